"""The replacements for the sides of a comparison that are told otherwise than by "vs" ("before: … after: …", "do nothing vs
…"), and for a target with what is to reach it ("gap to 0 by changing payback"), before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite, in_place
from model.reader.words.row_words import SIZED

_LINK = r"(?:vs\.?|versus|or|against|compared (?:to|with)|contre|ou|face a)"

_RESULT = r"(?:gap|coverage|hole|shortfall|ecart|trou|couverture)"

_COUNTED = Late(r"[-* ]*1 [a-z](?s:.*)\n[-* ]*2 [a-z]")


def _unnumbered(found: re.Match[str]) -> str:
    """A line without its letter or number; a number alone where the lines are counted from one ("2 yr payback")."""
    counted = not found[0].strip(" -*").isdigit() or _COUNTED.match(found.string) is not None
    return " " if counted else found[0]


_TOLD_RESULT = (
    r"(gap|hole|shortfall|required revenue|facility cost|data[ -]?cent(?:er|re) cost|anticipated spend|coverage|ecart|trou"
    r"|revenu requis)"
)
_NAMED = (
    rf"(nvidia sales|gpu sales|chips|gpus|ai revenue|required revenue|{COMPANY}(?: (?:sales|revenue))?"
    r"|ventes (?:de )?nvidia)"
)


def _asked_by(found: re.Match[str]) -> str:
    """The goal with a question for what it is reached by, in place where there is room for it."""
    means = f"{found['size']}, what "
    if len(means) <= len(found["means"]):
        return in_place(found, "what", "link", means=means)
    return f"{found['what']} {found['link']} {means}".rjust(len(found[0]))


ROWS = (
    # "Scénario de base vs OpenAI à 10 Md$".
    Rewrite(
        ("de base ", "de reference "),
        Late(rf"\A(\W*)(?:le )?(?:scenario|cas) de (?:base|reference) (?={_LINK} )"),
        r"\1base ",
    ),
    # "Before: Nvidia 60B, after: Nvidia 80B", "avant : marge 60 % ; après : marge 40 %".
    Rewrite(
        ("before", "avant"),
        Late(
            r"\A(?P<lead>\W*(?:before|avant) ?: ?)(?P<one>[^;,]*\d[^;,]*?)(?P<joint> ?[,;]) ?(?:then )?"
            r"(?:after|apres) ?: ?(?=[^;,]*\d)"
        ),
        lambda found: in_place(found, "one", joint="⇔".rjust(len(found["joint"]))),
    ),
    # "Goal seek: gap to 0 by changing payback", "résoudre : écart à 0, par la durée de retour".
    Rewrite(
        (" by ", " par ", " en "),
        Late(
            rf"(?<![a-z])(?:(?:goal[ -]?seek|goal|solve|resoudre|objectif|target) ?: ?)?(?:set |bring "
            rf"|ramener )?(?:the |l')?(?P<what>{_RESULT})"
            rf" (?P<link>to|a|=|at) (?P<means>(?P<size>{SIZED}|0),? (?:by (?:way of |varying |changing |moving |adjusting "
            rf"|tweaking |flexing |solving for )?"
            r"|par |en (?:changeant|variant|ajustant) )(?:the |la |le |les )?)"
            r"(?=(?:payback|(?:cloud |end[- ]user )?margin|nvidia|capex|ai revenue|duree|marge|ventes|revenus?"
            r"|openai|google|meta|microsoft)"
            r"(?![a-z])(?! (?:to|at|by|de|a) \d))"
        ),
        _asked_by,
    ),
    # "Break even on a 3-year payback, solving for AI revenue", "gap = 0, unknown = payback".
    Rewrite(
        ("solving for ", "unknown "),
        Late(
            r",? (?:and )?(?:solving for (?:the )?|(?:the )?unknown(?: =| being) ?(?:the )?)"
            r"(?=(?:(?:cloud |end[- ]user )?margin|payback|ai revenue"
            r"|nvidia|capex|openai|google|meta|microsoft|facility|energy)[a-z ]*\W*\Z)"
        ),
        ", what ",
    ),
    # "Google at 12B on trailing twelve months": a year's figure.
    Rewrite(
        ("twelve", "12 month", "12-month", "ttm", "ltm"),
        Late(
            r",? ?(?<![a-z\d])(?:(?:on|over) (?:a |an |the )?)?(?:(?:trailing|last|past)[- ](?:twelve|12)[- ]months?"
            r"|ttm|ltm)(?: basis)?(?![a-z])"
            r"(?! (?:payback|growth|average))"
        ),
        "",
    ),
    # "Nvidia $60B¹, margin 45%²", "AI revenue 80B†": marks of footnotes.
    Rewrite(
        ("¹", "²", "³", "†", "‡", "^1", "^2", "[1]", "[2]", "[3]"),
        Late(r"(?<=[\db%m])(?:\^\d|[¹²³†‡]| ?\[\d\])(?=\s|$|[,;.])"),
        " ",
    ),
    # "a. Nvidia 75B⏎b. AI revenue 110B", "1 Nvidia 60B⏎2 margin 40%": the numbers of lines.
    Rewrite(
        ("a.", "b.", "c.", "i.", "ii.", "a)", "b)", "1 ", " 2 ", "2 "),
        Late(r"(?:^|(?<=\n))[-* ]*(?:(?:[a-h]|i{1,3}|iv|v)[.)]|[1-9]) (?=[a-z])"),
        _unnumbered,
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
    # "the gap at 70B of Nvidia sales is what?".
    Rewrite(
        (" is what", " is how ", "est de combien"),
        Late(
            rf"(?<![a-z]){_TOLD_RESULT} (?:at|with|given|in an?|a) ({SIZED}) (?:(?:of|in|de) )?{_NAMED}(?: world)?"
            r" (?:is (?:what|how (?:big|much|large))|est de combien)"
        ),
        r"\1, \3 \2",
    ),
)
