"""Why an outcome differs: contributions that add up exactly, whatever the order, and cost little."""

from __future__ import annotations

import itertools
from fractions import Fraction
from math import factorial
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from states import COMPANIES, State, baseline_of, consistent, states

from model.bridge import bridge, shapley
from model.catalogue import INPUTS, baselines, is_company
from model.solve import solve

B = 10**9
OUTCOMES = ("gap", "coverage", "required_revenue", "ai_revenue", "datacenter_cost", "demand_backed_spend",
            "anticipated_spend")  # fmt: skip
TIMES = 5


def inputs(state: State) -> State:
    return {name: value for name, value in state.items() if name in INPUTS or is_company(name)}


def vintage(baseline: str) -> State:
    return {name: figure.value for name, figure in baselines()[baseline].figures.items()}


def over_all_orders(before: State, after: State, outcome: str) -> State:
    """The definition: each input's effect, averaged over every order in which the inputs could have changed."""
    changed = [name for name in before if before[name] != after[name]]
    found = dict.fromkeys(changed, Fraction(0))
    for order in itertools.permutations(changed):
        state = dict(before)
        for name in order:
            then = consistent(state)[outcome]
            state[name] = after[name]
            found[name] += (consistent(state)[outcome] - then) / factorial(len(changed))
    return {name: value for name, value in found.items() if value}


@given(states(), states(), st.sampled_from(OUTCOMES))
@settings(max_examples=100)
def test_contributions_add_up_exactly(before: State, after: State, outcome: str) -> None:
    found = bridge(inputs(before), inputs(after), outcome)
    assert sum(found.values()) == after[outcome] - before[outcome]


@given(states(), states(), st.sampled_from(OUTCOMES), st.lists(st.sampled_from((*INPUTS, *COMPANIES)), min_size=1,
                                                               max_size=4, unique=True))  # fmt: skip
@settings(max_examples=40)
def test_each_contribution_is_the_average_over_all_orders(
    before: State, elsewhere: State, outcome: str, changed: list[str]
) -> None:
    old = inputs(before)
    new = old | {name: elsewhere[name] for name in changed}
    assert bridge(old, new, outcome) == over_all_orders(old, new, outcome)


@given(states(), states())
@settings(max_examples=50)
def test_the_way_back_is_the_way_there_with_the_sign_turned(before: State, after: State) -> None:
    there, back = bridge(inputs(before), inputs(after)), bridge(inputs(after), inputs(before))
    assert back == {name: -value for name, value in there.items()}


def test_two_articles_with_different_companies() -> None:
    found = bridge(vintage("2023-09"), vintage("2024-06"))
    assert found["nvidia_revenue"] == 400 * B
    assert sum(value for name, value in found.items() if is_company(name)) == -25 * B
    assert sum(found.values()) == 375 * B


PUT_FOR_A_FORMULA = st.sets(st.sampled_from(["facility_cost", "datacenter_cost", "required_revenue", "ai_revenue"]))


@given(states(), states(), st.sampled_from(OUTCOMES), PUT_FOR_A_FORMULA)
@settings(max_examples=150)
def test_both_ends_are_what_the_solver_finds(before: State, elsewhere: State, outcome: str, names: set[str]) -> None:
    """Whatever is stated in place of a formula, and for every outcome."""
    stated = {name: elsewhere[name] for name in names}
    now = solve(stated, baseline_of(before)).values[outcome]
    found = bridge(inputs(before), inputs(before) | stated, outcome)
    assert sum(found.values()) == (now or 0) - before[outcome]
    assert found.keys() <= names


@given(states(), st.sampled_from([*OUTCOMES, "facility_cost"]))
@settings(max_examples=50)
def test_every_outcome_is_linear_in_ai_revenue(state: State, outcome: str) -> None:
    """The bridge gives each company its part of the sum on the strength of this."""
    at = [
        solve({"ai_revenue": Fraction(revenue)}, baseline_of(state)).values[outcome] for revenue in (0, 10 * B, 20 * B)
    ]
    none, some, twice = (value or Fraction(0) for value in at)
    assert twice - some == some - none


def test_what_a_state_lacks_for_the_outcome_is_an_error() -> None:
    lacking = {name: value for name, value in vintage("2023-09").items() if name != "cloud_margin"}
    with pytest.raises(KeyError):
        bridge(lacking, lacking)
    assert bridge(lacking, lacking | {"nvidia_revenue": Fraction(60 * B)}, "datacenter_cost") == {
        "nvidia_revenue": 20 * B
    }


def test_what_did_not_change_is_left_out() -> None:
    same = vintage("2023-09")
    assert bridge(same, same) == {}
    assert bridge(same, same | {"ai_revenue.openai": Fraction(11 * B)}) == {"ai_revenue.openai": -10 * B}


@pytest.mark.parametrize(
    ("stated", "names"),
    [
        ({"datacenter_cost": 300 * B}, {"datacenter_cost"}),
        ({"required_revenue": 300 * B}, {"required_revenue"}),
        ({"ai_revenue": 100 * B}, {"ai_revenue"}),
        ({"facility_cost": 80 * B, "ai_revenue": 100 * B}, {"facility_cost", "ai_revenue"}),
        ({"datacenter_cost": 300 * B, "nvidia_revenue": 90 * B}, {"datacenter_cost"}),
    ],
)
def test_a_stated_derived_value_counts_as_the_input(stated: dict[str, int], names: set[str]) -> None:
    before, fixed = vintage("2023-09"), {name: Fraction(value) for name, value in stated.items()}
    found = bridge(before, before | fixed)
    baseline = baselines()["2023-09"]
    assert found.keys() == names
    assert sum(found.values()) == (solve(fixed, baseline).values["gap"] or 0) - 125 * B


def test_the_shapley_value_of_a_game_known_by_heart() -> None:
    """The glove game: players 0 and 1 have a left glove each, player 2 the right one; a pair is worth 1."""
    worth = [Fraction(mask >> 2 & 1 and mask & 0b11 != 0) for mask in range(8)]
    assert shapley(worth) == [Fraction(1, 6), Fraction(1, 6), Fraction(2, 3)]


def test_fifteen_changed_inputs_take_a_few_milliseconds() -> None:
    before = vintage("2023-09")
    after = {name: value * Fraction(11, 10) for name, value in before.items()} | {"cloud_margin": Fraction(1, 10)}
    after = {name: after[name] if place < 15 else before[name] for place, name in enumerate(before)}
    best = float("inf")
    for _ in range(TIMES):
        start = perf_counter()
        found = bridge(before, after)
        best = min(best, perf_counter() - start)
    assert len(found) == 15
    assert best < 0.03  # 10 ms on an idle machine
