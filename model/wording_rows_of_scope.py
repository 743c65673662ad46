"""Wordings that say of what part, time or certainty a figure is, so that it is not the model's: "inference only", "until
recently", "which I doubt", "the rest is leased", a raise, a commission."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_PART = (
    r"(?:api|inference|training|consumer|enterprise|software|hardware|it equipment|equipment|servers?|construction"
    r"|labs|domestic"
    r"|public companies|h100|blackwell|subscriptions?|ads|advertising|copilot|azure|maintenance|new builds|energy"
    r"|power|buildings"
    r"|land|cooling|debt|year one)"
)
_ENDS = r"(?=\s*(?:\Z|[.;?!]))"
_BOSS = r"(?:satya|nadella|jassy|altman|zuckerberg|sundar|pichai|safra|susan li|larry ellison|ellison|andy jassy)"

WORDINGS_OF_SCOPE = (
    # "Margin 60%, inference only", "Facility cost $45B, just the power", "electricity alone is $25B".
    Wording(
        (" only", "just ", "purely ", " alone"),
        Late(
            rf"\d\S*,? (?:for )?(?:the )?{_PART} (?:only|alone){_ENDS}"
            r"|\d\S*,? (?:that['’]s )?(?:just|purely|only) (?:the )?(?:power|energy|electricity|cooling|land|buildings)"
            rf"{_ENDS}|\A\W*(?:(?:just|only) (?:the )?)(?:power|electricity|cooling|land|buildings)\b"
            r"|\A\W*(?:the )?(?:power|electricity|cooling|land|buildings) alone\b|\b(?:on|for) (?:power|cooling"
            r"|land) alone\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    Wording(
        ("sales to ",),
        Late(
            r"\bnvidia['’]s sales to (?:the |its )?(?:hyperscalers|clouds?|cloud providers|top customers)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "OpenAI is raising at $500B", "OpenAI's last raise was $40B": money raised, or what it is worth.
    Wording(
        ("raise", "raising", "priced at", "in talks"),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:(?:last|new|next|latest) )?raise (?:is|was|of)\b|\braised another \$?\d"
            rf"|\b{COMPANY} (?:is |just )*(?:raising|raises again|priced|in talks) (?:at|for) \$?\d"
            rf"|\bahead of its next raise\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Growth capex is $250B", "Meta hikes capex to $72B", "Satya's capex is $80B".
    Wording(
        ("capex", "tco", "data centers"),
        Late(
            rf"\b(?:growth|expansion|sunk) capex\b|\bcapex for growth\b|\b{COMPANY} (?:raised|raises|hikes|hiked"
            rf"|cut|cuts|lifts) capex\b"
            rf"|\b{_BOSS}['’]s (?:capex|tco|data centers)\b|\b{_BOSS} (?:guides to|says|has|plans)\b[^.?]{{0,24}}\bcapex\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI has $13B in contracts", "billed but unpaid".
    Wording(
        ("contract", "recogni", "unpaid", "committed ai"),
        Late(
            rf"{SUM} in (?:booked |signed )?contracts\b|{SUM}, contracted{_ENDS}|\byet to be recogni[sz]ed\b"
            rf"|\bbilled but unpaid\b"
            r"|\bcommitted ai (?:revenue|sales)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft takes 20% off": a commission or a discount.
    Wording(
        ("% off",),
        Late(rf"\b{COMPANY} (?:takes|shaves|skims|gives \w+) \d[\d.]* ?% off(?! (?:its|the|of its))\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "We depreciate a fifth a year", "Payback 4 years for GPUs, 12 for facilities".
    Wording(
        ("depreciat",),
        Late(
            r"\bdepreciat\w+ (?:is |by )?a (?:half|third|quarter|fifth|tenth) (?:a|per|each|every) year\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("payback",),
        Late(
            r"\bpayback\b[^.?]{0,16}\d[^.?]{0,20}[;,] ?\d+,? (?:for )?(?:the )?(?:facilities|buildings|power|energy)\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Meta makes $15B from AI, which I don't believe", "Cloud margin is 33%, though I'd go lower".
    Wording(
        (
            "which i d",
            "nobody ",
            "good to be true",
            "no idea if",
            "i question",
            "i'd go ",
            "i’d go ",
            "bet is on",
            "money is on",
            "come out ",
            "below that",
            "under that",
            "above that",
            "i see less",
            "i see more",
            "differ",
            "i'd say",
            "i’d say",
            "i'd put",
            "i’d put",
            "nil",
            "zero",
            "is made up",
        ),
        Late(
            r"\bwhich i (?:don['’]?t believe|doubt)\b|\bnobody (?:\w+ ){0,4}buys\b|\btoo good to be true\b|\bno idea if\b"
            r"|\b(?:figure|number) i question\b|\bi['’]d go (?:lower|higher)\b|\bmy (?:bet|money) is on (?:less|more)\b"
            r"|\bcome out (?:lower|higher)\b|\b(?:below|under|above|over) that\b|\bi see (?:less|more)\b"
            r"|\bbegs to differ\b|\bis made up\b(?! of)"
            r"|\d\S*(?: \w+){0,4}[,;] (?:\w+; )?(?:i['’]d (?:say|put it at)|realistically|really|but"
            r"|set it to) (?:zero|nil)\b|\bzero if you ask\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Cloud margin was 33% until recently", "TCO had been $210B": no longer.
    Wording(
        (
            "until recently",
            "had been",
            "could have been",
            "would have been",
            "is gone",
            "before the reset",
            "before ai",
        ),
        Late(
            rf"\buntil recently\b|\b(?:had|could have|would have) been (?:at )?\$?\d|\d\S* is gone{_ENDS}"
            rf"|\bwas \$?\d\S* before (?:the reset|ai\b)",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Apple makes $12B from AI, tops".
    Wording(
        (", tops", ", max", ", minimum", "if not less", "if not more"),
        Late(rf"\d[^.;?]{{0,16}}, (?:tops|max|minimum|if not (?:less|more)){_ENDS}|, tops,", re.IGNORECASE),
        "refused_bound",
    ),
    # "Capex is $120B, the rest is leased", "OpenAI does $13B; everybody else does peanuts".
    Wording(
        (
            "the rest",
            "else ",
            "all there is",
            "on top",
            "to be added",
            "pays the",
            "bring their own",
            "our share",
            "our portion",
            "save for",
            "everything but",
        ),
        Late(
            r"\b(?:the rest is (?:leased|noise|off)|pays? the (?:rest|shell)|(?:everybody|everyone) else (?:does|a"
            r"|makes) (?:peanuts|rounding"
            r"|nothing|a rounding)|that['’]s all there is|bring their own)\b|\d\S*, (?:\w+ )?(?:leases|financing"
            r"|land) on top\b"
            rf"|\bto be added\b|\d\S*, our (?:share|portion){_ENDS}|\d\S*, (?:save for|everything but) \w+",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "AWS top line is $130B", "Nvidia's total revenue is $130B": more than AI, more than data centres.
    Wording(
        ("top line", "overall revenue", "group revenue", "total revenue", "total rev", "whole company", "not just"),
        Late(
            rf"\b(?:google cloud|azure|aws|oci|gcp|{COMPANY} cloud)(?:['’]s)? top line\b"
            rf"|\b{COMPANY}(?:['’]s)? (?:total|overall|group|whole[- ]company) (?:top line|revenues?|sales)\b"
            rf"|\d[\d.]* ?(?:b|bn|billion) (?:total rev(?:enue)?|whole company|total,? not just)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\bai\b", re.IGNORECASE),
    ),
    # "Nvidia's sales of Blackwell are $60B", "Hyperscalers buy $85B from Nvidia": of one product, to one group.
    Wording(
        ("blackwell", "hopper", "h20 ", "h100 ", "rubin", " from nvidia"),
        Late(
            r"\b(?:sales|revenues?) of (?:blackwell|hopper|rubin|h\d+)\b"
            r"|\bnvidia['’]s (?:blackwell|hopper|rubin|h\d{2,3}s?) (?:sales|revenues?)\b"
            r"|\b(?:hyperscalers|clouds|startups|sovereigns|china) (?:buy|bought|buys) \$?\d\S* from nvidia\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "AI revenue is $140B, hardware and all".
    Wording(
        ("hardware",),
        Late(
            r"\d\S*,? (?:including|inclusive of|counting|with) (?:the )?hardware\b|\bhardware and all\b"
            r"|\bincl\.? hardware\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Broadcom's AI revenue is $20B": what it sells to those who build.
    Wording(
        ("broadcom", "amd", "tsmc", "micron", "hynix", "marvell"),
        Late(
            r"\b(?:broadcom|amd|tsmc|micron|sk hynix|hynix|marvell)(?:['’]s)? (?:gen ?)?ai (?:top line|revenues?|sales)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Masa's AI revenue forecast 500bn", "Statista AI market revenue 184bn": whose forecast, of everybody's revenue.
    Wording(
        ("forecast", "estimate", "projection", "figure", "number", "market revenue"),
        Late(
            rf"\A\W*(?!{COMPANY}\b)[a-z]+(?: intelligence)?['’]?s? ai (?:market )?revenues? (?:forecast|estimate"
            rf"|projection|figure|number)"
            r"s?:? \$?\d|\b[a-z]+ ai market revenues? \$?\d",
            re.IGNORECASE,
        ),
        "refused_scope",
        Late(
            r"\A\W*(?:the|our|my|your|total|its|their|this|an?|new|whole|overall|annual|current|industry['’]?s?"
            r"|world['’]?s?)\b",
            re.IGNORECASE,
        ),
    ),
    Wording(
        ("break-even revenue", "breakeven revenue", "break even revenue"),
        Late(r"\bbreak[- ]?even revenues? (?:of |is |at |= ?|: ?)?\$?\d", re.IGNORECASE),
        "refused_offset",
        Late(r"\d\w* of (?:nvidia|gpu)", re.IGNORECASE),
    ),
    # "OpenAI has a 200B funding gap", "Nvidia's shortfall 60B", "Meta surplus 10B": its own.
    Wording(
        ("funding gap", "surplus", "shortfall"),
        Late(
            rf"\bfunding (?:gap|shortfall)\b|\b{COMPANY}['’]s? (?:shortfall|surplus) (?:of |is |at )?\$?\d"
            rf"|\A\W*{COMPANY} surplus \$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "gap ratio 2", "contrast ratio 2": another ratio.
    Wording(
        (" ratio",),
        Late(
            r"\b(?:gap|contrast|kill|fatality|loss|debt|sharpe|leverage|current|quick|payout|conversion|attach"
            r"|win) ratio\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "how many data centers", "how hot is an H100", "how much does the gap move per point of margin".
    Wording(
        ("how many data", "how hot", "how fast", "per point", "each point", "how much does nvidia keep"),
        Late(
            r"\bhow many data ?cent(?:er|re)s\b|\bhow (?:hot|fast) is an? [hb]\d+|\bhow much does nvidia keep\b"
            r"|\b(?:per|for each) point of (?:\w+ )?margin\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "another OpenAI at 20B": a company like it.
    Wording(
        ("another ", "a second "),
        Late(rf"\A\W*(?:another|a second) {COMPANY} (?:at|with|of|making|doing) \$?\d", re.IGNORECASE),
        "refused_outside",
    ),
    Wording(("bar ",), Late(r"(?:\A|[,;] ?|\band )bar \$?\d", re.IGNORECASE), "refused_outside"),
    Wording((" y ", "y="), Late(r"\bx ?=? ?\$?\d\w*,? (?:and )?y ?=? ?\$?\d", re.IGNORECASE), "refused_outside"),
    # "OpenAI doit encore lever 12 Md$", "les besoins de calcul doublent", "les puces deviennent 30 % moins chères".
    Wording(
        ("lever ", "besoins de calcul", "moins ch", "plus ch"),
        Late(
            r"\bdoi(?:t|vent) (?:encore )?lever \d|\bbesoins de calcul\b|\bpuces\b[^.;]*\b(?:moins|plus) ch[èe]res?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)
