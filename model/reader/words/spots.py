"""A word of the statement with what stands around it, for the rules that settle what it means there."""

from __future__ import annotations

from typing import NamedTuple

from model.reader.words.tokens import Item

_DIRECTIONS = {
    "above": "up",
    "below": "down",
    "another": "up",
    "off": "down",
    "more": "up",
    "less": "down",
    "without": "down",
    "drop": "down",
    "hit": "down",
}


class Spot(NamedTuple):
    """A word with what stands around it: `settled` is what came before it, to which it may add, `items` the statement."""

    word: Item
    settled: list[Item]
    after: Item | None
    items: list[Item]
    place: int
    text: str

    @property
    def before(self) -> Item | None:
        """What stands right before the word."""
        return self.settled[-1] if self.settled else None


def refuse(spot: Spot, why: str) -> None:
    """Settle the word as one that is refused."""
    spot.settled.append(spot.word._replace(kind="refused", data=why))


def change(word: Item) -> Item:
    """The word as one of change."""
    return word._replace(kind="change", data=_DIRECTIONS[word.kind])


def is_amount(item: Item | None) -> bool:
    """Whether there is an item, and it is an amount."""
    return item is not None and item.kind == "amount"
