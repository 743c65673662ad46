"""The dated baselines as people call them: "as of 2024", "the 2024 numbers", "Cahn's $600B question", "live"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from model.late import Late
from model.text import fold

_YEAR = Late(r"20\d\d")
# "Base case, please", "donne-moi la référence".
_AS_IT_IS = Late(
    r"\W*(?:(?:just|please|ok|so|hey|(?:can|could) (?:i|we) (?:get|have|see)|give me|gimme|show me|show|run|see"
    r"|(?:i|we) want"
    r"|(?:i|we) need|i'd like|what's|what is|let's see|juste|donne[rz]?-moi|montre[rz]?-moi|je veux|affiche[rz]?|voir),? )*"
    r"(?:the |your |our |le |la )?(?:article's |original )?(?:baseline|base case|cas de base|reference"
    r"|scenario de reference)"
    r"(?: case| scenario| numbers| figures)?(?:,? (?:please|pls|plz|thanks|thx|only|again|first|for now|as is"
    r"|unchanged|stp|svp"
    r"|s'il (?:te|vous) plait|merci|seulement))*\W*"
)
_KEYS = {"dates", "year", "question", "names"}


class Dated(NamedTuple):
    """The pattern that finds a baseline in folded text, the id for what stands in the group that matched, and words one
    of which every such text has, or else a year. The pattern is compiled, and kept by `re`, when one of them is met."""

    pattern: str
    ids: dict[str, str]
    clues: frozenset[str]

    def hinted(self, folded: str, words: list[str]) -> bool:
        """Whether a text of these words may name a baseline."""
        return ("20" in folded and _YEAR.search(folded) is not None) or not self.clues.isdisjoint(words)

    def find(self, folded: str) -> Iterator[tuple[str, re.Match[str]]]:
        """Each baseline that a text names, with its place."""
        for found in re.finditer(self.pattern, folded):
            yield self.ids[found[found.lastgroup or 0]], found


def dated(words: dict[str, list[str]], baselines: dict[str, dict[str, Any]]) -> Dated:
    """The names of the baselines: `dates` and `names` alone, `year` with a word before or behind it, `question` (the sum
    in the article's title) with a word for the article. Raises ValueError for unknown keys and for one name of two
    baselines."""
    ids: dict[str, str] = {}
    kinds: dict[str, list[str]] = {key: [] for key in _KEYS}
    for baseline, row in baselines.items():
        if unknown := row.keys() - _KEYS:
            raise ValueError(f"baselines.{baseline}: unknown key {', '.join(sorted(unknown))}")
        for key, phrases in row.items():
            for phrase in map(fold, phrases):
                if ids.setdefault(phrase, baseline) != baseline:
                    raise ValueError(f"{phrase!r}: baseline {ids[phrase]} and baseline {baseline}")
                kinds[key].append(phrase)
    alone, year, question = (_any(kinds["dates"] + kinds["names"]), _any(kinds["year"]), _any(kinds["question"]))
    before, noun, article, link = (_any(map(fold, words[key])) for key in ("before", "noun", "article", "link"))
    pattern = (
        rf"(?<![a-z0-9.$-])(?:(?:(?:{before}) (?:the )?)?(?P<alone>{alone})(?: {noun})?"
        rf"|(?:{before}) (?:the )?(?P<since>{year})(?: {noun})?"
        rf"|(?:{noun}) (?:(?:{link}) ?){{0,2}}(?P<of>{year}|{alone})"
        rf"|(?P<first>{year}) (?:{noun})"
        rf"|(?P<joint>{year})(?= (?:and|vs\.?|versus|or|to|et|ou|avec|contre) (?:the |la |le )?{year} (?:{noun}))"
        rf"|(?P<sum>{question})(?: dollars?)?[ -](?:{article})(?: {noun})?"
        rf"|(?:{article}) (?:(?:{link}) ?){{0,2}}(?P<asked>{question})"
        r")(?![a-z0-9-])"
    )
    called = (fold(phrase) for phrase in kinds["names"] + kinds["dates"] if phrase[0].isalpha())
    clues = {max(phrase.split(), key=len) for phrase in called}
    return Dated(pattern, ids, frozenset(clues.union(map(fold, words["article"]))))


def asks_baseline(folded: str) -> bool:
    """Whether a text asks for no more than the baseline as it is."""
    return _AS_IT_IS.fullmatch(folded) is not None


def _any(phrases: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True)) + ")"
