"""Where live figures and weekly posts are made: the database, the way to the sources, and what is known now."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy.exc import SQLAlchemyError

from bot import delivery_queue as queue
from bot import kept, store
from bot.delivery_needs import Post
from bot.feeds import FeedSettings, asked, refresh
from bot.live_state import LiveState
from bot.schedule import Edition
from bot.sources import sources
from bot.tables import Subscription
from bot.weekly import MOST_PAST, Draft, draft, past_edition, post
from model.ask import LIVE
from model.catalogue import Baseline

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.fetch import FeedClient
    from bot.logs import Logger

# Filings change four times a year: a day is often enough, and before each post the sources are asked anyway.
REFRESH_EVERY = timedelta(days=1)
# What another replica refreshed is here within a minute.
LOOK_SECONDS = 60
# Whoever asks for a refresh by hand waits for the last one to be this old.
AGAIN_AFTER = timedelta(minutes=10)


@dataclass(slots=True)
class Desk:
    """`live` is the baseline of that name for whoever answers, empty while there is none; kept up to date."""

    database: AsyncEngine
    feeds: FeedClient
    settings: FeedSettings
    clock: Callable[[], datetime]
    log: Logger
    live: dict[str, Baseline]
    state: LiveState = field(default_factory=LiveState)

    @property
    def asked(self) -> tuple[str, ...]:
        """The names of the sources that the settings ask."""
        return asked(self.settings, sources())


async def reload(desk: Desk) -> None:
    """Take over what the newest refresh left, by whichever replica."""
    desk.state = await kept.newest(desk.database, desk.asked)
    at = desk.state.checked_at
    found = desk.state.baseline(at.date()) if at else None
    if found is not None:
        desk.live[LIVE] = found


async def refresh_figures(desk: Desk, now: datetime) -> None:
    """Ask every source once and keep what came, last good values where one failed."""
    last = (await kept.newest(desk.database, desk.asked)).figures
    found = await refresh(desk.feeds, desk.settings, now, last, sources())
    await kept.keep(desk.database, LiveState(found.figures, found.failures, desk.asked, found.at), now)
    await reload(desk)
    desk.log.info("figures_refreshed", figures=len(found.figures), failed=[each.source for each in found.failures])


async def refresh_asked(desk: Desk) -> bool:
    """Refresh because somebody asks; whether it was done: not where it has just been."""
    now, at = desk.clock(), desk.state.checked_at
    seconds = AGAIN_AFTER.total_seconds()
    if (at and now - at < AGAIN_AFTER) or not await queue.hold(desk.database, kept.OPERATOR, "refresh asked", seconds):
        return False
    await refresh_figures(desk, now)
    return True


async def stay_fresh(desk: Desk, stop: asyncio.Event) -> None:
    """Until `stop`: take over what others refresh, and refresh once a day, one replica for all."""
    while not stop.is_set():
        try:
            await _look(desk)
        except (SQLAlchemyError, OSError) as error:
            desk.log.error("figures_unavailable", cause=type(error).__name__)
        except Exception:
            desk.log.exception("refresh_failed")
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_SECONDS):
                await stop.wait()


async def _look(desk: Desk) -> None:
    await reload(desk)
    now, at = desk.clock(), desk.state.checked_at
    if at and now - at < REFRESH_EVERY:
        return
    if await queue.hold(desk.database, kept.OPERATOR, "refresh daily", sources().patience.refresh_seconds * 2):
        await refresh_figures(desk, now)


# ---- editions


async def drafted(desk: Desk, subscription: Subscription, now: datetime) -> Draft:
    """An edition of a subscription as it would be now, compared with the one that was posted last."""
    posted = await store.posted_snapshots(desk.database, subscription, MOST_PAST)
    past = [past_edition(snapshot) for _, snapshot in reversed(posted)]
    return draft(subscription, now, await kept.newest(desk.database, desk.asked), past)


async def compose(desk: Desk, subscription: Subscription, edition: Edition, now: datetime) -> Post:
    """The edition that is due, ready to be posted."""
    return post(subscription, edition, await drafted(desk, subscription, now))
