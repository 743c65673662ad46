"""Wordings of requests that the model has no one answer to: an average or a rank, a share of a share, a wish without a
size, another's case, and what is short for several things."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_SUM
from model.wording import Wording

_RESULT = r"(?:gap|hole|shortfall|coverage|[ée]cart|trou|couverture)"

WORDINGS_OF_REQUESTS = (
    # "What is the average gap?", "largest company by AI revenue", "what is the gap by region?", "écart moyen ?"
    Wording(
        (
            "average",
            "typical",
            "maximum",
            "worst",
            "best",
            "largest",
            "biggest",
            "rank",
            " by year",
            " by region",
            " by country",
            " by company",
            "per company",
            "as a percentage",
            "real terms",
            " moyen",
            " maximal",
            " marginal",
            "par région",
            "par region",
            "per dollar",
        ),
        Late(
            rf"\b{_RESULT} (?:by (?:year|region|country|company)|per (?:dollar of ai revenue|company)"
            rf"|as a percentage|in real terms|moyen|maximal(?! (?:de |[àa] )?\d)|marginal|par r[ée]gion)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:average|typical) of\b|\bbetween\b", re.IGNORECASE),
    ),
    # "margin at 80% of normal", "coverage at 1.5 times the baseline", "80% of the margin", "un tiers de la marge".
    Wording(
        ("margin", "marge", "coverage", "couverture"),
        Late(
            r"\b(?:\d\d? ?%|un tiers|le tiers|un quart|le quart|2/3|deux tiers|a third|a quarter"
            r"|two thirds) (?:of|de) (?:the |la )(?:margin|coverage|marge|couverture)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "oai 13b compute", "nvda 14b order", "oai 13b raise".
    Wording(
        (" compute", " hardware", " hw", " infra", " rack", " order", " raise", " calcul", " stack", " worth"),
        Late(
            rf"\b(?:{COMPANY}|oai) {ANY_SUM} (?:compute|hardware|hw|infra|racks?|orders?|raise|calcul|stack"
            rf"|worth(?! of))\b(?! (?:by|cost))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
