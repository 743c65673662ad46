"""The words of the companies as one pattern, for replacements and wordings that turn on who is named."""

from __future__ import annotations

import re
from collections.abc import Iterable

from model.catalogue import is_company
from model.lexicon import LEXICON

_SHORT = 3
_NVIDIA, _REST = ("nvidia_revenue",), ("ai_revenue.other",)


def _words() -> list[str]:
    """The single words that name a company, longest first."""
    words = (
        word
        for word, entry in LEXICON.words.items()
        if entry.kind == "name" and len(entry.data) == 1 and entry.data != _REST
        if entry.data == _NVIDIA or is_company(entry.data[0])
    )
    return sorted(words, key=lambda word: (-len(word), word))


def one_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, by their first letters: a search that ignores case tries every branch at every
    place, and there are four times fewer letters than words."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    branches = (f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return f"(?:{'|'.join(branches)})"


COMPANY = one_of(_words())
# Firms without AI revenue of their own in the model: banks, consultants, the press.
STRANGER = one_of(sorted(word for word in LEXICON.not_companies if len(word) > _SHORT))
