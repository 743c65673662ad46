"""Clauses that tell under what, by whose leave or for what a statement is made, and nothing of its figures, passed over and
said: "With hindsight, payback 3 years", "cloud margin 18%, in line with history", "Short sellers put Tesla at 500M". How
such a clause opens stands in `circumstances.toml`; what makes the figures others is kept for the stages that ask back."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model.late import Late, from_file
from model.reader.passed_over.explicit import is_explicit
from model.reader.passed_over.remarks import qualifies
from model.reader.passed_over.turning import is_of_another_business, turns, undoes
from model.reader.words.named import MEASURES, STATING, STRAY
from model.reader.words.sentences import SENTENCE_END, parted
from model.reader.words.spelling import may_be_slip
from model.reader.words.tokens import Item
from model.reading import Note
from model.text import fold

FILE = Path(__file__).with_name("circumstances.toml")
_LED = r"(?:^|(?<=[.!?;\n] ))(?:\W*(?:(?:so|and|but|well|ok|now|alors|et|mais|bon)\b,? )?)"
_REST = r"[^,;:.!?\n\d$€£]*"
_SAID = MEASURES | {"ask"}
_IDLE = STRAY | {
    "filler", "range", "topic", "let", "mark", "separator", "more", "less", "high", "low", "above", "below", "move",
    "spend", "need", "opinion", "unsaid", "ask", "than", "same", "help", "leave", "drop", "another", "or", "label", "out",
    "off",
}  # fmt: skip
_PASSED = frozenset(("outside", "negation", "agent", "bound", "reference", "period"))
_LONGEST_SAYER = 7  # words
_ENDS = rf"(?P<told>{_REST})(?=[,;:.!?]|\s*$)"
# How a clause lies in the folded text, by where it stands.
_SHAPES = {
    "ahead": rf"{_LED}(?P<clause>(?P<opening>OPENINGS)\b(?P<told>{_REST})), ",
    "behind": rf"(?:, |\s[-–—]+ )(?P<clause>(?P<opening>OPENINGS)\b{_ENDS})",
    "joined": rf"(?:,? |\s[-–—]+ )(?P<clause>(?P<opening>OPENINGS)\b{_ENDS})",
    "sayers": (
        rf"{_LED}(?P<clause>(?P<told>(?:[a-z'&.-]+ ){{1,{_LONGEST_SAYER}}}?)"
        r"(?P<opening>(?:OPENINGS)(?: that| que| qu')?))(?= [^.;:!?]*\d)"
    ),
}
# Words that no subject of these verbs holds, or that make what it says another's.
_NO_SUBJECT = Late(
    r"\b(?:no|nobody|none|noone|few|hardly|barely|never|only|not|neither|nor|to|who|what|which|how|why|if|when|hard|it|i|you|we|they"
    r"|do|does|did|can|could|will|would|should|must|may|is|are|was|were|than|competitors?|rivals?|arm|units?|division|subsidiary"
    r"|branch|segment|business|personne|aucun\w*|rares?|peu|seuls?|ni|jamais|qui|que|quoi|je|tu|on|nous|vous|ils?|elles?|ne|pas"
    r"|concurrents?|filiale|branche|cant|cannot|dont|dnt|wont)\b|n't"
)
# One word alone names a firm or a person.
_SUBJECT = Late(
    r"\W*(?:(?:the|our|my|your|their|his|her|an?|some|many|most|all|several|both|two|three|le|la|les|l'|un|une|des|nos|notre|mon|ma|mes"
    r"|leurs?|ces?|cette|plusieurs|deux|trois)\b.*|[a-z' -]*[a-z]s )",
    re.DOTALL,
)
_OWN = Late(r"\b(?:my|our|its|their|his|her|we|i|mon|ma|mes|notre|nos|sa|son|ses|leurs?|je|nous)\b")
_NAME = Late(r"(?<=\w )[A-Z]")


def without_circumstances(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such clauses, notes of them), where something else is stated."""
    folded = fold(text)
    notes: list[Note] = []
    for place in _SHAPES:
        pattern = _patterns().get(f"{place}_{lang}")
        for found in pattern.finditer(folded) if pattern else ():
            start, stop = found.span("clause")
            inside, rest = parted(items, start, stop)
            told = [item for item in inside if not found.start("opening") <= item.start < found.end("opening")]
            if (
                inside
                and _leaves(place, rest, start)
                and _says_nothing(place, found["told"], told, lang)
                and _is_of_the_model(place, rest, text, folded, found)
            ):
                items = rest
                notes.append(Note("passed_over", {"words": text[start:stop].strip(" ,")}))
    return items, notes


def _leaves(place: str, rest: list[Item], start: int) -> bool:
    """Whether something is stated without such a clause, and ahead of one that stands behind."""
    ahead = place in ("ahead", "sayers") or any(item.end <= start and item.kind in _SAID for item in rest)
    return ahead and any(item.kind in STATING or item.kind == "ask" for item in rest)


def _is_of_the_model(place: str, rest: list[Item], text: str, folded: str, found: re.Match[str]) -> bool:
    """Whether the figures beside such a clause can be nobody's own: where it names somebody, or is of who says it, each
    stands beside what tells which one it is."""
    ahead, stop = place in ("ahead", "sayers"), found.end("clause")
    if ahead and _OWN.search(folded, stop):
        return False
    if place != "sayers" and not _NAME.search(text, *found.span("told")):
        return True
    end = SENTENCE_END.search(folded, stop)
    return is_explicit(rest, folded, stop if ahead else 0, end.start() if end else None)


def _says_nothing(place: str, told: str, items: list[Item], lang: str) -> bool:
    """Whether what such a clause tells, these items, is nothing of the model and makes no figure another."""
    if place == "sayers" and (_NO_SUBJECT.search(told) or not _SUBJECT.fullmatch(told)):
        return False
    return all(_is_idle(item, lang) for item in items) and not any(
        twists(told) for twists in (qualifies, turns, undoes, is_of_another_business)
    )


def _is_idle(item: Item, lang: str) -> bool:
    """Whether a word says nothing that can be counted, nor is a slip of one that does."""
    if item.kind == "unknown":
        return item.data != "x" and not may_be_slip(str(item.data), lang)
    if item.kind == "refused":
        return item.data in _PASSED
    return item.kind in _IDLE


@cache
def _patterns() -> dict[str, Late]:
    return from_file(FILE, patterns, __file__)


def patterns(tables: dict[str, dict[str, str]]) -> dict[str, str]:
    """The sources of the patterns for folded text that the openings of the file make, by place and language. Raises
    ValueError for a table that is missing or unknown."""
    if tables.keys() != _SHAPES.keys():
        raise ValueError(f"the tables are {', '.join(tables)}, not {', '.join(_SHAPES)}")
    return {
        f"{place}_{lang}": shape.replace("OPENINGS", "|".join(filter(None, map(str.strip, lines.splitlines()))))
        for place, shape in _SHAPES.items()
        for lang, lines in tables[place].items()
    }
