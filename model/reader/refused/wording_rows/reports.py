"""Wordings that ask what somebody says or does, not what something is worth ("what did Nvidia say?", "how OpenAI works"),
and of changes that do not say which way ("a 10B swing in AI revenue")."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY
from model.reader.words.row_words import ANY_VALUE

_OURS = (
    r"(?:do|does|did|is)? ?(?:you|i|we|that|this|it|(?:the|your|my) (?:baseline|model|article|bot|table|data|gap|numbers?)"
    r"|your source|aigap|cahn|sequoia)\b"
)
_CHANGE = r"(?:change|move|swing|difference|shift|error|range|variation)"

ROWS = (
    # "Can you check what Reuters says about Nvidia?", "what did Nvidia say?"
    Wording(
        ("say", "said", "announced", "think", "believe", "wrote", "write", "tweet", "claim"),
        Late(
            rf"\A(?!.*\d)(?!.*\bwhat (?:{_OURS}))"
            r".*\bwhat (?:(?:the )?[^,.;:?\d]{2,30}? (?:says?|said|announced|thinks|believes|wrote|tweeted|claims?)"
            r"|(?:did|do|does|has|have) [^,.;:?\d]{2,30}? (?:say|said|announced?|think|believe|write|claim|tweet))"
            r"(?: (?:about|on|of)\b|\W*\Z)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Can you tell us how OpenAI works?", "what's going on with Oracle?", "explain what OpenAI does"
    Wording(
        (
            "works",
            "work?",
            "doing",
            "feels",
            "makes money",
            "makes chips",
            "makes models",
            "looks",
            "going on",
            " does",
        ),
        Late(
            rf"\bhow (?:does )?{COMPANY} (?:works?|feels?|is doing|is going|looks|makes? (?:money|chips|models))\b"
            rf"|\bhow is {COMPANY} doing\b|\bwhat(?:['’]s| is) going on (?:with|at)\b"
            rf"|\b(?:tell me|explain|summari[sz]e|check|know) what {COMPANY} does\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Qu'a dit Nvidia ?", "donne-moi ce que Nvidia a dit"
    Wording(
        ("dit", "annonc", "raconte"),
        Late(
            r"\A(?!.*\d)(?=.*\?|\W*(?:donne|dis|dites|montre|rappelle|r[ée]sume))"
            r".*\b(?:ce qu(?:e |['’])|qu['’](?:a|ont|est-ce qu(?:e |['’])))[^,.;:?\d]{0,24}?\b(?:a |ont )?(?:dit"
            r"|annonc[ée]|raconte)\b(?! que)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "How does a 40% change in margin change the gap?", "a margin move of 10%", "si la marge change de 10 %"
    Wording(
        ("change", "move", "swing", "difference", "shift", "error", "range", "variation", "erreur", "varie", " écart"),
        Late(
            rf"\b(?:an? |any )?(?<![+-]){ANY_VALUE}[ -]{_CHANGE} (?:in|to|of|on) "
            rf"|\b(?:margin|revenue|sales|{COMPANY}) (?:move|swing|shift) of {ANY_VALUE}"
            rf"|\b(?:change(?:nt|ait)?|varie(?:nt|rait)?) de (?![^;]{{1,12}} (?:[àa]|et) ){ANY_VALUE}"
            rf"|\b(?:une? )?(?:erreur|[ée]cart|variation|changement) de {ANY_VALUE} (?:sur|dans) ",
            re.IGNORECASE,
        ),
        "which_way",
        Late(r"\bbetween\b|\bentre\b|[+]\d|\bsensitiv|\bin (?:the )?gap\b|dans le mod", re.IGNORECASE),
    ),
)
