"""Wordings behind or ahead of a value by which it is not the one that holds: another figure is, or the value is a part, the
whole firm's, a price, or what was once so."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording

_FIGURE = (
    r"(?:figure|number|amount|value|estimate|forecast"
    r"|chiffre|montant|nombre|pr[ée]vision|estimation|donn[ée]e|rumeur|promesse)"
)
_LESS = r"(?:less|more|lower|higher|smaller|bigger|shorter|longer|larger|moins|plus)"
_REALLY = (
    r"(?:in (?:truth|reality|practice|fact)|really|actually|effectively|unofficially|in the end"
    r"|en (?:r[ée]alit[ée]|pratique|v[ée]rit[ée]"
    r"|fait)|r[ée]ellement)"
)
_VALUE = r"\d[^,;.!?()]{0,32}"  # an amount and what is right behind it
_MARK = r"(?:,|;| [-–—]|\.| \()"

ROWS = (
    # "Nvidia 60B, in truth less", "margin 40%, less in reality", "Nvidia 60B, use less".
    Wording(
        (
            "(less",
            "(more",
            " less",
            " more",
            " lower",
            " higher",
            " smaller",
            " bigger",
            " longer",
            " shorter",
            " larger",
            "moins",
            " plus",
            "less ",
        ),
        Late(
            rf"{_VALUE}{_MARK} *(?:(?:but |and |mais |et )?{_REALLY},? (?:it['’]s |it is |a bit "
            rf"|much )?{_LESS}\b(?! than| or | que)|(?:a bit |much )?{_LESS},? (?:{_REALLY}|once|when"
            rf"|with(?:out)?|given|after)\b|(?:better to )?(?:use|take|choose|pick|put|go) (?:a bit |something "
            rf"|a |much )*{_LESS}\b|(?:a bit |much )?{_LESS}(?: really)?\W*\Z)",
            re.IGNORECASE,
        ),
        "refused_reference",
        Late(rf"{_MARK} *(?:\w+ ){{0,3}}{_LESS}\b[^?]{{0,60}}\d", re.IGNORECASE),  # "60B, more with Meta at 20B"
    ),
    # "Nvidia 60B, old number".
    Wording(
        (
            "number",
            "figure",
            "revised",
            "confirmed",
            "estimation",
            "mauvaise donn",
            "chiffre",
            "revoir",
            "laughs at",
            "démenti",
            "retir",
            "enterr",
            "trahi",
            "pulled",
        ),
        Late(
            rf"{_VALUE}{_MARK} *(?:an? |the |un |une |le |la )?(?:old |last year['’]s "
            rf"|previous )?{_FIGURE} (?:(?:that )?(?:nobody|no one|few|hardly anyone)\b|(?:that )?(?:the |our "
            rf"|most )?\w+ (?:has |have |had )?(?:dropped|withdrawn|pulled|laughs? at|rejects?|rejected"
            rf"|mocks?)\b|to be (?:revised|confirmed|checked)|pulled\b|d[ée]mentie?|retir[ée]e?|enterr[ée]e?"
            rf"|trahie?|revue? (?:depuis|[àa] la baisse))"
            rf"|{_VALUE}{_MARK} *(?:to be revised|revised since|yet to be confirmed|[àa] revoir|old number"
            rf"|last year['’]s number|mauvaise donn[ée]e)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia 60B at list price".
    Wording(
        ("price",),
        Late(
            r"\d[^;.!?]{0,32}\b(?:list|sticker|catalogue?|catalog) prices?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
