"""Wordings of questions that look for no figure of the model: whether anyone believes one, how it has changed, what others
took to break even, who cares; and of another thing that is called a gap or a rate."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_SURELY = r"(?:really|seriously|honestly|truly|actually)"
_SAYS = r"(?:thinks?|believes?|buys?|expects?|imagines?|trusts?)"
_CHANGED = (
    r"(?:widen(?:ed|ing)?|narrow(?:ed|ing)?|gr[eo]wn?|growing|go(?:ne)? (?:up|down)|went (?:up|down)|ris(?:e|en"
    r"|ing)|rose|drop(?:ped)?"
    r"|f[ae]ll(?:en|ing)?|gain(?:ed)?|los[et]|chang(?:ed?|ing)|shrink|shrunk|lengthen(?:ed)?|increas(?:ed?|ing)"
    r"|decreas(?:ed?|ing)|improved?|moved?)"
)
_PART = (
    rf"(?:(?:any|all|counting|including|compter|toute?s?|tous|the|la|le|les|its|its own) )*"
    rf"(?:(?:ai )?revenues?|revenus? ia|(?:gross |cloud |end[- ]user )?margins?|marges?|energy|{COMPANY})"
)

ROWS = (
    # "Does anyone seriously believe OpenAI will make 100B?", "nvidia 60b says who?": a figure that is doubted.
    Wording(
        ("anyone", "anybody", "who ", "people ", "somebody", "someone", "says who"),
        Late(
            rf"\b(?:who|(?:do(?:es)?|can|how can|could|would) (?:any(?:one|body)|someone|somebody"
            rf"|people)(?: here| out there)?) (?:{_SURELY} )?{_SAYS}\b[^?]*\d"
            r"|\bsays who(?=,|\W*\Z)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "By how much did the gap widen?", "how fast is the gap growing?": since when?
    Wording(
        ("how much ", "how fast ", "how quickly "),
        Late(
            rf"\bhow (?:much|fast|quickly) (?:did|has|have|had|is|are|was|were|will|would) [^?.,;:\d]{{2,40}}"
            rf"\b(?:be )?{_CHANGED}(?: (?:so far|recently|lately|this year|last year|since then))?\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\b(?:if|with|when|once|assuming|given|at|needs?|must)\b|\d", re.IGNORECASE),
    ),
    # "Who cares about the gap anyway?"
    Wording(
        ("who cares", "who gives", "who came up", "who invented"),
        Late(
            r"(?:\A\W*who (?:cares|gives a \w+)|\bwho (?:cares|gives a \w+) about)\b(?![^.;?]*\d)"
            r"|\bwho (?:came up with|invented) the\b",
            re.IGNORECASE,
        ),
        "refused_negation",
        Late(r"\d", re.IGNORECASE),
    ),
    # "What's the gap before AI revenue?", "quel revenu requis avant marge ?": without it, or until then?
    Wording(
        (" before ", " avant "),
        Late(
            rf"\b(?:gap|hole|shortfall|required revenue|coverage|[ée]cart|trou|revenu requis"
            rf"|couverture) (?:before|avant(?: de)?)"
            rf" {_PART}(?=\W*\Z|[?;.])",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
)
