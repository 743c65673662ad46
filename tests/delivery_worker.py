"""A replica as a process of its own, which kills itself with SIGKILL at given steps.

A step is the name of a log line of the delivery engine, for one subscription; "… in flight" is 30 ms after
that line, when the request has left. Whichever process comes there first dies, once.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient
from weekly_office import compose

from bot.database import open_database
from bot.delivery import run
from bot.delivery_needs import Delivering, Timing
from bot.tables import Workspace

# Short enough for a test, and longer than a busy machine leaves a process waiting.
TIMING = Timing(lease=1.5, compose=0.5, request=0.5, settle=0.2, retry=0.05, poll=0.05, reinstall=0.05)


@dataclass(frozen=True)
class Orders:
    """Where to work, how far this world's clock is ahead of the machine's, and where to die.

    `deaths`: subscription id to step; a death that has happened is a file of that name in `graves`.
    """

    address: str
    api_url: str
    token: str
    ahead: timedelta
    deaths: dict[str, str]
    graves: Path


def work(orders: Orders) -> None:
    """Delivers until SIGTERM, or until death."""
    asyncio.run(_work(orders))


async def _work(orders: Orders) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    database = open_database(orders.address)

    async def client(_: Workspace) -> AsyncWebClient:
        return AsyncWebClient(orders.token, base_url=orders.api_url)

    log = structlog.wrap_logger(None, processors=[lambda _, __, event: _die_if_ordered(orders, event)])
    # One edition at a time, so that a death at a step of one edition is nothing but that.
    await run(
        Delivering(
            database,
            client,
            compose,
            lambda: datetime.now(UTC) + orders.ahead,
            log,
            timing=TIMING,
            concurrency=1,
        ),
        stop,
    )
    await database.dispose()


def _die_if_ordered(orders: Orders, event: dict[str, Any]) -> dict[str, Any]:
    step = orders.deaths.get(event.get("subscription", ""), "")
    name, _, in_flight = step.partition(" ")
    if name == event["event"] and _first(orders.graves / step):
        die = threading.Timer(0.03, os.kill, (os.getpid(), signal.SIGKILL))
        die.start() if in_flight else die.function(*die.args)
    raise structlog.DropEvent


def _first(grave: Path) -> bool:
    try:
        grave.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
