"""Wordings that leave open how much an amount is, of what, or whether it is one: bounds, rests, other people's money."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY, FIRM

_MOST = r"(?:max(?:imum|imal|i)?|most|highest|largest|greatest|biggest|longest)"
_LEAST = r"(?:min(?:imum|imal|i)?|least|lowest|smallest|shortest|fewest)"
_LIMITED = (
    r"\b(?:(?:gap|hole|shortfall)[^.;?,\d]{0,12} (?:under|below|less than|at most|no (?:more|larger|bigger|wider) than)"
    r"|coverage[^.;?,\d]{0,12} (?:over|above|more than|at least|no less than))"
)
_LIMITED_IN_FRENCH = (
    r"\b(?:(?:[ée]cart|trou|gap)[^.;?,\d]{0,12} (?:sous|inf[ée]rieur|d['’]au plus|de moins de)"
    r"|couverture[^.;?,\d]{0,12} (?:sup[ée]rieure|d['’]au moins|au-dessus|de plus de))"
)
_HELD_DOWN = r"(?:nvidia|nvda|gpu sales|(?:end[- ]user |cloud )?margins?|capex|spending|facility (?:cost|ratio)|energy)"
_HELD_UP = rf"(?:(?:ai )?revenue|payback|{FIRM})"

ROWS = (
    # "Combien manque-t-il à Google ?": no gap of the model.
    Wording(
        ("manque",),
        Late(
            rf"\bcombien (?:il )?manque(?:rait|ra)?(?:-t-il)? [àa] {COMPANY}",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia 60B, if that", "closer to 90B than to 75B".
    Wording(
        ("if that", "less", "more", "lower", "higher", "closer to", "nearer to"),
        Late(
            r"(?<=[\w%]),? (?:if that|(?:maybe|probably|perhaps|likely|possibly) (?:less|more|lower|higher"
            r"|fewer))(?= ?(?:[.,;?!]|$))"
            r"|\b(?:closer|nearer) to \$?\d[^,;]{0,24}? than\b",
            re.IGNORECASE,
        ),
        "refused_bound",
    ),
    # "Nvidia sells 60 billion GPUs": pieces or dollars?
    Wording(
        ("gpu", "chips", "h100", "puces"),
        Late(
            r"\b(?:sells?|sold|ships?|shipped|makes?|moves?|vend(?:re|ra|ait)?|livre(?:ra)?) (?:about |some |around )?"
            r"(?<!\$)\d[\d.,]* ?(?:billions?|bn|b|milliards?|md) (?:nvidia )?(?:de )?(?:gpus?|chips"
            r"|h100s?|puces)\b(?! of| worth)",
            re.IGNORECASE,
        ),
        "units",
    ),
    # "75B before OpenAI": the total without it.
    Wording(
        (" before ", " after ", "next to", "beside", "avant ", "à part", "a part", "outre ", "en plus d"),
        Late(
            rf"{SUM} (?:before|after|next to|besides?|avant|[àa] part|outre|en plus d(?:e |['’]))(?: ?{COMPANY})\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "AI costs Meta 60B".
    Wording(
        ("ai cost", "ai sets", "ia a co"),
        Late(
            rf"\bai (?:costs?|sets) {COMPANY}(?: back)? {SUM}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # ":arrow_up: 10B", "nvda :arrow_up: 20%": a value, or a change?
    Wording(
        (":arrow", ":heavy", ":small_red", ":up:", ":down:"),
        Late(
            r":(?:arrow_\w+|heavy_(?:plus|minus)_sign|small_red_triangle\w*|up|down):\s*\$?\d",
            re.IGNORECASE,
        ),
        "which_way",
    ),
    # "Nvidia 60 Md$, chiffre de l'an dernier": another measure, or a part.
    Wording(
        ("nombre de", "l'an dernier"),
        Late(
            r"\bnombre de (?:cartes|puces|gpus?)\b"
            r"|\bchiffre de l['’]an dernier\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "the lowest margin for a gap under 50B".
    Wording(
        (
            "min",
            "least",
            "lowest",
            "smallest",
            "shortest",
            "fewest",
            "max",
            "most",
            "highest",
            "largest",
            "biggest",
            "longest",
        ),
        Late(
            rf"\b{_LEAST}\b (?:[a-z]+ ){{0,2}}{_HELD_DOWN}\b[^.;?\d]*{_LIMITED}"
            rf"|\b(?:marges?|ventes?|nvidia|co[ûu]ts?|ratio)[^.;?\d]{{0,16}} min(?:imale?s?|imum"
            rf"|i)?\b[^.;?\d]*{_LIMITED_IN_FRENCH}"
            rf"|\b(?:revenus?|dur[ée]e|amortissement)[^.;?\d]{{0,16}} max(?:imale?s?|imum"
            rf"|i)?\b[^.;?\d]*{_LIMITED_IN_FRENCH}"
            rf"|(?<!at ){_MOST} (?:(?!nvidia|nvda|gpu|chip)[a-z]+ ){{0,2}}{_HELD_UP}\b[^.;?\d]*{_LIMITED}",
            re.IGNORECASE,
        ),
        "other_extreme",
    ),
)
