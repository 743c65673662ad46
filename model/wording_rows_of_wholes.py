"""Wordings that ask whether a sum holds something, or what part of it that is, and shares of what costs."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_COST = r"(?:the )?(?:total |data[- ]?cent(?:er|re) )?(?:costs?|capex|spend|required revenue)"
_SHARE = r"(?:\d[\d.]* ?%|half|a third|a quarter|two thirds)"
_ENERGY = r"(?:energy|power|electricity|facilities|buildings)"

WORDINGS_OF_WHOLES = (
    # "does the 75B include OpenAI?", "which part of the 75B is Google?", "what does Google add to the 75B?"
    Wording(
        (" include", " count", " contain", " part of ", " in the ", " contribute", " add to ", " add to", "would be"),
        Late(
            rf"\b(?:does|do) (?:the )?{SUM} (?:include|count|contain)\b|\bis {COMPANY} (?:in|part of"
            rf"|included in) (?:the )?{SUM}"
            rf"|\b(?:which|what) part of (?:the )?{SUM} is\b|\bwhat (?:does|do) [\w ]{{2,20}} (?:contribute"
            rf"|add) to (?:the |nvidia['’]s )?{SUM}"
            rf"|\bhow much of (?:the )?{SUM} (?:of )?ai revenue would be\b|\bwhat does the (?:margin|payback"
            rf"|energy) contribute\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    Wording(
        ("annual or", "lifetime or", "per year or"),
        Late(r"\b(?:annual|lifetime|per year) or\b", re.IGNORECASE),
        "refused_period",
    ),
    # "two thirds of the margin", "margin at 80% of yours".
    Wording(
        ("of the margin", "of the coverage", "of our margin", "of your margin", "of yours"),
        Late(
            r"\b(?:thirds?|quarters?|\d ?%) of (?:the|our|your) (?:margin|coverage)\b|\d ?% of yours\b",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(r"\b(?:cloud|goes|going|keeps?|takes?)\b", re.IGNORECASE),
    ),
    # "40% of the cost is energy", "energy takes half of the total cost".
    Wording(
        ("energy", "power", "electricity", "facilities", "buildings"),
        Late(
            rf"{_SHARE} of {_COST} (?:is|are|goes to) (?:for )?{_ENERGY}\b|\b{_ENERGY} (?:takes?|costs?|eats?"
            rf"|makes? up) {_SHARE} (?:of )?{_COST}\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia is up 20B but AI revenue only 10B": by so much, or at it?
    Wording(
        (" only ", " just "),
        Late(rf"\b(?:up|down) {SUM} (?:and|but|while) [\w ]{{2,20}} (?:just|only) {SUM}", re.IGNORECASE),
        "refused_offset",
    ),
    # "OpenAI halves its prices", "Microsoft doubles its AI spending".
    Wording(
        (
            "its prices",
            "its price",
            "its compute",
            "its data",
            "spending",
            "its spend",
            "its budget",
            "its costs",
            "headcount",
            "its fees",
        ),
        Late(
            rf"\b{COMPANY} (?:will )?(?:doubles?|triples?|halves?|cuts?|raises?|lifts?|slashes) its (?:own )?(?:ai )?"
            r"(?:prices?|compute|data[- ]?cent(?:er|re)s?(?: spend(?:ing)?)?(?! (?:business|sales|revenue|division"
            r"|segment|unit))|spend(?:ing)?|budget|costs|headcount"
            r"|fees|investments?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nadella: AI revenue of 13B": his company's.
    Wording(
        ("nadella", "pichai", "zuckerberg", "altman", "musk", "jassy", "ellison", "amodei"),
        Late(
            r"^\W*(?:\w+ )?(?:nadella|pichai|zuckerberg|altman(?! ?: ?\$?\d)|musk|jassy|ellison|amodei) ?:",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(
        ("difference between ",),
        Late(rf"\bdifference between (?:the )?{SUM} and (?:the )?{SUM}(?: gaps?)?", re.IGNORECASE),
        "refused_side",
    ),
    Wording(
        (" of nvidia", "clouds bought", "clouds took", "clouds buy"),
        Late(
            rf"\b{COMPANY} is \d[\d.]* ?% of nvidia\b"
            r"|\bclouds? (?:bought|took|buy|buys)\b(?! (?:an? )?\d[\d.,]* ?(?:%|percent) (?:gross )?margin| (?:a"
            r"|one) (?:third|quarter|fifth|tenth|half))",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    Wording(
        ("latest article", "last article", "last baseline", "every baseline", "each baseline", "all baselines"),
        Late(r"\b(?:latest|last|newest|every|each|all) (?:article|baseline|vintage)s?\b", re.IGNORECASE),
        "refused_reference",
    ),
    Wording(
        ("the gap costs", "left after ", "of the gap is ", "extra cost "),
        Late(
            rf"\bclos\w+ the gap costs\b|\bwhat(?:['’]?s| is) left after\b|\bhow much of the gap is {_ENERGY}\b"
            rf"|^\W*extra cost\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "how do we get OpenAI to 20B?", "… Google to 20B and Microsoft to 25B?": what the model does not know.
    Wording(
        ("how do we ", "how can we ", "how to ", "how could we ", "how do you ", "how do i "),
        Late(
            rf"\bhow (?:do|can|could|to) ?(?:we |you |i )?(?:get|bring|push|move) (?:(?:the )?(?:{COMPANY}"
            rf"|(?:cloud |end[- ]user |gross )?margins?"
            r"|payback|ai revenues?)(?:['’]s (?:sales|revenues?))? (?:up |down |back )?to"
            r"|to) (?:an? )?\$?\d[\d.,]*\w*%?(?: margin| payback| ai revenue)?"
            r"(?=\W*$)"
            rf"|\bhow (?:do|can|to) ?(?:we )?get (?:the payback to \d|{COMPANY} to {SUM} and\b|{SUM} of required revenue)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        (" the same",),
        Late(rf"\b{COMPANY} and {COMPANY} (?:make|earn) (?:exactly )?the same\b", re.IGNORECASE),
        "refused_reference",
    ),
    # "both margins total 40%", "the larger of both margins is 30%".
    Wording(
        ("margins", "marges"),
        Late(
            r"\bmargins? (?:sum|add up|combine|total|average)|\b(?:one|larger|smaller|higher|lower"
            r"|bigger) of (?:the two|both|the) margins\b"
            r"|\bmarges (?:totalisent|font en moyenne|s['’]additionnent|se cumulent)|\b(?:une"
            r"|l['’]une) des (?:deux )?marges\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Does Google make twice what Microsoft makes?"
    Wording(
        ("does ", "do ", "did "),
        Late(rf"^\W*(?:does|do|did) {COMPANY}\s+(?:(?:makes?|earns?|sells?)\b[^?\d]*)?\?\W*$", re.IGNORECASE),
        "refused_reference",
    ),
    Wording(
        ("prices",),
        Late(r"\d ?% off (?:the )?(?:gpu|chip|nvidia(?:['’]s)?)(?: gpu)? prices?\b", re.IGNORECASE),
        "refused_outside",
    ),
    Wording(
        ("by demand", "demande"),
        Late(
            rf"\b{_SHARE} of (?:nvidia['’]s sales|ai revenues?|the margin|{COMPANY}['’]s \w+) (?:is|are) (?:backed"
            rf"|covered|supported)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    Wording(
        ("does nvidia have to earn", "must nvidia earn", "does nvidia need to earn"),
        Late(r"\bhow much (?:does nvidia (?:have|need) to|must nvidia) earn to pay\b", re.IGNORECASE),
        "refused_scope",
    ),
    Wording(
        ("smallest", "least", "lowest"),
        Late(r"\bhas the (?:smallest|least|lowest) (?:impact|effect|influence|weight)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "la moitié des dépenses est anticipée": une part, pas un changement.
    Wording(
        ("moiti", "tiers", "quart ", "%"),
        Late(
            r"\b(?:la moiti[ée]|(?:un|le|deux) tiers|(?:un|le|trois) quarts?|\d[\d,.]* ?%) (?:des d[ée]penses"
            r"|de la d[ée]pense|du capex"
            r"|des investissements) (?:est|sont|serait|seraient|reste|restent)\b(?![^.;?]{0,24}\bdemande\b)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
