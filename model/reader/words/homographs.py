"""French words that are spelled as others: "demande" as a verb and a noun, "ça" and "chiffre d'affaires" as "ca"."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.tokens import Item

_OWNS = Late(r"\b(?:le|du|un|de|au|en|son|leur|quel|comme|mon|ce|ses|des|d|l)[ '’]*$", re.IGNORECASE)
_OWNED = Late(
    r"\s*(?:d[eu’']|des|ia|requis|n[ée]cessaire|total|annuel|r[ée]el|actuel|[a-zé]+\s*$|[:=0-9])", re.IGNORECASE
)


def as_verb(item: Item, after: list[Item], text: str) -> Item:
    """A French "demande" right before an amount as what something needs: "chaque dollar de GPU demande 0,8 dollar"."""
    verb = item.kind == "noun" and text[item.start : item.end].lower().startswith("demande")
    return item._replace(kind="need", data=None) if verb and any(each.kind == "amount" for each in after) else item


def is_pronoun(item: Item, text: str) -> bool:
    """Whether a French "ca" is "ça", not "chiffre d'affaires": it leads to a verb and follows no article."""
    if item.kind != "noun" or text[item.start : item.end] != "ca":
        return False
    return not (_OWNS.search(text, 0, item.start) or _OWNED.match(text, item.end))
