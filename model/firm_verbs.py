"""What stands between a company and its amount: only words of the vocabulary state what it makes ("Meta assigns 70B to AI",
"OpenAI absorbe 20 milliards" are of something else)."""

from __future__ import annotations

import re

from model.everyday import everyday, ordinary
from model.late import Late
from model.lexicon import LEXICON
from model.named import QUIET
from model.reading import Problem, spanning
from model.text import fold
from model.tokens import Item

_WORD = Late(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SPENDS = Late(
    r"\b(?:pa(?:y|ie|id)|vers(?:e|a|é|er)|consacr|invest|financ|construi|rembours|(?:re)?met(?!tons)|mis\b|donn(?!ons)"
    r"|b[âa]ti|emprunt|engag|accord|fund|deploy|gave|giving\b|given\b|must find|faces\b|settles for|puts? (?:up|in)"
    r"|backs? out|pulls back|goes all in|(?:is|['’]s) (?:in|down) for\b|ask is|veut\b|veulent\b"
    r"|(?:could|to|may|will) list at|offers?\b|is building|us(?:ed|es)\b|considering|pose\b|flamb|boucle\b"
    r"|cote\b|approche\b|vaudra|lever\b|devoir\b|ach[èe]t|r[ée]serv|was sold|co[ûu]t[ée])\w*",
    re.IGNORECASE,
)
_APART = frozenset(",;:.?!()\n—0123456789")
_ADVERBS = ("ly", "ment")


def beside_odd_words(items: list[Item], firms: list[int], text: str) -> list[Problem]:
    """The companies with an amount of money right behind them and a word between that only everyday language knows."""
    found: list[Problem] = []
    for place in firms:
        after = next((item for item in items[place + 1 :] if item.kind not in QUIET), None)
        if after is None or after.kind != "amount" or after.data.unit != "money" or after.data.sign:
            continue
        between = text[items[place].end : after.start]
        if between[:1].isalpha() or between[-1:].isalpha():
            continue  # what was written instead of other words stands beside its place
        if not between.strip() or not _APART.isdisjoint(between):
            continue
        if _SPENDS.search(between) or any(map(_is_odd, _WORD.findall(fold(between)))):
            found.append(spanning("refused_outside", items[place], after, text))
    return found


def _is_odd(word: str) -> bool:
    entry = None if word in LEXICON.words else everyday().get(word) or ordinary(word)
    return entry is not None and entry.kind == "filler" and not word.endswith(_ADVERBS)
