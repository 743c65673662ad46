"""Sentences beside a statement that name something of the model, give it no value and ask nothing: "Nvidia 60B. Google
needs chips.", "OpenAI must be worried. Nvidia 60B." What they name is neither fixed nor asked for, and so asked back."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.passed_over.remarks import opens, tells
from model.reader.words.sentences import parted, sentences
from model.reader.words.tokens import Item
from model.reading import Problem
from model.text import fold

_ENDS = Late(
    r"[.!;\n]+(?=\s|$)\s*|\?+\s*|\s+(?:-{1,3}|[–—…])\s+"
    r"|(?P<within>,\s+(?:and\s+|et\s+)?|\s\((?=[^)]*\)$)|\)$|\s(?:and|et)\s(?=[^,.;?]*$))"
)
_FEWEST = 2  # words
_OTHERS = frozenset(("aside", "unknown", "refused"))  # than the model's names
_TELLING = frozenset(
    ("name", "thing", "close", "break_even", "noun", "need", "aside", "filler", "topic", "range", "mark", "separator",
     "opinion", "hit", "move", "spend", "unknown", "refused", "within", "nearly", "more", "less", "high", "low", "above",
     "below", "drop", "another")
)  # fmt: skip
# A sentence that asks without a word of asking: "The question is coverage.", "Only the margin is open."
_ASKS = Late(
    r"\b(?:wtf|question|unknown|ask\w*|want\w*|like|wish|curious|wonder\w*|solv\w+|find|calculat\w+|comput\w+|look\w*|interest\w*"
    r"|show\w*|request\w*|know|remain\w*|left|unclear|open|missing|variable|free|target\w*|goal|aim\w*|answer\w*|give\w*|tell|goes|please|pls|plz|svp|stp|plait"
    r"|cherch\w*|inconnu\w*|reste\w*|veux|voudrais|objectif|cible|but)\b",
    re.IGNORECASE,
)
_NEED = Late(
    r"(?<=\w )(?:needs?|must|has to|have to|should|ought to|doit|doivent|devra|faut|needed|required)\b"
    r"|\A\W*il (?:faut|faudra) ",
    re.IGNORECASE,
)


def idle_sentences(items: list[Item], text: str, lang: str) -> list[Problem]:
    """The first such name of each such sentence."""
    found: list[Problem] = []
    told, within = False, False
    for start, stop, end in sentences(_ENDS, text):
        inside, rest = parted(items, start, stop)
        behind = end is not None and end["within"] is not None
        if (end is None or "?" not in end[0]) and (told or not (within or behind)):
            named = _named(inside)
            if named is not None and _stands_apart(named, rest) and _is_idle(text[start:stop], inside, lang):
                variable = named.data[0] if named.kind in ("name", "thing") else "gap"
                written = text[named.start : named.end]
                found.append(Problem("missing_value", named.start, named.end, written, (), {"variable": variable}))
        told = told or any(item.kind == "amount" for item in inside)
        within = behind
    return found


def _named(inside: list[Item]) -> Item | None:
    """What a sentence names: a thing of the model, or a break-even or a gap's closing that others bring about."""
    first = next((item for item in inside if item.kind not in ("mark", "separator")), None)
    for item in inside:
        if item.kind in ("name", "thing"):
            return item
        if (item.kind == "break_even" and item is first) or (item.kind == "close" and first and first.kind in _OTHERS):
            return item
    return None


def _stands_apart(named: Item, rest: list[Item]) -> bool:
    """Whether the rest states something, and nothing of what is named: it has no amount without a name of its own, which
    "it" may be ("Google earns more than that. Make it 14B.")."""
    names = [item for item in rest if item.kind in ("name", "thing", "noun")]
    amounts = sum(item.kind == "amount" for item in rest)
    return 0 < amounts <= len(names) and all(item.data != named.data for item in names)


def _is_idle(sentence: str, inside: list[Item], lang: str) -> bool:
    if (
        len(sentence.split()) < _FEWEST
        or any(map(str.isdigit, sentence))
        or any(item.kind not in _TELLING for item in inside)
    ):
        return False
    folded = fold(sentence)
    if _ASKS.search(folded):
        return False
    needs = any(item.kind == "need" for item in inside) and _NEED.search(folded) is not None
    return tells(folded, lang) or (needs and not opens(folded))
