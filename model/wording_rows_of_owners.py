"""Wordings of a cost or a result that is a firm's own ("capex Microsoft : 80 milliards", "le gap OpenAI est de 12 Md$"), of
what holds for all but one, and of what a measure is the same as, or whether it is good."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_DERIVED = (
    r"(?:gap|[ée]cart|trou|couverture|capex|revenu (?:requis|n[ée]cessaire)|co[ûu]t (?:data ?center|[ée]nergie|total)"
    r"|required revenue"
    r"|coverage|shortfall)"
)
_IS = r"(?: ?: ?| (?:est|sont|is|are|s['’][ée]l[èe]ve|atteint|s['’][ée]tablit|se monte|reaches)(?: [àa]| de| at)? )"

WORDINGS_OF_OWNERS = (
    # "Le gap OpenAI est de 12 milliards", "required revenue Nvidia is 60 billion".
    Wording(
        (
            "gap ",
            "capex ",
            "cart ",
            "trou ",
            "couverture ",
            "revenu ",
            "coût ",
            "cout ",
            "revenue ",
            "coverage ",
            "shortfall ",
        ),
        Late(rf"\b{_DERIVED} (?:d['’]|de |of )?{COMPANY}{_IS}\$?\d", re.IGNORECASE),
        "refused_outside",
    ),
    # "La couverture est-elle bonne ?", "Nvidia vend-il trop cher ?", "Nvidia vend à qui ?"
    Wording(
        ("-il ", "-elle ", "-t-il", "vend ", "gagne ", "sells ", "earns ", "makes "),
        Late(
            r"-(?:t-)?(?:il|elle)s? (?:(?:trop|tr[èe]s|assez|plut[ôo]t|vraiment) )?(?:bon(?:ne)?s?|correcte?s?"
            r"|normale?s?|normaux|r[ée]alistes?|raisonnables?|[ée]normes?|gros(?:se)?s?|petite?s?|ch[èe]re?s?"
            r"|bien|mieux|vite|fragiles?|solides?|cr[ée]dibles?|trop)\W*\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)
