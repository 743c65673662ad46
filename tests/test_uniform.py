"""One form for every text: what phones, mails and typography make of blanks, capitals and percents changes no reading."""

from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_corpus import ROWS
from test_typing import reading

from model.ask import ask
from model.reader.words.uniform import uniform

pytestmark = pytest.mark.xdist_group("corpus")

STATEMENTS = sorted(
    (row["text"] for _, row in ROWS if row["status"] == "solved" and row["text"].count("\n") == 0),
    key=lambda text: crc32(text.encode()),
)[:400]

SAME: dict[str, Callable[[str], str]] = {
    "two spaces": lambda text: text.replace(" ", "  "),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "tabs": lambda text: text.replace(" ", "\t"),
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "blanks at the ends": lambda text: f"\n  {text} \n",
}


@pytest.mark.parametrize("how", SAME)
def test_blanks_of_another_kind_change_no_reading(how: str) -> None:
    typed = {text: SAME[how](text) for text in STATEMENTS}
    assert [other for text, other in typed.items() if reading(ask(text)) != reading(ask(other))] == []


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Nvidia sells 60B,  margin 40%", "Nvidia sells 60B, margin 40%"),
        ("margin 40 percent", "margin 40%"),
        ("marge de 40\u00a0pour cent", "marge de 40%"),
        ("WHAT MARGIN CLOSES THE GAP?", "what margin closes the gap?"),
        ("what does Nvidia sell for\na gap of 50B", "what does Nvidia sell for a gap of 50B"),
        (
            "How much capex does today's end-customer revenue\nsupport?",
            "How much capex does today's end-customer revenue support?",
        ),
    ],
)
def test_a_text_is_written_in_one_form(typed: str, read: str) -> None:
    plain = uniform(typed)
    assert plain is not None
    assert plain.text == read


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia 60B\nmargin 40%",
        "Nvidia: 60B\n\nmargin: 40%",
        "NVDA 60B",
        "what percent is covered?",
        "1. Nvidia 60B\n2. margin 40%",
    ],
)
def test_lists_stay_lists_and_tickers_stay_tickers(text: str) -> None:
    assert uniform(text) is None


def test_a_part_is_quoted_as_it_was_typed() -> None:
    (part,) = ask("MARGIN   OF  40  PERCENT FOR  ALL").reading.parts
    assert (part.start, part.end) == (0, len("MARGIN   OF  40  PERCENT"))


@given(st.text(st.sampled_from("aN6 %.\n\t\u00a0\u200b\u202f0"), max_size=40))
def test_the_form_is_one(text: str) -> None:
    """What is in the one form stays as it is."""
    plain = uniform(text)
    while plain is not None:
        assert plain.text != text
        text, plain = plain.text, uniform(plain.text)
    assert text == text.strip()
