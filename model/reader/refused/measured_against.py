"""What a change is measured against, where that is not the baseline: "twice the consensus", "20% above the estimate", "deux
fois ce que dit Goldman". What the other one says is nothing that the model knows, so it is asked back."""

from __future__ import annotations

import re

from model.late import Late
from model.reading import Problem

HINTS = frozenset((
    "consensus", "street", "estimat", "forecast", "plan", "budget", "target", "average", "median", "expect", "report",
    "guid", "project", "peer", "sector", "number", "figure", " say", "said", "think", "thought", " had", "yours", "theirs",
    " case", "moyenne", "prévi", "previ", "objectif", "attente", "secteur", "annonc", "prévu", "prevu", " dit", "pense",
    "chiffre",
))  # fmt: skip
_FACTOR = (
    r"(?:twice|double|triple|half|\d+(?:\.\d+)? ?x|x ?\d+|(?:two|three|four|five|ten|\d+) times|le double|la moiti[ée]"
    r"|(?:deux|trois|quatre|\d+) fois)(?: (?:of|de|du|des))?"
)
_SIZE = r"\d[\d.,]* ?(?:%|percent|points?|pts|bn?|billion|md\$?|milliards?|years?|ans?)"
_LINK = (
    r"(?: ?(?:above|below|over|under|ahead of|short of|north of|south of|vs\.?|versus|against|compared (?:with|to)"
    r"|(?:more|less|higher|lower|longer|shorter|bigger|larger|better|worse) than|as (?:much|high|long|big|large|many) as"
    r"|sous|au[- ]dessus d[eu]s?|from|en[- ]dessous d[eu]s?|par rapport (?:[àa]|aux?)|de (?:plus|moins) que|(?:plus"
    r"|moins) que))"
)
_NOW = (
    r"(?! ?(?:[\w'’]+ ){0,2}(?:baseline|base|current|today|now|existing|article|cahn|sequoia|actuel\w*|aujourd|2023)"
    r"|[^,;.?]{0,24}? (?:of )?\$?\d)"
)
_REFERENCE = (
    r" (?:(?:the|our|its|their|his|her|my|any|a|le|la|les|l['’]|d['’]|des|son|sa|leur) ?)?(?:[\w'’]+ ){0,2}?(?:consensus"
    r"|street|estimat\w+|forecasts?|plan(?:ned)?|budget(?:ed)?|target(?:ed|s)?|averages?|median|expect\w*|reported"
    r"|guid\w+|project(?:ed|ions?)|peers?|moyennes?|pr[ée]visions?|pr[ée]vue?|objectifs?|attentes|annonc[ée]e?|yours"
    r"|theirs|(?:your|his|her|their|bull|bear) (?:case|number|figure)|(?:sector|industry|street|analyst|goldman"
    r"|bank)['’]?s? (?:number|figure)s?)\b"
)
_SAYS = (
    r" ?(?!it |sequoia|cahn|the article|l['’]article)[\w'’]+ (?:says?|said|thinks?|thought|had|reports?|reported|expects?"
    r"|expected|forecasts?|dit|disent|pense|pensent|annonce|attend)\b"
)
_TOLD = (
    rf" ?(?:what|as|than|ce que|ce qu['’])(?: what| ce que)?{_SAYS}| ce que (?:dit|disent|pensent?"
    r"|annoncent?) (?!l['’]article|sequoia|cahn)[\w'’]+"
)
_AGAINST = Late(
    rf"\b(?:(?:{_FACTOR}{_LINK}?|{_SIZE}{_LINK}){_NOW}(?:{_REFERENCE}|{_TOLD})|(?:{_FACTOR}|{_SIZE}){_LINK}{_NOW}{_SAYS})",
    re.IGNORECASE,
)


def measured_against(text: str) -> list[Problem]:
    """What a text measures a change against, with the change."""
    return [Problem("refused_reference", *found.span(), found[0]) for found in _AGAINST.finditer(text)]
