"""Any text gets an answer and a reply: no exception, no ping, nothing dropped in silence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.contract import as_json
from bot.replies import reply
from model.answer import Answer
from model.ask import ask
from model.lexicon import LEXICON

STATUSES = ("solved", "infeasible", "conflict", "ambiguous", "not_understood")
SOLVED = ("solved", "infeasible")

# ---- texts: the vocabulary shaken together, and texts from anywhere

words = st.sampled_from(sorted({*LEXICON.words, *(" ".join(phrase) for phrase, _ in LEXICON.long_phrases())}))
amounts = st.sampled_from(
    [
        "60B",
        "0",
        "-5B",
        "40%",
        "1/3",
        "0.4",
        "2x",
        "10 points",
        "3 years",
        "60 Md$",
        "1,200",
        "1.200",
        "33 1/3%",
        "€5B",
        "1e9",
        "50-70B",
        "a third",
        "half",
        "60",
        "$",
        "1/0",
        "100%",
        "0B",
        "±10%",
        "x0.5",
        "1e999",
        "9**9**9",
        "NaN",
        "inf",
        "-0",
    ]
)
marks = st.sampled_from(
    [",", ";", "?", ".", "\n", "-", "+", "/", "vs", "and", "to", "±", "~", "(", ")", "'", '"', "%", "$", "<", "&"]
)
shaken = st.lists(st.one_of(words, amounts, marks), max_size=14).map(" ".join)
pasted = st.lists(st.one_of(words, amounts, marks, st.text(max_size=3)), max_size=14).map("".join)
anything = st.text(st.characters(codec="utf-8"), max_size=200)
marked = st.lists(
    st.sampled_from(
        [
            "<!channel>",
            "<@U1>",
            "<https://a.b|gap>",
            "*",
            "_",
            "~",
            "`",
            "```",
            "\u202e",
            "\u2066",
            "\u200b",
            "\x00",
            "\x1b[31m",
            "😀",
            "Nvidia 60B",
        ]
    )
).map("".join)
statements = st.one_of(shaken, pasted, anything, marked)


def checked(answer: Answer, text: str) -> Answer:
    """The answer to a text, after everything that holds of any answer."""
    assert answer.status in STATUSES
    assert answer.lang in ("en", "fr")
    assert not (answer.problems and answer.status in SOLVED)
    assert not (answer.values and answer.status not in SOLVED)
    for problem in answer.problems:
        assert text[problem.start : problem.end] == problem.text or problem.kind == "too_long"
    row = as_json(answer)
    assert json.loads(json.dumps(row, allow_nan=False)) == row
    assert row["reply"].strip()
    said = reply(answer)
    assert said.text.strip()
    assert said.blocks
    assert not any(re.search(r"<[@#!]", text) for text in (said.text, *marked_up(said.blocks)))
    return answer


def marked_up(value: Any) -> Iterator[str]:
    """Every text of the blocks in which Slack would see mentions and links."""
    if isinstance(value, dict):
        if value.get("type") == "mrkdwn":
            yield value["text"]
        for inner in value.values():
            yield from marked_up(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from marked_up(inner)


@given(statements)
@example("allonga , allonga a vs")  # what is passed over has the link in it
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_gets_an_answer_and_a_reply(text: str) -> None:
    checked(ask(text), text)


@given(statements, st.sampled_from(["en", "fr"]))
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_the_language_that_is_asked_for_is_the_language_of_the_reply(text: str, lang: str) -> None:
    assert checked(ask(text, lang=lang), text).lang == lang


@given(statements)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_the_same_text_gets_the_same_answer(text: str) -> None:
    assert as_json(ask(text)) == as_json(ask(text))


# ---- bad input by name

HOSTILE = {
    "an empty side between two": "x\x00v\x02chan\x00v\x0b<",
    "a fall by no times at all": "x)0x)1x)0x-Ax)0x-1x)0x-9\x7f9\x7f\x7f",  # found by the fuzzer
    "a replacement without room": ";v;;\x01\x00{;v{;+;su\x0cCx;au)xn\x7f$99@(o\x00\x009?)x)x)9)x)?9?me)\x07=x?)x)x)9)x)9",
    "sides with their amounts out of order": "RCL 9>9 a\x002 v le 5b vs 9\x005 nvd",  # found by the fuzzer
    "nothing": "",
    "spaces": " \t\n\u00a0\u202f\u3000 ",
    "one mark": "?",
    "only marks": "?!.,;:-–—…()[]{}'\"*_~`<>&|\\/@#%^=+$€",
    "only control characters": "".join(map(chr, (*range(32), 127))),
    "only unseen characters": "\u200b\u200d\ufeff\u2060\u00ad",
    "2,001 characters": "a" * 2001,
    "2,000 characters": "Nvidia 60B " * 181 + "margin 40",
    "a million characters": "9" * 1_000_000,
    "digits by the thousand": "Nvidia " + "9" * 1900,
    "decimals by the thousand": "margin 0." + "9" * 1900 + "%",
    "zeros by the thousand": "Nvidia 1" + "0" * 1900 + "B",
    "commas by the thousand": "Nvidia " + "1,000," * 300,
    "a fraction of large numbers": "margin " + "9" * 900 + "/" + "9" * 900,
    "a power tower": "Nvidia 9**9**9**9**9",
    "a large exponent": "Nvidia 1e999",
    "a large exponent behind zeros": "Nvidia 6e0000000000000000004129827551997708060",
    "an exponent out of bounds": "Nvidia 1e" + "9" * 500,
    "a small exponent": "Nvidia 1e-999",
    "not a number": "margin NaN, Nvidia inf",
    "code": "__import__('os').system('true')",
    "a formula": "Nvidia = 60B + 5B * 2",
    "a query": "'; DROP TABLE scenarios; --",
    "a format string": "{gap} {0.__class__} %s %(gap)s ${gap}",
    "markup": "*bold* _it_ ~no~ `code` ```block``` > quote",
    "rich markup": "[bold red]Nvidia[/] [link=https://a.b]60B[/link] [/nothing]",
    "terminal escapes": "\x1b[31mNvidia\x1b[0m 60B \x1b]0;title\x07",
    "a mention": "<@U012AB3CD> Nvidia 60B",
    "everyone": "<!channel> <!here> <!everyone> Nvidia 60B",
    "a link": "<https://example.com|Nvidia> 60B",
    "broken links": "<https://<@U1>|<!channel>> <<<>>>",
    "letters of all alphabets": "Ω Ж ש ع あ 漢 한 ሀ ᚠ 𝔑𝔳𝔦𝔡𝔦𝔞 60B",
    "full-width": "Ｎｖｉｄｉａ ６０Ｂ",
    "other digits": "Nvidia ٦٠B, margin ४०%, Google 六十B",
    "superscripts": "Nvidia 6²B, margin ½",
    "right to left": "\u202eB06 aidivN\u202c",
    "combining marks": "N\u0301\u0301\u0301v\u0308i\u0308dia 60B" + "\u0301" * 500,
    "flags and families": "👩‍👩‍👧‍👦🏴‍☠️🇫🇷 margin 40%",
    "a word without end": "nvidia" * 333,
    "names without values": "nvidia " * 285,
    "values without names": "60B " * 500,
    "questions": "what what what what?" * 99,
    "comparisons": " vs ".join(["Nvidia 60B"] * 150),
    "ranges": " to ".join(["60B"] * 300),
    "companies that do not exist": " and ".join(f"Zorg{place} 1B" for place in range(120)),
    "every company": ", ".join(f"{name} 1B" for name in LEXICON.labels.values()),
    "typos": "nvdiia margn cloudd googel opneai " * 50,
    "words run together": "Nvidia 60$c, margin +100 basispoints, Google 60usdollars, Meta 1 thousandbillion",
    "lone surrogate": "Nvidia \ud800 60B",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_bad_input_gets_a_clear_reply(text: str) -> None:
    checked(ask(text), text)


NOT_ANSWERED = [
    "2,001 characters",
    "a million characters",
    "digits by the thousand",
    "decimals by the thousand",
    "zeros by the thousand",
    "a fraction of large numbers",
    "a power tower",
    "a large exponent",
    "an exponent out of bounds",
    "not a number",
    "code",
    "a query",
    "other digits",
    "right to left",
    "values without names",
    "a word without end",
    "superscripts",
]


@pytest.mark.parametrize("kind", NOT_ANSWERED)
def test_what_cannot_be_read_is_not_answered_with_a_number(kind: str) -> None:
    answer = ask(HOSTILE[kind])
    assert answer.status not in SOLVED
    assert answer.values == {}


@pytest.mark.parametrize(
    "text",
    [
        "<@U012AB3CD> Nvidia 60B",
        "<!channel> Nvidia 60B",
        "Ｎｖｉｄｉａ ６０Ｂ",
        "😀 Nvidia 60B",
        "Nvi\u200bdia 60B",
        "*Nvidia* _60B_",
        "`Nvidia 60B`",
        "  Nvidia\n60B\t",
        "<https://example.com|Nvidia> 60B",
    ],
)
def test_what_only_dresses_a_statement_does_not_change_it(text: str) -> None:
    answer = ask(text)
    assert (answer.status, answer.fixed) == ("solved", {"nvidia_revenue": 60 * 10**9})


# ---- nothing is ignored in silence

BASE = "Nvidia sells 60B, margin 40%"


@given(st.text(st.sampled_from("bcdfghjklmnpqrstvwxz"), min_size=6, max_size=12))
def test_a_word_that_nobody_knows_is_named(word: str) -> None:
    answer = ask(f"{BASE}, {word} holds")
    assert answer.status not in SOLVED
    assert word in " ".join(problem.text for problem in answer.problems)


@pytest.mark.parametrize(
    "more",
    [
        "40",
        "60B",
        "flurgle 7%",
        "not counting gaming",
        "per quarter",
        "at least 30B for Google",
        "in euros 5B",
        "net income 10B",
        "Google €5B",
        "x",
        "Nvidia 70B",
        "unless AI revenue is 90B",
        "for 3 months",
    ],
)
def test_what_could_change_the_answer_is_never_left_out_of_it(more: str) -> None:
    assert ask(BASE).status == "solved"
    assert ask(f"{BASE}, {more}").status not in SOLVED
