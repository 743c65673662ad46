"""Which name goes with which quantity: the best set of neighbouring pairs, found in one pass."""

from __future__ import annotations

from typing import NamedTuple

from model.reading import Quantity, fit
from model.tokens import Item

PAIR, UNPAIRED, MISFIT, NAME_FIRST, ASKED = 10, -3, -9, 1, -3


class Node(NamedTuple):
    """A name or a quantity, with the weight of the separators before it, and whether a question word leads to it."""

    name: Item | None
    quantity: Quantity | None
    barrier: int
    asked: bool


def pair(nodes: list[Node]) -> tuple[list[tuple[Item, Quantity]], list[Item], list[Quantity]]:
    """(pairs, names without a quantity, quantities without a name)."""
    count = len(nodes)
    best = [0] * (count + 1)
    taken = [False] * (count + 1)
    for place in range(1, count + 1):
        best[place] = best[place - 1] + UNPAIRED
        if place > 1:
            score = _score(nodes[place - 2], nodes[place - 1])
            if score is not None and best[place - 2] + score > best[place]:
                best[place], taken[place] = best[place - 2] + score, True
    pairs: list[tuple[Item, Quantity]] = []
    names: list[Item] = []
    loose: list[Quantity] = []
    place = count
    while place:
        node = nodes[place - 1]
        if taken[place]:
            other = nodes[place - 2]
            name, quantity = node.name or other.name, node.quantity or other.quantity
            assert name and quantity
            pairs.append((name, quantity))
            place -= 2
            continue
        if node.name:
            names.append(node.name)
        elif node.quantity:
            loose.append(node.quantity)
        place -= 1
    return pairs[::-1], names[::-1], loose[::-1]


def _score(left: Node, right: Node) -> int | None:
    """How well two neighbours go together; None where both are names or both quantities."""
    name, quantity = left.name or right.name, left.quantity or right.quantity
    if name is None or quantity is None:
        return None
    score = PAIR - right.barrier + (NAME_FIRST if left.name else 0) + (ASKED if left.asked else 0)
    if all(isinstance(fit(candidate, quantity), str) for candidate in name.data):
        score += MISFIT
    return score
