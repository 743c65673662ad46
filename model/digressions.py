"""Clauses that say why, of whom or whence, not how much: "because competition has arrived", "Anthropic, which the article
did not list, makes 4B", "per the Q3 memo, …". Where such a clause holds no term of the model, its words are passed over."""

from __future__ import annotations

import re

from model.asides import HOLDS, ODD
from model.late import Late
from model.reading import Note
from model.tokens import Item

_REASON = Late(
    r"\b(?:because|given that|now that|considering|thanks to|due to|owing to|amid(?:st)?|whilst?|whereas|en raison d"
    r"|gr[âa]ce (?:[àa]|aux?)\b|suite (?:[àa]|aux?)\b|(?:tandis|alors|parce|puis|vu|[ée]tant donn[ée]) ?qu['’e])"
    r"[^,;.?!\n]*",
    re.IGNORECASE,
)
_RELATIVE = Late(r",\s*(?:which|who|whom|whose|qui|que|dont|laquelle|lequel)\b[^,;.?!\n]*,?", re.IGNORECASE)
_SOURCE = Late(
    r"\A\s*(?:as )?(?:per|in|from|according to|based on|following|dans|selon|d['’]apr[èe]s|suivant)\s[^,:;\n]*?"
    r"\b(?:memo|note|report|paper|deck|call|slides?|letter|post|e?mail|spreadsheet|presentation|meeting|m[ée]mo|rapport"
    r"|pr[ée]sentation|papier|r[ée]union|lettre|tableur|comit[ée])\b[^,:;\n]*[,:]",
    re.IGNORECASE,
)
# Who says so: "Tom at the desk thinks that …".
_SAYING = Late(
    r"(?:\A|(?<=[,;.:!?\n])|(?<= and )|(?<= but )|(?<= et )|(?<= mais ))\s*(?:[\w'’.-]+\s+){1,5}?"
    r"(?:says?|said|thinks?|thought|reckons?|insists?|believes?|claims?|argues?|expects?|estimates?|told (?:me|us)|swears?"
    r"|hears?|dit|disait|pense|estime|croit|affirme|pr[ée]tend|juge|suppose|assure)\b",
    re.IGNORECASE,
)
# What a clause may hold and still be passed over, by kind; a source may be dated as well. Of what something is, includes
# or leaves out no clause may speak.
_IDLE = frozenset(("unknown", "aside", "range", "topic", "let", "need", "ask", "or", "same", "help", "label"))
_IDLE |= {"separator", "more", "less", "above", "below", "hit", "another", "drop"}
_DATE = Late(
    r"q[1-4]\b|t[1-4]\b|jan|feb|f[ée]v|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|ao[uû]t|sep|oct|nov|dec|d[ée]c", re.I
)
_NARROWS = Late(
    r",\s*(?:which|who|qui)\s+(?:(?:only|mostly|mainly|also|already|ne)\s+|n['’])?(?:is|was|are|were|isn|wasn|aren|does|do|don"
    r"|est|sont|[ée]tait|includ|exclud|leav|contain|cover|count|compr|compte|omit|ignor|laiss|exclu|contien)",
    re.IGNORECASE,
)


def without_digressions(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without those of such clauses; the words are noted, so that a reader of the reply can object."""
    for pattern in (_SAYING, _SOURCE, _REASON, _RELATIVE):
        for clause in pattern.finditer(text):
            inside = [item for item in items if clause.start() <= item.start and item.end <= clause.end()]
            said = [item for item in inside if item.kind != "mark"]
            before = next((item for item in reversed(items) if item.end <= clause.start()), None)
            if ODD.isdisjoint(item.kind for item in said) or not all(_is_idle(item, pattern, text) for item in said):
                continue
            if pattern is _REASON and HOLDS.search(clause[0]):
                continue  # "because ads are in there"
            if pattern is _RELATIVE and ((before and before.kind == "amount") or _NARROWS.search(clause[0])):
                continue  # "80B, which is its valuation", "Nvidia, which includes gaming, …"
            notes.append(Note("passed_over", {"words": clause[0].strip(" ,:")}))
            goes_on = before is not None and before.kind == "name" and clause[0].endswith(",")
            dropped = inside if goes_on else said
            items = [item for item in items if item not in dropped]
    return items


def _is_idle(item: Item, pattern: Late, text: str) -> bool:
    """Whether a word of a clause says nothing of the model."""
    if pattern is _SAYING:
        return item.kind in ("unknown", "aside", "range", "let")
    if pattern is _SOURCE:
        dated = item.kind == "refused" and item.data == "period" and _DATE.match(text, item.start)
        numbered = item.kind == "amount" and item.data.unit == "number" and not item.data.scaled
        return bool(dated or numbered) or item.kind in ("range", "topic", "year", "mark")
    return item.kind in _IDLE or (item.kind == "refused" and item.data in ("negation", "outside"))
