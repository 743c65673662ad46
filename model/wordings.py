"""What is asked back for its wording alone, wherever it stands beside an amount."""

from __future__ import annotations

from model.reading import Problem
from model.wording_rows import WORDINGS
from model.wording_rows_of_amounts import WORDINGS_OF_AMOUNTS
from model.wording_rows_of_changes import WORDINGS_OF_CHANGES

_ALL = (*WORDINGS, *WORDINGS_OF_AMOUNTS, *WORDINGS_OF_CHANGES)
# Which of them a hint speaks for.
_PLACES: dict[str, list[int]] = {}
for _place, _wording in enumerate(_ALL):
    for _hint in _wording.hints:
        _PLACES.setdefault(_hint, []).append(_place)
HINTS = frozenset(_PLACES)


def wordings(kinds: set[str], text: str, hinted: set[str]) -> list[Problem]:
    """Such wordings of a text with these hints whose items are of these kinds."""
    if HINTS.isdisjoint(hinted) or kinds.isdisjoint(("amount", "change", "ask")):
        return []
    places = sorted({place for hint in hinted for place in _PLACES.get(hint, ())})
    return [
        Problem(_ALL[place].problem, told.start(), told.end(), told[0].strip())
        for place in places
        if (told := _ALL[place].pattern.search(text))
    ]
