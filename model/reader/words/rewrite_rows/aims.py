"""The replacements for what is to be added, found or reached, before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_INPUT = r"(?<![a-z])(?:margins?|payback|ratio|revenues?|sales|spend(?:ing)?|capex|cost)"
_WHOSE = r"(?:(?:cloud|end-user|end user|gross|ai|nvidia|nvidia's) )?"
_FREE = rf"({_WHOSE}(?:margins?|payback|ratio|revenues?|sales)|nvidia)"
_OPEN = rf"{_WHOSE}(?:margins?|payback|ratio|revenues?|sales|capex)|{COMPANY}"

ROWS = (
    # "aucun revenu d'Apple".
    Rewrite(
        ("aucun",), Late(rf"(?<![a-z])aucun (?:revenu|chiffre d'affaires) (?:d'|de |pour |chez )(?={COMPANY})"), "sans "
    ),
    # "Meta 12 Md$ et Apple rien", "Google 12B, Apple nothing".
    Rewrite(
        (" rien", " nothing", " nada"),
        Late(rf"(?<![a-z])({COMPANY}) (?:rien|nothing|nada)(?= ?(?:[,;.?]|$| et | and ))"),
        r"\1 0",
    ),
    # "the margin is the free variable", "keep the margin free", "let payback vary so that …", "margin unknown": what is
    # asked for.
    Rewrite(
        (" free", "free ", " variable", " unknown", " float", " vary", " open"),
        Late(
            rf"(?<![a-z])(?:(?:with|keep|leave|treat|make) )?(?:the )?(?:{_FREE}(?: (?:is|are|be|being|as))? free"
            rf"|({_OPEN})(?: (?:is|are|be|being|as))? (?:(?:the|an?) )?(?:(?:free|unknown|open) (?:variable|parameter|one)"
            rf"|unknown)|(?:let|leave|keep) (?:the )?({_OPEN}) (?:float|vary|open)|free ({_INPUT})(?= ?,))"
            r"(?: so that)?(?= ?(?:[,;.?]|$| and | such | to ))"
        ),
        lambda found: f"what {next(filter(None, found.groups()))}",
    ),
    # "energy at parity with GPUs".
    Rewrite(
        ("parity",),
        Late(r"(?:(?<=energy)|(?<=power)) at parity with (?:the )?(?:gpus?|chips?|nvidia)(?![a-z])"),
        " ratio 1",
    ),
    # "what growth in AI revenue closes the gap?".
    Rewrite(
        ("growth", "croissance"),
        Late(
            r"(?<![a-z])(what|which|quelle) (?:% )?(?:growth|croissance) (?:in|of|de|des|d')(?="
            r" ?[a-z ]{2,24}(?:closes?|fills?|pour combler))"
        ),
        r"\1",
    ),
    # "une marge supérieure de 5 points".
    Rewrite(
        ("superieur", "inferieur"),
        Late(r"(?<= )(?:(superieure?s?)|inferieure?s?)(?= d(?:e \d|'un ))"),
        lambda found: "en hausse" if found[1] else "en baisse",
    ),
    # "The end-user margin improves by five points": upwards, unlike a gap that improves.
    Rewrite(
        (
            "margin improv",
            "margins improv",
            "coverage improv",
            "revenue improv",
            "marge s'amelior",
            "couverture s'amelior",
        ),
        Late(
            r"(?<=[a-z] )(?:improv(?:es?|ed|ing)|s'amelior(?:e|ent|ait|erait|era))(?= (?:by|de|d'|to|a) )"
            r"(?<!gap improves)(?<!hole improves)"
        ),
        lambda found: "monte" if found[0].startswith("s'") else "rises",
    ),
    # "hyperscalers order 95B from Nvidia"
    Rewrite(
        (" from nvidia",),
        Late(
            r"(?<![a-z])(?:hyperscalers|the clouds|cloud providers|customers|everyone|big tech|tech giants|buyers)"
            rf" (?:order|buy|purchase|bought|ordered) ({SUM})(?: worth)?(?: of (?:gpus|chips))? from nvidia(?![a-z])"
        ),
        r"nvidia \1",
    ),
    # "The gear has to pay for itself within four years"
    Rewrite(
        (" pay for itself", " pay for themselves", " pay itself", " pays for itself"),
        Late(
            r"(?<![a-z])(?:the |this |all this )?(?:gear|hardware|kit|equipment|gpus?|chips|investment|capex|spend(?:ing)?)"
            r" (?:(?:has to|have to|must|should|needs? to|will|would) )?pays? (?:for )?(?:itself|themselves)(?: back| off)?"
            r" (?:(?:with)?in|over) (?=an? |\d|one|two|three|four|five|six)"
        ),
        "payback ",
    ),
    # "Oracle 8 Md$, et rien pour X", "Oracle 8B and nothing for X"
    Rewrite(
        ("rien pour ", "rien chez ", "nothing for ", "nothing from ", "nothing at "),
        Late(
            rf"(?<=[,;] )(?:et |and )?(?:rien (?:pour|chez)|nothing (?:for|from|at)) ({COMPANY}|x)(?= ?(?:[,;.]|$))"
            rf"|(?<= )(?:et rien (?:pour|chez)|and nothing (?:for|from|at)) ({COMPANY}|x)(?= ?(?:[,;.]|$))"
        ),
        lambda found: f"{found[1] or found[2]} 0",
    ),
)
