"""Numbers that count other things than money, passed over: "our thesis has three legs", "six CIOs", "he asked me twice"."""

from __future__ import annotations

import re

from model.amount_pattern import CURRENCIES, MAGNITUDES, UNITS
from model.late import Late
from model.lexicon import LEXICON
from model.reader.words.everyday import everyday
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import Item
from model.text import fold

_MOST = 20
_MEASURES = frozenset(
    ("quarters", "thirds", "fifths", "sixths", "eighths", "tenths", "halves", "parts", "shares", "tiers", "quarts",
     "cinquiemes", "dixiemes", "exercices", "semestres", "semesters", "decades", "days", "weeks", "hours", "jours")
)  # fmt: skip
# A plural behind a number, next to it or behind one more word.
_COUNTED = Late(
    r"\s+(?:(?:or|ou) (?:two|three|four|five|six|seven|deux|trois|quatre)\s+)?(?:of (?:us|our|the|my)\s+)?"
    r"(?:(?P<which>[^\W\d]{3,})\s+)??(?P<things>[^\W\d]{3,}s)\b(?!['’])"
)
# People and papers behind a number, in digits too: "a survey of 130 startups", "our 40 engineers".
_PEOPLE = Late(
    r"\s+(?:[^\W\d]{3,}\s+)?(?:(?:customer|client|start-?up|compan(?:y|ie)|engineer|analyst|site|campuse?|desk|broker|report|page|slide|meeting|call"
    r"|cfo|cio|ceo|office|cit(?:y|ie)|countr(?:y|ie)|employee|trustee|student|investor|founder|interview|survey|model|vendor|supplier"
    r"|client|entreprise|soci[eé]t[eé]|ing[eé]nieur|analyste|salari[eé]|[eé]tudiant|investisseur|fondateur|entretien|rapport|diapo)s|people"
    r"|employees|staff|personnes)\b(?!['’])(?! (?:with|at|avec|[àa]|pay|earn|keep|make|gagne|paie)\b)",
    re.IGNORECASE,
)
_MOST_PEOPLE = 100_000
_OF_THE = Late(r"\b(?:of the|of these|of those|which of|des|les|ces)\s+$", re.IGNORECASE)
_ONCE_MORE = Late(
    r"\s*(?:$|[.,;!?)]"
    r"|(?:now|already|before|since|over|in a row|this (?:year|week|month)|last (?:year|week|month|night))\b)",
    re.IGNORECASE,
)
_NEAR = 12
_TOLD = SUBJECTS | {"amount"}


def without_counts(items: list[Item], text: str) -> list[Item]:
    """The items without such numbers."""
    return [item for place, item in enumerate(items) if not (_is_count(item, text) or _is_often(items, place, text))]


def _is_count(item: Item, text: str) -> bool:
    """Whether a small whole number stands before things that are no unit and no term."""
    if item.kind != "amount":
        return False
    value, unit, currency, sign, scaled, fault, _, _ = item.data
    if (
        unit != "number"
        or currency
        or sign
        or scaled
        or fault
        or value.denominator > 1
        or not 1 < value <= _MOST_PEOPLE
    ):
        return False
    if _PEOPLE.match(text, item.end):
        return True
    if value > _MOST:
        return False
    if not text[item.start].isalpha():
        return False  # "margin 3 fifths", "8 exercices": a figure is meant
    counted = _COUNTED.match(text, item.end)
    if counted is None:
        return _OF_THE.search(text, 0, item.start) is not None
    words = [word for word in (counted["which"], counted["things"]) if word]
    return not any(map(_means_something, words))


def _means_something(word: str) -> bool:
    """Whether a word is a term of the vocabulary, a magnitude, a unit or a currency."""
    known = fold(word)
    measured = known in _MEASURES or any(known in table for table in (LEXICON.words, MAGNITUDES, UNITS, CURRENCIES))
    return measured or ((entry := everyday().get(known)) is not None and entry.data == "period")


def _is_often(items: list[Item], place: int, text: str) -> bool:
    """Whether "twice" says how often something else happened."""
    item = items[place]
    if text[item.start : item.end].lower() not in ("twice", "deux fois") or not _ONCE_MORE.match(text, item.end):
        return False
    before = items[place - 1] if place else None
    return before is None or before.kind not in _TOLD or item.start - before.end > _NEAR
