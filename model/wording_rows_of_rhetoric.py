"""Wordings of questions that look for no figure of the model: whether anyone believes one, how it has changed, what others
took to break even, who cares; and of another thing that is called a gap, a coverage or a rate."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_SURELY = r"(?:really|seriously|honestly|truly|actually|vraiment|s[ée]rieusement|honn[êe]tement|encore)"
_SAYS = r"(?:thinks?|believes?|buys?|expects?|imagines?|trusts?)"
_CROIT = r"(?:croi\w+|croyez|croyons|pens\w+|imagin\w+|gob\w+)"
_CHANGED = (
    r"(?:widen(?:ed|ing)?|narrow(?:ed|ing)?|gr[eo]wn?|growing|go(?:ne)? (?:up|down)|went (?:up|down)|ris(?:e|en"
    r"|ing)|rose|drop(?:ped)?"
    r"|f[ae]ll(?:en|ing)?|gain(?:ed)?|los[et]|chang(?:ed?|ing)|shrink|shrunk|lengthen(?:ed)?|increas(?:ed?|ing)"
    r"|decreas(?:ed?|ing)|improved?|moved?)"
)
_CHANGE = (
    r"(?:baiss|augment|progress|mont|recul|grimp|chut|tomb|gonfl|creus|r[ée]dui|diminu|chang|boug|grandi"
    r"|gagn|perdu)"
)
_PART = (
    rf"(?:(?:any|all|counting|including|compter|toute?s?|tous|the|la|le|les|its|its own) )*"
    rf"(?:(?:ai )?revenues?|revenus? ia|(?:gross |cloud |end[- ]user )?margins?|marges?|energy|{COMPANY})"
)
_MEDIA = (
    r"(?:story|stories|news|earnings|calls?|events?|keynote|articles?|media|press|presse|analysts?"
    r"|launch(?:es)?|stocks?|sell[- ]?side"
    r"|insurance|mobile|network|tests?|codes?|topics?|sujets?|m[ée]dias|journaux|m[ée]diatique|assurance|r[ée]seau)"
)
_RATES = (
    r"(?:les taux|le taux|rates|the rates?|interest rates?|the levels?|the figures?|the percentages?|inflation|it|elle)"
)
_LACKING = r"(?:returns?|yield|price|elasticity|volume|multiple|m&a)"
_WHICH = r"\b(?:what|which|how much|how many|quel(?:le)?s?|combien|break[- ]?even|l['’][ée]quilibre)\b"
_EVENS = r"\b(?:breaks? ?-?even|breakeven|close[sd]?(?: it)?|[ée]quilibre|combler)\b"

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
    Wording(
        ("croi", "croy", "pens", "imagin", "gob"),
        Late(
            rf"\b(?:qui|quelqu['’]un|peut-on|peut on|qui peut|comment) (?:{_SURELY} )?{_CROIT}(?:-t)?(?:-(?:il"
            rf"|on|elle|nous))?\b"
            rf"[^?\d]*\d[^?]*\?"
            rf"|\b{_CROIT}-(?:vous|on|tu|nous)(?: {_SURELY})\b[^?\d]*\d"
            rf"|\b(?:vous|tu|on) {_CROIT} {_SURELY}\b[^?\d]*\d[^?]*\?",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "By how much did the gap widen?", "how fast is the gap growing?", "de combien la marge a-t-elle baissé ?": since when?
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
    Wording(
        ("de combien ",),
        Late(
            rf"\bde combien [^?.,;:\d]{{2,40}} (?:a|ont|est|sont|avait|s['’]est)(?:-t)?(?:-(?:il|elle|ils|elles))?"
            rf" (?:t-(?:il|elle) )?{_CHANGE}\w*\W*\Z",
            re.IGNORECASE,
        ),
        "unread_question",
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
    # "What's the coverage of this story?", "your test coverage", "the gap in your argument", "la couverture médiatique".
    Wording(
        ("coverage", "couverture"),
        Late(
            rf"\bcoverage (?:of|in|by|from|on) (?:this |that |the |your |our |their )?(?:[a-z]+ )?{_MEDIA}\b"
            rf"|\b(?:your |our |the )?{_MEDIA} coverage\b"
            rf"|\bcouverture (?:de |du |des |dans |par |d['’])?(?:la |le |les |l['’])?{_MEDIA}\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\d", re.IGNORECASE),
    ),
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
    # "Expected return with Nvidia at 60B?", "IRR and gap with …", "with margin 40%: yield": the model lacks them.
    Wording(
        (
            "return",
            "yield",
            "price",
            "elasticity",
            "volume",
            "multiple",
            "m&a",
            "irr",
            "npv",
            "roi",
            "tri",
            "rendement",
            "prix",
        ),
        Late(
            rf"(?:\A|[:.;?!]|\d[\w%]{{0,4}},)\W{{0,3}}(?:the |our |its |expected |implied |annual |le |la "
            rf"|les ){{0,3}}{_LACKING}(?: please)?"
            r"(?: (?:with|if|when|given|assuming|at|avec|si|quand)\b|\W*\Z)"
            rf"|\A\W*(?:{_LACKING}|irr|npv|roi|tri|rendement|prix) (?:and|et|-|[–—:]) [^.;?]*\d",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Non pas que la marge soit de 40 %, mais …", "avant que la marge soit de 40 %, …", "il s'en faut que …": not so.
    Wording(
        ("non qu", "non pas qu", "peur qu", "crainte qu", "avant qu", "en faut qu", "loin qu"),
        Late(
            r"\b(?:non(?: pas)?|de (?:peur|crainte)|il s['’]en faut|loin) qu(?:e |['’])[^.;?]*\d"
            r"|\bavant qu(?:e |['’])[^.;?,]{2,40} (?:soit|fasse|vende|atteigne|tombe|passe|monte"
            r"|gagne)[^.;?,]{0,12}\d[^.;?,]*,",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Le cloud a la même marge que l'utilisateur final": which of the two is the other's?
    Wording(
        ("même marge", "meme marge"),
        Late(r"\bm[êe]me marge\b[^.;?\d]{0,30}\bqu(?:e |['’])(?!avant|aujourd|hier|l['’]an)", re.IGNORECASE),
        "refused_reference",
    ),
    # "GPUs make up half of 140B data center cost": half of that, not of what they are.
    Wording(
        ("up half of ",),
        Late(r"\b(?:makes?|making|made) up half of \$?\d", re.IGNORECASE),
        "refused_reference",
    ),
    # "Amortir en 3 ans ou plutôt en 5 ans ?", "Nvidia 60B or rather 80B?": which of the two is asked.
    Wording(
        (" or rather ", " ou plutôt ", " ou plutot "),
        Late(r"\d[\w.,%$ ]{0,16} (?:or rather|ou plut[ôo]t)\b[^.;?\d]{0,16}\d[^.;?]{0,16}\?\W*\Z", re.IGNORECASE),
        "refused_side",
    ),
    # "What's the gap with Nvidia at 30B, and what margin would break even?": two questions, of which one would be answered.
    Wording(
        ("gap", "coverage", "cart", "couverture", "break", "even", "quilibre"),
        Late(
            rf"\b(?:gap|coverage|[ée]cart|couverture)\b[^?;.]{{0,40}}\d[^?;.]{{0,40}}(?:[?;,] ?)?\b(?:and|then"
            rf"|et|puis|alors),? {_WHICH}"
            rf"[^?;]{{0,40}}{_EVENS}"
            rf"|\b(?:gap|coverage|[ée]cart|couverture)\b[^?;.]{{0,40}}\d[^?;.]{{0,24}}\? ?{_WHICH}[^?;]{{0,40}}{_EVENS}"
            rf"|{_EVENS}[^?;]{{0,40}}\d[^?;]{{0,24}}[?;] ?[^?;]{{0,40}}{_EVENS}"
            rf"|{_WHICH}[^?;]{{0,40}}\d[^?;]{{0,24}},? (?:and|et) {_WHICH}[^?;]{{0,40}}{_EVENS}",
            re.IGNORECASE,
        ),
        "unread_question",
        Late(r"\b(?:can|could) any\b", re.IGNORECASE),
    ),
    # "Number of GPUs: 2 million", "Google's AI revenue is 5% of its total revenue".
    Wording(
        ("gpus", "chips", "units"),
        Late(
            r"\b(?:gpus|chips|units)(?: sold| shipped)? ?[:=] ?\d[\d.]{0,3} ?(?:millions?|m|k|thousand)\b(?! ?(?:\$"
            r"|usd|dollars))",
            re.IGNORECASE,
        ),
        "units",
    ),
    Wording(
        ("of its ", "of their "),
        Late(
            r"\d ?% of (?:its|their) (?:own )?(?:total|overall|group|company|whole|entire|all) (?:revenues?"
            r"|sales|turnover|business)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia 60B. Ignore the margin.": is there none, or does it stay?
    Wording(
        ("ignore the margin", "ignore margin", "ignore the payback", "ignore payback"),
        Late(r"\bignore (?:the )?(?:margins?|payback)(?=\W*\Z|[.,;])", re.IGNORECASE),
        "refused_negation",
    ),
)
