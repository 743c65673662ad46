"""Wordings, most of them French, of what somebody foresees over years, hoped, feared or laughs at, of what held before,
and of what things are: none of them states a value for a year."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_YEARS = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix) ans"
_FORESEEN = (
    r"(?:pr[ée]visions?|projections?|objectifs?|estimations?|cibles?|perspectives?|sc[ée]narios?|visions?|hypoth[èe]ses?"
    r"|plans?"
    r"|business plan|horizon|ambitions?)"
)

ROWS = (
    # "La prévision à cinq ans de Nvidia est de 300 Md$", "à l'horizon de trois ans".
    Wording(
        (" ans",),
        Late(
            rf"\b{_FORESEEN}(?: \w+)? (?:[àa]|sur|de|d['’]ici) {_YEARS}\b"
            rf"|\b(?:[àa] l['’]|[àa] |sur un )horizon (?:de )?{_YEARS}\b",
            re.IGNORECASE,
        ),
        "refused_period",
        Late(r"\bpayback|\bamort", re.IGNORECASE),
    ),
    # "apple 15 md, c'est une blague".
    Wording(
        ("blague",),
        Late(
            r"(?:\A|[.;?])[^.;?\d]*\d[^.;?]*,? c['’]est une blague\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia a déjà vendu 20 Md$".
    Wording(
        ("h100", " déjà vendu"),
        Late(
            rf"\ba d[ée]j[àa] vendu {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Annule l'hypothèse Google à 20 Md$", "efface la marge de 40 %", "erase Google at 20B".
    Wording(
        (
            "annule",
            "efface",
            "carte ",
            "ôte ",
            "ote ",
            "retire",
            "enlève",
            "supprime",
            "sors ",
            "mets de c",
            "retiens plus",
            "erase ",
        ),
        Late(
            rf"\b(?:annule[rz]?|efface[rz]?|[ée]carte[rz]?|[ôo]te[rz]?|retire[rz]?|enl[èe]ve[rz]?|supprime[rz]?|sors"
            rf"|mets de c[ôo]t[ée]|ne retiens plus|erase) "
            rf"(?:l['’]hypoth[èe]se (?:d['’]une? |de |d['’])?|la hausse de |le |la |l['’]|the )?(?:{COMPANY}"
            rf"|\d[\d.]* ?% margin|marge|payback|ratio|cloud)(?: d['’]une?| de| [àa]| at)?\b[^.;,?]{{0,12}}(?:\d|deux"
            rf"|trois|quatre|cinq)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "combien ajoute un ratio de 1,3 à l'écart ?"
    Wording(
        ("ajoute", "enlève "),
        Late(
            r"\bcombien (?:r?ajoute(?:rait)?|enl[èe]ve) [^?.;]*\d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
