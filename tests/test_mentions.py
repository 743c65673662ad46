"""What a statement mentions as a baseline has it is no target; what a question puts aside is not held fixed."""

from __future__ import annotations

import pytest
from asked import ask

SIXTY = {"nvidia_revenue": 60 * 10**9}
RESULTS = {
    "the 125B gap": "gap",
    "Cahn's 125B hole": "gap",
    "the 37.5% coverage": "coverage",
    "the 200B required revenue": "required_revenue",
}
FRAMES = [
    "what happens to {} if Nvidia sells 60B?",
    "What becomes of {} with Nvidia at 60B?",
    "how does {} change with Nvidia at 60B?",
    "What would {} be with Nvidia at 60B?",
    "If Nvidia sells 60B, what happens to {}?",
]


@pytest.mark.parametrize("told", RESULTS)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_result_that_a_question_mentions_is_asked_for(frame: str, told: str) -> None:
    answer = ask(frame.format(told))
    assert (answer.fixed, answer.solve_for or "gap") == (SIXTY, RESULTS[told])
    assert [part.variable for part in answer.reading.standing] == [RESULTS[told]]


@pytest.mark.parametrize("frame", FRAMES[:2])
def test_a_mentioned_result_that_the_baseline_has_not_is_asked_back(frame: str) -> None:
    answer = ask(frame.format("the 500B gap"))
    assert [problem.kind for problem in answer.problems] == ["other_start"]
    assert "2024-06" in answer.problems[0].suggestions[0]


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia 60B and a gap of 125B, what margin?",
        "what margin keeps the 125B gap with Nvidia at 60B?",
        "which margin holds the gap at 125B if Nvidia sells 60B?",
    ],
)
def test_a_result_that_is_aimed_at_stays_a_target(text: str) -> None:
    answer = ask(text)
    assert (answer.fixed, answer.solve_for) == ({**SIXTY, "gap": 125 * 10**9}, "end_user_margin")


TODAY = [
    ("margin's 50%, what should it be for {}?", "end_user_margin"),
    ("Today the margin is 50%. Where does it need to be for {}?", "end_user_margin"),
    ("AI revenue is at 75B, where must it be for {}?", "ai_revenue"),
    ("Nvidia sells 50B today, to what should it fall for {}?", "nvidia_revenue"),
    ("current margin 50%, target {}, needed margin?", "end_user_margin"),
]
TARGETS = {"coverage of 60%": {"coverage": 0.6}, "a gap of 50B": {"gap": 50 * 10**9}, "break-even": {"gap": 0}}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("question", TODAY)
def test_what_is_asked_for_gives_up_what_it_is_today(question: tuple[str, str], target: str) -> None:
    frame, asked = question
    answer = ask(frame.format(target))
    assert {name: float(value) for name, value in answer.fixed.items()} == TARGETS[target]
    assert answer.solve_for == asked
    assert any(note.kind == "put_aside" for note in answer.notes)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("What if Nvidia sells 60B? And 80B?", "Nvidia 60B vs 80B"),
        ("gap at Nvidia 60B? and 70B? and 80B?", "Nvidia 60B vs 70B vs 80B"),
        ("What's the gap at 40% margin, and at 30%?", "margin 40% vs 30%"),
        ("margins of 30%, 40% and 50%", "margin 30% vs 40% vs 50%"),
        ("Nvidia 60B, 70B, 80B at margin 40%", "Nvidia 60B vs 70B vs 80B, margin 40%"),
        ("Quel écart avec une marge de 40 % ? Et à 30 % ?", "marge 40 % vs 30 %"),
    ],
)
def test_values_asked_in_turn_are_compared(text: str, same: str) -> None:
    assert [case.fixed for case in ask(text).cases] == [case.fixed for case in ask(same).cases]
