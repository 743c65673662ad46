"""What a name without a value stands for in a question: "revenue" needed is what the spending requires, or for an aim what
AI has to earn; "how much more" of it is the gap."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import BILLS, QUIET
from model.reader.words.tokens import Item
from model.reading import Part

MORE = Late(
    r"\b(?:more|what else|incremental|on top of (?:today|(?:the )?(?:current|existing|present))"
    r"|still (?:needed|required|missing|need)|encore|additionnels?"
    r"|additional|extra|net new|remaining|new (?:ai )?revenue"
    r"|suppl[ée]mentaires?|de plus|en plus)\b",
    re.IGNORECASE,
)
_CONDITION = Late(
    r"\b(?:if|when|once|given|assuming|supposing|provided|si|quand|lorsque|une fois|en supposant)\b[^,;?]*",
    re.IGNORECASE,
)
_HOW_MUCH_MORE = Late(
    r"\b(?:how (?:much|many)|what|combien|que)\b[^.;?]{0,48}?\b(?:more|additional|incremental|extra|else"
    r"|on top of (?:today|(?:the )?(?:current|existing|present))|encore"
    r"|additionnels?"
    r"|suppl[ée]mentaires?"
    r"|de plus|en plus|ajouter|nouveaux)\b|\b(?:more|additional|extra|incremental) (?:ai )?(?:revenues?|sales|money"
    r"|earnings|income)\b"
    r"|\brevenues? still (?:needed|required|missing)\b|\b(?:encore|en plus) combien\b|\b(?:revenus?"
    r"|ca)\b[^.;?]{0,12}\b(?:suppl[ée]mentaires?|de plus|en plus"
    r"|additionnels?)\b",
    re.IGNORECASE,
)
_GROWS = Late(r"\b(?:grow|rise|increase|climb|go up|augmenter|cro[îi]tre|progresser)\b", re.IGNORECASE)
_LEVEL = Late(
    r"\b(?:to what|how high|(?:to|at) (?:what|which) level|jusqu['’](?:o[ùu]|[àa] combien)|[àa] (?:combien|quel niveau))\b"
    r"|\b(?:grow|rise|increase|climb|go up) to\W*(?:\Z|(?:if|when|with|at|for)\b)",
    re.IGNORECASE,
)
_AI = Late(r"\b(?:ai|ia|genai)\b", re.IGNORECASE)
_SPENT = Late(r"\b(?:how much|most|combien)\b.{0,24}\b(?:on|en|sur|pour)\b(?: the| l['’]| les?)? *$", re.IGNORECASE)
_MORE_OF = Late(r"\b(?:more|additional|extra|incremental|suppl[ée]mentaires?) *$", re.IGNORECASE)
_PARTS = Late(
    r"[,;.:?!\n]| [-–—] |\b(?:after|by|following|assuming|supposing|provided|when|if|once|with|given|while|si|quand|avec"
    r"|lorsque|une fois|en supposant)\b",
    re.IGNORECASE,
)
# "how much revenue for 300B of capex?"
_FOR_COST = Late(
    r" *(?:for|pour) \$?\d[\d.,]* ?\w{0,9}\$?(?: (?:of|in|de|en))? (?:capex|spend|spending|gpus?|chips|puces"
    r"|d[ée]penses)\b",
    re.IGNORECASE,
)
_TERM = Late(r"req(?:uired|d|'d)?\b|revenu requis|besoin|hurdle", re.IGNORECASE)
_MOVED = Late(r"\b(?:fall|drop|come down|shrink|low|lower|cut|baiss\w*|tomber|descendre|r[ée]dui\w*)\b", re.IGNORECASE)

_MAKES = Late(
    r"\b(?:how much|what|combien)\b[^?]*\b(?:have to|need to|must|should|would|doi(?:ven)?t|devraient)\b[^?]*?"
    r"\b(?:earn|make|bring in|generate|take in|pay|payer|gagner|rapporter|encaisser)\b",
    re.IGNORECASE,
)
_IN_PERCENT = Late(r"\bmargins?\b|\bmarges?\b|\bkeep\b|\bgarder\b", re.IGNORECASE)
# "Facilities at Nvidia 70B: how much do they cost?"
_THEIR = Late(r"\b(?:it|they|that|those) (?:all )?$", re.IGNORECASE)


def breaks_even(part: Part) -> bool:
    """Whether a part is the aim to break even."""
    return part.op == "set" and part.value == {"gap": 0, "coverage": 1}.get(part.variable)


def meaning_of(name: Item, items: list[Item], aims: bool, even: bool, text: str) -> str:
    """The variable that a name without a value stands for; empty where that is open. `even`: the aim is to break even."""
    meanings = name.data
    if len(meanings) == 2 and BILLS.issuperset(meanings) and _THEIR.search(text, 0, name.start):
        return next((each for item in reversed(items) if (each := _bill(item, name))), str(meanings[0]))
    if meanings == ("ai_revenue",) and not aims and any(item.kind == "need" for item in items):
        # "how much more AI revenue is needed?", "combien de revenus IA en plus faut-il ?"
        clause = _clause(name, text)
        grows = _GROWS.search(clause) and not _LEVEL.search(clause)
        return "gap" if MORE.search(clause) or grows else "required_revenue"
    if meanings == ("required_revenue",) and not aims and _MORE_OF.search(text, 0, name.start):
        return "gap"  # "incremental AI revenue needed"
    if meanings == ("required_revenue",) and aims and _must_come_in(name, even, text):
        return "ai_revenue"  # "AI revenue needed for 90% coverage"
    if name.kind == "thing" and meanings == ("end_user_margin",) and _must_earn(text):
        return "ai_revenue" if aims else "required_revenue"  # "how much would buyers have to earn in total?"
    needed = any(item.kind == "need" for item in items) and directly(name, items)
    if meanings[0] == "demand_backed_spend" and len(meanings) > 1 and needed and not aims:
        return "required_revenue"  # "how much demand is needed for 90B of GPUs?"
    if len(meanings) == 1:
        return str(meanings[0])
    if "required_revenue" in meanings:
        if aims:
            return "ai_revenue"
        if MORE.search(_clause(name, text)) and any(item.kind == "need" for item in items):
            return "gap"  # "how much more revenue is needed?"
        costs = _FOR_COST.match(text, name.end) is not None
        return "required_revenue" if costs or any(item.kind == "need" for item in items) else ""
    if "nvidia_revenue" in meanings:
        return ""
    if meanings[0] == "facility_cost" and _SPENT.search(text, 0, name.start):
        return "facility_cost"  # "how much can we spend on facilities?"
    if meanings[0] in ("facility_cost", "demand_backed_spend", "datacenter_cost"):
        return str(meanings[0]) if not aims or meanings[0] == "datacenter_cost" else ""
    return ""


def _must_earn(text: str) -> bool:
    """Whether a question is of the money that those who use the GPUs make, not of their margin."""
    return _MAKES.search(text) is not None and _IN_PERCENT.search(text) is None


def _bill(item: Item, name: Item) -> str | None:
    """What "they" cost that an item ahead of it speaks of."""
    if item.kind not in ("name", "thing") or item.end > name.start:
        return None
    return next((each for each in item.data if each in BILLS), None)


def _must_come_in(name: Item, even: bool, text: str) -> bool:
    """Whether "revenue needed" for an aim is what AI has to earn: not what the spending requires, which an aim is for."""
    if _AI.search(text, name.start, name.end):
        return True
    term = _TERM.match(text, name.start) is not None
    return not term or (even and not _MOVED.search(text))


def _clause(name: Item, text: str) -> str:
    """What is said around a name, without the clauses beside it."""
    first = max((found.end() for found in _PARTS.finditer(text, 0, name.start)), default=0)
    last = _PARTS.search(text, name.end)
    return text[first : last.start() if last else len(text)]


def directly(name: Item, items: list[Item]) -> bool:
    """Whether a name stands right behind a question word."""
    before = [item for item in items if item.end <= name.start and item.kind not in ("filler", "range", "topic")]
    return bool(before) and before[-1].kind in ("ask", "extreme")


def asks_more(text: str) -> bool:
    """Whether a text asks how much more, but for what its conditions say: "what's required if Nvidia sells 20% more?"."""
    return _HOW_MUCH_MORE.search(_CONDITION.sub("", text)) is not None


def speaks_of_ai(items: list[Item]) -> bool:
    """Whether AI is named but for what an amount is of: "what closes the gap if Google makes 18B from AI?"."""
    said = [item for item in items if item.kind == "topic" or item.kind not in QUIET | {"range"}]
    return any(
        item.kind == "topic" and (before is None or before.kind != "quantity")
        for before, item in zip((None, *said), said, strict=False)
    )


def must_earn(items: list[Item]) -> bool:
    """Whether a statement asks what AI has to earn: "how much must AI earn to pay for 300B of capex?"."""
    kinds = [item.kind for item in items if item.kind in ("ask", "need", "topic", "name", "noun", "quantity", "mark")]
    turned = (kinds[at : at + 3] == ["topic", "need", "ask"] for at in range(len(kinds)))  # "AI must earn how much?"
    asked = (kinds[at] == "ask" and set(kinds[at + 1 : at + 3]) == {"need", "topic"} for at in range(len(kinds)))
    return any(turned) or any(asked)


def unsupposed(items: list[Item]) -> list[Item]:
    """The items but for a need that says what a condition supposes: "how do things look if end users need 40%?"."""
    said = [item for item in items if item.kind not in ("range", "filler")]
    around = zip((None, *said), said, (*said[1:], None), strict=False)
    return [
        item
        for before, item, after in around
        if not (item.kind == "need" and before and after and (before.kind, after.kind) == ("thing", "quantity"))
    ]
