"""Levers, conflicts, attribution and draws: the reasoning beyond one exact answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from bench.row import Row, best_of
from model.ask import ask
from model.bridge import bridge
from model.catalogue import baselines
from model.conflicts import conflicts
from model.levers import levers

BILLION = 10**9
CLASHING = {
    "nvidia_revenue": Fraction(50 * BILLION),
    "facility_ratio": Fraction(1),
    "datacenter_cost": Fraction(300 * BILLION),
    "gap": Fraction(50 * BILLION),
    "coverage": Fraction(4, 5),
    "ai_revenue": Fraction(100 * BILLION),
}


def rows() -> list[Row]:
    """Best time of each, in milliseconds."""
    baseline = baselines()["2023-09"]
    before = {name: figure.value for name, figure in baseline.figures.items()}
    after = {name: value * Fraction(9, 10) + Fraction(1, 100) for name, value in before.items()}
    changed = _first(after, before, 15)
    return [
        _row("every lever of a gap", lambda: levers({"gap": Fraction(0)}, baseline, "gap"), 20, 1),
        _row("every smallest conflict of six values", lambda: conflicts(CLASHING), 20, 10),
        _row("a bridge of 15 changed inputs", lambda: bridge(before, changed), 10, 10),
        _row("an answer from 10⁵ draws of two ranges", lambda: ask("Nvidia 50-70B, margin 40 to 60%"), 3, 20),
    ]


def _first(after: Mapping[str, Fraction], before: Mapping[str, Fraction], count: int) -> dict[str, Fraction]:
    """The state before with the first so many inputs as they are after."""
    return {name: after[name] if place < count else value for place, (name, value) in enumerate(before.items())}


def _row(name: str, work: Callable[[], object], repeats: int, most: float) -> Row:
    milliseconds = best_of(work, repeats) * 1000
    return Row(name, f"{milliseconds:.2f} ms", f"≤ {most:g} ms", milliseconds <= most)
