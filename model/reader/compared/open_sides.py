"""Sides of a comparison that state nothing, or lean on another side that only a person could fill in: "60B vs", "bear: ?",
"scenario B: as A, but margin 40%"."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.reader.compared.cases import AS_IT_IS
from model.reader.compared.parallel import announced
from model.reader.words.named import PARTING
from model.reader.words.tokens import Item

_BOTH = Late(r"\b(?:both|two|them|deux)\b", re.IGNORECASE)
# A side called so needs no values: it is the baseline.
_BASE = Late(
    r"\b(?:base(?:line)?|central|today|current|now|status quo|article|sequoia|cahn|actuel\w*|aujourd|r[ée]f[ée]rence"
    r"|d[ée]part|mid)",
    re.IGNORECASE,
)
_WORD = Late(r"[^\W_]")
_NAMES = r"(?:(?:scenario|case|sc[ée]nario|cas|plan) )?(?:[ab12]|bull|bear|above|haussier|baissier)"
# "Scenario B: as A, but margin 40%", "bear: bull plus margin 60%", "scénario B : comme A, mais …".
_LEANING = Late(
    r"[\s:–—-]*(?:the |le |la )?(?:(?:as|like|same as|comme|idem(?: que)?|identique [àa]) (?:in )?(?:the |le "
    rf"|la )?{_NAMES}\b|{_NAMES}(?:,? (?:but|with|plus|and|mais|avec|et)| ?[+&])[ ,])",
    re.IGNORECASE,
)


def open_side(items: list[Item], text: str, alone: bool) -> Item | None:
    """The "vs" that a statement ends with, so that nothing stands on its other side; the name of a side that states
    nothing or leans on another; or, where it is `alone`, without sides, its "compare both"."""
    both = next((item for item in items if item.kind == "compare" and _BOTH.search(text, item.start, item.end)), None)
    if alone and both is not None:
        return both
    if alone and (ahead := announced(text)) and not ahead["both"]:
        end = ahead.start() + len(ahead[0].rstrip(" :—–-"))
        return Item("versus", None, ahead.start(), end)  # "two cases: Nvidia 60B": where is the other?
    last = next((item for item in reversed(items) if item.kind != "mark"), None)
    if last is None or len(items) == 1:
        return None
    if last.kind == "versus":
        return None if AS_IT_IS.match(text, last.end) else last
    return _open_label(items, text)


def _open_label(items: list[Item], text: str) -> Item | None:
    """The name of a side before its values, as in "bull: 60B", where it has none or takes them from another side."""
    labels = [place for place, item in enumerate(items) if item.kind == "label"]
    if not labels:
        return None
    if len(labels) == 1:  # "60B vs scenario B"
        (at,) = labels
        last = all(item.kind == "mark" for item in items[at + 1 :])
        return _unless_base(items[at], text) if at and last and items[at - 1].kind == "versus" else None
    leading = not any(item.kind not in PARTING for item in items[: labels[0]])
    leading = leading or text[items[labels[-1]].end :].lstrip(" ").startswith(":")
    for at, until in pairwise([*labels, len(items)]):
        label = items[at]
        ends = items[until].start if until < len(items) else len(text)
        if _LEANING.match(text, label.end):
            return label
        said = text[label.end : ends]
        empty = all(item.kind == "mark" for item in items[at + 1 : until]) and not AS_IT_IS.match(said)
        headed = said.lstrip(" ").startswith(":") or (until == len(items) and not _WORD.search(said))
        if leading and headed and empty:
            return _unless_base(label, text)
    return None


def _unless_base(label: Item, text: str) -> Item | None:
    return None if _BASE.search(text, label.start, label.end) else label
