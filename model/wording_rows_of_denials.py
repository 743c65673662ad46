"""Wordings of what is denied, of one firm's own break-even and of a part of the whole, each of which was read as"
" the fact."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.wording import Wording

WORDINGS_OF_DENIALS = (
    # "No AI revenue of 100B", "no doubling of Google", "no OpenAI without Microsoft", "no break even with Nvidia at 60B".
    Wording(
        ("no ",),
        Late(
            r"\bno (?:[a-z-]+ ){1,3}of \$?\d"
            r"|\bno (?:doubling|halving|tripling|growth|rise|increase|cut|fall|drop) (?:of|in|for|at|to)\b"
            r"|\bno break[- ]?even (?:with|at|if|for)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Three clouds with a 20% margin", "a bank with 20B of AI revenue", "à certaines entreprises".
    Wording(
        (" with ", "certaines ", "quelques ", "plusieurs "),
        Late(
            rf"\b(?:our|an?|my|their|one|two|three) (?:\w+ )?(?:product|app|bank|compan(?:y|ies)|startup|rival"
            rf"|competitor|firm|lab|client)s? with {SUM} of\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Payback starts in 2 years", "payback of 3 years on chips and 15 on facilities".
    Wording(
        ("payback ",),
        Late(
            r"\bpayback (?:starts?|begins?|comes) (?:in|after)\b"
            r"|\bpayback [^.;]{0,24}\d+ (?:years )?(?:on|for) (?:the )?(?:chips|gpus) and \d+ (?:years )?(?:on|for)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia at 60B or at its current level", "Nvidia 40B, OpenAI 20B: which is better?"
    Wording(
        ("current level", "today or ", "which is ", "rank ", " compare?"),
        Late(
            r"\A\W*rank [^?]{0,80}\d[^?]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
