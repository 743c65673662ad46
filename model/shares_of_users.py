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
    r"(?: the| our| les| l['’])?\W*",
    re.IGNORECASE,
)
_BEFORE = Late(r"\b(?:of which|dont)\W*(?:(?:about|some|around|environ) )?$", re.IGNORECASE)
_MAKES_UP = Late(r"\W*(?:represents?|makes? up|account for|were|repr[ée]sentent?|comptent pour)\W*", re.IGNORECASE)
_OF_MARGIN = Late(r"\bmar(?:gin|ge)|\bkeep|\bgross\b|\bbrute?\b|\btake rate|\bgard|\bconserv", re.IGNORECASE)
_OF_GPUS = Late(r"\bgpu|\bchip|\bratio\b|\bpuces?\b", re.IGNORECASE)


def shares_of_users(items: list[Item], text: str) -> list[Problem]:
    """Such percentages with what they are a share of."""
    if _OF_MARGIN.search(text):
        return []
    found = []
    for first, second in pairwise(item for item in items if item.kind not in ("range", "filler", "move", "spend")):
        if first.kind == "amount" and first.data.unit == "percent" and _is_user(second, text):
            led = text[first.end : second.start]
            money = any(
                item.kind == "amount" and item.data.unit == "money" and item.end <= first.start for item in items
            )
            bracketed = money and not led.strip() and text[: first.start].rstrip().endswith("(")
            if (led.strip() and _SHARE.fullmatch(led)) or bracketed or (money and _BEFORE.search(text, 0, first.start)):
                found.append(spanning("refused_outside", first, second, text))
        elif (
            second.kind == "amount"
            and second.data.unit == "percent"
            and _is_user(first, text)
            and _MAKES_UP.fullmatch(text, first.end, second.start)
        ):
            found.append(spanning("refused_outside", first, second, text))
    return found


def _is_user(item: Item, text: str) -> bool:
    """Whether an item names who uses the GPUs, or what energy costs where no GPUs are named beside it."""
    if item.kind not in ("thing", "name"):
        return False
    user = item.kind == "thing" and item.data[0] in MARGINS
    return user or (item.data[0] in FACILITIES and not _OF_GPUS.search(text))
