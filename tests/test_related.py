"""Amounts that another one of the statement settles, and targets that a question means without naming them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from asked import ask

from bot.replies import plain_reply
from model import canonical


@pytest.mark.parametrize(
    ("text", "billions"),
    [
        ("OpenAI 4B, Anthropic half of that", {"ai_revenue.openai": 4, "ai_revenue.anthropic": 2}),
        ("Microsoft makes 18bn, Google two thirds of that", {"ai_revenue.microsoft": 18, "ai_revenue.google": 12}),
        ("Nvidia sells 60bn, power costs 0.7 of that", {"nvidia_revenue": 60, "facility_cost": 42}),
        ("Take GPU revenue of 66B. Energy costs half of that.", {"nvidia_revenue": 66, "facility_cost": 33}),
        ("Google 12B; Meta the same", {"ai_revenue.google": 12, "ai_revenue.meta": 12}),
        ("Google 20 Md$, Meta moitié moins", {"ai_revenue.google": 20, "ai_revenue.meta": 10}),
        ("Google 12B, Meta 20% more than that", {"ai_revenue.google": 12, "ai_revenue.meta": Fraction(72, 5)}),
        ("move 2B from Apple to OpenAI", {"ai_revenue.apple": 8, "ai_revenue.openai": 3}),
        ("Shift 3bn of Microsoft's revenue to OpenAI", {"ai_revenue.microsoft": 7, "ai_revenue.openai": 4}),
        ("Déplace 2 Md$ d'Apple vers OpenAI", {"ai_revenue.apple": 8, "ai_revenue.openai": 3}),
    ],
)
def test_what_another_amount_settles_is_written_out(text: str, billions: dict[str, int]) -> None:
    assert ask(text).fixed == {name: value * 10**9 for name, value in billions.items()}


@pytest.mark.parametrize(
    ("text", "billions"),
    [
        ("OpenAI is half of Microsoft", {"ai_revenue.openai": 5}),
        ("openai same as goog", {"ai_revenue.openai": 10}),
        ("goog 2x msft, msft 8b", {"ai_revenue.google": 16, "ai_revenue.microsoft": 8}),
        ("AI revenue = 2x Nvidia, Nvidia 60B", {"ai_revenue": 120, "nvidia_revenue": 60}),
        ("Google fait le double de Microsoft", {"ai_revenue.google": 20}),
        ("Et si OpenAI faisait autant que Google ?", {"ai_revenue.openai": 10}),
        ("Oracle 20% more than Google", {"ai_revenue.oracle": 12}),
        (
            "Oracle rises to half of Microsoft, and Microsoft rises to 20B",
            {"ai_revenue.oracle": 10, "ai_revenue.microsoft": 20},
        ),
        ("Google trails Microsoft by 4B", {"ai_revenue.google": 6}),
        ("Meta = Google + 2B", {"ai_revenue.meta": 12}),
        ("Tencent matches Alibaba at 7B", {"ai_revenue.tencent": 7, "ai_revenue.alibaba": 7}),
    ],
)
def test_a_multiple_of_anothers_counts_from_what_is_stated_or_in_the_baseline(
    text: str, billions: dict[str, int]
) -> None:
    answer = ask(text)
    assert answer.fixed == {name: value * 10**9 for name, value in billions.items()}
    again = ask(canonical.statement(answer.reading), lang=answer.lang)
    assert [part._replace(start=0, end=0) for part in again.reading.parts] == [
        part._replace(start=0, end=0) for part in answer.reading.parts
    ]


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI is half of AI revenue",
        "OpenAI 4B to 6B, Google twice OpenAI",
        "Anthropic is half of Cohere",
        "Anthropic half of that",
        "margin 40%, cloud margin half of that",
        "OpenAI 4B to 6B, Anthropic half of that",
        "shift 2B from Google to 3B",
        "move 2B from Nvidia to OpenAI",
        "OpenAI, Anthropic half of that, Google 4B",
        "Google twice Meta, Meta twice Google",
        "Amazon the same as Anthropic",
        "Meta twice Google minus 5B",
        "Google 20B, the other twice that",
        "Microsoft at 15B, 20% ahead of Google",
        "Google is 1.2.3x Meta",
        "Google makes 1.2.3% more than Meta",
        "Google is 2 1/0x Meta",
        "Google 12B, Meta 1.2.3% more than that",
        "Google makes 1,000% more than Meta",
        "Is Google half of Microsoft?",
    ],
)
def test_what_no_amount_settles_is_asked_back(text: str) -> None:
    assert ask(text).status in ("ambiguous", "not_understood")


@pytest.mark.parametrize(
    ("text", "asked", "years_or_billions"),
    [
        ("at AI revenue of 150B how much can Nvidia sell", "nvidia_revenue", 37.5),
        ("how much capex can 100B of AI revenue support", "datacenter_cost", 50),
        ("how long does it take to earn back the capex", "payback_years", 8 / 3),
        ("When does this pay off if AI revenue is 100B?", "payback_years", 2),
        ("combien doit gagner OpenAI ?", "ai_revenue.openai", 126),
    ],
)
def test_a_question_that_can_only_mean_break_even_is_answered_for_it(
    text: str, asked: str, years_or_billions: float
) -> None:
    answer = ask(text)
    assert (answer.solve_for, answer.fixed["gap"]) == (asked, 0)
    scale = 1 if asked == "payback_years" else 10**9
    assert float(answer.answer or 0) == pytest.approx(years_or_billions * scale)
    assert "gap of zero" in plain_reply(answer) or "écart nul" in plain_reply(answer)


@pytest.mark.parametrize("text", ["how much too much are we spending", "how much must energy fall if Nvidia doubles?"])
def test_a_question_that_can_mean_another_target_is_asked_back(text: str) -> None:
    assert [problem.kind for problem in ask(text).problems] == ["missing_target"]


def test_a_range_can_count_with_its_middle() -> None:
    answer = ask("Nvidia 50 to 70B, use the midpoint")
    assert answer.fixed == {"nvidia_revenue": 60 * 10**9}
    assert "counts with its middle" in plain_reply(answer)
    assert [problem.kind for problem in ask("Nvidia 60B vs 80B, split the difference").problems] == ["refused_side"]
