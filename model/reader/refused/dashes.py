"""A dash between a name and an amount, which may be a minus: "Nvidia - 5B"."""

from __future__ import annotations

from itertools import pairwise

from model.reader.words.tokens import Item
from model.reading import Problem
from model.solve import is_small

_DASHES = ("-", "–", "—")
_CHOICES = {"en": ("{} down {}", "{} at {}"), "fr": ("{} en baisse de {}", "{} à {}")}


def open_dashes(items: list[Item], text: str, lang: str) -> list[Problem]:
    """A question for each amount behind a dash that is small enough to be a change of the name before it."""
    problems: list[Problem] = []
    if any(item.kind == "amount" and item.data.sign == "+" for item in items):
        return problems  # beside a plus it is a minus
    for name, amount in pairwise(items):
        if name.kind != "name" or len(name.data) > 1 or amount.kind != "amount" or amount.data.sign != "-":
            continue
        dash, *_, digits = text[amount.start : amount.end].partition(" ")
        sized = amount.data.scaled or (amount.data.unit == "percent" and name.data == ("end_user_margin",))
        if dash in _DASHES and sized and is_small(amount.data.value, name.data[0]):
            said, written = text[name.start : name.end], digits.strip()
            variants = tuple(
                f"{text[: name.start]}{each.format(said, written)}{text[amount.end :]}" for each in _CHOICES[lang]
            )
            place = (name.start, amount.end, text[name.start : amount.end])
            problems.append(Problem("minus_or_value", *place, variants, {"amount": written}))
    return problems
