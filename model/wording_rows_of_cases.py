"""Wordings of situations and cases that say no value, or whose values belong to another."""

from __future__ import annotations

import re

from model.late import Late
from model.row_words import SIZED
from model.wording import Wording

WORDINGS_OF_CASES = (
    # "separately: Nvidia 60B; margin 40%".
    Wording(
        ("separate",),
        Late(
            r"\A\W*separately\b",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(r"\b(?:vs|versus|or|ou|levers?|leviers?)\b", re.IGNORECASE),
    ),
    # "margin 30 or 40 which one closes it" of two cases
    Wording(
        ("breaks even", "closes it"),
        Late(
            r"\d ?(?:%|b|bn)? or \$?\d[\d.]* ?(?:%|b|bn)?,? which (?:one )?(?:closes it|breaks even)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "One model has Nvidia at 75B, the other at 85B".
    Wording(
        ("the other", " other "),
        Late(
            rf"\bone\b[^?;]*\d[^?;]*[,.] the other(?: one)?(?: is| has|['’]s)?(?: at| says)? {SIZED}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Is the margin realistic?", "la marge est-elle réaliste ?", "is 50% margin realistic": a judgement.
    Wording(
        (
            "realis",
            "réalis",
            "reasonable",
            "raisonnable",
            "plausible",
            "sensible",
            "believable",
            "crédible",
            "credible",
        ),
        Late(
            rf"\A\W*(?:is|are) (?:the |our |that |a )?(?:energy |cloud |{SIZED} )?(?:margins?|ratio"
            rf"|payback) (?:realistic|reasonable|plausible|sensible|believable|credible)\W*\Z"
            r"|\A\W*(?:est-ce que )?(?:la marge|le ratio|le payback|le retour)(?: [ée]nergie| cloud)? (?:est"
            r"|est-elle|est-il) (?:r[ée]aliste|raisonnable|plausible|cr[ée]dible)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
