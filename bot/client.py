"""The client for Slack's Web API and the two ways to send a message: to a channel and to a `response_url`."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientConnectorError
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

Message = dict[str, Any]

UNREADABLE = "unreadable_answer"  # ours, where an answer is none of Slack's


def slack_client(token: str, api_url: str) -> AsyncWebClient:
    """A client that waits out rate limits and tries again what Slack has not performed."""
    return AsyncWebClient(
        token=token,
        base_url=api_url,
        logger=logging.getLogger("slack_sdk"),
        retry_handlers=retry_handlers(),
    )


def retry_handlers() -> list[AsyncRetryHandler]:
    """After 429, 500, 503 and a connection never made. A connection lost later may have posted: no retry."""
    return [
        AsyncConnectionErrorRetryHandler(error_types=[ClientConnectorError]),
        AsyncRateLimitErrorRetryHandler(max_retry_count=2),
        AsyncServerErrorRetryHandler(max_retry_count=2),
    ]


async def post(client: AsyncWebClient, message: Message) -> None:
    """Send `message` (channel, text, blocks, …) by chat.postMessage; SlackApiError where Slack refuses it."""

    async def send(message: Message) -> None:
        await client.chat_postMessage(**message, unfurl_links=False, unfurl_media=False)

    await _with_charts_if_allowed(send, message)


async def respond(url: str, message: Message) -> None:
    """Send `message` (response_type, text, blocks, …) to a `response_url`; SlackApiError where refused."""
    webhook = AsyncWebhookClient(url, retry_handlers=retry_handlers(), logger=logging.getLogger("slack_sdk"))

    async def send(message: Message) -> None:
        response = await webhook.send_dict(message)
        refusal = _refusal(response.status_code, response.body)
        if refusal:
            raise SlackApiError("the response_url refused the message", {"ok": False, "error": refusal})

    await _with_charts_if_allowed(send, message)


def error_code(error: SlackApiError) -> str:
    """Slack's name for what went wrong, such as `not_in_channel`."""
    data = getattr(error.response, "data", error.response)
    return str(data.get("error", UNREADABLE)) if isinstance(data, dict) else UNREADABLE


async def _with_charts_if_allowed(send: Callable[[Message], Awaitable[None]], message: Message) -> None:
    """Slack brings charts to one workspace after another: where they are refused, send the rest."""
    try:
        await send(message)
    except SlackApiError as error:
        blocks = message.get("blocks", [])
        without = [block for block in blocks if block["type"] != "data_visualization"]
        if error_code(error) != "invalid_blocks" or without == blocks:
            raise
        await send({**message, "blocks": without})


def _refusal(status: int, body: str) -> str | None:
    """Why a `response_url` refused: it answers ok, or an error as JSON or as a bare word."""
    try:
        answer = json.loads(body)
    except ValueError:
        answer = body.strip()
    if isinstance(answer, dict):
        ok, reason = answer.get("ok", True), str(answer.get("error"))
    else:
        ok, reason = True, str(answer)
    if status == 200 and ok:
        return None
    return reason if reason.replace("_", "").isalpha() else f"http_{status}"
