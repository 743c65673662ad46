"""Wordings that head a list and put all of it outside the model or out of use."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_BEHIND = r"(?: (?:vs|on|by|of|in|at|per)\b[\w ,-]{0,24})?[ \t]*(?:\([^()\n]*\))?[ \t]*:?[ \t]*\n(?=[^\n]*\d)"
_OUTSIDE = (
    r"(?:(?:net|gross|total|other|long[- ]term|operating|training|inference|capital|chip|cloud|server|ad|search|gaming|cash"
    r"|market|enterprise|model|export|free|energy|share|stock|interest|legal) )*"
    r"(?:debts?|orders|bookings|investments?|purchases|burn|commitments|savings|shares|cash|balance|fines|buybacks"
    r"|acquisitions|equity|stakes?|loans|leases|liabilities|assets|flow|fcf|tokens|parameters|params|size|value|valuations?"
    r"|caps?|salaries|wages|payroll|marketing|inventory|inventories|charges|losses|profits?|earnings|income|ebitda?"
    r"|contracts|raised|funding|(?:ad|search|gaming|advertising) revenues?|training costs|inference costs|energy use"
    r"|headcount|users|customers|variances?|dividends|grants|subsidies|taxes|series [a-h]|what they owe)"
)
_DEHORS = (
    r"(?:commandes|dettes?|emprunts|pr[êe]ts|actifs|passifs|amendes|acquisitions|tr[ée]sorerie(?: nette)?|publicit[ée]"
    r"|revenus publicitaires|rachats d['’]actions|carnet de commandes|valorisations?|b[ée]n[ée]fices?|pertes|salaires"
    r"|chiffre d['’]affaires total|stocks|effectifs|investisseurs)"
)
_OLD = (
    r"(?:(?:the )?(?:last|prior|previous) (?:year|version|deck|run)(?:['’]s)?(?: numbers| figures)?"
    r"|(?:old|outdated|stale|superseded|previous|past) ?(?:numbers?|figures?|values?|inputs|assumptions)?"
    r"|outdated|stale|previously|was|formerly|p[ée]rim[ée]e?s?|obsol[èe]tes?|avant"
    r"|(?:l['’]an(?:n[ée]e)?|ann[ée]e) (?:dernier|derni[èe]re|pr[ée]c[ée]dente)|anciens? chiffres?)"
)

_HEADS = (
    "debt", "order", "booking", "invest", "purchase", "burn", "commit", "saving", "share", "cash", "balance", "fines",
    "buyback", "acquisition", "equity", "stake", "loan", "lease", "liabilit", "asset", "fcf", "token", "param", "size",
    "value", "valuation", "cap", "salar", "wage", "payroll", "marketing", "inventor", "charge", "loss", "profit", "earning",
    "income", "ebit", "contract", "raised", "funding", "revenue", "cost", "use", "headcount", "user", "customer", "varianc",
    "dividend", "grant", "subsid", "tax", "series", "owe", "commande", "dette", "emprunt", "prêt", "pret", "actif",
    "amende", "trésor", "tresor", "public", "rachat", "carnet", "valoris", "fice", "perte", "salaire", "affaires", "stock",
    "effectif", "passif",
)  # fmt: skip
_OLDER = (
    "last ", "prior ", "previous", "old ", "outdated", "stale", "supersede", "past ", "was:", "former", "rim", "obsol",
    "avant", "dernier", "derni", "dente", "ancien",
)  # fmt: skip

WORDINGS_OF_LISTS = (
    # "Debt⏎Oracle 20B", "Valuations (USD bn)⏎OpenAI 80", "Dettes⏎Oracle 20 Md$".
    Wording(
        _HEADS,
        Late(rf"(?m)^\W*(?:{_OUTSIDE}|{_DEHORS}){_BEHIND}", re.IGNORECASE),
        "refused_outside",
    ),
    Wording(
        ("total :", "total:"),
        Late(
            rf"\b(?:chiffre d['’]affaires|ca|ventes|revenus?|revenues?|sales) total(?:es)? ?:\s*(?!nvidia){COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Last year: Nvidia 45B", "Outdated:⏎Nvidia 45B", "Old numbers:⏎…", "Prior year⏎Nvidia 45B".
    Wording(
        _OLDER,
        Late(rf"(?m)^\W*{_OLD}[ \t]*(?::(?=\s*[^\n]*\d)|\n(?=[^\n]*\d))", re.IGNORECASE),
        "refused_period",
        unless=Late(r"\b(?:now|new|maintenant|apr[èe]s|nouveau)\b", re.IGNORECASE),
    ),
    # "Do not use: Nvidia 80B", "never mind these:⏎…", "I disagree with:⏎…", "ne pas utiliser : …".
    Wording(
        (":",),
        Late(
            r"\b(?:(?:do not|don['’]?t|never) (?:use|run|apply|enter|set|include|take|try|trust|mind|believe)"
            r"|disagree with|ne pas (?:utiliser|prendre|appliquer|entrer|retenir|garder))(?: (?:these|this(?: one)?|those"
            r"|ceci|cela))?[ \t]*:(?=\s*[^\n]*\d)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Deltas vs baseline⏎Nvidia 10B": how far from it, not the values.
    Wording(
        ("delta", "variance", "écart", "diff"),
        Late(
            r"(?m)^\W*(?:deltas?|variances?|diff(?:s|erences?)?|changes?|variations?|[ée]carts) (?:vs\.?|against|from|to"
            r"|par rapport [àa]) (?:the |la )?bas(?:e|eline)[ \t]*:?[ \t]*\n",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
