"""Amounts that are told of another's: "OpenAI is half of Microsoft", "Meta earns 20% more than Google", "Oracle is Meta
plus 5B", "Google trails Microsoft by 4B". They count from what the other has in the end."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from model.amount_pattern import SUM
from model.amounts import DOLLARS, Amount
from model.catalogue import is_company
from model.late import Late
from model.reader.words.named import NVIDIA, QUIET
from model.reader.words.rewrites import blanked
from model.reader.words.tokens import Item
from model.reading import Quantity

FACTORS = {
    "half": Fraction(1, 2), "twice": Fraction(2), "double": Fraction(2), "triple": Fraction(3), "two times": Fraction(2),
    "three times": Fraction(3), "four times": Fraction(4), "five times": Fraction(5), "ten times": Fraction(10),
    "a third": Fraction(1, 3), "two thirds": Fraction(2, 3), "a quarter": Fraction(1, 4), "three quarters": Fraction(3, 4),
    "a tenth": Fraction(1, 10),
    "la moitié": Fraction(1, 2), "la moitie": Fraction(1, 2), "le double": Fraction(2), "le triple": Fraction(3),
    "le tiers": Fraction(1, 3), "un tiers": Fraction(1, 3), "le quart": Fraction(1, 4), "un quart": Fraction(1, 4),
    "deux fois": Fraction(2), "trois fois": Fraction(3), "quatre fois": Fraction(4), "cinq fois": Fraction(5),
    "dix fois": Fraction(10),
}  # fmt: skip
_OF_WORD = Late(r" (?:of|de|d['’]|plus que|as (?:much|big|large|high) as|the size of)$")
_LESS = (
    "less", "lower", "smaller", "below", "behind", "under", "de moins", "en dessous", "en-dessous", "au-dessous",
    "au dessous",
)  # fmt: skip
_TOTAL = ("ai_revenue",)
_SUMS = (NVIDIA, _TOTAL)
_MORE = (
    r"(?:(?:more|less|higher|lower|bigger|smaller|larger|greater) than|above|below|over|under|ahead of|behind"
    r"|de plus qu(?:e|['’])|de moins qu(?:e|['’])|(?:en|au)[- ]dessous d[eu']|au[- ]dessus d[eu'])"
)
_IS = (
    r"(?:(?:(?:is|are|was|were)(?: at)?|at|makes?|(?:had )?made|earns?|does|sells?|to|=|:|fait|ferait|faisait"
    r"|gagne|vend|vaut|est|[àa]"
    r"|(?:[a-z]{2,12}s|[a-z]{2,12}ed|fell|rose|grew|went|came|get|go) to|(?:is )?worth|(?:is )?equal to|equals"
    r"|(?:passe|tombe|monte|grimpe|arrive) [àa])\s+)"
)
# Between two names: the one is so many times what the other has, or so much more.
_OF_ANOTHER = Late(
    rf"(?:['’]s(?: (?:ai )?(?:revenues?|sales))?)?\s*{_IS}?(?:(?:about|only|just|roughly|environ|seulement)\s+)?"
    r"(?:(?P<same>(?:the )?same as|as (?:big|large|much) as|equal to|on par with|level with|autant que|pareil que"
    r"|au niveau de|[ée]gale?(?: [àa])?|like|comme|match(?:es)?|equals?|=|(?:the same )?as much as|what)"
    rf"|(?P<share>\d+(?:[.,]\d{{1,2}})?) ?(?:%|percent|pour cent) (?P<toward>{_MORE})"
    rf"|(?P<sum>{SUM}(?: ?md)?\$?) (?P<way>{_MORE})"
    r"|(?P<part>(?:half|twice|double|triple|(?:two|three|four|five|ten) times)"
    r"(?: as (?:much|big|large|high) as| of| the size of)?"
    r"|a third of|two thirds of|a quarter of|three quarters of|a tenth of"
    r"|la moiti[ée] de|le double de|le triple de"
    r"|le tiers de|un tiers de|le quart de|un quart de|(?:le double|le triple|la moiti[ée]|le tiers"
    r"|le quart) d['’]|(?:deux|trois|quatre|cinq|dix) fois(?: plus que)?)(?: what)?"
    r"|(?P<times>\d+(?:[.,]\d{1,2}|(?: \d+/[1-9]))?) ?(?:x|×|times|fois)(?: (?:of|de|les?|as (?:much|big"
    r"|large) as|plus que))?"
    r"|(?P<percent>\d{1,3}) ?% (?:of|de))"
    r"\s*(?:the |d['’]|l['’]|les? )?",
    re.IGNORECASE,
)
# "Oracle is Meta plus 5B", "Google trails Microsoft by 4B".
_IS_ANOTHER = Late(rf"\s*{_IS}", re.IGNORECASE)
_OFFSET = Late(
    rf"\s*(?P<way>plus|minus|less|moins|\+|-|−|–)\s*(?P<sum>\d+(?:[.,]\d{{1,2}})? ?%|\$?{SUM})", re.IGNORECASE
)
_APART = Late(
    r"\s*(?:(?P<less>trails?|lags?(?: behind)?|is behind|falls short of|suit|est derri[èe]re)"
    r"|leads?|beats?|exceeds?|tops?|outsells?|outearns?|is ahead of|devance|d[ée]passe)\s+",
    re.IGNORECASE,
)
_BY = Late(rf"\s*(?:by|de)\s+(?P<sum>\$?{SUM})", re.IGNORECASE)
_WHETHER = Late(r"\W*(?:is|are|was|does|do|did|can|could|will|would|has|have|est-ce que?)\b[^?]*\?\s*\Z", re.IGNORECASE)
_ENDS = Late(
    r"(?:['’]s(?: (?:level|(?:ai )?revenues?|sales))?)?(?: (?:makes|does|earns|has|sells|brings in))?\s*(?:$"
    r"|[.,;!?)\n]|(?:and|et|n|with|avec|then|alors|while|but|mais|when|if|si|quand)\b)",
    re.IGNORECASE,
)
# What the other has is said at once: "half of Google's 16B", "50% bigger than Microsoft, which is at 20B".
_HAS = Late(
    r"['’]s \$?\d| at \$?\d|,? (?:which|that|who|itself) (?:is|makes|earns|has|sells)(?: at)? \$?\d", re.IGNORECASE
)


def of_another(items: list[Item], text: str) -> tuple[list[Item], str]:
    """(the items with what is told of another's as a quantity, the text without the words that said so)."""
    names = [item for item in items if item.kind in ("name", "thing")]
    if _WHETHER.match(text):
        return items, text  # "is Google half of Microsoft?" states nothing
    for first, second in pairwise(names):
        if not _comparable(first, second):
            continue
        found = _multiple_of(items, first, second, text) or _offset_from(items, first, second, text)
        if found is None or _is_led(items, first):
            continue
        told, end = found
        kept = [item for item in items if item.end <= first.end or item.start >= end]
        items = sorted([*kept, told], key=place)
        text = blanked(text, first.end, end)
    return items, text


def _multiple_of(items: list[Item], first: Item, second: Item, text: str) -> tuple[Item, int] | None:
    """(what is told, where it ends): "twice Google", "20% more than Google"."""
    told = _OF_ANOTHER.fullmatch(text, first.end, second.start)
    if told is None or (
        told["percent"] and second.data == NVIDIA
    ):  # "Microsoft is 20% of Nvidia's sales": as a customer
        return None
    if told["same"] == "=" and second.end - second.start == 1:
        return None  # "OpenAI = x"
    if told["same"] in ("like", "comme") and NVIDIA in (first.data, second.data):
        return None  # "Nvidia comme Meta ?"
    start, end = first.end, second.end
    offset = _OFFSET.match(text, end)
    if offset is not None and _IS_ANOTHER.fullmatch(text, start, second.start):
        return None  # "Google equals Meta plus 5B"
    if offset is not None:  # "twice Google minus 5B": of which?
        return Item("refused", "reference", start, offset.end()), offset.end()
    if _HAS.match(text, end):
        end = second.start
    elif not _ENDS.match(text, end):
        return None
    quantity = _told(told, items, start, end, second.data[0])
    return None if quantity is None else (Item("quantity", quantity, start, end), end)


def _offset_from(items: list[Item], first: Item, second: Item, text: str) -> tuple[Item, int] | None:
    """(what is told, where it ends): "Oracle is Meta plus 5B", "Google trails Microsoft by 4B"."""
    apart = _APART.fullmatch(text, first.end, second.start)
    if apart is not None:
        by = _BY.match(text, second.end)
    elif _IS_ANOTHER.fullmatch(text, first.end, second.start) and text[first.end : second.start].strip() != "to":
        by = _OFFSET.match(text, second.end)
    else:
        return None
    if by is None or not _ENDS.match(text, by.end()):
        return None
    amount = _sum_in(items, by.start(), by.end())
    less = apart["less"] is not None if apart else by["way"].lower() in ("minus", "less", "moins", "-", "−", "–")
    if amount is not None:
        quantity = _more(abs(amount.value), less, first.end, by.end(), second.data[0])
    elif by["sum"].endswith("%"):
        times = changed_by(by["sum"].rstrip(" %"), less)
        quantity = Quantity("scale", times, None, "times", False, "", None, first.end, by.end(), None, second.data[0])
    else:
        return None
    return Item("quantity", quantity, first.end, by.end()), by.end()


def _told(told: re.Match[str], items: list[Item], start: int, end: int, other: str) -> Quantity | None:
    """How much that is by the other's amount: so much more or less than it, or so many times as much."""
    if told["sum"]:
        amount = _sum_in(items, start, end)
        return None if amount is None else _more(amount.value, _is_less(told["way"]), start, end, other)
    return Quantity("scale", _multiple(told), None, "times", False, "", None, start, end, None, other)


def _more(value: Fraction, less: bool, start: int, end: int, other: str) -> Quantity:
    """So much more or less than another has."""
    signed, toward = (-value, "down") if less else (value, "up")
    return Quantity("add", signed, None, "money", True, "", toward, start, end, None, other)


def _sum_in(items: list[Item], start: int, end: int) -> Amount | None:
    """The plain sum in a place of the text."""
    amount: Amount | None = next((i.data for i in items if start <= i.start < end and i.kind == "amount"), None)
    if amount is None or amount.fault or amount.unit != "money" or not amount.scaled or amount.currency not in DOLLARS:
        return None
    return amount


def _multiple(told: re.Match[str]) -> Fraction:
    """How many times another amount is told, by the last group that matched."""
    kind, words = told.lastgroup, told[told.lastgroup or 0].lower()
    if kind == "same":
        return Fraction(1)
    if kind == "percent":
        return Fraction(int(words), 100)
    if kind == "toward":
        return changed_by(told["share"], _is_less(words))
    if kind == "times":
        whole, *part = words.replace(",", ".").split(" ")
        return sum(map(Fraction, part), Fraction(whole.rstrip(".")))
    return FACTORS[_OF_WORD.sub("", words)]


def changed_by(percent: str, less: bool) -> Fraction:
    """The factor that so many percent more or less come to: 1.2 for "20"."""
    share = Fraction(percent.replace(",", ".")) / 100
    return 1 - share if less else 1 + share


def _is_less(words: str) -> bool:
    return words.lower().startswith(_LESS)


def _is_led(items: list[Item], first: Item) -> bool:
    """Whether an amount stands right before a name: "2x OpenAI 3x Google"."""
    led = next((item for item in reversed(items) if item.end <= first.start and item.kind not in QUIET), None)
    return led is not None and led.kind in ("amount", "change") and led.end + 1 >= first.start


def _comparable(first: Item, second: Item) -> bool:
    """Whether two items name different sums that are no parts of each other."""
    both = [first, second]
    if any(item.kind != "name" or len(item.data) > 1 for item in both) or first.data == second.data:
        return False
    companies = [is_company(item.data[0]) for item in both]
    total = any(item.data == _TOTAL for item in both)
    sums = [company or item.data in _SUMS for company, item in zip(companies, both, strict=True)]
    return all(sums) and not (total and any(companies))


def place(item: Item) -> tuple[int, int]:
    """Where an item stands, to sort by."""
    return item.start, item.end
