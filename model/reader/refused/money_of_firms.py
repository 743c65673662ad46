"""Money that goes to or from a firm and is no revenue of its own: what it spends, raises, needs or lacks, and what is
sold to it."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import BILLS, NAMES, NVIDIA, is_firm
from model.reader.words.tokens import Item

_TO = Late(r"\b(?:to|at|à|a|chez)\s*$", re.IGNORECASE)


def is_bill(item: Item) -> bool:
    """Whether an item names what the data centres cost, or a part of it."""
    return item.kind in NAMES and item.data[0] in BILLS


def sells(item: Item) -> bool:
    """Whether an item is Nvidia, or its sales."""
    return item.kind in NAMES and item.data == NVIDIA


def spends(item: Item, other_side: Item | None) -> bool:
    """Whether an item makes the company beside it one that spends; a cost with an amount of its own is another part."""
    if item.kind == "spend":
        return True
    spending = is_bill(item) or (item.kind == "noun" and "datacenter_cost" in item.data)
    return spending and (other_side is None or other_side.kind != "amount")


def raises(items: list[Item], place: int, text: str) -> bool:
    """Whether "raised" stands between a company and an amount of money, with no "by" or "to"."""
    word = text[items[place].start : items[place].end].lower()
    after = items[place + 1] if place + 1 < len(items) else None
    if not word.startswith(("rais", "lev", "lèv")) or after is None or after.kind != "amount":
        return False
    return after.data.unit == "money" and not text[items[place].end : after.start].strip(" $~")


def needs_money(items: list[Item], place: int, text: str) -> bool:
    """Whether an amount is what a company needs, with no word for what it does with it: "OpenAI needs 10B"."""
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None or after.kind != "amount" or after.data.unit != "money":
        return False
    return not text[items[place].end : after.start].strip(" $~")


def leads_to(items: list[Item], place: int, text: str) -> bool:
    """Whether an amount goes "to" the company behind it: "of which 15B to Meta"."""
    before = items[place - 1]
    sold = any(sells(item) for item in items)
    return sold and before.kind == "range" and text[before.start : before.end].lower() in ("to", "à", "a")


def lacking(items: list[Item], place: int, text: str) -> Item | None:
    """The firm that lacks an amount: "il manque 30 Md$ de revenus à Google"."""
    behind = [item for item in items[place + 1 : place + 4] if item.kind not in ("noun", "topic")]
    if not behind or not is_firm(behind[0]) or (len(behind) > 1 and behind[1].kind == "amount"):
        return None
    return behind[0] if _TO.search(text, items[place].end, behind[0].start) else None
