"""Wordings of figures that are no figure of the model though a company or the GPUs stand beside them: counts, what a firm
owns or is owed, and its business as a whole."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_SALES = r"(?:revs?|revenues?|sales|turnover)"

_WHOLE = r"(?:total|tot|overall|whole|entire|full|whole[- ]company|company[- ]?wide|company|group)"

_DERIVED = (
    r"(?:gap|[ée]cart|trou|couverture|capex|revenu (?:requis|n[ée]cessaire)|co[ûu]t (?:data ?center|[ée]nergie|total)"
    r"|required revenue"
    r"|coverage|shortfall)"
)

_IS = r"(?: ?: ?| (?:est|sont|is|are|s['’][ée]l[èe]ve|atteint|s['’][ée]tablit|se monte|reaches)(?: [àa]| de| at)? )"

ROWS = (
    # "google total rev 350b".
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
        ("gb200", "gb300", "h100", "b200", "blackwell", "rack", "nvl"),
        Late(
            r"\b(?:g?b[23]00|h[12]00|blackwell|nvl\d*|racks?)(?: racks?)? (?:is|are|costs?|runs?|(?:goes"
            r"|sells) for) (?:about |around )?\$?\d[\d.]* ?(?:k|mn|m|million)\b",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "Every facility costs 2B", "A new facility is 2B".
    Wording(
        ("facilit", "building", "each"),
        Late(
            r"\b(?:each|every|an?|one|any|building a) (?:new |single |typical )?(?:facility|building) (?:costs?"
            r"|is|runs?|takes?) \$?\d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Le gap OpenAI est de 12 milliards", "required revenue Nvidia is 60 billion".
    Wording(
        ("gap ", "capex ", "cart ", "trou ", "couverture ", "revenu ", "coût ", "revenue ", "coverage ", "shortfall "),
        Late(rf"\b{_DERIVED} (?:d['’]|de |of )?{COMPANY}{_IS}\$?\d", re.IGNORECASE),
        "refused_outside",
    ),
    # "La couverture est-elle bonne ?", "Nvidia vend-il trop cher ?"
    Wording(
        ("-il ", "-elle ", "-t-il"),
        Late(
            r"-(?:t-)?(?:il|elle)s? (?:(?:trop|tr[èe]s|assez|plut[ôo]t|vraiment) )?(?:bon(?:ne)?s?|correcte?s?"
            r"|normale?s?|normaux|r[ée]alistes?|raisonnables?|[ée]normes?|gros(?:se)?s?|petite?s?|ch[èe]re?s?"
            r"|bien|mieux|vite|fragiles?|solides?|cr[ée]dibles?|trop)\W*\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)
