"""Variables and values as the reader calls them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Literal

from bot.messages import say
from model.amounts import show
from model.answer import Answer, Range
from model.catalogue import COMPANY, VARIABLES, variable
from model.lexicon import label as company_label

Amount = Fraction | Range | None


def label(name: str, lang: str) -> str:
    """The full label of a variable or a company."""
    return company_label(name) if name.startswith(COMPANY) else VARIABLES[name].label[lang]


def short(name: str, lang: str) -> str:
    """The short label, for the inside of a sentence."""
    return company_label(name) if name.startswith(COMPANY) else VARIABLES[name].short[lang]


def the(name: str, lang: str) -> str:
    """What a variable is called as part of a sentence: "the gap", "Nvidia's sales"."""
    return company_label(name) if name.startswith(COMPANY) else say(f"the_{name}", lang)


def listed(words: Sequence[str], last: Literal["and", "or"], lang: str) -> str:
    """ "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    link = {"and": "et", "or": "ou"}[last] if lang == "fr" else last
    return f"{', '.join(words[:-1])} {link} {words[-1]}"


def apart(texts: Iterable[str], lang: str) -> str:
    """Texts with a semicolon between them, which French sets off by a space."""
    return (" ; " if lang == "fr" else "; ").join(texts)


def amount(value: Amount, name: str, lang: str) -> str:
    """A value of that variable as people write it; a range as "low to high"."""
    dimension = "money" if name.startswith(COMPANY) else VARIABLES[name].dimension
    if isinstance(value, Range):
        low, high = show(value.low, dimension, lang), show(value.high, dimension, lang)
        return f"{low}–{high}" if value.median is None else f"{show(value.median, dimension, lang)} ({low}–{high})"
    return show(value, dimension, lang)


def value_of(answer: Answer, name: str, lang: str) -> str:
    """A variable's value in an answer."""
    return amount(answer.values.get(name), name, lang)


def change(name: str, now: Fraction, then: Fraction, lang: str) -> str:
    """The signed difference: +125B, −41.25B, +10 points."""
    difference = then - now
    if not difference:
        return say("unchanged", lang)
    sign = "+" if difference > 0 else "−"
    size = abs(difference)
    if variable(name).dimension == "fraction":
        points = show(size, "fraction", lang).rstrip("%").rstrip("\u202f")
        return f"{sign}{points} points"
    return f"{sign}{show(size, variable(name).dimension, lang)}"


def median(value: Amount) -> Fraction | None:
    """The one number that stands for a value: a distribution's median."""
    return value.median if isinstance(value, Range) else value


def in_brackets(text: str) -> str:
    """A negative number as it stands inside a formula."""
    return f"({text})" if text.startswith("−") else text
