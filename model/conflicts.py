"""Stated values that cannot hold together: every smallest set of them, the arithmetic, and what each repair gives."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction

from model.answer import Conflict
from model.catalogue import EQUATIONS, is_company
from model.forms import Form
from model.solve import plan

MOST_SETS = 8


def conflicts(fixed: Mapping[str, Fraction]) -> tuple[Conflict, ...]:
    """Every smallest clashing set of the stated values (at most `MOST_SETS`), smallest first; empty where all agree."""
    if consistent(fixed):
        return ()
    sets: list[frozenset[str]] = []
    _collect(fixed, frozenset(fixed), sets, set())
    return tuple(_explain(fixed, members) for members in sorted(sets, key=lambda s: (len(s), sorted(s))))


def consistent(fixed: Mapping[str, Fraction]) -> bool:
    """Whether the stated values alone agree with the equations, and no list of companies exceeds a stated total."""
    values, steps = facts(fixed)
    if values is None:
        return False
    for formula in plan(_names(fixed), None).checks:
        arguments = [values.get(name) for name in formula.inputs]
        if None in arguments or values.get(formula.variable) is None:
            continue
        try:
            if formula.function(*arguments) != values[formula.variable]:
                return False
        except ZeroDivisionError:
            return False
    total = values.get("ai_revenue")
    lines = [value for name, value in fixed.items() if is_company(name)]
    return total is None or not lines or sum(lines) <= total


def facts(fixed: Mapping[str, Fraction]) -> tuple[dict[str, Fraction | None] | None, tuple[Form, ...]]:
    """What follows from the stated values alone: (values, steps)."""
    values: dict[str, Fraction | None] = {name: value for name, value in fixed.items() if not is_company(name)}
    steps = plan(_names(fixed), None).facts
    for form in steps:
        arguments = [values.get(name) for name in form.inputs]
        try:
            values[form.variable] = None if None in arguments else form.function(*arguments)
        except ZeroDivisionError:
            values[form.variable] = None
    return values, steps


def _names(fixed: Collection[str]) -> frozenset[str]:
    return frozenset(name for name in fixed if not is_company(name))


def _collect(
    fixed: Mapping[str, Fraction], members: frozenset[str], sets: list[frozenset[str]], seen: set[frozenset[str]]
) -> None:
    """Find a smallest clashing set, then look again without each of its members in turn."""
    if members in seen or len(sets) >= MOST_SETS or consistent({name: fixed[name] for name in members}):
        return
    seen.add(members)
    smallest = members
    for name in sorted(members):
        without = smallest - {name}
        if not consistent({member: fixed[member] for member in without}):
            smallest = without
    if smallest not in sets:
        sets.append(smallest)
    for name in sorted(smallest):
        _collect(fixed, members - {name}, sets, seen)


def _explain(fixed: Mapping[str, Fraction], members: frozenset[str]) -> Conflict:
    order = [*EQUATIONS]
    ranked = sorted(members, key=lambda name: (order.index(name) if name in order else -1, name))
    repairs = tuple((name, _without(fixed, members, name)[0]) for name in ranked)
    shown = ranked[-1]
    computed, values, steps = _without(fixed, members, shown)
    if computed is None and any(is_company(name) for name in members):
        computed = sum((fixed[name] for name in members if is_company(name)), Fraction(0))
    return Conflict(tuple(ranked), shown, fixed[shown], computed, steps, {**values, **fixed}, repairs)


def _without(
    fixed: Mapping[str, Fraction], members: frozenset[str], name: str
) -> tuple[Fraction | None, dict[str, Fraction | None], tuple[Form, ...]]:
    """What the others of a clashing set make of one of its members."""
    others = {member: fixed[member] for member in members if member != name}
    values, steps = facts(others)
    if is_company(name):
        total = (values or {}).get("ai_revenue")
        rest = sum((value for member, value in others.items() if is_company(member)), Fraction(0))
        return (None if total is None else total - rest), values or {}, steps
    needed = _needed(steps, name)
    return (values or {}).get(name), values or {}, needed


def _needed(steps: tuple[Form, ...], name: str) -> tuple[Form, ...]:
    """The steps that lead to one variable, in order."""
    wanted, kept = {name}, []
    for form in reversed(steps):
        if form.variable in wanted:
            kept.append(form)
            wanted.update(form.inputs)
    return tuple(reversed(kept))
