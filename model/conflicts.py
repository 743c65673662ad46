"""Stated values that cannot hold together: every smallest set of them, the arithmetic, and what each repair gives."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from model.answer import Conflict
from model.catalogue import EQUATIONS, is_company
from model.closed_forms import FORMS
from model.forms import Form, needed
from model.solve import plan

MOST_SETS = 8
# What is zero (for coverage also: 100 %) at once: in a row each is the others times something positive, while something
# is required. (variable, the value where its row is zero)
ZERO_TOGETHER = (
    (("gap", 0), ("anticipated_spend", 0), ("coverage", 1)),
    (("ai_revenue", 0), ("demand_backed_spend", 0), ("coverage", 0)),
)
SAME_SIGN = ("gap", "anticipated_spend")

Values = dict[str, Fraction | None]


def conflicts(fixed: Mapping[str, Fraction]) -> tuple[Conflict, ...]:
    """Every smallest clashing set of the stated values (at most `MOST_SETS`), smallest first; empty where all agree."""
    if consistent(fixed):
        return ()
    sets: list[frozenset[str]] = []
    _collect(fixed, frozenset(fixed), sets, {}, set())
    return tuple(_explain(fixed, members) for members in sorted(sets, key=lambda s: (len(s), sorted(s))))


def consistent(fixed: Mapping[str, Fraction]) -> bool:
    """Whether the stated values alone agree with the equations, and no list of companies exceeds a stated total.

    Two targets can exclude each other for every input without either following from the other: no gap is left at a
    coverage of 100 %, and anticipated spend has the sign of the gap. Those are looked at beside the equations.
    """
    names = frozenset(name for name in fixed if not is_company(name))
    values, _ = facts(fixed)
    for formula in plan(names, None).checks:
        known = values.get(formula.variable)
        if known is None:
            continue
        try:
            found = formula.value(values)
        except ZeroDivisionError:
            return False
        if found is not None and found != known:
            return False
    if not _several_agree(names, values) or not _signs_agree(values):
        return False
    total = values.get("ai_revenue")
    lines = [value for name, value in fixed.items() if is_company(name)]
    return total is None or not lines or sum(lines) <= total


def _several_agree(names: frozenset[str], values: Values) -> bool:
    """Whether what follows from several equations at once, such as anticipated spend from the gap and both margins and
    the payback, is the value that the variable has."""
    for form in _several(names):
        try:
            found = form.value(values)
        except ZeroDivisionError:
            continue
        if found is not None and found != values[form.variable]:
            return False
    return True


@lru_cache(maxsize=4096)
def _several(names: frozenset[str]) -> tuple[Form, ...]:
    steps = plan(names, None).facts
    fixed = names | {form.variable for form in steps}
    several = (form for form in FORMS if len(form.equations) > 1 and form not in steps)
    return tuple(form for form in several if form.variable in fixed and fixed.issuperset(form.inputs))


def _signs_agree(values: Values) -> bool:
    for row in ZERO_TOGETHER if _something_required(values) else ():
        known = [(values[name], zero) for name, zero in row if values.get(name) is not None]
        if len({value == zero for value, zero in known}) > 1:
            return False
    gap, anticipated = (values.get(name) or 0 for name in SAME_SIGN)
    return gap * anticipated >= 0


def _something_required(values: Values) -> bool:
    """Whether required revenue and data-centre cost may both be more than nothing."""
    return values.get("required_revenue") != 0 and values.get("datacenter_cost") != 0


def facts(fixed: Mapping[str, Fraction]) -> tuple[Values, tuple[Form, ...]]:
    """What follows from the stated values alone: (values, steps)."""
    values: Values = {name: value for name, value in fixed.items() if not is_company(name)}
    steps = plan(frozenset(values), None).facts
    for form in steps:
        try:
            values[form.variable] = form.value(values)
        except ZeroDivisionError:
            values[form.variable] = None
    return values, steps


def _collect(
    fixed: Mapping[str, Fraction],
    members: frozenset[str],
    sets: list[frozenset[str]],
    agree: dict[frozenset[str], bool],
    seen: set[frozenset[str]],
) -> None:
    """Find a smallest clashing set, then look again without each of its members in turn. Any other smallest set lacks one
    of them, so none is missed. `agree` and `seen` remember which sets were judged, and searched."""
    if members in seen or len(sets) >= MOST_SETS:
        return
    seen.add(members)

    def clash(names: frozenset[str]) -> bool:
        if names not in agree:
            known = any(found <= names for found in sets)
            agree[names] = not known and consistent({name: fixed[name] for name in names})
        return not agree[names]

    if not clash(members):
        return
    smallest = next((found for found in sets if found <= members), members)
    if smallest is members:
        for name in sorted(members):
            if clash(smallest - {name}):
                smallest -= {name}
        sets.append(smallest)
    for name in sorted(smallest):
        _collect(fixed, members - {name}, sets, agree, seen)


def _explain(fixed: Mapping[str, Fraction], members: frozenset[str]) -> Conflict:
    order = [*EQUATIONS]
    ranked = sorted(members, key=lambda name: (order.index(name) if name in order else -1, name))
    repairs = tuple((name, _without(fixed, members, name)[0]) for name in ranked)
    if any(map(is_company, members)):
        return _companies(fixed, tuple(ranked), repairs)
    known = [name for name, value in repairs if value is not None]
    shown = ranked[-1] if not known or ranked[-1] in known else known[-1]
    computed, values, steps = _without(fixed, members, shown)
    return Conflict(tuple(ranked), shown, fixed[shown], computed, steps, {**values, **fixed}, repairs)


def _companies(
    fixed: Mapping[str, Fraction], members: tuple[str, ...], repairs: tuple[tuple[str, Fraction | None], ...]
) -> Conflict:
    """Companies that add up to more (`computed`) than the others leave for all of them (`stated`)."""
    values, steps = facts({name: fixed[name] for name in members if not is_company(name)})
    summed = sum((fixed[name] for name in members if is_company(name)), Fraction(0))
    left = values["ai_revenue"] or Fraction(0)
    return Conflict(members, "ai_revenue", left, summed, needed(steps, "ai_revenue"), {**fixed, **values}, repairs)


def _without(
    fixed: Mapping[str, Fraction], members: frozenset[str], name: str
) -> tuple[Fraction | None, Values, tuple[Form, ...]]:
    """What the others of a clashing set make of one of its members."""
    others = {member: fixed[member] for member in members if member != name}
    values, steps = facts(others)
    if is_company(name):
        total = values.get("ai_revenue")
        rest = sum((value for member, value in others.items() if is_company(member)), Fraction(0))
        return (None if total is None else total - rest), values, steps
    found = values.get(name)
    return (_zero(name, values) if found is None else found), values, needed(steps, name)


def _zero(name: str, values: Values) -> Fraction | None:
    """The value of a variable that is zero because another of its row is."""
    if not _something_required(values):
        return None
    for row in ZERO_TOGETHER:
        own = next((zero for member, zero in row if member == name), None)
        if own is not None and any(values.get(member) == zero for member, zero in row):
            return Fraction(own)
    return None
