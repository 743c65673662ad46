"""Wordings that ask about a change instead of making it ("why drop Tesla?", "did you remove Apple?"), and sides of a margin
that the model does not tell apart."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_OPENS = r"(?:\A|[.;!?,:]\s+|\b(?:tbh|lmk|so|but|ok|okay|and|wait|hey|hm+|also)[,:]?\s+)"
_REMOVES = r"(?:drop|remov|exclud|zero(?:ed|ing)? out|skip|ignor|ditch|kill|axe|retir|enl[eè]v|exclu|supprim)\w*"
_SETS = rf"(?:{_REMOVES}|cut|set|put|chang\w+|no|without|w/o|sans|mis)"

WORDINGS_OF_TOLD_QUESTIONS = (
    # "Why drop Tesla?", "how come no Apple?", "pourquoi sans Apple ?"; "why not drop Tesla?" suggests it.
    Wording(
        ("why ", "how come", "pourquoi "),
        Late(
            rf"{_OPENS}(?:why(?! not\b| don['’]?t\b)|how come|pourquoi(?! pas\b))(?: (?:do|did|does|are|is|was"
            rf"|were|would|should"
            rf"|we|you|u|they|to|avoir|a|on))* {_SETS} (?:out )?(?:the )?(?:{COMPANY}|x\b|margin|payback)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Who set nvda to 60b?", "when did we drop Tesla?", "did u drop Apple?", "as-tu retiré Apple ?"
    Wording(
        ("who ", "did ", "does this ", "does it ", "does that ", "qui a ", "as-tu ", "avez-vous ", "a-t-on "),
        Late(
            rf"{_OPENS}(?:who(?: has| had)?|when did (?:we|you|u|they|i)|did (?:we|you|u|they|i)|does (?:this|it"
            rf"|that)|qui a|as-tu|avez-vous"
            rf"|a-t-on) (?:ever |just |already |d[ée]j[àa] )?{_SETS} (?:out )?(?:the )?(?:{COMPANY}|x\b|margin"
            rf"|payback)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Is Tesla out?", "is Apple excluded?"
    Wording(
        (" out", "excluded", "removed", " gone", "included", "counted", "missing", " in "),
        Late(
            rf"{_OPENS}(?:is|are|was|were) {COMPANY} (?:already |still |now )?(?:out|excluded|removed|gone"
            rf"|included|counted|missing|in"
            r" (?:the|this|it)[^.;?\d]*)\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Google's total company revenue is 350B": all that it sells.
    Wording(
        (
            "company revenue", "group revenue", "corporate revenue", "company sales", "group sales", "corporate sales",
            "-wide ", " wide ",
        ),
        Late(
            rf"\b{COMPANY}(?:['’]s)? (?:(?:total|whole|entire|full|overall) )?(?:company|group"
            rf"|corporate)(?:[- ]wide)? (?:revenues?|sales)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "What's the gap before OpenAI?": without it, or until then?
    Wording(
        ("gap b4 ", "gap before ", "gap after ", "cart avant ", "cart apres ", "cart après "),
        Late(rf"\b(?:gap (?:b4|before|after)|[ée]cart (?:avant|apr[eè]s)) {COMPANY}\W*\Z", re.IGNORECASE),
        "refused_reference",
    ),
    # "Margin of 50 downstream and 20 upstream", "margin 60 for apps and 40 for models".
    Wording(
        ("upstream",),
        Late(r"\d[^.;?]*\bupstream\b|\bupstream\b[^.;?]*\d", re.IGNORECASE),
        "refused_side",
    ),
    Wording(
        ("margin ", "margins "),
        Late(
            r"\bmargins?(?: of)? \d[\d.]* ?%? (?:for|on|at) [a-z]+(?:,| and| n| &) \d[\d.]* ?%? (?:for|on|at) (?:the )?"
            r"(?:models?|labs?|training|inference|hardware|chips|foundations?|startups?|enterprise|consumers?)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)  # fmt: skip
