"""The replacements for what people write in an argument, in steps or in a memo: what was left out, what is wrong, old and
new, footnotes, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import SIZED

_INPUT = rf"(?:{COMPANY}|(?:cloud |end-user |gross )?margins?|payback|ai revenues?)"
_WRONG = r"(?:wrong|off|outdated|stale|too (?:low|high))"


def _req(found: re.Match[str]) -> str:
    return f"req rev {found[1]}"


REWRITES_OF_REPLIES = (
    # "you forgot Anthropic at 5B", "you forgot the cloud margin, it's 30%".
    Rewrite(
        ("forgot", "left out", "missed ", "omitted", "forget "),
        Late(
            rf"(?<![a-z])(?:(?:you|we|they) (?:forgot|left out|missed|omitted)|(?:don't"
            rf"|do not) forget)(?: about)? (?:the )?({_INPUT})"
            r"(?:'s)?(?:(?:[,:] | at | with )(?:it's |it is |use |take |that's )?| )(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "60 and a half billion", "seventy or so billion", "sixty (60) billion".
    Rewrite((" and a half ",), Late(r"(?<![\d.,])(\d{1,3}) and a half (billion|bn|trillion|million)"), r"\1.5 \2"),
    Rewrite((" or so ",), Late(r"(?<=[a-z\d]) or so(?= (?:billion|bn|million|trillion|percent))"), ""),
    Rewrite(
        (" (",), Late(r"(?<=ty|en|ve|ne|ee|ix|ht|ur|wo|ed) \(\d{1,3}\)(?= (?:billion|million|trillion|percent))"), ""
    ),
    # "BREAKING: Nvidia at 60B", "I disagree, Nvidia will sell 80B".
    Rewrite(
        (
            "breaking:",
            "just in:",
            "update:",
            "headline:",
            "fyi:",
            "disagree",
            "convinced",
            "s wrong",
            "is wrong",
            "agreed on",
        ),
        Late(
            r"^(\W*)(?:(?:breaking|just in|update|headline|fyi) ?: |(?:i disagree|not convinced|that's wrong"
            r"|that is wrong|wrong again)"
            r"[,.:;] (?=.*\d)|agreed on (?:the )?(?:margins?|payback|rest),? (?:but )?(?=.*\d))"
        ),
        r"\1",
    ),
    # "the 50% margin should be 40%", "replace 50B by 90B for Nvidia", "Nvidia isn't selling 50B but 65B".
    Rewrite(
        (" is wrong", " is off", " outdated", " stale", " is too "),
        Late(
            rf"(?<![a-z])(?:your |the )?(?:(?:number|figure) for )?({COMPANY})(?:'s (?:number"
            rf"|figure))?(?: \({SIZED}\))? is {_WRONG}[,:;.]"
            r" (?:it )?(?:should be |use |it's |make it )?(?=\$?\d)"
        ),
        r"\1 at ",
    ),
    # "Nvidia sells 60B over the next 12 months": a year.
    Rewrite(("whether ",), Late(r"^(\W*)whether (?=[^,\d]{0,80}\d[^,]{0,60} or [^,\d]{0,60}\d[^,]{0,60},)"), r"\1if "),
    # "close the gap through margin cuts".
    Rewrite(
        ("how many billions", "much is lacking", "much is still lacking"),
        Late(r"(?<![a-z])how (?:many billions are (?:missing|lacking|short)|much is (?:still )?lacking)(?![a-z])"),
        "what gap",
    ),
    Rewrite(
        ("first with ",),
        Late(rf"(?<![a-z])first with ([^,;]{{2,24}} at {SIZED}),? (?:and )?then (?:at |with )?(?=\$?\d)"),
        r"\1 vs ",
    ),
    # "At what Nvidia sales would 500B be required?"
    Rewrite(
        (" be required", " is required"),
        Late(rf"(?<=[a-z] )({SUM})(?: of (?:ai )?revenues?)? (?:be|is) required(?= ?(?:$|[?,]| and ))"),
        _req,
    ),
)
