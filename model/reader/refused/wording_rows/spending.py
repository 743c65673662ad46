"""Wordings of what a company means to spend, borrow or raise, and of what is yet to be built: none of it is earned."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_EARNERS = (
    r"Customers|Clients|Users|Buyers|People|Consumers|Enterprises|Business|Compan|Every|They|We|End|App|The|Le|AI|IA|If"
    r"|Si"
)
_FIRM = rf"(?:{COMPANY}|(?-i:(?!{_EARNERS})[A-Z])[\w.]+)"

ROWS = (
    # "How much should Meta invest?"
    Wording(
        (" invest", " spend", " borrow", " buy back", " lend", " donate"),
        Late(
            rf"\b(?:what|how much) (?:must|should|will|would|can|could|does|do|is|has) {_FIRM} "
            r"(?:have to |need to |going to |plan to |expected to |supposed to )?(?:invest|spend|borrow|buy back|lend"
            r"|donate)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Meta is doubling its AI spend", "Amazon adds 20B to its budget", "Oracle triples what it spends".
    Wording(
        (" its ", " their ", " what it ", " money it "),
        Late(
            rf"(?<![\w'’-]){_FIRM}(?: [^,;.?\d]{{0,24}})? (?:doubl|tripl|quadrupl|halv|cut|rais|add|trim|increas|reduc"
            rf"|boost|slash|lift|grow|expand|shrink)\w*(?: (?:{SUM}|\d[\d.,]* ?%|half))?(?: (?:to|from|off|of|by))? "
            r"(?:(?:its|their) (?:own |ai |annual |total |data[- ]?cent(?:er|re) )*(?:spend(?:ing)?|outlays?|bills?"
            r"|budgets?|costs?|capex|plans?|power|energy|investments?|debt|workforce|headcount|prices?|orders?|purchases"
            r"|capacity|losses|burn)\b|(?:what|the (?:money|amount|sum)) (?:it|they) "
            r"(?:spends?|puts?|invests?|pays?|pours?))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        (" ses ", " son ", " sa ", " leurs "),
        Late(
            rf"(?<![\w'’-]){_FIRM}(?: (?:va|a|ont|vont|veut|compte))? (?:doubl|tripl|r[ée]dui|augment|relev|rel[èe]v"
            r"|ajout|retir|coup|baiss|diminu|hauss|accro)\w* [^,;.?]{0,40}?\b(?:ses|son|sa|leurs) "
            r"(?:d[ée]penses?|co[ûu]ts?|budget|plan|investissements?|effort|facture|effectifs|capex|prix|commandes"
            r"|achats|capacit[ée]s?|dette|pertes)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Mistral pèse 12 milliards", "Copilot pèse 9 Md$": what it is worth.
    Wording(
        (" pèse ",),
        Late(
            r"(?<![\w'’-])(?<!l['’]ia chez )(?-i:[A-Z])[\w.]+ p[èe]se (?:environ )?\d"
            r"(?![^.;?]{0,40}(?:revenus|l['’]ia|chez))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Half the money goes to Nvidia", "part de marché 80 %": shares.
    Wording(
        ("half the ", "part de marché", "part de marche", "half of the capex", " is real"),
        Late(
            r"\bhalf (?:of )?the (?:money|bill|spend(?:ing)?|capex) (?:goes|is|ends up)"
            r"|\bpart de march[ée]\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia should have sold 60B": it did not.
    Wording(
        (" should have ",),
        Late(
            r"\b(?:should|might) have (?:sold|made|earned|done)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
)
