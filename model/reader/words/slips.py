"""How likely a word was meant by one that was typed: a slip of the finger is nearer than another letter of the same
count."""

from __future__ import annotations

from itertools import pairwise

_ROWS = {"en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"), "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn")}
_VOWELS = frozenset("aeiouy")
# Costs of a slip, in letters. Two words whose costs differ by less than `CLOSE` are as likely.
_SWAPPED = 0.4
_DOUBLED = 0.75
_BESIDE = 0.8
_ALIKE = 0.9
VOWEL = 0.9
LOST = 1  # a consonant left out
_FIRST = 0.6
CLOSE = 0.15


def slip(typed: str, meant: str, distance: int, lang: str) -> float:
    """The cost of typing a word for another one, `distance` letters off: least for swapped letters, less for one
    typed twice or once and for a key beside the right one; more for another first letter."""
    if distance != 1:
        return float(distance)
    place = next((at for at, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), None)
    if place is None:
        place = min(len(typed), len(meant))
    if not typed.isascii():
        return _ALIKE  # "Νvidia" with a Greek letter
    first = _FIRST / 2 if sorted(typed) == sorted(meant) else _FIRST
    return (first if place == 0 else 0) + _cost(typed, meant, place, lang)


def is_plain(typed: str, meant: str, lang: str) -> bool:
    """Whether a word is another one with two letters swapped, or a letter typed twice or once: hardly ever a third one."""
    letters = sorted(typed) == sorted(meant) or abs(len(typed) - len(meant)) == 1
    return letters and is_likely(typed, meant, lang, _DOUBLED)


def is_likely(typed: str, meant: str, lang: str, most: float) -> bool:
    """Whether one slip makes a word of another, and costs so many letters at the most."""
    return is_one_off(typed, meant) and slip(typed, meant, 1, lang) <= most


def is_one_off(typed: str, meant: str) -> bool:
    """Whether one slip makes a word of another."""
    from rapidfuzz.distance import OSA

    return OSA.distance(typed, meant, score_cutoff=1) == 1


def _cost(typed: str, meant: str, place: int, lang: str) -> float:
    """The cost of the one slip at a place."""
    if len(typed) == len(meant):
        if sorted(typed) == sorted(meant):
            return _SWAPPED
        letters = typed[place], meant[place]
        if letters in _KEYS[lang]:
            return _BESIDE
        if letters in _SOUNDS:
            return _ALIKE
        return 1 if _VOWELS.issuperset(letters) else 1 + CLOSE
    longer = max(typed, meant, key=len)
    letter = longer[place]
    if letter in (longer[place - 1 : place], longer[place + 1 : place + 2]):
        return _DOUBLED
    return VOWEL if letter in _VOWELS else 1


def _touching(rows: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Pairs of letters whose keys touch."""
    pairs = {pair for row in rows for pair in pairwise(row)}
    for upper, lower in pairwise(rows):
        for at, letter in enumerate(lower):
            pairs |= {(letter, above) for above in upper[at : at + 2]}
    return frozenset(pairs | {(other, one) for one, other in pairs})


# Letters that sound alike: "marje", "fasility".
_SOUNDS = frozenset(pair for one, other in ("jg", "sc", "ck", "sz") for pair in ((one, other), (other, one)))
_KEYS = {lang: _touching(rows) for lang, rows in _ROWS.items()}
