"""Names that are taken back: "Google 12B, I mean Microsoft", "the gap, sorry, the coverage at Nvidia 60B". The later one
takes the earlier one's place, which is said."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from model.catalogue import is_company
from model.late import Late
from model.reader.words.named import MARGINS
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.tokens import Item
from model.reading import Note

_SAID = frozenset(("name", "thing", "amount"))
# What may stand beside the correcting words: "no, that's for Meta".
_LIGHT = Late(
    r"(?:[\s,.;:!(…–—-]"
    r"|\b(?:(?:(?:that|it|this)(?:['’]?s| is| was| would be| should be)|c['’](?:est|[ée]tait))(?: for| pour| of| de)?"
    r"|make (?:that|it)|at|or|ou|chez|the|our|la|le|les|l['’])(?!\w))*",
    re.IGNORECASE,
)
_NOT = Late(
    r"(?:\b(?:it['’]?s not|it isn['’]?t|it is not|that['’]?s not|not)|\b(?:ce n['’]est )?pas)(?: the| la| le| l['’])?"
    r" ?\Z",
    re.IGNORECASE,
)
_DENIES = Late(r"\b(?:not|isn['’]?t|pas)\b", re.IGNORECASE)
_LONGEST = 24  # of such a denial
_ARTICLES = ("", "the", "la", "le", "l'", "l’")
_BUT = Late(r",? (?:but|mais)(?: (?:rather|it['’]?s|plut[ôo]t))? ", re.IGNORECASE)
_IS = Late(r" (?:is|was|est|c['’]est)(?: the| la| le| l['’])? ?", re.IGNORECASE)
_NO = Late(r"(?:no|nope|nah|non|nan)\s*\Z", re.IGNORECASE)  # "no Google" is none of it
_ENDS = Late(r"\s*\)?\s*(?:\Z|[,;.!?)\n]|(?:and|with|et|avec)\b)", re.IGNORECASE)


class _Change(NamedTuple):
    """What is written in place of what is taken back, as start, end and words, and the note of it."""

    words: list[tuple[int, int, str]]
    notes: tuple[Note, ...] = ()


def without_taken_back(items: list[Item], text: str) -> Respelt | None:
    """The text with the later of two names in place of the one that is taken back; None where none is."""
    if all(item.kind != "correct" for item in items) and not _DENIES.search(text):
        return None
    said = [item for item in items if item.kind in _SAID]
    words: list[tuple[int, int, str]] = []
    notes: list[Note] = []
    for place, (first, second) in enumerate(pairwise(said)):
        before = said[place - 1] if place else None
        behind = said[place + 2] if place + 2 < len(said) else None
        change = _taken_back(items, before, first, second, behind, text)
        if change is not None and (not words or words[-1][1] <= change.words[0][0]):
            words += change.words
            notes += change.notes
    return respelt(text, words, tuple(notes)) if words else None


def _taken_back(
    items: list[Item], before: Item | None, first: Item, second: Item, behind: Item | None, text: str
) -> _Change | None:
    """What the second of two names or amounts takes back, with those around them."""
    if "amount" not in (first.kind, second.kind) and (turned := _turned_down(first, second, text)):
        return _Change([(*turned, "")])
    if second.kind != "amount":
        return _name_for(items, before, first, second, text) if _corrects(items, first, second, text) else None
    if before is None or behind is None or not _is_renamed(first, second, behind, text):
        return None
    return _in_place(text, before, behind, first.end) if _corrects(items, first, second, text) else None


def _name_for(items: list[Item], before: Item | None, first: Item, second: Item, text: str) -> _Change | None:
    """A name in place of the one before a correction, or before the amount there."""
    if first.kind == "amount":
        alike = before is not None and before.kind != "amount" and _are_alike(before, second)
        return (
            _in_place(text, before, second, first.end) if before and alike and _ENDS.match(text, second.end) else None
        )
    if before is not None and before.kind == "amount" and not text[before.end : first.start].strip(" of"):
        return None  # "60B Nvidia, sorry, OpenAI"
    words = (item for item in _between(items, first, second) if item.kind == "correct")
    if all(_NO.match(text, word.start, word.end) for word in words):
        return None  # "Nvidia: no, margin 40%"
    return _Change([(first.start, second.start, "")], _note(text, first, second))


def _in_place(text: str, old: Item, new: Item, amount_ends: int) -> _Change:
    """One name for another, and nothing for what stands between its amount and the later name's end."""
    words = [(old.start, old.end, text[new.start : new.end]), (amount_ends, new.end, "")]
    return _Change(words, _note(text, old, new))


def _note(text: str, old: Item, new: Item) -> tuple[Note, ...]:
    return (Note("corrected", {"old": text[old.start : old.end], "new": text[new.start : new.end]}),)


def _is_renamed(first: Item, second: Item, name: Item, text: str) -> bool:
    """Whether an amount is said again, with what it is: "Nvidia 60B, sorry, 60B is the data centre cost"."""
    same = first.kind == second.kind == "amount" and first.data[:2] == second.data[:2]
    return same and name.kind != "amount" and _IS.fullmatch(text, second.end, name.start) is not None


def _turned_down(first: Item, second: Item, text: str) -> tuple[int, int] | None:
    """Where a name is denied for which the next one is given: "not Google but Meta makes 15B"."""
    denied, but = _NOT.search(text, max(0, first.start - _LONGEST), first.start), _BUT.match(text, first.end)
    if denied is None or but is None or text[but.end() : second.start].strip().lower() not in _ARTICLES:
        return None
    return denied.start(), but.end()


def _corrects(items: list[Item], first: Item, second: Item, text: str) -> bool:
    """Whether nothing but a correction stands between two items."""
    between = _between(items, first, second)
    words = [item for item in between if item.kind == "correct"]
    if not words or any(item.kind not in ("correct", "mark", "range", "or", "filler") for item in between):
        return False
    rest = text[first.end : second.start]
    for word in reversed(words):
        rest = rest[: word.start - first.end] + "," + rest[word.end - first.end :]
    return "?" not in rest and _LIGHT.fullmatch(rest) is not None and not _NO.search(text, first.end, second.start)


def _between(items: list[Item], first: Item, second: Item) -> list[Item]:
    return [item for item in items if first.end <= item.start and item.end <= second.start]


def _are_alike(first: Item, second: Item) -> bool:
    """Whether an amount of one name can be one of another."""
    one, other = first.data[0], second.data[0]
    return one != other and ((is_company(one) and is_company(other)) or (one in MARGINS and other in MARGINS))
