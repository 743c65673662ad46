"""The sides of a comparison."""

from __future__ import annotations

from itertools import pairwise

from model.tokens import Item


def sides(items: list[Item]) -> list[list[Item]]:
    """The items of each side: split at "vs", or "compare A with B" at its link. One side where nothing is compared."""
    if any(item.kind == "versus" for item in items):
        found: list[list[Item]] = [[]]
        for item in items:
            if item.kind == "versus":
                found.append([])
            elif item.kind != "compare":
                found[-1].append(item)
        return [side for side in found if side] or [[]]
    if labelled := _labelled(items):
        return labelled
    place = next((place for place, item in enumerate(items) if item.kind == "compare"), None)
    if place is None:
        return [items]
    before, after = items[:place], items[place + 1 :]
    for at, item in enumerate(after):
        link = item.kind == "separator" or (item.kind == "range" and item.data == "to")
        if link and at and _complete(after[:at]) and _complete(after[at + 1 :]):
            return [[*before, *after[:at]], after[at + 1 :]]
    return [items]


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
