"""Wordings that tell of a firm what is no AI revenue of it, or ask for what the model cannot tell: which is largest, who,
when, how likely."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_FIRM = rf"(?!n[iv]\w*d|jensen){COMPANY}"
_TOP = r"(?:biggest|largest|highest|lowest|smallest|greatest|max(?:imum)?|min(?:imum)?|most important)"
_SOFT = rf"{SUM}(?:\$| ?md\$)?"

ROWS = (
    # "H100s alone bring Nvidia 20B": a part of it.
    Wording(
        (" alone ",),
        Late(rf"\b\w+ alone (?:brings?|makes?|earns?|gives?|nets?|gets?) (?:in )?(?:for )?{COMPANY}\b", re.IGNORECASE),
        "refused_scope",
    ),
    # "what's your price target on NVDA?"
    Wording(
        ("price target", "target price", "share price", "objectif de cours", "cours de bourse", "cours de l'action"),
        Late(
            r"\b(?:price targets?|target price|share price|objectif de cours|cours de (?:bourse|l['’]action))\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Microsoft 13B, capex 80B", "OpenAI 4B, GPU spend 3B": its own, as far as its size says.
    Wording(
        ("capex", "gpu spend", "purchases", "de gpu"),
        Late(
            rf"\b{_FIRM}\b[^;?]{{0,40}}\d[^;?]{{0,24}}(?:\bcapex(?: (?:of|at|is|de"
            rf"|[àa]))? ?\$?\d{{1,2}}(?:[.,]\d+)?(?![\d.,])"
            r"(?! ?(?:t|%|trillion))|\b(?:gpu spend(?:ing)?|nvidia purchases|gpu purchases) \$?\d"
            rf"|, {_SOFT} (?:gpu spend|de gpu)\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
        unless=Late(r"total|industry|all of them|data[- ]?cent", re.IGNORECASE),
    ),
    # "capex msft 80b goog 75b".
    Wording(
        ("capex",),
        Late(
            rf"\bcapex (?:de |d['’]|of |at |chez )?{_FIRM}\b(?: (?:is|at|of|[àa]|de))? ?\$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("fundrais",),
        Late(r"\bfundrais\w+", re.IGNORECASE),
        "refused_outside",
    ),
    # "Nvidia sells 60B at a 75% margin", "OpenAI fait 13 Md$ avec 40 % de marge", "anthropic 7b @ 60% gm".
    Wording(
        ("margin", "marge", " gm"),
        Late(
            rf"\b(?:nvidia|nvda)\b[^,;.\d]{{0,20}}{_SOFT}(?: of gpus| de gpu)?,? (?:at|w/|with|on|[àa]|avec"
            rf"|@) (?:an? |une )?(?:7\d(?:[.,]\d+)? ?% (?:de )?(?:gross )?(?:margins?|marge|gm)\b|(?:margin of"
            rf"|marge de) 7\d(?:[.,]\d+)? ?%|\d[\d.,]* ?% gross margin\b)"
            rf"|\b{_FIRM}(?:['’]s)?(?: ai)?(?: business| unit| arm| division)?(?: makes| fait| does| at| [àa]"
            rf"| vend| earns| has| books| generates| brings in| takes in| r[ée]alise| g[ée]n[èe]re| gagne"
            rf"| encaisse)? {_SOFT}(?: (?:an?nual )?(?:run[ -]rate|of (?:ai )?(?:revenue|sales)))?,? (?:at|w/"
            rf"|with|[àa]|avec|@) (?:an? |une )?(?:\d[\d.,]* ?% (?:de )?(?:gross )?(?:margins?|marge|gm)\b"
            rf"|(?:margin of|marge de) \d)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "google cloud rev up 35%", "cloud revenue 60B": no AI revenue.
    Wording(
        ("cloud",),
        Late(
            r"\b(?:cloud (?:rev|revenues?|sales|business)|(?:revenus|chiffre d['’]affaires|ca|ventes) (?:du )?cloud)\b"
            rf"|\b{_FIRM} ?: (?:le |the )?cloud\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia gagne 30 Md$ net", "Nvidia gagne 15 Md$": profit, or more sales?
    Wording(
        ("nvidia gagne", "nvda gagne"),
        Late(rf"\b(?:nvidia|nvda) gagne(?:rait|ra)? {_SOFT}(?![\d.,]* ?%)", re.IGNORECASE),
        "refused_outside",
    ),
    # "Who has the highest AI revenue?".
    Wording(
        ("most", "est ", "maximum", " max ", "minimum", " min ", "plus gros"),
        Late(
            rf"\b(?:who(?:se)?|which (?:company|firm|one|of them)|what company"
            rf"|(?<!tre )(?<!put )(?<!ble )(?<!eur )(?<![eè]se )(?<!ier )qui)\b[^.;?\d]*\b(?:the most|{_TOP}"
            rf"|le plus|la plus)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "what does the cloud have to earn": dollars, no margin; "how much do the others need to make?".
    Wording(
        ("cloud", "others"),
        Late(
            r"\b(?:how much|what) (?:do|does|must|should) (?:the |our )?(?:clouds?|hyperscalers|cloud providers"
            r"|others) (?:(?:have|need) to )?(?:earn|make|bring in)\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "OpenAI makes 20B, twice what Google makes": a remark, or a change?
    Wording(
        ("twice ", "double ", "half ", "triple "),
        Late(
            rf"\d[\w%.,$]*, (?:twice (?:what|its|their|his|the|{COMPANY})|(?:double|half|triple) (?:of )?(?:what"
            rf"|its|their|his|the"
            r" current))\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "how much of the required revenue is margin?", "how much of it is covered by Microsoft?": what the model does not
    # tell.
    Wording(
        ("how much of ",),
        Late(
            r"\bhow much of (?:it|(?:the )?required revenue) (?:is|goes)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        unless=Late(r"real|backed|specul|covered(?! by)|anticip", re.IGNORECASE),
    ),
    # "100B of AI revenue plus OpenAI's 20B", "gap = required - 100B": within the total, or its parts?
    Wording(
        (" plus ", "on top", "in addition", "more from", " + "),
        Late(
            rf"\bai revenues?\b[^;?]{{0,24}}\b(?:plus|on top of that|in addition to|and {SUM} more from) {_FIRM}\b",
            re.IGNORECASE,
        ),
        "partial_total",
    ),
    Wording(
        ("gap = ", "gap= "),
        Late(r"\bgap ?= ?(?:the )?required\b", re.IGNORECASE),
        "refused_offset",
    ),
)
