"""Wordings of a remark that makes an amount another one: whose estimate it is, in what money, of which part, one of two."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_MOST = r"(?:biggest|largest|smallest|highest|lowest|longest)"

_RANKED = (
    r"(?:buyers?|customers?|clients?|suppliers?|rivals?|partners?|bets?|headaches?|fans?|bidders?|losers?"
    r"|winners?|earn\w+|tenants?"
    r"|names?|unknowns?|threats?|risks?|competitors?|sponsors?|lenders?|backers?|investors?)"
)

_ASKS = Late(r"\?|\b(?:what|which|how|find|show|give|tell|combien|quel\w*|rank)\b", re.IGNORECASE)

# Who it is may stand beside its name: "Microsoft, Nvidia's largest customer, makes 20B from AI".
_WHO_IT_IS = Late(
    rf"{_ASKS.source[0]}|[,(] ?(?:the |{COMPANY}['’]s )(?:second )?{_MOST} {_RANKED}"
    rf"(?:[,)]|\W*\Z)|\A\W*{COMPANY} is the {_MOST} (?:winner|loser)",
    re.IGNORECASE,
)

_OWN = r"(?:expects?|hopes?|plans?|aims?|wants?|intends?|will|would|says? (?:it|they)|could|should)"

ROWS = (
    # "Margin of 40%. After tax, of course.", "Marge 40 %. Nette."
    Wording(
        ("after tax", "pre-tax", "operating", "nette", "après impôt"),
        Late(
            r"\b(?:margins?|marges?)\b[^;]{0,24}[.,(–—-] ?(?:after[- ]tax|pre[- ]tax|operating\b(?! costs)"
            r"|nettes?\b|apr[èe]s imp[ôo]t)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B in addition.", "Google makes 3B. Incremental."
    Wording(
        ("in addition", "incremental", "s'entend"),
        Late(r"\d[^.;]{0,16}(?: in addition\b|[.,] incremental\b|[.,] de plus, s['’]entend)", re.IGNORECASE),
        "refused_offset",
    ),
    # "Google double la mise".
    Wording(
        ("la mise",),
        Late(
            r"\bdoubl\w+ la mise\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft makes 15B, 5B of that from OpenAI": a part of it.
    Wording(
        (" from ", " of it ", " of that", " via ", "thereof", " avec ", "d'"),
        Late(
            rf"\b{COMPANY}\b(?: (?:makes|sells|earns|is|at|à|fait))* {SUM}(?:,| \(| with"
            rf"| avec) ?(?:{COMPANY} )?(?:being )?{SUM} (?:of (?:that|it)|thereof|(?:from|via) {COMPANY}"
            rf"|d['’]{COMPANY})",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "gap with Nvidia at 60B until AI revenue reaches 100B?": not there yet.
    Wording(
        ("before ", "until ", "avant que "),
        Late(
            r"\b(?:before|until|avant que)\b(?! (?:(?:the )?gap|coverage|l['’][ée]cart"
            r"|le trou))[^,;.?\d]{0,24}\b(?:reach\w*|gets? to|hits?|atteign\w*|arriv\w*)\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Nvidia sells $60 billion, Microsoft being its biggest buyer", "Nvidia's biggest customer: 20B": nothing is sought.
    Wording(
        ("biggest", "largest", "smallest", "highest", "lowest", "longest"),
        Late(
            rf"\b{_MOST}(?:-paying)? {_RANKED}\b(?!, {COMPANY},)",
            re.IGNORECASE,
        ),
        "refused_outside",
        _WHO_IT_IS,
    ),
    # "OpenAI expects to break even once it makes $10 billion", "Meta should break even on 12B": its own.
    Wording(
        ("break even", "breaks even", "break-even"),
        Late(
            rf"\b{COMPANY} (?:[a-z]+ly )?{_OWN} (?:to )?(?:[a-z]+ )?breaks? even\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        _ASKS,
    ),
    # "Meta fait 10 Mds d'un côté et 2 Mds de l'autre": two facts of two things, neither of which takes the other's place.
    Wording(
        ("one hand", "one side", "un côté"),
        Late(
            r"\bon (?:the )?one (?:hand|side),? (?:there is )?(?P<two>[^\W\d]\w*)\b(?![^?]*\bother (?:hand "
            r"|side )?,?[^?]{0,12}(?P=two)\b)"
            r"|\bd['’]un c[ôo]t[ée] (?P<one>[^\W\d]\w*)\b(?![^?]*\bde l['’]autre (?P=one)\b)[^.;?]*\bde l['’]autre\b",
            re.IGNORECASE,
        ),
        "refused_side",
        _ASKS,
    ),
)
