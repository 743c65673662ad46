"""Names that are taken back: "Google 12B, I mean Microsoft", "the gap, sorry, the coverage at Nvidia 60B". The later one
takes the earlier one's place, which is said."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import is_company
from model.late import Late
from model.named import MARGINS
from model.reading import Note
from model.respelt import Respelt, respelt
from model.tokens import Item

_SAID = frozenset(("name", "thing", "amount"))
# What may stand beside the correcting words: "no, that's for Meta".
_LIGHT = Late(
    r"(?:[\s,.;:!(…–—-]|\b(?:(?:that|it|this)(?:['’]?s| is| was| would be| should be)|c['’](?:est|[ée]tait)"
    r"|make (?:that|it)|for|of|at|or|ou|pour|de|chez|d['’]|the|our|la|le|les|l['’])(?!\w))*",
    re.IGNORECASE,
)
_NO = Late(r"(?:no|nope|nah|non|nan)\s*\Z", re.IGNORECASE)  # "no Google" is none of it
_ENDS = Late(r"\s*\)?\s*(?:\Z|[,;.!?)\n]|(?:and|with|et|avec)\b)", re.IGNORECASE)


def without_taken_back(items: list[Item], text: str) -> Respelt | None:
    """The text with the later of two names in place of the one that is taken back; None where none is."""
    said = [item for item in items if item.kind in _SAID]
    for place, (first, second) in enumerate(pairwise(said)):
        if second.kind == "amount" or not _corrects(items, first, second, text):
            continue
        before = said[place - 1] if place else None
        if first.kind != "amount":
            if before is not None and before.kind == "amount" and not text[before.end : first.start].strip(" of"):
                continue  # "60B Nvidia, sorry, OpenAI"
            if all(_NO.match(text, item.start, item.end) for item in _corrections(items, first, second)):
                continue  # "Nvidia: no, margin 40%"
            return _with(text, first, second, [(first.start, second.start, "")])
        if (
            before is not None
            and before.kind != "amount"
            and _are_alike(before, second)
            and _ENDS.match(text, second.end)
        ):
            later = text[second.start : second.end]
            return _with(text, before, second, [(before.start, before.end, later), (first.end, second.end, "")])
    return None


def _corrects(items: list[Item], first: Item, second: Item, text: str) -> bool:
    """Whether nothing but a correction stands between two items."""
    between = [item for item in items if first.end <= item.start and item.end <= second.start]
    words = _corrections(items, first, second)
    if not words or any(item.kind not in ("correct", "mark", "range", "or", "filler") for item in between):
        return False
    rest = text[first.end : second.start]
    for word in reversed(words):
        rest = rest[: word.start - first.end] + "," + rest[word.end - first.end :]
    return "?" not in rest and _LIGHT.fullmatch(rest) is not None and not _NO.search(text, first.end, second.start)


def _corrections(items: list[Item], first: Item, second: Item) -> list[Item]:
    return [item for item in items if item.kind == "correct" and first.end <= item.start and item.end <= second.start]


def _are_alike(first: Item, second: Item) -> bool:
    """Whether an amount of one name can be one of another."""
    one, other = first.data[0], second.data[0]
    return one != other and ((is_company(one) and is_company(other)) or (one in MARGINS and other in MARGINS))


def _with(text: str, old: Item, new: Item, words: list[tuple[int, int, str]]) -> Respelt:
    note = Note("corrected", {"old": text[old.start : old.end], "new": text[new.start : new.end]})
    return respelt(text, words, (note,))
