"""The replacements for questions in two steps ("how big at 60B, and how big at 80B?") and for how far something gets us,
before the words of a text are read."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite
from model.row_words import FACILITIES

_HOW = r"(?:how (?:big|large|wide|high|low|much|bad|deep|far)|what|where)"
_GIVEN = r"(?:if|with|at|when|under|for)"
_TOLD = Late(r"\d[\d.,]* ?[a-z$%]* (?:of |in |on |for )?$")
_EVEN = r"break[- ]?even"


def _whole(found: re.Match[str]) -> str:
    """GPUs and what they need as what both cost, where no amount tells of which: "60B of GPUs and energy"."""
    return found[0] if _TOLD.search(found.string, 0, found.start()) else "total cost"


REWRITES_OF_STEPS = (
    # "How big is the hole at Nvidia 80B, and how big with a 3-year payback?", "…, and what is it at a 35% margin?"
    Rewrite(
        (" and how ", " and what", " and where"),
        Late(
            rf"({_HOW}(?:'s)?(?![a-z])[^?]*?(?<![a-z]){_GIVEN} [^?]*?\d[^?]*?),? and {_HOW}(?: much)?"
            rf"(?:'s it| is it| would it be| is that| does it (?:land|end up|look|come to)| do we need"
            rf"| would we need| revenue"
            rf"|(?:'s| is| would| does) the (?:gap|hole|shortfall|coverage|requirement)(?: be| land)?)?"
            rf" (?={_GIVEN} [^?]*\d)"
        ),
        r"\1 vs ",
    ),
    # "What if Nvidia sells 80B? What if margin is 60%?"
    Rewrite(
        ("what if ", "what about "),
        Late(
            r"^(\W*(?:and )?what (?:if|about) [^?]*\d[^?]*)\? ?(?:and |or |then )?(?:also )?what (?:if"
            r"|about) (?=[^?]*\d[^?]*\?? ?$)"
        ),
        r"\1 vs ",
    ),
    # "how much does doubling AI revenue close the gap?"
    Rewrite(
        (" close the gap", " close the hole"),
        Late(
            r"how much does ((?:doubling|halving|tripling|an? [^?]*? (?:drop|rise|fall|cut|increase) in) [^?]*?)"
            r" (?:help (?:to )?)?close the (gap|hole)"
        ),
        r"what does \1 do to the \2",
    ),
    # "how much closer to break even are we at AI revenue 120B?"
    Rewrite(
        ("break even", "breakeven", "break-even"),
        Late(
            rf"how (?:much|far) (?:closer to|above|below|away from|from|short of) {_EVEN} (?:are we|do we get"
            rf"|do we end up|will we be"
            rf"|would we be) (?=(?:at|with|if) )"
        ),
        "gap ",
    ),
    Rewrite(
        ("closer to break",),
        Late(rf"how much closer to {_EVEN} does (?=[^?]*\d)([^?]*?) (?:get|bring|take|put) us"),
        r"gap with \1",
    ),
    # "does it matter if OpenAI only makes 5B?"
    Rewrite((" matter if ",), Late(r"(?<![a-z])(?:does|will|would) it (?:even |really )?matter if "), "what if "),
    # "how much goes to energy?"
    Rewrite(
        ("how much goes", "how much flows", "how much is going"),
        Late(
            rf"how much (?:goes|flows|is going) (?:to|into|on|towards) (?:the )?({FACILITIES}|data ?cent(?:er|re)s?|nvidia)"
            r"(?= ?(?:[?,]|$| at | if | with | when ))"
        ),
        r"how much is \1",
    ),
    # "GPUs plus energy at Nvidia 80B": the whole.
    Rewrite(
        ("gpu", "chips"),
        Late(
            r"(?<![a-z\d])(?:the )?(?:gpus?|chips) (?:plus|and|\+|&) (?:energy|power|facilities|electricity)(?: costs?)?"
            r"(?= (?:at|with|if) )"
        ),
        _whole,
    ),
    # "how much do apps need to sell if Nvidia sells 60B?": AI.
    Rewrite(
        ("apps", "software companies"),
        Late(
            r"how much (do|must|should|would) (?:the )?(?:apps|ai apps|software companies|app companies) (need to "
            r"|have to )?"
            r"(?:sell|earn|make|bring in)(?![a-z])"
        ),
        lambda found: f"how much {found[1]} ai {found[2] or ''}earn",
    ),
    # "do we break even if margins hold?"
    Rewrite((" hold",), Late(r"(?<=margins )hold(?= ?[?,.]| ?$)|(?<=margin )holds(?= ?[?,.]| ?$)"), "flat"),
    # "how many billion does Nvidia sell?"
    Rewrite(
        ("how many b", "how many m", "how many t"),
        Late(
            r"how many (more )?(?:billions?|bn|millions?|trillions?)(?: (?:dollars|usd|of dollars|in dollars|us dollars))?"
            r"(?= (?:do|does|must|would|should|has|have|is|in|of|to|more|can|could|did|will|for|from)(?![a-z])|\?| ?$)"
        ),
        lambda found: f"how much {found[1] or ''}".rstrip(),
    ),
    # "would Google at 20B matter?"
    Rewrite(
        (" matter",),
        Late(rf"(?:would|will|does) ({COMPANY} (?:at|making|doing) [^?,]*\d[^?,]*?) matter(?= ?\?)"),
        r"what if \1",
    ),
)
