"""Other kinds of numbers through the closed forms of a plan: samples, numbers with a slope, written expressions.

The forms are plain arithmetic, so whatever adds, subtracts, multiplies and divides goes the way that exact numbers go.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from model.catalogue import Baseline
from model.solve import Plan, in_equations, start


def carry(
    plan: Plan,
    fixed: Mapping[str, Any],
    baseline: Baseline,
    unknown: str | None,
    number: Callable[[Fraction], Any] = lambda value: value,
) -> dict[str, Any]:
    """Every value of a plan from the fixed ones (any kind of number) and the baseline's figures as `number` makes them.

    None where a value is not defined, as in `model.solve`.
    """
    figures = {name: number(value) for name, value in baseline.values.items()}
    revenue = None if baseline.ai_revenue is None else number(baseline.ai_revenue)
    found = unknown if plan.leads_to(unknown) else None
    values = start(fixed, figures, revenue, found, lambda lines: sum(lines, number(Fraction(0))))
    for form in plan.steps:
        arguments = [values.get(name) for name in form.inputs]
        try:
            values[form.variable] = None if any(value is None for value in arguments) else form.function(*arguments)
        except ZeroDivisionError:
            values[form.variable] = None
    if unknown:
        values.setdefault(unknown, values.get(in_equations(unknown)))
    return values


@dataclass(frozen=True, slots=True)
class Slope:
    """A number and how fast it changes with one chosen input: exact differentiation by carrying both along."""

    value: Fraction
    rate: Fraction

    def __add__(self, other: Slope | Fraction | int) -> Slope:
        value, rate = _pair(other)
        return Slope(self.value + value, self.rate + rate)

    def __sub__(self, other: Slope | Fraction | int) -> Slope:
        value, rate = _pair(other)
        return Slope(self.value - value, self.rate - rate)

    def __mul__(self, other: Slope | Fraction | int) -> Slope:
        value, rate = _pair(other)
        return Slope(self.value * value, self.rate * value + self.value * rate)

    def __truediv__(self, other: Slope | Fraction | int) -> Slope:
        value, rate = _pair(other)
        return Slope(self.value / value, (self.rate * value - self.value * rate) / (value * value))

    def __neg__(self) -> Slope:
        return Slope(-self.value, -self.rate)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other: Fraction | int) -> Slope:
        return -self + other

    def __rtruediv__(self, other: Fraction | int) -> Slope:
        return Slope(Fraction(other), Fraction(0)) / self


def _pair(number: Slope | Fraction | int) -> tuple[Fraction, Fraction]:
    return (number.value, number.rate) if isinstance(number, Slope) else (Fraction(number), Fraction(0))
