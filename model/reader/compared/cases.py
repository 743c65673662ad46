"""The sides of a comparison."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES, is_company
from model.late import Late
from model.reader.compared.choices import choices, share_magnitude, with_magnitudes, with_names
from model.reader.compared.in_common import asks, in_common, with_question
from model.reader.words.row_words import NOTHING
from model.reader.words.tokens import START, Item
from model.reading import Part, Problem, spanning

# A side that states nothing: "baseline vs Nvidia 75B".
AS_IT_IS = Late(
    r"\W*(?:(?:show|put|set|run)(?: me)? )?(?:the |our |la |le |l['’])?(?:base(?:line)?(?: case)?|status quo|today|now|rn"
    rf"|as is|default|before(?! ?:)|{NOTHING}"
    r"|current(?! ?:)|actual|original"
    r"|article|cahn"
    r"|sequoia|(?:cas|sc[ée]nario|situation|[ée]tat)"
    r" (?:(?:de |d['’]) *(?:base|r[ée]f[ée]rence|d[ée]part|aujourd['’]hui)|actuel(?:le)?|initiale?|central)"
    r"|aujourd['’]hui|r[ée]f[ée]rence|actuel(?:lement)?)\b",
    re.IGNORECASE,
)
_BASE = Late(r"\bbase(?=[ :]+(?!plus\b|minus\b|with\b)(?:[a-z]+ ){0,2}(?:\$?\d|unchanged))", re.IGNORECASE)
_FROM = Late(r"relative to|compared (?:to|with)|par rapport [àa]u?x?", re.IGNORECASE)
_VIEW_ON = Late(r" (?:on|about|sur)\b", re.IGNORECASE)
_VIEW = Late(r"(?:optimist|pessimist|haussi|baissi|conservati|aggressi|cautio|prudent)\w*", re.IGNORECASE)
_AND = ("and", "et", "&", "n")
_BETWEEN = frozenset(("versus", "against"))
_MARGINS = {("end_user_margin",), ("cloud_margin",)}
# "No AI revenue from Tesla or X": neither.
_LACKING = Late(r"\b(?:no|without|neither|excluding|sans|hors|ni)\b[^,;.]*$", re.IGNORECASE)
_STATED = frozenset(("unchanged", "drop"))  # what is stated with no amount
_COMPARING = _BETWEEN | {"compare", "or"}


def sides(items: list[Item], text: str) -> list[list[Item]]:
    """The items of each side: split at "vs", or "compare A with B" at its link. One side where nothing is compared."""
    if not _COMPARING.isdisjoint(item.kind for item in items):
        items = choices(with_names(items), text)
    if any(item.kind == "compare" for item in items):  # "64B instead of 50B: compare the two"
        items = [item._replace(kind="versus") if item.kind == "instead" else item for item in _ends_compared(items)]
    if any(item.kind in _BETWEEN for item in items):
        items = with_magnitudes(items)
        return in_common(_asked_of_all(_split(items, text)) or [[]], text)
    if labelled := _labelled(_with_base(items, text), text):
        return labelled
    place = next((place for place, item in enumerate(items) if item.kind == "compare"), None)
    if place is None:
        return [items]
    before, after = items[:place], items[place + 1 :]
    for at in range(len(after) - 2):
        if [item.kind for item in after[at : at + 3]] == ["amount", "separator", "amount"]:
            share_magnitude(after, at, after[at + 2])  # "compare Nvidia 60 and 80B"
    if paired := _amounts_paired(after):  # "compare a 40% and a 60% margin at Nvidia 80B"
        return in_common(_split([*before, *paired], text), text)
    unstated = bool(AS_IT_IS.match(text, items[place].end))  # "compare the baseline with Nvidia 80B"
    links = [
        at
        for at, item in enumerate(after)
        if (item.kind == "separator" or (item.kind == "range" and item.data == "to"))
        and (unstated or (at and _complete(after[:at])))
        and _complete(after[at + 1 :])
    ]
    if not links:
        return _with_baseline(before, after, text) or [items]
    # "compare Nvidia 60B and margin 40% with Nvidia 80B": "and" parts the sides only where nothing else does.
    alike = [at for at in links if len(_named(after[:at])) > 1 and _named(after[:at]) == _named(after[at + 1 :])]
    at = next((at for at in links if text[after[at].start : after[at].end].lower() not in _AND), links[0])
    at = links[0] if unstated else at  # "comparer la base et Nvidia à 80 Md$"
    at = alike[0] if alike else at  # "compare Nvidia 60B with a margin of 40% to Nvidia 80B with a margin of 30%"
    shared = before if any(item.kind == "amount" for item in before) else []  # "with Nvidia at 60B, compare A with B"
    return in_common([[] if unstated else [*before, *after[:at]], [*shared, *after[at + 1 :]]], text)


def _named(items: list[Item]) -> set[tuple[str, ...]]:
    return {item.data for item in items if item.kind in ("name", "thing")}


def _amounts_paired(items: list[Item]) -> list[Item] | None:
    """The items with a "versus" between two amounts of one unit that an "and" joins."""
    for at in range(len(items) - 2):
        first, link, second = items[at : at + 3]
        amounts = (first.kind, link.kind, second.kind) == ("amount", "separator", "amount")
        if amounts and first.data.unit == second.data.unit:
            return [*items[: at + 1], link._replace(kind="versus"), *items[at + 2 :]]
    return None


def open_choice(items: list[Item], parts: tuple[Part, ...], text: str) -> Problem | None:
    """An "or" between what a statement fixes, which fixes both no more than either: "OpenAI doubles, or Google doubles",
    "flat or up 20%"."""
    for at, link in enumerate(items):
        if link.kind != "or" or text[link.start : link.end] == "où" or _LACKING.search(text, 0, link.start):
            continue
        spanning = any(part.start < link.start and link.end < part.end for part in parts)
        ahead = [part for part in parts if part.end <= link.start] or _stated(items[:at])
        behind = [part for part in parts if part.start >= link.end] or _stated(items[at:])
        if spanning or (ahead and behind):
            start, end = min(each.start for each in ahead or parts), max(each.end for each in behind or parts)
            return Problem("refused_side", start, end, text[start:end])
    return None


def _stated(items: list[Item]) -> list[Item]:
    """What is stated with no amount."""
    return [item for item in items if item.kind in _STATED]


def _with_baseline(before: list[Item], after: list[Item], text: str) -> list[list[Item]] | None:
    """The sides of a comparison with the baseline as it is: "compare a 40% margin with the baseline"."""
    for at, link in enumerate(after):
        joins = link.kind == "separator" or (link.kind == "range" and link.data == "to")
        rest = after[at + 1 :]
        if joins and at and _complete(after[:at]) and AS_IT_IS.match(text, link.end):
            ends = all(item.kind in ("mark", "label", "range") for item in rest)  # "le scénario de base"
            return [[*before, *after[:at]], []] if ends else None
    return None


def _asked_of_all(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, with what is asked of all of them in the first: "how does the gap compare with Nvidia at 60B vs 80B"."""
    if len(sides) < 3 or not sides[0] or any(item.kind in ("amount", "baseline", "change") for item in sides[0]):
        return sides
    asks = any(item.kind == "ask" for item in sides[0])
    return [[*sides[0], *sides[1]], *sides[2:]] if asks else sides


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
    if any(item.kind in ("more", "less", "change", "another") for item in items[joints[-1] + 2 : joints[-1] + 3]):
        return None  # "compare Nvidia at 60B and 80B, 5B more from Meta"
    return [item._replace(kind="versus") if at in joints else item for at, item in enumerate(items)]


def _split(items: list[Item], text: str) -> list[list[Item]]:
    """The sides between "vs", "against" and the like; an empty one where a side says no more than "the baseline"."""
    found: list[list[Item]] = [[]]
    begins = [0]
    for at, item in enumerate(items):
        unstated = not any(each.kind == "amount" for each in items[:at]) and bool(AS_IT_IS.match(text))
        behind = items[at + 1 :]
        until = next((place for place, each in enumerate(behind) if each.kind in _BETWEEN), len(behind))
        last = len(behind) == 1 and behind[0].kind == "baseline"
        if last and _is_measured(items[:at], text[item.start : item.end]):
            continue  # "Nvidia +10% relative to the 2024-06 baseline": on that one
        if item.kind == "versus" or (item.kind == "against" and (unstated or _alike(items[:at], behind[:until]))):
            found.append([])
            begins.append(item.end)
        elif item.kind not in ("compare", "against"):
            found[-1].append(item)
    sides: list[list[Item]] = []
    for side, begin in zip(found, begins, strict=True):
        if AS_IT_IS.match(text, begin) and all(item.kind in ("label", "mark") for item in side):
            sides.append([])
        elif side and AS_IT_IS.match(text, begin) and side[0].data == ",":  # "vs the baseline, margin 40%"
            sides.append([Item("baseline", None, begin, begin), *side])
        elif side:
            sides.append(side)
    return sides


def _is_measured(before: list[Item], link: str) -> bool:
    """Whether what is said before a link is a change of one thing, and the link tells from where."""
    amounts = [item.data for item in before if item.kind == "amount"]
    return len(amounts) == 1 and amounts[0].sign != "" and _FROM.fullmatch(link) is not None


def _alike(before: list[Item], after: list[Item]) -> bool:
    """Whether "against" compares: both sides name the same thing or only companies, or the second names nothing."""
    left, right = _named(before), _named(after)
    amounts = [*[item for item in before if item.kind == "amount"][-1:], *after[:1]]
    rest = [item for item in after if item.kind != "range"]
    if rest and all(item.kind in ("baseline", "mark") for item in rest) and len(amounts) > 1:
        return False  # "AI revenue of 160B against the 2024-06 baseline": on that one
    bare = len(rest) > 1 and (rest[1].kind in ("mark", "separator", "amount") or asks(after[1:]))
    if bare and len(amounts) == 2 and all(item.kind == "amount" for item in amounts):
        return bool(amounts[0].data.unit == amounts[1].data.unit)  # "40% against 60%, Nvidia at 80B"
    if len(left | right) == 2 and left | right > {("payback_years",)} and (left | right) & _MARGINS:
        return True  # "a 40% margin against a 2-year payback"
    companies = bool(left) and all(is_company(data[0]) for data in left | right)  # "Google at 20B against Meta at 15B"
    return not right or bool(left & right) or companies


def _with_base(items: list[Item], text: str) -> list[Item]:
    """The items with a bare "base" as a name too, where other sides have names: "base 50, bull 45, bear 60"."""
    if not any(item.kind == "label" for item in items):
        return items
    bare = [found.span() for found in _BASE.finditer(text)]
    free = [(start, end) for start, end in bare if not any(item.start <= start < item.end for item in items)]
    return sorted([*items, *(Item("label", None, start, end) for start, end in free)], key=START)


def _labelled(items: list[Item], text: str) -> list[list[Item]] | None:
    """The sides that names such as "bull" and "bear" stand before or behind; what comes before the first name holds for
    each. None where fewer than two sides say anything."""
    places = [place for place, item in enumerate(items) if item.kind == "label"]
    if len(places) < 2:
        return None
    if _are_remarks(items, places, text):
        return [[item for item in items if item.kind != "label"]]
    if items[-1].kind == "label" and places[0]:
        starts = [0, *(place + 1 for place in places)]
        found = [items[start:end] for start, end in pairwise(starts)]
    else:
        shared = items[: places[0]]
        ends = [*places[1:], len(items)]
        found = [[*shared, *items[start + 1 : end]] for start, end in zip(places, ends, strict=True)]
    unmoved = [[] if all(item.kind in ("unchanged", "mark") for item in side) else side for side in found]
    told = all(_complete(side) for side in unmoved if side) and any(unmoved)
    return with_question(_with_everywhere(unmoved), text) if told else None


def _are_remarks(items: list[Item], places: list[int], text: str) -> bool:
    """Whether the names of sides only say what is thought of values of different things: "Nvidia 60B (optimistic), margin
    40% (pessimistic)", "bull on Nvidia (80B), bear on margin (60%)"."""
    led = all(_VIEW_ON.match(text, items[place].end) for place in places)
    viewed = places[0] > 0 and all(_VIEW.fullmatch(text, items[place].start, items[place].end) for place in places)
    closed = viewed and items[-1].kind == "label"
    starts = [0, *(place + 1 for place in places)] if closed else [*places, len(items)]
    named = [_named(items[start:end]) for start, end in pairwise(starts)]
    apart = all(named) and len(set().union(*named)) == sum(map(len, named))
    return (led or closed) and apart


def _with_everywhere(sides: list[list[Item]]) -> list[list[Item]]:
    """The sides, each with what the last one says of all: "bear: Nvidia 60B. AI revenue 110B in both"."""
    last = sides[-1]
    at = next((at for at, item in enumerate(last) if item.kind == "everywhere"), 0)
    begin = max((place for place in range(at) if last[place].kind == "mark"), default=0)
    kinds = {item.kind for item in last[begin:]}
    if not begin or not {"name", "amount"} <= kinds:
        return sides
    return [*([*side, *last[begin:]] for side in sides[:-1]), last]


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
        theirs = [item.data for item in following if item.kind == "name"]
        if bare and any(item.kind == "name" and [item.data] != theirs for item in side):
            return [Problem("refused_side", side[0].start, side[-1].end, text[side[0].start : side[-1].end])]
    return []


def _contrast(first: list[Item], second: list[Item], text: str) -> Problem | None:
    """What Nvidia sells against a total of revenue, which are no two states: "Nvidia 60B vs AI revenue of 100B"."""
    said = [[item for item in _claim(side) if item.kind not in ("range", "topic")] for side in (first, second)]
    if any(sorted(item.kind for item in side) not in (["name", "quantity"], ["amount", "name"]) for side in said):
        return None
    names = {item.data[0] for side in said for item in side if item.kind == "name"}
    if names == {"ai_revenue", "required_revenue"}:  # "AI revenue 100B vs required revenue 300B"
        return spanning("refused_side", said[0][0], said[1][-1], text)
    if names.isdisjoint(("nvidia_revenue", "datacenter_cost")) or names.isdisjoint(("ai_revenue", "required_revenue")):
        return None
    return spanning("refused_side", said[0][0], said[1][-1], text)


def _claim(side: list[Item]) -> list[Item]:
    """What a side says before its first mark or question."""
    ends = (at for at, item in enumerate(side) if item.kind in ("mark", "ask"))
    return side[: next(ends, len(side))]


def _asks_for_each(last: list[Item], each: Item) -> bool:
    """Whether "each" is only what is asked of every side: "bull 45B, bear 85B, gap each?"."""
    said = [item for item in last if item.kind not in ("mark", "ask", "range")][-2:]
    return len(said) == 2 and said[1] is each and said[0].kind == "name" and said[0].data[0] in OUTCOMES
