"""From the facts of SEC filings to quarters, the trailing year and the run-rate. Pure; values in whole USD.

Facts come as data.sec.gov gives one concept of one company (`companyconcept`). Three habits of filers shape
this: a fourth quarter is never filed alone, some file cash flows year-to-date only, and the same period
returns in later filings, at times restated. So quarters are told by their days, missing ones come from
differences of rows with the same start, and the newest filing of a period wins. `fp`, `fy` and `frame` say
none of this reliably and are not read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import combinations, groupby, takewhile
from operator import attrgetter
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.failures import SourceError

FORMS = frozenset({"10-K", "10-Q", "10-K/A", "10-Q/A"})
QUARTER_DAYS = range(80, 106)
YEAR_DAYS = range(350, 381)
NINE_MONTHS_DAYS = 285
ROUNDING = 10_000_000  # sums of rows that filers round to the million, each by itself
LARGEST = 10**15  # USD; above it a value is no amount of any company
DAY = timedelta(days=1)

Period = tuple[date, date]


class Fact(NamedTuple):
    """One value as filed, in USD, for the days from `start` to `end`, both included."""

    tag: str
    start: date
    end: date
    value: int
    form: str
    filed: date
    accession: str

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


class Quarter(NamedTuple):
    """One quarter in USD with the filing that made it known; `difference`: no filing states it alone."""

    start: date
    end: date
    value: int
    form: str
    filed: date
    accession: str
    how: Literal["filed", "difference"]


class _Row(BaseModel):
    model_config = ConfigDict(strict=True)
    start: date | None = None
    end: date
    val: int = Field(ge=-LARGEST, le=LARGEST)
    accn: str
    form: str
    filed: date


class _Units(BaseModel):
    USD: list[_Row]


class _Concept(BaseModel):
    cik: int
    tag: str
    units: _Units


def read_concept(document: bytes, cik: int, tag: str) -> tuple[Fact, ...]:
    """The dated facts of a companyconcept document. SourceError: another document, or not of that shape."""
    try:
        concept = _Concept.model_validate_json(document)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "document"
        raise SourceError("feed_concept_unreadable", tag=tag, place=place) from None
    if (concept.cik, concept.tag) != (cik, tag):
        raise SourceError("feed_concept_other", tag=tag)
    return tuple(
        Fact(tag, row.start, row.end, row.val, row.form, row.filed, row.accn)
        for row in concept.units.USD
        if row.start and row.start <= row.end
    )


def settled(facts: Iterable[Fact]) -> dict[Period, Fact]:
    """One fact for each period of one tag: the newest filed value, with the filing that first gave it.

    Rows of a year in a 10-Q are the trailing years that Amazon adds; they would pass for fiscal years.
    """
    periods = defaultdict(list)
    for fact in facts:
        trailing = fact.form.startswith("10-Q") and fact.days > NINE_MONTHS_DAYS
        if fact.form in FORMS and not trailing:
            periods[fact.start, fact.end].append(fact)
    return {period: _newest_value(rows) for period, rows in periods.items()}


def _newest_value(rows: Iterable[Fact]) -> Fact:
    newest_first = sorted(rows, key=lambda fact: (fact.filed, fact.accession), reverse=True)
    *_, first_to_say_so = takewhile(lambda fact: fact.value == newest_first[0].value, newest_first)
    return first_to_say_so


def quarters(facts: Iterable[Fact]) -> tuple[Quarter, ...]:
    """The quarters in the facts of one quantity, oldest first; newest-end tag leads, others fill holes.

    Differences are taken within a tag only: two tags need not mean quite the same.
    """
    found: list[Quarter] = []
    for _, group in _by_newest_end(facts):
        for quarter in _quarters_of_a_tag(group):
            if not any(quarter.start <= kept.end and kept.start <= quarter.end for kept in found):
                found.append(quarter)
    return tuple(sorted(found))


def _by_newest_end(facts: Iterable[Fact]) -> list[tuple[str, list[Fact]]]:
    tags = defaultdict(list)
    for fact in facts:
        if fact.form in FORMS:
            tags[fact.tag].append(fact)
    return sorted(tags.items(), key=lambda item: (max(fact.end for fact in item[1]), item[0]), reverse=True)


def _quarters_of_a_tag(facts: Iterable[Fact]) -> Iterable[Quarter]:
    rows = sorted(settled(facts).values(), key=attrgetter("start", "end"))
    found: dict[Period, Quarter] = {}
    for _, same_start in groupby(rows, attrgetter("start")):
        for shorter, longer in combinations(same_start, 2):
            start = shorter.end + DAY
            if (longer.end - start).days + 1 in QUARTER_DAYS:
                last = max(longer, shorter, key=attrgetter("filed"))
                value = longer.value - shorter.value
                found[start, longer.end] = Quarter(
                    start, longer.end, value, last.form, last.filed, last.accession, "difference"
                )
    for fact in rows:
        if fact.days in QUARTER_DAYS:
            found[fact.start, fact.end] = Quarter(
                fact.start, fact.end, fact.value, fact.form, fact.filed, fact.accession, "filed"
            )
    return found.values()


def contiguous(found: Sequence[Quarter]) -> tuple[Quarter, ...]:
    """The unbroken run of quarters that ends with the newest one, oldest first."""
    run: list[Quarter] = []
    for quarter in sorted(found, key=attrgetter("end"), reverse=True):
        if not run or quarter.end + DAY == run[-1].start:
            run.append(quarter)
    return tuple(reversed(run))


def checked_quarters(facts: Iterable[Fact]) -> tuple[Quarter, ...]:
    """The unbroken run of quarters up to the newest, at least four; the last four agree with the years.

    Raises SourceError where the filings do not give four in a row or contradict themselves.
    """
    facts = tuple(facts)
    run = contiguous(quarters(facts))
    if len(run) < 4:
        raise SourceError("feed_quarters_missing", found=len(run))
    total, fiscal = trailing_year(run), _trailing_year_by_fiscal_rows(facts, run[-1].end)
    if fiscal is not None and abs(total - fiscal) > ROUNDING:
        raise SourceError("feed_sums_disagree", end=run[-1].end)
    return run


def trailing_year(run: Sequence[Quarter]) -> int:
    """The sum of the last four quarters (TTM), in USD."""
    return sum(quarter.value for quarter in run[-4:])


def run_rate(run: Sequence[Quarter]) -> int:
    """The newest quarter times four, in USD a year."""
    return 4 * run[-1].value


def _trailing_year_by_fiscal_rows(facts: Sequence[Fact], end: date) -> int | None:
    """Fiscal year + year to date − the same part of the year before; None where a row is missing."""
    (_, leading), *_ = _by_newest_end(facts)
    rows = settled(leading)
    years = [fact for fact in rows.values() if fact.days in YEAR_DAYS]
    if not years:
        return None
    year = max(years, key=attrgetter("end"))
    if year.end == end:
        return year.value
    to_date = rows.get((year.end + DAY, end))
    before = [
        fact for fact in rows.values() if to_date and fact.start == year.start and abs(fact.days - to_date.days) <= 7
    ]
    return year.value + to_date.value - before[0].value if to_date and len(before) == 1 else None
