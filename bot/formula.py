"""An equation of the model with the numbers put in, as people write it: "120B ÷ ((1 − 0%) × (1 − 40%)) ÷ 1 year"."""

from __future__ import annotations

import re
from collections.abc import Callable

_SIGNS = {"*": " × ", "/": " ÷ ", "+": " + ", "-": " − "}
_TOKEN = re.compile(r"[a-z_]+|\d+|[-+*/()]")


def render(formula: str, shown: Callable[[str], str]) -> str:
    """The formula with each variable as `shown` prints it."""
    pieces = []
    for token in _TOKEN.findall(formula):
        pieces.append(_SIGNS.get(token) or (shown(token) if token[0].isalpha() else token))
    return "".join(pieces)
