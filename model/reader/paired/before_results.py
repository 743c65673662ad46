"""An amount right before a result in a run of words without commas, "nvda 60b uh 65b gap": of the result, as "a 65B gap"
is, or of what stands before, with the result asked for? Asked back."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.paired.nodes import ASKED_AT
from model.reader.paired.pairing import Pair
from model.reader.paired.repair import names_of
from model.reader.words.tokens import Item
from model.reading import Problem, Quantity

_IDLE = frozenset(("filler", "range", "unchanged", "move", "topic", "label"))
# What leads to a result and its amount: "gives 300B required", "for 60% coverage".
_LEADS = Late(
    r"(?:^|[,;:.!?()/=>→–—\n]| - ?|['’]s|\b(?:and|or|vs|et|ou|so|a|an|the|our|of|for|to|at|with|on|from|in|than|about"
    r"|after|given"
    r"|une?|le|la|les|de|d|pour|avec|sur|que|us|me|we|is|was|be|have|has|need|needs|want|wants|like|like to|see|get|gets"
    r"|give|gives|giving|reach|hit|leave|leaves|yields?|yielding|implies|shows?|does|do|would|will|could|4|2|least|exactly"
    r"|maybe|suppose|say|target|earn|ok|hmm|wdym|veut|which|what|(?:clos|fill|plug|bridg|cover)(?:es?|s|ing|ging)?"
    r"|reaching|hitting|halving|keep|hold|accept|its|ngl|tbh|lol|so|yo|hey|honestly|fwiw|imo|well))\W*$",
    re.IGNORECASE,
)
# What leads from one amount to another of the same name.
_GOES_ON = Late(r"(?:\b(?:or|to|is|now|maybe|ou)|/)\W*$", re.IGNORECASE)
_COMES_TO = Late(r"\s*(?:(?:goes|drops?|falls?) (?:down )?to )?", re.IGNORECASE)
_SIZE = Late(r"\W*(?:x? ?\d|z[eé]ro\b|(?:by )?(?:an?|one|two|une?|deux) |half\b)", re.IGNORECASE)
_NOTHING = Late(r"\W*(?:zero|z[ée]ro|0)\b", re.IGNORECASE)
# "(Nvidia grows by) a third", "(Nvidia) a hundred billion".
_A_PART = Late(r"\b(?:by )?(?:an?|one) (?:third|quarter|half|fifth|tenth|hundred)\b[^,;.?!]*$", re.IGNORECASE)
_ALL = Late(r"(?: (?:everyone|everybody|everything|all|tout|tous))? *", re.IGNORECASE)


def of_what_is_before(pairs: list[Pair], items: list[Item], text: str, lang: str) -> list[Problem]:
    """The amounts that stand right before a result and right behind another name, amount or change."""
    found = []
    for name, quantity in pairs:
        if name.data[0] not in ASKED_AT or quantity.end > name.start:
            continue
        joined = _ALL.fullmatch(text, quantity.end, name.start)
        if joined is None:
            continue
        article = _A_PART.search(text, 0, quantity.end)
        start = article.start() if article else quantity.start
        if joined[0].strip() or (_SIZE.match(text, start) and not _is_led(items, start, text)):
            found.append(_open(name, quantity, _before(items, start), text, lang))
    for item in items:  # "Apple zero gap"
        nothing = _NOTHING.match(text, item.start) if item.kind == "break_even" else None
        if nothing and _is_nothing_of(_before(items, item.start), item.start, text):
            found.append(Problem("bare_amount", *nothing.span(), nothing[0]))
    return found


def _open(name: Item, quantity: Quantity, before: Item | None, text: str, lang: str) -> Problem:
    """The problem of an amount that is of what stands before it or of the result behind it; offered is what can be."""
    written, result = text[quantity.start : quantity.end], text[name.start : name.end]
    behind = text[name.end :].strip(" ?")
    asked = f"{text[: quantity.end]}{f', {behind}' if behind else ''}, {result}?"
    (called,) = names_of(name.data[:1], lang)  # "240B needed" has no name that may stand ahead of its amount
    told = f"{text[: quantity.start].rstrip()}, {called} {written}{text[name.end :]}"
    offered = [asked] if before is not None and before.kind == "name" else []
    offered += [] if _A_PART.search(text, 0, quantity.end) else [told]
    return Problem("bare_amount", quantity.start, quantity.end, written, tuple(offered))


def _before(items: list[Item], start: int) -> Item | None:
    return next((item for item in reversed(items) if item.end <= start and item.kind not in _IDLE), None)


def _is_led(items: list[Item], start: int, text: str) -> bool:
    """Whether what stands before an amount leads to a result of that size."""
    before = _before(items, start)
    if before is not None and before.kind == "quantity" and _GOES_ON.search(text, 0, start):
        return False
    if _NOTHING.match(text, start) and _is_nothing_of(before, start, text):
        return False
    return _LEADS.search(text, 0, start) is not None


def _is_nothing_of(before: Item | None, start: int, text: str) -> bool:
    """Whether "zero" is what stands before it comes to: "Meta goes to zero gap"."""
    return before is not None and before.kind == "name" and _COMES_TO.fullmatch(text, before.end, start) is not None
