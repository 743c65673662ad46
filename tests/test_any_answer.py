"""Whatever a statement says, the reply is one that Slack takes, in both languages, and the contract is plain JSON."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_blocks import refusals
from states import money

from bot.contract import as_json
from bot.replies import plain_reply, reply
from model.answer import Answer
from model.ask import answer
from model.catalogue import VARIABLES, baselines, variable
from model.reading import Note, Part, Problem, Quantity, Reading

NAMES = (*VARIABLES, "ai_revenue.openai", "ai_revenue.new_company")
CORNERS = st.sampled_from([Fraction(0), Fraction(1), Fraction(-1), Fraction(1, 2)])
INTENTS = st.sampled_from([None, None, "sensitivity", "explain", "sources", "baselines", "table"])
STEPS = st.sampled_from([None, Quantity("set", Fraction(1, 10), None, "percent", False, "", None, 0, 0)])


@st.composite
def parts(draw: st.DrawFn) -> Part:
    name = draw(st.sampled_from(NAMES))
    op = draw(st.sampled_from(["set", "set", "set", "range", "add", "scale"]))
    usual = money if variable(name).dimension == "money" and op != "scale" else st.fractions(0, 2, max_denominator=20)
    low, high = draw(usual | CORNERS), draw(usual | CORNERS)
    # The strategy's type is str, not the ops'.
    return Part(name, op, low, high if op == "range" else None, 0, 0)  # type: ignore[arg-type]


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    found = tuple(draw(st.lists(parts(), max_size=4)))
    unknown = draw(st.none() | st.sampled_from(NAMES))
    told = {part.variable for part in found}
    notes = draw(st.sampled_from([(), (Note("interval", {}),)]))
    baseline = draw(st.none() | st.sampled_from(list(baselines())))
    asked = unknown if unknown not in told else None
    return Reading(
        "Nvidia, <!channel> & more", draw(st.sampled_from(["en", "fr"])), found, asked, asked is None, baseline,
        draw(INTENTS), (), notes, (), draw(STEPS),
    )  # fmt: skip


def check(found: Answer) -> None:
    said = reply(found)
    assert refusals(said.blocks) == []
    assert said.text
    assert "None" not in said.text
    assert "nan" not in said.text
    assert plain_reply(found)
    told = json.loads(json.dumps(as_json(found), allow_nan=False))
    assert told["status"] == found.status
    assert (found.status in ("solved", "infeasible")) >= (told["answer"] is not None)


@given(readings(), st.sampled_from(list(baselines())))
@settings(max_examples=200)
def test_any_reading_has_a_good_reply(reading: Reading, baseline: str) -> None:
    check(answer(reading, baselines()[reading.baseline or baseline]))


@given(st.lists(readings(), min_size=2, max_size=4))
@settings(max_examples=60)
def test_any_comparison_has_a_good_reply(sides: list[Reading]) -> None:
    cases = tuple(side._replace(lang=sides[0].lang, intent=None) for side in sides)
    check(answer(cases[0]._replace(cases=cases), baselines()["2023-09"]))


@pytest.mark.parametrize("lang", ["en", "fr"])
@given(st.lists(parts(), max_size=2), st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True))
@settings(max_examples=40)
def test_any_two_open_values_have_a_good_reply(lang: str, found: list[Part], names: list[str]) -> None:
    problem = Problem("several_unknowns", 0, 0, "", (), {"candidates": names})
    check(answer(Reading("", lang, tuple(found), None, False, None, None, (problem,), ()), baselines()["2023-09"]))
