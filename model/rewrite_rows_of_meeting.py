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
)
