"""An amount right before a result in a run of words without commas, "nvda 60b uh 65b gap": of the result, as "a 65B gap" is,
or of what stands before, with the result asked for? Asked back."""

from __future__ import annotations

import re

from model.late import Late
from model.pairing import Pair
from model.reading import Problem
from model.repair import loose
from model.tokens import Item

_RESULTS = frozenset(
    ("gap", "coverage", "required_revenue", "datacenter_cost", "demand_backed_spend", "anticipated_spend")
)
_IDLE = frozenset(("filler", "range", "unchanged", "move", "topic", "label"))
# What leads to a result and its amount: "gives 300B required", "for 60% coverage".
_LEADS = Late(
    r"(?:^|[,;:.!?()/=>→–—\n]|['’]s|\b(?:and|or|vs|et|ou|so|a|an|the|our|of|for|to|at|with|on|from|in|than|about|after|given"
    r"|une?|le|la|les|de|d|pour|avec|sur|que|us|me|we|is|was|be|have|has|need|needs|want|wants|like|like to|see|get|gets"
    r"|give|gives|giving|reach|hit|leave|leaves|yields?|yielding|implies|shows?|does|do|would|will|could|4|2|least|exactly"
    r"|maybe|suppose|say|target|earn|ok|hmm|wdym|veut|which|what|close|closes|keep|hold|accept|its))\W*$",
    re.IGNORECASE,
)
# What leads from one amount to another of the same name.
_GOES_ON = Late(r"(?:\b(?:or|to|is|now|maybe|ou)|/)\W*$", re.IGNORECASE)
_FOR = Late(r"\b(?:for|pour|no|with|leaves?|gives?|gets?|want|veut)\W*$", re.IGNORECASE)
_SIZE = Late(r"\W*(?:\d|z[eé]ro\b|(?:a|an|one|two|un|une|deux) |half\b)", re.IGNORECASE)
_NOTHING = Late(r"\W*(?:zero|z[ée]ro|0)\b", re.IGNORECASE)
# "(Nvidia grows by) a third", "(Nvidia) a hundred billion".
_A_PART = Late(r"\b(?:by )?(?:an?|one) (?:third|quarter|half|fifth|tenth|hundred)\b[^,;.?!]*$", re.IGNORECASE)
_ALL = Late(r"(?: (?:everyone|everybody|everything|all|tout|tous))? *", re.IGNORECASE)


def of_what_is_before(pairs: list[Pair], items: list[Item], text: str, lang: str) -> list[Problem]:
    """The amounts that stand right before a result and right behind another name, amount or change."""
    found = []
    for name, quantity in pairs:
        article = _A_PART.search(text, 0, quantity.end)
        start = article.start() if article and article.end() > quantity.start else quantity.start
        joined = quantity.end <= name.start and _ALL.fullmatch(text, quantity.end, name.start)
        if name.data[0] not in _RESULTS or not joined or not _SIZE.match(text, start):
            continue
        before = next((item for item in reversed(items) if item.end <= start and item.kind not in _IDLE), None)
        told = before is not None and before.kind in ("name", "quantity")
        again = before is not None and before.kind == "quantity" and _GOES_ON.search(text, 0, start)
        led = _LEADS.search(text, 0, start) is not None and not again
        nothing = told and _NOTHING.match(text, start) is not None and not _FOR.search(text, 0, start)
        if not led or nothing or joined[0].strip():
            found.append(loose(quantity, [], text, lang))
    return found
