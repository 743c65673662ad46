"""Where the numbers of the table come from, as it says."""

from __future__ import annotations

import pytest

from bot.page import page
from bot.rows import rows
from model.ask import ask


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2023-09", "sum of 11 companies and other, 2023-09"),
        ("2023-09 en français", "somme de 11 entreprises et autres, 2023-09"),
        ("2024-06", "2024-06, derived"),
        ("OpenAI 20B, Anthropic 5B", "sum of 13 lines: 2 you said, 11 of 2023-09"),
        ("OpenAI 20 Md$", "somme de 12 lignes : 1 de votre énoncé, 11 de 2023-09"),
        ("OpenAI 20B, as of 2024", "sum of 2 lines: 1 you said, 1 of 2024-06"),
        ("OpenAI 20B, 2025-06", "only what you said"),
    ],
)
def test_what_ai_revenue_is_the_sum_of(text: str, said: str) -> None:
    found = ask(text.removesuffix(" en français"), lang="fr" if text.endswith("français") else None)
    (row,) = [row for row in rows(found, found.lang) if row.name == "ai_revenue"]
    assert row.source == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("OpenAI 20B, as of 2024", "perhaps already in the 100B of AI revenue that 2024-06 does not split"),
        ("OpenAI 20 Md$, Google 5 Md$, 2024-06", "que 2024-06 ne détaille pas par entreprise : OpenAI, Google."),
    ],
)
def test_a_company_may_be_in_an_amount_that_an_article_does_not_split(text: str, said: str) -> None:
    assert [line for line in page(ask(text)).lines if said in line]


@pytest.mark.parametrize(
    "text", ["OpenAI 20B", "2024-06", "OpenAI 20B, AI revenue 100B, as of 2024", "OpenAI 5B, 2025-06"]
)
def test_nothing_is_counted_twice_elsewhere(text: str) -> None:
    assert not [line for line in page(ask(text)).lines if "perhaps already" in line]


@pytest.mark.parametrize(
    ("text", "headline", "source"),
    [
        (
            "payback 4 years, how much capex is backed by demand?",
            "All of the 100B spent is backed by end-customer demand, which would back 150B: 50B to spare.",
            "100B − 150B: nothing, and 50B to spare",
        ),
        (
            "remboursement en 4 ans, quelle part de l'investissement est portée par la demande ?",
            "La demande des clients finaux porte toute la dépense de 100 Md$ : elle en porterait 150 Md$, "
            "soit 50 Md$ de plus.",
            "100 Md$ − 150 Md$ : rien, et 50 Md$ de plus seraient portés",
        ),
    ],
)
def test_more_demand_than_spending_is_all_of_it_with_some_to_spare(text: str, headline: str, source: str) -> None:
    found = page(ask(text))
    (row,) = [row for row in found.rows if row.name == "anticipated_spend"]
    assert [said.replace("\u00a0", " ") for said in (found.headline, row.source)] == [headline, source]
