"""A question of which nothing was read: a statement that has one and asks nothing is asked back, lest the gap is answered
instead ("60B of Nvidia calls for how much revenue?")."""

from __future__ import annotations

import re

from model.late import Late
from model.reading import Problem
from model.tokens import Item

_ASKS = Late(
    r"\bhow (?:much|many|long|big|large|far|fast|soon)\b(?: \w+)?|\b(?:combien|quel(?:le)?s?)\b(?: \w+)?"
    r"|\b(?:costs?|makes?|delivers?|needs?|earns?|gives?|brings?|requires?|sells?) (?:us |me |in )?what\b",
    re.IGNORECASE,
)
# Of these the gap, or what the statement comes to, is the answer.
_OF_THE_GAP = Late(
    r"\b(?:gap|hole|shortfall|surplus|deficit|[ée]cart|trou|manque|d[ée]ficit|exc[ée]dent|matters?|worse|better"
    r"|diff[ée]rences?|over|off|left|short|reste(?:-t-il)?|tout|paie|gain)\b"
    r"|\b(?:fait|donne|trouve|devient|change) combien\b"
    r"|\bquel (?:que|facteur|param[èe]tre|levier)\b|\btels? quels?\b|\bhow (?:long (?:the|chips|gpus)|far)\b"
    r"|\bquelle? (?:histoire|variable|hypoth[èe]se|effet|impact)\b",
    re.IGNORECASE,
)


def unanswered(text: str, items: list[Item]) -> list[Problem]:
    """The words of a question, outside the names, in a statement whose reading asks nothing."""
    if _OF_THE_GAP.search(text):
        return []
    names = [(item.start, item.end) for item in items if item.kind in ("name", "thing")]
    for found in _ASKS.finditer(text):
        if not any(start <= found.start() < end for start, end in names):
            return [Problem("unread_question", found.start(), found.end(), found[0])]
    return []
