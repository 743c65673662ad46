"""The recorded SEC facts of the fixtures, the figures as they were known on a day, and made-up facts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from bot.edgar import Fact, read_concept
from bot.figures import Figure, quarter_figures, revenue_figures, share_figures
from bot.revenue_tables import RevenueRow, tracker_table
from bot.sources import Company, sources

FIXTURES = Path(__file__).parent / "fixtures"
SEC = FIXTURES / "sec"
TRACKER_FILE = "ai_companies_revenue_reports.csv"
CIKS = {"NVDA": 1045810, "MSFT": 789019, "GOOGL": 1652044, "AMZN": 1018724, "META": 1326801, "ORCL": 1341439}
TICKERS = {cik: ticker for ticker, cik in CIKS.items()}
REVENUES, CONTRACTS = "Revenues", "RevenueFromContractWithCustomerExcludingAssessedTax"
PROPERTY, PRODUCTIVE = "PaymentsToAcquirePropertyPlantAndEquipment", "PaymentsToAcquireProductiveAssets"
CAPEX = {"MSFT": PROPERTY, "GOOGL": PROPERTY, "AMZN": PRODUCTIVE, "META": PROPERTY, "ORCL": PROPERTY}


@cache
def recorded(ticker: str, *tags: str) -> tuple[Fact, ...]:
    """The recorded facts of a company's tags."""
    return tuple(
        fact for tag in tags for fact in read_concept((SEC / f"{ticker}.{tag}.json").read_bytes(), CIKS[ticker], tag)
    )


def day(text: str) -> date:
    """2026-07-26 as a date."""
    return date.fromisoformat(text)


def fact(start: str, end: str, value: int, filed: str, form: str = "10-Q", tag: str = "Revenues") -> Fact:
    """A fact in billions of USD, its accession told by the day of filing."""
    return Fact(tag, day(start), day(end), value * 10**9, form, day(filed), f"0000000000-{filed}")


def checked(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 9, tzinfo=UTC)


def as_known_on(facts: Iterable[Fact], on: date) -> tuple[Fact, ...]:
    """The facts that had been filed by the end of a day."""
    return tuple(fact for fact in facts if fact.filed <= on)


def filed_by(company: Company, on: date) -> tuple[Fact, ...]:
    """What a company had filed by a day, as recorded."""
    facts: list[Fact] = []
    for tag in company.tags:
        file = SEC / f"{TICKERS[company.cik]}.{tag}.json"
        if file.is_file():
            facts += read_concept(file.read_bytes(), company.cik, tag)
    return as_known_on(facts, on)


def observed(on: date, team: tuple[RevenueRow, ...] = ()) -> list[Figure]:
    """All figures as they were known on a day."""
    figures: list[Figure] = []
    for company in sources().companies:
        figures += quarter_figures(company, filed_by(company, on), sources(), checked(on))
    tracker = tracker_table((FIXTURES / TRACKER_FILE).read_bytes(), sources())
    figures += revenue_figures(tracker, "tracker", sources(), checked(on), on)
    figures += revenue_figures(team, "team", sources(), checked(on), on)
    return [*figures, *share_figures(sources(), on)]
