"""Values asked one after the other, or listed, as the sides of a comparison: "What if Nvidia sells 60B? And 80B?",
"Nvidia 60B, 70B, 80B at margin 40%"."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.reader.compared.asked_again import asked_again
from model.reader.words.named import MONEY_RESULTS, SUBJECTS
from model.reader.words.tokens import Item

_FEWEST = 3  # of a list; two may be of two things
_LINK = Late(
    r"\W*(?:(?:and|or|what|how|about|if|at|with|for|also|then|maybe|say|it|is|was|were|sells?|makes?|et|ou|si|puis|avec|pour"
    r"|[àa]|quid de)\b\W*)*",
    re.IGNORECASE,
)
_COMPARED = frozenset(("versus", "compare"))
_OF = Late(r" ?| (?:for|of|pour|de) ", re.IGNORECASE)
_AT = Late(r" ?(?:(?:of|at|to|:|=|is|sells|makes|de|à) )?\$?", re.IGNORECASE)
_ASKED = Late(
    r"\W*(?:what|which|how|gap|break|coverage|required|compare|table|show|quel|combien|[ée]cart|[ée]quilibre)",
    re.IGNORECASE,
)
_MORE = frozenset(("more", "less", "change", "another"))  # "60B, 80B, 5B more from Meta"
_JOINTS = frozenset((",", "/", ";"))


def in_turn(items: list[Item], text: str) -> list[Item]:
    """The items with a "versus" before each such value."""
    amounts = [place for place, item in enumerate(items) if item.kind == "amount"]
    if len(amounts) < 2 or any(item.kind in _COMPARED for item in items):
        return items
    return _listed(items, amounts, text) or _asked_in_turn(items, amounts, text) or asked_again(items, text) or items


def _asked_in_turn(items: list[Item], amounts: list[int], text: str) -> list[Item] | None:
    """ "What's the gap at 40% margin, and at 30%?", "gap at Nvidia 60B? and 70B? and 80B?"."""
    gone: set[int] = set()
    links: set[int] = set()
    for first, second in pairwise(amounts):
        between = items[first + 1 : second]
        named = [item for item in between if item.kind in SUBJECTS]
        start = first + 1 + (len(named) == 1 and between[0] is named[0])
        ends = second + 1 == len(items) or items[second + 1].kind == "mark"
        parted = start < second and items[start].data in ("?", ",") and ("?" in text[items[second].end :])
        alike = items[first].data.unit == items[second].data.unit and not items[second].data.sign
        if len(named) > (start == first + 2) or not (ends and parted and alike):
            continue
        link = text[items[start].end : items[second].start]
        if (items[start].data == "?" or link.strip(" $")) and _LINK.fullmatch(link.rstrip(" $")):
            links.add(start)
            gone.update(range(start + 1, second))
    if not links:
        return None
    return [
        item._replace(kind="versus") if place in links else item
        for place, item in enumerate(items)
        if place not in gone
    ]


def _listed(items: list[Item], amounts: list[int], text: str) -> list[Item] | None:
    """ "Nvidia 60B, 70B, 80B", "margins of 30%, 40% and 50%": one name with several amounts."""
    run = [amounts[0]]
    for place in amounts[1:]:
        joint = items[run[-1] + 1 : place]
        joined = len(joint) == 1 and (joint[0].data in _JOINTS or joint[0].kind == "separator")
        if not joined or not _alike(items[run[-1]], items[place]) or items[place].data.sign:
            break
        run.append(place)
    before = [item for item in items[: run[0]] if item.kind in SUBJECTS]
    after = items[run[-1] + 1 : run[-1] + 2]
    own = (
        bool(after)
        and after[0].kind in SUBJECTS
        and _OF.fullmatch(text, items[run[-1]].end, after[0].start) is not None
    )
    if after and after[0].kind in _MORE:
        return None
    if own and all(item.data in MONEY_RESULTS for item in before):
        before = []  # "gap at 30%, 40% and 50% margin"
    elif len(before) > 1 and _ASKED.match(text) and _AT.fullmatch(text, before[-1].end, items[run[0]].start):
        before = before[-1:]  # "what AI revenue breaks even at margins of 30%, 40% and 50%?"
    if before and before[-1].data in MONEY_RESULTS and not own and _ASKED.match(text) is None:
        return None  # "a gap of 30B, 40B and 50B"
    if len(run) < _FEWEST or len(before) + own != 1 or len({str(items[place].data.value) for place in run}) < len(run):
        return None
    joints = {place - 1 for place in run[1:]}
    return [item._replace(kind="versus") if place in joints else item for place, item in enumerate(items)]


def _alike(first: Item, second: Item) -> bool:
    """Whether two amounts are of one unit, which the first may leave to the second: "Nvidia 50, 55, 65B"."""
    return first.data.unit in (second.data.unit, "number") and not (first.data.unit == "number" and first.data.scaled)
