"""What a statement takes back or only tells beside its values, and look-ups, which say no more than what they ask for."""

from __future__ import annotations

import pytest
from asked import ask

from bot.replies import plain_reply

B = 10**9


@pytest.mark.parametrize(
    ("text", "variable", "value", "note"),
    [
        (
            "OpenAI 4B last year, 13B this year",
            "ai_revenue.openai",
            13 * B,
            "Passed over, as it stands apart: 4B last year.",
        ),
        ("Nvidia from 47B a year ago to 60B now", "nvidia_revenue", 60 * B, "47B a year ago"),
        ("OpenAI 13B this year (4B last year)", "ai_revenue.openai", 13 * B, "4B last year"),
        ("Meta was 12B (now 15B)", "ai_revenue.meta", 15 * B, "12B"),
        ("Google 9B (est. 10B)", "ai_revenue.google", 9 * B, "est. 10B"),
        ("Nvidia 60B, +20% YoY", "nvidia_revenue", 60 * B, "+20% YoY"),
        ("Meta rose 50% from last year to 15B", "ai_revenue.meta", 15 * B, "rose 50% from last year to"),
        ("OpenAI 4 Md$ l'an dernier, 13 Md$ cette année", "ai_revenue.openai", 13 * B, "4 Md$ l'an dernier"),
    ],
)
def test_a_figure_of_a_year_before_is_passed_over(text: str, variable: str, value: int, note: str) -> None:
    answer = ask(text)
    assert answer.fixed == {variable: value}
    assert note in plain_reply(answer)


@pytest.mark.parametrize(
    "text", ["compare Nvidia at 47B last year and 60B this year", "Nvidia 60B this year, 80B next year"]
)
def test_two_years_are_not_one_where_both_may_be_meant(text: str) -> None:
    assert ask(text).fixed.get("nvidia_revenue") != 60 * B or ask(text).problems


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Google 12B, I mean Microsoft", {"ai_revenue.microsoft": 12 * B}),
        ("Google, sorry, Microsoft makes 12B", {"ai_revenue.microsoft": 12 * B}),
        ("Google 20B, no that's Meta", {"ai_revenue.meta": 20 * B}),
        ("Nvidia 60B, sorry, 60B is the data center cost", {"datacenter_cost": 60 * B}),
        ("not Google but Meta makes 15B", {"ai_revenue.meta": 15 * B}),
        ("Google 12 Md$, pardon, Microsoft", {"ai_revenue.microsoft": 12 * B}),
        ("Nvidia 60B, no OpenAI", {"nvidia_revenue": 60 * B, "ai_revenue.openai": 0}),
    ],
)
def test_a_name_takes_the_place_of_the_one_that_is_taken_back(text: str, fixed: dict[str, int]) -> None:
    assert ask(text).fixed == fixed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("gap, sorry, the coverage at Nvidia 60B", "coverage"),
        ("quel est l'écart, pardon, le revenu requis ?", "required_revenue"),
    ],
)
def test_a_question_gives_way_to_the_one_that_corrects_it(text: str, asked: str) -> None:
    assert ask(text).solve_for == asked


@pytest.mark.parametrize(
    "text",
    [
        "1. Nvidia is 60B 2. margin is 45% 3. what's the gap?",
        "First, Nvidia 60B. Second, margin 45%.",
        "Step 1: Nvidia 60B. Step 2: margin 45%",
        "[1] Nvidia 60B [2] margin 45%",
        "i) Nvidia 60B ii) margin 45%",
        "1° Nvidia 60 Md$ 2° marge 45 %",
    ],
)
def test_the_numbers_of_parts_say_nothing(text: str) -> None:
    answer = ask(text)
    assert {name: float(value) for name, value in answer.fixed.items()} == {
        "nvidia_revenue": 60 * B,
        "end_user_margin": 0.45,
    }
    assert answer.status == "solved"


def test_numbered_values_of_one_thing_are_sides() -> None:
    assert len(ask("1. Nvidia 60B 2. Nvidia 80B").cases) == 2


@pytest.mark.parametrize(
    "text",
    [
        "what does Google make?",
        "which margin do you assume?",
        "what's the payback in the model?",
        "combien gagne Meta ?",
    ],
)
def test_a_look_up_is_answered_with_the_baselines_figure(text: str) -> None:
    assert ask(text).status == "solved"


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("Google's outlook?", ()),
        ("forecast for Nvidia?", ("Nvidia?", "sensitivity: Nvidia", "Nvidia to break even?")),
        ("who sets the margin?", ("margin?", "sensitivity: margin", "margin to break even?")),
        ("impact de la marge ?", ("marge ?", "sensibilité : marge", "marge pour l'équilibre ?")),
    ],
)
def test_what_says_more_than_to_look_a_figure_up_is_asked_back(text: str, choices: tuple[str, ...]) -> None:
    answer = ask(text)
    assert answer.status in ("ambiguous", "not_understood")
    assert not choices or answer.problems[0].suggestions == choices


def test_a_company_that_a_baseline_lacks_has_no_figure_there() -> None:
    assert [problem.kind for problem in ask("what does Google make in 2026?").problems] == ["no_figure"]
