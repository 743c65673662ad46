"""Which of the names without a value a question asks for."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES, is_company
from model.late import Late
from model.reader.asked.open_names import directly
from model.reader.words.named import is_firm
from model.reader.words.tokens import START, Item

_OF_IT = Late(r"\b(?:for|of|at|pour(?: qu)?|chez|de|d|qu)(?: +|['’])$", re.IGNORECASE)
_OR = Late(r" *(?:or|ou|and/or|et/ou) *(?:the |an? |la |le |les |l['’])?", re.IGNORECASE)
_HANGS = Late(
    r"(?:\b(?:on|of|for|in|over|across|after|against|within|towards?|plus|versus|relative to|thanks to|with|sur"
    r"|des?|du|pour)"
    r"|\+)(?: the| all| that| this| our| its| la| le| les| l['’])* ?$",
    re.IGNORECASE,
)
_OWN = frozenset(
    (
        "nvidia_revenue",
        "end_user_margin",
        "cloud_margin",
        "payback_years",
        "ai_revenue",
        "facility_cost",
        "facility_ratio",
    )
)


def open_among(names: list[Item], fixed: frozenset[str], items: list[Item], asks: bool, text: str) -> list[Item]:
    """The names that neither a value nor a target has settled; mere things only where nothing else is open."""
    left = [name for name in names if fixed.isdisjoint(name.data)]
    for name in names:  # "what would the energy bill be with a ratio of 1.25?": what is not fixed of its meanings
        other = tuple(each for each in name.data if each not in fixed)
        if 0 < len(other) < len(name.data) and directly(name, items):
            left.append(name._replace(data=other))
    firm = [name for name in left if name.kind != "thing" and not (fixed and not asks and _is_spending(name, text))]
    if firm or not asks:
        return firm
    return (
        left if not fixed - OUTCOMES else [name for name in left if directly(name, items) or _ends_asked(name, items)]
    )


def _ends_asked(name: Item, items: list[Item]) -> bool:
    """Whether a name stands apart before a question mark: "Nvidia 70B, data center?"."""
    place = next(at for at, item in enumerate(items) if item is name)
    parted = place > 0 and items[place - 1].kind in ("mark", "quantity")
    return parted and place + 1 < len(items) and items[place + 1].data == "?"


def _is_spending(name: Item, text: str) -> bool:
    """Whether a word is the verb "spend" or the noun, or what a value is one of: "a four-year payback on the capex"."""
    if "datacenter_cost" not in name.data:
        return False
    return name.kind == "noun" or hangs(name, text)


def hangs(name: Item, text: str) -> bool:
    """Whether a name belongs to what stands before it: "a four-year payback on the capex"."""
    return _HANGS.search(text, 0, name.start) is not None


def directly_asked(found: dict[str, Item], items: list[Item], text: str) -> dict[str, Item]:
    """Of several open names, the one right after a question word; else the gap, where it is among them and no target."""
    asked = {variable: name for variable, name in found.items() if directly(name, items)}
    names = list(found.values())
    if any(
        _listed(first, second, items, text)
        for first, second in pairwise(sorted(names, key=START))
        if first in asked.values()
    ):
        return found  # "what margin and payback close the gap?"
    companies = sum(map(is_company, found))
    return asked if len(asked) == 1 and not (companies > 1 and is_company(next(iter(asked)))) else found


def owner(several: dict[str, Item], asked: dict[str, Item], text: str) -> Item | None:
    """The firm whose own figure is asked for: "what margin breaks even for OpenAI?"."""
    ((variable, _),) = asked.items()
    if is_company(variable) or variable == "nvidia_revenue":
        return None
    return next((name for name in several.values() if is_firm(name) and _OF_IT.search(text, 0, name.start)), None)


def unsaid(several: dict[str, Item], asked: dict[str, Item], items: list[Item]) -> Item | None:
    """A name that nothing is said of in a clause of its own, or behind what is to be reached, where another is asked for:
    "Google and Microsoft make 35B, what's the gap?", "Margins improve, what's the gap?", "what margin breaks even
    Tesla"."""
    ((variable, name),) = asked.items()
    for other in several.values():
        owns = is_company(other.data[0]) or (variable in OUTCOMES and other.data[0] in _OWN)
        if other is name or other.kind == "noun" or not owns:
            continue
        clause = [item for item in items if _in_clause(item, other, items)]
        if name not in clause or _trails_a_target(items, other):
            return other
    return None


def _trails_a_target(items: list[Item], name: Item) -> bool:
    """Whether a name stands last, right behind what is to be reached."""
    at = next((at for at, item in enumerate(items) if item.start == name.start), 0)
    return bool(at) and items[at - 1].kind == "break_even" and all(item.kind == "mark" for item in items[at + 1 :])


def _in_clause(item: Item, other: Item, items: list[Item]) -> bool:
    """Whether two items stand in one clause, which a question word ends as well."""
    first, last = sorted((item, other), key=START)
    return not any(
        each.kind in ("mark", "ask") and first.end <= each.start < last.start and each.data != "-" for each in items
    )


def _listed(first: Item, second: Item, items: list[Item], text: str) -> bool:
    """Whether two names are joined by nothing but an "and" or an "or"."""
    between = [item.kind for item in items if first.end <= item.start < second.start]
    listed = between == ["separator"] or (not between and _OR.fullmatch(text, first.end, second.start) is not None)
    return listed and second.data[0] not in OUTCOMES
