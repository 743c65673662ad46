"""Wordings of a change that several share without saying how: all of the companies, figures in brackets under one verb, the
second half of a list in French, a level or a gain on top."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_OF = rf"(?:the |our |its )?(?:{COMPANY}|ai rev(?:enue)?)(?:['’]s)?"

_PERCENT = r"\d[\d.,]* ?(?:%|percent|pct|pour ?cent)?"

ROWS = (
    # "GPUs make up half of the 150B bill", "Energy is half of the 140B data center cost": of that bill, not of today's.
    Wording(
        ("half of the ", "half the ", "third of the ", "quarter of the ", "half of our "),
        Late(
            rf"\b(?:make up|are|is|account for|represent)s? (?:about )?(?:half|a third|a quarter"
            rf"|two thirds) (?:of )?(?:the|our|that|a) {SUM}",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Consensus has Nvidia at 57.8bn; our analyst is at 63bn. Show both gaps."
    Wording(
        ("both gaps", "each gap", "two gaps", "the gaps"),
        Late(r"\b(?:both|each|two|the) gaps?\W*$", re.IGNORECASE),
        "refused_side",
        unless=Late(r"\b(?:vs\.?|versus|or|ou|contre|against|compare\w*|case|scenario|cas)\b", re.IGNORECASE),
    ),
    # "How big is the gap at 60B, and what would halve it?": that gap, not the baseline's.
    Wording(
        ("halve it", "double it"),
        Late(
            r"\bgap\b[^?]{0,60}\bwhat (?:would|could|will) (?:halve|double|cut) it\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "If Google doubles, what's the gap, and if Meta doubles too?": with both, or each by itself?
    Wording(
        (" and if ", " et si "),
        Late(
            r"\b(?:what(?:['’]s| is)|quel est) (?:the |l['’])?(?:gap|[ée]cart|coverage|couverture),? (?:and"
            r"|et) (?:if|si)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Que vaut l'écart à 60 puis à 80 Md$ pour Nvidia ?".
    Wording(
        (" puis à",),
        Late(
            r"\b[ée]cart à \d[^;.?]{0,16} puis à \d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Gap at 60B of Nvidia less the gap at 50B?".
    Wording(
        ("the gap", "gap at"),
        Late(
            r"\bgap (?:at|with|if)\b[^?]{0,60}\b(?:less|minus) (?:the )?gap\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "what's 1% of margin worth?": which way?
    Wording(
        (" worth",),
        Late(
            r"\d[\d.]* ?% of (?:the )?margin (?:is )?worth\b",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "how much of openai is chatgpt".
    Wording(
        ("how much of ", "how much "),
        Late(
            rf"\bhow much of {COMPANY}(?:['’]s)?(?: (?:ai |gpu )?(?:sales|rev(?:enue)?))? (?:is|are|r) [a-z]{{3,}}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "How much Nvidia goes to Microsoft", "how much AI revenue goes to Nvidia".
    Wording(
        (" goes to ", " go to"),
        Late(
            rf"\bhow much (?:of )?(?:{_OF} )?(?:goes|flows) to (?:the )?(?:{COMPANY}|clouds?|hyperscalers?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "margin 40 both".
    Wording(
        ("both",),
        Late(
            rf"\A(?!.*\b(?:or|vs|versus)\b).*\bmargins? {_PERCENT} both\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "How much did Nvidia sell to Meta?": a part of it.
    Wording(
        ("how much ", "what d", "what will", "what has"),
        Late(
            rf"\b(?:how much|what) (?:did|does|do|will|has) {COMPANY} (?:sell|sold|make|made|earn|get|got"
            rf"|ship)(?: in \d{{4}})? (?:to (?:the )?{COMPANY}|from (?:microsoft|google|meta|oracle|amazon"
            rf"|openai|apple|tesla|nvidia))\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
