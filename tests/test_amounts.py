"""Amounts, both ways: how people write them in English and French, and how they are printed. The tables are data."""

from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import amounts, canonical
from model.amounts import Amount
from model.reader.words.tokens import lex

TABLES = tomllib.loads(Path(__file__).with_name("data").joinpath("amounts.toml").read_text(encoding="utf-8"))
UNITS = ("money", "percent", "points", "years", "number")
LANGUAGES = ("en", "fr")


def spellings(table: str) -> list[tuple[str, str, dict[str, Any]]]:
    """(spelling, language, row) for every spelling of a table."""
    return [(text, lang, row) for row in TABLES[table] for lang in LANGUAGES for text in row.get(lang, ())]


def spelled(value: object) -> str | None:
    """The name of a case: its spelling and language."""
    return value if isinstance(value, str) else ""


def exact(text: str) -> Fraction:
    """A value of the tables: 60e9, 2/5, 500e9/3."""
    above, _, below = text.partition("/")
    return Fraction(above) / Fraction(below or 1)


ARTICLES = ("", "a", "un")


def read(text: str, lang: str) -> Amount:
    """The amount that the whole text is, but for an article in front of it."""
    [item] = [item for item in lex(text, lang).items if item.kind == "amount"]
    assert item.end == len(text)
    assert text[: item.start].strip() in ARTICLES
    return item.data


@pytest.mark.parametrize(("text", "lang", "row"), spellings("read"), ids=spelled)
def test_an_amount_has_one_meaning(text: str, lang: str, row: dict[str, str]) -> None:
    [unit] = row.keys() & set(UNITS)
    amount = read(text, lang)
    assert (amount.fault, amount.unit, amount.value) == (None, unit, exact(row[unit]))
    assert amount.currency in (None, "USD")


@pytest.mark.parametrize(("text", "lang", "row"), spellings("foreign"), ids=spelled)
def test_another_currency_is_never_read_as_dollars(text: str, lang: str, row: dict[str, str]) -> None:
    assert read(text, lang).currency == row["currency"]


@pytest.mark.parametrize(("text", "lang", "row"), spellings("trap"), ids=spelled)
def test_a_doubtful_amount_is_named_and_never_guessed(text: str, lang: str, row: dict[str, list[str]]) -> None:
    amount = read(text, lang)
    assert amount.fault == row["fault"]
    if "choices" in row:
        assert sorted(amount.choices) == [exact(choice) for choice in row["choices"]]


def printed() -> list[tuple[str, str, str, str]]:
    """(dimension, language, value, text) for every printed amount of the tables."""
    return [
        (table["dimension"], lang, value, text)
        for table in TABLES["printed"]
        for value, *texts in table["rows"]
        for lang, text in zip(LANGUAGES, texts, strict=True)
    ]


def spaced(text: str) -> str:
    """A text with plain spaces; the fixed ones of French are told apart by `test_french_amounts_do_not_break`."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("dimension", "lang", "value", "text"), printed())
def test_an_amount_is_printed_as_people_say_it(dimension: str, lang: str, value: str, text: str) -> None:
    assert spaced(amounts.show(exact(value), dimension, lang)) == text


@pytest.mark.parametrize(
    ("dimension", "value"),
    [
        ("money", "1"),
        ("money", "-1"),
        ("money", "60e3"),
        ("fraction", "1/25000"),
        ("ratio", "1/1000"),
        ("years", "1/365"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_not_zero_is_never_printed_as_zero(dimension: str, value: str, lang: str) -> None:
    assert set(amounts.show(exact(value), dimension, lang)) & set("123456789")


@pytest.mark.parametrize("dimension", ["money", "fraction", "ratio", "years"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_has_no_value_is_a_dash(dimension: str, lang: str) -> None:
    assert amounts.show(None, dimension, lang) == "–"


@pytest.mark.parametrize(("value", "text"), [(60 * 10**9, "60\u00a0Md$"), (1200 * 10**9, "1\u202f200\u00a0Md$")])
def test_french_amounts_do_not_break_over_lines(value: int, text: str) -> None:
    assert amounts.show(Fraction(value), "money", "fr") == text
    assert amounts.show(Fraction(2, 5), "fraction", "fr") == "40\u202f%"


# ---- what is printed can be read

digits = st.integers(-(10**9), 10**9)
DIMENSIONS = {
    "money": digits.map(lambda count: Fraction(count * 10**5)),
    "fraction": digits.map(lambda count: Fraction(count % 20_001 - 10_000, 10_000)),
    "ratio": digits.map(lambda count: Fraction(count % 9_999, 1_000)),
    "years": digits.map(lambda count: Fraction(count % 9_999 + 1, 100)),
}
UNIT_OF = {"money": "money", "fraction": "percent", "ratio": "number", "years": "years"}


@st.composite
def measured(draw: st.DrawFn) -> tuple[str, Fraction]:
    """A dimension and a value of it."""
    dimension = draw(st.sampled_from(sorted(DIMENSIONS)))
    return dimension, draw(DIMENSIONS[dimension])


@given(measured(), st.sampled_from(LANGUAGES))
def test_a_canonical_amount_reads_back_exactly(value: tuple[str, Fraction], lang: str) -> None:
    dimension, exactly = value
    amount = read(canonical.amount(exactly, dimension, lang), lang)
    assert (amount.fault, amount.value) == (None, exactly)
    assert amount.unit == UNIT_OF[dimension] or exactly == 0


@given(
    st.fractions(-1000, 1000, max_denominator=999),
    st.sampled_from(["fraction", "ratio", "years"]),
    st.sampled_from(LANGUAGES),
)
def test_a_fraction_reads_back_exactly_however_it_repeats(value: Fraction, dimension: str, lang: str) -> None:
    amount = read(canonical.amount(value, dimension, lang), lang)
    assert (amount.fault, amount.value) == (None, value)


@given(measured(), st.sampled_from(LANGUAGES))
def test_a_printed_amount_reads_back_within_its_rounding(value: tuple[str, Fraction], lang: str) -> None:
    dimension, exactly = value
    text = amounts.show(exactly, dimension, lang)
    amount = read(text, lang)
    if amount.fault == "thousands":
        readings = amount.choices
    else:
        assert amount.fault is None
        readings = (amount.value,)
    assert min(abs(reading - exactly) for reading in readings) <= abs(exactly) / 200 + Fraction(1, 1000)
