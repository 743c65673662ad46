"""Every single input that closes a gap: what it would have to be, and why some cannot."""

from __future__ import annotations

from fractions import Fraction
from time import perf_counter

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from slack_blocks import refusals
from states import State, baseline_of, money, states

from bot.page import page
from bot.replies import reply
from model.answer import Lever
from model.ask import ask
from model.canonical import statement
from model.catalogue import OUTCOMES, baselines, variable
from model.levers import levers
from model.solve import solve

B = 10**9
TIMES = 5


def found_on(baseline: str, target: str = "gap", value: Fraction | int = 0) -> dict[str, Lever]:
    found = levers({target: Fraction(value)}, baselines()[baseline], target)
    return {lever.variable: lever for lever in found}


@pytest.mark.parametrize(
    ("name", "value", "feasible"),
    [
        ("ai_revenue", 200 * B, True),
        ("nvidia_revenue", Fraction("18.75") * B, True),
        ("payback_years", Fraction(8, 3), True),
        ("end_user_margin", Fraction(-1, 3), False),
        ("facility_ratio", Fraction(-1, 4), False),
        ("cloud_margin", Fraction(-5, 3), False),
        ("ai_revenue.openai", 126 * B, True),
        ("ai_revenue.google", 135 * B, True),
    ],
)
def test_what_closes_the_gap_of_2023(name: str, value: Fraction, feasible: bool) -> None:
    found = found_on("2023-09")[name]
    assert (found.value, found.feasible) == (value, feasible)


def test_feasible_levers_come_first_and_the_smallest_relative_change_before_larger_ones() -> None:
    found = list(found_on("2023-09").values())
    assert [lever.feasible for lever in found] == sorted((lever.feasible for lever in found), reverse=True)
    assert [lever.variable for lever in found[:2]] == ["nvidia_revenue", "ai_revenue"]


def test_an_impossible_lever_says_what_is_left_at_its_bound() -> None:
    limit = found_on("2023-09")["end_user_margin"].limit
    assert limit is not None
    assert (limit.at_bound["required_revenue"], limit.at_bound["ai_revenue"]) == (100 * B, 75 * B)


def test_another_target_than_a_gap_of_zero() -> None:
    found = found_on("2023-09", "coverage", Fraction(4, 5))
    assert found["ai_revenue"].value == 160 * B
    assert not found["end_user_margin"].feasible


@given(states(), st.sampled_from(sorted(OUTCOMES)), st.data())
@settings(max_examples=100)
def test_a_lever_put_back_into_the_model_reaches_the_target_exactly(
    state: State, target: str, data: st.DataObject
) -> None:
    baseline = baseline_of(state)
    wanted = data.draw(st.fractions(Fraction(1, 10), 2, max_denominator=10) if target == "coverage" else money)
    for lever in levers({target: wanted}, baseline, target):
        if lever.value is not None:
            values = solve({lever.variable: lever.value}, baseline).values
            assert values[target] == wanted, lever.variable


@given(states())
@settings(max_examples=100)
def test_a_lever_is_feasible_exactly_where_every_value_it_leads_to_is(state: State) -> None:
    baseline = baseline_of(state)
    for lever in levers({"gap": Fraction(0)}, baseline, "gap"):
        assume(lever.value is not None)
        assert lever.value is not None
        values = solve({lever.variable: lever.value}, baseline).values if _inside(lever) else {}
        possible = bool(values) and all(
            value is None or variable(name).broken_bound(value) is None for name, value in values.items()
        )
        assert lever.feasible == possible, lever.variable


def _inside(lever: Lever) -> bool:
    return lever.value is not None and variable(lever.variable).broken_bound(lever.value) is None


def test_levers_take_about_a_millisecond() -> None:
    baseline = baselines()["2023-09"]
    best = float("inf")
    for _ in range(TIMES):
        start = perf_counter()
        levers({"gap": Fraction(0)}, baseline, "gap")
        best = min(best, perf_counter() - start)
    assert best < 0.005  # 1 ms on an idle machine


# ---- what the user reads


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("what closes the gap?", ["125B", "18.75B", "200B", "+125B", "even at 0%", "OpenAI 126B", "2.67 years"]),
        ("break even", ["18.75B", "200B"]),
        ("comment combler l'écart ?", ["18,75\u00a0Md$", "200\u00a0Md$", "OpenAI 126\u00a0Md$", "rembourser"]),
        ("what gets coverage to 80%", ["37.5%", "80%", "160B"]),
    ],
)
def test_the_reply_names_every_lever(text: str, says: list[str]) -> None:
    answer = ask(text)
    assert answer.solve_for == "levers"
    said = reply(answer)
    assert [words for words in says if words not in said.text] == []
    assert refusals(said.blocks) == []


def test_where_nothing_is_left_to_close_the_reply_says_so() -> None:
    assert "already" in page(ask("AI revenue 300B, what closes the gap?")).headline


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2025-06 break even", "yes; how far that is, the baseline does not say"),
        ("2025-06 équilibre", "oui ; la base ne dit pas de combien"),
    ],
)
def test_a_lever_from_an_unknown_value_is_possible_by_an_unknown_change(text: str, said: str) -> None:
    found = page(ask(text)).grid
    assert found is not None
    assert found.rows[0][-1] == said


@pytest.mark.parametrize(
    "text",
    [
        "If AI makes 100B, how do we reach 60% coverage?",
        "What would halve the gap if AI revenue is 100B?",
        "Si l'IA rapporte 100 milliards, comment arriver à un écart de 50 milliards ?",
    ],
)
def test_a_target_that_is_asked_for_is_none_that_follows_from_stated_revenue(text: str) -> None:
    found = ask(text)
    assert found.solve_for == "levers"
    again = ask(statement(found.reading))
    assert (again.solve_for, again.fixed) == ("levers", found.fixed)


def test_beside_stated_revenue_a_target_that_is_only_stated_is_a_fact() -> None:
    assert ask("AI revenue 100B, coverage 60%").solve_for is None
