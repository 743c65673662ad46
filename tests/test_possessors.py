"""Companies that only their place shows, since their name is a word as well."""

from __future__ import annotations

import pytest
from asked import ask


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Glean's AI revenue is 2B", {"ai_revenue.glean": 2 * 10**9}),
        ("Add Notion to the list at 500M", {"ai_revenue.notion": 500 * 10**6}),
        ("Le revenu IA de Notion est de 500 M$", {"ai_revenue.notion": 500 * 10**6}),
        ("Harvey's AI revenue is 100M", {"ai_revenue.harvey": 100 * 10**6}),
        ("Add OpenAI to the list at 13B", {"ai_revenue.openai": 13 * 10**9}),
    ],
)
def test_a_name_that_is_a_word_is_a_line_of_its_own_and_no_total(text: str, fixed: dict[str, int]) -> None:
    assert ask(text).fixed == fixed


@pytest.mark.parametrize(
    "text",
    [
        "Today's AI revenue is 80B",
        "The industry's AI revenue is 80B",
        "Here's AI revenue: 80B",
        "le revenu IA de l'industrie est de 80 Md$",
    ],
)
def test_what_is_nobodys_is_the_total(text: str) -> None:
    assert ask(text).fixed == {"ai_revenue": 80 * 10**9}


@pytest.mark.parametrize("text", ["glean's ai revenue is 2b", "If Notion's AI revenue doubles, what's the gap?"])
def test_what_may_be_a_name_is_asked_back_where_nothing_shows_it_or_no_baseline_has_it(text: str) -> None:
    answer = ask(text)
    assert [problem.kind for problem in answer.problems] == ["unknown_word"]
