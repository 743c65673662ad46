"""Sentences behind a statement that tell of the world and say nothing of its figures, passed over and said: "Payback three
years. Chips get obsolete quickly.", "Meta 18B; lunch was terrible". What could make the figures others is left for the
stages that ask back. The words that tell the two apart are those of `remarks.toml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from model.late import Late, from_file
from model.lexicon import french_forms
from model.reader.passed_over.explicit import is_sentence
from model.reader.passed_over.framing import frames, handles
from model.reader.passed_over.turning import may_turn
from model.reader.words.named import STRAY, SUBJECTS, is_factor, is_firm, states
from model.reader.words.sentences import parted, sentences
from model.reader.words.spelling import may_be_slip
from model.reader.words.tokens import Item
from model.reading import Note
from model.text import fold

FILE = Path(__file__).with_name("remarks.toml")
_PARTS = Late(r"[.!?;:\n]+(?=\s|$)\s*|,\s+|\s+(?:-{1,3}|[–—…]|\.{3})\s+|…\s*")
_FEWEST = 3  # words
_LEADING = (
    r"\W*(?:(?:and|but|so|then|also|plus|et|mais|puis|donc|aussi|enfin|alors|ok|well|bon|btw|fwiw|honestly)\b[ ,]*)*"
)
# A participle or a denial at the head has no subject: "Signed, not billed.", "Doesn't hold for startups."
_NO_SUBJECT = r"(?!nobody|need)[a-z]{2,}(?:ed|ing|n't)"
_NONE = r"no(?!body| one)"
# Said of a figure by where they stand: "Gaming is in there", "China is out.", "most of it".
_PLACED = (
    r"\b(?:(?<!what )(?<!as )they|(?:out|in|aside|gone|away|off)(?=\W*$)|in (?:it|there|that|this|them"
    r"|the (?:figure|number)s?)|on top"
    r"|too(?! \w)|so far|each(?! other)|all (?:in|of (?:it|them|that))|most (?:of|is|are|comes?)"
    r"|(?:last|next) (?:year|cycle|quarter|month|decade)"
    r"|by (?:20\d\d|then|the end)|since then)\b|[%$€£¥\d]"
)
_TOPICS = ("measure", "doubt", "part", "time", "points")
_IDLE = frozenset(
    ("aside", "filler", "range", "topic", "let", "hit", "separator", "mark", "another", "move", "high", "low", "spend",
     "need", "leave", "sources", "label", "opinion", "unsaid", "more", "less", "above", "below", "drop", "ask", "than",
     "thing", "change")
)  # fmt: skip
_PASSED = frozenset(("outside", "bound", "negation", "agent", "period"))


def without_remarks(items: list[Item], text: str, lang: str, noted: list[Note]) -> tuple[list[Item], list[Note]]:
    """(the items without those of such sentences, notes of them). `noted`: which words were corrected, whose sentences
    stay."""
    notes: list[Note] = []
    corrected = [note.details["read"] for note in noted if note.kind == "typo"]
    told = False
    for start, stop, end in sentences(_PARTS, text):
        sentence = text[start:stop]
        inside, rest = parted(items, start, stop)
        asked = end is not None and "?" in end[0]
        kept = asked or any(word in sentence for word in corrected)
        apart = told or any(map(states, rest))
        if (
            apart
            and not kept
            and _is_remark(sentence, inside, rest, lang, told)
            and (told or is_sentence(rest, fold(text), stop))
        ):
            items = rest
            notes.append(Note("passed_over", {"words": sentence.strip()}))
        told = told or any(map(states, inside))
    return items, notes


def _is_remark(sentence: str, inside: list[Item], rest: list[Item], lang: str, told: bool) -> bool:
    kinds = {item.kind for item in inside}
    if len(sentence.split()) < _FEWEST or kinds.isdisjoint(STRAY | SUBJECTS):
        return False
    if inside[0].kind == "ask" or {"ask", "need"} <= kinds:
        return False  # "to what must it fall"
    if not SUBJECTS.isdisjoint(kinds) and any(item.kind == "change" and (told or is_factor(item)) for item in inside):
        return False  # "Customers grow."
    named = {item.data for item in rest if item.kind == "name"}
    if not all(_is_idle(item, named, lang) or (item is not inside[0] and item.data in named) for item in inside):
        return False
    folded = fold(sentence)
    apart = tells(folded, lang) if told else not opens(folded)
    frame = frames if told else handles
    return apart and not (qualifies(folded) or frame(sentence) or may_turn(sentence))


def tells(folded: str, lang: str) -> bool:
    """Whether a folded sentence has a subject and a verb of its own, and does not go on with another."""
    return not opens(folded) and _patterns()[f"verbs_{lang}"].search(folded) is not None


def qualifies(folded: str) -> bool:
    """Whether a folded clause has a word that makes figures others: of another measure or time, in doubt, a part."""
    return _patterns()["qualifies"].search(folded) is not None


def opens(folded: str) -> bool:
    """Whether a folded sentence begins as one does that goes on with another, points at it or asks for more."""
    return _patterns()["opens"].match(folded) is not None


def _is_idle(item: Item, named: set[tuple[str, ...]], lang: str) -> bool:
    """Whether a word says nothing of a figure that is `named`, nor is a slip of one that does."""
    if item.kind == "unknown":
        return item.data != "x" and not may_be_slip(str(item.data), lang)
    if item.kind == "refused":
        return item.data in _PASSED
    if item.kind == "name":
        return is_firm(item) and item.data in named
    return item.kind in _IDLE


@cache
def _patterns() -> dict[str, Late]:
    return from_file(FILE, patterns, __file__)


def patterns(tables: dict[str, dict[str, str]]) -> dict[str, str]:
    """The sources of the patterns for folded text that the words of the file's tables make. Raises ValueError for a
    missing table."""
    missing = {"opens", "verbs", *_TOPICS} - tables.keys()
    if missing:
        raise ValueError(f"no table {', '.join(sorted(missing))}")
    verbs = tables["verbs"]
    base, forms = _either(verbs["en"]), _either(verbs["en_forms"])
    french = "|".join(sorted(form for verb in verbs["fr"].split() for form in french_forms(verb)))
    return {
        "opens": rf"{_LEADING}(?:{_either(*_words(tables['opens']))}|{_NONE}|{_NO_SUBJECT})\b",
        # Base forms are nouns, too, or orders, but for those behind a plural.
        "verbs_en": (
            rf"(?<=[\w')] )(?:{forms}|[a-z]{{2,}}[^\We]ed|(?:{base})(?:s|es))(?![\w'])|(?:(?<=[\w']s )"
            rf"|(?<=people ))(?:{base})(?![\w'])"
        ),
        "verbs_fr": (
            rf"(?<=[\w'] )(?:{_either(verbs['fr_forms'])}|{french}|(?:se |s'|n'|ne )\w{{2,}}"
            r"|[^\W\d]{3,}(?:ait|aient|era|eront))(?![\w'])"
        ),
        "qualifies": rf"\b(?:{_either(*(words for topic in _TOPICS for words in _words(tables[topic])))})\b|{_PLACED}",
    }


def _words(table: dict[str, str]) -> tuple[str, ...]:
    return tuple(table.values())


def _either(*words: str) -> str:
    return "|".join(word.replace("*", r"\w*") for each in words for word in each.split())
