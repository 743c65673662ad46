"""Parts of a statement that are numbered: "1. Nvidia is 60B 2. margin 45%", "First, Nvidia 60B. Second, …", "Step 1: …".
The numbers say nothing; where every part is of one thing they number the sides of a comparison, and stay."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.tokens import Item

_FEWEST = 2  # numbers
_NOUN = (
    r"(?:(?:steps?|inputs?|assumptions?|facts?|points?|items?|numbers?|no\.?|n°|hypoth[èe]ses?|[ée]tapes?) ?#?|[#(\[])?"
)
_STARTS = r"(?:\A[^\w$]*|(?<=[.;:,!?\n])\s*|(?<=\s))"
# In each row the numbers of one kind, in their order.
_KINDS = (
    tuple(rf"{_NOUN}{place}(?:[.):\]°]+| -(?= ))" for place in range(1, 8)),
    tuple(rf"(?:#|(?:step|point|part|[ée]tape|partie) ){place}\b:?" for place in range(1, 8)),
    tuple(rf"(?:{word})\b(?! (?:half|quarter|year|semestre|trimestre))[,:]?" for word in (
        r"first(?:ly)?|premi[èe]rement|primo", r"second(?:ly)?|deuxi[èe]mement|secundo",
        r"third(?:ly)?|troisi[èe]mement|tertio", r"fourth(?:ly)?|quatri[èe]mement",
    )),
    tuple(rf"\(?{letter}[.)](?=\s)" for letter in "abcde"),
    tuple(rf"\(?{numeral}[.)](?=\s)" for numeral in ("i", "ii", "iii", "iv", "v")),
)  # fmt: skip
_NUMBERS = tuple(
    tuple(Late(rf"{_STARTS}(?P<number>{each})\s*(?=[^\W\d_]|\$)", re.IGNORECASE) for each in kind) for kind in _KINDS
)
_NAMED = Late(
    r"(?<![^\W\d_])(?!(?:years?|ans?|billions?|milliards?|bn|and|et|then|puis)\b)[^\W\d_]{2,} *\Z", re.IGNORECASE
)
_OPENS = Late(
    r"[^\w$]*(?:(?:steps?|inputs?|assumptions?|facts?|points?|items?|numbers?|no|n°|hypoth|[ée]tapes?|first|premi|primo)"
    r"|(?:1|a|i)[.):\]° ])",
    re.IGNORECASE,
)


def without_numbers(items: list[Item], text: str) -> Respelt | None:
    """The text without the numbers of its parts; None where it has none."""
    if not _OPENS.match(text):
        return None
    for kind in _NUMBERS:
        places = _places(kind, text)
        if len(places) >= _FEWEST and not _are_of_one(items, places):
            return respelt(text, [(start, end, ", " if start else "") for start, end in places])
    return None


def _places(kind: tuple[Late, ...], text: str) -> list[tuple[int, int]]:
    """Where numbers of a kind stand, from the first, which begins the text, as far as they rise."""
    places: list[tuple[int, int]] = []
    for number in kind:
        found = number.search(text, places[-1][1] if places else 0)
        if (
            found is None
            or (places and _NAMED.search(text, 0, found.start("number")))
            or (not places and text[: found.start("number")].strip(" \n\t([#*-"))
        ):
            break
        places.append((found.start("number"), found.end()))
    return places


def _are_of_one(items: list[Item], places: list[tuple[int, int]]) -> bool:
    """Whether every part has a value of the same thing: the sides of a comparison."""
    ends = [start for start, _ in places[1:]] + [items[-1].end + 1 if items else 0]
    named = [
        next((item.data for item in items if start <= item.start < end and item.kind in ("name", "thing")), None)
        for (_, start), end in zip(places, ends, strict=True)
    ]
    return named[0] is not None and all(each == named[0] for each in named)
