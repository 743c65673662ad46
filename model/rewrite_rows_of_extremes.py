"""The replacements for the most and the least that is asked for ("upper limit on Nvidia sales", "the least AI revenue",
"how much does Microsoft need at least"), before the words of a text are read: what just reaches the target answers both."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_NAMED = (
    rf"(?:(?:total )?ai rev(?:enue)?s?|(?:end[- ]user |cloud |gross )?margins?|(?:energy|facility) (?:ratio"
    rf"|costs?)|capex|payback"
    rf"|data ?cent(?:er|re) (?:costs?|spend(?:ing)?)|gpu (?:sales|spend(?:ing)?)|{COMPANY})"
)

# What something is sought for: without it, or with a value, a limit is a limit ("upper limit on Nvidia sales is 60B").
_TARGET = Late(r"(?<![a-z])(?:gap|hole|shortfall|coverage|break|even|ecart|trou|couverture|equilibre)")
_NO_VALUE = r"(?! ?(?:of |at |is |are |to |case |= ?|: ?)*\$?\d)"


def _sought(instead: str) -> Callable[[re.Match[str]], str]:
    """What is written instead where the text names a target."""
    return lambda found: found.expand(instead) if _TARGET.search(found.string) else found[0]


REWRITES_OF_EXTREMES = (
    # "The least AI revenue for a gap under 50B", "break even at a 30% margin, most nvda can sell?"
    Rewrite(
        ("least ", "smallest "),
        Late(rf"(?<![a-z])(?<!at )(?:the )?(?:least|smallest) (?:possible )?(?={_NAMED}(?![a-z]){_NO_VALUE})"),
        _sought("min "),
    ),
    Rewrite(
        ("most ", "best ", "largest "),
        Late(
            r"(?<![a-z])(?<!at )(?<!what )(?:the )?(?:most|best|largest) (?:possible )?(?!ai companies)"
            rf"(?={_NAMED}(?![a-z]){_NO_VALUE})"
        ),
        _sought("max "),
    ),
    # "Upper limit on Nvidia sales", "what ceiling on the margin", "floor on AI revenue".
    Rewrite(
        ("upper ", "ceiling", "floor ", "lower "),
        Late(
            r"(?<![a-z])(?:upper (?:limit|bound)|ceiling|lower (?:limit|bound)|floor) (?:on|of|for|to|under) (?:the )?"
            rf"(?={_NAMED}(?:'s)?(?: sales| revenue)?(?![a-z]){_NO_VALUE})"
        ),
        _sought(""),
    ),
    # "Up to what margin is the gap no more than 150B?"
    Rewrite(
        ("up to ",), Late(r"(?<![a-z])(?<!adds )(?<!add )(?<!comes )(?<!come )up to (?=(?:what|how much|which) )"), ""
    ),
)  # fmt: skip
