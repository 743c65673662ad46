"""What is asked back for its wording alone."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.refused.wording_rows import ROWS
from model.reader.words.hints import index, woken
from model.reader.words.row_words import SIZED
from model.reading import Problem, quoting

_BEGUN = Late(r"\$?\d[\d.,]*$")
_BARE = Late(rf"\d[\d.,]* ?%|{SIZED}", re.IGNORECASE)
_REST = Late(r"\d[\d.,]*\w*(?: (?:billion|million|trillion|Md|M)\$?\b)?%?", re.IGNORECASE)
_PLACES = index(wording.hints for wording in ROWS)
HINTS = frozenset(_PLACES)


def wordings(text: str, hinted: set[str]) -> list[Problem]:
    """Such wordings of a text with these hints."""
    if HINTS.isdisjoint(hinted):
        return []
    rows = [ROWS[place] for place in woken(hinted, _PLACES)]
    return [_problem(row, told, text) for row in rows if (told := row.finds(text))]


def _problem(wording: Wording, told: re.Match[str], text: str) -> Problem:
    """The problem with what was told, its amounts whole; of what is only an amount without a name, the amount."""
    if wording.problem == "bare_amount" and (bare := _BARE.search(text, *told.span())):
        return Problem(wording.problem, *bare.span(), bare[0])
    before, behind = _BEGUN.search(text, 0, told.start() + 1), _REST.match(text, told.end() - 1)
    start = before.start() if before else told.start()
    end = behind.end() if behind else told.end()
    return quoting(wording.problem, start, end, text)
