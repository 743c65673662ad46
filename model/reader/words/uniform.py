"""A text as everything behind reads it: one plain space between words and none at the ends, lines that end where sentences
do, "%" for "percent", small letters where all are capitals.

Phones put two spaces behind a stop, Slack and French typography spaces that do not break, mails wrap lines within a
sentence.
"""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.respelt import Respelt, respelt
from model.text import has_any

_BLANK = r"\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_NO_WIDTH = r"\u200b\u2060\ufeff\u00ad"
# Words that no part ends with, or begins with: a line that breaks there is wrapped.
_BEFORE = (
    r"the|an?|of|for|with|at|to|and|or|is|are|be|was|if|in|on|by|from|than|that|would|should|must|can|will|does|do|needs?|what"
    r"|which|how|much|our|their|its|whether|make|sell|between|per|about|around|roughly|only|just|as|get|gets|full|cloud"
    r"|both|half|end-user"
    r"|le|la|les|une?|des?|du|au|aux|à|pour|avec|et|ou|est|sont|si|sur|en|par|que|qui|quel(?:le)?|combien|faut|doit|entre|environ"
)
_BEHIND = (
    r"of|from|than|would|should|must|is|are|was|be|been|to|by|per|need|needs|has|have|does|do|that|which"
    r"|de|du|des|par|que|qui|est|sont|doit|devrait|soit|pour"
)
_RUN = Late(
    rf"(?P<end>\A[\s{_NO_WIDTH}]+|[\s{_NO_WIDTH}]+\Z)"
    rf"|(?P<line>(?:(?<=[^\W\d_])|(?<=[,\d%$])) ?\n ?(?=[^\W\d_]|\$?\d)(?!\d+[.)] ))"
    rf"|(?<=\d)(?P<percent>[ {_BLANK}]?(?:percent|per cent|pct|pour ?cent)(?![^\W_]))"
    rf"|[ {_BLANK}{_NO_WIDTH}]+",
    re.IGNORECASE,
)
_PER_CENT = ("ercent", "er cent", "pct", "our cent", "ourcent")
_ENDS = Late(rf"(?:\A|[^\w'’-])(?:{_BEFORE})\Z", re.IGNORECASE)
_GOES_ON = Late(rf"(?:{_BEHIND})\b(?! ?[:=])")
_LONGEST_WORD = 10
_LONG_LINE = 48  # characters; a line as long that goes on in small letters is wrapped
_FEWEST_CAPITALS = 4  # words


def uniform(text: str) -> Respelt | None:
    """The text so written; None where it is already."""
    shouted = text.isupper() and len(text.split()) >= _FEWEST_CAPITALS and len(text.lower()) == len(text)
    spaced = "  " in text or not text.isprintable() or text != text.strip()
    if not (shouted or spaced or has_any(text, _PER_CENT)):
        return None
    words = [(found.start(), found.end(), _instead(found, text)) for found in _RUN.finditer(text)]
    words = [word for word in words if word[2] != text[word[0] : word[1]]]
    if not (words or shouted):
        return None
    return respelt(text.lower() if shouted else text, words)


def _instead(found: re.Match[str], text: str) -> str:
    if found["end"]:
        return ""
    if found["percent"]:
        return "%"
    if found["line"]:
        return " " if _is_wrapped(text, found.start(), found.end()) else found[0]
    return " " if found[0].strip("\u200b\u2060\ufeff\u00ad") else ""


def _is_wrapped(text: str, start: int, end: int) -> bool:
    """Whether a line breaks within a sentence: behind a word that ends none, before one that begins none, or late."""
    if _ENDS.search(text, max(0, start - _LONGEST_WORD), start) or _GOES_ON.match(text, end):
        return True
    return start - text.rfind("\n", 0, start) > _LONG_LINE and text[end].islower()
