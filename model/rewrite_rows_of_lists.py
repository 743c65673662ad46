"""The replacements for what heads a list or stands behind each of its lines, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_LINE = r"(?:^|(?<=\n))([-*\d. ]*)"
_UNITS = r"((?:\([^()\n]*\))?)"

_COUNTED = Late(r"[-* ]*1 [a-z](?s:.*)\n[-* ]*2 [a-z]")


def _unnumbered(found: re.Match[str]) -> str:
    """A line without its letter or number; a number alone where the lines are counted from one ("2 yr payback")."""
    counted = not found[0].strip(" -*").isdigit() or _COUNTED.match(found.string) is not None
    return " " if counted else found[0]


REWRITES_OF_LISTS = (
    # "AI revenue by company (USD bn):⏎Google 12⏎…", "Revenus IA :⏎- OpenAI 5 Md$": what the companies' lines are of.
    Rewrite(
        ("ai revenue", "revenus ia", "revenu ia"),
        Late(
            rf"{_LINE}(?:ai revenues?|revenus? (?:d')?ia)(?:,? (?:by|per|par) (?:company|firm|entreprise|societe)"
            rf"| assumptions| breakdown| figures)? ?{_UNITS} ?:?(?= *\n[-* ]*{COMPANY}\b[^\n]*\d)"
        ),
        r"\1 \2 ",
    ),
    Rewrite(
        ("ai revenue - ", "revenus ia - "),
        Late(rf"^(\W*)(?:ai revenues?|revenus? (?:d')?ia) -(?= {COMPANY} \$?\d)"),
        r"\1 ",
    ),
    # "Capex⏎Nvidia: 60B⏎Facilities: 45B".
    Rewrite(
        ("capex", "investissement", "costs", "spending"),
        Late(
            rf"{_LINE}(?:capex|investissements?|costs?|spending)(?: assumptions)? ?{_UNITS} ?:?"
            r"(?= *\n[-* ]*(?:nvidia|nvda|gpus?) ?:? ?\$?\d)"
        ),
        r"\1 \2 ",
    ),
    # "Google 14B (+40% vs. baseline)": how far that is from it.
    Rewrite(
        ("vs", "against", "from base", "over base"),
        Late(r"(?<=[\db]) \([+-]\d[\d.]* ?% (?:vs\.?|against|from|over) (?:the )?base(?:line)?\)"),
        " ",
    ),
    # "Nvidia $60B¹, margin 45%²", "AI revenue 80B†": marks of footnotes.
    Rewrite(
        ("¹", "²", "³", "†", "‡", "^1", "^2", "[1]", "[2]", "[3]"),
        Late(r"(?<=[\db%m])(?:\^\d|[¹²³†‡]| ?\[\d\])(?=\s|$|[,;.])"),
        " ",
    ),
    # "a. Nvidia 75B⏎b. AI revenue 110B", "i. … ii. …", "1 Nvidia 60B⏎2 margin 40%": the numbers of lines.
    Rewrite(
        ("a.", "b.", "c.", "i.", "ii.", "a)", "b)", "1 ", " 2 ", "2 "),
        Late(r"(?:^|(?<=\n))[-* ]*(?:(?:[a-h]|i{1,3}|iv|v)[.)]|[1-9]) (?=[a-z])"),
        _unnumbered,
    ),
    # "Required: 240B⏎Actual: 90B", "Have: 90B AI revenue⏎Need: 240B".
    Rewrite(
        ("required:", "required ", "need:"),
        Late(
            rf"(?<![a-z])(?:required|need(?:ed)?)(?: revenue)?: ({SUM})(?:[,;.]|\n)\s*(?:actual|have|earned|in hand):? "
            rf"({SUM})(?: (?:of )?ai revenue)?"
        ),
        r"req rev \1, ai rev \2",
    ),
    Rewrite(
        ("have:", "actual:"),
        Late(
            rf"(?<![a-z])(?:actual|have|earned|in hand): ({SUM})(?: (?:of )?ai revenue)?(?:[,;.]|\n)\s*(?:required"
            rf"|need(?:ed)?): ({SUM})"
        ),
        r"ai rev \1, req rev \2",
    ),
    # "Old: Nvidia 50B. New: Nvidia 62B."
    Rewrite(
        ("old:", "previous:", "ancien :", "ancien:"),
        Late(
            r"(?<![a-z])(?:old|previous|ancien) ?: [^.;\n\d]*\d[^.;\n]*(?:[.;\n]+|, ) *(?:new|now|nouveau) ?:"
            r" (?=[^.;\n]*\d)"
        ),
        " ",
    ),
    # "show me nvda 45b 55b 65b side by side"
    Rewrite(
        ("side by side",),
        Late(rf"(?<![\d.,])({SUM}) ({SUM})(?: ({SUM}))? side by side"),
        lambda found: ", ".join(filter(None, (found[1], found[2], found[3]))),
    ),
    # "All of Google, Meta and Apple at 12B", "Google, Meta and Apple all at 15B".
    Rewrite(
        ("all of ", " all at "),
        Late(
            rf"(?<![a-z])all of (?P<firms>{COMPANY}(?:, {COMPANY})*,? and {COMPANY}) at (?P<sum>{SUM})(?![\w%])"
            rf"|(?<![a-z])(?P<named>{COMPANY}(?:, {COMPANY})*,? and {COMPANY}) all at (?P<size>{SUM})(?![\w%])"
        ),
        lambda found: f"{found['firms'] or found['named']} {found['sum'] or found['size']} each",
    ),
)
