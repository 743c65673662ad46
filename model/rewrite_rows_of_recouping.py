"""The replacements for how long it takes until the spending is earned back, before the words of a text are read."""

from __future__ import annotations

import re
from functools import partial

from model.late import Late
from model.rewrite import Rewrite

_TARGET = Late(r"(?:gap|shortfall|hole|surplus|coverage|ecart|trou|deficit|couverture)(?![a-z])")
# What is earned back, whatever it is called.
_SPENT = (
    r"(?: (?:the |our |its |this |that |an? )?"
    r"(?:investments?|capex|spend(?:ing)?|money|outlays?|costs?|build(?:[ -]?out)?))?"
)
_DEPENSE = r"(?: (?:l'|le |les |la |cet |ces |notre |nos )?(?:investissements?|capex|depenses?|mise|argent))?"


# What is paid back, by whom, and small verbs between: nobody else.
_WHOSE = (
    r"(?:(?:the|our|this|that|all|it|its|we|they|you|one|ai|data|centers?|centres?|capex|spend|spending"
    r"|investments?|gpus?|chips?"
    r"|money|build|build-out|buildout|outlays?|hardware|costs?|bet|purchases?|fully|finally|is|are|gets?|would"
    r"|will|has|have|been) ){0,6}"
)


def _payback(asked: str, even: str, found: re.Match[str]) -> str:
    """The payback asked for: to break even, where the question names no other target."""
    return asked if _TARGET.search(found.string) or len(found[0]) < len(even) else even


REWRITES_OF_RECOUPING = (
    # "How many years until the spending pays for itself at a 40% margin?"
    Rewrite(
        ("how many years ", "how long "),
        Late(
            r"(?<![a-z])(?:in |over |within |after )?how (?:many years|long) (?:until|till|before|for|is|are|to)"
            rf" {_WHOSE}(?:recoups?|recouped|recovers?|recovered|repaid|pay(?:s|ing)? (?:for itself"
            rf"|(?:itself )?(?:back|off))"
            rf"|paid (?:back|off)|earns? (?:itself )?back|earned back|break[ -]?evens?"
            rf"|breaks even){_SPENT}(?![a-z]| \$?\d)"
        ),
        partial(_payback, "what payback", "break even payback"),
    ),
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
    # "years until break even", "how soon break even?", "années avant l'équilibre".
    Rewrite(
        ("years ", "how soon "),
        Late(
            r"^(\W*)(?:number of years|years|how soon(?: (?:do|can|will|would) we)?) (?:(?:until|till|before|for"
            r"|to|of) )?(?:we )?"
            r"(?:break[- ]?even|(?:a )?zero gap|the gap (?:closes|is closed)|close the gap)(?![a-z])"
        ),
        r"\1break even payback",
    ),
    Rewrite(
        ("annees ",),
        Late(
            r"^(\W*)annees (?:avant|pour|jusqu'a|necessaires? (?:pour|a)|requises (?:pour|a))"
            r" (?:l'|un |le )?(?:equilibre|point mort)"
        ),
        r"\1payback equilibre",
    ),
)
