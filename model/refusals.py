"""What must not be passed over: words that turn a statement round, limit it, or make its amounts those of other things."""

from __future__ import annotations

import re

from model.catalogue import is_company
from model.reading import Problem
from model.spelling import nearest
from model.text import fold
from model.tokens import Item

_BETWEEN = frozenset(("change", "move", "range", "topic"))
LONGEST_LEAD = 14
_DENIALS = ("no", "nope", "non", "nan")
_SPENDING = frozenset(("datacenter_cost", "facility_cost"))
_FACILITIES = frozenset(("facility_cost", "facility_ratio"))
_TURNS = frozenset(("change", "multiply", "divide", "step", "table", "sensitivity"))
_QUIET = frozenset(("filler", "range", "topic"))
_OTHER_BASE = re.compile(
    r" *(?:a|per|each|every|par|chaque|l') ?(?:year|annum|an|annee)\b|/ ?(?:yr|year|an)\b"
    r"| *(?:annually|yoy|y/y|year (?:over|on) year|cagr|annuels?)\b"
    r"|[^,;.\d]{0,30}\b(?:(?:last|previous|prior) year|year (?:ago|earlier)|an dernier|annee (?:derniere|precedente))\b"
)
_BY = re.compile(r"(?<![a-z])by (?:about |around |some |roughly )?\$?$")


def refusals(items: list[Item], text: str, lang: str) -> list[Problem]:
    """What must not be passed over: refused words, dates without a baseline, half a range, unknown words, and amounts that
    are changes of another kind or belong to others."""
    problems: list[Problem] = []
    firms = any(
        item.kind == "name" and (item.data[0] == "nvidia_revenue" or is_company(item.data[0])) for item in items
    )
    for place, item in enumerate(items):
        if item.kind == "unknown":
            problems.append(_unknown_word(item, text, lang))
        elif kind := _refused(items, place, text, firms):
            problems.append(Problem(kind, item.start, item.end, text[item.start : item.end]))
    return [*problems, *_open_changes(items, text), *_of_others(items, text), *_taken_back(items, text)]


def _refused(items: list[Item], place: int, text: str, firms: bool) -> str | None:
    """Why an item cannot be passed over, as a kind of problem."""
    item = items[place]
    match item.kind:
        case "refused":
            return None if _spans_years(items, place, text) else f"refused_{item.data}"
        case "extreme":
            return "refused_bound" if _beside_amount(items, place) else None
        case "without":
            return None if _leaves_out(items, place) else "refused_negation"
        case "worth":
            return "refused_outside" if firms else None
        case "range":
            return "half_range" if item.data == "between" and not _opens_range(items, item, text) else None
        case "year":
            return "unknown_year"
    return None


def _taken_back(items: list[Item], text: str) -> list[Problem]:
    """A "no" behind everything else ("margin 70%? nope"), or a correction that gives no amount ("I mean the cloud's")."""
    place = next((place for place, item in enumerate(items) if item.kind == "correct"), len(items))
    after = {item.kind for item in items[place + 1 :]}
    if after & {"name", "thing"} and "amount" not in after and any(item.kind == "amount" for item in items[:place]):
        start, end = items[place].start, items[-1].end
        return [Problem("open_correction", start, end, text[start:end])]
    last = items[-1] if items else None
    if last is None or last.kind != "correct" or not any(item.kind == "amount" for item in items):
        return []
    word = text[last.start : last.end]
    return [Problem("refused_negation", last.start, last.end, word)] if word.lower() in _DENIALS else []


def _open_changes(items: list[Item], text: str) -> list[Problem]:
    """Amounts that are a change of unknown direction ("moves by 8%"), or from another base than the baseline ("grows 30%
    a year", "20% more than last year")."""
    problems: list[Problem] = []
    turns = any(item.kind in _TURNS for item in items)
    folded = fold(text)
    for item in items:
        if item.kind != "amount":
            continue
        if not turns and _BY.search(folded, max(0, item.start - LONGEST_LEAD), item.start):
            problems.append(Problem("which_way", item.start, item.end, text[item.start : item.end]))
        elif (
            item.data.unit == "percent" and (item.data.sign or turns) and (found := _OTHER_BASE.match(folded, item.end))
        ):
            problems.append(Problem("other_base", item.start, found.end(), text[item.start : found.end()]))
    return problems


def _leaves_out(items: list[Item], place: int) -> bool:
    """Whether a name stands behind "without"."""
    after = _beside(items, place, 1)
    return after is not None and after.kind in ("name", "thing", "noun", "unknown", "refused")


def _beside_amount(items: list[Item], place: int) -> bool:
    """Whether "max" stands right before or after an amount: "5B max"."""
    near = (items[at] for at in (place - 1, place + 1) if 0 <= at < len(items))
    return any(item.kind == "amount" for item in near)


def _opens_range(items: list[Item], between: Item, text: str) -> bool:
    """Whether two amounts follow "between"; "btw" is also "by the way"."""
    amounts = sum(item.kind == "amount" for item in items if item.start > between.start)
    return amounts > 1 or text[between.start : between.end].lower() == "btw"


def _spans_years(items: list[Item], place: int, text: str) -> bool:
    """Whether "over" says how long ("paid back over 4 years"), not how much."""
    following = next((item for item in items[place + 1 :] if item.kind not in ("filler", "range")), None)
    if (
        items[place].data != "bound"
        or following is None
        or text[items[place].start : items[place].end].lower() != "over"
    ):
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
        if item.kind == "thing" and item.data == ("cloud_margin",) and _earns(items, place):
            problems.append(_outside(item, items[place + 1], text))
        if item.kind == "name" and item.data[0] in _FACILITIES and (total := _share_of_total(items, place)):
            problems.append(Problem("ratio_of_total", item.start, total.end, text[item.start : total.end]))
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


def _earns(items: list[Item], place: int) -> bool:
    """Whether revenue stands right behind the clouds: theirs is no line of the model."""
    after = next((item for item in items[place + 1 :] if item.kind not in _BETWEEN), None)
    return after is not None and (
        (after.kind == "name" and after.data == ("ai_revenue",))
        or (after.kind == "noun" and "ai_revenue" in after.data)
    )


def _share_of_total(items: list[Item], place: int) -> Item | None:
    """The total of which facilities are given as a share ("energy is a quarter of TCO"), which is not their ratio."""
    following = [item for item in items[place + 1 :] if item.kind not in _QUIET][:2]
    if len(following) < 2 or following[0].kind != "amount" or following[0].data.unit not in ("percent", "number"):
        return None
    total = following[1]
    return total if total.kind in ("name", "thing") and total.data == ("datacenter_cost",) else None


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
