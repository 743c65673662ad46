"""What is asked back for its wording alone, wherever it stands beside an amount."""

from __future__ import annotations

from model.reading import Problem
from model.wording_rows import WORDINGS
from model.wording_rows_of_amounts import WORDINGS_OF_AMOUNTS
from model.wording_rows_of_changes import WORDINGS_OF_CHANGES

_ALL = (*WORDINGS, *WORDINGS_OF_AMOUNTS, *WORDINGS_OF_CHANGES)
HINTS = frozenset(hint for wording in _ALL for hint in wording.hints)


def wordings(kinds: set[str], text: str, hinted: set[str]) -> list[Problem]:
    """Such wordings of a text with these hints whose items are of these kinds."""
    if HINTS.isdisjoint(hinted) or kinds.isdisjoint(("amount", "change", "ask")):
        return []
    return [
        Problem(wording.problem, told.start(), told.end(), told[0].strip())
        for wording in _ALL
        if not hinted.isdisjoint(wording.hints) and (told := wording.pattern.search(text))
    ]
