"""Sides of a comparison that only their parallel build shows: under heads of any name ("Street: Nvidia 60B. Us: Nvidia
70B."), or announced by their number ("two cases: margin 40%; margin 60%")."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import START, Item

_HEAD = Late(
    r"(?:\A|(?<=[.;,\n])|(?<=[.;,\n] ))\W*([^\W\d_][\w’' -]{0,24}?) ?:(?!\S)|(?:\A|(?<=\s))\(?([a-d1-4])\)(?= )",
    re.IGNORECASE,
)
_ANNOUNCED = Late(
    r"\W*(?:(?:show|run|compare|consider|take)(?: me)? )?(?:(?:the |my |our |les |mes )?(?:(?P<two>two|2|both|deux)|three"
    r"|3|trois) (?:cases|scenarios|views|options|versions|outlooks|worlds|cas|sc[ée]narios|hypoth[èe]ses|visions)"
    r"|(?P<both>(?:run|show|compare) (?:both|the two)|side[ -]by[ -]side)) ?[:—–-]",
    re.IGNORECASE,
)
# What no head is read as: "Nvidia: 60B. Margin: 40%", "Q1: …", "at least: …" name no sides; nor do these words.
_TELLING = SUBJECTS | frozenset((
    "amount", "change", "baseline", "ask", "refused", "correct", "instead", "without", "except", "year", "extreme", "need",
    "above", "below", "worth", "let", "spend",
))  # fmt: skip
_NO_NAME = Late(
    r"(?:not?|ignore|don['’]?t.*|do not.*|use|wrong|right|faux|vrai|update[d]?|correction|typo|fix(?:ed)?|old.*|new.*"
    r"|previous.*|sorry|this|that|then|hi(?: .*)?|hello.*|thanks.*|note|ps|q[1-4]|h[12]|(?:per )?(?:quarter|month|year"
    r"|week)(?:ly)?|annual(?:ly)?|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*"
    r"|europe|asia|(?-i:US)|usa|china|india|japan|gaming|auto\w*|training|inference|market cap|cash|debt|earns|backlog"
    r"|shipped|orders|in \w+|excluding|including|floor|ceiling|gross|net|capex|opex|profits?|ai)",
    re.IGNORECASE,
)
_COUNT = Late(r"\d+|mid", re.IGNORECASE)  # "plan 1:", "mid:"
_SIGNS = (":", "-", "–", "—")  # that end an announcement
_JOINTS = (";", "\n", ".", ",")


def announced(text: str) -> re.Match[str] | None:
    """What announces cases by their number ahead of a statement; "both" is told where none is counted ("side by side:")."""
    return _ANNOUNCED.match(text) if any(sign in text for sign in _SIGNS) else None


def parallel(items: list[Item], text: str) -> list[Item]:
    """The items with the heads of such sides as labels, or with a "versus" between those announced."""
    ahead = announced(text)
    heads = ":" in text or ")" in text
    if not (ahead or heads) or any(item.kind in ("label", "versus") for item in items):
        return items
    begin = ahead.end() if ahead else 0
    found = _headed(items, text, begin) if heads else None
    if ahead and found is None:
        found = _counted([item for item in items if item.start >= begin], 2 if ahead["two"] or ahead["both"] else 3)
    return found or items


def _headed(items: list[Item], text: str, begin: int) -> list[Item] | None:
    """The items behind a place with the heads in it as labels."""
    heads = (found.span(found.lastindex or 0) for found in _HEAD.finditer(text))
    spans = [span for span in heads if span[0] >= begin]
    if len(spans) < 2 or any(item.kind == "compare" for item in items):
        return None
    within = [item for item in items for start, end in spans if start <= item.start < end]
    if any(item.kind in _TELLING and not _COUNT.fullmatch(text, item.start, item.end) for item in within):
        return None
    if any(_NO_NAME.fullmatch(text, *span) for span in spans):
        return None
    names = {text[start:end].casefold() for start, end in spans}
    lead = text[begin : spans[0][0]].strip(" (*•-")
    if lead or len(names) < len(spans):
        return None
    ends = [*(start for start, _ in spans[1:]), len(text)]
    sides = [[i for i in items if end <= i.start < until] for (_, end), until in zip(spans, ends, strict=True)]
    if not _are_parallel(sides):
        return None
    labels = [Item("label", None, start, end) for start, end in spans]
    kept = (item for item in items if item not in within and item.start >= begin)
    return sorted([*kept, *labels], key=START)


def _counted(items: list[Item], count: int) -> list[Item] | None:
    """The items with a "versus" at the marks that part them in so many sides."""
    items = items[: max((place for place, item in enumerate(items, 1) if item.kind != "mark"), default=0)]
    for joint in _JOINTS:
        cuts = [place for place, item in enumerate(items) if item.kind == "mark" and item.data == joint]
        if len(cuts) == count - 1:
            starts = [0, *(cut + 1 for cut in cuts)]
            sides = [items[start:end] for start, end in zip(starts, [*cuts, len(items)], strict=True)]
            if _are_parallel(sides):
                return [item._replace(kind="versus") if place in cuts else item for place, item in enumerate(items)]
    return None


def _are_parallel(sides: list[list[Item]]) -> bool:
    """Whether each side states a value, and of the same thing first."""
    first = [next((item.data for item in side if item.kind in SUBJECTS), None) for side in sides]
    valued = all(any(item.kind in ("amount", "change") for item in side) for side in sides)
    return valued and first[0] is not None and all(data == first[0] for data in first)
