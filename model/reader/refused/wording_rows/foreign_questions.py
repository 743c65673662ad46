"""Wordings of questions about what the model has nothing of: a figure of the whole asked of one company, who pays, which
product, a change without its size, a condition without a value."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_WHOLE = (
    r"(?:payback|coverage|gap|hole|shortfall|capex|data cent(?:er|re) cost|facility cost|energy (?:cost|ratio)"
    r"|cloud margin"
    r"|anticipated spend|speculative capex|demand-backed spend|required revenue|couverture|trou|[ée]cart"
    r"|ratio d['’][ée]nergie"
    r"|dur[ée]e d['’]amortissement)"
)
_FOREIGN = (
    r"(?:(?:adoption|churn|utili[sz]ation|discount|growth|conversion|penetration|attach|exchange|interest|tax"
    r"|inflation)(?: rate| level)?(?! in| of)"
    r"|usage(?: level| rate)?|market size|wages?|volumes?|products?(?! (?:gross )?margin)|countr(?:y|ies)"
    r"|kind of [a-z]+|produit|pays|secteur)"
)
_EVEN = (
    r"(?:break(?:s|ing)?[- ]?even|closes? the (?:gap|hole)|makes? it work|[ée]quilibre"
    r"|combler? (?:le trou|l['’][ée]cart))"
)

ROWS = (
    # "what coverage does OpenAI have?", "how much facility cost does Oracle carry?", "quel capex prévoit Meta ?"
    Wording(
        ("what ", "which ", "how ", "quel", "combien de"),
        Late(
            rf"\b(?:what|which|how (?:much|big|long)(?: an?| is the)?|quel(?:le)?"
            rf"|combien de)(?: the)? {_WHOLE}(?:,? (?:does|do|would|will|must|did|is|should))? (?:(?:a|laisse"
            rf"|pr[ée]voit|faut-il à|falls on|comes from|depends on) )?{COMPANY}(?!['’]s? )\b(?! (?:at|à|making"
            rf"|selling|earning|doing|on) )",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(rf"\b{COMPANY}(?:['’]s)?[^?,;]{{0,16}}\d|\bif\b|\bsi\b|doubl|tripl|halv|grow", re.IGNORECASE),
    ),
    # "what adoption rate closes the gap?", "with which product do we break even?"
    Wording(
        ("what ", "which ", "quel ", "quelle "),
        Late(
            rf"\b(?:what|which|quel(?:le)?) {_FOREIGN} (?:[a-z]+ ){{0,5}}?(?:{_EVEN}|gets? us|nous am[èe]ne)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "what margin is sustainable?", "what gap does Goldman see?"
    Wording(
        ("likely", "sustainable", "goldman", "street", "stanley", "jpmorgan", "bernstein", "analyst"),
        Late(
            r"\bwhat (?:margin|payback|gap) is (?:sustainable|likely)\b"
            r"|\b(?:which|what) (?:margin|gap|payback|coverage) (?:does|do) (?:wall street|goldman|the street"
            r"|morgan stanley|jpmorgan|bernstein|analysts?)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
)
