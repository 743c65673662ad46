"""Why an outcome differs between two states of the model: exact contributions by input that add up to the difference.

Each contribution is the input's Shapley value: its effect averaged over every order in which the inputs could have
changed, so that no order is preferred (Shapley 1953). All outcomes are linear in AI revenue, which is a sum; so the
companies' lines, however many, share one calculation, and only the few inputs that multiply are taken in all orders.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import factorial

from model.catalogue import INPUTS, is_company

_CHAIN = (*INPUTS, "facility_cost", "datacenter_cost", "required_revenue")
# What no longer feeds the chain where a derived variable is given in place of its formula.
_REPLACES = {
    "facility_cost": ("facility_ratio",),
    "datacenter_cost": ("nvidia_revenue", "facility_ratio", "facility_cost"),
    "required_revenue": ("cloud_margin", "end_user_margin", "payback_years"),
}
_ONE, _ZERO = Fraction(1), Fraction(0)


def bridge(before: Mapping[str, Fraction], after: Mapping[str, Fraction], outcome: str = "gap") -> dict[str, Fraction]:
    """The contribution of each changed input to `outcome`'s difference, largest first; they add up to it exactly.

    A state gives the model's inputs and companies' lines (a line that one state lacks is 0 there). A derived variable
    that a state gives as well (`datacenter_cost`, `ai_revenue` …) replaces its formula, and then counts as the input
    in both states. Money in USD, margins as fractions. Raises KeyError where an input is missing in both, and
    ZeroDivisionError where the outcome is not defined on the way (a margin of 100 %, a coverage of nothing).
    """
    old, new = _levelled(before, after)
    changed = [name for name in _CHAIN if old.get(name) != new.get(name)]
    lines = {
        name: new.get(name, _ZERO) - old.get(name, _ZERO)
        for name in (*old, *(name for name in new if name not in old))
        if name == "ai_revenue" or is_company(name)
    }
    revenue = sum((value for name, value in old.items() if name in lines), _ZERO)
    weights = []
    for mask in range(1 << len(changed)):
        mixed = dict(old)
        for place, name in enumerate(changed):
            if mask >> place & 1:
                mixed[name] = new[name]
        weights.append(_linear(outcome, mixed))
    # With AI revenue as it was; then what each dollar more of it adds, as one more player who is in or out.
    fixed_part = shapley([slope * revenue + rest for slope, rest in weights])
    per_dollar = shapley([*[_ZERO] * len(weights), *[slope for slope, _ in weights]])
    grown = sum(lines.values(), _ZERO)
    found = {
        name: alone + grown * with_more for name, alone, with_more in zip(changed, fixed_part, per_dollar, strict=False)
    }
    found.update((name, change * per_dollar[-1]) for name, change in lines.items())
    kept = [(name, value) for name, value in found.items() if value]
    return dict(sorted(kept, key=lambda item: -abs(item[1])))


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


def _levelled(
    before: Mapping[str, Fraction], after: Mapping[str, Fraction]
) -> tuple[dict[str, Fraction], dict[str, Fraction]]:
    """Both states with the same variables for inputs: what either gives in place of a formula counts in both."""
    given = before.keys() | after.keys()
    sides = (dict(before), dict(after))
    for side in sides:
        side.update({name: _chain(side, name) for name in _REPLACES if name in given})
        for name in _REPLACES.keys() & given:
            for replaced in _REPLACES[name]:
                side.pop(replaced, None)
        if "ai_revenue" in given:
            total = _revenue(side)
            for name in [name for name in side if is_company(name)]:
                del side[name]
            side["ai_revenue"] = total
    return sides


def _revenue(state: Mapping[str, Fraction]) -> Fraction:
    stated = state.get("ai_revenue")
    if stated is not None:
        return stated
    return sum((value for name, value in state.items() if is_company(name)), _ZERO)


def _chain(state: Mapping[str, Fraction], name: str) -> Fraction:
    """A variable on the way from Nvidia's sales to the required revenue, unless the state gives it."""
    if name in state:
        return state[name]
    match name:
        case "facility_cost":
            return state["nvidia_revenue"] * state["facility_ratio"]
        case "datacenter_cost":
            return state["nvidia_revenue"] + _chain(state, "facility_cost")
    kept = (_ONE - state["cloud_margin"]) * (_ONE - state["end_user_margin"])
    return _chain(state, "datacenter_cost") / (kept * state["payback_years"])


def _linear(outcome: str, state: Mapping[str, Fraction]) -> tuple[Fraction, Fraction]:
    """The outcome as (slope, rest): slope × AI revenue + rest."""
    match outcome:
        case "gap":
            return -_ONE, _chain(state, "required_revenue")
        case "ai_revenue":
            return _ONE, _ZERO
        case "coverage":
            return _ONE / _chain(state, "required_revenue"), _ZERO
        case "demand_backed_spend" | "anticipated_spend":
            cost = _chain(state, "datacenter_cost")
            backed = cost / _chain(state, "required_revenue")
            return (backed, _ZERO) if outcome == "demand_backed_spend" else (-backed, cost)
    return _ZERO, _chain(state, outcome)
