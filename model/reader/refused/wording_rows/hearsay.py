"""Wordings of what somebody says, reports or claims, and of whether it holds."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY, FIRM

_ASKED = (
    r"(?:gap|hole|shortfall|coverage|required(?: rev(?:enue)?)?|break[- ]?even(?: \w+)?|need|[ée]cart|trou|couverture)"
)

_REALISTIC = r"(?:realistic|plausible|credible|reasonable|sensible|achievable|doable|far-?fetched|believable)"

_GAP = r"(?:gap|hole|shortfall|[ée]cart|trou)"

_SHARE = r"(?:\d[\d.]* ?%|half|all|a third|a quarter|two thirds|most|tout|la moiti[ée]|un tiers|un quart)"

_RESULT = rf"(?:{_GAP}|coverage|required revenue|couverture|revenu requis)"

_WITH = r"(?:with|w/?|on|at|using|under|per|from|assuming|avec|selon|sur|aux?)"
_THEIRS = (
    r"(?:(?:those|these|his|her|their|your|ur|ses|leurs|ces|vos|the latest|the street|street|consensus|sell[- ]side"
    r"|buy[- ]side|bull(?:s|ish)?|bear(?:s|ish)?|the bull|the bear|@?(?!today|now|cahn)[a-z]+['’]s|@[a-z.]+) "
    r"(?:\w+ )?(?:numbers?|figures?|estimates?|levels?|case|values?|assumptions|inputs|earnings|forecasts?|chiffres?"
    r"|hypoth[èe]ses|view|model)|(?:the )?(?:numbers|figures|values) (?:above|below|in the (?:deck|thread|memo|sheet)"
    r"|from (?:the )?[\w@]+)|(?:the )?(?:consensus|deck|thread|street|above|memo)"
    r"|what (?:he|she|they|@?\w+) (?:said|says|say|wrote|posted|has|have)|that|those|it)"
)

ROWS = (
    # "gap if he's right", "gap if the bulls are right and Nvidia 80B", "gap in scenario B", "gap in the bear case".
    Wording(
        (" right", " correct", "scenario", "option", " case"),
        Late(
            rf"\b{_ASKED} (?:(?:if|assuming|when) (?:he|she|they|(?:the )?[a-z]+|@\w+)(?:['’]s|['’]re| is| are) "
            r"(?:right|correct)\b|(?:in|for|under|on|with) (?:(?:the )?(?:scenario|option|case) (?:[a-d]|\d)\b"
            r"|the (?:bull|bear|worst|best) case))",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(r"\d ?(?:b|bn|%|md|billion)|\bvs\b|:", re.IGNORECASE),
    ),
    # "Remember when Nvidia was 10B".
    Wording(
        ("remember", " when i ", " used to"),
        Late(
            r"\bremember (?:when |how |that )?(?:the )?[\w ]{2,20}? (?:was|were|at|used to|being) (?:only |just )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Says who? margin 40", "whose idea was a 40% margin".
    Wording(
        ("who ", "whose", "makes you", "makes u", "d'où", "d'ou"),
        Late(
            r"\A\W*(?:so )?(?:who (?:says|said|came up with|put|decided|picked|chose)|says who|whose (?:idea"
            r"|number|figure) (?:is|was)|what makes (?:you|u) (?:think|say|believe)|d['’]o[uù] (?:sort"
            r"|sortent))\b(?=[^.;]*\d)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Is Google at 10B realistic?", "does a 40% margin make sense?", "Google à 10 Md$, vous y croyez ?"
    Wording(
        (
            "realistic",
            "plausible",
            "credible",
            "reasonable",
            "sensible",
            "achievable",
            "doable",
            "fetched",
            "believable",
            "make sense",
            "makes sense",
            "crédible",
            "réaliste",
            "realiste",
            "y croyez",
            "y crois",
            "correct",
            " right",
            "too much",
            "too high",
            "too low",
            "est-il vrai",
        ),
        Late(
            rf"\A\W*(?:so |ok |and |but |hey )?(?:is|are|does|do|how"
            rf"|would)\b[^.;?]{{0,60}}\d[^.;?]{{0,60}}\b(?:{_REALISTIC}|makes? sense)(?:,? [a-z]+)?\W*\Z"
            r"|\A\W*(?:is|are|would)\b[^.;?]{0,60}\d[^.;?]{0,60}(?<!,) (?:right(?! now)|correct|be too (?:much"
            r"|high|low)|too (?:much|high|low))\b[^.;?\d]{0,16}\?"
            rf"|\A\W*how {_REALISTIC} (?:is|are|would)\b[^.;?]{{0,60}}\d"
            r"|\d[^.;?]{0,60},? (?:c['’]est|est-ce|est) (?:plausible|r[ée]aliste|cr[ée]dible)\W*\?"
            r"|\d[^.;?]{0,60}, (?:vous|tu) y cro(?:yez|is)\W*\?"
            r"|\best-il vrai qu[^.;]{0,60}\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "zero change in margin".
    Wording(
        ("zero change",),
        Late(
            r"\b(?:zero|0) change (?:in|at|to|for)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "bring the gap from 165B to 125B".
    Wording(
        ("gap", "hole", "shortfall", "trou", "coverage", "couverture"),
        Late(
            rf"(?<!how do we )(?<!how can we )(?<!how could we )(?<!how do you )(?<!what )\b(?:bring|get|move"
            rf"|push|cut|take|lower|raise)(?:s|ing)? (?:the |our )?{_RESULT} from \$?\d",
            re.IGNORECASE,
        ),
        "refused_offset",
        unless=Late(r"\b(?:how come|why|pourquoi)\b|\bagree\b|\b(?:agree|right|correct|true)\?", re.IGNORECASE),
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
    # "how fast do we break even?"
    Wording(
        ("how fast", "how soon"),
        Late(
            rf"\bhow (?:fast|soon) (?:does|do|will|can|would) (?:the {_GAP}|we|it) (?:close|break|shrink|fill)",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(r"\bhow many years to break[ -]?even (?:with|at|if|on|for|given) [^?]*\d", re.IGNORECASE),
    ),
    # "Pourquoi double-t-on les ventes de Nvidia ?", "why do we double Nvidia's sales?"
    Wording(
        ("double", "multipl"),
        Late(
            r"\b(?:pourquoi|why)\b[^?.;\d]*\b(?:double|doublons|doublez|multipl\w+)(?:-t-on)?\b[^?.;\d]*(?:\?|\.|$)",
            re.IGNORECASE,
        ),
        "unread_question",
    ),
    # "Qui contribue le plus aux revenus IA ?", "quelle société a le revenu IA le plus faible ?"
    Wording(
        (" le plus", "plus gros"),
        Late(
            r"(?<!ce )(?<!tre )(?<!put )(?<!ble )(?<!eur )(?<![eè]se )(?<!ier )\b(?:qui|quelle (?:soci[ée]t[ée]"
            r"|entreprise|ligne)) (?:contribue|p[èe]se|rapporte|gagne|fait|a|vend)\b[^?]*\ble (?:plus"
            r"|moins)\b[^?]*",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Avant, la marge était de 60 %, quel écart aujourd'hui ?"
    Wording(
        ("avant", "before", "origine", "originally", "auparavant", "formerly"),
        Late(
            r"(?:\A|[.;] )\W*(?:avant|auparavant|[àa] l['’]origine|before|originally|formerly),? [^,;.?]*"
            r"\b(?:[ée]tai(?:t|ent)|fai[st]ai(?:t|ent)|vendai(?:t|ent)|gagnai(?:t|ent)|was|were|made"
            r"|sold)\b[^,;.?]*\d[^;.?]*",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "gap on consensus".
    Wording(
        (
            "with",
            " w ",
            " w/",
            " on ",
            " at ",
            "using",
            "under",
            " per ",
            "from",
            "assuming",
            "avec",
            "selon",
            " sur ",
        ),
        Late(rf"\b{_ASKED} {_WITH} {_THEIRS}\W*\Z", re.IGNORECASE),
        "refused_reference",
        unless=Late(r"\d"),
    ),
    # "Nvidia 60B, with Microsoft accounting for 12B".
    Wording(
        (
            "accounting for",
            "accounts for",
            "representing",
            "représentant",
            "representant",
            " of it",
            " of that",
            " takes ",
            " taking ",
            "en prend",
            "sur les ",
            "nvidia's ",
            "nvda's ",
        ),
        Late(
            rf"{SUM}[^.?\d]{{0,24}}\b{FIRM} (?:alone takes|alone accounts for|accounts for|accounting for|makes up) \$?\d"
            rf"|{SUM}(?:(?! and |ai revenue|revenus? ia)[^.;?\d]){{0,32}}\b{FIRM}(?: alone)? (?:accounting for"
            rf"|accounts for"
            rf"|representing|repr[ée]sentant"
            rf"|taking|takes|en prend)"
            rf" (?:about )?\$?\d|\b(?:nvidia|nvda)\b[^.;?\d]{{0,24}}{SUM}[^.;?\d]{{0,24}}\b{FIRM} {SUM} of (?:it|that)\b"
            rf"|\b{FIRM} {SUM}, {FIRM} {SUM} of it\b"
            rf"|\b(?:of|from) (?:nvidia|nvda)['’]s {SUM}, {FIRM}|\bsur les {SUM}\$? (?:de |d['’]){COMPANY}, {FIRM}",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Apple doesn't make a cent less", "Apple doesn't make a cent without Google".
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
    # "how many years until break even".
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
)
