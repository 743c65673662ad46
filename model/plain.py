"""The reading of a plain statement, the usual case: inputs, each with its amount right behind it, and nothing else but the
words that join them. The stages of `statement` have nothing to settle there, and would read the same."""

from __future__ import annotations

from model.amounts import DOLLARS, SMALLEST_MONEY, Amount
from model.catalogue import COMPANY, INPUTS, VARIABLES, is_company
from model.named import PARTING
from model.reading import Part, Reading
from model.tokens import Item, Lexed

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
_UNITS = {"money": "money", "fraction": "percent"}
# The unit of amounts, by variable. A result can be a question's as well ("are we short at 60B").
_UNIT = {name: _UNITS.get(VARIABLES[name].dimension) for name in (*INPUTS, "ai_revenue")}
_UNIT_OF_COMPANY = _UNIT["ai_revenue"]
# "others" can be those of another side, and models go by their size: "Qwen 70B".
_UNCLEAR = frozenset(COMPANY + company for company in ("other", "alibaba", "deepseek", "meta", "mistral"))
_MOST = 10**12  # dollars; beyond is rather what a company is worth


def plainly(text: str, lexed: Lexed) -> Reading | None:
    """The reading of a plain statement; None of any other."""
    parts: list[Part] = []
    name: Item | None = None
    allowed, before = _LEADING, 0
    new = tuple.__new__  # as in `tokens`, for speed
    for item in lexed.items:
        kind, data, start, end = item
        if kind in PARTING and name is None and parts:
            continue  # told by what parts the next name from here
        if text[before:start].lower() not in allowed:
            return None
        if kind == "name" and name is None:
            name, allowed = item, _JOINING
        elif kind == "amount" and name is not None and _is_clear(name, data):
            parts.append(new(Part, (name.data[0], "set", data[0], None, name.start, end)))
            name, allowed = None, _LISTING
        else:
            return None
        before = end
    if name is not None or not parts or text[before:] not in _TRAILING:
        return None
    if len({part.variable for part in parts}) < len(parts):
        return None
    return Reading(text, lexed.lang, tuple(parts), None, False, None, None, (), ())


def _is_clear(name: Item, amount: Amount) -> bool:
    """Whether a name means one variable and an amount is a value that it can have, written out."""
    value, unit, currency, sign, scaled, fault, _, _ = amount
    variable, *others = name.data
    if others or fault or sign or currency not in DOLLARS or variable in _UNCLEAR:
        return False
    if unit != (_UNIT_OF_COMPANY if is_company(variable) else _UNIT.get(variable)):
        return False
    return unit != "money" or (scaled and SMALLEST_MONEY <= value.numerator // value.denominator <= _MOST)
