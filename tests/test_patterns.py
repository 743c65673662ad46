"""The reader's patterns are compiled when they are first used; here all of them are, so that none fails a user first."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import model
from model.late import Late
from model.rewrite import Rewrite
from model.wording import Wording


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
