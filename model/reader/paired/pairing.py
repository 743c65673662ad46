"""Which name goes with which quantity: the best set of neighbouring pairs, found in one pass."""

from __future__ import annotations

from typing import NamedTuple

from model.reader.words.tokens import Item
from model.reading import Quantity, fit

Pair = tuple[Item, Quantity]
# What a pair is worth, and what stands against it.
PAIR, UNPAIRED, MISFIT, NAME_FIRST, ASKED, OF, THING, OVER_THING = 10, -3, -9, 1, -7, 7, -2, -1
# A pair that is asked back for its amount alone is a pair still, most of all for its size ("nvda 60").
_UNSURE = {"points_or_percent": -5, "fraction_or_percent": -5, "magnitude": -2}


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
    """What goes together, the names without a quantity, the quantities without a name, and the names that are said to
    stay as they are."""

    pairs: list[Pair]
    names: list[Item]
    left: list[Quantity]
    kept: tuple[Item, ...] = ()


def pair(nodes: list[Node]) -> Paired:
    """The pairs that are worth most together; what no pair is worth taking stays apart."""
    best, width = [0], [1]  # of the nodes up to each: what they are worth, and how many the last one takes with it
    over = False  # whether the node before is a thing between two others, over which a pair can reach
    for place, node in enumerate(nodes):
        thing = node.name is not None and node.name.kind == "thing"
        most, taken = best[place] + (0 if thing else UNPAIRED), 1
        for span in (2, 3) if over else (2,) if place else ():
            left = nodes[place + 1 - span]
            name, quantity = left.name or node.name, left.quantity or node.quantity
            if name is None or quantity is None:
                continue  # two names, or two quantities
            worth = best[place + 1 - span] + _worth(name, left, node)
            if span == 3:
                worth += OVER_THING - nodes[place - 1].barrier
            # Whether the two fit costs most to tell, and can only lower what they are worth.
            if worth > most and (worth := worth + _misfit(name, quantity)) > most:
                most, taken = worth, span
        best.append(most)
        width.append(taken)
        over = thing and place > 0
    pairs: list[Pair] = []
    names: list[Item] = []
    loose: list[Quantity] = []
    place = len(nodes)
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


def _worth(name: Item, left: Node, right: Node) -> int:
    """What the name and the quantity of two nodes are worth as a pair, if they fit each other."""
    worth = PAIR - right.barrier
    if left.name:
        worth += NAME_FIRST
    elif right.of:
        worth += OF
    if right.asked or (left.asked and left.name):
        worth += ASKED
    return worth + THING if name.kind == "thing" else worth


def fits(name: Item, quantity: Quantity) -> bool:
    """Whether a quantity can be one of what a name means."""
    return any(not isinstance(fit(candidate, quantity), str) for candidate in name.data)


def _misfit(name: Item, quantity: Quantity) -> int:
    """What stands against a name and a quantity that do not fit each other."""
    misfit = MISFIT
    for candidate in name.data:
        found = fit(candidate, quantity)
        if not isinstance(found, str):
            return 0
        misfit = max(misfit, _UNSURE.get(found, MISFIT))
    return misfit
