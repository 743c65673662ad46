"""Questions for the reason of a value: "why is the gap 165B?", "why is the margin 60%?"."""

from __future__ import annotations

from itertools import pairwise

from model.catalogue import OUTCOMES
from model.named import LIGHT, is_firm
from model.reading import Problem, spanning
from model.tokens import Item


def explained_values(items: list[Item], text: str) -> list[Problem]:
    """Values whose reason is asked for, which the question does not give to what they are of."""
    explained = next(item for item in items if item.kind == "explain")
    if not text[explained.start :].lower().startswith(("why", "pourquoi", "how come")):
        return []
    said = [item for item in items if item.kind not in LIGHT]
    pairs = [pair for pair in pairwise(said) if _is_result(*pair)]
    about = [item for item in said[said.index(explained) + 1 :] if item.kind != "mark"]
    if not pairs and sorted(item.kind for item in about) == ["amount", "name"]:  # "why is the margin 60%?"
        pairs = [(about[0], about[1])]
    return [spanning("refused_offset", first, second, text) for first, second in pairs]


def _is_result(first: Item, second: Item) -> bool:
    name, amount = (first, second) if first.kind == "name" else (second, first)
    return name.kind == "name" and (name.data[0] in OUTCOMES or is_firm(name)) and amount.kind == "amount"
