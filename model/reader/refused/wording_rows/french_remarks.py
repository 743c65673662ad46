"""Wordings of remarks, most of them French, that hold a word of the model in another sense: a target missed, a coverage by
a bank, a half that is a share, what AI costs a firm."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

ROWS = (
    # "Marge de 40 %, couverture du titre par Barclays", "Nvidia 60B, coverage by Barclays".
    Wording(
        ("couverture", "coverage by", "coverage from"),
        Late(
            r"\bcouverture (?:du titre|de l['’]action|ubs|barclays|par [A-Z])"
            r"|\bcoverage (?:by|from) (?!\w+ing\b|ai|openai|demand|revenue|google|microsoft|meta|the |our )[a-z]+",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Marge 40 %, négociations au point mort".
    Wording(
        ("point mort",),
        Late(
            r"\b(?:n[ée]gociations?|plan|projet|discussions?|chantier|dossier) (?:est |sont )?au point mort\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "La moitié des revenus de Google vient de Gemini".
    Wording(
        ("moitié ", "moitie ", "half "),
        Late(
            r"\bla moiti[ée] d(?:es|u|e) (?:la |l['’])?[^;.?!\d]{2,48}?(?:,? (?:c['’]est|ce sont|s['’]explique"
            r"|vien(?:t|nent)|provien(?:t|nent)|tien(?:t|nent)|manque)\b| est (?!de |[àa] |atteinte|couverte)\w"
            r"|, gr[âa]ce [àa]\b)"
            rf"|\bhalf of {COMPANY}(?:['’]s)? (?:ai )?(?:revenues?|sales) (?:is|are|comes?|came)\b"
            r"|\b(?:absorbe|prend|mange|avale|eats?|takes?|swallows?) (?:la moiti[ée] du|half (?:of )?the) budget\b",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(r"\b(?:si|if|quel|combien|what|how)\b", re.IGNORECASE),
    ),
    # "Adieu la marge de 40 %".
    Wording(
        ("adieu", "exit ", "fini", "termin", "laissez tomber", "laisse tomber", "de côté"),
        Late(
            r"(?:\A|[.!?;] )\W*(?:adieu|exit|finie?s?|termin[ée]e?s?|laisse[zs]? tomber|(?:mettons|laissons"
            r"|mets|laisse[zs]?) de c[ôo]t[ée]),? (?:à |a )?(?:la |les? |l['’])[^;.?!,]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Google et consorts".
    Wording(
        ("consorts", "and co", "and the like"),
        Late(
            rf"\b{COMPANY} (?:et consorts|and the like|and co\b|et compagnie)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
