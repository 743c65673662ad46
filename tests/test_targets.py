"""Stated outcomes: a target is open until something brings it about, and what is shown never contradicts itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction

import pytest
from states import FORMULAS

from bot.page import page
from bot.replies import plain_reply
from model.answer import Answer
from model.ask import answer, ask
from model.catalogue import OUTCOMES, VARIABLES, baselines
from model.levers import without_targets
from model.reading import Part, Reading
from model.solve import FORMULAS as FORMS
from model.solve import solve

B = 10**9
MOST_STATED = 3
BASELINE = baselines()["2023-09"]
PLAUSIBLE = {
    "nvidia_revenue": (60 * B, 40 * B),
    "facility_ratio": (2, 1),
    "facility_cost": (80 * B, 30 * B),
    "datacenter_cost": (300 * B, 120 * B),
    "cloud_margin": (Fraction(3, 10), Fraction(1, 10)),
    "end_user_margin": (Fraction(2, 5), Fraction(3, 5)),
    "payback_years": (2, 4),
    "required_revenue": (400 * B, 90 * B),
    "ai_revenue": (100 * B, 85 * B),
    "gap": (50 * B, 0),
    "coverage": (Fraction(4, 5), 1),
    "demand_backed_spend": (70 * B, 20 * B),
    "anticipated_spend": (45 * B, 0),
}
SETS = [names for size in range(1, MOST_STATED + 1) for names in itertools.combinations(VARIABLES, size)]


def told(fixed: dict[str, Fraction], unknown: str | None = None) -> Answer:
    parts = tuple(Part(name, "set", value, None, 0, 0) for name, value in fixed.items())
    return answer(Reading("", "en", parts, unknown, False, None, None, (), ()), BASELINE)


def statements(names: tuple[str, ...]) -> Iterator[dict[str, Fraction]]:
    for values in itertools.product(*(PLAUSIBLE[name] for name in names)):
        yield dict(zip(names, map(Fraction, values), strict=True))


def broken(found: Answer) -> list[str]:
    """The equations that the values shown contradict, but for those whose numbers are said to be not used."""
    return [name for name in FORMULAS if name != "ai_revenue" and not _holds(name, found)]


def _holds(name: str, found: Answer) -> bool:
    values, inputs = found.values, FORMS[name].inputs
    if None in (values[name], *(values[each] for each in inputs)):
        return True
    said_unused = name not in OUTCOMES and not found.unused.isdisjoint(inputs)
    # None was ruled out above, which the checker does not carry over.
    return said_unused or values[name] == FORMULAS[name](values)  # type: ignore[arg-type]


def test_there_is_a_plausible_pair_of_values_for_every_variable() -> None:
    assert PLAUSIBLE.keys() == VARIABLES.keys()
    assert len(SETS) == 377


def test_whatever_is_stated_the_values_shown_agree_with_each_other() -> None:
    """Of every set of up to three variables."""
    faults = []
    for fixed in itertools.chain.from_iterable(map(statements, SETS)):
        found = told(fixed)
        if found.status == "solved" and found.solve_for is None:
            faults += [(fixed, name) for name in broken(found)]
            faults += [(fixed, name) for name, value in fixed.items() if found.values[name] != value]
    assert faults == []


@pytest.mark.parametrize("unknown", VARIABLES)
def test_whatever_is_asked_for_the_outcomes_shown_agree_with_the_revenues(unknown: str) -> None:
    """Of every set of up to three variables with an outcome among them."""
    faults = []
    for names in SETS:
        if unknown not in names and not OUTCOMES.isdisjoint(names):
            fixed = next(statements(names))
            found = told(fixed, unknown)
            if found.status == "solved":
                faults += [(fixed, name) for name in broken(found) if name in OUTCOMES]
    assert faults == []


def test_whatever_is_stated_a_lever_meets_all_of_it() -> None:
    """Of every set of up to three variables: no stated value is lost, and each is met by every lever listed."""
    faults = []
    for fixed in itertools.chain.from_iterable(map(statements, SETS)):
        found = told(fixed)
        if found.solve_for == "levers":
            assert found.target
            state = without_targets(fixed, BASELINE, found.target, *found.also)
            for lever in found.levers:
                if lever.feasible and lever.value is not None:
                    values = solve({**state, lever.variable: lever.value}, BASELINE).values
                    faults += [(fixed, lever.variable) for name, value in fixed.items() if values[name] != value]
    assert faults == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("coverage 80%, capex 300B", "What brings coverage from 12.5% to 80%, one input at a time: AI revenue at 480B"),
        ("Nvidia 60B, energy ratio 2, coverage 80%", "What brings coverage from 20.8% to 80%"),
        ("capex 300B, demand-backed spend 100B", "What brings the demand-backed spend from 37.5B to 100B"),
        ("anticipated spend 50B, coverage 50%",
         "What brings coverage from 37.5% to 50% and the anticipated spend from 62.5B to 50B, one input at a time: "),
        ("gap 50B, demand-backed spend 100B",
         "No single input brings the gap from 125B to 50B and the demand-backed spend from 37.5B to 100B."),
        ("gap 50B, demand-backed spend 37.5B",
         "What brings the gap from 125B to 50B and the demand-backed spend from 37.5B"),
        ("gap 0, anticipated spend 0", "What brings the gap from 125B to 0 and the anticipated spend from 62.5B to 0"),
        ("écart 50 Md$, dépense portée par la demande 100 Md$", "Aucun levier n'amène à lui seul l'écart de 125"),
    ],
)  # fmt: skip
def test_a_stated_target_that_nothing_brings_about_is_reached_by_levers(text: str, headline: str) -> None:
    found = ask(text)
    assert found.solve_for == "levers"
    assert page(found).headline.startswith(headline)


def test_what_two_targets_determine_between_them_is_said() -> None:
    found = ask("coverage 50%, demand-backed spend 60B")
    assert found.values["datacenter_cost"] == 120 * B
    assert "Coverage 50% and demand-backed spend 60B together make data-centre cost 120B" in plain_reply(found)


def test_an_answer_that_no_input_moves_leaves_open_what_depends_on_which_one_moves() -> None:
    values = ask("coverage 80%, capex 300B, what is the demand-backed spend?").values
    assert values["demand_backed_spend"] == 240 * B
    assert [name for name, value in values.items() if value is None] == ["required_revenue", "ai_revenue", "gap"]


def test_a_question_whose_answer_depends_on_which_input_moves_is_asked_back() -> None:
    assert ask("capex 300B, demand-backed spend 100B, what is the gap?").problems[0].kind == "open_target"


@pytest.mark.parametrize(
    ("text", "required_revenue", "ai_revenue"),
    [
        ("gap 50B, coverage 50%", 100 * B, 50 * B),
        ("gap 50B, coverage 50%, required revenue 100B", 100 * B, 50 * B),
        ("required revenue 100B, coverage 50%", 100 * B, 50 * B),
        ("data center cost 300B, gap 50B, coverage 50%", 100 * B, 50 * B),
    ],
)
def test_targets_that_determine_both_revenues_are_no_open_targets(
    text: str, required_revenue: int, ai_revenue: int
) -> None:
    found = ask(text)
    assert (found.status, found.solve_for) == ("solved", None)
    assert (found.values["required_revenue"], found.values["ai_revenue"]) == (required_revenue, ai_revenue)


def test_targets_that_make_a_negative_cost_are_impossible() -> None:
    found = told({"demand_backed_spend": Fraction(50 * B), "anticipated_spend": Fraction(-80 * B)})
    assert found.status == "infeasible"
    assert "that takes data-centre cost −30B" in plain_reply(found)


def test_a_share_of_nothing_has_no_lever() -> None:
    found = ask("Nvidia 0, coverage 50%")
    assert not any(lever.feasible for lever in found.levers)
