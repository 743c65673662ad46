"""Known values to every value, exactly.

A statement fixes some variables; the baseline gives the inputs. What is asked for gives up its baseline value, and a
fixed derived variable replaces its own formula unless the answer has to be found through it. Which closed forms are
applied, in which order, depends on the names alone: `plan` works that out once and keeps it; `solve` puts the numbers in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from model.catalogue import COMPANY, EQUATIONS, INPUTS, OUTCOMES, VARIABLES, Baseline, is_company
from model.closed_forms import FORMS
from model.forms import Form, steps_from

ZERO = Fraction(0)
LINES = ("this_company", "other_companies")
GIVEN = frozenset((*INPUTS, *LINES))
_FORMULAS = {form.variable: form for form in FORMS if form.equations == (form.variable,)}
_ORDER = tuple(EQUATIONS)
_NOTHING: frozenset[Form] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps for one set of known names.

    `steps` leads from the known values to all others. `facts` are the steps that follow from the statement alone,
    `checks` the formulas whose variables the statement fixes altogether, so that they may clash. `open_targets` are
    stated outcomes that nothing in the question can absorb: many inputs could move to reach them. `unused` are the
    variables that no outcome and no answer depends on any more. `through` is the stated variable the answer is found from.
    """

    steps: tuple[Form, ...]
    facts: tuple[Form, ...]
    checks: tuple[Form, ...]
    open_targets: tuple[str, ...]
    unused: frozenset[str]
    through: str | None


@dataclass(frozen=True, slots=True)
class Solution:
    """Every variable's value; None where it is not defined (a share of nothing). `steps` is the trace."""

    values: dict[str, Fraction | None]
    plan: Plan
    unknown: str | None

    @property
    def answer(self) -> Fraction | None:
        """The value of what was asked for."""
        return self.values.get(self.unknown, ZERO) if self.unknown else None


def solve(fixed: Mapping[str, Fraction], baseline: Baseline, unknown: str | None = None) -> Solution:
    """Every value, given what is fixed, the baseline's inputs and what is asked for (a variable or a company's line).

    Facts that clash are not looked for here (`model.conflicts`); bounds neither (`model.answer`).
    """
    stated = frozenset([name for name in fixed if not name.startswith(COMPANY)])
    asked = "this_company" if unknown and is_company(unknown) else unknown
    if asked in GIVEN and not _can_move(stated, asked):
        # Nothing in the statement depends on it, so its baseline value stands.
        solution = solve(fixed, baseline)
        solution.values.setdefault(unknown or "", ZERO)  # a company not listed makes 0
        return replace(solution, unknown=unknown)
    skipped = _NOTHING
    while True:
        chosen = plan(stated, asked, skipped)
        values = _given(fixed, baseline, unknown)
        failed = _apply(chosen, values)
        if failed is None:
            break
        skipped |= {failed}
    if asked == "this_company" and unknown:
        values[unknown] = values["this_company"]
    for name in LINES:
        del values[name]
    return Solution(values, chosen, unknown)


@lru_cache(maxsize=4096)
def _can_move(stated: frozenset[str], asked: str) -> bool:
    """Whether an input has to give up its baseline value for what is stated."""
    chosen = plan(stated, asked)
    return any(form.variable == asked for form in chosen.steps)


def _given(fixed: Mapping[str, Fraction], baseline: Baseline, unknown: str | None) -> dict[str, Fraction | None]:
    values: dict[str, Fraction | None] = {name: figure.value for name, figure in baseline.figures.items()}
    values.update(fixed)
    if unknown:
        values.pop(unknown, None)
    lines = [value for name, value in values.items() if value is not None and name.startswith(COMPANY)]
    values["this_company"] = ZERO
    # A baseline without AI revenue has no sum, unless the statement names companies itself.
    values["other_companies"] = None if baseline.lacks and not lines else total(lines)
    return values


def total(amounts: Iterable[Fraction]) -> Fraction:
    """The exact sum; whole numbers, the usual case, are added as such."""
    whole, rest = 0, ZERO
    for amount in amounts:
        if amount.denominator == 1:
            whole += amount.numerator
        else:
            rest += amount
    return rest + whole if rest else Fraction(whole)


def _apply(chosen: Plan, values: dict[str, Fraction | None]) -> Form | None:
    """Put the numbers in. A fact that divides by zero says nothing and is handed back to be left out."""
    for form in chosen.steps:
        try:
            values[form.variable] = form.function(*[values[name] for name in form.inputs])
        except ZeroDivisionError:
            if form in chosen.facts:
                return form
            values[form.variable] = None
        except TypeError:  # an input is None: not defined
            values[form.variable] = None
    return None


@lru_cache(maxsize=4096)
def plan(stated: frozenset[str], unknown: str | None, skipped: frozenset[Form] = frozenset()) -> Plan:
    """The steps for these stated names and this unknown; see `Plan`."""
    forms = [form for form in FORMS if form not in skipped]
    facts = steps_from(stated, [form for form in forms if form.equations != ("ai_revenue",)])
    fixed = stated | {form.variable for form in facts}
    through = None if unknown is None or unknown in fixed else _anchor(unknown, fixed)
    released = fixed - {through}
    if through and unknown:
        released |= {unknown}
    given = (GIVEN - {unknown} if through or unknown == "this_company" else GIVEN) - fixed
    usable = [form for form in forms if released.isdisjoint(form.equations)]
    steps = (*facts, *steps_from(fixed | given, usable))
    absorbed = {name for form in facts for name in form.inputs} | {through, unknown}
    open_targets = tuple(name for name in _ORDER if name in stated & OUTCOMES and name not in absorbed)
    checks = tuple(
        formula
        for name, formula in _FORMULAS.items()
        if name in fixed and fixed.issuperset(formula.inputs) and formula not in facts
    )
    held = {name for form in (*facts, *checks) for name in form.equations}
    used = _used(released - held, {*OUTCOMES, unknown or "gap", *(form.variable for form in facts)})
    return Plan(steps, tuple(facts), checks, open_targets, frozenset(VARIABLES) - used, through)


def _anchor(unknown: str, fixed: frozenset[str]) -> str | None:
    """The fixed variable from which the unknown is found: one that depends on it with no other fixed one between.

    A target (an outcome) goes before other fixed variables, then the order of the equations.
    """
    reached, frontier = set(), {unknown}
    while frontier:
        frontier = {
            name
            for name, formula in _FORMULAS.items()
            if name not in reached and name != unknown and not frontier.isdisjoint(formula.inputs)
        }
        reached |= frontier
        frontier -= fixed
    found = [name for name in _ORDER if name in reached & fixed]
    return min(found, key=lambda name: name not in OUTCOMES, default=None)


def _used(released: frozenset[str], wanted: set[str]) -> set[str]:
    """The variables that the wanted ones depend on by the formulas that still hold."""
    used: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in used:
            used.add(name)
            if name in _FORMULAS and name not in released:
                wanted.update(_FORMULAS[name].inputs)
    return used


def holds(name: str, values: Mapping[str, Fraction | None]) -> bool:
    """Whether a variable's own formula gives the value it has."""
    formula = _FORMULAS.get(name)
    if formula is None:
        return False
    arguments = [values.get(each) for each in formula.inputs]
    try:
        return None not in arguments and formula.function(*arguments) == values[name]
    except ZeroDivisionError:
        return False
