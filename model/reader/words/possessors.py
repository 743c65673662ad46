"""Names that only their place shows, since the word means something else as well: "Glean's AI revenue is 2B", "Add Notion
to the list at 500M". In small letters they are asked back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.late import Late
from model.lexicon import LEXICON
from model.text import fold

_NAME = r"(?P<name>(?![A-Za-z]\d)[A-Za-z][A-Za-z0-9&-]*[A-Za-z0-9])"
_OWNS = Late(
    rf"(?<![\w.'’]){_NAME}['’]s (?:own |annual |yearly |total |actual )?(?:gen ?)?ai (?:revenues?|sales|top line"
    rf"|run[- ]rate)"
    r"\b|\b(?:revenus?|ventes|ca|chiffres? d['’]affaires) (?:d['’])?ia (?:de |d['’]"
    r"|chez )(?P<qui>(?-i:[A-Z])[A-Za-z0-9&-]+)",
    re.IGNORECASE,
)
_ADDED = Late(rf"\badd {_NAME}(?: to (?:the|your|that|our) [a-z]+)? (?:at|with|making) \$?\d", re.IGNORECASE)
# Whose revenue is no company's: "Today's AI revenue", "What's AI revenue at …?".
_NOBODY = frozenset(
    ("today", "yesterday", "tomorrow", "now", "everyone", "everybody", "nobody", "anybody", "somebody", "someone", "anyone",
     "industry", "ecosystem", "world", "market", "sector", "year", "company", "quarter", "month", "week", "street",
     "consensus",
     "article", "cahn", "sequoia", "david", "list", "baseline", "model", "it", "that", "this", "what", "he", "she", "there",
     "here", "who", "where", "how", "let", "one", "economy", "planet", "earth", "china", "america", "europe", "us", "uk",
     "eu", "france", "chine", "amerique")
)  # fmt: skip
# Who tells a figure of others: "Gartner's AI revenue estimate".
_TELLERS = LEXICON.not_companies | frozenset(
    ("menlo", "ft", "wsj", "nyt", "ubs", "ives", "sacks", "jpm", "stanley", "moody", "gurley", "a16z", "economist",
     "analysts", "investors", "management", "board", "bulls", "bears", "optimists", "pessimists", "masa", "tim", "boss",
     "colleague", "client", "friend", "author", "team")
)  # fmt: skip
_NAMING = frozenset(("name", "thing", "noun", "topic"))


def possessors(text: str) -> Iterator[tuple[int, int]]:
    """The places of such names: beside the AI revenue that they own or the amount they are added
    at, and no word that names something of the model."""
    if text.isupper():
        return
    for pattern in (_OWNS, _ADDED):
        for found in pattern.finditer(text):
            group = "name" if found["name"] else "qui"
            word = fold(found[group])
            entry = LEXICON.words.get(word)
            if word not in _NOBODY and word not in _TELLERS and (entry is None or entry.kind not in _NAMING):
                yield found.span(group)
