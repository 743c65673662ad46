"""Wordings of several cases in one statement that are not parted as sides, of a change between two values, and of what is
asked of the ends of a range."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

WORDINGS_OF_CASES = (
    # "Three separate cases: …", "taken one by one", "first scenario …, second scenario …", "then the same but …".
    Wording(
        (
            "separate",
            "own",
            "one by one",
            "un par un",
            "case",
            "scenario",
            "cas ",
            "nario",
            "the same",
            "le meme",
            "la meme",
            "pareil",
            "likewise",
            "hypoth",
            "on its own",
            "de son c",
            "another with",
            "un autre avec",
            "run",
            "after each",
        ),
        Late(
            r"\A\W*separately\b",
            re.IGNORECASE,
        ),
        "refused_side",
        unless=Late(r"\b(?:vs|versus|or|ou|levers?|leviers?)\b", re.IGNORECASE),
    ),
    # "Which is closer to break even?" of two cases; "who tops AI revenue?"
    Wording(
        ("closer to", "nearer to", "plus près", "plus pres", "closest to", "breaks even", "closes it"),
        Late(
            r"\d ?(?:%|b|bn)? or \$?\d[\d.]* ?(?:%|b|bn)?,? which (?:one )?(?:closes it|breaks even)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
)
