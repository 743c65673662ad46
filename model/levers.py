"""Which single input would reach a target (or several at once), what it would have to be, and why it cannot."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from model.answer import Lever, Limit
from model.catalogue import EQUATIONS, INPUTS, OUTCOMES, Baseline, is_company, variable
from model.forms import Form
from model.solve import Solution, solve


def levers(fixed: Mapping[str, Fraction], baseline: Baseline, target: str, *also: str) -> tuple[Lever, ...]:
    """Each input that is not stated, alone, set so that the stated target holds, and what is `also` a target with it.
    Feasible ones first, then by the smallest relative change. What the baseline lacks the numbers for is left out.

    An input has one value that reaches the first target. It is kept where the model, computed anew with it, gives every
    target its stated value, so that no lever is listed that misses one; else no value of that input reaches them all.
    """
    state = without_targets(fixed, baseline, target, *also)
    solution = solve(state, baseline)
    wanted = {name: fixed[name] for name in (target, *also)}
    fixed = {**state, target: fixed[target]}
    now = solution.values
    found = [
        lever(fixed, baseline, name, now.get(name), target)
        for name in ("ai_revenue", *INPUTS)
        if name not in fixed and name not in solution.plan.unused
    ]
    if not state.keys().isdisjoint(EQUATIONS):
        # Where a derived value is stated, what feeds it may follow from it without moving the target.
        first = {target: fixed[target]}
        found = [each for each in found if each.value is None or _reaches(each, state, baseline, first)]
    found = [_kept(each, state, baseline, wanted) if also or each.feasible else each for each in found]
    if target not in OUTCOMES:  # what the spend does not depend on is no lever that fails
        found = [each for each in found if each.value is not None]
    revenue = next((each for each in found if each.variable == "ai_revenue"), None)
    if revenue and revenue.value is not None and revenue.now is not None:
        lines = [name for name in baseline.figures if is_company(name) and name not in fixed]
        found += [_company(name, now, revenue.value - revenue.now) for name in lines]
    if now.get("ai_revenue") is None:
        found = [each for each in found if each.value is not None]
    return tuple(sorted(found, key=_order))


def without_targets(fixed: Mapping[str, Fraction], baseline: Baseline, *targets: str) -> dict[str, Fraction]:
    """What is stated without the targets, which levers leave as it is. What several targets imply together belongs to it:
    a coverage of 50 % and 60B of demand-backed spend make a data-centre cost of 120B, whatever input moves."""
    state = {name: value for name, value in fixed.items() if name not in targets}
    if len(targets) > 1:
        solution = solve(fixed, baseline)
        for name in solution.plan.implied:
            if (value := solution.values[name]) is not None:
                state[name] = value
    return state


def _reaches(found: Lever, state: Mapping[str, Fraction], baseline: Baseline, wanted: Mapping[str, Fraction]) -> bool:
    if found.value is None:
        return False
    values = solve({**state, found.variable: found.value}, baseline).values
    return all(values.get(name) == value for name, value in wanted.items())


def _kept(found: Lever, state: Mapping[str, Fraction], baseline: Baseline, wanted: Mapping[str, Fraction]) -> Lever:
    return found if _reaches(found, state, baseline, wanted) else _no_value(found.variable, found.now)


def _no_value(name: str, now: Fraction | None) -> Lever:
    return Lever(name, None, now, Limit(name, None, None, None, {}))


def lever(
    fixed: Mapping[str, Fraction], baseline: Baseline, name: str, now: Fraction | None, target: str = "gap"
) -> Lever:
    """One input as a lever; `fixed` holds the target."""
    solution = solve(fixed, baseline, name)
    if not solution.plan.leads_to(name):
        return _no_value(name, now)
    return Lever(name, solution.answer, now, limit_of(solution, fixed, baseline, target))


def _company(name: str, now: Mapping[str, Fraction | None], more: Fraction) -> Lever:
    """A company's line takes the whole change of AI revenue, as the sum over the companies is linear."""
    line = now.get(name) or Fraction(0)
    broken = variable(name).broken_bound(line + more)
    if broken is None:
        return Lever(name, line + more, line, None)
    total = now.get("ai_revenue")
    at_bound = {**now, "ai_revenue": None if total is None else total - line}
    return Lever(name, line + more, line, Limit(name, line + more, Fraction(broken.value), broken.reason, at_bound))


def _order(found: Lever) -> tuple[bool, bool, Fraction]:
    if found.value is None or found.now is None:
        return not found.feasible, True, Fraction(0)
    change = abs(found.value - found.now)
    return not found.feasible, not found.now, change / abs(found.now) if found.now else change


def limit_of(
    solution: Solution, fixed: Mapping[str, Fraction], baseline: Baseline, target: str | None = None
) -> Limit | None:
    """Why the answer of a solved question is impossible; None where it is not. `target` is the stated value that the
    answer has to reach, where that is not the one it was found from."""
    name = solution.unknown
    assert name is not None
    value = solution.answer
    if value is None:
        return Limit(name, None, None, None, {})
    broken = variable(name).broken_bound(value)
    if broken is None:
        return broken_on_the_way(solution, fixed)
    reached = (solution.plan.through, target)
    without = {stated: amount for stated, amount in fixed.items() if stated not in reached}
    at_bound: Mapping[str, Fraction | None] = {}
    if not broken.excluded:
        at_bound = solve({**without, name: Fraction(broken.value)}, baseline).values
    return Limit(name, value, Fraction(broken.value), broken.reason, at_bound)


def broken_on_the_way(solution: Solution, fixed: Mapping[str, Fraction]) -> Limit | None:
    """A bound that a value which follows from the stated ones breaks."""
    return _broken(solution.plan.steps, solution, fixed)


def broken_fact(solution: Solution, fixed: Mapping[str, Fraction]) -> Limit | None:
    """A bound that a value breaks which follows from the stated ones alone, whatever the other inputs are."""
    return _broken(solution.plan.facts, solution, fixed)


def _broken(steps: tuple[Form, ...], solution: Solution, fixed: Mapping[str, Fraction]) -> Limit | None:
    for form in steps:
        value = solution.values.get(form.variable)
        if value is not None and form.variable not in fixed:
            broken = variable(form.variable).broken_bound(value)
            if broken:
                return Limit(form.variable, value, Fraction(broken.value), broken.reason, {})
    return None
