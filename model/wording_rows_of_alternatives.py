"""Wordings of a second state that would be lost: "or stays flat", "the second with OpenAI 20B", "nothing for the rest",
"Google without Gemini"; and of what a firm does that is not its revenue: "Microsoft triples spending"."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_ENDS = r"(?=\s*(?:\Z|[.,;:?!)]))"
_AS_IT_IS = (
    r"(?:flat|unchanged|steady|stable|constant|no change|as (?:it )?is|as (?:now|today|before)|the same|where it is"
    r"|current(?: one)?|at (?:the )?current levels?|inchang[ée]e?s?|tel quel|comme aujourd['’]hui)"
)
_STAYS = r"(?:stay(?:s|ing)?|remain(?:s|ing)?|hold(?:s|ing)?|keep(?:s|ing)?|reste(?:nt)?|leave it|nothing changes)"
_ACTIVITY = (
    r"(?:ai )?(?:costs?|prices?|pricing|compute|model sizes?|customers?|subscribers?|users?|usage|headcount"
    r"|capacity)"
)
_FACTOR = r"(?:doubles?|triples?|halves|quadruples|up \d|down \d|\+ ?\d|- ?\d|cut(?:s)? \d|fall|rise|drop|grow)"

WORDINGS_OF_ALTERNATIVES = (
    # "Meta doubles or stays flat", "margin 40% or unchanged": the second state would be lost.
    Wording(
        (" or ", " ou "),
        Late(
            rf"\b(?:or|ou) (?:else |even |it )?(?:{_STAYS}(?: (?:at )?{_AS_IT_IS}| (?:at "
            rf"|[àa] )?\$?\d\S*(?: years?| %)?)?|(?:the )?{_AS_IT_IS}){_ENDS}",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "OpenAI at 20B, yes or no", "Meta doubles or not".
    Wording(
        ("yes or no", "or not", "ou pas", "oui ou non"),
        Late(
            r"(?:\d[\w$]*(?: md\$?| %)?|doubles?|triples?|halves),? (?:yes or no|or not|ou pas|oui ou non)"
            r"(?=\s*(?:\Z|[.;?!)]))",
            re.IGNORECASE,
        ),
        "refused_side",
        Late(
            r"\b(?:gap|even|enough|cover\w*|close[sd]?|equilibre|[ée]cart|suffi\w+|does|is|will|would|do|can|est)\b",
            re.I,
        ),
    ),
    # "Microsoft triples spending", "OpenAI halves prices", "Copilot customers double": no revenue.
    Wording(
        (
            "cost",
            "pric",
            "comput",
            "model size",
            "customer",
            "subscriber",
            "user",
            "usage",
            "headcount",
            "capacity",
            "spend",
        ),
        Late(
            rf"\b{COMPANY} (?:cuts?|cutting|triples?|halves?|doubles?|raises?|lifts?|slash(?:es)?) (?:its "
            rf"|their )?(?:{_ACTIVITY}|spend(?:ing)?)\b(?! (?:and|so|et|to) )"
            rf"|\b{COMPANY}(?:['’]s)? {_ACTIVITY} {_FACTOR}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "bull Nvidia 90B vs bear": nothing stands on the other side.
    Wording(
        ("vs bear", "vs bull", "vs downside", "vs upside", "vs stress", "vs twice", "vs double", "vs half"),
        Late(r"\bvs\.? (?:the )?(?:bear|bull|downside|upside|stress|twice|double|half)(?: case)?\W*\Z", re.IGNORECASE),
        "refused_side",
    ),
    # "Google's coverage 80%", "OpenAI's anticipated spend 20B".
    Wording(
        ("coverage", "anticipated spend", "demand-backed"),
        Late(
            rf"\b(?!nvda|nvidia){COMPANY}['’]s? (?:own )?(?:coverage|anticipated spend|demand[- ]backed spend)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 20B, Microsoft's cut 20%": its share of somebody's revenue.
    Wording(("cut ",), Late(rf"\b{COMPANY}['’]s? cut (?:is |of |at |= ?)?\d", re.IGNORECASE), "refused_outside"),
    # "les revenus doublent presque"
    Wording(
        ("presque", "quasiment"),
        Late(
            r"\b(?:doubl|tripl)\w+ (?:presque|quasiment|pratiquement)\b",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia 60B unless Blackwell slips, then 45B": one of two.
    Wording(
        (" unless ",),
        Late(r"\d[^.;?]* unless [^.;?]{2,40}, (?:then |in which case )[^.;?]*\d", re.IGNORECASE),
        "refused_side",
    ),
)
