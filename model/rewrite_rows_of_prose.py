"""The replacements for how analysts write whole sentences: an estimate raised by so much to so much, what is more likely,
what has to be earned for the spending to pay off, before the words of a text are read."""

from __future__ import annotations

import re

from model.late import Late
from model.rewrite import Rewrite

_BILLIONS = r"(?:billions?|bn|b|millions?|m|trillions?|tn)"
_SUM = rf"\$?\d[\d.,]* ?{_BILLIONS}"
_SPENDING = r"(?:capex|spending|spend|build-?out|investment)"
_EARN = r"(?:earn|make|bring in|take in|sell)"
_WHO = r"(?:ai|the (?:whole )?(?:ai )?(?:industry|sector|market)|we)"
_GOES = (
    r"(?:goes|go|moves?|rises?|falls?|drops?|grows?|climbs?|increases?|declines?|widens?|narrows?|slips?)(?: up| down)?"
)
_RESULT = r"(gap|coverage|required revenue|shortfall)"


def _earned(found: re.Match[str]) -> str:
    """What must be earned, without the purpose that it serves."""
    return found[1]


REWRITES_OF_PROSE = (
    # "Analysts raised their Nvidia forecast by 10 billion to 120 billion": to what.
    Rewrite(
        (" by ",),
        Late(
            rf" by (?:about |another |some )?(?:{_SUM} to (?=(?:about )?{_SUM}(?![a-z]))|\d[\d.]* ?(?:%"
            rf"|percent) to (?=(?:about )?{_SUM}(?![a-z]))"
            r"|\d[\d.]* ?(?:points?|pts?|pp) to (?=(?:about )?\d[\d.]* ?(?:%|percent)))"
        ),
        " to ",
    ),
    # "Nvidia sells 115 billion, or about 88% of its revenue": what share that is.
    Rewrite(
        ("% of ", " percent of "),
        Late(
            r"(?<=[a-z\d]),(?: or| which is| that is| are| is)? (?:about |around |roughly |some |nearly |almost "
            r"|~)+\d[\d.]* ?(?:%|percent)"
            r" of (?:(?:all|its|group|the|total|what|their) )*[a-z][a-z' ]{2,30}?(?=[.;,?]|$)"
        ),
        "",
    ),
    # "We consider 120 billion for Nvidia more realistic".
    Rewrite(
        (" more ",),
        Late(
            r"(?<!what)(?<!which)(?:(?: is| seems| looks| sounds| as| to be))? more (?:realistic|likely|plausible"
            r"|accurate|sensible|reasonable"
            r"|probable|credible|appropriate)(?: to (?:me|us))?(?= ?[.;,:?!]| today| now|$)(?<!what is more likely)"
        ),
        "",
    ),
    # "half of all spending to be backed by demand": a share of it.
    Rewrite(
        ("half of ",),
        Late(
            rf"(?<![a-z])half of (?=(?:all |the |this year's |our |data[- ]cent\w+ )*{_SPENDING}(?: (?:to be|is"
            rf"|were|was|should be|must be))"
            r" (?:to be )?(?:demand[- ])?backed)"
        ),
        "50% of ",
    ),
    # "Compare Nvidia at 60, 80 and 100 billion with a 40% margin."
    Rewrite(
        ("compare ", "comparing "),
        Late(
            rf"(compar(?:e|ing) [^?.;]{{3,40}}?\d[\d.]*, (?:\d[\d.]*, )?\d[\d.]* and \d[\d.]*(?: ?{_BILLIONS}| ?%"
            rf"| years)?) with (?=an? )"
        ),
        r"\1 at ",
    ),
    Rewrite(
        ("compare ", "let's compare", "comparing "),
        Late(
            r"(compar(?:e|ing) [^?.;]{3,40}?(?:two|three|four|five), (?:two|three|four|five) and (?:two|three|four"
            r"|five|six) years) with (?=an? )"
        ),
        r"\1 at ",
    ),
    # "How much must AI earn for the capex to pay off if Nvidia sells 70 billion?"
    Rewrite(
        (" to pay off", " to justify the", " to be justified"),
        Late(
            rf"(how much (?:must|does|do|would|should|will) {_WHO} (?:have to "
            rf"|need to )?{_EARN}) (?:for the {_SPENDING} to (?:pay off|be justified)"
            rf"|to justify the {_SPENDING})"
        ),
        _earned,
    ),
    Rewrite(
        ("for the ",),
        Late(
            rf"^(\W*)for the {_SPENDING} to (?:be justified|pay off) (?=(?:with|if|at) )(?=.*how much (?:must|does"
            rf"|do|would) {_WHO})"
        ),
        r"\1",
    ),
    Rewrite(
        ("applications need", "apps need", "applications have", "apps have"),
        Late(
            rf"what do (?:the )?(?:ai )?(?:applications|apps) (need|have) to {_EARN}(?: to pay for the (?:chips"
            rf"|gpus|capex))?"
        ),
        r"what does ai \1 to earn",
    ),
    Rewrite(
        (" spend on ai", " pay for ai"),
        Late(
            r"how much (?:do|must|should) (?:enterprises|companies|customers|businesses) (?:have to "
            r"|need to )?(?:spend on|pay for) ai(?![a-z])"
        ),
        "how much does ai have to earn",
    ),
    # "Is there a margin at which the spending pays off with Nvidia at 80 billion?"
    Rewrite(
        ("at which the",),
        Late(rf"is there (?:any|an?) (margin|payback)(?: period)? at which the {_SPENDING} pays off"),
        r"what \1 breaks even",
    ),
    # "How does the gap change if Nvidia goes from 60 billion to 100 billion?"
    Rewrite(
        (" from ",),
        Late(
            rf"(?:how (?:much )?(?:does|would|will)|by how much (?:does|would|will)) (?:the )?{_RESULT} (?:change"
            rf"|move|differ|shift|fall|rise|shrink|grow)"
            rf" (?:if|when|as) ((?:the )?[a-z' -]{{3,30}}?) {_GOES} from (\$?\d[\d.,]* ?(?:{_BILLIONS}|%"
            rf"|percent)?) to (?=\$?\d)"
        ),
        r"\1 with \2 \3 vs ",
    ),
    # "Nvidia should sell 120 billion of data-centre products".
    Rewrite(
        (" of data",),
        Late(r"(?<=[\dbmtns] )of data[- ]?cent(?:er|re)s? (?:products|gear|systems|hardware|kit|equipment)(?![a-z])"),
        "of gpus",
    ),
)
