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
    now: Fraction | None
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


class Spread(NamedTuple):
    """How an outcome is distributed over the draws from stated ranges, and why. Shares are of the draws.

    `positive` is the share in which the gap is open (None where the gap does not vary), `feasible` the share in which
    nothing that follows is impossible. `drivers` splits the spread among the ranges by squared rank correlation with the
    outcome, adding up to 1, largest first. `bins` are (from, to, share) of the outcome between its 1 % and 99 % points.
    `interval`: ranges were read as 90 % intervals of a normal distribution rather than as bounds.
    """

    outcome: str
    positive: Fraction | None
    feasible: Fraction
    drivers: tuple[tuple[str, Fraction], ...]
    bins: tuple[tuple[Fraction, Fraction, Fraction], ...]
    interval: bool


class Swing(NamedTuple):
    """An outcome when one input moves down and up by the step: the input's two values, and the outcome at each.

    An end is None where that value is impossible. `elasticity` is the percentage by which the outcome changes for one
    percent more of the input, at the present value; None where either of them is zero.
    """

    variable: str
    now: Fraction
    low: Fraction | None
    high: Fraction | None
    at_low: Fraction | None
    at_high: Fraction | None
    elasticity: Fraction | None


class Axis(NamedTuple):
    """An input over a range: the values that a table takes, and the step between them."""

    variable: str
    values: tuple[Fraction, ...]
    step: Fraction


class Table(NamedTuple):
    """Outcomes over one or two axes: a row for each value of the first; the columns are `outcomes`, or the second axis.

    `coarser`: a step was made larger, so that the table stays readable.
    """

    rows: Axis
    columns: Axis | None
    outcomes: tuple[str, ...]
    cells: tuple[tuple[Fraction | None, ...], ...]
    coarser: bool


class Relation(NamedTuple):
    """`of` as a function of `by`: constant + slope × by where `pole` is None, else constant + slope / (by − pole).

    `points` are three (by, of) pairs; `of` is None where it is not defined.
    """

    of: str
    by: str
    constant: Fraction
    slope: Fraction
    pole: Fraction | None
    points: tuple[tuple[Fraction, Fraction | None], ...]


class Difference(NamedTuple):
    """Why an outcome differs between the first side of a comparison and another: contributions by input, exact."""

    outcome: str
    before: Fraction
    after: Fraction
    contributions: Mapping[str, Fraction]


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to one statement.

    `fixed` is what the statement fixes, final values in base units; `values` every variable (None: not defined), empty
    unless solved or infeasible. `target` is the stated value that levers or an unknown are to reach, and `before` every
    value without it. Levers reach those of `also` at the same time; `implied` are the variables that these targets
    determine between them. Where the statement has ranges, `spread` says how the outcome varies. A sensitivity has
    `swings` for moves of `step`, a table has `table`; two open values have a `relation`. A comparison has an answer for
    each side in `cases` and, for each side after the first, why it differs (None where that cannot be said); the other
    fields are the first side's.
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
    also: tuple[str, ...] = ()
    implied: tuple[str, ...] = ()
    before: Mapping[str, Fraction | None] = field(default_factory=dict)
    levers: tuple[Lever, ...] = ()
    limit: Limit | None = None
    conflicts: tuple[Conflict, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Note, ...] = ()
    spread: Spread | None = None
    swings: tuple[Swing, ...] = ()
    step: Fraction | None = None
    table: Table | None = None
    relation: Relation | None = None
    cases: tuple[Answer, ...] = ()
    differences: tuple[Difference | None, ...] = ()

    @property
    def lacking(self) -> bool:
        """Whether the baseline lacks a number that the gap needs and the statement does not give."""
        return bool(self.baseline.lacks) and bool(self.values) and self.values.get("ai_revenue") is None

    @property
    def lang(self) -> str:
        """The language of the statement, "en" or "fr"."""
        return self.reading.lang

    def source(self, variable: str) -> Source:
        """Where a variable's value comes from."""
        used = variable not in self.unused
        if variable in self.fixed:
            return Source("statement", used=used)
        if variable == self.solve_for:
            return Source("solved")
        figure = self.baseline.figures.get(variable)
        if figure and not any(form.variable == variable for form in self.steps):
            return Source(
                "baseline", figure.title, figure.url, figure.date.isoformat(), figure.confidence, figure.note, used
            )
        return Source("derived", confidence="derived", used=used)
