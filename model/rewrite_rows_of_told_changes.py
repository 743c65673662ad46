"""The replacements for changes that a noun tells, and for what they come to, before the words of a text are read."""

from __future__ import annotations

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import CHANGE

_NOUN = rf"(?:{CHANGE}|boost)"

REWRITES_OF_TOLD_CHANGES = (
    # "Nvidia's rise leaves it at 58B": what it comes to.
    Rewrite(
        ("leaves it at ", "puts it at ", "has it at ", "ends at ", "takes it to ", "brings it to ", "makes it "),
        Late(
            rf"(?<![a-z])({COMPANY})(?:'s|s)? +{_NOUN} (?:(?:leaves|puts|has) it at|ends at|(?:takes|brings) it to"
            rf"|makes it)"
            r" (?=\$?\d)"
        ),
        r"\1 at ",
    ),
)
