"""Closing a part of the gap, or one of a stated size: "close 20B of the gap", "close half the gap"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.tokens import START, Item
from model.reading import Problem, Quantity, spanning
from model.solve import in_baselines

_OF_GAP = Late(r" *(?:of|de|du|d['’]) *(?:the |this |la |le |l['’]|cet )?", re.IGNORECASE)


def partly_closed(items: list[Item], text: str, problems: list[Problem]) -> list[Item]:
    """ "close 20B of the gap", "close half the gap": the gap falls by so much; "close the 125B gap": which it has, in a
    baseline at least."""
    for at, close in enumerate(items):
        behind = [item for item in items[at + 1 : at + 4] if item.kind != "range"][:2]
        if close.kind != "close" or len(behind) < 2:
            continue
        first, second = behind
        between = text[first.end : second.start]
        if first.data == ("gap",) and second.kind == "quantity" and _OF_GAP.fullmatch(between):
            problems += _other_gap(second, first, text)
            return [item for item in items if item is not second]
        if first.kind != "quantity" or second.data != ("gap",):
            continue
        quantity: Quantity = first.data
        if quantity.op == "set" and not between.strip():
            problems += _other_gap(first, second, text)
            return [item for item in items if item is not first]
        left = _left(quantity, bool(_OF_GAP.fullmatch(between)))
        if left is not None:
            rest = [item for item in items if item is not close and item is not first]
            place = rest.index(second) + 1  # behind its name, where no other name is nearer
            return [*rest[:place], first._replace(data=left), *rest[place:]]
    return items


def _other_gap(amount: Item, gap: Item, text: str) -> list[Problem]:
    """The problem with a gap that no baseline has: "what closes a 600B gap?"."""
    quantity: Quantity = amount.data
    known = quantity.value in in_baselines("gap")
    if quantity.op != "set" or quantity.unit != "money" or not quantity.scaled or known:
        return []
    first, last = sorted((amount, gap), key=START)
    return [spanning("other_gap", first, last, text)]


def _left(quantity: Quantity, of_gap: bool) -> Quantity | None:
    """What closing a part of the gap does to it; None where the quantity is no part of it."""
    if quantity.op == "scale" and 0 < quantity.value < 1:
        return quantity._replace(value=1 - quantity.value)
    if quantity.op != "set" or not of_gap:
        return None
    if quantity.unit == "money":
        return quantity._replace(op="add", value=-abs(quantity.value), toward="down")
    return quantity._replace(op="scale", value=1 - quantity.value, unit="times") if 0 < quantity.value < 1 else None
