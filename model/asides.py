"""Words that say nothing of the model, where they stand apart from what the statement says: "my students wonder, at
what margin …". Beside a name or an amount they may change what it means, and stay.
"""

from __future__ import annotations

import re

from model.late import Late
from model.reading import Note
from model.tokens import Item

LONGEST_LEAD = 24
# The kinds of words that are no terms of the model, or speak against it.
ODD = frozenset(("aside", "refused", "unknown"))
_SAYING = frozenset(("amount", "change", "break_even", "close", "levers", "multiply", "divide"))
_MEASURES = frozenset(("amount", "change", "multiply", "divide", "faulty"))
_NAMES = frozenset(("name", "noun", "thing", "topic", "unknown", "aside"))
_PARTING = frozenset(("mark", "separator", "versus", "against", "label", "let", "compare"))
_SIGNS = Late("[:()!–—]")
# "in China", "for the quarter": what follows narrows what the amounts mean, wherever it stands.
_NARROWS = Late(
    r"\b(?:in|for|within|across|outside|of|from|at|by|per|ex|only|without|with|via|on|through|dans|en|pour|de"
    r"|des|du|d|chez|sur|hors|par|sans|avec|gr[âa]ce [àa]u?)"
    r"(?: (?:the|its|their|our|an?|les?|la|l|une?|son|sa|ses))?[ '’]*$",
    re.IGNORECASE,
)
LONGEST_CLAUSE = 160
SHORT_TITLE, SHORT_BRACKET = 2, 3  # words
_CLAUSE = Late("[,:;.!?()\\n–—]")
_SOURCE = Late(r"(?:source|per|via|see|cf|from|according|my|our|note|selon|voir|d['’]apr)\b", re.IGNORECASE)
# Of what an amount holds.
HOLDS = Late(r"\bin (?:there|it|that)\b|includ|inclu[ts]|compris|contain|contien|count", re.IGNORECASE)
_REFERS = Late(
    r"(?:that|this|these|those|it|its|they|which|here|c['’]|ce|cela|[çc]a|ils?|elles?|on parle)\b", re.IGNORECASE
)
_SENTENCE = Late(r"[.!?](?=\s|$)|[:\n]")
_NARROWING = Late(
    r"(?!in (?:the )?(?:spirit|interest|name|context|light|case) of)"
    r"(?:in|within|across|outside|excl\w*|ex|net|hors|en|dans|aux?|per|par|chez|at|on|via|only|without|sans|of|from)\b",
    re.IGNORECASE,
)


def without_asides(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """The items without the words that stand apart, which go to `notes`; the others are refused."""
    speaks = any(item.kind in _SAYING for item in items)
    kept: list[Item] = []
    passed: list[str] = []
    for place, item in enumerate(items):
        if item.kind != "aside":
            kept.append(item)
        elif speaks and _apart(items, place, text):
            passed.append(text[item.start : item.end])
        else:
            kept.append(item._replace(kind="refused", data="outside"))
    if passed:
        notes.append(Note("passed_over", {"words": ", ".join(passed)}))
    return kept


def _in_own_sentence(items: list[Item], place: int, text: str) -> bool:
    """Whether an item stands in a sentence or before a colon where nothing is said of the model ("For the board's memo: …",
    "A view from the machine room: …"), which opens with no word that narrows what follows ("In China: …")."""
    start = max((found.end() for found in _SENTENCE.finditer(text, 0, items[place].start)), default=0)
    ends = _SENTENCE.search(text, items[place].end)
    end = ends.end() if ends else len(text)
    inside = [item for item in items if start <= item.start and item.end <= end]
    if any(item.kind in _MEASURES or (item.kind in _NAMES and item.kind != "aside") for item in inside):
        return False
    told = any(item.kind in _MEASURES for item in items if item.end <= start)
    opening = text[start:end].lstrip()
    return not _NARROWING.match(opening) and not (told and _NARROWS.match(opening))


def _tells(items: list[Item], place: int, text: str) -> bool:
    """Whether an item says what amounts are: in brackets ("100B (debt)"), as a title ("Debt: Oracle 100B", "our airline,
    margin 40%"), or of what was said before ("This is its debt.")."""
    item = items[place]
    before = [found.end() for found in _CLAUSE.finditer(text, max(0, item.start - LONGEST_CLAUSE), item.start)]
    start = before[-1] if before else max(0, item.start - LONGEST_CLAUSE)
    behind = _CLAUSE.search(text, item.end)
    opening, closing = text[max(0, start - 1) : start], behind[0] if behind else ""
    clause = text[start : behind.start() if behind else len(text)].strip()
    words = len(clause.split())
    if opening == "(":
        return words <= SHORT_BRACKET and not _SOURCE.match(clause)
    if closing == ":" or (opening == ":" and closing == "."):
        return words <= SHORT_TITLE
    if closing == "," and opening in ("", ".", "\n"):
        after = next((each for each in items[place + 1 :] if each.start > item.end and each.kind != "mark"), None)
        return words <= SHORT_TITLE and after is not None and after.kind == "name"
    told = any(each.kind in _MEASURES for each in items[:place])
    if told and HOLDS.search(clause):
        return True  # "because ads are in there"
    return told and opening in (".", "!", ";", "\n") and _REFERS.match(clause) is not None


def _apart(items: list[Item], place: int, text: str) -> bool:
    """Whether an item shares its clause with no amount, stands beside no name, and narrows nothing."""
    start = items[place].start
    if _tells(items, place, text):
        return False
    if _in_own_sentence(items, place, text):
        return True
    if _NARROWS.search(text, max(0, start - LONGEST_LEAD), start):
        return False
    for step in (-1, 1):
        beside = True
        at = place + step
        while 0 <= at < len(items):
            first, second = (items[at - step], items[at]) if step > 0 else (items[at], items[at - step])
            if items[at].kind in _PARTING or _SIGNS.search(text, first.end, second.start):
                break
            if items[at].kind in _MEASURES or (beside and items[at].kind in _NAMES):
                return False
            beside = beside and items[at].kind == "range"
            at += step
    return True
