"""The solver's own trace as written steps: each formula in symbols, as it was applied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from model.catalogue import EQUATIONS
from model.forms import Form, needed

_SUM, _PRODUCT, _ATOM = 1, 2, 3


class Step(NamedTuple):
    """One step: the variable and its formula over other variables, written in Python's signs."""

    variable: str
    formula: str
    inputs: tuple[str, ...]


def explain(steps: Sequence[Form], outcome: str) -> tuple[Step, ...]:
    """The steps of a trace that lead to an outcome, in the order in which the solver took them."""
    return tuple(Step(form.variable, written(form), form.inputs) for form in needed(tuple(steps), outcome))


def written(form: Form) -> str:
    """A form in symbols: its equation where that is what it applies, else what its function does with them."""
    if form.equations == (form.variable,):
        return EQUATIONS[form.variable]
    # The function is typed for numbers; an expression takes part in the same arithmetic and writes it down.
    result: Expression = form.function(*(Expression(name, _ATOM) for name in form.inputs))  # type: ignore[assignment]
    return result.text


@dataclass(frozen=True, slots=True)
class Expression:
    """Arithmetic that writes itself down; put through a form, it says what the form does."""

    text: str
    binds: int
    negated: Expression | None = None

    def __add__(self, other: Expression | Fraction | int) -> Expression:
        right = _expression(other)
        if self.negated:
            return right - self.negated
        return Expression(f"{self.text} + {right.text}", _SUM)

    def __radd__(self, other: Fraction | int) -> Expression:
        return _expression(other) + self

    def __sub__(self, other: Expression | Fraction | int) -> Expression:
        right = _expression(other)
        return Expression(f"{self.text} - {right.within(_PRODUCT)}", _SUM)

    def __rsub__(self, other: Fraction | int) -> Expression:
        return _expression(other) - self

    def __mul__(self, other: Expression | Fraction | int) -> Expression:
        return Expression(f"{self.within(_PRODUCT)} * {_expression(other).within(_PRODUCT)}", _PRODUCT)

    def __rmul__(self, other: Fraction | int) -> Expression:
        return _expression(other) * self

    def __truediv__(self, other: Expression | Fraction | int) -> Expression:
        return Expression(f"{self.within(_PRODUCT)} / {_expression(other).within(_ATOM)}", _PRODUCT)

    def __rtruediv__(self, other: Fraction | int) -> Expression:
        return _expression(other) / self

    def __neg__(self) -> Expression:
        return Expression(f"-{self.within(_PRODUCT)}", _SUM, self)

    def within(self, binds: int) -> str:
        """The text, in brackets where what stands around it binds tighter."""
        return f"({self.text})" if self.binds < binds else self.text


def _expression(value: Expression | Fraction | int) -> Expression:
    return value if isinstance(value, Expression) else Expression(str(value), _ATOM)
