"""A place where weekly editions are delivered: a local Slack, a database, and a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import structlog
from slack_methods import CHANNEL, USER
from slack_sdk.web.async_client import AsyncWebClient
from slack_server import SlackServer
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import store, tables
from bot.database import DatabaseClock
from bot.delivery import tick
from bot.delivery_needs import Delivering, Post, Timing
from bot.logs import Logger
from bot.replies import Reply
from bot.schedule import Edition, WeeklyTime
from bot.tables import Delivery, Figure, Snapshot, Subscription, Workspace

TEAM = Workspace("", "T0TEAM")
MONDAY_NINE = WeeklyTime(0, time(9), "Europe/Paris")
# Monday 2026-11-23, nine in Paris.
DUE = datetime(2026, 11, 23, 8, tzinfo=UTC)
BRISK = Timing(lease=10, compose=2, request=2, settle=0.05, retry=0.05, poll=0.01, reinstall=0.05)

CHART = {
    "type": "data_visualization",
    "title": "The gap",
    "chart": {
        "type": "line",
        "series": [{"name": "gap", "data": [{"label": "W1", "value": 1.2}]}],
        "axis_config": {"categories": ["W1"], "x_label": "edition", "y_label": "T USD"},
    },
}


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = DUE

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **duration: float) -> None:
        self.now += timedelta(**duration)


def section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


async def compose(subscription: Subscription, edition: Edition, now: datetime) -> Post:
    """A post with a chart, a plainer layout, a table for the thread, and the figure it used."""
    text = f"The gap on {edition.key} for {subscription.statement or 'nobody'}"
    used = Figure("gap", "1200000000000", "USD/year", "test", "https://example.org/", now)
    return Post(
        text=text,
        blocks=[section(text), CHART],
        fallback_blocks=[section(text)],
        thread=Reply(f"The table of {edition.key}", [section("every line")]),
        snapshot=Snapshot(now, (used,), {"edition": edition.key}),
    )


@dataclass
class Office:
    """One replica in its Slack. `events`: the names of its log lines; `on`: what to do when one comes."""

    slack: SlackServer
    database: AsyncEngine
    clock: Clock
    events: list[str] = field(default_factory=list)
    on: dict[str, Callable[[], object]] = field(default_factory=dict)

    def delivering(self, **changes: Any) -> Delivering:
        """What this replica is given, with some things changed."""

        async def client(_: Workspace) -> AsyncWebClient:
            # With slack-sdk's own retries, which post twice: nobody needs to be careful with the client.
            return AsyncWebClient(self.slack.bot_token, base_url=self.slack.api_url)

        usual = Delivering(self.database, client, compose, self.clock, self._log(), timing=BRISK)
        return replace(usual, **changes)

    async def subscribe(self, **changes: Any) -> Subscription:
        """Marie subscribes a channel to Mondays at nine, a minute before it is due."""
        usual = {
            "channel_id": CHANNEL, "owner_id": USER, "lang": "en", "when": MONDAY_NINE, "baseline": "live",
            "statement": "", "now": self.clock() - timedelta(minutes=1),
        }  # fmt: skip
        subscription, _ = await store.subscribe(self.database, TEAM, **{**usual, **changes})
        return subscription

    async def work(self, delivering: Delivering | None = None, seconds: float = 20) -> None:
        """Ticks until nothing is left to do."""
        delivering = delivering or self.delivering()
        async with asyncio.timeout(seconds):
            await tick(delivering)
            while leases := await self.open_leases():
                # No sooner, because a tick before the first is free finds nothing to do and costs 5 ms of a core;
                # nor much later, because another replica may end its own lease before its time.
                await asyncio.sleep(min(*leases, 0.05))
                await tick(delivering)

    async def open_leases(self) -> list[float]:
        """Of each edition, thread and notice still on its way: the seconds until somebody may take it up."""
        waiting = ("due", "posting")
        edition = tables.delivery.c.state.in_(waiting) | tables.delivery.c.thread_state.in_(waiting)
        notice = tables.notice.c.state.in_(waiting)
        async with self.database.connect() as connection:
            rows = [
                row
                for table, is_open in [(tables.delivery, edition), (tables.notice, notice)]
                for row in await connection.execute(select(table.c.lease_until, DatabaseClock()).where(is_open))
            ]
        return [(until - now).total_seconds() if until else 0 for until, now in rows]

    async def deliveries(self) -> list[Delivery]:
        """Every edition so far, oldest first."""
        return [delivery for delivery, _ in reversed(await store.deliveries(self.database, limit=1000))]

    def posts(self, channel: str = CHANNEL) -> list[dict[str, Any]]:
        """The messages of a channel that start no thread reply."""
        return [m for m in self.messages(channel) if "thread_ts" not in m]

    def replies(self, channel: str = CHANNEL) -> list[dict[str, Any]]:
        """The thread replies in a channel."""
        return [m for m in self.messages(channel) if "thread_ts" in m]

    def messages(self, channel: str = CHANNEL) -> list[dict[str, Any]]:
        found = self.slack.workspace.channels.get(channel)
        return found.messages if found else []

    def told(self) -> list[str]:
        """What Marie was told in direct messages."""
        return [message["text"] for message in self.messages(f"D{USER[1:]}")]

    def _log(self) -> Logger:
        def note(_logger: object, _method: str, event: dict[str, Any]) -> dict[str, Any]:
            self.events.append(event["event"])
            self.on.get(event["event"], lambda: None)()
            raise structlog.DropEvent

        logger: Logger = structlog.wrap_logger(None, processors=[note])
        return logger
