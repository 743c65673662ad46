"""Wordings that put something beside its target and not on it ("below break even", "almost closes the gap"), or name a part
of a result ("the rest of the gap"), and what is dearer or cheaper by its price."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_HARDWARE = r"(?:gpus?|chips?|(?:graphics )?cards?|h[12]00s?|b[123]00s?|puces?|cartes?|accelerators?)"

WORDINGS_OF_NEARNESS = (
    # "GPU 20 % moins chers", "OpenAI 20% cheaper": a price, not what is sold.
    Wording(
        ("cher", "chère", "cheaper", "pricier", "dearer", "expensive"),
        Late(
            rf"\b(?:{_HARDWARE}|{COMPANY}) (?:(?:are |sont |is |est |deviennent |become )?(?:\d[\d.,]* ?%"
            rf"|\w+ fois|twice|half|moiti[ée]|a (?:third|quarter|half)) )?(?:(?:plus|moins) ch[eè]re?s?|cheaper"
            rf"|pricier|dearer|more expensive)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"[,;] *(?:[^,;]{0,80}\b(?:as|since|because|now that|car|puisque)\b)", re.IGNORECASE),
    ),
)
