"""Wordings that say of a change what it does not change by, and of two amounts that they are no one state."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.row_words import LIKE_FOR_LIKE
from model.wording import Wording

WORDINGS_OF_CHANGES = (
    # "AI revenue improves by half".
    Wording(
        ("by half", "de moitié", "de moitie"),
        Late(
            r"\b(?:improv|recover|rebound|worsen)\w* by half\b|\b(?:am[ée]lior|d[ée]grad|redress)\w* de moiti[ée]",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "the energy costs move 20%".
    Wording(
        (
            "recover",
            "rebound",
            "mov",
            "shift",
            "swing",
            "dégrade",
            "degrade",
            "améliore",
            "ameliore",
            "redresse",
            "aggrave",
        ),
        Late(
            r"\b(?:recover|rebound|mov|shift|sw[iu]ng)(?:e?s|ed|ing|e)? (?=\d[\d.,]* ?%)"
            r"|\bs(?:e |['’])(?:d[ée]grade|d[ée]t[ée]riore|am[ée]liore|redresse|aggrave)(?:nt)? de (?=\d)"
            r"(?!\d[^à]{0,12}à \d)",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "shoots up from 5B by 20%".
    Wording(("from",), Late(r"\bfrom \$?\d[^\s,;]* (?:\w+ )?by \$?\d[^\s,;]*", re.IGNORECASE), "other_base"),
    # "AI revenue takes a 20B knock", "a step up of 4B".
    Wording(
        ("knock", "dent", "blow", "step up", "step-up", "step down", " hit of"),
        Late(
            r"\ban? \$?\d[^\s,;]*(?: billion)? (?:knock|dent|blow|step[- ](?:up|down))\b"
            r"|\ban? (?:knock|hit|dent|blow|step[- ](?:up|down)) of \$?\d[^\s,;]*",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "Nvidia sells 60B without the margin changing".
    Wording(
        ("without", "sans"),
        Late(
            r"\bwithout (?:the |our )?(?!gap\b|coverage\b)[\w ]{2,24} (?:changing|moving|budging)\b"
            r"|\bsans que (?:le |la |l['’])?[\wé ]{2,24} (?:change|bouge)\w*",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "soit Nvidia à 60 Md$, soit la marge à 40 %", "is a 40% margin better than Nvidia at 40B?".
    Wording(
        ("soit ", "better than", "more than", "help more", "mieux qu"),
        Late(
            r"(?:^|[,;:] |avec )soit\b[^.?]{2,60},? soit\b|\b(?:is|are|would|does|do)\b[^.?]{2,60}\bbetter than\b[^.?]*\d"
            r"|\bmatters? more than\b[^.?]*\d|\bhelps? more\b|\bmieux qu[e'’]",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(rf"\A\W*soit [^?,]*\d[^?,]*, ?soit [^?,]*\d(?!.* soit)|{LIKE_FOR_LIKE}", re.IGNORECASE),
    ),
    # "OpenAI's 13B includes 2B from Microsoft", "5B of it from Anthropic", "all of the 75B comes from OpenAI".
    Wording(
        ("includes", " of it", " of which", "all of the"),
        Late(
            r"\d[^\s,;]* includes \$?\d[^\s,;]*|\d[^\s,;]*(?: billion)? of (?:it|which) (?:comes? |is )?(?:from|to|for)\b"
            r"|\ball of (?:the|that|its) \$?\d[^\s,;]*",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google sees a 4B shortfall": its own.
    Wording(
        ("sees a", "has a", "faces a", "runs a", "after a"),
        Late(
            r"(?<!industry )(?<!\bai )(?<!sector )\b(?:sees|has|faces|runs|after) an? \$?\d[^\s,;]*(?: billion)?"
            r" (?:shortfall|hole|deficit)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "bump it up 20%": what?
    Wording(
        (" it ", " it,", " them", " that "),
        Late(
            r"^(?:\W|(?:so|then|ok|okay|please|now|and|just|let['’]s|can you|could you)\b)*"
            r"(?:bump|rais|lift|push|cut|lower|drop|boost|increas|reduc|doubl|halv|tripl)\w* (?:it|them|that)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "the margin is 40% vs what we thought": what?
    Wording(
        ("what we", "what i", "what they", "what you", "what people"),
        Late(r"\b(?:vs\.?|versus|against|compared (?:to|with)|than) what (?:we|i|they|you|people)\b", re.IGNORECASE),
        "refused_side",
    ),
    # "how much smaller is the gap at a 40% margin".
    Wording(
        tuple(f"how much {each}" for each in ("small", "big", "larg", "wid", "narrow", "high", "low")),
        Late(
            r"\bhow much (?:smaller|bigger|larger|wider|narrower|higher|lower) (?:is|would|will|does)\b"
            r"(?! the (?:gap|hole|shortfall|required revenue)\b(?!.* than (?:at|with|if|for|in)\b))",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"\d[^,;?]* than (?:at|with|for) \$?\d", re.IGNORECASE),
    ),
    # "margins of 40% for both".
    Wording((" both",), Late(r"\bmargins? (?:of |at )?\d[\d.]* ?% for both\b", re.IGNORECASE), "refused_layers"),
    # "net 40% margin".
    Wording(("net ",), Late(r"\bnet \d[\d.]* ?% margin\b|\bmarge nette de \d", re.IGNORECASE), "refused_outside"),
    # "which has a lower gap?", unlike the sides of an "or"; "is the gap higher with Nvidia at 60B than with …?".
    Wording(
        ("which ", "than ", "qu'"),
        Late(
            r"\bwhich (?:one )?(?:has|gives|leaves|yields|means|leads to) (?:an? |the )?"
            r"(?:lower|higher|smaller|bigger|larger|wider|narrower|better|worse)\b(?![^?]* (?:or|vs\.?|versus) )"
            r"|\b(?:higher|lower|bigger|smaller|larger|better|worse|wider) (?:with|at|if|under|for)\b[^?]*"
            r"\bthan (?:with|at|if|under|for)\b"
            r"|\bplus (?:grand|petit|[ée]lev[ée]|large|faible|bas|haut)\w* (?:avec|à|pour|si)\b[^?]*"
            r"\bqu['’ ]?(?:avec|à|pour|si)\b",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(
            r"(?:scenario|case|option)\b[^?]*\d[^?]*(?:scenario|case|option)\b[^?]*\d"
            r"|\d[^?]* (?:than|que|qu['’](?=avec|à|si)) ?(?:with |at |avec |à |si )?[^?]*\d"
            r"|\d[^?]* (?:or|vs\.?|versus) [^?]*\d[^?]*[,:;] which (?:one )?(?:leaves|gives|has|means|yields) (?:us )?the",
            re.IGNORECASE,
        ),
    ),
    # "Nvidia up or down 20%".
    Wording(
        (" or ",),
        Late(r"\b(?:up or down|down or up|higher or lower|flat or (?:up|down))\b", re.IGNORECASE),
        "which_way",
    ),
    # "in 2024 dollars, Nvidia 60B".
    Wording(
        ("in 20", "constant dollars", "real dollars", "s dollars", "dollars de", "dollars 20"),
        Late(r"\bin (?:20\d\d|constant|real|today['’]s) dollars\b|\ben dollars (?:de )?20\d\d\b", re.IGNORECASE),
        "refused_period",
    ),
    # "AI revenue must reach 300B to break even".
    Wording(
        ("revenue must", "revenues must", "revenue has to", "revenue needs to", "revenues need to"),
        Late(
            r"\bai revenues? (?:must|has to|have to|needs? to) (?:reach|hit|be|get to|come to) \$?\d[^?]{0,20}"
            r"\bbreak[- ]?even\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "capex 300B net of 100B energy".
    Wording(("net of",), Late(r"\bnet of \$?\d", re.IGNORECASE), "refused_offset"),
    # "AI revenue 100B, OpenAI 13B, the rest?".
    Wording(
        ("the rest", "others", "autres", "reste"),
        Late(
            r"\bthe rest\W*\?|\bwhat (?:do|does|must|should) (?:the )?(?:others|rest) (?:make|earn|bring)"
            r"|\bleft for (?:the )?(?:others|rest)\b|\b(?:que|combien) (?:font|gagnent) les autres\b|\ble reste\W*\?",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "how much of the gap does a 40% margin close".
    Wording(
        ("how much of", "how much gap", "how much hole"),
        Late(
            r"\bhow much (?:of )?(?:the |our )?(?:gap|hole|shortfall) (?:does|do|would|will|can)\b[^?]*"
            r"\b(?:close|fill|cover)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what does it take to cover 60B of GPUs".
    Wording(
        ("cover ", "couvrir"),
        Late(
            r"\bcover \$?\d[\d.,]* ?\w* (?:of|in) (?:gpus?|capex|nvidia|chips|spend\w*)\b"
            r"|\bcouvrir \d[\d.,]* ?\S* (?:de|en) \w+",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(
            rf"\b(?:does|do|would|will|can|could) {SUM} (?:of|in) ai revenues? (?:just )?cover\b"
            r"|\brevenues? (?:is |are )?(?:needed|required|necessary) to cover\b"
            r"|\brevenus?(?: d['’]ia| ia)? (?:faut-il|il faut|n[ée]cessaires?|requis) pour couvrir\b",
            re.IGNORECASE,
        ),
    ),
    # "Nvidia is short of 60B".
    Wording(("short of",), Late(r"\bis (?:just |a bit |well )?short of \$?\d", re.IGNORECASE), "refused_bound"),
    # "OpenAI 60B, they keep 40%": who?
    Wording(
        ("they keep", "they take", "they earn", "they pocket"),
        Late(r"\bthey (?:keep|take|earn|pocket) \d[\d.]* ?%", re.IGNORECASE),
        "refused_reference",
    ),
    # "how close do we get to closing the gap?".
    Wording(
        ("how close",),
        Late(r"\bhow close\b(?! are we to break[- ]?even (?:at|with|if)\b|[^?]{0,40}\d[^?]{0,40} us\b)", re.IGNORECASE),
        "refused_outside",
    ),
    # "margin 40-something %".
    Wording(("something",), Late(r"\d+[- ]something\b", re.IGNORECASE), "refused_bound"),
    # "Nvidia 50-70B vs 80B", "Nvidia 60B vs 70-80B": ranges beside bare values.
    Wording(
        (" vs", "versus"),
        Late(
            r"(?<!\b20\d)\d ?(?:-|–|to) ?\$?\d[\d.]* ?[a-z%]* (?:vs\.?|versus) \$?\d"
            r"|\b(?:vs\.?|versus) (?!20\d\d-)\$?\d[\d.]* ?[a-z%]* ?(?:-|–|to) ?\$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 60B all in".
    Wording(
        ("all in", "all-in"),
        Late(r"\b(?:nvidia|gpus?) \$?\d[^\s,;]* all[- ]in\b|\d[^\s,;]* all[- ]in for gpus?\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "What would offset a 10B rise in Nvidia?": what other change leaves the result as it is.
    Wording(
        ("offset", "make up for", "makes up for", "balance", "compensate", "compense"),
        Late(
            r"\b(?:what|which|que|qu['’]est-ce qui) [^,;.]{0,40}?"
            r"\b(?:offsets?|mak(?:e|ing|es) up for|balances?|compensates?(?: for)?|compens(?:e|er|erait)) "
            r"(?!(?:the |our |this |that |le |la |l['’])?(?:gap|hole|shortfall|deficit|it|this|that|trou|[ée]cart"
            r"|manque|books|equation|model|ledger|accounts|sums|numbers|if|at|with|when|out)\b)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia beat the Street by 2B", "Nvidia déçoit de 5 Md$": against what?
    Wording(
        ("beat", "exceeded", "exceeds", "missed", "misses", "ahead of"),
        Late(
            r"\b(?:beats?|beating|exceed(?:s|ed)?|miss(?:es|ed)?) (?:the|our|my|its|their|your)"
            r" (?!(?:baseline|article) by\b)[\w ]{3,24}? by"
            r" (?=\$?\d)"
            r"|(?<=[\dbmtn] )ahead of (?:our|my|its|their|your|the) (?:number|forecast|estimate|plan|model|street)\w*",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia 60B and the others follow": by how much?
    Wording(
        ("follow", "suit", "suiv"),
        Late(
            r"\b(?:and|,) ?(?:everyone|everybody|the (?:others?|rest)|they all|all others)(?: (?:else|will"
            r"|would))? follows?\b"
            r"|(?:\bet|,) ?(?:tout le monde|les autres|le reste|le march[ée]) (?:suit|suivent|suivrai(?:en)?t|suivra"
            r"|suivront)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "how much must OpenAI make to offset a 60% margin?": back to which gap?
    Wording(
        ("offset", "make up for", "makes up for", "compens"),
        Late(
            r"\b(?:offset(?:s|ting)?|makes? up for|compensat(?:e|es|ing)(?: for)?|compens(?:er|e|erait|ent))"
            r"(?! (?:the |our |l['’]|le |la |cet |ce )?(?:gap|hole|shortfall|[ée]cart|trou|it|this|that|manque)\b)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
