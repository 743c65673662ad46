"""Delivering weekly editions: once, within 15 seconds of the due time, or visibly marked late or missed.

Any number of replicas run this over one database. What a crash, a lost response or a rate limit leaves behind
is taken up by whichever replica comes next, always in the same way: a row that says `posting` may be in Slack
already, so it is looked for there before anything is sent again. What cannot be excluded: a replica suspended
between its last check and its request for longer than its lease may post a second time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot import delivery_queue as queue
from bot.deliver_edition import deliver_edition
from bot.delivery_needs import Delivering
from bot.tables import Workspace
from bot.tell_owner import tell_owner

Claimed = TypeVar("Claimed", queue.Claim, queue.NoticeClaim)


async def run(delivering: Delivering, stop: asyncio.Event) -> None:
    """Delivers until `stop` is set, then finishes what it has begun, which takes no longer than a lease."""
    slots = asyncio.Semaphore(delivering.concurrency)
    async with asyncio.TaskGroup() as tasks:
        preparing = tasks.create_task(_keep_prepared(delivering))
        while not stop.is_set():
            try:
                await _start_due(delivering, tasks, slots, stop)
            except (SQLAlchemyError, OSError) as error:
                delivering.log.error("database_unavailable", cause=type(error).__name__)
            except Exception:
                delivering.log.exception("enqueue_failed")
            with suppress(TimeoutError):
                async with asyncio.timeout(delivering.timing.poll):
                    await stop.wait()
        preparing.cancel()


async def tick(delivering: Delivering) -> None:
    """Delivers what is due and free now, and returns when that is done."""
    slots = asyncio.Semaphore(delivering.concurrency)
    async with asyncio.TaskGroup() as tasks:
        await _start_due(delivering, tasks, slots, asyncio.Event())


async def prepare_due(delivering: Delivering) -> None:
    """Calls `prepare` if an edition is due soon and no other replica has done so."""
    now = delivering.clock()
    due = await queue.next_due(delivering.database, now)
    ahead = delivering.timing.prepare
    if delivering.prepare is None or due is None or due - now > timedelta(seconds=ahead):
        return
    # The name makes the hold good for this due time alone, which it outlives.
    if await queue.hold(delivering.database, Workspace("", ""), f"prepare {due.isoformat()}", 5 * ahead):
        await delivering.prepare(now)


async def _keep_prepared(delivering: Delivering) -> None:
    while True:
        try:
            await prepare_due(delivering)
        except Exception:
            delivering.log.exception("prepare_failed")
        await asyncio.sleep(delivering.timing.poll)


async def _start_due(
    delivering: Delivering, tasks: asyncio.TaskGroup, slots: asyncio.Semaphore, stop: asyncio.Event
) -> None:
    database, lease = delivering.database, delivering.timing.lease
    for subscription, edition in await queue.enqueue_due(database, delivering.clock()):
        delivering.log.info("edition_due", subscription=subscription.id, edition=edition.key)

    async def start_all(
        claim: Callable[[], Awaitable[Claimed | None]],
        work: Callable[[Delivering, Claimed], Awaitable[None]],
    ) -> None:
        while True:
            # A slot comes before the claim, because the lease runs from the claim on.
            await slots.acquire()
            claimed = None
            try:
                claimed = None if stop.is_set() else await claim()
            finally:
                if claimed is None:
                    slots.release()
            if claimed is None:
                return
            task = tasks.create_task(_guarded(delivering, claimed, work))
            task.add_done_callback(lambda _: slots.release())

    await start_all(lambda: queue.claim(database, lease), deliver_edition)
    await start_all(lambda: queue.claim_notice(database, lease), tell_owner)


async def _guarded(
    delivering: Delivering, claimed: Claimed, work: Callable[[Delivering, Claimed], Awaitable[None]]
) -> None:
    # What goes wrong with one edition must not stop the others; its lease runs out and it is taken up again.
    try:
        await work(delivering, claimed)
    except queue.LeaseLostError:
        delivering.log.warning("lease_lost", subscription=claimed.subscription.id)
    except Exception:
        delivering.log.exception("delivery_failed", subscription=claimed.subscription.id)
