"""Wordings of what is said of a whole, of its coverage, and of how two figures stand to each other."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_COST = r"(?:the )?(?:total |data[- ]?cent(?:er|re) )?(?:costs?|capex|spend|required revenue)"

_SHARE = r"(?:\d[\d.]* ?%|half|a third|a quarter|two thirds)"

_ENERGY = r"(?:energy|power|electricity|facilities|buildings)"

_HARDWARE = r"(?:gpus?|chips?|(?:graphics )?cards?|h[12]00s?|b[123]00s?|puces?|cartes?|accelerators?)"

WORDINGS_OF_WHOLES = (
    # "what does the margin contribute to required revenue?"
    Wording(
        (" contain", " in the ", " contribute"),
        Late(
            r"\bwhat does the (?:margin|payback|energy) contribute\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "energy takes half of the total cost".
    Wording(
        ("energy", "power", "electricity", "facilities", "buildings"),
        Late(
            rf"\b{_ENERGY} (?:takes?|costs?|eats?|makes? up) {_SHARE} (?:of )?{_COST}\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "the larger of both margins is 30%".
    Wording(
        ("margins", "marges"),
        Late(
            r"\b(?:one|larger|smaller|higher|lower|bigger) of (?:the two|both|the) margins\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Does Google make twice what Microsoft makes?"
    Wording(
        ("does ", "do ", "did "),
        Late(rf"^\W*(?:does|do|did) {COMPANY}\s+(?:(?:makes?|earns?|sells?)\b[^?\d]*)?\?\W*$", re.IGNORECASE),
        "refused_reference",
    ),
    # "per Bernstein coverage": no question of coverage.
    Wording(
        ("cover",),
        Late(
            r"\b(?:ft|wsj|bernstein|goldman|press|media|bloomberg|reuters|analyst)(?:['’]s)? coverage\b"
            r"|\bcoverage (?:like )?at the \w+\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:according to|selon|d['’]apr[èe]s)\b", re.IGNORECASE),
    ),
    # "gpu to energy 2:1": the other way round.
    Wording(
        ("gpu to ", "gpus to ", "chips to ", "chip to "),
        Late(
            r"\b(?:gpus?|chips?) to (?:facilit\w+|energy|power)(?: ratio)?[^.;?]{0,8}\b\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Few expect OpenAI to make 13B".
    Wording(
        ("few ",),
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
    # "GPU 20 % moins chers", "OpenAI 20% cheaper": a price, not what is sold.
    Wording(
        ("cher", "chère", "cheaper", "pricier", "dearer", "expensive"),
        Late(
            rf"\b(?:{_HARDWARE}|{COMPANY}) (?:(?:are |sont |is |est |deviennent |become )?(?:\d[\d.,]* ?%"
            rf"|\w+ fois|twice|half|moiti[ée]|a (?:third|quarter|half)) )?(?:(?:plus|moins) ch[eè]re?s?|cheaper"
            rf"|pricier|dearer|more expensive)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"[,;] *(?:[^,;]{0,80}\b(?:as|since|because|now that|car|puisque)\b)", re.IGNORECASE),
    ),
)
