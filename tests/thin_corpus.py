"""Thins the corpus: of statements of one shape the last two are kept, every one with a word that is rare in it, and those
that are read without the stages, which hold the two ways of reading together and cost next to nothing.

The shape is what the reader does with a statement: its kinds of items, the replacements and the wordings that are found
in it, its language, and the expected status. `python tests/thin_corpus.py` tells how many would go, `--write` takes
them out."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from model.reader.plain import plainly
from model.reader.plain_questions import asked_plainly
from model.reader.refused import wordings
from model.reader.words.hints import finder, index, woken
from model.reader.words.rewrites import steps
from model.reader.words.tokens import Lexed, lex
from model.text import fold

CORPUS = Path(__file__).with_name("corpus")
# What is written by hand is kept as it is.
THINNED = ("known_faults", "misread_once", "unseen_en_casual", "unseen_en_core", "unseen_fr", "unseen_hostile")
OF_A_SHAPE, OF_A_WORD = 2, 3
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
HINTED, PLACES = finder(wordings.HINTS), index(row.hints for row in wordings.ROWS)


def replaced(folded: str) -> Iterator[tuple[str, ...]]:
    """The hints of each replacement that changes a text."""
    for rewrite, after in steps(folded):
        if after != folded:
            yield rewrite.hints
        folded = after


def shape(row: dict[str, Any], lexed: Lexed) -> tuple[Any, ...]:
    """What the reader does with a statement, and what is expected of it."""
    text = row["text"]
    awake = woken(HINTED(text.lower().replace("’", "'")), PLACES)
    found = tuple(place for place in awake if wordings.ROWS[place].finds(text))
    kinds = tuple(item.kind for item in lexed.items)
    return kinds, tuple(replaced(fold(text))), found, lexed.lang, str(row["status"])


def is_plain(text: str, lexed: Lexed) -> bool:
    """Whether a statement is read without the stages."""
    return (plainly(text, lexed) or asked_plainly(text, lexed)) is not None


def thinned(rows: list[dict[str, Any]], words: Counter[str]) -> list[dict[str, Any]]:
    """The rows that stay, in their order; `words` counts in how many that stay a word is."""
    shapes: Counter[tuple[Any, ...]] = Counter()
    kept = []
    for row in reversed(rows):
        lexed = lex(row["text"], None)
        told, its_shape = {word.lower() for word in WORD.findall(row["text"])}, shape(row, lexed)
        whole = "unknown" in its_shape[0] or is_plain(row["text"], lexed)  # a slip is like no other
        if whole or shapes[its_shape] < OF_A_SHAPE or any(words[word] < OF_A_WORD for word in told):
            kept.append(row)
            shapes[its_shape] += 1
            words.update(told)
    return kept[::-1]


def main(write: bool) -> None:
    """Thin each file and tell how many rows it had and has."""
    words: Counter[str] = Counter()
    for name in THINNED:
        path = CORPUS / f"{name}.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        kept = thinned(rows, words)
        sys.stdout.write(f"{name}: {len(kept):,} of {len(rows):,}\n")
        if write:
            path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept), encoding="utf-8")


if __name__ == "__main__":
    main(write="--write" in sys.argv[1:])
