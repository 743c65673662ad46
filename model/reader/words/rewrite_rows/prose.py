"""The replacements for how analysts write whole sentences: an estimate raised by so much to so much, what is more likely,
what has to be earned for the spending to pay off, before the words of a text are read."""

from __future__ import annotations

from model.late import Late
from model.reader.words.company_words import COMPANY
from model.reader.words.rewrite import Rewrite

_BILLIONS = r"(?:billions?|bn|b|millions?|m|trillions?|tn)"
_SUM = rf"\$?\d[\d.,]* ?{_BILLIONS}"


ROWS = (
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
    # "Nvidia should sell 120 billion of data-centre products".
    Rewrite(
        (" of data",),
        Late(r"(?<=[\dbmtns] )of data[- ]?cent(?:er|re)s? (?:products|gear|systems|hardware|kit|equipment)(?![a-z])"),
        "of gpus",
    ),
    # "What volume of Nvidia revenue would 75 billion support?".
    Rewrite(
        ("volume of ", "volume de ", "volume d'"),
        Late(
            rf"(?<![a-z])volume (?:of |de |d')(?=(?:(?:ai|{COMPANY}|nvidia(?:'s)?) )?(?:revenues?|sales|ventes|revenus?)"
            r"(?![a-z]))"
        ),
        "",
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
    # "how do we get to 0 …", "to be flat (gap 0)".
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
            r"| bills?| spend)? (?:is|are|=|runs? at|run|equals?|comes? to|at|costs?|adds?)(?: about| around| roughly"
            r"| only)? ((?:an? )?(?:third|quarter|half|fifth)|(?:two|three|four) (?:thirds|quarters|fifths)"
            r"|\d[\d.]* ?%) of (?:the |our )?(?:gpu|chip)(?:'s|s)? (?:spend(?:ing)?|costs?|bill|budget|outlay|capex"
            r"|purchases)(?![a-z])"
        ),
        r"energy ratio \1",
    ),
)
