"""Wordings that tell or doubt another figure beside AI revenue: all that a company sells, who buys from Nvidia, what a
company spends, how a business grew, and questions whether a value is true or realistic."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_REALISTIC = r"(?:realistic|plausible|credible|reasonable|sensible|achievable|doable|far-?fetched|believable)"

WORDINGS_OF_REPORTS = (
    # "Is Google at 10B realistic?", "does a 40% margin make sense?", "Google à 10 Md$, vous y croyez ?"
    Wording(
        (
            "realistic", "plausible", "credible", "reasonable", "sensible", "achievable", "doable", "fetched", "believable",
            "make sense", "makes sense", "crédible", "réaliste", "realiste", "y croyez", "y crois", "correct", " right",
            "too much", "too high", "too low", "est-il vrai", "are we sure",
        ),
        Late(
            rf"\A\W*(?:so |ok |and |but |hey )?(?:is|are|does|do|how"
            rf"|would)\b[^.;?]{{0,60}}\d[^.;?]{{0,60}}\b(?:{_REALISTIC}|makes? sense)(?:,? [a-z]+)?\W*\Z"
            r"|\A\W*(?:is|are|would)\b[^.;?]{0,60}\d[^.;?]{0,60}(?<!,) (?:right(?! now)|correct|be too (?:much"
            r"|high|low)|too (?:much|high|low))\b[^.;?\d]{0,16}\?"
            rf"|\A\W*how {_REALISTIC} (?:is|are|would)\b[^.;?]{{0,60}}\d"
            r"|\d[^.;?]{0,60},? (?:c['’]est|est-ce|est) (?:plausible|r[ée]aliste|cr[ée]dible)\W*\?"
            r"|\d[^.;?]{0,60}, (?:vous|tu) y cro(?:yez|is)\W*\?"
            r"|\best-il vrai qu[^.;]{0,60}\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)  # fmt: skip
