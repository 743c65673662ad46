"""Wordings of a remark that makes an amount another one: whose estimate it is, in what money, of which part, one of two."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

WORDINGS_OF_REMARKS = (
    # "Margin of 40%. After tax, of course.", "Marge 40 %. Nette."
    Wording(
        ("after tax", "pre-tax", "operating", "nette", "après impôt", "apres impot"),
        Late(
            r"\b(?:margins?|marges?)\b[^;]{0,24}[.,(–—-] ?(?:after[- ]tax|pre[- ]tax|operating\b(?! costs)"
            r"|nettes?\b|apr[èe]s imp[ôo]t)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B in addition.", "Google makes 3B. Incremental."
    Wording(
        ("in addition", "incremental", "s'entend"),
        Late(r"\d[^.;]{0,16}(?: in addition\b|[.,] incremental\b|[.,] de plus, s['’]entend)", re.IGNORECASE),
        "refused_offset",
    ),
    # "Nvidia doubles its lead", "Google double la mise".
    Wording(
        (" its ", "la mise", " son équipe", " son effectif"),
        Late(
            r"\bdoubl\w+ la mise\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft makes 15B, 5B of that from OpenAI": a part of it.
    Wording(
        (" from ", " of it ", " of that", " via ", "thereof", "accounts for", " avec ", "d'"),
        Late(
            rf"\b{COMPANY}\b(?: (?:makes|sells|earns|is|at|à|fait))* {SUM}(?:,| \(| with"
            rf"| avec) ?(?:{COMPANY} )?(?:being )?{SUM} (?:of (?:that|it)|thereof|(?:from|via) {COMPANY}"
            rf"|d['’]{COMPANY})",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "gap with Nvidia at 60B until AI revenue reaches 100B?": not there yet.
    Wording(
        ("before ", "until ", "avant que "),
        Late(
            r"\b(?:before|until|avant que)\b(?! (?:(?:the )?gap|coverage|l['’][ée]cart"
            r"|le trou))[^,;.?\d]{0,24}\b(?:reach\w*|gets? to|hits?|atteign\w*|arriv\w*)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
)
