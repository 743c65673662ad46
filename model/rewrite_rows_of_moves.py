"""The replacements for a payback that moves, and a gap that is closed by half or by a sum, before the words of a text are
read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_MOVES = (
    # "Tesla loses half".
    Rewrite(
        (" loses half", " lost half"), Late(rf"(?<![a-z])({COMPANY}) (?:loses|lost) half(?=\W*$|[,;])"), r"\1 halves"
    ),
)
