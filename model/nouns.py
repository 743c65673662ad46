"""Words that lean on what stands beside them: "sales" on a company, "revenue" on AI, "GPUs" on an amount."""

from __future__ import annotations

from model.catalogue import is_company
from model.tokens import Item

_BETWEEN = frozenset(("filler", "range", "need", "ask", "close", "move"))
_SHARES = ("demand_backed_spend", "anticipated_spend")
_SPENDING = frozenset(("nvidia_revenue", "datacenter_cost", "facility_cost", "demand_backed_spend", "anticipated_spend"))


def absorb(items: list[Item], text: str) -> list[Item]:
    """The items without the nouns and totals that a name beside them takes in; "revenue" beside "AI" is AI revenue."""
    kept: list[Item] = []
    for place, item in enumerate(items):
        if item.kind == "noun":
            if _beside_topic(items, place) and "ai_revenue" in item.data:
                item = item._replace(kind="name", data=("ai_revenue",))
            elif any(_takes(near, item) for near in _neighbours(items, place, over_quantity=True)):
                continue
        elif item.kind == "name" and item.data == ("ai_revenue",):
            if any(_own_line(near) for near in _neighbours(items, place, over_quantity=False)):
                continue
        elif item.kind in ("name", "thing") and item.data == ("datacenter_cost",):
            if any(near.data[0] in _SHARES for near in _neighbours(items, place, over_quantity=False)):
                continue
        elif item.data == ("nvidia_revenue",) and _measures_facilities(items, place):
            continue
        kept.append(item)
    return kept


def _measures_facilities(items: list[Item], place: int) -> bool:
    """Whether "of GPU spend" stands behind a percentage that energy and facilities cost."""
    before = [item for item in items[:place] if item.kind not in ("filler", "range")]
    percent = before and before[-1].kind == "quantity" and before[-1].data.unit == "percent"
    return bool(percent) and any(
        item.kind == "name" and item.data[0] in ("facility_cost", "facility_ratio") for item in before
    )


def _neighbours(items: list[Item], place: int, over_quantity: bool) -> list[Item]:
    """The names before and after, over words that do not part them."""
    found = []
    passed = _BETWEEN | {"topic"} | ({"quantity"} if over_quantity else set())
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(items) and items[at].kind in passed:
            at += step
        if 0 <= at < len(items) and items[at].kind in ("name", "thing"):
            found.append(items[at])
    return found


def _beside_topic(items: list[Item], place: int) -> bool:
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(items) and items[at].kind in ("filler", "range"):
            at += step
        if 0 <= at < len(items) and items[at].kind == "topic":
            return True
    return False


def _takes(name: Item, noun: Item) -> bool:
    (first, *more) = name.data
    if more:
        return False
    if "datacenter_cost" in noun.data:
        return first in _SPENDING
    if "coverage" in noun.data:
        return first in ("coverage", "facility_cost")
    return is_company(first) or first in ("nvidia_revenue", "ai_revenue", "required_revenue")


def _own_line(name: Item) -> bool:
    """Whether a name is a company's line: "AI revenue of Google" is Google's."""
    return len(name.data) == 1 and is_company(name.data[0])
