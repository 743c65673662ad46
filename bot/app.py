"""The Slack app: which listener hears what. Everything it needs is passed in."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped, warning_token_skipped
from slack_sdk.web.async_client import AsyncWebClient

from bot import actions, commands, weekly_slack
from bot.errors import in_background, on_error
from bot.services import Services


def build_app(
    services: Services, *, client: AsyncWebClient, workspace: AuthorizeResult, signing_secret: str = ""
) -> AsyncApp:
    """The app for one workspace, as auth.test described it, so that no request asks Slack again.

    `/aigap` comes first because each listener before it costs every command; it is answered before the
    response is sent. Whatever calls Slack acknowledges first and works in the background.
    """

    async def authorize() -> AuthorizeResult:
        return workspace

    logger = logging.getLogger("slack_bolt")
    logger.addFilter(_is_news)
    app = AsyncApp(
        name="aigap",
        logger=logger,
        client=client,
        authorize=authorize,
        signing_secret=signing_secret,
        process_before_response=True,
    )
    app.command("/aigap")(commands.slash_command(services))
    app.event("app_mention")(in_background(services, commands.mention(services)))
    app.event("app_home_opened")(in_background(services, commands.home_tab(services)))
    app.message_shortcut("ask_about_message")(in_background(services, commands.message_shortcut(services)))
    app.action(re.compile(r"^choose_\d+$"))(in_background(services, actions.choose(services)))
    app.action("share")(in_background(services, actions.share(services)))
    app.action(re.compile(r"^weekly_"))(in_background(services, weekly_slack.press(services)))
    app.view("weekly_form")(weekly_slack.submit(services))
    app.action(re.compile(""))(_acknowledge)
    app.error(on_error(services))
    return app


async def _acknowledge(ack: Callable[[], Awaitable[Any]]) -> None:
    """A link button opens its page in Slack, which still wants the press acknowledged."""
    await ack()


def _is_news(record: logging.LogRecord) -> bool:
    """Bolt warns that the token of the environment and of the client go unused: `authorize` brings it."""
    expected = {warning_client_prioritized_and_token_skipped(), warning_token_skipped()}
    return record.getMessage() not in expected
