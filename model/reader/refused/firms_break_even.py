"""Firms that break even by themselves ("OpenAI breaks even at 20B"): of that the model knows nothing."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import is_firm
from model.reader.words.tokens import Item

_AT_WHICH = Late(r"\b(?:(?:at|for|with) which|where|[àa] laquelle|pour laquelle)\b[^,;.]*$", re.IGNORECASE)
_BREAKS = ("breaks", "broke", "est ", "sont ", "is ", "are ")
_DOES_IT = Late(r"\b(?:does|do|did|will|would|can|is|are) $", re.IGNORECASE)
_EST_IL = Late(r" (?:est|sont|sera|serait)-(?:il|elle)\b", re.IGNORECASE)


def breaks_even_itself(items: list[Item], place: int, text: str) -> bool:
    """Whether it is a company or the clouds that break even: "OpenAI breaks even at 20B"; not "OpenAI to break even".
    `place` is where it is named, and the item behind says so."""
    first, second = items[place], items[place + 1]
    if _is_asked(items, place, text):
        return False
    cloud = first.kind == "thing" and first.data == ("cloud_margin",)
    verb = text[first.end : second.end].strip().lower().startswith(_BREAKS)
    adjacent = not text[first.end : second.start].strip()
    # "does OpenAI break even?"; not "a margin at which 30B of Nvidia sales breaks even"
    itself = (adjacent and _DOES_IT.search(text, 0, first.start)) or _EST_IL.match(text, first.end)
    found = (is_firm(first) and (verb or bool(itself))) or (cloud and (verb or adjacent))
    return found and _AT_WHICH.search(text, 0, first.start) is None


def _is_asked(items: list[Item], place: int, text: str) -> bool:
    """Whether a question word stands right before: "what Nvidia revenue breaks even?"."""
    before = items[place - 1] if place else None
    return (
        before is not None
        and before.kind == "ask"
        and text[before.end : items[place].start].strip() in ("", "level of")
    )
