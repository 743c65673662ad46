"""Wordings of what is asked for at a limit and the model does not give: what a firm may pay, how many chips, what "they"
may sell, and the least of what a limit holds down."""

from __future__ import annotations

WORDINGS_OF_EXTREMES = (
)  # fmt: skip
