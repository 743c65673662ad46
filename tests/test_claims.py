"""Results that a statement tells and does not fix: claims to check, and where things stand before a what-if."""

from __future__ import annotations

import pytest
from asked import ask

from bot.replies import plain_reply
from model.solve import rests_on


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I get a gap of 165B with Nvidia at 60B, do you agree?", "It matches your figure of 165B."),
        ("my model says a 150B gap at Nvidia 60B", "It does not match your figure of 150B."),
        ("Nvidia 60B, making the gap 165B?", "It matches your figure of 165B."),
        ("We get coverage of 31% with Nvidia at 60bn. Can you check that?", "It matches your figure of 31%."),
        (
            "J'obtiens 150 Md$ d'écart avec Nvidia à 60 Md$, vous confirmez ?",
            "Ce n'est pas votre chiffre de 150\u00a0Md$.",
        ),
    ],
)
def test_a_claim_is_checked_and_not_taken_over(text: str, said: str) -> None:
    answer = ask(text)
    assert answer.fixed.keys() == {"nvidia_revenue"}
    assert said in plain_reply(answer)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Is the margin 40%?", "End-user gross margin: 50%.\nI read: margin ?\nIt does not match your figure of 40%."),
        ("Does Google really make 10B?", "It matches your figure of 10B."),
        ("La marge est-elle de 50 % ?", "C'est bien votre chiffre de 50\u00a0%."),
        ("Vérifie si Nvidia vend 60 milliards", "Ce n'est pas votre chiffre de 60\u00a0Md$."),
    ],
)
def test_a_single_figure_that_is_asked_about_is_checked_against_the_baseline(text: str, said: str) -> None:
    answer = ask(text)
    assert answer.fixed == {}
    assert said in plain_reply(answer)


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("so if Google reaches 90B the gap is gone?", {"ai_revenue.google": 90 * 10**9}),
        ("nvidia 30B = break even?", {"nvidia_revenue": 30 * 10**9}),
        ("to break even nvidia has to sell 30B, right?", {"nvidia_revenue": 30 * 10**9}),
        ("donc avec Google à 90 Md$ il n'y a plus d'écart ?", {"ai_revenue.google": 90 * 10**9}),
    ],
)
def test_a_gap_told_to_be_closed_is_asked_about_where_a_question_mark_follows(text: str, fixed: dict[str, int]) -> None:
    answer = ask(text)
    assert answer.fixed == fixed
    assert answer.solve_for in (None, "gap")


@pytest.mark.parametrize(
    "text",
    [
        "can I get a gap of 150B with Nvidia at 60B?",
        "how do I get to a gap of 50B with Nvidia at 60B?",
        "I want a gap of 50B with Nvidia at 60B",
        "Nvidia 60B, gap 50B",
        "Nvidia 60B so that the gap is 50B",
    ],
)
def test_a_target_is_no_claim(text: str) -> None:
    answer = ask(text)
    assert answer.reading.claim is None
    assert (answer.target, answer.solve_for) == ("gap", "levers")


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("The gap is 125B today. What if Nvidia sells 60B?", 165),
        ("Required revenue is 200B now. If payback is 2 years, what is the gap?", 25),
        ("AI revenue is 75B in all. Suppose OpenAI makes 5B. What's the gap?", 121),
        ("L'écart est de 125 Md$ aujourd'hui. Et si Nvidia vend 60 Md$ ?", 165),
    ],
)
def test_what_a_statement_begins_with_gives_way_to_its_what_if(text: str, gap: int) -> None:
    answer = ask(text)
    assert len(answer.fixed) == 1
    assert answer.values["gap"] == gap * 10**9
    assert answer.baseline.id in plain_reply(answer)


def test_a_beginning_that_the_baseline_does_not_have_is_asked_back_with_the_baseline_that_has_it() -> None:
    answer = ask("The gap is 500B today. What if Nvidia sells 60B?")
    assert [(problem.kind, problem.text) for problem in answer.problems] == [("other_start", "The gap is 500B")]
    assert answer.problems[0].suggestions == ("Nvidia sales 60B, gap?, 2024-06",)
    assert "in baseline 2023-09 it is 125B" in plain_reply(answer)


def test_a_beginning_that_the_baseline_has_no_number_for_is_asked_back() -> None:
    answer = ask("AI revenue is 75B today. What if OpenAI makes 5B?", baseline="2025-06")
    assert [problem.kind for problem in answer.problems] == ["unknown_start"]
    assert answer.problems[0].suggestions == ("OpenAI 5B, 2023-09",)


def test_an_input_is_no_beginning() -> None:
    assert ask("AI revenue is 100B. What if Nvidia sells 60B?").fixed.keys() == {"ai_revenue", "nvidia_revenue"}
    asked = ask("Required revenue is 300B. If Nvidia sells 60B, what margin?")
    assert asked.fixed.keys() == {"required_revenue", "nvidia_revenue"}


def test_a_result_rests_on_what_its_equation_needs_in_the_end() -> None:
    assert rests_on("gap", "nvidia_revenue")
    assert rests_on("ai_revenue", "ai_revenue.openai")
    assert not rests_on("required_revenue", "ai_revenue")
    assert not rests_on("gap", "gap")
