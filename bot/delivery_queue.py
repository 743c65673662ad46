"""The queue of editions in the database: which are due, who holds them, how they ended.

Each function is one transaction. A claim counts `attempts` up and holds the row for the length of a lease, by
the database's clock; what is written afterwards is fenced by that count, so that a replica which lost its
lease can no longer write.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile
from typing import Any, Literal

from sqlalchemy import ColumnElement, Row, Table, exists, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot import tables
from bot.database import DatabaseClock
from bot.schedule import Edition, editions_due
from bot.store import record_snapshot, scope, scoped, to_delivery, to_subscription
from bot.tables import Delivery, NoticeState, Snapshot, Subscription, Workspace

# An edition is a post and, under it, a thread reply; each has its own state and is posted once.
Part = Literal["post", "thread"]

_STATE_OF: dict[Part, str] = {"post": "state", "thread": "thread_state"}
_OPEN = ("due", "posting")
# Subscriptions taken up in one transaction; the others follow in the next one.
_BATCH = 100


class LeaseLostError(Exception):
    """Another replica has claimed the row meanwhile: whatever it was, it is theirs now."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An edition that this replica holds, in the state it was found in: `posting` may be in Slack already.

    `superseded`: a newer edition of the same subscription is due.
    """

    delivery: Delivery
    subscription: Subscription
    superseded: bool

    @property
    def edition(self) -> Edition:
        """The edition's key and due time."""
        return Edition(self.delivery.edition, self.delivery.due_at)


@dataclass(frozen=True, slots=True)
class NoticeClaim:
    """What a subscription's owner is to be told, held by this replica; `posting` may have been sent."""

    id: int
    attempts: int
    state: NoticeState
    edition: str
    reason: str
    subscription: Subscription


async def next_due(database: AsyncEngine, after: datetime) -> datetime | None:
    """The next time after `after` at which any subscription is due."""
    column = tables.subscription.c.next_due_at
    async with database.connect() as connection:
        found: datetime | None = await connection.scalar(select(func.min(column)).where(column > after))
        return found


async def hold(database: AsyncEngine, workspace: Workspace, name: str, seconds: float) -> bool:
    """Whether the caller is the one replica to have `name` for the next `seconds`."""
    row = scope(workspace) | {"name": name, "lease_until": DatabaseClock(seconds)}
    expired = tables.lease.delete().where(scoped(tables.lease, workspace), tables.lease.c.lease_until < DatabaseClock())
    async with database.begin() as connection:
        await connection.execute(expired)
        try:
            async with connection.begin_nested():
                await connection.execute(insert(tables.lease).values(row))
        except IntegrityError:
            return False
    return True


async def enqueue_due(database: AsyncEngine, now: datetime) -> list[tuple[Subscription, Edition]]:
    """Puts the editions due by `now` into the queue and moves their subscriptions on to the next.

    Where several were due since the last time (an outage), the newest is to be posted, the others are missed.
    """
    column = tables.subscription.c
    due = (
        select(tables.subscription)
        .where(column.state == "active", column.next_due_at <= now)
        .order_by(column.next_due_at)
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
    )
    queued: list[tuple[Subscription, Edition]] = []
    async with database.begin() as connection:
        for row in (await connection.execute(due)).all():
            subscription = to_subscription(row)
            editions, following = editions_due(subscription.when, row.next_due_at, now)
            new = await _enqueue(connection, subscription, editions)
            queued += [(subscription, edition) for edition in new]
            await connection.execute(
                update(tables.subscription).where(column.id == subscription.id).values(next_due_at=following.due_at)
            )
    return queued


async def _enqueue(connection: AsyncConnection, subscription: Subscription, editions: list[Edition]) -> list[Edition]:
    known = set(
        await connection.scalars(
            select(tables.delivery.c.edition).where(
                tables.delivery.c.subscription_id == subscription.id,
                tables.delivery.c.edition.in_([edition.key for edition in editions]),
            )
        )
    )
    new = [edition for edition in editions if edition.key not in known]
    if new:
        # One that is surely not in Slack yet gives way; a holder which is still composing it loses its claim.
        column = tables.delivery.c
        await connection.execute(
            update(tables.delivery)
            .where(column.subscription_id == subscription.id, column.state == "due")
            .values(state="missed", reason="superseded", attempts=column.attempts + 1, lease_until=None)
        )
    for edition in new:
        newest = edition is editions[-1]
        await connection.execute(
            insert(tables.delivery).values(
                **scope(subscription.workspace),
                subscription_id=subscription.id,
                edition=edition.key,
                due_at=edition.due_at,
                state="due" if newest else "missed",
                reason=None if newest else "outage",
            )
        )
    return new


# --- claiming and writing, the same for editions and notices ---


async def _take(
    connection: AsyncConnection,
    table: Table,
    is_open: ColumnElement[bool],
    first: ColumnElement[bool],
    lease_seconds: float,
) -> Row[Any] | None:
    """Claims one open row that nobody holds, some `first`; what comes back is the row as it was before."""
    free = or_(table.c.lease_until.is_(None), table.c.lease_until < DatabaseClock())
    # Chosen first and changed then, because what matters afterwards is the state that it was in.
    candidate = select(table).where(is_open, free).order_by(first.desc(), table.c.id).limit(1)
    row = (await connection.execute(candidate.with_for_update(skip_locked=True))).one_or_none()
    if row is not None:
        await connection.execute(
            update(table)
            .where(table.c.id == row.id)
            .values(attempts=table.c.attempts + 1, lease_until=DatabaseClock(lease_seconds))
        )
    return row


async def _write(connection: AsyncConnection, table: Table, row_id: int, attempts: int, **values: Any) -> None:
    """Writes a row that the caller holds. Raises LeaseLostError where another claim came in between."""
    fenced = update(table).where(table.c.id == row_id, table.c.attempts == attempts).values(values)
    if (await connection.execute(fenced)).rowcount != 1:
        raise LeaseLostError(f"{table.name} {row_id} was claimed again after attempt {attempts}")


# --- editions ---


async def claim(database: AsyncEngine, lease_seconds: float) -> Claim | None:
    """Claims one edition that is due, whose holder's lease ran out, or whose thread is still to be posted."""
    table = tables.delivery
    unposted = table.c.state.in_(_OPEN)
    async with database.begin() as connection:
        # A thread reply can wait: it is not what is due at nine.
        is_open = unposted | table.c.thread_state.in_(_OPEN)
        row = await _take(connection, table, is_open, unposted, lease_seconds)
        if row is None:
            return None
        owner = select(tables.subscription).where(tables.subscription.c.id == row.subscription_id)
        newer = select(exists().where(table.c.subscription_id == row.subscription_id, table.c.due_at > row.due_at))
        return Claim(
            delivery=replace(to_delivery(row), attempts=row.attempts + 1),
            subscription=to_subscription((await connection.execute(owner)).one()),
            superseded=bool(await connection.scalar(newer)),
        )


async def save_post(database: AsyncEngine, claim: Claim, payload: dict[str, Any], snapshot: Snapshot) -> None:
    """Keeps the composed post and the figures it used: every later attempt sends exactly this."""
    async with database.begin() as connection:
        snapshot_id = await record_snapshot(connection, claim.subscription.workspace, snapshot)
        await _write_edition(connection, claim, payload=payload, snapshot_id=snapshot_id)


async def mark_posting(database: AsyncEngine, claim: Claim, part: Part, lease_seconds: float) -> None:
    """Writes that Slack is about to be asked, and renews the lease. Must come before every request."""
    values = {_STATE_OF[part]: "posting", "lease_until": DatabaseClock(lease_seconds)}
    async with database.begin() as connection:
        await _write_edition(connection, claim, **values)


async def put_back(
    database: AsyncEngine, claim: Claim, part: Part, state: Literal["due", "posting"], seconds: float
) -> None:
    """Gives the claim back, to be taken up again in `seconds`: `due` if the part surely is not in Slack."""
    values = {_STATE_OF[part]: state, "lease_until": DatabaseClock(seconds)}
    async with database.begin() as connection:
        await _write_edition(connection, claim, **values)


async def mark_posted(
    database: AsyncEngine, claim: Claim, ts: str, posted_at: datetime, *, late: bool, thread: bool
) -> None:
    """Writes that the edition is in Slack as message `ts`; a `thread` reply is due then, for anyone to claim."""
    async with database.begin() as connection:
        await _write_edition(
            connection,
            claim,
            state="late" if late else "posted",
            ts=ts,
            posted_at=posted_at,
            thread_state="due" if thread else "none",
            lease_until=None,
        )


async def end_thread(database: AsyncEngine, claim: Claim, ts: str | None) -> None:
    """Writes the thread reply's ts, or that there will be none."""
    state = "posted" if ts else "failed"
    async with database.begin() as connection:
        await _write_edition(connection, claim, thread_state=state, thread_ts=ts, lease_until=None)


async def give_up(
    database: AsyncEngine,
    claim: Claim,
    state: Literal["missed", "failed"],
    reason: str,
    *,
    pause: bool = False,
    tell_owner: bool = True,
) -> None:
    """Ends an edition that will not be posted; `pause` stops its subscription, until somebody resumes it."""
    column = tables.subscription.c
    async with database.begin() as connection:
        await _write_edition(connection, claim, state=state, reason=reason, lease_until=None)
        if pause:
            await connection.execute(
                update(tables.subscription)
                .where(column.id == claim.subscription.id, column.state == "active")
                .values(state="paused", reason=reason, next_due_at=None)
            )
        if tell_owner:
            await connection.execute(
                insert(tables.notice).values(
                    **scope(claim.subscription.workspace),
                    subscription_id=claim.subscription.id,
                    edition=claim.delivery.edition,
                    reason=reason,
                    state="due",
                )
            )


async def missed_before(database: AsyncEngine, claim: Claim) -> list[str]:
    """The editions missed or failed since the last one that was posted, oldest first."""
    column = tables.delivery.c
    earlier = (
        select(column.edition, column.state)
        .where(column.subscription_id == claim.subscription.id, column.due_at < claim.delivery.due_at)
        .order_by(column.due_at.desc())
    )
    async with database.connect() as connection:
        rows = await connection.execute(earlier)
        unseen = takewhile(lambda row: row.state in ("missed", "failed"), rows)
        return [row.edition for row in unseen][::-1]


async def _write_edition(connection: AsyncConnection, claim: Claim, **values: Any) -> None:
    await _write(connection, tables.delivery, claim.delivery.id, claim.delivery.attempts, **values)


# --- notices to the makers of subscriptions ---


async def claim_notice(database: AsyncEngine, lease_seconds: float) -> NoticeClaim | None:
    """Claims one notice that is due or whose sender's lease ran out."""
    async with database.begin() as connection:
        is_open = tables.notice.c.state.in_(_OPEN)
        row = await _take(connection, tables.notice, is_open, is_open, lease_seconds)
        if row is None:
            return None
        owner = select(tables.subscription).where(tables.subscription.c.id == row.subscription_id)
        return NoticeClaim(
            id=row.id,
            attempts=row.attempts + 1,
            state=row.state,
            edition=row.edition,
            reason=row.reason,
            subscription=to_subscription((await connection.execute(owner)).one()),
        )


async def mark_notice(
    database: AsyncEngine, claim: NoticeClaim, state: NoticeState, lease_seconds: float | None = None
) -> None:
    """Writes how far a notice is; `lease_seconds` keeps (or, put back, delays) the claim."""
    until = None if lease_seconds is None else DatabaseClock(lease_seconds)
    async with database.begin() as connection:
        await _write(connection, tables.notice, claim.id, claim.attempts, state=state, lease_until=until)
