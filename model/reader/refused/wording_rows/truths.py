"""Wordings of figures that somebody told and that are asked about, of what the baseline assumes, of what would follow, and
of ranks: none of them states a value."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_SIZE = rf"(?:{SUM}|\d[\d.,]* ?%|\d[\d.]* years?|\d+ ans?)"
_TOLD = (
    r"(?:claim(?:s|ed)?|told|heard|read|thought|assumed|hoped|expected|feared|wanted|aimed|said|says|say|get|gets|got"
    r"|calculated"
    r"|wrote|saw|shows?|gives?|consensus|dit|calcul[ée]|pensais|pensait|croyais|trouve|trouv[ée])"
)
_TRUE = (
    r"(?:(?:what|how much)(?: is|['’]s) (?:it|the (?:real|actual|true) (?:number|figure|gap|one))(?: really| actually"
    r"| in fact| now)?\W*(?:$|\?)"
    r"|what(?: is|['’]s) (?:it|the (?:real|actual|true)) |is (?:that|this|it|he|she)(?: (?:right|true|correct|so"
    r"|realistic|accurate|plausible|wrong))?\W*(?:$|\?)"
    r"|what(?: do| did|['’]d)? (?:you|we) (?:get|have|see|find)|what(?: is|['’]s) (?:ours|yours)|what does (?:yours|ours"
    r"|the (?:baseline|article|model)) (?:give|say|show)"
    r"|which baseline|where are we\W*$|do you agree|check (?:it|please|that)|really\W*$|right\W*$|how come\W*$"
    r"|who['’]s right|where does (?:that|it) come"
    r"|c['’]est (?:vrai|juste|exact|correct)|il a raison|elle a raison|combien (?:est|vaut)-(?:il|elle)|qu['’]en est-il)"
)
_MODEL = r"(?:(?:20\d\d )?(?:baseline|model|article|version|bot|default)|cahn|sequoia|you)"

ROWS = (
    # "Someone claimed the gap is 200B. What is it really?", "I was told the payback is 5 years. Is that right?"
    Wording(
        (
            "claim",
            "told",
            "heard",
            "read",
            "thought",
            "assumed",
            "hoped",
            "expected",
            "feared",
            "wanted",
            "aimed",
            "said",
            "say",
            "get ",
            "gets ",
            "got ",
            "calcul",
            "wrote",
            " saw ",
            "shows",
            "gives",
            "consensus",
            " dit ",
            "pensai",
            "croyai",
            "trouv",
        ),
        Late(
            rf"(?:\A|[.;!?] )[^.;!?\d]*\b{_TOLD}\b[^.;!?]*\d[^;!?]{{0,60}}?[.!] (?:so |and |but )?{_TRUE}",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "how does nvidia 50B become 200B?"
    Wording(
        ("how come", "become", "turn", "lead to", "devient"),
        Late(
            r"\b(?:how|explain|walk me|show|comment|explique)\b[^?.;\d]*\d[^?.;]*\b(?:becomes?|turns? into"
            r"|leads? to|devient) \$?\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Does the 2024 baseline have a 60% margin?", "did you assume a 2 year payback?"
    Wording(
        ("baseline", "model", "article", "version", "default", "cahn", "sequoia", "you "),
        Late(
            rf"\A\W*(?:so )?(?:does|did|do) (?:the |this |your |that )?{_MODEL}(?:['’]s)? (?:still )?(?:have|had"
            rf"|use|assume|set|put|take)\b[^?]*\d[^?]*\?",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Is a 2 year payback as good as a 20% margin?", "does a 30% margin equal Nvidia at 35B?"
    Wording(
        ("as good as", "equal", " match "),
        Late(
            rf"\A\W*(?:is|does|do|would|are) [^?]*\d[^?]*\b(?:as good as|equal(?: to)?"
            rf"|match) (?:an? )?(?:[^?]*\b)?(?:margin|payback|ratio|{COMPANY})\b[^?]*\d?[^?]*\?",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 70B. What if it were 10B less?", "Google makes 20B. What if it doubles?": from which of the two?
    Wording(
        ("what if it ", "and if it ", "what if they", "points lower", "points higher"),
        Late(
            rf"\A[^?.;\d]*{_SIZE}[^?;\d]*[.,;] (?:and )?(?:what if|and if) (?:it|they) (?:were|was|is|are|had"
            rf"|made|makes?|sold|sells?|falls?|drops?|doubles?|doubled|halves|halved|triples?)(?:[^?]*\b(?:less"
            rf"|more|lower|higher|points|short)\b[^?]*\?|\W*\?)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
