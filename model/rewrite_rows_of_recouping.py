"""The replacements for how long it takes until the spending is earned back, before the words of a text are read."""

from __future__ import annotations

import re
from functools import partial

from model.late import Late
from model.rewrite import Rewrite

_TARGET = Late(r"(?:gap|shortfall|hole|surplus|coverage|ecart|trou|deficit|couverture)(?![a-z])")
_DEPENSE = r"(?: (?:l'|le |les |la |cet |ces |notre |nos )?(?:investissements?|capex|depenses?|mise|argent))?"


def _payback(asked: str, even: str, found: re.Match[str]) -> str:
    """The payback asked for: to break even, where the question names no other target."""
    return asked if _TARGET.search(found.string) or len(found[0]) < len(even) else even


REWRITES_OF_RECOUPING = (
    # "En combien d'années l'investissement est-il remboursé avec 40 % de marge ?"
    Rewrite(
        ("combien d'annees", "combien de temps", "combien d annees"),
        Late(
            r"(?<![a-z])(?:en |au bout de |dans )?combien (?:d['’ ]annees|de temps)"
            r" (?:l')?(?:[a-z'-]+ ){0,4}?(?:rembourse|amorti|recupere|rentabilise|rentable)(?:r|e?s|e|ra|rait"
            r"|-t-on|-t-il)?"
            rf"{_DEPENSE}(?![a-z]| \d)"
        ),
        partial(_payback, "quel payback", "payback equilibre"),
    ),
)
