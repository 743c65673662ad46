"""An equation of the model with the numbers put in, as people write it: "120B ÷ ((1 − 0%) × (1 − 40%)) ÷ 1 year"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

_SIGNS = {"*": " × ", "/": " ÷ ", "+": " + ", "-": " − "}
_TOKEN = re.compile(r"[a-z_]+|\d+|[-+*/()]")


def render(formula: str, shown: Callable[[str], str]) -> str:
    """The formula with each variable as `shown` prints it."""
    return "".join([shown(piece) if named else piece for piece, named in _pieces(formula)])


@cache
def _pieces(formula: str) -> list[tuple[str, bool]]:
    """The formula's pieces as they are printed, and whether each is the name of a variable."""
    return [(_SIGNS.get(token, token), token[0].isalpha()) for token in _TOKEN.findall(formula)]
