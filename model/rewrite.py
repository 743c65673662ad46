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
