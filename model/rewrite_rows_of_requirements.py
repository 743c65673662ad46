"""The replacements for a revenue that is required or breaks even, said with its value, and for how much of it there is,
before the words of a text are read: neither is a gap that has been closed."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_EVEN = r"break-? ?even"
_REVENUE = r"(?:ai )?(?:revenues?|sales)"
_NEEDS = (
    r"(?:(?:we|they|you|ai|it|the industry|one)(?:'d| would)? )?(?:need|needs|must (?:earn|make|find)|has to (?:earn"
    r"|make)|have to (?:earn|make)"
    r"|needs to (?:earn|make)|need to (?:earn|make))"
)
_HAS_TO_BE = r"(?:needs to (?:be|reach)|must (?:be|reach)|ought to (?:be|reach)|should be|has to (?:be|reach))"
_HOW_FAR = r"(?:what(?:'s| is) the (?:gap|hole|shortfall)|how (?:much is missing|far|short)|by how much)"
_EARNED = (
    r"(?:do we (?:already |now )?(?:have|earn|make|get)|has (?:already )?been (?:earned|found|covered|met)"
    r"|have we (?:already )?(?:earned"
    r"|found|covered)|do (?:the )?ai companies (?:already )?(?:make|earn|cover))(?: so far| already| today| now)?"
)
_OF_FIRM = Late(rf"(?:{COMPANY})(?: really| actually| alone| then)? $")


def _required(found: re.Match[str]) -> str:
    """What is required of all; not what a firm needs."""
    return found[0] if _OF_FIRM.search(found.string, 0, found.start()) else f"req rev {found[1]}"


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
    # "We'd need 300B of AI revenue to break even. How far are we?", "required revenue to break even is 300B".
    Rewrite(
        ("to break even", "to breakeven", "to break-even"),
        Late(
            rf"(?<![a-z]){_NEEDS} (?:{_REVENUE} of )?({SUM})(?: (?:of|in) {_REVENUE})? to {_EVEN}"
            rf"(?=\W*$|[,;.] *(?:{_HOW_FAR}|(?:right|correct|yes|no|true)\?))"
        ),
        _required,
    ),
    Rewrite(
        ("to break even", "to breakeven", "to break-even"),
        Late(rf"(?<![a-z])((?:required|needed) revenue) to {_EVEN}(?= (?:is|at|of|=) ?{SUM})"),
        r"\1",
    ),
    Rewrite(
        ("a l'equilibre",),
        Late(
            rf"(?<![a-z])il (?:faut|faudrait) ({SUM}) de revenus?(?: (?:d')?ia)? pour (?:etre|arriver) a l'equilibre"
            r"(?=\W*$|[,;.] *(?:quel|combien))"
        ),
        r"revenu requis \1",
    ),
    # "Break-even sits at 300B of AI revenue", "the industry breaks even only at 300B of AI revenue".
    Rewrite(
        ("even at ", "even sits at ", "even is ", "even only at ", "even takes "),
        Late(
            rf"(?<![a-z])(?:the industry |ai )?break(?:s)?-? ?even (?:only )?(?:sits |stands |is )?(?:at|takes) "
            rf"(?:{_REVENUE} of )?({SUM})(?: of {_REVENUE})?(?=[,;.] *{_HOW_FAR})"
        ),
        r"req rev \1",
    ),
    # "AI revenue needs to be 300B, how far are we?"
    Rewrite(
        ("revenue needs to ", "revenue must ", "revenue ought to ", "revenue should ", "revenue has to "),
        Late(rf"(?<![a-z])ai revenue {_HAS_TO_BE} ({SUM})(?=[,;.] *{_HOW_FAR})"),
        r"required revenue \1",
    ),
    # "Required in 2024?", "required, with a margin of 40%?", "requis en 2024 ?"
    Rewrite(
        ("required", "requis"),
        Late(r"\A\W*(?:total )?(?:required,?(?= (?:in|as of|nvidia|at|with) [^.;?]*\?)|requis en(?= [^.;?]*\?))"),
        lambda found: "ca requis" if "requis" in found[0] else "req rev",
    ),
    # "How much of required revenue do we already earn?"
    Rewrite(
        ("how much of ",),
        Late(
            rf"(?<![a-z])how much of (?:the )?(?:required revenue|what(?:'s| is) (?:required|needed)"
            rf"|the requirement) {_EARNED}"
            r"(?=\W*$|[,;.?]| (?:with|at|if|when|given) )"
        ),
        "what coverage",
    ),
    # "Short of breaking even, what gap does Nvidia at 30B leave?"
    Rewrite(("short of ",), Late(r"\A\W*short of break(?:ing)?[- ]?even, (?=what|how)"), " "),
    # "Suppose break-even takes AI revenue of 280B".
    Rewrite(
        ("even takes ", "even needs ", "even requires "),
        Late(
            rf"(?<![a-z]){_EVEN} (?:takes|needs|requires) (?:{_REVENUE} of )?({SUM})(?: (?:of|in) {_REVENUE})?(?=\W*$"
            rf"|[,;.])"
        ),
        r"req rev \1",
    ),
    # "Nothing happens to AI revenue", "nothing changes at Google".
    Rewrite(
        ("nothing happens ", "nothing changes ", "nothing moves "),
        Late(r"(?<![a-z])nothing (?:happens|changes|moves) (?:to|at|with|for) (?=(?:the |our )?[a-z])"),
        "same ",
    ),
    # "A zero gap", "the goal is a gap of zero".
    Rewrite(
        ("objective is ", "goal is ", "aim is ", "target is "),
        Late(
            r"(?<![a-z])(?:the |our |my )?(?:objective|goal|aim|target) is (?:a |to have )*(?:zero (?:gap|shortfall)"
            r"|(?:gap|shortfall) of zero)(?![a-z])"
        ),
        "gap 0",
    ),
    # "Cloud margin at 30%, how much does that add to required revenue?"
    Rewrite(
        (" add to ",),
        Late(r"(?<=[,;.] )how much (?:does|would|will) (?:that|it|this) add to (?:the )?required revenue"),
        "what required revenue",
    ),
)
