"""Wordings of French questions that the model has no answer to: another noun that is asked for, a count, a date, one firm's
debts; and of what is told in doubt or as a share."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_THINGS = (
    r"(?:utilisateurs?(?: finaux)?|applis?|applications?|clients?|fournisseurs(?: cloud)?|hyperscalers?|clouds|startups?"
    r"|data ?centers?|centres de donn[ée]es|entreprises|d[ée]veloppeurs|h\d+|chips|temps de calcul)"
)

ROWS = (
    # "Combien d'utilisateurs pour être à l'équilibre ?", "quel nombre de data centers ?"
    Wording(
        ("combien d", "nombre d"),
        Late(
            rf"\b(?:combien|quel nombre) d(?:e |['’]){_THINGS}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien OpenAI doit-il dépenser pour combler le gap ?"
    Wording(
        ("dépenser", "emprunter", "économiser", " lever ", "investir", "payer"),
        Late(
            rf"\bcombien (?:doit |devrait )?{COMPANY} (?:doit|devrait|peut)(?:-(?:il|elle))? (?:d[ée]penser"
            rf"|emprunter|[ée]conomiser|lever|investir|payer)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quand OpenAI fera-t-il 100 Md$ ?", "comment Google peut-il gagner 30 Md$ ?", "qui paie si Nvidia vend 80 Md$ ?"
    Wording(
        ("quand ", "comment ", "où ", "qui "),
        Late(
            r"\A\W*quand (?:est-ce qu)?[^?,]*\b(?:atteint|atteindra-t-on|sera-t-on|rentable|fera|vendra|atteindra"
            r"|aura|d[ée]passera|passera|tombera"
            r"|atteindront|feront)[^?,]*\?"
            rf"|\A\W*(?:comment|o[ùu]) (?:{COMPANY}|nvidia)\b[^?]*\?|\A\W*qui paie\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Difficile d'imaginer la marge à 40 %".
    Wording(
        ("difficile d",),
        Late(
            r"\bdifficile d['’]imaginer\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "La part d'OpenAI est de combien s'il fait 20 Md$ ?"
    Wording(
        ("part d", "part de ", "part pour ", "part est"),
        Late(
            rf"\b(?:quel(?:le)?|la|sa) (?:est (?:la |sa )?)?part (?:d['’e] ?|pour )(?:l['’][ée]nergie|{COMPANY})\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quel gap si Nvidia vend 70 Md$ ? Et si la marge tombe à 40 % ?": with both, or instead?
    Wording(
        ("? et ", "?et "),
        Late(
            r"\d[^?]*\? ?et (?:si|avec) (?!\d[\d,. ]*(?:md\$|%|ans) ?\?)[^?]*\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
