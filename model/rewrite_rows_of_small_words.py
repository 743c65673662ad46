"""The replacements for small words mistyped or run together, where what stands around them shows which was meant: "too" for
"to", "off" for "of", before the words of a text are read."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_MOVES = (
    r"(?:cuts?|jump(?:s|ed)?|drop(?:s|ped)?|falls?|fell|rises?|rose|grows?|grew|slow(?:s|ed)?|climb(?:s|ed)?|goes"
    r"|go|went|gets?"
    r"|raise[sd]?|lower(?:s|ed)?|up|down|moves?|shrinks?|increase[sd]?|decrease[sd]?|comes?|came|slides?|dips?"
    r"|slips?|sinks?|soars?"
    r"|swells?|set|bring|brings|push(?:es)?|take|takes|double[sd]?|halve[sd]?)"
)

REWRITES_OF_SMALL_WORDS = (
    # "Microsoft jumps too 25B", "cut Nvidia too 30B", "from 50B too 80B".
    Rewrite(
        (" too ",),
        Late(
            rf"((?<![a-z]){_MOVES}(?: (?!is |are |was |has )[a-z']+){{0,3}}|from {SUM}) too (?=\$?\d|a (?:quarter"
            r"|third|tenth)(?![a-z])|zero)"
        ),
        r"\1 to ",
    ),
    # "Form 50B to 80B", "what is the gap fro Nvidia at 60B", "plus 70% fr facilities".
    Rewrite(("form ",), Late(rf"(?<![a-z])form (?={SUM} to )"), "from "),
    # "Years needed to break even at Nvidia 60B".
    Rewrite(
        ("years ",),
        Late(
            r"(?<!many )(?<![a-z])(?:(?:the )?number of )?(?<!in )years (?:needed |required |it takes )?"
            r"(?=to (?:break|reach break|get to break)[ -]?even)"
        ),
        "pb ",
    ),
)
