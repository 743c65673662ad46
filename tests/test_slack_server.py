"""The local Slack itself: it answers with Slack's errors, keeps what Slack keeps, and breaks when told to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_blocks import refusals
from slack_methods import BOT_USER, CHANNEL, USER, Channel
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_server import SlackServer, lost_request, lost_response, rate_limited

Json = dict[str, Any]

METADATA = {"event_type": "weekly", "event_payload": {"key": "C0AI:2026-W47"}}


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer(clock=lambda: 1_700_000_000.0) as slack:
        channels = slack.workspace.channels
        channels["C0AWAY"] = Channel("C0AWAY", members=[USER])
        channels["C0OLD"] = Channel("C0OLD", archived=True)
        channels["G0HID"] = Channel("G0HID", private=True, members=[USER])
        yield slack


def client(slack: SlackServer, token: str | None = None) -> AsyncWebClient:
    return AsyncWebClient(token=slack.bot_token if token is None else token, base_url=slack.api_url, retry_handlers=[])


@pytest.mark.parametrize(
    ("method", "args", "error"),
    [
        ("chat.postMessage", {"channel": "C0NONE", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": "G0HID", "text": "x"}, "channel_not_found"),
        ("chat.postMessage", {"channel": "C0AWAY", "text": "x"}, "not_in_channel"),
        ("chat.postMessage", {"channel": "C0OLD", "text": "x"}, "is_archived"),
        ("chat.postMessage", {"channel": CHANNEL}, "no_text"),
        ("chat.postMessage", {"channel": CHANNEL, "text": "x" * 40_001}, "msg_too_long"),
        ("chat.postMessage", {"channel": CHANNEL, "blocks": [{"type": "alert"}]}, "invalid_blocks"),
        (
            "chat.postMessage",
            {"channel": CHANNEL, "text": "x", "metadata": {"event_type": "x"}},
            "invalid_metadata_format",
        ),
        ("chat.postEphemeral", {"channel": CHANNEL, "user": "U0WHO", "text": "x"}, "user_not_in_channel"),
        ("chat.update", {"channel": CHANNEL, "ts": "1.1", "text": "x"}, "message_not_found"),
        ("conversations.history", {"channel": "C0AWAY"}, "not_in_channel"),
        ("conversations.replies", {"channel": CHANNEL, "ts": "1.1"}, "thread_not_found"),
        ("users.info", {"user": "U0WHO"}, "user_not_found"),
        ("views.open", {"view": {"type": "modal", "blocks": []}}, "invalid_trigger_id"),
        ("views.publish", {"user_id": USER, "view": {"type": "modal"}}, "invalid_arguments"),
        ("chat.shout", {}, "unknown_method"),
    ],
)
async def test_each_refusal_has_slacks_error(slack: SlackServer, method: str, args: Json, error: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client(slack).api_call(method, json=args)
    assert caught.value.response["error"] == error


@pytest.mark.parametrize(
    ("token", "error"),
    [("", "not_authed"), ("xoxb-other", "invalid_auth"), (SlackServer.app_token, "not_allowed_token_type")],
)
async def test_tokens_are_checked(slack: SlackServer, token: str, error: str) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client(slack, token).auth_test()
    assert caught.value.response["error"] == error


async def test_scopes_are_checked(slack: SlackServer) -> None:
    slack.workspace.scopes.remove("chat:write")
    with pytest.raises(SlackApiError) as caught:
        await client(slack).chat_postMessage(channel=CHANNEL, text="x")
    assert (caught.value.response["error"], caught.value.response["needed"]) == (
        "missing_scope",
        "chat:write",
    )


async def test_bad_blocks_are_explained_with_their_place(slack: SlackServer) -> None:
    blocks = [{"type": "divider"}, {"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}]
    with pytest.raises(SlackApiError) as caught:
        await client(slack).chat_postMessage(channel=CHANNEL, text="x", blocks=blocks)
    [message] = caught.value.response["response_metadata"]["messages"]
    assert message.startswith("[ERROR]")
    assert "json-pointer:/blocks/1" in message


async def test_history_gives_metadata_only_when_asked(slack: SlackServer) -> None:
    web = client(slack)
    posted = await web.chat_postMessage(channel=CHANNEL, text="gap", metadata=METADATA)
    await web.chat_postMessage(channel=CHANNEL, text="a reply", thread_ts=posted["ts"])
    with_metadata = await web.conversations_history(channel=CHANNEL, include_all_metadata=True)
    without = await web.conversations_history(channel=CHANNEL)
    assert [message.get("metadata") for message in with_metadata["messages"]] == [METADATA]
    assert [message.get("metadata") for message in without["messages"]] == [None]


async def test_history_pages_newest_first_within_its_limits(slack: SlackServer) -> None:
    web = client(slack)
    ts = [(await web.chat_postMessage(channel=CHANNEL, text=str(n)))["ts"] for n in range(5)]
    pages = [page["messages"] async for page in await web.conversations_history(channel=CHANNEL, limit=2)]
    assert [[message["text"] for message in page] for page in pages] == [["4", "3"], ["2", "1"], ["0"]]
    recent = await web.conversations_history(channel=CHANNEL, oldest=ts[2])
    assert [message["text"] for message in recent["messages"]] == ["4", "3"]
    inclusive = await web.conversations_history(channel=CHANNEL, oldest=ts[2], latest=ts[3], inclusive=True)
    assert [message["text"] for message in inclusive["messages"]] == ["3", "2"]


async def test_a_thread_comes_with_its_parent_and_can_be_changed(slack: SlackServer) -> None:
    web = client(slack)
    ts = (await web.chat_postMessage(channel=CHANNEL, text="gap", metadata=METADATA))["ts"]
    await web.chat_postMessage(channel=CHANNEL, text="a reply", thread_ts=ts)
    await web.chat_update(channel=CHANNEL, ts=ts, text="new gap")
    thread = await web.conversations_replies(channel=CHANNEL, ts=ts, include_all_metadata=True)
    assert [(m["text"], m.get("metadata")) for m in thread["messages"]] == [
        ("new gap", METADATA),
        ("a reply", None),
    ]


async def test_a_message_to_a_user_opens_their_direct_messages(slack: SlackServer) -> None:
    posted = await client(slack).chat_postMessage(channel=USER, text="x")
    assert posted["channel"].startswith("D")


async def test_facts_about_channels_and_people(slack: SlackServer) -> None:
    web = client(slack)
    assert (await web.conversations_info(channel="C0AWAY"))["channel"]["is_member"] is False
    assert (await web.conversations_members(channel=CHANNEL))["members"] == [BOT_USER, USER]
    assert (await web.users_info(user=USER))["user"]["tz"] == "Europe/Paris"


async def test_faults_come_once_each_in_order(slack: SlackServer) -> None:
    web = client(slack)
    slack.script("chat.postMessage", rate_limited(7), lost_request(), lost_response())
    with pytest.raises(SlackApiError) as caught:
        await web.chat_postMessage(channel=CHANNEL, text="1")
    assert (caught.value.response.status_code, caught.value.response.headers["Retry-After"]) == (429, "7")
    for text in ("2", "3"):
        with pytest.raises(aiohttp.ClientError):
            await web.chat_postMessage(channel=CHANNEL, text=text)
    await web.chat_postMessage(channel=CHANNEL, text="4")
    assert [message["text"] for message in slack.workspace.channels[CHANNEL].messages] == ["3", "4"]
    assert [args["text"] for args in slack.called("chat.postMessage")] == ["1", "2", "3", "4"]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def chart(**more: Any) -> Json:
    data = [{"label": "W1", "value": -1.0}]
    inner = {
        "type": "bar",
        "series": [{"name": "gap", "data": data}],
        "axis_config": {"categories": ["W1"]},
        **more,
    }
    return {"type": "data_visualization", "title": "Gap", "chart": inner}


RICH = {"type": "rich_text_section", "elements": [{"type": "text", "text": "b", "style": {"bold": True}}]}
TABLE = {
    "type": "table",
    "rows": [[{"type": "raw_text", "text": "a"}, {"type": "rich_text", "elements": [RICH]}]],
    "column_settings": [{"align": "left", "is_wrapped": True}, {"align": "right"}],
}
BUTTON = {"type": "button", "text": plain("Share"), "action_id": "share", "value": "{}", "style": "primary"}


@pytest.mark.parametrize(
    "block",
    [
        {"type": "header", "text": plain("x" * 150)},
        {"type": "section", "text": mrkdwn("x" * 3000), "accessory": BUTTON},
        {"type": "section", "fields": [mrkdwn("x")] * 10},
        {"type": "context", "elements": [mrkdwn("x")] * 10},
        {"type": "actions", "elements": [BUTTON]},
        {
            "type": "rich_text",
            "elements": [RICH, {"type": "rich_text_list", "style": "bullet", "elements": [RICH]}],
        },
        {"type": "divider"},
        TABLE,
        chart(),
    ],
)
def test_good_blocks_pass(block: Json) -> None:
    assert refusals([block]) == []


@pytest.mark.parametrize(
    "blocks",
    [
        "no list",
        [{"type": "divider"}] * 51,
        [{"type": "divider", "block_id": "b"}] * 2,
        [{"type": "divider", "colour": "red"}],
        [{"type": "header", "text": plain("x" * 151)}],
        [{"type": "section", "text": mrkdwn("x" * 3001)}],
        [{"type": "section", "text": mrkdwn("")}],
        [{"type": "section", "fields": [mrkdwn("x")] * 11}],
        [{"type": "context", "elements": [mrkdwn("x")] * 11}],
        [{"type": "markdown", "text": "x" * 7000}] * 2,
        [{"type": "actions", "elements": [BUTTON, BUTTON]}],
        [{"type": "actions", "elements": [{**BUTTON, "text": plain("x" * 76)}]}],
        [{"type": "actions", "elements": [{**BUTTON, "value": "x" * 2001}]}],
        [TABLE, TABLE],
        [{**TABLE, "rows": TABLE["rows"] * 101}],
        [{**TABLE, "rows": [*TABLE["rows"], []]}],
        [{**TABLE, "rows": [[{"type": "raw_text", "text": ""}]]}],
        [{**TABLE, "rows": [[{"type": "raw_text", "text": "x"}] * 21]}],
        [chart()] * 3,
        [chart(axis_config={"categories": ["W1", "W2"]})],
        [chart(series=[{"name": "gap", "data": [{"label": "W1", "value": "1"}]}])],
        [{**chart(), "title": "x" * 51}],
        [{"type": "alert", "text": plain("x")}],
    ],
)  # fmt: skip
def test_bad_blocks_do_not(blocks: Any) -> None:
    assert refusals(blocks) != []


def test_what_a_message_may_hold_the_home_tab_may_not() -> None:
    markdown = {"type": "markdown", "text": "x"}
    assert (refusals([markdown]), refusals([markdown], "home") != []) == ([], True)
