"""Parts that cannot be used as they stand, with whole statements that would settle them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise

from model.catalogue import VARIABLES, is_company, variable
from model.late import Late
from model.lexicon import label
from model.reading import Note, Op, Part, Problem, Quantity, fit
from model.tokens import Item

_OF_ITSELF = Late(
    r" +(?:of (?:what (?:it|they) (?:is|are|was|were)|its|their|today|the current|current|now)"
    r"|of (?:the )?(?:baseline|base|article)\b|de (?:ce qu['’](?:il|elle) (?:est|[eé]tait)|sa|son)|du niveau)\b",
    re.IGNORECASE,
)
DEAREST_GPU = 10**6  # dollars
_MARGINS = frozenset(("cloud_margin", "end_user_margin"))
_BILLION = 10**9
_UNITS = {"en": ("B", "M"), "fr": (" Md$", " M$")}
# What a bare amount could have meant, by its unit.
_OFFERED = {
    "money": ("nvidia_revenue", "ai_revenue", "gap"),
    "percent": ("end_user_margin", "cloud_margin", "coverage"),
    "years": ("payback_years",),
}


def add_part(parts: list[Part], name: Item, quantity: Quantity, text: str, problems: list[Problem], lang: str) -> None:
    """Add the part that a name and a quantity make; where they do not go together, the problem."""
    start, end = min(name.start, quantity.start), max(name.end, quantity.end)
    whole = quantity.unit == "number" and quantity.value >= 1
    if name.kind == "thing" and whole and variable(name.data[0]).dimension == "fraction":
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
        parts.append(Part(candidate, op, value, high, start, end))
        if quantity.change:
            add_part(parts, name, quantity.change, text, problems, lang)
    elif good:
        candidates = [candidate for candidate, _ in good]
        suggestions = tuple(_settled(text, name, quantity, words) for words in names_of(candidates, lang))
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
    relative = quantity.unit in ("percent", "times") and quantity.op == "set" and not quantity.signed
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
    return f"{text[: place.start]}{words}{text[place.end :]}".strip()


def _settled(text: str, name: Item, quantity: Quantity, words: str) -> str:
    """The statement with a name that leaves no choice; right before its amount where it stood behind, since "we need 300B
    of" would leave it open again."""
    if quantity.end > name.start:
        return instead(text, name, words)
    return f"{text[: quantity.start]}{words} {text[quantity.start : quantity.end]}{text[name.end :]}".strip()


def names_of(variables: Iterable[str], lang: str) -> list[str]:
    """What variables are called in a rewritten statement."""
    return [label(name) if is_company(name) else _short(name, lang) for name in variables]


def _short(name: str, lang: str) -> str:
    return "Nvidia" if name == "nvidia_revenue" else VARIABLES[name].short[lang]


def _misfit(kind: str, name: Item, quantity: Quantity, text: str, start: int, end: int, lang: str) -> Problem:
    written = text[quantity.start : quantity.end].strip()
    variants: tuple[str, ...] = ()
    if kind == "magnitude" and quantity.op == "set":
        bare = written.removesuffix("$").rstrip() if lang == "fr" else written
        variants = tuple(instead(text, quantity, f"{bare}{unit}") for unit in _UNITS[lang])
    elif kind == "fraction_or_percent" and quantity.high is None:
        variants = tuple(
            instead(text, quantity, f"{float(value):g}%") for value in (quantity.value, quantity.value * 100)
        )
    elif kind == "years_or_months":
        words = ("years", "months") if lang == "en" else ("ans", "mois")
        variants = tuple(instead(text, quantity, f"{written} {word}") for word in words)
    elif kind == "points_or_percent":
        size = quantity.value if quantity.unit == "number" else quantity.value * 100
        variants = (f"{text[:start]}{text[name.start : name.end]} {float(size):+g} points{text[end:]}",)
    details = {"variable": name.data[0], "amount": written}
    return Problem(kind, start, end, text[start:end], variants, details)


def loose(quantity: Quantity, parts: list[Part], text: str, lang: str) -> Problem:
    """An amount that belongs to no name: what it could have meant."""
    written = text[quantity.start : quantity.end]
    taken = {part.variable for part in parts}
    offered = _OFFERED.get(quantity.unit, _OFFERED["money"] if quantity.scaled else ())
    words = names_of((name for name in offered if name not in taken), lang)
    suggestions = tuple(instead(text, quantity, f"{word} {written}") for word in words)
    return Problem("bare_amount", quantity.start, quantity.end, written, suggestions)


def with_magnitudes(
    pairs: list[tuple[Item, Quantity]], text: str, notes: list[Note], scales: Sequence[Item] = ()
) -> list[tuple[Item, Quantity]]:
    """The pairs, a bare number in a list of money counted in the billions of the amount beside it, which is noted:
    "Microsoft 25 billion, Google 18". Where the statement says what its numbers count ("in millions"; the last of
    `scales` before a number), that instead."""
    if all(quantity.unit != "number" for _, quantity in pairs):
        return pairs
    if any(name.data[0] in _MARGINS and quantity.unit == "percent" for name, quantity in pairs):
        pairs = [(name, _as_percent(name, quantity)) for name, quantity in pairs]
    counted: list[tuple[Item, Quantity]] = []
    # "Nvidia 60 and OpenAI 13 billion": before the first magnitude it counts as well.
    billions = any(map(_in_billions, [quantity for _, quantity in pairs if quantity.unit == "money"][:1]))
    for name, quantity in pairs:
        if scales and quantity.op in ("set", "range") and _lacks_magnitude(name, quantity):
            scale = next((each for each in reversed(scales) if each.start < quantity.start), scales[0]).data
            high = quantity.high and quantity.high * 10**scale
            quantity = quantity._replace(value=quantity.value * 10**scale, high=high, unit="money", scaled=True)
        elif quantity.unit == "money" and quantity.op == "set":
            billions = _in_billions(quantity)
        elif billions and quantity.op == "set" and quantity.value >= 1 and _lacks_magnitude(name, quantity):
            written = text[quantity.start : quantity.end].strip()
            quantity = quantity._replace(value=quantity.value * _BILLION, unit="money", scaled=True)
            notes.append(Note("in_billions", {"written": written}))
        counted.append((name, quantity))
    return counted


def _as_percent(name: Item, quantity: Quantity) -> Quantity:
    """A bare number beside whose margin it is, in a list of margins: "clouds keep 30%, apps 50"."""
    bare = name.kind == "thing" and name.data[0] in _MARGINS and quantity.unit == "number" and quantity.op == "set"
    return quantity._replace(value=quantity.value / 100, unit="percent") if bare and quantity.value > 2 else quantity


def _in_billions(quantity: Quantity) -> bool:
    return quantity.op == "set" and quantity.scaled and _BILLION <= quantity.value < 1000 * _BILLION


def _lacks_magnitude(name: Item, quantity: Quantity) -> bool:
    """Whether an amount is too small to be money; beside facilities it could be their ratio."""
    return name.data[0] != "facility_cost" and fit(name.data[0], quantity) == "magnitude"


def of_itself(quantity: Quantity, text: str) -> Quantity:
    """A share of what the thing itself is now ("80% of what it is today", "a third of its current size") as a factor."""
    share = quantity.op == "set" and quantity.unit in ("percent", "number")
    if share and _OF_ITSELF.match(text, quantity.end) and quantity.value > 0:
        return quantity._replace(op="scale", unit="times")
    return quantity


def per_dollar(pairs: list[tuple[Item, Quantity]]) -> list[tuple[Item, Quantity]]:
    """The pairs, a relative change of "energy" beside stated GPU sales as one of its ratio, since it would otherwise count
    from the cost of other sales."""
    if not any(name.data == ("nvidia_revenue",) for name, _ in pairs):
        return pairs
    return [
        (name._replace(data=("facility_ratio",)), quantity) if _is_energy_change(name, quantity) else (name, quantity)
        for name, quantity in pairs
    ]


def _is_energy_change(name: Item, quantity: Quantity) -> bool:
    relative = quantity.op == "scale" or quantity.unit in ("percent", "times")
    return (
        name.data == ("facility_cost", "facility_ratio")
        and relative
        and (quantity.op != "set" or quantity.signed != "")
    )
