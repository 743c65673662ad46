"""The replacements for two values of one thing whose difference is asked: a comparison ("margin falls from 60% to 30%: how
much smaller is the gap?", "Google at 30B instead of 20B: how much less gap?"), before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import SIZED

_ASKED = Late(
    r"\b(?:how (?:much|far|big|large)|by how much|what changes|what would change|changes? (?:in|of|to)|effect"
    r"|impact|swing|difference|delta"
    r"|what (?:does|would|will) (?:that|this) do|de combien|effet|qu'est-ce qui change|change quoi|grandit-il"
    r"|quelle difference)\b"
)
_OPEN = Late(
    r"\b(?:range|ranging|ranges|sensitivity|distribution|anywhere|increments?|steps?|each|close|how do we get|get us"
    r"|gets us)\b"
)
_VALUE = rf"(?:{SIZED}|\d+(?:[.,]\d+)?(?: ?(?:years?|months?|ans|mois))?)"
# Where things stand in the baseline: a change from there is a change to the other value.
_TODAY = Late(
    r"\$?(?:(?:50|75)|(?:50|75|10|5|1|125|200)(?:\.0)? ?(?:b|bn|billions?|md\$?|milliards?)\$?(?: de dollars| dollars)?"
    r"|(?:50|0|37[.,]5) ?%|1(?: ?(?:years?|ans?))?)"
)
_MOVING = (
    r"(?:goes|go|going|went|falls?|falling|drops?|dropping|rises?|rising|moves?|moving|climbs?|climbing|grows?"
    r"|growing|shifts?|shifting"
    r"|changes|changing|shrinks?|increases?|increasing|decreases?|decreasing|jumps?|jumping|passe|passant|passait"
    r"|monte|montant|baisse"
    r"|baissant|tombe)"
)


def _compared(found: re.Match[str]) -> str:
    """Both values as two cases, where the difference is asked for and the first is not the baseline's."""
    first, second = found["first"], found["second"]
    asked = _ASKED.search(found.string) is not None and _OPEN.search(found.string) is None
    if not asked or _TODAY.fullmatch(first):
        return found[0]
    return f" {first} vs {second}"


ROWS = (
    Rewrite(
        (" from ", " de "),
        Late(
            rf"(?<=[a-z])(?: {_MOVING})? (?:from|de) (?:about |around )?(?P<first>{_VALUE}) (?:up |down )?(?:to"
            rf"|a) (?:about |around )?"
            rf"(?P<second>{_VALUE})(?![\w%]|[.,]\d| ?%)"
        ),
        _compared,
    ),
    Rewrite(
        (" instead of ", " rather than ", " au lieu de ", " plutot que "),
        Late(
            rf"(?<![\d.,$])(?P<first>{_VALUE}),? (?:instead of|rather than|au lieu de|plutot que(?: de)?) (?:at )?"
            rf"(?P<second>{_VALUE})(?![\w%]|[.,]\d| ?%)"
        ),
        _compared,
    ),
    # "How much better is coverage at Nvidia 40B than at Nvidia 60B?"
    Rewrite(
        (" than at ", " than with ", " than under "),
        Late(
            r"\A\W*(?:how much|by how much) (?:better|worse|bigger|smaller|larger|wider|higher|lower|deeper"
            r"|less) (?:is|would) (?:the )?"
            r"(?P<what>gap|hole|shortfall|coverage|required revenue)(?: be)? (?P<first>(?:at|with"
            rf"|under) [^?;]*?\d[^?;]*?) than (?P<second>(?:at|with|under) [^?;]*?{_VALUE})"
            r"(?![\w%]|[.,]\d| ?%)"
        ),
        lambda found: f"{found['what']} {found['first']} vs {found['second']}",
    ),
    # "How does the gap at cloud margin 10% differ from that at 30%?"
    Rewrite(
        (" differ from ", " compare with ", " compare to "),
        Late(
            r"\A\W*how (?:does|would|do) (?:the )?(?P<what>gap|hole|shortfall|coverage"
            r"|required revenue) (?P<first>(?:at|with|under|for) [^?;]*?\d[^?;]*?) (?:differ from|compare (?:with|to)) "
            rf"(?:that|the one|the same|it)? ?(?:at|with|under"
            rf"|for) (?P<second>(?:[a-z' ]+ (?:at )?)?{_VALUE})(?![\w%]|[.,]\d| ?%)"
        ),
        lambda found: f"{found['what']} {found['first']} vs {found['second']}",
    ),
    # "Show me 60bn of Nvidia sales side by side with 120bn."
    Rewrite((" side by side with ",), Late(r" side by side with (?:one of |a )?"), " vs "),
    # "Margin of 20% in one run, 70% in the other".
    Rewrite(
        (" in one ",),
        Late(
            rf"(?P<first>{_VALUE}) in one (?:run|case|scenario|world|model"
            rf"|version)[,;]?(?: and)? (?P<second>{_VALUE}) in the other(?: (?:one|run|case|scenario))?(?=\W*\Z|[,.;])"
        ),
        r"\g<first> vs \g<second>",
    ),
)
