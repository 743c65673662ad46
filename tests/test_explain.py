"""The solver's own steps, written out, and the relation between two open values."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_blocks import refusals
from states import State, baseline_of, states

from bot.page import page
from bot.page_question import formula
from bot.replies import reply
from model.ask import ask
from model.catalogue import INPUTS, VARIABLES, baselines
from model.closed_forms import FORMS
from model.explain import explain, written
from model.forms import Form
from model.relation import relation
from model.solve import solve

B = 10**9
ON_2023 = baselines()["2023-09"]


# ---- the trace


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.variable} from {', '.join(form.inputs)}")
@given(data=st.data())
@settings(max_examples=5)
def test_what_is_written_computes_what_the_form_computes(form: Form, data: st.DataObject) -> None:
    """Our own formula, from our own data; no text of a user comes near."""
    numbers = {name: data.draw(st.fractions(2, 9, max_denominator=5), name) for name in form.inputs}
    code = compile(written(form), "formula", "eval")
    assert eval(code, {"__builtins__": {}}, dict(numbers)) == form.function(*numbers.values())  # noqa: S307


@given(states(), st.sampled_from((*INPUTS, "ai_revenue")))
@settings(max_examples=50)
def test_the_steps_replayed_lead_to_the_answer(state: State, unknown: str) -> None:
    solution = solve({"gap": Fraction(0)}, baseline_of(state), unknown)
    steps = explain(solution.plan.steps, unknown)
    known: dict[str, Any] = {name: value for name, value in solution.values.items() if name != unknown}
    forms = {form.variable: form for form in solution.plan.steps}
    lines = sum((value for name, value in known.items() if name.startswith("ai_revenue.")), Fraction(0))
    known |= {"this_company": Fraction(0), "other_companies": lines}
    for step in steps:
        known[step.variable] = forms[step.variable].function(*(known[name] for name in step.inputs))
    assert steps[-1].variable == unknown
    assert known[unknown] == solution.answer


def test_only_what_the_outcome_needs_is_explained() -> None:
    steps = explain(solve({}, ON_2023).plan.steps, "datacenter_cost")
    assert [step.variable for step in steps] == ["facility_cost", "datacenter_cost"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("explain break-even margin",
         ["Starting from: Nvidia sales 50B (2023-09, reported)",
          "Data-centre cost = Nvidia sales + facility cost = 50B + 50B = 100B",
          "Required AI revenue = AI revenue + gap = 75B + 0 = 75B", "= 1 − 100B ÷ ((1 − 0%) × 1 year × 75B) = −33 1/3%"]),
        ("explain Nvidia 60B, margin 40%", ["Gap = required revenue − AI revenue = 200B − 75B = 125B"]),
        ("expliquer la marge d'équilibre", ["Coût des centres de données = ventes de Nvidia + coût"]),
    ],
)  # fmt: skip
def test_the_reply_explains_symbols_then_numbers_a_line_each(text: str, lines: list[str]) -> None:
    found = ask(text)
    said = reply(found)
    assert found.reading.intent == "explain"
    assert [line for line in lines if line not in said.text] == []
    assert refusals(said.blocks) == []


def test_a_company_alone_is_explained_by_the_others() -> None:
    lines = page(ask("explain what OpenAI must make to break even")).lines
    assert any("OpenAI = AI revenue − the other companies = 200B − 74B = 126B" in line for line in lines)


# ---- two open values


@given(states(), st.permutations([*INPUTS, "ai_revenue"]))
@settings(max_examples=60)
def test_the_relation_holds_at_every_point(state: State, names: list[str]) -> None:
    of, by, *_ = names
    found = relation({"gap": Fraction(0)}, baseline_of(state), of, by)
    assert found is not None
    assert len(found.points) == 3
    for x, y in found.points:
        assert y == solve({"gap": Fraction(0), by: x}, baseline_of(state), of).answer
        if found.pole is None:
            assert y == found.constant + found.slope * x
        elif x != found.pole:
            assert y == found.constant + found.slope / (x - found.pole)


@pytest.mark.parametrize(
    ("of", "by", "text"),
    [
        ("end_user_margin", "ai_revenue", "margin = 100% − 100B ÷ AI revenue"),
        ("ai_revenue", "end_user_margin", "AI revenue = 100B ÷ (100% − margin)"),
        ("nvidia_revenue", "end_user_margin", "Nvidia sales = 37.5B − 37.5B × margin"),
        ("end_user_margin", "nvidia_revenue", "margin = 100% − Nvidia sales ÷ 37.5B"),
        ("payback_years", "end_user_margin", "payback = 1.333 ÷ (100% − margin)"),
        ("nvidia_revenue", "facility_ratio", "Nvidia sales = 37.5B ÷ (facility ratio + 1)"),
        ("ai_revenue", "nvidia_revenue", "AI revenue = 4 × Nvidia sales"),
        ("ai_revenue.openai", "nvidia_revenue", "OpenAI = −74B + 4 × Nvidia sales"),
    ],
)
def test_the_relation_reads_as_a_formula(of: str, by: str, text: str) -> None:
    found = relation({"gap": Fraction(0)}, ON_2023, of, by)
    assert found is not None
    assert formula(found, "en") == text


def test_values_that_do_not_hang_together_have_no_relation() -> None:
    assert relation({"ai_revenue": Fraction(B)}, ON_2023, "nvidia_revenue", "cloud_margin") is None


@pytest.mark.parametrize("text", ["margin and AI revenue to break even?", "marge et revenu IA pour l'équilibre ?"])
def test_two_unknowns_get_a_relation_and_three_points_and_statements_to_go_on_with(text: str) -> None:
    found = ask(text)
    said = page(found)
    assert (found.status, [problem.kind for problem in found.problems]) == ("ambiguous", ["several_unknowns"])
    assert sum(line.startswith("• ") for line in said.lines) == 3
    assert said.choices
    assert {ask(choice).status for choice in said.choices} == {"solved"}
    assert refusals(reply(found).blocks) == []


def test_every_variable_has_a_formula_or_is_given() -> None:
    assert {form.variable for form in FORMS} >= set(VARIABLES) - set()


def test_what_is_given_has_no_steps_and_says_where_it_is_from() -> None:
    assert page(ask("explain the margin")).lines == ("It is given, not computed: 2023-09, assumed.",)
