"""What a change counts from: the baseline, the figure just given, or something that the model does not know."""

from __future__ import annotations

from fractions import Fraction

import pytest

from model.ask import ask

B = 10**9


@pytest.mark.parametrize(
    ("text", "variable", "value"),
    [
        ("Nvidia 60B, no, 10% less", "nvidia_revenue", 54 * B),
        ("Google 12B and Microsoft 15B, no, 2B less", "ai_revenue.microsoft", 13 * B),
        ("Google 20B, Meta 15B, no, 10% less for Google", "ai_revenue.google", 18 * B),
        ("margin 40%, actually 5 points more", "end_user_margin", Fraction(45, 100)),
        ("payback 4 years, no, one year less", "payback_years", 3),
        ("Google 20 Md$, non, un quart de plus", "ai_revenue.google", 25 * B),
        ("Nvidia 60B, no, 10% less than today", "nvidia_revenue", 45 * B),
        ("un chiffre plus prudent de 55 Md$ pour Nvidia", "nvidia_revenue", 55 * B),
        ("Nvidia plus fort de 10 Md$", "nvidia_revenue", 60 * B),
        ("a more conservative 55B for AI revenue", "ai_revenue", 55 * B),
    ],
)
def test_a_correction_counts_from_what_it_corrects(text: str, variable: str, value: Fraction) -> None:
    assert ask(text).fixed[variable] == value


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia twice the consensus",
        "Meta 10% under plan",
        "OpenAI makes twice what Goldman says",
        "Nvidia twice as much as we said",
        "deux fois ce que dit Goldman pour OpenAI",
        "they raised Nvidia twice",
        "Nvidia reports four times a year",
        "double OpenAI again and again",
        "half the analysts like Nvidia",
        "move 5B to Microsoft",
        "Nvidia 60B, or rather more",
        "what if Google earned a bit more?",
        "Nvidia 60B, 40% to hyperscalers",
        "30% of customers are startups",
        "Nvidia 60B, growing 20% next year",
    ],
)
def test_what_counts_from_elsewhere_or_counts_something_else_is_asked_back(text: str) -> None:
    assert ask(text).status in ("ambiguous", "not_understood")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nvidia twice the current figure", 100 * B),
        ("Nvidia 20% above the baseline", 60 * B),
        ("Nvidia sells three times the baseline", 150 * B),
        ("Nvidia at two times this year's level", 100 * B),
    ],
)
def test_the_baseline_by_any_name_is_what_changes_count_from(text: str, value: int) -> None:
    assert ask(text).fixed == {"nvidia_revenue": value}


@pytest.mark.parametrize(
    "text",
    ["how far off is break even at Nvidia 60B?", "by how much do we miss break even at Nvidia 60B?",
     "on est à combien de l'équilibre avec Nvidia à 60 Md$ ?"],
)  # fmt: skip
def test_the_distance_to_break_even_is_the_gap(text: str) -> None:
    assert (ask(text).solve_for, ask(text).answer) == ("gap", 165 * B)
