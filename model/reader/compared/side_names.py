"""What a statement calls the sides of its comparison: "bull: Nvidia 100B, bear: 40B", "Goldman: … vs Sequoia: …"."""

from __future__ import annotations

import re
from collections import Counter

from model.late import Late
from model.reader.words.named import PARTING
from model.reader.words.tokens import Item

_STATING = frozenset(("name", "noun", "thing", "amount", "change", "baseline"))
_DIVIDING = frozenset(("versus", "against", "or"))
_PARTING = _DIVIDING | PARTING | {"compare"}
# "on the one hand", "in the first": they point at a side and do not name it.
_POINTING = Late(r"(?:in|on|dans|de|d)\b", re.IGNORECASE)
# At the beginning of a side: a few words, with no sign in them that could mean something to whoever prints them.
_TITLE = Late(
    r"\W*([^\W\d_](?:[^\W_]|[ .’'/-]){0,28}?)(?:['’]s)?"
    r"(?: ?:|(?<=\w) (?:says?|sees?|thinks?|expects?|dit|voit|pense|prévoit)\b)[^:]*"
)


def side_names(items: list[Item], sides: list[list[Item]], text: str) -> list[str]:
    """The name of each side in the statement's own words, empty where it has none. All are empty where a side that states
    something has none, or two have the same: then the names tell no side from another, and may be none.

    `items` are those of the whole statement, `sides` those of each side, which may share some.
    """
    shared = Counter(item.start for side in sides for item in side)
    own = [[item for item in side if item.kind in _STATING and shared[item.start] == 1] for side in sides]
    spans = {at: (min(i.start for i in its), max(i.end for i in its)) for at, its in enumerate(own) if its}
    labels = [i for i in items if i.kind == "label" and not _POINTING.match(text, i.start, i.end)]
    cuts = [item.start for item in items if item.kind in _DIVIDING]
    if cuts and sides and not sides[0]:  # "base case vs Nvidia 80B" names the baseline
        labels = [i for i in labels if i.start > cuts[0]]
    behind = bool(labels and spans) and labels[0].start > min(spans.values())[0]
    names = [""] * len(sides)
    ends = [0, *(end for _, end in spans.values())]
    begins = [*(begin for begin, _ in spans.values()), len(text)]
    for place, (at, (begin, end)) in enumerate(spans.items()):
        low, high = (end, begins[place + 1]) if behind else (ends[place], begin)
        beside = [i for i in labels if low <= i.start < high and not any(low < cut < i.start for cut in cuts if behind)]
        label = beside[0 if behind else -1] if beside else None
        names[at] = text[label.start : label.end] if label else _title(items, ends[place], begin, text)
    told = {name.casefold() for name in names if name}
    clear = len(told) == len(spans) and (len(told) > 1 or bool(labels))
    return [" ".join(name.split()) if clear else "" for name in names]


def _title(items: list[Item], low: int, high: int, text: str) -> str:
    """The words before a colon, or before "says", with which a side begins, between two places of the text."""
    parted = [item.end for item in items if item.kind in _PARTING and low <= item.start and item.end <= high]
    found = _TITLE.fullmatch(text, max([low, *parted]), high)
    return found[1] if found else ""
