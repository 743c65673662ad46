"""Percentages that are a share of what users buy or are, and no margin of theirs: "Nvidia 60B, 40% to hyperscalers", "30%
of customers are startups", "20% of which is energy"."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.named import FACILITIES, MARGINS
from model.reading import Problem, spanning
from model.tokens import Item

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
    found = []
    for first, second in pairwise(item for item in items if item.kind not in ("range", "filler", "move", "spend")):
        if _OF_MARGIN.search(_clause(first, second, text)):
            continue
        if _is_share(first) and _is_user(second, text):
            led = text[first.end : second.start]
            ahead = text[: first.start]
            money = any(
                item.kind == "amount" and item.data.unit == "money" and item.end <= first.start for item in items
            )
            bracketed = not led.strip() and ahead.rstrip().endswith("(") and text.count("%") == 1
            # "a 45% margin, 15% for the cloud"
            for_it = second.data[0] in MARGINS and _FOR.fullmatch(led) and not _OF_MARGIN.search(text)
            of_it = bracketed or for_it or _BEFORE.search(ahead)
            if (led.strip() and _SHARE.fullmatch(led)) or (money and of_it):
                found.append(spanning("refused_outside", first, second, text))
        elif _is_user(first, text) and _is_share(second):
            led = text[first.end : second.start]
            if _MAKES_UP.fullmatch(led) or (led.isspace() and _OF_THAT.match(text, second.end)):
                found.append(spanning("refused_outside", first, second, text))
    return found


def _clause(first: Item, second: Item, text: str) -> str:
    """The text around two items, up to the marks beside them."""
    stop = _STOP.search(text, second.end)
    return re.split(r"[,;.](?= )", text[: first.start])[-1] + text[first.start : stop.start() if stop else len(text)]


def _is_share(item: Item) -> bool:
    """Whether an item is a percentage or a part: "40%", "a quarter"."""
    if item.kind != "amount":
        return False
    return bool(item.data.unit == "percent" or (item.data.unit == "number" and 0 < item.data.value < 1))


def _is_user(item: Item, text: str) -> bool:
    """Whether an item names who uses the GPUs, or what energy costs where no GPUs are named beside it."""
    if item.kind not in ("thing", "name"):
        return False
    user = item.kind == "thing" and item.data[0] in MARGINS
    return user or (item.data[0] in FACILITIES and not _OF_GPUS.search(text))
