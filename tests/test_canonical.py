"""Canonical text: what a reading says, in words that read back to exactly the same."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import canonical
from model.catalogue import COMPANY, INPUTS, VARIABLES, variable
from model.lexicon import LEXICON
from model.reading import Part, Reading
from model.statement import read

LANGUAGES = ("en", "fr")
COMPANIES = tuple(COMPANY + name for name in LEXICON.labels)
NAMES = (*VARIABLES, *COMPANIES)

# Counts of the smallest step that people write in, and thirds, which no decimal says.
count = st.integers(1, 10**7)
step = st.sampled_from([Fraction(1), Fraction(1, 3), Fraction(1, 7)])
POSITIVE = {
    "money": st.builds(lambda n, part: 10**6 + n * part * 10**5, count, step),
    "fraction": st.builds(lambda n, part: n % 4_999 * part / 10_000, count, step),
    "ratio": st.builds(lambda n, part: n % 999 * part / 100, count, step),
    "years": st.builds(lambda n, part: (1 + n % 9_999) * part / 100, count, step),
}
signs = st.sampled_from([1, -1])


@st.composite
def parts(draw: st.DrawFn) -> Part:
    """A part as the reader makes them: a value, a change, a factor or a range, of any variable or company."""
    name = draw(st.sampled_from(NAMES))
    values = POSITIVE[variable(name).dimension]
    op: Any = draw(st.sampled_from(["set", "set", "add", "scale", "range"]))
    if op == "set":
        return Part(name, op, draw(st.one_of(st.just(Fraction(0)), values)), None, 0, 0)
    if op == "add":
        change = draw(values) or Fraction(1)
        return Part(name, op, draw(signs) * change, None, 0, 0)
    if op == "scale":
        return Part(name, op, draw(POSITIVE["ratio"]) + Fraction(1, 10), None, 0, 0)
    low = draw(values)
    return Part(name, op, low, low + (draw(values) or Fraction(1, 100)), 0, 0)


def reading(found: list[Part], unknown: str | None, lang: str) -> Reading:
    """A reading with these parts, and without a text of its own."""
    return Reading("", lang, tuple(found), unknown, False, None, None, (), ())


def says(found: Reading) -> tuple[object, ...]:
    """What a reading says, without the places of its words."""
    return (
        [part._replace(start=0, end=0) for part in found.parts],
        found.unknown,
        found.baseline,
        found.intent,
        [problem.kind for problem in found.problems],
    )


@given(st.lists(parts(), min_size=1, max_size=5, unique_by=lambda part: part.variable), st.sampled_from(LANGUAGES))
def test_parts_read_back_to_themselves(found: list[Part], lang: str) -> None:
    text = canonical.statement(reading(found, None, lang))
    assert says(read(text, lang)) == says(reading(found, None, lang)), text


@given(st.sampled_from((*INPUTS, *COMPANIES, "ai_revenue")), POSITIVE["money"], st.sampled_from(LANGUAGES))
def test_a_question_with_a_target_reads_back_to_itself(unknown: str, gap: Fraction, lang: str) -> None:
    asked = reading([Part("gap", "set", gap, None, 0, 0)], unknown, lang)
    assert says(read(canonical.statement(asked), lang)) == says(asked)


STATEMENTS = [
    "Nvidia 60M", "gap 0", "what closes the gap?", "break-even margin", "coverage 80%, what does Nvidia sell?",
    "Nvidia +20%, double Google, margin down 10 points", "Nvidia 50-70B, margin 40 to 60%", "half the gap",
    "Wibble sells 3B", "Acme makes 3B", "X makes 3B", "other companies 3B", "margin a third, payback 30 months",
    "as of 2024, Nvidia 60B", "as of 2024", "energy ratio 1.15, Nvidia 60.125B", "Google 0", "cloud margin 20%",
    "required revenue 400B, what margin?", "Nvidia down 5B", "double the energy ratio", "payback 2 years longer",
    "Nvidia vend 60 milliards, marge 40 %", "marge pour l'équilibre", "écart entre 50 et 70 Md$",
    "couverture 80 %, combien vend Nvidia ?", "en 2024, marge de 12,5 %", "Nvidia en baisse de 5 Md$",
]  # fmt: skip


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_was_read_from_a_statement_reads_back_to_the_same(text: str) -> None:
    found = read(text)
    assert not found.problems
    assert says(read(canonical.statement(found), found.lang)) == says(found)


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia 60B vs 80B, margin 40%",
        "base: Nvidia 52B; bull: Nvidia 85B, AI revenue 140B; bear: 40B",
        "baseline vs Nvidia 75B",
        "Goldman: Nvidia 80B vs Sequoia: Nvidia 50B",
        "break-even margin vs break-even Nvidia",
        "2023-09 vs 2024-06",
        "scénario A : Google 25 Md$ ; scénario B : Google 25 Md$ et Meta 20 Md$",
        "Nvidia 75 Md$ contre la base",
    ],
)
def test_sides_read_back_to_the_same_with_their_names(text: str) -> None:
    found = read(text)
    again = read(canonical.statement(found), found.lang)
    assert len(found.cases) > 1
    assert [(side.called, says(side)) for side in again.cases] == [(side.called, says(side)) for side in found.cases]


@given(st.lists(parts(), min_size=2, max_size=4, unique_by=lambda part: part.variable), st.sampled_from(LANGUAGES))
def test_one_part_can_be_left_out(found: list[Part], lang: str) -> None:
    first, *rest = found
    text = canonical.statement(reading(found, None, lang), without=first.variable)
    assert says(read(text, lang)) == says(reading(rest, None, lang)), text
