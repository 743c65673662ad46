"""Wordings of situations and cases that say no value, or whose values belong to another."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY, STRANGER
from model.reader.words.row_words import SIZED

_MONEY = r"\$?\d[\d.,]* ?(?:billions?|bn|b|trillions?|t|md\$?|mds|milliards)(?: ?\$)?"
_PERCENT = r"\d[\d.,]* ?%"
_RESULT = r"(?:gaps?|coverage|required revenue|hole|shortfall|[ée]carts?|couverture|revenu requis|trou)"
# Words between two values that name nothing of their own; a name with a capital may be a company.
_WORD = (
    rf"(?!{COMPANY}\b|margins?\b|marges?\b|ratio\b|payback\b|ai\b|ia\b|coverage\b|gap\b|energy\b|power\b|facilit|cost"
    r"|co[ûu]t|required\b|revenus?\b|revenues?\b|retour\b|[ée]nergie|vs\b|versus\b|contre\b|up\b|down\b|plus\b"
    rf"|minus\b)(?:(?i:{STRANGER})|(?-i:[a-zéèêàâôûç]['’a-zéèêàâôûç-]*))"
)


def _again(size: str) -> str:
    """A value and, with words between that name nothing, another of its kind, before a result that is asked for."""
    return (
        rf"{size}(?: \(?{_WORD}\)?){{0,6}}[,;:]?(?: (?:and|et|then|puis))?(?: \(?{_WORD}\)?){{0,5}} {size}"
        rf"(?: \(?{_WORD}\)?){{0,4}} ?[;,:] ?(?:the |l['’]|la |le )?{_RESULT}(?: (?:of|for|de|in|dans) [\w'’ ]+)?\W*\Z"
    )


ROWS = (
    # "separately: Nvidia 60B; margin 40%".
    Wording(
        ("separate",),
        Late(
            r"\A\W*separately\b",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(r"\b(?:vs|versus|or|ou|levers?|leviers?)\b", re.IGNORECASE),
    ),
    # "margin 30 or 40 which one closes it" of two cases
    Wording(
        ("breaks even", "closes it"),
        Late(
            r"\d ?(?:%|b|bn)? or \$?\d[\d.]* ?(?:%|b|bn)?,? which (?:one )?(?:closes it|breaks even)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "One model has Nvidia at 75B, the other at 85B".
    Wording(
        ("the other", " other "),
        Late(
            rf"\bone\b[^?;]*\d[^?;]*[,.] the other(?: one)?(?: is| has|['’]s)?(?: at| says)? {SIZED}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Is the margin realistic?", "la marge est-elle réaliste ?", "is 50% margin realistic": a judgement.
    Wording(
        (
            "realis",
            "réalis",
            "reasonable",
            "raisonnable",
            "plausible",
            "sensible",
            "believable",
            "crédible",
            "credible",
        ),
        Late(
            rf"\A\W*(?:is|are) (?:the |our |that |a )?(?:energy |cloud |{SIZED} )?(?:margins?|ratio"
            rf"|payback) (?:realistic|reasonable|plausible|sensible|believable|credible)\W*\Z"
            r"|\A\W*(?:est-ce que )?(?:la marge|le ratio|le payback|le retour)(?: [ée]nergie| cloud)? (?:est"
            r"|est-elle|est-il) (?:r[ée]aliste|raisonnable|plausible|cr[ée]dible)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "AI revenue 80B then 120B; gap".
    Wording(
        ("gap", "cart", "coverage", "couverture", "required", "requis", "hole", "trou"),
        Late(
            rf"{_again(_MONEY)}|{_again(_PERCENT)}"
            # "Le prudent dit 60 Md$ pour Nvidia, l'audacieux 90 ; l'écart de l'un et de l'autre ?"
            rf"|\d ?md\$ pour {COMPANY}, (?:l['’]|le |la )\w+ \d+ ; (?:l['’]|le |la ){_RESULT}",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(
            r"\b(?:swap|replace|instead|rather|or|ou|downstream|providers|vs|versus|une? de)\b|\A\W*(?:required"
            r"|needs?)\b",
            re.IGNORECASE,
        ),
    ),
)
