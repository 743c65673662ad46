"""What must not be passed over: words that turn a statement round, limit it, or make its amounts those of other things."""

from __future__ import annotations

import re

from model.catalogue import is_company
from model.reading import Problem
from model.spelling import nearest
from model.text import fold
from model.tokens import Item

_SPENDING = frozenset(("datacenter_cost", "facility_cost"))
_TURNS = frozenset(("change", "multiply", "divide", "step", "table", "sensitivity"))
_QUIET = frozenset(("filler", "range", "topic"))
_EACH_YEAR = re.compile(
    r" *(?:a|per|each|every|par|chaque|l') ?(?:year|annum|an|annee)\b|/ ?(?:yr|year|an)\b"
    r"| *(?:annually|yoy|y/y|year (?:over|on) year|cagr|annuels?)\b"
)
_BY = re.compile(r"(?<![a-z])by (?:about |around |some |roughly )?\$?$")


def refusals(items: list[Item], text: str, lang: str) -> list[Problem]:
    """What must not be passed over: refused words, dates without a baseline, half a range, unknown words."""
    problems: list[Problem] = []
    firms = any(
        item.kind == "name" and (item.data[0] == "nvidia_revenue" or is_company(item.data[0])) for item in items
    )
    for place, item in enumerate(items):
        where = (item.start, item.end, text[item.start : item.end])
        if item.kind == "refused" and not _spans_years(items, place):
            problems.append(Problem(f"refused_{item.data}", *where))
        elif item.kind == "extreme" and _beside_amount(items, place):
            problems.append(Problem("refused_bound", *where))
        elif item.kind == "worth" and firms:
            problems.append(Problem("refused_outside", *where))
        elif item.kind == "range" and item.data == "between" and not _opens_range(items, item):
            problems.append(Problem("half_range", *where))
        elif item.kind == "year":
            problems.append(Problem("unknown_year", *where))
        elif item.kind == "unknown":
            problems.append(_unknown_word(item, text, lang))
        elif item.kind == "amount" and (problem := _open_change(items, item, text)):
            problems.append(problem)
    return problems + _of_others(items, text)


def _open_change(items: list[Item], amount: Item, text: str) -> Problem | None:
    """An amount that is a change of unknown direction ("moves by 8%"), or of every year ("grows 30% a year")."""
    turns = any(item.kind in _TURNS for item in items)
    if _BY.search(text[max(0, amount.start - 14) : amount.start].lower()) and not turns:
        return Problem("which_way", amount.start, amount.end, text[amount.start : amount.end])
    if amount.data.unit == "percent" and (amount.data.sign or turns):
        found = _EACH_YEAR.match(fold(text)[amount.end :])
        if found:
            end = amount.end + found.end()
            return Problem("refused_period", amount.start, end, text[amount.start : end])
    return None


def _beside_amount(items: list[Item], place: int) -> bool:
    """Whether "max" stands right before or after an amount: "5B max"."""
    near = (items[at] for at in (place - 1, place + 1) if 0 <= at < len(items))
    return any(item.kind == "amount" for item in near)


def _opens_range(items: list[Item], between: Item) -> bool:
    """Whether two amounts follow "between"."""
    return sum(item.kind == "amount" for item in items if item.start > between.start) > 1


def _spans_years(items: list[Item], place: int) -> bool:
    """Whether "over" says how long ("paid back over 4 years"), not how much."""
    following = next((item for item in items[place + 1 :] if item.kind not in ("filler", "range")), None)
    if items[place].data != "bound" or following is None:
        return False
    if following.kind == "amount":
        return bool(following.data.unit == "years")
    return following.kind == "ask"


def _unknown_word(item: Item, text: str, lang: str) -> Problem:
    words = nearest(item.data, lang)
    suggestions = tuple(f"{text[: item.start]}{word}{text[item.end :]}" for word in words)
    return Problem("unknown_word", item.start, item.end, text[item.start : item.end], suggestions, {"words": words})


def _of_others(items: list[Item], text: str) -> list[Problem]:
    """Amounts beside a company that are not its revenue: what it spends, raises, or pays to another."""
    problems: list[Problem] = []
    changed = any(item.kind in ("change", "move", "compare") for item in items)
    for place, item in enumerate(items):
        if item.kind != "name" or not is_company(item.data[0]):
            continue
        before, after = _beside(items, place, -1), _beside(items, place, 1)
        if after is not None and _spends(after, before):
            problems.append(_outside(item, after, text))
        elif before is not None and before.kind in ("noun", "spend") and _spends(before, after):
            problems.append(_outside(before, item, text))
        elif after is not None and after.kind == "change" and _funding(items, items.index(after), text):
            problems.append(_outside(item, after, text))
        elif before is not None and before.kind == "amount" and not changed and _leads_to(items, place, text):
            problems.append(_outside(before, item, text))
    return problems


def _beside(items: list[Item], place: int, step: int) -> Item | None:
    """The neighbour of an item over words that say little."""
    at = place + step
    while 0 <= at < len(items) and items[at].kind in _QUIET:
        at += step
    return items[at] if 0 <= at < len(items) else None


def _outside(first: Item, last: Item, text: str) -> Problem:
    return Problem("refused_outside", first.start, last.end, text[first.start : last.end])


def _spends(item: Item, other_side: Item | None) -> bool:
    """Whether an item makes the company beside it one that spends; a cost with an amount of its own is another part."""
    if item.kind == "spend":
        return True
    spending = item.kind == "noun" and "datacenter_cost" in item.data
    spending = spending or (item.kind in ("name", "thing") and item.data[0] in _SPENDING)
    return spending and (other_side is None or other_side.kind != "amount")


def _funding(items: list[Item], place: int, text: str) -> bool:
    """Whether "raised" stands between a company and an amount of money, with no "by" or "to"."""
    word = text[items[place].start : items[place].end].lower()
    after = items[place + 1] if place + 1 < len(items) else None
    if not word.startswith(("rais", "lev", "lèv")) or after is None or after.kind != "amount":
        return False
    return after.data.unit == "money" and not text[items[place].end : after.start].strip(" $~")


def _leads_to(items: list[Item], place: int, text: str) -> bool:
    """Whether an amount goes "to" or comes "from" the company behind it: "of which 15B to Meta"."""
    before = items[place - 1]
    sold = any(item.kind == "name" and item.data[0] == "nvidia_revenue" for item in items)
    return sold and before.kind == "range" and text[before.start : before.end].lower() in ("to", "à", "a")
