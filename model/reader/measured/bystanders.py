"""Words of change that change nothing of the model: they tell of prices, budgets or slides beside a figure that is stated
as it is ("AI revenue after the price cuts is 60B", "our contracts imply a ratio of 0.8", "she noted down sales of 45B")."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import Item
from model.text import fold

_ABOUT = r"(?: (?:about|around|roughly|some|only|now|still|just|environ))*"
_IS = Late(
    rf"[^,;:?!]*\b(?:is|are|was|were|be|stands?|sits?|est|sont|etait|serait|sera)(?: (?:at|de|a))?{_ABOUT} *\$?",
    re.IGNORECASE,
)
_OF = Late(rf"(?: (?:forecasts?|estimates?|figures?|numbers?))? (?:of|at|de|a){_ABOUT} *\$?", re.IGNORECASE)
# What a name does for itself: "in a boom Nvidia sells 120B", "après la baisse Nvidia vend 40 Md$".
_DOES = Late(
    r"(?: (?:would|will|might|may|could|should|only|then|still|now|just))* (?:sells?|sold|makes?|made|does|do|did"
    r"|earns?|books?|generates?"
    r"|brings? in|costs?|runs?(?: at)?|stalls? at|stays? at|lands? at|comes? (?:in )?(?:to|at)|vend(?:ent|rait)?"
    r"|fait|font|ferait|gagne(?:nt)?"
    rf"|genere|realise|encaisse|coute(?:nt)?|rapporte(?:nt)?){_ABOUT} *\$?",
    re.IGNORECASE,
)
_AMOUNTS = Late(r"\b(?:comes?|amounts?|adds? up) to +\$?$", re.IGNORECASE)
_ADDED = Late(r"extra|additional|another|more|plus|further|de plus|en plus|suppl[eé]mentaires?", re.IGNORECASE)
_MORE = Late(
    r" *(?:more|less|higher|lower|extra|additional|fewer|on top|de plus|de moins|en plus|en moins"
    r"|suppl[eé]mentaires?)\b",
    re.IGNORECASE,
)
# What leads from a name, or from the head of a clause, to a word that is of something beside it.
_BESIDE = (
    r"(?:in|on|after|with|given|under|per|from|despite|following|amid|before|since|that|which|dans|sur|apr[eè]s"
    r"|avec|selon"
    r"|vu|malgr[eé]|depuis|suite [aà])"
)
_LED_BESIDE = Late(rf" (?:{_BESIDE}\b[^,;:?!\d]*)$", re.IGNORECASE)
_LED = Late(
    r"(?:^|[.;:,!?] )(?:and |but |so |what if |et |mais )?(?:after|with|given|following|despite|amid|in|during"
    r"|under|because of"
    r"|due to|thanks to|since|apr[eè]s|avec|vu|malgr[eé]|suite [aà]|en cas d|en plein|dans)\b[^,;:?!\d]*$",
    re.IGNORECASE,
)
# Between a change and what it changes: "increase in our", "cut the estimate of".
_CHANGES = Late(
    r"\w*[ '’]*(?:(?:in|of|to|for|on|by|at|from|the|its|our|my|your|their|his|her|an?|total|annual|yearly|overall"
    r"|actual|expected"
    r"|estimated?s?|estimates|forecasts?|assumptions?|assumed|numbers?|figures?|levels?|again|back|further|also"
    r"|even|both|all"
    r"|only|just|more|dans|d|de|du|des|les?|la|l|nos|notre|mon|ma|mes|leurs?|ses|sa|son|chez|sur|aussi|encore|total"
    r"|estimations?|hypoth[eè]ses?|pr[eé]visions?|niveau)[ '’]+)*",
    re.IGNORECASE,
)
_PARTICLE = Late(r"up|down|off|back", re.IGNORECASE)
# The verbs that such a word makes one of change; behind any other it is part of the verb: "noted down", "backed up".
_MOVING = Late(
    r"\b(?:is|are|was|were|be|been|being|stays?|go(?:es|ing|ne)?|went|moves?|moved|moving|brings?|bringing"
    r"|brought|takes?|taking|took"
    r"|push(?:es|ed|ing)?|drives?|drove|driving|marks?|marked|marking|trend(?:s|ed|ing)?|head(?:s|ed|ing)?"
    r"|tick(?:s|ed|ing)?|scal(?:es?|ed|ing)"
    r"|ramp(?:s|ed|ing)?|bump(?:s|ed|ing)?|bid|nudg(?:es?|ed|ing)|dial(?:s|ed|ling|ing)?|crank(?:s|ed|ing)?"
    r"|revis(?:es?|ed|ing)|pull(?:s|ed|ing)?"
    r"|send(?:s|ing)?|sent|com(?:es?|ing)|came|cuts?|cutting|keep(?:s|ing)?|kept|get(?:s|ting)?|got|shoot(?:s"
    r"|ing)?|shot|turn(?:s|ed|ing)?"
    r"|edg(?:es?|ed|ing)|inch(?:es|ed|ing)?|creep(?:s|ing)?|crept|build(?:s|ing)?|built|rounds?|rounded|rounding"
    r"|shift(?:s|ed|ing)?|end(?:s|ed)?"
    r"|step(?:s|ped|ping)?|lift(?:s|ed|ing)?|wind(?:s|ing)?|wound|dragg?(?:s|ed|ing)?|swing(?:s|ing)?|swung"
    r"|scaled?)\s+(?:[\w.’']+ )?$",
    re.IGNORECASE,
)
_VERB = Late(r"[a-z]{3,} $", re.IGNORECASE)
_DOWN_AS = Late(rf"down as{_ABOUT} *\$?", re.IGNORECASE)  # "put Nvidia down as 60B": it is written down


def amounts_to(word: Item, start: int, text: str) -> bool:
    """Whether the amount at a place is the size of the change that a noun tells: "the rise in AI revenue comes to 25B"."""
    return word.end <= start and _AMOUNTS.search(text, word.end, start) is not None


def is_bystander(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether the word of change at a place leaves the amount at another as it is stated."""
    word, amount = items[place], items[at]
    if at < place:
        return text[: word.start].endswith("(") and text.startswith(")", word.end)  # "AI revenue 70B (slides)"
    if amounts_to(word, amount.start, text):
        return False
    behind = [item for item in items[place + 1 : at] if item.kind in SUBJECTS]
    if not behind:
        if _DOWN_AS.fullmatch(text, word.start, amount.start):
            return True
        before = next((item for item in reversed(items[:place]) if item.kind in SUBJECTS), None)
        told = before is not None and _LED_BESIDE.search(text, before.end, word.start) is not None
        return told and _IS.fullmatch(text, word.end, amount.start) is not None
    first, last = behind[0], behind[-1]
    if _MORE.match(text, amount.end):
        return False
    if _DOES.fullmatch(fold(text), last.end, amount.start) and not _ADDED.fullmatch(text, word.start, word.end):
        return True
    states = _IS.fullmatch(text, last.end, amount.start) is not None
    if states and _LED.search(text, 0, word.start):
        return True
    if not states and not _OF.fullmatch(text, last.end, amount.start):
        return False
    if _CHANGES.fullmatch(text, word.end, first.start) is None:
        return True
    particle = _PARTICLE.fullmatch(text, word.start, word.end) is not None
    return particle and _VERB.search(text, 0, word.start) is not None and _MOVING.search(text, 0, word.start) is None
