"""What stands between a name and its amount: only words that state what it is, or what a company makes. With any other verb
the amount is of something else ("Meta assigns 70B to AI", "AI revenue reveals 60B")."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from model import data_file, lexicon
from model.catalogue import is_company
from model.data_file import Tables
from model.late import Late
from model.lexicon import LEXICON, english_forms, french_forms
from model.reader.words.named import NAMES, NVIDIA, QUIET, beside, is_firm
from model.reader.words.tokens import Item
from model.reading import Problem, spanning
from model.text import fold

FILE = Path(__file__).with_name("stating.toml")
_CODE = [__file__, lexicon.__file__]
_WORD = Late(r"(?:\b[nsl]['’])?([^\W\d_]+(?:['’-](?!t-|ils?\b|elles?\b)[^\W\d_]+)*)(?:-(?:t-)?(?:ils?|elles?)\b)?")
# Words that each state what a company makes, and together what it pays, is worth or did not make.
_ELSE = Late(
    r"\b(?:settles for|puts? (?:up|in)|(?:is|['’]s) (?:in|down) for\b|ask is|was sold\b|takes? on\b|could use\b"
    r"|(?:could|to|may|will) list at|pose\b"
    r"|(?:returns?|returned|bears|settles?|settled|lists at|lists|writing off|write off|on its|funded with|stuck with"
    r"|sells itself for|se traite [àa]|se vend|est estim[ée]e? [àa]|en est pour|y va de|en manque de|cru faire"
    r"|pr[ée]vu) *\$?$"
    r"|(?:almost|nearly|narrowly|presque) (?:hit|reached|made|sold|did|got|atteint)\b)",
    re.IGNORECASE,
)
_TAIL = Late(r"(?:(?<=[,;:.?!()\n—–])|(?<= - ))[^,;:.?!()\n—–]*$")
_OWING = Late(
    r"\b(?:doi(?:t|vent)|p[èe]se(?:nt|ra|rait)?|needs?|requires?|besoin d[e'’]|owes?|keeps?|holds?) *\$?$",
    re.IGNORECASE,
)
# Words of the vocabulary that lead to an amount by what they are.
_TELLING = frozenset(
    ("change", "let", "versus", "or", "interval", "each", "close", "move", "correct", "range", "separator", "less", "more")
)  # fmt: skip
_ENDING = frozenset(("ask", "versus", "label", "change"))
_RELATIVE = ("which", "who", "that", "qui")
_APART = frozenset(",;:.?!()\n—0123456789")
_ADVERBS = ("ly", "ment")
# What may stand between besides, where its words state an amount.
_PASSED = QUIET | {"ask", "need", "move", "let", "spend", "close", "explain", "levers", "separator", "unknown"}
_FORMS = {"en": english_forms, "fr": french_forms}


def beside_odd_words(items: list[Item], text: str) -> list[Problem]:
    """What is named with an amount right behind it and a word between that states no amount."""
    found: list[Problem] = []
    for place, (kind, data, _, end) in enumerate(items):
        if kind not in NAMES:
            continue
        at = next((at for at in range(place + 1, len(items)) if items[at].kind not in _PASSED), place)
        after = items[at]
        if after.kind != "amount" or after.data.sign or after.start <= end + 1:
            continue
        if items[at - 1].data == "plus_minus":
            continue  # "50B Nvidia give or take 5B"
        parting = next((item.start for item in reversed(items[place + 1 : at]) if item.kind == "separator"), end)
        between = text[parting : after.start]  # of "… grows dominant and sells 60B" the latter
        if text[end].isalpha() or between[-1:].isalpha():
            continue  # what was written instead of other words stands beside its place
        if not between.strip() or not _APART.isdisjoint(between):
            continue
        words = _words(between)
        if data == NVIDIA or is_company(data[0]):
            states = _states if kind == "thing" else _states_of_firm  # "les GPU coûtent 80 Md$"
            odd = after.data.unit == "money" and (_ELSE.search(between) or not all(map(states, words)))
        else:
            verb = next((word for word in reversed(words) if word not in stating().leading), "to")
            odd = not _states(verb) and verb.capitalize() not in between
        if odd and not _is_of_another(items, at):
            found.append(spanning("refused_outside", items[place], after, text))
    return found


def apart_from_firms(items: list[Item], text: str) -> list[Problem]:
    """Sums of money that a firm is named before, in another clause, with a word right before them that states no amount:
    "Look at Oracle. It owes 100B", "Meta, which will invest 65B"."""
    found: list[Problem] = []
    owner: Item | None = None
    for place, item in enumerate(items):
        if item.kind in NAMES:
            owner = None if place and items[place - 1].kind == "amount" else item
        elif item.kind in _ENDING and text[item.start : item.end].lower() not in _RELATIVE:
            owner = None
        elif item.kind == "amount" and owner is not None:
            if item.data.unit in ("money", "percent") and is_firm(owner) and not _is_of_another(items, place):
                between = text[owner.end : item.start]
                tail = _TAIL.search(between)
                told = "//" in between or any(character.isdigit() for character in between)
                odd = tail and (_OWING.search(tail[0]) or not all(map(_leads, _words(tail[0]))))
                if odd and not told and not between[-1:].isalpha():
                    found.append(spanning("refused_outside", owner, item, text))
            owner = None
    return found


def _words(between: str) -> list[str]:
    words: list[str] = _WORD.findall(fold(between))
    return words


def _leads(word: str) -> bool:
    """Whether a word leads from a pronoun, or from nothing, to what a firm makes: "it's", "give it"."""
    entry = LEXICON.words.get(word)
    known = entry is not None and entry.kind in _TELLING
    return known or word in stating().apart_from_firms or _states_of_firm(word)


def _is_of_another(items: list[Item], at: int) -> bool:
    """Whether a name follows the amount, whose it is: "what AI revenue supports 60B of chips?"."""
    following = beside(items, at, 1)
    return following is not None and following.kind in NAMES


def _states_of_firm(word: str) -> bool:
    return word in stating().of_firms or _is_beside(word)


def _states(word: str) -> bool:
    return word in stating().of_firms or word in stating().besides or _is_beside(word)


def _is_beside(word: str) -> bool:
    """Whether it is an adverb, or a name that was written elsewhere."""
    if word.endswith(_ADVERBS):
        return True
    entry = LEXICON.words.get(word)
    return entry is not None and entry.kind == "name"


class Stating(NamedTuple):
    """The words, folded, that may stand between a company and its amount, those that may besides between another variable
    and its value, and those that only lead from its verb to the value ("payback stretches out to 3 years"); then the nouns
    of what a company makes, verbs behind its amount, and what may lead to an amount before a company, and from it; what
    a sum of hardware may be the price of, and what it costs; and what may lead to an amount in another clause than its
    firm's."""

    of_firms: frozenset[str]
    besides: frozenset[str]
    leading: frozenset[str]
    nouns: frozenset[str]
    said_of_owned: frozenset[str]
    leading_to_firms: frozenset[str]
    before_firms: frozenset[str]
    trades: frozenset[str]
    bills: frozenset[str]
    apart_from_firms: frozenset[str]


@cache
def stating() -> Stating:
    """The words of the file."""
    words = Stating(*map(frozenset, data_file.load(FILE, read, _CODE)))
    return words._replace(leading_to_firms=words.leading_to_firms | words.of_firms)


def read(tables: Tables) -> tuple[tuple[str, ...], ...]:
    """The words of the file's tables, each verb in its forms. Raises ValueError for an unknown section or key."""
    words: dict[str, set[str]] = {name: set() for name in Stating._fields}
    for name, languages in tables.items():
        if name not in words or not languages.keys() <= _FORMS.keys():
            raise ValueError(f"{name}: unknown section or language")
        for language, row in languages.items():
            if not row.keys() <= {"verbs", "words"}:
                raise ValueError(f"{name}.{language}: unknown key")
            words[name] |= {form for verb in row.get("verbs", "").split() for form in _FORMS[language](verb)}
            words[name] |= set(row.get("words", "").split())
    return tuple(tuple(sorted(each)) for each in words.values())
