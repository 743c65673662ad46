"""Wordings of questions that the model cannot answer as they are put: what a firm must cut or raise, how a result has
changed, what nearly or twice breaks even, one firm alone, each case of a list."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_OUTLAY = r"(?:cut|reduce|lower|trim|slash|lose|save|pay|buy|raise|borrow|refund|repay|invest|spend)"
_RESULT = r"(?:gap|hole|shortfall|coverage|ai revenue|required revenue|revenue|capex|spend(?:ing)?|margin|sales)"
_WHICH = r"\b(?:what|which|how much|how many|quel(?:le)?s?|combien|break[- ]?even|l['’][ée]quilibre)\b"
_EVENS = r"\b(?:breaks? ?-?even|breakeven|close[sd]?(?: it)?|[ée]quilibre|combler)\b"

ROWS = (
    # "How much does Meta have to cut to break even?", "how much compute does OpenAI need".
    Wording(
        ("how much ",),
        Late(
            rf"\bhow much (?:money |cash |capital )?(?:does|do|would|will|must|should|has|could"
            rf"|did) {COMPANY} (?:have to|need to|ha(?:s|ve) to"
            rf"|be (?:forced|required) to)? ?{_OUTLAY}\b(?! (?:its|their) (?:ai )?(?:revenue|sales)"
            rf"| (?:ai )?(?:revenue|sales))"
            r"|\bhow much (?:compute|power|energy|electricity|capital|cash|funding|debt|equity) (?:does|do|would"
            r"|will|must|should) "
            rf"{COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "almost break even"
    Wording(
        ("nearly break", "almost break", "almost to break", "presque "),
        Late(
            r"\b(?:nearly|almost|not quite)(?: to)? break(?:s|ing)?[- ]?even\b"
            r"|\bpresque (?:atteindre |[àa] )?l['’][ée]quilibre\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "How much did the gap grow last year?", "how has coverage evolved?", "by how much has Nvidia grown since last year?"
    Wording(
        ("how much did ", "how much has ", "how has ", "how have ", "a-t-il augment", "a-t-elle augment", "how did "),
        Late(
            rf"\b(?:by )?how (?:much |far )?(?:did|has|have) (?:the |our |its )?(?:{_RESULT}"
            rf"|{COMPANY}(?:['’]s (?:sales|revenue))?)"
            r" (?:grown?|changed?|evolved?|fallen|fall|risen|rise|increased?|decreased?|moved?|widened?|narrowed?"
            r"|shrunk|shrink|improved?)\b(?! if| with| when)"
            r"|\b(?:a-t-(?:il|elle)|ont-(?:ils|elles)) (?:augment|chang|[ée]volu|baiss|progress|grandi|recul)[a-zé]*",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "What's the gap with Nvidia at 30B, and what margin would break even?": two questions, of which one would be answered.
    Wording(
        ("gap", "coverage", "cart", "couverture", "break", "even", "quilibre"),
        Late(
            rf"\b(?:gap|coverage|[ée]cart|couverture)\b[^?;.]{{0,40}}\d[^?;.]{{0,24}}\? ?{_WHICH}[^?;]{{0,40}}{_EVENS}"
            rf"|{_WHICH}[^?;]{{0,40}}\d[^?;]{{0,24}},? (?:and|et) {_WHICH}[^?;]{{0,40}}{_EVENS}",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\b(?:can|could) any\b", re.IGNORECASE),
    ),
)
