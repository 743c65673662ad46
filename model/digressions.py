"""Clauses that say why, of whom or whence, not how much: "because competition has arrived", "Anthropic, which the article
did not list, makes 4B", "per the Q3 memo, …". Where such a clause holds no term of the model, its words are passed over."""

from __future__ import annotations

import re

from model.reading import Note
from model.tokens import Item

_REASON = re.compile(
    r"\b(?:because|given that|now that|considering|parce qu['’e]|puisqu['’e]|vu qu['’e]|[ée]tant donn[ée] qu['’e])"
    r"[^,;.?!\n]*",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r",\s*(?:which|who|whom|whose|qui|que|dont|laquelle|lequel)\b[^,;.?!\n]*,?", re.IGNORECASE)
_SOURCE = re.compile(
    r"\A\s*(?:as )?(?:per|in|from|according to|based on|following|dans|selon|d['’]apr[èe]s|suivant)\s[^,:;\n]*?"
    r"\b(?:memo|note|report|paper|deck|call|slides?|letter|post|e?mail|spreadsheet|presentation|meeting|m[ée]mo|rapport"
    r"|pr[ée]sentation|papier|r[ée]union|lettre|tableur|comit[ée])\b[^,:;\n]*[,:]",
    re.IGNORECASE,
)
_JUDGES = re.compile(r",\s*(?:which|qui)\s+(?:is|was|are|isn['’]t|wasn['’]t|n['’]est|est|[ée]tait)\b", re.IGNORECASE)
# What a clause may hold and still be passed over, by kind; of refused words only those below.
_IDLE = frozenset(("unknown", "aside", "range", "topic", "let", "need", "ask", "or", "same", "spend", "help", "label"))
_IDLE |= {"separator", "more", "less", "above", "below", "hit", "another", "drop"}
_DATES = frozenset(("amount", "year", "refused"))
_IDLE_REFUSED = ("negation", "outside")
_ODD = frozenset(("unknown", "aside", "refused"))


def without_digressions(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without those of such clauses; the words are noted, so that a reader of the reply can object."""
    for pattern in (_SOURCE, _REASON, _RELATIVE):
        for clause in pattern.finditer(text):
            inside = [item for item in items if clause.start() <= item.start and item.end <= clause.end()]
            said = [item for item in inside if item.kind != "mark"]
            if _ODD.isdisjoint(item.kind for item in said) or not all(
                _is_idle(item, pattern is _SOURCE) for item in said
            ):
                continue
            if _JUDGES.match(clause[0]) and any(item.data == "negation" for item in said):
                continue  # "60B, which is a lie"
            notes.append(Note("passed_over", {"words": clause[0].strip(" ,:")}))
            dropped = inside if _qualifies_name(items, clause) else said
            items = [item for item in items if item not in dropped]
    return items


def _qualifies_name(items: list[Item], clause: re.Match[str]) -> bool:
    """Whether a clause stands between two commas behind a name, which goes on after it."""
    before = [item for item in items if item.end <= clause.start()]
    return bool(before) and before[-1].kind == "name" and clause[0].endswith(",")


def _is_idle(item: Item, source: bool) -> bool:
    """Whether a word of a clause says nothing of the model; a source may be dated."""
    if source and item.kind in _DATES:
        return item.kind != "amount" or (item.data.unit == "number" and not item.data.scaled)
    return item.kind in _IDLE or (item.kind == "refused" and item.data in _IDLE_REFUSED)
