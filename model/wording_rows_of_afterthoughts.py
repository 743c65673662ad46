"""Wordings of an afterthought that makes the amount before it another one, though each of its words alone says little: what
it measures, what is in it, that it is not believed, or what else to take."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

# An amount, and what parts the afterthought from it; no other amount between.
_BEHIND = r"\d[^.;!?\n\d]{0,24}(?:\.(?=\s)|[;!,\n(]|\s[-–—]|\.{3}|…)[^?\d]{0,60}?"

WORDINGS_OF_AFTERTHOUGHTS = (
    # "Oracle 12B. Signed, not billed.", "Tencent 7B. Mostly internal transfer pricing.": another measure.
    Wording(
        (
            "transfer pric",
            "performance oblig",
            "currency",
            "pro forma",
            "pro-forma",
            "contribution margin",
            "cash flow",
            "discounted",
            "deposits",
            "to date",
            "ytd",
            "billed",
            "facturer",
            "carnet",
            "bookings",
            "term sheet",
            "commission",
            "trailing",
            "announced",
            "run-off",
            "variables",
            "passent deux fois",
            "counted twice",
            "owed to",
            "of orders",
            "installed base",
            "compute bill",
            "investissements",
            "pertes",
            "operating line",
            "after tax",
            "after everybody",
            "bottom line",
            "local money",
            "single gigawatt",
            "life of the contract",
            "came out",
            "average over",
            "actualis",
            "before the boom",
            "side alone",
            "still to come",
            "of that size",
            "payments",
        ),
        Late(
            rf"{_BEHIND}\b(?:transfer pric\w+|remaining performance|constant[- ]currency|pro[- ]forma|contribution margin"
            r"|cash flows?\b|discounted\b|deposits|year[- ]to[- ]date|ytd\b|not (?:yet )?billed|(?:restant )?[àa] facturer"
            r"|(?<!vu )(?:le |du )carnet\b|bookings|term sheet|commissions?\b(?! (?:had|has|is|was|said|met|chair))"
            r"|co[ûu]ts variables"
            r"|y passent deux fois|counted twice|owed to\b|(?:years|months|quarters) of orders|installed base"
            r"|(?:that|this|it)['’]?s? (?:is )?the"
            r" (?:compute|power|energy|tax|chip) bill|ce sont (?:leurs|ses) (?:investissements|d[ée]penses|pertes"
            r"|commandes)|de pertes\b"
            r"|at the operating line|after (?:tax\b|everybody)|bottom line, after|local (?:money|currency)"
            r"|for a single (?:gigawatt|megawatt|site|cluster|customer)"
            r"|over the (?:life of the contract|cycle)|since \w+ (?:came out|launched|began|started)"
            r"|actualis[ée]\w*|before the (?:boom|crash|split)"
            r"|side alone\b|rest of (?:the )?world still to come|demand of that size)"
            r"|\d[^.;!?\n\d]{0,24}(?:\.(?=\s)|[;,\n]|\s[-–—]) ?(?:trailing|announced)\b",
            re.IGNORECASE,
        ),
        "refused_outside",
    ),
    # "Meta 14B. Reality Labs is buried in it.", "Nvidia 105 Md$. J'ai fourré Broadcom dedans.": more is in it, or not yet.
    Wording(
        (
            "buried in",
            "mixed in",
            "dedans",
            "on top of",
            "rajout",
            "ajouter",
            "for later",
            "lion's share",
            "lion’s share",
            "as a whole",
            "whole top line",
            "account for most",
            "accounts for most",
            "minus ",
            " to that",
            "add ",
            "déduit",
            "is extra",
            "are extra",
            "comes on top",
            "come on top",
            "in as well",
            "are in that",
            "in there",
            "is in that",
            "mélang",
        ),
        Late(
            rf"{_BEHIND}\b(?:(?:buried|mixed|hidden|baked) in(?:to)? (?:it|there|that|this)\b|dedans\b|(?:sits?"
            rf"|goes?|come|comes) on top of"
            r" (?:it|this|that)|(?:[àa] )?rajout(?:er|ez|e)\b|[àa] ajouter\b|leaves? [^,;.\d]{3,24} for later"
            r"|(?:is|are|comes?|goes?) (?:extra|on top)\b|throw [^,;.\d]{3,24} in as well|throw in [^,;.\d]{3,24} as well"
            r"|(?:is|are) in (?:that|there|it)\b|m[ée]lang[ée]\w* dedans"
            r"|lion['’]s share|as a whole\b|whole top line|accounts? for most|d[ée]j[àa] d[ée]duit\w*)"
            r"|\d[^.;!?\n\d]{0,24}(?:\.(?=\s)|[;,\n]|\s[-–—])\s*(?:minus (?!sign)[a-z]|add [^\d;.]{3,40} to (?:that"
            r"|it|this)\b)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Nvidia 107B; the press exaggerates by a lot", "Oracle 6B. Who am I fooling": not believed.
    Wording(
        (
            "exaggerat",
            "exagér",
            "exager",
            "rubbish",
            "bogus",
            "fiction",
            "fooling",
            "transpos",
            "low-ball",
            "lowball",
            "typo",
            "been fired",
            "conteste",
            "mine differs",
            "généreux",
            "genereux",
            "reality lags",
            "divide by something",
            "hallucinat",
            "au pif",
            "my dreams",
            "d'autres",
            "d’autres",
            "queen of",
            "king of",
            "i'm well",
            "we're well",
            "i am well",
            "otherwise",
            "contest",
            "erreur",
            "wrote down",
            "de trop",
            "different figures",
            "different numbers",
            "thin air",
            "disregard",
            "north of",
            "south of",
            "placeholder",
            "hinges on",
            "built first",
            "sous réserve",
            "sous reserve",
            "en attendant",
            "meilleur des cas",
            "best of worlds",
            "the sum",
            "fraction of it",
        ),
        Late(
            rf"{_BEHIND}\b(?:exaggerat\w+|exag[ée]r\w+|rubbish|bogus|fiction\b|who am i fooling|transposed|low-?ball\b"
            r"|(?<!no )(?<!not a )typo\b|has been fired|je (?:le |la )?conteste|mine differs|g[ée]n[ée]reux|reality lags"
            r"|divide by something|hallucinat\w+|au pif\b"
            r"|in (?:my|his|her|their|your) dreams|[àa] d['’]autres\b|i['’]?m the (?:queen|king|pope)|(?:i"
            r"|we)(?:['’]m|['’]re| am| are) well (?:below|above|under)"
            r"|says? otherwise|(?:que )?nous contestons|erreur (?:du|de la|de l['’]|d['’])|i wrote down"
            r"|z[ée]ro (?:est |de )?(?:de )?trop"
            r"|have different (?:figures|numbers)|thin air|please disregard|(?:probably|likely|now|well"
            r"|far) (?:north|south) of it|placeholder\b"
            r"|hinges on\b|(?:has|have) to (?:get|be) \w+ first|sous r[ée]serve|en attendant (?:le|la|les|mieux)"
            r"|le meilleur des cas"
            r"|after we (?:ran|did) the sum|a fraction of it)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Oracle 10B. Pick the midpoint.", "… Our lenders insist on something stricter, use theirs": what else to take.
    Wording(
        (
            "midpoint",
            "use theirs",
            "use ours",
            "repeat for",
            "flip to",
            "zero it",
            "zero out",
            "bull case for everything",
            "bear case for everything",
            "update it",
            "nudge it",
            "newer baseline",
            "older baseline",
            "other baseline",
            "gonfle",
            "which of the inputs",
        ),
        Late(
            rf"{_BEHIND}\b(?:(?:take|pick|use) the midpoint (?:with|between|of|to)|use (?:theirs|ours)\b"
            rf"|update it\b|nudge it\b|zero out the rest"
            r"|on the (?:newer|older|other) baseline|gonfle[zs]?(?:-\w+)* [çc]a|repeat for\b|flip to the\b|zero it\b)"
            r"|\buse the (?:bull|bear) case for everything",
            re.IGNORECASE,
        ),
        "refused_side",
    ),
    # "40 % de marge, la bonne blague", "Ah yes, a 95% margin, naturally.": said in jest.
    Wording(
        (
            "blague",
            "what a joke",
            "tu parles",
            "mon oeil",
            "mon œil",
            "yeah right",
            "ah yes",
            "oh yes",
            "ah oui",
            "oh sure",
        ),
        Late(
            r"\b(?:la bonne blague|quelle blague|tu parles\W*$|mon (?:oeil|œil)|what a joke|yeah,? right\W*$)"
            r"|\A\W*(?:ah|oh),? (?:yes|sure|right|oui|bien s[ûu]r)\b.*\b(?:naturally|of course|obviously"
            r"|for everyone|bien s[ûu]r|[ée]videmment"
            r"|naturellement)\W*\Z",
            re.IGNORECASE | re.DOTALL,
        ),
        "refused_reference",
    ),
    # "Bears would have you believe the margin is 20%.", "I had Nvidia at 65B until this morning.": not, or no longer, held.
    Wording(
        (
            "have you believe",
            "have us believe",
            "you to believe",
            "us to believe",
            "until this",
            "until yesterday",
            "until last",
            "until recently",
            "jusqu'à hier",
            "jusqu’à hier",
            "jusqu'à ce matin",
            "voudraient nous faire croire",
        ),
        Late(
            r"\b(?:have|wants?|like) (?:you|us|me)(?: to)? (?:believe|think)\b|\bnous faire croire\b"
            r"|\b(?:i|we|they|he|she) (?:had|was|were|used)\b[^.;]*\d[^.;]*\buntil (?:this|yesterday|last|recently"
            r"|lately)\b"
            r"|\b(?:j['’]avais|on avait|nous avions)\b[^.;]*\d[^.;]*\bjusqu['’][àa] (?:hier|ce matin|la semaine)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "only when margins hit 60% does Google's 15B make sense": a condition.
    Wording(
        ("only when ", "only if ", "only once ", "seulement si ", "seulement quand "),
        Late(
            r"(?:\A|[.;,!?] ?)\W*(?:only (?:when|if|once)|seulement (?:si|quand))\b[^.;?\d]*\d[^.;?]*\b(?:does|do|is"
            r"|are|will|would|est|sont|fait|a)\b",
            re.IGNORECASE,
        ),
        "refused_negation",
    ),
    # "les deux marges font 60 % en tout": their sum; "Power is 60% of facility cost.", "Azure, AI or otherwise": a part, or
    # more.
    Wording(
        (
            "en tout",
            "au total",
            "in total",
            "combined",
            "of facilit",
            "or otherwise",
            "ai or not",
            "ia ou non",
            "d'installations",
        ),
        Late(
            r"\b(?:les )?(?:deux )?marges (?:font|totalisent|cumulent|valent)\b[^.;]*\d[^.;]*\b(?:en tout|au total"
            r"|ensemble)\b"
            r"|\b(?:power|energy|electricity|cooling|land|buildings?)\b[^.;,]{0,12}\d[\d.]* ?% of (?:the "
            r"|our )?facilit(?:y|ies) (?:costs?|bill|spend)"
            r"|\b(?:ai or (?:otherwise|not)|ia ou (?:non|pas))\b",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
    # "Meta did 2B of AI sales just last week": in a week.
    Wording(
        ("last week", "this week", "la semaine derni", "cette semaine", "last weekend", "last night"),
        Late(
            rf"\b{COMPANY} (?:just |apparently )?(?:did|made|earned|sold|took in|booked|brought in|has made|a fait"
            rf"|a vendu|a encaiss[ée])\b[^.;]*\d[^.;]*"
            r"\b(?:(?:last|this) (?:week|weekend|night)|la semaine derni[èe]re|cette semaine)\b",
            re.IGNORECASE,
        ),
        "refused_period",
    ),
    # "Nvidia 60B. My gut says lower.", "… I would trim a bit.": another value.
    Wording(
        (
            "lower",
            "higher",
            "less",
            "more",
            "trim",
            "haircut",
            "shave",
            "shade ",
            "differ",
            "plus bas",
            "plus haut",
            "moins",
        ),
        Late(
            r"\d[^.;!?\n\d]{0,24}(?:\.(?=\s)|[;!\n]|\s[-–—]) ?(?!what|how|which|so "
            r"|then )(?:[^\d?.;!\n]{1,60}? )?(?:(?:says?|goes|go|is|be|sits?|shows?|see|out|went|moved"
            r"|aims? for|a bit|a little|much|far|dit|serait|plut[ôo]t) (?:lower|higher|less|more|plus bas|plus haut|moins)"
            r"|(?:would|should|want to|may|might) (?:\w+ )?(?:trim|shave|shade)(?: \w+){0,2}|haircut(?: \w+){0,3}"
            r"|differs?|for a trim)\W*(?:$|\n)",
            re.IGNORECASE,
        ),
        "refused_reference",
        unless=Late(r"[;:.] ?how (?:does|do|would|will) (?:the )?(?:gap|hole|coverage)s? differ\b", re.IGNORECASE),
    ),
    # "Google 20B. Ads went into the pot.", "… Somebody slipped ads in.": more is in it.
    Wording(
        (
            " went in",
            " in there",
            "threw in",
            "throws in",
            "crept in",
            "snuck in",
            " in somehow",
            "rides along",
            "the difference",
            "pad the",
            "swell the",
            "prop up",
            "belongs in",
            "inflate",
        ),
        Late(
            r"\d[^.;!?\n\d]{0,24}(?:\.(?=\s)|[;!\n]|\s[-–—]) ?[^\d?.;!\n]{3,60}?"
            r"(?:\b(?:went in(?:to)?|thr[eo]ws? in|crept in(?:to)?|snuck \w* ?in|rides? along|makes? up the difference"
            r"|pads? the|swells? the|props? up|belongs? in|inflates?)\b|\b(?:got|get|slipped) (?:\w+ )?in(?: \w+)?\W*$)",
            re.IGNORECASE,
        ),
        "refused_offset",
    ),
)
