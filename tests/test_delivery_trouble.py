"""Editions that cannot be posted: subscriptions pause where they must, makers are told, others go on."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from slack_methods import BOT_USER, CHANNEL, Channel
from slack_sdk.web.async_client import AsyncWebClient
from slack_server import Fault, SlackServer, lost_response, rate_limited, refused, slow, unavailable
from sqlalchemy.ext.asyncio import AsyncEngine
from weekly_office import BRISK, DUE, TEAM, Clock, Office, compose

from bot import delivery_queue as queue
from bot import store
from bot.database import open_database
from bot.delivery import prepare_due, run, tick
from bot.delivery_needs import Post
from bot.schedule import Edition
from bot.tables import Subscription, Workspace

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits


@pytest_asyncio.fixture
async def office(database: AsyncEngine) -> AsyncIterator[Office]:
    """A replica in its Slack, nine o'clock on a Monday."""
    clock = Clock()
    async with SlackServer(clock=lambda: clock().timestamp()) as slack:
        yield Office(slack, database, clock)


# ---- a channel or a workspace that shuts the bot out


def archive(channel: Channel) -> None:
    channel.archived = True


def remove_bot(channel: Channel) -> None:
    channel.members.remove(BOT_USER)


@pytest.mark.parametrize("may_ask", [True, False], ids=["asked before", "told by Slack when posting"])
@pytest.mark.parametrize(
    ("trouble", "reason", "told"),
    [
        (archive, "is_archived", "the channel is archived"),
        (remove_bot, "not_in_channel", "`/invite @aigap`"),
    ],
)
async def test_a_channel_that_shuts_the_bot_out_pauses_the_subscription(
    office: Office, trouble, reason: str, told: str, may_ask: bool
) -> None:
    if not may_ask:
        office.slack.workspace.scopes.remove("channels:read")
    subscription = await office.subscribe()
    trouble(office.slack.workspace.channels[CHANNEL])
    await office.work()
    [paused] = await store.subscriptions(office.database, TEAM)
    assert paused == replace(subscription, state="paused", reason=reason, next_due_at=None)
    assert [(d.state, d.reason) for d in await office.deliveries()] == [("missed", reason)]
    [notice] = office.told()
    assert told in notice
    assert f"<#{CHANNEL}>" in notice
    assert "2026-11-23" in notice

    office.clock.forward(weeks=3)
    await office.work()
    assert len(office.told()) == 1
    assert len(await office.deliveries()) == 1


async def test_a_subscription_goes_on_where_it_is_resumed(office: Office) -> None:
    subscription = await office.subscribe()
    channel = office.slack.workspace.channels[CHANNEL]
    remove_bot(channel)
    await office.work()
    channel.members.append(BOT_USER)
    await store.resume(office.database, TEAM, subscription.id, office.clock())
    office.clock.forward(weeks=1)
    await office.work()
    [post] = office.posts()
    assert post["text"].startswith("The update of 2026-11-23 was missed.")


async def test_the_maker_is_told_in_the_language_of_the_subscription(office: Office) -> None:
    await office.subscribe(lang="fr")
    archive(office.slack.workspace.channels[CHANNEL])
    await office.work()
    assert "le canal est archivé" in office.told()[0]


@pytest.mark.parametrize("installed", [True, False], ids=["token revoked", "not installed"])
async def test_a_workspace_without_the_bot_is_told_when_it_is_back(office: Office, installed: bool) -> None:
    back = asyncio.Event()

    async def client(_: Workspace) -> AsyncWebClient | None:
        if not back.is_set() and not installed:
            return None
        token = office.slack.bot_token if back.is_set() else "xoxb-revoked"
        return AsyncWebClient(token, base_url=office.slack.api_url)

    subscription = await office.subscribe()
    delivering = office.delivering(clients=client)
    for _ in range(3):
        await tick(delivering)
        await asyncio.sleep(0.06)
    [paused] = await store.subscriptions(office.database, TEAM)
    assert (paused.id, paused.state) == (subscription.id, "paused")
    assert paused.reason == ("invalid_auth" if installed else "not_installed")
    assert office.told() == []
    back.set()
    await office.work(delivering)
    assert ["token was revoked" in text for text in office.told()] == [True]


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([rate_limited(0)], id="429"),
        pytest.param([unavailable(503)], id="503"),
        pytest.param([lost_response()], id="lost response"),
        pytest.param([refused("internal_error"), rate_limited(0), lost_response()], id="one after the other"),
    ],
)
async def test_a_notice_arrives_once_through_faults(office: Office, faults: list[Fault]) -> None:
    await office.subscribe()
    archive(office.slack.workspace.channels[CHANNEL])
    office.slack.script("chat.postMessage", *faults)
    await office.work()
    assert len(office.told()) == 1


async def test_three_replicas_tell_the_maker_once(office: Office) -> None:
    await office.subscribe()
    archive(office.slack.workspace.channels[CHANNEL])
    replicas = [Office(office.slack, office.database, office.clock) for _ in range(3)]
    await asyncio.gather(*(replica.work() for replica in replicas))
    assert len(office.told()) == 1


async def test_an_edition_that_slack_refuses_fails_alone(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", refused("msg_too_long"))
    await office.work()
    [subscription] = await store.subscriptions(office.database, TEAM)
    assert subscription.state == "active"
    assert [(d.state, d.reason) for d in await office.deliveries()] == [("failed", "msg_too_long")]
    assert "(msg_too_long). The next one comes as planned." in office.told()[0]
    office.clock.forward(weeks=1)
    await office.work()
    assert [d.state for d in await office.deliveries()] == ["failed", "posted"]


async def test_a_subscription_turned_off_meanwhile_posts_nothing(office: Office) -> None:
    subscription = await office.subscribe()
    await queue.enqueue_due(office.database, office.clock())
    await store.turn_off(office.database, TEAM, subscription.id)
    await office.work()
    assert [(d.state, d.reason) for d in await office.deliveries()] == [("missed", "off")]
    assert (office.posts(), office.told()) == ([], [])


# ---- doubt without the scope to look


@pytest.mark.parametrize(("choice", "posts", "state"), [("miss", 1, "missed"), ("repeat", 2, "posted")])
async def test_without_the_scope_to_look_the_operator_chooses(
    office: Office, choice: str, posts: int, state: str
) -> None:
    office.slack.workspace.scopes.remove("channels:history")
    await office.subscribe()
    office.slack.script("chat.postMessage", lost_response())
    await office.work(office.delivering(in_doubt=choice))
    assert len(office.posts()) == posts
    assert [d.state for d in await office.deliveries()] == [state]
    assert len(office.told()) == (choice == "miss")


# ---- a post that cannot be composed


async def test_a_post_that_cannot_be_composed_fails_after_five_attempts_and_the_others_go_on(
    office: Office,
) -> None:
    async def compose_or_fail(subscription: Subscription, edition: Edition, now: datetime) -> Post:
        if subscription.statement == "impossible":
            raise ZeroDivisionError("a fault of ours")
        return await compose(subscription, edition, now)

    await office.subscribe(statement="impossible")
    await office.subscribe(statement="fine")
    await office.work(office.delivering(compose=compose_or_fail))
    assert {(d.state, d.reason, d.attempts) for d in await office.deliveries()} == {
        ("failed", "compose_failed", 5),
        ("posted", None, 2),
    }
    assert ["could not be computed" in text for text in office.told()] == [True]


async def test_a_slow_composer_is_cut_off_and_tried_again(office: Office) -> None:
    calls = 0

    async def slow_once(subscription: Subscription, edition: Edition, now: datetime) -> Post:
        nonlocal calls
        calls += 1
        await asyncio.sleep(5 if calls == 1 else 0)
        return await compose(subscription, edition, now)

    await office.subscribe()
    await office.work(office.delivering(compose=slow_once, timing=replace(BRISK, compose=0.1)))
    assert (calls, len(office.posts())) == (2, 1)


async def test_what_is_sent_again_is_what_was_composed_first(office: Office) -> None:
    composed = []

    async def counting(subscription: Subscription, edition: Edition, now: datetime) -> Post:
        composed.append(edition.key)
        return await compose(subscription, edition, now)

    await office.subscribe()
    office.slack.script("chat.postMessage", unavailable(503), rate_limited(0), refused("internal_error"))
    await office.work(office.delivering(compose=counting))
    assert composed == ["2026-11-23"]


# ---- leases


async def test_a_replica_that_lost_its_lease_can_no_longer_write(office: Office) -> None:
    await office.subscribe()
    await queue.enqueue_due(office.database, office.clock())
    first = await queue.claim(office.database, lease_seconds=0.01)
    await asyncio.sleep(0.05)
    second = await queue.claim(office.database, lease_seconds=10)
    assert first is not None
    assert second is not None
    assert await queue.claim(office.database, lease_seconds=10) is None
    with pytest.raises(queue.LeaseLostError):
        await queue.mark_posting(office.database, first, "post", 10)
    with pytest.raises(queue.LeaseLostError):
        await queue.give_up(office.database, first, "missed", "outage")
    await queue.mark_posting(office.database, second, "post", 10)
    assert [d.state for d in await office.deliveries()] == ["posting"]


async def test_a_replica_held_up_before_posting_leaves_it_to_the_next(office: Office) -> None:
    await office.subscribe()
    # No time is left between the lease and what a request may take, as after a machine was suspended.
    held_up = office.delivering(timing=replace(BRISK, lease=2, request=2))
    await tick(held_up)
    assert office.posts() == []
    await office.work()
    assert len(office.posts()) == 1


async def test_a_replica_whose_lease_ran_out_while_composing_does_not_post(office: Office) -> None:
    async def slow_compose(subscription: Subscription, edition: Edition, now: datetime) -> Post:
        await asyncio.sleep(0.4)
        return await compose(subscription, edition, now)

    await office.subscribe()
    slow_one = Office(office.slack, office.database, office.clock)
    impatient = slow_one.delivering(compose=slow_compose, timing=replace(BRISK, lease=0.1, request=0.01))
    behind = asyncio.create_task(tick(impatient))
    await asyncio.sleep(0.25)
    await office.work()
    await behind
    assert "lease_lost" in slow_one.events
    assert len(office.posts()) == 1


# ---- preparing, running, stopping


async def test_figures_are_refreshed_ahead_of_time_by_one_replica(office: Office) -> None:
    refreshed = []

    async def refresh(now: datetime) -> None:
        refreshed.append(now)
        await asyncio.sleep(0.01)

    for statement in ("", "Nvidia 90B"):
        await office.subscribe(statement=statement, now=DUE - timedelta(days=1))
    replicas = [office.delivering(prepare=refresh) for _ in range(3)]
    for week, minutes in [(0, -3), (0, -2), (0, -1), (0, 0), (1, -2)]:
        office.clock.now = DUE + timedelta(weeks=week, minutes=minutes)
        await asyncio.gather(*map(prepare_due, replicas))
        await asyncio.gather(*map(tick, replicas))
    assert refreshed == [DUE - timedelta(minutes=2), DUE + timedelta(weeks=1, minutes=-2)]


async def test_running_posts_within_a_second_or_so_and_stops_when_told(office: Office) -> None:
    start = datetime.now(UTC)
    delivering = office.delivering(clock=lambda: DUE + (datetime.now(UTC) - start) - timedelta(seconds=0.2))
    await office.subscribe()
    stop = asyncio.Event()
    running = asyncio.create_task(run(delivering, stop))
    await office.slack.until(office.replies)
    stop.set()
    async with asyncio.timeout(2):
        await running
    [edition] = await office.deliveries()
    assert (edition.state, edition.thread_state) == ("posted", "posted")


async def test_stopping_finishes_the_post_that_was_begun(office: Office) -> None:
    await office.subscribe()
    await office.subscribe(statement="not begun")
    stop = asyncio.Event()
    office.slack.script("chat.postMessage", slow(0.2))
    office.on["post_asking"] = stop.set
    await run(office.delivering(concurrency=1), stop)
    assert sorted(d.state for d in await office.deliveries()) == ["due", "posted"]
    assert (len(office.posts()), len(office.replies())) == (1, 0)
    await office.work()
    assert (len(office.posts()), len(office.replies())) == (2, 2)


async def test_running_survives_a_refresh_and_a_database_that_fail(office: Office, tmp_path: Path) -> None:
    async def failing(_: datetime) -> None:
        raise RuntimeError("no network")

    stop = asyncio.Event()
    broken = open_database(f"sqlite:///{tmp_path / 'empty.sqlite'}")
    await office.subscribe(now=DUE - timedelta(seconds=1))
    office.clock.forward(seconds=-1)
    refresher = asyncio.create_task(run(office.delivering(prepare=failing), stop))
    stranded = asyncio.create_task(run(office.delivering(database=broken), stop))
    await asyncio.sleep(0.1)
    assert not refresher.done()
    assert not stranded.done()
    office.clock.forward(seconds=1)
    await office.slack.until(office.posts)
    stop.set()
    await asyncio.gather(refresher, stranded)
    await broken.dispose()
    assert {"prepare_failed", "database_unavailable"} <= set(office.events)
