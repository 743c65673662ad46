"""Wordings in which a name qualifies another, so that the figure is not the model's ("Meta has 60% coverage", "building
useful life 20 years", "data center financing cost 20B"), and of two unknowns or a firm's own break-even asked for in
passing."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_PART = r"(?:energy|power|electricity|buildings?|land|facilit(?:y|ies)|tco|cloud margin)(?: costs?)?"
_DC = r"data[ -]?cent(?:er|re)s?"
_OF_COST = (
    r"(?:financing|planning|software|building|variable|fixed|unit|sunk|marginal|legal|security|staff|support"
    r"|design|permitting|compliance)"
)
_OWN_EVEN = r"(?:[àa] l['’][ée]quilibre|l['’][ée]quilibre|rentable|le point mort|le seuil de rentabilit[ée])"
_ASKED_AFTER = r"(?:quelle? (?:marge|payback|tco|dur[ée]e|ratio)|quels? (?:revenus?|ventes)|sur combien d['’]ann[ée]es)"

WORDINGS_OF_QUALIFIED = (
    # "Oracle coverage 50%", "Meta has 60% coverage", "xAI is 50% covered", "Nvidia's gap is 50B".
    Wording(
        ("coverage", "covered", "couvert", "'s gap", "’s gap"),
        Late(
            rf"(?:\A\W*|[,;.] ?)(?:{COMPANY})(?:['’]s)? coverage(?: ratio)?(?: of| at| is| =)? ?\d[^?]*\Z"
            rf"|\b{COMPANY} (?:has|have) (?:an? )?\d[\d.]* ?% (?:of )?coverage|\b{COMPANY} is \d[\d.]* ?% covered"
            rf"|(?:\A\W*|[,;.] ?){COMPANY} couvert(?:ure)?(?: [àa])? ?\d[^?]*\Z|\b(?:nvidia|nvda)['’]s gap (?:is|of|at)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Building useful life 20 years", "energy cost payback 3 years", "TCO gap 20B", "facility margin 20%".
    Wording(
        ("payback", "useful life", "coverage", " gap ", "facility margin", "amorti", "depreciated", "written off"),
        Late(
            rf"\b{_PART} (?:payback|useful life|coverage|gap)\b|\bfacility margin\b"
            r"|\b(?:facilities|buildings|land|power plants?) (?:are |is )?(?:amorti[sz]ed|depreciated"
            r"|written off) (?:over|in)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Data center financing cost 20B", "operating costs of the data centers 45bn", "data center costs beyond GPUs 45B".
    Wording(
        ("cost", "spend"),
        Late(
            rf"\b{_DC} (?:{_OF_COST}|operat(?:ing|or)) (?:costs?|spend(?:ing)?)\b|\boperating (?:costs?"
            rf"|spend(?:ing)?) (?:of|on|for|at) (?:the )?"
            rf"{_DC}|\bcosts? (?:to operate|of (?:operating|financing|maintaining|securing|expanding|staffing"
            rf"|insuring)) (?:the )?{_DC}"
            rf"|\b{_DC} costs? beyond\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "GPU software revenue 60B", "variable margin 40%".
    Wording(
        ("gpu ", "chip ", "variable margin", "incremental margin", "contribution margin"),
        Late(
            r"\b(?:gpu|chip) (?:software|support|services?|cloud|rental|leasing) (?:revenues?|sales)\b"
            r"|\b(?:variable|incremental|contribution)"
            r" margins?\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Nvidia doit vendre combien et quelle marge ?", "what must Nvidia sell and what margin to break even?"
    Wording(
        ("combien", "what must ", "what should ", "what can ", "what may ", "what does "),
        Late(
            rf"\b(?:doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|pourrai(?:t"
            rf"|ent)) [^.;?]{{2,24}} ?[àa]? ?combien\b[^.;]{{0,48}}\b{_ASKED_AFTER}"
            rf"|\bcombien (?:doi(?:t|vent)|peu(?:t|vent)) [^.;?]{{2,32}}(?:,| et| avec)[^.;?]{{0,8}} {_ASKED_AFTER}"
            rf"|\b{_ASKED_AFTER}[^.;?]{{0,8}},? et [^.;?]{{2,32}} (?:doi(?:t|vent)|peu(?:t|vent)) [a-zé]+ combien\b"
            rf"|\bwhat (?:must|should|can|may|does) {COMPANY} [a-z]+ and (?:at )?what (?:margin|payback|ratio|capex)\b",
            re.IGNORECASE,
        ),
        "refused_layers",
    ),
    # "Quand OpenAI sera-t-elle à l'équilibre ?", "will Google ever break even on AI?", "qui atteint le point mort ?"
    Wording(
        ("quilibre", "rentab", "point mort", "break even"),
        Late(
            rf"\bquand\b[^.;?\d]{{0,40}}\b{COMPANY}\b[^.;?\d]{{0,40}}{_OWN_EVEN}"
            rf"|\A(?=[^\d]*\Z)(?!.*\bcombien\b)[^.;]{{0,40}}\b{COMPANY}(?: (?:sera|va|peut|parviendra"
            rf"|atteindra|atteint|arrivera)(?!-(?:t-)?on)(?:-t-|-)?(?:il|elle)?\b)[^.;\d]{{0,40}}{_OWN_EVEN}"
            rf"|\b(?:qui|quelles? (?:bo[iî]tes?|entreprises?|soci[ée]t[ée]s?)) (?:sera|seront|sont|est|atteint"
            rf"|atteindra)[^.;\d]{{0,24}}{_OWN_EVEN}"
            rf"|\bwill {COMPANY} ever break even\b|\bo[uù] en est {COMPANY} de l['’][ée]quilibre",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Quand comble-t-on le gap avec Nvidia à 60 Md$ ?"
    Wording(
        ("quand ",),
        Late(r"\bquand (?:comble|atteint|ferme|referme|rembourse)-t-on\b", re.IGNORECASE),
        "refused_period",
    ),
)  # fmt: skip
