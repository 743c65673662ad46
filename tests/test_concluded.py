"""A result that a statement draws from its own values gives way to what comes next, and the reply says so."""

from __future__ import annotations

from fractions import Fraction

import pytest

from model.ask import ask


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("AI revenue is 90B, so the gap is 110B. What if the margin is 40%?", {"ai_revenue", "end_user_margin"}),
        ("Nvidia at 150B means required revenue of 600B; which payback closes the gap?", {"nvidia_revenue", "gap"}),
        ("A two-year payback means required revenue of 100B; what margin breaks even?", {"payback_years", "gap"}),
    ],
)
def test_a_conclusion_does_not_hold_what_the_next_value_moves(text: str, kept: set[str]) -> None:
    answer = ask(text)
    assert answer.status == "solved"
    assert answer.fixed.keys() == kept
    assert [note.kind for note in answer.notes if note.kind == "follows"] == ["follows"]


def test_a_result_that_does_not_follow_from_the_values_before_it_is_stated() -> None:
    answer = ask("Nvidia at 150B means required revenue of 500B; which payback closes the gap?")
    assert answer.fixed["required_revenue"] == Fraction(500_000_000_000)


def test_a_conclusion_that_ends_the_statement_stays() -> None:
    assert "follows" not in {note.kind for note in ask("AI revenue is 90B, so the gap is 110B").notes}
