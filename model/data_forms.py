"""The forms that the model's data files are checked against, once for each state of a file; see `model.data_file`."""

from __future__ import annotations

import datetime
from typing import Any

from pydantic import BaseModel, ConfigDict

from model.amounts import exact
from model.kinds import Confidence, Dimension


class Data(BaseModel):
    """A table of a data file; a key it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WordsForm(Data):
    """The same words in English and French."""

    en: str
    fr: str

    def __getitem__(self, lang: str) -> str:
        return self.fr if lang == "fr" else self.en


class BoundForm(Data):
    """A limit outside of which a number is impossible in the world, and why."""

    value: int
    reason: WordsForm
    excluded: bool = False


class VariableForm(Data):
    """A quantity of the model."""

    dimension: Dimension
    unit: str
    label: WordsForm
    short: WordsForm
    meaning: WordsForm
    minimum: BoundForm | None = None
    maximum: BoundForm | None = None
    outcome: bool = False


class EquationsForm(Data):
    """`equations.toml`: the variables, and the equations by the variable that each defines."""

    variables: dict[str, VariableForm]
    equations: dict[str, str]


class FigureForm(Data):
    """A figure as a data file has it; the baseline's own address and date count where it names none."""

    value: str
    confidence: Confidence
    note: WordsForm | None = None
    title: str | None = None
    url: str | None = None
    date: datetime.date | None = None


class BaselineForm(Data):
    """A dated vintage as a data file has it."""

    id: str
    title: str
    author: str
    url: str
    date: datetime.date
    article: dict[str, str]
    figures: dict[str, FigureForm]
    lacks: dict[str, WordsForm] = {}
    trackers: dict[str, FigureForm] = {}


def checked_equations(tables: dict[str, Any]) -> dict[str, Any]:
    """The content of `equations.toml` as plain values. Raises ValueError naming the key at fault."""
    return EquationsForm.model_validate(tables).model_dump()


def checked_baseline(tables: dict[str, Any]) -> dict[str, Any]:
    """The content of a baseline's file as plain values. Raises ValueError naming the key or the amount at fault."""
    row = BaselineForm.model_validate(tables)
    amounts = [(f"article.{name}", value) for name, value in row.article.items()]
    amounts += [(f"figures.{name}", figure.value) for name, figure in row.figures.items()]
    amounts += [(f"trackers.{name}", figure.value) for name, figure in row.trackers.items()]
    for place, value in amounts:
        try:
            exact(value)
        except ValueError as error:
            raise ValueError(f"{place}: {error}") from None
    return row.model_dump()
