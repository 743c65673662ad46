"""Wordings that make an amount one of something else: another figure of a company, its spending, another year, what a part
of something is."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording

_SUM = r"\$?\d(?:[\d.,]*\d)? ?(?:billions?|bn|b|millions?|mn|m|trillions?|tn?|milliards?|md)?(?:s|\$| ?usd| ?dollars?)?"

ROWS = (
    # "Google puts 10B into AI", "Meta drops 65B on AI": what it spends, not what it makes.
    Wording(
        (" into ai", " on ai", " in ai"),
        Late(
            rf"{_SUM} into (?:the )?(?:ai|genai)\b"
            rf"|\b(?!makes?\b|made\b|earns?\b|does\b|books?\b|doing\b|at\b)[a-z]+ {_SUM} on (?:ai|genai)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(
            rf"\b(?:customers|end[- ]users) (?:spend|pay) {_SUM} (?:on|for) (?:ai|genai)\b(?! (?:each|more|less"
            rf"|infra|chips|hardware|capex|gear|compute|gpus|data))",
            re.IGNORECASE,
        ),
    ),
    # "Nvidia's costs rise by 10%", "Google's cloud revenue is 8B".
    Wording(
        ("'s ",),
        Late(
            r"(?<!industry)(?<!center)(?<!centre)(?<!world)(?<!it)(?<!that)(?<!what)(?<!there)['’]s "
            r"(?:(?:own|total|operating|annual) )*"
            r"(?:costs|expenses|earnings|market value|book value|opex|capital spending"
            r"|(?:cloud|hardware|gaming|search|ads?|advertising|automotive|networking|reality labs|services|software)"
            r" (?:revenues?|sales|business|segment|unit|division))\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "GPU prices fall by 20%": fewer dollars, or more pieces?
    Wording(
        ("price", "prix"),
        Late(
            r"\b(?:(?:its|their|gpu|chip|h100|ai|api|power|electricity|energy) prices?|the price of \w+|(?:ses|leurs) prix"
            r"|prix d(?:e l['’](?:[ée]nergie|[ée]lectricit[ée])|es (?:gpu|puces)))\b"
            r"[^,;.?]{0,24}(?:\d|\b(?:doubl|halv|tripl|half|moiti))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "half of the capex is anticipated": a share, not a change.
    Wording(
        ("half", "%"),
        Late(
            r"\b(?:earn|make|see)s? (?:only )?half (?:of )?(?:the |our )?required revenue\b",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(
            r"\bdemand\b|\bis (?:to be )?(?:covered|met)\b|\bto cover (?:half|a third|a quarter) (?:of )?(?:the "
            r"|our )?required\b",
            re.IGNORECASE,
        ),
    ),
    # "margins 30% each".
    Wording(
        ("each", "chacun", " at both"),
        Late(
            r"\b(?:margins?|marges?)\b[^,;.\d]{0,6}\d[\d.,]* ?%?[^,;.\d]{0,8}(?<!in )\b(?:each|at both|chacune?s?)\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Nvidia makes 60B with a 75% gross margin": its own.
    Wording(
        ("gross", " gm", "brute"),
        Late(
            rf"\b(?:nvidia|nvda)\b[^,;.\d]{{0,20}}{_SUM} (?:at|w/|with|on|[àa]|avec) (?:an? |une? )?"
            r"(?:\d[\d.]* ?% (?:gross margins?|gm\b|de marge brute)|gross margins? of \d|marge brute de \d)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia doubles twice".
    Wording(
        ("twice",),
        Late(
            r"\b(?:doubl|tripl|halv)(?:es|ed|ing) twice\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Google makes 12B. Microsoft's is double": of the other, or of its own?
    Wording(
        ("'s ", "as big"),
        Late(
            r"\d(?!\d* ?% (?:higher|lower|up|down|more|less)\b)[^.;]{0,12}(?:[.;,]| while| and"
            r"| but) *[A-Z]\w+['’]s (?:own )?(?:(?:is|are) up|(?:is |are )?(?:almost |about )?(?:double(?!s)"
            r"|twice|triple(?!s)|half|up(?! \d)|a third|a quarter|\d+ ?% (?:up|down|higher|lower)))"
        ),
        "refused_reference",
    ),
    # "60B of GPUs, fully loaded".
    Wording(
        ("all in", "all-in", "included", "everything", "loaded", "powered", "compris"),
        Late(
            r"\b(?:nvidia|nvda|gpus?|chips|puces)\b(?![^.;]{0,20}cost)[^.;]{0,20}[,.]? *(?:all[- ]in"
            r"|all included|everything (?:included|in)|fully loaded|(?:racked|installed) and powered"
            r"|tout compris)\b(?! (?:capex|cost|tco|spend|bn|billion))",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
