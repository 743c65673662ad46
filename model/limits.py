"""Limits of an outcome in a question, answered at the limit: "how much may Nvidia sell without the gap exceeding 100B?"."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES
from model.late import Late
from model.reading import Note
from model.tokens import Item

LONGEST_LEAD = 24
_ASKING = frozenset(("ask", "extreme", "levers"))
_LIMITING = frozenset(("refused", "extreme", "or"))
_CAP = Late(
    r"not (?:more|larger|greater|bigger|wider) than|below|under|less than|at most|no (?:more|greater|larger|bigger"
    r"|wider) than|no more|moins de|au plus|sous"
    r"|inf[ée]rieur|dessous|[<≤]|&lt;",
    re.IGNORECASE,
)
_FLOOR = Late(r"above|at least|(?<!no )more than|no less|plus de|au moins|sup[ée]rieur|dessus|[>≥]|&gt;", re.IGNORECASE)
_PASSES = Late(
    r"exceed|surpass|tops?\b|pass(?:es|ing)?\b|(?:go|goes|going|gets|rises) (?:above|over|past)|d[ée]pass|exc[éèe]d",
    re.IGNORECASE,
)
_MOST = Late(r"max(?:imum|i)?|at most|tops|au plus|au maximum|at the most", re.IGNORECASE)
_WHETHER = Late(r"\W*(?:so |and |then )?(?:is|does|do|will|would|can|could|are|was|est-ce que|est-ce)\b", re.IGNORECASE)
_AIMED = Late(
    r"(?:\b(?:want|need|keep|get|hold|bring|push|target|gard(?:e|er|ez|ons)|maint(?:enir|iens|enez|enons)"
    r"|ramen(?:er|[èe]|ez|ons)|veux|voulons|voudrais|vise(?:r|z|ons)?)(?:s|ing)?(?: (?:to )?(?:see|keep|get|have))?"
    r"(?: the| our| your| an?)?(?: l['’]| le| un| la| une)?(?: \w{1,12})? ?)$",
    re.IGNORECASE,
)
_OWED = Late(
    r"\W*(?:should|must|(?:needs?|has|have|ought|wants?) to|doit|devrait|doive)\b",
    re.IGNORECASE,
)
_PASSING = frozenset(("refused", "above", "below", "more", "less", "unsaid", "than", "change"))
_NEGATED = Late(
    r"\bnot\b(?! (?:more|larger|greater|bigger|wider) than)|n['’]t\b|never|jamais|\bpas\b|\bne\b", re.IGNORECASE
)
_AVOIDED = Late(r"\b(?:without|before|b4|sans|avant)\b[^.;?]*$", re.IGNORECASE)
_OVER = Late(r"\b(?:over|beyond|past)\b", re.IGNORECASE)
_WHATEVER = Late("regard|ignor|whatever|no matter|irrespective|peu importe|quel que", re.IGNORECASE)
_DENIED = Late(r"without|before|b4|not\b|n['’]t|sans|avant|\bne\b|\bn['’]|pas\b", re.IGNORECASE)


def at_limits(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without the words that limit an outcome from its useful side, a gap from above or a coverage from below,
    where something is asked; noted. A limit from the other side stays, and is asked back."""
    items = _asked_whether(_without_trailing(_without_leading(items, text, notes), text, notes), text, notes)
    found = [(place, at) for place in range(len(items)) if (at := _limited(items, place, text))]
    if len(found) != 1:
        return items  # "a gap under 50B or a coverage above 80%": which of them counts is left open
    ((place, amount),) = found
    before = items[:place]
    names = sum(item.kind in ("name", "thing") for item in items)
    asked = any(item.kind in _ASKING for item in items) or (names > 1 and text.rstrip().endswith("?"))
    if not asked and not _is_aim(items, place, text):
        return items
    if [item.kind for item in before[-2:]] == ["without", "ask"]:
        before.pop()  # "sans que l'écart dépasse 100 Md$"
    if before and before[-1].kind == "without":
        before.pop()  # "without the gap exceeding 100B"
    notes.append(Note("limit", {"written": text[items[place + 1].start : items[amount].end]}))
    return [*before, items[place], *items[amount:]]


def _is_aim(items: list[Item], place: int, text: str) -> bool:
    """Whether the limited outcome is an aim of its own: "keep the gap under 50B", "coverage must be at least 80%"."""
    name = items[place]
    return (
        _AIMED.search(text, max(0, name.start - LONGEST_LEAD), name.start) is not None
        or _OWED.match(text, name.end) is not None
    )


def _asked_whether(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items of a question whether an outcome passes a limit, asking for the outcome: "is the gap larger than 200B if
    Nvidia sells 70B?"."""
    if not text.rstrip().endswith("?") or not _WHETHER.match(text):
        return items
    for place, name in enumerate(items):
        behind = [item for item in items[place + 1 : place + 4] if item.kind != "range"]
        limits = [item for item in behind[:-1] if item.kind in _PASSING]
        amount = behind[len(limits)] if len(behind) > len(limits) else None
        if (
            name.kind != "name"
            or name.data[0] not in OUTCOMES
            or not limits
            or amount is None
            or amount.kind != "amount"
        ):
            continue
        notes.append(Note("put_aside", {"written": text[limits[0].start : amount.end]}))
        kept = [item for item in items if item is not amount and item not in limits]
        at = kept.index(name)
        return [*kept[:at], Item("ask", None, name.start, name.start), *kept[at:]]
    return items


def _without_trailing(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without a "max" behind the gap that a question asks at: "a gap of 80B max, Nvidia?"."""
    for place, item in enumerate(items):
        if item.kind not in ("extreme", "refused") or not _MOST.fullmatch(text, item.start, item.end):
            continue
        said = [each for each in items[:place] if each.kind != "range"][-2:]
        if len(said) < 2:
            continue
        name, amount = said
        asked = any(each.kind in _ASKING for each in (*items[:place], *items[place + 1 :])) or text.rstrip().endswith(
            "?"
        )
        if name.data == ("gap",) and amount.kind == "amount" and asked:
            notes.append(Note("limit", {"written": text[amount.start : item.end]}))
            return [*items[:place], *items[place + 1 :]]
    return items


def _without_leading(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without the limit of an outcome that stands behind its amount, where an input is asked for: "max Nvidia
    sales for at least 75% coverage"."""
    for place, (limit, amount, name) in enumerate(zip(items, items[1:], items[2:], strict=False)):
        if limit.data != "bound" or amount.kind != "amount" or name.kind != "name" or name.data[0] not in OUTCOMES:
            continue
        useful = _FLOOR if name.data[0] == "coverage" else _CAP
        asked = any(each.kind in _ASKING for each in (*items[:place], *items[place + 3 :]))
        if asked and useful.fullmatch(text, limit.start, limit.end):
            notes.append(Note("limit", {"written": text[limit.start : name.end]}))
            return [*items[:place], *items[place + 1 :]]
    return items


def _limited(items: list[Item], place: int, text: str) -> int | None:
    """Where the amount stands that an outcome at a place is limited to; None where that is not said."""
    name = items[place]
    if name.kind != "name" or len(name.data) > 1 or name.data[0] not in OUTCOMES:
        return None
    at = place + 1
    if at < len(items) and items[at].kind == "need":
        at += 1  # "the gap should be at most 100B"
    while at < len(items) and items[at].kind == "range":
        at += 1  # "for the gap to drop below 100B"
    if at + 1 < len(items) and items[at].kind in ("move", "change", "drop") and items[at + 1].data == "bound":
        at += 1  # "before the gap goes above 100B"
    while at < len(items) and items[at].kind in _LIMITING and items[at].data in ("bound", "negation", None):
        at += 1
    if at == place + 1 or at == len(items) or items[at].kind != "amount":
        return None
    words = text[name.end : items[at].start]
    lead = text[max(0, name.start - LONGEST_LEAD) : name.start]
    if _WHATEVER.search(lead):
        return None
    if _PASSES.search(words):
        return at if name.data[0] != "coverage" and _DENIED.search(lead + words) else None
    low, high = _CAP.search(words), _FLOOR.search(words) or _OVER.search(words)
    if _AVOIDED.search(lead) and not _NEGATED.search(words):
        return at if (low if name.data[0] == "coverage" else high) else None  # "before the gap is more than 100B"
    if _NEGATED.search(words) or (place and items[place - 1].kind == "without"):
        return None  # "not below 100B" is a limit from the other side
    if name.data[0] == "coverage":
        return at if high else None
    return at if low and not high else None


def low_to_high(items: list[Item]) -> list[Item]:
    """ "low 65B, high 85B", "8B low end, 15B high end": one range; elsewhere such words are no terms."""
    ends = [place for place, item in enumerate(items) if item.kind in ("low", "high")]
    if not ends:
        return items
    named = next((place for place, item in enumerate(items) if item.kind == "name"), len(items))
    if ends[0] < named < len(items):
        # "the low end for Nvidia is 50B and the high end 70B": its name stands before both.
        items = [*items[: ends[0]], items[named], *items[ends[0] : named], *items[named + 1 :]]
        ends = [place for place, item in enumerate(items) if item.kind in ("low", "high")]
    amounts = [place for place, item in enumerate(items) if item.kind == "amount"]
    between = [item.kind for item in items[min(ends + amounts) : max(ends + amounts)]]
    if {items[at].kind for at in ends} != {"low", "high"} or len(ends) != 2 or len(amounts) != 2 or "name" in between:
        return [
            item._replace(kind="unknown", data=item.kind) if item.kind in ("low", "high") else item for item in items
        ]
    first, last = min(ends + amounts), max(ends + amounts)
    to = items[ends[1]]._replace(kind="range", data="to")
    return [*items[:first], items[amounts[0]], to, items[amounts[1]], *items[last + 1 :]]


def widened(before: list[Item]) -> bool:
    """Make the "à" before a percentage a "plus or minus", where there is an amount before it."""
    if sum(item.kind == "amount" for item in before) < 2 or before[-1].kind != "amount" or before[-2].kind != "range":
        return False
    before[-2] = before[-2]._replace(data="plus_minus")
    return True
