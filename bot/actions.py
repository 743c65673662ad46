"""Buttons under a reply: choose a reading of what was asked, and share the reply with the channel."""

from __future__ import annotations

import json
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.client import error_code, respond
from bot.commands import answered, as_message, public, show_at_home
from bot.errors import Body, Work
from bot.messages import say
from bot.replies import escape
from bot.services import Services


def choose(services: Services) -> Work:
    """A `choose_…` button carries a whole statement; its answer takes the place of what showed the button."""

    async def answer(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        said = answered(services, body["actions"][0]["value"], services.baseline, "choice").reply
        container = body["container"]
        if container["type"] == "view":
            await show_at_home(client, body["user"]["id"], said)
            return
        alone = container.get("is_ephemeral", False)
        await respond(
            body["response_url"],
            {
                "response_type": "ephemeral" if alone else "in_channel",
                "replace_original": True,
                **as_message(said if alone else public(said)),
            },
        )

    return answer


def share(services: Services) -> Work:
    """The `share` button moves the reply to the channel, once, under the name of who pressed it.

    The name is text, not a mention: sharing pings nobody.
    """

    async def move(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        container = body["container"]
        key = ("share", container["channel_id"], container["message_ts"])
        if not services.once.first(key):
            services.log.info("already_shared")
            return
        try:
            await respond(body["response_url"], _shared(services, body))
        except Exception:
            services.once.forget(key)
            raise
        try:
            await respond(body["response_url"], {"delete_original": True})
        except SlackApiError as error:
            services.log.warning("original_left", slack_error=error_code(error))

    return move


def _shared(services: Services, body: Body) -> dict[str, Any]:
    shared = json.loads(body["actions"][0]["value"])
    found = answered(services, shared["text"], shared["baseline"], "share")
    said = public(found.reply)
    credit = say("shared_by", found.lang, name=escape(body["user"]["name"]))
    thread = body["container"].get("thread_ts")
    return {
        "response_type": "in_channel",
        "replace_original": False,
        "unfurl_links": False,
        "unfurl_media": False,
        **({"thread_ts": thread} if thread else {}),
        "text": f"{said.text}\n{credit}",
        "blocks": [
            *said.blocks,
            {"type": "context", "elements": [{"type": "mrkdwn", "text": credit, "verbatim": True}]},
        ],
    }
