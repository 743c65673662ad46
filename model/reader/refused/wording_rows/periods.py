"""Wordings that give what was made over other times than a year: since something, in all, in a month, in several years."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording

_GAGNE = r"(?:vendu|gagn[ée]|fait|r[ée]alis[ée]|encaiss[ée]|livr[ée]|g[ée]n[ée]r[ée]|empoch[ée]|rapport[ée])"
_EN_TOUT = r"(?:en tout(?: et pour tout)?|jusqu['’][àa] pr[ée]sent|jusqu['’]ici|[àa] ce jour)"
_COURT = r"(?:mois|trimestres?|semaines?|jours?)"
_COMPTE = r"(?:une? (?:seul )?|deux |trois |quatre |cinq |six |\d+ |le |ce )"

ROWS = (
    # "En tout, OpenAI a gagné 4 milliards": over all the years.
    Wording(
        (" a ", " ont "),
        Late(
            rf"\b{_EN_TOUT},? [^.;?\d]{{0,24}}\b(?:a|ont) (?:d[ée]j[àa] )?{_GAGNE}\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "nvidia 60 Md$ en six mois".
    Wording(
        ("en un ", "en deux ", "en trois ", "en six ", "ce mois"),
        Late(
            rf"\d[^.;?]{{0,24}} en {_COMPTE}{_COURT}\b"
            r"|\bce mois\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Cet été, Nvidia a vendu 20 milliards".
    Wording(
        ("été", " hiver", "l'hiver", "automne"),
        Late(
            r"\b(?:cet |l['’]|en |d['’]|durant l['’]|pendant l['’])(?:été|hiver|automne)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Moitié moins d'énergie que de GPU": of today's, or of the GPUs?
    Wording(
        (" que de gpu", " que de puces", " que d'énergie"),
        Late(
            r"\b(?:moins|plus) d(?:e |['’])(?:[ée]nergie|gpus?|puces|courant)[^,;.?]{0,12} que d(?:e |['’])(?:gpus?"
            r"|puces|[ée]nergie|courant)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
