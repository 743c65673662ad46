"""Wordings in which one verb of change serves two things of different kinds: whether the second amount is a change too or
what it is to be, is open ("Nvidia rises 20% and the margin 10%")."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_VERB = (
    r"(?:augment|mont|bais|recul|progress|cro[iî]|chut|grimp|perd|diminu|r[ée]dui|bondi|gagn|doubl|rises?|ris(?:ing|en)"
    r"|grows?|falls?|drops?|jumps?|climbs?|declines?|lifts?)\w*"
)
_OTHER = (
    r"(?:marges?(?: cloud| utilisateurs?)?|couverture|payback|ratio(?: [ée]nergie)?|retour(?: sur investissement)?"
    r"|co[ûu]ts? (?:d['’][ée]nergie|total)|(?:end-user |cloud )?margins?|coverage|energy ratio|facility costs?|total costs?"
    r"|required revenue|gap|[ée]cart)"
)
_BY = (
    r"(?:de +|d['’])(?:\d[\d.,]*(?: ?(?:%|md\$?|mds|milliards|mois|ans?)|$|(?=\W)(?! (?:points?|pts)\b))"
    r"|une? (?:an|tiers|quart|dixi[èe]me|cinqui[èe]me)|tiers)"
)
_GIVEN = (
    r"(?:\d[\d.,]* ?(?:%|points?|pts?|md\$?|milliards)|un (?:tiers|quart|dixi[èe]me)|d['’]un (?:tiers|quart)|moiti[ée])"
)

WORDINGS_OF_SHARED_VERBS = (
    # "Nvidia augmente de 20 % et la marge de 4 %", "Google perd un quart et la marge un dixième".
    Wording(
        (" et ", "ainsi que", "tandis que", ", "),
        Late(
            rf"\b{_VERB}\b[^.;?!]{{0,40}}?\b(?:{_GIVEN}|double)?(?:,? et|,| ainsi que| tandis que) (?:la |le |les |l['’])"
            rf"{_OTHER},? (?:{_BY}|(?:un|une) (?:tiers|quart|dixi[èe]me))",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    Wording(
        ("perd ", "perdent", "gagne"),
        Late(
            rf"\b(?:perd|perdent|gagne|gagnent) \d[\d.,]* ?(?:%|points?|pts) et (?:la |le |les |l['’]){_OTHER} \d",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "Nvidia rises 20% and the margin 10%", "Google grows 20% and the gap 10B".
    Wording(
        (" and ",),
        Late(
            rf"\b(?:rises?|grows?|falls?|drops?|jumps?|climbs?|declines?) (?:by )?\d[\d.]* ?(?:%|points?|pts) and (?:the )?"
            rf"{_OTHER} \$?\d",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "Divise Nvidia par deux et la marge par trois", "multiply Google by 3 and coverage by 0.5".
    Wording(
        (" par ", " by "),
        Late(
            rf"\b(?:multipli|divis)\w*\b[^.;?!]* par [\w,.]+ et (?:la |le |les |l['’]){_OTHER} par\b"
            rf"|\b(?:multiply|divide)\b[^.;?!]* by [\w.]+ and (?:the )?{_OTHER} by\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Ajoute un an de payback et 10 Md$ de GPU": to what there is.
    Wording(
        ("ajoute", "enl", "retire", "donne"),
        Late(
            r"\b(?:ajoute|enl[èe]ve|retire)[rz]?\b[^.;?!]*\b(?:an|ans|mois|points?|pts?|md\$|milliards"
            r"|ratio(?: [ée]nergie)?|payback)"
            r"\b[^.;?!]* et (?:\d|une? |six |trois )"
            r"|\bdonne[rz]? [^.;?!]*\bde plus (?:au payback|[àa] \w+ et)",
            re.IGNORECASE,
        ),
        "which_way",
    ),
)
