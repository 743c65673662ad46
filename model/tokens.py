"""Text to items: each word, phrase and amount with its place, its meaning and nothing dropped unseen."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from model import amounts
from model.amounts import AMOUNT, JOINERS, NUMBER_WORDS
from model.lexicon import LEXICON, Entry
from model.text import DIRECTION, INVISIBLE, fold


class Item(NamedTuple):
    """A piece of the statement: its kind, meaning and place.

    Kinds: those of `lexicon.Entry`, and amount (data: Amount), mark ("," ";" "?" "-"), baseline (data: id), unknown
    (data: the word).
    """

    kind: str
    data: Any
    start: int
    end: int


class Lexed(NamedTuple):
    """The items of a statement, its folded text, and its language: the one most of its words speak."""

    items: list[Item]
    folded: str
    lang: str


_TOKEN = re.compile(
    rf"(?P<amount>{AMOUNT})"
    r"|(?P<word>[a-zç]+n't(?![a-z])|[a-zç][a-z0-9ç]*(?:\.(?:com|ai)(?![a-z0-9]))?)"
    r"|(?P<mark>[,;?\n]|\.(?![\w.])|(?<![^ ])-(?![^ ]))"
    r"|(?P<symbol>\+/-|\+-|±|>=|<=|[~&+/])"
    r"|(?P<other>[^\s'\"!().:=*_`\-\[\]•…]+)"
)
_ELISION = re.compile(r"(?<![a-z])(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)'(?=[a-z0-9])|'(?:s|re|ll|d|ve|m)(?![a-z])")
_DATED = re.compile(r"20\d\d|question")
_FRENCH_LETTERS = frozenset("éèêàùûôîç")
_FRENCH_MAGNITUDES = frozenset(("md", "mds", "mrd", "mrds", "milliard", "milliards", "mille"))


def lex(text: str, lang: str | None) -> Lexed:
    """The items of a statement. `lang` decides only where the words themselves do not."""
    places: list[int] | None = None
    if not text.isascii() and INVISIBLE.search(text):
        places = [place for place, character in enumerate(text) if not INVISIBLE.match(character)]
        places.append(len(text))
        text = INVISIBLE.sub("", text)
    folded = fold(text)
    if "'" in folded:
        folded = _ELISION.sub(lambda found: " " * len(found[0]), folded)
    items: list[Item] = []
    if _DATED.search(folded):
        for found in LEXICON.baselines.finditer(folded):
            items.append(Item("baseline", LEXICON.baseline_ids[found[0]], found.start(), found.end()))
        for item in items:
            folded = folded[: item.start] + " " * (item.end - item.start) + folded[item.end :]
    tongue = 0
    tokens = list(_TOKEN.finditer(folded))
    place, count = 0, len(tokens)
    while place < count:
        token = tokens[place]
        kind = token.lastgroup
        start, end = token.span()
        place += 1
        if kind == "word":
            word = token[0]
            entry, used = _longest(tokens, place - 1, word)
            if entry is not None:
                tongue += entry.tongue
                items.append(Item(entry.kind, entry.data, start, tokens[place - 2 + used].end()))
                place += used - 1
            elif word in NUMBER_WORDS:
                words = _number_words(tokens, place - 1)
                items.append(Item("number_words", words, start, tokens[place - 2 + len(words)].end()))
                place += len(words) - 1
            else:
                items.append(Item("unknown", word, start, end))
        elif kind == "amount":
            tongue += 1 if token["magnitude"] in _FRENCH_MAGNITUDES else 0
            items.append(Item("digits", token, start, end))
        elif kind == "mark":
            items.append(Item("mark", token[0], start, end))
        elif kind == "symbol":
            found_entry = LEXICON.symbols.get(token[0])
            if found_entry:
                items.append(Item(found_entry.kind, found_entry.data, start, end))
            else:
                items.append(Item("separator", None, start, end))
        else:
            items.append(Item("unknown", token[0], start, end))
    if not text.isascii() and not _FRENCH_LETTERS.isdisjoint(text.lower()):
        tongue += 1
    spoken = "fr" if tongue > 0 else "en" if tongue < 0 else (lang or "en")
    items = [_amount(item, folded, spoken) for item in items]
    if len(items) > 1:
        items.sort(key=lambda item: item.start)
    items = _after_amounts(items)
    if DIRECTION.search(text):
        items.append(Item("refused", "direction", 0, len(text)))
    if places:
        items = [item._replace(start=places[item.start], end=places[item.end - 1] + 1) for item in items]
    return Lexed(items, folded, spoken)


def _longest(tokens: list[re.Match[str]], place: int, word: str) -> tuple[Entry | None, int]:
    """The entry of the longest phrase that starts here, and how many words it takes."""
    for words, entry in LEXICON.phrases.get(word, ()):
        size = len(words)
        if place + size <= len(tokens) and all(
            tokens[place + offset][0] == words[offset] and tokens[place + offset].lastgroup == "word"
            for offset in range(1, size)
        ):
            return entry, size
    return LEXICON.words.get(word), 1


def _number_words(tokens: list[re.Match[str]], place: int) -> list[str]:
    """The run of number words that starts here; a joining word counts only inside."""
    words: list[str] = []
    pending: list[str] = []
    while place < len(tokens) and tokens[place].lastgroup == "word":
        word = tokens[place][0]
        if word in NUMBER_WORDS:
            words += [*pending, word]
            pending = []
        elif word in JOINERS and len(pending) < 2:
            pending.append(word)
        else:
            break
        place += 1
    return words


def _amount(item: Item, folded: str, lang: str) -> Item:
    if item.kind == "digits":
        return Item("amount", amounts.read(item.data, lang), item.start, item.end)
    if item.kind == "number_words":
        amount = amounts.read_words(item.data, item.end, folded, item.start, lang)
        if amount is None:
            return Item("unknown", folded[item.start : item.end], item.start, item.end)
        return Item("amount", amount, item.start, amount.end)
    return item


def _after_amounts(items: list[Item]) -> list[Item]:
    """Leave out the words that an amount has taken in (the unit after "forty", the currency before "60")."""
    kept: list[Item] = []
    end = 0
    for item in items:
        if item.start >= end:
            kept.append(item)
            end = item.end
    return kept
