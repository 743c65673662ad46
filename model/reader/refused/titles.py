"""Titles, and the heads of tables, that change what the values under them say: "Cash on hand: Google 95B", "Don't use
these:", "Max: Nvidia 60B". They are asked back."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from pathlib import Path

from model import data_file
from model.catalogue import is_company
from model.late import Late, from_file
from model.reader.words.named import ASKED_RESULTS, NVIDIA, SUBJECTS
from model.reader.words.tokens import START, Item
from model.reading import Problem
from model.text import fold

FILE = Path(__file__).with_suffix(".toml")
_TABLES = ("outside", "negation", "side", "bound", "offset")
_NEAR = 4  # items from a title to what stands under it
_ENDS = Late(r"[*_ )\]|]*:? *\n")
_SUBJECT = Late(
    r"\A\W*(?P<mail>(?:(?:re|fwd?|tr|subject|topic|objet|sujet) ?: *)+)(?P<title>[^\n:.?!\d]{2,60})(?=\n[^\n]*\n?[^\n]*\d)",
    re.IGNORECASE,
)
_TOPICS = frozenset(("ai_revenue", "datacenter_cost", "facility_cost", "demand_backed_spend", "anticipated_spend"))
_QUIET = frozenset(("range", "mark", "filler", "topic", "separator"))
_MOST = 4  # words of a title that ends with such a name
_ASKS = Late(r"(?:how|what|which|who|if|do|does|combien|quel|si|est-ce)")
_FEWEST = 2  # values of a list without bullets
_BULLET = Late(r"\n *(?:[-*•]|\d[.)]) ")
# What may stand around the words of the file in a title.
_TAIL = Late(
    r"(?: (?:of|vs|versus|these|those|this|that|the|following|numbers?|figures?|values?|assumptions?|ai|revenues?|sales"
    r"|raised|on|hand|baseline|base|so|far|in|bn|usd|by|company|ia|ces|ceci|cela|chiffres?|valeurs?|revenus?|de|d'|l'ia"
    r"|la|le|les))*(?: in (?:the|this|that|my|our) \w+)?\W*"
)
_NEW = Late(r"\b(?:new|nouveau|nouvelle)\b *:", re.IGNORECASE)
_LEAD = Late(
    r"(?:(?:company|ticker|firm|name|item|societe|poste|entreprise)\W+)?"
    r"(?:(?:please|pls|the|my|our|all|total|try|run|show|each of|these|les|mes|nos|la|le) )*"
)
# A title stands in a line of its own ahead of one with a figure, or before a colon.
_TITLE = Late(
    r"(?:\A|\n)[^\w\n]*(?P<title>[^\W\d][^\n:.!?\d]{1,60}?)[*_ )\]|]*(?::|(?=\n))(?=(?:[^\n]*\n){0,2}[^\n]*\d)"
)


def without_titles(items: list[Item], text: str) -> list[Item]:
    """The items without those that a title above a list of values, or a hashtag at either end, only names ("AI revenue:"
    above companies): what is spoken of, and not asked for."""
    amounts = sum(item.kind == "amount" for item in items)
    lists = amounts >= _FEWEST or (amounts and _BULLET.search(text))
    lines = [told for told in _TITLE.finditer(text) if _is_block(told, text)] if lists else []
    starts = [item.start for item in items]
    gone: set[int] = set()  # places
    for told in (*lines, *_SUBJECT.finditer(text)):
        first, last = bisect_left(starts, told.start("title")), bisect_left(starts, told.end("title"))
        inside = [place for place in range(first, last) if items[place].kind not in _QUIET]
        below = next((item for item in items[last : last + _NEAR] if item.kind != "mark"), None)
        if told.re.groups > 1 and all(
            items[place].kind in SUBJECTS and items[place].data not in ASKED_RESULTS for place in inside
        ):
            gone.update(inside)  # of a mail
        elif below is not None and below.kind in SUBJECTS and all(_is_topic(items[place], below) for place in inside):
            gone.update(inside)
    spoken = [place for place, item in enumerate(items) if item.kind not in _QUIET]
    for place in (*spoken[:1], *spoken[-1:]):
        if text[items[place].start - 1 : items[place].start] == "#" and _is_topic(items[place], None):
            gone.add(place)
    return [item for place, item in enumerate(items) if place not in gone] if gone else items


def _is_topic(item: Item, below: Item | None) -> bool:
    """Whether an item names a sum that is spoken of, and no cost of the company below it."""
    if item.kind == "levers" and below is not None:
        return True
    of_firm = below is not None and below.kind == "name" and is_company(below.data[0])
    if item.kind == "name" and len(item.data) == 1:
        return item.data[0] in _TOPICS and (item.data == ("ai_revenue",) or not of_firm)
    return item.kind in ("name", "noun")


def _is_block(told: re.Match[str], text: str) -> bool:
    """Whether a title ends its line."""
    return _ENDS.match(text, told.end("title")) is not None


def of_titles(items: list[Item], text: str, lang: str, found: list[Problem]) -> list[Problem]:
    """The first title of each kind, where none of the problems `found` is within it."""
    told_of: dict[str, Problem] = {}
    for told in _TITLE.finditer(text):
        start, end = told.span("title")
        title = fold(told["title"])
        block = _is_block(told, text)
        kind = next((kind for kind in _TABLES if _says(title, kind, lang, block)), None)
        if kind is None or any(start <= problem.start < end for problem in found):
            continue
        if kind == "negation" and not block and _NEW.search(text, end):
            continue  # "Old: Nvidia 50B. New: Nvidia 62B."
        if kind in ("outside", "offset") and not _heads_firm(items, end, kind):
            continue
        told_of.setdefault(kind, Problem(f"refused_{kind}", start, end, text[start:end]))
    return list(told_of.values())


def _says(title: str, kind: str, lang: str, block: bool) -> bool:
    """Whether a title is made of words of a kind, or in a line of its own ends with the name of another figure: "Cash on
    hand", "please do not use these", "Training costs"."""
    words = _pattern(kind, lang)
    lead = _LEAD.match(title)
    told = words.match(title, lead.end() if lead else 0)
    if told is None and kind == "outside" and block and len(title.split()) <= _MOST and not _ASKS.match(title):
        told = next((found for found in words.finditer(title) if found.end() == len(title.rstrip())), None)
    return told is not None and _TAIL.fullmatch(title, told.end()) is not None


def _heads_firm(items: list[Item], end: int, kind: str) -> bool:
    """Whether the first thing named below a title is a firm, Nvidia only under a title of changes, with a value that has
    no sign of its own."""
    below = bisect_left(items, end, key=START)
    near = items[below : below + _NEAR]
    first = next((item for item in near if item.kind == "name"), None)
    signed = any(item.kind == "amount" and item.data.sign for item in near)
    firm = first is not None and (is_company(first.data[0]) or (kind == "offset" and first.data == NVIDIA))
    return firm and not signed


@cache
def _pattern(kind: str, lang: str) -> Late:
    return from_file(FILE, patterns, __file__)[f"{kind}_{lang}"]


def patterns(tables: dict[str, dict[str, str]]) -> dict[str, str]:
    """The sources of the patterns for folded titles that the words of the file make, by kind and language. Raises
    ValueError for a table that is missing or unknown."""
    if tuple(tables) != _TABLES:
        raise ValueError(f"the tables are {', '.join(tables)}, not {', '.join(_TABLES)}")
    made = {}
    for kind, by_language in tables.items():
        for lang, words in by_language.items():
            phrases = sorted(data_file.phrases(words), key=len, reverse=True)
            made[f"{kind}_{lang}"] = rf"(?<![\w'-])(?:{'|'.join(map(re.escape, phrases))})s?(?![\w'-])"
    return made
