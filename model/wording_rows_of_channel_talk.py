"""Wordings in which a channel mocks a figure, waits for it, or says that it is another's or an old one."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.row_words import ANY_VALUE
from model.wording import Wording

_STATED = (
    rf"(?:{COMPANY}|(?:cloud |the )*(?:margin|payback|coverage|gap)|(?:la )?marge)(?: at| of| de| [àa])? {ANY_VALUE}"
)

WORDINGS_OF_CHANNEL_TALK = (
    # "Tell me when Nvidia is 60B", "ping me if …", "I'll believe it when …", "prévenez-moi si …": not so yet.
    Wording(
        (
            " me when ", " me if ", " me once ", " me up ", "notify", "come back ", "we'll talk",
            "i'll believe", "i'll buy",
            "know when", "know if", "venez-moi", "viens-moi",
        ),
        Late(
            rf"\b(?:(?:tell|ping|remind|call|text|dm|wake|notify|alert|slap|hit) me|let (?:me|us) know"
            rf"|notify(?: us)?|come back|we['’]ll talk|i['’]ll (?:believe|buy) (?:it|that)"
            rf"|i['’]ll buy you a beer) (?:up )?(?:when|if|once) (?:the )?{COMPANY}?[^.;?\d]*\d",
            re.IGNORECASE,
        ),
        "refused_bound",
        Late(
            r"\bthe gap\b|\bcover|\bwhat\b|\bbreak|\beven\b|\benough\b|\bworks?\b|\bclose|[ée]cart|suffi"
            r"|quilibre",
            re.IGNORECASE,
        ),
    ),
    # "Meta 15B is the total for everyone", "Google 12B is the capex", "margin 40% is last year's", "OpenAI 20B is a meme".
    Wording(
        (" is ", " was ", " = ", " - ", " – ", "that", "it's", "c'est ", "chance"),
        Late(
            rf"\A\W*{_STATED} (?:is|=|-|–|was) (?:(?:the |its |a |an )?(?:total(?! (?:ai|revenue|sales|gpu)"
            rf"|\W*\Z)|capex|burn|debt|valuation|backlog|old|last year|meme|joke|lie|fantasy|anyone|everyone"
            rf"|everybody|reality labs|whole (?:company|group|firm)|for all of|company(?:['’]s)? total))",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
)  # fmt: skip
