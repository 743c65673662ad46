"""Two amounts of a statement and what links them: "60 to 80B", "50% -> 35%", "10-20B"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from model.amounts import Amount
from model.late import Late
from model.reader.words.tokens import Item
from model.reading import Quantity

_AIMS = Late(r"\bto (?:reach|get|hit|have|make|keep|bring|cover|close|break)\b", re.IGNORECASE)
# How many of something come to an amount: "two halves sum to 120B".
_COUNTS = Late(
    r"(?:two|three|four|five|six|eight|ten|twelve|deux|trois|quatre|cinq|dix|douze) [a-z-]+s (?:sum|add up|come|amount"
    r"|total|lead)\b",
    re.IGNORECASE,
)
_HUNDREDS = Late(r"\bhundred\b|\bcents? (?:mille|m|md|milliard)", re.IGNORECASE)
_TEN = 10
MOST_STEP = 20  # times; a range that falls by more begins with a smaller magnitude


class Two(NamedTuple):
    """Two amounts and what links them: `first` is the item at `place`, `second` that at `at`, `roles` are those of the
    linking words, `before` the items in front."""

    items: list[Item]
    place: int
    at: int
    links: list[Item]
    roles: frozenset[str]
    first: Amount
    second: Amount
    before: list[Item]
    text: str

    @property
    def dash(self) -> bool:
        return any(link.kind == "mark" and link.data == "-" for link in self.links) or _is_tilde(self.links, self.text)

    @property
    def glued(self) -> bool:
        """Whether a "-" right between the two was read as the sign of the second."""
        near = self.items[self.at].start - self.items[self.place].end <= 1
        return not self.links and self.second.sign == "-" and near

    @property
    def span(self) -> tuple[int, int]:
        return place_of_both(self.items[self.place], self.items[self.at])

    def to_second(self, change: Quantity | None = None) -> Quantity:
        """The second as what the first moves to."""
        moved = single(self.items[self.at])
        return moved._replace(value=self.second.value, signed="", toward="set", change=change)


def linked(items: list[Item], place: int, before: list[Item], text: str) -> Two | None:
    first: Amount = items[place].data
    at = place + 1
    links: list[Item] = []
    while at < len(items) and items[at].kind in ("range", "filler", "separator", "mark", "move") and len(links) < 2:
        links.append(items[at])
        at += 1
    if at >= len(items) or items[at].kind != "amount":
        return None
    second: Amount = items[at].data
    if links and _AIMS.search(text, links[0].start, items[at].start):
        return None  # "with energy ratio 1.2 to reach 80% coverage"
    if [link.kind for link in links] == ["range", "separator"] and links[0].data == "to":
        return None  # "300B to build and 50B to power"
    roles = frozenset(link.data for link in links if link.kind in ("range", "move"))
    if "to" in roles and first.unit == "number" and _COUNTS.match(text, items[place].start):
        return None  # "three products sum to 10B"
    if first.unit == "years" and second.unit == "number" and "to" in roles:
        second = second._replace(unit="years")  # "from one year to two"
        items[at] = items[at]._replace(data=second)
    return Two(items, place, at, links, roles, first, second, before, text)


def low_end(two: Two, second: Amount) -> Fraction:
    """The first of two ends in the magnitude of the second, where it has none of its own."""
    first = two.first
    if not takes_magnitude(first, second):
        return first.value
    low = first.value * second.factor
    hundreds = first.value < _TEN and second.value / second.factor >= 100
    if hundreds and _HUNDREDS.search(two.text, *two.items[two.at][2:]):
        low *= 100  # "two to three hundred billion"
    if first.value > MOST_STEP * second.value / second.factor:
        low /= 1000  # "500 to 1 trillion"
    return low


def single(item: Item) -> Quantity:
    amount: Amount = item.data
    return Quantity("set", amount.value, None, amount.unit, amount.scaled, amount.sign, None, item.start, item.end)


def place_of_both(first: Item, second: Item) -> tuple[int, int]:
    """Where a range stands: a side of a comparison can have its amounts out of their order."""
    return min(first.start, second.start), max(first.end, second.end)


def is_difference(first: Amount, second: Amount) -> bool:
    """Whether a "-" between two whole amounts takes away: "100B - 10B"; not "70-60B"."""
    whole = first.unit == second.unit and (first.scaled == second.scaled if first.unit == "money" else True)
    return whole and first.unit in ("money", "percent") and first.value > second.value


def _is_tilde(links: list[Item], text: str) -> bool:
    """Whether a "~" stands right between two numbers: "35~45%"."""
    return len(links) == 1 and text[links[0].start - 1 : links[0].end + 1].strip("0123456789.bmtn%$") == "~"


def same_kind(first: Amount, second: Amount) -> bool:
    return first.unit in ("number", second.unit) or (first.unit == "money" and second.unit == "money")


def takes_magnitude(first: Amount, second: Amount) -> bool:
    """Whether the first of two amounts has no magnitude of its own: "60 to 80B"."""
    return first.unit == "number" or (first.unit == "money" and not first.scaled and second.scaled)
