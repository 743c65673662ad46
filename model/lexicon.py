"""The vocabulary, read and checked once: every word or phrase with its one meaning and its language.

A phrase may stand under one meaning only; colliding words stop the start with the places of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from model import data_file
from model.catalogue import COMPANY, VARIABLES
from model.dated import Dated, dated
from model.text import fold, words_of


class Entry(NamedTuple):
    """What a phrase means: its kind, what it stands for, and its language (1 French, -1 English, 0 either).

    Kinds: name (data: the variables it can mean), noun (likewise, for income words that lean on a company), thing (a
    name that counts only beside an amount), topic (AI), change (data: "up", "down", "gain", "lose" or a factor as text),
    range (data: "to", "from", "between", "about", "plus_minus"), refused (data: why), filler, separator, versus, baseline
    (data: id), by_language (data: the English and the French entry), and the intents of the vocabulary.
    """

    kind: str
    data: Any
    tongue: int


Phrases = dict[str, dict[str, list[tuple[tuple[str, ...], tuple[Any, ...]]]]]


class Lexicon(NamedTuple):
    """Single words, signs, longer phrases by their first two words (longest first; being many, each is made an entry only
    where it is met, by `entry_of`), labels of the companies, what is numbered, a "side" of a comparison or "thing", and
    what no company is called."""

    words: dict[str, Entry]
    symbols: dict[str, Entry]
    phrases: Phrases
    labels: dict[str, str]
    baselines: Dated
    numbered: dict[str, str]
    not_companies: frozenset[str]

    def long_phrases(self) -> Iterator[tuple[tuple[str, ...], Entry]]:
        """Every phrase of two words or more."""
        rows = (row for seconds in self.phrases.values() for rows in seconds.values() for row in rows)
        return ((words, entry_of(row)) for words, row in rows)


_SMALL = frozenset(("filler", "separator", "ask", "need"))
_KEYS = {"en", "fr", "variables", "en_verbs", "fr_verbs"}
_TONGUES = {"en": -1, "fr": 1, "words": 0}
_FRENCH_ENDINGS = {
    "enir": "enir iendrais ient iennent ienne iendra iendrait enait enaient enu enue enus enues enant enons",
    "ettre": "ettre ettrais ets et ettons ettez ettent ettait ettant ettra ettrait is",
    "endre": "endre endrais end ends enons enez ennent endent endait endraient endrait endra endront endu endue endus"
    " endant ende",
    "ir": "ir irais is it issons issez issent issait issaient ira irait iront iraient i ie ies issant",
    "er": "er e es ent ons ez a ait aient ais ant era eront erait eraient erais erai erions ee ees",
}
_SECTIONS = {"language", "variables", "shared", "nouns", "companies", "baselines", "intents", "changes", "ranges"}
_SECTIONS |= {"versus", "separators", "fillers", "refused", "things", "topic", "dated", "numbered", "not_companies"}


# What `_checked` makes is made anew when one of these changes.
_CODE = [str(Path(__file__).with_name(name)) for name in ("lexicon.py", "text.py", "dated.py", "equations.toml")]


def load(path: Path) -> Lexicon:
    """The lexicon of a vocabulary file. Raises ValueError naming unknown sections and every colliding phrase."""
    content = data_file.load(path, _checked, _CODE)
    symbols = {sign: entry_of(row) for sign, row in content["symbols"].items()}
    words, baselines = ungrouped(content["words"]), Dated(*content["baselines"])
    strangers = frozenset(content["not_companies"])
    return Lexicon(words, symbols, content["phrases"], content["labels"], baselines, content["numbered"], strangers)


def _checked(data: dict[str, Any]) -> dict[str, Any]:
    """The content of a vocabulary as plain values, laid out as in `Lexicon`."""
    _check_sections(data)
    neutral = {words_of(phrase) for phrase in data["language"]["neutral"]}
    entries: dict[tuple[str, ...], Entry] = {}
    symbols: dict[str, Entry] = {}
    collisions = []
    for kind, meaning, lang, phrase in rows(data):
        words = words_of(phrase)
        if not words:
            symbols[fold(f" {phrase}").strip()] = Entry(kind, meaning, 0)  # a line that begins with ">" is a quote
            continue
        have = entries.get(words)
        tongue = 0 if words in neutral else _TONGUES[lang]
        if have is None:
            entries[words] = Entry(kind, meaning, tongue)
        elif have.kind == "by_language" or (have.kind, have.data) != (kind, meaning):
            joined = by_language(have, Entry(kind, meaning, _TONGUES[lang]))
            if joined is None:
                collisions.append(f"{phrase!r}: {have.kind} {have.data} and {kind} {meaning}")
            else:
                entries[words] = joined
        elif have.tongue != tongue:
            entries[words] = have._replace(tongue=0)
    # A regular form gives way to whatever the vocabulary says of the same word, and shows no language where that is the
    # same in the other one: "double".
    for kind, meaning, row in _verbs(data):
        for lang, form in _forms(row):
            have = entries.setdefault((form,), Entry(kind, meaning, _TONGUES[lang]))
            if have[:2] == (kind, meaning) and have.tongue != _TONGUES[lang]:
                entries[(form,)] = have._replace(tongue=0)
    if collisions:
        raise ValueError("one phrase, two meanings: " + "; ".join(collisions))
    phrases: Phrases = {}
    for words, entry in sorted(entries.items(), key=lambda item: -len(item[0])):
        if len(words) > 1:
            phrases.setdefault(words[0], {}).setdefault(words[1], []).append((words, plain(weighted(entry))))
    return {
        "words": grouped({words[0]: weighted(entry) for words, entry in entries.items() if len(words) == 1}),
        "phrases": phrases,
        "symbols": {sign: plain(entry) for sign, entry in symbols.items()},
        "labels": {name: row["label"] for name, row in data["companies"].items()},
        "not_companies": data["not_companies"]["words"],
        "numbered": {word: kind for kind, words in data["numbered"].items() for word in words},
        "baselines": tuple(dated(data["dated"], data["baselines"])),
    }


def _check_sections(data: dict[str, Any]) -> None:
    if unknown := data.keys() - _SECTIONS:
        raise ValueError(f"unknown section {', '.join(sorted(unknown))}")
    for place, row in _tables(data):
        wanted = {"label", "words"} if place.startswith("companies.") else set()
        if missing := wanted - row.keys():
            raise ValueError(f"{place}: {', '.join(sorted(missing))} missing")
        if unknown := row.keys() - (wanted or _KEYS):
            raise ValueError(f"{place}: unknown key {', '.join(sorted(unknown))}")


def plain(entry: Entry) -> tuple[Any, ...]:
    """An entry as plain values, for the bytecode of its file."""
    kind, data, tongue = entry
    return kind, tuple(map(plain, data)) if kind == "by_language" else data, tongue


def entry_of(row: tuple[Any, ...]) -> Entry:
    """The entry of its plain values."""
    kind, data, tongue = row
    if kind == "by_language":
        return Entry(kind, tuple(map(entry_of, data)), tongue)
    return tuple.__new__(Entry, row)


def grouped(entries: dict[str, Entry]) -> dict[tuple[Any, ...], str]:
    """The words of each meaning with spaces between them: thousands of words have a few hundred meanings."""
    words: dict[tuple[Any, ...], list[str]] = {}
    for word, entry in entries.items():
        words.setdefault(plain(entry), []).append(word)
    return {row: " ".join(same) for row, same in words.items()}


def ungrouped(words: dict[tuple[Any, ...], str]) -> dict[str, Entry]:
    """What `grouped` was made of."""
    entries: dict[str, Entry] = {}
    for row, same in words.items():
        entries |= dict.fromkeys(same.split(), entry_of(row))
    return entries


def _tables(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, row) for every table that holds phrases."""
    for section, rows in data.items():
        if section in ("versus", "topic", "separators", "fillers"):
            yield section, rows
        elif section not in ("language", "dated", "baselines", "numbered", "not_companies"):
            for name, row in rows.items():
                if section == "changes" and name == "factor":
                    yield from ((f"{section}.{name}.{factor}", words) for factor, words in row.items())
                else:
                    yield f"{section}.{name}", row


def by_language(have: Entry, new: Entry) -> Entry | None:
    """One entry for a phrase that means one thing in English and another in French; None where that is not the case."""
    if have.kind == "by_language":
        return have if new in have.data else None
    if have.tongue * new.tongue >= 0:
        return None
    english, french = (have, new) if have.tongue < 0 else (new, have)
    return Entry("by_language", (english, french), 0)


def rows(data: dict[str, Any]) -> Iterator[tuple[str, Any, str, str]]:
    """(kind, meaning, language, phrase) for every phrase of the file."""
    for name, row in data["variables"].items():
        if name not in VARIABLES:
            raise ValueError(f"variables.{name}: not a variable of the model")
        yield from _phrases("name", (name,), row)
    for row in data["shared"].values():
        yield from _phrases("name", tuple(row["variables"]), row)
    for row in data["nouns"].values():
        yield from _phrases("noun", tuple(row["variables"]), row)
    for name, row in data["companies"].items():
        yield from _phrases("name", (COMPANY + name,), row)
    for intent, row in data["intents"].items():
        yield from _phrases(intent, None, row)
    for direction in ("up", "down", "gain", "lose"):
        yield from _phrases("change", direction, data["changes"][direction])
    for factor, row in data["changes"]["factor"].items():
        yield from _phrases("change", factor, row)
    for role, row in data["ranges"].items():
        yield from _phrases("range", role, row)
    for why, row in data["refused"].items():
        yield from _phrases("refused", why, row)
    for name, row in data["things"].items():
        yield from _phrases("thing", (name,), row)
    for section, kind in (("versus", "versus"), ("topic", "topic"), ("separators", "separator"), ("fillers", "filler")):
        yield from _phrases(kind, None, data[section])


def _phrases(kind: str, meaning: Any, row: dict[str, Any]) -> Iterator[tuple[str, Any, str, str]]:
    for lang in _TONGUES:
        for written in row.get(lang, ()):
            yield from ((kind, meaning, lang, phrase) for phrase in spelled_out(written))


def spelled_out(written: str) -> Iterator[str]:
    """The phrases that one with alternatives stands for: "(too|far too) high" for "too high" and "far too high"; "(is|)"
    may be left out."""
    if "(" not in written:
        return iter((written,))
    pieces = [piece.split("|") for piece in re.split(r"[()]", written)]
    return (" ".join("".join(choice).split()) for choice in product(*pieces))


def weighted(entry: Entry) -> Entry:
    """Small words show the language of a sentence better than the terms it borrows ("objectif break even")."""
    kind, data, tongue = entry
    return Entry(kind, data, 2 * tongue) if tongue and kind in _SMALL else entry


def _verbs(data: dict[str, Any]) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    yield "close", None, data["intents"]["close"]
    yield "refused", "bound", data["refused"]["bound"]
    for change in ("up", "down"):
        yield "change", change, data["changes"][change]
    for factor, row in data["changes"]["factor"].items():
        yield "change", factor, row
    yield "filler", None, data["fillers"]


def _forms(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(language, form) of the verbs listed in their base form."""
    yield from (("en", form) for verb in row.get("en_verbs", ()) for form in english_forms(verb))
    yield from (("fr", form) for verb in row.get("fr_verbs", ()) for form in french_forms(verb))


def english_forms(verb: str) -> list[str]:
    """The regular forms of an English verb; irregular ones stand in the vocabulary."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"]
    stem = verb.removesuffix("e")
    plural = f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh")) else f"{verb}s"
    return [verb, plural, f"{stem}ed", f"{stem}ing"]


def french_forms(verb: str) -> list[str]:
    """The forms of a French verb in -er, -ir, -enir, -ettre or -endre; of any other, itself."""
    for group, endings in _FRENCH_ENDINGS.items():
        if verb.endswith(group):
            return [verb.removesuffix(group) + ending for ending in endings.split()]
    return [verb]


LEXICON = load(Path(__file__).with_name("vocabulary.toml"))


def label(company: str) -> str:
    """The name of a company's line as people write it; an unlisted one as its slug says."""
    name = company.removeprefix(COMPANY)
    return LEXICON.labels.get(name) or name.replace("-", " ").title()
