"""Why two sides of a comparison differ."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from fractions import Fraction

from model.answer import Answer, Difference, Range
from model.bridge import bridge, coalitions, shapley
from model.catalogue import EQUATIONS, INPUTS, is_company
from model.ranges import middle
from model.solve import holds, solve

MOST_ORDERED = 7


def difference(first: Answer, other: Answer) -> Difference | None:
    """What each input contributes to the difference of two answers: of what both ask for, be it found for a target or a
    result, else of the gap.

    Exact and order-free; ranges count with their middle. None where the sides ask for different things or where there is
    nothing to compare. Where a baseline lacks the AI revenue that the gap needs, it is the required revenue instead.
    """
    if not first.values or not other.values:
        return None
    asked = {side.solve_for if side.target and side.solve_for != "levers" else None for side in (first, other)}
    if len(asked) > 1:
        return None
    if unknown := asked.pop():
        return _of_question(first, other, unknown)
    alike = first.solve_for if first.solve_for == other.solve_for else None
    if alike is not None and (alike in INPUTS or is_company(alike)):
        return _looked_up(first, other, alike)
    result = alike if alike in EQUATIONS else None
    for outcome in dict.fromkeys((result or "gap", "gap", "required_revenue")):
        before, after = inputs(first), inputs(other)
        if outcome == "required_revenue":
            before, after = ({k: v for k, v in side.items() if not _is_revenue(k)} for side in (before, after))
        then, now = _middle(first, outcome), _middle(other, outcome)
        if then is not None and now is not None:
            with suppress(ZeroDivisionError):  # a coverage is not defined on the way
                return Difference(outcome, then, now, bridge(before, after, outcome))
    return None


def _looked_up(first: Answer, other: Answer, name: str) -> Difference | None:
    """How an input differs between two baselines: "Nvidia 2023-09 vs 2024-06"."""
    then, now = _middle(first, name), _middle(other, name)
    if then is None or now is None:
        return None
    return Difference(name, then, now, {name: now - then} if now != then else {})


def inputs(answer: Answer) -> dict[str, Fraction]:
    """The state of an answer for `model.bridge`: its inputs, and what it fixes in place of a formula."""
    values = _values(answer)
    names = [name for name in values if name in INPUTS or is_company(name)]
    names += [name for name in EQUATIONS if name in answer.fixed and not holds(name, values)]
    if "ai_revenue" in (*answer.fixed, answer.solve_for) and "ai_revenue" not in names:
        names.append("ai_revenue")
    return {name: value for name in names if (value := values.get(name)) is not None}


def _is_revenue(name: str) -> bool:
    return name == "ai_revenue" or is_company(name)


def _values(answer: Answer) -> Mapping[str, Fraction | None]:
    return {name: _plain(value) for name, value in answer.values.items()}


def _plain(value: Fraction | Range | None) -> Fraction | None:
    return value.median if isinstance(value, Range) else value


def _middle(answer: Answer, name: str) -> Fraction | None:
    return _values(answer).get(name)


def _of_question(first: Answer, other: Answer, unknown: str) -> Difference | None:
    """The same question on both sides: each changed input's Shapley value for what solves it."""
    sides = []
    for side in (first, other):
        state = {name: middle(value) for name, value in side.fixed.items()}
        state |= {name: value for name, value in inputs(side).items() if not _is_revenue(name) and name != unknown}
        if not _is_revenue(unknown):
            total = _middle(side, "ai_revenue")
            if total is None:
                return None
            state = {name: value for name, value in state.items() if not is_company(name)} | {"ai_revenue": total}
        sides.append(state)
    before, after = sides
    if before.keys() != after.keys():
        return None
    changed = [name for name in before if before[name] != after[name]]
    if len(changed) > MOST_ORDERED:
        return None
    worth = []
    for state in coalitions(before, after, changed):
        answer = solve(state, first.baseline, unknown).answer
        if answer is None:
            return None
        worth.append(answer)
    return Difference(unknown, worth[0], worth[-1], dict(zip(changed, shapley(worth), strict=True)))
