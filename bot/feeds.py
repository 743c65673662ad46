"""All sources of the live figures, asked together: the filings, the tracker of AI revenue, the team's table.

One source failing leaves the others as they are and its own last good values in place.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.edgar import Fact, read_concept
from bot.failures import Failure, SourceError
from bot.fetch import Answer, Ask, FeedClient, NotFoundError, fetch
from bot.figures import (
    DATA,
    TEAM,
    TRACKER,
    Figure,
    merge,
    quarter_figures,
    revenue_figures,
    share_figures,
    went_back,
)
from bot.revenue_tables import team_table, tracker_table, unzipped, visible
from bot.sources import Company, Sources

AGENT = "aigap"  # to everybody but the SEC, which alone is told whom to write to
CONTACT = re.compile(r"(?=[ -~]{1,200}$)\S+( \S+)* <?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?")


@dataclass(frozen=True, slots=True)
class FeedSettings:
    """What the operator sets: the name and e-mail that the SEC requires, and the address of the team's table.

    The address may be a secret; it is in no figure, failure or log.
    """

    contact: str | None = None
    team_table: str | None = None
    team_hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refresh:
    """The observed figures after a refresh, new or last good, and which sources failed."""

    figures: tuple[Figure, ...]
    failures: tuple[Failure, ...]
    at: datetime


def asked(settings: FeedSettings, sources: Sources) -> tuple[str, ...]:
    """The names of the sources that these settings ask: sec.<company>, tracker, and team where it is set."""
    filings = tuple(company.source for company in sources.companies)
    return (*filings, TRACKER, TEAM) if settings.team_table else (*filings, TRACKER)


async def refresh(
    client: FeedClient, settings: FeedSettings, now: datetime, last: Sequence[Figure], sources: Sources
) -> Refresh:
    """Ask every source once, within `patience.refresh_seconds` in all, and keep `last` where one fails.

    `now` is an aware time, `last` the figures of the refresh before. Never raises for what a source does.
    """
    found: dict[str, tuple[Figure, ...]] = {}
    failures: dict[str, Failure] = {}

    async def take(source: str, figures: Awaitable[tuple[Figure, ...]]) -> None:
        try:
            found[source] = await figures
        except SourceError as error:
            failures[source] = error.failure(source, now)

    async def filings() -> None:
        for company in sources.companies:
            await take(company.source, _filings(client, settings, company, now, last, sources))

    seconds = sources.patience.refresh_seconds
    try:
        async with asyncio.timeout(seconds), asyncio.TaskGroup() as group:
            group.create_task(filings())
            group.create_task(take(TRACKER, _tracker(client, now, sources)))
            if settings.team_table:
                group.create_task(take(TEAM, _team(client, settings, settings.team_table, now, sources)))
    except TimeoutError:
        late = SourceError("feed_out_of_time", seconds=round(seconds))
        unheard = set(asked(settings, sources)) - found.keys() - failures.keys()
        failures |= {source: late.failure(source, now) for source in unheard}

    results: Mapping[str, tuple[Figure, ...] | None] = {
        **{source: found.get(source) for source in asked(settings, sources)},
        DATA: share_figures(sources, now.date()),
    }
    in_order = tuple(failures[source] for source in results if source in failures)
    return Refresh(merge(results, last), in_order, now)


async def _filings(
    client: FeedClient,
    settings: FeedSettings,
    company: Company,
    now: datetime,
    last: Sequence[Figure],
    sources: Sources,
) -> tuple[Figure, ...]:
    contact = settings.contact or ""
    if not CONTACT.fullmatch(contact):
        raise SourceError("feed_no_contact")
    facts: list[Fact] = []
    for tag in company.tags:
        ask = Ask(
            url=sources.sec.concept.format(cik=company.cik, tag=tag),
            hosts=sources.sec.hosts,
            largest_bytes=sources.sec.largest_bytes,
            agent=contact,
            per_second=sources.sec.requests_per_second,
            quiet_seconds=60 * sources.sec.quiet_minutes,
        )
        try:
            answer = await fetch(client, ask)
        except NotFoundError:  # a tag that this company never used
            continue
        facts += read_concept(answer.body, company.cik, tag)
    figures = quarter_figures(company, facts, sources, now)
    if went_back(figures, last):
        raise SourceError("feed_went_back", end=figures[-1].period_end)
    return figures


async def _tracker(client: FeedClient, now: datetime, sources: Sources) -> tuple[Figure, ...]:
    tracker = sources.tracker
    answer = await fetch(client, Ask(tracker.address, tracker.hosts, tracker.largest_bytes, AGENT))
    table = unzipped(answer.body, tracker.file, tracker.largest_file_bytes)
    rows = tracker_table(table, sources)
    return revenue_figures(rows, TRACKER, sources, now, now.date())


async def _team(
    client: FeedClient, settings: FeedSettings, address: str, now: datetime, sources: Sources
) -> tuple[Figure, ...]:
    team = sources.team
    ask = Ask(address, team.hosts + settings.team_hosts, team.largest_bytes, AGENT)
    try:
        answer = await fetch(client, ask)
    except SourceError as error:
        # Google leads whoever may not read a sheet to its sign-in page.
        if error.values.get("host") == team.sign_in_host:
            raise SourceError("feed_sheet_not_published") from None
        raise
    _must_be_csv(answer, sources)
    rows = team_table(answer.body, sources, now.date())
    return revenue_figures(rows, TEAM, sources, now, now.date())


def _must_be_csv(answer: Answer, sources: Sources) -> None:
    kind = answer.content_type.partition(";")[0].strip().lower()
    if kind == "text/csv":
        return
    if kind == "text/html" and sources.team.sign_in_host.encode() in answer.body:
        raise SourceError("feed_sheet_not_published")
    raise SourceError("feed_not_csv", host=answer.host, type=visible(kind)[:80])
