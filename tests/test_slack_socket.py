"""Socket Mode: the connection is kept, whatever Slack or the network does to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from conftest import Workplace
from slack_bot import SOCKET, settings, started
from slack_payloads import command, over_socket
from slack_server import SlackServer, unavailable

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("slack socket")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def at(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Workplace]:
    """A bot in Socket Mode, with probes."""
    async with (
        SlackServer() as slack,
        started(tmp_path_factory.mktemp("bot"), settings(slack, SOCKET)) as bot,
    ):
        await bot.logged("ready")
        yield Workplace(slack, bot, over_socket(slack))


async def answers(at: Workplace) -> bool:
    """Whether a command sent now is answered."""
    reply = await at.deliver("slash_commands", command("margin 40%", at.slack.response_url()))
    return "gap" in reply["text"].lower()


async def readiness(at: Workplace) -> tuple[int, str]:
    """What /readyz says."""
    async with httpx.AsyncClient() as client:
        answer = await client.get(await at.bot.url("/readyz"))
    return answer.status_code, answer.json()["status"]


async def test_the_bot_is_ready_while_connected(at: Workplace) -> None:
    assert await readiness(at) == (200, "ready")
    assert await answers(at)


async def test_slack_may_refresh_the_connection(at: Workplace) -> None:
    opened = at.slack.opened
    await at.slack.ask_to_reconnect()
    await at.slack.until(lambda: at.slack.opened > opened and at.slack.connections == 1)
    assert await answers(at)


async def test_the_bot_comes_back_after_slack_was_away(at: Workplace) -> None:
    await at.slack.go_away()
    assert await readiness(at) == (503, "disconnected")
    at.slack.script("apps.connections.open", unavailable(), unavailable())
    await at.slack.come_back()
    await at.slack.until(lambda: at.slack.connections == 1, seconds=10)
    assert await answers(at)
    assert await readiness(at) == (200, "ready")


async def test_every_envelope_was_acknowledged_once(at: Workplace) -> None:
    assert await answers(at)
    assert at.slack.stray_acks == []


async def test_slack_cannot_be_asked_over_http_in_this_mode(at: Workplace) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(await at.bot.url(), content="command=%2Faigap&text=margin")
    assert answer.status_code == 503
