"""Wordings of French questions that look for no figure of the model ("Que dit la presse d'une marge de 40 % ?"), of figures
that are cancelled, denied, doubted, bounded or only joked about, and of names that are compared with names."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_TOLD = r"(?:dit|[ée]crit|calcul[ée]|d[ée]cid[ée]|invent[ée]|pr[ée]tendu|affirm[ée]|publi[ée]|annonc[ée])"
_CROIT = r"(?:croi\w+|croyez|croyons|pens\w+|imagin\w+|gob\w+)"
_SURELY = r"(?:vraiment|s[ée]rieusement|honn[êe]tement|encore)"

ROWS = (
    # "qui a écrit que …"
    Wording(
        ("que ", "qu'en ", "qui ", "où ", "ou ", "quoi sert"),
        Late(
            rf"(?:\A\W*qui (?:t['’]a|vous a|nous a|a) {_TOLD}\b|(?<![,;] )\bqui (?:t['’]a|vous a|nous a) {_TOLD}\b)"
            r"|\b[àa] quoi sert\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Nvidia 60 milliards, annulé", "les 20 Md de Google ont été annulés".
    Wording(
        ("annul", "supprim", "erreur", "joke"),
        Late(
            r"\d[\w%$ ]{0,24}[,(]? ?(?:annul|supprim)(?:é|ée|és|ées|ee|ees)\b"
            r"|\d[\w%$ ]{0,12} (?:erreur|joke|supprime)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_negation",
        Late(r"[ée]cart|\btrou\b|\bgap\b", re.IGNORECASE),
    ),
    # "Est-ce qu'OpenAI est rentable ?": its own break-even.
    Wording(
        ("rentab", "équilibre"),
        Late(
            rf"\b(?:est-ce qu(?:e |['’])){COMPANY} est (?:rentable|[àa] l['’][ée]quilibre|b[ée]n[ée]ficiaire)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Qui pense sérieusement que la marge sera de 70 % ?": a figure that is doubted.
    Wording(
        ("croi", "croy", "pens", "imagin", "gob"),
        Late(
            rf"\b(?:qui|quelqu['’]un|peut-on|peut on|qui peut|comment) (?:{_SURELY} )?{_CROIT}(?:-t)?(?:-(?:il"
            rf"|on|elle|nous))?\b[^?\d]*\d[^?]*\?",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
)
