"""Laws of the reader: statements made of parts, each with what it must come to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from asked import ask
from test_corpus import same


class Law(NamedTuple):
    """A statement with what it fixes and what it asks for."""

    text: str
    fixed: dict[str, float]
    asked: str = "gap"


def check(laws: Iterable[Law], most_asked_back: float) -> None:
    """None of the statements is misread, and at most this share of them is asked back."""
    misread, asked_back, count = {}, [], 0
    for law in laws:
        count += 1
        answer = ask(law.text)
        if answer.status in ("ambiguous", "not_understood"):
            asked_back.append(law.text)
        elif not same(answer.fixed, law.fixed) or (answer.solve_for or "gap") != law.asked:
            misread[law.text] = (answer.status, answer.fixed, answer.solve_for)
    assert count
    assert misread == {}
    assert len(asked_back) <= most_asked_back * count, asked_back
