"""Observed figures: where they come from, how they are kept, aged, compared and carried over a failure."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from filings import CONTRACTS, REVENUES, day, recorded
from pydantic import ValidationError

from bot.figures import (
    Figure,
    age,
    from_rows,
    known_on,
    merge,
    new_since,
    quarter_figures,
    revenue_figures,
    share_figures,
    stale,
    to_rows,
    went_back,
)
from bot.revenue_tables import RevenueRow
from bot.sources import sources

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
NVIDIA = sources().nvidia


def nvidia(checked_at: datetime = NOW) -> tuple[Figure, ...]:
    return quarter_figures(NVIDIA, recorded("NVDA", REVENUES, CONTRACTS), sources(), checked_at)


def row(company: str, billions: int, as_of: str, reported: str | None = None) -> RevenueRow:
    known = day(reported or as_of)
    amount = Fraction(billions * 10**9)
    return RevenueRow(company, amount, day(as_of), known, "https://a.example/", "reported", "run_rate", "")


def test_a_quarter_says_where_it_comes_from() -> None:
    newest = nvidia()[-1]
    assert newest == Figure(
        variable="revenue.nvidia",
        name="Nvidia",
        value=Fraction(96_221_000_000),
        unit="USD",
        basis="quarter",
        how="filed",
        period_start=date(2026, 4, 27),
        period_end=date(2026, 7, 26),
        filed=date(2026, 8, 26),
        form="10-Q",
        accession="0001045810-26-000075",
        source="sec.nvidia",
        title="Nvidia, Form 10-Q",
        url="https://www.sec.gov/Archives/edgar/data/1045810/000104581026000075/0001045810-26-000075-index.htm",
        confidence="known",
        note="",
        checked_at=NOW,
    )
    assert len(nvidia()) == 8
    assert [(q.how, q.confidence) for q in nvidia() if q.form == "10-K"] == [("difference", "derived")] * 2


def test_figures_survive_being_kept_as_json() -> None:
    figures = nvidia() + share_figures(sources(), NOW.date())
    assert from_rows(json.loads(json.dumps(to_rows(figures)))) == figures
    assert to_rows(figures)[-1]["value"] == "193737/215938"


def test_kept_rows_of_another_shape_are_refused() -> None:
    with pytest.raises(ValidationError):
        from_rows([{"variable": "revenue.nvidia"}])


def test_age_counts_from_the_period_and_checking_again_makes_nothing_younger() -> None:
    newest = nvidia(datetime(2026, 12, 3, tzinfo=UTC))[-1]
    assert age(newest, day("2026-12-03")) == 130
    assert not stale(newest, day("2026-12-03"), sources())
    assert stale(newest, day("2026-12-04"), sources())


@pytest.mark.parametrize(
    ("source", "fresh", "old"),
    [("sec.google", 130, 131), ("team", 90, 91), ("tracker", 90, 91), ("data", 425, 426)],
)
def test_each_kind_of_source_has_its_limit(source: str, fresh: int, old: int) -> None:
    figure = replace(nvidia()[-1], source=source, period_end=date(2026, 1, 1))
    assert not stale(figure, date.fromordinal(figure.period_end.toordinal() + fresh), sources())
    assert stale(figure, date.fromordinal(figure.period_end.toordinal() + old), sources())


@pytest.mark.parametrize(
    ("known", "value"),
    [
        ("2025-07-01", Fraction(115_186, 130_497)),
        ("2026-02-24", Fraction(115_186, 130_497)),
        ("2026-02-25", Fraction(193_737, 215_938)),
        ("2026-09-01", Fraction(193_737, 215_938)),
    ],
)
def test_the_data_centre_share_is_the_newest_that_was_filed(known: str, value: Fraction) -> None:
    (share,) = share_figures(sources(), day(known))
    assert (share.value, share.unit, share.how, share.checked_at) == (value, "fraction", "ratio", None)


def test_there_is_no_share_before_the_first_one() -> None:
    assert share_figures(sources(), day("2024-02-20")) == ()


def test_the_newest_revenue_of_each_company_as_the_public_knew_it() -> None:
    rows = [
        row("OpenAI", 12, "2025-07-30"),
        row("OpenAI", 25, "2026-03-18"),
        row("Open AI", 10, "2025-06-09"),
        row("Anthropic", 47, "2026-05-15", "2026-05-28"),
        row("Anthropic", 65, "2026-07-31", "2026-08-17"),
    ]

    def known(on: str) -> dict[str, int]:
        figures = revenue_figures(rows, "tracker", sources(), NOW, day(on))
        return {figure.variable: int(figure.value) // 10**9 for figure in figures}

    assert known("2026-08-17") == {"ai_revenue.anthropic": 65, "ai_revenue.openai": 25}
    assert known("2026-08-16") == {"ai_revenue.anthropic": 47, "ai_revenue.openai": 25}
    assert known("2026-05-27") == {"ai_revenue.openai": 25}
    assert known("2025-06-30") == {"ai_revenue.openai": 10}
    assert known("2025-06-08") == {}


def test_where_two_figures_have_one_date_the_later_report_counts() -> None:
    rows = [row("xAI", 2, "2026-01-31", "2026-03-01"), row("xAI", 1, "2026-01-31", "2026-02-01")]
    (figure,) = revenue_figures(rows, "tracker", sources(), NOW, day("2026-09-01"))
    assert (figure.value, figure.filed) == (2 * 10**9, day("2026-03-01"))


def test_a_failing_source_keeps_its_last_good_figures_with_their_age() -> None:
    last = nvidia(datetime(2026, 8, 27, tzinfo=UTC))
    team = revenue_figures([row("Acme", 1, "2026-08-01")], "team", sources(), NOW, NOW.date())
    kept = merge({"sec.nvidia": None, "team": team, "tracker": None}, last)
    assert kept == last + team
    assert kept[0].checked_at == datetime(2026, 8, 27, tzinfo=UTC)


def test_a_source_that_answers_replaces_all_it_said_before() -> None:
    said = revenue_figures([row("Acme", 1, "2026-08-01")], "team", sources(), NOW, NOW.date())
    says = revenue_figures([row("Bolt", 2, "2026-08-01")], "team", sources(), NOW, NOW.date())
    assert merge({"team": says}, said) == says


def test_a_source_that_is_asked_no_more_is_left_out() -> None:
    team = revenue_figures([row("Acme", 1, "2026-08-01")], "team", sources(), NOW, NOW.date())
    assert merge({"sec.nvidia": None}, team + nvidia()) == nvidia()


def test_an_old_copy_of_the_filings_is_noticed() -> None:
    assert went_back(nvidia()[:-1], nvidia())
    assert not went_back(nvidia(), nvidia()[:-1])
    assert not went_back(nvidia(), ())


def test_what_is_new_since_the_last_time() -> None:
    before, after = nvidia()[:-1], nvidia(datetime(2026, 9, 2, tzinfo=UTC))
    assert new_since(before, after) == after[-1:]
    assert new_since(after, nvidia()) == ()
    restated = replace(after[0], value=after[0].value + 1)
    assert new_since(after, (restated, *after[1:])) == (restated,)


def test_figures_appear_on_the_day_of_their_filing() -> None:
    assert known_on(nvidia(), day("2026-08-25"))[-1].period_end == day("2026-04-26")
    assert known_on(nvidia(), day("2026-08-26")) == nvidia()
