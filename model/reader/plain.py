"""The reading of a plain statement, the usual case: inputs, each with its amount right behind it, one result with its
amount, or an input to break even at, and nothing else but the words that join them. The stages of `statement` have nothing
to settle there, and would read the same."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from model.amounts import DOLLARS, SMALLEST_MONEY, Amount
from model.catalogue import COMPANY, INPUTS, OUTCOMES, VARIABLES, is_company
from model.reader.words.named import PARTING
from model.reader.words.tokens import Item, Lexed
from model.reading import Part, Reading

_LEADING = frozenset(("", "if ", "with ", "what if ", "assuming ", "the ", "si ", "avec ", "la "))
_JOINING = frozenset(
    (
        " ", ": ", " : ", "=", " = ", " at ", " of ", " is ", " is at ", " sells ", " sell ", " sold ", " selling ",
        " makes ", "'s revenue ", " revenue ", " revenue of ", " sales ",
        " à ", " de ", " est ", " est à ", " est de ", " fait ", " vend ",
    )
)  # fmt: skip
_LISTING = frozenset(
    (", ", "; ", ". ", "\n", ",\n", " and ", ", and ", ", the ", " and the ", " et ", ", la ", " et la ")
)
_TRAILING = frozenset(("", ".", " ", "!"))
_UNITS = {"money": "money", "fraction": "percent", "ratio": "number", "years": "years"}
# A result beside other values can be a target, a claim or where things stand.
_ALONE = frozenset(("gap", "coverage", "required_revenue", "datacenter_cost"))
_UNIT = {name: _UNITS[VARIABLES[name].dimension] for name in (*INPUTS, "ai_revenue", *_ALONE)}
# A result by a phrase that asks ("how much has to be found", "are we short"); "gap at 60B" can ask as well.
_ASKING = ("how ", "what ", "is ", "are ", "does ", "do ")
_UNIT_OF_COMPANY = _UNIT["ai_revenue"]
# "others" can be those of another side, and models go by their size: "Qwen 70B".
_UNCLEAR = frozenset(COMPANY + company for company in ("other", "alibaba", "deepseek", "meta", "mistral"))
# What an amount counts is open beside them: pieces, what is spent, all that is sold, a month ("1b mo"), or how far it is
# from another.
_COUNTS = (
    " per ", "spend", "shipment", "volume", "purchases", "short of", "total revenue", "ca total", "affaires total",
    "revenu total", " mo", "'s bill",
)  # fmt: skip
_MOST = 10**12  # dollars; beyond is rather what a company is worth
_MOST_OTHERS = {"number": 5, "years": 20}  # beyond it may be of another unit
_WHICH = frozenset(("what", "which", "quel", "quelle"))
_REVENUE = ("ai_revenue", "required_revenue")


def plainly(text: str, lexed: Lexed) -> Reading | None:
    """The reading of a plain statement; None of any other."""
    read = stated(text, lexed.items, 0)
    if read is None:
        return _breaking_even(text, lexed)
    parts, baseline, end = read
    if not parts or text[end:] not in _TRAILING:
        return None
    levers = False
    if not _ALONE.isdisjoint(part.variable for part in parts):
        if len(parts) > 1 or " at " in text or text[parts[0].start :].lower().startswith(_ASKING):
            return None
        levers = parts[0].variable in OUTCOMES
    return Reading(text, lexed.lang, tuple(parts), None, levers, baseline, None, (), ())


def _is_one(written: str) -> bool:
    """Whether an amount is written as one number: not "24/7", nor "4 500M" behind the name of a product."""
    return "/" not in written and not (written[1:2] == " " and written[2:5].isdigit())


def stated(text: str, items: Sequence[Item], before: int) -> tuple[list[Part], str | None, int] | None:
    """(the parts, the baseline, where they end) of items that are names, each with its amount, and nothing else but what
    joins them, from a place in the text on; None of any others."""
    parts: list[Part] = []
    name: Item | None = None
    baseline: str | None = None
    allowed = _LEADING
    new = tuple.__new__  # as in `tokens`, for speed
    for item in items:
        kind, data, start, end = item
        if kind in PARTING and name is None and (parts or baseline):
            continue  # told by what parts the next name from here
        if text[before:start].lower() not in allowed:
            return None
        if kind == "name" and name is None and not text[end - 1].isdigit():  # "GPT5"
            name, allowed = item, _JOINING
        elif kind == "amount" and name is not None and is_clear(name, data) and _is_one(text[start:end]):
            parts.append(new(Part, (name.data[0], "set", data[0], None, name.start, end, "")))
            name, allowed = None, _LISTING
        elif kind == "baseline" and name is None and baseline is None:
            baseline, allowed = data, _LISTING
        else:
            return None
        before = end
    lowered = text.lower()
    if (
        name is not None
        or len({part.variable for part in parts}) < len(parts)
        or any(word in lowered for word in _COUNTS)
    ):
        return None
    return parts, baseline, before


def _breaking_even(text: str, lexed: Lexed) -> Reading | None:
    """ "break-even margin", "what margin breaks even?"."""
    match lexed.items:
        case [Item(kind="break_even") as even, Item(kind="name" | "noun") as name] if not even.start:
            ends = (text[even.end : name.start], text[name.end :])
        case [Item(kind="ask") as ask, Item(kind="name") as name, Item(kind="break_even") as even, *marks] if (
            text[: name.start].strip().lower() in _WHICH and not ask.start and all(mark.data == "?" for mark in marks)
        ):
            ends = (text[name.end : even.start].replace(" pour ", " "), text[even.end :].strip(" ?"))
        case _:
            return None
    data = _REVENUE[:1] if name.data == _REVENUE else name.data
    if ends != (" ", "") or len(data) > 1 or (name.kind == "noun" and name.data != _REVENUE):
        return None
    if data[0] not in _UNIT or data[0] in _ALONE:
        return None
    target = Part("gap", "set", Fraction(0), None, even.start, even.end)
    return Reading(text, lexed.lang, (target,), data[0], False, None, None, (), ())


def is_clear(name: Item, amount: Amount) -> bool:
    """Whether a name means one variable and an amount is a value that it can have, written out."""
    value, unit, currency, sign, scaled, fault, _, _ = amount
    variable, *others = name.data
    if others or fault or sign or currency not in DOLLARS or variable in _UNCLEAR:
        return False
    if unit != (_UNIT_OF_COMPANY if is_company(variable) else _UNIT.get(variable)):
        return False
    if unit in _MOST_OTHERS:
        return 0 < value <= _MOST_OTHERS[unit]
    return unit != "money" or (scaled and SMALLEST_MONEY <= value.numerator // value.denominator <= _MOST)
