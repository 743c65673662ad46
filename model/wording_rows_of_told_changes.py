"""Wordings of changes that leave open what changes by how much: a change of a change, a range of one, one that a second
name may share, and one that is told beside a level of something else."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_SUM, CHANGES
from model.wording import Wording

_HAUSSE = r"(?:hausse|baisse|croissance|progression|chute|recul)"
_SUM = rf"(?:\d[\d.,]* ?(?:%|points?|pts)|{ANY_SUM})"


WORDINGS_OF_TOLD_CHANGES = (
    # "Nvidia's rise halves", "double Google's growth", "la hausse de Nvidia est divisée par deux": a change of a change.
    Wording(
        (
            *CHANGES,
            "hausse",
            "baisse",
            "croissance",
            "progression",
            "chute",
            "recul",
        ),
        Late(
            rf"\b{_HAUSSE} (?:de |d['’])(?:{COMPANY}|l['’]ia|la marge) (?:est divis|est multipli|double"
            rf"|tombe [àa]|ralentit)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google at 12B is up 2B on Meta", "it is to 60B that Nvidia rises", "the change in Nvidia's sales is -10B".
    Wording(
        (
            " on ",
            "en hausse de",
            "en baisse de",
            "it is to ",
            "it is at ",
            "to which",
            "auxquels",
            "lesquels",
            "change",
            "difference",
            "delta",
            "'s additional ",
            "'s added ",
            "'s extra ",
            ": minus",
            ": moins",
            ":minus",
            ":moins",
        ),
        Late(
            rf"\b(?:(?:up|down|ahead) {_SUM}|{_SUM} (?:up|down)) on (?:the )?(?:{COMPANY}|cloud margin)\b"
            rf"|\b(?:change|difference|delta)(?! in the gap)(?: (?:in|for|of) [^,.;?\d]{{2,30}}?)?(?: (?:is"
            rf"|comes to|amounts to)|:) [-−+]?{_SUM}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
