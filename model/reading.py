"""What a statement says, once read: the types between the words and the model."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, Protocol

from model.amounts import SMALLEST_MONEY, Unit
from model.catalogue import VARIABLES

# More than this without a unit may be months as well.
LONGEST_PAYBACK = 12  # years; a bare number above is more likely one of months
_SMALLEST_BARE = 100_000_000  # dollars; a smaller number alone may be one of thousands

_DIMENSIONS = {name: variable.dimension for name, variable in VARIABLES.items()}

Op = Literal["set", "add", "scale", "range"]


class Quantity(NamedTuple):
    """An amount as a statement uses it: a value, a change by a value, a factor, or a range; `high` is the upper end of a
    range, or of how much changes.

    `signed` is a written "+" or "-"; `toward` is "up" or "down" where words gave the direction, "set" where they moved
    to this value. `change` is what led to this value by the statement's own words ("up 20% to 60B"). `of` is the variable
    whose value a factor multiplies, where it is another one ("half of Google").
    """

    op: Op
    value: Fraction
    high: Fraction | None
    unit: Unit
    scaled: bool
    signed: str
    toward: str | None
    start: int
    end: int
    change: Quantity | None = None
    of: str = ""


class Part(NamedTuple):
    """One thing a statement fixes: `op` applies `value`, or what lies between it and `high`, to the variable, or to what
    another one has, `of`. Place in the text included."""

    variable: str
    op: Op
    value: Fraction
    high: Fraction | None
    start: int
    end: int
    of: str = ""


class Placed(Protocol):
    """What stands at a place of the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Problem(NamedTuple):
    """Something that was not read or cannot be: its kind (a key of the messages), place, text, and what to do instead.

    `suggestions` are whole statements to use in its place; `details` fill the message.
    """

    kind: str
    start: int
    end: int
    text: str
    suggestions: tuple[str, ...] = ()
    details: Mapping[str, Any] = MappingProxyType({})


class Note(NamedTuple):
    """Something the reader did that the user should know: a corrected typo, a new company, a word taken back."""

    kind: str
    details: dict[str, Any]


class Reading(NamedTuple):
    """What a statement says.

    `unknown` is the variable it asks for; `levers` that it asks for every way to reach its target. `intent` is a wish of
    another kind ("help", "sensitivity", "explain", "sources", "baselines", "table"). `cases` are the sides of a
    comparison, each a whole reading; then the other fields are those of the first side. `step` is the step of a table
    or a sensitivity. `called` is what the statement calls this side, in the user's own words, which no one has checked.
    What `claim` says of a result is to be checked and not fixed; `standing` are results of the baseline that it begins
    with. `drivers` are the inputs whose weight a sensitivity is asked for. `seeks`: it asks in words how its target is
    reached ("how do we reach 60% coverage?").
    """

    text: str
    lang: str
    parts: tuple[Part, ...]
    unknown: str | None
    levers: bool
    baseline: str | None
    intent: str | None
    problems: tuple[Problem, ...]
    notes: tuple[Note, ...]
    cases: tuple[Reading, ...] = ()
    step: Quantity | None = None
    called: str = ""
    claim: Part | None = None
    standing: tuple[Part, ...] = ()
    drivers: tuple[str, ...] = ()
    seeks: bool = False


def spanning(kind: str, first: Placed, last: Placed, text: str) -> Problem:
    """A problem from the beginning of one item to the end of another."""
    return Problem(kind, first.start, last.end, text[first.start : last.end])


def quoting(
    kind: str, start: int, end: int, text: str, suggestions: tuple[str, ...] = (), **details: object
) -> Problem:
    """A problem with a stretch of a text, without the blanks at its ends."""
    start = end - len(text[start:end].lstrip())
    words = text[start:end].rstrip()
    return Problem(kind, start, start + len(words), words, suggestions, details)


def fit(name: str, q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    """How a quantity applies to a variable: (op, value, high), or why it does not, as a kind of problem."""
    dimension = _DIMENSIONS.get(name, "money")  # a company's line is money
    if q.op == "set" and not q.signed:  # the usual cases first
        if dimension == "money" and q.unit == "money" and q.scaled and not 0 < q.value < SMALLEST_MONEY:
            return "set", q.value, None
        if dimension == "fraction" and q.unit == "percent":
            return "set", q.value, None
    match dimension:
        case "money":
            return _fit_money(q)
        case "fraction":
            return _fit_fraction(name, q)
        case "ratio":
            return _fit_ratio(q)
        case "years":
            return _fit_years(q)


def _fit_money(q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    if q.op == "scale":
        return q.op, q.value, q.high
    if q.unit == "times":
        return "scale", q.value, q.high
    if q.unit == "percent":
        return _relative(q)
    if q.unit in ("points", "years"):
        return "unit_mismatch"
    if q.signed == "-" and q.op == "set":
        return "minus"
    if q.op == "add" or (q.signed == "+" and q.op == "set"):
        return _added(q)
    for value in (q.value, q.high):
        bare = q.unit == "number" and not q.scaled
        if value and abs(value) < (_SMALLEST_BARE if bare else SMALLEST_MONEY):
            return "magnitude"  # "Nvidia 60", "Nvidia 60k", "Nvidia 1,234,567" in thousands?
    return q.op, q.value, q.high


def _relative(q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    """A percentage beside something that is not one: a change where it has a direction, else a mismatch."""
    if q.op == "range" or (q.op == "set" and not q.signed):
        return "percent_of_money"
    return _scaled_by(q)


def _scaled_by(q: Quantity) -> tuple[Op, Fraction, Fraction | None]:
    """A change by a share as a factor."""
    return "scale", 1 + q.value, None if q.high is None else 1 + q.high


def _added(q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    if q.unit == "money" and not q.scaled and 0 < abs(q.value) < SMALLEST_MONEY:
        return "magnitude"  # "power adds 50 cents"
    if q.unit != "number" or not q.value:
        return "add", q.value, q.high
    return _scaled_by(q) if abs(q.value) < 1 and abs(q.high or q.value) < 1 else "magnitude"


def _fit_fraction(name: str, q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    if q.op == "scale":
        return q.op, q.value, q.high
    if q.unit in ("money", "years"):
        return "unit_mismatch"
    if q.unit == "points":
        if q.op == "add" or q.signed:
            return "add", q.value, q.high
        return "points_or_percent"
    if q.op == "add" or (q.signed == "+" and q.op == "set"):
        return "points_or_percent"
    if q.signed == "-":
        return "minus"
    if q.unit == "percent":
        return q.op, q.value, q.high
    if q.unit == "times":
        value = q.value, q.high
        return ("range" if q.high else "set", *value) if name == "coverage" else ("scale", *value)
    values = [value for value in (q.value, q.high) if value is not None]
    if all(0 <= value < 1 or (value == 1 and name == "coverage") for value in values):
        return q.op, q.value, q.high
    if all(value > 2 and (value.denominator == 1 or value > 10) for value in values):
        return q.op, q.value / 100, None if q.high is None else q.high / 100
    return "fraction_or_percent"


LEAST_FACILITIES = Fraction(1, 5)


def _fit_ratio(q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    if q.op == "scale":
        return q.op, q.value, q.high
    if q.unit in ("years", "points") or (q.unit == "money" and q.scaled):
        return "unit_mismatch"
    if q.unit == "percent" and (q.op == "add" or q.signed):
        return _scaled_by(q)
    if q.signed == "-" and q.op == "set":
        return "minus"
    if q.op == "add" or q.signed == "+":
        return "add", q.value, q.high
    if max(q.value, q.high or 0) > 20:
        return "ratio_size"
    if q.unit == "money" and q.value < LEAST_FACILITIES:
        return "unit_mismatch"  # "electricity at 8 cents" is a price
    return q.op, q.value, q.high


def _fit_years(q: Quantity) -> tuple[Op, Fraction, Fraction | None] | str:
    if q.op == "scale":
        return q.op, q.value, q.high
    if q.unit not in ("years", "number") or (q.unit == "number" and q.value > 100):
        if q.unit == "percent" and (q.op == "add" or q.signed):
            return _scaled_by(q)
        return "unit_mismatch"
    if q.op == "add" or q.signed == "+":
        return "add", q.value, q.high
    if q.unit == "number" and max(q.value, q.high or 0) > LONGEST_PAYBACK:
        return "years_or_months"
    return q.op, q.value, q.high
