"""Why an outcome differs between two states of the model: exact contributions by input that add up to the difference.

Each contribution is the input's Shapley value: its effect averaged over every order in which the inputs could have
changed, so that no order is preferred (Shapley 1953). Every outcome is linear in AI revenue (a test holds the equations
to it), which is a sum; so the companies' lines, however many, share one calculation, and only the few inputs that
multiply are taken in all orders.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from math import factorial

from model.catalogue import EQUATIONS, INPUTS, OUTCOMES, is_company
from model.forms import Form, needed, steps_from
from model.solve import FORMULAS, plan

_DERIVED = tuple(name for name in EQUATIONS if name not in OUTCOMES and name != "ai_revenue")
_CHAIN = (*INPUTS, *_DERIVED)
_ZERO = Fraction(0)

State = dict[str, Fraction]


def bridge(before: Mapping[str, Fraction], after: Mapping[str, Fraction], outcome: str = "gap") -> dict[str, Fraction]:
    """The contribution of each changed input to `outcome`'s difference, largest first; they add up to it exactly.

    A state gives the model's inputs and companies' lines (a line that one state lacks is 0 there). A derived variable
    that a state gives as well (`datacenter_cost`, `ai_revenue` …) replaces its formula, and then counts as the input
    in both states. Money in USD, margins as fractions. Raises KeyError where the states lack an input that the outcome
    needs, and ZeroDivisionError where it is not defined on the way (a margin of 100 %, a coverage of nothing).
    """
    old, new = _levelled(before, after)
    changed = [name for name in _CHAIN if old.get(name) != new.get(name)]
    earned, earning = _lines(before, after)
    lines = {name: earning.get(name, _ZERO) - earned.get(name, _ZERO) for name in {**earned, **earning}}
    revenue = sum(earned.values(), _ZERO)
    as_it_was, a_dollar_more = (
        [_value({**state, "ai_revenue": total}, outcome) for state in coalitions(old, new, changed)]
        for total in (revenue, revenue + 1)
    )
    slopes = [more - then for then, more in zip(as_it_was, a_dollar_more, strict=True)]
    # With AI revenue as it was; then what each dollar more of it adds, as one more player who is in or out.
    fixed_part = shapley(as_it_was)
    per_dollar = shapley([*[_ZERO] * len(slopes), *slopes])
    grown = sum(lines.values(), _ZERO)
    found = {
        name: alone + grown * with_more for name, alone, with_more in zip(changed, fixed_part, per_dollar, strict=False)
    }
    found.update((name, change * per_dollar[-1]) for name, change in lines.items())
    kept = [(name, value) for name, value in found.items() if value]
    return dict(sorted(kept, key=lambda item: -abs(item[1])))


def coalitions(
    before: Mapping[str, Fraction], after: Mapping[str, Fraction], changed: Sequence[str]
) -> Iterator[State]:
    """The states between two, in the order that `shapley` counts them in: each subset of the changed names as it is after.

    Raises KeyError where the state after lacks one of them.
    """
    for mask in range(1 << len(changed)):
        yield {**before, **{name: after[name] for place, name in enumerate(changed) if mask >> place & 1}}


def shapley(worth: Sequence[Fraction]) -> list[Fraction]:
    """Each player's Shapley value, from the worth of every coalition: `worth[mask]`, bit i set where player i is in."""
    players = (len(worth) - 1).bit_length()
    share = [Fraction(factorial(size) * factorial(players - 1 - size), factorial(players)) for size in range(players)]
    values = []
    for player in range(players):
        bit, by_size = 1 << player, [_ZERO] * players
        for mask, before in enumerate(worth):
            if not mask & bit:
                by_size[mask.bit_count()] += worth[mask | bit] - before
        values.append(sum((weight * total for weight, total in zip(share, by_size, strict=True)), _ZERO))
    return values


def _levelled(before: Mapping[str, Fraction], after: Mapping[str, Fraction]) -> tuple[State, State]:
    """The inputs of both states but AI revenue: what either gives in place of a formula is an input in both."""
    derived = [name for name in _DERIVED if name in before or name in after]
    # What nothing depends on any more where such a variable is given.
    replaced = frozenset[str]().union(*(plan(frozenset((name,)), None).unused for name in derived))
    old, new = (
        {name: _value(side, name) for name in _CHAIN if (name in side or name in derived) and name not in replaced}
        for side in (before, after)
    )
    return old, new


def _lines(before: Mapping[str, Fraction], after: Mapping[str, Fraction]) -> tuple[State, State]:
    """The AI revenue of both states by company; where either gives the sum itself, that alone in both."""
    if "ai_revenue" in before or "ai_revenue" in after:
        return {"ai_revenue": _revenue(before)}, {"ai_revenue": _revenue(after)}
    return _companies(before), _companies(after)


def _revenue(state: Mapping[str, Fraction]) -> Fraction:
    stated = state.get("ai_revenue")
    return sum(_companies(state).values(), _ZERO) if stated is None else stated


def _companies(state: Mapping[str, Fraction]) -> State:
    return {name: value for name, value in state.items() if is_company(name)}


def _value(state: Mapping[str, Fraction], name: str) -> Fraction:
    """A variable by the model's formulas, unless the state gives it. Raises KeyError where nothing leads to it."""
    values: dict[str, Fraction | None] = {**state}
    for form in _steps(frozenset(state), name):
        values[form.variable] = form.value(values)
    found = values[name]
    assert found is not None  # a step has every value that it needs
    return found


@lru_cache(maxsize=256)
def _steps(given: frozenset[str], name: str) -> tuple[Form, ...]:
    """The formulas from what is given to a variable, in order; none where it is given itself."""
    return needed(tuple(steps_from(given, FORMULAS.values())), name)
