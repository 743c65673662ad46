"""Wordings that ask whether a sum holds something, or what part of it that is, and shares of what costs."""

from __future__ import annotations

import re

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
            r"\bwhat does the (?:margin|payback|energy) contribute\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "40% of the cost is energy", "energy takes half of the total cost".
    Wording(
        ("energy", "power", "electricity", "facilities", "buildings"),
        Late(
            rf"\b{_ENERGY} (?:takes?|costs?|eats?|makes? up) {_SHARE} (?:of )?{_COST}\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "both margins total 40%", "the larger of both margins is 30%".
    Wording(
        ("margins", "marges"),
        Late(
            r"\b(?:one|larger|smaller|higher|lower|bigger) of (?:the two|both|the) margins\b",
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
)
