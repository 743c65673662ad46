"""A wording that is asked back wherever it stands beside an amount."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.late import Late


class Wording(NamedTuple):
    """A pattern looked for in a text with one of the `hints`, and the kind of problem that what it finds is, unless the
    text has another."""

    hints: tuple[str, ...]
    pattern: Late
    problem: str
    unless: Late | None = None

    def finds(self, text: str) -> re.Match[str] | None:
        """What of a text is such a wording."""
        told = self.pattern.search(text)
        return None if told and self.unless and self.unless.search(text) else told
