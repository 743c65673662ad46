"""Wordings of a second state that would be lost: "or stays flat", "the second with OpenAI 20B", "nothing for the rest",
"Google without Gemini"; and of what a firm does that is not its revenue: "Microsoft triples spending"."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

_ENDS = r"(?=\s*(?:\Z|[.,;:?!)]))"
_AS_IT_IS = (
    r"(?:flat|unchanged|steady|stable|constant|no change|as (?:it )?is|as (?:now|today|before)|the same|where it is"
    r"|current(?: one)?|at (?:the )?current levels?|inchang[ée]e?s?|tel quel|comme aujourd['’]hui)"
)
_STAYS = r"(?:stay(?:s|ing)?|remain(?:s|ing)?|hold(?:s|ing)?|keep(?:s|ing)?|reste(?:nt)?|leave it|nothing changes)"
_MOVED = (
    r"(?:[+$-]?\d|up\b|down\b|doubl|tripl|halv|twice|go(?:es|ing)?\b|gets?\b|grow|climb|rise|fall|drop|[àa] [+-]?\d"
    r"|at \$?\d|baisse|monte)"
)
_REST = (
    r"(?:(?:all )?(?:the |les )?(?:rest|others|autres)|every(?:one|body|thing) else|any(?:one|body|thing) else"
    r"|le reste|tous les autres)"
)
_NONE = r"(?:zero|nothing|nil|zip|none|nada|z[ée]ro|rien)"
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
            rf"|[àa] )?\$?\d\S*(?: years?| %)?)?"
            rf"|(?:the )?{_AS_IT_IS}){_ENDS}"
            rf"|\b(?:{_AS_IT_IS}|{_STAYS}(?: (?:at |[àa] )?\$?\d\S*(?: years?| %)?)?),? (?:or|ou) (?:else "
            rf"|even )?{_MOVED}"
            rf"|\b(?:flat|unchanged), \$?\d\S* or \$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia doubling vs tripling, margin 40%": of both?
    Wording(
        (" or ", " vs", " ou ", "versus"),
        Late(
            r"\b(?:doubl|tripl|halv|quadrupl)\w* (?:or|vs\.?|versus|ou) (?:doubl|tripl|halv|quadrupl)\w*[,;] [^?]*\d"
            r"|\b(?:up|down) \d[^\s,]* (?:or|vs\.?|versus) (?:up|down) \d\S*[,;] [^?]*\d",
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
    # "Google, or Meta, doubles".
    Wording(
        (", or ",),
        Late(rf"\b{COMPANY}, or (?:else )?{COMPANY}, (?:doubles|triples|halves|{_MOVED})", re.IGNORECASE),
        "refused_side",
    ),
    # "Google 15B and zero for everyone else", "all else zero".
    Wording(
        ("rest", "others", "else", "autres"),
        Late(
            rf"\b{_NONE} (?:for|from|to|at|pour|de) {_REST}\b"
            rf"|\b(?:all|any(?:thing)?|every(?:thing)?) else (?:is |at |to |goes to )?"
            rf"(?:{_NONE}|gone|out|doubles?|triples?|halves|dead|0\b)",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
    # "Google 20B, others zero": all the others rather than the line of that name.
    Wording(
        ("other", "autres"),
        Late(
            rf"\b{COMPANY}\b.*\b(?:others|other (?:companies|names|labs|firms|players)|autres)(?: (?:all|are|go|at"
            rf"|to|[àa]))* "
            rf"(?:{_NONE}|0\b|gone|out|dead)|\b{_NONE} for others\b"
            rf"|\A\W*(?:all )?(?:the )?(?:others|autres)(?: (?:are|at|go to|[àa]))* (?:{_NONE}|gone"
            rf"|out)\b.*\b{COMPANY}\b"
            rf"|\b{COMPANY}\b.*\b(?:others|other (?:companies|names|labs|firms)|autres)"
            rf" (?:all at|halve|double|triple|(?:lose|down|shrink|up|gain|grow|minus|plus) \d|[+-] ?\d[\d.]* ?%)"
            rf"|\A\W*others (?:halve|double|triple)\b.*\b{COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_scope",
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
            "orders",
            "headcount",
            "capacity",
            "spend",
        ),
        Late(
            rf"\b{COMPANY} (?:cuts?|cutting|triples?|halves?|doubles?|raises?|lifts?|slash(?:es)?) (?:its |their )?"
            rf"(?:{_ACTIVITY}|spend(?:ing)?)\b(?! (?:and|so|et|to) )"
            rf"|\b(?!nvda|nvidia){COMPANY}(?:['’]s)? spend(?:ing)? {_FACTOR}"
            rf"|\b{COMPANY}(?:['’]s)? {_ACTIVITY} {_FACTOR}",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "margin 40 vs 50 with Nvidia 60 vs 80B": which with which?
    Wording(
        (" vs ", " or "),
        Late(
            r"\d\S* (vs\.?|or) (?:[a-z]+ )?\$?\d\S* (?:with|at) (?:an? )?[a-z ]{2,30} (?:at |of )?\$?\d\S* \1 \$?\d",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Nvidia 60B vs 80B, the second with OpenAI 20B".
    Wording(
        ("second", "first", "latter", "former", "deuxi", "premi"),
        Late(
            r"\b(?:vs\.?|versus|or|against|contre|ou)\b.{0,80}\b(?:(?:only|just) )?(?:in |for )?the (?:second|first"
            r"|latter|former)"
            r"(?: one| case)? (?:(?:also )?with|also|at|has|having)\b"
            r"|\b(?:vs\.?|contre|ou)\b.{0,80}\b(?:le|la) (?:deuxi[èe]me|second|seconde|premi[èe]re?) avec\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "bull Nvidia 90B vs bear": nothing stands on the other side.
    Wording(
        ("vs bear", "vs bull", "vs downside", "vs upside", "vs stress", "vs twice", "vs double", "vs half"),
        Late(r"\bvs\.? (?:the )?(?:bear|bull|downside|upside|stress|twice|double|half)(?: case)?\W*\Z", re.IGNORECASE),
        "refused_side",
    ),
    # "pessimistically Nvidia 50B, optimistically 90B".
    Wording(
        ("optimistically", "pessimistically"),
        Late(r"\b(?:optimistically .*\d.*pessimistically|pessimistically .*\d.*optimistically)\b", re.IGNORECASE),
        "refused_side",
    ),
    # "OpenAI 13B (or was it 12B?), Google 15B".
    Wording((" (or ", " (vs "), Late(r"\d\w* \((?:or|vs\.?) [^()]*\d[^()]*\),", re.IGNORECASE), "refused_side"),
    # "OpenAI 13B, Google 15B and vice versa".
    Wording(("vice versa", "vice-versa"), Late(r"\bvice[ -]versa\b", re.IGNORECASE), "refused_side"),
    # "Google 20B, total unchanged", "OpenAI 20B and that is all AI revenue".
    Wording(
        ("total", "sum ", "overall"),
        Late(
            rf"\b(?:total|sum|overall revenues?|total revenues?)(?: (?:is|stays|remains|kept|held|reste))? "
            rf"(?:unchanged|flat|the same|constant|fixed|inchang[ée]e?|stable|identique){_ENDS}",
            re.IGNORECASE,
        ),
        "partial_total",
        Late(r"\btotal (?:costs?|capex|spend)", re.IGNORECASE),
    ),
    Wording(
        ("all the ai", "whole ai", "all ai", "all there is", "nothing but"),
        Late(
            r"\b(?:that(?:['’]s| is)|it(?:['’]s| is)|are|is) (?:all (?:the )?|the whole "
            r"|the entire )(?:ai revenues?|there is)\b"
            rf"|\bnothing but {COMPANY} (?:at )?\$?\d",
            re.IGNORECASE,
        ),
        "partial_total",
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
    # "Nvidia AI software 2B": another business of the firm.
    Wording(
        ("software", "nvidia cloud", "networking"),
        Late(
            r"\bnvidia(?:['’]s)? (?:ai software|software|cloud|networking)(?: revenue| sales)? (?:of |at )?\$?\d",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "OpenAI 20B, Microsoft's cut 20%": its share of somebody's revenue.
    Wording(("cut ",), Late(rf"\b{COMPANY}['’]s? cut (?:is |of |at |= ?)?\d", re.IGNORECASE), "refused_outside"),
    # "Google 12B (3x OpenAI)": a remark on a figure that is given.
    Wording(
        ("(",),
        Late(rf"\d\w* ?\((?:about |~)?(?:\d[\d.]* ?[x×]|twice|double|half|triple)(?: of)? {COMPANY}\)", re.IGNORECASE),
        "refused_reference",
    ),
    # "Meta 15B and Apple the same plus 2B": plus to which?
    Wording(
        ("same ", "as much "),
        Late(
            rf"\d\w*,? (?:and |with )?{COMPANY} (?:at |is )?(?:the )?(?:same|as much) (?:plus|minus|less|and|\+"
            rf"|-) ?\$?\d",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    Wording(
        ("the same amount",),
        Late(r"\bai revenues? (?:at |is )?the same amount\b", re.IGNORECASE),
        "refused_reference",
    ),
    # "AI revenue 120B and OpenAI another 20B": within that total or on top of it?
    Wording(
        ("another ", " extra"),
        Late(
            rf"\bai revenues? (?:of |at )?\$?\d\S*,? and {COMPANY} (?:another \$?\d|\$?\d\S* (?:extra|more|on top))",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    Wording(("triples down", "triple down"), Late(r"\b(?:double|triple)s? down\b", re.IGNORECASE), "refused_outside"),
    # "Does cutting the margin to 40% do more than 20B of AI revenue?", "is it better to … than to …?"
    Wording(
        (" do more than ", " does more than ", "better to "),
        Late(r"\b(?:do|does) more than\b|\bbetter to [^.;?]{4,80} than (?:to )?\w", re.IGNORECASE),
        "refused_side",
    ),
    # "Microsoft 25 milliards, soit le double de Google", "OpenAI 20B, half of Nvidia": told of the one before.
    Wording(
        ("le double d", "la moitié d", "la moitie d", "le triple d", " half of ", "a third of "),
        Late(
            rf"(?:soit|\() ?(?:le double|le triple|la moiti[ée]) (?:de |d['’]){COMPANY}|{SUM}, (?:half|a third"
            rf"|a quarter) of {COMPANY}\W*$",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "OpenAI adds a zero", "les revenus doublent presque", "what does the 60B bring the gap to?"
    Wording(
        (
            "adds a zero",
            "add a zero",
            "presque",
            "quasiment",
            "what does the ",
            "what does that ",
            "how much of nvidia",
        ),
        Late(
            r"\badds? a zero\b|\b(?:doubl|tripl)\w+ (?:presque|quasiment|pratiquement)\b"
            rf"|\bwhat does (?:the|that) {SUM} (?:bring|take|make|do)\b"
            rf"|\bhow much of nvidia['’]s {SUM} is backed by ai revenue\b",
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
    # "Margin 40% until the grid fails, 20% after that": one after the other.
    Wording(
        (" until ",),
        Late(
            r"\d[^.;?]* until [^.;?]{3,40}[,;] [^.;?]*\d[^.;?]* (?:after|then|afterwards|thereafter|from then)\b",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "Be w Nvidia 28B": to break even, or a slip?
    Wording(("be ",), Late(r"\A\W*be (?:w|with|if|at|when)\b[^?]*\d", re.IGNORECASE), "unread_question"),
    # "Amortir en 3 ans ou plutôt en 5 ans ?", "Nvidia 60B or rather 80B?": which of the two is asked.
    Wording(
        (" or rather ", " ou plutôt ", " ou plutot "),
        Late(r"\d[\w.,%$ ]{0,16} (?:or rather|ou plut[ôo]t)\b[^.;?\d]{0,16}\d[^.;?]{0,16}\?\W*\Z", re.IGNORECASE),
        "refused_side",
    ),
    # "60B or 70B, whichever is larger".
    Wording(
        ("whichever is",),
        Late(r"\bwhichever is (?:larger|bigger|smaller|higher|lower|greater|less|more)\b", re.IGNORECASE),
        "refused_side",
    ),
)
