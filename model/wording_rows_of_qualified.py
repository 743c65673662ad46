"""Wordings in which a name qualifies another, so that the figure is not the model's ("Meta has 60% coverage", "building
useful life 20 years", "data center financing cost 20B"), and of two unknowns or a firm's own break-even asked for in
passing."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_OWN_EVEN = r"(?:[àa] l['’][ée]quilibre|l['’][ée]quilibre|rentable|le point mort|le seuil de rentabilit[ée])"

WORDINGS_OF_QUALIFIED = (
    # "Quand OpenAI sera-t-elle à l'équilibre ?", "will Google ever break even on AI?", "qui atteint le point mort ?"
    Wording(
        ("quilibre", "rentab", "point mort", "break even"),
        Late(
            rf"\A(?=[^\d]*\Z)(?!.*\bcombien\b)[^.;]{{0,40}}\b{COMPANY}(?: (?:sera|va|peut|parviendra|atteindra"
            rf"|atteint|arrivera)(?!-(?:t-)?on)(?:-t-|-)?(?:il|elle)?\b)[^.;\d]{{0,40}}{_OWN_EVEN}|\b(?:qui"
            rf"|quelles? (?:bo[iî]tes?|entreprises?|soci[ée]t[ée]s?)) (?:sera|seront|sont|est|atteint"
            rf"|atteindra)[^.;\d]{{0,24}}{_OWN_EVEN}|\bwill {COMPANY} ever break even\b"
            rf"|\bo[uù] en est {COMPANY} de l['’][ée]quilibre",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)  # fmt: skip
