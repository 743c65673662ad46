"""The words of the companies as one pattern, for replacements and wordings that turn on who is named."""

from __future__ import annotations

import re

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


COMPANY = f"(?:{'|'.join(map(re.escape, _words()))})"
# Firms without AI revenue of their own in the model: banks, consultants, the press.
STRANGER = f"(?:{'|'.join(re.escape(word) for word in sorted(LEXICON.not_companies) if len(word) > _SHORT)})"
