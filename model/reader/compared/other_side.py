"""A later side of a comparison, which says only what differs from the side before it."""

from __future__ import annotations

import re
from itertools import chain

from model.catalogue import OUTCOMES
from model.late import Late
from model.reader.paired.repair import add_part, loose
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import Item
from model.reading import Part, Problem, Quantity, Reading, fit
from model.solve import is_small

_BASELINE = Late(r"\b(?:base(?:line| case)|question|article|r[ée]f[ée]rence)\b", re.IGNORECASE)
_BEHIND = len(" baseline ")
# What leads to a side that keeps the side before it: "vs the same plus OpenAI 20B", "vs also margin 40%", "Nvidia 60B alone
# vs with OpenAI 20B". A bare "vs" does before a side that says so itself: "vs together with OpenAI 20B".
_KEPT = Late(
    r"\b(?:(?:that|same(?: thing| case)?|pareil|même chose|idem|base)[\s,]*"
    r"|(?:vs\.?|versus|against|contre)[\s,]*\b(?:also|aussi) "
    r"|(?:alone|only|by itself|on its own|seule?)\s+(?:vs\.?|versus|against|contre)[\s,]*)\Z",
    re.IGNORECASE,
)
_AGAINST = Late(r"\b(?:vs\.?|versus|against|contre)[\s,]*\Z", re.IGNORECASE)
_PLUS = Late(r"(?:plus|also|together with|along with|en plus)\b", re.IGNORECASE)


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
    elif side.baseline and not (side.parts or side.unknown) and (before.baseline or not _is_named(items, side.text)):
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
    too = (plus or any(item.kind == "likewise" for item in said)) and _AGAINST.search(text, 0, link.start)
    if adds and (link is said[1] or too or _KEPT.search(text, 0, link.start)):
        return {"all"}
    kept: set[str] = set()
    for place, item in enumerate(said):
        beside = said[max(0, place - 1) : place + 2] if item.kind == "same" else ()
        kept.update(each.data[0] for each in beside if each.kind in SUBJECTS and len(each.data) == 1)
    return kept


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
