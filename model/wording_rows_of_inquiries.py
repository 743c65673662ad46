"""Wordings of questions that the model cannot answer as they are put: what a firm must cut or raise, how a result has
changed, what nearly or twice breaks even, one firm alone, each case of a list."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import SIZED
from model.wording import Wording

_OUTLAY = r"(?:cut|reduce|lower|trim|slash|lose|save|pay|buy|raise|borrow|refund|repay|invest|spend)"
_RESULT = r"(?:gap|hole|shortfall|coverage|ai revenue|required revenue|revenue|capex|spend(?:ing)?|margin|sales)"
_WHICH = r"\b(?:what|which|how much|how many|quel(?:le)?s?|combien|break[- ]?even|l['’][ée]quilibre)\b"
_EVENS = r"\b(?:breaks? ?-?even|breakeven|close[sd]?(?: it)?|[ée]quilibre|combler)\b"

WORDINGS_OF_INQUIRIES = (
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
    # "How much would Google have to earn to match Microsoft at 20B?"
    Wording(
        (" to match ", " to equal ", " to catch up", " as big as ", " to be like "),
        Late(
            rf"\b(?:how much|what)\b[^.;?]{{0,16}}{COMPANY}[^.;?]{{0,24}} to (?:match|equal|catch up (?:with|to)"
            rf"|be (?:as (?:big|large) as|like)) "
            rf"{COMPANY}",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What margin gets us a third of the way to break even", "what Nvidia level gets us to twice break even?"
    Wording(
        (
            "of the way",
            "twice break",
            "times break",
            "half of break",
            "nearly break",
            "almost break",
            "almost to break",
            "short of break",
            "than enough",
            "not quite enough",
            "presque ",
        ),
        Late(
            r"\b(?:half|halfway|thirds?|quarters?|fifths?|part|\d+ ?%) (?:of )?the way (?:to|towards?)\b"
            r"|\b(?:twice|double|half of|half|(?:two|three|four|\d) times) break[- ]?even\b"
            r"|\b(?:nearly|almost|not quite)(?: to)? break(?:s|ing)?[- ]?even\b"
            r"|\bjust short of break(?:ing)?[- ]?even\b"
            r"|\b(?<!is )(?<!is already )(?:more than|not quite|nearly|almost) enough\b(?=[^.;]*\?)"
            r"|\bpresque (?:atteindre |[àa] )?l['’][ée]quilibre\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "What coverage does OpenAI alone give?", "if OpenAI were the only AI company".
    Wording(
        ("only", "alone", "la seule", "le seul"),
        Late(
            rf"\b(?:if )?{COMPANY} (?:were|was|is) the (?:only|sole) (?:one|ai (?:company|firm|player|earner)"
            rf"|company|earner)"
            r"|\bif (?:it|they) (?:were|was) the only (?:one|company)"
            rf"|\bcoverage\b[^.;?]{{0,24}}(?:from|of|with|does|for) {COMPANY} (?:only|alone)\b"
            rf"|\bis {COMPANY} alone (?:enough|sufficient)\b"
            rf"|\b(?:si )?{COMPANY} (?:[ée]tait|est|serait) (?:la|le) seule?\b",
            re.IGNORECASE,
        ),
        "refused_scope",
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
    # "Rank: margin 40%, Nvidia 45B", "gap for each of: Nvidia 60B, margin 40%", "l'écart dans chaque cas : …".
    Wording(
        ("rank", "sort by", "order of ", "impact of each", "for each of", "chaque cas", "in order of"),
        Late(
            r"\b(?:rank(?: these| them)?|sort(?: these| them)? by [a-z ]{3,20}|(?:in )?order of [a-z ]{3,16}"
            r"|(?:impact|effect|gap|coverage) (?:of|for) each(?: of)?"
            rf"(?: these| them)?|(?:dans|pour) chaque cas) ?:[^?;]*{SIZED}[^?;]*,[^?;]*\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "What margin must OpenAI have to break even?": its own.
    Wording(
        ("what margin ", "which margin ", "quelle marge "),
        Late(
            rf"\b(?:what|which) margin (?:must|should|does|would|do|can) {COMPANY} (?:have|need to have|keep|need"
            rf"|earn|get)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Does a 30% margin do it? Does 40B from OpenAI do it?"
    Wording(
        (" do it?", " enough?"),
        Late(
            r"\A\W*(?:does|would|will|is) [^?;\d]{1,40}\d[^?;]{1,40} (?:do it|enough)\? (?:or )?(?:does|would"
            r"|will|is) [^?;\d]{0,40}\d[^?;]{1,40}"
            r" (?:do it|enough)\?",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "by what percentage must AI revenue grow?".
    Wording(
        ("by what", "par combien", "pourcentage"),
        Late(
            r"\bby what (?:percentage|percent|%|factor|multiple)"
            r"(?! (?:must|would|does|do|should|has|have|will|need) [^?]{2,40}\b(?:grow|rise|fall|increase|shrink"
            r"|change|go up|drop)\b)|\bpar combien\b|\bde quel pourcentage\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What's the gap with Nvidia at 30B, and what margin would break even?": two questions, of which one would be answered.
    Wording(
        ("gap", "coverage", "cart", "couverture", "break", "even", "quilibre"),
        Late(
            rf"\b(?:gap|coverage|[ée]cart|couverture)\b[^?;.]{{0,40}}\d[^?;.]{{0,40}}(?:[?;,] ?)?\b(?:and|then"
            rf"|et|puis|alors),? {_WHICH}"
            rf"[^?;]{{0,40}}{_EVENS}"
            rf"|\b(?:gap|coverage|[ée]cart|couverture)\b[^?;.]{{0,40}}\d[^?;.]{{0,24}}\? ?{_WHICH}[^?;]{{0,40}}{_EVENS}"
            rf"|{_EVENS}[^?;]{{0,40}}\d[^?;]{{0,24}}[?;] ?[^?;]{{0,40}}{_EVENS}"
            rf"|{_WHICH}[^?;]{{0,40}}\d[^?;]{{0,24}},? (?:and|et) {_WHICH}[^?;]{{0,40}}{_EVENS}",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\b(?:can|could) any\b", re.IGNORECASE),
    ),
)
