"""Wordings of several cases in one statement that are not parted as sides, of a change between two values, and of what is
asked of the ends of a range."""

from __future__ import annotations

import re

from model.company_words import COMPANY, STRANGER
from model.late import Late
from model.wording import Wording

_MONEY = r"\$?\d[\d.,]* ?(?:billions?|bn|b|trillions?|t|md\$?|mds|milliards)(?: ?\$)?"
_PERCENT = r"\d[\d.,]* ?%"
_SIZED = rf"(?:{_MONEY}|{_PERCENT}|\d[\d.,]*(?: (?:years?|ans))?)"
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


WORDINGS_OF_CASES = (
    # "AI revenue 80B then 120B; gap", "Nvidia 60B per the bears, 90B per the bulls: gap".
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
    # "Three separate cases: …", "taken one by one", "first scenario …, second scenario …", "then the same but …".
    Wording(
        (
            "separate",
            "own",
            "one by one",
            "un par un",
            "case",
            "scenario",
            "cas ",
            "nario",
            "the same",
            "le meme",
            "la meme",
            "pareil",
            "likewise",
            "hypoth",
            "on its own",
            "de son c",
            "another with",
            "un autre avec",
            "run",
            "after each",
        ),
        Late(
            r"\b(?:each(?: one)?|taken) (?:separately|on its own|one by one)\b|\bone by one\b|\bun par un\b"
            r"|\bs[ée]par[ée]ment\b|\A\W*separately\b|\bchacun de son c[ôo]t[ée]\b"
            r"|\b(?:second|deuxi[èe]me) (?:scenario|case|run|cas|sc[ée]nario|hypoth[èe]se)\b"
            r"|\b(?:now|then|alt|and|puis|cas b|baissier|haussier)\b[ ,:]*(?:the same|same|la m[êe]me chose"
            r"|le m[êe]me)(?:,)? (?:but|plus|with|without|avec|mais)\b|\bone (?:scenario|case) with\b[^.;]*, another "
            r"with\b|\bun cas avec\b[^.;]*, un autre avec\b|\bgap (?:for|after) each(?: one)?(?: separately| move)?\W*\Z",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(r"\b(?:vs|versus|or|ou|levers?|leviers?)\b", re.IGNORECASE),
    ),
    # "Which is closer to break even?" of two cases; "who tops AI revenue?"
    Wording(
        ("closer to", "nearer to", "plus près", "plus pres", "closest to", "breaks even", "closes it"),
        Late(
            r"\b(?<!how much )(?:closer|nearer|closest) to (?:break|breaking)|\bplus pr[èe]s de l['’][ée]quilibre"
            r"|\d ?(?:%|b|bn)? or \$?\d[\d.]* ?(?:%|b|bn)?,? which (?:one )?(?:closes it|breaks even)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    Wording(
        ("who", "which is", "qui a"),
        Late(
            r"\bwho(?:['’]s| is| has| contributes| makes)? (?:the )?(?:bigger|smaller|larger|more|most|less)(?: in)? ai "
            r"revenue\b|\bwho tops (?:the )?ai revenue\b|\bwhich is (?:larger|smaller|bigger) in ai revenue\b"
            r"|\bqui a le plus de revenus? ia\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia at the top of its 70 to 80B range": one end of it.
    Wording(
        ("top", "bottom", "midpoint", "fourchette", "range", "le haut"),
        Late(
            rf"\b(?:very )?(?:top|bottom|midpoint|upper end|lower end) of (?:its |the |their )?{_SIZED} ?(?:to|-|–) ?\$?\d"
            r"|\b(?:haut|bas|milieu) de (?:sa |la |leur )?fourchette\b|\brange, (?:at )?the (?:top|bottom)\b"
            r"|\b(?:top|bottom) of the range\b|\d ?(?:b|bn|%),? midpoint\b|\bprends le (?:haut|bas)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Nvidia goes from 60B to 85B: coverage at the start and at the end", "… how does the gap change?"
    Wording(
        ("start", "both ends", "change", "better", "gain", "reduction", "by how much", "de combien", "rise"),
        Late(
            r"\bat (?:the )?start and (?:at )?(?:the )?end\b|\bat both ends\b"
            rf"|\bfrom {_SIZED} ?(?:to|->) ?{_SIZED}[^.?]*, (?:by )?how (?:much )?does the {_RESULT} "
            r"(?:change|rise|fall|move)|\b(?:how much better does|what do we gain in|by how much does) "
            rf"[^.?]*(?:from) {_SIZED} to {_SIZED}|\b{_RESULT} (?:change|reduction) (?:for|from) "
            rf"[^.?]*{_SIZED} ?(?:to|->) ?{_SIZED}|\bde combien (?:baisse|monte|augmente|recule|change)[^.?]*\bpasse "
            rf"de {_SIZED} [àa] {_SIZED}|\bde {_SIZED} [àa] {_SIZED}, (?:l['’]|la |le ){_RESULT} change de combien",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "How much did required revenue grow since the 200B question?"
    Wording(
        ("since the", "since sep", "depuis la question", "depuis sep", "from the 200b"),
        Late(
            r"\b(?:since|depuis|from) (?:the 200b question|la question [àa] 200 milliards"
            rf"|sept(?:ember|embre) 2023)[^.]*(?:{_RESULT}|revenus ia)|(?:{_RESULT}|revenus ia)\b[^.]*\b(?:since|depuis) "
            r"(?:the 200b question|la question [àa] 200 milliards|sept(?:ember|embre) 2023)",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "What inputs can I change?", "quelles hypothèses fais-tu ?"
    Wording(
        ("input", "assumption", "variable", "parameter", "hypoth", "param"),
        Late(
            r"\A\W*(?:which|what|quelles?|quels?) (?:inputs|assumptions|variables|parameters|hypoth[èe]ses|param[èe]tres)"
            r" (?:can (?:i|be|we)|are there|do you|did \w+ make|puis-je|peut-on|fais-tu|faites-vous)\b[^?]*\W*\Z",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:most|gap|coverage|break|close)\b|\d", re.IGNORECASE),
    ),
)
