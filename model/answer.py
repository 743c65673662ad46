"""What comes back from a statement: the types between the model and whoever prints it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, NamedTuple

from model.catalogue import Baseline, Words
from model.forms import Form
from model.reading import Note, Problem, Reading

Status = Literal["solved", "infeasible", "conflict", "ambiguous", "not_understood"]


class Range(NamedTuple):
    """A stated range in base units; with `median` a distribution's 5 %, 50 % and 95 % points."""

    low: Fraction
    high: Fraction
    median: Fraction | None = None


class Source(NamedTuple):
    """Where a value comes from: "statement", "baseline", "solved" or "derived", with the baseline figure's origin.

    `used` is false where a stated value replaces what this one would have fed.
    """

    origin: Literal["statement", "baseline", "solved", "derived"]
    title: str = ""
    url: str = ""
    as_of: str = ""
    confidence: str = ""
    note: Words | None = None
    used: bool = True


class Limit(NamedTuple):
    """Why a value is impossible: the variable, the value it would need (None: no value does), the bound it breaks, and
    what the outcome still is at that bound (`at_bound`: required and AI revenue), where that tells something."""

    variable: str
    value: Fraction | None
    bound: Fraction | None
    reason: Words | None
    at_bound: Mapping[str, Fraction | None]


class Lever(NamedTuple):
    """An input that alone reaches the target: the value it needs and the change from now; `limit` says why it cannot."""

    variable: str
    value: Fraction | None
    now: Fraction
    limit: Limit | None

    @property
    def feasible(self) -> bool:
        """Whether the input can take that value in the world."""
        return self.limit is None


class Conflict(NamedTuple):
    """A smallest set of stated values that cannot hold together: without `variable`, the others make it `computed`."""

    members: tuple[str, ...]
    variable: str
    stated: Fraction
    computed: Fraction | None
    steps: tuple[Form, ...]
    values: Mapping[str, Fraction | None]
    repairs: tuple[tuple[str, Fraction | None], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to one statement.

    `fixed` is what the statement fixes, final values in base units; `values` every variable (None: not defined), empty
    unless solved or infeasible. `target` is the stated value that levers or an
    unknown are to reach, and `before` every value without it.
    """

    reading: Reading
    status: Status
    baseline: Baseline
    fixed: Mapping[str, Fraction | Range] = field(default_factory=dict)
    solve_for: str | None = None
    answer: Fraction | Range | None = None
    values: Mapping[str, Fraction | Range | None] = field(default_factory=dict)
    steps: tuple[Form, ...] = ()
    unused: frozenset[str] = frozenset()
    target: str | None = None
    before: Mapping[str, Fraction | None] = field(default_factory=dict)
    levers: tuple[Lever, ...] = ()
    limit: Limit | None = None
    conflicts: tuple[Conflict, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def lang(self) -> str:
        """The language of the statement, "en" or "fr"."""
        return self.reading.lang

    def baseline_value(self, variable: str) -> Fraction | None:
        """What a variable is without the target: what the answer is compared with."""
        return self.before.get(variable)

    def source(self, variable: str) -> Source:
        """Where a variable's value comes from."""
        used = variable not in self.unused
        if variable in self.fixed:
            return Source("statement", used=used)
        if variable == self.solve_for:
            return Source("solved")
        figure = self.baseline.figures.get(variable)
        if figure:
            return Source(
                "baseline", figure.title, figure.url, figure.date.isoformat(), figure.confidence, figure.note, used
            )
        return Source("derived", confidence="derived", used=used)
