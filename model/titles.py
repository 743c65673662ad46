"""Titles, and the heads of tables, that change what the values under them say: "Cash on hand: Google 95B", "Don't use
these:", "Max: Nvidia 60B". They are asked back."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import zip_longest
from pathlib import Path

from model import data_file
from model.catalogue import is_company
from model.late import Late
from model.named import MONEY_RESULTS
from model.reading import Problem
from model.text import fold
from model.tokens import Item

FILE = Path(__file__).with_suffix(".toml")
_TABLES = ("outside", "negation", "side", "bound", "offset")
_MOST, _MOST_INLINE = 8, 4  # words of a title
_NEAR = 4  # items from a title to what stands under it
_ENDS = Late(r":? *\n")
_SUBJECT = Late(
    r"\A\W*(?:(?:re|fwd?|tr|subject|topic|objet|sujet) ?: *)+(?P<title>[^\n:.?!\d]{2,60})(?=\n[^\n]*\n?[^\n]*\d)",
    re.IGNORECASE,
)
_NAMING = frozenset(("name", "noun", "levers"))
_QUIET = frozenset(("range", "mark", "filler", "topic", "separator"))
_RESULTS = (*MONEY_RESULTS, ("coverage",))
# Inline, where a title is but a word or two: what may stand around those of the file.
_TAIL = Late(
    r"(?: (?:of|these|those|this|that|the|following|numbers?|figures?|values?|assumptions?|ai|revenues?|sales"
    r"|raised|on|hand"
    r"|baseline|base|so|far|in|b|bn|usd|by|company|ia|ces|ceci|cela|chiffres?|valeurs?|revenus?|de|d'|l'ia|la|le|les))*\W*"
)
_NEW = Late(r"\b(?:new|nouveau|nouvelle)\b *:", re.IGNORECASE)
_LEAD = Late(r"(?:please |pls |the |my |our |all |total |les |mes |nos |la |le )?")
# A title stands in a line of its own ahead of one with a figure, or before a colon.
_TITLE = Late(
    r"(?:\A|\n)[^\w\n]*(?P<title>[^\W\d][^\n:.!?\d]{1,60}?)[*_ )\]]*(?:(?::|\n)(?=[^\n]*\n?[^\n]*\d))", re.IGNORECASE
)


def without_titles(items: list[Item], text: str) -> list[Item]:
    """The items without those that a title in a line of its own, or a hashtag, only names: "AI revenue:" above a list."""
    lines = [told.span("title") for told in _TITLE.finditer(text) if _is_block(told, text)]
    lines += [told.span("title") for told in _SUBJECT.finditer(text)]
    starts = [item.start for item in items]
    gone: set[int] = set()  # places
    for start, end in lines:
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        inside = [place for place in range(first, last) if items[place].kind not in _QUIET]
        below = next((item for item in items[last : last + _NEAR] if item.kind != "mark"), None)
        if below is not None and below.kind != "amount" and all(_is_topic(items[place], below) for place in inside):
            gone.update(inside)
    for place, (item, after) in enumerate(zip_longest(items, items[1:])):
        tagged = text[item.start - 1 : item.start] == "#"
        if tagged and (after is None or after.kind != "amount") and _is_topic(item, after):
            gone.add(place)
    return [item for place, item in enumerate(items) if place not in gone] if gone else items


def _is_topic(item: Item, below: Item | None) -> bool:
    """Whether an item names what is spoken of: no result of the model, for which "Gap:" asks, and no cost of a company."""
    of_firm = below is not None and below.kind == "name" and is_company(below.data[0])
    if item.kind not in _NAMING or item.data in _RESULTS:
        return False
    return item.kind != "name" or item.data == ("ai_revenue",) or not of_firm


def _is_block(told: re.Match[str], text: str) -> bool:
    """Whether a title ends its line."""
    return _ENDS.match(text, told.end() - 1) is not None


def of_titles(items: list[Item], text: str, lang: str) -> list[Problem]:
    """The first title of each kind."""
    found: dict[str, Problem] = {}
    for told in _TITLE.finditer(text):
        start, end = told.span("title")
        title, block = fold(told["title"]), _is_block(told, text)
        if len(title.split()) > (_MOST if block else _MOST_INLINE):
            continue
        kind = next((kind for kind in _TABLES if _says(title, _pattern(kind, lang), block)), None)
        if kind == "negation" and not block and _NEW.search(text, end):
            continue  # "Old: Nvidia 50B. New: Nvidia 62B."
        if kind is None or (kind == "outside" and not _heads_company(items, end)):
            continue
        found.setdefault(kind, Problem(f"refused_{kind}", start, end, text[start:end]))
    return list(found.values())


def _says(title: str, words: Late, block: bool) -> bool:
    """Whether a title has such words; one before a value in its own line has them at its beginning."""
    if block:
        return words.search(title) is not None
    lead = _LEAD.match(title)
    told = words.match(title, lead.end() if lead else 0)
    return told is not None and _TAIL.fullmatch(title, told.end()) is not None


def _heads_company(items: list[Item], end: int) -> bool:
    """Whether the first thing named behind a title is a company with an AI revenue."""
    below = bisect_left(items, end, key=lambda item: item.start)
    first = next((item for item in items[below : below + _NEAR] if item.kind == "name"), None)
    return first is not None and is_company(first.data[0])


@cache
def _pattern(kind: str, lang: str) -> Late:
    return Late(data_file.load(FILE, patterns, [__file__])[f"{kind}_{lang}"])


def patterns(tables: dict[str, dict[str, str]]) -> dict[str, str]:
    """The sources of the patterns for folded titles that the words of the file make, by kind and language. Raises
    ValueError for a table that is missing or unknown."""
    if tuple(tables) != _TABLES:
        raise ValueError(f"the tables are {', '.join(tables)}, not {', '.join(_TABLES)}")
    made = {}
    for kind, by_language in tables.items():
        for lang, words in by_language.items():
            phrases = sorted(
                (" ".join(each.split()) for each in words.split(";") if each.strip()), key=len, reverse=True
            )
            made[f"{kind}_{lang}"] = rf"(?<![\w'-])(?:{'|'.join(map(re.escape, phrases))})s?(?![\w'-])"
    return made
