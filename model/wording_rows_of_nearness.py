"""Wordings that put something beside its target and not on it ("below break even", "almost closes the gap"), or name a part
of a result ("the rest of the gap"), and what is dearer or cheaper by its price."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_GAP = r"(?:gap|hole|shortfall|trou|[ée]cart|d[ée]ficit)"
_RESULT = rf"(?:{_GAP}|coverage|capex|couverture|required revenue|revenu requis)"
_HARDWARE = r"(?:gpus?|chips?|(?:graphics )?cards?|h[12]00s?|b[123]00s?|puces?|cartes?|accelerators?)"
# "How far below break even are we …?"
_HOW_MUCH = Late(r"\b(?:how (?:long|many|much|far|low|high)|combien|years|ann[ée]es)\b", re.IGNORECASE)

WORDINGS_OF_NEARNESS = (
    # "gap non-zero", "marge cloud non nulle".
    Wording(
        ("non-zero", "non zero", "nonzero", "non nul", "pas nul"),
        Late(r"\b(?:non[- ]?zero|(?:non|pas) nul(?:le)?s?)\b", re.IGNORECASE),
        "refused_negation",
    ),
    # "not quite break even", "better than break even", "sous l'équilibre", "équilibre manqué".
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
    # "close part of the gap", "combler partiellement l'écart", "gap nearly closed", "presque combler le trou".
    Wording(
        ("clos", "combl", "fill", "plug", "bridg"),
        Late(
            rf"\b(?:clos|fill|plug|bridg)(?:e|es|ed|ing|s) (?:part|some|a (?:bit|part|portion|little|piece)"
            rf"|parts) of (?:the |our )?{_GAP}\b"
            rf"|\b{_GAP} (?:is |was )?(?:nearly|almost|partly|partially|mostly|practically) (?:closed|filled"
            rf"|plugged|bridged)\b"
            rf"|\b(?:nearly|almost|partly|partially|presque|quasi(?:ment)?|partiellement) (?:clos|fill|plug|bridg"
            rf"|combl)\w*"
            rf"|\bcombl(?:e[rz]?|ent|[ée]e?) (?:presque|quasi(?:ment)?|partiellement|en partie|une (?:partie"
            rf"|part)) (?:de |du )?",
            re.IGNORECASE,
        ),
        "refused_bound",
        _HOW_MUCH,
    ),
    # "the rest of the gap", "part of capex", "le reste du capex".
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
    # "10B of the gap": all that is left of it, or what is closed?
    Wording(
        (" of the ", " of our ", " du ", " de l"),
        Late(rf"\A\W*{SUM} (?:of (?:the |our )?|du |de l['’]){_GAP}\W*\Z", re.IGNORECASE),
        "refused_offset",
    ),
    # "GPU 20 % moins chers", "OpenAI 20% cheaper": a price, not what is sold.
    Wording(
        ("cher", "chère", "cheaper", "pricier", "dearer", "expensive"),
        Late(
            rf"\b(?:{_HARDWARE}|{COMPANY}) (?:(?:are |sont |is |est |deviennent |become )?(?:\d[\d.,]* ?%"
            rf"|\w+ fois|twice|half|moiti[ée]"
            r"|a (?:third|quarter|half)) )?(?:(?:plus|moins) ch[eè]re?s?|cheaper|pricier|dearer|more expensive)\b"
            rf"|\b(?:cheaper|pricier|dearer) {_HARDWARE}:? (?:by )?\d[\d.,]* ?%",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"[,;] *(?:[^,;]{0,80}\b(?:as|since|because|now that|car|puisque)\b)", re.IGNORECASE),
    ),
    # "not just 60B Nvidia", "not quite double Nvidia".
    Wording(
        ("not just ", "not only ", "not quite "),
        Late(r"\A\W*not (?:just|only|quite) (?:\$?\d|half|double|twice|triple)", re.IGNORECASE),
        "refused_bound",
    ),
)
