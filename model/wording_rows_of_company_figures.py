"""Wordings of what a company has as a whole, not its AI revenue: total sales, margin, shares, a price."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SALES = r"(?:revs?|revenues?|sales|turnover)"
_WHOLE = r"(?:total|tot|overall|whole|entire|full|whole[- ]company|company[- ]?wide|company|group)"

WORDINGS_OF_COMPANY_FIGURES = (
    # "google total rev 350b", "google rev for the whole company is 350b".
    Wording(
        ("total", " tot ", "overall", "company", "group", "whole", "entire", "full "),
        Late(
            rf"\b{COMPANY}(?:['’]s)? {_WHOLE} {_SALES}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:ai|ia)\b", re.IGNORECASE),
    ),
    # "a gb200 rack is 3m": the price of a piece.
    Wording(
        ("gb200", "gb300", "h100", "b200", "blackwell", "rack", "nvl", "pod", "server", "box", "node", "card"),
        Late(
            r"\b(?:g?b[23]00|h[12]00|blackwell|nvl\d*|racks?)(?: racks?)? (?:is|are|costs?|runs?|(?:goes"
            r"|sells) for) (?:about |around )?\$?\d[\d.]* ?(?:k|mn|m|million)\b",
            re.IGNORECASE,
        ),
        "units",
    ),
)
