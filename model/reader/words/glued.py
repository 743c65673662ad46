"""Words and amounts typed without the space between them: "at5b", "60bvs80b", "cloudmargin"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.catalogue import is_company
from model.late import Late
from model.lexicon import LEXICON
from model.numerals import NUMBER_WORDS
from model.reader.words.tokens import Item
from model.text import fold

_UNIT = r"(?:bn|b|mds?|m|t)"
# Between two amounts, and behind one: "60bvs80b", "60bmargin 40".
_BETWEEN = Late(rf"(?<![\w.])(\$?\d[\d.,]*(?:{_UNIT}|%)?)(vs|to)(\$?\d[\d.,]*(?:{_UNIT}|%)?)(?![\w])")
_BEHIND = Late(rf"(?<![\w.])(\$?\d[\d.,]*(?:{_UNIT}|%))([a-z]{{3,}})(?![\w])")
_ACCENTED = Late(r"(?<!\w)à(?=\d)|(?<=[a-z])à(?= ?\d)", re.IGNORECASE)  # "marge à40%", "chuteà 40"
_AHEAD = Late(rf"([a-z]{{2,}})(\d[\d.,]*({_UNIT})?)")
_FOLLOWED = Late(r"([a-z]{2,}) ([a-z]+)(?![\w'’])")
_CAPITAL = Late(r"([A-Za-z][a-z]+)([A-Z][A-Za-z]+)")  # "isGoogle"
_VOWELS = frozenset("aeiouy")
_LINKS = frozenset(("at", "to", "vs", "of", "is", "and", "with", "de", "est", "et", "avec", "up", "down"))
# Run into the word before or behind them.
SMALL = (
    "with", "the", "for", "and", "les", "des", "aux", "une", "sur", "par", "est", "to", "by", "at", "of", "is", "in", "on",
    "de", "en", "et", "le", "la", "du", "au", "un", "va",
)  # fmt: skip
_KINDS = frozenset(("name", "noun", "thing", "close", "break_even", "versus", "let"))
_TELLING = frozenset(("change", "refused", "spend", "need", "above", "below", "less", "more", "without", "ask"))
_SHORTEST = 4  # letters of each of two words run together, and of one with a small word
_SHORTEST_TOLD = 3


def apart(text: str, folded: str, items: list[Item]) -> Iterator[tuple[int, int, str]]:
    """What was run together, with spaces, as start, end and words; what has capitals within is a name of somebody's."""
    for item in items:
        if item.kind == "unknown":
            word = str(item.data)
            if text[item.start + 1 : item.end].islower():
                parted = _before_amount(word) if not word.isalpha() else _two_words(word)
            else:
                parted = _before_name(text[item.start : item.end])
            if parted and folded[item.start : item.end] == word:
                at = item.start + parted.index(" ")
                yield item.start, item.end, f"{text[item.start : at]} {text[at : item.end]}"
            if parted is None and (moved := _space_moved(folded, item)):
                yield moved
    if any(item.kind == "unknown" or (item.kind == "amount" and item.data.fault == "glued") for item in items):
        for found in _BETWEEN.finditer(folded):
            yield *found.span(), " ".join(found.groups())
        for found in _ACCENTED.finditer(text):
            yield *found.span(), " à "
        for found in _BEHIND.finditer(folded):
            if _says(found[2]):
                yield *found.span(), f"{found[1]} {found[2]}"


def _space_moved(folded: str, item: Item) -> tuple[int, int, str] | None:
    """An unknown word and the one behind it with the space a letter further on: "gapt o 50b", "th egap"."""
    found = _FOLLOWED.match(folded, item.start)
    if found is None or found.end(1) != item.end:
        return None
    first, second = found.groups()
    for ways in ((first[:-1], first[-1] + second), (first + second[0], second[1:])):
        if all(map(_is_known, ways)) and any(_says(word) or word in NUMBER_WORDS or word in _LINKS for word in ways):
            return *found.span(), " ".join(ways)
    return None


def _is_known(word: str) -> bool:
    return len(word) > 1 and (word in LEXICON.words or word in NUMBER_WORDS)


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
        return _with_small_word(word)
    if len(ways) != 1 or not any(map(_says, ways[0])):
        return None
    entry = LEXICON.words[ways[0][0]]
    owned = entry.kind == "name" and is_company(entry.data[0])
    return None if owned else " ".join(ways[0])  # "metaverse"


def _before_name(written: str) -> str | None:
    """A small word, or one of change, and the name run into it with its capital: "isGoogle", "DropApple"."""
    found = _CAPITAL.fullmatch(written)
    entry = LEXICON.words.get(fold(found[2])) if found else None
    if found is None or entry is None or entry.kind != "name":
        return None
    first = fold(found[1])
    before = LEXICON.words.get(first)
    leads = first in SMALL or (before is not None and before.kind in _TELLING | {"leave", "drop", "vanish", "let"})
    return f"{first} {fold(found[2])}" if leads else None


def _with_small_word(word: str) -> str | None:
    """A word that tells something and the small one run into it: "nvidiato 10B", "enhausse", "thegap"."""
    for small in SMALL:
        for told, parted in (
            (word.removesuffix(small), f"{word.removesuffix(small)} {small}"),
            (word.removeprefix(small), f"{small} {word.removeprefix(small)}"),
        ):
            entry = LEXICON.words.get(told)
            if told == word or entry is None or len(told) < _SHORTEST_TOLD or _VOWELS.isdisjoint(told):
                continue
            if entry.kind in (_KINDS if len(told) < _SHORTEST else _KINDS | _TELLING):
                return parted
    return None


def _says(word: str) -> bool:
    entry = LEXICON.words.get(word)
    return entry is not None and entry.kind in _KINDS
