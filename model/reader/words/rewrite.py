"""A replacement in the text before its words are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from model.late import Late


class Rewrite(NamedTuple):
    """What a pattern finds is replaced: by a template of its groups, or by what a function makes of it. It is looked for
    only in a text with one of the `hints`."""

    hints: tuple[str, ...]
    pattern: Late
    instead: str | Callable[[re.Match[str]], str]


def in_place(found: re.Match[str], *kept: int | str, **instead: str) -> str:
    """What a pattern found with the groups `kept` and those of a name written as `instead`, each where it stands, and
    spaces for all the rest."""
    written = list(" " * len(found[0]))
    told: dict[int | str, str] = {group: found[group] for group in kept}
    for group, text in (told | instead).items():
        start, end = (place - found.start() for place in found.span(group))
        written[start:end] = text.ljust(end - start)
    return "".join(written)


def behind(lead: str, found: re.Match[str], group: str | int) -> str:
    """What a pattern found in a group, in its place behind `lead`."""
    return f"{lead.ljust(found.start(group) - found.start())}{found[group]}"
