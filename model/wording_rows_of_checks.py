"""Wordings that ask whether something is so, how it came to be so or where it goes, and results told to be checked beside
what they follow from: none of them states a value."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

WORDINGS_OF_CHECKS = (
    # "Pourquoi double-t-on les ventes de Nvidia ?", "why do we double Nvidia's sales?"
    Wording(
        ("double", "multipl"),
        Late(
            r"\b(?:pourquoi|why)\b[^?.;\d]*\b(?:double|doublons|doublez|multipl\w+)(?:-t-on)?\b[^?.;\d]*(?:\?|\.|$)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Qui contribue le plus aux revenus IA ?", "quelle société a le revenu IA le plus faible ?"
    Wording(
        (" le plus", "plus gros", "plus grand", "plus petit"),
        Late(
            r"(?<!ce )(?<!tre )(?<!put )(?<!ble )(?<!eur )(?<![eè]se )(?<!ier )\b(?:qui|quelle (?:soci[ée]t[ée]"
            r"|entreprise|ligne)) (?:contribue|p[èe]se|rapporte|gagne|fait|a|vend)\b[^?]*\ble (?:plus"
            r"|moins)\b[^?]*",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Avant, la marge était de 60 %, quel écart aujourd'hui ?"
    Wording(
        ("avant", "before", "origine", "originally", "auparavant", "formerly"),
        Late(
            r"(?:\A|[.;] )\W*(?:avant|auparavant|[àa] l['’]origine|before|originally|formerly),? [^,;.?]*"
            r"\b(?:[ée]tai(?:t|ent)|fai[st]ai(?:t|ent)|vendai(?:t|ent)|gagnai(?:t|ent)|was|were|made"
            r"|sold)\b[^,;.?]*\d[^;.?]*",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
)
