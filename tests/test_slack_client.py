"""What is sent again and what is not, and what happens to a chart that a workspace cannot show yet."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from slack_methods import CHANNEL
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_server import (
    Fault,
    SlackServer,
    lost_request,
    lost_response,
    rate_limited,
    refused,
    unavailable,
    unreadable,
)

from bot.client import error_code, post, respond, slack_client
from bot.posting import channel_problem

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "gap 125B"}}
CHART = {
    "type": "data_visualization",
    "title": "Gap",
    "chart": {
        "type": "bar",
        "series": [{"name": "gap", "data": [{"label": "W1", "value": 125.0}]}],
        "axis_config": {"categories": ["W1"]},
    },
}
MESSAGE = {"channel": CHANNEL, "text": "gap 125B", "blocks": [SECTION, CHART]}


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as slack:
        yield slack


@pytest.fixture
def client(slack: SlackServer) -> AsyncWebClient:
    return slack_client(slack.bot_token, slack.api_url)


def posted(slack: SlackServer) -> list[dict[str, Any]]:
    return slack.workspace.channels[CHANNEL].messages


@pytest.mark.parametrize("fault", [rate_limited(0), unavailable(), unavailable(500)])
async def test_what_slack_did_not_perform_is_sent_again(
    slack: SlackServer, client: AsyncWebClient, fault: Fault
) -> None:
    slack.script("chat.postMessage", fault)
    await post(client, MESSAGE)
    assert len(posted(slack)) == 1


@pytest.mark.parametrize(("fault", "messages"), [(lost_response, 1), (lost_request, 0)])
async def test_what_slack_may_have_performed_is_not_sent_again(
    slack: SlackServer, client: AsyncWebClient, fault: Callable[[], Fault], messages: int
) -> None:
    slack.script("chat.postMessage", fault())
    with pytest.raises(aiohttp.ClientError):
        await post(client, MESSAGE)
    assert len(posted(slack)) == messages


async def test_charts_are_left_out_where_slack_does_not_take_them(slack: SlackServer, client: AsyncWebClient) -> None:
    slack.script("chat.postMessage", refused("invalid_blocks"))
    await post(client, MESSAGE)
    assert [message["blocks"] for message in posted(slack)] == [[SECTION]]
    slack.script("response_url", refused("invalid_blocks"))
    await respond(slack.response_url(), {"text": "gap", "blocks": [SECTION, CHART]})
    assert [message["blocks"] for message in slack.responses()] == [[SECTION]]


async def test_other_bad_blocks_are_an_error(slack: SlackServer, client: AsyncWebClient) -> None:
    with pytest.raises(SlackApiError) as caught:
        await post(client, {**MESSAGE, "blocks": [{"type": "alert"}]})
    assert error_code(caught.value) == "invalid_blocks"


@pytest.mark.parametrize(
    ("message", "uses", "age", "error"),
    [
        ({"text": ""}, 0, 0, "no_text"),
        ({"text": "x", "blocks": [{"type": "alert"}]}, 0, 0, "invalid_blocks"),
        ({"text": "x"}, 5, 0, "used_url"),
        ({"text": "x"}, 0, 1801, "expired_url"),
    ],
)
async def test_a_refusing_response_url_is_an_error(message: dict[str, Any], uses: int, age: float, error: str) -> None:
    now = [1_000_000.0]
    async with SlackServer(clock=lambda: now[0]) as slack:
        url = slack.response_url()
        for _ in range(uses):
            await respond(url, {"text": "earlier"})
        now[0] += age
        with pytest.raises(SlackApiError) as caught:
            await respond(url, message)
    assert error_code(caught.value) == error


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(status=500, error="oops oops"), "http_500"),
        (Fault(status=200, error="channel_not_found"), "channel_not_found"),
    ],
)
async def test_the_cause_is_named_as_slack_names_it(slack: SlackServer, fault: Fault, error: str) -> None:
    slack.script("response_url", fault, fault, fault)
    with pytest.raises(SlackApiError) as caught:
        await respond(slack.response_url(), {"text": "x"})
    assert error_code(caught.value) == error


async def test_a_channel_that_slack_says_nothing_readable_of_has_no_problem_that_is_known(
    slack: SlackServer, client: AsyncWebClient
) -> None:
    slack.script("conversations.info", *[unreadable()] * 4)
    assert await channel_problem(client, CHANNEL) is None
