"""The replacements for what is enough, and how near a question says that it is, before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_ENOUGH = (
    # "How much AI revenue is enough?", "is 90B sufficient at a two-year payback?"
    Rewrite((" sufficient",), Late(r"(?<![a-z])sufficient(?= (?:at|with|if|when|to|for|given) |\W*$)"), "enough"),
)
