"""Words typed in a hurry, written out: "wld" is "would", "lecart" is "l'écart". Nothing is said of it in the reply."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model import data_file
from model.late import Late
from model.lexicon import LEXICON
from model.reader.words.everyday import everyday
from model.reader.words.glued import apart
from model.reader.words.named import is_firm
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.slips import LOST, is_likely
from model.reader.words.spelling import all_near, known_words
from model.reader.words.tokens import Item
from model.text import fold

FILE = Path(__file__).with_name("shorthand.toml")
# Where a form stands alone: not part of a name, a path or a number with its unit.
_AHEAD = r"(?<![\w.$€£@#<&'/-])"
_BEHIND = r"(?![\w'=-]|/\w|\.\w)"
_ELIDED = Late(r"(?P<article>qu|[ldjnsc])(?P<rest>[aeiouyh][a-z]{2,})")
_TO = Late(r"(?<=[a-z] )2(?= \$?\d+(?:\.\d+)?(?:bn?|mn?|tn?|%)(?![a-z/]))")  # "get it down 2 80B"
# "What would it take 2 cut the gap in half".
_TO_DO = Late(
    r"\b(?:takes?|needs?|have|has|want|going|ways?)(?: it)? (?P<to>2)"
    r"(?= (?!year|yr|month|week|day|cent|dollar|percent|point|time)[a-z]{3,})"
)
_OWNED = Late(r" [a-z]")


def written_out(text: str, items: list[Item], lang: str) -> Respelt | None:
    """The text with what is typed in a hurry written out; None where nothing is."""
    folded = fold(text)
    shouted = text.isupper()
    words = [
        (*found.span(), _words(lang)[" ".join(found[0].split())])
        for found in _forms(lang).finditer(folded)
        if shouted or not found[0].isalpha() or not text[found.start() : found.end()].isupper()
    ]
    if lang == "en":
        words += [(*found.span(), "to") for found in _TO.finditer(folded)]
        words += [(*found.span("to"), "to") for found in _TO_DO.finditer(folded)]
    unknown = [item for item in items if item.kind == "unknown" and str(item.data).isalpha()]
    short = _elided if lang == "fr" else _owned
    words += [(item.start, item.end, word) for item in unknown if (word := short(item, folded))]
    words += apart(text, folded, items)
    if not words:
        return None
    return respelt(text, _in_order(words))


def _in_order(words: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The words by their places, the first of two in one place."""
    kept: list[tuple[int, int, str]] = []
    for word in sorted(words):
        if not kept or word[0] >= kept[-1][1]:
            kept.append(word)
    return kept


def _elided(item: Item, folded: str) -> str | None:
    """A French word with the apostrophe it lacks: "lecart", "jaugmente"."""
    word = str(item.data)
    found = _ELIDED.fullmatch(word)
    if not found or not _is_known(found["rest"]):
        return None
    slips = (known for known in all_near(word, "fr") if known != found["rest"])
    if any(is_likely(word, known, "fr", LOST) for known in slips):
        return None  # "semane" is no "s'émane"
    return f"{found['article']}'{found['rest']}"


def _owned(item: Item, folded: str) -> str | None:
    """A name with the apostrophe it lacks before what it owns: "googles line"."""
    name = str(item.data).removesuffix("s")
    entry = LEXICON.words.get(name) if name != item.data else None
    firm = entry is not None and is_firm(item._replace(kind=entry.kind, data=entry.data))
    return f"{name}'s" if firm and _OWNED.match(folded, item.end) else None


def _is_known(word: str) -> bool:
    return word in everyday() or word in known_words().get(len(word), ())


@cache
def _words(lang: str) -> dict[str, str]:
    """What each form of a language is short for."""
    tables: dict[str, dict[str, str]] = data_file.load(FILE, by_form, [__file__])
    return tables[lang]


def by_form(tables: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, str]]:
    """The word of each form, by language. Raises ValueError for a form that stands under two."""
    words: dict[str, dict[str, str]] = {}
    for lang, rows in tables.items():
        forms = [(form, word) for word, row in rows.items() for form in row]
        words[lang] = dict(forms)
        if len(words[lang]) < len(forms):
            twice = sorted({form for form, _ in forms if [each for each, _ in forms].count(form) > 1})
            raise ValueError(f"two words in {lang} for {', '.join(twice)}")
    return words


@cache
def _forms(lang: str) -> re.Pattern[str]:
    forms = sorted(_words(lang), key=len, reverse=True)
    spelled = (re.escape(form).replace(r"\ ", " +") for form in forms)
    return re.compile(f"{_AHEAD}(?:{'|'.join(spelled)})(?:(?<=/)|{_BEHIND})")
