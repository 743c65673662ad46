"""Numbers in words: "sixty", "one and a half", "deux cent vingt", "mille milliards"."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from model import data_file

TABLES = data_file.load(Path(__file__).with_name("amounts.toml"))

NUMERALS = {word: int(value) for value, words in TABLES["numerals"].items() for word in words}
PARTS = {word: Fraction(part) for part, words in TABLES["parts"].items() for word in words}
JOINERS = {word: role for role, words in TABLES["joiners"].items() for word in words}
NUMBER_WORDS = NUMERALS.keys() | PARTS.keys()
_MILLION = 10**6
_FRENCH_TENS = frozenset(("soixante", "vingt", "vingts"))
FRENCH_NUMBERS = frozenset(TABLES["french"]["words"])


def number_in_words(words: list[str]) -> Fraction | None:
    """The value of "sixty", "one and a half", "deux cent vingt", "a third", "trois quarts" …; None if it is not one."""
    total, current, seen = Fraction(0), Fraction(0), False
    last_scale = 0
    decimals: list[str] | None = None
    for place, word in enumerate(words):
        role = JOINERS.get(word)
        if decimals is not None and word in NUMERALS and NUMERALS[word] < 1000:
            decimals.append(str(NUMERALS[word]))
            continue
        if decimals:
            current += Fraction("0." + "".join(decimals))
            decimals = None
        if role == "decimal" and seen and decimals is None:
            decimals = []
        elif word in PARTS:
            part = PARTS[word]
            joined = place and JOINERS.get(words[place - 1]) == "and"
            article = place > 1 and JOINERS.get(words[place - 1]) == "article" and words[place - 2] in ("and", "et")
            joined = joined or bool(article)
            if joined:
                if current or not last_scale:
                    current += part
                else:
                    total += part * last_scale
            elif last_scale and not current:
                return None  # "ten billion a quarter"
            else:
                current = current * part if current else part
            seen = True
        elif word in NUMERALS:
            value, seen_before, seen = NUMERALS[word], seen, True
            if value >= 1000:
                if 0 < last_scale < value:  # "mille milliards": the larger scale takes in what stands before it
                    total = (total + current) * value
                else:
                    total += (current or 1) * value
                current, last_scale = Fraction(0), value
            elif value == 100 or (word in ("vingt", "vingts") and current % 100 == 4):
                rest = current % 100 if value == 100 else Fraction(4)
                current = current - rest + (rest or 1) * value
            else:
                # Behind tens come ones, and in French what is less than twenty: "soixante-dix".
                before = next((each for each in reversed(words[:place]) if each in NUMERALS), "")
                tens = value >= 10 and current % 100 and not (value < 20 and before in _FRENCH_TENS)
                zero = (not value and seen_before) or (not current and seen_before and not last_scale)
                if (value < 10 and current % 10) or tens or zero:
                    return None
                current += value
        elif role not in ("and", "article"):
            return None
    if decimals:
        current += Fraction("0." + "".join(decimals))
    if (
        last_scale >= _MILLION
        and 0 < current < 10
        and NUMERALS.get(words[-2] if len(words) > 1 else "", 0) == last_scale
    ):
        return None  # "deux milliards cinq" is two and a half
    return total + current if seen else None
