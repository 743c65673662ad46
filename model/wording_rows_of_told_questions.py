"""Wordings that ask about a change instead of making it ("why drop Tesla?", "did you remove Apple?"), and sides of a margin
that the model does not tell apart."""

from __future__ import annotations

WORDINGS_OF_TOLD_QUESTIONS = (
)  # fmt: skip
