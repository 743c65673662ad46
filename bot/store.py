"""Reading and writing subscriptions, and the figures and snapshots behind their posts.

Everything is scoped: a workspace never sees the rows of another one.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, Select, Table, and_, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot import tables
from bot.schedule import WeeklyTime, next_edition
from bot.tables import Delivery, Figure, Snapshot, Subscription, Workspace


def scoped(table: Table, workspace: Workspace) -> ColumnElement[bool]:
    """The rows of one workspace."""
    return and_(
        table.c.enterprise_id == workspace.enterprise_id,
        table.c.team_id == workspace.team_id,
    )


def scope(workspace: Workspace) -> dict[str, str]:
    """The column values which put a row into a workspace."""
    return {"enterprise_id": workspace.enterprise_id, "team_id": workspace.team_id}


# --- subscriptions ---


async def subscribe(
    database: AsyncEngine,
    workspace: Workspace,
    *,
    channel_id: str,
    owner_id: str,
    lang: str,
    when: WeeklyTime,
    baseline: str,
    statement: str,
    now: datetime,
) -> tuple[Subscription, bool]:
    """A new active subscription and True; or the one just like it that the channel already has, and False."""
    asked = [
        *(workspace.enterprise_id, workspace.team_id, channel_id, lang),
        *(str(when.weekday), when.at.isoformat(), when.zone, baseline, statement),
    ]
    identity = hashlib.sha256("\0".join(asked).encode()).hexdigest()
    row = scope(workspace) | {
        "id": uuid4().hex,
        "channel_id": channel_id,
        "owner_id": owner_id,
        "lang": lang,
        "weekday": when.weekday,
        "wall_time": when.at,
        "zone": when.zone,
        "baseline": baseline,
        "statement": statement,
        "state": "active",
        "next_due_at": next_edition(when, now).due_at,
        "created_at": now,
        "identity": identity,
    }
    same = select(tables.subscription).where(
        tables.subscription.c.identity == identity, tables.subscription.c.state != "off"
    )
    async with database.begin() as connection:
        try:
            async with connection.begin_nested():
                await connection.execute(insert(tables.subscription).values(row))
            created = True
        except IntegrityError:
            created = False
        return to_subscription((await connection.execute(same)).one()), created


async def subscriptions(
    database: AsyncEngine, workspace: Workspace, channel_id: str | None = None
) -> list[Subscription]:
    """The subscriptions that are active or paused, oldest first: a channel's, or the whole workspace's."""
    query = (
        select(tables.subscription)
        .where(scoped(tables.subscription, workspace), tables.subscription.c.state != "off")
        .order_by(tables.subscription.c.created_at, tables.subscription.c.id)
    )
    if channel_id is not None:
        query = query.where(tables.subscription.c.channel_id == channel_id)
    return [to_subscription(row) for row in await _rows(database, query)]


async def pause(
    database: AsyncEngine, workspace: Workspace, subscription_id: str, reason: str = "asked"
) -> Subscription | None:
    """Pauses an active subscription; None where there is none to pause."""
    values = {"state": "paused", "reason": reason, "next_due_at": None}
    return await _change(database, workspace, subscription_id, ("active",), values)


async def resume(
    database: AsyncEngine, workspace: Workspace, subscription_id: str, now: datetime
) -> Subscription | None:
    """Resumes a paused subscription from its next due time on; None where there is none to resume."""
    found = next((s for s in await subscriptions(database, workspace) if s.id == subscription_id), None)
    if found is None:
        return None
    values = {"state": "active", "reason": None, "next_due_at": next_edition(found.when, now).due_at}
    return await _change(database, workspace, subscription_id, ("paused",), values)


async def turn_off(database: AsyncEngine, workspace: Workspace, subscription_id: str) -> Subscription | None:
    """Ends a subscription for good, keeping what it posted; None where it is not there or already off."""
    values = {"state": "off", "reason": None, "next_due_at": None}
    return await _change(database, workspace, subscription_id, ("active", "paused"), values)


async def _change(
    database: AsyncEngine,
    workspace: Workspace,
    subscription_id: str,
    before: Sequence[str],
    values: dict[str, Any],
) -> Subscription | None:
    change = (
        update(tables.subscription)
        .where(
            scoped(tables.subscription, workspace),
            tables.subscription.c.id == subscription_id,
            tables.subscription.c.state.in_(before),
        )
        .values(values)
        .returning(tables.subscription)
    )
    async with database.begin() as connection:
        row = (await connection.execute(change)).one_or_none()
    return to_subscription(row) if row else None


async def deliveries(
    database: AsyncEngine,
    workspace: Workspace | None = None,
    channel_id: str | None = None,
    limit: int = 20,
) -> list[tuple[Delivery, Subscription]]:
    """The newest editions with their subscriptions, newest first; None is every workspace."""
    query = (
        select(tables.delivery)
        .join(tables.subscription)
        .order_by(tables.delivery.c.due_at.desc(), tables.delivery.c.id.desc())
        .limit(limit)
    )
    if workspace is not None:
        query = query.where(scoped(tables.delivery, workspace))
    if channel_id is not None:
        query = query.where(tables.subscription.c.channel_id == channel_id)
    async with database.connect() as connection:
        found = [to_delivery(row) for row in await connection.execute(query)]
        wanted = {delivery.subscription_id for delivery in found}
        owners = select(tables.subscription).where(tables.subscription.c.id.in_(wanted))
        by_id = {row.id: to_subscription(row) for row in await connection.execute(owners)}
    return [(delivery, by_id[delivery.subscription_id]) for delivery in found]


# --- figures and snapshots ---


async def record_snapshot(connection: AsyncConnection, workspace: Workspace, snapshot: Snapshot) -> int:
    """Adds a snapshot with its figures in the caller's transaction; nothing is ever changed or removed."""
    values = scope(workspace) | {"taken_at": snapshot.taken_at, "detail": snapshot.detail}
    added = await connection.execute(insert(tables.snapshot).values(values).returning(tables.snapshot.c.id))
    snapshot_id: int = added.scalar_one()
    rows = [scope(workspace) | {"snapshot_id": snapshot_id} | asdict(figure) for figure in snapshot.figures]
    if rows:
        await connection.execute(insert(tables.figure), rows)
    return snapshot_id


async def newest_snapshot(database: AsyncEngine, workspace: Workspace) -> Snapshot | None:
    """The snapshot that was added last; None where there is none."""
    query = select(tables.snapshot).where(scoped(tables.snapshot, workspace)).order_by(tables.snapshot.c.id.desc())
    async with database.connect() as connection:
        head = (await connection.execute(query.limit(1))).one_or_none()
        if head is None:
            return None
        rows = await connection.execute(
            select(tables.figure).where(tables.figure.c.snapshot_id == head.id).order_by(tables.figure.c.id)
        )
        return Snapshot(head.taken_at, tuple(to_figure(row) for row in rows), head.detail)


async def posted_snapshots(
    database: AsyncEngine, subscription: Subscription, limit: int = 12
) -> list[tuple[Delivery, Snapshot]]:
    """The editions that a subscription has posted, newest first, each with the snapshot it used."""
    editions = (
        select(tables.delivery)
        .where(
            scoped(tables.delivery, subscription.workspace),
            tables.delivery.c.subscription_id == subscription.id,
            tables.delivery.c.state.in_(("posted", "late")),
        )
        .order_by(tables.delivery.c.due_at.desc())
        .limit(limit)
    )
    async with database.connect() as connection:
        posted = [to_delivery(row) for row in await connection.execute(editions)]
        wanted = [delivery.snapshot_id for delivery in posted]
        heads = await connection.execute(select(tables.snapshot).where(tables.snapshot.c.id.in_(wanted)))
        figures = await connection.execute(
            select(tables.figure).where(tables.figure.c.snapshot_id.in_(wanted)).order_by(tables.figure.c.id)
        )
    of_snapshot: dict[int, list[Figure]] = {}
    for row in figures:
        of_snapshot.setdefault(row.snapshot_id, []).append(to_figure(row))
    by_id = {row.id: Snapshot(row.taken_at, tuple(of_snapshot.get(row.id, ())), row.detail) for row in heads}
    return [(delivery, by_id[delivery.snapshot_id]) for delivery in posted if delivery.snapshot_id in by_id]


async def _rows(database: AsyncEngine, query: Select[Any]) -> Sequence[Row[Any]]:
    async with database.connect() as connection:
        rows: Sequence[Row[Any]] = (await connection.execute(query)).all()
    return rows


# --- rows ---


def to_subscription(row: Row[Any]) -> Subscription:
    """A row of the table as the value the rest of the bot uses; likewise below."""
    return Subscription(
        id=row.id,
        workspace=Workspace(row.enterprise_id, row.team_id),
        channel_id=row.channel_id,
        owner_id=row.owner_id,
        lang=row.lang,
        when=WeeklyTime(row.weekday, row.wall_time, row.zone),
        baseline=row.baseline,
        statement=row.statement,
        state=row.state,
        reason=row.reason,
        next_due_at=row.next_due_at,
        created_at=row.created_at,
    )


def to_delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        workspace=Workspace(row.enterprise_id, row.team_id),
        subscription_id=row.subscription_id,
        edition=row.edition,
        due_at=row.due_at,
        state=row.state,
        reason=row.reason,
        attempts=row.attempts,
        lease_until=row.lease_until,
        payload=row.payload,
        snapshot_id=row.snapshot_id,
        ts=row.ts,
        posted_at=row.posted_at,
        thread_state=row.thread_state,
        thread_ts=row.thread_ts,
    )


def to_figure(row: Row[Any]) -> Figure:
    return Figure(
        key=row.key,
        value=row.value,
        unit=row.unit,
        source=row.source,
        url=row.url,
        checked_at=row.checked_at,
        period_end=row.period_end,
        filed=row.filed,
        detail=row.detail,
    )
