"""The replacements for a figure that is turned down, or was another's, before the one that counts ("Don't use 80B. Use
75B for Nvidia."), before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_NAME = rf"(?:{COMPANY}|margins?|ai revenue|payback|ratio|energy|coverage|gap|required(?: revenue)?)"
# A clause that has a value of its own, with the name of what it is, and no "it" that would be the figure before.
_NAMED = (
    rf"(?!.*\b(?:it|that)\b)(?=[^.?!;]*\b{_NAME}\b[^.?!;]*\d|[^.?!;\d]*\d[^.?!;]*\b(?:for|of|in) (?:the )?{_NAME}\b"
    r"|[^.?!;]*\d[\d.]* ?% margin)"
)
_POOR = (
    r"(?:(?:feels?|seems?|looks?|sounds?|is|are) (?:a bit |way |far |much )?(?:too )?(?:low|high|old|off|silly|generous"
    r"|wrong|optimistic|pessimistic|conservative|stale|dated|a joke))"
)

_INPUT = Late(rf"(?<![a-z])(?P<name>{COMPANY}|margins?|ai revenue|payback|energy)(?:'s)?(?![a-z])")
_DOUBTED = (
    r"(?:won't|doubt|skeptical|sceptical|no longer|don't believe|do not believe|looks? (?:silly|off|wrong)"
    r"|(?:seems?|feels?|is) (?:low|high|old|off|wrong|stale)|you say\?|come on)"
)


def _renamed(found: re.Match[str]) -> str:
    """What is said of the one thing that a first sentence doubts, with its name in front of the new value."""
    names = list(_INPUT.finditer(found["first"]))
    old = found.groupdict().get("old", found["new"])
    if len(names) != 1 or _INPUT.search(found["lead"]) or ("%" in old) != ("%" in found["new"]):
        return found[0]
    return f"{found['lead']}{names[0]['name']} {found['new']}"


ROWS = (
    # "I doubt Nvidia hits 90B. What's the gap at 60B?", "Apple's 10B looks silly. What if it's 1B?"
    Rewrite(
        (
            "won't",
            "doubt",
            "skeptical",
            "sceptical",
            "no longer",
            "believe",
            "look",
            "seem",
            "feel",
            "is low",
            "is high",
            "is old",
            "is off",
            "is wrong",
            "you say",
            "come on",
        ),
        Late(
            rf"^(?P<first>(?=[^.?!;]*{_DOUBTED})[^.?!;\d]*(?P<old>{SIZED})[^.?!;\d]*[.?!])(?: come on[.!])? "
            r"(?P<lead>(?:(?:say|try|what if|call|make|use|more like|i'd (?:say|go (?:for|with)|have said)|(?:at|with)"
            r"|what(?:'s| is) (?:the )?(?:gap|coverage|required revenue) (?:at|with)|and (?:at|with)) )?)(?:it(?:'s"
            rf"| is)? )?(?P<new>{SIZED})(?! (?:for|of|in) |\d)"
        ),
        _renamed,
    ),
    # "Nvidia 60B? More like 75B."
    Rewrite(
        ("more like", "i'd say", "i'd go", "i'd have said", "let's say"),
        Late(
            rf"^(?P<first>[^.?!;\d]*(?P<old>{SIZED})[^.?!;\d]*\?) (?P<lead>)(?:more like"
            rf"|i'd (?:say|go (?:for|with)|have said)|let's say) (?P<new>{SIZED})(?! (?:for|of|in) |\d)"
        ),
        _renamed,
    ),
    # "Don't use 80B. Use 75B for Nvidia.", "Let's not use 80B. What about 70B for Nvidia?"
    Rewrite(
        ("don't use", "do not use", "dont use", "not use", "not assume", "not take", "forget"),
        Late(
            r"(?<![a-z])(?:don't|do not|dont|let's not|i wouldn't|we shouldn't|let's forget|forget) "
            rf"(?:use |take |assume )?{SIZED}[.,;]? {_NAMED}"
        ),
        " ",
    ),
    # "Hmm, 75B feels low. Make AI revenue 100B.", "50% is too generous. Try a margin of 40%."
    Rewrite(
        ("feel", "seem", "look", "sound", " too ", " is ", " are "),
        Late(rf"(?:^|(?<=[.!?,] )){SIZED} {_POOR}[.,;!] {_NAMED}"),
        " ",
    ),
)
