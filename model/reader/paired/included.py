"""Energy and facilities said to be in the cost of data centres, which they are by definition: "capex incl. power 150B",
"the cost with energy is 150B", "TCO of 120B, energy included". They are no second thing that the amount could be of; for
each dollar of GPUs they are a ratio."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.paired.repair import names_of
from model.reader.words.named import FACILITIES, QUIET, beside
from model.reader.words.tokens import Item
from model.reading import Problem

_TOTAL = "datacenter_cost"
_PASSED = QUIET | {"separator", "mark"}
_THAT = Late(r"qu(?:e|['’])", re.IGNORECASE)
_ADDING = Late(r"add|ajout|tack", re.IGNORECASE)
_LEAD = Late(
    r"\b(?:(?P<with>with|avec)|incl(?:uding|usive of|udes|\.)?|after|counting|y compris|comprenant|incluant|apr[èe]s)"
    r"(?: the| all| l['’]| la| les| toute l['’])? *$",
    re.IGNORECASE,
)
_INCLUDED = Late(
    r" *(?:(?:is|are|est|sont) )?(?:included?|inclusive|comprise?s?(?! entre)|incluse?s?)\b", re.IGNORECASE
)
_PARTED = Late(r"\W*,.*|.*\b(?:the|our|le)\W*", re.IGNORECASE)
# Right before an amount, where that is of all; and where it can be of what is included.
_IS = frozenset((":", "=", "is", "are", "est", "would be"))
_OF = frozenset(("of", "at", "de", "à"))
_LONGEST_LEAD = 20


def total_costs(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Problem]]:
    """(the items without energy and facilities that the cost of data centres is said to include, the amount that could be
    of either: "TCO including energy of 150B")."""
    items = _with_infrastructure(items)
    first = next((place for place, item in enumerate(items) if _is_facility(item)), 0)
    last = first
    while len(items) > last + 2 and items[last + 1].kind == "separator" and _is_facility(items[last + 2]):
        last += 2
    lead = _LEAD.search(text, max(0, items[first].start - _LONGEST_LEAD), items[first].start)
    suffix = _INCLUDED.match(text, items[last].end)
    end = suffix.end() if suffix else items[last].end
    before = [item for item in items[:first] if item.kind not in _PASSED][-2:]
    after = next((item for item in items[last + 1 :] if item.kind not in _PASSED and item.start >= end), None)
    if not (lead or suffix):
        return items, []
    total = next((item for item in reversed(before) if _is_total(item)), None)
    if (
        total is None
        and after is not None
        and _is_total(after)
        and (suffix or _PARTED.fullmatch(text, end, after.start))
    ):
        total, before = after, []  # "with energy, the cost is 150B"
    elif total is None or (total is not before[-1] and before[-1].kind != "amount"):
        return items, []
    elif after is not None and after.kind == "amount":
        link = text[end : after.start].strip(" ,$()").lower()
        only_with = suffix is None and lead is not None and lead["with"] is not None
        if any(item.kind == "amount" for item in before):
            if beside(items, last, 1) is after:
                return items, []  # "capex 150B including energy at 60B"
        elif link not in _IS and (only_with or link in _OF):
            return items, [] if only_with and link in _OF else [_either(total, after, text, lang)]
    whole = total._replace(kind="name", data=(_TOTAL,))
    return [whole if item is total else item for item in items if not items[first].start <= item.start < end], []


def _with_infrastructure(items: list[Item]) -> list[Item]:
    """The items with "infrastructure" beside energy as facilities, which it is not where it stands alone."""
    settled = list(items)
    for place, item in enumerate(items):
        near = [
            each for each in (*items[max(0, place - 2) : place], *items[place + 1 : place + 3]) if _is_facility(each)
        ]
        if item.kind == "name" and item.data == (_TOTAL, "facility_cost") and near:
            settled[place] = item._replace(data=near[0].data)
    return settled


def _is_facility(item: Item) -> bool:
    return item.kind == "name" and item.data[0] in FACILITIES


def _is_total(item: Item) -> bool:
    return item.kind in ("name", "noun") and _TOTAL in item.data


def _either(total: Item, amount: Item, text: str, lang: str) -> Problem:
    """What an amount could be of: all, or what is included."""
    candidates = [_TOTAL, "facility_cost"]
    written = text[amount.start : amount.end].strip()
    choices = tuple(
        f"{text[: total.start]}{words} {written}{text[amount.end :]}" for words in names_of(candidates, lang)
    )
    place = (total.start, amount.end, text[total.start : amount.end])
    return Problem("which_variable", *place, choices, {"candidates": candidates})


def each_dollar(items: list[Item], text: str) -> list[Item]:
    """ "for each dollar of GPUs": what energy and facilities cost is their ratio then; not what is asked for before it."""
    told = [place for place, item in enumerate(items) if item.kind == "name" and item.data[0] == "facility_cost"]
    between = {item.kind for item in items[told[0] : told[-1]]} if told else set()
    valued = [place for place in told if any(map(_is_in_dollars, items[place + 1 : place + 2]))]
    asked = [place for place in told if place and _is_asked(items, place, text) and place not in valued]
    asked = asked if valued else asked[:1] if told[:1] == asked[:1] and "amount" in between else []
    return [
        item._replace(data=("facility_ratio",)) if place in told and place not in asked else item
        for place, item in enumerate(items)
        if not (_adds_dollars(items, place, text) or (told and item.kind == "noun" and "facility_cost" in item.data))
    ]


def _is_asked(items: list[Item], place: int, text: str) -> bool:
    """Whether what energy costs is asked for, and is no subject of a clause: "que l'énergie et les bâtiments coûtent …"."""
    before = items[place - 1]
    return before.kind == "ask" and not _THAT.fullmatch(text, before.start, before.end)


def _adds_dollars(items: list[Item], place: int, text: str) -> bool:
    """Whether an item is the "adds" of "energy adds 80 cents per GPU dollar", which changes nothing."""
    adds = items[place].kind == "change" and _ADDING.match(text, items[place].start)
    if not adds or place + 1 == len(items):
        return False
    return _is_in_dollars(items[place + 1])


def _is_in_dollars(item: Item) -> bool:
    """Whether an item is an amount without a magnitude: "75 cents", "0.8"."""
    return item.kind == "amount" and item.data.unit in ("money", "number") and not item.data.scaled
