"""Words of a limit beside an amount, which is refused unless they say something else there: "beats the article's figure by
7.5B" is a change, "we're 125B short" the gap."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import PARTING, is_company_or_x, names_company
from model.reader.words.spots import Spot, is_amount
from model.reader.words.tokens import Item

_BEATS = Late(r"beat|exceed|top|surpass|outdo|d[ée]pass|exc[èe]d", re.IGNORECASE)
_BY = Late(r"\b(?:by|de) *\$?$", re.IGNORECASE)
_DE = Late(r" *d(?:e |['’] ?)", re.IGNORECASE)
_BRINGS = Late(
    r"\b(?:tak|bring|push|mov|lift|rais|bump|nudg|pull|gett?|ramp)(?:e|es|s|ing|)(?: the| our| their| its)? *$",
    re.IGNORECASE,
)
_WE_ARE = Late(r"\bwe(?:['’]re|['’]d be| are| would be) *$", re.IGNORECASE)
_LEAVES_US = Late(
    r"\b(?:leaves?|left|leaving)(?: us| you| the industry| everyone)? *\$?$"
    r"|\bwe(?:['’]re|['’]d be| are| come up| fall| end up) *\$?$",
    re.IGNORECASE,
)


def bound(spot: Spot) -> None:
    """ "beats the article's figure by 7.5B" is a change, "deux fois plus de" a factor; else a limit."""
    word, before, after = spot.word, spot.before, spot.after
    written = spot.text[word.start : word.end].lower()
    if written == "pas" and _leaves_out(spot):
        word = word._replace(kind="without", data=None)
    elif written == "short" and _is_shortfall(spot):
        word = word._replace(kind="name", data=("gap",))  # "we're 125B short"
    elif written == "up to" and (_is_moved(spot) or _is_from(spot.settled)):
        word = word._replace(kind="range", data="to")
    elif written in ("band", "range", "corridor", "bracket") and _is_range(spot.settled):
        return
    elif word.data == "bound" and before and before.kind == "amount" and before.data.unit == "times":
        if written in ("plus de", "plus que"):
            return
    elif word.data == "bound" and _is_beaten_by(word, after, spot.text):
        word = word._replace(kind="change", data="up")
    spot.settled.append(word)


def _is_beaten_by(word: Item, after: Item | None, text: str) -> bool:
    if after is None or after.kind != "amount" or not _BEATS.match(text, word.start):
        return False
    return _BY.search(text, word.end, after.start) is not None


def _is_shortfall(spot: Spot) -> bool:
    """Whether an amount before "short" is the gap: "we're 125B short", "what margin leaves us 100B short?"."""
    if is_amount(spot.after) and _WE_ARE.search(spot.text, 0, spot.word.start):
        return True  # "we're short 90B"
    if spot.before is None or spot.before.kind != "amount":
        return False
    alone = not any(item.kind == "name" for item in spot.items)
    return alone or _LEAVES_US.search(spot.text, 0, spot.before.start) is not None


def _leaves_out(spot: Spot) -> bool:
    """Whether a French "pas de" leaves out a company: "pas d'Apple, pas d'Oracle"."""
    opens = spot.before is None or spot.before.kind in PARTING or names_company(spot.before)
    named = spot.after is not None and is_company_or_x(spot.after)
    return (
        opens
        and named
        and spot.after is not None
        and _DE.fullmatch(spot.text, spot.word.end, spot.after.start) is not None
    )


def _is_moved(spot: Spot) -> bool:
    """Whether "up to" says where a thing is moved: "take Nvidia up to 61B"; not "Nvidia up to 61B"."""
    named = spot.before is not None and spot.before.kind in ("name", "thing") and is_amount(spot.after)
    return named and spot.before is not None and _BRINGS.search(spot.text, 0, spot.before.start) is not None


def _is_from(settled: list[Item]) -> bool:
    """Whether "from" and an amount stand last: "from 40% up to 55%"."""
    return len(settled) > 1 and is_amount(settled[-1]) and settled[-2].data == "from"


def _is_range(settled: list[Item]) -> bool:
    """Whether two amounts stand last: "somewhere in the 45-55% band"."""
    return len(settled) > 1 and is_amount(settled[-1]) and any(map(is_amount, settled[-3:-1]))
