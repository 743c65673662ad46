"""Limits of an outcome in a question, answered at the limit: "how much may Nvidia sell without the gap exceeding 100B?"."""

from __future__ import annotations

import re
from typing import NamedTuple

from model.catalogue import OUTCOMES
from model.late import Late
from model.reader.words.tokens import Item
from model.reading import Note

LONGEST_LEAD = 24
_ASKING = frozenset(("ask", "extreme", "levers"))
_LIMITING = frozenset(("refused", "extreme", "or", "above", "below", "less", "more", "within", "unknown", "out"))
# What limits from before an outcome or behind its amount: "cap the gap at 70B", "40B or less".
_LED_BY = frozenset(("refused", "extreme"))
_BETWEEN = _LIMITING | {"range", "need", "move", "change", "drop", "let", "unsaid", "than"}
_LONGEST = 6  # items between an outcome and the amount that limits it
_CAP = Late(
    r"not (?:more|larger|greater|bigger|wider) than|below|under|beneath|within|(?<!no )(?<!not )less than|at most"
    r"|no (?:more|greater|larger|bigger|wider) than|no more|or (?:less|lower|smaller|under)|moins de|au plus|sous"
    r"|inf[ée]rieur|dessous|[<≤]|&lt;|\b(?:max(?:imum|imal|i)?|max(?:es)? out|cap|capped|ceiling|up to|tops"
    r"|plafonn\w*|plafond|limit\w*|conten\w*)\b|jusqu",
    re.IGNORECASE,
)
_FLOOR = Late(
    r"above|at least|(?<!no )(?<!not )(?:more|bigger|larger|greater|wider|better) than|no (?:less|lower|smaller|worse)"
    r"|or (?:more|higher|better|above)|plus de|au moins|sup[ée]rieur|dessus|[>≥+]|&gt;|\b(?:min(?:imum|imal|i)?|floor"
    r"|over|beyond|past|plancher)\b",
    re.IGNORECASE,
)
_PASSES = Late(
    r"exceed|surpass|\btop(?:s|ping)?\b|pass(?:es?|ing)?\b|(?:go|goes|going|gets|rises) (?:above|over|past)"
    r"|d[ée]pass|exc[éèe]d",
    re.IGNORECASE,
)
_WHETHER = Late(r"\W*(?:so |and |then )?(?:is|does|do|will|would|can|could|are|was|est-ce que|est-ce)\b", re.IGNORECASE)
_AIMED = Late(
    r"(?:\b(?:want|need|keep|get|hold|bring|push|squeeze|shrink|target|goal|aim|let|gard(?:e|er|ez|ons)"
    r"|maint(?:enir|iens|enez|enons)|passer|ramen(?:er|[èe]|ez|ons)|veux|voulons|voudrais|vise(?:r|z|ons)?)(?:s|ing)?:?"
    r"(?: (?:to )?(?:see|keep|get|have|for))?(?: the| our| your| an?)?(?: l['’]| le| un| la| une)?(?: \w{1,12})? ?)$",
    re.IGNORECASE,
)
_OWED = Late(
    r"\W*(?:should|must|(?:needs?|has|have|ought|wants?) to|doit|devrait|doive)\b(?! not\b)",
    re.IGNORECASE,
)
_PASSING = frozenset(("refused", "above", "below", "more", "less", "unsaid", "than", "change"))
_NOT = r"n['’]t\b|\b(?:do|does|did|is|are|wo|ca|must|should|would|could)nt\b"
_NEGATED = Late(
    rf"\bnot\b(?! (?:more|larger|greater|bigger|wider) than)|{_NOT}|cannot|never|jamais|\bpas\b|\bne\b", re.IGNORECASE
)
# What keeps an outcome from a limit: "without a gap of more than 100B", "don't let the gap exceed 100B".
_AVOIDED = Late(
    r"\b(?:without|before|b4|sans|avant|stop|prevent|avoid|emp[êe]ch\w*|[ée]vite\w*|d(?:o not|on['’]?t) let|never let"
    r"|ne faut pas qu\w*)\b[^.;?]*$",
    re.IGNORECASE,
)
_KEPT_FROM = Late(r"\bkeep\b[^.;?]*$", re.IGNORECASE)
_FROM = Late(r"\s*from\b", re.IGNORECASE)
# "At what AI revenue does coverage pass 80%?"
_THRESHOLD = Late(
    r"\b(?:at|from|until|till|up to) (?:what|which|how (?:much|many))\b|(?:\b[àa]|partir d(?:e |['’])"
    r"|jusqu['’][àa]) ?(?:quel|combien)",
    re.IGNORECASE,
)
_UP_TO = Late(r" *jusqu['’][àa]", re.IGNORECASE)
_CAPS = Late(r"(?:cap|limit|contain|hold|plafonn|conten)\w*", re.IGNORECASE)
_MOST = Late(r"at most|at (?:the|a) (?:max|most)|au plus|au maxi|limit", re.IGNORECASE)
_LIMIT = Late(
    r"at (?:the |a )?(?:most|least)|au (?:plus|moins)|m(?:ax|in)im|floor|cap\b|ceiling|planch|plafon", re.IGNORECASE
)
_ARTICLES = Late(r"\s*(?:the|our|a|an|any|my|l['’]|d['’]|le|la|un|une)?\s*", re.IGNORECASE)
_WHATEVER = Late("regard|ignor|whatever|no matter|irrespective|peu importe|quel que", re.IGNORECASE)
_DENIED = Late(rf"without|before|b4|not\b|{_NOT}|sans|avant|\bne\b|\bn['’]|pas\b", re.IGNORECASE)


class _Limit(NamedTuple):
    """Where the amount of a limited outcome stands, and where what limits it begins and ends."""

    first: int
    amount: int
    last: int


def at_limits(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without the words that limit an outcome from its useful side, a gap from above or a coverage from below,
    where something is asked or the limit is an aim of its own; noted. A limit from the other side stays, and is asked
    back."""
    items = _asked_whether(_without_leading(items, text, notes), text, notes)
    found = [(place, limit) for place in range(len(items)) if (limit := _limited(items, place, text))]
    if len(found) != 1:
        return items  # "a gap under 50B or a coverage above 80%": which of them counts is left open
    ((place, limit),) = found
    before = items[: limit.first]
    if not _is_sought(items, place, limit, text):
        return items
    if [item.kind for item in before[-2:]] == ["without", "ask"]:
        before.pop()  # "sans que l'écart dépasse 100 Md$"
    if before and before[-1].kind in ("without", "change"):
        before.pop()  # "without the gap exceeding 100B", "squeeze the gap under 60B"
    start = items[place + 1].start if limit.first == place else items[limit.first].start
    notes.append(Note("limit", {"written": text[start : items[limit.last].end]}))
    # The words between go to the name, so that nobody looks at them again.
    name = items[place]._replace(end=max(items[place].end, items[limit.amount].start - 1))
    return [*before, name, items[limit.amount], *items[limit.last + 1 :]]


def _is_sought(items: list[Item], place: int, limit: _Limit, text: str) -> bool:
    """Whether something is asked for at a limit, or the limit is an aim of its own: "cap the gap at 70B"."""
    names = sum(item.kind in ("name", "thing") for item in items)
    open_name = names > sum(item.kind == "amount" for item in items)  # "smallest AI revenue for a gap below 100B"
    rest = (*items[: limit.first], *items[limit.last + 1 :])
    asks = any(item.kind in _ASKING for item in rest) or (names > 1 and text.rstrip().endswith("?"))
    lead = items[limit.first]
    orders = limit.first < place and _CAPS.fullmatch(text, lead.start, lead.end) is not None
    return asks or open_name or orders or _is_aim(items[place], text)


def _is_aim(name: Item, text: str) -> bool:
    """Whether the limited outcome is an aim of its own: "keep the gap under 50B", "coverage must be at least 80%", "a
    gap of 60B or less"."""
    return (
        _AIMED.search(text, max(0, name.start - LONGEST_LEAD), name.start) is not None
        or _OWED.match(text, name.end) is not None
        or (name.data == ("gap",) and text.startswith(" of ", name.end))
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


def _without_leading(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without the limit of an outcome that stands behind its amount, where an input is asked for: "max Nvidia
    sales for at least 75% coverage"."""
    for place, (limit, amount, name) in enumerate(zip(items, items[1:], items[2:], strict=False)):
        if limit.kind not in _LED_BY | _PASSING or amount.kind != "amount" or name.kind != "name":
            continue
        useful = name.data[0] in OUTCOMES and _is_useful(name.data[0], "", text[limit.start : limit.end], "")
        asked = any(each.kind in _ASKING for each in (*items[:place], *items[place + 3 :]))
        if asked and useful:
            notes.append(Note("limit", {"written": text[limit.start : name.end]}))
            return [*items[:place], *items[place + 1 :]]
    return items


def _limited(items: list[Item], place: int, text: str) -> _Limit | None:
    """How an outcome at a place is limited from its useful side; None where that is not said."""
    name = items[place]
    if name.kind != "name" or len(name.data) > 1 or name.data[0] not in OUTCOMES:
        return None
    at = next((at for at in range(place + 1, len(items)) if items[at].kind not in _BETWEEN), len(items))
    if at == len(items) or items[at].kind != "amount" or at - place > _LONGEST:
        return None
    first, last, told, behind = place, at, text[name.end : items[at].start], ""
    lead = text[max(0, name.start - LONGEST_LEAD) : name.start]
    if _WHATEVER.search(lead):
        return None
    limits = [item for item in items[place + 1 : at] if item.kind in _LIMITING]
    if place and _tells(items[place - 1], text) and _ARTICLES.fullmatch(text, items[place - 1].end, name.start):
        first, limits = place - 1, [items[place - 1], *limits]  # "cap the gap at 70B"
        told = f"{text[items[first].start : items[first].end]} {told}"
    if at + 1 < len(items) and _trails(items[at], items[at + 1], text):
        last, limits = at + 1, [*limits, items[at + 1]]  # "a gap of 40B or less"
        behind = text[items[last].start : items[last].end]
    odd = any(item.kind in ("refused", "unknown") and not _tells(item, text) for item in limits)
    if odd or not (limits or _UP_TO.match(told)):
        return None  # "the gap per quarter below 50B"
    passed = bool(limits) and _THRESHOLD.search(text, 0, name.start) is not None
    return _Limit(first, at, last) if passed or _is_useful(name.data[0], lead, told, behind) else None


def _trails(amount: Item, item: Item, text: str) -> bool:
    """Whether what limits an amount stands right behind it: "40B or less", "80%+"."""
    limits = _CAP.search(text, item.start, item.end) or _FLOOR.search(text, item.start, item.end)
    return item.kind in _LED_BY and limits is not None and not text[amount.end : item.start].strip()


def _tells(item: Item, text: str) -> bool:
    """Whether a word is one of a limit: not of a period, a currency or another kind of figure."""
    if item.kind not in ("refused", "extreme", "unknown"):
        return False
    if item.kind == "refused" and item.data in ("bound", "negation", None):
        return True
    words = _CAP, _FLOOR, _PASSES, _NEGATED, _AVOIDED
    return any(pattern.search(text, item.start, item.end) is not None for pattern in words)


def _is_useful(outcome: str, lead: str, told: str, behind: str) -> bool:
    """Whether the words before, within and behind an outcome and its amount limit a gap from above, or a coverage from
    below."""
    if _PASSES.search(told):
        denied = _DENIED.search(lead + told) is not None or _avoided(lead, told)
        return outcome != "coverage" and denied
    limits = f"{told} {behind}"
    low, high = _CAP.search(limits) is not None, _FLOOR.search(limits) is not None
    if low == high:
        return False
    if _NEGATED.search(told) or _avoided(lead, told):
        low, high = high, low  # "without a gap of more than 100B", "coverage may not fall under 30%"
    return high if outcome == "coverage" else low


def _avoided(lead: str, told: str) -> bool:
    """Whether an outcome is to be kept from where it is said to go."""
    kept = _KEPT_FROM.search(lead) is not None and _FROM.match(told) is not None
    return kept or _AVOIDED.search(lead) is not None


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


def asks_for_limit(items: list[Item], place: int, text: str) -> bool:
    """Whether a limit is what is asked for: "how much can Nvidia sell at most?", "AI revenue floor for break even?"; not
    one of an amount beside it."""
    near = [item.kind for item in items[max(0, place - 1) : place + 2]]
    if "amount" in near:
        return False
    if _MOST.match(text, items[place].start) and any(item.kind == "ask" for item in items[:place]):
        return True
    if not _LIMIT.match(text, items[place].start):
        return False
    asked = "?" in text or any(item.kind == "ask" for item in items)
    return asked and (
        any(item.kind == "break_even" for item in items)
        or any(
            name.kind == "name" and name.data[0] in OUTCOMES and "amount" in (before.kind, behind.kind)
            for before, name, behind in zip(items, items[1:], [*items[2:], items[-1]], strict=False)
        )
    )
