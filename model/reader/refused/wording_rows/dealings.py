"""Wordings of what a company plans, owes, is worth, is given or has to spend, wherever the noun stands beside its
amount."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_SUM

_NOUN = (
    r"(?:(?:market |book |enterprise |ai |r&d )?(?:budget|value|valuation|cap|fine|funding|fund|project|orders?"
    r"|contracts?"
    r"|earnings|balance|price|purchases|push|effort|compute|hardware|outlays?|expenses|deficit|shortfall|surplus"
    r"|debt|buyback"
    r"|buildout)|ai (?:plan|needs?|costs?|bill)|hole|valeur(?: boursi[èe]re)?|masse salariale|facture"
    r"|besoins?|amende"
    r"|carnet de commandes|dette|valorisation|d[ée]ficit|trou|mise)"
)

_GAVE = (
    r"(?:lent|lends?|owe[sd]?|backed|pledged|offered|advanced|allocated|charged|charges|costs?|provided|granted"
    r"|gave|gives"
    r"|extended|loaned|paid|pays)"
)
_GIVER = (
    r"(?:the fed|the government|wall street|taxpayers|investors|lenders|banks|(?:a|the) (?:fund|bank)|jpmorgan"
    r"|softbank|they|it"
    r"|she|he|someone)"
)

ROWS = (
    # "Meta, budget: 70B", "Meta, whose budget is 70B", "Tesla: market value 1T"
    Wording(
        (
            "budget",
            "value",
            "valuation",
            " cap",
            "fine",
            "fund",
            "project",
            "order",
            "contract",
            "earnings",
            "balance",
            "price",
            "purchases",
            "push",
            "effort",
            "compute",
            "hardware",
            "outlay",
            "expenses",
            "deficit",
            "shortfall",
            "surplus",
            "debt",
            "buyback",
            "buildout",
            " plan",
            " need",
            "cost",
            "bill",
            "hole",
            "valeur",
            "salariale",
            "facture",
            "besoin",
            "amende",
            "commandes",
            "dette",
            "valorisation",
            "déficit",
            "trou",
            "mise",
        ),
        Late(
            rf"\b{COMPANY}(?:['’]s)?(?: ai)?(?: [-–—] |[ ,:;.(]{{1,3}}|[^.;?!\d]{{1,24}}[.;,!?] )(?:(?:its|their"
            rf"|the|whose|his|her|an?|dont (?:le|la|les|l['’])|son|sa|ses|un|une) ?)?(?!(?:value"
            rf"|price) of \$?\d){_NOUN}\b(?! (?:of|de|d['’]) (?:{COMPANY}|gpu|ai revenue))(?: (?:is|was|are|of"
            rf"|at|est|de|rose|fell|doubled))*[)]?(?: ?[:,])? ?{ANY_SUM}"
            rf"|\b{COMPANY} needs {ANY_SUM} (?:more|extra)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "40B raised by OpenAI".
    Wording(
        ("raised",),
        Late(
            rf"\b{ANY_SUM} raised (?:for|by) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google 85B to invest", "Apple 130B on hand", "Oracle 455B booked".
    Wording(
        (
            " to spend",
            " to invest",
            " to pay",
            " to buy",
            " on hand",
            " in hand",
            "underwater",
            "booked",
            "needed",
            "required",
            " is what ",
        ),
        Late(
            rf"\b{COMPANY}(?: (?:has|with|at))?(?: ?[,:])? {ANY_SUM} (?:to (?:spend|invest|pay|buy)\b(?! back)"
            rf"|on hand|in hand|underwater|booked\b(?! as)|needed\b(?! to)|required\b(?! to| rev)|more needed)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B. 10B of it goes to Meta.".
    Wording(
        (" of it", " of that", " of them", " goes to", " go to", " went to", " vont à", " vont a", "of the "),
        Late(
            rf"{SUM} (?:of (?:it|that|them|this) )?(?:goes|go|went|is sold|vont|va) (?:to|[àa]) (?!nvidia|nvda){COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "The Fed lent Nvidia 60B".
    Wording(
        (
            "lent",
            "lend",
            "owe",
            "backed",
            "pledged",
            "offered",
            "advanced",
            "allocated",
            "charged",
            "charges",
            "cost",
            "provided",
            "granted",
            "gave",
            "gives",
            "extended",
            "loaned",
            " paid",
            " pays",
            "raised",
            "fined",
        ),
        Late(
            rf"\b{_GIVER} {_GAVE} {COMPANY} {ANY_SUM}|\b{COMPANY} (?:was|were|got|has been) (?:charged|extended|lent"
            rf"|fined|given|granted"
            rf"|paid|loaned|advanced|offered) {ANY_SUM}"
            rf"|\b{COMPANY} (?:(?:also|just|has|have|had) )*raised {ANY_SUM}(?! (?:more|higher))"
            rf"|\b{ANY_SUM} raised (?:for|by) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
