"""Amounts that one before settles ("OpenAI 4B, Anthropic half of that", "Google 12B, Meta the same"), and what moves from
one company to another ("move 2B from Apple to OpenAI")."""

from __future__ import annotations

import re
from fractions import Fraction

from model.amounts import DOLLARS, Amount
from model.catalogue import VARIABLES, is_company
from model.late import Late
from model.reader.paired.of_another import FACTORS, changed_by, place
from model.reader.words.hints import finder
from model.reader.words.named import NVIDIA, PARTING, QUIET, beside, names_company
from model.reader.words.rewrites import blanked
from model.reader.words.row_words import AND_GIVE_IT, TAKE
from model.reader.words.tokens import Item

_PARTING = PARTING | QUIET
_IT = r"(?:that|this|it|cela|[çc]a)(?: (?:amount|much|level|sum))?"
_OF_THAT = Late(
    r"(?P<lead>\s*(?:(?:is|are|at|makes?|earns?|does|costs?|books?|sells?|gets|fait|gagne|co[ûu]te|vend"
    r"|est|[àa]|:|=)\s+)?"
    r"(?:(?:about|around|roughly|only|just|environ|seulement)\s+)?)"
    r"(?:(?P<part>half|twice|double|triple|(?:two|three|four|five|ten) times|a third|two thirds|a quarter|three quarters)"
    rf"(?:(?: of)? {_IT}| as (?:much|many|big|large))"
    r"|(?P<part_fr>la moiti[ée]|le double|le triple|le tiers|un tiers|le quart|un quart) de (?:[çc]a|cela)"
    r"|(?P<more>(?:deux|trois|quatre|cinq|dix) fois) (?:plus|autant|[çc]a|cela)|(?P<fewer>moiti[ée]|deux fois) moins"
    r"|(?P<same>(?:just |exactly )?(?:as much|the same(?: amount)?|autant|pareil|idem|la m[êe]me chose))"
    rf"|(?P<times>0?\.\d{{1,3}}|\d(?:\.\d)? ?(?:x|×|times|fois)) (?:of )?{_IT}"
    rf"|(?P<percent>\d{{1,3}}) ?(?:%|percent|pour cent) (?:of|de) {_IT}"
    rf"|(?P<share>\d+(?:[.,]\d{{1,2}})?) ?(?:%|percent|pour cent)"
    rf" (?P<toward>more|less|higher|lower|above|below"
    rf"|de plus|de moins)"
    rf"(?: than| que)? {_IT})"
    r"(?:,? (?:too|as well|aussi))?(?=\s*(?:$|[.,;!?)\n]|and\b|et\b|n\b))",
    re.IGNORECASE,
)
# "Keep OpenAI the same": as it is.
_KEPT = Late(r"\b(?:keep|leav|hold|gard|laiss)\w*(?: the| la| le)? \Z", re.IGNORECASE)
_FACTOR = Late(r"x|×|times|fois")
_MOVES = Late(
    r"\b(?:move|shift|transfer|reallocate|switch|d[ée]pla(?:ce|cer|cez|[çc]ons)|transf[èe]r(?:e|er|ez|ons)"
    r"|bascule[rz]?)\b"
    rf"|\b{TAKE}\b(?=[^.;]* {AND_GIVE_IT} )",
    re.IGNORECASE,
)
_FROM = Late(r"\s*(?:of (?:ai )?revenues? )?(?:away )?(?:from|off|of|out of|de|d['’]|des|chez|[àa])\s*", re.IGNORECASE)
_TO = Late(
    r"(?:['’]s)?(?: (?:ai |own )?(?:revenues?|sales|line))?\s*"
    rf"(?:,? ?{AND_GIVE_IT} )?"
    r"(?:over |across )?(?:to|into|towards|vers|[àa])\s*",
    re.IGNORECASE,
)
_hints = finder((
    "that", "this", "as much", "as many", "as big", "as large", " it", " ça", " ca", "cela", "chose", "same", "autant",
    "pareil", "idem", "fois", "moiti", "double", "triple", "tiers", "quart", "move", "shift", "transf", "realloc",
    "switch", "pla", "bascul", " give ", " hand ", " donne",
))  # fmt: skip


def related(items: list[Item], text: str) -> tuple[list[Item], str]:
    """(the items with such amounts written out, the text without the words that told them). What else is told in terms
    of another stays, to be asked back."""
    if not _hints(text.lower()):
        return items, text
    items, text = _of_that(items, text)
    return (_moved(items, text) if _MOVES.search(text) else items), text


def _of_that(items: list[Item], text: str) -> tuple[list[Item], str]:
    """ "OpenAI 4B, Anthropic half of that", "Google 12B; Meta the same"."""
    at = 0
    while at < len(items):
        name = items[at]
        before = _amount_before(items, at) if _is_money(name) else None
        told = _OF_THAT.match(text, name.end) if before else None
        if before and told and not (_KEPT.search(text, 0, name.start) or _means_another(name, told)):
            start, end = told.start() + len(told["lead"]), told.end()
            amount = before.data._replace(value=before.data.value * _times(told))
            rest = [item for item in items[at + 1 :] if item.start >= end]
            items = [*items[: at + 1], Item("amount", amount, start, end), *rest]
            text = blanked(text, start, end)
        at += 1
    return items, text


def _means_another(name: Item, told: re.Match[str]) -> bool:
    """Whether such words behind a name do not mean the amount before it."""
    if name.data == ("ai_revenue.other",):
        return True  # "Google 20B, the other twice that"
    if told["same"]:
        return not is_company(name.data[0])  # "Google 12B, Nvidia the same" leaves it as it is
    # "facilities cost 1.2x that" is their ratio
    return bool(told["times"]) and _FACTOR.search(told["times"]) is not None and name.data[0] == "facility_cost"


def _times(told: re.Match[str]) -> Fraction:
    """How many times the amount before that is."""
    if told["fewer"]:
        return Fraction(1, 2)
    if told["same"]:
        return Fraction(1)
    if told["more"]:
        return FACTORS[told["more"].lower()]
    if told["part"] or told["part_fr"]:
        return FACTORS[(told["part"] or told["part_fr"]).lower()]
    if told["times"]:
        return Fraction(_FACTOR.sub("", told["times"].lower()).strip())
    if told["percent"]:
        return Fraction(int(told["percent"]), 100)
    return changed_by(told["share"], told["toward"].lower() in ("less", "lower", "below", "de moins"))


def _is_money(item: Item) -> bool:
    """Whether an item names one sum, or what energy costs."""
    if item.kind == "thing":
        return bool(item.data == NVIDIA)
    if item.kind != "name":
        return False
    first, *others = item.data
    return first == "facility_cost" or (not others and (is_company(first) or VARIABLES[first].dimension == "money"))


def _amount_before(items: list[Item], place: int) -> Item | None:
    """The plain sum right before a name, but for what parts the two, where it has a name of its own."""
    at = place - 1
    while at >= 0 and items[at].kind in _PARTING:
        at -= 1
    if at < 1 or items[at].kind != "amount":
        return None
    amount, named = items[at].data, beside(items, at, -1)
    plain = _is_sum(amount) and amount.scaled and amount.currency in DOLLARS
    owned = named is not None and named.kind in ("name", "thing") and named.data != items[place].data
    return items[at] if plain and owned else None


def _is_sum(amount: Amount) -> bool:
    return amount.unit == "money" and not amount.sign and not amount.fault


def _moved(items: list[Item], text: str) -> list[Item]:
    """ "move 2B from Apple to OpenAI" as 2B less of the one and 2B more of the other."""
    said = [item for item in items if item.kind not in QUIET and item.kind != "noun"]
    for at in range(len(said) - 3):
        verb, amount, giver, taker = said[at : at + 4]
        after = said[at + 4] if at + 4 < len(said) else None
        if [verb.kind, amount.kind] != ["move", "amount"] or not _MOVES.match(text, verb.start):
            continue
        apart = names_company(giver) and names_company(taker) and giver.data != taker.data
        joined = _FROM.fullmatch(text, amount.end, giver.start) and _TO.fullmatch(text, giver.end, taker.start)
        if not (_is_sum(amount.data) and apart and joined) or (
            after is not None and after.kind in ("amount", "change")
        ):
            continue
        less = [Item("change", "down", verb.start, verb.start), amount, giver, Item("mark", ",", giver.end, giver.end)]
        more = [taker, Item("change", "up", taker.end, taker.end), amount._replace(start=taker.end, end=taker.end)]
        inside = [item for item in items if verb.start <= item.start and item.end <= taker.end]
        return sorted([item for item in items if item not in inside] + less + more, key=place)
    return items
