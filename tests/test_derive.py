"""The kept closed forms: derived again from the equations, word for word, and checked against them symbolically."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from model import derive
from model.catalogue import EQUATIONS
from model.closed_forms import FORMS
from model.derive import ClosedForm, expression, symbol
from model.forms import Form

PARAMETERS = frozenset(
    ("nvidia_revenue", "facility_ratio", "cloud_margin", "end_user_margin", "payback_years",
     "this_company", "other_companies")
)  # fmt: skip


@pytest.fixture(scope="module")
def everything() -> dict[str, sympy.Expr]:
    """Every variable in terms of the inputs alone: what the equations say when they are read forwards."""
    known: dict[str, sympy.Expr] = {name: symbol(name) for name in PARAMETERS}
    for name, formula in EQUATIONS.items():
        known[name] = expression(formula).subs({symbol(each): value for each, value in known.items()})
    return known


@pytest.mark.slow
def test_the_kept_forms_are_what_sympy_derives_from_the_equations() -> None:
    kept = derive.TARGET.read_text(encoding="utf-8")
    assert derive.write(EQUATIONS) == kept, "equations.toml or derive.py changed: run `make forms`"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.variable} from {', '.join(form.inputs)}")
def test_a_kept_form_says_the_same_as_the_equations(form: Form, everything: dict[str, sympy.Expr]) -> None:
    by_form = form.function(*(everything[name] for name in form.inputs))
    assert sympy.cancel(by_form - everything[form.variable]) == 0


# Every one from -3 to 3 with a denominator up to 4: drawn from a list in a tenth of the time of st.fractions.
FRACTIONS = sorted(
    {Fraction(part, whole) for whole in range(1, 5) for part in range(-3 * whole, 3 * whole + 1)}, key=abs
)
numbers = st.lists(st.sampled_from(FRACTIONS), min_size=4, max_size=4)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.variable} from {', '.join(form.inputs)}")
@given(numbers=numbers)
@settings(max_examples=50)
def test_a_form_in_whole_numbers_is_the_same_function(form: Form, numbers: list[Fraction]) -> None:
    known = dict(zip(form.inputs, numbers, strict=False))
    try:
        expected = form.function(*known.values())
    except ZeroDivisionError:
        with pytest.raises(ZeroDivisionError):
            form.value(known)
    else:
        assert form.value(known) == expected


def test_a_form_has_no_value_where_an_input_has_none() -> None:
    assert FORMS[0].value({"nvidia_revenue": Fraction(1), "facility_ratio": None}) is None
    assert FORMS[0].value({"nvidia_revenue": Fraction(1)}) is None


def test_each_equation_is_solved_for_each_of_its_variables() -> None:
    mentioned = {
        (name, str(each))
        for name, formula in EQUATIONS.items()
        for each in expression(formula).free_symbols | {symbol(name)}
    }
    assert {(form.equations[0], form.variable) for form in FORMS if len(form.equations) == 1} == mentioned


# ---- the derivation itself, on models small enough to solve in the head


def texts(forms: list[ClosedForm]) -> dict[tuple[str, ...], str]:
    """Each form by its equations and variable."""
    return {(*form.equations, form.variable): form.text for form in forms}


def test_one_equation_gives_one_form_a_variable() -> None:
    assert texts(derive.single_forms({"cost": "price * count"})) == {
        ("cost", "cost"): "count * price",
        ("cost", "count"): "cost / price",
        ("cost", "price"): "cost / count",
    }


def test_equations_that_share_an_unknown_are_solved_together() -> None:
    equations = {"sum": "a + b", "difference": "a - b"}
    single = derive.single_forms(equations)
    [form] = derive.block_forms(equations, single)
    assert (form.equations, form.inputs) == (("sum", "difference"), {"sum", "difference"})
    assert (form.variable, form.text) == ("b", "-difference / 2 + sum / 2")
    assert form.whole == ("-a * q + b * p", "2 * p * q")
    assert derive.reach({"sum", "difference"}, single) == {"sum", "difference"}
    assert derive.reach({"sum", "difference"}, [*single, form]) == {"sum", "difference", "a", "b"}


def test_a_block_is_left_out_where_single_equations_lead_there() -> None:
    equations = {"cost": "price * count", "total": "cost + tax"}
    assert derive.block_forms(equations, derive.single_forms(equations)) == []


@pytest.mark.parametrize(
    "formula",
    ["a ** 9", "f(a)", "__import__('os')", "a.b", "a[0]", "1.5 * a", "'a'", "a if b else c", "lambda: a",
     "a and b", "a < b", "a % b", "a // b", "[a]", "True and a"],
)  # fmt: skip
def test_a_formula_is_names_whole_numbers_and_four_operations(formula: str) -> None:
    with pytest.raises(ValueError, match=r"only names, whole numbers, brackets and \+ - \* / are allowed") as raised:
        expression(formula)
    assert formula in str(raised.value)
