"""`/aigap weekly …` and `/aigap figures` in Slack: from a request to the store and back to a reply."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aiohttp import ClientError
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.client import respond
from bot.errors import Body, Work, guarded
from bot.messages import say
from bot.replies import Reply
from bot.services import Services
from bot.subcommands import Subcommand

if TYPE_CHECKING:
    from bot.desk import Desk
    from bot.tables import Workspace
    from bot.weekly_form import Filled

DESK_SECONDS = 8


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, where, in which language and time zone (None where Slack does not say)."""

    workspace: Workspace
    channel: str
    user: str
    lang: str
    zone: str | None


def run_subcommand(services: Services, found: Subcommand) -> Work:
    """Answers a subcommand beside the request, for the asker alone."""

    async def work(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        said = await answer(services, found, context, client, body.get("trigger_id"))
        if said is not None:
            await _tell(body["response_url"], said)

    return work


def press(services: Services) -> Work:
    """A `weekly_…` button: its words are those that would be typed; the list it stands in is shown anew."""

    async def work(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        action = body["actions"][0]
        name, value = str(action["action_id"]).removeprefix("weekly_"), str(action.get("value", ""))
        if name == "form":
            said = await answer(services, Subcommand("weekly", "form", None), context, client, body.get("trigger_id"))
        elif name.startswith("say_"):
            said = await answer(services, Subcommand("weekly", value, None), context, client)
        else:
            said = await _changed(services, name, value, context, client)
        if said is not None:
            await _tell(body["response_url"], said, replace_original=name in ("pause", "resume", "off"))

    return work


def submit(services: Services) -> Callable[..., Awaitable[None]]:
    """The form: faults are shown beside their fields at once; what is right is set up, and told in the channel."""

    async def listener(
        ack: Callable[..., Awaitable[Any]], body: Body, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        from bot.weekly_command import Problem
        from bot.weekly_desk import read_words
        from bot.weekly_form import filled, form_errors

        said = filled(body["view"])
        read = read_words(said.words)
        if isinstance(read, Problem):
            await ack(response_action="errors", errors=form_errors(read, said.lang))
            return
        await ack()
        services.inflight.start(guarded(services, set_up(said), body, context, client))

    def set_up(said: Filled) -> Work:
        async def work(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
            context["channel_id"] = said.channel_id
            found = await answer(services, Subcommand("weekly", said.words, said.lang), context, client)
            if found is not None:
                await _tell_beside(client, said.channel_id, body["user"]["id"], found)

        return work

    return listener


async def _tell_beside(client: AsyncWebClient, channel: str, user: str, said: Reply) -> None:
    """In the channel for the user alone; in a direct message where the bot is not in the channel."""
    blocks = said.blocks or None
    try:
        await client.chat_postEphemeral(channel=channel, user=user, text=said.text, blocks=blocks)
    except SlackApiError:
        await client.chat_postMessage(channel=user, text=said.text, blocks=blocks)


async def answer(
    services: Services,
    found: Subcommand,
    context: AsyncBoltContext,
    client: AsyncWebClient,
    trigger: str | None = None,
) -> Reply | None:
    """The reply to a subcommand; None where it opened a form instead, for which it needs a `trigger`."""
    desk = await _desk(services)
    if desk is None:
        return Reply(say("weekly_not_ready", found.lang or services.lang), [])
    from bot import weekly_desk

    asker = await _asker(services, found.lang, context, client)
    if found.name == "figures":
        return await weekly_desk.figures(desk, asker, bool(found.rest))
    return await weekly_desk.weekly(desk, asker, found.rest, client, trigger)


async def _changed(
    services: Services, name: str, subscription_id: str, context: AsyncBoltContext, client: AsyncWebClient
) -> Reply:
    desk = await _desk(services)
    if desk is None:
        return Reply(say("weekly_not_ready", services.lang), [])
    from bot import weekly_desk

    return await weekly_desk.change(desk, await _asker(services, None, context, client), name, subscription_id)


async def _desk(services: Services) -> Desk | None:
    try:
        async with asyncio.timeout(DESK_SECONDS):
            return await asyncio.shield(services.desk)
    except TimeoutError:
        return None


async def _asker(services: Services, lang: str | None, context: AsyncBoltContext, client: AsyncWebClient) -> Asker:
    from bot.tables import Workspace

    user = context.user_id or ""
    zone, locale = await _profile(user, client)
    spoken = lang or ("fr" if locale.startswith("fr") else "en" if locale else services.lang)
    workspace = Workspace(context.enterprise_id or "", context.team_id or "")
    return Asker(workspace, context.channel_id or user, user, spoken, zone)


async def _profile(user: str, client: AsyncWebClient) -> tuple[str | None, str]:
    """A user's time zone and language as Slack knows them; nothing where the bot may not ask (users:read) or cannot."""
    try:
        found = (await client.users_info(user=user, include_locale=True))["user"]
    except (SlackApiError, ClientError, TimeoutError):
        return None, ""
    return found.get("tz"), found.get("locale") or ""


async def _tell(response_url: str, said: Reply, replace_original: bool = False) -> None:
    blocks = {"blocks": said.blocks} if said.blocks else {}
    message = {"response_type": "ephemeral", "replace_original": replace_original, "text": said.text, **blocks}
    await respond(response_url, message)
