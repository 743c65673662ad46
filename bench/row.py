"""One line of the speed table, and how a time is measured."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

ROUNDS = 5


class Row(NamedTuple):
    """What was measured, how it came out, what it is to be, and whether it is."""

    name: str
    measured: str
    aim: str
    met: bool


def best_of(work: Callable[[], object], repeats: int, rounds: int = ROUNDS) -> float:
    """Seconds that one call takes: the best of some rounds, each the mean of so many calls."""
    seconds = []
    for _ in range(rounds):
        begun = time.perf_counter()
        for _ in range(repeats):
            work()
        seconds.append((time.perf_counter() - begun) / repeats)
    return min(seconds)


def median_of(tasks: Sequence[Callable[[], object]], repeats: int) -> float:
    """The median over the tasks of the seconds that each takes."""
    return statistics.median(best_of(task, repeats) for task in tasks)


def microseconds(seconds: float) -> str:
    """Seconds as µs."""
    return f"{seconds * 1e6:.1f} µs"


def milliseconds(seconds: float) -> str:
    """Seconds as ms."""
    return f"{seconds * 1e3:.1f} ms"
