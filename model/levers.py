"""Which single input would reach a target, what it would have to be, and why it cannot."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from model.answer import Lever, Limit
from model.catalogue import INPUTS, Baseline, is_company, variable
from model.solve import Solution, solve


def levers(fixed: Mapping[str, Fraction], baseline: Baseline, target: str) -> tuple[Lever, ...]:
    """Each input that is not stated, alone, set so that the stated target holds. Feasible ones first, then by the
    smallest relative change."""
    state = {name: value for name, value in fixed.items() if name != target}
    now = solve(state, baseline).values
    names = ["ai_revenue", *INPUTS, *(name for name in baseline.figures if is_company(name))]
    found = [lever(fixed, baseline, name, now[name] or Fraction(0)) for name in names if name not in fixed]
    return tuple(sorted(found, key=_order))


def lever(fixed: Mapping[str, Fraction], baseline: Baseline, name: str, now: Fraction) -> Lever:
    """One input as a lever; `fixed` holds the target."""
    solution = solve(fixed, baseline, name)
    return Lever(name, solution.answer, now, limit_of(solution, fixed, baseline))


def _order(found: Lever) -> tuple[bool, bool, Fraction]:
    if found.value is None:
        return True, True, Fraction(0)
    change = abs(found.value - found.now)
    return not found.feasible, not found.now, change / abs(found.now) if found.now else change


def limit_of(solution: Solution, fixed: Mapping[str, Fraction], baseline: Baseline) -> Limit | None:
    """Why the answer of a solved question is impossible; None where it is not."""
    name = solution.unknown
    assert name is not None
    value = solution.answer
    if value is None:
        return Limit(name, None, None, None, {})
    broken = variable(name).broken_bound(value)
    if broken is None:
        return _elsewhere(solution, fixed)
    through = solution.plan.through
    without = {stated: amount for stated, amount in fixed.items() if stated != through}
    at_bound: Mapping[str, Fraction | None] = {}
    if not broken.excluded:
        at_bound = solve({**without, name: Fraction(broken.value)}, baseline).values
    return Limit(name, value, Fraction(broken.value), broken.reason, at_bound)


def _elsewhere(solution: Solution, fixed: Mapping[str, Fraction]) -> Limit | None:
    """A bound that another value on the way breaks."""
    for form in solution.plan.steps:
        value = solution.values.get(form.variable)
        if value is not None and form.variable not in fixed:
            broken = variable(form.variable).broken_bound(value)
            if broken:
                return Limit(form.variable, value, Fraction(broken.value), broken.reason, {})
    return None
