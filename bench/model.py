"""Reading a statement, solving for any unknown, a whole answer, and the answer as Slack's blocks."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from bench.row import Row, median_of, microseconds
from bench.statements import STATEMENTS
from bot.replies import Reply, reply
from model.ask import ask
from model.catalogue import INPUTS, VARIABLES, baselines
from model.solve import Solution, solve
from model.statement import read

MOST = 30e-6
REPEATS = 400


def rows() -> list[Row]:
    """Median time a statement, and the slowest unknown."""
    reading = median_of([partial(read, text) for text in STATEMENTS], REPEATS)
    answering = median_of([partial(ask, text) for text in STATEMENTS], REPEATS)
    replying = median_of([partial(_replied, text) for text in STATEMENTS], REPEATS)
    solving = max(median_of([question], REPEATS) for question in questions())
    return [
        Row("exact solve, the slowest unknown", microseconds(solving), "≤ 30 µs", solving <= MOST),
        Row("read a statement, median", microseconds(reading), "≤ 30 µs", reading <= MOST),
        Row("a whole answer, median", microseconds(answering), "", True),
        Row("a whole answer as Slack blocks, median", microseconds(replying), "", True),
    ]


def _replied(text: str) -> Reply:
    return reply(ask(text))


def questions() -> list[Callable[[], Solution]]:
    """Each variable and a company as the unknown, found from a gap of zero; a share or the gap itself from the rest."""
    even = {"gap": Fraction(0)}
    baseline = baselines()["2023-09"]
    asked = [*INPUTS, "facility_cost", "datacenter_cost", "required_revenue", "ai_revenue", "ai_revenue.openai"]
    free = [name for name in VARIABLES if name not in asked]
    return [
        *(partial(solve, even, baseline, name) for name in asked),
        *(partial(solve, {"nvidia_revenue": Fraction(60 * 10**9)}, baseline, name) for name in free),
        partial(solve, {"gap": Fraction(60 * 10**9), "coverage": Fraction(2, 5)}, baseline, "end_user_margin"),
    ]
