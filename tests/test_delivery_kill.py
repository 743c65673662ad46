"""kill -9 at each step of a delivery, with one replica and with three: every edition is still posted once."""

import asyncio
import multiprocessing
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.context import ForkServerProcess
from multiprocessing.forkserver import ensure_running
from pathlib import Path

import pytest
import pytest_asyncio
from delivery_worker import Orders, work
from slack_methods import CHANNEL
from slack_server import SlackServer, slow
from sqlalchemy.ext.asyncio import AsyncEngine
from weekly_office import DUE, Clock, Office

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits

STEPS = [
    "edition_due", "edition_claimed", "edition_composed",
    "post_asking", "post_asking in flight", "post_answered", "edition_posted",
    "thread_asking", "thread_answered", "thread_posted",
]  # fmt: skip

PROCESSES = multiprocessing.get_context("forkserver")


@pytest.fixture(scope="module", autouse=True)
def forkserver() -> None:
    """Replicas are forked from a process that has everything imported, and so start in milliseconds."""
    PROCESSES.set_forkserver_preload(["delivery_worker"])
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYTHONPATH", os.pathsep.join(sys.path))
        ensure_running()


@pytest_asyncio.fixture
async def office(database: AsyncEngine) -> AsyncIterator[Office]:
    """A Slack and a database in a world where it is just before nine on a Monday."""
    ahead = DUE - datetime.now(UTC)
    clock = Clock()
    async with SlackServer(clock=lambda: (datetime.now(UTC) + ahead).timestamp()) as slack:
        yield Office(slack, database, clock)


@asynccontextmanager
async def running(replicas: int, orders: Orders) -> AsyncIterator[list[int | None]]:
    """So many replicas, started again when they die, stopped at the end; yields how each of them ended."""
    alive: list[ForkServerProcess] = []
    ended: list[int | None] = []

    async def supervise() -> None:
        while True:
            # Looked at once: one that died between two looks would be counted nowhere.
            dead = [process for process in alive if not process.is_alive()]
            ended.extend(process.exitcode for process in dead)
            alive[:] = [process for process in alive if process not in dead]
            for _ in range(replicas - len(alive)):
                alive.append(PROCESSES.Process(target=work, args=(orders,), daemon=True))
                alive[-1].start()
            await asyncio.sleep(0.02)

    supervisor = asyncio.create_task(supervise())
    try:
        yield ended
    finally:
        supervisor.cancel()
        for process in alive:
            process.terminate()
        for process in alive:
            await asyncio.to_thread(process.join, 10)
            ended.append(process.exitcode)


async def delivered(office: Office, editions: int) -> None:
    """Waits until there are so many editions and nothing is left to do."""
    async with asyncio.timeout(60):
        # What is waited for is in a database that other processes write: there is no event.
        while len(await office.deliveries()) < editions or await office.open_leases():  # noqa: ASYNC110
            await asyncio.sleep(0.1)


@pytest.fixture
def orders(office: Office, address: str, tmp_path: Path) -> Orders:
    """What the replicas are told; who is to die where is still to be said."""
    graves = tmp_path / "graves"
    graves.mkdir()
    # Slow enough that a process can die while its request is on its way.
    office.slack.script("chat.postMessage", *[slow(0.06)] * 100)
    ahead = DUE - datetime.now(UTC)
    return Orders(address, office.slack.api_url, office.slack.bot_token, ahead, {}, graves)


@pytest.mark.parametrize("replicas", [1, 3])
async def test_every_edition_is_posted_once_though_a_process_is_killed_at_each_step(
    office: Office, orders: Orders, replicas: int
) -> None:
    deaths = {(await office.subscribe(statement=step)).id: step for step in STEPS}
    async with running(replicas, replace(orders, deaths=deaths)) as ended:
        await delivered(office, len(STEPS))

    assert sorted(grave.name for grave in orders.graves.iterdir()) == sorted(STEPS)
    assert ended.count(-signal.SIGKILL) == len(STEPS)
    # SIGTERM where a replica was told to stop before it had begun.
    assert set(ended) <= {0, -signal.SIGKILL, -signal.SIGTERM}
    posted = sorted(post["metadata"]["event_payload"]["key"] for post in office.posts())
    assert posted == sorted(f"{subscription}/2026-11-23/post" for subscription in deaths)
    answered = sorted(reply["metadata"]["event_payload"]["key"] for reply in office.replies())
    assert answered == sorted(f"{subscription}/2026-11-23/thread" for subscription in deaths)
    assert {reply["thread_ts"] for reply in office.replies()} == {post["ts"] for post in office.posts()}
    by_ts = {post["ts"]: post for post in office.posts(CHANNEL)}
    for edition in await office.deliveries():
        assert edition.state in ("posted", "late")
        assert by_ts[edition.ts or ""]["text"].startswith("Late") == (edition.state == "late")


async def test_a_maker_is_not_told_twice_though_the_process_is_killed_while_telling(
    office: Office, orders: Orders
) -> None:
    deaths = {(await office.subscribe()).id: "notice_asking in flight"}
    office.slack.workspace.channels[CHANNEL].archived = True
    async with running(1, replace(orders, deaths=deaths)) as ended:
        await delivered(office, 1)
    assert ended.count(-signal.SIGKILL) == 1
    assert len(office.told()) == 1
