"""The words of the companies as one pattern, for replacements and wordings that turn on who is named."""

from __future__ import annotations

from collections.abc import Iterator

from model.catalogue import is_company
from model.lexicon import LEXICON
from model.word_tree import one_of

_SHORT = 3
_NVIDIA, _REST = ("nvidia_revenue",), ("ai_revenue.other",)


def _words() -> Iterator[str]:
    """The single words that name a company."""
    return (
        word
        for word, entry in LEXICON.words.items()
        if entry.kind == "name" and len(entry.data) == 1 and entry.data != _REST
        if entry.data == _NVIDIA or is_company(entry.data[0])
    )


COMPANY = one_of(_words())
# A company with AI revenue, not the one that sells the GPUs.
FIRM = rf"(?!nvidia|nvda|jensen){COMPANY}"
# Firms without AI revenue of their own in the model: banks, consultants, the press.
STRANGER = one_of(sorted(word for word in LEXICON.not_companies if len(word) > _SHORT))
