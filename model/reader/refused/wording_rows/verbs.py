"""Wordings in which the verb right before an amount says that it is no revenue, however far the company stands, and of
changes told in an order, or shared, in which the amount could be a level."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_PAYS = (
    r"(?:invest(?:i(?:t|ra|rait|raient|r|ssent|ssait)|s|ed|ing)?|consacre(?:r|ra|rait|raient|nt)?|engage(?:r|ra"
    r"|rait|nt)?"
    r"|mise(?:r|ra|rait|nt)?|verse(?:r|ra|rait|nt)?|d[ée]bourse(?:r|ra|rait|nt)?|d[ée]pense(?:r|ra|rait|nt)?"
    r"|l[èe]ve(?:ra|rait|nt)?|lever|emprunte(?:r|ra|rait)?|injecte(?:r|ra|rait)?|met(?:tra(?:it)?|tre|tent)?"
    r"|place(?:r|ra|rait)?|doit|devra(?:it)?|doivent|p[èe]se(?:ra|rait|nt)?|pa(?:ie|ye|yer|iera|ierait|ient)"
    r"|spends?|spent|raises?|raised|borrows?|owes?|pays?|paid|pours?)"
)
_ABOUT = r"(?:quelque |pr[èe]s de |environ |about |some |nearly |roughly )?"

ROWS = (
    # "Meta pèse quelque 1 500 Md$", "Meta met, selon Reuters, 65 Md$", "Nvidia, which will invest 10B in OpenAI": what no
    # list of verbs that state can tell.
    Wording(
        (
            "invest",
            "consacr",
            "engage",
            "mise",
            "verse",
            "bourse",
            "pense",
            "lève",
            "lever",
            "leve",
            "emprunt",
            "injecte",
            " met",
            "place",
            " doi",
            " devra",
            "pèse",
            " pai",
            " pay",
            "spend",
            "spent",
            "raise",
            "borrow",
            " owe",
            " paid",
            " pour",
        ),
        Late(
            rf"\b{COMPANY}(?: (?:p[èe]se|doit|vaut) quelque \d| {_PAYS}, [^,\d]{{3,30}}, \$?\d"
            rf"|,? (?:qui |which |that )(?:va |is going to |will |would )?{_PAYS} {_ABOUT}\$?\d)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia perd 8 Md$ de ventes et Meta 2 Md$", "Apple perd 2 Md$, Google 20 Md$": a change, or a level?
    Wording(
        ("perd",),
        Late(
            rf"\b(?:perd(?:r?ait|ra|raient|ent)?"
            rf"|perdu)\b [^.;?\d]{{0,24}}\d[^.;?]{{0,12}}?(?: de [a-z][^.;?\d]{{1,20}}?(?: et|,)|,) (?:{COMPANY}"
            rf"|la marge|le ratio[^,.;\d]{{0,12}}) \d",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "combien Nvidia vend-il à Meta ?"
    Wording(
        ("combien ", "ce que "),
        Late(
            rf"\bcombien {COMPANY} (?:vend|gagne)(?:-t)?-(?:il|elle) (?:par|[àa]|chez) (?!l)[a-z]",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Coverage of our analysts is 12 companies", "a gap of 3 people": another kind of it.
    Wording(
        ("coverage ", "gap ", "shortfall ", "hole "),
        Late(
            r"\bcoverage\b[^.;?]{0,30}\d+ (?:companies|stocks|names|firms|analysts|brokers|banks)\b"
            r"|\b(?:coverage|gap|shortfall|hole) (?:of|from|by) \d+ (?:people|persons|days?|weeks|months|hours|inches|feet"
            r"|miles|met(?:er|re)s|km|goals|seats|jobs|employees|engineers|analysts|companies|firms|users|tokens|gpus|chips)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
