"""The live baseline from observed figures: Nvidia's sales, AI revenue, capex, next filings."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from filings import as_known_on, checked, day, filed_by, observed

from bot.figures import quarter_figures, stale
from bot.live import LiveFigures, expected_filing, implied_gpu_spend, live_figures
from bot.revenue_tables import RevenueRow
from bot.sources import Company, sources

BILLION = 10**9
ASKED = ("sec.nvidia", "tracker", "team")


def live(on: str, team: tuple[RevenueRow, ...] = ()) -> LiveFigures:
    return live_figures(observed(day(on), team), ASKED, day(on), sources())


def team_row(company: str, billions: int, as_of: str = "2026-08-01") -> RevenueRow:
    amount = Fraction(billions * BILLION)
    return RevenueRow(company, amount, day(as_of), day(as_of), "https://a.example/", "known", "run_rate", "")


def test_nvidias_sales_of_2026_07_26() -> None:
    nvidia = live("2026-09-01").nvidia
    assert nvidia is not None
    assert nvidia.total_run_rate.value == 384_884 * 10**6
    assert nvidia.total_ttm.value == 302_969 * 10**6
    assert nvidia.run_rate.value == Fraction(384_884 * 10**6 * 193_737, 215_938)
    assert nvidia.ttm.value == Fraction(302_969 * 10**6 * 193_737, 215_938)
    assert (nvidia.run_rate.basis, nvidia.ttm.basis) == ("run_rate", "ttm")
    assert {figure.unit for figure in (nvidia.run_rate, nvidia.ttm, nvidia.total_ttm)} == {"USD/year"}


def test_a_computed_figure_names_its_filing_its_period_and_its_parts() -> None:
    nvidia = live("2026-09-01").nvidia
    assert nvidia is not None
    sales = nvidia.run_rate
    assert (sales.variable, sales.how, sales.confidence) == ("nvidia_revenue", "times_share", "derived")
    assert (sales.period_start, sales.period_end) == (day("2026-04-27"), day("2026-07-26"))
    assert (sales.filed, sales.accession) == (day("2026-08-26"), "0001045810-26-000075")
    assert sales.parts == (nvidia.total_run_rate, nvidia.share)
    assert nvidia.total_run_rate.parts == (nvidia.quarter,)
    assert (nvidia.ttm.period_start, len(nvidia.total_ttm.parts)) == (day("2025-07-28"), 4)


def test_without_a_share_or_four_quarters_there_are_no_sales_to_show() -> None:
    figures = observed(day("2026-09-01"))
    no_share = [figure for figure in figures if figure.basis != "share"]
    assert live_figures(no_share, ASKED, day("2026-09-01"), sources()).nvidia is None
    quarters = [figure for figure in figures if figure.variable == "revenue.nvidia"]
    few = [figure for figure in figures if figure not in quarters[:-3]]
    assert live_figures(few, ASKED, day("2026-09-01"), sources()).nvidia is None


def test_ai_revenue_is_the_newest_of_each_company() -> None:
    found = live("2026-10-01")
    assert found.ai_revenue == (65 + 50) * BILLION + 500 * 10**6
    assert [line.figure.name for line in found.revenue] == ["Anthropic", "OpenAI", "xAI"]
    assert set(found.inputs) == {
        "nvidia_revenue", "ai_revenue.anthropic", "ai_revenue.openai", "ai_revenue.xai",
    }  # fmt: skip
    assert [line.figure.name for line in found.revenue if stale(line.figure, found.day, sources())] == ["xAI"]


def test_a_team_adds_companies_and_overrides_the_tracker() -> None:
    found = live("2026-10-01", (team_row("Acme", 2), team_row("Open AI", 40)))
    lines = {line.figure.variable: line for line in found.revenue}
    assert found.ai_revenue == (65 + 40 + 2) * BILLION + 500 * 10**6
    replaced = lines["ai_revenue.openai"].instead_of
    assert replaced is not None
    assert (replaced.source, replaced.value) == ("tracker", 50 * BILLION)
    assert lines["ai_revenue.acme"].instead_of is None


def test_openai_within_microsoft_is_marked_and_not_added_twice() -> None:
    found = live("2026-10-01", (team_row("Microsoft AI", 37),))
    assert found.ai_revenue == live("2026-10-01").ai_revenue
    microsoft = found.revenue[-1]
    assert (microsoft.figure.variable, microsoft.counted) == ("ai_revenue.microsoft", False)
    assert microsoft.overlap is not None
    assert microsoft.overlap.part == "openai"
    assert "ai_revenue.microsoft" not in found.inputs


def test_microsoft_counts_where_openai_is_not_there_or_is_left_out_by_name() -> None:
    alone = [figure for figure in observed(day("2026-10-01"), (team_row("MSFT", 37),)) if figure.source != "tracker"]
    assert live_figures(alone, ASKED, day("2026-10-01"), sources()).ai_revenue == 37 * BILLION
    apart = live("2026-10-01", (team_row("Microsoft without OpenAI", 9),))
    assert apart.inputs["ai_revenue.microsoft-without-openai"].value == 9 * BILLION


def test_no_source_is_filled_with_zero() -> None:
    nothing = live_figures((), ASKED, day("2026-10-01"), sources())
    assert (nothing.nvidia, nothing.ai_revenue, nothing.capex.total) == (None, None, None)
    assert (nothing.inputs, nothing.missing) == ({}, ASKED)


def test_hyperscaler_capex_of_the_trailing_year() -> None:
    capex = live("2026-07-24").capex
    assert [(year.name, year.value // 10**6) for year in capex.companies] == [
        ("Amazon", 151_003),
        ("Alphabet", 132_402),
        ("Microsoft", 97_225),
        ("Meta", 75_747),
        ("Oracle", 55_663),
    ]
    assert capex.total is not None
    assert capex.total.value == 512_040 * 10**6
    assert capex.total.period_end == day("2026-03-31")  # as old as its oldest part
    assert implied_gpu_spend(capex.total.value, Fraction(1)) == 256_020 * 10**6


def test_capex_has_no_sum_while_a_company_is_missing() -> None:
    figures = [figure for figure in observed(day("2026-07-24")) if figure.source != "sec.meta"]
    capex = live_figures(figures, ASKED, day("2026-07-24"), sources()).capex
    assert (len(capex.companies), capex.total) == (4, None)


def test_the_next_filings_in_the_order_of_their_days() -> None:
    expected = live("2026-07-24").expected
    assert [(each.name, each.form, str(each.expected), each.state) for each in expected] == [
        ("Microsoft", "10-K", "2026-07-29", "expected"),
        ("Meta", "10-Q", "2026-07-30", "expected"),
        ("Amazon", "10-Q", "2026-07-31", "expected"),
        ("Nvidia", "10-Q", "2026-08-26", "expected"),
        ("Oracle", "10-Q", "2026-09-09", "expected"),
        ("Alphabet", "10-Q", "2026-10-29", "expected"),
    ]
    by_name = {each.name: (str(each.period_end), str(each.deadline)) for each in expected}
    assert by_name["Alphabet"] == ("2026-09-30", "2026-11-09")
    assert by_name["Microsoft"] == ("2026-06-30", "2026-08-31")  # the 60th day is a Saturday
    assert by_name["Amazon"] == ("2026-06-30", "2026-08-10")  # the 40th day is a Sunday


@pytest.mark.parametrize(
    ("on", "state"),
    [("2026-08-26", "expected"), ("2026-08-27", "due"), ("2026-09-11", "due"), ("2026-09-12", "overdue")],
)
def test_a_filing_is_overdue_only_when_the_sec_requires_it(on: str, state: str) -> None:
    """Nvidia's 10-Q to July 26: 40 days later is September 4, and its years are of 52 or 53 weeks."""
    quarters = [figure for figure in observed(day("2026-08-25")) if figure.variable == "revenue.nvidia"]
    asked_again = [replace(quarter, checked_at=checked(day(on))) for quarter in quarters]
    found = expected_filing(sources().nvidia, asked_again[-4:], sources().deadline_days, day(on))
    assert (found.state, str(found.deadline)) == (state, "2026-09-11")


def test_what_was_not_looked_for_is_not_overdue() -> None:
    nvidia = [figure for figure in observed(day("2026-08-25")) if figure.variable == "revenue.nvidia"]
    found = expected_filing(sources().nvidia, nvidia[-4:], sources().deadline_days, day("2026-12-01"))
    assert found.state == "due"


@pytest.mark.parametrize("company", sources().companies, ids=lambda company: company.key)
def test_the_estimate_against_the_days_on_which_filings_really_came(company: Company) -> None:
    """Estimated on each filing's day: the next came within two weeks of the estimate, and never overdue."""
    everything = filed_by(company, day("2026-12-31"))
    days = sorted({fact.filed for fact in everything if fact.filed >= day("2024-06-01") and fact.form != "8-K"})
    assert len(days) >= 7
    for filed, following in pairwise(days):
        quarters = quarter_figures(company, as_known_on(everything, filed), sources(), checked(following))
        found = expected_filing(company, quarters[-4:], sources().deadline_days, following - timedelta(1))
        assert abs(found.expected - following) <= timedelta(days=14)
        assert following <= found.deadline


def test_a_year_played_again_changes_only_on_days_of_news() -> None:
    """52 Mondays from July 2025: each change of an input has a filing or a report of the week before."""
    mondays = [day("2025-07-28") + timedelta(weeks=week) for week in range(52)]
    changes = 0
    previous = live(str(mondays[0] - timedelta(weeks=1)))
    for monday in mondays:
        found = live(str(monday))
        for variable in found.inputs.keys() | previous.inputs.keys():
            before, after = previous.inputs.get(variable), found.inputs[variable]
            if before is None or before.value != after.value:
                changes += 1
                news = [after.filed, *(part.filed for part in after.parts)]
                assert any(monday - timedelta(weeks=1) < filed <= monday for filed in news)
        previous = found
    assert changes >= 12
