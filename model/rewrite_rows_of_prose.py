"""The replacements for how analysts write whole sentences: an estimate raised by so much to so much, what is more likely,
what has to be earned for the spending to pay off, before the words of a text are read."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.rewrite import Rewrite

_BILLIONS = r"(?:billions?|bn|b|millions?|m|trillions?|tn)"
_SUM = rf"\$?\d[\d.,]* ?{_BILLIONS}"
_SPENDING = r"(?:capex|spending|spend|build-?out|investment)"
_BUILT = r"(?:data[- ]?cent(?:er|re) (?:costs?|spend(?:ing)?)|capex|spend(?:ing)?|tco)"
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
            rf"|percent) to (?=(?:about )?{_SUM}(?![a-z]))|\d[\d.]* ?(?:points?|pts?"
            r"|pp) to (?=(?:about )?\d[\d.]* ?(?:%|percent)))"
        ),
        " to ",
    ),
    # "Nvidia sells 115 billion, or about 88% of its revenue": what share that is.
    Rewrite(
        ("% of ", " percent of "),
        Late(
            r"(?<=[a-z\d]),(?: or| which is| that is| are| is)? (?:about |around |roughly |some |nearly |almost "
            r"|~)+\d[\d.]* ?(?:%|percent) of (?:(?:all|its|group|the|total|what"
            r"|their) )*[a-z][a-z' ]{2,30}?(?=[.;,?]|$)"
        ),
        "",
    ),
    # "We consider 120 billion for Nvidia more realistic".
    Rewrite(
        (" more ",),
        Late(
            r"(?<!what)(?<!which)(?:(?: is| seems| looks| sounds| as| to be))? more (?:realistic|likely|plausible"
            r"|accurate|sensible|reasonable|probable|credible|appropriate)(?: to (?:me|us))?(?= ?[.;,:?!]| today"
            r"| now|$)(?<!what is more likely)"
        ),
        "",
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
            rf"|need to )?{_EARN}) (?:for the {_SPENDING} to (?:pay off|be justified)|to justify the {_SPENDING})"
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
            r"|move|differ|shift|fall|rise|shrink|grow) (?:if|when"
            rf"|as) ((?:the )?[a-z' -]{{3,30}}?) {_GOES} from (\$?\d[\d.,]* ?(?:{_BILLIONS}|%|percent)?) to (?=\$?\d)"
        ),
        r"\1 with \2 \3 vs ",
    ),
    # "What's the gap as Nvidia goes from 60B to 100B?", "what happens to coverage when margin moves from 40% to 60%?"
    Rewrite(
        (" from ",),
        Late(
            rf"(?:what(?:'s| is) (?:the )?{_RESULT} as|what happens to (?:the )?{_RESULT} (?:when"
            rf"|as)) ((?:the )?[a-z' -]{{3,30}}?)"
            rf" {_GOES} from (?!0 )(\$?\d[\d.,]* ?(?:{_BILLIONS}|%|percent)?) to (?=\$?\d)"
        ),
        lambda found: f"{found[1] or found[2]} with {found[3]} {found[4]} vs ",
    ),
    # "Nvidia should sell 120 billion of data-centre products".
    Rewrite(
        (" of data",),
        Late(r"(?<=[\dbmtns] )of data[- ]?cent(?:er|re)s? (?:products|gear|systems|hardware|kit|equipment)(?![a-z])"),
        "of gpus",
    ),
    # "What volume of Nvidia revenue would 75 billion support?", "OpenAI 20B out of a total of 100B of AI revenue".
    Rewrite(
        ("volume of ", "volume de ", "volume d'"),
        Late(
            rf"(?<![a-z])volume (?:of |de |d')(?=(?:(?:ai|{COMPANY}|nvidia(?:'s)?) )?(?:revenues?|sales|ventes|revenus?)"
            r"(?![a-z]))"
        ),
        "",
    ),
    Rewrite(
        ("total of ", "total de "),
        Late(
            rf",? (?:out of|of|sur) (?:a|an|un) total (?:of|de) (?={SUM}\$? (?:(?:of|in|for|de|en) )?"
            r"(?:(?:ai )?revenues?|revenus? (?:ia|de l'ia)))"
        ),
        ", ",
    ),
    # "Pays back this investment over three years".
    Rewrite(
        (" back ", " pay off", " pays off"),
        Late(
            r"(?<![a-z])pa(?:y|ys|id|ying) (?:back|off) (?:this|that|the|its|our|their) (?:whole |entire |initial )?"
            r"(?:investment|outlay|bill|build-?out|hardware)(?= (?:over|in|within) )"
        ),
        "payback",
    ),
    # "Before the industry stops breaking even".
    Rewrite(
        ("stops breaking even", "ceases to break even", "no longer breaks even", "stop breaking even"),
        Late(
            r"(?<![a-z])before (?:the |our |an? )?[a-z ]{0,20}?(?:stops? breaking even|ceases? to break even"
            r"|no longer breaks? even)"
        ),
        "to break even",
    ),
    # "Give the capex five years to pay back".
    Rewrite(
        (" to pay ",),
        Late(
            r"(?<![a-z])(?:giv(?:e|es|ing)|allow(?:s|ing)?|grant(?:s|ing)?) (?:the |our |this |all "
            rf"|that )*(?:ai )?{_SPENDING} ([a-z\d.-]+(?: and a half)? (?:years?|months)) to pay(?: back| off"
            r"| for itself)?(?![a-z])"
        ),
        r"payback \1",
    ),
    # "How could AI spending ever break even if …", "how do we get to 0 …", "to be flat (gap 0)".
    Rewrite(
        ("how ",),
        Late(
            r"(?<![a-z])how (?:could|can|does|do|would|will|might) (?:the |all this |this |all )?(?:ai )?"
            r"(?:spending|spend|capex|investment|build-?out|industry|sector|boom|trade|bet)"
            r" (?:ever |possibly |still |actually |really )*(?:break[ -]?even|pay off|pay for itself|work out)(?![a-z])"
        ),
        "how to break even",
    ),
    Rewrite(
        ("get to 0", "get to zero", "be flat", "get flat"),
        Late(r"(?<![a-z])(?:get to (?:0|zero)|(?:be|get) flat)(?= ?(?:[(?.,]|$| (?:w|with|if|at) ))(?![.,]\d)"),
        "gap 0",
    ),
    # "Energy runs at three quarters of GPU spend".
    Rewrite(
        ("of gpu ", "of the gpu ", "of chip ", "of the chip "),
        Late(
            r"(?<![a-z])(?:energy|power|facilit(?:y|ies)|electricity)(?: and (?:facilities|buildings))?(?: costs?"
            r"| bills?| spend)? (?:is|are|runs? at|run|equals?|comes? to|at|costs?|adds?)(?: about| around| roughly"
            r"| only)? ((?:an? )?(?:third|quarter|half|fifth)|(?:two|three|four) (?:thirds|quarters|fifths)"
            r"|\d[\d.]* ?%) of (?:the |our )?(?:gpu|chip)(?:'s|s)? (?:spend(?:ing)?|costs?|bill|budget|outlay|capex"
            r"|purchases)(?![a-z])"
        ),
        r"energy ratio \1",
    ),
    # "What data-centre cost would the current AI revenue support?", "what spend is consistent with 90B of AI revenue".
    Rewrite(
        ("ai revenue",),
        Late(
            rf"(?<=what ){_BUILT} (?:would|does|can|could|will) (?:the )?(?:current|today's|existing|present"
            r"|actual) ai revenues? (?:support|justify|sustain|back|pay for|carry)(?![a-z])"
        ),
        "capex breaks even",
    ),
    Rewrite(
        ("consistent with ", "compatible with ", "compatible avec ", "compatibles avec "),
        Late(
            r"(?<=[a-z]) (?:is|are|est|sont) (?:consistent|compatibles?) (?:with|avec)"
            rf" (?={SUM}\$? (?:of |in |de )?(?:ai revenue|revenus? (?:ia|d'ia)))"
        ),
        lambda found: " a l'equilibre a " if "avec" in found[0] else " breaks even at ",
    ),
    # "gap after 30b from oai", "how much capex is just hope at nvda 100b", "nvda 60b energy 40b whats total".
    Rewrite(
        (" after ",),
        Late(
            rf"(?<![a-z])(gap|hole|coverage|shortfall|required revenue) after (?={SUM} (?:from|for|of"
            rf"|at) (?:{COMPANY}|nvidia))"
        ),
        r"\1 with ",
    ),
    Rewrite(
        (" hope", " hype", " faith", " hot air", " anticipation"),
        Late(
            rf"(?<![a-z])how much (?:of (?:the |our )?)?{_BUILT} is (?:built |made )?"
            r"(?:just |only |purely |pure |mere |entirely )*(?:hope|hype|faith|hot air|(?:on|in) anticipation)(?![a-z])"
        ),
        "how much anticipated spend",
    ),
    Rewrite(
        ("total",),
        Late(
            r"^(?=[^?]*(?:energy|power|facilit)[^?]*\d)([^?]*\d[^?]*?)(?<![a-z])what(?:'?s| is) (?:the |my "
            r"|our )?total(?=\W*$)"
        ),
        r"\1what tco",
    ),
)
