"""Amounts as people write them, both ways: text to exact amounts, and exact amounts to text.

Reading is in two steps, because `1,200` means one thing in English and another in French: `AMOUNT` finds an amount,
`read` says what it is once the language of the sentence is known. Money is in USD, percentages are fractions, months
are years. Nothing is rounded while reading; printing rounds once, and says thirds as thirds.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache
from math import gcd
from typing import Literal, NamedTuple
from unicodedata import numeric

from model.amount_pattern import AMOUNT_PARTS, CURRENCIES, LONG_SCALE, MAGNITUDES, SUFFIX, UNITS
from model.late import Late
from model.numerals import NUMERALS, PARTS, number_in_words

Unit = Literal["money", "percent", "points", "years", "times", "number"]

# The spaces inside "us dollars" or "% points" need not be typed.
_MAGNITUDES = {word.replace(" ", ""): power for word, power in MAGNITUDES.items()}
_CURRENCIES = {word.replace(" ", ""): code for word, code in CURRENCIES.items()}
_UNITS = {word.replace(" ", ""): unit for word, unit in UNITS.items()}

_MILLION = 6
MOST_DIGITS = 24
LARGEST_EXPONENT = 15
# Below this an amount of money without a magnitude ("60", "$60") is taken for a forgotten "billion", and asked back.
SMALLEST_MONEY = 1_000_000
DOLLARS = (None, "USD")  # the currencies of an amount in dollars; one without any is read so


class Amount(NamedTuple):
    """A number found in a text: its exact value in base units, and how it was written.

    `fault` names why it cannot be used as it stands ("thousands", "long_scale", "too_long" …), with the readings that
    come into question in `choices`. `factor` is what magnitude and unit multiply the written digits by.
    """

    value: Fraction
    unit: Unit
    currency: str | None
    sign: str
    scaled: bool
    fault: str | None
    choices: tuple[Fraction, ...]
    factor: Fraction


MOST_PARTS = 12
_MOST_KEPT = 4096
_FRENCH_NUMBER = Late(r",\d{1,2}(?!\d)|\d ?[mg] ?\$$|\d \d{3}(?!\d)")


# An amount as `AMOUNT` found it: the whole of it, then each of AMOUNT_PARTS.
Written = tuple[str | None, ...]
_MAGNITUDE, _UNIT = (AMOUNT_PARTS.index(part) + 1 for part in ("magnitude", "unit"))


@lru_cache(maxsize=_MOST_KEPT)
def french(written: Written) -> int:
    """How French the hand is that wrote an amount: its words and its number count one each."""
    whole = written[0] or ""
    worded = written[_MAGNITUDE] in FRENCH or written[_UNIT] in FRENCH or " de " in whole or " d'" in whole
    return worded + bool(_FRENCH_NUMBER.search(whole))


@lru_cache(maxsize=_MOST_KEPT)
def read(written: Written, lang: str) -> Amount:
    """What a written amount says in the language of the sentence."""
    return _read(dict(zip(AMOUNT_PARTS, written[1:], strict=True)), lang)


def _is_large(exponent: str) -> bool:
    """Whether an exponent is beyond any amount, however many zeros it begins with."""
    power = exponent.lstrip("+-0")
    return len(power) > len(str(LARGEST_EXPONENT)) or int(power or 0) > LARGEST_EXPONENT


def _read(group: dict[str, str | None], lang: str) -> Amount:
    digits = group["digits"] or ""
    lang = "fr" if group["magnitude"] in FRENCH else lang  # "1.200 Md$" is written by a French hand
    fault: str | None = None
    # "61.500 million" may count thousands of millions: nothing in the model is as small as 61.5 million.
    measured = bool(group["unit"] or (group["magnitude"] and MAGNITUDES.get(group["magnitude"]) != _MILLION))
    counted = bool(group["unit"]) and UNITS.get(group["unit"] or "") in ("percent", "years", "months")
    readings = _numbers(digits, lang, measured, counted)
    exponent, over, part = group["exponent"], group["over"], group["part"]
    if len(digits) > MOST_DIGITS or (exponent and _is_large(exponent)):
        fault, readings = "too_long", (Fraction(0),)
    elif exponent:
        readings = tuple(value * Fraction(10) ** int(exponent) for value in readings)
    elif over:
        if group["unit"] or group["magnitude"]:
            fault = "digits"
        elif len(over) == len(digits) == 2 and digits.isdigit() and int(over) > int(digits) > MOST_PARTS:
            fault = "digits"  # "40/50" may be two values
        elif len(over) > MOST_DIGITS or not int(over):
            fault = "too_long" if int(over) else "zero_division"
        else:
            readings = tuple(value / int(over) for value in readings)
    elif group["vulgar_part"]:
        readings = tuple(value + vulgar(group["vulgar_part"]).value for value in readings)
    elif part:
        above, below = part.split("/")
        if int(below):
            readings = tuple(value + Fraction(int(above), int(below)) for value in readings)
        else:
            fault = "zero_division"
    return _finish(readings, group, group["sign"] or group["sign2"] or "", fault, lang)


def factor(digits: str) -> Amount:
    """The amount of "x2", "× 1.5", "x1/2": a number of times."""
    above, _, below = digits.replace(",", ".").partition("/")
    value = Fraction(above) / Fraction(below) if below.strip("0.") else Fraction(above)
    return Amount(value, "times", None, "", False, None, (value,), Fraction(1))


DOLLAR = Amount(Fraction(1), "money", "USD", "", False, None, (Fraction(1),), Fraction(1))
DOLLAR_AND_HALF = Amount(Fraction(3, 2), "money", "USD", "", False, None, (Fraction(3, 2),), Fraction(1))
YEAR_AND_HALF = Amount(Fraction(3, 2), "years", None, "", False, None, (Fraction(3, 2),), Fraction(1))


def vulgar(character: str) -> Amount:
    """The amount that a fraction in one character is."""
    value = Fraction(numeric(character)).limit_denominator(10)
    return Amount(value, "number", None, "", False, None, (value,), Fraction(1))


@cache
def _suffix() -> re.Pattern[str]:
    """What may follow a number in words; compiled when the first one is met."""
    return re.compile(SUFFIX)


_AND_A = (["et", "un"], ["et", "une"])
_NOUN = Late(" [a-z]{3,}")
_ARTICLE = Late(" (?:an?|de|d')(?![a-z])")


def read_words(words: list[str], text: str, end: int, lang: str) -> tuple[Amount, int] | None:
    """The amount that number words say, with the magnitude, currency or unit that follows them in the text at `end`;
    and where it ends. None where the words are no number."""
    value = number_in_words(words)
    if value is None:
        return None
    suffix = _suffix().match(text, end)
    if not (suffix and suffix[0].strip()) and words[-2:] in _AND_A and _NOUN.match(text, end):
        return None  # "une marge de quarante et un capex de 300 Md$"
    if words[-1] in PARTS and (article := _ARTICLE.match(text, end)):
        behind = _suffix().match(text, article.end())  # "half a trillion"
        suffix = behind if behind and behind.end() > article.end() else suffix
    group = suffix.groupdict() if suffix else {}
    fault = "long_scale" if lang == "fr" and LONG_SCALE.intersection(words) else None
    amount = _finish((value,), group, "", fault, lang)
    scale = next((NUMERALS[word] for word in reversed(words) if NUMERALS.get(word, 0) >= 1000), 0)
    if scale and amount.unit == "number":
        amount = amount._replace(unit="money", scaled=True)
    if scale:
        amount = amount._replace(factor=amount.factor * scale)
    return amount, suffix.end() if suffix else end


def _finish(
    readings: tuple[Fraction, ...],
    group: dict[str, str | None],
    sign: str,
    fault: str | None,
    lang: str,
) -> Amount:
    scale, scaled, factor = 1, False, Fraction(1)
    magnitude, again = group.get("magnitude"), group.get("again")
    if magnitude:
        scale, scaled = 10 ** _MAGNITUDES.get(_joined(magnitude), 9), True
        if (lang == "fr" and magnitude in LONG_SCALE) or magnitude == "trillions":
            fault = "long_scale"
    if again and not (again == "bill" and scale >= 10**9):  # "a $1.3tn bill"
        scale *= 10 ** _MAGNITUDES[_joined(again)]
        if scale > 10**12 or scale == 10 ** _MAGNITUDES[_joined(again)]:
            fault = "double_magnitude"
    before, after = group.get("before"), group.get("after")
    currency = _currency(before, after, group.get("nation"))
    unit: Unit = "money" if currency or scaled else "number"
    word = group.get("unit")
    if word:
        kind = _UNITS[_joined(word)]
        if unit == "money" and kind not in ("years", "months"):
            fault = fault or "unit"
        elif unit == "number":
            unit, factor = _UNIT_FACTORS[kind]
            half = Fraction(1, 2) if group.get("half") else 0
            readings = tuple((value + half) * factor for value in readings)
    if group.get("more"):
        readings = tuple(value + Fraction(1, 2) for value in readings)  # "un dollar et demi"
    if group.get("glued"):
        fault = fault or "glued"
    if not readings:
        fault, readings = fault or "digits", (Fraction(0),)
    elif len(readings) > 1:
        fault = fault or "thousands"
    negative = -1 if sign == "-" else 1
    readings = tuple(negative * value * scale for value in readings)
    return Amount(readings[0], unit, currency, sign, scaled, fault, readings, factor * scale)


FRENCH = frozenset(
    ("md", "mds", "mrd", "mrds", "mlrd", "mlrds", "milliard", "milliards", "miliard", "miliards",
     "millard", "millards", "mille", "mille milliards", "an", "ans",
     "annee", "annees", "mois")
)  # fmt: skip
FRENCH |= {word for word in UNITS if "pour" in word or ("base" in word and "points" in word) or "pourcentage" in word}
_UNIT_FACTORS: dict[str, tuple[Unit, Fraction]] = {
    "percent": ("percent", Fraction(1, 100)),
    "points": ("points", Fraction(1, 100)),
    "basis_points": ("points", Fraction(1, 10_000)),
    "years": ("years", Fraction(1)),
    "months": ("years", Fraction(1, 12)),
    "times": ("times", Fraction(1)),
    "cents": ("money", Fraction(1, 100)),
}


def _joined(words: str) -> str:
    return words.replace(" ", "")


def _currency(before: str | None, after: str | None, nation: str | None) -> str | None:
    codes = [_CURRENCIES[_joined(word)] for word in (before, after) if word]
    if nation in ("canadiens", "c", "cad"):
        return "CAD"
    if nation == "australiens":
        return "AUD"
    foreign = [code for code in codes if code != "USD"]
    return foreign[0] if foreign else codes[0] if codes else None


def _numbers(digits: str, lang: str, measured: bool, counted: bool) -> tuple[Fraction, ...]:
    """The values that a written number can have: none where it is malformed, two where the thousands are in doubt."""
    bare = digits.replace(" ", "").replace("'", "")
    if len(bare) > MOST_DIGITS:
        return (Fraction(0),)
    dots, commas = bare.count("."), bare.count(",")
    if not dots and not commas:
        return (Fraction(int(bare)),)
    if dots and commas:
        decimal = "," if bare.rfind(",") > bare.rfind(".") else "."
        group = "." if decimal == "," else ","
        whole, _, fraction = bare.rpartition(decimal)
        if bare.count(decimal) > 1 or not _grouped(whole, group):
            return ()
        return (Fraction(f"{whole.replace(group, '')}.{fraction}"),)
    mark = "." if dots else ","
    if dots + commas > 1:
        return (Fraction(int(bare.replace(mark, ""))),) if _grouped(bare, mark) else ()
    whole, _, fraction = bare.partition(mark)
    as_decimal = Fraction(f"{whole or 0}.{fraction}")
    if len(fraction) != 3 or not 1 <= len(whole) <= 3 or whole.startswith("0"):
        return (as_decimal,)
    as_thousands = Fraction(int(whole + fraction))
    if mark == ",":
        return (as_thousands,) if lang == "en" and not counted else (as_decimal, as_thousands)
    if lang == "en" and measured and not fraction.endswith("000"):
        return (as_decimal,)
    return (as_thousands, as_decimal)


def _grouped(whole: str, mark: str) -> bool:
    head, *rest = whole.split(mark)
    return 1 <= len(head) <= 3 and all(len(group) == 3 for group in rest)


def exact(text: str) -> Fraction:
    """A figure of a data file: `50B`, `1.2T`, `40%`, `1`. Raises ValueError for anything else."""
    found = re.fullmatch(r"(-?\d+(?:\.\d+)?)([MBT%]?)", text)
    if not found:
        raise ValueError(f"{text!r} is not an amount; write it like 50B, 1.2T, 40% or 1.5")
    power = {"": 0, "%": -2, "M": 6, "B": 9, "T": 12}[found[2]]
    return Fraction(found[1]) * Fraction(10) ** power


# ---- printing

_NNBSP, _NBSP = "\u202f", "\u00a0"
_SCALES = {
    "en": ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K"), (1, "")),
    "fr": ((10**9, "Md$"), (10**6, "M$"), (10**3, "k$"), (1, "$")),
}
_THIRDS = {1: "1/3", 2: "2/3"}
_MOST_PLACES = 12


def decimal(above: int, below: int, lang: str, places: int) -> str:
    """A number rounded once to so many decimals (more where nothing else would be left of it), without trailing zeros,
    in the language's marks."""
    size = abs(above)
    rounded = _rounded(size * 10**places, below)
    while size and not rounded and places < _MOST_PLACES:
        places += 1
        rounded = _rounded(size * 10**places, below)
    whole, part = divmod(rounded, 10**places)
    text = f"{whole:,}"
    if part:
        text += "." + str(part).rjust(places, "0").rstrip("0")
    if lang == "fr":
        text = text.replace(",", _NNBSP).replace(".", ",")
    return f"−{text}" if above < 0 and rounded else text


def _rounded(above: int, below: int) -> int:
    """The nearest whole number, ties to even."""
    whole, rest = divmod(above, below)
    return whole + (2 * rest > below or (2 * rest == below and whole % 2 == 1))


def money(above: int, below: int, lang: str) -> str:
    """USD as people say it: 125B, 1.2T, 18.75B; in French 125 Md$, 1 200 Md$."""
    scales, whole, place = _SCALES[lang], abs(above) // below, 0
    while whole < scales[place][0] > 1:
        place += 1
    scale, unit = scales[place]
    scaled, over = _lowest(above, below * scale)
    places = _places(scaled, over)
    if place:
        larger = scales[place - 1][0] // scale
        if _rounded(abs(scaled) * 10**places, over) >= larger * 10**places:  # 999.99B is 1T
            scale, unit = scales[place - 1]
            scaled, over = _lowest(above, below * scale)
            places = _places(scaled, over)
    number = decimal(scaled, over, lang, places)
    return f"{number}{_NBSP}{unit}" if lang == "fr" else f"{number}{unit}"


def _lowest(above: int, below: int) -> tuple[int, int]:
    common = gcd(above, below)
    return above // common, below // common


def _places(above: int, below: int) -> int:
    """Two decimals where that is exact or the number is small, else one: 18.75, 285.7."""
    return 2 if 100 % below == 0 or abs(above) < 100 * below else 1


def percent(above: int, below: int, lang: str) -> str:
    """A fraction as percent: 40%, 37.5%, 33 1/3%; in French 40 %."""
    above, below = _lowest(100 * above, below)
    whole, rest = divmod(abs(above), below)
    if below == 3 and whole < 1000:
        number = f"{whole} {_THIRDS[rest]}" if whole else _THIRDS[rest]
        number = f"−{number}" if above < 0 else number
    else:
        number = decimal(above, below, lang, 2 if 100 % below == 0 else 1)
    return f"{number}{_NNBSP}%" if lang == "fr" else f"{number}%"


def number(above: int, below: int, lang: str) -> str:
    """A plain number with at most three decimals."""
    return decimal(above, below, lang, 3)


def years(above: int, below: int, lang: str) -> str:
    """A duration: 1 year, 2.67 years; in French 1 an, 2,67 ans."""
    count = decimal(above, below, lang, 2)
    if lang == "fr":
        return f"{count}{_NBSP}{'an' if abs(above) < 2 * below else 'ans'}"
    return f"{count} {'year' if above == below else 'years'}"


# In whole numbers, above and below the line in lowest terms: each step in fractions costs as much as all of these.
PRINT = {"money": money, "fraction": percent, "ratio": number, "years": years}


def show(value: Fraction | None, dimension: str, lang: str) -> str:
    """A value of that dimension as people read it; a dash where it has none."""
    return "–" if value is None else _shown(*value.as_integer_ratio(), dimension, lang)


@lru_cache(maxsize=8192)
def _shown(above: int, below: int, dimension: str, lang: str) -> str:
    # Kept by two whole numbers, because the hash of a fraction costs more than all the rest of a lookup.
    return PRINT[dimension](above, below, lang)
