"""Wordings that put a result at figures which stand somewhere else ("gap with his number", "the gap on consensus"), or at a
time other than now."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_ASKED = (
    r"(?:gap|hole|shortfall|coverage|required(?: rev(?:enue)?)?|break[- ]?even(?: \w+)?|need|[ée]cart|trou|couverture)"
)

WORDINGS_OF_HEARSAY = (
    # "gap if he's right", "gap if the bulls are right and Nvidia 80B", "gap in scenario B", "gap in the bear case".
    Wording(
        (" right", " correct", "scenario", "option", " case"),
        Late(
            rf"\b{_ASKED} (?:(?:if|assuming|when) (?:he|she|they|(?:the )?[a-z]+|@\w+)(?:['’]s|['’]re| is| are) "
            r"(?:right|correct)\b|(?:in|for|under|on|with) (?:(?:the )?(?:scenario|option|case) (?:[a-d]|\d)\b"
            r"|the (?:bull|bear|worst|best) case))",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(r"\d ?(?:b|bn|%|md|billion)|\bvs\b|:", re.IGNORECASE),
    ),
    # "Remember when Nvidia was 10B", "Nvidia was 10B when I joined", "margin was 80 once".
    Wording(
        ("remember", " once", "a while", "back then", " when i ", " used to"),
        Late(
            r"\bremember (?:when |how |that )?(?:the )?[\w ]{2,20}? (?:was|were|at|used to|being) (?:only |just )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Says who? margin 40", "whose idea was a 40% margin", "where did the 40% margin come from", "what makes you say …".
    Wording(
        ("who ", "whose", "where did", "where does", "makes you", "makes u", "d'où", "d'ou"),
        Late(
            r"\A\W*(?:so )?(?:who (?:says|said|came up with|put|decided|picked|chose)|says who|whose (?:idea"
            r"|number|figure) (?:is|was)|what makes (?:you|u) (?:think|say|believe)|d['’]o[uù] (?:sort"
            r"|sortent))\b(?=[^.;]*\d)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
)
