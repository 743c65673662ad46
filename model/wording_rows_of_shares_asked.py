"""Wordings that ask for a part of a figure, or where it flows ("how much of Microsoft is Copilot", "how much Nvidia goes to
Microsoft"), and of one margin that is said of both layers at once; the whole figure answers none of them."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_OF = rf"(?:the |our |its )?(?:{COMPANY}|ai rev(?:enue)?)(?:['’]s)?"
_PERCENT = r"\d[\d.,]* ?(?:%|percent|pct|pour ?cent)?"

WORDINGS_OF_SHARES_ASKED = (
    # "How much of dc cost is energy", "how much of openai is chatgpt", "how much of required rev do we have".
    Wording(
        ("how much of ", "how much ", "hype part", "real part"),
        Late(
            rf"\bhow much of {COMPANY}(?:['’]s)?(?: (?:ai |gpu )?(?:sales|rev(?:enue)?))? (?:is|are|r) [a-z]{{3,}}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "How much Nvidia goes to Microsoft", "how much AI revenue goes to Nvidia", "combien de Nvidia part chez Microsoft".
    Wording(
        (" goes to ", " go to", " comes from ", " get from ", "part chez", "va chez", "vient de"),
        Late(
            rf"\bhow much (?:of )?(?:{_OF} )?(?:goes|flows) to (?:the )?(?:{COMPANY}|clouds?|hyperscalers?)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Margins all 40", "30% margin apiece", "margin 50 for cloud too", "margin 40 for apps n cloud".
    Wording(
        (
            "margins all",
            "apiece",
            " too",
            " as well",
            "likewise",
            "same on",
            "same for",
            "incl",
            "n cloud",
            "n end",
            "pareil",
            "aussi",
            "et produit",
            "both",
            "des deux",
        ),
        Late(
            rf"\A(?!.*\b(?:or|vs|versus)\b).*\bmargins? {_PERCENT} both\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "How much did Nvidia sell to Meta?", "how much does Nvidia make per GPU?": a part of it.
    Wording(
        ("how much ", "what d", "what will", "what has", "combien ", "que vend"),
        Late(
            rf"\b(?:how much|what) (?:did|does|do|will|has) {COMPANY} (?:sell|sold|make|made|earn|get|got"
            rf"|ship)(?: in \d{{4}})? (?:to (?:the )?{COMPANY}|from (?:microsoft|google|meta|oracle|amazon"
            rf"|openai|apple|tesla|nvidia))\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
