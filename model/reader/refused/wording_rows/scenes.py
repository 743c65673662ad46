"""Wordings of what stands around a figure and tells that it is of something else: a sum, a segment, another trade, one of
many data centres."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

# Sums that are no revenue, and what is a part of a company, in a sentence ahead of a bare company and amount.
_SUMS = (
    r"(?:contracts?|deals?|orders?|ordered|backlogs?|bookings?|booked|pipeline|commitments?|loans?|bonds?|debts?"
    r"|funding|rounds?|raise|stakes?|leases?|lenders?"
    r"|sponsors?|banks|purchases?|buybacks?|dividends?|bills?|invoices?|capex|valuations?|market cap|profits?"
    r"|bottom line|earnings|losses|red ink|cash burn|the burn|fines?"
    r"|settlement|tax(?:es)?|refunds?|write-?downs?|charge|budgets?|cash pile|war chest|shareholders|ipo|tender"
    r"|secondary|spending(?: spree)?|shopping(?: spree)?"
    r"|wallet|cheque|investors|contrats?|commandes?|pr[êe]t|dettes?|lev[ée]e|rachats?|factures?|b[ée]n[ée]fices?"
    r"|profits|pertes|amende|dividende"
    r"|tr[ée]sorerie|tr[ée]sor de guerre|valorisation|d[ée]penses|carnet|banques)"
)
_SEGMENTS = (
    r"(?:ads?|advertising|networking|gaming|gamers|automakers|robots|phones?|iphones?|consoles|windows|office"
    r"|search|youtube|azure|aws|cloud business|databases?|cars"
    r"|retail|prime|whole foods|instagram|whatsapp|tiktok|wechat|taobao|storage|hardware|shops?|la pub|le cloud"
    r"|les t[ée]l[ée]phones|les voitures"
    r"|les jeux vid[ée]o|le r[ée]seau)"
)
_WELL = (
    r"(?:(?:did|sold|sell|selling|do) well|had an? (?:\w+ )?(?:year|run|quarter)|(?:was|were) (?:strong|booming"
    r"|great)|sold out|results were|se vendent bien|"
    r"a cartonn[ée]|ont cartonn[ée])"
)

ROWS = (
    # "The dividend was paid. Apple 15B", "Debt keeps growing. Oracle 100B", "the contract was signed, so Oracle 300B".
    Wording(
        (". ", "; ", ": ", "! ", ", so ", ", donc "),
        Late(
            rf"\A\W*[^.;!?:\d]{{0,40}}\b(?:{_SUMS}"
            rf"|{_SEGMENTS}\b[^.;!?:\d]{{0,20}}\b{_WELL})\b[^.;!?:\d]{{0,40}}(?:[.;!:]|, (?:so"
            rf"|donc)) (?:{COMPANY}) (?:makes? |at |is |fait )?{SUM}\$?"
            rf"(?:, {COMPANY} {SUM}\$?)*\W*\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(r"\b(?:ai (?:revenue|sales)|revenus? ia)\b", re.IGNORECASE),
    ),
    # "Google 20B, Meta 10B. Pick one."
    Wording(
        (
            "pick one",
            "start over",
            "start again",
            "my last message",
            "old news",
            "yesterday's news",
            "columns",
            "overlap",
            "toss the",
            "the first is",
            "the second is",
        ),
        Late(
            r"\d[^?]{0,16}[.;!\n] ?(?:please )?(?:pick one|start (?:over|again)|ignore my last message|(?:old"
            r"|yesterday['’]s) news|toss the (?:first|second|last)"
            r"|[^.;?\d]{0,24}\b(?:columns|overlaps?)\b|the (?:first|second|last) is )",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
