"""HTTP mode: who is let in, what is refused, and what the probes say."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable

import httpx
import pytest
import pytest_asyncio
from slack_bot import HTTP, Bot, settings, started
from slack_payloads import command, form_or_json, mention, signed
from slack_server import SlackServer

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("slack http")]

FORM = "application/x-www-form-urlencoded"
BODY, _ = form_or_json("slash_commands", command("margin 40% zanzibar", "http://127.0.0.1/none"))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Bot]:
    """A bot in HTTP mode that logs all it may."""
    async with SlackServer() as slack:
        environment = {**settings(slack, HTTP), "LOG_LEVEL": "debug"}
        async with started(tmp_path_factory.mktemp("bot"), environment) as bot:
            await bot.logged("ready")
            yield bot


async def post(bot: Bot, body: str | bytes, kind: str = FORM, **headers: str) -> httpx.Response:
    """What the bot answers to this request at /slack/events."""
    async with httpx.AsyncClient() as client:
        return await client.post(await bot.url(), content=body, headers={"Content-Type": kind, **headers})


SECRET = SlackServer.signing_secret


@pytest.mark.parametrize(
    ("why", "headers"),
    [
        ("no signature", dict),
        ("another secret", lambda: signed(BODY, "0" * 32)),
        ("another body", lambda: signed(BODY + "x", SECRET)),
        ("signed 400 s ago", lambda: signed(BODY, SECRET, time.time() - 400)),
        ("signed 400 s ahead", lambda: signed(BODY, SECRET, time.time() + 400)),
        ("no number", lambda: signed(BODY, SECRET) | {"X-Slack-Request-Timestamp": "yesterday"}),
    ],
)
async def test_a_request_not_signed_by_slack_is_refused(
    bot: Bot, why: str, headers: Callable[[], dict[str, str]]
) -> None:
    answer = await post(bot, BODY, **headers())
    assert (answer.status_code, "gap" in answer.text) == (401, False)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (BODY, FORM, 200),
        ("", FORM, 404),
        ("payload=no-json", FORM, 400),
        ("{no json", "application/json", 400),
        ("[1]", "application/json", 400),
        ('"text"', "application/json", 400),
        (b"\xff\xfe", FORM, 400),
        ("x" * 1_000_001, FORM, 413),
        ("command=%2Fother&text=x", FORM, 404),
        ('{"type": "url_verification", "challenge": "3eZ"}', "application/json", 200),
        ("ssl_check=1&token=x", FORM, 200),
    ],
)
async def test_each_body_gets_a_clear_status(bot: Bot, body: str | bytes, kind: str, status: int) -> None:
    text = body if isinstance(body, str) else body.decode("latin-1")
    answer = await post(bot, body, kind, **signed(text, SECRET))
    assert answer.status_code == status


async def test_the_challenge_of_the_settings_page_comes_back(bot: Bot) -> None:
    body = '{"type": "url_verification", "challenge": "3eZbrw1aB"}'
    assert "3eZbrw1aB" in (await post(bot, body, "application/json", **signed(body, SECRET))).text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/slack/events", 405), ("GET", "/", 404), ("POST", "/readyz", 405)],
)
async def test_there_is_nothing_else(bot: Bot, method: str, path: str, status: int) -> None:
    async with httpx.AsyncClient() as client:
        assert (await client.request(method, await bot.url(path))).status_code == status


@pytest.mark.parametrize(("path", "status"), [("/healthz", "alive"), ("/readyz", "ready")])
async def test_the_probes(bot: Bot, path: str, status: str) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(await bot.url(path))
    assert (answer.status_code, answer.json()) == (200, {"status": status})


async def test_even_debug_logs_hold_no_token(bot: Bot) -> None:
    body, kind = form_or_json("events_api", mention("<@U0AIGAP> margin 40%"))
    await post(bot, body, kind, **signed(body, SECRET))
    await post(bot, BODY, FORM, **signed(BODY, SECRET))
    logs = "\n".join(bot.lines)
    assert "zanzibar" in logs  # debug tells what users write; see LOG_LEVEL
    for secret in (SlackServer.bot_token, SlackServer.app_token, SECRET):
        assert secret not in logs
