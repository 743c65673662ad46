"""The replacements for AI revenue that is to meet what is required, and for what else leads there, before the words of a
text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_MEETING = ("required revenue of", "required revenue at", "ai revenue of", "ai revenue at")


def _met(found: re.Match[str]) -> str:
    """What is to be met as the aim of AI revenue, or as what an input leads to."""
    earned = found[0].startswith("to ") or "ai revenue" in found.string[: found.start()]
    return f"gap 0, {found[1]} " if earned else f"for {found[1]} "


REWRITES_OF_MEETING = (
    # "Can AI revenue of 90B meet required revenue of 180B?", "is 90B of AI revenue enough for a required revenue of 180B?"
    Rewrite(
        _MEETING,
        Late(
            rf"^(\W*)(?:can|could|would|does|will|is|are) (?P<of>ai revenues? (?:of|at) {SUM}(?: dollars?)?"
            rf"|{SUM}(?: dollars?)? (?:of|in) ai revenues?) (?:be )?(?:enough (?:to )?)?"
            r"(?:meet|match|reach|cover|hit|equal|for) (?:the |a )?required revenue (?:of|at) (?=\$?\d)"
        ),
        lambda found: f"{found[1]}{found['of']}, required revenue ",
    ),
    # "What must Apple make to meet the required revenue of 170B?", "what margin matches required revenue of 100B?"
    Rewrite(
        _MEETING,
        Late(
            r"(?<![a-z])(?:to |(?:would |could |can |will )?)(?:meet|match|reach|cover|hit|equal)(?:e?s)? (?:the |a )?"
            r"(required revenue|ai revenue) (?:of|at) (?=\$?\d)"
        ),
        _met,
    ),
    # "What AI revenue is needed for a required revenue of 260B?", "how could they earn the required revenue of 240B?"
    Rewrite(
        _MEETING,
        Late(
            r"(?<![a-z])(?:(?:what|how much) ai revenue (?:is|would be) (?:needed|required) (?:for|to meet)"
            r"|(?:to )?earn) (?:the |a )?"
            r"(required revenue|ai revenue) of (?=\$?\d)"
        ),
        r"gap 0, \1 ",
    ),
    # "The required revenue of 260B is met by which AI revenue?", "… for required revenue of 260B to be met"
    Rewrite(
        (" is met by ", " is matched by ", " is covered by ", " is reached by "),
        Late(
            rf"(?<![a-z])(?:the |a )?(required revenue of {SUM}(?: dollars?)?) is (?:met|matched|covered"
            rf"|reached) by (?:which|what) ai revenue"
        ),
        r"\1, gap 0",
    ),
    Rewrite(
        (" to be met", " to be reached", " to be covered"),
        Late(rf"(?<![a-z])(?:for )?(required revenue of {SUM}(?: dollars?)?) to be (?:met|reached|covered)(?![a-z])"),
        r"\1, gap 0",
    ),
    Rewrite(
        ("required revenue is ",),
        Late(
            rf"(?<![a-z])(?:if |when )?(required revenue is {SUM}(?: dollars?)?),? (what must [a-z ]{{2,24}}?"
            rf" (?:earn|make)|how much ai revenue)"
            r" (?:to (?:meet|match|reach) it|(?:meets|matches|reaches) it)(?![a-z])"
        ),
        r"\1, gap 0, \2",
    ),
    # "How much is needed to cover Nvidia's 80B?": what is required for it.
    Rewrite(
        (" to cover ", " covering "),
        Late(
            r"(?<![a-z])((?:how much|what)(?: more)?(?: ai revenue)? (?:is|would be|does it|do we|would we|should we"
            r"|does ai|do they"
            r"|would it|must we|must ai)"
            r" ?(?:have to |need to |need|needed|take|earn|required|make|require| )* ?)to cover (?=(?:costs? (?:at"
            r"|of|with) )?(?:nvidia|nvda|gpus?"
            r"|(?:the |a |an )?(?:data[- ]?cent(?:er|re)|total|gpu|capex|facility|\$?\d))[^?]*\d)"
        ),
        r"\1for ",
    ),
    Rewrite(
        ("covering ",),
        Late(
            r"(?<![a-z])(?:what|how much) (?:does|would|will) covering (?=(?:nvidia|nvda|(?:the |a "
            r"|an )?(?:data[- ]?cent(?:er|re)|capex|\$?\d))"
            r"[^?]*\d)([^?]*?) (?:take|require|need|cost)(?=\W*$)"
        ),
        r"what is required for \1",
    ),
    # "How do we cover a 140B data-centre cost?", "what covers a data-centre cost of 140B?": what closes the gap.
    Rewrite(
        ("cover",),
        Late(
            rf"(?<![a-z])(?:how (?:do|can|could|would|should) (?:we|they|you|i) cover|(?:what|who) (?:covers"
            rf"|could cover|would cover|can cover))"
            rf" (?:the |a |an )?((?:nvidia(?:'s)? |nvda )?{SUM}(?: dollars?)? (?:data[- ]?cent(?:er|re) cost|capex"
            rf"|gpu bill|of gpus)"
            rf"|(?:data[- ]?cent(?:er|re) costs?|capex) of {SUM}(?: dollars?)?)"
        ),
        r"levers, \1",
    ),
    Rewrite(
        ("to cover ",),
        Late(
            r"^(\W*)to cover (?=(?:nvidia|nvda|(?:the |a |an )?(?:data[- ]?cent(?:er|re)|capex|gpu"
            r"|\$?\d(?![\d.]* ?%)))[^?,]*\d[^?,]*, (?:how much|what))"
        ),
        r"\1for ",
    ),
    # "The industry needs 400 billion of revenue and actually earns 100 billion from AI".
    Rewrite(
        (" needs ", " need "),
        Late(
            rf"(?<![a-z])(?:the industry|the sector|the market|we|ai) needs? ({SUM}(?: dollars?)?) (?:of"
            rf"|in) revenues? and (?:actually |only |really )?"
            rf"(?:earns?|makes?|has|have) ({SUM}(?: dollars?)?)(?: from ai)?(?=\W*$|[,;.?])"
        ),
        r"required revenue \1 and ai revenue \2",
    ),
)
