"""What the sides of a comparison have in common: a name before or behind them, and what is said once for all."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES, RESULTS
from model.late import Late
from model.reader.words.tokens import Item

_WONDERING = frozenset(("mark", "ask", "need", "noun", "topic", "range", "name"))
_GIVEN = Late(r" *(?:@|w/|\(?(?:w|with|at|if|given|under|assuming|when|avec|si|à|sous|pour)\b)", re.IGNORECASE)
# "A: margin 40%; B: margin 50%, Nvidia 60B", "margin 40% vs (margin 50%, Nvidia 60B)"
_TITLED = Late(r"\A\W*(?:a|1|before|avant) ?:|\b(?:vs\.?|versus|contre) \([^()\d]*\d[^()]*\)", re.IGNORECASE)
_ASKING = frozenset(("mark", "range", "ask", "each", "everywhere"))
_CLOSING = (",", ";", "\n")  # behind the last bare value of a comparison
_ENDING = (".", ";", "\n")  # behind a sentence that counts for all
_STOPS = (*_CLOSING, ".")
_GAPS = (("gap",), ("required_revenue",))  # what is asked of every side


def in_common(sides: list[list[Item]], text: str) -> list[list[Item]]:
    """The sides, each with what it shares with the others."""
    sides = _with_condition(_with_tail(_with_last_name(_with_last_baseline(sides)), text), text)
    return with_question(_named(_with_head(sides)), text)


def is_titled(text: str) -> bool:
    """Whether a letter or brackets say what belongs to a side, so that it shares nothing."""
    return _TITLED.search(text) is not None


def _with_last_name(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, bare amounts with the name that the last one has behind its own, where there are three or more follows:
    "50B vs 60B vs 80B for Nvidia", "a 40% vs a 60% margin at Nvidia 80B"."""
    place, pair = _first_pair(sides[-1])
    others = [
        [item for item in side if item.kind not in ("range", "topic", "ask") and item.data not in _GAPS]
        for side in sides[:-1]
    ]
    if len(sides) < 2 or not pair or pair[0].kind != "amount":
        return sides
    if len(sides) == 2 and place == len(sides[-1]):
        return sides
    if any([item.kind for item in side] != ["amount"] or side[0].data.unit != pair[0].data.unit for side in others):
        return sides
    return [*([*side, pair[1]] for side in sides[:-1]), sides[-1]]


def with_question(sides: list[list[Item]], text: str) -> list[list[Item]]:
    """The sides, each with what is asked behind the last one: "OpenAI 13B vs Google 20B, coverage?", "bull: Nvidia 100B.
    Bear: Nvidia 30B. What margin breaks even?"."""
    tail = _question(sides[-1], text)
    if len(sides) < 2 or not tail or any(map(_asks_itself, sides[:-1])):
        return sides
    return [*([*side, *tail] if side else side for side in sides[:-1]), sides[-1]]


def _question(side: list[Item], text: str) -> list[Item]:
    """The question that a side ends with, behind what it states."""
    marks = [at for at, item in enumerate(side[:-1]) if item.kind == "mark" and item.data in _STOPS]
    stated = max((at for at, item in enumerate(side) if item.kind in ("amount", "change")), default=-1)
    asking = next((at for at, item in enumerate(side) if item.kind == "ask"), 0)  # "0.5 against 1.5: what capex?"
    if not marks and not asking and 0 <= stated < len(side) - 1:
        colon = ":" in text[side[stated].end : side[stated + 1].start]  # "Nvidia 60B vs margin 40%: coverage?"
        return side[stated + 1 :] if colon and asks(side[stated + 1 :]) else []
    tail = side[marks[-1] :] if marks else side[asking:] if asking else []
    wondering = _WONDERING | {"break_even"} if stated < len(side) - len(tail) else _WONDERING
    wonders = any(item.kind == "ask" for item in tail) and all(item.kind in wondering for item in tail)
    return tail if asks(tail) or wonders else []


def _with_last_baseline(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, each with the baseline that the last one ends with: "Nvidia 60B vs 80B as of 2024"."""
    *others, last = sides
    said = [item for item in last if item.kind != "mark"]
    ends = len(said) > 1 and said[-1].kind == "baseline" and any(item.kind == "amount" for item in said)
    if not others or not ends or any(not side or item.kind == "baseline" for side in others for item in side):
        return sides
    return [*([*side, said[-1]] for side in others), last]


def _asks_itself(side: list[Item]) -> bool:
    return any(item.kind == "name" and item.data[0] in RESULTS for item in side)


def _with_condition(sides: list[list[Item]], text: str) -> list[list[Item]]:
    """The sides, each with the condition that the first one begins with: "with capex at 300B: margin 40% vs payback 4
    years", "capex 300B: margin 40% or payback 4 years"."""
    first = sides[0]
    names = [at for at, item in enumerate(first) if item.kind in ("name", "thing") and item.data[0] not in OUTCOMES]
    if len(sides) < 2 or len(names) < 2:
        return sides
    place = names[-1]
    while place and not any(item.kind == "amount" for item in first[place:]):
        place -= 1  # "60B of GPUs"
    head = [item for item in first[:place] if item.data not in _STOPS]
    told = {item.data for item in head if item.kind in ("name", "thing")}
    colon = bool(head) and ":" in text[head[-1].end : first[place].start]
    given = bool(head) and head[0].kind == "separator"
    before = first[place - 1]
    sentence = before.kind == "mark" and before.data in _ENDING  # "Margin 40%. Nvidia 60B vs OpenAI 20B."
    apart = colon or sentence or (given and before.data in _CLOSING)
    if not apart or sum(item.kind == "amount" for item in head) != len(told):
        return sides
    others = [
        [*head, *side] if _values(side) and told.isdisjoint(each.data for each in side) else side for side in sides[1:]
    ]
    return [first, *others]


def _with_tail(sides: list[list[Item]], text: str) -> list[list[Item]]:
    """The sides, each with what stands behind a last bare amount, be it behind a comma ("60B vs 80B, margin 40%", "60B vs
    80B, gap?") or a name with a value of its own ("40% vs 60% with Nvidia at 70B"); the last one with the name of its
    amount, and what the side before it says besides."""
    last = [item for item in sides[-1] if item.data != "." and item.kind != "everywhere"]
    if place := _repeated(sides, last, text):  # "margin 40% vs margin 60%, Nvidia 52B"
        head = _head(sides[0], last)
        return [[*sides[0], *last[place:]], *([*head, *side, *last[place:]] for side in sides[1:-1]), [*head, *last]]
    if len(sides) < 2 or len(last) < 2 or not (last[0].kind in ("amount", "baseline") or last[0].data in _CLOSING):
        return sides
    tail = last if last[0].data in _CLOSING else last[1:]  # "vs the baseline, margin 40%"
    said = [item.kind for item in tail if item.kind not in ("range", "separator")]
    sentence = any(item.data == "." for item in sides[-1][1:2])  # "Nvidia 60B vs 80B. Meta doubles."
    opened = sentence or tail[0].kind == "ask" or (tail[0].kind == "mark" and tail[0].data in _CLOSING) or asks(tail)
    if not opened and sorted(said[:2]) not in (["amount", "name"], ["amount", "thing"]):
        return sides
    tailed = {item.data for item in tail if item.kind in ("name", "thing")}
    lacking = [tailed.isdisjoint(item.data for item in side if item.kind in ("name", "thing")) for side in sides[:-1]]
    whole = [sides[0]]
    for side, lacks in zip(sides[1:-1], lacking, strict=False):
        bare = bool(side) and side[0].kind == "amount" and not _values(side) and _values(whole[-1])
        whole.append(_replaced(whole[-1], side[0], lacks) if bare else side)  # "30% vs 50% vs 70%, Nvidia 65B"
    earlier = [[*side, *tail] if lacks else side for side, lacks in zip(whole, lacking, strict=True)]
    if last[0].kind != "amount":
        return [*earlier, last]
    replaced = _replaced(whole[-1], last[0], lacking[-1]) if _values(whole[-1]) else [last[0]]
    return [*earlier, [*replaced, *tail]]


def _repeated(sides: list[list[Item]], last: list[Item], text: str) -> int:
    """Where the tail begins in the last side of those that each give one and the same name a value, be it behind a comma or
    a word such as "with": "margin 40% vs margin 60%, Nvidia 52B", "Nvidia 60B vs Nvidia 80B at a 40% margin"; 0 where none
    does."""
    place, pair = _first_pair(last)
    compared = [item for item in pair if item.kind in ("name", "thing")]
    others = [[item.data for item in side if item.kind in ("name", "thing")] for side in sides[:-1]]
    if len(sides) < 2 or not compared or not all(compared[0].data in names for names in others):
        return 0
    if not all(names == [compared[0].data] for names in others[1:]):
        return 0
    amounts = {item.data.value for side in (pair, *sides[:-1]) for item in side if item.kind == "amount"}
    if len(amounts) == 1:
        return 0  # "Nvidia 70B vs Nvidia 70B at a 40% margin"
    tail = last[place:]
    if is_titled(text) and tail and tail[0].data not in _ENDING and not (asks(tail) or tail[-1].data == "?"):
        return 0
    told = {item.data for item in tail if item.kind in ("name", "thing")}
    if not told or not all(told.isdisjoint(names) for names in others) or compared[0].data in told:
        return 0
    valued = any(item.kind == "amount" for item in tail)
    return place if (valued or asks(tail)) and _is_shared(pair[-1], tail, text) else 0


def _head(first: list[Item], last: list[Item]) -> list[Item]:
    """What the first side says before the pair that the last one begins with: "margin 45%, Nvidia 60B vs Nvidia 80B"."""
    _, pair = _first_pair(last)
    name = next(item for item in pair if item.kind != "amount")
    place = next(at for at, item in enumerate(first) if item.data == name.data)
    while pair[0].kind == "amount" and place and first[place].kind != "amount":
        place -= 1
    head = first[:place]
    return head if any(item.kind == "amount" for item in head) else []


def _first_pair(side: list[Item]) -> tuple[int, list[Item]]:
    """(where the rest of a side begins behind its first name and amount, those two); (0, []) where it begins otherwise."""
    pair: list[Item] = []
    for place, item in enumerate(side):
        if item.kind in ("name", "thing", "amount"):
            pair.append(item)
        elif item.kind not in ("range", "topic", "noun"):
            return 0, []
        if len(pair) == 2:
            kinds = sorted(each.kind for each in pair)
            return (place + 1, pair) if kinds in (["amount", "name"], ["amount", "thing"]) else (0, [])
    return 0, []


def _is_shared(end: Item, tail: list[Item], text: str) -> bool:
    """Whether a tail counts for every side: behind a comma, or a word that gives a condition; not behind "and"."""
    return tail[0].data in _CLOSING or _GIVEN.match(text, end.end) is not None or asks(tail)


def asks(tail: list[Item]) -> bool:
    """Whether a tail only names what is wanted: "Nvidia 55B or 65B: gap?"."""
    said = False
    for item in tail:  # ends at the first of another kind: every place of a long statement can begin a tail
        if item.kind not in _ASKING:
            if item.kind != "name" or item.data[0] not in RESULTS:
                return False
            said = True
    return said


def _replaced(side: list[Item], amount: Item, whole: bool) -> list[Item]:
    """A side with another amount in place of its last one of the same kind; not the whole side where its other names have
    values of their own behind the new amount."""
    units = ("number", amount.data.unit)  # "40 versus 60 percent"
    places = [at for at, item in enumerate(side) if item.kind == "amount" and item.data.unit in units]
    if not places:
        return [amount]
    if whole:
        # What is asked for is asked of every side, and stands too far from the new amount to be parted from it.
        head = [item for item in side[: places[-1]] if item.kind != "name" or item.data[0] not in OUTCOMES]
        return [*head, amount, *side[places[-1] + 1 :]]
    names = [item for item in side[: places[-1]] if item.kind in ("name", "thing") and item.data[0] not in OUTCOMES]
    names = names or [item for item in side if item.kind == "name"][-1:]  # "gap for 60B of GPUs vs 80B"
    return [*names[-1:], amount]


def _with_head(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, each with what the first one says before the name that they share: "at a 40% margin, Nvidia 60B vs Nvidia
    80B"."""
    first = _values(sides[0])
    if len(sides) < 2 or len(first) < 2:
        return sides
    place = sides[0].index(first[-1])
    while sides[1][:1] and sides[1][0].kind == "amount" and place and sides[0][place].kind != "amount":
        place -= 1  # "margin 45%: 60B of GPUs vs 80B of GPUs"
    head = sides[0][:place]
    return [
        sides[0],
        *([*head, *side] if _gives(side, first[-1]) else side for side in sides[1:]),
    ]


def _gives(side: list[Item], name: Item) -> bool:
    """Whether a side gives a value to this name alone; not the baseline with what is said once for all sides."""
    return {item.data for item in _values(side)} == {name.data} and side[0].kind != "baseline"


def _named(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, the first with the name that it leaves to the second: "40% vs 60% margin"."""
    if len(sides) < 2 or not any(item.kind == "amount" for item in sides[0]):
        return sides
    names = [item for item in _values(sides[1]) if item.data[0] not in RESULTS]
    _, pair = _first_pair(sides[1])
    if len(names) > 1 and pair and pair[0].kind == "amount" and pair[1] in names:
        names = [pair[1]]  # "a 30% and a 50% margin if Nvidia sells 75B"
    if any(item.data[0] not in RESULTS for item in _values(sides[0])):
        return _named_behind(sides, names)
    return [[*sides[0], names[0]], *sides[1:]] if len(names) == 1 else sides


def _named_behind(sides: list[list[Item]], names: list[Item]) -> list[list[Item]]:
    """The same where the first side says something else before: "Nvidia 60B at 40% vs 60% margin"; the second then has that
    too."""
    first, second = sides[:2]
    said = [item for item in second if item.kind not in ("range", "mark")]
    open_end = first[-1].kind == "amount" and sum(item.kind == "amount" for item in first) > len(_values(first))
    behind = [item.kind for item in said[:2]] == ["amount", "name"] and len(names) == 1
    if len(sides) > 2 or not open_end or not behind or first[-1].data.unit != said[0].data.unit:
        return sides
    return [[*first, names[0]], [*first[:-1], *second]]


def _values(items: list[Item]) -> list[Item]:
    """The names that can take a value stated beside them; an outcome is what is compared."""
    return [item for item in items if item.kind in ("name", "thing") and item.data[0] not in OUTCOMES]
