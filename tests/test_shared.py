"""What *Share* sends to be asked again: it must come to the reply that was shown."""

from __future__ import annotations

from zlib import crc32

import pytest
from test_corpus import ROWS
from test_typing import reading

from bot.page_parts import shared
from model.ask import ask

pytestmark = pytest.mark.xdist_group("corpus")

SAMPLE = sorted(
    {row["text"] for _, row in ROWS if row["status"] == "solved"}, key=lambda text: crc32(f"shared {text}".encode())
)[:1500]
TOLD_OF_ANOTHER = [
    "Nvidia sells twice what Google makes",
    "Google makes 5B more than Microsoft",
    "Google makes as much as Microsoft",
    "The hurdle is high. What is it with a 60% margin?",
    "Demand-backed spend is the one to watch. What is it at AI revenue of 100B?",
    "  Nvidia   60B,\tmargin 40 percent ",
]


def test_what_is_shared_is_answered_alike() -> None:
    other = []
    for text in (*TOLD_OF_ANOTHER, *SAMPLE):
        answer = ask(text)
        again = shared(answer)
        if reading(ask(again["text"], again["baseline"])) != reading(answer):
            other.append((text, again["text"]))
    assert other == []


@pytest.mark.parametrize("statement", TOLD_OF_ANOTHER)
def test_a_reading_has_the_text_that_was_typed(statement: str) -> None:
    assert ask(statement).reading.text == statement
