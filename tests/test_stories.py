"""Sentences ahead of a statement: what tells of the world changes nothing, what frames its figures is asked back."""

from __future__ import annotations

import pytest
from asked import ask

STORIES = [
    "Nobody recoups a cluster in a hurry.",
    "The earnings calls were a slog last night.",
    "My cousin's startup just signed a lease in Austin.",
    "Everybody at the conference was gloomy about bonds.",
    "Engineers in Virginia were out of transformers.",
    "Bernstein published another grumpy note this weekend.",
    "Hier, le comité s'est encore disputé.",
]
STATEMENTS = {
    "Nvidia 60B": {"nvidia_revenue": 60 * 10**9},
    "Double Google": {"ai_revenue.google": 20 * 10**9},
    "What if Nvidia sells 60B and OpenAI makes 20B?": {"nvidia_revenue": 60 * 10**9, "ai_revenue.openai": 20 * 10**9},
    "What margin gives a gap of 50B?": {"gap": 50 * 10**9},
}


@pytest.mark.parametrize("statement", STATEMENTS)
@pytest.mark.parametrize("story", STORIES)
def test_what_happened_is_passed_over_and_said(story: str, statement: str) -> None:
    answer, alone = ask(f"{story} {statement}"), ask(statement)
    assert (answer.fixed, answer.solve_for) == (STATEMENTS[statement], alone.solve_for)
    assert any(note.kind == "passed_over" for note in answer.notes)


@pytest.mark.parametrize(
    "frame",
    [
        "All figures are in euros.",
        "These are quarterly numbers.",
        "I only care about Europe.",
        "We counted the whole decade.",
        "Oracle's bonds traded badly.",
        "Tencent reports in yuan.",
        "Everything below excludes China.",
        "Let's talk about debt.",
        "The decimal point got lost somewhere.",
        "We bill in rupees.",
        "Our fund is Canadian and thinks in its own money.",
        "Tous les montants sont en euros.",
        "On parle ici du trimestre.",
    ],
)
@pytest.mark.parametrize("statement", ["Oracle 20B", "Tencent 8B", "Nvidia 60B, margin 40%"])
def test_what_may_say_of_what_the_figures_are_is_never_passed_over(frame: str, statement: str) -> None:
    if any(firm in frame and firm not in statement for firm in ("Oracle", "Tencent")):
        return
    answer = ask(f"{frame} {statement}")
    assert answer.status in ("ambiguous", "not_understood"), answer.fixed
