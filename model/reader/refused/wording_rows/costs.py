"""Wordings of what one firm, or a kind of firm, pays, charges, lacks or must earn to break even, and of what nobody in the
model pays or uses: prices, power."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_SUM = rf"(?:about |around |roughly |environ |de |d['’])*{SUM}"
_LAYERS = r"(?:g[ée]ants|fournisseurs|hyperscalers?|clouds?|utilisateurs|clients|acheteurs|d[ée]veloppeurs|startups?)"
_USERS = (
    r"(?:end[- ]?users|clouds|cloud (?:providers|giants|companies)|hyperscalers|app (?:companies|makers)|developers)"
)
_LACKS = (
    r"(?:gap|shortfall|hole|deficit|loss|missing revenue|manque(?: [àa] gagner)?|trou|d[ée]ficit|impact|hit"
    r"|requirement)"
)

_EARNINGS = (
    r"(?:ca\b|chiffre|revenu|vente|recette|montant|niveau|total|somme|seuil|point|volume|besoin|run|top|sales|level"
    r"|amount|break"
    r"|ai\b|figure|number|turnover|impact|eff|part\b|share|contribution|valeur|value)"
)

ROWS = (
    # "The shortfall at OpenAI is 5B", "le manque à gagner pour Nvidia est de 5 milliards".
    Wording(
        (
            "gap ",
            "shortfall ",
            "hole ",
            "deficit ",
            "missing revenue",
            "manque ",
            "trou ",
            "impact ",
            "requirement ",
            " hit ",
        ),
        Late(
            rf"\b(?:the |le |l['’])?{_LACKS} (?:at|for|to|of|pour|chez) {COMPANY} (?:is|was|will be|comes to|est de"
            rf"|est d['’]|serait de) ?"
            rf"{_SUM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "What price must ChatGPT charge to break even?", "which price for Gemini closes the gap?"
    Wording(
        (" charge", " price", " fee ", " subscription ", " asp "),
        Late(
            rf"\b(?:must|should|can|could|does|would|will) (?:{COMPANY}|they|it|we) (?:have to |need to )?charge\b"
            r"|\b(?:what|which) (?:[a-z]+ )?(?:price|fee|subscription)s?\b"
            r"|\b(?:prices?|asp) of (?:an? |the |each |one )?(?:h100|h200|b200|gb200|gpu|chip|rack|server|token|kwh"
            r"|blackwell|hopper)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien dépensent les géants du cloud ?", "how much money do the end users make?"
    Wording(
        ("combien ", "que ", "quel montant ", "how much "),
        Late(
            r"\b(?:combien|que|quel montant) (?:d[ée]pensent|gagnent|investissent|co[uû]te(?:nt)?|font|vaut|valent"
            r"|paient|encaissent)"
            rf" (?:le |les |nos |leurs )?{_LAYERS}\b"
            rf"|\bhow much (?:money )?do (?:the )?{_USERS} (?:make|earn|spend|invest|burn|lose|pay)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much power do the data centres use?"
    Wording(
        ("electricity", "power", "energy", "water"),
        Late(
            r"\bhow much (?:electricity|power|energy|water) (?:do|does|will|would)\b[^.?]{0,40}\b(?:use|need"
            r"|consume|draw|burn)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "AI makes up 10% of Google's revenue".
    Wording(
        (" makes up ", " account for ", " accounts for ", " represents "),
        Late(
            rf"\bai (?:makes up|accounts for|represents) (?:about |around )?\d[\d.]* ?% of {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Combien les clouds devraient-ils gagner ?"
    Wording(
        ("combien ",),
        Late(
            rf"\bcombien (?:faut-il que |peuvent (?:bien )?gagner )?(?:les|nos|leurs) {_LAYERS}(?: (?:de|du) cloud"
            rf"| finaux)?\b[^?]{{0,24}}\b(?:gagner|rapporter|encaisser"
            r"|facturer|d[ée]penser|investir|gagnent|rapportent|encaissent|facturent)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quel est le PDG de Nvidia ?", "what's the ticker of Google?"
    Wording(
        (" est l", "what's the", "what is the"),
        Late(
            rf"\b(?:quel(?:le)? est|qui est|what is|what['’]s) (?:le |la |l['’]|the )(?!{_EARNINGS})[\wéè]+ (?:de "
            rf"|d['’]|of )(?:nvidia|nvda"
            rf"|{COMPANY})\W*\?",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
