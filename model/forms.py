"""A closed form: one variable as a formula of others, and what can be reached with such forms."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Form:
    """`variable` computed from `inputs` by `function` (any kind of number), using the equations named.

    `whole` is the same function of fractions: from the inputs' numerators and denominators in turn to those of the
    result, not in lowest terms.
    """

    variable: str
    equations: tuple[str, ...]
    function: Callable[..., Fraction]
    whole: Callable[..., tuple[int, int]]
    inputs: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        code = self.function.__code__
        object.__setattr__(self, "inputs", code.co_varnames[: code.co_argcount])

    def value(self, values: Mapping[str, Fraction | None]) -> Fraction | None:
        """The variable's exact value; None where an input has none. Raises ZeroDivisionError where it is not defined."""
        # In whole numbers, because a fraction looks for its lowest terms after each step of the arithmetic.
        ratios: list[int] = []
        for name in self.inputs:
            value = values.get(name)
            if value is None:
                return None
            ratios += value.as_integer_ratio()
        return Fraction(*self.whole(*ratios))


def steps_from(known: Collection[str], forms: Iterable[Form]) -> list[Form]:
    """The forms to apply, in order, to reach everything that follows from the known variables."""
    reached, waiting, steps = set(known), list(forms), []
    progress = True
    while progress:
        progress = False
        for form in waiting:
            if form.variable not in reached and reached.issuperset(form.inputs):
                steps.append(form)
                reached.add(form.variable)
                progress = True
                break
    return steps


def needed(steps: tuple[Form, ...], name: str) -> tuple[Form, ...]:
    """The steps that lead to one variable, in order."""
    wanted, kept = {name}, []
    for form in reversed(steps):
        if form.variable in wanted:
            kept.append(form)
            wanted.update(form.inputs)
    return tuple(reversed(kept))
