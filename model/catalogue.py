"""The data files of the model, read and checked once: variables, equations and dated baselines.

Unknown keys, missing labels and figures for variables that do not exist are refused with the place of the fault.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from model import data_file
from model.amounts import exact
from model.kinds import Confidence, Dimension

HERE = Path(__file__).parent
COMPANY = "ai_revenue."

# The same words in English and French, by language.
Words = Mapping[str, str]


class Bound(NamedTuple):
    """A limit outside of which a number is impossible in the world, and why."""

    value: int
    reason: Words
    excluded: bool = False


class Variable(NamedTuple):
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


class Figure(NamedTuple):
    """A number with where it comes from: title, address, date and how sure it is."""

    variable: str
    value: Fraction
    title: str
    url: str
    date: datetime.date
    confidence: Confidence
    note: Words | None


@dataclass(frozen=True, eq=False)
class Baseline:
    """A dated set of input figures; `article` holds what its source arrives at.

    `lack_notes` has each variable that the source gives no number for, so that none is invented, with what it gives
    instead; `trackers` has the figures of others that could stand in if a statement takes them over. `remark` is what
    holds of all of its figures.
    """

    id: str
    title: str
    author: str
    url: str
    date: datetime.date
    figures: dict[str, Figure]
    article: dict[str, Fraction]
    lack_notes: Mapping[str, Words] = field(default_factory=dict)
    trackers: Mapping[str, Figure] = field(default_factory=dict)
    remark: Words | None = None

    @cached_property
    def lacks(self) -> frozenset[str]:
        """The variables that the source gives no number for."""
        return frozenset(self.lack_notes)

    @cached_property
    def values(self) -> dict[str, Fraction]:
        """Each figure's value."""
        return {name: figure.value for name, figure in self.figures.items()}

    @cached_property
    def ai_revenue(self) -> Fraction | None:
        """The exact sum over the companies; None where AI revenue is lacking."""
        lines = [value for name, value in self.values.items() if is_company(name)]
        return sum(lines, Fraction(0)) if lines or not self.lacks else None

    def value(self, variable: str) -> Fraction:
        """The figure's value; a company that is not listed makes 0."""
        figure = self.figures.get(variable)
        return figure.value if figure else Fraction(0)


# What the checks make is made anew when one of these changes.
_CODE = [str(HERE / name) for name in ("catalogue.py", "data_forms.py", "kinds.py", "amounts.py")]


def _equations(tables: dict[str, Any]) -> dict[str, Any]:
    from model.data_forms import checked_equations  # only where a file has changed: the forms take long to import

    return checked_equations(tables)


def _baseline(tables: dict[str, Any]) -> dict[str, Any]:
    from model.data_forms import checked_baseline

    return checked_baseline(tables)


def _variable(row: dict[str, Any]) -> Variable:
    bounds = {key: Bound(**row[key]) if row[key] else None for key in ("minimum", "maximum")}
    return Variable(**{**row, **bounds})


_data = data_file.load(HERE / "equations.toml", _equations, _CODE)
VARIABLES = {name: _variable(row) for name, row in _data["variables"].items()}
EQUATIONS: dict[str, str] = _data["equations"]
DERIVED = EQUATIONS.keys() - {"ai_revenue"}  # which people state as often as they ask for it
INPUTS = tuple(name for name in VARIABLES if name not in EQUATIONS)
OUTCOMES = frozenset(name for name, variable in VARIABLES.items() if variable.outcome)
RESULTS = OUTCOMES | {"required_revenue"}  # what people ask for and aim at


def is_company(variable: str) -> bool:
    """Whether a variable is the line of one company: `ai_revenue.<company>`."""
    return variable.startswith(COMPANY)


def is_given(variable: str) -> bool:
    """Whether a variable is what results are asked for with: an input, AI revenue or a company's line."""
    return variable in INPUTS or variable == "ai_revenue" or is_company(variable)


def variable(name: str) -> Variable:
    """The variable of that name; a company's line has the dimension and bounds of AI revenue."""
    return VARIABLES["ai_revenue" if name.startswith(COMPANY) else name]


def load_baseline(path: Path) -> Baseline:
    """A baseline from its file. Raises ValueError naming the file and the figure at fault."""
    row = data_file.load(path, _baseline, _CODE)
    figures, lacks = row["figures"], row["lacks"]
    for name in figures:
        if name not in INPUTS and not is_company(name):
            raise ValueError(f"{path.name}: figures.{name}: not an input of the model ({', '.join(INPUTS)})")
    for name in row["article"]:
        if name not in VARIABLES:
            raise ValueError(f"{path.name}: article.{name}: not a variable of the model")
    for name in INPUTS:
        if name not in figures:
            raise ValueError(f"{path.name}: figures.{name}: missing")
    if unknown := lacks.keys() - {"ai_revenue"}:
        raise ValueError(f"{path.name}: lacks.{min(unknown)}: only ai_revenue can be lacking")
    if bool(lacks) == any(map(is_company, figures)):
        raise ValueError(f"{path.name}: give either figures.ai_revenue.<company> or lacks.ai_revenue")
    return Baseline(
        row["id"],
        row["title"],
        row["author"],
        row["url"],
        row["date"],
        _figures(row, figures),
        {name: exact(value) for name, value in row["article"].items()},
        lacks,
        _figures(row, row["trackers"]),
    )


def _figures(row: dict[str, Any], figures: dict[str, dict[str, Any]]) -> dict[str, Figure]:
    return {
        name: Figure(
            name,
            exact(figure["value"]),
            figure["title"] or row["title"],
            figure["url"] or row["url"],
            figure["date"] or row["date"],
            figure["confidence"],
            figure["note"],
        )
        for name, figure in figures.items()
    }


@cache
def baselines() -> dict[str, Baseline]:
    """The dated baselines by id, oldest first."""
    found = [load_baseline(path) for path in sorted((HERE / "figures").glob("*.toml"))]
    return {baseline.id: baseline for baseline in found}
