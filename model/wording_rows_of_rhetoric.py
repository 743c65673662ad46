"""Wordings of questions that look for no figure of the model: whether anyone believes one, how it has changed, what others
took to break even, who cares; and of another thing that is called a gap or a rate."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

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
_RATES = (
    r"(?:les taux|le taux|rates|the rates?|interest rates?|the levels?|the figures?|the percentages?|inflation|it|elle)"
)

WORDINGS_OF_RHETORIC = (
    # "Does anyone seriously believe OpenAI will make 100B?", "who really thinks …": a figure that is doubted.
    Wording(
        ("anyone", "anybody", "who ", "people ", "do you ", "somebody", "someone", "says who"),
        Late(
            rf"\b(?:who|(?:do(?:es)?|can|how can|could|would) (?:any(?:one|body)|someone|somebody"
            rf"|people)(?: here| out there)?)"
            rf" (?:{_SURELY} )?{_SAYS}\b[^?]*\d"
            rf"|\bdo (?:you|they|we) {_SURELY} {_SAYS}\b[^?]*\d|\bhas any(?:one|body) (?:ever )?(?:seen|heard|had)\b[^?]*\d"
            rf"|\bwho would (?:ever )?pay {COMPANY} \$?\d|\bsays who(?=,|\W*\Z)",
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
    # "How long did the railways take to break even?", "what did the canals need to break even?"
    Wording(
        ("break even", "their gap", "its gap", "breakeven"),
        Late(
            rf"\b(?:how long|how many years|when|what|how much) did (?:it take )?(?!to\b|we\b|they\b|it\b|you\b"
            rf"|i\b|(?:the )?(?:ai|gpus?|chips"
            rf"|data cent(?:er|re)s?|margin|payback|industry|sector|model|{COMPANY}['’]?s? (?:have"
            rf"|need))\b)[a-z][^?.,;:\d]{{1,30}} (?:break ?even|close (?:its|their) gap)",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Who cares about the gap anyway?", "why bother with the margin?", "la marge, à quoi bon ?"
    Wording(
        (
            "who cares",
            "who gives",
            "why bother",
            "who came up",
            "who invented",
            "quoi bon",
            "et alors",
            "fiche d",
            "fout d",
            "fous d",
        ),
        Late(
            r"(?:\A\W*who (?:cares|gives a \w+)|\bwho (?:cares|gives a \w+) about)\b(?![^.;?]*\d)"
            r"|\bwhy bother\b(?![^.;?]*\d)|\bwho (?:came up with|invented) the\b"
            r"|, (?:[àa] quoi bon|et alors) ?\?|\bs['’]en (?:fiche|fout) (?:de |du |d['’])|\bm['’]en (?:fiche"
            r"|fous) (?:de |du |d['’])",
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
    # "What's the gap in your argument?"
    Wording(
        ("gap in ", "hole in ", "cart dans ", "trou dans "),
        Late(
            r"\b(?:gap|hole) in (?:your|the|my|his|her|our|that|this|their) (?:argument|logic|reasoning|story"
            r"|analysis|knowledge"
            r"|thinking|understanding|data ?set|records?|fence|market)\b"
            r"|\b(?:[ée]cart|trou) dans (?:ton|votre|son|mon|leur|le|cet?t?e?|l['’]) ?(?:argument\w*"
            r"|raisonnement|logique|histoire"
            r"|analyse)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Which margin is needed if the rate goes to 6%?": a rate of something else.
    Wording(
        (" rate", " taux", " level", " figure", " percentage", " inflation", " it ", " elle "),
        Late(
            r"\b(?:what|which|quelle?) (?:cloud |end[- ]user )?(?:margin|marge)\b[^?\d]*\b(?:if|when|once|si"
            r"|quand|avec|with) "
            rf"{_RATES} [^?\d]{{1,20}}\d[\d.,]* ?%",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Combien a coûté Gemini à Google ?", "que veut OpenAI ?", "combien Oracle doit-il à Nvidia ?": no revenue.
    Wording(
        ("combien ", "que veu", "how much of "),
        Late(
            rf"\bcombien (?:a co[ûu]t[ée]|co[ûu]te|vaut) {COMPANY} (?:à|a) {COMPANY}|\bque veu(?:t|lent) {COMPANY}\b"
            rf"|\bcombien {COMPANY} doit(?:[ -]t)?[ -](?:il|elle) (?:à|a) {COMPANY}"
            rf"|\bhow much of {COMPANY}['’]s (?:money|cash|sales|spend(?:ing)?|capex|budget)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much is payback worth to you?"
    Wording(
        (" worth to ",),
        Late(r"\bhow much is [^?\d]{2,24} worth to (?:you|him|her|them)\b", re.IGNORECASE),
        "refused_outside",
    ),
)
