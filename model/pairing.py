"""Which name goes with which quantity: the best set of neighbouring pairs, found in one pass."""

from __future__ import annotations

from typing import NamedTuple

from model.reading import Quantity, fit
from model.tokens import Item

Pair = tuple[Item, Quantity]
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


class Paired(NamedTuple):
    """What goes together, the names without a quantity, and the quantities without a name."""

    pairs: list[Pair]
    names: list[Item]
    left: list[Quantity]


def pair(nodes: list[Node]) -> Paired:
    """The pairs that are worth most together; what no pair is worth taking stays apart."""
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
            worth = best[place - span] + _worth(left, node, nodes[place - 2] if span == 3 else None)
            # Whether the two fit costs most to tell, and can only lower what they are worth.
            if worth > best[place] and (worth := worth + _misfit(left, node)) > best[place]:
                best[place], width[place] = worth, span
    pairs: list[Pair] = []
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
    return Paired(pairs[::-1], names[::-1], loose[::-1])


def _worth(left: Node, right: Node, between: Node | None) -> int:
    """What a name and a quantity that fit each other are worth as a pair, over a thing between them."""
    name = left.name or right.name
    assert name is not None
    worth = PAIR + (NAME_FIRST if left.name else OF if right.of else 0) - right.barrier
    if right.asked or (left.asked and left.name):
        worth += ASKED
    if between:
        worth += OVER_THING - between.barrier
    return worth + THING if name.kind == "thing" else worth


def _misfit(left: Node, right: Node) -> int:
    """What stands against the pair of a name and a quantity that do not fit each other."""
    name, quantity = left.name or right.name, left.quantity or right.quantity
    assert name is not None
    assert quantity is not None
    misfit = MISFIT
    for candidate in name.data:
        found = fit(candidate, quantity)
        if not isinstance(found, str):
            return 0
        if found in _UNSURE:
            misfit = UNSURE
    return misfit
