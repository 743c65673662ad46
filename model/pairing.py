"""Which name goes with which quantity: the best set of neighbouring pairs, found in one pass."""

from __future__ import annotations

from typing import NamedTuple

from model.reading import Quantity, fit
from model.tokens import Item

# What a pair is worth, and what stands against it.
PAIR, UNPAIRED, MISFIT, NAME_FIRST, ASKED, OF, THING, OVER_THING = 10, -3, -9, 1, -7, 7, -2, -1


# A pair that is asked back for its amount alone is a pair still.
UNSURE = -5
_UNSURE = frozenset(("points_or_percent", "fraction_or_percent"))


class Node(NamedTuple):
    """A name or a quantity, with the weight of the separators before it.

    `asked` is a question word that leads to it, `of` a mere "of" between it and what stands before.
    """

    name: Item | None
    quantity: Quantity | None
    barrier: int
    asked: bool
    of: bool


def pair(nodes: list[Node]) -> tuple[list[tuple[Item, Quantity]], list[Item], list[Quantity]]:
    """(pairs, names without a quantity, quantities without a name)."""
    count = len(nodes)
    best = [0] * (count + 1)
    width = [1] * (count + 1)
    things = [node.name is not None and node.name.kind == "thing" for node in nodes]
    for place, node in enumerate(nodes, 1):
        best[place] = best[place - 1] + (0 if things[place - 1] else UNPAIRED)
        for span in (2, 3):
            if place < span or (span == 3 and not things[place - 2]):
                break
            left = nodes[place - span]
            if (left.name is None) == (node.name is None):
                continue  # two names, or two quantities
            score = best[place - span] + _score(left, node, nodes[place - 2] if span == 3 else None)
            if score > best[place]:
                best[place], width[place] = score, span
    pairs: list[tuple[Item, Quantity]] = []
    names: list[Item] = []
    loose: list[Quantity] = []
    place = count
    while place:
        node = nodes[place - 1]
        if width[place] > 1:
            other = nodes[place - width[place]]
            name, quantity = node.name or other.name, node.quantity or other.quantity
            assert name is not None
            assert quantity is not None
            pairs.append((name, quantity))
        elif node.name:
            names.append(node.name)
        elif node.quantity:
            loose.append(node.quantity)
        place -= width[place]
    return pairs[::-1], names[::-1], loose[::-1]


def _score(left: Node, right: Node, between: Node | None) -> int:
    """How well a name and a quantity go together, over a thing between them."""
    name, quantity = left.name or right.name, left.quantity or right.quantity
    assert name is not None
    assert quantity is not None
    score = PAIR + (NAME_FIRST if left.name else OF if right.of else 0)
    score -= right.barrier
    if right.asked or (left.asked and left.name):
        score += ASKED
    if between:
        score += OVER_THING - between.barrier
    if name.kind == "thing":
        score += THING
    misfit = MISFIT
    for candidate in name.data:
        found = fit(candidate, quantity)
        if not isinstance(found, str):
            return score
        if found in _UNSURE:
            misfit = UNSURE
    return score + misfit
