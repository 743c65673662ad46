"""Ranges to distributions: a stated range is drawn from, and every value becomes its 5 %, 50 % and 95 % points.

Draws are floats, and their points are rounded to what draws can tell; a value that no range moves stays exact. The draws
depend on the baseline and the statement alone, so that the same statement gives the same answer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from model.answer import Range, Spread
from model.carry import carry
from model.catalogue import VARIABLES, Baseline, Bound, is_company, variable
from model.solve import solve

if TYPE_CHECKING:
    import numpy as np

    Samples = np.ndarray[tuple[int], np.dtype[np.float64]]
    Order = np.ndarray[tuple[int], np.dtype[np.intp]]

DRAWS = 100_000
BINS = 12
_SHARES = (0.05, 0.5, 0.95)
# Where 5 % of a normal distribution's upper tail begins, in standard deviations.
_NINETY_PERCENT = 1.6448536269514722
# Sampled points are good to about three digits; more than six would only be noise.
_DIGITS = 6
# A block (bytes) just short of the largest from which glibc learns what to keep of what is freed.
_KEPT = 32_000_000


class Sampled(NamedTuple):
    """Every value (a `Range` where it varies), and how the outcome is spread over the draws."""

    values: dict[str, Fraction | Range | None]
    spread: Spread


def middle(value: Fraction | Range) -> Fraction:
    """The middle of a stated range; any other value as it is."""
    return (value.low + value.high) / 2 if isinstance(value, Range) else value


def sample(
    fixed: Mapping[str, Fraction | Range],
    baseline: Baseline,
    unknown: str | None,
    statement: str,
    interval: bool = False,
) -> Sampled:
    """Every value, where some that are fixed are ranges; `statement` seeds the draws.

    Each value of a range is taken as equally likely and nothing outside of it as possible; with `interval` as a normal
    distribution whose middle 90 % is the range, drawn again where it leaves the variable's bounds.
    """
    import numpy as np

    ranges = {name: value for name, value in fixed.items() if isinstance(value, Range)}
    solution = solve({name: middle(value) for name, value in fixed.items()}, baseline, unknown)
    digest = hashlib.sha256(f"{baseline.id}\n{statement}".encode()).digest()
    generator = np.random.default_rng(int.from_bytes(digest[:8], "big"))
    # The first range is drawn in order and the others shuffled against it, which leaves fewer values to sort.
    first, *others = ranges
    ranks = {first: _in_order()} | {name: generator.permutation(DRAWS) for name in others}
    outcome = unknown or "gap"
    with np.errstate(all="ignore"):
        slices = {name: _slices(name, stated, interval) for name, stated in ranges.items()}
        numbers = {name: slices[name] if name in slices else float(middle(value)) for name, value in fixed.items()}
        numbers |= {name: slices[name][ranks[name]] for name in others}
        carried = carry(solution.plan, numbers, baseline, unknown, float)
        varied = {name: carried[name] for name in solution.values if _varies(name, carried.get(name))}
        order = _order(varied[outcome]) if outcome in varied else ranks[first]
        values = {
            name: _points(slices[name] if name in slices else _ordered(varied[name], order))
            if name in varied
            else exact
            for name, exact in solution.values.items()
        }
        spread = Spread(
            outcome,
            _share(varied["gap"] > 0) if "gap" in varied else None,
            _share(_possible(carried, fixed)),
            _drivers(order, ranks) if outcome in varied else (),
            _bins(varied[outcome][order]) if outcome in varied else (),
            interval,
        )
    return Sampled(values, spread)


def _varies(name: str, value: Any) -> bool:
    """Whether the draws of a variable differ by more than the rounding of floats (a dollar, a billionth)."""
    if not hasattr(value, "shape"):
        return False
    width = float(value.max() - value.min())
    return not width <= (1.0 if variable(name).dimension == "money" else 1e-9)


@cache
def _in_order() -> Order:
    """0, 1, 2 … for each draw.

    Made once, and with it a block is given back that was never touched: from its size glibc learns to keep what later
    samples free. Without that it may fetch their memory anew each time, which took longer than the sampling.
    """
    import numpy as np

    np.empty(_KEPT, dtype=np.uint8)
    ranks: Order = np.arange(DRAWS)
    ranks.flags.writeable = False
    return ranks


def _order(found: Samples) -> Order:
    """Which draw has the lowest value, which the next …; values that rise or fall with the draws need no sorting."""
    import numpy as np

    if (found[1:] > found[:-1]).all():
        return _in_order()
    if (found[1:] < found[:-1]).all():
        falling: Order = _in_order()[::-1]
        return falling
    order: Order = np.argsort(found)
    return order


def _share(which: Any) -> Fraction:
    return Fraction(int(which.sum()), DRAWS)


def _slices(name: str, stated: Range, interval: bool) -> Samples:
    """The middles of `DRAWS` equally likely slices of a range, in order: even coverage with few draws."""
    import numpy as np

    low, high = float(stated.low), float(stated.high)
    places = (_in_order() + 0.5) / DRAWS
    if not interval:
        evenly: Samples = low + (high - low) * places
        return evenly
    # The normal distribution in fine steps, cut where it leaves the variable's bounds.
    steps = np.linspace(-6, 6, 4001)
    density = np.exp(-steps * steps / 2)
    points = (low + high) / 2 + steps * (high - low) / 2 / _NINETY_PERCENT
    inside = _within(points, variable(name).minimum, variable(name).maximum)
    weights = np.where(inside[1:] & inside[:-1], (density[1:] + density[:-1]) / 2, 0)
    mass = np.concatenate(([0.0], np.cumsum(weights)))
    normally: Samples = np.interp(places, mass / mass[-1], points)
    return normally


def _ordered(found: Samples, order: Any) -> Samples:
    """The finite values in order, as far as their 5 %, 50 % and 95 % points need it.

    Most values rise or fall together with the first range or with the outcome, so sorting them again can be spared.
    """
    import numpy as np

    whole = bool(np.isfinite(found).all())
    for way in (None, order) if whole else ():
        # A look at every hundredth nearly always tells.
        few = found[::100] if way is None else found[way[::100]]
        rising, falling = (few[1:] >= few[:-1]).all(), (few[1:] <= few[:-1]).all()
        if rising or falling:
            tried = found if way is None else found[way]
            tried = tried if rising else tried[::-1]
            if (tried[1:] >= tried[:-1]).all():
                return tried
    finite = found if whole else found[np.isfinite(found)]
    places = {int(_place(share, len(finite))) + more for share in _SHARES for more in (0, 1)}
    partitioned: Samples = np.partition(finite, sorted(places)) if len(finite) > 2 else np.sort(finite)
    return partitioned


def _within(values: Any, low: Bound | None, high: Bound | None) -> Any:
    import numpy as np

    inside = np.isfinite(values)
    if low:
        inside &= values > low.value if low.excluded else values >= low.value
    if high:
        inside &= values < high.value if high.excluded else values <= high.value
    return inside


def _place(share: float, count: int) -> float:
    return min(max(share * count - 0.5, 0.0), count - 1.001)


def _points(ordered: Samples) -> Range | None:
    """The 5 %, 50 % and 95 % points, between the two draws nearest to each."""
    if len(ordered) < 2:
        return None
    found = []
    for share in _SHARES:
        place = _place(share, len(ordered))
        below, above = float(ordered[int(place)]), float(ordered[int(place) + 1])
        found.append(_rounded(below + (above - below) * (place % 1)))
    low, median, high = found
    return Range(low, high, median)


def _rounded(value: Any) -> Fraction:
    return Fraction(f"{float(value):.{_DIGITS}g}")


def _possible(carried: Mapping[str, Any], fixed: Mapping[str, Fraction | Range]) -> Any:
    """In which draws no value that follows from the stated ones is impossible."""
    import numpy as np

    possible = np.ones(DRAWS, dtype=bool)
    for name, found in carried.items():
        if found is not None and name not in fixed and (name in VARIABLES or is_company(name)):
            low, high = variable(name).minimum, variable(name).maximum
            # Where the extremes are possible, all between them are.
            if not _within(np.array((np.min(found), np.max(found))), low, high).all():
                possible &= _within(found, low, high)
    return possible


def _drivers(order: Any, ranks: Mapping[str, Any]) -> tuple[tuple[str, Fraction], ...]:
    """Each range's part of the squared rank correlations with the outcome."""
    import numpy as np

    place = np.empty(DRAWS)
    place[order] = _in_order() - (DRAWS - 1) / 2
    squares = {name: float((place * rank).sum()) ** 2 for name, rank in ranks.items()}
    total = sum(squares.values()) or 1.0
    shares = [(name, Fraction(round(square / total * 1000), 1000)) for name, square in squares.items()]
    return tuple(sorted(shares, key=lambda item: -item[1]))


def _bins(ordered: Samples) -> tuple[tuple[Fraction, Fraction, Fraction], ...]:
    import numpy as np

    finite = ordered[np.isfinite(ordered)]
    if len(finite) < 2:
        return ()
    edges = np.linspace(finite[len(finite) // 100], finite[-1 - len(finite) // 100], BINS + 1)
    counts = np.diff(np.searchsorted(finite, edges))
    return tuple(
        (_rounded(low), _rounded(high), Fraction(int(count), DRAWS))
        for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True)
    )
