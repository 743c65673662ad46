"""Amounts that another one settles: a part of the one before ("OpenAI 4B, Anthropic half of that"), a multiple of another's
("OpenAI is half of Microsoft"), and what moves from one company to another ("move 2B from Apple to OpenAI")."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from model.amount_pattern import SUM
from model.amounts import DOLLARS, Amount
from model.catalogue import VARIABLES, is_company
from model.hints import finder
from model.late import Late
from model.named import NVIDIA, PARTING, QUIET, beside, names_company
from model.reading import Quantity
from model.tokens import Item

_FACTORS = {
    "half": Fraction(1, 2), "twice": Fraction(2), "double": Fraction(2), "triple": Fraction(3), "three times": Fraction(3),
    "a third": Fraction(1, 3), "two thirds": Fraction(2, 3), "a quarter": Fraction(1, 4), "three quarters": Fraction(3, 4),
    "a tenth": Fraction(1, 10),
    "la moitié": Fraction(1, 2), "la moitie": Fraction(1, 2), "le double": Fraction(2), "le triple": Fraction(3),
    "le tiers": Fraction(1, 3), "un tiers": Fraction(1, 3), "le quart": Fraction(1, 4), "un quart": Fraction(1, 4),
}  # fmt: skip
_OF_WORD = Late(r" (?:of|de|as (?:much|big|large) as|the size of)$")
_LESS = ("less than", "below", "behind", "de moins qu")
_TOTAL = ("ai_revenue",)
_SUMS = (NVIDIA, _TOTAL)
_PARTING = PARTING | QUIET
_BETWEEN = QUIET | {
    "amount",
    "change",
    "refused",
    "multiply",
    "same",
    "noun",
    "unknown",
    "move",
    "each",
    "more",
    "less",
}
_BETWEEN |= {"above", "below", "than", "ask", "balanced", "unsaid"}
_OF_THAT = Late(
    r"(?P<lead>\s*(?:(?:is|are|at|makes?|earns?|does|costs?|books?|sells?|fait|gagne|co[ûu]te|vend|[àa]|:|=)\s+)?"
    r"(?:(?:about|around|roughly|only|just|environ|seulement)\s+)?)"
    r"(?:(?P<part>half|twice|double|triple|three times|a third|two thirds|a quarter|three quarters)(?: of)? (?:that"
    r"|this)|(?P<part_fr>la moiti[ée]|le double|le triple|le tiers|un tiers|le quart|un quart)(?: de (?:[çc]a|cela))?"
    r"|(?P<times>0?\.\d{1,3}) of (?:that|this)"
    r"|(?P<percent>\d{1,3}) ?(?:%|percent|pour cent) (?:of (?:that|this)|de (?:[çc]a|cela)))"
    r"(?=\s*(?:$|[.,;!?)\n]|and\b|et\b|n\b))",
    re.IGNORECASE,
)
# Between two names: the one is so many times what the other has.
_OF_ANOTHER = Late(
    r"(?:['’]s(?: (?:ai )?(?:revenues?|sales))?)?\s*"
    r"(?:(?:is|are|was|were|at|(?:had )?made|makes?|earns?|does|sells?|to|=|:|fait|ferait|faisait|gagne|vend|vaut"
    r"|est|[àa])\s+)?"
    r"(?:(?:about|only|just|roughly|environ|seulement)\s+)?"
    r"(?:(?P<same>(?:the )?same as|as (?:big|large|much) as|equal to|on par with|level with|autant que|pareil que"
    r"|au niveau de|[ée]gale? [àa]|match(?:es)?|equals?|(?:the same )?as much as|what)"
    rf"|(?P<sum>{SUM}(?: ?md)?\$?) (?P<way>more than|less than|above|below|ahead of|behind|de plus qu(?:e|['’])"
    r"|de moins qu(?:e|['’]))"
    r"|(?P<part>(?:half|twice|double|triple|three times)(?: as (?:much|big|large) as| of| the size of)?|a third of"
    r"|two thirds of"
    r"|a quarter of|three quarters of"
    r"|a tenth of|la moiti[ée] de|le double de|le triple de|le tiers de|un tiers de|le quart de|un quart de)(?: what)?"
    r"|(?P<times>\d[\d.,]*(?: \d+/\d+)?) ?(?:x|×|times|fois)(?: (?:of|de|les?))?|(?P<percent>\d{1,3}) ?% (?:of|de))"
    r"\s*(?:the |d['’]|l['’]|les? )?",
    re.IGNORECASE,
)
_ENDS = Late(
    r"(?:['’]s(?: (?:level|(?:ai )?revenues?|sales))?)?(?: (?:makes|does|earns|has|sells|brings in))?\s*(?:$"
    r"|[.,;!?)\n]|(?:and|et|n|with|avec|then|alors)\b)",
    re.IGNORECASE,
)
_MOVES = Late(
    r"\b(?:move|shift|transfer|reallocate|switch|d[ée]pla(?:ce|cer|cez|[çc]ons)|transf[èe]r(?:e|er|ez|ons)"
    r"|bascule[rz]?)\b",
    re.IGNORECASE,
)
_FROM = Late(r"\s*(?:of (?:ai )?revenues? )?(?:away )?(?:from|of|out of|de|d['’]|des|chez)\s*", re.IGNORECASE)
_TO = Late(
    r"(?:['’]s)?(?: (?:ai |own )?(?:revenues?|sales|line))?\s*(?:over |across )?(?:to|into|towards|vers|[àa])\s*",
    re.IGNORECASE,
)
_hints = finder(
    ("that", "this", "moiti", "double", "triple", "tiers", "quart", "move", "shift", "transf", "realloc", "switch", "pla",
     "bascul")
)  # fmt: skip


def related(items: list[Item], text: str) -> list[Item]:
    """The items with such amounts written out. What else is told in terms of another stays, to be asked back."""
    if not _hints(text.lower()):
        return items
    found = _of_that(items, text)
    return _moved(found, text) if _MOVES.search(text) else found


def of_another(items: list[Item], text: str) -> tuple[list[Item], str]:
    """(the items with what is a multiple of another's as a quantity, the text without the words that said so)."""
    names = [item for item in items if item.kind not in _BETWEEN and _written(item, text) not in ("que", "qu'")]
    for first, second in pairwise(names):
        told = _OF_ANOTHER.fullmatch(text, first.end, second.start) if _comparable(first, second) else None
        if told is None or not _ENDS.match(text, second.end):
            continue
        if told["percent"] and second.data == NVIDIA:
            continue  # "Microsoft is 20% of Nvidia's sales": as a customer
        led = next((item for item in reversed(items) if item.end <= first.start and item.kind not in QUIET), None)
        if led is not None and led.kind in ("amount", "change") and led.end + 1 >= first.start:
            continue  # "2x OpenAI 3x Google"
        start, end = first.end, second.end
        if (quantity := _told(told, items, start, end, second.data[0])) is None:
            continue
        kept = [item for item in items if item.end <= start or item.start >= end]
        items = sorted([*kept, Item("quantity", quantity, start, end)], key=_start)
        text = text[:start] + " " * (end - start) + text[end:]
    return items, text


def _told(told: re.Match[str], items: list[Item], start: int, end: int, other: str) -> Quantity | None:
    """How much that is by the other's amount: so much more or less than it, or so many times as much."""
    if not told["sum"]:
        return Quantity("scale", _multiple(told), None, "times", False, "", None, start, end, None, other)
    amount = next((item.data for item in items if start <= item.start < end and item.kind == "amount"), None)
    if amount is None or not (_is_sum(amount) and amount.scaled and amount.currency in DOLLARS):
        return None
    less = told["way"].lower().startswith(_LESS)
    value = -amount.value if less else amount.value
    toward = "down" if less else "up"
    return Quantity("add", value, None, "money", True, "", toward, start, end, None, other)


def _written(item: Item, text: str) -> str:
    return text[item.start : item.end].lower()


def _comparable(first: Item, second: Item) -> bool:
    """Whether two items name different sums that are no parts of each other."""
    both = [first, second]
    if any(item.kind != "name" or len(item.data) > 1 for item in both) or first.data == second.data:
        return False
    companies = [is_company(item.data[0]) for item in both]
    total = any(item.data == _TOTAL for item in both)
    sums = [company or item.data in _SUMS for company, item in zip(companies, both, strict=True)]
    return all(sums) and not (total and any(companies))


def _multiple(told: re.Match[str]) -> Fraction:
    """How many times the other amount is told, by the last group that matched."""
    kind, words = told.lastgroup, told[told.lastgroup or 0].lower()
    if kind == "same":
        return Fraction(1)
    if kind == "percent":
        return Fraction(int(words), 100)
    if kind == "times":
        whole, *part = words.replace(",", ".").split(" ")
        return sum(map(Fraction, part), Fraction(whole.rstrip(".")))
    return _FACTORS[_OF_WORD.sub("", words)]


def _of_that(items: list[Item], text: str) -> list[Item]:
    place = 0
    while place < len(items):
        before = _amount_before(items, place) if _is_money(items[place]) else None
        told = _OF_THAT.match(text, items[place].end) if before else None
        if before and told:
            start = told.start() + len(told["lead"])
            amount = before.data._replace(value=before.data.value * _multiple(told))
            rest = [item for item in items[place + 1 :] if item.start >= told.end()]
            items = [*items[: place + 1], Item("amount", amount, start, told.end()), *rest]
        place += 1
    return items


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
    for place in range(len(said) - 3):
        verb, amount, giver, taker = said[place : place + 4]
        after = said[place + 4] if place + 4 < len(said) else None
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
        return sorted([item for item in items if item not in inside] + less + more, key=_start)
    return items


def _start(item: Item) -> tuple[int, int]:
    return item.start, item.end
