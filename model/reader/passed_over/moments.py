"""Times that no amount is of: "until next autumn", "at noon"; not "per quarter"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.tokens import Item

_MOMENTS = Late(
    r"(?:(?:last|next|this|every|each|all|at|by|until|of) )*(?:nights?|noon|midnight|morning|evening|autumn|fall"
    r"|spring|summer|winter|weekend|weeks|(?:sun|mon|tues|wednes|thurs|fri|satur)days?|hours?|the past|past|long|day|days"
    r"|nuits?|midi|soir|matin|automne|printemps|[ée]t[ée]|hiver|semaines|heures?|(?:lun|mar|mercre|jeu|vendre|same)di"
    r"|dimanche)",
    re.IGNORECASE,
)


def is_moment(item: Item, text: str) -> bool:
    """Whether an item is such a time."""
    return item.data == "period" and _MOMENTS.fullmatch(text, item.start, item.end) is not None
