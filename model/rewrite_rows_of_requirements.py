"""The replacements for a revenue that is required or breaks even, said with its value, and for how much of it there is,
before the words of a text are read: neither is a gap that has been closed."""

from __future__ import annotations

from model.amount_pattern import SUM
from model.late import Late
from model.rewrite import Rewrite

_EVEN = r"break-? ?even"
_REVENUE = r"(?:ai )?(?:revenues?|sales)"


REWRITES_OF_REQUIREMENTS = (
    # "Break-even revenue rises to 260B", "the break-even level of AI revenue is 320B", "raise break-even revenue by 20%".
    Rewrite(
        ("even revenue", "even ai revenue", "even level", "even sales", "even point"),
        Late(
            rf"(?<![a-z])(?<!what )(?<!which ){_EVEN} (?:{_REVENUE}(?: level| point)?|(?:level|point) of {_REVENUE})"
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
            rf"(?<![a-z]){_EVEN} (?:takes|needs|requires) (?:{_REVENUE} of )?({SUM})(?: (?:of|in) {_REVENUE})?(?=\W*$"
            rf"|[,;.])"
        ),
        r"req rev \1",
    ),
)
