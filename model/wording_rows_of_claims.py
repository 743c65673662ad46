"""Wordings of what is claimed: a view beside another's, a result told with its cause, both margins taken together, what
does not change."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_GAP = r"(?:gap|hole|shortfall|[ée]cart|trou)"
_SHARE = r"(?:\d[\d.]* ?%|half|all|a third|a quarter|two thirds|most|tout|la moiti[ée]|un tiers|un quart)"
_RESULT = rf"(?:{_GAP}|coverage|required revenue|couverture|revenu requis)"

WORDINGS_OF_CLAIMS = (
    # "Apple changes nothing", "zero change in margin", "doesn't make a cent less", "Google adds nothing to its 10B".
    Wording(
        ("nothing", "zero change", "no change at", " a cent ", " a dime ", " a dollar ", " a penny ", "left out "),
        Late(
            r"\b(?:zero|0) change (?:in|at|to|for)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "bring the gap from 165B to 125B", "the gap was 165B last year", "the gap is 165B because of Nvidia".
    Wording(
        ("gap", "hole", "shortfall", "écart", "ecart", "trou", "coverage", "couverture"),
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
    # "how many years to break even?", "quand l'écart se ferme-t-il ?"
    Wording(
        ("how many years", "how fast", "how soon", "quand l", "combien d'ann", "combien d’ann"),
        Late(
            rf"\bhow (?:fast|soon) (?:does|do|will|can|would) (?:the {_GAP}|we|it) (?:close|break|shrink|fill)",
            re.IGNORECASE,
        ),
        "refused_period",
        unless=Late(r"\bhow many years to break[ -]?even (?:with|at|if|on|for|given) [^?]*\d", re.IGNORECASE),
    ),
)
