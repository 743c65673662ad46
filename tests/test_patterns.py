"""The reader's patterns are compiled when they are first used; here all of them are, so that none fails a user first."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from test_corpus import ROWS

import model
from model.late import Late
from model.reader.refused import wordings
from model.reader.refused.wording import Wording
from model.reader.words import rewrites
from model.reader.words.hints import finder, index, woken
from model.reader.words.rewrite import Rewrite
from model.reader.words.rewrites import rewritten, steps
from model.text import fold

# What most rows are there for stands in these files.
LIKELY_FIRST = [row for _, row in sorted(ROWS, key=lambda named: named[0] not in ("misread_once", "asked_once"))]
# Words that wake the replacements, in any order.
PIECES = sorted({word for _, row in ROWS[::40] for word in row["text"].split()})


def patterns(value: Any) -> Iterator[Late]:
    """The patterns that a module's value is or holds."""
    match value:
        case Late():
            yield value
        case Wording(pattern=pattern) | Rewrite(pattern=pattern):
            yield pattern
        case tuple() | list() | frozenset() | set():
            for each in value:
                yield from patterns(each)
        case dict():
            yield from patterns(list(value.values()))


def test_every_pattern_compiles() -> None:
    names = [found.name for found in pkgutil.walk_packages(model.__path__, "model.") if found.name != "model.derive"]
    found = [
        (name, pattern)
        for name in names
        for value in vars(importlib.import_module(name)).values()
        for pattern in patterns(value)
    ]
    faulty = []
    for name, pattern in found:
        try:
            pattern.search("Nvidia sells 60B")
        except re.error as error:
            faulty.append(f"{name}: {error}")
    assert faulty == []
    assert len(found) > 300


def test_every_row_replaces_something_in_a_statement_of_the_corpus_and_leaves_everything_in_its_place() -> None:
    unused, moved = set(rewrites.ROWS), []
    for _, row in ROWS:
        text = before = fold(row["text"])
        for rewrite, after in steps(text):
            if after != before:
                unused.discard(rewrite)
            before = after
        if len(before) != len(text):
            moved.append(text)
    assert moved == []
    assert [row.hints for row in rewrites.ROWS if row in unused] == []


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join))
def test_nor_in_any_text_that_holds_pieces_of_statements(text: str) -> None:
    assert len(rewritten(fold(text))) == len(fold(text))


@pytest.mark.parametrize("row", [row for row in rewrites.ROWS if callable(row.instead)], ids=lambda row: row.hints[0])
def test_what_is_worked_out_to_stand_instead_is_there_for_all_that_a_row_finds(row: Rewrite) -> None:
    @settings(max_examples=5, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(st.from_regex(re.compile(*row.pattern.source), alphabet=st.characters(codec="ascii")))
    def holds(text: str) -> None:
        for found in row.pattern.finditer(text.lower()):
            assert isinstance(row.instead(found), str)

    holds()


def test_every_wording_stands_in_a_statement_of_the_corpus() -> None:
    hinted, places = finder(wordings.HINTS), index(row.hints for row in wordings.ROWS)
    unused = set(range(len(wordings.ROWS)))
    for row in LIKELY_FIRST:
        if not unused:
            break
        awake = unused.intersection(woken(hinted(row["text"].lower().replace("’", "'")), places))
        unused.difference_update({place for place in awake if wordings.ROWS[place].finds(row["text"])})
    assert [wordings.ROWS[place].hints for place in sorted(unused)] == []
