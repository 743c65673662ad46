"""Wordings of a situation in one sentence and a question about it in the next, where it is open what the second is of."""

from __future__ import annotations

import re

from model.late import Late
from model.row_words import SIZED
from model.wording import Wording

WORDINGS_OF_SITUATIONS = (
    # "One model has Nvidia at 75B, the other at 85B", "I'm at 60B for Nvidia. Jane is at 80B".
    Wording(
        ("the other", " other "),
        Late(
            rf"\bone\b[^?;]*\d[^?;]*[,.] the other(?: one)?(?: is| has|['’]s)?(?: at| says)? {SIZED}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Is the margin realistic?", "la marge est-elle réaliste ?", "is 40% a realistic margin?": a judgement.
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
