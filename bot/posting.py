"""Posting a message that carries its own key, and finding it again by that key.

Slack knows no idempotency key; a message's metadata takes its place. Any member of the channel can read it.
"""

from collections.abc import AsyncIterator
from copy import copy
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.client import error_code

Blocks = list[dict[str, Any]]

EVENT_TYPE = "weekly_edition"
# Slack's clock and ours may differ by this much.
_SKEW = timedelta(seconds=60)
_PAGE = 200


@dataclass(frozen=True, slots=True)
class Message:
    """What to post and where. Layouts are tried richest first, then the text alone. `late`: it says so."""

    channel_id: str
    key: str
    text: str
    layouts: tuple[Blocks, ...] = ()
    thread_ts: str | None = None
    late: bool = False

    @property
    def blocks(self) -> Blocks | None:
        """The layout to try first."""
        return self.layouts[0] if self.layouts else None


@dataclass(frozen=True, slots=True)
class Found:
    """A message in Slack which carries the key that was looked for."""

    ts: str
    late: bool


def without_retries(client: AsyncWebClient) -> AsyncWebClient:
    """The same client, but one request a call: slack-sdk's retries post twice if a response is lost."""
    single = copy(client)
    single.retry_handlers = []
    return single


async def post(client: AsyncWebClient, message: Message) -> str:
    """Posts and returns the message's ts. Raises what slack-sdk raises."""
    response = await client.chat_postMessage(
        channel=message.channel_id,
        text=message.text,
        blocks=message.blocks,
        thread_ts=message.thread_ts,
        metadata=_metadata(message),
        unfurl_links=False,
        unfurl_media=False,
    )
    return str(response["ts"])


async def edit(client: AsyncWebClient, message: Message, ts: str) -> str:
    """Puts `message` in the place of the one at `ts`. May be repeated. Raises what slack-sdk raises."""
    response = await client.chat_update(
        channel=message.channel_id,
        ts=ts,
        text=message.text,
        blocks=message.blocks,
        metadata=_metadata(message),
    )
    return str(response["ts"])


async def find(client: AsyncWebClient, message: Message, since: datetime) -> Found | None:
    """Looks for the message's key in its channel (or thread) since a minute before `since`."""
    oldest = f"{(since - _SKEW).timestamp():.6f}"
    async for found in _history(client, message, oldest):
        metadata = found.get("metadata") or {}
        payload = metadata.get("event_payload") or {}
        if metadata.get("event_type") == EVENT_TYPE and payload.get("key") == message.key:
            return Found(str(found["ts"]), bool(payload.get("late")))
    return None


async def channel_problem(client: AsyncWebClient, channel_id: str) -> str | None:
    """Why the bot cannot post to a channel, as Slack's own error (`not_in_channel`, `is_archived`), or None.

    None too where that cannot be told (no scope to ask, Slack does not answer): posting will tell.
    """
    try:
        channel = (await client.conversations_info(channel=channel_id))["channel"]
    except SlackApiError as error:
        return "not_in_channel" if error_code(error) == "channel_not_found" else None
    if channel.get("is_archived"):
        return "is_archived"
    return "not_in_channel" if channel.get("is_member") is False else None


async def _history(client: AsyncWebClient, message: Message, oldest: str) -> AsyncIterator[dict[str, Any]]:
    cursor = ""
    while True:
        page: dict[str, Any] = {
            "channel": message.channel_id,
            "oldest": oldest,
            "limit": _PAGE,
            "include_all_metadata": True,
        } | ({"cursor": cursor} if cursor else {})
        if message.thread_ts is None:
            response = await client.conversations_history(**page)
        else:
            response = await client.conversations_replies(ts=message.thread_ts, **page)
        for found in response.get("messages") or []:
            yield found
        cursor = (response.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return


def _metadata(message: Message) -> dict[str, Any]:
    return {"event_type": EVENT_TYPE, "event_payload": {"key": message.key, "late": message.late}}
