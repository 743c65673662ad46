"""Wordings of sums that are none of the model's: what a firm is worth, is given, owes or borrows, whose margin somebody
tells, what one of many makes, and figures that somebody once held or nearly held."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

ROWS = (
    # "Azure grew 29%": a cloud's business is more than its AI revenue.
    Wording(
        ("azure", "aws", "google cloud", "gcp"),
        Late(
            r"\b(?:azure|aws|google cloud|gcp)(?:'s)?(?: (?:revenues?|sales))? (?:grew|grows|is growing|growth|is up|was up"
            r"|rose|rises|climbed|jumped|croit|grimpe|progresse)\b(?! (?:of )?ai)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Sequoia values OpenAI at 80B", "the market values Nvidia at 600B".
    Wording(
        ("value", "term sheet"),
        Late(
            rf"\bvalu(?:es?|ed|ing) (?:\w+ )?{COMPANY}(?: \w+)? at\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 4B, which they borrowed", "Apple 12B, which they spend".
    Wording(
        (", which ",),
        Late(
            rf"{SUM}s?, which (?:(?:they|it|he|she|the group|dealers|somebody) (?:\w+ ){{0,2}}?(?:borrow|rais|burn"
            r"|los[et]|spen[dt]|pa(?:y|id)|ow[en]|sign|collect|convert|deferr?)\w*|goes (?:back )?to|shrinks|counts"
            r"|converts|spans|lumps)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # Said with a wink.
    Wording(
        ("my foot", "hell freezes"),
        Late(
            r"\bmy foot\b"
            r"|\bhell freezes\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Does it matter if we use 3 years rather than 5? Show both gaps.": a second side that no word names.
    Wording(
        ("show both", "give both", "tell both", "me both"),
        Late(r"\b(?:show|give|tell) (?:me |us )?both\b", re.IGNORECASE),
        "refused_side",
        unless=Late(r"\bvs\b|\bversus\b|\bor\b|\bou\b|\bcompare|\bcontre\b|\band\b|\bet\b|:|;", re.IGNORECASE),
    ),
    # "never mind the margin of 30%"
    Wording(
        ("never mind", "nevermind"),
        Late(r"\A\W*never ?mind\b[^,.;:?!]*\d[^,.;:?!]*\Z", re.IGNORECASE),
        "refused_negation",
    ),
)
