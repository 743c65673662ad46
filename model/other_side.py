"""A later side of a comparison, which says only what differs from the side before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import chain

from model.cases import open_scope
from model.catalogue import OUTCOMES
from model.late import Late
from model.named import SUBJECTS
from model.omissions import is_held
from model.reading import Part, Problem, Quantity, Reading, fit
from model.repair import add_part, loose
from model.solve import is_small
from model.tokens import Item

_BASELINE = Late(r"\b(?:base(?:line| case)|question|article|r[ée]f[ée]rence)\b", re.IGNORECASE)
_BEHIND = len(" baseline ")
_BASE = Late(r"(?:the |le |la )?(?:base(?:line)?|central|mid)\b", re.IGNORECASE)
# What a side begins with that keeps the side before it: "vs the same plus OpenAI 20B", "vs also margin 40%".
_KEPT = Late(
    r"(?:\b(?:that|(?:the )?same(?: thing| case)?|pareil|(?:la )?même chose|idem|base)[\s,]*"
    r"|\b(?:vs\.?|versus|against|contre)[\s,]*(?:also |aussi )?)\Z",
    re.IGNORECASE,
)
_STATING = frozenset(("unchanged", "same", "without", "baseline", "change", "quantity"))
_STANDS = Late(r"\b(?:today|now|current|actual|baseline|as (?:it )?is|aujourd['’]hui|actuel)\b", re.IGNORECASE)
_LED = Late(
    r"(?:['’]s)?(?: margins?| payback| ratio| revenue| sales)?,? (?:which|what|where|how|is|are|does|do|would|will|quel\w*"
    r"|o[ùu]|est-ce)\b",
    re.IGNORECASE,
)
_HEAD = Late(
    r"(?:\A|\b(?:gap|coverage|hole|shortfall|req(?:uired)? rev(?:enue)?) )\W*(?:ok |so )?(?:at|for|w|w/|with|say"
    r"|given|if|under|ok"
    r"|[àa]|avec) (?:an? )?\Z",
    re.IGNORECASE,
)
_APART = Late(r"[,:–—]| - ")
_BEHIND_ALL = Late(
    r"(?:,\s*(?:if|given|assuming|when|provided|under|with|si|avec|sachant)|\b(?:if|given|assuming|provided|holding))\b[^,]*\Z",
    re.IGNORECASE,
)
_PLUS = Late(r"(?:plus|also|together with|along with|en plus)\b", re.IGNORECASE)
_ALONE = Late(
    r"\b(?:alone|only|by itself|on its own|seule?)\s+(?:vs\.?|versus|against|contre)[\s,]*(?:also )?\Z", re.IGNORECASE
)
_SAME = Late(r"\b(?:that|same(?: thing| case)?|pareil|même chose|idem|base|also|aussi)[\s,]*\Z", re.IGNORECASE)


def other_side(side: Reading, items: list[Item], before: Reading, said: list[Item]) -> Reading:
    """A later side of a comparison, its items measured and as they were `said`. A bare amount takes the place of the last
    of its kind ("Nvidia 60B vs 80B"), a bare baseline keeps what was stated, and what the first side asks for is asked of
    every side."""
    amounts = [item for item in items if item.kind == "quantity"]
    bare = amounts and SUBJECTS.isdisjoint(item.kind for item in items)
    if bare and len(amounts) > 1 and (replaced_by := _one_for_each(before.parts, amounts)):
        taken = [_in_place_of(part, amount.data, side)[0] for part, amount in replaced_by]
        side = side._replace(parts=tuple(chain.from_iterable(taken)), baseline=side.baseline or before.baseline)
    elif bare and before.parts:
        replaced = _like(before.parts, amounts[0].data)
        placed, problems = _in_place_of(replaced, amounts[0].data, side)
        small = is_small(amounts[0].data.value, replaced.variable)
        if replaced.op == "add" and amounts[0].data.op == "set" and small:  # "up 10B or 20B"
            start, end = amounts[0].start, amounts[0].end
            details = {"variable": replaced.variable, "amount": side.text[start:end]}
            problems.append(Problem("change_or_value", start, end, side.text[start:end], (), details))
        if any(item.kind == "need" for item in items):  # "100B vs 300B required"
            problems.append(loose(amounts[0].data, placed, side.text, side.lang))
        problems += [loose(item.data, placed, side.text, side.lang) for item in amounts[1:]]
        side = side._replace(
            parts=(*(part for part in before.parts if part is not replaced), *placed),
            problems=(*side.problems, *problems),
            baseline=side.baseline or before.baseline,  # "Nvidia 60B in 2023 vs 150B in 2024"
        )
    elif side.step:
        fixed = {part.variable for part in side.parts}
        open_parts = [part for part in before.parts if part.variable not in fixed]
        if open_parts:  # "Nvidia 60B with one in which it sells 95B. How much energy …?"
            placed, problems = _in_place_of(open_parts[-1], side.step, side)
        else:
            placed, problems = [], [loose(side.step, list(side.parts), side.text, side.lang)]
        side = side._replace(parts=(*placed, *side.parts), problems=(*side.problems, *problems))
    elif side.baseline and not side.parts and not side.unknown and not _is_named(items, side.text):
        side = side._replace(parts=before.parts)
    if keeps := _keeps(said, side.text):
        fixed = {part.variable for part in side.parts}
        kept = [part for part in before.parts if part.variable not in fixed and keeps & {part.variable, "all"}]
        side = side._replace(parts=(*kept, *side.parts))
    if before.unknown and not side.unknown:
        fixed = {part.variable for part in side.parts}
        targets = [part for part in before.parts if part.variable in OUTCOMES - fixed]
        if before.unknown not in fixed:
            side = side._replace(unknown=before.unknown, parts=(*side.parts, *targets), levers=False)
    return side


def _keeps(said: list[Item], text: str) -> set[str]:
    """What a side keeps of the one before: "all", or the names of what is the same: "bear: margin 60%, Nvidia the same"."""
    if len(said) < 2:
        return set()
    if said[0].kind == "likewise" and any(item.kind == "amount" for item in said):
        return {"all"}  # "vs same with OpenAI 20B"
    link = said[said[0].kind == "same"]
    plus = _PLUS.match(text, link.start)
    adds = link.kind == "separator" or (link.kind == "change" and plus)
    too = plus or any(item.kind == "likewise" for item in said) or _ALONE.search(text, 0, link.start)
    if adds and (link is said[1] or (_KEPT.search(text, 0, link.start) and (too or _SAME.search(text, 0, link.start)))):
        return {"all"}
    kept: set[str] = set()
    for place, item in enumerate(said):
        beside = said[max(0, place - 1) : place + 2] if item.kind == "same" else ()
        kept.update(each.data[0] for each in beside if each.kind in SUBJECTS and len(each.data) == 1)
    return kept


def agreed(
    readings: list[Reading], read_items: list[list[Item]], names: list[str], text: str
) -> tuple[list[Reading], list[Problem]]:
    """(the sides under their names, a change of the base case taken from what that states; what is open between them)."""
    problems = open_scope(read_items, text)
    problems += filter(None, (_beside_held(items, text) for items in read_items[1:]))
    readings = [each._replace(called=name) for each, name in zip(readings, names, strict=True)]
    base = (
        {part.variable: part.value for part in readings[0].parts if part.op == "set"} if _BASE.match(names[0]) else {}
    )
    open_targets = [] if any(each.unknown for each in readings) else [each for each in readings if each.levers]
    if open_targets and all(p.variable in OUTCOMES for each in readings for p in each.parts):
        target = next(part for part in open_targets[0].parts if part.variable in OUTCOMES)
        problems.append(Problem("open_targets", target.start, target.end, text[target.start : target.end]))
    problems += filter(None, (_without_value(side, items) for side, items in zip(readings, read_items, strict=True)))
    readings = _with_shared(readings, text)
    if _BASE.match(names[0]):  # "base case: Nvidia 80B, margin 50%; bull case: margin 35%"
        whole = readings[0].parts
        readings = [readings[0], *(_with(side, whole) for side in readings[1:])]
    for place, side in enumerate(readings):
        others = [each for at, each in enumerate(readings) if at != place]
        parts = [_on(base, part) if place else part for part in side.parts]
        for part in parts:
            told = any(each.variable == part.variable and each.op == "set" for other in others for each in other.parts)
            if told and part.op in ("add", "scale") and not part.of and not is_held(part):
                problems.append(Problem("refused_reference", part.start, part.end, text[part.start : part.end]))
        readings[place] = side._replace(parts=tuple(parts))
    return readings, problems


def _beside_held(items: list[Item], text: str) -> Problem | None:
    """A bare amount beside no other name than one that stays as it is: "bull: Nvidia 100B, bear: 40B, OpenAI flat"."""
    said = [item for item in items if item.kind not in ("range", "filler")]
    kinds = [item.kind for item in said if item.kind != "mark"]
    return _about(said, text) if kinds == ["quantity", "name", "unchanged"] else None


def _about(items: list[Item], text: str) -> Problem:
    """The problem with items, which need not stand in the order of the text, since sides share some."""
    start, end = min(item.start for item in items), max(item.end for item in items)
    return Problem("refused_side", start, end, text[start:end])


def _without_value(side: Reading, items: list[Item]) -> Problem | None:
    """A side that only names something: "what's the gap relative to AI revenue?"."""
    names = [item for item in items if item.kind == "name"]
    stated = side.parts or side.baseline or any(item.kind in _STATING for item in items)
    if not names or stated or _STANDS.search(side.text, names[0].start, names[-1].end + _BEHIND):
        return None
    return _about(names, side.text)


def _with_shared(readings: list[Reading], text: str) -> list[Reading]:
    """The sides, each with a condition that stands apart from them: "given a 2-year payback, is the gap wider at Nvidia 80B
    or at a 60% margin?", "which is worse, Nvidia at 80B or a 60% margin, if AI revenue is 120B?"."""
    if any(len(side.parts) != 1 for side in readings[1:-1]):
        return readings
    first, last = readings[0].parts, readings[-1].parts
    shared: list[Part] = []
    leads = len(first) == 2 and len(last) == 1
    leads = leads or (len(first) > 2 and {part.variable for part in first[1:]} == {part.variable for part in last})
    between = (first[0].end, first[1].start) if leads else (0, 0)
    headed = leads and _HEAD.search(text, 0, first[0].start) and _APART.search(text, *between)
    if leads and (headed or _LED.match(text, *between)):
        shared.append(first[0])
    if len(last) == 2 and len(first) == 1 and _BEHIND_ALL.search(text, last[0].end, last[1].start + 1):
        shared.append(last[1])
    return [_with(side, shared) for side in readings]


def _with(side: Reading, parts: Sequence[Part]) -> Reading:
    """A side with the parts whose variables it does not fix, where it fixes some."""
    fixed = {part.variable for part in side.parts}
    return (
        side._replace(parts=(*side.parts, *(part for part in parts if part.variable not in fixed))) if fixed else side
    )


def _on(base: dict[str, Fraction], part: Part) -> Part:
    """A change as the value that it makes of the base case's."""
    if part.variable not in base or part.high is not None or part.of or part.op not in ("add", "scale"):
        return part
    value = base[part.variable]
    return part._replace(op="set", value=value * part.value if part.op == "scale" else value + part.value)


def _is_named(items: list[Item], text: str) -> bool:
    """Whether a side says in words that it is a baseline as it is: "vs the 2024 baseline", "vs the 600B question"."""
    return any(item.kind == "baseline" and _BASELINE.search(text, item.start, item.end + _BEHIND) for item in items)


def _like(parts: tuple[Part, ...], quantity: Quantity) -> Part:
    """The last part whose place an amount can take: in "Nvidia 100B, margin 40% vs 40B" Nvidia's."""
    fitting = [part for part in parts if not isinstance(fit(part.variable, quantity), str)]
    return fitting[-1] if fitting else parts[-1]


def _one_for_each(parts: tuple[Part, ...], amounts: list[Item]) -> list[tuple[Part, Item]] | None:
    """Each amount with the part whose place it takes, where each part has just one that fits: "Nvidia 70B at a 40% margin
    vs 50B at 60%"."""
    if len(parts) != len(amounts) or any(item.data.op != "set" for item in amounts):
        return None
    fitting = [[part for part in parts if not isinstance(fit(part.variable, item.data), str)] for item in amounts]
    if any(len(each) != 1 for each in fitting) or len({each[0].variable for each in fitting}) < len(parts):
        return None
    return [(each[0], item) for each, item in zip(fitting, amounts, strict=True)]


def _in_place_of(part: Part, quantity: Quantity, side: Reading) -> tuple[list[Part], list[Problem]]:
    """A bare amount as the value of what a part of the side before it fixes; or the problem with it."""
    parts: list[Part] = []
    problems: list[Problem] = []
    name = Item("name", (part.variable,), part.start, part.end)
    add_part(parts, name, quantity, side.text, problems, side.lang)
    return [each._replace(start=quantity.start, end=quantity.end) for each in parts], problems
