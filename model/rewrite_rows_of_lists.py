"""The replacements for what heads a list or stands behind each of its lines, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_LINE = r"(?:^|(?<=\n))([-*\d. ]*)"
_UNITS = r"((?:\([^()\n]*\))?)"

_SOUGHT = r"(?:nvidia|nvda|margin|payback|ratio|ai revenue|coverage)"
_COUNTED = Late(r"[-* ]*1 [a-z](?s:.*)\n[-* ]*2 [a-z]")
_LETTER = re.compile(r"find (?:the )?x(?: such that|:|,)?(?![a-z'’])|,? ?(?:what is|what's|solve for) x\b|,? ?x ?= ?\?")


def _unlettered(found: re.Match[str]) -> str:
    """The text without the letter, a question mark behind what it stands for."""
    start, end = (place - found.start() for place in (found.start("of"), found.end("of") + 1))
    asked = found[0][:start] + "?".ljust(end - start) + found[0][end:]
    return _LETTER.sub(lambda letter: " " * len(letter[0]), asked)


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
            rf"| assumptions"
            rf"| breakdown| figures)? ?{_UNITS} ?:?(?= *\n[-* ]*{COMPANY}\b[^\n]*\d)"
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
    # "la marge doit être à combien pour que ca passe": not the turnover ("CA").
    Rewrite(
        ("ca passe", "ca marche", "ca tien", "ca roule"),
        Late(
            r"(?<![a-z])(?:pour|pr|afin) qu?e? ?ca (?:passe|marche|tienne|tient|roule)(?! (?:a|de|par|en|dans|sous|sur)\b)"
        ),
        ", gap 0",
    ),
    Rewrite(
        ("ca passe", "ca marche", "ca tien", "ca roule"),
        Late(r"^(\W*)ca (?:passe|marche|tient|roule) (?=(?:a|si|avec) [^?]*(?<![a-z])(?:combien|cb|quel))"),
        r"\1gap 0, ",
    ),
    # "Faire en sorte que l'écart soit nul, marge seule", "que le gap devienne nul uniquement par la marge".
    Rewrite(
        ("ecart", "gap"),
        Late(
            r"(?<![a-z])(?:(?:faire|fais|faites|faut|trouver) )?(?:en sorte |comment )?(?:que )?(?:l'ecart"
            r"|le gap) (?:soit|devienne"
            r"|peut etre) (?:nul|a 0|a zero|zero),?(?: uniquement par la (marge))?"
        ),
        lambda found: "gap 0, marge ?" if found[1] else "gap 0,",
    ),
    Rewrite(("energie/gpu",), Late(r"(?<![a-z])rapport energie/gpu"), "ratio energie"),
    Rewrite(
        ("capex",),
        Late(r"(?<![a-z])pour que la moitie du capex soit (?:justifiee?|couverte?)"),
        "pour une couverture de 50 %",
    ),
    # "Find x such that Nvidia = x and gap = 0", "coverage 50% with AI revenue x, what is x": a letter for what is sought.
    Rewrite(
        ("find x", "find the x", "what is x", "what's x", "x = ?", "x=?", "solve for x"),
        Late(rf"^(?s:.*)(?<![a-z])(?P<named>{_SOUGHT})(?P<of> ?=? ?| at | of )x(?![a-z'’])(?s:.*)$"),
        _unlettered,
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
            rf"(?<![a-z])(?:required|need(?:ed)?)(?: revenue)?: ({SUM})(?:[,;.]|\n)\s*(?:actual|have|earned"
            rf"|in hand):? ({SUM})"
            r"(?: (?:of )?ai revenue)?"
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
            r"(?<![a-z])(?:old|previous|ancien) ?: [^.;\n]*\d[^.;\n]*(?:[.;\n]+|, ) *(?:new|now|nouveau) ?: (?=[^.;\n]*\d)"
        ),
        " ",
    ),
)
