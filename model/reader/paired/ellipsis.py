"""What a statement leaves to what it said before: an opinion that an amount makes good ("the margin looks too high, make it
40%"), and companies that make the same as another ("Google 20B, same for Meta")."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import FACILITIES, MEASURES, QUIET, beside, is_company_or_x
from model.reader.words.tokens import Item

_ENDS_CLAUSE = Late(r"\s*(?:\Z|[,;:.!?)\n]|and\b|but\b|et\b)")
# Behind these words stands what shares it: "as does Meta".
_LEADS = Late(
    r"(?:(?:and )?(?:so|as|neither|nor) (?:is|are|did|does|do|will|would)|ditto|(?:the )?same)\b", re.IGNORECASE
)
_PASSED = QUIET | {"separator", "mark", "noun"}  # "Google's revenue is 20B, so is Meta's"
ELLIPSES = frozenset(("opinion", "likewise"))


def opinions(items: list[Item]) -> list[Item]:
    """The items without opinions in a clause that states no amount, where one follows; any other is refused: "Nvidia 60B is
    too high"."""
    settled = []
    for place, item in enumerate(items):
        if item.kind != "opinion":
            settled.append(item)
        elif _states(items, place) or not any(each.kind in MEASURES for each in items[place + 1 :]):
            settled.append(item._replace(kind="refused", data="offset"))
    return settled


def _states(items: list[Item], place: int) -> bool:
    """Whether an amount stands in the clause of an item."""
    first = next((at for at in range(place - 1, -1, -1) if items[at].kind == "mark"), -1)
    last = next((at for at in range(place + 1, len(items)) if items[at].kind == "mark"), len(items))
    return any(item.kind in MEASURES for item in items[first + 1 : last])


def likewise(items: list[Item], text: str) -> list[Item]:
    """The items with the amount of the company before for each that makes the same."""
    settled: list[Item] = []
    pending = False
    for place, item in enumerate(items):
        if item.kind != "likewise":
            settled.append(item)
            if pending and _is_sum(item):
                settled += _same(settled[:-1], item, items[place + 1 :])
            pending = pending and (item.kind in QUIET or _is_sum(item) or _joins(item))
            continue
        before = settled[-1] if settled else None
        other = before if before is not None and _is_sum(before) and _ENDS_CLAUSE.match(text, item.end) else None
        after = beside(items, place, 1)
        energy = any(
            each is not None and each.kind == "name" and each.data[0] in FACILITIES for each in (before, after)
        )
        all_of_it = any(each.kind == "topic" for each in (*settled[-1:], *items[place + 1 : place + 2]))
        follows = _LEADS.match(text, item.start) and after is not None and after.kind == "name" and not _is_sum(after)
        if (energy or all_of_it or follows) and any(each.kind in ("amount", "change") for each in settled):
            settled.append(item._replace(kind="refused", data="reference"))  # "Nvidia 60B, same for energy", "AI too"
        elif other is None:
            pending = True
        else:
            settled += _same(settled[:-1], other, items[place + 1 :])
    return settled


def _is_sum(item: Item) -> bool:
    """Whether an item is a company, or the sum of what is sold or earned: what another can grow as."""
    return is_company_or_x(item) or (item.kind == "name" and item.data in (("nvidia_revenue",), ("ai_revenue",)))


def _joins(item: Item) -> bool:
    return item.kind == "separator" or item.data == ","


def _same(before: list[Item], other: Item, after: list[Item]) -> list[Item]:
    """The amount of the company that was named last, or its change or that of a sum, for another without one of its own."""
    following = next((item for item in after if item.kind not in QUIET), None)
    if following is not None and following.kind in MEASURES:
        return []
    told = [item for item in before if item.kind not in _PASSED]
    if [item.kind for item in told[-3:]] == ["name", "change", "amount"] and _is_sum(told[-3]):
        return [item._replace(start=other.end, end=other.end) for item in told[-2:]]  # "Google up 20%, Meta too"
    said = told[-2:]
    kinds = [item.kind for item in said]
    doubled = kinds == ["name", "change"] and said[1].data not in ("up", "down", "gain", "lose") and _is_sum(said[0])
    if not doubled and not (kinds == ["name", "amount"] and is_company_or_x(said[0]) and is_company_or_x(other)):
        return []
    return [said[1]._replace(start=other.end, end=other.end)]
