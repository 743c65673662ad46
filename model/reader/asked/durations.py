"""Questions for how long something takes: the payback, or a time that the model does not know."""

from __future__ import annotations

import re
from itertools import pairwise

from model.late import Late
from model.reader.words.tokens import Item

# "how many years", "combien de temps", "when does it pay off"
_YEARS = Late("years|yrs|long|soon|when|ann[ée]es|ans|temps", re.IGNORECASE)
_UNTIL = Late(r"(?: will it take)? (?:until|till|before|avant)\b", re.IGNORECASE)
_GROWTH = Late(r"\b(?:growth|croissance)\b", re.IGNORECASE)
_STANDS_ALONE = Late(
    r"\s*(?:$|[?.!,;:]|(?:with|at|if|for|when|given|then|now|avec|[àa]|si|pour|alors|du coup)\b"
    r"|(?:\w+ ){0,4}(?:pay|pa[iy]d|back|recoup|rembours|rentab)\w*)",
    re.IGNORECASE,
)


def asked_years(items: list[Item], text: str) -> Item | None:
    """The question word that asks for years, "how many years", "combien de temps"; None where none does."""
    return next((item for item in items if _is_asked(item, text)), None)


def stands_alone(asked: Item, text: str) -> bool:
    """Whether it is for the payback by itself: "Nvidia 60B, how many years?", not "how long can it sell 60B"."""
    return _STANDS_ALONE.match(text, asked.end) is not None


def asked_when(items: list[Item], text: str) -> tuple[int, int] | None:
    """The place of a question of time: "how many years until AI revenue covers …", "… at 20% growth"."""
    for item, following in pairwise(items):
        if _is_asked(item, text) and _UNTIL.match(text, item.end):
            return item.start, following.end
    if growth := _GROWTH.search(text):
        return growth.span()
    return None


def _is_asked(item: Item, text: str) -> bool:
    return item.kind == "ask" and _YEARS.search(text, item.start, item.end) is not None
