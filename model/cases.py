"""The sides of a comparison."""

from __future__ import annotations

from itertools import pairwise

from model.catalogue import OUTCOMES
from model.tokens import Item

_BETWEEN = frozenset(("versus", "against"))


def sides(items: list[Item]) -> list[list[Item]]:
    """The items of each side: split at "vs", or "compare A with B" at its link. One side where nothing is compared."""
    items = _choices(items)
    if any(item.kind in _BETWEEN for item in items):
        found: list[list[Item]] = [[]]
        for at, item in enumerate(items):
            if item.kind == "versus" or (item.kind == "against" and _alike(items[:at], items[at + 1 :])):
                found.append([])
            elif item.kind not in ("compare", "against"):
                found[-1].append(item)
        return _named(_with_tail([side for side in found if side] or [[]]))
    if labelled := _labelled(items):
        return labelled
    place = next((place for place, item in enumerate(items) if item.kind == "compare"), None)
    if place is None:
        return [items]
    before, after = items[:place], items[place + 1 :]
    for at, item in enumerate(after):
        link = item.kind == "separator" or (item.kind == "range" and item.data == "to")
        if link and at and _complete(after[:at]) and _complete(after[at + 1 :]):
            return _named([[*before, *after[:at]], after[at + 1 :]])
    return [items]


def _choices(items: list[Item]) -> list[Item]:
    """The items with a "versus" between the amounts of a choice: "40%, 50% or 60%"; an "or" elsewhere says nothing."""
    kept: list[Item] = []
    for place, item in enumerate(items):
        if item.kind != "or":
            kept.append(item)
        elif kept and kept[-1].kind == "amount" and _is_next(item, items[place + 1 : place + 2]):
            kept.append(item._replace(kind="versus"))
            _share_magnitude(kept, len(kept) - 2, items[place + 1])
            at = len(kept) - 3
            while at > 0 and kept[at].kind == "mark" and kept[at].data == "," and kept[at - 1].kind == "amount":
                kept[at] = kept[at]._replace(kind="versus")
                _share_magnitude(kept, at - 1, items[place + 1])
                at -= 2
    return kept


def _share_magnitude(items: list[Item], place: int, last: Item) -> None:
    """ "70 or 95 billion", "40 or 60%": the last amount's magnitude and unit count for a bare number before it."""
    bare, full = items[place].data, last.data
    if bare.unit == "number" and full.unit != "number":
        shared = bare._replace(value=bare.value * full.factor, unit=full.unit, scaled=full.scaled)
        items[place] = items[place]._replace(data=shared)


def _is_next(item: Item, following: list[Item]) -> bool:
    """Whether an amount stands right behind an item, with no word between."""
    return bool(following) and following[0].kind == "amount" and following[0].start - item.end < 3


def _values(items: list[Item]) -> list[Item]:
    """The names that can take a value stated beside them; an outcome is what is compared."""
    return [item for item in items if item.kind == "name" and item.data[0] not in OUTCOMES]


def _alike(before: list[Item], after: list[Item]) -> bool:
    """Whether "against" compares: both sides name the same thing, or the second names nothing."""
    left, right = ({item.data for item in side if item.kind == "name"} for side in (before, after))
    return not right or bool(left & right)


def _with_tail(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, each with what stands behind a last bare amount, be it behind a comma ("60B vs 80B, margin 40%") or a name
    with a value of its own ("40% vs 60% with Nvidia at 70B")."""
    last = [item for item in sides[-1] if item.data != "."]
    if len(sides) < 2 or len(last) < 3 or last[0].kind != "amount":
        return sides
    listed = last[1].kind == "mark" and last[1].data == ","
    said = [item.kind for item in last[1:] if item.kind not in ("range", "separator")]
    if not listed and said[:2] != ["name", "amount"]:
        return sides
    named = {item.data for item in last[1:] if item.kind == "name"}
    lacking = [named.isdisjoint(item.data for item in side if item.kind == "name") for side in sides[:-1]]
    earlier = [[*side, *last[1:]] if lacks else side for side, lacks in zip(sides[:-1], lacking, strict=True)]
    return [*earlier, last]


def _named(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, the first with the name that it leaves to the second: "40% vs 60% margin"."""
    if len(sides) < 2 or _values(sides[0]) or not any(item.kind == "amount" for item in sides[0]):
        return sides
    names = _values(sides[1])
    return [[*sides[0], names[0]], *sides[1:]] if len(names) == 1 else sides


def _labelled(items: list[Item]) -> list[list[Item]] | None:
    """The sides that names such as "bull" and "bear" stand before or behind; what comes before the first name holds for
    each. None where fewer than two sides say anything."""
    places = [place for place, item in enumerate(items) if item.kind == "label"]
    if len(places) < 2:
        return None
    if items[-1].kind == "label" and places[0]:
        starts = [0, *(place + 1 for place in places)]
        found = [items[start:end] for start, end in pairwise(starts)]
    else:
        shared = items[: places[0]]
        ends = [*places[1:], len(items)]
        found = [[*shared, *items[start + 1 : end]] for start, end in zip(places, ends, strict=True)]
    return found if all(map(_complete, found)) else None


def _complete(items: list[Item]) -> bool:
    return any(item.kind in ("amount", "baseline", "change") for item in items)
