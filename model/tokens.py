"""Text to items: each word, phrase and amount with its place and meaning, nothing dropped unseen."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from model import amounts
from model.amounts import AMOUNT, FRENCH, JOINERS, NUMBER_WORDS
from model.lexicon import LEXICON, Entry
from model.text import DIRECTION, INVISIBLE, fold


class Item(NamedTuple):
    """A piece of the statement: its kind, meaning and place.

    Kinds: those of `lexicon.Entry`, and amount (data: Amount), mark (data: the sign), baseline (data: id), unknown
    (data: the word).
    """

    kind: str
    data: Any
    start: int
    end: int


class Lexed(NamedTuple):
    """The items of a statement, and its language: the one most of its words speak."""

    items: list[Item]
    lang: str


_TOKEN = re.compile(
    r"(?P<factor>(?:x|× ?)\d+(?:[.,/]\d+)?(?![\w.,/]*\w))|(?P<word>[a-zç]+n't(?![a-z])|(?!(?:usd|eur|gbp|cad|aud|hkd|nzd|sgd|inr|rs|chf|cny|rmb|jpy|krw|btc)"
    r" ?\$? ?-?[\d.]|(?:us|c|a|s|r|nt|hk|nz|ca|au) ?\$)[a-zç][a-z0-9ç]*(?:\.(?:com|ai)(?![a-z0-9]))?)"
    rf"|(?P<amount>{AMOUNT})"
    r"|(?P<mark>[,;?\n]|\.(?![\w.])|(?<![^ ])-(?![^ ]))"
    r"|(?P<symbol>\+/-|\+-|±|>=|<=|[~&+/])"
    r"|(?P<other>[^\s'\"!().:=*_`\-\[\]•…,]+)"
)
_ELISION = re.compile(r"(?<![a-z])(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu)'(?=[a-z0-9])|'(?:s|re|ll|d|ve|m)(?![a-z])")
_DATED = re.compile(r"20\d\d|question")
_YEAR = re.compile(r"(?<![\d.,$])(?:19|20)\d\d(?![\d.,]*\d|[a-z%])(?! ?(?:%|b|m|t|k|md|usd|\$|€)(?![a-z]))")
_FISCAL = re.compile(r"[fc]y\d{2,4}")
_FRENCH_LETTERS = re.compile("[éèêàùûôîçÉÈÊÀ]")
_FRENCH_ELISION = re.compile(r"(?<![a-z])(?:[ldjnsct]|qu)'(?=[a-z])")


def lex(text: str, lang: str | None) -> Lexed:
    """The items of a statement. `lang` decides only where the words themselves do not."""
    if not text.isascii() and INVISIBLE.search(text):
        return _without_invisible(text, lang)
    folded = fold(text)
    elided = False
    if "'" in folded:
        elided = bool(_FRENCH_ELISION.search(folded))
        folded = _ELISION.sub(lambda found: " " * len(found[0]), folded)
    items: list[Item] = []
    if _DATED.search(folded):
        folded, items = _dates(folded)
    tokens = list(_TOKEN.finditer(folded))
    items, tongue = _items(tokens, folded, items)
    tongue += elided
    if not text.isascii():
        tongue += 1 if _FRENCH_LETTERS.search(text) else 0
    spoken = "fr" if tongue > 0 else "en" if tongue < 0 else (lang or "en")
    settled = _settled(items, folded, spoken)
    if not text.isascii() and (turned := DIRECTION.search(text)):
        settled.append(Item("refused", "direction", turned.start(), turned.end()))
    return Lexed(settled, spoken)


def _without_invisible(text: str, lang: str | None) -> Lexed:
    places = [place for place, character in enumerate(text) if not INVISIBLE.match(character)]
    places.append(len(text))
    lexed = lex(INVISIBLE.sub("", text), lang)
    items = [item._replace(start=places[item.start], end=places[item.end - 1] + 1) for item in lexed.items]
    return Lexed(items, lexed.lang)


def _dates(folded: str) -> tuple[str, list[Item]]:
    """The baselines that the text names, and years that name none; blanked in the text."""
    items = [
        Item("baseline", LEXICON.baseline_ids[found[0]], found.start(), found.end())
        for found in LEXICON.baselines.finditer(folded)
    ]
    for item in items:
        folded = folded[: item.start] + " " * (item.end - item.start) + folded[item.end :]
    years = [Item("year", found[0], found.start(), found.end()) for found in _YEAR.finditer(folded)]
    for item in years:
        folded = folded[: item.start] + " " * (item.end - item.start) + folded[item.end :]
    return folded, items + years


def _items(tokens: list[re.Match[str]], folded: str, items: list[Item]) -> tuple[list[Item], int]:
    """The tokens as items, amounts still unread; and how French (+) or English (-) their words are."""
    tongue = place = 0
    count = len(tokens)
    words, phrases = LEXICON.words, LEXICON.phrases
    while place < count:
        token = tokens[place]
        kind = token.lastgroup
        start, end = token.span()
        place += 1
        if kind == "word":
            word = token[0]
            entry = words.get(word)
            if word in phrases:
                longer, used = _longest(tokens, place - 1, word)
                if longer is not None:
                    entry = longer
                    place += used - 1
                    end = tokens[place - 1].end()
            if entry is not None:
                tongue += entry.tongue
                items.append(Item(entry.kind, entry.data, start, end))
            elif word in NUMBER_WORDS:
                number = _number_words(tokens, place - 1)
                place += len(number) - 1
                items.append(Item("number_words", number, start, tokens[place - 1].end()))
            elif _FISCAL.fullmatch(word):
                items.append(Item("filler", None, start, end))
            else:
                items.append(Item("unknown", word, start, end))
        elif kind == "amount":
            if token["magnitude"] in FRENCH or token["unit"] in FRENCH:
                tongue += 1
            items.append(Item("digits", token[0], start, end))
        elif kind == "factor":
            items.append(Item("digits", token[0].lstrip("x× ") + "x", start, end))
        elif kind == "mark":
            items.append(Item("mark", token[0], start, end))
        else:
            symbol = LEXICON.symbols.get(token[0])
            if symbol:
                items.append(Item(symbol.kind, symbol.data, start, end))
            else:
                known = token[0] in "&+/" and kind == "symbol"
                items.append(Item("separator" if known else "unknown", token[0], start, end))
    return items, tongue


def _longest(tokens: list[re.Match[str]], place: int, word: str) -> tuple[Entry | None, int]:
    """The entry of the longest phrase that starts here, and how many words it takes."""
    for words, entry in LEXICON.phrases[word]:
        size = len(words)
        if place + size <= len(tokens) and all(
            tokens[place + offset][0] == words[offset] for offset in range(1, size)
        ):
            return entry, size
    return None, 1


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


def _settled(items: list[Item], folded: str, lang: str) -> list[Item]:
    """The items in order, amounts read and words of two languages settled by the language of the sentence."""
    settled: list[Item] = []
    end = -1
    if len(items) > 1 and items[0].start > items[-1].start or any(item.kind in ("baseline", "year") for item in items):
        items.sort(key=lambda item: item.start)
    for item in items:
        if item.start < end:
            continue  # a word that an amount before it has taken in
        kind, data, start, stop = item
        if kind == "digits":
            item = Item("amount", amounts.read(data, lang), start, stop)
        elif kind == "number_words":
            read = amounts.read_words(data, folded, stop, lang)
            item = Item("amount", read[0], start, read[1]) if read else Item("unknown", folded[start:stop], start, stop)
        elif kind == "by_language":
            entry = data[lang == "fr"]
            item = Item(entry.kind, entry.data, start, stop)
        settled.append(item)
        end = item.end
    return settled
