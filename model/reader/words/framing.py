"""What a statement is framed by in a channel, and read without: a greeting or a head before it ("hi all, …", "quick q: …",
"2) …"), thanks, an aside or the one who says so behind it ("… thoughts?", "… as per Jensen").

The words stand in `framing.toml`. Without them the rows that hold at the beginning or at the end of a text hold in a frame.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model import data_file
from model.late import Late, from_file
from model.reader.words.respelt import Respelt, respelt
from model.reader.words.tokens import Item
from model.reading import Note
from model.text import fold

FILE = Path(__file__).with_suffix(".toml")
_LONGEST_TAIL = 64  # characters
_SHORTEST = 3  # of what is left
_MARK = r"(?: ?[,:!]| ?\.(?![\d.])| [–—-](?= )|\n)+\s*"
_NUMBER = r"(?:\(?[1-9a-e][.)] (?![\s\S]*\s\(?[1-9a-e][.)] )|[-–—*•] )(?=\s*[^\W\d])"  # not the first of several
# What the one who says so cannot be: a value, a baseline, or words that go on.
_WHO = r"(?:the )?[^\W\d][^\d\n,;:?!.()]{1,32}"
_SAID = r"(?<=[\w%$?!)'])(?<! de)(?<!check)(?<!confirm)(?<!verify)"
_JOINT = r" ?[,.;!–—-]*\s+"
_END = r"\s*[?!.]*\s*\Z"
_CREDITED = frozenset(("name", "noun", "unknown", "filler", "label", "range", "refused", "topic", "aside"))


def patterns(tables: data_file.Tables) -> dict[str, str]:
    """The patterns of what stands at either end, for folded text. Raises KeyError for a table that is not there."""
    lead, opener, tail, opinion, credit = (
        "|".join(
            re.sub(r"\((?!\?)", "(?:", phrase) for words in tables[name].values() for phrase in data_file.phrases(words)
        )
        for name in ("leads", "openers", "tails", "opinions", "credits")
    )
    return {
        "lead": rf"\A\s*(?P<told>(?:{_NUMBER})?(?:(?:{lead}|{opener}){_MARK}|(?:{opener}) +(?=[^\W\d]))*)",
        "source": rf"\s*(?P<told>(?:{credit}|per) (?P<who>{_WHO})),(?!\s*(?:sa|son|ses|leurs?|its|their|his|her)\b)\s*",
        "tail": rf"{_SAID}(?P<told>{_JOINT}(?:{tail})(?:[ ,]+(?:{tail}))*)(?P<end>{_END})",
        "opinion": rf"{_SAID}(?P<told>\?? ?{_JOINT}(?:{opinion}){_END})(?P<end>)\Z",
        "credit": rf"{_SAID}(?P<told>,?\s+\(?(?:{credit}) (?P<who>{_WHO})\)?)(?P<end>{_END})",
    }


@cache
def _patterns() -> dict[str, Late]:
    return from_file(FILE, patterns, __file__)


def without_frame(items: list[Item], text: str) -> Respelt | None:
    """The text without its frame; None where it has none, or nothing else."""
    folded = fold(text)
    lead = _patterns()["lead"].match(folded)
    start = lead.end() if lead and lead["told"] else 0
    words = [(text.index(text.strip()), start, "")] if start else []
    notes: tuple[Note, ...] = ()
    if (source := _patterns()["source"].match(folded, start)) and _is_someone(items, source, text):
        words.append((source.start("told"), source.end(), ""))
        notes = (Note("passed_over", {"words": text[source.start("told") : source.end("told")]}),)
    for name in ("tail", "opinion", "credit"):
        told = _patterns()[name].search(folded, max(start, len(text) - _LONGEST_TAIL))
        if told and (name != "credit" or _is_someone(items, told, text)):
            words.append((told.start("told"), len(text), "?" if "?" in told["end"] else ""))
            break
    if not words or len(text.strip()) - sum(end - at for at, end, _ in words) < _SHORTEST:
        return None
    return respelt(text, words, notes)


def _is_someone(items: list[Item], told: re.Match[str], text: str) -> bool:
    """Whether the last words can be somebody: a name, written like one or known, beside which no value stands."""
    start = told.start("who") + (len("the ") if told["who"].startswith("the ") else 0)
    inside = [item for item in items if start <= item.start < told.end("who")]
    named = text[start].isupper() or (bool(inside) and inside[0].kind == "name" and inside[0].start == start)
    return named and all(item.kind in _CREDITED for item in inside)
