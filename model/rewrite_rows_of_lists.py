"""The replacements for what heads a list or stands behind each of its lines, before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.rewrite import Rewrite

_COUNTED = Late(r"[-* ]*1 [a-z](?s:.*)\n[-* ]*2 [a-z]")


def _unnumbered(found: re.Match[str]) -> str:
    """A line without its letter or number; a number alone where the lines are counted from one ("2 yr payback")."""
    counted = not found[0].strip(" -*").isdigit() or _COUNTED.match(found.string) is not None
    return " " if counted else found[0]


REWRITES_OF_LISTS = (
    # "Nvidia $60B¹, margin 45%²", "AI revenue 80B†": marks of footnotes.
    Rewrite(
        ("¹", "²", "³", "†", "‡", "^1", "^2", "[1]", "[2]", "[3]"),
        Late(r"(?<=[\db%m])(?:\^\d|[¹²³†‡]| ?\[\d\])(?=\s|$|[,;.])"),
        " ",
    ),
    # "a. Nvidia 75B⏎b. AI revenue 110B", "i. … ii. …", "1 Nvidia 60B⏎2 margin 40%": the numbers of lines.
    Rewrite(
        ("a.", "b.", "c.", "i.", "ii.", "a)", "b)", "1 ", " 2 ", "2 "),
        Late(r"(?:^|(?<=\n))[-* ]*(?:(?:[a-h]|i{1,3}|iv|v)[.)]|[1-9]) (?=[a-z])"),
        _unnumbered,
    ),
    # "Old: Nvidia 50B. New: Nvidia 62B."
    Rewrite(
        ("old:", "previous:", "ancien :", "ancien:"),
        Late(
            r"(?<![a-z])(?:old|previous|ancien) ?: [^.;\n\d]*\d[^.;\n]*(?:[.;\n]+|, ) *(?:new|now|nouveau) ?:"
            r" (?=[^.;\n]*\d)"
        ),
        " ",
    ),
)
