"""The text after `/aigap weekly` in tokens: the words of weekly_words.toml, clock times, zones, the rest."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from bot.zones import WORDS, zone_names
from model import data_file

Kind = Literal[
    "day", "time", "clock", "half", "action", "all", "baseline", "statement", "filler", "often",
    "zone", "asked", "offset", "unknown",
]  # fmt: skip

# Zero-width characters come along when people copy.
_GAP = re.compile("[\\s,;.!?\u200b-\u200f\u2060\ufeff]*")
# 9am, 9:30 pm, 9h, 16 h 30, 9 heures, 9.30, 9
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*(?P<h>h(?:eures?)?)(?:\s*(?P<minute_h>\d{2})(?:\s*min)?)?|[:.](?P<minute>\d{2}))?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?(?!\w|[:.]\d)"
)
_OFFSET = re.compile(r"(?:(?:utc|gmt)\s*[+-]\s*\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2})(?!\w)")
_ZONE_KEY = re.compile(r"[a-z][a-z_]+(?:/[a-z0-9_+-]+)+")
_LETTERS = re.compile(r"[a-z]+(?!\w)")
_REST = re.compile(r"[^\s,;]+")


class Word(NamedTuple):
    """What a phrase means, and the one language it belongs to (None: both)."""

    kind: Kind
    value: str
    lang: str | None


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text from `start` to `end`; `value` is what it means, by its kind."""

    kind: Kind
    value: str
    start: int
    end: int
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """Hour and minute as written; `half` is am or pm; `certain`: nobody writes an afternoon like that."""

    hour: int
    minute: int
    half: str | None
    certain: bool


def next_token(text: str, folded: str, position: int) -> Token | None:
    """The token at or after a position, None at the end; `folded` is `fold(text)`.

    What follows a `statement` or `baseline` is for the caller to read.
    """
    gap = _GAP.match(folded, position)
    start = gap.end() if gap else position
    if start == len(text):
        return None
    if match := _OFFSET.match(folded, start):
        return Token("offset", match[0], start, match.end())
    if match := _CLOCK.match(folded, start):
        return Token("clock", match[0], start, match.end())
    if match := _ZONE_KEY.match(folded, start):
        key = zone_names().keys.get(match[0])
        return Token("zone" if key else "unknown", key or match[0], start, match.end())
    return _word(text, folded, start)


def _word(text: str, folded: str, start: int) -> Token:
    letters = _LETTERS.match(folded, start)
    # In lower case et and est are French words; other letters stand for a zone in any case.
    french = letters and letters[0] in ("et", "est") and not text[start : letters.end()].isupper()
    if letters and not french and letters[0].upper() in zone_names().asked:
        return Token("asked", letters[0].upper(), start, letters.end())
    words, phrases = vocabulary()
    if match := phrases.match(folded, start):
        word = words[match[0]]
        return Token(word.kind, word.value, start, match.end(), word.lang)
    rest = _REST.match(folded, start)
    end = rest.end() if rest else start + 1
    return Token("unknown", text[start:end], start, end)


def clock(written: str) -> Clock:
    """What a token of kind `clock` says. Raises ValueError for any other text."""
    match = _CLOCK.fullmatch(written)
    if match is None:
        raise ValueError(f"{written!r} is not a time of day")
    return Clock(
        hour=int(match["hour"]),
        minute=int(match["minute_h"] or match["minute"] or 0),
        half=f"{match['half']}m" if match["half"] else None,
        certain=bool(match["h"]) or len(match["hour"]) == 2,
    )


@cache
def vocabulary() -> tuple[dict[str, Word], re.Pattern[str]]:
    """Each phrase with its meaning, and the pattern that finds the longest phrase at a place."""
    data = data_file.load(WORDS)
    entries: list[tuple[Kind, str, dict[str, list[str]]]] = [
        *(("day", str(number), phrases) for number, phrases in enumerate(data["days"])),
        *(("time", value, phrases) for value, phrases in data["times"].items()),
        *(("half", value, phrases) for value, phrases in data["half"].items()),
        *(("action", value, phrases) for value, phrases in data["actions"].items()),
        *((kind, kind, phrases) for kind, phrases in data["words"].items()),
    ]
    words = {place: Word("zone", key, None) for place, key in zone_names().places.items()}
    for kind, value, phrases in entries:
        for lang, listed in phrases.items():
            words |= {phrase: Word(kind, value, lang) for phrase in listed}
    # A phrase ends where a word ends, unless it ends with a sign (heure d'…, @).
    ended = [re.escape(p) + (r"(?!\w)" if p[-1].isalnum() else "") for p in sorted(words, key=len, reverse=True)]
    return words, re.compile("|".join(ended))
