"""An answer as a Slack reply: Block Kit dicts and a text that says the answer by itself. Pure functions.

Everything a user typed is escaped: no `&`, `<` or `>` of theirs reaches Slack, so nothing can ping or link.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.charts import block as chart_block
from bot.grid import plain_lines, slack_cell, slack_table, spoken
from bot.messages import say
from bot.page import page
from bot.page_parts import Link, Page
from bot.rows import Row
from model.answer import Answer
from model.catalogue import baselines

LONGEST_SECTION = 3000
LONGEST_TEXT = 4000
LONGEST_BUTTON = 75
LONGEST_VALUE = 2000
MOST_CHARTS = 2
MOST_QUIET = 10
EXAMPLES = ("value", "question", "margin", "levers", "company")

Block = dict[str, Any]


# A reply is a tree: looking for cycles in it would double the cost of writing it.
_JSON = json.JSONEncoder(check_circular=False)


@dataclass(frozen=True, slots=True)
class Reply:
    """A message: fallback text (also what a screen reader says) and blocks."""

    text: str
    blocks: list[Block]

    @property
    def for_asker(self) -> str:
        """The JSON of the message for the asker alone."""
        blocks = {"blocks": self.blocks} if self.blocks else {}
        return _JSON.encode({"text": self.text, "response_type": "ephemeral", **blocks})


def reply(answer: Answer) -> Reply:
    """The Slack reply to an answer."""
    if answer.reading.intent == "help":
        return help_reply(answer.lang)
    return page_reply(page(answer))


def page_reply(found: Page) -> Reply:
    """The Slack reply for a page."""
    blocks: list[Block] = [_section(f"*{_bold_safe(found.headline)}*")]
    if found.lines:
        blocks.append(_section("\n".join(linked(line, found.links) for line in found.lines)))
    if found.grid:
        blocks.append(slack_table(found.grid))
    elif found.rows:
        blocks.append(_table(found.rows, found.lang))
    blocks += [chart_block(chart) for chart in found.charts[:MOST_CHARTS]]
    if found.below:
        blocks.append(_section("\n".join(escape(line) for line in found.below)))
    if found.quiet:
        blocks.append(_context(found))
    buttons = _buttons(found)
    if buttons:
        if found.choices:
            blocks.append(_section(say(found.ask, found.lang)))
        blocks.append({"type": "actions", "block_id": "choices", "elements": buttons})
    return Reply(_cut(escape(fallback(found)), LONGEST_TEXT), blocks)


def fallback(found: Page) -> str:
    """The page as running text: the headline, the lines under it, and the chain's numbers."""
    parts = [found.headline, *found.lines, *(f"{row.label}: {row.value}" for row in found.rows)]
    parts += [*(spoken(found.grid) if found.grid else ()), *found.below]
    parts += [f"{number}. {choice}" for number, choice in enumerate(found.choices, 1)]
    return "\n".join(parts)


def plain(found: Page) -> str:
    """The page as aligned plain text, for a program or a terminal without colours."""
    parts = [found.headline, *found.lines]
    if found.rows:
        wide = max(len(row.label) for row in found.rows)
        right = max(len(row.value) for row in found.rows)
        signs = {"stated": "*", "solved": ">", "unused": "-", "": " "}
        parts += [
            "",
            *(f"{signs[row.mark]} {row.label:<{wide}}  {row.value:>{right}}  {row.source}" for row in found.rows),
        ]
    if found.grid:
        parts += ["", *plain_lines(found.grid)]
    if found.below:
        parts += ["", *found.below]
    if found.choices:
        parts += ["", say(found.ask, found.lang), *(f"  {n}. {choice}" for n, choice in enumerate(found.choices, 1))]
    if found.quiet:
        parts += ["", *found.quiet]
    parts += dict.fromkeys(url for _, url in found.links)
    return "\n".join(parts)


def plain_reply(answer: Answer) -> str:
    """The reply to an answer as plain text."""
    return plain(help_page(answer.lang) if answer.reading.intent == "help" else page(answer))


def help_reply(lang: str) -> Reply:
    """A short help with examples to copy; each is also a button."""
    found = help_page(lang)
    examples = "\n".join(f"• {line}" for line in _examples(lang, "`/aigap {}`"))
    blocks: list[Block] = [
        _section(f"*{escape(found.headline)}*"),
        _section(escape(f"{say('help_do', lang)}\n{examples}")),
        _context(found),
        {
            "type": "actions",
            "block_id": "choices",
            "elements": _choices([say(f"help_{name}", lang) for name in EXAMPLES]),
        },
    ]
    return Reply(escape("\n".join([found.headline, *found.lines])), blocks)


def help_page(lang: str) -> Page:
    """The help as a page."""
    known = ", ".join(f"{found.id} ({found.title})" for found in baselines().values())
    return Page(
        say("help_title", lang),
        lines=(say("help_do", lang), *_examples(lang, "/aigap {}")),
        quiet=(say("help_weekly", lang), say("help_names", lang), say("help_baselines", lang, baselines=known)),
        lang="fr" if lang == "fr" else "en",
    )


def _examples(lang: str, command: str) -> list[str]:
    """Each example with what it is for; `command` is how a command is written."""
    return [
        say(
            "help_example",
            lang,
            statement=command.format(say(f"help_{name}", lang)),
            about=say(f"help_{name}_about", lang),
        )
        for name in EXAMPLES
    ]


def escape(text: str) -> str:
    """Text with Slack's three control characters as entities."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _bold_safe(text: str) -> str:
    """Escaped text without the star that would end the bold."""
    return escape(text).replace("*", "")


def _text(text: str) -> Block:
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def _section(text: str) -> Block:
    return {"type": "section", "text": _text(_cut(text, LONGEST_SECTION))}


def _cut(text: str, longest: int) -> str:
    """Escaped text cut to a length, never inside an entity."""
    if len(text) <= longest:
        return text
    short = text[: longest - 1]
    start = short.rfind("&", -6)
    return (short[:start] if start >= 0 and ";" not in short[start:] else short) + "…"


def _context(found: Page) -> Block:
    return {"type": "context", "elements": [_text(linked(line, found.links)) for line in found.quiet[:MOST_QUIET]]}


def linked(text: str, links: Iterable[Link]) -> str:
    """Escaped text in which each title leads to its address; a title of several addresses is followed by the others."""
    addresses: dict[str, list[str]] = {}
    for title, url in links:
        addresses.setdefault(escape(title), []).append(url)
    if not addresses:
        return escape(text)

    def marked(title: re.Match[str]) -> str:
        first, *others = addresses[title[0]]
        return " ".join([link(title[0], first), *(link(f"({n})", url) for n, url in enumerate(others, 2))])

    longest_first = sorted(addresses, key=len, reverse=True)  # one title can be part of another
    return re.sub("|".join(map(re.escape, longest_first)), marked, escape(text))


def link(title: str, url: str) -> str:
    """A link in Slack's markup from an escaped title; the title alone where the address could be anything but the web's."""
    safe = url.startswith("https://") and not set(url) & set('<>|"` \n')
    return f"<{escape(url)}|{title.replace('|', '/')}>" if safe else title


def _table(rows: tuple[Row, ...], lang: str) -> Block:
    header = [slack_cell(say(f"column_{name}", lang), True) for name in ("step", "value", "source")]
    return {
        "type": "table",
        "column_settings": [{"is_wrapped": True}, {"align": "right"}, {"is_wrapped": True}],
        "rows": [header, *map(_cells, rows)],
    }


def _cells(row: Row) -> list[Block]:
    strong = row.mark in ("stated", "solved") or row.name == "gap"
    return [slack_cell(row.label, strong), slack_cell(row.value, strong), slack_cell(row.source)]


def _buttons(found: Page) -> list[Block]:
    buttons = _choices(list(found.choices))
    if found.share and (share := share_button(found.share, found.lang)):
        buttons.append(share)
    return buttons


def share_button(share: Mapping[str, str], lang: str) -> Block | None:
    """The button that shows the reply to the channel; its value is what to answer again. None where that is too long."""
    value = json.dumps(dict(share), ensure_ascii=False)
    if len(value) > LONGEST_VALUE:
        return None
    return {
        "type": "button",
        "action_id": "share",
        "text": {"type": "plain_text", "text": say("share", lang)},
        "value": value,
    }


def _choices(statements: list[str]) -> list[Block]:
    return [
        {
            "type": "button",
            "action_id": f"choose_{place}",
            "text": {"type": "plain_text", "text": shorten(statement)},
            "value": statement[:LONGEST_VALUE],
        }
        for place, statement in enumerate(statements[:5])
    ]


def shorten(statement: str) -> str:
    """A statement as a button's label."""
    words = " ".join(statement.split())
    return words if len(words) <= LONGEST_BUTTON else words[: LONGEST_BUTTON - 1] + "…"
