"""What became of a post, by what Slack or the network did; and the sentence for each reason."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import RawTestServer
from multidict import CIMultiDict, CIMultiDictProxy
from slack_sdk.errors import SlackApiError, SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.messages import MESSAGES
from bot.slack_outcome import REASONS, BadBlocks, InDoubt, NotYet, Outcome, Refused, failure
from bot.weekly_text import local_text, reason_text


def answered(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> SlackApiError:
    """The error that slack-sdk raises for an answer."""
    response = AsyncSlackResponse(
        client=AsyncWebClient(),
        http_verb="POST",
        api_url="chat.postMessage",
        req_args={},
        data=body,
        headers=CIMultiDictProxy(CIMultiDict(headers or {})),
        status_code=status,
    )
    return SlackApiError("The request to the Slack API failed.", response)


def refusal(error: str) -> SlackApiError:
    return answered({"ok": False, "error": error})


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        # Surely not posted.
        (
            answered({"ok": False, "error": "ratelimited"}, 429, {"retry-after": "30"}),
            NotYet("rate limited", 30),
        ),
        (answered({}, 429), NotYet("rate limited", 1)),
        (answered({}, 429, {"Retry-After": "soon"}), NotYet("rate limited", 1)),
        (refusal("team_added_to_org"), NotYet("team_added_to_org")),
        # Perhaps posted.
        (answered({"ok": False, "error": "service_unavailable"}, 503), InDoubt("service_unavailable", True)),
        (answered({}), InDoubt("HTTP 200", True)),
        (refusal("fatal_error"), InDoubt("fatal_error", True)),
        (refusal("internal_error"), InDoubt("internal_error", True)),
        (TimeoutError(), InDoubt("TimeoutError", False)),
        (aiohttp.ServerDisconnectedError(), InDoubt("ServerDisconnectedError", False)),
        (aiohttp.ClientPayloadError(), InDoubt("ClientPayloadError", False)),
        (ConnectionResetError(), InDoubt("ConnectionResetError", False)),
        (SlackRequestError("odd"), InDoubt("SlackRequestError", False)),
        # Refused.
        (refusal("invalid_blocks"), BadBlocks("invalid_blocks")),
        (refusal("is_archived"), Refused("is_archived", stop=True)),
        (refusal("token_revoked"), Refused("token_revoked", stop=True)),
        (refusal("msg_too_long"), Refused("msg_too_long", stop=False)),
        (refusal("an_error_of_next_year"), Refused("an_error_of_next_year", stop=False)),
    ],
    ids=str,
)
def test_each_failure_says_whether_the_message_can_be_in_the_channel(error: Exception, outcome: Outcome) -> None:
    assert failure(error) == outcome


async def test_a_connection_that_was_never_made_posted_nothing() -> None:
    client = AsyncWebClient("xoxb-1", base_url="http://127.0.0.1:1/", retry_handlers=[])
    with pytest.raises(aiohttp.ClientConnectorError) as raised:
        await client.chat_postMessage(channel="C0AI", text="…")
    assert failure(raised.value) == NotYet("no connection")


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (502, "text/html", "<html>Bad Gateway</html>"),
        (503, "text/plain", "upstream connect error"),
        (200, "application/json", '{"ok": tr'),
        (200, "text/html", "<html>Sign in to the hotel</html>"),
    ],
)
async def test_an_answer_that_is_no_answer_leaves_it_in_doubt(status: int, kind: str, body: str) -> None:
    async def answer(_: web.BaseRequest) -> web.Response:
        return web.Response(status=status, content_type=kind, text=body)

    async with RawTestServer(answer) as server:
        client = AsyncWebClient("xoxb-1", base_url=str(server.make_url("/")), retry_handlers=[])
        with pytest.raises(SlackApiError) as raised:
            await client.chat_postMessage(channel="C0AI", text="…")
    assert failure(raised.value) == InDoubt(f"HTTP {status}", True)


@pytest.mark.parametrize("error", [ValueError("ours"), KeyError("ours"), asyncio.InvalidStateError()], ids=str)
def test_a_fault_of_our_own_is_no_outcome(error: Exception) -> None:
    with pytest.raises(type(error)):
        failure(error)


OWN_REASONS = ["asked", "compose_failed", "in_doubt", "off", "outage", "paused", "superseded"]


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("reason", [*REASONS, *OWN_REASONS, "an_error_of_next_year"])
def test_every_reason_is_a_sentence_that_says_what_to_do(reason: str, lang: str) -> None:
    sentence = reason_text(reason, lang)
    assert len(sentence) > 10
    assert "{" not in sentence


def test_no_sentence_for_a_reason_is_idle() -> None:
    written = {key.removeprefix("weekly_reason_") for key in MESSAGES if key.startswith("weekly_reason_")}
    assert written == {*REASONS.values(), *OWN_REASONS, "refused"}


def test_an_instant_is_shown_in_the_zone_of_the_subscription() -> None:
    assert local_text(datetime(2026, 11, 23, 8, tzinfo=UTC), "Europe/Paris") == "2026-11-23 09:00 Europe/Paris"
