"""Questions from Slack: `/aigap`, a mention, a message's shortcut, and the Home tab, which shows the help."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.client import post, respond
from bot.elsewhere import elsewhere
from bot.errors import Body, Work, guarded
from bot.markup import plain, unescape, without_mention
from bot.messages import say
from bot.replies import Reply, escape, help_reply, reply
from bot.said import Said
from bot.services import Services
from bot.subcommands import subcommand
from bot.weekly_slack import answer as answer_subcommand
from bot.weekly_slack import run_subcommand
from model.answer import Answer
from model.catalogue import baselines

MOST_KEPT = 1000


def slash_command(services: Services) -> Callable[..., Awaitable[BoltResponse | None]]:
    """`/aigap TEXT` is answered in the acknowledgement, for the asker alone; without TEXT, the help.

    A subcommand needs the database and Slack, so it is answered afterwards.
    """

    async def aigap(
        ack: Callable[..., Awaitable[Any]], command: Body, context: AsyncBoltContext, client: AsyncWebClient
    ) -> BoltResponse | None:
        text = unescape(command.get("text") or "")
        if found := subcommand(text):
            await ack()
            services.inflight.start(guarded(services, run_subcommand(services, found), command, context, client))
            return None
        said = answered(services, text, services.baseline, "command") if text.strip() else help_reply(services.lang)
        return BoltResponse(status=200, body=said.for_asker)

    return aigap


def mention(services: Services) -> Work:
    """`@aigap TEXT` is answered in its thread, once: Slack delivers an event again when unsure."""

    async def answer(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        event = body["event"]
        key = ("mention", event["channel"], event["ts"])
        if not services.once.first(key):
            services.log.info("already_answered", by="mention")
            return
        try:
            text = plain(without_mention(event.get("text") or "", context.bot_user_id or ""))
            found = subcommand(text)
            replied = await answer_subcommand(services, found, context, client) if found else None
            said = public(replied or _answer_or_help(services, text))
            thread = event.get("thread_ts", event["ts"])
            await post(client, {"channel": event["channel"], "thread_ts": thread, **as_message(said)})
        except Exception:
            services.once.forget(key)
            raise

    return answer


def message_shortcut(services: Services) -> Work:
    """ "Ask aigap about this message": the answer is shown to the asker alone, beside the message.

    A subcommand in a message is somebody else's, or was meant for another place: it is told where it is answered.
    """

    def answered_beside(text: str) -> Reply:
        if not text:
            return Reply(say("no_text", services.lang), [])
        if found := elsewhere(text, None, services.lang):
            return Reply(escape(found.sentence), [])
        return answered(services, text, services.baseline, "shortcut").reply

    async def answer(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        message = body["message"]
        said = answered_beside(plain(message.get("text") or ""))
        place = {"thread_ts": message["thread_ts"]} if "thread_ts" in message else {}
        await respond(
            body["response_url"],
            {"response_type": "ephemeral", "replace_original": False, **place, **as_message(said)},
        )

    return answer


def home_tab(services: Services) -> Work:
    """Opening the Home tab publishes the help there; its examples are buttons."""

    async def publish(body: Body, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        if body["event"].get("tab") == "home":
            await show_at_home(client, body["event"]["user"], help_reply(services.lang))

    return publish


async def show_at_home(client: AsyncWebClient, user: str, said: Reply) -> None:
    """Publish a reply in the user's Home tab."""
    await client.views_publish(user_id=user, view={"type": "home", "blocks": public(said).blocks})


def _answer_or_help(services: Services, text: str) -> Reply:
    return answered(services, text, services.baseline, "mention").reply if text else help_reply(services.lang)


def answered(services: Services, text: str, baseline: str, by: str) -> Said:
    """What is said to `text`, and a log line that says how it went, without the text.

    The same words on dated figures have the same answer, so the last ones are kept: for a button, a share, a retry of
    Slack's, a channel in which everybody asks the same. Live figures change, so what uses them is not kept.
    """
    said = services.kept.get((text, baseline))
    if said is None:
        answer = services.ask(text, baseline)
        said = Said(answer.status, answer.lang, reply(answer).for_asker)
        if _is_lasting(answer):
            if len(services.kept) >= MOST_KEPT:
                services.kept.clear()
            services.kept[text, baseline] = said
    services.log.info("answered", by=by, status=said.status, lang=said.lang)
    return said


def _is_lasting(answer: Answer) -> bool:
    """Whether the same is said again later: of dated figures, and not because there were no live ones yet."""
    dated = answer.baseline.id in baselines() and all(problem.kind != "no_live_figures" for problem in answer.problems)
    return dated and not answer.cases and answer.reading.intent is None


def public(said: Reply) -> Reply:
    """The reply as a channel sees it: without the button that shares it."""
    blocks = [_without_share(block) if block["type"] == "actions" else block for block in said.blocks]
    return Reply(said.text, [block for block in blocks if block.get("elements", True)])


def as_message(said: Reply) -> dict[str, Any]:
    """The part of a message that a reply fills."""
    return {"text": said.text, "blocks": said.blocks} if said.blocks else {"text": said.text}


def _without_share(actions: dict[str, Any]) -> dict[str, Any]:
    return {**actions, "elements": [e for e in actions["elements"] if e.get("action_id") != "share"]}
