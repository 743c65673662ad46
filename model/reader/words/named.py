"""What a statement names, gathered once for the checks that look at it, and the neighbours of its items."""

from __future__ import annotations

from typing import NamedTuple

from model.catalogue import is_company
from model.reader.words.tokens import ODD, Item

NVIDIA = ("nvidia_revenue",)
FACILITIES = frozenset(("facility_cost", "facility_ratio"))
BILLS = frozenset(("datacenter_cost", "facility_cost"))  # sums that are paid for more than GPUs
DEMAND = frozenset(("demand", "demande"))  # what backs a spend, or what the market does
PARTS_OF_SPEND = frozenset(("demand_backed_spend", "anticipated_spend"))
MARGINS = frozenset(("cloud_margin", "end_user_margin"))
MONEY_RESULTS = (("gap",), ("required_revenue",))  # results that no percentage can be
ASKED_RESULTS = (*MONEY_RESULTS, ("coverage",))  # results that their bare name asks for
DIRECTIONS = frozenset(("up", "down", "gain", "lose"))  # of the changes that are no factors
PARTING = frozenset(("mark", "separator"))  # what stands between the pieces of a list, or of a sentence
QUIET = frozenset(("filler", "range", "topic"))
LIGHT = QUIET | {"let"}  # the same with what only leads to a value: "put Nvidia at 60B"
NAMES = frozenset(("name", "thing"))
HEADS = frozenset(("name", "noun"))
SUBJECTS = NAMES | HEADS
COMPARED = SUBJECTS | {"amount"}
MEASURES = frozenset(("amount", "change", "multiply", "divide", "faulty"))  # what can give one of them a value
SIZES = MEASURES - {"change"}  # the same without what may only say which way
STRAY = ODD | {"change", "hit"}  # what the prose around a statement holds
STATING = MEASURES - {"faulty"} | {"break_even", "close", "levers"}  # without one of these nothing is stated


class Named(NamedTuple):
    """The variables that the names of a statement can mean, the places of Nvidia and the companies among its items, and
    whether any of its amounts has a sign or is a number of times."""

    variables: set[str]
    firms: list[int]
    signed: bool
    multiplied: bool


def named(items: list[Item]) -> Named:
    """What the items name."""
    variables: set[str] = set()
    firms: list[int] = []
    signed = multiplied = False
    for place, (kind, data, _, _) in enumerate(items):
        if kind == "amount":
            signed = signed or data.sign != ""
            multiplied = multiplied or data.unit == "times"
        elif kind == "name":
            variables.add(data[0])
            if data == NVIDIA or is_company(data[0]):
                firms.append(place)
        elif kind == "thing":
            variables.add(data[0])
    return Named(variables, firms, signed, multiplied)


def beside(items: list[Item], place: int, step: int, passed: frozenset[str] = QUIET) -> Item | None:
    """The neighbour of an item over words that say little, or over those of some kinds."""
    at = place + step
    while 0 <= at < len(items) and items[at].kind in passed:
        at += step
    return items[at] if 0 <= at < len(items) else None


def names_company(item: Item) -> bool:
    """Whether an item names a company of the model, which Nvidia is not."""
    return item.kind == "name" and is_company(item.data[0])


def is_company_or_x(item: Item) -> bool:
    """The same where X may still be a letter."""
    return names_company(item) or (item.kind == "unknown" and item.data == "x")


def states(item: Item) -> bool:
    """Whether an item alone makes a sentence state something."""
    return item.kind in STATING


def is_firm(item: Item) -> bool:
    """Whether an item names Nvidia or a company of the model."""
    return item.kind == "name" and (item.data == NVIDIA or is_company(item.data[0]))


def is_direction(item: Item) -> bool:
    """Whether an item says which way something goes: "up", "falls"."""
    return item.kind == "change" and item.data in DIRECTIONS


def is_factor(item: Item) -> bool:
    """Whether an item says how many times something becomes what it is: "doubles", "halve"."""
    return item.kind == "change" and item.data not in DIRECTIONS


def last_named(items: list[Item]) -> Item | None:
    """The last of some items that names a variable by itself, which a noun does not."""
    return next((item for item in reversed(items) if item.kind in ("name", "thing")), None)


def baseline_named(items: list[Item]) -> str | None:
    """The baseline that a statement names, the last where it names several."""
    return next((str(item.data) for item in reversed(items) if item.kind == "baseline"), None)
