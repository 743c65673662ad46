"""Raw text to folded text of the same length, and words.

Folding takes off case and accents, turns full-width digits, curly quotes, long dashes and fixed spaces into the plain
ones, and blanks what Slack adds around text (links, mentions, emoji), so that a place in the folded text is the same
place in what the user typed.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from model.late import Late

_PLAIN = str.maketrans(
    dict.fromkeys("‘’ʼ´`′", "'")
    | dict.fromkeys("“”«»„", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u3000\t", " ")
    | dict.fromkeys("\r\u2028\u2029\v\f", "\n")
    | {letter: unicodedata.normalize("NFD", letter)[0] for letter in "àâäéèêëîïôöùûüÀÂÄÉÈÊËÎÏÔÖÙÛÜ"}
    | {"…": " ", "、": ",", "，": ",", "。": ".", "≈": "~", "≃": "~", "⁄": "/", "∕": "/", "œ": "o", "’": "'"}
)
# Characters that are not seen; inside a word they would hide it.
INVISIBLE = Late("[\u200b-\u200f\u202a\u202c\u2060\u2066\u2068\u2069\ufeff\u00ad]")
DIRECTION = Late("[\u202b\u202d\u202e\u2067]")  # these can show what follows in another order
_SLACK = Late(
    r"<(?:https?|mailto|tel)[^|>\s]*\|(?P<shown>[^>]*)>|<(?:https?|mailto)[^>\s]*>|<[@#!][^>]*>|</?[a-z][a-z0-9]*/?>"
    r"|https?://[^\s<>]+"
    r"|(?:&#0?39;|&apos;)(?:s(?![a-z]))?|&quot;|(?P<amp>&amp;)|&nbsp;|(?P<quote>^(?:&gt;|>)+)|(?P<sign>&[lg]t;)"
    r"|:(?:100|1234|8ball|[+-]1|[a-z][a-z0-9_+-]+):",
    re.MULTILINE,
)
_WORD = Late(
    r"[a-z]+n't(?![a-z])|(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)'(?=[a-z])|'(?:s|re|ll|d|ve|m)(?![a-z])"
    r"|[a-zç][a-z0-9ç]*(?:\.(?:com|ai)(?![a-z0-9]))?"
)


_ARROWS = {**dict.fromkeys("⬆▲↗🔺🔼", "↑"), **dict.fromkeys("⬇▼↘🔻🔽", "↓")}


@lru_cache(maxsize=2048)
def _fold_character(character: str) -> str:
    character = character.translate(_PLAIN)
    if character in _ARROWS:
        return _ARROWS[character]  # "Nvidia ▲ 10B" is no value of 10B
    if character in "çÇ":  # "ça" is not "CA", chiffre d'affaires
        return "ç"
    if character == "≠":
        return character  # decomposed, it would begin with "="
    if unicodedata.category(character) == "No":
        return character  # a raised digit is no digit of the number beside it, and ½ is a number
    for form in ("NFKC", "NFD"):
        normal = unicodedata.normalize(form, character)
        if len(normal) == 1 or form == "NFD":
            character = normal[0]
    kind = unicodedata.category(character)
    if kind in ("So", "Sk", "Mn", "Me") or (kind[0] == "C" and character != "\n"):
        return " "  # pictures, marks that stand alone, and control characters say nothing
    lower = character.lower().translate(_PLAIN)
    return lower if len(lower) == 1 else lower[:1] or " "


_DEEPEST = 8
_SIGNS = re.compile(r"[<>|]|&[lg]t;|&amp;|&nbsp;")


def fold(text: str) -> str:
    """The text folded, character for character."""
    if text.isascii():
        folded = text.lower() if text.isprintable() else "".join(map(_fold_character, text))
    else:
        text = text.translate(_PLAIN)
        usual = text.replace("ç", "c").isascii() and text.isprintable()
        folded = text.lower() if usual else "".join(map(_fold_character, text))
    if "<" in folded or "&" in folded or ":" in folded or ">" in folded:
        for _ in range(_DEEPEST):  # what a link shows can be markup too, and an escaped ">" can end some
            blanked = _SLACK.sub(_blank, folded)
            if blanked == folded:
                return folded
            folded = blanked
        folded = _SLACK.sub(_blank, _SIGNS.sub(lambda found: " " * len(found[0]), folded))  # no one nests so deep
    return folded


def _blank(found: re.Match[str]) -> str:
    length = found.end() - found.start()
    if found["amp"]:
        return "&".ljust(length)
    if found["sign"]:
        return (">" if found["sign"] == "&gt;" else "<").ljust(length)
    if found["shown"] is not None:
        before = found.start("shown") - found.start()
        return " " * before + found["shown"] + " " * (length - before - len(found["shown"]))
    return " " * length


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of the vocabulary; elisions (d', l') and 's fall away, as they do while reading."""
    if phrase.replace(" ", "").isalpha() and phrase.isascii() and phrase.islower():
        return tuple(phrase.split())  # most phrases, and a start that waits for all of them
    return tuple(word for word in _WORD.findall(fold(phrase)) if not word.endswith("'") and word[0] != "'")


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of some words stands in a text, be it in another; `any` over an expression costs three times as much."""
    for word in words:  # noqa: SIM110 - what any() costs
        if word in text:
            return True
    return False
