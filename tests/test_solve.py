"""Any unknown, from every set of knowns that determines it, exactly."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from states import COMPANIES, FORMULAS, State, baseline_of, states
from tangents import determined, gradients

from model.ask import ask
from model.catalogue import EQUATIONS, INPUTS, VARIABLES, baselines, is_company, variable
from model.closed_forms import FORMS
from model.forms import Form, steps_from
from model.solve import LINES, solve

ROOT = Path(__file__).parent.parent
B = 10**9
PARAMETERS = (*(name for name in INPUTS), *LINES)
# A point in general position: no two numbers of it have anything to do with each other.
POINT = dict(
    zip(PARAMETERS, (314159265, 271828182, 141421356, 173205080, 161803398, 577215664, 693147180), strict=True)
)
COMPANY = "ai_revenue.openai"
UNKNOWNS = (*VARIABLES, COMPANY)


# ---- the articles


@pytest.mark.parametrize(
    ("baseline", "required_revenue", "gap"), [("2023-09", 200 * B, 125 * B), ("2024-06", 600 * B, 500 * B)]
)
def test_a_baseline_reproduces_its_article(baseline: str, required_revenue: int, gap: int) -> None:
    values = solve({}, baselines()[baseline]).values
    assert (values["required_revenue"], values["gap"]) == (required_revenue, gap)


@pytest.mark.parametrize("baseline", baselines().values(), ids=lambda baseline: baseline.id)
def test_what_a_data_file_says_of_its_article_is_what_its_figures_come_to(baseline) -> None:
    values = solve({}, baseline).values
    assert baseline.article
    assert {name: values[name] for name in baseline.article} == baseline.article


# ---- every variable as the unknown

ON_2023_09 = [
    # what is fixed, what is asked, the answer
    ({"gap": 0}, "nvidia_revenue", "18750000000"),
    ({"gap": 0}, "facility_ratio", "-1/4"),
    ({"gap": 0}, "facility_cost", "-12500000000"),
    ({"gap": 0}, "datacenter_cost", "37500000000"),
    ({"gap": 0}, "cloud_margin", "-5/3"),
    ({"gap": 0}, "end_user_margin", "-1/3"),
    ({"gap": 0}, "payback_years", "8/3"),
    ({"gap": 0}, "required_revenue", "75000000000"),
    ({"gap": 0}, "ai_revenue", "200000000000"),
    ({"gap": 0}, "ai_revenue.openai", "126000000000"),
    ({"gap": 0}, "ai_revenue.google", "135000000000"),
    ({"gap": 0}, "ai_revenue.wibble", "125000000000"),
    ({"gap": 50 * B}, "nvidia_revenue", "31250000000"),
    ({"coverage": Fraction(4, 5)}, "ai_revenue", "160000000000"),
    ({"coverage": Fraction(4, 5)}, "ai_revenue.openai", "86000000000"),
    ({"demand_backed_spend": 50 * B}, "ai_revenue", "100000000000"),
    ({"anticipated_spend": 0}, "payback_years", "8/3"),
    ({"required_revenue": 400 * B}, "end_user_margin", "3/4"),
    ({"datacenter_cost": 300 * B}, "nvidia_revenue", "150000000000"),
    ({"datacenter_cost": 300 * B}, "facility_ratio", "5"),
    ({"datacenter_cost": 300 * B}, "gap", "525000000000"),
    ({"facility_cost": 20 * B}, "nvidia_revenue", "20000000000"),
    ({"facility_cost": 20 * B, "gap": 0}, "nvidia_revenue", "17500000000"),
    ({"facility_cost": 20 * B, "demand_backed_spend": 40 * B}, "nvidia_revenue", "20000000000"),
    ({"ai_revenue": 80 * B}, "ai_revenue.openai", "6000000000"),
    ({"ai_revenue.google": 20 * B, "gap": 0}, "ai_revenue.openai", "116000000000"),
    ({"gap": 60 * B, "coverage": Fraction(2, 5)}, "required_revenue", "100000000000"),
    ({"gap": 60 * B, "coverage": Fraction(2, 5)}, "ai_revenue", "40000000000"),
    ({"gap": 60 * B, "coverage": Fraction(2, 5)}, "end_user_margin", "0"),
    ({"nvidia_revenue": 60 * B, "end_user_margin": Fraction(2, 5)}, "gap", "125000000000"),
    ({"end_user_margin": Fraction(1, 3)}, "required_revenue", "150000000000"),
    ({}, "coverage", "3/8"),
    ({}, "demand_backed_spend", "37500000000"),
    ({}, "anticipated_spend", "62500000000"),
]


@pytest.mark.parametrize(
    ("fixed", "unknown", "answer"), ON_2023_09, ids=lambda value: str(value) if isinstance(value, str) else None
)
def test_the_unknown_comes_out_exactly(fixed: dict[str, Fraction], unknown: str, answer: str) -> None:
    stated = {name: Fraction(value) for name, value in fixed.items()}
    assert solve(stated, baselines()["2023-09"], unknown).answer == Fraction(answer)


def test_the_table_above_asks_for_every_variable() -> None:
    assert {unknown for _, unknown, _ in ON_2023_09} >= set(VARIABLES)


def test_a_stated_derived_value_replaces_its_formula_and_what_fed_it() -> None:
    solution = solve({"datacenter_cost": Fraction(300 * B)}, baselines()["2023-09"])
    assert solution.values["required_revenue"] == 600 * B
    assert solution.plan.unused == {"nvidia_revenue", "facility_ratio", "facility_cost"}


def test_several_inputs_could_reach_a_bare_target() -> None:
    plan = solve({"gap": Fraction(0)}, baselines()["2023-09"]).plan
    assert plan.open_targets == ("gap",)


# ---- completeness: nothing that follows is missed, nothing that does not is claimed


def wrongly_reached(forms: tuple[Form, ...]) -> list[tuple[set[str], set[str]]]:
    """(known, wrong) for every set of known variables from which the forms reach other variables than the tangents say."""
    found = gradients(EQUATIONS, POINT)
    names = list(found)
    subset = {1 << place: name for place, name in enumerate(names)}
    faults = []
    for members, span in determined(list(found.values())):
        known = {name for bit, name in subset.items() if bit & members}
        follows = {name for bit, name in subset.items() if bit & span}
        reached = known | {form.variable for form in steps_from(known, forms)}
        if reached != follows:
            faults.append((known, reached ^ follows))
    return faults


def test_from_every_set_of_knowns_the_forms_reach_exactly_what_it_determines() -> None:
    assert wrongly_reached(FORMS) == []


@pytest.mark.parametrize(
    "place", range(len(FORMS)), ids=lambda place: f"{FORMS[place].variable} from {', '.join(FORMS[place].equations)}"
)
def test_no_kept_form_is_idle(place: int) -> None:
    """Without it, something that follows would be missed."""
    form = FORMS[place]
    known = set(form.inputs)
    assert form.variable not in {each.variable for each in steps_from(known, FORMS[:place] + FORMS[place + 1 :])}


# ---- hide and recover


@given(st.data(), states(), states())
@settings(max_examples=150)
def test_whatever_a_set_of_knowns_determines_is_recovered(data: st.DataObject, truth: State, elsewhere: State) -> None:
    """Hide any variable, tell a set that determines it, and let the baseline be about something else altogether."""
    unknown = data.draw(st.sampled_from((*VARIABLES, COMPANY)), "unknown")
    asked = "this_company" if is_company(unknown) else unknown
    names = [name for name in (*VARIABLES, *(LINES if is_company(unknown) else ())) if name != asked]
    order = data.draw(st.permutations(names), "order")
    told: set[str] = set()
    for name in order:
        told.add(name)
        if asked in {form.variable for form in steps_from(told, FORMS)}:
            break
    fixed = {name: truth[name] for name in told & VARIABLES.keys()}
    if "other_companies" in told:
        fixed |= {name: truth[name] for name in COMPANIES if name != COMPANY}
    solution = solve(fixed, baseline_of(elsewhere), unknown)
    assert solution.answer == truth[unknown]


@given(st.data(), states(), states())
@settings(max_examples=150)
def test_an_input_is_recovered_from_the_baseline_and_any_targets(
    data: st.DataObject, truth: State, elsewhere: State
) -> None:
    """The baseline is right but for the input that is asked for; the statement gives values that depend on it."""
    unknown = data.draw(st.sampled_from((*INPUTS, *COMPANIES)), "unknown")
    target = data.draw(st.sampled_from(moved_by(unknown)), "target")
    also = data.draw(st.lists(st.sampled_from([*EQUATIONS, *INPUTS, *COMPANIES]), unique=True), "told besides")
    baseline = baseline_of({**truth, unknown: elsewhere[unknown]})
    fixed = {name: truth[name] for name in (target, *also) if name != unknown}
    values = solve(fixed, baseline, unknown).values
    assert {name: values[name] for name in truth} == truth


def moved_by(name: str) -> list[str]:
    """The derived variables that change with an input: those whose gradient along it is not zero."""
    place = PARAMETERS.index("this_company" if is_company(name) else name)
    found = gradients(EQUATIONS, POINT)
    return [each for each in EQUATIONS if found[each][place]]


# ---- degenerate points

CORNERS = st.sampled_from([Fraction(0), Fraction(1), Fraction(-1), Fraction(1, 2), Fraction(2), Fraction(10**11)])


@given(
    st.dictionaries(st.sampled_from((*VARIABLES, *COMPANIES)), CORNERS, max_size=6),
    st.dictionaries(st.sampled_from((*INPUTS, *COMPANIES)), CORNERS),
    st.sampled_from((None, *UNKNOWNS)),
    states(),
)
@settings(max_examples=250)
def test_degenerate_points_have_a_solution_or_none_and_never_raise(
    fixed: State, corners: State, unknown: str | None, truth: State
) -> None:
    stated = {name: value for name, value in fixed.items() if name != unknown}
    baseline = baseline_of({**truth, **corners})
    solution = solve(stated, baseline, unknown)
    assert all(value is None or isinstance(value, Fraction | int) for value in solution.values.values())
    assert {name: solution.values[name] for name in stated} == stated
    assert set(VARIABLES) <= solution.values.keys()


@pytest.mark.parametrize(
    "statement",
    ["Nvidia 0", "Nvidia 0, break even margin", "margin 100%", "cloud margin 100%, break even payback", "payback 0",
     "AI revenue 0, what margin for coverage 50%", "AI revenue 0, coverage 0", "gap 0, coverage 100%, margin?",
     "energy ratio 0, facility cost 0, what does Nvidia sell to break even", "required revenue 0, coverage?",
     "data center cost 0, coverage 50%", "coverage 0, AI revenue 10B, what margin?", "demand backed spend 0",
     "anticipated spend 0", "AI revenue 0, Nvidia 0, what margin breaks even?", "coverage 100%, gap 10B, margin?"],
)  # fmt: skip
def test_statements_at_degenerate_points_are_answered(statement: str) -> None:
    answer = ask(statement)
    assert answer.status in ("solved", "infeasible", "conflict", "ambiguous", "not_understood")
    assert answer.values or answer.problems or answer.conflicts or answer.limit


POSSIBLE = {
    "money": (Fraction(0), Fraction(10**9), Fraction(10**11), Fraction(10**12, 3)),
    "fraction": (Fraction(0), Fraction(1, 4), Fraction(2, 3)),
    "ratio": (Fraction(0), Fraction(1), Fraction(5, 2)),
    "years": (Fraction(1, 2), Fraction(1), Fraction(4)),
}


@given(st.data(), states())
@settings(max_examples=150)
def test_what_is_not_stated_obeys_its_formula_and_so_does_the_target(data: st.DataObject, truth: State) -> None:
    """Whatever possible values the statement fixes: the answer, put into the formulas, reaches the target."""
    unknown = data.draw(st.sampled_from((*INPUTS, *COMPANIES)), "unknown")
    target = data.draw(st.sampled_from(moved_by(unknown)), "target")
    also = data.draw(st.lists(st.sampled_from((*VARIABLES, *COMPANIES)), max_size=2), "told besides")
    told = dict.fromkeys(name for name in (target, *also) if name != unknown)
    fixed = {name: data.draw(st.sampled_from(POSSIBLE[variable(name).dimension]), name) for name in told}
    found = solve(fixed, baseline_of(truth), unknown)
    values, plan = found.values, found.plan
    assume(found.answer is not None and not variable(unknown).broken_bound(found.answer))
    replaced = {*fixed, *(form.variable for form in plan.facts)} - {plan.through}
    for name in FORMULAS.keys() - replaced:
        if None not in values.values():
            assert values[name] == FORMULAS[name](values), name


# ---- what an ordinary answer loads

LOADED = """
import sys
from model.ask import ask
from bot.contract import as_json
for statement in sys.stdin.read().splitlines():
    assert as_json(ask(statement))["reply"], statement
print(*sys.modules)
"""


def test_an_ordinary_answer_loads_neither_sympy_nor_numpy_nor_rich() -> None:
    statements = [f"what {VARIABLES[name].short['en']} breaks even?" for name in INPUTS]
    statements += ["", "Nvidia sells 60B, margin 40%", "what closes the gap?", "margin 40%, margin 50%",
                   "Nvidia 50B, energy ratio 1, data center cost 300B", "gap 60B, coverage 40%, what margin?"]  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-c", LOADED],
        input="\n".join(statements),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"sympy", "numpy", "rich"} & set(ran.stdout.split())
