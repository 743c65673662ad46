"""Wordings that put a result at figures which stand somewhere else ("gap with his number", "the gap on consensus"), or at a
time other than now."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_ASKED = (
    r"(?:gap|hole|shortfall|coverage|required(?: rev(?:enue)?)?|break[- ]?even(?: \w+)?|need|[ée]cart|trou|couverture)"
)
_WITH = r"(?:with|w/?|on|at|using|under|per|from|assuming|avec|selon|sur|aux?)"
_THEIRS = (
    r"(?:(?:those|these|his|her|their|your|ur|ses|leurs|ces|vos|the latest|the street|street|consensus|sell[- ]side"
    r"|buy[- ]side|bull(?:s|ish)?|bear(?:s|ish)?|the bull|the bear|@?(?!today|now|cahn)[a-z]+['’]s|@[a-z.]+) "
    r"(?:\w+ )?(?:numbers?|figures?|estimates?|levels?|case|values?|assumptions|inputs|earnings|forecasts?|chiffres?"
    r"|hypoth[èe]ses|view|model)|(?:the )?(?:numbers|figures|values) (?:above|below|in the (?:deck|thread|memo|sheet)"
    r"|from (?:the )?[\w@]+)|(?:the )?(?:consensus|deck|thread|street|above|memo)"
    r"|what (?:he|she|they|@?\w+) (?:said|says|say|wrote|posted|has|have)|that|those|it)"
)

WORDINGS_OF_HEARSAY = (
    # "gap with that?", "gap on street numbers", "coverage with his number", "gap per the deck".
    Wording(
        (
            "with",
            " w ",
            " w/",
            " on ",
            " at ",
            "using",
            "under",
            " per ",
            "from",
            "assuming",
            "avec",
            "selon",
            " sur ",
        ),
        Late(rf"\b{_ASKED} {_WITH} {_THEIRS}\W*\Z", re.IGNORECASE),
        "refused_reference",
        unless=Late(r"\d"),
    ),
    # "gap if he's right", "gap if the bulls are right and Nvidia 80B", "gap in scenario B", "gap in the bear case".
    Wording(
        (" right", " correct", "scenario", "option", " case"),
        Late(
            rf"\b{_ASKED} (?:(?:if|assuming|when) (?:he|she|they|(?:the )?[a-z]+|@\w+)(?:['’]s|['’]re| is| are) "
            r"(?:right|correct)\b|(?:in|for|under|on|with) (?:(?:the )?(?:scenario|option|case) (?:[a-d]|\d)\b"
            r"|the (?:bull|bear|worst|best) case))",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(r"\d ?(?:b|bn|%|md|billion)|\bvs\b|:", re.IGNORECASE),
    ),
    Wording(
        (" are right", " is right", "'s right"),
        Late(
            rf"\b{_ASKED} if (?:he|she|they|(?:the )?[a-z]+)(?:['’]s|['’]re| is| are) (?:right|correct) and\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "gap back then", "gap yesterday", "what was the gap before?".
    Wording(
        ("back then", "last week", "yesterday", " hier", "la semaine derni", " before?"),
        Late(
            rf"\b{_ASKED} (?:(?:from |was |of |de )?(?:back then|last week|yesterday|hier|la semaine derni[èe]re))\W*\Z"
            rf"|\A\W*what was the {_ASKED} before\W*\Z",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Remember when Nvidia was 10B", "Nvidia was 10B when I joined", "margin was 80 once".
    Wording(
        ("remember", " once", "a while", "back then", " when i ", " used to"),
        Late(
            r"\bremember (?:when |how |that )?(?:the )?[\w ]{2,20}? (?:was|were|at|used to|being) (?:only |just )?\$?\d"
            r"|\bwas (?:only |just )?\$?\d[\w.,%]*(?: billion)? (?:once|a while (?:back|ago)|back then|when i)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Says who? margin 40", "whose idea was a 40% margin", "where did the 40% margin come from", "what makes you say …".
    Wording(
        ("who ", "whose", "where did", "where does", "makes you", "makes u", "d'où", "d'ou"),
        Late(
            r"\A\W*(?:so )?(?:who (?:says|said|came up with|put|decided|picked|chose)|says who"
            r"|whose (?:idea|number|figure) (?:is|was)|what makes (?:you|u) (?:think|say|believe)"
            r"|d['’]o[uù] (?:sort|sortent))\b(?=[^.;]*\d)|\A\W*(?:so )?where did "
            r"(?![^?;.]*(?:figure|number))(?:that |the |this |your |an? )?[^?;.]{2,40}come from\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "gap at 10% growth": of what, is open.
    Wording(
        (" growth", " croissance"),
        Late(
            rf"\b{_ASKED} (?:at|with|w/?|under|on|[àa]|avec) (?:an? |une? )?\d[\d.,]* ?%"
            r" (?:growth|de croissance)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Break-even year", "break even when": no years pass in the model.
    Wording(
        (" year", " when", " quand", "ann"),
        Late(
            r"\A\W*(?:the |l['’])?(?:break[- ]?even (?:year|date|when)\b|(?:year|date) (?:we|they|it) breaks? even"
            r"|ann[ée]e d['’][ée]quilibre|[ée]quilibre quand)",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(r"\d"),
    ),
    # "US gap": of a region.
    Wording(
        ("us gap", "gap us", "eu gap", "uk gap", "china gap"),
        Late(
            r"\A\W*(?:the )?(?:us|eu|uk|china|american|european|chinese) gap\W*\Z|\A\W*gap (?:us|eu|uk)\W*\Z",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
