"""Hints: pieces of text without one of which a rule has nothing to find, so that a statement wakes only a few rules.

Which of them a text has is told word by word and kept, since words come again where statements do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import chain

_MOST_KEPT = 4096


def finder(*tables: Iterable[str]) -> Callable[[str], set[str]]:
    """What tells which hints of some tables a text has. Hints of several words ("net of", " at ") have plain spaces."""
    needed: dict[str, list[str]] = {}
    for hint in set(chain(*tables)):
        needed.setdefault(_longest_part(hint), []).append(hint)
    lengths = sorted({len(part) for part in needed})

    @lru_cache(maxsize=_MOST_KEPT)
    def suggested(word: str) -> frozenset[str]:
        spaced = f" {word} "
        pieces = {spaced[at : at + length] for length in lengths for at in range(len(spaced) - length + 1)}
        return frozenset(chain.from_iterable(needed[piece] for piece in pieces & needed.keys()))

    def hints(text: str) -> set[str]:
        found: set[str] = set()
        for word in text.split():
            found |= suggested(word)
        return {hint for hint in found if hint in text} if found else found

    return hints


def index(rows: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """The places of the rows that each hint wakes, by the hints of each row."""
    places: dict[str, list[int]] = {}
    for place, hints in enumerate(rows):
        for hint in hints:
            places.setdefault(hint, []).append(place)
    return places


def woken(hints: Iterable[str], places: Mapping[str, list[int]]) -> list[int]:
    """The places of the rows that one of the hints wakes, each once and in their order; other hints wake none."""
    return sorted({place for hint in hints for place in places.get(hint, ())})


def _longest_part(hint: str) -> str:
    """What of a hint stands in one word, with the spaces that it has around that."""
    parts = hint.split(" ")
    place = max(range(len(parts)), key=lambda place: len(parts[place]))
    return " " * (place > 0) + parts[place] + " " * (place + 1 < len(parts))
