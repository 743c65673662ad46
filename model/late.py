"""Patterns that are compiled when they are first used: the reader has a hundred, and a statement needs a few of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from model import data_file

_METHODS = ("search", "match", "fullmatch", "findall", "finditer", "sub", "groups")


class Late:
    """A regular expression with the methods of `re.Pattern` that the reader uses."""

    __slots__ = ("source", *_METHODS)

    source: tuple[str, int]  # what is compiled, and its flags
    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    findall: Callable[..., list[str]]
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[..., str]
    groups: int

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        """What is not there yet: compiles the pattern, after which its own methods stand here."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(*self.source)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def from_file(path: Path, made: Callable[[data_file.Tables], dict[str, str]], code: str) -> dict[str, Late]:
    """The patterns that `made`, which stands in the file `code`, makes of the words of a data file, by name."""
    return {name: Late(source) for name, source in data_file.load(path, made, [code]).items()}
