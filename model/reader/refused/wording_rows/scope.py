"""Wordings that say of what part, time or certainty a figure is, so that it is not the model's: "inference only", "until
recently", "which I doubt", "the rest is leased", a raise, a commission."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import SIZED

_PART = (
    r"(?:api|inference|training|consumer|enterprise|software|hardware|it equipment|equipment|servers?|construction"
    r"|labs|domestic"
    r"|public companies|h100|blackwell|subscriptions?|ads|advertising|copilot|azure|maintenance|new builds|energy"
    r"|power|buildings"
    r"|land|cooling|debt|year one)"
)

_ENDS = r"(?=\s*(?:\Z|[.;?!]))"

_OWN_EVEN = r"(?:[àa] l['’][ée]quilibre|l['’][ée]quilibre|rentable|le point mort|le seuil de rentabilit[ée])"

ROWS = (
    # "Margin 60%, inference only".
    Wording(
        (" only", " alone"),
        Late(
            rf"\d\S*,? (?:for )?(?:the )?{_PART} (?:only|alone){_ENDS}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Margin 40% only for startups", "Nvidia 60B for hyperscalers only", "marge de 40 % uniquement pour les apps".
    Wording(
        ("only", "seulement ", "uniquement "),
        Late(
            rf"{SIZED},? (?:but |and |mais )?(?:only|seulement|uniquement) (?:for|in|among|within|on|with|when|where|from"
            r"|pour|chez|dans|en|sur) (?!gpus?\b|ai\b|illustr|comparison|fun\b|now\b|example|margin|nvidia)[\w’']+|"
            rf"{SIZED} (?:for|in|among|within|on) (?:the |our )?[a-z][a-z -]{{2,24}} only\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Payback 4 years for GPUs, 12 for facilities": two periods.
    Wording(
        ("payback",),
        Late(
            r"\bpayback\b[^.?]{0,16}\d[^.?]{0,20}[;,] ?\d+,? (?:for )?(?:the )?(?:facilities|buildings|power|energy)\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "TCO had been $210B": no longer.
    Wording(
        ("had been", "could have been", "would have been"),
        Late(
            r"\b(?:had|could have|would have) been (?:at )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Apple makes $12B from AI, tops".
    Wording(
        (", tops", ", max", ", minimum", "if not less", "if not more"),
        Late(rf"\d[^.;?]{{0,16}}, (?:tops|max|minimum|if not (?:less|more)){_ENDS}", re.IGNORECASE),
        "refused_bound",
    ),
    # "nvda 60b whole company": more than data centres.
    Wording(
        ("total revenue", "total rev", "whole company", "not just"),
        Late(
            r"\d[\d.]* ?(?:b|bn|billion) (?:total rev(?:enue)?|whole company|total,? not just)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\bai\b", re.IGNORECASE),
    ),
    # "Break-even revenue 500bn": what it is, or what it would have to be?
    Wording(
        ("break-even revenue", "breakeven revenue", "break even revenue"),
        Late(r"\bbreak[- ]?even revenues? (?:of |is |at |= ?|: ?)?\$?\d(?![\d.,]* ?(?:%|per))", re.IGNORECASE),
        "refused_offset",
        Late(r"\d\w* of (?:nvidia|gpu)", re.IGNORECASE),
    ),
    # "how many data centers".
    Wording(
        ("how many data",),
        Late(
            r"\bhow many data ?cent(?:er|re)s\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quand OpenAI sera-t-elle à l'équilibre ?", "will Google ever break even on AI?", "qui atteint le point mort ?"
    Wording(
        ("quilibre", "rentab", "point mort", "break even"),
        Late(
            rf"\A(?=[^\d]*\Z)(?!.*\bcombien\b)[^.;]{{0,40}}\b{COMPANY}(?: (?:sera|va|peut|parviendra|atteindra"
            rf"|atteint|arrivera)(?!-(?:t-)?on)(?:-t-|-)?(?:il|elle)?\b)[^.;\d]{{0,40}}{_OWN_EVEN}|\b(?:qui"
            rf"|quelles? (?:bo[iî]tes?|entreprises?|soci[ée]t[ée]s?)) (?:sera|seront|sont|est|atteint"
            rf"|atteindra)[^.;\d]{{0,24}}{_OWN_EVEN}|\bwill {COMPANY} ever break even\b"
            rf"|\bo[uù] en est {COMPANY} de l['’][ée]quilibre",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
