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
_BELIEVE = r"(?:think(?:ing)?|believ(?:e|ing)|croire|penser)"

WORDINGS_OF_CHANNEL_TALK = (
    # "Imagine thinking margin is 80%", "you'd have to be nuts to think Nvidia 100B", "good luck getting OpenAI to 20B".
    Wording(
        (
            "imagine ", "nuts", "dumb", "stupid", "naive", "silly", "wild", "guts", "crazy",
            "mad ", "insane", "dingue",
            "folle", "fou", "good luck", "bonne chance", "next you", "so much for", "enough with",
            "sick of", "tired of", "as likely", "try telling", "sure, and",
        ),
        Late(
            rf"\bimagine {_BELIEVE}\b[^.;\d]{{0,80}}\d"
            rf"|\A\W*{_BELIEVE} [^.;?\d]{{0,60}}\d[^.;?]{{0,24}} (?:is (?:dumb|stupid|nuts|naive"
            rf"|silly|wild)|takes guts)"
            rf"|\b(?:nuts|crazy|mad|insane|fou|folle|dingue) (?:to|pour) {_BELIEVE}\b[^.;\d]{{0,80}}\d"
            r"|\bgood luck (?:getting|with)\b[^.;\d]{0,80}\d|\bbonne chance (?:pour|avec)\b[^.;\d]{0,80}\d"
            r"|\bnext you['’]?ll (?:say|tell)\b[^.;\d]{0,80}\d"
            rf"|\A\W*(?:so much for|enough with|(?:sick|tired) of(?: hearing)?|as likely as"
            rf"|sure, and (?:pigs|cats|santa|{COMPANY} (?:makes|sells"
            rf"|does))) (?:the )?[^.;?\d]{{0,40}}\d[^.;,?]{{0,24}}[.! ]*\Z"
            r"|\btry telling\b[^.;\d]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Tell me when Nvidia is 60B", "ping me if …", "I'll believe it when …", "prévenez-moi si …": not so yet.
    Wording(
        (
            " me when ", " me if ", " me once ", " me up ", "notify", "come back ", "we'll talk",
            "i'll believe", "i'll buy",
            "know when", "know if", "venez-moi", "viens-moi",
        ),
        Late(
            r"\b(?:(?:tell|ping|remind|call|text|dm|wake|notify|alert|slap|hit) me|let (?:me|us) know"
            r"|notify(?: us)?|come back|we['’]ll talk"
            rf"|i['’]ll (?:believe|buy) (?:it|that)|i['’]ll buy you a beer) (?:up )?(?:when|if"
            rf"|once) (?:the )?{COMPANY}?[^.;?\d]*\d"
            r"|\bpr[ée]v(?:enez|iens)-moi (?:si|quand)\b[^.;?]*\d",
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
            rf"|\W*\Z)|capex|burn|debt|valuation"
            rf"|backlog|old|last year|meme|joke|lie|fantasy"
            r"|anyone|everyone|everybody|reality labs|whole (?:company|group|firm)|for all of|company(?:['’]s)? total))"
            rf"|\A\W*{_STATED}, ?(?:that['’]?s|which is|it['’]s) (?:the |an |my )?(?:old|previous|last year"
            rf"|outdated|stale) (?:figure|number|one|value)?"
            rf"|\A\W*{_STATED},? c['’]est (?:le total|l['’]an dernier|la dette|le capex|de la dette)"
            rf"|\A\W*{_STATED} chances?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Oh great, another break-even believer".
    Wording(
        ("oh great", "oh good", "oh joy"),
        Late(r"\boh (?:great|good|joy), (?:another|more|yet another)\b", re.IGNORECASE),
        "refused_negation",
    ),
)  # fmt: skip
