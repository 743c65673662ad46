"""A result that is told under a condition: "the gap at Nvidia 60B is 165B", "coverage at a 40% margin is 45%, right?". Its
name goes to the verb before its value, so that it is read like "at Nvidia 60B the gap is 165B"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import NAMES, QUIET
from model.reader.words.tokens import START, Item

_UNITS = {"gap": "money", "coverage": "percent"}
_UNDER = Late(r"\s*,?\s*(?:at|with|under|for|given|if|when|on|à|avec|sous|pour|si|quand)\b", re.IGNORECASE)
_IS = Late(
    r",?\s*(?P<verb>\b(?:is|was|would be|will be|comes? (?:out )?(?:to|at)|equals|est|serait|fait|vaut)\b|=)"
    r"[^\d.;?]{0,16}",
    re.IGNORECASE,
)
_PAIRS = (("name", "amount"), ("amount", "name"))
_SAID = NAMES | {"amount"}
_PASSED = QUIET | {"separator"}


def told_under(items: list[Item], text: str) -> list[Item]:
    """The items with the name of an outcome at the verb that tells it, where whole values stand between the two."""
    said = [item for item in items if item.kind in _SAID]
    if len(said) < 4 or len(said) % 2:
        return items
    result, *condition, told = said
    between = items[items.index(result) + 1 : items.index(told)]
    kinds = ["name" if item.kind in NAMES else "amount" for item in condition]
    in_pairs = kinds in ([*pair * (len(kinds) // 2)] for pair in _PAIRS)
    is_told = told.kind == "amount" and told.data.unit == _UNITS.get(result.data[0]) if result.kind in NAMES else False
    if not (
        is_told and in_pairs and {item.kind for item in between} <= _SAID | _PASSED and _UNDER.match(text, result.end)
    ):
        return items
    verb = _IS.fullmatch(text, condition[-1].end, told.start)
    if verb is None:
        return items
    start, end = verb.span("verb")
    kept = [item for item in items if item is not result and not start <= item.start < end]
    return sorted([*kept, result._replace(start=start, end=end)], key=START)
