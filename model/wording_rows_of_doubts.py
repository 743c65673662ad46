"""Wordings that doubt what they tell ("no analyst thinks …", "we shall see if …"), or leave open how much or how long."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

WORDINGS_OF_DOUBTS = (
    # "No serious observer thinks the margin is 60%", "nul ne croit que …".
    Wording(
        ("no ", "nul ", "aucun"),
        Late(
            r"\bnul n(?:e |['’])\w+",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "It remains to be seen if Nvidia sells 60B", "on verra si …", "Who says Nvidia sells 60B?"
    Wording(
        ("who says", "who believes", "who thinks", "qui dit que", "qui croit", "qui peut croire", "qui pense"),
        Late(
            r"\A\W*qui (?:dit|croit|pense|peut (?:dire|croire|penser)) que?['’ ][^.;?]{2,60}\d",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Pas sûr que Nvidia fasse 60 milliards", "je ne sais pas si …".
    Wording(
        ("pas sûr", "pas sur ", "pas sure", "sais pas si", "jsp si", "demande si"),
        Late(
            r"\b(?:sais pas|jsp) si\b(?! (?:c|c['’]est|ca|ça)\b)",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "Toute la dépense est anticipée", "Depuis quand l'écart existe-t-il ?", "Quelle limite pour Nvidia ?".
    Wording(
        ("toute la d", "depuis quand", "quelle limite", "quelle tendance", " per ", "p/e"),
        Late(r"\b[Dd]epuis quand\b"),
        "refused_outside",
    ),
    # "OpenAI at 10B gets us closer to break even", "payback 2 nearly closes the gap": how near is not said.
    Wording(
        (
            "closer ",
            " close to ",
            "nearer ",
            "toward",
            "almost ",
            "nearly ",
            "help",
            " starts to ",
            " bit of the gap",
            "some way to",
            "more likely",
        ),
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
            "shoots down",
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
            "give up",
            "gives up",
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
)
