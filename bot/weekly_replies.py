"""What `/aigap weekly` answers: the channel's subscriptions with their buttons, problems with what to do. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.dates import day_text
from bot.messages import say
from bot.replies import Reply, escape, shorten
from bot.schedule import WeeklyTime, next_edition
from bot.tables import Subscription
from bot.weekly_command import Problem
from bot.weekly_text import reason_text

Block = dict[str, Any]

# Beyond these the list has no buttons of its own: a message takes 50 blocks.
MOST_WITH_BUTTONS = 15


def section(text: str) -> Block:
    """A paragraph of markup that is escaped already."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def sentence(text: str) -> Reply:
    """One paragraph."""
    return Reply(text, [section(text)])


def when_text(when: WeeklyTime, lang: str) -> str:
    """A weekly time: Mondays at 09:00, Europe/Paris."""
    day = say("weekdays", lang).split()[when.weekday]
    return say("weekly_when", lang, day=day, time=f"{when.at:%H:%M}", zone=when.zone)


def moment(instant: datetime, zone: str, lang: str, now: datetime) -> str:
    """An instant on the clocks of a zone: Mon Nov 30, 09:00 (Europe/Paris)."""
    local = instant.astimezone(ZoneInfo(zone))
    weekday = say("weekdays_short", lang).split()[local.weekday()]
    day = day_text(local.date(), lang, now.astimezone(ZoneInfo(zone)).date())
    return say("weekly_moment", lang, weekday=weekday, day=day, time=f"{local:%H:%M}", zone=zone)


def status_reply(found: Sequence[Subscription], lang: str, now: datetime, zone: str | None, first: str = "") -> Reply:
    """The channel's subscriptions, each with its next post in its own time and in the reader's (`zone`)."""
    if not found and not first:
        text = say("weekly_none", lang)
        return Reply(
            text, [section(text), _actions("new", [_button("weekly_form", say("weekly_button_form", lang), "new")])]
        )
    blocks = [section(first)] if first else []
    texts = [first] if first else []
    for number, each in enumerate(found, 1):
        text = _described(each, number, lang, now, zone)
        texts.append(text)
        blocks.append(section(text))
        if number <= MOST_WITH_BUTTONS:
            blocks.append(_actions(each.id, _buttons(each, lang)))
    return Reply("\n".join(texts), blocks)


def _described(each: Subscription, number: int, lang: str, now: datetime, zone: str | None) -> str:
    what = say("weekly_of", lang, baseline=each.baseline)
    if each.statement:
        what = say("weekly_of_statement", lang, baseline=each.baseline, statement=escape(each.statement))
    line = say(
        "weekly_line", lang, number=number, when=when_text(each.when, lang), what=what, owner=f"<@{each.owner_id}>"
    )
    if each.state == "paused":
        state = say("weekly_paused", lang, reason=reason_text(each.reason or "asked", lang), number=number)
        return f"{line}\n{state}"
    due = each.next_due_at or next_edition(each.when, now).due_at
    state = say("weekly_next_post", lang, moment=moment(due, each.when.zone, lang, now))
    if zone and _offset(zone, due) != _offset(each.when.zone, due):
        state += f" {say('weekly_next_yours', lang, moment=moment(due, zone, lang, now))}"
    return f"{line}\n{state}"


def _offset(zone: str, instant: datetime) -> object:
    return instant.astimezone(ZoneInfo(zone)).utcoffset()


def _buttons(each: Subscription, lang: str) -> list[Block]:
    change = "resume" if each.state == "paused" else "pause"
    return [
        _button("weekly_now", say("weekly_button_now", lang), each.id),
        _button(f"weekly_{change}", say(f"weekly_button_{change}", lang), each.id),
        _button("weekly_off", say("weekly_button_off", lang), each.id),
    ]


def problem_reply(problem: Problem, text: str, lang: str) -> Reply:
    """What was not understood, where it stands, and each suggestion as a button that says it instead."""
    values = {name: escape(value) for name, value in problem.values.items()}
    said = say(problem.key, lang, **values)
    blocks = [section(said)]
    place = escape(text[problem.start : problem.end]).replace("`", "'")
    if place and problem.key != "weekly_too_long":
        blocks.append(
            {"type": "context", "elements": [{"type": "mrkdwn", "text": f"→ `{place[:200]}`", "verbatim": True}]}
        )
    whole = [text[: problem.start] + each + text[problem.end :] for each in problem.suggestions[:5]]
    if whole:
        buttons = [_button(f"weekly_say_{place}", shorten(each), each) for place, each in enumerate(whole)]
        blocks.append(_actions("say", buttons))
    return Reply(said, blocks)


def _actions(block_id: str, elements: list[Block]) -> Block:
    return {"type": "actions", "block_id": f"weekly_{block_id}", "elements": elements}


def _button(action: str, text: str, value: str) -> Block:
    return {"type": "button", "action_id": action, "text": {"type": "plain_text", "text": text}, "value": value[:2000]}
