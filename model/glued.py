"""Words and amounts typed without the space between them: "at5b", "60bvs80b", "cloudmargin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.catalogue import is_company
from model.late import Late
from model.lexicon import LEXICON
from model.tokens import Item

_UNIT = r"(?:bn|b|mds?|m|t)"
# Between two amounts, and behind one: "60bvs80b", "60bmargin 40".
_BETWEEN = Late(rf"(?<![\w.])(\$?\d[\d.,]*(?:{_UNIT}|%)?)(vs|to)(\$?\d[\d.,]*(?:{_UNIT}|%)?)(?![\w])")
_BEHIND = Late(rf"(?<![\w.])(\$?\d[\d.,]*(?:{_UNIT}|%))([a-z]{{3,}})(?![\w])")
_ACCENTED = Late(r"(?<!\w)à(?=\d)|(?<=[a-z])à(?= ?\d)", re.IGNORECASE)  # "marge à40%", "chuteà 40"
_AHEAD = Late(rf"([a-z]{{2,}})(\d[\d.,]*({_UNIT})?)")
_LINKS = frozenset(("at", "to", "vs", "of", "is", "and", "with", "de", "est", "et", "avec"))
_LED = ("to", "by", "at", "of")  # run into the name before them
_KINDS = frozenset(("name", "noun", "thing", "close", "break_even", "versus", "let"))
_SHORTEST = 4  # letters of each of two words run together


def apart(text: str, folded: str, items: list[Item]) -> Iterator[tuple[int, int, str]]:
    """What was run together, with spaces, as start, end and words; what has capitals within is a name of somebody's."""
    for item in items:
        if item.kind == "unknown":
            word = str(item.data)
            if not text[item.start + 1 : item.end].islower():
                continue
            parted = _before_amount(word) if not word.isalpha() else _two_words(word)
            if parted and folded[item.start : item.end] == word:
                yield item.start, item.end, parted
    if any(item.kind == "unknown" or (item.kind == "amount" and item.data.fault == "glued") for item in items):
        for found in _BETWEEN.finditer(folded):
            yield *found.span(), " ".join(found.groups())
        for found in _ACCENTED.finditer(text):
            yield *found.span(), " à "
        for found in _BEHIND.finditer(folded):
            if _says(found[2]):
                yield *found.span(), f"{found[1]} {found[2]}"


def _before_amount(word: str) -> str | None:
    found = _AHEAD.fullmatch(word)
    if not found or not (_says(found[1]) or found[1] in _LINKS):
        return None
    entry = LEXICON.words.get(found[1])
    numbered = entry is not None and entry.kind == "name" and is_company(entry.data[0]) and not found[3]
    return None if numbered else f"{found[1]} {found[2]}"  # "claude3" is no amount


def _two_words(word: str) -> str | None:
    """The two words that an unknown one is made of, where there is one way to part it."""
    places = range(_SHORTEST, len(word) - _SHORTEST + 1)
    ways = [(word[:at], word[at:]) for at in places if word[:at] in LEXICON.words and word[at:] in LEXICON.words]
    if not ways:
        return _before_link(word)
    if len(ways) != 1 or not any(map(_says, ways[0])):
        return None
    entry = LEXICON.words[ways[0][0]]
    owned = entry.kind == "name" and is_company(entry.data[0])
    return None if owned else " ".join(ways[0])  # "metaverse"


def _before_link(word: str) -> str | None:
    """A name and the small word run into it: "nvidiato 10B", "paybackby 2 years"."""
    for link in _LED:
        entry = LEXICON.words.get(word.removesuffix(link)) if word.endswith(link) else None
        if entry is not None and entry.kind in ("name", "noun") and len(word) - len(link) >= _SHORTEST:
            return f"{word.removesuffix(link)} {link}"
    return None


def _says(word: str) -> bool:
    entry = LEXICON.words.get(word)
    return entry is not None and entry.kind in _KINDS
