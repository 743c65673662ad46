"""Whether a name without a value is only spoken of beside one, in an aside: "Nvidia 60B if there is power". The words that
may stand around one that is asked for are in `asking.toml`."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES, RESULTS
from model.late import Late
from model.reader.asked.unanswered import asking
from model.reader.paired.repair import names_of
from model.reader.words.tokens import Item
from model.reading import Part, Problem, quoting
from model.text import fold

# Where the clause of a name begins and ends, and what may stand in it where the name is asked for.
_PARTED = Late(r"[,;:.?!\n()]|(?<= )[-–—](?= )")
_SENTENCE_ENDS = Late(r"[?!\n;]|\.(?!\d)")
_REQUEST = Late(
    r"\W*(?:(?:and|so|then|now|but|also|et|alors|donc|puis|mais) )*"
    r"(?:(?:(?:i|we|they) )?need|(?:can i |can we )?get|what|which|wh?ats|quel\w*|qu['’]est)\b",
    re.IGNORECASE,
)
_REQUEST_WITHIN = Late(
    r"\b(?:how|show|give|gimme|tell|find|solve|calc\w*|comput\w*|work out|look(?:ing)? for|add up|want|estimate|derive"
    r"|explain|define|d[ée]fini\w*|summar\w*|compare|eli5|wtf|jveux|combien|cb|quoi|donne\w*|montre\w*"
    r"|calcule\w*|trouve\w*|affiche\w*|cherche\w*|estime\w*|explique\w*)\b",
    re.IGNORECASE,
)
# "Facility cost that brings the gap down to 80B", "capex we can afford", "the rest energy".
_SOUGHT = Late(r" (?:that|which|we|one|you|they|cb|combien|qui|qu['’]on|que)\b", re.IGNORECASE)
# What may be meant by a name and words around it that tell no value.
_WISHES = {
    "en": ("{name}?", "sensitivity: {name}", "{name} to break even?"),
    "fr": ("{name} ?", "sensibilité : {name}", "{name} pour l'équilibre ?"),
}
_TAKEN = frozenset(("name", "thing", "noun", "baseline", "year", "quantity"))
_WHETHER = frozenset(("if", "whether", "si", "correct", "true", "vrai", "vraie", "juste", "exact"))
# "Is Google an AI company?", "does Tesla do AI?", "which AI does Apple use?": of the firm's AI, not of its revenue.
_ASKS_OF_AI = Late(
    r"\W*(?:(?:so|and|but|et|mais|alors|ok|hey|hi),? )*"
    r"(?:(?=.*\b(?:ai|ia|gpus?|chips?|puces?)\b(?! (?:revenues?|sales))(?!.*\b(?:revenu|chiffre))"
    r"|.*\b(?:report|disclos|publi|a buy\b|a sell\b))"
    r"(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|isn['’]t|doesn['’]t)\b(?! (?:you|u|we|i|someone|anyone)\b)"
    r"|est-ce qu(?:e |['’])(?!on |vous |tu )|[^\W\d]+ \w+-(?:t-)?(?:il|elle)\b)"
    r"|(?:what|which)(?: kind of| sort of)? ai (?!revenue|sales|income|money|turnover|business)|quelles? ia\b)",
    re.IGNORECASE,
)
_WORDS = Late(r"[^\W\d_]+")


def not_looked_up(asked: str, items: list[Item], text: str, lang: str) -> list[Problem]:
    """The problem of a text that names an input, states nothing, and says more than to look it up: "Google's outlook?",
    "who sets the margin?", "a bigger Nvidia?"."""
    if asked in RESULTS:  # "highest coverage?"
        return [
            Problem("refused_bound", limit.start, limit.end, text[limit.start : limit.end])
            for limit, name in pairwise(items)
            if limit.kind == "extreme" and name.data == (asked,) and not text[limit.end : name.start].strip()
        ]
    named = [item for item in items if item.kind in _TAKEN]
    words = (
        fold(word[0])
        for word in _WORDS.finditer(text)
        if not any(item.start < word.end() and word.start() < item.end for item in named)
    )
    claims = any(item.kind == "quantity" for item in named)  # "check if Nvidia sells 60B"
    small = asking().looked_up | _WHETHER if claims else asking().looked_up
    if any(item.kind == "baseline" for item in named):
        small |= asking().against
    if any(item.kind == "name" and item.data[0] in OUTCOMES for item in named):
        return []
    if small.issuperset(words) and (claims or not _ASKS_OF_AI.match(text)):
        return []
    (name,) = names_of((asked,), lang)
    wishes = tuple(wish.format(name=name) for wish in _WISHES[lang])
    return [quoting("not_looked_up", 0, len(text), text, wishes, variable=asked)]


def is_spoken_of(name: Item, parts: list[Part], text: str) -> bool:
    """Whether what is spent is only spoken of beside a value: "Nvidia 60B if there is power", "says the energy desk". It is
    asked for where it stands alone, in a question or in a request."""
    ends = _SENTENCE_ENDS.search(text, name.end)
    if ends is not None and ends[0] == "?":
        return False
    start = max((found.end() for found in _PARTED.finditer(text, 0, name.start)), default=0)
    start = max((start, *(part.end for part in parts if part.end <= name.start)))
    found = _PARTED.search(text, name.end)
    end = min((found.start() if found else len(text), *(part.start for part in parts if part.start >= name.end)))
    before, behind = text[start : name.start], text[name.end : end]
    if before[-1:].isalpha() or behind[:1].isalpha():
        return False  # what was written instead of a request stands beside its place
    small = asking().beside
    leads = small.issuperset(_WORDS.findall(fold(before)))
    if _REQUEST.match(before) or _REQUEST_WITHIN.search(before) or (leads and _SOUGHT.match(behind)):
        return False
    return not (leads and (small | asking().conditions).issuperset(_WORDS.findall(fold(behind))))
