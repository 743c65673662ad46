"""The replacements for what people ask for, and add, in other words than the model's, before the words of a text are
read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_REQUESTS = (
    # "margin 55%, k?"
    Rewrite((" k?", ",k?"), Late(r"(?<=[\da-z%])(?:, ?| )k\?(?=\W*$)"), ""),
    # "every way of getting rid of the gap".
    Rewrite(
        (" rid of the ",),
        Late(r"(?<![a-z])(?:(getting)|get|be) rid of the (gap|hole|shortfall)(?![a-z])"),
        lambda found: f"{'closing' if found[1] else 'close'} the {found[2]}",
    ),
    # "just saw on x that nvda will do 105b".
    Rewrite(
        ("saw on ", "read on ", "heard on "),
        Late(
            r"(?:\A\W*|(?<=[,;.] ))(?:i )?(?:just )?(?:saw|read|heard) on (?:x|twitter|reddit|linkedin|tv"
            r"|cnbc)(?: that)?(?= )"
        ),
        "",
    ),
    # "I want the gap gone", "we need coverage complete".
    Rewrite(
        ("gap ", "hole ", "ecart "),
        Late(
            r"(?<![a-z])(gap|hole|ecart) (?:gone|over with|over|finished|done|plugged|sorted|out of the way"
            r"|efface)(?=\W*$"
            r"|[,;.?!]| (?:at|with|by) )"
        ),
        r"\1 0",
    ),
)
