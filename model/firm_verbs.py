"""What stands between a company and its amount: only words that state what it makes. With any other verb the amount is of
something else ("Meta assigns 70B to AI", "OpenAI absorbe 20 milliards")."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model import data_file
from model.data_file import Tables
from model.late import Late
from model.lexicon import LEXICON, english_forms, french_forms
from model.named import QUIET, beside
from model.reading import Problem, spanning
from model.text import fold
from model.tokens import Item

FILE = Path(__file__).with_name("stating.toml")
_CODE = [str(Path(__file__).with_name(name)) for name in ("firm_verbs.py", "lexicon.py")]
_WORD = Late(r"(?:\b[nsl]['’])?([^\W\d_]+(?:['’-](?!t-|ils?\b|elles?\b)[^\W\d_]+)*)(?:-(?:t-)?(?:ils?|elles?)\b)?")
# Words that each state what a company makes, and together what it pays or is worth.
_SPENDS = Late(
    r"\b(?:settles for|puts? (?:up|in)|(?:is|['’]s) (?:in|down) for\b|ask is|was sold\b|takes? on\b|could use\b"
    r"|(?:could|to|may|will) list at|pose\b)",
    re.IGNORECASE,
)
_APART = frozenset(",;:.?!()\n—0123456789")
_ADVERBS = ("ly", "ment")
_PASSED = QUIET | {"ask", "need", "move", "let"}  # what may stand between besides, where its words state an amount
_FORMS = {"en": english_forms, "fr": french_forms}


def beside_odd_words(items: list[Item], firms: list[int], text: str) -> list[Problem]:
    """The companies with an amount of money right behind them and a word between that states no amount."""
    found: list[Problem] = []
    for place in firms:
        after = beside(items, place, 1, _PASSED)
        if after is None or after.kind != "amount" or after.data.unit != "money" or after.data.sign:
            continue
        between = text[items[place].end : after.start]
        if between[:1].isalpha() or between[-1:].isalpha():
            continue  # what was written instead of other words stands beside its place
        if not between.strip() or not _APART.isdisjoint(between):
            continue
        if _SPENDS.search(between) or not all(map(_states, _WORD.findall(fold(between)))):
            found.append(spanning("refused_outside", items[place], after, text))
    return found


def _states(word: str) -> bool:
    if word in stating() or word.endswith(_ADVERBS):
        return True
    entry = LEXICON.words.get(word)  # a name that was written elsewhere
    return entry is not None and entry.kind == "name"


@cache
def stating() -> frozenset[str]:
    """The words, folded, that may stand between a company and its amount."""
    return frozenset(data_file.load(FILE, read, _CODE))


def read(tables: Tables) -> tuple[str, ...]:
    """The words of both languages with the forms of their verbs. Raises ValueError for an unknown section or key."""
    words: set[str] = set()
    for language, row in tables.items():
        if language not in _FORMS or row.keys() != {"verbs", "words"}:
            raise ValueError(f"{language}: unknown section or key")
        words |= {form for verb in row["verbs"].split() for form in _FORMS[language](verb)}
        words |= set(row["words"].split())
    return tuple(sorted(words))
