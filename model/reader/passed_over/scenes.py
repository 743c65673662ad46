"""Sentences that set the scene and say nothing of the model, passed over and said: "Transformers are the bottleneck.",
"For the board's memo: …", "Credit is tighter, so payback is 2 years"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.passed_over.citations import tells_origin, without_appositions
from model.reader.passed_over.framing import handles
from model.reader.passed_over.moments import is_moment
from model.reader.passed_over.turning import turns
from model.reader.words.named import SIZES, STRAY, SUBJECTS, states
from model.reader.words.sentences import parted, sentences
from model.reader.words.spelling import is_term, nearest
from model.reader.words.tokens import START, Item
from model.reading import Note

# Where a sentence, a title or what leads to a "so" ends.
_ENDS = Late(
    r"[.!?](?=\s|$)|[;\n]|, and (?=(?:i|we) (?:would|want|need)\b)|(?P<title>:(?=\s))"
    r"|, ?(?:so|hence|thus|therefore|donc|alors|du coup)\b(?! that\b)",
    re.IGNORECASE,
)
# A shorter one that follows an amount may say what the amount is: "Net debt."
_FEWEST, _FEWEST_AHEAD = 3, 2  # words
_DIRECTIONS = frozenset(("up", "down"))
_QUIET = frozenset(
    ("aside", "filler", "range", "topic", "let", "thing", "more", "less", "hit", "separator", "mark", "another", "move",
     "high", "low", "spend", "noun", "need", "above", "below", "leave", "sources", "baseline", "label", "unsaid")
)  # fmt: skip
_KEPT = frozenset(("baseline", "label"))
_PASSED = frozenset(("outside", "bound"))
# Ahead of all amounts there is nothing yet that such words could turn round.
_PASSED_AHEAD = _PASSED | {"negation", "reference", "agent"}
_HEADS = Late(r":? *\n")  # "Don't use these:" turns round all that is below, so none of its refusals is passed over
# What holds of an amount elsewhere, or makes it one of another thing: of one before it, and of any.
_NARROWS = Late(
    r"\b(?:only|than|same|each|every|all|dollars|seulement|uniquement|chaque|que|tous|toutes)\b", re.IGNORECASE
)
_LIMITS = Late(
    r"\b(?:if|unless|except\w*|exclud\w*|includ\w*|without|assum\w+|provided|until|when|per|gross|net|both|none"
    r"|si|sauf|hors"
    r"|sans|inclu\w*|exclu\w*|compris|quand|quarters?|months?|trimestres?|mois)\b",
    re.IGNORECASE,
)
# What a denial behind an amount may be of: with none of these words it is of something else ("My students could not agree
# on a single point.", "Land is no longer cheap.").
_DENIES = Late(
    r"\b(?:it|that|this|these|those|they|them|so|too|either|numbers?|figures?|estimates?|values?|amounts?"
    r"|guess\w*|true|right"
    r"|real\w*|sell\w*|sold|earn\w*|mak\w+|made|cost\w*|pa(?:y|id)\w*|reach\w*|hit|happen\w*|count\w*|appl\w+"
    r"|believ\w+|buy\w*"
    r"|bought|expect\w*|exist\w*|matter\w*|hold\w*|work\w*|sure|any ?more|yet|even|as|all|much|many|enough|likely|think\w*"
    r"|agree\w*|convinced|d['’]accord|convainc\w*|trust\w*|accept\w*|claim\w*|says?|said|want\w*"
    r"|get\w*|got|can|will|would|may|but|only|just|always|really|fully"
    r"|cet?te?|ces?|cela|[çc]a|il|elle|ils|elles|y|en|chiffres?|montants?)\b",
    re.IGNORECASE,
)
_NOBODY_TELLS = Late(
    r"\W*(?:nobody|no one|personne)(?: ne| n['’])? ?(?:les? |la |l['’])?"
    r"(?:reports|publish|disclos|shares|tracks|runs|publi|communiqu)",
    re.IGNORECASE,
)
_FEWEST_DENYING = 5  # words
# "Coverage is poor.", "L'énergie coûte cher.", "Blame energy.": a remark on what is named, no question for it.
_REMARK = Late(
    r"\W*(?:(?:and|but|et|mais) )?(?:in (?:our|my|this|that) [^\W\d]+,? )?(?:(?:the |our |le |la |les "
    r"|l['’])?(?:[^\W\d]+[ -]?){1,3} "
    r"(?:(?:is|are|looks?|remains?|stays?|est|sont|reste) (?:very |too |so |still |rather |tr[èe]s |trop |bien )?"
    r"(?:poor|weak|huge|bad|awful|terrible|thin|expensive|cheap|dear|pricey|faible|[ée]norme|mauvaise?|ch[èe]re?"
    r"|(?:a|the) (?:problem|bottleneck|constraint|issue)|un probl[èe]me)"
    r"|co[ûu]te(?:nt)? (?:tr[èe]s |trop )?cher|explose(?:nt)?)"
    r"|blame (?:the )?[^\W\d]+|(?:energy|power|electricity),? (?:mostly|mainly)"
    r"|c['’]est (?:l['’][ée]nergie|l['’][ée]lectricit[ée]))\W*",
    re.IGNORECASE,
)
_TITLED = (
    r"(?:for|pour|in the (?:spirit|interest|name|context|light|case) of"
    r"|in (?:the|our|their) [^\W\d]+ (?:scenario|case)|dans (?:le|notre|leur) sc[ée]nario)"
)
_OPENS = Late(
    r"\W*(?:in|within|across|outside|ex|net|hors|en|dans|aux?|par|chez|at|on|via|of|from|for|pour|by|with|avec|as|and|or"
    r"|et|ou|but|mais|not|no|ignore[zs]?|disregard|forget|oublie[zs]?|let['’]?s (?:talk|speak|discuss)|parlons"
    r"|that|this|these|those|it|its|they|he|she|which|here|c['’]|ce|cela|[çc]a|ils?|elles?|on)\b",
    re.IGNORECASE,
)
_OPENS_TITLE = Late(rf"\W*{_TITLED}\b", re.IGNORECASE)


def without_scenes(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such sentences, notes of them), where another sentence states something."""
    items, notes = without_appositions(items, text)
    if any(map(states, items)) and _ENDS.search(text):
        for start, _, end in sentences(_ENDS, text):
            items, passed = _without(items, text, start, end, lang)
            notes += passed
    return items, notes


def _without(
    items: list[Item], text: str, start: int, end: re.Match[str] | None, lang: str
) -> tuple[list[Item], list[Note]]:
    """The same for the sentence from `start` to a match of `_ENDS`, or to the end of the text."""
    sentence = text[start : end.start() if end else len(text)]
    inside, others = parted(items, start, start + len(sentence))
    odd = [item for item in inside if item.kind in STRAY]
    if not any(map(states, others)) or (end is not None and end[0] == "?"):
        return items, []
    if (end is None or end["title"] is None) and (_is_remark(sentence, inside) or tells_origin(sentence, inside)):
        return others, [Note("passed_over", {"words": sentence.strip()})]
    told = any(item.kind in SIZES for item in items if item.start < start)
    free = not told and all(item.kind not in SUBJECTS for item in inside)
    inside = [item for item in inside if not is_moment(item, text)]
    heads = end is not None and _HEADS.match(text, end.start()) is not None
    passed = _PASSED_AHEAD if free else _PASSED | {"negation"} if _is_elsewhere(sentence, inside) else _PASSED
    if not odd or not all(_is_idle(item, free, frozenset() if heads else passed, lang) for item in inside):
        return items, []
    if free and end is not None and end["title"] is None and handles(sentence):
        return items, []
    titled = end is not None and end["title"] is not None and all(item.kind == "aside" for item in odd)
    opens = _OPENS.match(sentence) and not (titled and _OPENS_TITLE.match(sentence))
    short = len(sentence.split()) < (_FEWEST if told or (end is not None and end["title"]) else _FEWEST_AHEAD)
    if (
        short
        or opens
        or "?" in sentence
        or _LIMITS.search(sentence)
        or (told and (_NARROWS.search(sentence) or turns(sentence)))
    ):
        return items, []
    kept = [item for item in inside if item.kind in _KEPT]
    words = ", ".join(text[item.start : item.end] for item in odd) if kept else sentence.strip()
    return sorted([*others, *kept], key=START), [Note("passed_over", {"words": words})]


def _is_remark(sentence: str, inside: list[Item]) -> bool:
    """Whether a sentence says of something only how it looks."""
    return all(item.kind not in SIZES and item.kind != "ask" for item in inside) and (
        _REMARK.fullmatch(sentence) is not None
    )


def _is_elsewhere(sentence: str, inside: list[Item]) -> bool:
    """Whether a denial is of other things than an amount before it."""
    terms = any(item.kind in SUBJECTS for item in inside)
    elsewhere = len(sentence.split()) >= _FEWEST_DENYING and _DENIES.search(sentence) is None
    return not terms and (elsewhere or _NOBODY_TELLS.match(sentence) is not None)


def _is_idle(item: Item, free: bool, passed: frozenset[str], lang: str) -> bool:
    """Whether a word says nothing that can be counted, and is no slip of one that does. `free`: ahead of all amounts, in a
    sentence with no term of the model, where a number counts other things ("700 words", "our queue tripled"). `passed`:
    the kinds of refusal that it may hold."""
    if item.kind == "unknown":
        return item.data != "x" and not any(map(is_term, nearest(str(item.data), lang)))
    if item.kind == "change":
        return free or item.data in _DIRECTIONS
    if item.kind == "amount":
        return free and item.data.unit in ("number", "times") and not item.data.scaled and item.data.value != 0
    if item.kind == "refused":
        return item.data in passed
    return item.kind in _QUIET or (free and item.kind in ("step", "each"))
