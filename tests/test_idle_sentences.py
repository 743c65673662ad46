"""A sentence that names something of the model and gives it no value is neither a value nor a question."""

from __future__ import annotations

import pytest
from asked import ask


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia 60B. Google needs chips.",
        "Nvidia 60B. Data centers need power.",
        "OpenAI must be worried. Nvidia 60B.",
        "Nvidia 60B, everyone needs energy",
        "Nvidia 60B. Break-even is a dream.",
        "Google 20B. Coverage was kind.",
        "Nvidia 60 Md$. OpenAI doit signer.",
    ],
)
def test_it_is_asked_back(text: str) -> None:
    assert [problem.kind for problem in ask(text).problems] == ["missing_value"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Nvidia 60B. Coverage?", "coverage"),
        ("Nvidia 60B. The question is coverage.", "coverage"),
        ("Nvidia 60B, give me the required revenue", "required_revenue"),
        ("What does OpenAI need to make to break even? Nvidia 40B.", "ai_revenue.openai"),
    ],
)
def test_a_question_is_none(text: str, asked: str) -> None:
    assert ask(text).solve_for == asked


def test_a_name_with_a_value_in_the_next_sentence_is_none() -> None:
    assert ask("Google earns more from AI than the article says. Make it $14 billion.").fixed == {
        "ai_revenue.google": 14 * 10**9
    }
