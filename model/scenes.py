"""Sentences that set the scene and say nothing of the model, passed over and said: "Transformers are the bottleneck.",
"Productivity boom: double OpenAI", "Credit is tighter, so payback is 2 years"."""

from __future__ import annotations

import re

from model.late import Late
from model.reading import Note
from model.spelling import is_term, nearest
from model.tokens import ODD, Item

# Where a sentence, a title or what leads to a "so" ends.
_ENDS = Late(
    r"(?P<full>[.!](?=\s|$)|[;\n])|(?P<title>:(?=\s))|(?P<so>, ?(?:so|hence|thus|therefore|donc|alors|du coup)\b(?! that\b))",
    re.IGNORECASE,
)
_FEWEST = 3  # words of a sentence; a shorter one may say what an amount is: "Per quarter.", "Debt."
_SPEAKING = frozenset(("amount", "break_even", "levers"))
_DIRECTIONS = frozenset(("up", "down"))
_ODD = ODD | {"change", "hit"}
_IDLE = frozenset(
    ("unknown", "aside", "filler", "range", "topic", "let", "thing", "more", "less", "hit", "separator", "mark", "another",
     "move", "high", "low", "spend", "noun")
)  # fmt: skip
_PASSED = frozenset(("outside", "bound"))
# What holds of an amount elsewhere, or makes it one of another thing.
_NARROWS = Late(
    r"\b(?:if|unless|only|except\w*|exclud\w*|includ\w*|without|assum\w+|provided|until|when|per|gross|net|than|same|both|each|every"
    r"|none|all|si|sauf|hors|sans|seulement|uniquement|inclu\w*|exclu\w*|compris|chaque|que|tous|toutes|quand"
    r"|quarters?|months?|trimestres?|mois)\b",
    re.IGNORECASE,
)
_OPENS_NARROWING = Late(
    r"\W*(?:in|within|across|outside|ex|net|hors|en|dans|aux?|par|chez|at|on|via|of|from|for|pour|by|with|avec|as|and|or"
    r"|et|ou|but|mais|not|no|that|this|these|those|it|its|they|he|she|which|here|c['’]|ce|cela|[çc]a|ils?|elles?|on)\b",
    re.IGNORECASE,
)


def without_scenes(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such sentences, notes of them), where another sentence states something."""
    notes: list[Note] = []
    start = 0
    for end in _ENDS.finditer(text):
        items, passed = _without(items, text, start, end, lang)
        notes += passed
        start = end.end()
    if start:
        items, passed = _without(items, text, start, None, lang)
        notes += passed
    return items, notes


def _without(
    items: list[Item], text: str, start: int, end: re.Match[str] | None, lang: str
) -> tuple[list[Item], list[Note]]:
    """The same for the sentence from `start` to a match of `_ENDS`, or to the end of the text."""
    stop = end.start() if end else len(text)
    inside = [item for item in items if start <= item.start and item.end <= stop]
    if _ODD.isdisjoint(item.kind for item in inside):
        return items, []
    sentence = text[start:stop]
    if (
        len(sentence.split()) < _FEWEST
        or "?" in sentence
        or _NARROWS.search(sentence)
        or _OPENS_NARROWING.match(sentence)
    ):
        return items, []
    if not all(_is_idle(item, lang) for item in inside):
        return items, []
    if not any(item.kind in _SPEAKING for item in items if item not in inside):
        return items, []
    gone = {id(item) for item in inside}
    return [item for item in items if id(item) not in gone], [Note("passed_over", {"words": sentence.strip()})]


def _is_idle(item: Item, lang: str) -> bool:
    """Whether a word says nothing that can be counted, and is no slip of one that does."""
    if item.kind == "unknown":
        return not any(map(is_term, nearest(str(item.data), lang)))
    if item.kind == "change":
        return item.data in _DIRECTIONS
    if item.kind == "refused":
        return item.data in _PASSED
    return item.kind in _IDLE
