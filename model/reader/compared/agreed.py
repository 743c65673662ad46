"""What is settled between the sides of a comparison once each is read: a condition that they share, a base case that the
others change, and sides that are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from model.catalogue import OUTCOMES
from model.late import Late
from model.reader.compared.cases import open_scope
from model.reader.paired.omissions import is_held
from model.reader.words.tokens import Item
from model.reading import Part, Problem, Reading

_BEHIND = len(" baseline ")
_BASE = Late(r"(?:the |le |la )?(?:base(?:line)?|central|mid)\b", re.IGNORECASE)
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
_AND = Late(r"[ ,]*(?:(?:and|et|plus|n)\b|[&+]) *(?:an? |the |une? |la |le |l['’])?", re.IGNORECASE)
_OF_ALL = Late(r"\. |\bsame (?!but|plus|with|and)|\bm[êe]me (?!chose|mais|plus|avec|et)", re.IGNORECASE)
_OF_BOTH = Late(r" (?:pour|dans) (?:tous )?les deux\b| (?:for|in) both\b", re.IGNORECASE)
_COMPARE = Late(r"\bcompar", re.IGNORECASE)
_APART = Late(r"[,:–—]| - ")
_BEHIND_ALL = Late(
    r"(?:,\s*(?:if|given|assuming|when|provided|under|with|si|avec|sachant)|\b(?:if|given|assuming|provided|holding))\b[^,]*\Z",
    re.IGNORECASE,
)


def agreed(
    readings: list[Reading], read_items: list[list[Item]], names: list[str], labelled: bool, text: str
) -> tuple[list[Reading], list[Problem]]:
    """(the sides under their names, a change of the base case taken from what that states; what is open between them).
    `labelled`: words such as "bull" tell the sides apart, even where not each has a name."""
    problems = open_scope(read_items, text)
    problems += filter(None, (_beside_held(items, text) for items in read_items[1:]))
    readings = [each._replace(called=name) for each, name in zip(readings, names, strict=True)]
    base_case = _BASE.match(names[0]) is not None
    base = {part.variable: part.value for part in readings[0].parts if part.op == "set"} if base_case else {}
    open_targets = [] if any(each.unknown for each in readings) else [each for each in readings if each.levers]
    if open_targets and all(p.variable in OUTCOMES for each in readings for p in each.parts):
        target = next(part for part in open_targets[0].parts if part.variable in OUTCOMES)
        problems.append(Problem("open_targets", target.start, target.end, text[target.start : target.end]))
    problems += filter(None, (_without_value(side, items) for side, items in zip(readings, read_items, strict=True)))
    readings = _with_shared(readings, text)
    checks = (_said_of_all,) if labelled else () if problems else (_uneven, _asked_of_some)
    problems += filter(None, (check(readings, text) for check in checks))
    if base_case:  # "base case: Nvidia 80B, margin 50%; bull case: margin 35%"
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
    names = [item for item in items if item.kind in ("name", "noun")]
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


def _uneven(readings: list[Reading], text: str) -> Problem | None:
    """A value that one side has and another lacks: said once, it may count for all ("Nvidia 60B vs 80B …, cloud 10%",
    "Google 20B vs Meta 20B with Nvidia at 60B"). Between "compare" and "with", or behind "and", it is that side's."""
    stating = [{part.variable: (part.op, part.value) for part in each.parts} for each in readings if each.parts]
    common = set.intersection(*map(set, stating)) if len(stating) > 1 else set()
    beside = [[part for part in side.parts if part.variable not in common] for side in readings]
    if any(len({values[name] for values in stating}) > 1 for name in common):  # one name is compared
        extras = [(place, parts[0]) for place, parts in enumerate(beside) if parts]
    elif not common and len({len(values) for values in stating}) > 1:  # unlike things are
        whole = [(place, parts) for place, parts in enumerate(beside) if len(parts) > 1 and not _joined(parts, text)]
        extras = [(place, parts[-1 if place else 0]) for place, parts in whole]
    else:
        extras = []
    for place, extra in extras:
        if place or not _COMPARE.search(text, 0, extra.start):
            return Problem("refused_side", extra.start, extra.end, text[extra.start : extra.end])
    return None


def _said_of_all(readings: list[Reading], text: str) -> Problem | None:
    """A value of the last of some named sides that is said of them all, or in a sentence of its own: "bull: Nvidia 80B,
    bear: Nvidia 40B, same margin 60%", "Case 1: Nvidia 60B. Case 2: Nvidia 80B. Margin 40%."."""
    others = [part for each in readings[:-1] for part in each.parts]
    told, begin = {part.variable for part in others}, max((part.end for part in others), default=0)
    for before, part in pairwise(readings[-1].parts):
        own = part.variable not in told and before.variable in told and part.start > before.end > begin
        if own and (_OF_ALL.search(text, before.end, part.end) or _OF_BOTH.match(text, part.end)):
            return Problem("refused_side", part.start, part.end, text[part.start : part.end])
    return None


def _joined(parts: list[Part], text: str) -> bool:
    """Whether an "and" joins the last two of some parts."""
    return _AND.fullmatch(text, parts[-2].end, parts[-1].start) is not None


def _asked_of_some(readings: list[Reading], text: str) -> Problem | None:
    """A question that only some of the sides ask; the gap is answered without one."""
    asked = [each.unknown or ("levers" if each.levers else "gap") for each in readings]
    if len(set(asked)) < 2 or "gap" not in asked:
        return None
    parts = next(each.parts for each, name in zip(readings, asked, strict=True) if name != "gap")
    start = min((part.start for part in parts), default=0)
    return Problem("refused_side", start, len(text), text[start:])


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
