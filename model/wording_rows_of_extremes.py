"""Wordings of what is asked for at a limit and the model does not give: what a firm may pay, how many chips, what "they"
may sell, and the least of what a limit holds down."""

from __future__ import annotations

import re

from model.company_words import COMPANY, FIRM
from model.late import Late
from model.wording import Wording

_MAY = r"(?:may|can|could|might|should|must|would|will|peut|pourrait|doit)"
_PAYS = (
    r"(?:pay|spend|invest|buy|charge|borrow|keep|lose|save|raise|owe|burn|order|payer|d[ée]penser|investir"
    r"|acheter|garder|facturer)"
)
_THEY = r"(?:they|it|we|one|anyone|anybody|someone|you)"
_SELLS = r"(?:sell|make|be|go|earn|do|grow|rise|vendre|faire|gagner|aller)"
_HOW_FAR = (
    r"(?:how (?:much|many|high|low|far)|(?:the )?(?:most|least|max(?:imum)?|min(?:imum)?|highest|lowest)|combien)"
)
_TARGET = (
    r"(?:\bgap\b|\bhole\b|\bshortfall\b|break(?:s|ing)?[- ]?even|coverage|[ée]cart|\btrou\b|[ée]quilibre|couverture)"
)
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

WORDINGS_OF_EXTREMES = (
    # "The most Nvidia may pay for a gap under 50B", "how much can Google spend to break even?"
    Wording(
        (
            " pay ", " spend", " invest", " buy ", " charge", " borrow", " keep ", " lose ", " save ", " raise ", " owe ",
            " burn ", " order ", " payer", "depenser", "dépenser", "acheter", "garder", "facturer",
        ),
        Late(
            rf"\b(?:{_HOW_FAR}|what)\b[^.;?,\d]{{0,12}}\b{COMPANY} {_MAY} (?:at (?:most|least) "
            rf"|[a-z]+ly )?{_PAYS}\b[^.;]*{_TARGET}"
            rf"|\b(?:{_HOW_FAR}|what) {_MAY} {COMPANY} (?:at (?:most|least) |[a-z]+ly )?{_PAYS}\b[^.;]*{_TARGET}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Max number of GPUs for a gap under 50B", "GPU count for break even?", "price of ChatGPT to break even?"
    Wording(
        ("number of", "count", "price", "prix", "quantity", " costs ", "capex ", "nombre"),
        Late(
            rf"\b(?:number|count|quantity|nombre|prices?|prix)(?: max(?:imum|imal)?)? (?:of|de|d['’]"
            rf"|des) ?(?:gpus?|chips?|h100s?|puces"
            rf"|{COMPANY})\b[^.;]*{_TARGET}"
            rf"|\b(?:gpu|chip) counts?\b[^.;]*{_TARGET}|\b{COMPANY} (?:price|costs|capex)\b(?! (?:of|at|is"
            rf"|are)? ?\$?\d)[^.;,]*{_TARGET}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "How much can they sell with a gap of 50B?", "the highest it can go": who?
    Wording(
        (
            "how ", "most ", "least ", "max", "min", "highest ", "lowest ", "combien ",
        ),
        Late(
            rf"\A(?!.*\b(?:{COMPANY}|gpus?|chips?|revenues?|margins?|capex|payback|sales|ventes|revenus?"
            rf"|marges?)\b)[^.;]*\b{_HOW_FAR} (?:"
            rf"(?:{_MAY} {_THEY}|{_THEY} {_MAY}) (?:at (?:most|least) )?{_SELLS}\b|(?:peut-on|on peut|peuvent-ils"
            rf"|ils peuvent) {_SELLS}\b)"
            rf"[^.;]*{_TARGET}",
            re.IGNORECASE | re.DOTALL,
        ),
        "missing_target",
    ),
    # "Lowest margin for a gap under 50B": that holds it down, from where is not said.
    Wording(
        (
            "min", "least", "lowest", "smallest", "shortest", "fewest", "max", "most", "highest", "largest", "biggest",
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
)  # fmt: skip
