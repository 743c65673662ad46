"""Wordings of whose part of a firm's sales an amount is, of what it makes besides AI, and of its prices, users and regions;
questions of who and when."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_LAYERS = r"(?:the )?(?:hyperscalers?|clouds?|cloud providers|startups|start-ups|enterprises|developers|end[- ]users)"
_PART = r"(?:half|a third|a quarter|most|\d[\d.]* ?%)"

ROWS = (
    # "Nvidia at 60B, half from hyperscalers", "half from hyperscalers": whose part of the sales.
    Wording(
        (" from ", " through ", " via ", "% of "),
        Late(
            rf"\b{_PART} (?:of (?:it|that|them) )?(?:coming |came |comes |going |goes )?(?:from|through|via"
            rf"|to) {_LAYERS}\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google 43B, all products".
    Wording(
        (" all products",),
        Late(
            rf"\b{COMPANY}\b[^.;,?\d]{{0,24}} {SUM}(?: a year)?,? (?:across |for )?all (?:its |the "
            rf"|their )?(?:products|services|segments|divisions|businesses)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Of Nvidia's 60B, 15B is Microsoft", "incl. 9B from Microsoft".
    Wording(
        ("of ", "incl"),
        Late(
            rf"\bof (?:\w+['’]s |the ){SUM}[^.;?,]{{0,20}}, {SUM} (?:is|are|goes to|comes from)\b"
            rf"|\bincl(?:\.|uding|udes)? (?:{SUM} from|{COMPANY} {SUM})",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia 60B + 60B energy = 120B": one equals what?
    Wording(("=",), Late(r"\d[^=+]{0,24}\+[^=]{0,30}= ?\$?\d[\d.]* ?\w{0,8}(?=\W*$|[,;.] )"), "refused_offset"),
    # "Who makes money if the margin is 60%?", "qui doit payer ?"
    Wording(
        ("who ", "qui "),
        Late(
            r"\A\W*(?:who|qui) (?:is included|gets|needs(?! to do what)|sells|makes|benefits|wins|loses|gains"
            r"|profits|earns|gagne"
            r"|perd|profite|vend"
            r"|b[ée]n[ée]ficie)\b"
            r"|\b(?:who|qui) (?:doit|devra|must|should|has to|will) (?:pay|payer)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "When did Nvidia sell 50 billion?", "Quand Google doublera-t-il ses revenus ?"
    Wording(
        ("when ", "quand "),
        Late(
            r"\A\W*when (?:did|will) (?!(?:it|we|this|they|that)\b)[^?]{2,24} (?:sell|make|earn|reach|hit|double|triple)\b"
            r"|\A\W*quand [^?,]{2,24}-(?:t-)?(?:ils?|elles?)\b(?![^?]*(?:quilibre|rentab|rembours|amorti))",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Google 15B should be Microsoft 15B".
    Wording(
        (" should be ", " should read ", " is actually ", "→", "->", " *"),
        Late(
            rf"\b{SUM} (?:should (?:be|read)|is actually) [a-z][^.;?\d]{{2,24}}\d|\b{SUM} ?(?:→|->|\*) ?{COMPANY}"
            rf" (?:at )?\$?\d"
            rf"|\b{SUM} for \w+ should be for \w+",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
