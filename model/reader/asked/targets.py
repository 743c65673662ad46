"""What a statement aims at: a gap of zero, by "break even", "close the gap" or two revenues that meet."""

from __future__ import annotations

import re
from fractions import Fraction

from model.amount_pattern import SUM
from model.catalogue import INPUTS, is_company
from model.late import Late
from model.reader.words.tokens import Item
from model.reading import Part

AIMING = frozenset(("break_even", "close", "vanish"))
# What depends on inputs alone, and so can be brought somewhere by one.
COSTS = frozenset(("required_revenue", "datacenter_cost"))
_BRINGS = Late(
    r"\b(?:(?:how (?:do|does|can|could|would|to|might)"
    r"|what (?:gets?|brings?|would|could|can|cuts?|takes?|pushes|drives?|will)|wh(?:at|ich) (?:levers?|inputs?)"
    r"|levers?)\b(?!.*\b(?:if|with|when|at)\b)|comment\b(?!.*\b(?:si|avec)\b)"
    r"|qu['’]est-ce qui\b|que faudrait-il|quels? leviers?)",
    re.IGNORECASE,
)
# An order to bring an outcome somewhere: "get the gap to 30B".
_ORDER = Late(
    r"(?:^|[,;.:!\n–—-] ?|\b(?:to|please|let['’]?s|and|then|et|puis) )\W*"
    r"(?:get|bring|take|cut|lower|shrink|narrow|reduce|halve|push|lift|raise|move|drive|reach|hit|achieve|restore"
    r"|ram[eè]n\w+|am[eè]n\w+|r[eé]dui\w+|port(?:er?|ez|ons)|atteindre|divise[rz]?|abaisser)"
    r" (?:the |our |this |that |a |an |le |la |l['’]|une? )?"
    r"(?:gap|hole|shortfall|deficit|coverage|[eé]cart|trou|couverture|taux de couverture)\b",
    re.IGNORECASE,
)
# "target coverage 50%, AI revenue 80B", "viser une couverture de 85 %": an aim whatever stands beside it.
_RESULT = r"(?:gap|hole|shortfall|deficit|coverage|[eé]cart|trou|couverture|taux de couverture)\b"
_AIM = Late(
    rf"\b(?:targets?|targeting|targeted|goal|objective|aim(?:s|ing)?|shoot(?:ing)? for|(?:we|i) (?:want|need)|hit|get to"
    rf"|vis(?:er?|ez|ons|ant)|cibl(?:er?|ons|ant)|objectif|(?:on|nous|je) (?:veut|veux|voulons))\b"
    rf"(?: (?:is|for|at|of|a|an|the|to|have|de|d['’]|un|une|le|la|est|avoir)\b| l['’]| ?[:=])*"
    rf"(?: {SUM} ?%?(?: of| de)?)? ?{_RESULT}|{_RESULT} (?:target|goal|cible|vis[ée]e?)\b",
    re.IGNORECASE,
)
_HOW = Late(r"\b(?:how (?:do|can|could|to|would)\b(?! much)|comment\b)", re.IGNORECASE)
_GIVEN = frozenset(INPUTS)
_SOMEWHERE = Late(r"\b(?:to|be|reach|hit|à|a|soit|atteign\w*|tombe\w*)\b", re.IGNORECASE)
_GAP = ("gap",)
_SHARE_OF_GAP = Late(
    r"(?:how much|(?:what|which) (?:part|share|fraction|portion|proportion|percentage)) of the (?:gap|hole|shortfall)"
    r"|quelle part d[ue] (?:gap|trou|l['’][ée]cart)",
    re.IGNORECASE,
)
# "…; I suspect that wipes out the gap": what follows from the values, no target.
_SO_IT = Late(
    r"[,;.:–—-]\s*(?:(?:i|we|they) (?:suspect|think|guess|believe|reckon|fear|hope|expect|bet),? )?"
    r"(?:that|this|which|cela|[çc]a|ce qui)(?: (?:would|should|could|might|will|nearly|almost|already|just|alone))* *$",
    re.IGNORECASE,
)
_IT = Late(r" *(?:it|this|that|[çc]a|cela)\b", re.IGNORECASE)
_THE_SAME = Late(r"(?<!\w)(?:le |la |l['’])$", re.IGNORECASE)  # "le combler"
_MEETING = {("ai_revenue",), ("required_revenue",)}
_MEETS = Late(
    r"\W*(?:to |must |should |would |can |doit |puisse )?"
    r"(?:equal|match|meet|reach|=|catch(?:es)? up with|[ée]gal|rejoi|attei)\w*\W*(?:[àa]u?x? |the |la |le |les )*",
    re.IGNORECASE,
)


def targets(items: list[Item], names: list[Item], text: str) -> tuple[list[Part], list[Item]]:
    """(the gap of zero that a statement aims at, the names without those that only say so)."""
    met = _met(items, names, text)
    aim = _break_even(items) or (met and _zero_gap(*met)) or _closing(items, names, text)
    if aim is None:
        return [], names
    return [aim], [name for name in names if name.data != _GAP and not (met and name in met)]


def is_order(text: str) -> bool:
    """Whether a statement tells somebody to bring the gap or the coverage somewhere, or that somebody aims at it."""
    return _ORDER.search(text) is not None or _AIM.search(text) is not None


def at_costs(parts: list[Part], text: str) -> bool:
    """Whether all that a statement gives, but inputs, is where it asks how to bring the required revenue or the spend: "how
    do we get required revenue to 150B?"."""
    costs = [part for part in parts if part.variable in COSTS]
    if len(costs) != 1 or not _GIVEN.issuperset(part.variable for part in parts if part not in costs):
        return False
    cost = costs[0]
    if cost.op != "set":  # "how do we halve required revenue?"
        return _HOW.search(text, 0, cost.start + 1) is not None
    return bool(_BRINGS.search(text, 0, cost.start) and _SOMEWHERE.search(text, cost.start, cost.end))


def _zero_gap(first: Item, last: Item) -> Part:
    return Part("gap", "set", Fraction(0), None, min(first.start, last.start), max(first.end, last.end))


def _break_even(items: list[Item]) -> Part | None:
    return next((_zero_gap(item, item) for item in items if item.kind == "break_even"), None)


def _closing(items: list[Item], names: list[Item], text: str) -> Part | None:
    """ "close the gap", "what closes it?"; not how much of it somebody closes."""
    verbs = (item for place, item in enumerate(items) if item.kind in ("close", "vanish") and not _drops(items, place))
    verb = next(verbs, None)
    if verb is None or _SHARE_OF_GAP.search(text) or ("?" not in text and _SO_IT.search(text, 0, verb.start)):
        return None
    gap = next((name for name in names if name.data == _GAP), None)
    if gap:
        return _zero_gap(verb, gap)
    asked = any(item.kind == "ask" for item in items)
    last = all(item.kind in ("mark", "range") for item in items[items.index(verb) + 1 :])
    told = any(item.kind == "name" and item.data == _GAP and item.end <= verb.start for item in items)
    told_or_open = told or any(name.end <= verb.start for name in names)  # "is there a margin that closes it?"
    it = (_IT.match(text, verb.end) or _THE_SAME.search(text, 0, verb.start)) and (
        asked or (told_or_open and "?" in text)
    )
    return _zero_gap(verb, verb) if it or (asked and last and (names or told)) else None


def _drops(items: list[Item], place: int) -> bool:
    """Whether a verb of closing leaves out a company: "zero out Meta and Tesla"."""
    after = next((item for item in items[place + 1 :] if item.kind != "range"), None)
    return after is not None and after.kind == "name" and is_company(after.data[0])


def _met(items: list[Item], names: list[Item], text: str) -> tuple[Item, Item] | None:
    """AI revenue and required revenue, where the statement says that they meet: "AI revenue equals required revenue"."""
    open_names = [name for name in names if name.data in _MEETING]
    if {name.data for name in open_names} != _MEETING or len(open_names) != 2:
        return None
    first, second = open_names
    balanced = any(item.kind == "break_even" for item in items)
    return (first, second) if balanced or _MEETS.fullmatch(text, first.end, second.start) else None
