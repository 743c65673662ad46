"""A sentence about one input of the model lends its subject to a value in the next, and to nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from asked import ask

B = 10**9


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Google won't tell. My estimate is 9.2B.", {"ai_revenue.google": 9.2 * B}),
        ("GPU sales are slowing. I use 46.5B.", {"nvidia_revenue": 46.5 * B}),
        ("I've changed my mind on the margin. 45% is fairer.", {"end_user_margin": 0.45}),
        ("Margins compress when competition arrives. Down to 30%, please.", {"end_user_margin": 0.3}),
        ("I disagree with the one-year payback. Use 2.5 years.", {"payback_years": 2.5}),
        ("Cloud margins are the issue. Assume 30%.", {"cloud_margin": 0.3}),
        ("Meta depends on ads. It makes 12B.", {"ai_revenue.meta": 12 * B}),
        ("La marge va baisser. Prenons 40 %.", {"end_user_margin": 0.4}),
        ("Je doute de la marge. Essayons 35 %, quel écart ?", {"end_user_margin": 0.35}),
        ("Le ratio d'énergie est trop bas. Comptez 1,4.", {"facility_ratio": 1.4}),
    ],
)
def test_the_value_is_that_of_what_the_sentence_before_is_about(text: str, fixed: dict[str, Any]) -> None:
    answer = ask(text)
    assert {name: float(value) for name, value in answer.fixed.items()} == pytest.approx(fixed)
    assert answer.status == "solved"


def test_the_reply_says_what_it_passed_over() -> None:
    [note] = ask("Google won't tell. My estimate is 9.2B.").notes
    assert (note.kind, note.details) == ("passed_over", {"words": "Google won't tell"})


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Coverage is low. What is it if Nvidia sells 40B?", "coverage"),
        ("The total bill is scary. What is it if Nvidia sells 80B?", "datacenter_cost"),
        ("I only care about coverage. What is it with Nvidia at 75B?", "coverage"),
    ],
)
def test_it_asks_for_the_result_that_the_sentence_before_is_about(text: str, asked: str) -> None:
    assert ask(text).solve_for == asked


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Coverage fell. Nvidia sells 60B.", {"nvidia_revenue": 60 * B}),
        ("The gap grew. Nvidia 70B.", {"nvidia_revenue": 70 * B}),
        ("Power costs have come down. The facility ratio is now 0.75.", {"facility_ratio": 0.75}),
    ],
)
def test_a_remark_on_what_follows_from_the_next_sentence_is_passed_over(text: str, fixed: dict[str, Any]) -> None:
    answer = ask(text)
    assert {name: float(value) for name, value in answer.fixed.items()} == pytest.approx(fixed)
    assert answer.status == "solved"


@pytest.mark.parametrize(
    "text",
    [
        "Google is an investor in Anthropic. It makes 5B.",
        "Nvidia is my biggest position. I hold 60B.",
        "Nvidia had a great quarter. I use 22B.",
        "OpenAI is losing money. Say 5B.",
        "Nvidia's rivals are gaining. Use 46B.",
        "Nvidia isn't the problem. 40% is too low.",
        "Google and Meta are fine. Use 20B.",
        "Meta is huge. They employ 70,000.",
        "OpenAI is the wild card. It could be 2B. It could be 10B.",
        "Apple is a phone company. It makes 390B.",
        "Meta is pouring concrete. Call it 70B.",
        "OpenAI has a new price tag. I'd say 500B.",
        "Meta is pouring concrete. Meta 70B",
        "Margins are shrinking. Nvidia 60B.",
        "Coverage is full. Nvidia 30B.",
        "Nvidia inquiète les marchés de la dette. C'est 8 Md€.",
    ],
)
def test_what_may_be_of_something_else_is_asked_back(text: str) -> None:
    assert ask(text).status in ("ambiguous", "not_understood")
