"""Figures with where they come from: as observed in filings and tables, kept, compared and aged. Pure.

Observed figures are what a source says: a quarter as filed or by difference, a company's annual revenue, a
share. They are what the store keeps; bot/live.py computes all else from them, so that any past post can be
explained.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from operator import attrgetter
from typing import Any, Literal

from pydantic import TypeAdapter

from bot.edgar import Fact, checked_quarters
from bot.revenue_tables import RevenueRow
from bot.sources import Company, Sources
from model.catalogue import COMPANY as REVENUE
from model.kinds import Confidence

Unit = Literal["USD", "USD/year", "fraction"]
Basis = Literal["quarter", "run_rate", "ttm", "fiscal_year", "share"]
How = Literal["filed", "difference", "reported", "ratio", "times_four", "sum_of_four", "times_share", "sum"]

TRACKER: Literal["tracker"] = "tracker"
TEAM: Literal["team"] = "team"
DATA = "data"
SHARE = "data_centre_share"
QUARTERS_KEPT = 8  # two years: the trailing year, and the year before to compare it with


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its source.

    `filed` is the day it became public; `checked_at` when its source was last asked with success, None where
    it stands in live.toml. `how` says how it was got; a computed figure has what it is made of in `parts`.
    `name`, `title`, `url` and `note` may come from outside and must be escaped where they are shown.
    """

    variable: str
    name: str
    value: Fraction
    unit: Unit
    basis: Basis
    how: How
    period_start: date | None
    period_end: date
    filed: date
    form: str | None
    accession: str | None
    source: str
    title: str
    url: str
    confidence: Confidence
    note: str
    checked_at: datetime | None
    parts: tuple[Figure, ...] = ()


_figures = TypeAdapter(list[Figure])


def to_rows(figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Figures as plain JSON values: fractions as "n/d", dates in ISO form."""
    rows: list[dict[str, Any]] = _figures.dump_python(list(figures), mode="json")
    return rows


def from_rows(rows: Sequence[Mapping[str, Any]]) -> tuple[Figure, ...]:
    """The figures that `to_rows` wrote. Raises pydantic's ValidationError on any other shape."""
    return tuple(_figures.validate_python(rows))


def quarter_figures(
    company: Company, facts: Iterable[Fact], sources: Sources, checked_at: datetime
) -> tuple[Figure, ...]:
    """The newest quarters of a company, oldest first, in USD. Raises SourceError where they are not sound."""
    return tuple(
        Figure(
            variable=company.variable,
            name=company.name,
            value=Fraction(quarter.value),
            unit="USD",
            basis="quarter",
            how=quarter.how,
            period_start=quarter.start,
            period_end=quarter.end,
            filed=quarter.filed,
            form=quarter.form,
            accession=quarter.accession,
            source=company.source,
            title=f"{company.name}, Form {quarter.form}",
            url=sources.sec.filing_url(company.cik, quarter.accession),
            confidence="known" if quarter.how == "filed" else "derived",
            note="",
            checked_at=checked_at,
        )
        for quarter in checked_quarters(facts)[-QUARTERS_KEPT:]
    )


def revenue_figures(
    rows: Iterable[RevenueRow],
    source: Literal["tracker", "team"],
    sources: Sources,
    checked_at: datetime,
    day: date,
) -> tuple[Figure, ...]:
    """The newest annual revenue of each company in a table, as the public knew it on that day (USD/year)."""
    newest: dict[str, RevenueRow] = {}
    for row in sorted(rows, key=attrgetter("as_of", "reported")):
        if row.reported <= day:
            newest[sources.company_key(row.company)] = row
    return tuple(
        Figure(
            variable=REVENUE + key,
            name=row.company,
            value=row.annual_revenue,
            unit="USD/year",
            basis=row.basis,
            how="reported",
            period_start=None,
            period_end=row.as_of,
            filed=row.reported,
            form=None,
            accession=None,
            source=source,
            title=sources.tracker.title if source == TRACKER else "",
            url=row.url,
            confidence=row.kind,
            note=row.note,
            checked_at=checked_at,
        )
        for key, row in sorted(newest.items())
    )


def share_figures(sources: Sources, day: date) -> tuple[Figure, ...]:
    """The newest data-centre share of Nvidia's revenue that was known on that day; none before the first."""
    known = [row for row in sources.data_centre_shares if row.filed <= day]
    if not known:
        return ()
    row, nvidia = max(known, key=attrgetter("end", "filed")), sources.nvidia
    return (
        Figure(
            variable=f"{SHARE}.{nvidia.key}",
            name=nvidia.name,
            value=row.share,
            unit="fraction",
            basis="share",
            how="ratio",
            period_start=row.start,
            period_end=row.end,
            filed=row.filed,
            form=row.form,
            accession=row.accession,
            source=DATA,
            title=f"{nvidia.name}, Form {row.form}",
            url=sources.sec.filing_url(nvidia.cik, row.accession),
            confidence="derived",
            note="",
            checked_at=None,
        ),
    )


def merge(found: Mapping[str, tuple[Figure, ...] | None], last: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures of each source: as found now or, where None, the last good ones with the age they have.

    A source that is asked no more is left out. Nothing is ever filled with zero.
    """
    kept = tuple(last)
    return tuple(
        figure
        for source, figures in found.items()
        for figure in (figures if figures is not None else (old for old in kept if old.source == source))
    )


def went_back(found: Sequence[Figure], last: Iterable[Figure]) -> bool:
    """Whether a source's newest period is older than the one it gave before: an answer from an old copy."""
    before = [figure.period_end for figure in last if figure.source == found[0].source]
    return bool(before) and max(figure.period_end for figure in found) < max(before)


def new_since(last: Iterable[Figure], figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures that were not there before; that a source was asked again makes no figure new."""
    before = {replace(figure, checked_at=None) for figure in last}
    return tuple(figure for figure in figures if replace(figure, checked_at=None) not in before)


def known_on(figures: Iterable[Figure], day: date) -> tuple[Figure, ...]:
    """The figures that were public by the end of that day."""
    return tuple(figure for figure in figures if figure.filed <= day)


def age(figure: Figure, day: date) -> int:
    """Days from the end of the figure's period to that day; when its source was last asked is no matter."""
    return (day - figure.period_end).days


def stale(figure: Figure, day: date, sources: Sources) -> bool:
    """Whether the figure is older than figures of its kind should be."""
    limits = sources.stale_after_days
    by_source = {TRACKER: limits.tracker, TEAM: limits.team, DATA: limits.share}
    return age(figure, day) > by_source.get(figure.source, limits.filing)
