"""Wordings of a second state that would be lost: "or stays flat", "the second with OpenAI 20B", "nothing for the rest",
"Google without Gemini"; and of what a firm does that is not its revenue: "Microsoft triples spending"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

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
_ONE_OF = r"(?:first|second|last|former|latter|premi(?:er|[èe]re)|second[e]?|derni(?:er|[èe]re))"
_NO_NOUN = r"(?! [a-z]*(?:quarter|half|year|case|scenario|line|of\b))\b"
# Words that choose among what is stated, split or swap it.
_SELECTING = (
    "first", "second", "last", "former", "latter", "premi", "derni", "pick ", "choose", "choix", "choice", "either one",
    "whichever", "vice", "round", "conversely", "inversement", "at a time", "one by one", "in turn", "eparately",
    "ndividually", "ndependently", "on its own", " just ", " only ", "parément", "un par un", " alone", " seul",
)  # fmt: skip

ROWS = (
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
    # "Google 20B and Meta 15B, only the first", "…, or Meta alone", "…, vice versa", "…, one at a time".
    Wording(
        _SELECTING,
        Late(
            rf"\d[^?.]{{0,24}}?(?:\b(?:only|just|seulement|juste) (?:the |le |la )?{_ONE_OF}(?: one)?{_NO_NOUN}"
            rf"|\bthe {_ONE_OF}(?: one)? (?:only|twice)|[,;] (?:or |but )?(?:just|only) (?:the )?(?:margin"
            rf"|payback|{COMPANY})(?: first)?{_ENDS}|\bpick (?:one|either)|\bchoose(?: one| either)?{_ENDS}"
            rf"|\b(?:your choice"
            rf"|au choix|either one|whichever)\b|\bvice[- ]versa|\bother way (?:a)?round|\bconversely|\binversement"
            rf"|\bone (?:at a time|by one|after the other)|\b(?:in turn|separately|individually|independently"
            rf"|s[ée]par[ée]ment|un par un"
            rf"|each on its own){_ENDS}|\b(?:or|ou) (?:just |only |seulement )?{COMPANY} (?:alone|seule?)\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Nvidia 70B; Sam has it at 80B", "my Nvidia number is 70B, Pat's is 80B": what two people say.
    Wording(
        (" has it ", " had it ", " puts it ", " sees it ", " got ", "'s is ", "’s is ", " has ", "l'a ", "l’a "),
        Late(
            rf"(?<![\w'’])(?!{COMPANY})(?-i:[A-Z])[a-z]+ (?:(?:has|had|puts|sees) (?:it|that) (?:at|down)"
            r"|l['’]a (?:à|mis)) \$?\d"
            rf"|\b(?:my|our|i|we|mine|mon|ma|nous"
            rf"|j['’]ai)\b[^?]{{0,40}}\d[^?]{{0,40}}?(?<![\w'’])(?!{COMPANY})(?-i:[A-Z])[a-z]+"
            r"(?:['’]s (?:is|got|at)|['’]s| has| got| had)(?: it)?(?: at)? \$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Google 30B, that's Meta times two", "Google 20B, the other twice that".
    Wording(
        ("that's ", "that’s ", "that is ", "which is ", "the other ", "l'autre ", "l’autre "),
        Late(
            rf"\b(?:that['’]s|that is|which is) {COMPANY} (?:times|x|×)(?! \w+ (?:more|less))"
            r"|\b(?:the other(?: one)?|l['’]autre) (?:is |at |makes |gets |[àa] |fait )?(?:twice|double|triple"
            r"|half(?! \d)|le double|la moiti[ée])",
            re.IGNORECASE,
        ),
        "refused_reference",
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
