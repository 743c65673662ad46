"""The bill for data centres told as the total of its parts: "energy and GPUs cost 140B", "Nvidia 60B plus energy, 130B in
total"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import FACILITIES, NVIDIA, QUIET, SUBJECTS
from model.reader.words.tokens import Item

_BILL = ("datacenter_cost",)
_PLUS = Late(r"plus|\+|&|and|et", re.IGNORECASE)
_SAYS = Late(
    r"\b(?:is|are|was|were|gets?|got|stays?|looks?|remains?|becomes?|goes|rises?|falls?|est|sont|[ée]tait|devient|reste|monte|baisse)\b",
    re.IGNORECASE,
)
_OF = Late(r" *(?:(?:worth )?of|in|de|d['’]|en)? *\$?", re.IGNORECASE)
_TOTAL_AHEAD = Late(
    r"\b(?:total|all[- ]in)(?: (?:cost|bill|spend|spending|outlay|co[ûu]t|d[ée]pense))?"
    r"(?: (?:is|of|at|comes to|being|would be|est de|est|de|fait|à|a))?[ :=]*$",
    re.IGNORECASE,
)
_TOTAL_BEHIND = Late(
    r" ?(?:(?:in|au) total|in all|all[- ]in|altogether|all told|overall|total|en tout|tout compris)\b", re.IGNORECASE
)
_LONGEST_TAG = 40


def whole_bill(items: list[Item], text: str) -> list[Item]:
    """The items with a total beside GPUs and energy as the cost of data centres, and with both named for one amount as
    that cost."""
    items = _joint(items, text)
    parts = {_part(item) for item in items}
    if {"gpus", "facilities"} <= parts and not any(item.kind == "name" and _BILL[0] in item.data for item in items):
        items = _tagged(items, text)
    return items


def _part(item: Item) -> str:
    """Which part of the bill an item names; "" for none."""
    if item.kind in ("name", "thing"):
        return "gpus" if item.data == NVIDIA else "facilities" if item.data[0] in FACILITIES else ""
    return ""


def _joint(items: list[Item], text: str) -> list[Item]:
    """The items with "GPUs and energy" before one amount as the cost of data centres."""
    said = [item for item in items if item.kind not in QUIET]
    for place in range(len(said) - 3):
        one, link, other = said[place : place + 3]
        if {_part(one), _part(other)} != {"gpus", "facilities"} or not _joins(link, text):
            continue
        if _SAYS.search(text, one.end, other.start):
            continue  # "power is getting expensive and Nvidia sells 55B"
        if place and said[place - 1].kind == "amount" and _OF.fullmatch(text, said[place - 1].end, one.start):
            continue  # "60B of GPUs and energy 40B", "sells 60B in GPUs and energy costs 40B"
        rest = [item for item in said[place + 3 :] if (item.kind, item.data) != ("refused", "joint")]
        if rest and rest[0].kind == "noun" and _BILL[0] in rest[0].data:
            rest = rest[1:]
        if not rest or rest[0].kind != "amount" or rest[0].data.unit != "money" or _is_listed(rest, text):
            continue
        start, end = one.start, rest[0].start
        whole = Item("name", _BILL, start, other.end)
        return [*(item for item in items if item.end <= start), whole, *(item for item in items if item.start >= end)]
    return items


def _joins(link: Item, text: str) -> bool:
    return link.kind in ("separator", "change") and _PLUS.fullmatch(text[link.start : link.end].strip()) is not None


def _is_listed(rest: list[Item], text: str) -> bool:
    """Whether another amount follows the first as in a list: "GPUs and energy 60B and 40B", "60B each"."""
    following = [item for item in rest[1:3] if item.kind != "separator" and item.data != ","]
    return bool(following) and following[0].kind in ("amount", "each")


def _tagged(items: list[Item], text: str) -> list[Item]:
    """The items with the cost of data centres named before an amount that is said to be the total."""
    for place, item in enumerate(items):
        if item.kind != "amount" or item.data.unit != "money":
            continue
        ahead = _TOTAL_AHEAD.search(text, max(0, item.start - _LONGEST_TAG), item.start)
        behind = _TOTAL_BEHIND.match(text, item.end)
        near = next((each for each in reversed(items[:place]) if each.kind in SUBJECTS or each.kind == "mark"), None)
        if behind and near is not None and near.kind != "mark":
            continue  # "GPUs 60B and energy 70B in total"
        if ahead or behind:
            tag = Item("name", _BILL, ahead.start() if ahead else item.start, item.start)
            rest = [each for each in items[place:] if each.kind != "rest"]
            return [*_without_added(items[:place], text), tag, *rest]
    return items


def _without_added(items: list[Item], text: str) -> list[Item]:
    """The items without a part of the total that is only named: "Nvidia 60B plus energy, 130B in total"."""
    if len(items) > 2 and items[-1].kind == "mark":
        *before, link, part, _ = items
        if _joins(link, text) and _part(part) and before[-1].kind == "amount":
            return before
    return items
