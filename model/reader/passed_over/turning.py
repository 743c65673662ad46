"""What a remark says of an amount that makes it another one, so that it cannot be passed over."""

from __future__ import annotations

import re

from model.late import Late

# What else may do so in a whole sentence about a figure, or in what leads to it.
_OTHERWISE = Late(
    r"\b(?:if|unless|except\w*|exclud\w*|includ\w*|without|net|gross|quarter\w*|month\w*|half|euros?|pounds?|yen"
    r"|yuan|francs?"
    r"|each|only|before|after|per|alone|how|beat|hit|reach|avoid|double|twice|spen[dt]s?|costs?|loses?|lost"
    r"|raised?|owes?|worth|valued|si|sauf|hors|sans|brut\w*"
    r"|nette?s?|trimestr\w*|mois|mensuel\w*|avant|apr[èe]s|par|seul\w*|moiti[ée])\b|[\d?]",
    re.IGNORECASE,
)
_WITH = Late(r"\bwith (?!us\b|me\b|them\b|my\b|our\b)\w+", re.IGNORECASE)
# What makes the amount another one: "since it is quarterly", "because that is in euros", "which I do not believe".
_OF_THE_AMOUNT = Late(
    r"\b(?:quarter\w*|month\w*|week(?!end)\w*|euros?|pounds?|yen|yuan|francs?|gross|net of|after tax|cumulativ\w*"
    r"|lifetime|valuation|book value|profits?|refunds?|rebates?|consumers|trimestr\w*|mensuel\w*|brut\w*"
    r"|commandes|valorisation|b[ée]n[ée]fice\w*|wrong|false|nonsense|mistaken|outdated|stale|old|faux|fausse"
    r"|p[ée]rim\w*|exclud\w*|includ\w*|without|except\w*|hors|sans|only|(?<!let )alone|combined|together|half"
    r"|withdr\w+|retract\w*|kidding|joking|impossible|sterling|cancel\w*"
    r"|nobody ever|ordered|promised|bluff(?:s|ing)?|exaggerat\w*|hallucinat\w*|wrongly|mistakenly|inflates?"
    r"|laughs? at|too much"
    r"|a joke|lying|teasing|pulling your leg|fraud\w*|liar|count twice|should be|would take|have since|no one ever"
    r"|tout est compris"
    r"|se trompe)\b"
    r"|(?:\bnot|n['’]t|\bnever|\bpas|\bcannot) (?:\w+ )?"
    r"(?:believe|buy|trust|agree|accept|use|take|croi\w*|utilis\w*|cred\w*)\b"
    r"|\b(?:nobody|no one|hardly anyone|personne) (?:\w+ )?(?:believes?|buys|trusts|credits|croit)\b"
    r"|\b(?:doubt|disagree|reject|dispute|dout\w*)\b",
    re.IGNORECASE,
)
# Words of another measure, another time or another view.
_ANOTHER = Late(
    r"\b(?:run[- ]?rates?|(?<!on our )(?<!on the )floors?|ceilings?|caps?|peaks?|troughs?|booked|pipeline"
    r"|(?:is|are|was|in|from|by|says|shows|counts?|counting|as) (?:\w+ ){0,2}"
    r"(?:orders?|order[- ]?books?|backlogs?|bookings?)"
    r"|last (?:year|quarter|month)(?:['’]s)?|previous(?:ly)?|used to|former(?:ly)?|restated?|write-?downs?|split"
    r"|no longer (?:hold|use|believe|have|true|valid|current|ours?)|(?:bull|bear) case|consumer|operating|ebitda"
    r"|pre-?tax"
    r"|debt|equity|market cap|works? in (?:yen|euros?|pounds?)|launch|decade|halved?|doubled?|disput\w*|rumou?r\w*"
    r"|for (?:all|two|three|four|five|20\d\d|the (?:decade|buildings?|chips?|whole|entire|group))|plafond|plancher"
    r"|carnet de commandes|l['’]an dernier|ancien(?:ne)?s?|pr[ée]c[ée]dente?s?|dette|retrait[ée]\w*|cumul\w*)\b",
    re.IGNORECASE,
)
# A lie, a denial, a joke or what cannot be; what is taken off; and the other business that a firm's sum may come from.
_UNTRUE = Late(
    r"\b(?:lie[sd]?|liars?|lying|den(?:y|ies|ied)|refus\w+|reject\w*|fakes?|hoax\w*|myth\w*|fiction\w*|fair(?:y"
    r"|ies)|dream(?:s|t)?"
    r"|pigs?|hell|hens?|cows?|wings|teeth|santa|ass|deleted|abandoned|outdated|defunct|parody|satire|clowns?"
    r"|fools?|absurd"
    r"|made up|ment(?:i|ir|eurs?|euse|ait|ent)?|mensonges?|nient?|dement\w*|démen\w*|dém[ei]nt\w*|canulars?|mythes?"
    r"|r[êe]ves?|vaches"
    r"|poules|lune|pape|no[ëe]l|pastich\w+|satir\w+|parodi\w+|gorafi|gonfl[ée]\w*|brouillon\w*|abandonn\w+"
    r"|blagues?|gag|clowns?"
    r"|fous|escrocs?|contest[ée]\w*|[àa] tort|pr[ée]tend\w*|prouver|mauvais calcul)\b",
    re.IGNORECASE,
)
_TAKEN_OFF = Late(
    r"\b(?:refunds?|rebates?|discounts?|haircut|deduct\w*|bonus pool|reverses?|converts?|remises?|retir(?:e|er|ent"
    r"|[ée])\w*"
    r"|annul(?:e|er|ent|[ée])\w*|quinquennal\w*|cycle|upon a time|d[ée]cennies?)\b",
    re.IGNORECASE,
)
_ELSEWHERE = Late(
    r"\b(?:ads?|adverts?|advertising|pub|publicit[ée]|iphones?|phones?|t[ée]l[ée]phones?|car sales|cars|voitures?"
    r"|gaming|games|jeux?|consoles?"
    r"|hardware|crypto|windows|office|xbox|youtube|grants?|fines?|amendes?|accounting|users|headcount|group"
    r"|groupe|divisions?|segments?"
    r"|subsidiar\w+|filiales?|p[ée]rim[èe]tre|tr[ée]sorerie|balance sheet)\b",
    re.IGNORECASE,
)
_OF_IT = Late(
    r"(?:because|b/c|since|given that|considering(?: that)?|as|(?:even )?though|although|car|puisqu['’]?e?|vu que"
    r"|parce qu['’]?e?|m[êe]me si) ?(?:it|that|this|these|those|[çc]a|cela|ce|c['’]|il s['’]agi)\b|(?:mais |car "
    r"|puisqu['’]?)?il (?:ne )?s['’]agi"
    r"|(?:(?:even )?though|although|since) (?:just |only |not |they (?:did|do|report) (?:that )?)?(?:in|for|from"
    r"|until|this|at)\b"
    r"|since (?:refuted|denied|withdrawn|debunked)",
    re.IGNORECASE,
)
_OPENING = len("sans")

# "Since the boom began, Nvidia has sold 150B": in all those years.
IN_ALL_SINCE = Late(
    r"\W*(?:ever )?since\b[^.;!?]*, ?[^.;!?\d,]{2,30}\b(?:has|have) (?:\w+ )?(?:\w+ed|sold|made|taken|brought)\b",
    re.IGNORECASE,
)


def turns(clause: str) -> bool:
    """Whether a clause says something of the amount beside it: "since it is quarterly", "which nobody believes"."""
    if _OF_IT.match(clause.strip(" ,")) or _ANOTHER.search(clause):
        return True
    return _OF_THE_AMOUNT.search(clause, _OPENING) is not None


def undoes(clause: str) -> bool:
    """Whether a clause beside an amount says that it does not hold, or not all of it."""
    return _UNTRUE.search(clause) is not None or _TAKEN_OFF.search(clause) is not None


def is_of_another_business(clause: str) -> bool:
    """Whether a clause beside a firm's amount names what else its sum may come from, or be of."""
    return _ELSEWHERE.search(clause) is not None


def may_turn_what_follows(sentence: str) -> bool:
    """Whether a whole sentence ahead of all figures says or may say such a thing of them."""
    return _OTHERWISE.search(sentence) is not None or turns(sentence)


def may_turn(sentence: str) -> bool:
    """Whether a whole sentence about a figure, or what leads to it, says or may say such a thing."""
    return _WITH.search(sentence) is not None or may_turn_what_follows(sentence)
