"""Wordings of what is said of a whole, of its coverage, and of how two figures stand to each other."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

_COST = r"(?:the )?(?:total |data[- ]?cent(?:er|re) )?(?:costs?|capex|spend|required revenue)"

_SHARE = r"(?:\d[\d.]* ?%|half|a third|a quarter|two thirds)"

_ENERGY = r"(?:energy|power|electricity|facilities|buildings)"

_HARDWARE = r"(?:gpus?|chips?|(?:graphics )?cards?|h[12]00s?|b[123]00s?|puces?|cartes?|accelerators?)"

_GAP = r"(?:gap|hole|shortfall|trou|[ée]cart|d[ée]ficit)"
_RESULT = rf"(?:{_GAP}|coverage|capex|couverture|required revenue|revenu requis)"
# "How far below break even are we …?"
_HOW_MUCH = Late(r"\b(?:how (?:long|many|much|far|low|high)|combien|years|ann[ée]es)\b", re.IGNORECASE)

ROWS = (
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
    # "does the 75B include OpenAI?".
    Wording(
        (" include", " count", " contain", " part of ", " in the ", " contribute", " add to ", " add to", "would be"),
        Late(
            rf"\b(?:does|do) (?:the )?{SUM} (?:include|count|contain)\b|\bis {COMPANY} (?:in|part of"
            rf"|included in) (?:the )?{SUM}"
            rf"|\b(?:which|what) part of (?:the )?{SUM} is\b|\bwhat (?:does|do) [\w ]{{2,20}} (?:contribute"
            rf"|add) to (?:the |nvidia['’]s )?{SUM}"
            rf"|\bhow much of (?:the )?{SUM} (?:of )?ai revenue would be\b|\bwhat does the (?:margin|payback"
            rf"|energy) contribute\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "below break even".
    Wording(
        ("break", "quilibre"),
        Late(
            r"\b(?:not (?:quite|only|just|even|yet)|(?:slightly |just |well |far )?(?:below|above|beyond|past"
            r"|after|since)|before"
            r"|(?:better|more|less|worse) than) (?:at )?break[- ]?even\b"
            r"|\b(?:sous|(?:au|en)[- ]dess(?:us|ous) de|apr[èe]s|avant|pass[ée]) l['’][ée]quilibre\b"
            r"|\bplus (?:[àa] l['’])[ée]quilibre\b|\b[ée]quilibre (?:manqu|romp|perd|rat|non atteint|loin)\w*",
            re.IGNORECASE,
        ),
        "refused_bound",
        _HOW_MUCH,
    ),
    # "part of the gap".
    Wording(
        (" of ", " du ", " de l"),
        Late(
            rf"\A\W*(?:the |a |an |le |la |une? )?(?:rest|part|bit|lot|portion|most|bulk|much|some|reste|gros"
            rf"|essentiel|part|partie)"
            rf" (?:of (?:the |our )?|du |de (?:la |l['’])?){_RESULT}\W*\Z",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
