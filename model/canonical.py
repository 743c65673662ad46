"""A reading as canonical text: what it says, in words that read back to exactly the same."""

from __future__ import annotations

from fractions import Fraction

from model.catalogue import is_company, variable
from model.lexicon import label
from model.reading import Part, Reading

_NBSP = "\u00a0"
_WORDS = {
    ("scale", "en"): "multiplied by",
    ("scale", "fr"): "à multiplier par",
    ("up", "en"): "up",
    ("up", "fr"): "en hausse de",
    ("down", "en"): "down",
    ("down", "fr"): "en baisse de",
    ("more than", "en"): "more than",
    ("more than", "fr"): "de plus que",
    ("less than", "en"): "less than",
    ("less than", "fr"): "de moins que",
}


_AT = {"en": "at ", "fr": "à "}


def name(variable_name: str, lang: str) -> str:
    """The canonical name of a variable or a company's line."""
    return label(variable_name) if is_company(variable_name) else variable(variable_name).short[lang]


def digits(value: Fraction, lang: str) -> str:
    """An exact number: decimal digits where they end, else a whole number and a fraction: 33 1/3."""
    denominator = value.denominator
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    if denominator != 1:
        whole, rest = divmod(abs(value), 1)
        return f"{'-' if value < 0 else ''}{whole} {rest.numerator}/{rest.denominator}"
    places = max(twos, fives)
    whole = abs(value.numerator) * 10**places // value.denominator
    text = str(whole).rjust(places + 1, "0")
    text = f"{text[:-places]}.{text[-places:]}" if places else text
    # Three decimals could be read as thousands; a fourth settles it.
    text += "0" if places == 3 else ""
    return ("-" if value < 0 else "") + (text.replace(".", ",") if lang == "fr" else text)


def amount(value: Fraction, dimension: str, lang: str) -> str:
    """An exact amount of that dimension, in the notation of the language."""
    match dimension:
        case "money":
            for scale, en, fr in ((10**12, "T", ""), (10**9, "B", "Md$"), (10**6, "M", "M$"), (10**3, "K", "k$")):
                if abs(value) >= scale and (unit := fr if lang == "fr" else en):
                    return f"{digits(value / scale, lang)}{_NBSP if lang == 'fr' else ''}{unit}"
            return digits(value, lang)
        case "fraction":
            return digits(value * 100, lang) + (f"{_NBSP}%" if lang == "fr" else "%")
        case "years":
            return digits(value, lang) + (f"{_NBSP}ans" if lang == "fr" else " years")
    return digits(value, lang)


def part(found: Part, lang: str, level: bool = False) -> str:
    """One part in canonical words: "Nvidia sales 60B", "margin up 10 points", "gap multiplied by 0.5". `level`: its amount
    is said to be a value, which could be a change as well: "OpenAI at 3B"."""
    dimension = variable(found.variable).dimension
    value = found.value
    if found.op == "add" and found.high is not None and found.value == -found.high:
        written = f"± {_change(found.high, dimension, lang)}"
    elif found.of and found.op == "add":
        than = _WORDS["less than" if value < 0 else "more than", lang]
        size = _change(abs(value), dimension, lang)
        return f"{name(found.variable, lang)} {_AT[lang]}{size} {than} {name(found.of, lang)}"
    elif found.of:
        return f"{name(found.variable, lang)} {_AT[lang]}{digits(value, lang)}x {name(found.of, lang)}"
    elif found.op == "scale":
        shown = [digits(end, lang) for end in _ends(found)]
        written = f"{_WORDS['scale', lang]} {_span(shown, lang)}"
    elif found.op == "add":
        sizes = sorted(map(abs, _ends(found)))
        shown = [_change(size, dimension, lang) for size in sizes]
        by = "by " if len(shown) > 1 and lang == "en" else ""
        written = f"{_WORDS['down' if value < 0 else 'up', lang]} {by}{_span(shown, lang)}"
    else:
        written = _span([amount(end, dimension, lang) for end in _ends(found)], lang)
    bare = lang == "fr" and written == "0"  # a name and a bare zero speak no language
    at = _AT[lang] if level or bare else ""
    return f"{name(found.variable, lang)} {at}{written}"


def _follows_change(before: Part | None, found: Part) -> bool:
    """Whether a sum stands behind a change of another, which a list could go on with: "Google up 2B, OpenAI 3B"."""
    changed = before is not None and before.op == "add" and variable(before.variable).dimension == "money"
    summed = found.variable in ("nvidia_revenue", "ai_revenue") or is_company(found.variable)
    return changed and summed and found.op in ("set", "range")


def _change(size: Fraction, dimension: str, lang: str) -> str:
    """By how much something changes: a share in points."""
    return f"{digits(size * 100, lang)} points" if dimension == "fraction" else amount(size, dimension, lang)


def _ends(found: Part) -> list[Fraction]:
    return [found.value] if found.high is None or found.op == "set" else [found.value, found.high]


def _span(written: list[str], lang: str) -> str:
    """One amount, or two as the ends of a range."""
    return f" {'à' if lang == 'fr' else 'to'} ".join(written)


def statement(reading: Reading, without: str | None = None) -> str:
    """The whole reading in canonical words; `without` leaves the parts of one variable out. The sides of a comparison keep
    their names."""
    if reading.cases:
        return " vs ".join(_side(case) for case in reading.cases)
    return ", ".join(_words(reading, without))


def _side(case: Reading) -> str:
    """One side, without a comma, behind which a value would count for every side."""
    base, link = ("base", " et ") if case.lang == "fr" else ("baseline", " and ")
    return f"{case.called}{': ' if case.called else ''}{link.join(_words(case)) or base}"


def _words(reading: Reading, without: str | None = None) -> list[str]:
    lang = reading.lang
    told = [found for found in reading.parts if found.variable != without]
    words = [
        part(found, lang, _follows_change(before, found)) for before, found in zip([None, *told], told, strict=False)
    ]
    if reading.unknown:
        words.append(f"{name(reading.unknown, lang)}{' ?' if lang == 'fr' else '?'}")
    elif reading.seeks and any(found.variable == "ai_revenue" for found in told):
        # Without it, the target would be a fact beside the total.
        words.append("leviers ?" if lang == "fr" else "levers?")
    return [*words, reading.baseline] if reading.baseline else words
