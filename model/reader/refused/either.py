"""An amount that can be of the firm before it or of the result behind it: "Nvidia at 60B gap?"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import MONEY_RESULTS, is_firm
from model.reader.words.tokens import Item
from model.reading import Problem

_AT_LAST = Late(r"(?:\bat|@|à) *\$?$", re.IGNORECASE)


def is_either(near: list[Item], before: list[Item], text: str) -> bool:
    """Whether a firm, an amount and a result that stand together end a statement so; not behind a question word."""
    firm, amount, result, *rest = near
    ends = not rest or rest[0].data == "?"
    money = amount.kind == "amount" and amount.data.unit == "money" and result.data in MONEY_RESULTS
    joined = money and not text[amount.end : result.start].strip() and is_firm(firm)
    asked = any(item.kind in ("ask", "extreme") for item in before)
    return joined and ends and not asked and _AT_LAST.search(text, firm.end, amount.start) is not None


def either(firm: Item, amount: Item, result: Item, text: str) -> Problem:
    """The choice between "Nvidia 60B, gap?" and "gap 60B, Nvidia?"."""
    told, sum_, asked = (text[item.start : item.end] for item in (firm, amount, result))
    before, behind = text[: firm.start], text[result.end :]
    suggestions = (f"{before}{told} {sum_}, {asked}{behind}", f"{before}{asked} {sum_}, {told}{behind}")
    details = {"candidates": [firm.data[0], result.data[0]]}
    return Problem("which_variable", amount.start, amount.end, sum_, suggestions, details)
