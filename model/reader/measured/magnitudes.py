"""What amounts are in beside their names: bare numbers in billions or percent, shares of what a thing is now, and a change
of energy as one of its ratio to the GPUs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from model.late import Late
from model.reader.paired.pairing import Pair
from model.reader.words.named import MARGINS
from model.reader.words.tokens import Item
from model.reading import Note, Part, Problem, Quantity, fit
from model.text import fold

_TRILLIONS = Late(r"\d ?t(?:n|rn|rillions?)?\b|trillion", re.IGNORECASE)
_JOINED = Late(r"[\s,+&]*(?:and|et|plus)?[\s,+&]*(?:the |l['’]|les |des |d['’])?", re.IGNORECASE)
# A change that leaves unsaid from what, unlike "up 20B", which is from the baseline.
_BEHIND = len(" de moins")
_THAN_WHAT = Late(
    r"\b(?:double|twice|half|triple|more|less|de plus|de moins|moiti[ée]|le double|le triple)\b|\d ?x\b", re.IGNORECASE
)
_BILLION = 10**9
_MOST_TIMES = 20  # the amount whose billions a bare number shares: "Google 900, Meta 2B" leaves it open
_OF_ITSELF = Late(
    r" +(?:of (?:what (?:(?:it|they) (?:is|are|was|were|sells?|makes?|earns?|does|did)|the article (?:has|had"
    r"|assume[sd]|says))|its(?! (?:own )?(?:target|plan|goal|guidance|peak|potential"
    r"|budget|forecast|capacity))|their|today|the current|current|now)"
    r"|of (?:the |its )?(?:baseline|base|article|today['’]s level|present level)\b|de (?:ce qu['’](?:il"
    r"|elle) (?:est|[eé]tait)|sa|son)|du niveau)\b",
    re.IGNORECASE,
)


def with_magnitudes(pairs: list[Pair], text: str, scales: Sequence[Item] = ()) -> tuple[list[Pair], list[Note]]:
    """(the pairs, a bare number in a list of money counted in the billions of the amount beside it, notes of those):
    "Microsoft 25 billion, Google 18". Where the statement says what its numbers count ("in millions"; the last of
    `scales` before a number), that instead."""
    if all(quantity.unit != "number" for _, quantity in pairs):
        return pairs, []
    notes: list[Note] = []
    if any(name.data[0] in MARGINS and quantity.unit == "percent" for name, quantity in pairs):
        pairs = [(name, _as_percent(name, quantity)) for name, quantity in pairs]
    counted: list[Pair] = []
    # "Nvidia 60 and OpenAI 13 billion": before the first magnitude it counts as well.
    most = _MOST_TIMES * max((quantity.value for _, quantity in pairs if quantity.scaled), default=Fraction(0))
    billions = any(_in_billions(quantity, text) for quantity in [each for _, each in pairs if each.unit == "money"][:1])
    for name, quantity in pairs:
        if scales and quantity.op in ("set", "range") and _lacks_magnitude(name, quantity):
            scale = next((each for each in reversed(scales) if each.start < quantity.start), scales[0]).data
            high = quantity.high and quantity.high * 10**scale
            quantity = quantity._replace(value=quantity.value * 10**scale, high=high, unit="money", scaled=True)
        elif quantity.unit == "money" and quantity.op in ("set", "range"):
            billions = _in_billions(quantity, text)
        elif (
            billions
            and quantity.op in ("set", "range")
            and 1 <= quantity.value <= most / _BILLION
            and _lacks_magnitude(name, quantity)
        ):
            written = text[quantity.start : quantity.end].strip()
            high = quantity.high and quantity.high * _BILLION
            quantity = quantity._replace(value=quantity.value * _BILLION, high=high, unit="money", scaled=True)
            notes.append(Note("in_billions", {"written": written}))
        counted.append((name, quantity))
    return counted, notes


def _as_percent(name: Item, quantity: Quantity) -> Quantity:
    """A bare number beside whose margin it is, in a list of margins: "clouds keep 30%, apps 50"."""
    bare = name.kind == "thing" and name.data[0] in MARGINS and quantity.unit == "number" and quantity.op == "set"
    return quantity._replace(value=quantity.value / 100, unit="percent") if bare and quantity.value > 2 else quantity


def _in_billions(quantity: Quantity, text: str) -> bool:
    counted = quantity.op in ("set", "range") and quantity.scaled and _BILLION <= quantity.value < 1000 * _BILLION
    return counted and not _TRILLIONS.search(text, quantity.start, quantity.end)


def _lacks_magnitude(name: Item, quantity: Quantity) -> bool:
    """Whether an amount is too small to be money; beside facilities it could be their ratio."""
    return name.data[0] != "facility_cost" and fit(name.data[0], quantity) == "magnitude"


def is_of_itself(end: int, text: str) -> bool:
    """Whether a share that ends at a place is of what the thing itself is now."""
    return _OF_ITSELF.match(text, end) is not None


def of_itself(quantity: Quantity, text: str) -> Quantity:
    """A share of what the thing itself is now ("80% of what it is today", "a third of its current size") as a factor."""
    share = quantity.op == "set" and quantity.unit in ("percent", "number")
    if share and is_of_itself(quantity.end, text) and quantity.value > 0:
        return quantity._replace(op="scale", unit="times")
    return quantity


def per_dollar(pairs: list[Pair]) -> list[Pair]:
    """The pairs, a relative change of "energy" beside stated GPU sales as one of its ratio, since it would otherwise count
    from the cost of other sales."""
    if not any(name.data == ("nvidia_revenue",) for name, _ in pairs):
        return pairs
    return [
        (name._replace(data=("facility_ratio",)), quantity) if _is_energy_change(name, quantity) else (name, quantity)
        for name, quantity in pairs
    ]


def _is_energy_change(name: Item, quantity: Quantity) -> bool:
    relative = quantity.op == "scale" or quantity.unit in ("percent", "times")
    return (
        name.data == ("facility_cost", "facility_ratio")
        and relative
        and (quantity.op != "set" or quantity.signed != "")
    )


def open_bases(parts: Sequence[Part], text: str) -> list[Problem]:
    """Changes of a cost beside stated GPU sales, which it follows: is it the baseline's that changes, or what those sales
    make of it? "Nvidia 60B, total cost double"."""
    if not any(part.variable == "nvidia_revenue" and part.op in ("set", "range") for part in parts):
        return []
    return [
        Problem("refused_reference", part.start, part.end, text[part.start : part.end])
        for part in parts
        if part.variable in ("facility_cost", "datacenter_cost") and part.op in ("add", "scale")
        if _THAN_WHAT.search(text, part.start, part.end + _BEHIND)
    ]


def summed_facilities(pairs: list[Pair], text: str) -> list[Pair]:
    """The pairs with the costs of energy and of facilities, told one by one, as one: "facilities 30B and energy 20B"."""
    told = [
        pair for pair in pairs if pair[0].data[0] == "facility_cost" and pair[1].unit == "money" and pair[1].op == "set"
    ]
    words = {fold(text[name.start : name.end]) for name, _ in told}
    if len(told) != 2 or len(words) != 2 or not _JOINED.fullmatch(text, *_between(told)):
        return pairs
    (name, first), (_, second) = told
    both = first._replace(value=first.value + second.value, end=max(second.end, told[1][0].end))
    return [(name, both) if pair is told[0] else pair for pair in pairs if pair is not told[1]]


def _between(told: list[Pair]) -> tuple[int, int]:
    """Where the first of two pairs ends and the second begins."""
    (first, amount), (second, other) = told
    return max(first.end, amount.end), min(second.start, other.start)


def shares_of_cost(pairs: list[Pair], text: str) -> list[Problem]:
    """Energy as a part of a stated total, which is no ratio to the GPUs: "capex 120B, 40% energy"."""
    if not any(name.data == ("datacenter_cost",) and quantity.unit == "money" for name, quantity in pairs):
        return []
    return [
        Problem("ratio_of_total", start, end, text[start:end])
        for name, quantity in pairs
        if name.data[0] == "facility_cost" and quantity.unit in ("percent", "number") and 0 < quantity.value < 1
        if quantity.op == "set"
        for start, end in [(min(name.start, quantity.start), max(name.end, quantity.end))]
    ]
