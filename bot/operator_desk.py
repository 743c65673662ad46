"""What the command line shows of the live side: figures, deliveries, and in the console the weekly post."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import TextIO

from rich.console import Console
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import kept, store
from bot.config import Settings, check_database, database_address, feed_mirrors, load, unusable_database
from bot.database import DatabaseSetupError, migrate, open_database
from bot.delivery_rows import deliveries_page
from bot.feeds import asked
from bot.fetch import FeedClient, new_http_client
from bot.figures_page import figures_page
from bot.live_state import LiveState
from bot.logs import open_log
from bot.messages import say
from bot.page_parts import Page
from bot.recorded import recorded
from bot.sources import sources
from bot.subcommands import Subcommand
from bot.terminal import show
from bot.weekly import Past, draft, reading_of
from bot.weekly_command import Now, Problem
from bot.weekly_desk import read_words, refusal, unsaved
from bot.weekly_page import cited, sources_line, weekly_page
from bot.weekly_task import feed_settings
from model.ask import LIVE
from model.catalogue import Baseline

# How many weeks of the recorded figures the console plays before the one it shows.
RECORDED_WEEKS = 12
# A table in a pipe is cut nowhere.
PIPED_WIDTH = 200


def figures(again: bool, lang: str | None, clock: Callable[[], datetime]) -> int:
    """`aigap figures [refresh]`: exit status 1 where a source failed. Raises ConfigError, as all here, where a setting is
    wrong or the database cannot be used."""
    settings = load()
    state = asyncio.run(_refreshed(settings, clock)) if again else known(settings)
    _print(figures_page(state, clock().date(), lang or settings.aigap_lang), sys.stdout)
    return 1 if state.failures else 0


def deliveries(lang: str | None, limit: int) -> int:
    """`aigap deliveries`: the newest editions and what became of them."""
    settings = load()

    async def rows() -> Page:
        if not _has_database(settings):
            return deliveries_page((), lang or settings.aigap_lang)
        async with _database(settings) as database:
            found = await store.deliveries(database, limit=limit)
        return deliveries_page(found, lang or settings.aigap_lang)

    _print(asyncio.run(rows()), sys.stdout)
    return 0


def console(found: Subcommand, lang: str, out: TextIO, now: datetime) -> None:
    """A subcommand typed in the console: the figures, asked for again where that is said, or the weekly post as it would
    be now."""
    settings = load()
    again = found.name == "figures" and bool(found.rest)
    state = asyncio.run(_refreshed(settings, lambda: now)) if again else known(settings)
    if again:
        live_baseline_on.cache_clear()
    spoken = found.lang or lang
    if found.name == "figures":
        _print(figures_page(state, now.date(), spoken), out)
        return
    read = read_words(found.rest)
    if isinstance(read, Problem):
        _print(Page(say(read.key, spoken, **read.values)), out)
    elif isinstance(read, Now):
        _print(_edition(state, read, spoken, now), out)
    else:
        _print(Page(say("weekly_in_slack", spoken)), out)


def known(settings: Settings) -> LiveState:
    """The figures of the operator's own database; where there is none, or none in it, the recorded ones."""
    if not _has_database(settings):
        return recorded()

    async def newest() -> LiveState:
        async with _database(settings) as database:
            return await kept.newest(database, asked(feed_settings(settings), sources()))

    state = asyncio.run(newest())
    return state if state.figures else recorded()


def live_baseline_now() -> Baseline:
    """The baseline `live` as the command line knows it today."""
    return live_baseline_on(datetime.now(UTC).date())


@cache
def live_baseline_on(today: date) -> Baseline:
    """The baseline `live` of a day, until the figures are asked for again."""
    now = datetime.combine(today, time(), UTC)
    states = (known(load()), recorded())
    found = next(filter(None, (state.baseline(_time_of(state, now).date()) for state in states)), None)
    assert found is not None  # the recorded figures suffice, and a test says so
    return found


def _has_database(settings: Settings) -> bool:
    """Whether there is one to look into: looking must not make an empty file."""
    return settings.database_url is not None or Path(settings.aigap_database).exists()


def _edition(state: LiveState, wanted: Now, lang: str, today: datetime) -> Page:
    """The weekly post; the recorded figures are played week by week, so that it has something to compare with."""
    now = _time_of(state, today)
    baseline = wanted.baseline or reading_of(wanted.statement, LIVE, lang).baseline or LIVE
    if found := refusal(wanted.statement, baseline, lang, state.baseline(now.date())):
        return found
    subscription = unsaved(now, lang, baseline, wanted.statement, "UTC")
    past: list[Past] = []
    weeks = RECORDED_WEEKS if state.recorded else 0
    for week in range(weeks, 0, -1):
        then = now - timedelta(weeks=week)
        made = draft(subscription, then, state.known_by(then.date()), past)
        stood_on = made.answer.baseline if made.answer else None
        past.append(Past(made.day, made.outcome, made.value, stood_on, made.state.figures))
    made = draft(subscription, now, state.known_by(now.date()), past)
    listed = " · ".join(f"{title}, {url}" if url else title for title, url in cited(made))
    return replace(weekly_page(made), quiet=(sources_line(made, listed),))


async def _refreshed(settings: Settings, clock: Callable[[], datetime]) -> LiveState:
    from bot.desk import Desk, refresh_figures

    log = open_log("warning", "console", settings.secrets, sys.stderr)
    async with _database(settings) as database, new_http_client() as http:
        feeds = FeedClient(http, sources().patience, feed_mirrors(settings))
        desk = Desk(database, feeds, feed_settings(settings), clock, log, {})
        await refresh_figures(desk, desk.clock())
        return desk.state


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[AsyncEngine]:
    """The database, open and up to date. Raises ConfigError where it cannot be used as it is."""
    check_database(settings)
    try:
        database = open_database(database_address(settings))
        try:
            await migrate(database)
            yield database
        finally:
            await database.dispose()
    except DatabaseSetupError as error:
        raise unusable_database(settings, error) from error
    except DBAPIError as error:
        raise unusable_database(settings, f"it cannot be read ({error.orig})") from error


def _time_of(state: LiveState, now: datetime) -> datetime:
    """The recorded figures make a baseline and a post as of their own day."""
    return state.checked_at if state.recorded and state.checked_at else now


def _print(found: Page, out: TextIO) -> None:
    width = None if out.isatty() else PIPED_WIDTH
    show(found, Console(file=out, highlight=False, soft_wrap=not out.isatty(), width=width))
    out.write("\n")
