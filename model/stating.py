"""What stands between a name and its amount: only words that state what it is, or what a company makes. With any other verb
the amount is of something else ("Meta assigns 70B to AI", "AI revenue reveals 60B")."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model import data_file
from model.catalogue import is_company
from model.data_file import Tables
from model.late import Late
from model.lexicon import LEXICON, english_forms, french_forms
from model.named import NVIDIA, QUIET, beside
from model.reading import Problem, spanning
from model.text import fold
from model.tokens import Item

FILE = Path(__file__).with_name("stating.toml")
_CODE = [str(Path(__file__).with_name(name)) for name in ("stating.py", "lexicon.py")]
_WORD = Late(r"(?:\b[nsl]['’])?([^\W\d_]+(?:['’-](?!t-|ils?\b|elles?\b)[^\W\d_]+)*)(?:-(?:t-)?(?:ils?|elles?)\b)?")
# Words that each state what a company makes, and together what it pays, is worth or did not make.
_ELSE = Late(
    r"\b(?:settles for|puts? (?:up|in)|(?:is|['’]s) (?:in|down) for\b|ask is|was sold\b|takes? on\b|could use\b"
    r"|(?:could|to|may|will) list at|pose\b"
    r"|(?:almost|nearly|narrowly|presque) (?:hit|reached|made|sold|did|got|atteint)\b)",
    re.IGNORECASE,
)
_APART = frozenset(",;:.?!()\n—0123456789")
# Passed over for the verb that leads to the value of a variable: "payback stretches out to 3 years".
_LEADING = frozenset(
    [
        "to",
        "for",
        "from",
        "by",
        "in",
        "on",
        "out",
        "up",
        "off",
        "of",
        "about",
        "around",
        "a",
        "an",
        "the",
        "de",
        "d",
        "en",
        "pour",
        "un",
        "une",
        "par",
        "vers",
    ]
)
_NAMING = ("name", "thing")
_ADVERBS = ("ly", "ment")
# What may stand between besides, where its words state an amount.
_PASSED = QUIET | {"ask", "need", "move", "let", "spend", "close", "explain", "levers", "separator", "unknown"}
_FORMS = {"en": english_forms, "fr": french_forms, "besides_en": english_forms, "besides_fr": french_forms}


def beside_odd_words(items: list[Item], text: str) -> list[Problem]:
    """What is named with an amount right behind it and a word between that states no amount."""
    found: list[Problem] = []
    for place, (kind, data, _, end) in enumerate(items):
        if kind not in _NAMING:
            continue
        after = beside(items, place, 1, _PASSED)
        if after is None or after.kind != "amount" or after.data.sign or after.start <= end + 1:
            continue
        between = text[_parted(items, place, end) : after.start]
        if text[end].isalpha() or between[-1:].isalpha():
            continue  # what was written instead of other words stands beside its place
        if not between.strip() or not _APART.isdisjoint(between):
            continue
        words = _WORD.findall(fold(between))
        if data == NVIDIA or is_company(data[0]):
            odd = after.data.unit == "money" and (_ELSE.search(between) or not all(map(_states_of_firm, words)))
        else:
            verb = next((word for word in reversed(words) if word not in _LEADING), "to")
            odd = not _states(verb) and verb.capitalize() not in between
        if odd and not _is_of_another(items, place):
            found.append(spanning("refused_outside", items[place], after, text))
    return found


def _parted(items: list[Item], place: int, start: int) -> int:
    """Where what leads to the amount begins: at the last word that parts it from the name ("… grows and sells")."""
    for item in items[place + 1 :]:
        if item.kind not in _PASSED:
            break
        if item.kind == "separator":
            start = item.start
    return start


def _is_of_another(items: list[Item], place: int) -> bool:
    """Whether another name follows the amount, whose it is: "what AI revenue supports 60B of chips?"."""
    following = beside(items, place, 1, _PASSED | {"amount"})
    return following is not None and following.kind in _NAMING


def _states_of_firm(word: str) -> bool:
    return word in stating()[0] or _is_beside(word)


def _states(word: str) -> bool:
    return word in stating()[0] or word in stating()[1] or _is_beside(word)


def _is_beside(word: str) -> bool:
    """Whether it is an adverb, or a name that was written elsewhere."""
    if word.endswith(_ADVERBS):
        return True
    entry = LEXICON.words.get(word)
    return entry is not None and entry.kind == "name"


@cache
def stating() -> tuple[frozenset[str], frozenset[str]]:
    """The words, folded, that may stand between a company and its amount, and those that may besides between another
    variable and its value."""
    of_firms, besides = data_file.load(FILE, read, _CODE)
    return frozenset(of_firms), frozenset(besides)


def read(tables: Tables) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of both languages with the forms of their verbs. Raises ValueError for an unknown section or key."""
    words: dict[bool, set[str]] = {False: set(), True: set()}
    for section, row in tables.items():
        if section not in _FORMS or row.keys() != {"verbs", "words"}:
            raise ValueError(f"{section}: unknown section or key")
        forms = _FORMS[section]
        words[section.startswith("besides")] |= {form for verb in row["verbs"].split() for form in forms(verb)}
        words[section.startswith("besides")] |= set(row["words"].split())
    return tuple(sorted(words[False])), tuple(sorted(words[True]))
