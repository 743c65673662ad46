"""Replies: what Slack takes, what a screen reader says, and what people read."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import golden
import pytest
from asked import ask, replied
from slack_blocks import refusals

from bot.page_origins import every_source
from bot.replies import Reply, help_reply, plain_reply, reply
from model.amounts import show
from model.answer import Answer
from model.catalogue import baselines, variable
from model.statement import LONGEST

pytestmark = pytest.mark.xdist_group("corpus")

EVERY = 24  # of the long files; the short ones, in which the rarer kinds of reply stand, are taken whole
FILES = [
    path.read_text(encoding="utf-8").splitlines() for path in sorted(Path(__file__).with_name("corpus").glob("*.jsonl"))
]
CORPUS = [json.loads(line)["text"] for lines in FILES for line in lines[:: EVERY if len(lines) > 2000 else 1]]
LONG = [
    "",
    ", ".join(f"Zorg{place} {place}B" for place in range(1, 90)),
    "Nvidia 60B " * 180,
    " and ".join(["flurgle"] * 200),
    "<!channel> & <@U1> " * 100,
    "*" * LONGEST,
    "_" * LONGEST,
    "&" * LONGEST,
    "é" * (LONGEST + 1),
    " vs ".join(["Nvidia 60B"] * 40),
    ", ".join(f"{name} 1B" for name in ("Google", "Apple", "Meta", "Tesla", "X", "OpenAI", "Oracle")) + " explain",
    "Nvidia 60B" + " " * (LONGEST - 10),
    '"' * 900 + " Nvidia 60B",
    "what closes the gap? " * 90,
    "table of Nvidia 1B to 900B by margin 0% to 90%",
]
OURS = {url for baseline in baselines().values() for _, url in every_source(baseline)}
SLACK_TEXT = 4000  # Slack cuts a message's text beyond this many characters


def marked_up(value: Any) -> Iterator[str]:
    """Every text of the blocks in which Slack would see mentions, links and styles."""
    if isinstance(value, dict):
        if value.get("type") == "mrkdwn":
            yield value["text"]
        for inner in value.values():
            yield from marked_up(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from marked_up(inner)


def faults(found: Reply) -> list[str]:
    """What is wrong with a reply as Slack would show it."""
    wrong = refusals(found.blocks)
    if not found.text.strip():
        wrong.append("no fallback text")
    if len(found.text) > SLACK_TEXT:
        wrong.append(f"a fallback text of {len(found.text)} characters")
    for text in (found.text, *marked_up(found.blocks)):
        for opened in re.findall(r"<([^>|]*)", text):
            if opened not in OURS:
                wrong.append(f"markup that is not ours: <{opened}")
        if re.search(r"&(?!amp;|lt;|gt;)", text):
            wrong.append(f"an ampersand: {text}")
    first = found.blocks[0]["text"]["text"]
    if not (first.startswith("*") and first.endswith("*") and first.count("*") == 2):
        wrong.append(f"a headline that is not bold as a whole: {first}")
    return wrong


@pytest.mark.parametrize("lang", [None, "en", "fr"])
def test_slack_takes_every_reply(lang: str | None) -> None:
    texts = (*CORPUS, *LONG) if lang is None else [text for text in (*CORPUS[::4], *LONG) if ask(text).lang != lang]
    found = {text: faults(reply(ask(text, lang=lang)) if lang else replied(text)) for text in texts}
    assert {text[:80]: wrong for text, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_slack_takes_the_help(lang: str) -> None:
    assert faults(help_reply(lang)) == []
    assert "/aigap" in help_reply(lang).text


@pytest.mark.parametrize(
    ("lang", "example"), [("en", "what closes the gap? – every"), ("fr", "comble l'écart ? – chaque")]
)
def test_the_help_parts_an_example_from_what_it_is_for(lang: str, example: str) -> None:
    assert example in help_reply(lang).text
    assert example in plain_reply(ask("aide" if lang == "fr" else "help"))


@pytest.mark.parametrize(
    "text", ["margn 40%", "Nvidia from 50B to 85B", "Microsoft 25 billion, Google 18", "marje 40 %", "live"]
)
def test_plain_text_has_no_markup_of_slack(text: str) -> None:
    assert not re.search(r"\*\S|`", plain_reply(ask(text)))  # "* " marks a stated row


def value_said(answer: Answer, name: str) -> str | None:
    """How an exact value of an answer is printed, without its sign; None where it has none to print."""
    value = answer.values.get(name)
    return show(abs(value), variable(name).dimension, answer.lang) if isinstance(value, Fraction) and value else None


def test_the_first_line_says_the_answer_by_itself() -> None:
    """The gap where nothing is asked, else what was asked for: in the text that notifications show."""
    silent = []
    for text in CORPUS:
        answer = ask(text)
        plainly = not (answer.cases or answer.swings or answer.table or answer.relation or answer.reading.intent)
        if answer.status != "solved" or not plainly or answer.solve_for == "levers":
            continue
        said = value_said(answer, answer.solve_for or "gap")
        if said and said not in replied(text).text.split("\n", 1)[0]:
            silent.append(text)
    assert silent == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nvidia 60B", "What closes it: "),
        ("Google?", "What closes the 125B gap: "),
        ("couverture ?", "Ce qui comble l'écart de 125\u00a0Md$ : "),
    ],
)
def test_what_closes_the_gap_names_it_where_the_headline_tells_of_another(text: str, said: str) -> None:
    assert f"\n{said}" in plain_reply(ask(text))


def test_a_reply_is_in_the_language_of_its_statement() -> None:
    """Told by the small words of the first line."""
    small = {
        "en": {"the", "is", "of", "to", "and", "not"},
        "fr": {"le", "la", "est", "de", "et", "pour", "une", "l", "des"},
    }
    mixed = []
    for text in CORPUS:
        answer = ask(text)
        headline = replied(text).text.split("\n", 1)[0]
        quoted = re.sub(r"“[^”]*”|« [^»]* »", "", headline)
        words = set(re.findall("[a-zà-ÿ]+", quoted.lower()))
        if words & small["fr" if answer.lang == "en" else "en"] and not words & small[answer.lang]:
            mixed.append((text, headline))
    assert mixed == []


def test_a_choice_is_a_statement_in_the_language_of_the_reply() -> None:
    """Whoever picks one is not asked the same thing again, in another language."""
    lost = []
    for text in CORPUS:
        answer = ask(text)
        for problem in answer.problems:
            for suggestion in problem.suggestions:
                picked = ask(suggestion)
                again = {(each.kind, each.text) for each in picked.problems}
                if (problem.kind, problem.text) in again or picked.lang != answer.lang:
                    lost.append((text, suggestion))
    assert lost == []


@pytest.mark.parametrize(
    "text",
    ["Nvidia 60B", "Nvidia 60B" + " " * 1990, "Nvidia 60B " + '"' * 1900, "marge 40 %" + "\n" * 1900,
     "bull: Nvidia 60B vs bear: 80B" + " " * 1900],
)  # fmt: skip
def test_a_share_button_carries_a_statement_that_can_be_answered_again(text: str) -> None:
    buttons = [
        button for block in reply(ask(text)).blocks if block["type"] == "actions" for button in block["elements"]
    ]
    [share] = [button for button in buttons if button["action_id"] == "share"]
    shared = json.loads(share["value"])
    said, again = ask(text), ask(shared["text"], shared["baseline"])
    assert again.fixed == said.fixed
    assert [side.fixed for side in again.cases] == [side.fixed for side in said.cases]


ECHOED = [
    "<!channel> flurgle",
    "flurgle <@U012AB3CD>",
    "flur<gle>",
    "a&b flurgle",
    "<https://evil.example|60B>",
    "*flurgle*",
    "`flurgle`",
    "&lt;!channel&gt; flurgle",
    "Zorg<!here>Corp 3B",
    "5B</script>",
]


@pytest.mark.parametrize("text", ECHOED)
def test_what_a_user_typed_is_escaped_wherever_it_is_echoed(text: str) -> None:
    assert faults(reply(ask(text))) == []


# ---- golden replies


@pytest.mark.parametrize("path", golden.files(), ids=lambda path: path.stem)
def test_a_reply_reads_as_it_was_approved(path: Path) -> None:
    kept = path.read_text(encoding="utf-8")
    now = golden.answered(golden.statement(kept))
    difference = "\n".join(difflib.unified_diff(kept.splitlines(), now.splitlines(), "approved", "now", lineterm=""))
    assert not difference, f"\n{difference}\nIf it reads better now: python -m tests.golden"


def test_plain_text_says_what_the_blocks_say() -> None:
    for text in CORPUS:
        answer = ask(text)
        headline = plain_reply(answer).split("\n", 1)[0]
        shown = replied(text).blocks[0]["text"]["text"].strip("*")
        assert shown == headline.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("*", ""), text
