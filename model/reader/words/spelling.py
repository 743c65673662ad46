"""Words the vocabulary does not know, and each a typo of one that it does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from model.amount_pattern import CURRENCIES, MAGNITUDES, UNITS
from model.catalogue import is_company
from model.lexicon import LEXICON, Entry, label
from model.numerals import NUMBER_WORDS
from model.reader.words.everyday import everyday
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.sentences import begins
from model.reader.words.slips import CLOSE, LOST, is_likely, is_one_off, is_plain, slip
from model.reader.words.tokens import Item
from model.reading import Note
from model.text import fold

_VOWELS = frozenset("aeiouy")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
SHORTEST = 4
SHORTEST_IN_PHRASE = 3  # "dta centre"
_SHORTEST_EVERYDAY = 6
SAYING_LITTLE = ("filler", "separator", "let", "ask", "need", "topic", "help")
# What statements are about is meant more often, a word of the other language less; in letters.
_TERM = 0.3
_FOREIGN = 0.5
_FARTHEST = 1.35  # of one slip; beyond it is rather a word that is not known here
_CHANGED = 1.1  # of a word of change, which turns what is said
# Words that a slip must not hide, and how much less likely one may be that is still reckoned with.
_TURNING = frozenset(
    ("refused", "without", "except", "vanish", "change", "less", "more", "above", "below", "versus", "close", "range")
)
_RIVAL = 0.6
_NEAR = 160  # characters, in which the words before stand


def respell(text: str, items: list[Item], lang: str) -> Respelt:
    """The text with each unknown word that has one clear candidate replaced by it; of two words for one thing, the one
    of the sentence's language."""
    words: list[tuple[int, int, str]] = []
    notes: list[Note] = []
    for place, item in enumerate(items):
        if item.kind != "unknown" or _is_foreign_money(item) or item.start < (words[-1][1] if words else 0):
            continue
        following = items[place + 1] if place + 1 < len(items) else None
        after = re.findall(r"[^\W_]+", fold(text[item.end : following.end if following else None]))
        measured = place > 0 and items[place - 1].kind == "amount" and items[place - 1].end == item.start - 1
        before = fold(text[max(0, item.start - _NEAR) : item.start]).split()[-3:]
        word = _correction(str(item.data), before, after, lang, measured)
        if word is None:
            word = _everyday_slip(str(item.data), lang)
        elif not _stands(word, before, after):
            continue
        if word is None or (text[item.start].isupper() and not _is_clear(item, word, following, text, lang)):
            continue
        expected = (measured and word in UNITS) or _is_in_phrase(word, before, after)
        if not expected and _has_rival(str(item.data), word, lang):
            continue
        entry = _entry(word)
        word = _shown(word)
        words.append((item.start, item.end, word))
        if entry is None or entry.kind not in SAYING_LITTLE:
            notes.append(Note("typo", {"written": text[item.start : item.end], "read": word}))
    return respelt(text, words, tuple(notes))


def _is_foreign_money(item: Item) -> bool:
    """Whether a word is another currency's, of which no slip is made: "60 milliards dd yens"."""
    return CURRENCIES.get(str(item.data), "USD") != "USD"


def _is_clear(item: Item, word: str, following: Item | None, text: str, lang: str) -> bool:
    """Whether a word with a capital letter is a slip of one that is no name: the capital is a name's, but for a plain slip
    at the beginning of a sentence, not beside an amount."""
    if is_term(word) and not is_change(word):
        typed = str(item.data)  # "Martin says 40%" speaks of nobody's margin
        return text.isupper() or bool(_firm(word)) or not is_one_off(typed, word) or is_likely(typed, word, lang, LOST)
    owns = text[item.end :].startswith(("'s", "’s"))
    if not begins(text, item.start) or following is None or owns or not is_plain(str(item.data), word, lang):
        return False
    return following.kind != "amount" or sorted(str(item.data)) == sorted(word)


def _shown(word: str) -> str:
    """A corrected word as people write it: the vocabulary has usual slips of names too, and those are no corrections."""
    from rapidfuzz.distance import OSA

    proper = _firm(word)
    return proper if proper and OSA.distance(word, fold(proper)) <= 2 else word


def _firm(word: str) -> str:
    """The proper name of the company that a word names; "" of any other word."""
    entry = LEXICON.words.get(word)
    name = entry.data[0] if entry is not None and entry.kind == "name" else ""
    return label(name) if is_company(name) else "Nvidia" if name == "nvidia_revenue" else ""


def _stands(word: str, before: list[str], after: list[str]) -> bool:
    """Whether a word means something where it stands: alone, or in a phrase with a word before or behind it."""
    return stands_alone(word) or _is_in_phrase(word, before, after)


def _is_in_phrase(word: str, before: list[str], after: list[str]) -> bool:
    if after and after[0] in LEXICON.phrases.get(word, {}):
        return True
    return any(word in rest for each in before for rest in _phrases_of(each))


def stands_alone(word: str) -> bool:
    """Whether a word means something by itself, not in a phrase only."""
    return word in LEXICON.words or word in NUMBER_WORDS or word in MAGNITUDES or word in UNITS or " " in word


def _kind(word: str) -> str:
    """The kind of a word of the vocabulary; of any other "", as of one that stands in phrases only."""
    entry = LEXICON.words.get(word)
    return entry.kind if entry is not None else ""


def _entry(word: str) -> Entry | None:
    return LEXICON.words.get(word) or everyday().get(word)


@lru_cache(maxsize=1024)
def _phrases_of(word: str) -> tuple[tuple[str, ...], ...]:
    """The words that follow a word in the phrases that it opens."""
    return tuple(phrase[1:] for rows in LEXICON.phrases.get(word, {}).values() for phrase, _ in rows)


def is_term(word: str) -> bool:
    """Whether a known word says more than a filler or an "and"."""
    entry = _entry(word)
    return entry is None or entry.kind not in ("filler", "separator")


def may_be_slip(word: str, lang: str) -> bool:
    """Whether an unknown word is one letter off a word that says something by itself, not only within a phrase."""
    return any(near in LEXICON.words and is_term(near) for near in all_near(word, lang))


@lru_cache(maxsize=4096)
def all_near(word: str, lang: str) -> tuple[str, ...]:
    """Every known word that a word can be a slip of, however unlikely."""
    near = _within(word, lang, known_words()) if len(word) >= SHORTEST and word.isalpha() else ()
    return (*near, *_nearest(word, lang))


def is_change(word: str) -> bool:
    """Whether a known word tells of a rise or a fall."""
    return _kind(word) == "change"


def _correction(word: str, before: list[str], following: list[str], lang: str, measured: bool) -> str | None:
    """The one word that a misspelt word can stand for, or the one that makes a phrase with the word beside it; right
    behind a number (`measured`), a magnitude or unit. None where there is none or a choice."""
    for drawn_out in (r"\1", r"\1\1"):  # "gaaap", "soooon"
        known = _DRAWN_OUT.sub(drawn_out, word)
        if known != word and known in LEXICON.words:
            return known
    glued = re.fullmatch(r"([a-z]{4,})(\d+[a-z]{0,2})", word)
    if glued and glued[1] in LEXICON.words:
        return f"{glued[1]} {glued[2]}"
    words = nearest(word, lang, most=20) or list(_nearest(word, lang, SHORTEST_IN_PHRASE))
    if word in known_words().get(len(word), ()):  # a word of phrases, none of which stands here
        words = [known for known in words if stands_alone(known) and (is_term(known) or is_one_off(word, known))]
    if measured and (units := [known for known in words if known in MAGNITUDES or known in UNITS]):
        words = units
    native = [known for known in words if not is_foreign(known, lang)]
    if native and all(map(is_term, native)):
        words = native
    phrases = {
        rows[0][1][:2]: known
        for known in reversed(words)
        if following and (rows := LEXICON.phrases.get(known, {}).get(following[0]))
    }
    if len(phrases) == 1:
        return next(iter(phrases.values()))
    behind = _phrases_of(before[-1]) if before else ()
    joined = [known for known in words if any(rest[:2] == (known, *following[:1]) for rest in behind)]
    joined = joined or [known for known in words if any(rest[0] == known for rest in behind)]
    if not joined and len(word) > SHORTEST:  # "data cente"
        joined = [known for known in all_near(word, lang) if any(rest[0] == known for rest in behind)]
    if joined and len({"".join(sorted(known)) for known in joined}) == 1:
        return joined[0]  # "data centr"
    if len(word) < SHORTEST:
        alone = len(words) == 1 and not _VOWELS.intersection(word)
        return words[0] if alone and _kind(words[0]) in ("name", "noun") else None  # "cst"
    quiet = [known for known in words if _kind(known) in SAYING_LITTLE]
    if quiet and len(quiet) == len(words):
        # Nobody is told of a correction that changes nothing, so it must be a plain slip: not another word's ending.
        slips = [known for known in quiet if _is_slip(word, known) and not is_foreign(known, lang)]
        return slips[0] if slips else None
    return words[0] if len(words) == 1 else None


@lru_cache(maxsize=4096)
def _has_rival(word: str, known: str, lang: str) -> bool:
    """Whether a misspelt word can be a slip of one that says something else, though a rarer one: "fingt" is not "finit"
    where it may be "vingt", "eises" not "eases" where it may be "rises"."""
    if " " in known or not word.isalpha() or not is_one_off(word, known) or _kind(known) == "versus":
        return False
    cost = slip(word, known, 1, lang)
    if _kind(known) in ("name", "noun") and not (_firm(known) and cost >= 1):
        return False
    limit = cost + (CLOSE if is_plain(word, known, lang) else _RIVAL)
    likely = (
        found
        for found, _ in _off(word, _telling(), 1)
        if slip(word, found, 1, lang) + _FOREIGN * is_foreign(found, lang) <= limit
    )
    return any(_meaning(found) != _meaning(known) for found in likely)


@cache
def _telling() -> dict[int, tuple[str, ...]]:
    """The words by themselves that turn an amount round or are a part of one, by their length."""
    words = {word for word, entry in LEXICON.words.items() if len(word) > 2 and _turns(entry)}
    words.update(word for table in (CURRENCIES, NUMBER_WORDS) for word in table if len(word) > 3 and word.isalpha())
    return _by_length(words)


def _turns(entry: Entry) -> bool:
    return any(map(_turns, entry.data)) if entry.kind == "by_language" else entry.kind in _TURNING


@lru_cache(maxsize=4096)
def _everyday_slip(word: str, lang: str) -> str | None:
    """The one everyday word that a longer word is a plain slip of, with the same first letter."""
    if len(word) < _SHORTEST_EVERYDAY or not word.isalpha():
        return None
    near = _within(word, lang, _everyday_words(word[0]))
    plain = [known for known in near if is_plain(word, known, lang) and not is_foreign(known, lang)]
    return plain[0] if len(plain) == 1 else None


def everyday_near(word: str) -> Iterator[str]:
    """The everyday words one letter off a word, with the same first letter."""
    return (known for known, _ in _off(word, _everyday_words(word[0]), 1))


@cache
def _everyday_words(first: str) -> dict[int, tuple[str, ...]]:
    return _by_length(word for word in everyday() if word.startswith(first))


def nearest(word: str, lang: str, most: int = 4) -> list[str]:
    """The known words one letter off (two in long words), the nearest only; of one meaning, one."""
    return list(_nearest(word, lang)[:most])


@lru_cache(maxsize=4096)
def _nearest(word: str, lang: str, shortest: int = SHORTEST) -> tuple[str, ...]:
    if len(word) >= SHORTEST_IN_PHRASE and not _VOWELS.intersection(word) and (short := _skeletons().get(word)):
        return short
    near = _within(word, lang, known_words()) if len(word) >= shortest and word.isalpha() else {}
    if not near:
        return ()
    limit = min(near.values()) + CLOSE
    likely = [found for found, cost in near.items() if cost < limit]
    if any(map(_is_refused, likely)):
        return ()  # "monthy" may be what must not be passed over
    best = sorted(likely, key=lambda known: (is_foreign(known, lang), known))
    if len({_meaning(known) for known in best}) == 1:
        slips = [known for known in best if _is_slip(word, known)] or best[:1]
        return (min(slips, key=lambda known: _rank(word, known, lang)),)
    return tuple(best)


def _rank(word: str, known: str, lang: str) -> tuple[bool, bool, bool]:
    """What tells words of one meaning apart: a small word's language, then the letters, then the ending."""
    return (not is_term(known) and is_foreign(known, lang), sorted(known) != sorted(word), known[-1] != word[-1])


def _within(word: str, lang: str, words: dict[int, tuple[str, ...]]) -> dict[str, float]:
    """The cost of each of the words, by their length, that one can be a slip of."""
    near: dict[str, float] = {}
    for found, distance in _off(word, words, 1 if len(word) < 8 else 2):
        if len(word) <= 4 and found[0] != word[0]:
            continue
        cost = slip(word, found, distance, lang) + _FOREIGN * is_foreign(found, lang)
        cost -= _TERM * (distance == 1 and _is_name(found))
        if cost < (_CHANGED if is_change(found) else _FARTHEST) or (distance > 1 and not is_change(found)):
            near[found] = cost
    return near


def _off(word: str, words: dict[int, tuple[str, ...]], most: int) -> Iterator[tuple[str, int]]:
    """Each of the words, by their length, that is other than a word by so many letters at the most, and by how many."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    for length in range(len(word) - most, len(word) + most + 1):
        known = words.get(length, ())
        for found, distance, _ in extract(word, known, scorer=OSA.distance, score_cutoff=most, limit=None):
            if found != word:
                yield found, int(distance)


def _is_name(word: str) -> bool:
    """Whether a word names something of the model."""
    return _kind(word) in ("name", "noun", "break_even")


def _is_slip(word: str, known: str) -> bool:
    """Whether a word is another one with a slip of the finger, not that word with another ending."""
    return word[0] == known[0] and not (known.startswith(word) or word.startswith(known))


@cache
def _skeletons() -> dict[str, tuple[str, ...]]:
    """The names and nouns by their consonants, as people shorten them: "mrgn"."""
    found: dict[str, set[str]] = {}
    for word, entry in LEXICON.words.items():
        if entry.kind in ("name", "noun", "need", "ask"):
            found.setdefault("".join(c for c in word if c not in _VOWELS), set()).add(word)
    return {short: (min(words),) for short, words in found.items() if len({_meaning(word) for word in words}) == 1}


def _is_refused(word: str) -> bool:
    return _kind(word) in ("refused", "without", "except", "vanish")


def is_foreign(word: str, lang: str) -> bool:
    """Whether a known word is one of the other language alone."""
    entry = _entry(word)
    tongue = entry.tongue if entry is not None else _tongue_in_phrases().get(word, 0)
    return (tongue > 0) == (lang == "en") and tongue != 0


@cache
def _tongue_in_phrases() -> dict[str, int]:
    """How French the phrases are in which a word stands; 0 where they are of both languages."""
    tongues: dict[str, set[int]] = {}
    for words, entry in LEXICON.long_phrases():
        for word in words:
            tongues.setdefault(word, set()).add((entry.tongue > 0) - (entry.tongue < 0))
    return {word: next(iter(found)) if len(found) == 1 else 0 for word, found in tongues.items()}


def _meaning(word: str) -> object:
    """What a word means; one that stands only in phrases, what all of them mean, if that is one thing."""
    entry = LEXICON.words.get(word)
    if entry:
        return entry[:2]
    if word in MAGNITUDES:
        return MAGNITUDES[word]
    if word in UNITS:
        return UNITS[word]
    meanings = _in_phrases().get(word, set())
    return next(iter(meanings)) if len(meanings) == 1 else word


@cache
def _in_phrases() -> dict[str, set[object]]:
    """What the phrases mean in which a word stands."""
    meanings: dict[str, set[object]] = {}
    for words, entry in LEXICON.long_phrases():
        for word in words:
            meanings.setdefault(word, set()).add(entry[:2])
    return meanings


@cache
def known_words() -> dict[int, tuple[str, ...]]:
    """Every word of three letters or more that the reader knows, inside phrases too, by its length."""
    words = {word for word in LEXICON.words if len(word) > 2}
    words.update(word for phrase, _ in LEXICON.long_phrases() for word in phrase if len(word) > 2)
    numbers = (word for table in (MAGNITUDES, CURRENCIES, UNITS, NUMBER_WORDS) for word in table)
    words.update(word for word in numbers if len(word) > 3 and word.isalpha())
    return _by_length(words)


def _by_length(words: Iterable[str]) -> dict[int, tuple[str, ...]]:
    by_length: dict[int, list[str]] = {}
    for word in sorted(words):
        by_length.setdefault(len(word), []).append(word)
    return {length: tuple(found) for length, found in by_length.items()}
