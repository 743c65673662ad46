"""Wordings that ask for a part of a figure, or where it flows ("how much of Microsoft is Copilot", "how much Nvidia goes to
Microsoft"), and of one margin that is said of both layers at once; the whole figure answers none of them."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_OF = rf"(?:the |our |its )?(?:{COMPANY}|ai rev(?:enue)?)(?:['’]s)?"
_LAYER = r"(?:(?:the )?(?:clouds?|hyperscalers?|apps?|end[- ]users?|users?|product|produit|utilisateurs?))"
_PERCENT = r"\d[\d.,]* ?(?:%|percent|pct|pour ?cent)?"

WORDINGS_OF_SHARES_ASKED = (
    # "How much of dc cost is energy", "how much of openai is chatgpt", "how much of required rev do we have".
    Wording(
        ("how much of ", "how much ", "hype part", "real part"),
        Late(
            rf"\bhow much of {COMPANY}(?:['’]s)?(?: (?:ai |gpu )?(?:sales|rev(?:enue)?))? (?:is|are|r) [a-z]{{3,}}\W*\Z"
            rf"|\bhow much {COMPANY} is (?:real|actual|true|hype)\b|\bhow much of required rev(?:enue)? do (?:we"
            rf"|they) have\b"
            r"|\bhow much of (?:the )?(?:dc|capex|data ?cent(?:er|re)) (?:cost|spend)? ?(?:is|r) (?:pure |just "
            r"|all )?(?:hype|hope|fluff)\W*\Z|\b(?:hype|hope) part of\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "How much Nvidia goes to Microsoft", "how much AI revenue goes to Nvidia", "combien de Nvidia part chez Microsoft".
    Wording(
        (" goes to ", " go to", " comes from ", " get from ", "part chez", "va chez", "vient de"),
        Late(
            rf"\bhow much (?:of )?(?:{_OF} )?(?:goes|flows) to (?:the )?(?:{COMPANY}|clouds?|hyperscalers?)\b"
            rf"|\bhow much (?:of )?{_OF} comes from {COMPANY}"
            rf"|\bhow much does {COMPANY} (?:get from|go to)\b|\bcombien de {COMPANY} (?:part|va|vient) (?:chez|de)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Margins all 40", "30% margin apiece", "margin 50 for cloud too", "margin 40 for apps n cloud".
    Wording(
        (
            "margins all",
            "apiece",
            " too",
            " as well",
            "likewise",
            "same on",
            "same for",
            "incl",
            "n cloud",
            "n end",
            "pareil",
            "aussi",
            "et produit",
            "both",
            "des deux",
        ),
        Late(
            rf"\bmargins? all {_PERCENT}|{_PERCENT} margins? apiece|\bmargin {_PERCENT}(?: for"
            rf"| on)? {_LAYER} (?:too|as well|likewise|also)\b|\bmargin {_PERCENT},? (?:same (?:on|for)"
            rf"|incl\.?(?:uding)?) {_LAYER}"
            rf"|\bmargin {_PERCENT} (?:for|on) {_LAYER} (?:n|&) {_LAYER}|\b{_LAYER} n {_LAYER} margin {_PERCENT}"
            rf"|\bmarge {_PERCENT},? (?:pareil pour )?(?:pour )?(?:le |la |les )?{_LAYER} (?:aussi|et {_LAYER})"
            rf"|\bmarge {_PERCENT},? pareil pour|\A(?!.*\b(?:or|vs|versus)\b).*\bmargins? {_PERCENT} both\b"
            rf"|\bmarges? des deux (?:[àa] )?{_PERCENT}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "nvda way up 60b", "nvda up there 60b": to it, or by it?
    Wording(
        (" up ", " down "),
        Late(
            rf"\b{COMPANY} (?:is )?(?:(?:way|far|well|right) (?:up|down)|(?:up|down) (?:there|big|nicely|now"
            rf"|a lot|huge|massively|bigly)) \$?\d(?![\d.,]* ?%)",
            re.IGNORECASE,
        ),
        "how_much_change",
    ),
    # "How much did Nvidia sell to Meta?", "how much does Nvidia make per GPU?": a part of it.
    Wording(
        ("how much ", "what d", "what will", "what has", "combien ", "que vend"),
        Late(
            rf"\b(?:how much|what) (?:did|does|do|will|has) {COMPANY} (?:sell|sold|make|made|earn|get|got"
            rf"|ship)(?: in \d{{4}})? (?:to (?:the )?{COMPANY}|from (?:microsoft|google|meta|oracle|amazon"
            rf"|openai|apple|tesla|nvidia))\b"
            rf"|\bhow much (?:did|does|do|will) {COMPANY} (?:make|earn|charge|sell|get) (?:per|each|for each"
            rf"|for every|on each|on every|on an?) "
            r"(?:gpus?|chips?|h100s?|units?|cards?|users?)"
            rf"|\bcombien {COMPANY} (?:a|gagne|fait|vend)(?:-t)?-(?:il|elle) (?:vendu |gagn[ée] )?(?:[àa] {COMPANY}"
            rf"|(?:sur|par) (?:chaque )?(?:gpu|puce))"
            rf"|\bque vend {COMPANY} [àa] {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
