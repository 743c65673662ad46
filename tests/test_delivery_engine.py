"""Editions are posted once, on time, or visibly marked late or missed; whatever Slack does meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from slack_methods import CHANNEL
from slack_server import (
    Fault,
    SlackServer,
    lost_request,
    lost_response,
    rate_limited,
    refused,
    slow,
    unavailable,
)
from sqlalchemy.ext.asyncio import AsyncEngine
from weekly_office import BRISK, CHART, DUE, TEAM, Clock, Office

from bot import store
from bot.delivery import tick
from bot.delivery_queue import next_due
from bot.schedule import WeeklyTime

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits


@pytest_asyncio.fixture
async def office(database: AsyncEngine) -> AsyncIterator[Office]:
    """A replica in its Slack, nine o'clock on a Monday."""
    clock = Clock()
    async with SlackServer(clock=lambda: clock().timestamp()) as slack:
        yield Office(slack, database, clock)


# ---- an ordinary Monday


async def test_an_edition_is_posted_when_it_is_due_and_not_before(office: Office) -> None:
    subscription = await office.subscribe()
    office.clock.forward(seconds=-1)
    await office.work()
    assert office.posts() == []

    office.clock.forward(seconds=1)
    await office.work()
    [post], [reply] = office.posts(), office.replies()
    assert post["text"] == "The gap on 2026-11-23 for nobody"
    assert CHART in post["blocks"]
    assert reply["thread_ts"] == post["ts"]
    assert reply["text"] == "The table of 2026-11-23"

    [edition] = await office.deliveries()
    assert (edition.edition, edition.state, edition.ts) == ("2026-11-23", "posted", post["ts"])
    # One claim for the post, one for its reply.
    assert (edition.due_at, edition.posted_at, edition.attempts) == (DUE, DUE, 2)
    assert (edition.thread_state, edition.thread_ts) == ("posted", reply["ts"])
    [following] = await store.subscriptions(office.database, TEAM)
    assert following == replace(subscription, next_due_at=DUE + timedelta(weeks=1))


async def test_a_post_keeps_the_figures_it_used(office: Office) -> None:
    subscription = await office.subscribe()
    await office.work()
    [(edition, snapshot)] = await store.posted_snapshots(office.database, subscription)
    assert snapshot.figures[0].value == "1200000000000"
    assert snapshot.detail == {"edition": edition.edition}


async def test_a_post_carries_a_key_that_says_nothing_secret(office: Office) -> None:
    subscription = await office.subscribe(statement="our secret deal: Nvidia 90B")
    await office.work()
    keys = [m["metadata"]["event_payload"]["key"] for m in office.messages()]
    assert keys == [f"{subscription.id}/2026-11-23/post", f"{subscription.id}/2026-11-23/thread"]
    assert {m["metadata"]["event_type"] for m in office.messages()} == {"weekly_edition"}


async def test_three_replicas_post_each_of_many_editions_once(office: Office, address: str) -> None:
    for number in range(30):
        await office.subscribe(statement=f"statement {number}")
    replicas = [Office(office.slack, office.database, office.clock) for _ in range(3)]
    await asyncio.gather(*(replica.work() for replica in replicas))
    assert len({post["text"] for post in office.posts()}) == len(office.posts()) == 30
    assert len(office.replies()) == 30
    assert sum(replica.events.count("edition_posted") for replica in replicas) == 30


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/New_York", "Australia/Sydney"])
@pytest.mark.parametrize("start", ["2026-03-01", "2026-09-27"])
async def test_nine_is_nine_before_and_after_the_clocks_change(office: Office, zone: str, start: str) -> None:
    office.clock.now = datetime.fromisoformat(start).replace(tzinfo=UTC)
    await office.subscribe(when=WeeklyTime(0, time(9), zone))
    for _ in range(6):
        office.clock.now = await next_due(office.database, office.clock()) or office.clock()
        await office.work()
    shown = [datetime.fromtimestamp(float(post["ts"]), ZoneInfo(zone)) for post in office.posts()]
    assert [f"{instant:%a %H:%M}" for instant in shown] == ["Mon 09:00"] * 6
    assert len({instant.utcoffset() for instant in shown}) == 2
    assert [edition.state for edition in await office.deliveries()] == ["posted"] * 6


# ---- what Slack answers, or does not


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([rate_limited(0)] * 3, id="429"),
        pytest.param([unavailable(500), unavailable(503)], id="500, 503"),
        pytest.param([refused("fatal_error"), refused("internal_error")], id="errors of Slack's own"),
        pytest.param([refused("team_added_to_org")], id="busy"),
        pytest.param([lost_request()], id="lost request"),
        pytest.param([lost_response()], id="lost response"),
        pytest.param([Fault(delay=0.3, lost="response")], id="lost response, performed late"),
        pytest.param([slow(0.3)], id="performed after we stopped waiting"),
        pytest.param([lost_request(), unavailable(), rate_limited(0), lost_response()], id="all in turn"),
    ],
)
async def test_a_post_and_its_reply_arrive_once_through_faults(office: Office, faults: list[Fault]) -> None:
    delayed = any(fault.delay for fault in faults)
    hasty = office.delivering(timing=replace(BRISK, request=0.2, settle=0.3) if delayed else BRISK)
    await office.subscribe()
    office.slack.script("chat.postMessage", *faults)
    await office.work(hasty)
    assert (len(office.posts()), len(office.replies())) == (1, 1)

    office.clock.forward(weeks=1)
    office.slack.script("chat.postMessage", Fault(), *faults)
    await office.work(hasty)
    assert (len(office.posts()), len(office.replies())) == (2, 2)
    assert [edition.state for edition in await office.deliveries()] == ["posted", "posted"]


async def test_what_was_in_doubt_once_is_looked_for_before_every_further_attempt(office: Office) -> None:
    await office.subscribe()
    # The first request is performed long after it was given up and looked for in vain.
    office.slack.script("chat.postMessage", slow(0.6), rate_limited(1))
    await office.work(office.delivering(timing=replace(BRISK, request=0.2)))
    assert len(office.posts()) == 1


async def test_history_is_asked_only_in_doubt(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", rate_limited(0), refused("team_added_to_org"))
    await office.work()
    assert office.slack.called("conversations.history") == []

    office.clock.forward(weeks=1)
    office.slack.script("chat.postMessage", lost_response())
    await office.work()
    [looked] = office.slack.called("conversations.history")
    assert float(looked["oldest"]) == (DUE + timedelta(weeks=1, seconds=-60)).timestamp()


async def test_a_post_is_found_behind_pages_of_chatter(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", lost_response())
    workspace = office.slack.workspace

    def chatter() -> None:
        talk = [{"type": "message", "user": "U0MARIE", "text": "…", "ts": workspace.new_ts()} for _ in range(450)]
        workspace.channels[CHANNEL].messages.extend(talk)

    office.on["post_not_answered"] = chatter
    await office.work()
    assert len([post for post in office.posts() if "metadata" in post]) == 1
    assert len(office.slack.called("conversations.history")) == 3


async def test_looking_is_tried_again_where_slack_does_not_answer(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", lost_response())
    office.slack.script("conversations.history", rate_limited(0), unavailable(503), lost_response())
    await office.work()
    assert len(office.posts()) == 1


async def test_slack_out_of_reach_is_waited_for(office: Office) -> None:
    await office.subscribe()
    await office.slack.go_away()
    delivering = office.delivering()
    await tick(delivering)
    assert [edition.state for edition in await office.deliveries()] == ["due"]
    await office.slack.come_back()
    await office.work(delivering)
    assert len(office.posts()) == 1


async def test_charts_are_left_out_where_slack_does_not_take_them(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", refused("invalid_blocks"))
    await office.work()
    [post] = office.posts()
    assert [block["type"] for block in post["blocks"]] == ["section"]


async def test_the_text_alone_is_better_than_no_post(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", refused("invalid_blocks"), refused("invalid_blocks"))
    await office.work()
    [post] = office.posts()
    assert "blocks" not in post
    assert post["text"] == "The gap on 2026-11-23 for nobody"


@pytest.mark.parametrize("error", ["msg_too_long", "thread_not_found", "an_error_of_next_year"])
async def test_a_reply_that_slack_refuses_leaves_the_edition_posted(office: Office, error: str) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", Fault(), refused(error))
    await office.work()
    [edition] = await office.deliveries()
    assert (edition.state, edition.thread_state) == ("posted", "failed")
    assert office.told() == []


# ---- late and missed, visibly


async def test_fifteen_seconds_are_in_time_and_sixteen_are_marked_late(office: Office) -> None:
    await office.subscribe()
    office.clock.forward(seconds=15)
    await office.work()
    office.clock.now = DUE + timedelta(weeks=1, seconds=16)
    await office.work()
    in_time, late = office.posts()
    assert "Late" not in in_time["text"]
    mark = "Late: this update was due 2026-11-30 09:00 Europe/Paris and came 2026-11-30 09:00 Europe/Paris."
    assert late["text"].startswith(mark)
    assert late["blocks"][0] == {"type": "context", "elements": [{"type": "mrkdwn", "text": mark}]}
    assert [edition.state for edition in await office.deliveries()] == ["posted", "late"]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("faults", [[], [unavailable(503), lost_response()]], ids=["at once", "in the end"])
async def test_a_post_that_became_late_on_its_way_is_marked_afterwards(
    office: Office, lang: str, faults: list[Fault]
) -> None:
    await office.subscribe(lang=lang)
    office.on["post_asking"] = lambda: office.clock.forward(minutes=2)
    office.slack.script("chat.update", *faults)
    await office.work()
    [post] = office.posts()
    assert post["text"].startswith({"en": "Late: ", "fr": "En retard : "}[lang])
    assert post["metadata"]["event_payload"]["late"] is True
    assert [edition.state for edition in await office.deliveries()] == ["late"]


async def test_a_post_found_again_is_marked_late_if_it_came_late(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", lost_response())
    office.on["post_asking"] = lambda: office.clock.forward(minutes=2)
    await office.work()
    assert [post["text"][:6] for post in office.posts()] == ["Late: "]
    [edition] = await office.deliveries()
    assert (edition.state, edition.posted_at) == ("late", DUE + timedelta(minutes=2))


async def test_after_a_long_outage_comes_one_late_post_that_names_what_was_missed(office: Office) -> None:
    await office.subscribe()
    await office.work()
    office.clock.forward(weeks=4, days=3)
    await office.work()
    assert [(d.edition, d.state, d.reason) for d in await office.deliveries()] == [
        ("2026-11-23", "posted", None),
        ("2026-11-30", "missed", "outage"),
        ("2026-12-07", "missed", "outage"),
        ("2026-12-14", "missed", "outage"),
        ("2026-12-21", "late", None),
    ]
    _, late = office.posts()
    assert late["text"].splitlines() == [
        "Late: this update was due 2026-12-21 09:00 Europe/Paris and came 2026-12-24 09:00 Europe/Paris.",
        "3 updates were missed, from 2026-11-30 to 2026-12-14.",
        "The gap on 2026-12-21 for nobody",
    ]
    office.clock.forward(days=4)
    await office.work()
    assert office.posts()[-1]["text"] == "The gap on 2026-12-28 for nobody"


async def test_an_edition_that_cannot_get_through_for_a_week_gives_way_to_the_next(office: Office) -> None:
    await office.subscribe()
    await office.slack.go_away()
    await tick(office.delivering())
    office.clock.forward(weeks=1)
    await office.slack.come_back()
    await office.work()
    assert [(d.edition, d.state, d.reason) for d in await office.deliveries()] == [
        ("2026-11-23", "missed", "superseded"),
        ("2026-11-30", "posted", None),
    ]
    [post] = office.posts()
    assert post["text"].startswith("The update of 2026-11-23 was missed.\n")


async def test_an_edition_in_doubt_for_a_week_is_looked_for_but_not_posted_again(office: Office) -> None:
    await office.subscribe()
    office.slack.script("chat.postMessage", lost_request())
    await tick(office.delivering())
    office.clock.forward(weeks=1)
    await office.work()
    assert [d.state for d in await office.deliveries()] == ["missed", "posted"]
    assert len(office.posts()) == 1
