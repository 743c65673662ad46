"""Wordings of what a company has as a whole, not its AI revenue: total sales, margin, shares, a price."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_VALUE
from model.wording import Wording

_SALES = r"(?:revs?|revenues?|sales|turnover)"
_WHOLE = r"(?:total|tot|overall|whole|entire|full|whole[- ]company|company[- ]?wide|company|group)"

WORDINGS_OF_COMPANY_FIGURES = (
    # "google total rev 350b", "google rev for the whole company is 350b".
    Wording(
        ("total", " tot ", "overall", "company", "group", "whole", "entire", "full "),
        Late(
            rf"\b{COMPANY}(?:['’]s)? {_WHOLE} {_SALES}\b|\b{_WHOLE} {_SALES} (?:of |for |at )?{COMPANY}\b"
            rf"|\b{COMPANY}(?:['’]s)? {_SALES} (?:overall|for the (?:whole )?company|company[- ]?wide)\b"
            rf"|\b{COMPANY}(?:['’]s)? {_SALES} {SUM} (?:total|overall)\b"
            rf"|\bdata ?center {SUM} (?:nvidia|nvda) total {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:ai|ia)\b", re.IGNORECASE),
    ),
    # "OpenAI: revenue 4B, margin 40%", "Nvidia (sales 60B, margin 75%)": the firm's own margin.
    Wording(
        ("margin", " gm", "marge"),
        Late(
            rf"\b{COMPANY}(?: fy ?\d+)? ?[:(] ?(?:(?:ai |data cent(?:re|er) )?(?:revenues?|sales|ventes|revenus?|ca"
            rf"|data cent(?:re|er))(?: de| of)? {SUM}|{SUM} (?:de |of |in )?(?:revenues?|revenus?|sales|ventes))[,;] "
            r"(?:gross |operating )?(?:\d[\d.,]* ?% )?(?:margins?|gm|marge)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        (" margin", " gm"),
        Late(
            rf"\b(?!nvidia|nvda){COMPANY} (?:is |at )?{SUM} (?:at|with an?) \d{{1,2}} (?:gross )?(?:margins?|gm)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "a gb200 rack is 3m": the price of a piece.
    Wording(
        ("gb200", "gb300", "h100", "b200", "blackwell", "rack", "nvl", "pod", "server", "box", "node", "card"),
        Late(
            r"\b(?:g?b[23]00|h[12]00|blackwell|nvl\d*|racks?)(?: racks?)? (?:is|are|costs?|runs?|(?:goes"
            r"|sells) for) (?:about |around )?"
            r"\$?\d[\d.]* ?(?:k|mn|m|million)\b"
            r"|\$?\d[\d.]* ?(?:k|mn|m|million) (?:\w+ )?(?:pods?|racks?|servers?|box(?:es)?|nodes?|cards?)\b",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "nvda +3% ah", "nvda up 8% on the print": what its shares did.
    Wording(
        (
            " ah",
            " pm",
            "premarket",
            "pre-market",
            "after hours",
            " open",
            " print",
            " news",
            "post earnings",
            "post-earnings",
        ),
        Late(
            rf"\b{COMPANY} (?:is |was )?(?:[+-]|up |down |dn |off )\d[\d.]* ?% "
            r"(?:(?:in )?(?:the )?(?:ah|pm|pre-?market|after[- ]hours)(?=\W|$)|since (?:the )?open\b"
            r"|on (?:the |[a-z]+ )?(?:print|news)\b|post[- ](?:earnings|print)\b)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "if google takes half the gap": a part of a result.
    Wording(
        ("half the gap", "half of the gap", "half the hole"),
        Late(
            rf"\b{COMPANY} (?:alone )?(?:takes?|covers?|fills?|closes?|absorbs?|plugs?) half (?:of )?(?:the )?(?:gap"
            rf"|hole)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    Wording(
        ("la moiti",),
        Late(r"\A\W*combien (?:fait|vaut|est|repr[ée]sente) la moiti[ée] d(?:e l)?['’][ée]cart\W*\Z", re.IGNORECASE),
        "refused_offset",
    ),
    # "Nvidia 60 Md$ de data center sur 80 Md$ au total".
    Wording(
        ("au total", "en tout", "un total de", "ca total"),
        Late(
            rf"\bnvidia\b(?:(?!nvidia)[^.;?!])*{SUM}[^.;?!\d]*\b(?:data ?center|centres de donn[ée]es)\b[^.;?!\d]*"
            rf"(?:{SUM} (?:au total|en tout|de ca total)|total de {SUM})",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google's AI revenue takes the total to 90B": of all, by one.
    Wording(
        ("the total", "the sum", " us to", "the industry", "the overall", " in all", "it "),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:(?:ai|copilot|cloud) )?(?:revenues?|sales) (?:takes?|brings?|lifts?"
            rf"|push(?:es)?|gets?|makes?|raises?) (?:the (?:total|sum|industry|overall (?:number|figure|total))"
            rf"|us|it) ?(?:up |down )?(?:to )?{SUM}",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia's write-down is 5B".
    Wording(
        ("write-down", "write down", "writedown"),
        Late(rf"\b{COMPANY}(?:['’]s)? (?:\w+ )?write-? ?downs? ", re.IGNORECASE),
        "refused_outside",
    ),
    # "Google's AI revenue is 5% of its total revenue".
    Wording(
        ("of its ", "of their "),
        Late(
            r"\d ?% of (?:its|their) (?:own )?(?:total|overall|group|company|whole|entire|all) (?:revenues?"
            r"|sales|turnover|business)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Azure is a 75B business", "Nvidia became a 130B business": all of it.
    Wording(
        (" business",),
        Late(
            rf"\b(?:is|are|became|becomes|now) (?:now |already )?(?:an? )?{ANY_VALUE} (?:dollar )?business\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:copilot|chatgpt|gemini|claude|grok|llama|ai|genai)\b", re.IGNORECASE),
    ),
)
