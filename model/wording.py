"""A wording that is asked back wherever it stands beside an amount."""

from __future__ import annotations

from typing import NamedTuple

from model.late import Late


class Wording(NamedTuple):
    """A pattern looked for in a text with one of the `hints`, and the kind of problem that what it finds is, unless the
    text has another."""

    hints: tuple[str, ...]
    pattern: Late
    problem: str
    unless: Late | None = None
