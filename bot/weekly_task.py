"""The weekly posts and live figures as a task beside the listeners: open, deliver, stay fresh, close."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from slack_sdk.web.async_client import AsyncWebClient

from bot import delivery
from bot.config import Settings, database_address, feed_mirrors, team_hosts, unusable_database
from bot.database import DatabaseSetupError, NoAnswerError, migrate, open_database
from bot.delivery_needs import Delivering, Post
from bot.desk import Desk, compose, refresh_figures, stay_fresh
from bot.feeds import FeedSettings
from bot.fetch import FeedClient, new_http_client
from bot.schedule import Edition
from bot.sources import sources
from bot.tables import Subscription, Workspace

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.logs import Logger
    from model.catalogue import Baseline

REOPEN_SECONDS = 5


def feed_settings(settings: Settings) -> FeedSettings:
    """What the operator set of the sources."""
    table = settings.aigap_team_table
    return FeedSettings(settings.aigap_sec_contact, table.text if table else None, team_hosts(settings))


async def run(
    settings: Settings,
    client: AsyncWebClient,
    workspace: Workspace,
    live: dict[str, Baseline],
    ready: asyncio.Future[Desk],
    clock: Callable[[], datetime],
    log: Logger,
    stop: asyncio.Event,
) -> None:
    """Deliver until `stop`; `ready` gets the desk once the database is open and migrated.

    Raises ConfigError where the database cannot be used as it is; one that does not answer is tried again.
    """
    try:
        database = open_database(database_address(settings))
    except DatabaseSetupError as error:
        raise unusable_database(settings, error) from error
    try:
        if not await _migrated(database, settings, log, stop):
            return
        async with new_http_client() as http:
            feeds = FeedClient(http, sources().patience, feed_mirrors(settings))
            desk = Desk(database, feeds, feed_settings(settings), clock, log, live)
            ready.set_result(desk)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(stay_fresh(desk, stop))
                tasks.create_task(delivery.run(_delivering(desk, client, workspace), stop))
    finally:
        await database.dispose()


async def _migrated(database: AsyncEngine, settings: Settings, log: Logger, stop: asyncio.Event) -> bool:
    """Whether the schema is up to date; False where told to stop before the database answered."""
    while not stop.is_set():
        try:
            await migrate(database)
            return True
        except NoAnswerError as error:
            log.error("database_unavailable", cause=type(error.__cause__).__name__)
        except DatabaseSetupError as error:
            raise unusable_database(settings, error) from error
        with suppress(TimeoutError):
            async with asyncio.timeout(REOPEN_SECONDS):
                await stop.wait()
    return False


def _delivering(desk: Desk, client: AsyncWebClient, workspace: Workspace) -> Delivering:
    async def clients(of: Workspace) -> AsyncWebClient | None:
        return client if of == workspace else None

    async def composed(subscription: Subscription, edition: Edition, now: datetime) -> Post:
        return await compose(desk, subscription, edition, now)

    async def prepare(now: datetime) -> None:
        await refresh_figures(desk, now)

    return Delivering(desk.database, clients, composed, desk.clock, desk.log, prepare=prepare)
