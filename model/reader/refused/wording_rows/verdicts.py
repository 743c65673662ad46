"""Wordings by which a value is turned down behind it: "Nvidia 60B. That can't be right.", "Nvidia 60B: no", "❌ margin
40%"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording

_IT = r"(?:that|this|it|these|those|they|(?:the|these|those|all) (?:numbers?|figures?)|all of (?:it|this|that)|both)"
_IS = r"(?:['’]s|['’]re| is| are| was| were)"
_ENDS = r"\W*(?:$|[.;!?\n])"

ROWS = (
    # "Nvidia 60B. That can't be right.", "Nvidia 60B, margin 40%. These are made up.", "Nvidia 60B. Not sure I agree."
    Wording(
        (
            "t be ",
            "not be ",
            "made",
            "invent",
            "fabricat",
            "fiction",
            "fake",
            "nonsense",
            "bogus",
            "bullshit",
            "sure i ",
            "sure we ",
        ),
        Late(
            rf"\d[^\n]{{0,40}}(?:[.;,!?\n…—–-]|\bbut\b)+\s*(?:but |and |yet |hmm,? |honestly,? |no,? |well,? )?"
            rf"(?:{_IT} (?:can['’]?t|cannot|can not|couldn['’]?t|could not) be (?:right|true|real|correct"
            rf"|serious|so){_ENDS}"
            rf"|{_IT}{_IS} (?:all |completely |totally |just |pure |obviously |clearly )?(?:made[- ]up|invented|fabricated"
            rf"|fake|fiction|nonsense|bogus|bullshit){_ENDS}"
            r"|(?:(?:i['’]m|i am|we['’]re|we are) )?not (?:so |very |too )?(?:sure|certain) (?:that )?(?:i|we)"
            rf" (?:agree|believe|buy|trust)\b)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "It would be silly to think coverage is 90%".
    Wording(
        (" to think", " to believe", " to assume", " to expect"),
        Late(
            r"(?<!is it )\b(?:silly|foolish|crazy|naive|absurd|wrong|stupid|ridiculous|mad) to (?:think"
            r"|believe|assume|expect)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Nvidia 60 Md$. Je suis contre.", "marge 40 %, c'est inventé".
    Wording(
        ("contre", "invent", "faux", "fausse", "n'importe quoi", "peut pas"),
        Late(
            r"\d[^\n]{0,40}[.;,!?\n…—–-]+\s*(?:mais |et )?(?:(?:je suis|on est|nous sommes) contre"
            r"|(?:c['’]est|c['’][ée]tait|ce sont|tout est) (?:tout |totalement |compl[èe]tement "
            r"|du )?(?:invent[ée]e?s?|n['’]importe quoi"
            rf"|pipeau|bidon)|[çc]a ne peut pas [êe]tre (?:vrai|juste|exact)){_ENDS}",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "❌ Nvidia 60B", "👎 margin 40%", ":x: Nvidia 60B"
    Wording(
        ("❌", "✗", "✘", "❎", "🚫", "⛔", "👎", ":x:", ":no_entry", ":-1:", ":thumbsdown:"),
        Late(r"[❌✗✘❎🚫⛔👎]|:(?:x|no_entry(?:_sign)?|-1|thumbsdown):"),
        "refused_negation",
    ),
    # "Nvidia 60B: no", "Nvidia | 60B | no", "Nvidia 60B (old)"
    Wording(
        (" no", "\tno", "old)", "|no", "ancien)"),
        Late(
            r"\d[^\s|]{0,12}(?: ?(?:bn|billion|md\$?|%|ans|years?))?(?: ?[|\t:–—]| -) ?(?:no|non|nope)(?= *(?:\n|$|\|))"
            r"|\d[^\s|]{0,12} \((?:old|ancien|previous|wrong|no|non)\)",
            re.IGNORECASE,
        ),
        "refused_negation",
        Late(r"->|→|\bto \$?\d|\((?:new|nouveau|yes|oui)\)|\bnow\b", re.IGNORECASE),
    ),
)
