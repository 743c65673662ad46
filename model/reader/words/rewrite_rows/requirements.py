"""The replacements for small words, what is required and how it is asked for, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite
from model.reader.words.row_words import REVENUE

_EVEN = r"break-? ?even"


_MOVES = (
    r"(?:cuts?|jump(?:s|ed)?|drop(?:s|ped)?|falls?|fell|rises?|rose|grows?|grew|slow(?:s|ed)?|climb(?:s|ed)?|goes"
    r"|go|went|gets?"
    r"|raise[sd]?|lower(?:s|ed)?|up|down|moves?|shrinks?|increase[sd]?|decrease[sd]?|comes?|came|slides?|dips?"
    r"|slips?|sinks?|soars?"
    r"|swells?|set|bring|brings|push(?:es)?|take|takes|double[sd]?|halve[sd]?)"
)

_NEEDS = (
    r"(?:(?:we|they|you|ai|it|the industry|one)(?:'d| would)? )?(?:need|needs|must (?:earn|make|find)|has to (?:earn"
    r"|make)|have to (?:earn|make)"
    r"|needs to (?:earn|make)|need to (?:earn|make))"
)
_HOW_FAR = r"(?:what(?:'s| is) the (?:gap|hole|shortfall)|how (?:much is missing|far|short)|by how much)"
_OF_FIRM = Late(rf"(?:{COMPANY})(?: really| actually| alone| then)? $")


def _required(found: re.Match[str]) -> str:
    """What is required of all; not what a firm needs."""
    return found[0] if _OF_FIRM.search(found.string, 0, found.start()) else f"req rev {found[1]}"


_MEASURE = r"(?:gap|hole|shortfall|ratio|revenues?|sales|margins?|coverage|costs?|capex|tco|payback|target)"

ROWS = (
    # "Break-even revenue rises to 260B", "the break-even level of AI revenue is 320B", "raise break-even revenue by 20%".
    Rewrite(
        ("even revenue", "even ai revenue", "even level", "even sales", "even point"),
        Late(
            rf"(?<![a-z])(?<!what )(?<!which ){_EVEN} (?:{REVENUE}(?: level| point)?|(?:level|point) of {REVENUE})"
            r"(?= (?:is|was|were|would be|fixed|set|rises?|falls?|drops?|climbs?|jumps?|goes|moves?|reaches|becomes|sits"
            r"|stands|comes|increases?"
            r"|decreases?|doubles|halves|up|down|at|of|to|by)"
            rf"(?: now| only| up| down)?(?: (?:to|at|by|from))? ?(?:(?:{SUM}|\d[\d.]* ?%)(?![\w%]|[.,]\d| ?(?:%|margin"
            rf"|of (?:nvidia|gpu|chip|capex)|nvidia|gpu|chip|tco))|\W*$|,))"
        ),
        "req rev",
    ),
    # "Required in 2024?", "required, with a margin of 40%?", "requis en 2024 ?"
    Rewrite(
        ("required", "requis"),
        Late(r"\A\W*(?:total )?(?:required,?(?= (?:in|as of|nvidia|at|with) [^.;?]*\?)|requis en(?= [^.;?]*\?))"),
        lambda found: "ca requis" if "requis" in found[0] else "req rev",
    ),
    # "Suppose break-even takes AI revenue of 280B".
    Rewrite(
        ("even takes ", "even needs ", "even requires "),
        Late(
            rf"(?<![a-z]){_EVEN} (?:takes|needs|requires) (?:{REVENUE} of )?({SUM})(?: (?:of|in) {REVENUE})?(?=\W*$"
            rf"|[,;.])"
        ),
        r"req rev \1",
    ),
    # "Microsoft jumps too 25B", "cut Nvidia too 30B", "from 50B too 80B".
    Rewrite(
        (" too ",),
        Late(
            rf"((?<![a-z]){_MOVES}(?: (?!is |are |was |has )[a-z']+){{0,3}}|from {SUM}) too (?=\$?\d|a (?:quarter"
            r"|third|tenth)(?![a-z])|zero)"
        ),
        r"\1 to ",
    ),
    # "Form 50B to 80B".
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
    # "do we need 150B to break even?".
    Rewrite(
        ("to break even", "to breakeven", "to break-even"),
        Late(
            rf"(?<![a-z]){_NEEDS} (?:{REVENUE} of )?({SUM})(?: (?:of|in) {REVENUE})? to {_EVEN}"
            rf"(?=\W*$|[,;.] *(?:{_HOW_FAR}|(?:right|correct|yes|no|true)\?))"
        ),
        _required,
    ),
    # "a gap off 50B".
    Rewrite(
        (" off ",),
        Late(rf"(?<![a-z])((?:an?|at|with|for|total) (?:[a-z-]+ ){{0,3}}{_MEASURE}) off (?=\$?\d)"),
        r"\1 of ",
    ),
)
