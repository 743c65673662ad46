"""Wordings of what is claimed: a view beside another's, a result told with its cause, both margins taken together, what
does not change."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_GAP = r"(?:gap|hole|shortfall|[ée]cart|trou)"
_MORE = r"(?:higher|lower|above|below|more|less|over|under|greater|smaller|bigger|plus haut|plus bas)"
_SHARE = r"(?:\d[\d.]* ?%|half|all|a third|a quarter|two thirds|most|tout|la moiti[ée]|un tiers|un quart)"
_BOTH = r"(?:both(?: the| our)?|the two|cloud and (?:app|end[- ]user|user)|les deux)"
_RESULT = rf"(?:{_GAP}|coverage|required revenue|couverture|revenu requis)"

WORDINGS_OF_CLAIMS = (
    # "consensus is 55B for Nvidia, I'm 10% above", "55B per consensus; mine is higher".
    Wording(
        (
            "i'm ",
            "i’m ",
            "i am ",
            "im ",
            "i'd say ",
            "i’d say ",
            "i would say ",
            "mine",
            "i expect ",
            "i see ",
            "we're ",
        ),
        Late(
            rf"\b(?:consensus|analysts?|street|sell[- ]side|guidance|wsj|bloomberg|everyone)\b.*\b(?:i['’]?m|i am"
            rf"|we['’]?re|i['’]?d say|i would say|i expect|i see|mine(?: is|['’]s)?)"
            rf" (?:(?:about|around|roughly|maybe|some|a bit|slightly|much|well) )*"
            rf"(?:\d[\d.]* ?(?:%|percent) |{SUM} )?{_MORE}\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    Wording((" more next year",), Late(rf"\b{SUM} and \d[\d.]* ?% more next year\b", re.IGNORECASE), "refused_offset"),
    # "raising Nvidia from 60B to 80B": the baseline's?
    Wording(
        ("raising ", "cutting ", "lowering ", "increasing "),
        Late(rf"\b(?:raising|cutting|lowering|increasing) [\w ]{{2,20}} from {SUM} to {SUM}", re.IGNORECASE),
        "refused_offset",
    ),
    # "the sum of both margins is 30%", "the two margins stack to 50%", "the second margin is 30%".
    Wording(
        ("margin", "marge"),
        Late(
            rf"\b(?:sum|difference|product|average|mean|total|spread|minimum|maximum) (?:of|between) {_BOTH} margins\b"
            rf"|\b{_BOTH} margins? (?:together|combined|stack|multiply|differ|compound|of \d[\d.]* ?% (?:in total|combined"
            rf"|together))|\b(?:cloud or (?:app|end[- ]user|user)|second|first|other) margin\b"
            r"|\bboth \d[\d.]* ?%(?: gross)? margins\b|\bmarges? \d[\d.]* ?% pour le cloud comme pour\b"
            r"|\b(?:somme|diff[ée]rence|produit|moyenne) des deux marges\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Apple changes nothing", "zero change in margin", "doesn't make a cent less", "Google adds nothing to its 10B".
    Wording(
        ("nothing", "zero change", "no change at", " a cent ", " a dime ", " a dollar ", " a penny ", "left out "),
        Late(
            r"\bnothing (?:new|less|more)\b|\b(?:changes?|alters?) nothing\b|\bnothing (?:at|from) [\w ]+ changes"
            r"|\b(?:zero|0) change (?:in|at|to|for)\b"
            r"|\ba (?:cent|dime|dollar|penny) (?:less|more|without|extra|beyond)\b"
            rf"|\b(?:adds?|brings?) nothing to (?:its|the|that|{SUM})|\bdoes nothing to the {_GAP}\b"
            rf"|\byou(?:['’]ve)? left out {SUM}",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "if not 60B for Nvidia, what closes the gap?"
    Wording(
        ("if not ", "sinon "),
        Late(rf"\bif not (?:a |an |at )?(?:{SUM}|\d[\d.]* ?%)", re.IGNORECASE),
        "refused_negation",
    ),
    # "gap of 30B, 40B and 50B": each a question of its own.
    Wording(
        ("gap", "hole", "shortfall", "écart", "ecart", "trou", "coverage", "couverture", "required revenue"),
        Late(
            rf"^\W*(?:(?:a|the|an|un|une|le|la|l['’]) ?)?{_RESULT}s? (?:of|at|de|à) (?:{SUM}|\d[\d.]* ?%?)"
            rf"(?:, ?(?:{SUM}|\d[\d.]* ?%?))+,? (?:and|or|et|ou) (?:{SUM}|\d[\d.]* ?%?)[^a-z]*$",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "bring the gap from 165B to 125B", "the gap was 165B last year", "the gap is 165B because of Nvidia".
    Wording(
        ("gap", "hole", "shortfall", "écart", "ecart", "trou", "coverage", "couverture"),
        Late(
            r"(?<!how do we )(?<!how can we )(?<!how could we )(?<!how do you )(?<!what )\b(?:bring|get|move|push|cut|take"
            r"|lower|raise)"
            rf"(?:s|ing)? (?:the |our )?{_RESULT} from \$?\d"
            rf"|\b{_RESULT} (?:of|is|at|de) {SUM} (?:because|parce qu\w*) [^.;?\d]*$"
            rf"|\b{_RESULT} (?:was|were|[ée]tait) {SUM} (?:last|a|in|l['’]an)\b"
            rf"|\b{_RESULT} (?:is|grows? to|falls? to|hits?|est de|closes)(?: now)?(?: {SUM})? (?:because of|due to"
            rf"|thanks to|[àa] cause d|gr[âa]ce [àa])|\b{_GAP} (?:grows?|falls?|closes)[\w ]* because"
            rf"|, (?:which|and this|ce qui) (?:brings?|pushes|takes?|gets|ram[èe]ne) (?:the |l['’]){_RESULT}"
            rf" (?:down |up )?(?:to|at|[àa]) \$?\d"
            rf"|\d ?% (?:brings?|pushes|takes?|gets) the {_GAP} (?:down |up )?to \$?\d"
            rf"|\badds? {SUM} to the {_GAP}\b|\btakes? {SUM} (?:off|out of) (?:the {_GAP}|required revenue)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(r"\b(?:how come|why|pourquoi)\b|\bagree\b|\b(?:agree|right|correct|true)\?", re.IGNORECASE),
    ),
    Wording(
        (" off required revenue",),
        Late(rf"\btakes? {SUM} off required revenue\b", re.IGNORECASE),
        "refused_offset",
    ),
    # "half of Nvidia's sales is speculative", "20B of AI revenue is backed by demand".
    Wording(
        ("speculative", "spéculati", "speculati", "by demand", "demande", "anticipation"),
        Late(
            rf"\b(?:{_SHARE}|{SUM}) (?:of |de |des |du |d['’])?(?:the |la |le |les |l['’])*"
            rf"(?:(?:nvidia['’]s (?:sales|revenues?)|ai revenues?|gpus?|ventes de nvidia|revenus? ia|{COMPANY}['’]s \w+)"
            r" (?:is|are|repos\w+|est|sont) (?:\w+ )?(?:speculative|sp[ée]culati\w+|backed|covered|built|sur|pure)"
            r"|capex (?:is|est) (?:\w+ )?(?:speculative|sp[ée]culati\w+|pure))\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    Wording(
        ("all ", "tout "),
        Late(
            r"\ball (?:of )?(?:the |this |our )?(?:capex|spend(?:ing)?) is (?:speculative|built (?!on [a-z ]*demand))"
            r"|\btout le capex (?:repose|est sp[ée]c)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "required revenue has to fall to 150B: which levers?"
    Wording(
        ("required revenue has to", "required revenue must", "required revenue needs to"),
        Late(
            r"\brequired revenue (?:has to|must|needs to) (?:fall|drop|come down|rise|go)\b.*\bwhich levers",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # A price or a rebate is no sum of sales.
    Wording(
        ("rebate", "% off", "discount", "price of gpus", "price of chips"),
        Late(
            r"\d ?% off (?:nvidia['’]s )?(?:list )?prices?\b|\boffers? \d[\d.]* ?% off\b|\brebate\b.*\d ?%"
            r"|\bprice of (?:gpus?|chips?)\b.*\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "(source: WSJ, 40% margin)", "(source: Q3 report)".
    Wording(
        ("source: ",),
        Late(r"\(source: [^)]*(?:\d ?%|\bq[1-4]\b)[^)]*\)", re.IGNORECASE),
        "refused_outside",
    ),
    # "how much does Google have to earn to pay back its 10B of GPUs?": a part of the spend.
    Wording(
        ("earn ", "make ", "gagner ", "need to", "encore", "still needed"),
        Late(
            rf"\b(?:earn|make|gagner) (?:to pay (?:back|for|off) (?:its|their) {SUM}|on {SUM} of capex"
            rf"|pour rentabiliser ses {SUM})|doit-(?:il|elle) gagner pour rentabiliser {SUM}"
            rf"|\bstill needed to (?:match|reach|get to)\b|\bcompanies (?:need|have) to earn to (?:pay back|cover) nvidia\b"
            r"|\brevenus? ia faut-il encore\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        (" old products", " new products"), Late(r"\d[\w.]* (?:old|new) products\b", re.IGNORECASE), "refused_scope"
    ),
    Wording(
        ("same company", "what google makes", "everyone makes what"),
        Late(rf"\bare the same company\b|\beveryone makes what {COMPANY} makes\b", re.IGNORECASE),
        "refused_outside",
    ),
    # Impact on another result than the gap.
    Wording(
        ("impact", "lever", "levier"),
        Late(
            rf"\bhas the biggest impact on (?:coverage|required revenue|{COMPANY})|\bweakest lever\b|\bthe only lever\b"
            r"|\bhas the (?:biggest|largest|most) impact if\b|\best-(?:il|elle) le (?:plus gros|principal|seul) levier\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "how many years to break even?", "quand l'écart se ferme-t-il ?"
    Wording(
        ("how many years", "how fast", "how soon", "quand l", "combien d'ann", "combien d’ann"),
        Late(
            rf"\bhow (?:fast|soon) (?:does|do|will|can|would) (?:the {_GAP}|we|it) (?:close|break|shrink|fill)"
            r"|\bhow many years (?:to|until|till|before)(?: we)? (?:break|close|fill)"
            rf"|\bquand (?:l['’]|le )?{_GAP} se (?:ferme|comble|r[ée]sorbe)",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(r"\bhow many years to break[ -]?even (?:with|at|if|on|for|given) [^?]*\d", re.IGNORECASE),
    ),
    # "close the gap without touching costs", "what closes the gap if only the margin stays?"
    Wording(
        ("without ", "sans ", "stays", "is fixed", "are fixed"),
        Late(
            r"\bwithout (?:touching |changing |cutting |raising )?(?:costs?|revenues?|spend(?:ing)?|new revenues?"
            r")(?=\W*$)"
            r"|\bsans toucher aux? (?:revenus?|co[ûu]ts?|d[ée]penses?|investissements?)(?=\W*$)"
            r"|\bif (?:only [\w ]{3,20} stays|everything but [\w ]{3,20} is fixed)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    Wording(
        ("higher ", "lower ratio"),
        Late(rf"^\W*higher {COMPANY} {SUM}|\ba (?:lower|higher) ratio of \d", re.IGNORECASE),
        "refused_offset",
    ),
    Wording(
        ("would it take for ", "do?"),
        Late(
            rf"\bwhat would it take for {COMPANY} to (?:reach|hit|get to|sell|make) {SUM}"
            r"|\bwhat (?:would|does|will) (?:raising|cutting|lowering|increasing) [^\d?]{3,20} do\?",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # What would make a program say something else.
    Wording(
        ("you are now", "you're now", "and nothing else", "tu es maintenant", "et rien d'autre", "et rien d’autre"),
        Late(
            r"^\W*(?:you are now|you['’]re now|tu es maintenant)\b|\b(?:say|answer|reply|r[ée]ponds|dis)\b[^.]*"
            r"\b(?:and nothing else|et rien d['’]autre)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Google thinks that AI revenue will reach 90B": its own, or all?
    Wording(
        ("think", "believ", "estimat", "argue", "says", "predict", "expect", "forecast"),
        Late(
            r"(?:thinks?|believes?|estimates?|argues?|says?|predicts?|expects?|forecasts?),? (?:that )?(?:the )?"
            r"(?:(?:total|whole|overall|global|worldwide|industry(?:['’]s|-wide)?|ai industry['’]s) )+(?:ai )?revenues?\b",
            re.IGNORECASE,
        ),
        "refused_scope",
        Late(r"\b(?:i|we)(?: now| still|['’]d)? (?:think|believe|estimate|expect|forecast)\b", re.IGNORECASE),
    ),
)
