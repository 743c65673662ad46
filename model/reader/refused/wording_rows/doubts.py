"""Wordings of doubt, and of what is denied."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording

ROWS = (
    # "nul ne croit que …".
    Wording(
        ("nul ",),
        Late(
            r"\bnul n(?:e |['’])\w+",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Qui dit que Nvidia vend 60 Md$ ?"
    Wording(
        ("qui dit que", "qui croit", "qui peut croire", "qui pense"),
        Late(
            r"\A\W*qui (?:dit|croit|pense|peut (?:dire|croire|penser)) que?['’ ][^.;?]{2,60}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "je ne sais pas si …".
    Wording(
        ("sais pas si", "jsp si"),
        Late(
            r"\b(?:sais pas|jsp) si\b(?! (?:c|c['’]est|ca|ça)\b)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Depuis quand l'écart existe-t-il ?".
    Wording(
        ("depuis quand", "p/e"),
        Late(r"\b[Dd]epuis quand\b"),
        "refused_outside",
    ),
    # "OpenAI at 10B gets us closer to break even", "payback 2 nearly closes the gap": how near is not said.
    Wording(
        ("closer ", " close to ", "nearer ", "almost ", "nearly ", "help", " starts to "),
        Late(
            r"\b(?:almost|nearly|helps?|helping|starts? to|begins? to) (?:to )?(?:break|close|closes|breaks"
            r"|closing|breaking)\b"
            r"|\b(?:closer|close|nearer) to break(?:ing)?[- ]?even\b",
            re.IGNORECASE,
        ),
        "refused_bound",
        unless=Late(r"\?|\b(?:what|how|which|quel|combien)\b", re.IGNORECASE),
    ),
    # "The board turned down a payback of 4 years", "the auditors pushed back on Nvidia sales of 60B".
    Wording(
        (
            "turned down",
            "turn down",
            "turns down",
            "voted down",
            "shot down",
            "talked down",
            "called off",
            "put off",
            "brushed off",
            "laughed off",
            "waved off",
            "waved away",
            "pushed back",
            "push back",
            "pushes back",
            "backed down",
            "backs down",
            "back down",
            "gave up",
            "walked back",
            "backed away",
            "steered clear",
            "steers clear",
            "sniffed at",
            "sniffs at",
            "took issue",
            "takes issue",
            "take issue",
            "issues with",
            "issue with",
            "problem with",
            "problems with",
            "qualms about",
        ),
        Late(
            r"\b(?:(?:turn(?:ed|s)?|vot(?:ed|es?)|sho[ot]t?s?|talk(?:ed|s)?) down|(?:call(?:ed|s)?|put|brush(?:ed|es)?"
            r"|laugh(?:ed|s)?|wav(?:ed|es)) (?:off|away)|push(?:ed|es)? back (?:on|against)|(?:back(?:ed|s)?"
            r"|walk(?:ed|s)?)"
            r" (?:down|back|away)(?: (?:on|from))?|g[ai]ve?s? up on|steer(?:ed|s)? clear of|sniff(?:ed|s)? at"
            r"|(?:takes?|took) issue with"
            r"|(?:ha[ds]|have|having|got) (?:\w+ )?(?:issues?|problems?|qualms) (?:with|about))"
            r" (?!to |by |(?:about |around |some )?\$?\d)(?:the |an? |our |my |their |his |her )?[^,;:.?!]{0,40}?\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "No AI revenue of 100B", "no doubling of Google", "no break even with Nvidia at 60B".
    Wording(
        ("no ",),
        Late(
            r"\bno (?:[a-z-]+ ){1,3}of \$?\d"
            r"|\bno (?:doubling|halving|tripling|growth|rise|increase|cut|fall|drop) (?:of|in|for|at|to)\b"
            r"|\bno break[- ]?even (?:with|at|if|for)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "a bank with 20B of AI revenue".
    Wording(
        (" with ",),
        Late(
            rf"\b(?:our|an?|my|their|one|two|three) (?:\w+ )?(?:product|app|bank|compan(?:y|ies)|startup|rival"
            rf"|competitor|firm|lab|client)s? with {SUM} of\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Payback starts in 2 years", "payback of 3 years on chips and 15 on facilities".
    Wording(
        ("payback ",),
        Late(
            r"\bpayback (?:starts?|begins?|comes) (?:in|after)\b"
            r"|\bpayback [^.;]{0,24}\d+ (?:years )?(?:on|for) (?:the )?(?:chips|gpus) and \d+ (?:years )?(?:on|for)\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Rank a 40% margin and Nvidia at 40B"
    Wording(
        ("rank ",),
        Late(
            r"\A\W*rank [^?]{0,80}\d[^?]{0,80}\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
