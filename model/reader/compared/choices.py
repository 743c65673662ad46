"""The amounts of a choice, "40%, 50% or 60%", and the measure that one of them gives to the others."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import Any

from model.late import Late
from model.reader.compared.in_common import asks
from model.reader.words.named import NVIDIA, PARTING, beside, is_factor
from model.reader.words.tokens import Item

_AT = Late(r" *(?:(?:at|is|with|à|a|avec)(?: one of| one at)?|one of) *\$?", re.IGNORECASE)
_LARGE_RATIO = 3
_LINKS = frozenset(("range",))


def choices(items: list[Item], text: str) -> list[Item]:
    """The items with a "versus" between the amounts of a choice: "40%, 50% or 60%"; an "or" elsewhere says nothing."""
    kept: list[Item] = []
    for place, item in enumerate(items):
        after = items[place + 1 :]
        if item.kind != "or":
            kept.append(item)
        elif (
            _changes_follow(kept, after)
            or _parts_follow(kept, after)
            or _clauses_follow(kept, after)
            or _is_bare_choice(kept, after)
        ):
            kept.append(item._replace(kind="versus"))
        elif kept and kept[-1].kind == "amount" and (other := _next_amount(item, after, text)):
            kept.append(item._replace(kind="versus"))
            share_magnitude(kept, len(kept) - 2, other)
            at = len(kept) - 3
            while at > 0 and kept[at].kind == "mark" and kept[at].data == "," and kept[at - 1].kind == "amount":
                kept[at] = kept[at]._replace(kind="versus")
                share_magnitude(kept, at - 1, other)
                at -= 2
    return kept


def with_names(items: list[Item]) -> list[Item]:
    """The items with the GPUs behind an amount as the name that they stand for: "60B of GPUs vs 80B"."""
    named: list[Item] = []
    spent = False
    for item in items:
        bought = spent and item.kind == "thing" and item.data == NVIDIA
        named.append(item._replace(kind="name") if bought else item)
        if item.kind != "range" or item.data != "from":  # "60 Md$ de GPU"
            spent = item.kind == "amount" and item.data.unit == "money"
    return named


def _changes_follow(before: list[Item], after: list[Item]) -> bool:
    """Whether a change stands on either side: "Nvidia doubles or triples", "up 20% or down 20%"."""
    end = next((at for at, item in enumerate(after) if item.kind == "mark" or asks(after[at:])), len(after))
    left, right = ([item for item in side if item.kind != "range"] for side in (before, after[:end]))
    return len(right) < 3 and (_ends_changed(right) and _ends_changed(left[-len(right) :]))


def _ends_changed(side: list[Item]) -> bool:
    """Whether a side ends with by how much something changes: "doubles", "up 20%"."""
    kinds = [item.kind for item in side]
    return kinds == ["change", "amount"] or (len(side) == 1 and is_factor(side[0]))


def _parts_follow(before: list[Item], after: list[Item]) -> bool:
    """Whether a name with an amount stands on either side; the same name where the amount comes first."""
    left = [item for item in before if item.kind not in ("range", "mark")][-2:]
    right = [item for item in after if item.kind not in ("range", "separator", "let")][:2]
    kinds = [item.kind for item in right]
    whole = sorted(item.kind for item in left) == ["amount", "name"]
    if whole and kinds == ["name", "amount"]:
        return True
    if whole and kinds == ["amount", "name"] and _is_other(left, right):
        return True  # "a 40% margin or a two-year payback", "at Nvidia 60B or at a 40% margin"
    if whole and kinds == ["noun", "amount"] and "facility_ratio" in right[0].data:
        return True  # "a 40% margin or a ratio of 0.5"
    same = {item.data for item in (*left, *right) if item.kind in ("name", "thing")}
    return (
        kinds[:1] == ["amount"] == [item.kind for item in left[:1]] and len(right) == 2 == len(left) and len(same) == 1
    )


def _is_other(left: list[Item], right: list[Item]) -> bool:
    """Whether an amount and the name behind it are another part than the name and its amount before them."""
    first, second = sorted(left, key=attrgetter("kind"))
    amount, name = right
    return second.data != name.data and (left[-1] is second or first.data.unit != amount.data.unit)


def _clauses_follow(before: list[Item], after: list[Item]) -> bool:
    """Whether a clause with a name and a value of its own stands on either side: "Nvidia doubles or Google halves", "cut
    capex by 20% or raise AI revenue by 20%?"."""
    left = before[1 + max((at for at, item in enumerate(before) if item.kind == "mark"), default=-1) :]
    right = after[: next((at for at, item in enumerate(after) if item.kind == "mark"), len(after))]
    kinds = [item.kind for item in right if item.kind not in ("range", "filler")]
    if kinds == ["amount", "name"] and left and is_factor(left[-1]):
        return _has_value(left)  # "Google doubled or a 40% margin"
    return kinds[:1] != ["amount"] and all(map(_has_value, (left, right)))


def _has_value(clause: list[Item]) -> bool:
    named = any(item.kind in ("name", "thing") for item in clause)
    factor = any(item.kind == "change" and item.data not in ("up", "down", "gain", "lose") for item in clause)
    return named and (factor or any(item.kind == "amount" for item in clause))


def _is_bare_choice(before: list[Item], after: list[Item]) -> bool:
    """Whether a bare amount is the other choice for a name that stands behind its own."""
    if len(before) < 2 or not after or after[0].kind != "amount" or before[-1].kind != "name":
        return False
    amount = before[-2] if before[-2].kind != "range" else before[-3] if len(before) > 2 else before[-2]
    bare = len(after) == 1 or after[1].kind in PARTING or asks(after[1:])
    return amount.kind == "amount" and bare and amount.data.unit == after[0].data.unit


def share_magnitude(items: list[Item], place: int, last: Item) -> None:
    """ "70 or 95 billion", "40 or 60%": the last amount's magnitude and unit count for a bare number before it, which is no
    ratio ("a ratio of 0.5 or a 10% cloud margin")."""
    bare, full = items[place].data, last.data
    ratio = full.unit == "percent" and bare.value <= _LARGE_RATIO and _owner(items, place) == ("facility_ratio",)
    if bare.unit == "number" and full.unit != "number" and not ratio:
        value = bare.value * full.factor
        shared = bare._replace(value=value, unit=full.unit, scaled=full.scaled, factor=full.factor)
        items[place] = items[place]._replace(data=shared)


def _owner(items: list[Item], place: int) -> Any:
    """What the name right before an amount stands for."""
    name = beside(items, place, -1, _LINKS)
    return name.data if name is not None and name.kind == "name" else None


def with_magnitudes(items: list[Item]) -> list[Item]:
    """The items with bare numbers before "vs" in the measure of the amount behind: "Nvidia 60 vs 80B", "3 vs 5 years"."""
    shared = list(items)
    for place in range(len(shared) - 2, 0, -1):
        if shared[place].kind == "versus" and shared[place - 1].kind == shared[place + 1].kind == "amount":
            share_magnitude(shared, place - 1, shared[place + 1])
    return shared


def _next_amount(item: Item, after: list[Item], text: str) -> Item | None:
    """The amount right behind an item, with no word but "at" between."""
    amount = next((each for each in after[:2] if each.kind != "range"), None)
    if amount is None or amount.kind != "amount":
        return None
    near = amount.start - item.end < 3 or _AT.fullmatch(text, item.end, amount.start) is not None
    return amount if near else None
