"""A bug anywhere still ends in an acknowledgement, a sentence to the user, and a log line with its reference.

The app is the real one, built with an `ask` that fails, and answers dispatched requests.
"""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_methods import BOT, BOT_USER, TEAM, USER
from slack_payloads import command, mention, press, shortcut
from slack_server import SlackServer, refused

from bot.app import build_app
from bot.client import slack_client
from bot.logs import open_log
from bot.services import Services

STATEMENT = "zanzibar 77B"


class BugError(Exception):
    """A fault in the model, quoting what it choked on."""


def failing(text: str, baseline: str) -> Any:
    raise BugError(f"cannot read {text!r}")


@dataclass
class Broken:
    """An app whose every answer fails, and what it logs."""

    slack: SlackServer
    app: AsyncApp
    services: Services
    log: io.StringIO

    async def send(self, body: dict[str, Any]) -> Any:
        """Dispatch a payload and finish what it started; the response."""
        response = await self.app.async_dispatch(AsyncBoltRequest(mode="socket_mode", body=body))
        await self.services.inflight.drain(3)
        return response

    def logged(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.getvalue().splitlines()]


@pytest.fixture
async def broken() -> AsyncIterator[Broken]:
    log = io.StringIO()
    async with SlackServer() as slack:
        services = Services(
            ask=failing,
            baseline="2023-09",
            lang="fr",
            log=open_log("info", "json", [slack.bot_token], log),
            new_reference=lambda: "a1b2c3",
        )
        workspace = AuthorizeResult(
            enterprise_id=None, team_id=TEAM, bot_id=BOT, bot_user_id=BOT_USER, bot_token=slack.bot_token
        )
        client = slack_client(slack.bot_token, slack.api_url)
        yield Broken(slack, build_app(services, client=client, workspace=workspace), services, log)


async def test_a_command_is_acknowledged_with_the_sentence(broken: Broken) -> None:
    response = await broken.send(command(STATEMENT, broken.slack.response_url()))
    told = json.loads(response.body)
    assert (response.status, told["response_type"]) == (200, "ephemeral")
    assert "a1b2c3" in told["text"]
    assert broken.slack.calls == []


@pytest.mark.parametrize(
    "payload",
    [
        lambda url: shortcut(STATEMENT, url),
        lambda url: press({"action_id": "choose_0", "value": STATEMENT}, url),
        lambda url: press({"action_id": "share", "value": '{"text": "x", "baseline": "2023-09"}'}, url),
        lambda url: press({"action_id": "share", "value": "no json"}, url),
        lambda url: press({"action_id": "share"}, url),
    ],
)
async def test_an_interaction_is_told_beside_its_message(broken: Broken, payload: Any) -> None:
    response = await broken.send(payload(broken.slack.response_url()))
    [told] = broken.slack.responses()
    assert (response.status, told["response_type"], told["replace_original"]) == (200, "ephemeral", False)
    assert "a1b2c3" in told["text"]


async def test_a_mention_is_told_in_its_thread_to_the_asker_alone(broken: Broken) -> None:
    response = await broken.send(mention(f"<@{BOT_USER}> {STATEMENT}", thread_ts="1695200000.000001"))
    [told] = broken.slack.workspace.ephemerals
    assert (response.status, told["user"], told["thread_ts"]) == (200, USER, "1695200000.000001")


async def test_where_nothing_else_is_left_the_user_gets_a_direct_message(broken: Broken) -> None:
    broken.slack.script("response_url", refused("expired_url"))
    broken.slack.script("chat.postEphemeral", refused("not_in_channel"))
    await broken.send(shortcut(STATEMENT, broken.slack.response_url()))
    [told] = broken.slack.workspace.channels[f"D{USER[1:]}"].messages
    assert "a1b2c3" in told["text"]


async def test_a_user_who_cannot_be_told_is_in_the_log(broken: Broken) -> None:
    for method in ("response_url", "chat.postEphemeral", "chat.postMessage"):
        broken.slack.script(method, refused("fatal_error"))
    await broken.send(shortcut(STATEMENT, broken.slack.response_url()))
    assert [log["event"] for log in broken.logged()] == ["failed", "user_not_told"]
    assert {log["reference"] for log in broken.logged()} == {"a1b2c3"}


async def test_the_log_has_where_it_failed_and_not_what_was_said(broken: Broken) -> None:
    await broken.send(command(STATEMENT, broken.slack.response_url()))
    [failure] = broken.logged()
    assert failure["exception"].endswith("BugError")
    assert "in failing" in failure["exception"]
    assert "zanzibar" not in broken.log.getvalue()
