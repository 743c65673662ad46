"""Ordinary words that are no terms of the model, for statements as people write them: those that change nothing, and
those that would change what an amount means.

They are many and each is rare, so they are loaded when the first word comes that the vocabulary does not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from model import data_file, lexicon
from model.lexicon import Entry, by_language, french_forms, grouped, ungrouped, weighted

_CODE = [__file__, lexicon.__file__]
FILE = Path(__file__).with_name("everyday.toml")
_MEANINGS: dict[str, tuple[str, str | None]] = {
    "pass": ("filler", None),
    "up": ("change", "up"),
    "down": ("change", "down"),
    "bound": ("refused", "bound"),
    "negation": ("refused", "negation"),
    "period": ("refused", "period"),
    "outside": ("aside", None),
}
_ENDINGS = (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))
_SHORTEST_FORM = 5  # letters
_INFLECTED = frozenset(("filler", "aside", "change"))
_TONGUES = {"en": -1, "fr": 1}
_KEYS = {"en", "fr", "fr_verbs"}


@cache
def everyday() -> dict[str, Entry]:
    """The meaning of each everyday word, folded."""
    return ungrouped(data_file.load(FILE, _grouped, _CODE))


def ordinary(word: str) -> Entry | None:
    """The meaning of an everyday word, or of the one that it is a regular English form of: "bundled", "underwhelms"."""
    words = everyday()
    found = words.get(word)
    if found is None and len(word) >= _SHORTEST_FORM:
        forms = (words.get(form) for stem in _stems(word) for form in (stem, f"{stem}s"))
        found = next(
            (entry for entry in forms if entry is not None and entry.tongue <= 0 and entry.kind in _INFLECTED), None
        )
    return found


def _stems(word: str) -> Iterator[str]:
    """What an English word may be a regular form of."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield stem + instead
            if not instead and len(stem) > 2 and stem[-1] == stem[-2]:
                yield stem[:-1]  # "flopped"


def _grouped(tables: dict[str, dict[str, str]]) -> dict[tuple[Any, ...], str]:
    return grouped(read(tables))


def read(tables: dict[str, dict[str, str]]) -> dict[str, Entry]:
    """The words of the file's tables, each with its one meaning in a language. Raises ValueError for an unknown section
    or key, and for a word with two meanings in one language."""
    entries: dict[str, Entry] = {}
    verbs: list[tuple[Entry, str]] = []
    for section, row in tables.items():
        if section not in _MEANINGS or (row.keys() - _KEYS):
            raise ValueError(f"{section}: unknown section or key")
        kind, data = _MEANINGS[section]
        for key, words in row.items():
            tongue = _TONGUES[key[:2]]
            new = weighted(Entry(kind, data, tongue))
            if key == "fr_verbs":
                verbs += ((new, verb) for verb in words.split())
            else:
                entries |= {word: _joined(word, entries.get(word), new) for word in words.split()}
    for new, verb in verbs:  # a regular form gives way to what is listed of the same word
        for form in french_forms(verb):
            entries.setdefault(form, new)
    return entries


def _joined(word: str, have: Entry | None, new: Entry) -> Entry:
    """A word of both languages means the same in both, or is settled by the language of the sentence."""
    if have is None:
        return new
    if have[:2] == new[:2]:
        return have._replace(tongue=0)
    joined = by_language(have, new)
    if joined is None:
        raise ValueError(f"{word!r}: {have.kind} {have.data} and {new.kind} {new.data}")
    return joined
