"""The sides of a comparison."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES
from model.late import Late
from model.reading import Part, Problem, Quantity, Reading, fit, spanning
from model.repair import add_part, loose
from model.tokens import Item

# A side that states nothing: "baseline vs Nvidia 75B".
_AS_IT_IS = Late(
    r"\W*(?:the |our |la |le |l['’])?(?:base(?:line)?(?: case)?|status quo|today|now|current|article|r[ée]f[ée]rence"
    r"|actuel)\b",
    re.IGNORECASE,
)
_AT = Late(r" *(?:at|is|with|à|a|avec) *\$?", re.IGNORECASE)
_AND = ("and", "et", "&", "n")
_SUBJECTS = frozenset(("name", "noun", "thing"))
_CLOSING = (",", ";", "\n")  # behind the last bare value of a comparison
_BETWEEN = frozenset(("versus", "against"))


def sides(items: list[Item], text: str) -> list[list[Item]]:
    """The items of each side: split at "vs", or "compare A with B" at its link. One side where nothing is compared."""
    items = _choices(items, text)
    if any(item.kind == "compare" for item in items):  # "64B instead of 50B: compare the two"
        items = [item._replace(kind="versus") if item.kind == "instead" else item for item in _ends_compared(items)]
    if any(item.kind in _BETWEEN for item in items):
        return _named(_with_head(_with_tail(_split(items, text) or [[]])))
    if labelled := _labelled(items):
        return labelled
    place = next((place for place, item in enumerate(items) if item.kind == "compare"), None)
    if place is None:
        return [items]
    before, after = items[:place], items[place + 1 :]
    for at in range(len(after) - 2):
        if [item.kind for item in after[at : at + 3]] == ["amount", "separator", "amount"]:
            _share_magnitude(after, at, after[at + 2])  # "compare Nvidia 60 and 80B"
    unstated = bool(_AS_IT_IS.match(text, items[place].end))  # "compare the baseline with Nvidia 80B"
    links = [
        at
        for at, item in enumerate(after)
        if (item.kind == "separator" or (item.kind == "range" and item.data == "to"))
        and (unstated or (at and _complete(after[:at])))
        and _complete(after[at + 1 :])
    ]
    if not links:
        return [items]
    # "compare Nvidia 60B and margin 40% with Nvidia 80B": "and" parts the sides only where nothing else does.
    at = next((at for at in links if text[after[at].start : after[at].end].lower() not in _AND), links[0])
    return _named(_with_head(_with_tail([[] if unstated else [*before, *after[:at]], after[at + 1 :]])))


def _ends_compared(items: list[Item]) -> list[Item]:
    """The items with "between" and its two amounts as sides: "difference in the gap between a 40% and a 50% margin"."""
    for at in range(len(items) - 3):
        kinds = [item.kind for item in items[at : at + 4]]
        if kinds == ["range", "amount", "separator", "amount"] and items[at].data == "between":
            return [*items[:at], items[at + 1], items[at + 2]._replace(kind="versus"), *items[at + 3 :]]
    if sum(item.kind == "amount" for item in items) > 2 and (listed := _listed_amounts(items)):
        return listed
    if sum(item.kind == "baseline" for item in items) > 2:  # "compare 2023-09 with 2024-06 and 2026-07"
        around = zip([None, *items], items, [*items[1:], None], strict=False)
        return [
            item._replace(kind="versus") if before and after and before.kind == after.kind == "baseline" else item
            for before, item, after in around
            if item is not None
        ]
    return items


def _listed_amounts(items: list[Item]) -> list[Item] | None:
    """The items with a list of three amounts and more as sides: "compare Nvidia at 40B, 60B and 90B"."""
    joints = [
        at
        for at in range(1, len(items) - 1)
        if items[at - 1].kind == items[at + 1].kind == "amount"
        and (items[at].kind == "separator" or items[at].data == ",")
    ]
    if len(joints) < 2 or any(later - earlier != 2 for earlier, later in pairwise(joints)):
        return None
    return [item._replace(kind="versus") if at in joints else item for at, item in enumerate(items)]


def _split(items: list[Item], text: str) -> list[list[Item]]:
    """The sides between "vs", "against" and the like; an empty one where a side says no more than "the baseline"."""
    found: list[list[Item]] = [[]]
    begins = [0]
    for at, item in enumerate(items):
        unstated = not any(each.kind == "amount" for each in items[:at]) and bool(_AS_IT_IS.match(text))
        if item.kind == "versus" or (item.kind == "against" and (unstated or _alike(items[:at], items[at + 1 :]))):
            found.append([])
            begins.append(item.end)
        elif item.kind not in ("compare", "against"):
            found[-1].append(item)
    sides: list[list[Item]] = []
    for side, begin in zip(found, begins, strict=True):
        if _AS_IT_IS.match(text, begin) and all(item.kind in ("label", "mark") for item in side):
            sides.append([])
        elif side:
            sides.append(side)
    return sides


def _choices(items: list[Item], text: str) -> list[Item]:
    """The items with a "versus" between the amounts of a choice: "40%, 50% or 60%"; an "or" elsewhere says nothing."""
    kept: list[Item] = []
    for place, item in enumerate(items):
        if item.kind != "or":
            kept.append(item)
        elif _parts_follow(kept, items[place + 1 :]):  # "OpenAI makes 13B or Google makes 20B"
            kept.append(item._replace(kind="versus"))
        elif kept and kept[-1].kind == "amount" and _is_next(item, items[place + 1 : place + 2], text):
            kept.append(item._replace(kind="versus"))
            _share_magnitude(kept, len(kept) - 2, items[place + 1])
            at = len(kept) - 3
            while at > 0 and kept[at].kind == "mark" and kept[at].data == "," and kept[at - 1].kind == "amount":
                kept[at] = kept[at]._replace(kind="versus")
                _share_magnitude(kept, at - 1, items[place + 1])
                at -= 2
    return kept


def _parts_follow(before: list[Item], after: list[Item]) -> bool:
    """Whether a name with an amount stands on either side."""
    left = [item.kind for item in before if item.kind not in ("range", "mark")][-2:]
    right = [item.kind for item in after if item.kind not in ("range", "separator")][:2]
    return sorted(left) == ["amount", "name"] and right == ["name", "amount"]


def _share_magnitude(items: list[Item], place: int, last: Item) -> None:
    """ "70 or 95 billion", "40 or 60%": the last amount's magnitude and unit count for a bare number before it."""
    bare, full = items[place].data, last.data
    if bare.unit == "number" and full.unit != "number":
        shared = bare._replace(value=bare.value * full.factor, unit=full.unit, scaled=full.scaled)
        items[place] = items[place]._replace(data=shared)


def _is_next(item: Item, following: list[Item], text: str) -> bool:
    """Whether an amount stands right behind an item, with no word but "at" between."""
    if not following or following[0].kind != "amount":
        return False
    return following[0].start - item.end < 3 or _AT.fullmatch(text, item.end, following[0].start) is not None


def _values(items: list[Item]) -> list[Item]:
    """The names that can take a value stated beside them; an outcome is what is compared."""
    return [item for item in items if item.kind == "name" and item.data[0] not in OUTCOMES]


def _alike(before: list[Item], after: list[Item]) -> bool:
    """Whether "against" compares: both sides name the same thing, or the second names nothing."""
    left, right = ({item.data for item in side if item.kind in ("name", "thing")} for side in (before, after))
    amounts = [*before[-1:], *after[:1]]
    bare = len(after) > 1 and after[1].kind in ("mark", "separator")
    if bare and len(amounts) == 2 and all(item.kind == "amount" for item in amounts):
        return bool(amounts[0].data.unit == amounts[1].data.unit)  # "40% against 60%, Nvidia at 80B"
    return not right or bool(left & right)


def _with_tail(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, each with what stands behind a last bare amount, be it behind a comma ("60B vs 80B, margin 40%", "60B vs
    80B, gap?") or a name with a value of its own ("40% vs 60% with Nvidia at 70B"); the last one with the name of its
    amount, and what the side before it says besides."""
    last = [item for item in sides[-1] if item.data != "." and item.kind != "everywhere"]
    if comma := _repeated(sides, last):  # "margin 40% vs margin 60%, Nvidia 52B"
        return [*([*side, *last[comma:]] for side in sides[:-1]), last]
    if len(sides) < 2 or len(last) < 2 or not (last[0].kind in ("amount", "baseline") or last[0].data in _CLOSING):
        return sides
    tail = last if last[0].data in _CLOSING else last[1:]  # "vs the baseline, margin 40%"
    said = [item.kind for item in tail if item.kind not in ("range", "separator")]
    opened = tail[0].kind == "ask" or (tail[0].kind == "mark" and tail[0].data in _CLOSING) or _asks(tail)
    if not opened and sorted(said[:2]) != ["amount", "name"]:
        return sides
    tailed = {item.data for item in tail if item.kind == "name"}
    lacking = [tailed.isdisjoint(item.data for item in side if item.kind == "name") for side in sides[:-1]]
    whole = [sides[0]]
    for side, lacks in zip(sides[1:-1], lacking, strict=False):
        bare = side[0].kind == "amount" and not _values(side) and _values(whole[-1])
        whole.append(_replaced(whole[-1], side[0], lacks) if bare else side)  # "30% vs 50% vs 70%, Nvidia 65B"
    earlier = [[*side, *tail] if lacks else side for side, lacks in zip(whole, lacking, strict=True)]
    if last[0].kind != "amount":
        return [*earlier, last]
    replaced = _replaced(whole[-1], last[0], lacking[-1]) if _values(whole[-1]) else [last[0]]
    return [*earlier, [*replaced, *tail]]


def _repeated(sides: list[list[Item]], last: list[Item]) -> int:
    """Where the tail begins in the last side of those that each give one and the same name a value; 0 where none does."""
    comma = next((at for at, item in enumerate(last) if item.kind == "mark" and item.data in _CLOSING), 0)
    named = [[item.data for item in side if item.kind == "name"] for side in (*sides[:-1], last[:comma])]
    alike = len(sides) > 1 and all(len(names) == 1 and names == named[0] for names in named)
    tail = {item.data for item in last[comma:] if item.kind == "name"}
    valued = all(any(item.kind == "amount" for item in side) for side in (last[:comma], last[comma:]))
    return comma if alike and valued and tail.isdisjoint(named[0]) else 0


def _asks(tail: list[Item]) -> bool:
    """Whether a tail only names what is wanted: "Nvidia 55B or 65B: gap?"."""
    said = [item for item in tail if item.kind not in ("mark", "range", "ask")]
    return bool(said) and all(item.kind == "name" and item.data[0] in OUTCOMES for item in said)


def _replaced(side: list[Item], amount: Item, whole: bool) -> list[Item]:
    """A side with another amount in place of its last one of the same kind; not the whole side where its other names have
    values of their own behind the new amount."""
    units = ("number", amount.data.unit)  # "40 versus 60 percent"
    places = [at for at, item in enumerate(side) if item.kind == "amount" and item.data.unit in units]
    if not places:
        return [amount]
    if whole:
        return [*side[: places[-1]], amount, *side[places[-1] + 1 :]]
    names = [item for item in side[: places[-1]] if item.kind == "name"]
    return [*names[-1:], amount]


def _with_head(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, each with what the first one says before the name that they share: "at a 40% margin, Nvidia 60B vs Nvidia
    80B"."""
    first = _values(sides[0])
    if len(sides) < 2 or len(first) < 2:
        return sides
    head = sides[0][: sides[0].index(first[-1])]
    return [
        sides[0],
        *([*head, *side] if {item.data for item in _values(side)} == {first[-1].data} else side for side in sides[1:]),
    ]


def _named(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, the first with the name that it leaves to the second: "40% vs 60% margin"."""
    if len(sides) < 2 or _values(sides[0]) or not any(item.kind == "amount" for item in sides[0]):
        return sides
    names = _values(sides[1])
    return [[*sides[0], names[0]], *sides[1:]] if len(names) == 1 else sides


def _labelled(items: list[Item]) -> list[list[Item]] | None:
    """The sides that names such as "bull" and "bear" stand before or behind; what comes before the first name holds for
    each. None where fewer than two sides say anything."""
    places = [place for place, item in enumerate(items) if item.kind == "label"]
    if len(places) < 2:
        return None
    if items[-1].kind == "label" and places[0]:
        starts = [0, *(place + 1 for place in places)]
        found = [items[start:end] for start, end in pairwise(starts)]
    else:
        shared = items[: places[0]]
        ends = [*places[1:], len(items)]
        found = [[*shared, *items[start + 1 : end]] for start, end in zip(places, ends, strict=True)]
    return found if all(map(_complete, found)) else None


def _complete(items: list[Item]) -> bool:
    return any(item.kind in ("amount", "baseline", "change") for item in items)


def open_scope(sides: list[list[Item]], text: str) -> list[Problem]:
    """What leaves open for which sides it counts: "both at 40%", or a value between two bare ones ("60B vs 80B, margin 40%
    vs 50%")."""
    each = next((item for side in sides for item in side if item.kind in ("each", "everywhere")), None)
    of_all = all(each in side for side in sides)  # "40% vs 60%, Nvidia at 60B in both"
    if each and not (of_all or _asks_for_each(sides[-1], each)):
        return [Problem("refused_side", each.start, each.end, text[each.start : each.end])]
    if len(sides) == 2 and (contrast := _contrast(sides[0], sides[1], text)):
        return [contrast]
    for side, following in pairwise(sides[1:]):
        if not (side and following):
            continue  # a side that says no more than "the baseline"
        bare = {side[0].kind, following[0].kind} <= {"amount", "quantity"}
        if bare and any(item.kind == "name" for item in side):
            return [Problem("refused_side", side[0].start, side[-1].end, text[side[0].start : side[-1].end])]
    return []


def _contrast(first: list[Item], second: list[Item], text: str) -> Problem | None:
    """What Nvidia sells against a total of revenue, which are no two states: "Nvidia 60B vs AI revenue of 100B"."""
    said = [[item for item in side if item.kind not in ("range", "topic", "mark")] for side in (first, second)]
    if any(sorted(item.kind for item in side) not in (["name", "quantity"], ["amount", "name"]) for side in said):
        return None
    names = {item.data[0] for side in said for item in side if item.kind == "name"}
    if "nvidia_revenue" not in names or names.isdisjoint(("ai_revenue", "required_revenue")):
        return None
    return spanning("refused_side", said[0][0], said[1][-1], text)


def _asks_for_each(last: list[Item], each: Item) -> bool:
    """Whether "each" is only what is asked of every side: "bull 45B, bear 85B, gap each?"."""
    said = [item for item in last if item.kind not in ("mark", "ask", "range")][-2:]
    return len(said) == 2 and said[1] is each and said[0].kind == "name" and said[0].data[0] in OUTCOMES


def other_side(side: Reading, items: list[Item], before: Reading) -> Reading:
    """A later side of a comparison. A bare amount takes the place of the last of its kind ("Nvidia 60B vs 80B"), a bare
    baseline keeps what was stated, and what the first side asks for is asked of every side."""
    amounts = [item for item in items if item.kind == "quantity"]
    if amounts and _SUBJECTS.isdisjoint(item.kind for item in items) and before.parts:
        replaced = _like(before.parts, amounts[0].data)
        placed, problems = _in_place_of(replaced, amounts[0].data, side)
        if amounts[0].data.op in ("add", "scale"):  # "60B vs 20% more": than what?
            start, end = amounts[0].start, items[-1].end
            problems.append(Problem("refused_reference", start, end, side.text[start:end]))
        if any(item.kind == "need" for item in items):  # "100B vs 300B required"
            problems.append(loose(amounts[0].data, placed, side.text, side.lang))
        problems += [loose(item.data, placed, side.text, side.lang) for item in amounts[1:]]
        side = side._replace(
            parts=(*(part for part in before.parts if part is not replaced), *placed),
            problems=(*side.problems, *problems),
            baseline=before.baseline,
        )
    elif side.step:
        fixed = {part.variable for part in side.parts}
        open_parts = [part for part in before.parts if part.variable not in fixed]
        if open_parts:  # "Nvidia 60B with one in which it sells 95B. How much energy …?"
            placed, problems = _in_place_of(open_parts[-1], side.step, side)
        else:
            placed, problems = [], [loose(side.step, list(side.parts), side.text, side.lang)]
        side = side._replace(parts=(*placed, *side.parts), problems=(*side.problems, *problems))
    elif side.baseline and not side.parts and not side.unknown:
        side = side._replace(parts=before.parts)
    if before.unknown and not side.unknown:
        fixed = {part.variable for part in side.parts}
        targets = [part for part in before.parts if part.variable in OUTCOMES - fixed]
        if before.unknown not in fixed:
            side = side._replace(unknown=before.unknown, parts=(*side.parts, *targets), levers=False)
    return side


def _like(parts: tuple[Part, ...], quantity: Quantity) -> Part:
    """The last part whose place an amount can take: in "Nvidia 100B, margin 40% vs 40B" Nvidia's."""
    fitting = [part for part in parts if not isinstance(fit(part.variable, quantity), str)]
    return fitting[-1] if fitting else parts[-1]


def _in_place_of(part: Part, quantity: Quantity, side: Reading) -> tuple[list[Part], list[Problem]]:
    """A bare amount as the value of what a part of the side before it fixes; or the problem with it."""
    parts: list[Part] = []
    problems: list[Problem] = []
    name = Item("name", (part.variable,), part.start, part.end)
    add_part(parts, name, quantity, side.text, problems, side.lang)
    return [each._replace(start=quantity.start, end=quantity.end) for each in parts], problems
