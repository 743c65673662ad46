"""Every failure ends in a sentence to the user and a log line; both carry the same reference."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from aiohttp import ClientError
from slack_bolt import BoltResponse
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.client import error_code, respond
from bot.messages import say
from bot.services import Services

Body = dict[str, Any]
Work = Callable[[Body, AsyncBoltContext, AsyncWebClient], Awaitable[None]]

SENTENCES = {
    "not_in_channel": "failed_invite",
    "channel_not_found": "failed_invite",
    "is_archived": "failed_archived",
    "channel_is_archived": "failed_archived",
    "expired_url": "failed_expired",
    "used_url": "failed_expired",
    "expired_trigger_id": "failed_expired",
    "ratelimited": "failed_busy",
    "missing_scope": "failed_scope",
}


def in_background(services: Services, work: Work) -> Callable[..., Awaitable[None]]:
    """A listener that acknowledges at once and then works, however long Slack takes; failures are told."""

    async def listener(
        ack: Callable[[], Awaitable[Any]], body: Body, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        services.inflight.start(guarded(services, work, body, context, client))

    return listener


async def guarded(
    services: Services, work: Work, body: Body, context: AsyncBoltContext, client: AsyncWebClient
) -> None:
    """Do the work; where it fails, tell the user."""
    try:
        await work(body, context, client)
    except Exception as error:
        await _tell(services, error, body, context, client)


def on_error(services: Services) -> Callable[..., Awaitable[BoltResponse]]:
    """Bolt's handler for what a listener or middleware raised: Slack still gets its acknowledgement.

    A command's acknowledgement carries the sentence; elsewhere it is sent on its own. What fails before it
    is known to come from Slack is refused, and nothing in it is followed.
    """

    async def handle(error: Exception, body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> BoltResponse:
        if context.authorize_result is None:
            services.log.warning("refused", error=type(error).__name__)
            return BoltResponse(status=401)
        if "command" in body:
            sentence, _ = _report(services, error)
            return BoltResponse(status=200, body={"response_type": "ephemeral", "text": sentence})
        services.inflight.start(_tell(services, error, body, context, client))
        return BoltResponse(status=200)

    return handle


def _report(services: Services, error: Exception) -> tuple[str, str]:
    """Log the failure; return the sentence for the user, and its reference."""
    reference = services.new_reference()
    code = error_code(error) if isinstance(error, SlackApiError) else None
    services.log.error("failed", reference=reference, slack_error=code, exc_info=error)
    return say(SENTENCES.get(code or "", "failed"), services.lang, reference=reference), reference


async def _tell(
    services: Services, error: Exception, body: Body, context: AsyncBoltContext, client: AsyncWebClient
) -> None:
    sentence, reference = _report(services, error)
    for way in _ways_to_user(sentence, body, context, client):
        try:
            await way
        except (SlackApiError, ClientError, TimeoutError):
            continue
        return
    services.log.error("user_not_told", reference=reference)


def _ways_to_user(
    sentence: str, body: Body, context: AsyncBoltContext, client: AsyncWebClient
) -> Iterator[Awaitable[Any]]:
    """From the most to the least fitting place: beside the question, in its channel, in a direct message."""
    if context.response_url:
        message = {"response_type": "ephemeral", "replace_original": False, "text": sentence}
        yield respond(context.response_url, message)
    if context.channel_id and context.user_id:
        thread = body.get("event", {}).get("thread_ts")
        yield client.chat_postEphemeral(
            channel=context.channel_id, user=context.user_id, text=sentence, thread_ts=thread
        )
    if context.user_id:
        yield client.chat_postMessage(channel=context.user_id, text=sentence)
