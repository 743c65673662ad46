"""Wordings of a question that follows a value and asks for something else of it: "Nvidia 60B. To whom?", "margin 40%,
why?"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording

_LEADS = (
    r"(?:to|from|with|for|by|via|of|than|since|until|till|according to|compared (?:to|with)|thanks to"
    r"|because of|based on|doing"
    r"|using)"
)
_TAG = (
    rf"(?:{_LEADS} (?:whom?|what|when|where|which|how long)(?: exactly)?|whom?\b(?! (?:closes|breaks|needs))[^?\d]{{0,30}}"
    r"|whose\b[^?\d]{0,30}|where(?: from| exactly| (?:was|did) [^?\d]{1,25}| (?:is|does) (?:that|this"
    r"|it) (?:come )?from)?|when(?: exactly| (?:is|was|did) [^?\d]{1,25})?"
    r"|how(?: come| so| exactly)?|why(?: so| that| though| is that| not)?|(?:any |the |a )?(?:source|link|reference)s?"
    r"|says who)"
)
_LEADS_FR = r"(?:[àa]|de|par|pour|selon|gr[âa]ce [àa]|d['’]apr[èe]s|depuis|avec|chez|sur)"
_TAG_FR = (
    rf"(?:{_LEADS_FR} (?:qui|quoi|quand|combien de temps)(?: faire| exactement)?|qui (?!comble|ferme)[^?\d]{{0,30}}|quand"
    r"|o[ùu](?: [çc]a)?|comment(?: [çc]a)?|pourquoi(?: [çc]a)?|d['’]o[ùu][^?\d]{0,25}|(?:la |une |quelle )?source"
    r"|c['’][ée]tait quand|l[ae] \w+ de qui)"
)
_AFTER = (
    r"\d[\d.,]*(?: ?(?:%|bn?|billions?|md\$?|milliards?|years?|ans?))?[^\d?]{0,24}?[.,:;!?–—-]\s*(?:and |but "
    r"|et |mais )?"
)
_RIGHT_AFTER = r"\d[\d.,]*(?: ?(?:%|bn?|billions?|md\$?|milliards?|years?|ans?)) "

ROWS = (
    Wording(
        ("?",),
        Late(
            rf"(?:{_AFTER}(?:{_TAG}|{_TAG_FR})|{_RIGHT_AFTER}(?:{_LEADS} (?:whom?|what|how long)|how|when|where"
            rf"|why)) ?\?+\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(
            r"\b(?:gap|hole|coverage|break(?:s|ing)? even|required|what margin|[ée]cart|[ée]quilibre)\b", re.IGNORECASE
        ),
    ),
)
