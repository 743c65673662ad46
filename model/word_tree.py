"""Words as one pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def one_of(words: Iterable[str]) -> str:
    """A pattern of the longest of some words that stands at a place, as a tree of their letters: it compiles faster than a
    list, and a search that ignores case, which tries every branch at every place, has few to try. Spaces within a word need
    not be typed."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: dict[str, Any]) -> str:
    branches = [
        (" ?" if letter == " " else re.escape(letter)) + _branches(after) for letter, after in node.items() if letter
    ]
    joined = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})" if branches else ""
    # An empty branch costs less to match than a "?" behind a group.
    return f"(?:{joined}|)" if "" in node and joined else joined
