"""Wordings of an afterthought that makes the amount before it another one, though each of its words alone says little: what
it measures, what is in it, that it is not believed, or what else to take."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.reader.refused.wording import Wording
from model.reader.words.company_words import COMPANY

# An amount, and what parts the afterthought from it; no other amount between.
_BEHIND = r"\d[^.;!?\n\d]{0,24}(?:\.(?=\s)|[;!,\n(]|\s[-–—]|\.{3}|…)[^?\d]{0,60}?"

_COUNTED = (
    "bananas", "pencils", "rocks", "balls", "books", "magazines", "newspapers", "websites", "pens", "sticks", "bots",
    "memes", "algorithms", "datasets", "emojis", "tweets", "spreadsheets", "podcasts", "papers", "blogs", "gifs", "racks",
    "keys", "pins",
)  # fmt: skip

ROWS = (
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
            " to that",
            "déduit",
            "is extra",
            "are extra",
            "comes on top",
            "come on top",
            "in as well",
            "are in that",
            "in there",
            "is in that",
        ),
        Late(
            rf"{_BEHIND}\b(?:(?:buried|mixed|hidden|baked) in(?:to)? (?:it|there|that|this)\b|dedans\b|(?:sits?"
            rf"|goes?|come|comes) on top of (?:it|this|that)|(?:[àa] )?rajout(?:er|ez|e)\b|[àa] ajouter\b"
            rf"|leaves? [^,;.\d]{{3,24}} for later|(?:is|are|comes?|goes?) (?:extra|on top)\b"
            rf"|throw [^,;.\d]{{3,24}} in as well|throw in [^,;.\d]{{3,24}} as well|(?:is|are) in (?:that|there"
            rf"|it)\b|m[ée]lang[ée]\w* dedans|lion['’]s share|as a whole\b|whole top line|accounts? for most"
            rf"|d[ée]j[àa] d[ée]duit\w*)",
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
            "sous réserve",
            "en attendant",
            "meilleur des cas",
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
    # "40 % de marge, la bonne blague", "nvda 100b yeah right": said in jest.
    Wording(
        ("blague", "what a joke", "tu parles", "mon oeil", "mon œil", "yeah right", "oh sure"),
        Late(
            r"\b(?:la bonne blague|quelle blague|tu parles\W*$|mon (?:oeil|œil)|what a joke|yeah,? right\W*$)",
            re.IGNORECASE | re.DOTALL,
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
    # "Nvidia 60B. My gut says lower.", "Nvidia 60B. Bulls see more.": another value.
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
    # "60B is too much for Nvidia", "Nvidia at 60B is too much": no other value is given.
    Wording(
        ("too much", "too high", "too low", "too little", "too rich", "a lot for", "a stretch", "trop "),
        Late(
            rf"{SUM}[^.;,\d]{{0,24}}\b(?:is|are|seems?|looks?|sounds?|feels?) (?:way |far |a bit |a little |much "
            rf"|simply )?(?:too (?:much|high|low|little|rich|big|small)|a lot for|a stretch)"
            r"\b[^\d]{0,60}\Z|\d[^.;,\d]{0,16}\b(?:est|semble|para[îi]t) (?:bien |beaucoup )?trop\b[^\d]{0,60}\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia sells 60B bananas": a count of what the model does not count.
    Wording(
        _COUNTED,
        Late(rf"{SUM} (?:of )?(?:{'|'.join(_COUNTED)})\b", re.IGNORECASE),
        "units",
    ),
    # "use the same Nvidia number Morgan Stanley has", "Payback 4 years, same as Meta uses.": a figure that is not said.
    Wording(
        ("same ",),
        Late(
            r"\bsame (?:[\w'’-]+ ){1,3}?(?:that |which )?(?!the |we |i |you |it |he |cahn|sequoia|baseline"
            r"|article|before|now|already)(?:[\w'’.&-]+ ){1,3}(?:has|have|uses?|used|assumes?|models?|published"
            r"|gives?|gave|quotes?)\b(?! \$?\d)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "what margin do you want?"
    Wording(
        ("do you ", "would you "),
        Late(r"\bwhat (?:\w+ )?(?:do|would) you (?:want|like|prefer|think|suggest|recommend)\b", re.IGNORECASE),
        "refused_outside",
    ),
    # "ah yes, a 95% margin, naturally".
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
)
