"""The replacements for the sides of a comparison that are told otherwise than by "vs" ("before: … after: …", "do nothing vs
…"), and for a target with what is to reach it ("gap to 0 by changing payback"), before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite, in_place
from model.row_words import NOTHING, SIZED

_LINK = r"(?:vs\.?|versus|or|against|compared (?:to|with)|contre|ou|face a)"
_RESULT = r"(?:gap|coverage|hole|shortfall|ecart|trou|couverture)"

REWRITES_OF_SIDES = (
    # "Do nothing vs Nvidia at 80B", "margin 40% vs nothing".
    Rewrite(
        ("nothing", "no change", "inchang", "rien"),
        Late(rf"\A(\W*){NOTHING} (?={_LINK} )"),
        r"\1base ",
    ),
    Rewrite(
        ("nothing", "no change", "inchang", "rien"),
        Late(rf"(?<=[\d%bnm$]) (?P<link>vs\.?|versus|contre) {NOTHING}(?=\W*\Z)"),
        r" \g<link> base",
    ),
    # "Scénario de base vs OpenAI à 10 Md$".
    Rewrite(
        ("de base ", "de reference "),
        Late(rf"\A(\W*)(?:le )?(?:scenario|cas) de (?:base|reference) (?={_LINK} )"),
        r"\1base ",
    ),
    # "Bull v bear: nvda 90b margin 60 / nvda 45b margin 40".
    Rewrite(
        (" / ",),
        Late(
            r"\A(?P<lead>\W*(?:bull|bear|base|upside|downside|high|low)(?: case)? ?(?:vs?\.?|versus|/|or"
            r"|and) (?:bull|bear|base|upside|downside|high|low)"
            r"(?: case)? ?: ?)(?P<one>[^/;]*\d[^/;]*) / (?=[^/;]*\d)"
        ),
        lambda found: f"{found['one']} vs ".rjust(len(found[0])),
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
    # "Base, then Nvidia 80B: compare gap", "cas de base puis marge 40 %, comparer".
    Rewrite(
        ("base",),
        Late(
            r"\A(\W*)(?:the )?(?:base(?:line)?(?: case)?|cas de base),? (?:and then|then"
            r"|puis) (?P<other>[^:;,]*\d[^:;,]*)[:,] ?(?:compare|comparer)"
            r"(?: (?:the )?(?:gap|both|les deux))?(?=\W*\Z)"
        ),
        r"\1base vs \g<other>",
    ),
    # "Goal seek: gap to 0 by changing payback", "résoudre : écart à 0, par la durée de retour".
    Rewrite(
        (" by ", " par ", " en "),
        Late(
            rf"(?<![a-z])(?:(?:goal[ -]?seek|goal|solve|resoudre|objectif|target) ?: ?)?(?:set |bring "
            rf"|ramener )?(?:the |l')?(?P<what>{_RESULT})"
            rf" (?P<link>to|a|=|at) (?P<size>{SIZED}|0),? (?:by (?:way of |varying |changing |moving |adjusting "
            rf"|tweaking |flexing |solving for )?"
            r"|par |en (?:changeant|variant|ajustant) )(?:the |la |le |les )?"
            r"(?=(?:payback|(?:cloud |end[- ]user )?margin|nvidia|capex|ai revenue|duree|marge|ventes|revenus?"
            r"|openai|google|meta|microsoft)"
            r"(?![a-z])(?! (?:to|at|by|de|a) \d))"
        ),
        lambda found: f"{found['what']} {found['link']} {found['size']}, what ".rjust(len(found[0])),
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
    # "Show required revenue as payback goes from 2 to 4 years".
    Rewrite(
        (" as ", " while "),
        Late(
            r"\A(?P<shows>\W*(?:show|plot|chart|trace|graph|tabulate|give|run)[^.;\d]*?) (?:as"
            r"|while) (?P<what>(?:the )?(?:(?:cloud |end[- ]user )?margin"
            r"|payback|(?:energy |facility )?ratio)) (?:goes|moves|varies|runs|ranges|climbs|rises|falls|drops) from (?=\d)"
        ),
        r"\g<shows> with \g<what> from ",
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
)  # fmt: skip
