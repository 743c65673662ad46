"""Wordings of identifiers, operators and calls that say something else than the names in them, and of figures that bear a
name of the model but are another's: a ratio, a coverage, a price."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_RATIOS = (
    r"(?:quick|current|aspect|price[/-](?:to-)?earnings|p/?e|peg|book-to-bill|put[-/]call|hit|compression|teacher"
    r"|fatality|sharpe"
    r"|leverage|debt[- ]to[- ]equity|payout|expense|capex|signal[- ]to[- ]noise|loan[- ]to[- ]value|gear)"
)

ROWS = (
    # "quick ratio 1.5".
    Wording((" ratio",), Late(rf"\b{_RATIOS} ratio\b", re.IGNORECASE), "refused_outside"),
    # "Google is 2B in the hole", "Meta 10B in the black": a company's own.
    Wording(
        ("in the hole", "in the black", "in the red", " hole"),
        Late(
            rf"\b{COMPANY}\b(?![^.;?]* (?:we(?:['’]re| are)?|were) (?:still )?(?:{SUM} )?in the (?:hole"
            rf"|red)\W*\Z)[^.;?]{{0,24}}\b(?:in the (?:hole|black|red)|deep in the)\b"
            rf"|\b{COMPANY} {SUM} hole\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "how much is an H100", "what does OpenAI charge".
    Wording(
        ("how ", "what", "who ", "which ", "why ", "combien ", "que co"),
        Late(
            rf"\A\W*(?:how much|what) (?:does|do|did|will|would) {COMPANY} (?:spend|pay|charge|cost|weigh|return"
            rf"|buy|want|do|think|eat|own|invest|borrow|owe|lose|hire|burn)\b"
            rf"|\A\W*(?:what['’]?s|what is|how['’]?s|how is) {COMPANY}(?:['’]s (?:price|plan|problem|secret"
            rf"|game)| doing\b| at\W*\Z)"
            rf"|\A\W*how much is (?:an? |one )?(?:{COMPANY}|h100|b200|a100|gpu|blackwell|data ?cent(?:er"
            rf"|re))(?: plus| advanced| pro)?\W*\Z"
            r"|\A\W*how (?:much does|expensive is) an? (?:gpu|h100|data ?cent(?:er|re))(?: cost)?\W*\Z"
            r"|\A\W*what(?:['’]s| is) the price of\b"
            rf"|\A\W*how many (?:data ?cent|people|models|of {COMPANY}|do|does|did|can)\b(?!.*\byears)"
            rf"|\A\W*how (?:old|tall|rich|risky|deep|good|safe|smart|hot|fast|does|do|big|cool) (?:is "
            rf"|are )?(?:an? )?{COMPANY}\b(?!(?:['’]?s)? (?:ai )?(?:rev|sales))(?!.*\d)"
            rf"|\A\W*who (?:is|runs|owns|buys|sells|founded|does) {COMPANY}\b"
            rf"|\A\W*(?:why(?: is)?|which) (?:{COMPANY}|gpu)\b(?!.*\d)(?!.*\b(?:gap|even)\b)"
            rf"|\A\W*(?:combien (?:co[ûu]te|d[ée]pense|emploie)|que co[ûu]te) {COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\b(?:break|gap|hole|balance|cover)\w*\b", re.IGNORECASE),
    ),
    # "Google 20B more info to come", "Google 20B more likely".
    Wording(
        ("more ", "less ", "extra ", "additional ", "further ", "fewer "),
        Late(
            rf"{SUM},? (?:more|less|extra|additional|fewer|further) (?:info\w*|context|notes?|details?|likely"
            rf"|realistic|careful|of an?"
            r"|an? \w+ than|questions?|comments?|colou?r|thoughts|to (?:come|follow)|reasonable|plausible|credible)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia sells 60B so far", "Meta 10B since Llama".
    Wording(
        ("so far", "since "),
        Late(rf"{SUM},? (?:so far\b|since (?-i:[A-Z])\w+(?=\s*(?:\Z|[,;.])))", re.IGNORECASE),
        "refused_period",
    ),
    # "in your dreams Nvidia 80B".
    Wording(
        ("j/k", "your dreams"),
        Late(
            r"\bin your dreams\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia change of 10B".
    Wording(
        ("change of", "swing", "moved ", "δ"),
        Late(
            r"\b(?:change|swing|move) of \$?\d",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
)
