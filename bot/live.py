"""The live baseline's figures, computed from the observed ones: Nvidia's sales, AI revenue, capex. Pure.

The run-rate (newest quarter × 4) is the basis, as in the article; the trailing year (TTM) stands beside it
and is never mixed in. What no source ever gave is named in `missing`, not taken as zero.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from operator import attrgetter
from typing import Literal

from bot.edgar import DAY
from bot.figures import SHARE, TEAM, TRACKER, Basis, Figure, How
from bot.sources import Company, Overlap, Sources
from model.catalogue import COMPANY as REVENUE

YEAR_OF_WEEKS = timedelta(weeks=52)
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class NvidiaSales:
    """Nvidia's newest quarter, its data-centre share, and both bases in total and for data centres."""

    quarter: Figure
    share: Figure
    total_run_rate: Figure
    total_ttm: Figure
    run_rate: Figure
    ttm: Figure


@dataclass(frozen=True, slots=True)
class RevenueLine:
    """A company's AI revenue. Not counted where `overlap` says that another line has its money.

    `instead_of` is the tracker's figure which the team's own replaces.
    """

    figure: Figure
    counted: bool
    overlap: Overlap | None
    instead_of: Figure | None


@dataclass(frozen=True, slots=True)
class Capex:
    """Trailing years of capex by company, largest first, and their sum unless one is missing (USD/year)."""

    companies: tuple[Figure, ...]
    total: Figure | None


@dataclass(frozen=True, slots=True)
class ExpectedFiling:
    """An estimate of a company's next report: a year after its last one of the same season.

    "due" after the estimate; "overdue" only where EDGAR was asked after the day on which the SEC requires it.
    """

    company: str
    name: str
    form: str
    period_end: date
    expected: date
    deadline: date
    state: Literal["expected", "due", "overdue"]


@dataclass(frozen=True, slots=True)
class LiveFigures:
    """All figures of the live baseline on a day; `missing` names the sources that never gave any."""

    day: date
    nvidia: NvidiaSales | None
    revenue: tuple[RevenueLine, ...]
    capex: Capex
    expected: tuple[ExpectedFiling, ...]
    missing: tuple[str, ...]

    @property
    def inputs(self) -> dict[str, Figure]:
        """The figure behind each input of the model: nvidia_revenue and ai_revenue.<company>."""
        sales = {"nvidia_revenue": self.nvidia.run_rate} if self.nvidia else {}
        return sales | {line.figure.variable: line.figure for line in self.revenue if line.counted}

    @property
    def ai_revenue(self) -> Fraction | None:
        """The sum of the counted lines in USD/year; None where there is none."""
        counted = [line.figure.value for line in self.revenue if line.counted]
        return sum(counted, Fraction(0)) if counted else None


def live_figures(figures: Sequence[Figure], asked: Iterable[str], day: date, sources: Sources) -> LiveFigures:
    """The live baseline on a day, from observed figures; `asked` names the sources that are configured."""
    present = {figure.source for figure in figures}
    return LiveFigures(
        day=day,
        nvidia=_nvidia(figures, sources),
        revenue=_revenue_lines(figures, sources),
        capex=_capex(figures, sources),
        expected=_expected(figures, sources, day),
        missing=tuple(source for source in asked if source not in present),
    )


def _quarters(figures: Iterable[Figure], company: Company) -> list[Figure]:
    found = [figure for figure in figures if figure.variable == company.variable]
    return sorted(found, key=attrgetter("period_end"))


def _nvidia(figures: Sequence[Figure], sources: Sources) -> NvidiaSales | None:
    quarters = _quarters(figures, sources.nvidia)
    shares = [figure for figure in figures if figure.variable == f"{SHARE}.{sources.nvidia.key}"]
    if len(quarters) < 4 or not shares:
        return None
    newest, share = quarters[-1], max(shares, key=attrgetter("period_end"))
    run_rate, ttm = _times_four(newest), _sum_of_four(quarters[-4:])
    return NvidiaSales(newest, share, run_rate, ttm, _times_share(run_rate, share), _times_share(ttm, share))


def _computed(like: Figure, value: Fraction, basis: Basis, how: How, parts: Sequence[Figure]) -> Figure:
    start = min((part.period_start for part in parts if part.period_start), default=None)
    return replace(
        like, value=value, unit="USD/year", basis=basis, how=how, period_start=start, confidence="derived",
        filed=max(part.filed for part in parts), parts=tuple(parts),
        checked_at=min((part.checked_at for part in parts if part.checked_at), default=None),
    )  # fmt: skip


def _times_four(quarter: Figure) -> Figure:
    return _computed(quarter, 4 * quarter.value, "run_rate", "times_four", [quarter])


def _sum_of_four(quarters: Sequence[Figure]) -> Figure:
    value = sum((quarter.value for quarter in quarters), Fraction(0))
    return _computed(quarters[-1], value, "ttm", "sum_of_four", quarters)


def _times_share(total: Figure, share: Figure) -> Figure:
    figure = _computed(total, total.value * share.value, total.basis, "times_share", [total, share])
    return replace(figure, variable="nvidia_revenue", period_start=total.period_start, filed=total.filed)


def _revenue_lines(figures: Sequence[Figure], sources: Sources) -> tuple[RevenueLine, ...]:
    found = {
        source: {
            figure.variable: figure
            for figure in figures
            if figure.source == source and figure.variable.startswith(REVENUE)
        }
        for source in (TRACKER, TEAM)
    }
    chosen = found[TRACKER] | found[TEAM]
    overlap = {REVENUE + row.whole: row for row in sources.overlaps if REVENUE + row.part in chosen}
    lines = (
        RevenueLine(
            figure=figure,
            counted=variable not in overlap,
            overlap=overlap.get(variable),
            instead_of=found[TRACKER].get(variable) if figure.source == TEAM else None,
        )
        for variable, figure in chosen.items()
    )
    return tuple(sorted(lines, key=lambda line: (not line.counted, -line.figure.value, line.figure.variable)))


def _capex(figures: Sequence[Figure], sources: Sources) -> Capex:
    years = []
    for company in sources.hyperscalers:
        quarters = _quarters(figures, company)
        if len(quarters) >= 4:
            years.append(_sum_of_four(quarters[-4:]))
    total = None
    if years and len(years) == len(sources.hyperscalers):
        oldest = min(years, key=attrgetter("period_end"))
        value = sum((year.value for year in years), Fraction(0))
        total = replace(
            _computed(oldest, value, "ttm", "sum", years),
            variable="capex",
            name="",
            form=None,
            accession=None,
            source="sec",
            title=sources.sec.title,
            url="",
        )
    return Capex(tuple(sorted(years, key=attrgetter("value"), reverse=True)), total)


def implied_gpu_spend(capex: Fraction, facility_ratio: Fraction) -> Fraction:
    """The part of a capex that is GPUs, if each dollar of them comes with that much energy and facilities."""
    return capex / (1 + facility_ratio)


def _expected(figures: Sequence[Figure], sources: Sources, day: date) -> tuple[ExpectedFiling, ...]:
    found = []
    for company in sources.companies:
        quarters = _quarters(figures, company)
        if len(quarters) >= 4:
            found.append(expected_filing(company, quarters[-4:], sources.deadline_days, day))
    return tuple(sorted(found, key=attrgetter("expected", "company")))


def expected_filing(
    company: Company, last_year: Sequence[Figure], deadline_days: dict[str, int], day: date
) -> ExpectedFiling:
    """The report after the last four: as its counterpart of a year ago, with 52 weeks added to its day."""
    counterpart = last_year[0]
    form = (counterpart.form or "10-Q").removesuffix("/A")
    calendar = all((figure.period_end + DAY).day == 1 for figure in last_year)
    period_end = _a_year_later(counterpart.period_end) if calendar else counterpart.period_end + YEAR_OF_WEEKS
    # A year of weeks has a 53rd now and then, which moves the period and the deadline.
    slack = timedelta(0) if calendar else WEEK
    deadline = _business_day(period_end + slack + timedelta(days=deadline_days[form]))
    expected = min(counterpart.filed + YEAR_OF_WEEKS, deadline)
    checked_at = last_year[-1].checked_at
    looked_on = min(day, checked_at.date()) if checked_at else day
    state: Literal["expected", "due", "overdue"] = (
        "overdue" if looked_on > deadline else "due" if day > expected else "expected"
    )
    return ExpectedFiling(company.key, company.name, form, period_end, expected, deadline, state)


def _a_year_later(month_end: date) -> date:
    year, month = month_end.year + 1, month_end.month
    return date(year, month, monthrange(year, month)[1])


def _business_day(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day
