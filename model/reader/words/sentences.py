"""A text parted into its sentences, and the items of one told from those of the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.late import Late
from model.reader.words.tokens import Item

STOP = Late(r"[;:!?\n]|[.,](?!\d)")  # what ends a clause
SENTENCE_END = Late(r"[.!?;\n](?=\s|$)")


def begins(text: str, place: int) -> bool:
    """Whether a sentence begins at a place, where any word has a capital."""
    return text[:place].rstrip(" \"'(*_")[-1:] in ("", ".", "!", "?", "\n", ":")


def sentences(ends: Late, text: str) -> Iterator[tuple[int, int, re.Match[str] | None]]:
    """(start, stop, the match of `ends` behind it) of each sentence; no match behind the last."""
    start = 0
    for end in ends.finditer(text):
        yield start, end.start(), end
        start = end.end()
    yield start, len(text), None


def parted(items: list[Item], start: int, stop: int) -> tuple[list[Item], list[Item]]:
    """(the items that lie within two places, the rest)."""
    inside: list[Item] = []
    rest: list[Item] = []
    for item in items:
        (inside if start <= item.start and item.end <= stop else rest).append(item)
    return inside, rest
