"""The data files of the model, read and checked once: variables, equations and dated baselines.

Unknown keys, missing labels and figures for variables that do not exist are refused with the place of the fault.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from model import data_file
from model.amounts import exact

HERE = Path(__file__).parent
COMPANY = "ai_revenue."

Dimension = Literal["money", "fraction", "ratio", "years"]
Confidence = Literal["known", "reported", "assumed", "derived"]


class Data(BaseModel):
    """A table of a data file; a key it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Data):
    """The same words in English and French."""

    en: str
    fr: str

    def __getitem__(self, lang: str) -> str:
        return self.fr if lang == "fr" else self.en


class Bound(Data):
    """A limit outside of which a number is impossible in the world, and why."""

    value: int
    reason: Words
    excluded: bool = False


class Variable(Data):
    """A quantity of the model; `outcome` means that nothing else depends on it but other outcomes."""

    dimension: Dimension
    unit: str
    label: Words
    short: Words
    meaning: Words
    minimum: Bound | None = None
    maximum: Bound | None = None
    outcome: bool = False

    def broken_bound(self, value: Fraction) -> Bound | None:
        """The bound that this value breaks, if any."""
        above, below = value.numerator, value.denominator
        low, high = self.minimum, self.maximum
        if low and (above < low.value * below or (low.excluded and above == low.value * below)):
            return low
        if high and (above > high.value * below or (high.excluded and above == high.value * below)):
            return high
        return None


class FigureRow(Data):
    """A figure as a data file has it; the baseline's own address and date count where it names none."""

    value: str
    confidence: Confidence
    note: Words | None = None
    title: str | None = None
    url: str | None = None
    date: datetime.date | None = None


class BaselineFile(Data):
    """A dated vintage as a data file has it."""

    id: str
    title: str
    author: str
    url: str
    date: datetime.date
    article: dict[str, str]
    figures: dict[str, FigureRow]
    lacks: dict[str, Words] = {}
    trackers: dict[str, FigureRow] = {}


class Figure(NamedTuple):
    """A number with where it comes from: title, address, date and how sure it is."""

    variable: str
    value: Fraction
    title: str
    url: str
    date: datetime.date
    confidence: Confidence
    note: Words | None


class Baseline(NamedTuple):
    """A dated set of input figures; `article` holds what its source arrives at.

    `lacks` names the variables that the source gives no number for, so that none is invented; `lack_notes` says what
    it gives instead, and `trackers` which figures of others could stand in if a statement takes them over.
    """

    id: str
    title: str
    author: str
    url: str
    date: datetime.date
    figures: dict[str, Figure]
    article: dict[str, Fraction]
    lacks: frozenset[str] = frozenset()
    lack_notes: Mapping[str, Words] = MappingProxyType({})
    trackers: Mapping[str, Figure] = MappingProxyType({})

    def value(self, variable: str) -> Fraction:
        """The figure's value; a company that is not listed makes 0."""
        figure = self.figures.get(variable)
        return figure.value if figure else Fraction(0)


_data = data_file.load(HERE / "equations.toml")
VARIABLES = {name: Variable.model_validate(row) for name, row in _data["variables"].items()}
EQUATIONS: dict[str, str] = _data["equations"]
INPUTS = tuple(name for name in VARIABLES if name not in EQUATIONS)
OUTCOMES = frozenset(name for name, variable in VARIABLES.items() if variable.outcome)


def is_company(variable: str) -> bool:
    """Whether a variable is the line of one company: `ai_revenue.<company>`."""
    return variable.startswith(COMPANY)


def variable(name: str) -> Variable:
    """The variable of that name; a company's line has the dimension and bounds of AI revenue."""
    return VARIABLES["ai_revenue" if is_company(name) else name]


def load_baseline(path: Path) -> Baseline:
    """A baseline from its file. Raises ValueError naming the file and the figure at fault."""
    try:
        row = BaselineFile.model_validate(data_file.load(path))
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from error
    for name in row.figures:
        if name not in INPUTS and not is_company(name):
            raise ValueError(f"{path.name}: figures.{name}: not an input of the model ({', '.join(INPUTS)})")
    for name in row.article:
        if name not in VARIABLES:
            raise ValueError(f"{path.name}: article.{name}: not a variable of the model")
    for name in INPUTS:
        if name not in row.figures:
            raise ValueError(f"{path.name}: figures.{name}: missing")
    if unknown := row.lacks.keys() - {"ai_revenue"}:
        raise ValueError(f"{path.name}: lacks.{min(unknown)}: only ai_revenue can be lacking")
    if bool(row.lacks) == any(is_company(name) for name in row.figures):
        raise ValueError(f"{path.name}: give either figures.ai_revenue.<company> or lacks.ai_revenue")
    return Baseline(
        row.id,
        row.title,
        row.author,
        row.url,
        row.date,
        _figures(row, row.figures, f"{path.name}: figures"),
        {name: _exact(value, f"{path.name}: article.{name}") for name, value in row.article.items()},
        frozenset(row.lacks),
        row.lacks,
        _figures(row, row.trackers, f"{path.name}: trackers"),
    )


def _figures(row: BaselineFile, figures: dict[str, FigureRow], place: str) -> dict[str, Figure]:
    return {
        name: Figure(
            name,
            _exact(figure.value, f"{place}.{name}"),
            figure.title or row.title,
            figure.url or row.url,
            figure.date or row.date,
            figure.confidence,
            figure.note,
        )
        for name, figure in figures.items()
    }


def _exact(value: str, place: str) -> Fraction:
    try:
        return exact(value)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None


@cache
def baselines() -> dict[str, Baseline]:
    """The dated baselines by id, oldest first."""
    found = [load_baseline(path) for path in sorted((HERE / "figures").glob("*.toml"))]
    return {baseline.id: baseline for baseline in found}
