"""Amounts that go on with a sum: "Nvidia 60B plus 30B for energy" gives the energy, "Nvidia 60B
plus a 40% margin" the margin; neither is changed by so much."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from model.catalogue import baselines, is_company
from model.late import Late
from model.reader.words.named import FACILITIES, beside, names_company
from model.reader.words.tokens import Item

_COSTS = frozenset(("nvidia_revenue", "facility_cost", "facility_ratio"))
_PLUS = frozenset(
    ("plus", "add", "adds", "adding", "another", "extra", "an extra", "an additional", "additional", "a further",
     "ajoute", "ajoutez", "ajouter", "ajoutent")
)  # fmt: skip
_LIGHT = frozenset(("filler", "range"))
_PASSED = frozenset(("range", "move", "spend"))  # "plus 60B is spent on GPUs"
_ON_TOP = frozenset(("en plus", "on top", "de plus"))
_LINK = Late(
    r" *(?:(?:of|for|in|on|from|at|d['’]|de|du|pour|chez|en)? *"
    r"|(?:(?:is|are|was|gets?|goes|going|spent|comes?|sont|est|vont|va|vient|viennent) )+"
    r"(?:for|in|from|at|to|into|de|du|pour|chez|en|on|à)? *)(?:the |l['’]|la |les )?",
    re.IGNORECASE,
)
_OVER = Late(r" *(?:on top\b|en plus d[eu'’])", re.IGNORECASE)
_ADDS = Late(r" *(?:adds|add|rajoute|ajoute) *", re.IGNORECASE)


def in_one(items: list[Item], text: str) -> list[Item]:
    """The items with what is told in two magnitudes as one amount: "Google makes 10 billion and 500 million"."""
    if " and " not in text and " et " not in text:
        return items
    for place, (first, link, second) in enumerate(zip(items, items[1:], items[2:], strict=False)):
        if [first.kind, link.kind, second.kind] != ["amount", "separator", "amount"]:
            continue
        whole, rest = first.data, second.data
        parted = rest.value < whole.factor == 1000 * rest.factor and rest.scaled and not (whole.sign or rest.sign)
        named = [each for each in items[:place] if each.kind in ("name", "thing", "noun")]
        goes_on = [each.kind for each in items[place + 3 : place + 4] if each.kind != "mark"]
        if parted and whole.unit == rest.unit == "money" and len(named) == 1 and not goes_on:
            both = Item("amount", whole._replace(value=whole.value + rest.value), first.start, second.end)
            return [*items[:place], both, *items[place + 3 :]]
    return items


def summed(items: list[Item], text: str) -> list[Item]:
    """The items, an amount that a sum goes on with as the value of the name behind it."""
    kept = list(items)
    for place, amount in enumerate(items):
        if amount.kind != "amount":
            continue
        lead = beside(items, place, -1, _LIGHT)  # "plus about 40B for energy"
        led = lead is not None and lead.kind == "change" and text[lead.start : lead.end].lower() in _PLUS
        behind = list(islice((item for item in islice(items, place + 1, None) if item.kind not in _PASSED), 2))
        if not behind or behind[0].kind not in ("name", "thing"):
            continue
        name, after = behind[0], behind[1] if len(behind) > 1 else None
        trailing = after is not None and after.kind == "change" and text[after.start : after.end].lower() in _ON_TOP
        if not (led or trailing or amount.data.sign == "+") or (after is not None and after.kind == "amount" and led):
            continue
        goes_on = (
            led and lead is not None and text[lead.start : lead.end].lower() == "plus" and amount.data.unit != "points"
        )
        if _LINK.fullmatch(text, amount.end, name.start) and _component(
            name, [item for item in items[:place] if item is not lead], bool(goes_on)
        ):
            kept[kept.index(amount)] = amount._replace(data=amount.data._replace(sign=""))
            gone = lead if led else after if trailing else None
            kept = [item for item in kept if item is not gone]
    return _ratios(_on_top(kept, text), text)


def _on_top(items: list[Item], text: str) -> list[Item]:
    """ "10B on top of Nvidia": the one amount of a statement as a change."""
    amounts = [item for item in items if item.kind == "amount"]
    if len(amounts) != 1 or amounts[0].data.unit != "money" or amounts[0].data.sign:
        return items
    (amount,) = amounts
    if not _OVER.match(text, amount.end):
        return items
    place = items.index(amount)
    before = [item for item in items[:place] if item.kind not in ("another", "noun", "range") and item.data != "up"]
    owner, base = before[-1] if before else None, items[place + 1] if place + 1 < len(items) else None
    costs = owner is not None and owner.kind == "name" and owner.data[0] in FACILITIES
    if costs and base is not None and base.data == ("nvidia_revenue",):
        # "energy costs (another) 35B on top of the GPUs"
        return [item for item in items if item is not base and not (item.kind == "change" and item is items[place - 1])]
    return [item._replace(data=item.data._replace(sign="+")) if item is amount else item for item in items]


def _component(name: Item, before: list[Item], goes_on: bool) -> bool:
    """Whether another component of the same sum has its amount before; where a list just goes on ("Nvidia 60B plus a 40%
    margin"), any other thing."""
    stated = [item for item in before if item.kind not in ("range", "filler")]
    if goes_on and {"amount", "change"} & {item.kind for item in stated}:
        return all(item.data != name.data for item in stated) and any(item.kind in ("name", "thing") for item in stated)
    for first, second in pairwise(stated):
        pair = (first, second) if first.kind in ("name", "thing") else (second, first)
        if pair[0].kind not in ("name", "thing") or pair[1].kind != "amount" or pair[1].data.sign:
            continue
        other = pair[0].data[0]
        if other == "facility_ratio" and name.data[0] == "nvidia_revenue":
            continue  # "energy at 50c per GPU dollar, an extra 10B from Nvidia"
        if other != name.data[0] and (
            {other, name.data[0]} <= _COSTS or (is_company(other) and is_company(name.data[0]))
        ):
            return True
    return False


def _ratios(items: list[Item], text: str) -> list[Item]:
    """ "energy adds 50%": to what the GPUs cost."""
    return [
        item
        for place, item in enumerate(items)
        if not (
            item.kind == "change"
            and 0 < place < len(items) - 1
            and items[place - 1].kind == "name"
            and items[place - 1].data[0] in _COSTS - {"nvidia_revenue"}
            and items[place + 1].kind == "amount"
            and items[place + 1].data.unit == "percent"
            and _ADDS.fullmatch(text, items[place - 1].end, items[place + 1].start)
        )
    ]


def anothers(before: list[Item], after: list[Item]) -> bool:
    """Whether an amount behind that of one company is another's, on top of what the baseline has or all of it: "Google 20B
    and another 5B from Meta"."""
    told = any(map(names_company, before)) and any(item.kind == "amount" for item in before)
    amount, name, *_ = [*(item for item in after if item.kind != "range"), None, None]
    if not told or amount is None or name is None or amount.kind != "amount" or not names_company(name):
        return False
    return any(name.data[0] in baseline.values for baseline in baselines().values())
