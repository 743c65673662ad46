"""Wordings of what is measured by something that the model does not have: a share of what is needed, a part of all
customers or firms, a sum of two things of which one is told, another question beside the first."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_ENERGY = r"(?:power|energy|electricity|facilities|buildings|cooling)"

_PARDON = r"(?:(?:no |non )?(?:sorry|pardon|i meant?|oops|er|wait|rather)|or rather|ou plut[ôo]t|no(?=,))\b"

_CORRECTING = (", sorry", ", pardon", ", non", ", i mean", ", oops", ", no", ", er,", "rather", ", wait")

WORDINGS_OF_NEEDS = (
    # "Nvidia customers earn 100B from AI", "companies that buy GPUs earn 100B", "companies such as Google earn 100B".
    Wording(
        ("customers ", "clients ", "companies ", "firms ", "businesses "),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:customers|clients) (?:earn|make|pay|spend|bring|book)s?\b"
            r"|\b(?:companies|firms|businesses|customers) (?:(?:that|who|which) (?:buy|own|rent)|buying|renting|owning)"
            rf"[^.;,\d]{{0,24}} (?:earn|make|book|generate)s? (?:about |around )?{SUM}"
            rf"|\b(?:companies|firms|businesses) such as {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Companies earn 100B from AI and energy", "chips and power at 60B each", "chips at 60B plus power come to 120B".
    Wording(
        (" ai and ", " ia et ", " each", "plus "),
        Late(
            rf"{SUM} (?:from|for|on|pour|avec|de) (?:l['’])?(?:ai|ia) (?:and|et) (?:l['’]|the )?(?:{_ENERGY}"
            r"|[ée]nergie|chips|gpus"
            rf"|clouds?)\b|\b(?:chips|gpus) and {_ENERGY} (?:at|of) {SUM} each\b"
            rf"|(?:\d\S*(?: billion)?|chips|gpus) plus (?:the )?(?:{_ENERGY}|{COMPANY}) (?:(?:comes?|adds? up"
            rf"|amounts?) to|is|are|makes?|totals?) {SUM}"
            rf"|\bplus (?:l['’])?[ée]nergie (?:font|fait|donnent|donne) {SUM}",
            re.IGNORECASE,
        ),
        "refused_joint",
    ),
    # "We have 40% of the power we need", "the margin is 40% of what is needed", "AI revenue is half of what it should be".
    Wording(
        (" need", "of what ", "required level", "niveau requis", "montant requis"),
        Late(
            rf"\d ?% of (?:the |all the )?(?:{_ENERGY}|margin|chips|gpus|payback) (?:we|they|that|it) "
            r"|\b(?:margin|payback|ratio)\b[^.;,\d]{0,16}\d[\d.]* ?% of what\b(?! it (?:is|was))"
            r"|\b(?:half|third|quarter|\d ?%) of what (?:it|they|we) (?:should|must|ought|have to|has to)\b"
            r"|\d ?% of the current required level\b|\d ?% du (?:niveau|montant) requis\b"
            r"|\bon top of \$?\d[^?]{0,80}\bneeded\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Two of Google, Meta and Apple at 20B each", "nothing but Google".
    Wording(
        (
            "two of ",
            "one of ",
            "three of ",
            "any of ",
            "some of ",
            "nothing but ",
            "anyone but ",
            "nothing to do with ",
        ),
        Late(
            rf"\b(?:one|two|three|any|some) of {COMPANY},|\bnothing (?:but|for anyone but|to do with) {COMPANY}(?!['’])",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Another 40B of power on top of Nvidia's 60B", "60B for GPUs plus another 40B for data centers".
    Wording(
        ("another ",),
        Late(
            rf"\banother {SUM} (?:of|for|in) {_ENERGY} on top of\b"
            rf"|{SUM} and another {SUM} (?:of|in) (?:ai revenue|capex|data ?cent(?:er|re))"
            rf"|{SUM} (?:for|of|on) (?:gpus|chips)\b[^.;\d]{{0,12}}\banother {SUM} (?:for|of|on) (?:capex"
            r"|data ?cent(?:er|re)s?)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Twice Nvidia's 60B is the AI revenue", "payback is twice 2 years", "et celui de Microsoft du double".
    Wording(
        (
            "twice ",
            "double",
            "half ",
            "triple",
            "three times ",
            "deux fois ",
            "trois fois ",
            "moitié ",
            "quatre fois ",
            "a third ",
        ),
        Late(
            rf"\A\W*(?:twice|double|half|three times|triple) {COMPANY}['’]s {SUM} (?:is|are|makes)\b"
            r"|\b(?:twice|double|three times|triple|deux fois|trois fois) (?:the |les )?\d[\d.]*[- ](?:years?|ans)\b"
            rf"|\b(?:twice|half|three times|double) as (?:much|big|large) as {COMPANY}(?: at {SUM}| ?\()"
            rf"|\b(?:deux|trois) fois (?:plus|moins) qu(?:e |['’]){COMPANY}(?: [àa] {SUM}| ?\()"
            r"|\b(?:vaut|valent) (?:deux|trois|quatre|cinq) fois [^.;,\d]{2,40} de \d"
            r"|\b(?:vaut|valent) (?:la moiti[ée]|le double|le triple) [^.;,\d]{2,40} de \d"
            r"|\b(?:half|a third|a quarter|twice) (?:of )?(?:the )?ai revenues? (?:goes|comes|belongs"
            rf"|accrues) (?:to|from) {COMPANY}"
            rf"|\bla moiti[ée] des revenus? (?:d['’])?ia (?:va|vont|revient|reviennent) [àa] {COMPANY}"
            r"|\bet (?:celui|celle|ceux) (?:de |d['’])\w+ (?:du|le|au) (?:double|triple)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "What's the carbon impact with Nvidia at 60B?"
    Wording(
        ("impact", "footprint", "effect"),
        Late(r"\b(?:carbon|climate|water|environmental|social) (?:impact|footprint|effects?)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "How much is needed at Nvidia 60B, and who makes it?", "how do we get Google from 10B to 20B?"
    Wording(
        (
            "and who ",
            "and when",
            "and where ",
            "how do we get ",
            "how can we get ",
            "how could we get ",
            "how many extra ",
            "how many more ",
            "how many additional ",
            "est-ce rentabilis",
        ),
        Late(
            r"\bhow many (?:extra|more|additional) years\b|\d[^?]{0,80},? and (?:who|when|where)\b[^?\d]{0,20}\?"
            rf"|\bhow (?:do|can|could) we get (?:the )?(?:ai revenues?|{COMPANY}|(?:end-user |cloud )?margins?"
            r"|payback) from \$?\d|\bquand est-ce rentabilis",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Are we there yet? AI revenue is 150B.", "a-t-on comblé l'écart avec OpenAI à 20 milliards ?"
    Wording(
        ("are we ", "have we ", "a-t-on", "atteint-on", "gap closed", "gap today, and", "gap now, and"),
        Late(
            r"\ba-t-on (?:combl[ée]|atteint|ferm[ée])|\bl['’](?:atteint-on|a-t-on)\b|\bhas the gap closed\?[^?]{0,80}\d"
            r"|\bgap (?:today|now), and (?:with|at|if)\b"
            r"|\b(?:are we (?:there|close|done)|have we closed the gap)\b[^?]{0,80}\? [^?]{0,80}\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "What's the gap, I mean coverage, at Nvidia 60B?"
    Wording(
        _CORRECTING,
        Late(rf"\b(?:what['’]?s|quel(?:le)? est) [^?,\d]{{2,24}}, {_PARDON}[, ]", re.IGNORECASE),
        "unread_question",
    ),
    # "Nvidia 60B, plus 20%", "10 milliards de croissance chez Nvidia": more by so much, or so much?
    Wording(
        (", plus ", " que ", "croissance ", "hausse ", "augmentation ", "progression "),
        Late(
            rf"{SUM}, plus \d[\d.,]* ?(?:%|bn?|billion|milliards|md\$?)?(?=\W*\Z|,)|\bne \w+ que {SUM} de plus\b"
            rf"|{SUM} (?:de |d['’])(?:croissance|hausse|augmentation|progression) (?:chez|pour)\b",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Nvidia sells 60B. It makes 75% margins.": its own.
    Wording(
        (". it ", "and it ", ". elle ", ". il "),
        Late(
            rf"{COMPANY} [^.;]{{0,40}}(?:\.|,? and) (?:it|elle|il) (?:makes|has|earns|keeps|fait|a) (?:an? "
            r"|une? )?\d[\d.]* ?% ",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "No margin problem, Nvidia 60B", "no extra AI revenue": none at all, or no more of it?
    Wording(
        ("no ", "nothing "),
        Late(
            r"\bno (?:extra|additional|new|further|more) (?:ai revenue|(?:cloud |end-user )?margin|nvidia sales"
            rf"|{COMPANY}|energy)\b"
            rf"|\bno (?:ai revenue|(?:cloud |end-user )?margin|nvidia|energy|{COMPANY}) (?:problems?|issues?"
            r"|targets?|surprises?"
            r"|shortages?|needed|concerns?|news|risks?|growth|worr(?:y|ies)|guidance|forecasts?|data|questions?"
            r"|pressure|upside"
            rf"|downside)\b|\bnothing (?:good|new|bad|special|much) (?:for|from|at) {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia sells 60B, sorry, I meant Google makes 20B", "Nvidia 60 million, sorry, billion": what still holds?
    Wording(
        _CORRECTING,
        Late(
            rf"\b(?P<was>{COMPANY})\b[^.;,]{{0,20}}(?:{SUM}|doubles|triples"
            rf"|halves), {_PARDON}[^.;\d]{{0,16}}?\b(?!(?P=was))"
            rf"{COMPANY}\b(?!['’]s)"
            rf"|\b(?:[mbt]r?illions?|milliards?),? {_PARDON}[, ]+(?:[mbt]r?illions?|milliards?)\b"
            rf"|\b(?:vs|versus|compare)\b[^?]{{0,80}}{SUM}, {_PARDON},? {SUM}"
            rf"|\b(?:halve|close|double|triple) [^,.;\d]{{2,20}}, {_PARDON},? (?:close|halve|double|triple)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia 60B. Gap? And with a 40% margin?", "… break even, and how much if Nvidia is 70B?"
    Wording(
        ("? and ", "? if ", "? what about ", "? what if ", "? et ", ", and how much if ", "which of "),
        Late(
            r"\d[^?]{0,80}\b(?:gap|hole|coverage|[ée]cart|couverture)\? (?:and|what about|if|what if"
            r"|et)\b[^?\d]*\d[^?]{0,80}\?"
            r"|\bwhich of [^?]{0,80}\d[^?]{0,80} and [^?]{0,80}\d[^?]{0,80}\b(?:more|most|better|worse)\b"
            r"|\bhow much [^?]{0,80}, and how much if [^?]{0,80}\d"
            r"|\bwhat if [^?]{0,80}\d[^?]{0,80}\? what if [^?]{0,80}\b(?:also|too|as well)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
