"""Wordings that set one figure against another: a part of a result, two that match, a hurdle, a share of a cost, what
somebody does not believe."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

WORDINGS_OF_RELATIONS = (
    # "assume 2:1 GPU to facility": the other way round.
    Wording(
        ("gpu to ", "gpus to ", "chips to ", "chip to "),
        Late(
            r"\b(?:gpus?|chips?) to (?:facilit\w+|energy|power)(?: ratio)?[^.;?]{0,8}\b\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Few expect OpenAI to make 13B", "it would be crazy to assume …", "I'd be surprised if …".
    Wording(
        (
            "few ",
            "only a fool",
            "crazy to",
            "insane to",
            "silly to",
            "foolish to",
            "who would ",
            "who on earth",
            "surprised",
            "shocked",
            "amazed",
            "astonished",
        ),
        Late(
            r"\b(?:few|hardly any)(?: \w+)? (?:expect|think|believe|see)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "L'écart vaut deux fois les revenus": how it relates to another.
    Wording(
        (" vaut ", " valent "),
        Late(
            r"\b(?:vaut|valent) (?:\w+ fois|la moiti[ée] d|le (?:double|triple) d|un (?:tiers|quart) d)", re.IGNORECASE
        ),
        "refused_offset",
    ),
)
