"""Percentages that are a share of what users buy or are, and no margin of theirs: "Nvidia 60B, 40% to hyperscalers", "30%
of customers are startups", "20% of which is energy"."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.reader.words.named import FACILITIES, MARGINS
from model.reader.words.tokens import Item
from model.reading import Problem, spanning

_MOST = 8  # of those that a statement is asked about
_SHARE = Late(
    r"\W*(?:(?:of (?:which|it|them|that|this|those|these)|sold|shipped|bought|paid|used|rented|billed|goes?|going|is|are"
    r"|was|dont|vendus?|achet[ée]s?|pay[ée]s?|va|vont) ?)*\b(?:to|by|from|via|aux?|des|par|of|is|are|goes to|[àa])"
    r"(?: the| our| les| le| la| l['’])?\W*",
    re.IGNORECASE,
)
_BEFORE = Late(r"\b(?:of which|dont)\W*(?:(?:about|some|around|environ) )?$", re.IGNORECASE)
_FOR = Late(r" (?:for|pour)(?: the| our| les| le| la| l['’])? (?:app )?", re.IGNORECASE)
_OF_THAT = Late(r" of (?:that|it|which|them|this)\b", re.IGNORECASE)
_MAKES_UP = Late(
    r"\W*(?:being|[ée]tant|represents?|makes? up|account for|were|repr[ée]sentent?|comptent pour)\W*", re.IGNORECASE
)
_OF_MARGIN = Late(r"\bmar(?:gin|ge)|\bkeep|\bgross\b|\bbrute?\b|\btake rate|\bgard|\bconserv", re.IGNORECASE)
_STOP = Late(r"[,;.](?=\s|\Z)|\b(?:and|et)\b")
_OF_GPUS = Late(r"\bgpu|\bchip|\bratio\b|\bpuces?\b", re.IGNORECASE)


def shares_of_users(items: list[Item], text: str) -> list[Problem]:
    """Such percentages with what they are a share of."""
    said = [item for item in items if item.kind not in ("range", "filler", "move", "spend")]
    places = [place for place, (first, second) in enumerate(pairwise(said)) if _is_pair(first, second)]
    return [
        spanning("refused_outside", said[place], said[place + 1], text)
        for place in places[:_MOST]
        if _is_part(said[: place + 2], text) and not _OF_MARGIN.search(_clause(said[place], said[place + 1], text))
    ]


def _is_pair(first: Item, second: Item) -> bool:
    """Whether two items are a share and who or what could have it, in either order."""
    return (_is_share(first) and _is_user(second)) or (_is_user(first) and _is_share(second))


def _is_part(said: list[Item], text: str) -> bool:
    """Whether the last two of some items are a share of something and who has it, not a value of theirs."""
    *before, first, second = said
    if any(item.data[0] in FACILITIES for item in (first, second) if item.kind != "amount") and _OF_GPUS.search(text):
        return False  # "energy is 40% of the GPU cost"
    led = text[first.end : second.start]
    if second.kind == "amount":  # "startups represent 20%", "startups 30% of that"
        return _MAKES_UP.fullmatch(led) is not None or (led.isspace() and _OF_THAT.match(text, second.end) is not None)
    if led.strip() and _SHARE.fullmatch(led):
        return True
    ahead = text[: first.start]
    bracketed = not led.strip() and ahead.rstrip().endswith("(") and text.count("%") == 1
    # Not "a 45% margin, 15% for the cloud".
    for_users = second.data[0] in MARGINS and _FOR.fullmatch(led) and not _OF_MARGIN.search(text)
    money = any(item.kind == "amount" and item.data.unit == "money" for item in before)
    return money and bool(bracketed or for_users or _BEFORE.search(ahead))


def _clause(first: Item, second: Item, text: str) -> str:
    """The text around two items, up to the marks beside them."""
    stop = _STOP.search(text, second.end)
    begin = max((text.rfind(mark, 0, first.start) for mark in (", ", "; ", ". ")), default=0)
    return text[max(begin, 0) : stop.start() if stop else len(text)]


def _is_share(item: Item) -> bool:
    """Whether an item is a percentage or a part: "40%", "a quarter"."""
    if item.kind != "amount":
        return False
    return bool(item.data.unit == "percent" or (item.data.unit == "number" and 0 < item.data.value < 1))


def _is_user(item: Item) -> bool:
    """Whether an item names who uses the GPUs, or what surrounds them."""
    if item.kind not in ("thing", "name"):
        return False
    return item.data[0] in FACILITIES or (item.kind == "thing" and item.data[0] in MARGINS)
