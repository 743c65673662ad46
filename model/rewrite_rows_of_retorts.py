"""The replacements for what a sentence says back to the one before it: another question in its place, "X pareil", how a gap
that was told closes, what is needed beside what is there."""

from __future__ import annotations

import re

from model.late import Late
from model.rewrite import Rewrite

_COMPARES = Late(r"\b(?:vs|versus|or|against|compar\w+|and)\b")


def _both_margins(found: re.Match[str]) -> str:
    """One margin for both layers; in a comparison it is one for both sides."""
    if _COMPARES.search(found.string):
        return found[0]
    return f"both margins {found['size'] or found['ahead'] or found['behind'] or found['last']}"


REWRITES_OF_RETORTS = (
    # "Margin 50 on both", "marge 40 sur les deux".
    Rewrite(
        (" both", "les deux", "both "),
        Late(
            r"(?<![a-z])margins? (?:of |at )?(?P<size>\d[\d.,]* ?(?:%|percent|pct)?) (?:on|for"
            r"|in) both(?: of (?:them|em))?(?=\W*\Z|,)"
            r"|(?P<ahead>\d[\d.,]* ?(?:%|percent|pct)?) margins? (?:on |for |in )?both(?=\W*\Z|,)"
            r"|(?<![a-z])margins? both (?P<behind>\d[\d.,]* ?%?)(?=\W*\Z|,)"
            r"|(?<![a-z])margin (?P<last>\d[\d.,]* ?%?) both(?=\W*\Z|,)"
        ),
        _both_margins,
    ),
)
