"""The pattern of an amount in folded text: sign, currency, digits, magnitude and unit, in English and French.

Its words stand in `amounts.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from model.numerals import TABLES
from model.word_tree import one_of

MAGNITUDES = {word: int(power) for power, words in TABLES["magnitudes"].items() for word in words}
LONG_SCALE = frozenset(TABLES["long_scale"]["fr"])
CURRENCIES: dict[str, str] = {word: code for code, words in TABLES["currencies"].items() for word in words}
UNITS: dict[str, str] = {word: unit for unit, words in TABLES["units"].items() for word in words}
# Folded text has plain spaces only; see `model.text`.
SPACE = " "
_ENDS = r"(?![a-z0-9]|'t(?![a-z]))"  # "at 20B won't …" is not in won
# Where an amount begins: a long row of digits would else be tried at each of them.
FIRST_DIGIT = r"(?<!\d)(?<!\d[.,])"
# A sum as it is mostly written, where a wording needs to see only that one stands there.
SUM = rf"{FIRST_DIGIT}\$?\d(?:[\d.,]*\d)? ?(?:billions?|bn|b|trillions?|tn|milliards?|md)?(?:\$| ?(?:de )?dollars?)?"
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅛"


def _any(words: Iterable[str]) -> str:
    """A pattern of one of some words. A word may not run on into more letters or digits."""
    words = tuple(words)
    spoken = one_of(word for word in words if word[-1].isalnum())
    signs = one_of(word for word in words if not word[-1].isalnum())
    return "|".join(filter(None, (spoken and f"{spoken}{_ENDS}", signs)))


SUFFIX = (
    rf"(?:{SPACE}?-?(?P<magnitude>{_any(MAGNITUDES)}|g(?={SPACE}?\$))"
    rf"(?:{SPACE}(?:of |de |)(?P<again>{_any(word for word in MAGNITUDES if len(word) > 2)})|)|)"
    rf"(?:{SPACE}{{0,3}}(?:-(?=[a-z])|)(?:de |d'|of |en |in |)(?P<after>{_any(CURRENCIES)})"
    rf"(?:{SPACE}(?P<nation>{_any(['us', 'usd', 'dollars', 'americains', 'canadiens', 'australiens', 'c', 'cad'])})|)"
    rf"(?P<more>{SPACE}(?:et demie?|and a half)(?![a-z])|)|)"
    rf"(?:{SPACE}?-?(?P<unit>{_any(UNITS)})(?P<half>{SPACE}(?:et demie?|and a half)(?![a-z])|)|)"
)
# The sign and the currency may come before the number, in either order.
AMOUNT = (
    rf"(?:(?P<sign>[-+])(?![-+]){SPACE}?|)"
    rf"(?:(?P<before>{_any(CURRENCIES).replace(_ENDS, '(?![a-z])')}){SPACE}?|)(?P<sign2>[-+]|)"
    rf"(?P<digits>\d{{1,3}}(?:{SPACE}\d{{3}})+(?![\d]| ?/)(?:[.,]\d+|)"
    rf"|\d[\d.,']*(?<=\d)|(?<![a-z.])\.\d+)"
    rf"(?:e(?P<exponent>[-+]?\d+)(?![a-z0-9])|{SPACE}?/{SPACE}?(?P<over>\d+)|{SPACE}(?P<part>\d+/\d+)|{SPACE}?(?P<vulgar_part>[{VULGAR}])|)"
    rf"{SUFFIX}(?P<glued>[a-z]+|)"
)
# The parts of an amount, in order, as `amounts.Written` has them.
AMOUNT_PARTS = tuple(re.findall(r"\(\?P<(\w+)>", AMOUNT))
