"""The part that a name and a quantity make; where they make none, why, with whole statements that would settle it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise

from model import canonical
from model.catalogue import VARIABLES, is_company, variable
from model.late import Late
from model.lexicon import label
from model.reader.words.tokens import Item
from model.reading import Op, Part, Problem, Quantity, fit

DEAREST_GPU = 10**6  # dollars
# A number that may lack its magnitude, unlike one of cents.
_WHOLE = Late(r"[-+]?\$?\d(?:[\d.,'  ]*\d)?(?![\d.,]*\s*(?:c|¢|cents?|centimes?|cts)\b)", re.IGNORECASE)
_GROWTH = Late(r" *(?:growth|croissance)\b", re.IGNORECASE)
_UNITS = {"en": ("B", "M"), "fr": (" Md$", " M$")}
# A change downwards, and a negative value.
_MINUS = {"en": ("down", "of minus"), "fr": ("en baisse de", "de moins")}
# What a bare amount could have meant, by its unit.
_OFFERED = {
    "money": ("nvidia_revenue", "ai_revenue", "gap"),
    "percent": ("end_user_margin", "cloud_margin", "coverage"),
    "years": ("payback_years",),
}

_KEEPS = Late(
    r"\s*(?:guys |folks |people )?(?:keeps?|takes?|earns?|retains?|pockets?|skims?|gardent|garde"
    r"|prennent|prend)\s+(?:about |around |only |environ )?",
    re.IGNORECASE,
)


def add_part(parts: list[Part], name: Item, quantity: Quantity, text: str, problems: list[Problem], lang: str) -> None:
    """Add the part that a name and a quantity make; where they do not go together, the problem."""
    start, end = min(name.start, quantity.start), max(name.end, quantity.end)
    fraction = name.kind == "thing" and variable(name.data[0]).dimension == "fraction"
    number = fraction and quantity.unit == "number" and quantity.value >= 1
    points = fraction and quantity.unit == "points" and quantity.value >= 0
    plain = not quantity.signed and quantity.op == "set"
    if (number or points) and plain and _KEEPS.fullmatch(text, name.end, quantity.start):  # "end users keep 40"
        quantity = quantity._replace(unit="percent", value=quantity.value / (100 if number else 1))
    elif fraction and quantity.op == "scale":  # "customers double": how many there are
        problems.append(Problem("refused_outside", start, end, text[start:end]))
        return
    elif number:
        problems.append(loose(quantity, parts, text, lang))  # "cloud 20" says of what no more than "20"
        return
    good: list[tuple[str, tuple[Op, Fraction, Fraction | None]]] = []
    misfit = ""
    for candidate in _candidates(name, quantity):
        found = fit(candidate, quantity)
        if not isinstance(found, str):
            good.append((candidate, found))
        elif not misfit:
            misfit = found
    if len(good) == 1:
        ((candidate, (op, value, high)),) = good
        parts.append(Part(candidate, op, value, high, start, end, quantity.of))
        if quantity.change:
            add_part(parts, name, quantity.change, text, problems, lang)
    elif good:
        candidates = [candidate for candidate, _ in good]
        parts_meant = [Part(candidate, *found, start, end) for candidate, found in good]
        suggestions = tuple(_settled(text, name, quantity, meant, lang) for meant in parts_meant)
        problems.append(Problem("which_variable", start, end, text[start:end], suggestions, {"candidates": candidates}))
    else:
        problems.append(_misfit(misfit, name, quantity, text, start, end, lang))


def pieces(items: list[Item], text: str) -> list[Problem]:
    """Amounts that count GPUs and are no money ("2 million H100s"), or are the price of one ("H100 costs 30k")."""
    found = []
    said = [item for item in items if item.kind != "range"]
    for thing, quantity in pairwise(item for item in said if item.kind not in ("noun", "filler")):
        gpus = thing.kind == "thing" and thing.data == ("nvidia_revenue",)
        if gpus and quantity.kind == "quantity" and 0 < abs(quantity.data.value) < DEAREST_GPU and quantity.data.scaled:
            found.append(Problem("units", thing.start, quantity.end, text[thing.start : quantity.end]))
    for before, (quantity, thing) in zip((None, *said), pairwise(said), strict=False):
        counted = quantity.kind == "quantity" and quantity.data.unit in ("number", "money")
        if before is not None and before.kind == "name" and quantity.data and not _counts_pieces(before, quantity):
            continue
        if not counted or thing.kind != "thing" or thing.data != ("nvidia_revenue",):
            continue
        written = text[quantity.start : quantity.end].lower()
        dollars = any(sign in written for sign in ("$", "usd", "dollar", "buck"))
        between = text[quantity.end : thing.start].strip().lower()
        if not dollars and between in ("", "of", "de", "d'", "d’") and abs(quantity.data.value) < 10**9:
            found.append(Problem("units", quantity.start, thing.end, text[quantity.start : thing.end]))
    return found


def _counts_pieces(name: Item, quantity: Item) -> bool:
    """Whether the name before an amount has no use for it: "ratio 1.3, GPUs 54B" counts no GPUs."""
    return quantity.kind != "quantity" or all(
        isinstance(fit(each, quantity.data), str) or quantity.data.unit == "money" for each in name.data
    )


def _candidates(name: Item, quantity: Quantity) -> tuple[str, ...]:
    """A cost of facilities in percent is their ratio to the GPUs."""
    named: tuple[str, ...] = name.data
    if named[0] != "facility_cost":
        return named
    relative = quantity.unit in ("percent", "times") and quantity.op in ("set", "range") and not quantity.signed
    if relative:
        return ("facility_ratio",)
    if (
        named == ("facility_cost", "facility_ratio")
        and quantity.op == "set"
        and not quantity.value
        and not quantity.high
    ):
        return ("facility_cost",)  # "energy costs nothing"
    if named == ("facility_cost", "facility_ratio") and (quantity.op in ("scale", "add") or quantity.signed):
        return ("facility_cost",)
    return named


def instead(text: str, place: Item | Quantity, words: str) -> str:
    """The statement with other words in one place."""
    glued = words[:1].isalpha() and text[: place.start][-1:].isalnum()
    return f"{text[: place.start]}{' ' if glued else ''}{words}{text[place.end :]}".strip()


def _settled(text: str, name: Item, quantity: Quantity, meant: Part, lang: str) -> str:
    """The statement with a name that leaves no choice; right before its amount where it stood behind, since "we need 300B
    of" would leave it open again. Where it has that name already ("AI revenue has to rise by 25B"), what is meant in
    canonical words."""
    (words,) = names_of((meant.variable,), lang)
    if quantity.end <= name.start:
        return f"{text[: quantity.start]}{words} {text[quantity.start : quantity.end]}{text[name.end :]}".strip()
    settled = instead(text, name, words)
    return settled if settled != text else f"{text[: meant.start]}{canonical.part(meant, lang)}{text[meant.end :]}"


def names_of(variables: Iterable[str], lang: str) -> list[str]:
    """What variables are called in a rewritten statement."""
    return [label(name) if is_company(name) else _short(name, lang) for name in variables]


def _short(name: str, lang: str) -> str:
    return "Nvidia" if name == "nvidia_revenue" else VARIABLES[name].short[lang]


def _misfit(kind: str, name: Item, quantity: Quantity, text: str, start: int, end: int, lang: str) -> Problem:
    written = text[quantity.start : quantity.end].strip()
    variants: tuple[str, ...] = ()
    details = {"variable": name.data[0], "amount": written}
    if kind == "magnitude" and (bare := _WHOLE.match(written)) is None:
        kind = "unit_mismatch"  # "Google sells 50 cents", "half for Meta"
    elif kind == "magnitude" and bare:
        number = written if quantity.op == "range" and written[-1].isdigit() else bare[0]
        details["size"] = number.removeprefix("$") if lang == "fr" else number
        if quantity.op in ("set", "range"):
            settled = (instead(text, quantity, f"{details['size']}{unit}") for unit in _UNITS[lang])
            variants = tuple(each for each in settled if each != text)  # "openai 0.000000001B"
    elif kind == "fraction_or_percent" and quantity.high is None:
        variants = tuple(
            instead(text, quantity, f"{float(value):g}%") for value in (quantity.value, quantity.value * 100)
        )
    elif kind == "years_or_months":
        words = ("years", "months") if lang == "en" else ("ans", "mois")
        variants = tuple(instead(text, quantity, f"{written} {word}") for word in words)
    elif kind == "points_or_percent":
        whole = quantity.unit == "number" and abs(quantity.value) >= 1  # "by a fifth" is a share as it stands
        size = quantity.value / 100 if whole else quantity.value
        changes: list[tuple[Op, Fraction]] = [("add", size), ("scale", 1 + size)]
        parts = (Part(name.data[0], op, value, None, 0, 0) for op, value in changes if op == "add" or value > 0)
        variants = tuple(f"{text[:start]}{canonical.part(part, lang)}{text[end:]}" for part in parts)
    elif kind == "minus":
        said = text[name.start : name.end]
        variants = tuple(
            f"{text[:start]}{said} {words}{text[end:]}" for words in _signless(name, quantity, written, lang)
        )
    return Problem(kind, start, end, text[start:end], variants, details)


def _signless(name: Item, quantity: Quantity, written: str, lang: str) -> list[str]:
    """What a signed amount can mean, in words: a change, and a negative value where the variable takes one."""
    size = written.lstrip("-−–— ")
    if variable(name.data[0]).dimension == "fraction":
        points = quantity.value * (100 if abs(quantity.value) < 1 or quantity.unit == "percent" else 1)
        size = f"{float(abs(points)):g} points"
    change, value = _MINUS[lang]
    possible = not variable(name.data[0]).broken_bound(-abs(quantity.value))
    return [f"{change} {size}", *([f"{value} {size}"] if possible else [])]


def loose(quantity: Quantity, parts: list[Part], text: str, lang: str) -> Problem:
    """An amount that belongs to no name: what it could have meant."""
    written = text[quantity.start : quantity.end]
    taken = {part.variable for part in parts}
    offered = _OFFERED.get(quantity.unit, _OFFERED["money"] if quantity.scaled else ())
    sums = written.startswith("+") and text[: quantity.start].rstrip()[-1:].isalnum()
    owned = text[: quantity.start].rstrip(" $").endswith(("'s", "’s"))  # "Google Cloud's 40B"
    led = any(part.op != "set" for part in parts) and text[: quantity.start].lower().endswith((" to ", " à "))
    if _GROWTH.match(text, quantity.end) or sums or owned or led or text.count(written) > 1:
        # "Google 12B ... 20% growth", "12bn + 14bn + 16bn", "40% 40% 40%", "double Google to 12B": no name settles it
        offered = ()
    words = names_of((name for name in offered if name not in taken), lang)
    suggestions = tuple(instead(text, quantity, f"{word} {written}") for word in words)
    return Problem("bare_amount", quantity.start, quantity.end, written, suggestions)


def missing_value(name: Item, text: str) -> Problem:
    """The problem of a name that has no value."""
    return Problem("missing_value", name.start, name.end, text[name.start : name.end], (), {"variable": name.data[0]})
