"""Which name goes with which quantity: the best set of neighbouring pairs, found in one pass."""

from __future__ import annotations

from typing import NamedTuple

from model.reading import Quantity, fit
from model.tokens import Item

# What a pair is worth, and what stands against it.
PAIR, UNPAIRED, MISFIT, NAME_FIRST, ASKED, OF, THING, OVER_THING = 10, -3, -9, 1, -3, 7, -2, -1


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
    for place in range(1, count + 1):
        node = nodes[place - 1]
        best[place] = best[place - 1] + (0 if _is_thing(node) else UNPAIRED)
        for span in (2, 3):
            if place >= span and (score := _score(nodes[place - span : place])) is not None:
                score += best[place - span]
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
            assert name and quantity
            pairs.append((name, quantity))
        elif node.name:
            names.append(node.name)
        elif node.quantity:
            loose.append(node.quantity)
        place -= width[place]
    return pairs[::-1], names[::-1], loose[::-1]


def _is_thing(node: Node) -> bool:
    return node.name is not None and node.name.kind == "thing"


def _score(nodes: list[Node]) -> int | None:
    """How well the first and the last go together; only a thing may stand between. None where they are no pair."""
    left, *between, right = nodes
    name, quantity = left.name or right.name, left.quantity or right.quantity
    if name is None or quantity is None or not all(map(_is_thing, between)):
        return None
    score = PAIR - sum(node.barrier for node in (*between, right)) + (NAME_FIRST if left.name else 0)
    score += (ASKED if left.asked else 0) + (OF if right.of and right.name else 0)
    score += (THING if name.kind == "thing" else 0) + (OVER_THING if between else 0)
    if all(isinstance(fit(candidate, quantity), str) for candidate in name.data):
        score += MISFIT
    return score
