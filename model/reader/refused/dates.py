"""Dates that a statement names: one baseline too many, a year that may be one, another year than any."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES
from model.late import Late
from model.lexicon import LEXICON
from model.reader.paired.repair import instead
from model.reader.words.tokens import Item
from model.reading import Problem, spanning

_OTHER_YEAR = Late(
    r"\b(?:last|next) year\b|\bl['’]an (?:dernier|prochain)|l['’]ann[ée]e (?:derni[èe]re|prochaine)", re.IGNORECASE
)
_IN_DATE = Late(r"[-/.]\d{4}|\d{4}[-/]")  # "2025-04-05"
_COMMAS = Late(r"\s*,\s*(?:,\s*)+")


def which_year(year: Item, text: str, lang: str, alone: bool) -> Problem:
    """A year that may name its baseline, or date an amount: "gap 2024". `alone`: no other year does, so that it can be
    picked."""
    if _IN_DATE.search(text, max(0, year.start - 1), year.end + 1):
        return Problem("unknown_year", year.start, year.end, text[year.start : year.end])
    dated = instead(text, year, f"{'en' if lang == 'fr' else 'as of'} {year.data}")
    details = {"baseline": LEXICON.baselines.ids[year.data]}
    return Problem("which_year", year.start, year.end, text[year.start : year.end], (dated,) if alone else (), details)


def several_baselines(items: list[Item], text: str) -> Problem:
    """Two baselines for one answer: "as of 2023, as of 2024"."""
    first, *_, last = (item for item in items if item.kind == "baseline")
    choices = tuple(_COMMAS.sub(", ", instead(text, gone, "").strip(" ,;")) for gone in (last, first))
    return spanning("several_baselines", first, last, text)._replace(suggestions=choices)


def other_years(items: list[Item], kinds: set[str], text: str) -> list[Problem]:
    """Another year than that of the baseline, where nothing but a result is asked for: "gap last year"."""
    found = _OTHER_YEAR.search(text)
    if found and not kinds.isdisjoint(("amount", "change", "baseline")):
        result = next((item for item in items if item.kind == "name" and item.data[0] in OUTCOMES), None)
        if (
            result is None
            or result.start > found.start()
            or text[result.end : found.start()].strip().lower() not in ("", "of", "de")
        ):
            return []
    return [Problem("refused_period", found.start(), found.end(), found[0])] if found and items else []
