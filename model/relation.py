"""Two open values at once: the relation between them, and points on it.

Every equation of the model is linear in each of its variables, so one variable as a function of another is always
(a·x + b) / (c·x + d). Three exact solutions fix the four numbers up to a factor; a fourth one checks them.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from model.answer import Relation
from model.catalogue import Baseline, variable
from model.solve import solve

_SAMPLES = tuple(Fraction(n, d) for n, d in ((1, 7), (2, 7), (3, 7), (4, 7), (5, 7), (6, 7)))
# What is shown, the first choice first: margins and the like as such, money in multiples of what it is now.
_SHOWN = {
    "fraction": tuple(Fraction(n, 100) for n in (25, 50, 75, 10, 0)),
    "ratio": tuple(Fraction(n, 4) for n in (2, 4, 6, 1, 0)),
    "years": tuple(Fraction(n) for n in (1, 3, 5, 10, 20)),
    "money": tuple(Fraction(n, 4) for n in (4, 8, 2, 16, 1)),
}


def relation(fixed: Mapping[str, Fraction], baseline: Baseline, of: str, by: str) -> Relation | None:
    """How two open values hang together, the rest as stated or in the baseline; None where they do not."""

    def at(value: Fraction) -> Fraction | None:
        return solve({**fixed, by: value}, baseline, of).values.get(of)

    now = solve({name: value for name, value in fixed.items() if name != by}, baseline).values.get(by)
    scale = (now or Fraction(10**11)) if variable(by).dimension == "money" else Fraction(1)
    found = [(scale * share, at(scale * share)) for share in _SAMPLES]
    known = [(x, y) for x, y in found if y is not None]
    if len(known) < 4:
        return None
    fitted = _fit(*known[:3])
    if fitted is None or fitted[1] == 0:
        return None
    constant, slope, pole = fitted
    if any(_at(constant, slope, pole, x) != y for x, y in known[3:]):
        return None
    choices = [(scale * share, at(scale * share)) for share in _SHOWN[variable(by).dimension]]
    best = sorted(choices, key=lambda point: point[1] is None or variable(of).broken_bound(point[1]) is not None)
    return Relation(of, by, constant, slope, pole, tuple(sorted(best[:3], key=lambda point: point[0])))


def _at(constant: Fraction, slope: Fraction, pole: Fraction | None, x: Fraction) -> Fraction | None:
    if pole is None:
        return constant + slope * x
    return constant + slope / (x - pole) if x != pole else None


def _fit(*points: tuple[Fraction, Fraction]) -> tuple[Fraction, Fraction, Fraction | None] | None:
    """(constant, slope, pole) through three points."""
    (x1, y1), (x2, y2), (x3, y3) = points
    first, second = (y2 - y1) / (x2 - x1), (y3 - y2) / (x3 - x2)
    if first == second:
        return y1 - first * x1, first, None
    if not first or not second:
        return None
    # For constant + slope / (x - pole), the chord over (x1, x2) is -slope / ((x1 - pole) (x2 - pole)).
    ratio = first / second
    pole = (x3 - ratio * x1) / (1 - ratio)
    slope = -first * (x1 - pole) * (x2 - pole)
    return y1 - slope / (x1 - pole), slope, pole
