"""Known values to every value, exactly.

A statement fixes some variables; the baseline gives the inputs. What is asked for gives up its baseline value, and a
fixed derived variable replaces its own formula unless the answer has to be found through it. Which closed forms are
applied, in which order, depends on the names alone: `plan` works that out once and keeps it; `solve` puts the numbers in.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import TypeVar

from model.catalogue import COMPANY, EQUATIONS, INPUTS, OUTCOMES, VARIABLES, Baseline, baselines, is_company
from model.closed_forms import FORMS
from model.forms import Form, needed, steps_from

ZERO = Fraction(0)
THIS_COMPANY, OTHER_COMPANIES = LINES = ("this_company", "other_companies")
REVENUES = frozenset(("required_revenue", "ai_revenue"))
GIVEN = frozenset((*INPUTS, *LINES))
FORMULAS = {form.variable: form for form in FORMS if form.equations == (form.variable,)}
_ORDER = tuple(EQUATIONS)
_NOTHING: frozenset[Form] = frozenset()

N = TypeVar("N")


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps for one set of known names.

    `steps` leads from the known values to all others. `facts` are the steps that follow from the statement alone,
    `checks` the formulas whose variables the statement fixes altogether, so that they may clash. `open_targets` are
    stated outcomes that nothing brings about: they do not follow from what the statement makes of the other variables,
    nor is the answer found from them, so many inputs could move to reach them. `implied` are the variables other than
    outcomes that only the stated outcomes together determine. `unused` are the variables that no outcome and no answer
    depends on any more. `through` is the stated variable the answer is found from, and `path` are the steps that the
    answer needs.
    """

    steps: tuple[Form, ...]
    facts: tuple[Form, ...]
    checks: tuple[Form, ...]
    open_targets: tuple[str, ...]
    implied: tuple[str, ...]
    unused: frozenset[str]
    through: str | None
    path: tuple[Form, ...]

    def leads_to(self, unknown: str | None) -> bool:
        """Whether what is asked for is found by these steps, rather than looked up because nothing depends on it."""
        asked = unknown and in_equations(unknown)
        return any(form.variable == asked for form in self.steps)


@dataclass(frozen=True, slots=True)
class Solution:
    """Every variable's value; None where it is not defined (a share of nothing). The steps taken are `plan.steps`."""

    values: dict[str, Fraction | None]
    plan: Plan
    unknown: str | None

    @property
    def answer(self) -> Fraction | None:
        """The value of what was asked for."""
        return self.values[self.unknown] if self.unknown else None

    def determined(self) -> dict[str, Fraction | None]:
        """The values, without those that depend on which input moves, where the answer does not: "data-centre cost 300B,
        coverage 80%" make a demand-backed spend of 240B, and leave AI revenue, required revenue and the gap open."""
        if self.unknown is None or agree(self.values):
            return self.values
        known = {form.variable for form in (*self.plan.facts, *self.plan.path)} | {self.plan.through, self.unknown}
        stepped = {form.variable for form in self.plan.steps}
        unsettled = set(REVENUES & stepped) - known
        for form in self.plan.steps:
            if form.variable not in known and not unsettled.isdisjoint(form.inputs):
                unsettled.add(form.variable)
        return {name: None if name in unsettled else value for name, value in self.values.items()}


def solve(fixed: Mapping[str, Fraction], baseline: Baseline, unknown: str | None = None) -> Solution:
    """Every value, given what is fixed, the baseline's inputs and what is asked for (a variable or a company's line).

    Facts that clash are not looked for here (`model.conflicts`); bounds neither (`model.levers`).
    """
    chosen, values = _run(fixed, baseline, unknown, whole=True)
    for name in LINES:
        del values[name]
    for name in VARIABLES:
        values.setdefault(name, None)
    return Solution(values, chosen, unknown)


def find(fixed: Mapping[str, Fraction], baseline: Baseline, unknown: str) -> Fraction | None:
    """The answer alone, by the steps it needs; None where it is not defined."""
    return _run(fixed, baseline, unknown, whole=False)[1][unknown]


@cache
def in_baselines(variable: str) -> tuple[Fraction, ...]:
    """What the dated baselines have of a variable, where they have it."""
    found = (find({}, baseline, variable) for baseline in baselines().values())
    return tuple(each for each in found if each is not None)


@cache
def in_baseline(variable: str, named: str | None) -> Fraction | None:
    """What a dated baseline has of a variable: the one that is named, else the first, which a statement is about that
    names none."""
    dated = baselines()
    return find({}, dated.get(named or "") or next(iter(dated.values())), variable)


def is_known(value: Fraction, variables: Iterable[str]) -> bool:
    """Whether a dated baseline has a value of one of some variables."""
    return any(value in in_baselines(variable) for variable in variables)


def is_small(value: Fraction, variable: str) -> bool:
    """Whether a value is at most half of what every dated baseline has of a variable, and so may be a change of it."""
    sizes = [abs(each) for each in in_baselines(variable) if each]
    return bool(sizes) and all(2 * abs(value) <= size for size in sizes)


def _run(
    fixed: Mapping[str, Fraction], baseline: Baseline, unknown: str | None, whole: bool
) -> tuple[Plan, dict[str, Fraction | None]]:
    stated = frozenset([name for name in fixed if not name.startswith(COMPANY)])
    asked = unknown and in_equations(unknown)
    # Where nothing in the statement depends on an input, its baseline value stands.
    moving = asked if asked not in GIVEN or _can_move(stated, asked) else None
    skipped = _NOTHING
    while True:
        chosen = plan(stated, moving, skipped)
        values = start(fixed, baseline.values, baseline.ai_revenue, unknown if moving else None, total)
        failed = _apply(chosen, chosen.steps if whole else chosen.path, values)
        if failed is None:
            break
        skipped |= {failed}
    if unknown:
        # A company that is neither in the baseline nor in the statement makes nothing, unless it is found to.
        values.setdefault(unknown, values[THIS_COMPANY] if asked == THIS_COMPANY else None)
    return chosen, values


def in_equations(name: str) -> str:
    """What a variable is called in the equations: a company's line that is asked for is `this_company`."""
    return THIS_COMPANY if is_company(name) else name


@lru_cache(maxsize=4096)
def _can_move(stated: frozenset[str], asked: str | None) -> bool:
    """Whether an input has to give up its baseline value for what is stated."""
    return plan(stated, asked).leads_to(asked)


def start(
    fixed: Mapping[str, N],
    figures: Mapping[str, N],
    revenue: N | None,
    unknown: str | None,
    add: Callable[[Collection[N]], N],
) -> dict[str, N | None]:
    """What the steps of a plan start from, in any kind of number: the baseline's figures and what is fixed in their place,
    without what is to be found, and AI revenue as one company (nothing until it is found) and the others.

    `revenue` is the sum of the figures' companies, None where the baseline lacks AI revenue; `add` is the sum of any.
    """
    values: dict[str, N | None] = {**figures, **fixed}
    if unknown:
        values.pop(unknown, None)
    values[THIS_COMPANY] = add(())
    values[OTHER_COMPANIES] = revenue
    if any(map(is_company, (*fixed, unknown or ""))):
        lines = [value for name, value in values.items() if value is not None and name.startswith(COMPANY)]
        # A baseline without AI revenue has no sum, unless the statement names companies itself.
        values[OTHER_COMPANIES] = add(lines) if lines or revenue is not None else None
    return values


def total(amounts: Collection[Fraction]) -> Fraction:
    """The exact sum; whole numbers, the usual case, are added as such."""
    if not amounts:
        return ZERO
    whole, rest = 0, ZERO
    for amount in amounts:
        if amount.denominator == 1:
            whole += amount.numerator
        else:
            rest += amount
    return rest + whole if rest else Fraction(whole)


def _apply(chosen: Plan, steps: tuple[Form, ...], values: dict[str, Fraction | None]) -> Form | None:
    """Put the numbers in. A fact that divides by zero says nothing and is handed back to be left out."""
    for form in steps:
        try:
            values[form.variable] = form.value(values)
        except ZeroDivisionError:
            if form in chosen.facts:
                return form
            values[form.variable] = None
    return None


@lru_cache(maxsize=4096)
def plan(stated: frozenset[str], unknown: str | None, skipped: frozenset[Form] = frozenset()) -> Plan:
    """The steps for these stated names and this unknown; see `Plan`."""
    forms = [form for form in FORMS if form not in skipped]
    stating = [form for form in forms if form.equations != ("ai_revenue",)]
    facts = steps_from(stated, stating)
    fixed = stated | {form.variable for form in facts}
    through, released, further = _further(unknown, fixed, forms)
    steps = (*facts, *further)
    path = needed(steps, unknown) if unknown else steps
    brought = _closure(fixed - OUTCOMES, stating) | {through, unknown}
    if unknown not in (None, *REVENUES, *OUTCOMES):
        brought |= {name for form in path if form in facts for name in form.inputs}
    asked = (
        frozenset() if unknown in fixed else stated & OUTCOMES
    )  # what the statement alone answers leaves nothing open
    open_targets = tuple(name for name in _ORDER if name in asked and name not in brought)
    implied = fixed - OUTCOMES - _closure(stated - OUTCOMES, stating)
    checks = tuple(
        formula
        for name, formula in FORMULAS.items()
        if name in fixed and fixed.issuperset(formula.inputs) and formula not in facts
    )
    held = {name for form in (*facts, *checks) for name in form.equations}
    used = _used(released - held, {*OUTCOMES, unknown or "gap", *(form.variable for form in facts)})
    unused = frozenset(VARIABLES) - used
    return Plan(steps, tuple(facts), checks, open_targets, tuple(sorted(implied)), unused, through, path)


def _closure(known: frozenset[str], forms: list[Form]) -> frozenset[str]:
    """The known variables and all that follows from them."""
    return known | {form.variable for form in steps_from(known, forms)}


def _further(
    unknown: str | None, fixed: frozenset[str], forms: list[Form]
) -> tuple[str | None, frozenset[str], list[Form]]:
    """(the stated variable the unknown is found through, the equations given up, the steps beyond the facts)."""
    anchors: list[str | None] = [None]
    if unknown is not None and unknown not in fixed:
        anchors = [*_anchors(unknown, fixed)] or [None]
    plans = []
    for through in anchors:
        released = fixed - {through} | ({unknown} if through and unknown else frozenset())
        given = (GIVEN - {unknown} if through or unknown == THIS_COMPANY else GIVEN) - fixed
        steps = steps_from(fixed | given, [form for form in forms if released.isdisjoint(form.equations)])
        plans.append((through, released, steps))
        if through is None or any(form.variable == unknown for form in steps):
            return plans[-1]
    return plans[0]


def _anchors(unknown: str, fixed: frozenset[str]) -> list[str]:
    """The fixed variables from which the unknown can be found: those that depend on it with no other fixed one between.

    Targets (outcomes) go before other fixed variables, then the order of the equations.
    """
    reached, frontier = set(), {unknown}
    while frontier:
        frontier = {
            name
            for name, formula in FORMULAS.items()
            if name not in reached and name != unknown and not frontier.isdisjoint(formula.inputs)
        }
        reached |= frontier
        frontier -= fixed
    return sorted((name for name in _ORDER if name in reached & fixed), key=lambda name: name not in OUTCOMES)


def rests_on(result: str, name: str) -> bool:
    """Whether a variable is found, in the end, from another one or from a company's line."""
    return name != result and in_equations(name) in _used(frozenset(), {result})


def _used(released: frozenset[str], wanted: set[str]) -> set[str]:
    """The variables that the wanted ones depend on by the formulas that still hold."""
    used: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name not in used:
            used.add(name)
            if name in FORMULAS and name not in released:
                wanted.update(FORMULAS[name].inputs)
    return used


def agree(values: Mapping[str, Fraction | None]) -> bool:
    """Whether every outcome that has a value is what its formula gives."""
    return all(values[name] is None or holds(name, values) for name in OUTCOMES)


def holds(name: str, values: Mapping[str, Fraction | None]) -> bool:
    """Whether a variable's own formula gives the value it has."""
    formula = FORMULAS.get(name)
    if formula is None:
        return False
    try:
        found = formula.value(values)
    except ZeroDivisionError:
        return False
    return found is not None and found == values[name]
