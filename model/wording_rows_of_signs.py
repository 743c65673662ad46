"""Wordings in signs and sounds: emoji of a currency, a change or a refusal, half-said numbers, sarcasm; and small
words that make a sum a profit, or one of months."""

from __future__ import annotations

import re

from model.late import Late
from model.row_words import MONTH
from model.wording import Wording

WORDINGS_OF_SIGNS = (
    # "nvda 60b since june".
    Wording(
        (" since ",),
        Late(
            rf"\d[^;.!?]{{0,80}} since (?:last )?(?:{MONTH}|summer|spring|winter|autumn|fall|easter|christmas|q[1-4]"
            rf"|the start of"
            rf"|gpt\w*|chatgpt)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
)
