"""A question of which nothing was read: a statement that has one and asks nothing is asked back, lest the gap is answered
instead ("60B of Nvidia calls for how much revenue?"), or what closes it ("what debt closes the gap?")."""

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


# What a question asks for by a noun of its own ("what's the burn rate with Nvidia at 60B?", "et la dette si …"), or what it
# lets close the gap ("what debt closes the gap?").
_NOUNS = r"(?:[^\W\d_]+(?:[-'’][^\W\d_]+)* (?:of |de |d['’])?){1,4}?"
_NAMED = Late(
    r"\b(?:(?:what|which)(?:['’]s| is| are| becomes?| would be| will be) (?:the|our)"
    r"|quel(?:le)?s?(?: est| sont| serait)? (?:(?:le|la|les) |l['’])|(?:que (?:devient|co[uû]te|vaut)|o[uù] en est"
    r"|et) (?:le|la)"
    rf"|what about the) ?(?P<asked>{_NOUNS})(?:with|if|at|when|given|once|si|avec|pour)\b",
    re.IGNORECASE,
)
_CLOSING = Late(
    r"\b(?:(?:what|which|how much|quel(?:le)?s?|combien de) |combien d['’])(?P<asked>[^\W\d_]+ )"
    r"(?:closes?|fills?|breaks? even|breaking even|comblent?|comble(?:rait)?|do(?:es)? (?:we|it|anyone) (?:need"
    r"|take) to (?:break|close|fill)"
    r"|to break even|pour (?:[êe]tre|revenir|arriver) [àa])\b",
    re.IGNORECASE,
)
_ANSWERED = Late(
    r"\b(?:gap|hole|shortfall|surplus|deficit|[ée]cart|trou|manque|d[ée]ficit|exc[ée]dent|tco|damage|d[ée]g[âa]ts"
    r"|results?|outcome"
    r"|answer|verdict|upshot|differences?|diff[ée]rence|delta|distance|impact|effect|effet|implications?|numbers?"
    r"|figures?|maths?"
    r"|picture|story|situation|total|sum|bottom line|takeaway|score|status|state|chiffres?|r[ée]sultat|bilan"
    r"|conclusion|cons[ée]quences?"
    r"|r[ée]ponse|somme|levers?|leviers?|ways?|moyens?|options?|inputs?|changes?|assumptions?|conditions?"
    r"|variables?|factors?|measures?"
    r"|hypoth[èe]ses?|facteurs?|param[èe]tres?|quoi|tout|reste|rest|else|one|ones|single|combination|number"
    r"|(?<!fair )(?<!present )(?<!enterprise )(?<!market )value|level|valeur"
    r"|niveau|fourchette|range|montant|amount|money|argent|we|it|this|that|you|would|could|will|can|ever|even"
    r"|actually|alone"
    r"|really|finally|sensitivit(?:y|ies)|break-?even|[ée]quilibre|seuil|point|required?|needed|plan|idea|deal"
    r"|story|latest|move"
    r"|world|scenario|sc[ée]nario|case|cas|suite|more|less|plus|moins|long|much|do|does|to|s|alors|du coup|donc)\b",
    re.IGNORECASE,
)
_READ = ("name", "thing", "noun", "topic", "compare", "levers", "baseline")


def unanswered(text: str, items: list[Item]) -> list[Problem]:
    """The words of a question, outside the names, in a statement whose reading asks nothing."""
    if else_asked := asks_else(text, items):
        return else_asked
    if _OF_THE_GAP.search(text):
        return []
    names = [(item.start, item.end) for item in items if item.kind in ("name", "thing")]
    for found in _ASKS.finditer(text):
        if not any(start <= found.start() < end for start, end in names):
            return [Problem("unread_question", found.start(), found.end(), found[0])]
    return []


def asks_else(text: str, items: list[Item]) -> list[Problem]:
    """What is asked for by a noun that the model has nothing of."""
    for pattern in (_NAMED, _CLOSING):
        for found in pattern.finditer(text):
            start, end = found.span("asked")
            known = any(item.start < end and item.end > start for item in items if item.kind in _READ)
            if not known and not _ANSWERED.search(text, start, end):
                return [Problem("unread_question", found.start(), end, text[found.start() : end].rstrip())]
    return []
