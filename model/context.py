"""Words that mean one thing beside an amount and another, or nothing, elsewhere: "over 60B" and "over the moon",
"$8bn off Nvidia", "20% above the baseline", "66B, not 50B"."""

from __future__ import annotations

import re

from model.catalogue import is_company
from model.tokens import Item

KINDS = frozenset(
    ("above", "another", "below", "hit", "less", "more", "nearly", "noun", "off", "per_dollar", "refused")
)
KINDS |= {"drop", "rest", "same", "than", "without"}
_RELATIVE = frozenset(("percent", "points", "times"))
_PARTING = frozenset(("mark", "separator"))
_DIRECTIONS = {
    "above": "up",
    "below": "down",
    "another": "up",
    "off": "down",
    "more": "up",
    "less": "down",
    "without": "down",
}
_OWNS = re.compile(r"\b(?:le|du|un|de|au|en|son|leur|quel|comme|mon|ce|ses|des|d|l)[ '’]*$", re.IGNORECASE)
_OWNED = re.compile(
    r"\s*(?:d[eu’']|des|ia|requis|n[ée]cessaire|total|annuel|r[ée]el|actuel|[a-zé]+\s*$|[:=0-9])", re.IGNORECASE
)
_ALL_IN = re.compile(
    r"\ball[- ]in\b|\btotal\b|includ|compris|\b(?:with|avec) (?:the |its |l['’])?(?:energy|power|electric|[ée]nergie)",
    re.IGNORECASE,
)
_COMPARED = frozenset(("amount", "name", "noun", "thing"))
_THAN = ("than", "of")
_ALTERNATIVES = ("or", "nor", "ou", "ni")


def in_context(items: list[Item], text: str) -> list[Item]:
    """The items with each such word settled by its neighbours: a sign of the amount, a limit, or nothing at all."""
    items = [item for item in _without_denied(items, text) if not _is_pronoun(item, text)]
    measured = any(item.kind == "per_dollar" for item in items)
    settled: list[Item] = []
    for place, item in enumerate(items):
        before, after = settled[-1] if settled else None, items[place + 1] if place + 1 < len(items) else None
        if item.kind not in KINDS or item.kind in ("refused", "noun"):
            settled.append(item)
        elif item.kind == "without":  # "remove 5B from Nvidia"
            settled.append(_change(item) if after is not None and _is_amount(after) else item)
        elif item.kind == "drop":  # "drop Tencent", not "Nvidia drops 20%"
            leaves_out = after is not None and _is_company(after) and not any(map(_is_amount, items))
            settled.append(item._replace(kind="without") if leaves_out else item._replace(kind="change", data="down"))
        elif item.kind == "nearly":  # "à 5 % près"
            if not _spread(settled):
                settled.append(item._replace(kind="refused", data="bound"))
        elif item.kind == "hit":
            if before is not None and _is_amount(before):
                settled.insert(-1, item._replace(kind="change", data="down"))
        elif item.kind == "rest":
            valued = next((each for each in items[place + 1 :] if each.kind != "range"), None)
            if valued is not None and valued.kind in ("amount", "change"):
                settled.append(item._replace(kind="refused", data="scope"))
        elif item.kind == "same":
            if before is not None and before.kind == "name" and (after is None or after.kind in _PARTING):
                told = is_company(before.data[0]) and any(map(_is_amount, settled))
                settled.append(
                    item._replace(kind="refused", data="reference") if told else item._replace(kind="unchanged")
                )
        elif item.kind == "than":
            if after is not None and after.kind in _COMPARED:
                settled.append(item._replace(kind="refused", data="bound"))
        elif item.kind == "per_dollar" and _ALL_IN.search(text):  # "$1 of GPUs costs $2.30 with energy"
            settled.append(item._replace(kind="refused", data="bound"))
        elif item.kind == "per_dollar" or (item.kind == "another" and measured):
            continue
        elif _leads(item, after, text):
            settled.append(_change(item))
        elif before and _is_amount(before) and _compares(item, before, after, text):
            continue
        elif before and _is_amount(before) and _changes(before, after, item, settled):
            settled.insert(-1, _change(item))
        elif item.kind == "off":
            settled.append(_change(item))
        elif item.kind != "another" and _limits(before, after):
            settled.append(item._replace(kind="refused", data="bound"))
    return _per_dollar(settled) if measured else settled


def _is_pronoun(item: Item, text: str) -> bool:
    """Whether a French "ca" is "ça", not "chiffre d'affaires": it leads to a verb and follows no article."""
    if item.kind != "noun" or text[item.start : item.end] != "ca":
        return False
    return not (_OWNS.search(text, 0, item.start) or _OWNED.match(text, item.end))


def _is_company(item: Item) -> bool:
    return item.kind == "name" and is_company(item.data[0])


def _is_amount(item: Item) -> bool:
    return item.kind == "amount"


def _leads(word: Item, after: Item | None, text: str) -> bool:
    """Whether a word right before an amount makes it a change: "another 5B", "an extra 5B"; not "more than 5B"."""
    if word.kind not in ("another", "more", "less") or after is None or not _is_amount(after):
        return False
    return not text[word.start : word.end].lower().endswith(_THAN)


def _compares(word: Item, before: Item, after: Item | None, text: str) -> bool:
    """Whether "more" belongs to a word behind it: "0.55 looks more realistic"."""
    apart = word.kind in ("more", "less") and bool(text[before.end : word.start].strip())
    return apart and (after is None or after.kind not in _COMPARED)


def _change(word: Item) -> Item:
    return word._replace(kind="change", data=_DIRECTIONS[word.kind])


def _changes(amount: Item, after: Item | None, word: Item, before: list[Item]) -> bool:
    """Whether an amount and the word behind it are a change: "20% above the baseline", "8B off Nvidia"."""
    if word.kind == "off":
        named = len(before) > 1 and before[-2].kind == "name"
        return amount.data.unit in _RELATIVE or (after is not None and after.kind == "name" and not named)
    if word.kind in ("more", "less"):
        return after is None or after.kind not in ("name", "noun", "amount", "thing")
    return amount.data.unit in _RELATIVE and (after is None or after.kind in _PARTING or after.kind == "baseline")


def _spread(before: list[Item]) -> bool:
    """Make the "à" before a percentage a "plus or minus", where there is an amount before it."""
    if sum(map(_is_amount, before)) < 2 or not _is_amount(before[-1]) or before[-2].kind != "range":
        return False
    before[-2] = before[-2]._replace(data="plus_minus")
    return True


def _limits(before: Item | None, after: Item | None) -> bool:
    """Whether "above", "over", "under" stands beside what it could limit."""
    return (before is not None and _is_amount(before)) or (after is not None and after.kind in ("amount", "change"))


def _without_denied(items: list[Item], text: str) -> list[Item]:
    """ "66B, not 50B": the amount that is denied falls away where another of its kind holds in its place."""
    amounts = [item for item in items if _is_amount(item)]
    names = sum(item.kind == "name" for item in items)
    kept: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        denied = items[place + 1] if place + 1 < len(items) else None
        if (
            denied is not None
            and item.kind == "refused"
            and item.data == "negation"
            and _is_amount(denied)
            and not text[item.end : denied.start].strip(" $")
            and any(_same_kind(denied, other) for other in amounts if other is not denied)
            and names < len(amounts)
            and not text[denied.end :].lower().lstrip(" ,").startswith(_ALTERNATIVES)
        ):
            place += 2
            continue
        kept.append(item)
        place += 1
    return kept


def _same_kind(denied: Item, other: Item) -> bool:
    return denied.data.unit in ("number", other.data.unit)


def _per_dollar(items: list[Item]) -> list[Item]:
    """ "for each dollar of GPUs": what energy and facilities cost is their ratio then."""
    facilities = any(item.kind == "name" and item.data[0] == "facility_cost" for item in items)
    return [
        item._replace(data=("facility_ratio",)) if item.kind == "name" and item.data[0] == "facility_cost" else item
        for place, item in enumerate(items)
        if not (_adds_dollars(items, place) or (facilities and item.kind == "noun"))
    ]


def _adds_dollars(items: list[Item], place: int) -> bool:
    """Whether an item is the "adds" of "energy adds 80 cents per GPU dollar", which changes nothing."""
    if items[place].kind != "change" or items[place].data != "up" or place + 1 == len(items):
        return False
    after = items[place + 1]
    return _is_amount(after) and after.data.unit in ("money", "number") and not after.data.scaled
