"""The replacements for what a value leads to, asked with a verb that would give the value to what is asked ("what does
required revenue of 300B put Nvidia at?"), before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.rewrite import Rewrite, behind
from model.row_words import SIZED

_ASKED = (
    r"(?:nvidia|gpus|facilit(?:y|ies)(?: costs?| bill)?|energy(?: costs?| bill)?|(?:total |the )?(?:ai"
    r"|required) revenue|(?:the"
    r" )?(?:gap|hole|shortfall|coverage)|(?:the )?data[- ]?cent(?:er|re)(?: costs?|s)|capex|tco|(?:the )?(?:total costs?"
    r"|facility ratio|ratio|margin|cloud margin)|demand-backed spend|anticipated spend)"
)
_LEADS = r"(?:put|make|hold|leave|bring|take|push|keep|lift|raise|lower|cut|limit|restrict|confine)"


def _in_turn(found: re.Match[str]) -> str:
    """The value in its place, and then what is asked."""
    return f"{behind('with', found, 'value')}, {found['asked']}?"


REWRITES_OF_CONCLUSIONS = (
    # "What does required revenue of 300B put Nvidia at?", "what does OpenAI at 20B bring total AI revenue to?"
    Rewrite(
        ("what does ", "what do ", "what would "),
        Late(
            rf"(?<![a-z])what (?:does|do|would|will) (?P<value>(?:an? |the )?(?:[a-z][a-z' -]{{2,28}} (?:of|at) {SIZED}"
            rf"|{SIZED}(?: (?:of|in))? [a-z][a-z' -]{{2,20}}?|\d[\d.]* ratio)) {_LEADS} (?P<asked>{_ASKED})"
            r"(?: (?:at|to))?(?=\W*\?|\W*$)"
        ),
        _in_turn,
    ),
    # "Revenue implied by Nvidia 65B", "the smallest revenue that works", "least revenue needed".
    Rewrite(
        ("revenue implied", "minimum ", "smallest ", "least ", "lowest ", " downstream"),
        Late(
            r"(?<![a-z])(?:revenue implied by|(?:minimum|smallest|least|lowest) (?:ai "
            r"|end )?revenue(?: (?:that works|needed"
            r"|required|necessary))?(?=\W*$|\W*\?| (?:at|with|if|for|when) )"
            r"|(?:sales|revenue) (?:needed|required) downstream)(?![a-z])"
        ),
        lambda found: "req revenue for" if "implied" in found[0] else "req revenue",
    ),
)
