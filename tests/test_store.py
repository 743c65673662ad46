"""Subscriptions of a channel, and the figures and snapshots that explain every past post."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import store, tables
from bot.schedule import WeeklyTime
from bot.tables import Figure, Snapshot, Subscription, Workspace

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits

ACME, OTHER = Workspace("E1", "T1"), Workspace("", "T2")
MONDAY_NINE = WeeklyTime(0, time(9), "Europe/Paris")
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


async def subscribed(database: AsyncEngine, workspace: Workspace = ACME, **changes: Any) -> tuple[Subscription, bool]:
    """Marie subscribes #ai to Mondays at nine, with some things changed."""
    return await store.subscribe(
        database,
        workspace,
        **{
            "channel_id": "C0AI",
            "owner_id": "U0MARIE",
            "lang": "fr",
            "when": MONDAY_NINE,
            "baseline": "live",
            "statement": "Nvidia 90 Md$",
            "now": NOW,
            **changes,
        },
    )


# ---- subscriptions


async def test_a_subscription_is_kept_as_it_was_made(database: AsyncEngine) -> None:
    made, created = await subscribed(database)
    assert created
    assert made == Subscription(
        id=made.id,
        workspace=ACME,
        channel_id="C0AI",
        owner_id="U0MARIE",
        lang="fr",
        when=MONDAY_NINE,
        baseline="live",
        statement="Nvidia 90 Md$",
        state="active",
        reason=None,
        next_due_at=datetime(2026, 11, 23, 8, tzinfo=UTC),
        created_at=NOW,
    )
    assert await store.subscriptions(database, ACME, "C0AI") == [made]


async def test_subscribing_twice_leaves_one_even_at_the_same_time(database: AsyncEngine) -> None:
    made = await asyncio.gather(*(subscribed(database) for _ in range(4)))
    assert sorted(created for _, created in made) == [False, False, False, True]
    assert len({subscription.id for subscription, _ in made}) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"when": WeeklyTime(0, time(9, 30), "Europe/Paris")},
        {"when": WeeklyTime(0, time(9), "Europe/Berlin")},
        {"baseline": "2023-09"},
        {"statement": ""},
        {"lang": "en"},
        {"channel_id": "C0OTHER"},
    ],
    ids=lambda change: next(iter(change)),
)
async def test_a_channel_may_have_several_that_differ(database: AsyncEngine, change: dict[str, Any]) -> None:
    first, _ = await subscribed(database)
    second, created = await subscribed(database, **change, now=NOW + timedelta(seconds=1))
    assert created
    assert [s.id for s in await store.subscriptions(database, ACME)] == [first.id, second.id]


async def test_pausing_resuming_and_ending(database: AsyncEngine) -> None:
    made, _ = await subscribed(database)
    paused = await store.pause(database, ACME, made.id)
    assert paused is not None
    assert (paused.state, paused.reason, paused.next_due_at) == ("paused", "asked", None)
    assert await store.pause(database, ACME, made.id) is None

    resumed = await store.resume(database, ACME, made.id, NOW + timedelta(days=30))
    assert resumed is not None
    assert (resumed.state, resumed.reason) == ("active", None)
    assert resumed.next_due_at == datetime(2026, 12, 21, 8, tzinfo=UTC)
    assert await store.resume(database, ACME, made.id, NOW) is None

    ended = await store.turn_off(database, ACME, made.id)
    assert ended is not None
    assert ended.state == "off"
    assert await store.turn_off(database, ACME, made.id) is None
    assert await store.resume(database, ACME, made.id, NOW) is None
    assert await store.subscriptions(database, ACME) == []


async def test_what_was_ended_can_be_made_again(database: AsyncEngine) -> None:
    first, _ = await subscribed(database)
    await store.turn_off(database, ACME, first.id)
    second, created = await subscribed(database)
    assert created
    assert second.id != first.id


async def test_a_workspace_neither_sees_nor_touches_another_s(database: AsyncEngine) -> None:
    mine, _ = await subscribed(database)
    theirs, created = await subscribed(database, OTHER)
    assert created
    assert await store.subscriptions(database, ACME) == [mine]
    for change in (store.pause, store.turn_off):
        assert await change(database, ACME, theirs.id) is None
    assert await store.resume(database, ACME, theirs.id, NOW) is None
    assert await store.subscriptions(database, OTHER) == [theirs]
    await edition(database, theirs, "2026-11-23", "missed")
    assert await store.deliveries(database, ACME) == []
    assert len(await store.deliveries(database)) == 1


# ---- editions and what they used


def figure(key: str, value: str, checked_at: datetime = NOW, **more: Any) -> Figure:
    """A figure from a filing."""
    return Figure(key, value, "USD/year", "SEC EDGAR", "https://www.sec.gov/", checked_at, **more)


async def edition(database: AsyncEngine, of: Subscription, key: str, state: str, used: Snapshot | None = None) -> None:
    """An edition that ended in a state."""
    async with database.begin() as connection:
        snapshot_id = await store.record_snapshot(connection, of.workspace, used) if used else None
        await connection.execute(
            insert(tables.delivery).values(
                **store.scope(of.workspace),
                subscription_id=of.id,
                edition=key,
                due_at=datetime.fromisoformat(f"{key}T08:00:00+00:00"),
                state=state,
                ts="1.0" if state in ("posted", "late") else None,
                snapshot_id=snapshot_id,
            )
        )


async def test_editions_are_listed_newest_first_with_their_subscription(database: AsyncEngine) -> None:
    made, _ = await subscribed(database)
    other, _ = await subscribed(database, channel_id="C0OTHER")
    for key, state in [("2026-11-09", "posted"), ("2026-11-16", "missed"), ("2026-11-23", "late")]:
        await edition(database, made, key, state)
    await edition(database, other, "2026-11-16", "failed")
    listed = await store.deliveries(database, ACME, "C0AI", limit=2)
    assert [(d.edition, d.state, s) for d, s in listed] == [
        ("2026-11-23", "late", made),
        ("2026-11-16", "missed", made),
    ]
    assert [s.channel_id for _, s in await store.deliveries(database, ACME)].count("C0OTHER") == 1


async def test_a_past_edition_can_be_explained_figure_by_figure(database: AsyncEngine) -> None:
    made, _ = await subscribed(database)
    nvidia = figure(
        "nvidia_revenue",
        "345240948000",
        period_end=date(2026, 7, 26),
        filed=date(2026, 8, 26),
        detail={"share": "193737/215938", "accn": "0001045810-26-000100", "quarters": [96221, 81615]},
    )
    margin = Figure("end_user_margin", "1/3", "fraction", "AI's $200B Question", "https://example.org/", NOW)
    used = Snapshot(NOW, (nvidia, margin), {"gap": "1200000000000", "sentence": "l’écart reste de 1 200 Md$"})
    await edition(database, made, "2026-11-16", "missed")
    await edition(database, made, "2026-11-23", "posted", used)
    [(delivery, explained)] = await store.posted_snapshots(database, made)
    assert delivery.edition == "2026-11-23"
    assert explained == used


async def test_the_last_editions_come_newest_first_and_only_those_that_were_posted(
    database: AsyncEngine,
) -> None:
    made, _ = await subscribed(database)
    other, _ = await subscribed(database, statement="other")
    mondays = [date(2026, 6, 1) + timedelta(weeks=week) for week in range(16)]
    for number, monday in enumerate(mondays):
        state = "failed" if number == 15 else "late" if number % 5 == 0 else "posted"
        used = Snapshot(NOW, (figure("nvidia_revenue", str(number)),), {})
        await edition(database, made, monday.isoformat(), state, used)
    await edition(database, other, "2026-12-07", "posted", Snapshot(NOW, (), {}))
    last = await store.posted_snapshots(database, made, limit=12)
    assert [snapshot.figures[0].value for _, snapshot in last] == [str(n) for n in range(14, 2, -1)]


async def test_the_newest_snapshot_is_the_workspaces_own_and_earlier_ones_stay(database: AsyncEngine) -> None:
    later = NOW + timedelta(weeks=1)
    first = Snapshot(NOW, (figure("nvidia_revenue", "1"), figure("ai_revenue.openai", "20")), {})
    second = Snapshot(later, (figure("nvidia_revenue", "2", later),), {"failed": ["Epoch AI"]})
    async with database.begin() as connection:
        for taken in (first, second):
            await store.record_snapshot(connection, ACME, taken)
        await store.record_snapshot(connection, OTHER, first)
    assert await store.newest_snapshot(database, ACME) == second
    assert await store.newest_snapshot(database, OTHER) == first
    async with database.connect() as connection:
        assert await connection.scalar(select(func.count()).select_from(tables.figure)) == 5


async def test_a_snapshot_has_one_value_for_each_key(database: AsyncEngine) -> None:
    twice = Snapshot(NOW, (figure("nvidia_revenue", "1"), figure("nvidia_revenue", "2")), {})
    with pytest.raises(IntegrityError):
        async with database.begin() as connection:
            await store.record_snapshot(connection, ACME, twice)
    assert await store.newest_snapshot(database, ACME) is None
