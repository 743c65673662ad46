"""The running bot: start, connect, answer until told to stop, finish what is in flight, close."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import signal
from collections.abc import Awaitable, Coroutine
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import aiohttp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot import quick_start
from bot.app import build_app
from bot.client import UNREADABLE, error_code, slack_client
from bot.config import Secret, Settings, mode
from bot.faults import ConfigError
from bot.logs import Logger
from bot.services import Services
from bot.state import State
from model.ask import ask
from model.catalogue import Baseline

SETTLED_SECONDS = 0.5
TRANSIENT = {
    UNREADABLE,
    "fatal_error",
    "internal_error",
    "ratelimited",
    "request_timeout",
    "service_unavailable",
}


class UnreachableError(Exception):
    """Slack did not answer at the start."""


async def run(settings: Settings, log: Logger) -> None:
    """Serve Slack until SIGTERM or SIGINT; raise ConfigError or UnreachableError where that cannot start."""
    stop, state = _stop_event(), State()
    live: dict[str, Baseline] = {}
    services = Services(
        ask=lambda text, baseline: ask(text, baseline, extra=live, default_lang=settings.aigap_lang),
        baseline=settings.aigap_baseline,
        lang=settings.aigap_lang,
        log=log,
        new_reference=lambda: secrets.token_hex(3),
    )
    async with contextlib.AsyncExitStack() as stack:
        # Last of all: until the connection is closed, requests come in, also while the weekly task ends.
        stack.push_async_callback(_drained, services, settings, log)
        if await _unless(stop, _start(settings, services, state, stack)):
            quick_start.done()
            log.info("ready", mode=mode(settings))
            weekly = asyncio.create_task(_weekly(settings, services, state, live, stop))
            weekly.add_done_callback(lambda _: stop.set())
            stack.push_async_callback(_ended, weekly, settings.drain_seconds)
            await stop.wait()
        state.phase = "draining"
        log.info("stopping")
        await _drained(services, settings, log)
    log.info("stopped")


async def _drained(services: Services, settings: Settings, log: Logger) -> None:
    if unfinished := await services.inflight.drain(settings.drain_seconds):
        log.warning("unfinished", count=unfinished)


async def _weekly(
    settings: Settings, services: Services, state: State, live: dict[str, Baseline], stop: asyncio.Event
) -> None:
    """The weekly posts and live figures, begun when the first requests have had their turn.

    What they import takes longer than everything else of the start, so a thread does it.
    """
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(SETTLED_SECONDS):
            await stop.wait()
            return
    task = await asyncio.to_thread(_weekly_task)
    found = state.workspace
    if found is not None and not stop.is_set():
        workspace = task.Workspace(found.enterprise_id or "", found.team_id or "")
        client = slack_client(_secret(settings.slack_bot_token), settings.slack_api_url)
        await task.run(settings, client, workspace, live, services.desk, lambda: datetime.now(UTC), services.log, stop)


def _weekly_task() -> ModuleType:
    from bot import weekly_task

    return weekly_task


async def _ended(weekly: asyncio.Task[None], seconds: float) -> None:
    """Wait for the end of what is being delivered; what is cut off is looked for in Slack at the next start."""
    try:
        async with asyncio.timeout(seconds):
            await weekly
    except TimeoutError:
        await asyncio.wait({weekly})


async def _start(settings: Settings, services: Services, state: State, stack: contextlib.AsyncExitStack) -> None:
    """Listen, ask Slack who we are, build the app, connect. What must be closed again is left on `stack`."""
    if settings.port is not None:
        from bot.web import listening

        listener = listening(settings.host, settings.port, state, services.inflight)
        port = await stack.enter_async_context(listener)
        services.log.info("listening", host=settings.host, port=port)
    client = slack_client(_secret(settings.slack_bot_token), settings.slack_api_url)
    if mode(settings) == "http":
        secret = _secret(settings.slack_signing_secret)
        [workspace] = await _all(_workspace(client))
        state.workspace = workspace
        state.app = build_app(services, client=client, workspace=workspace, signing_secret=secret)
    else:
        from bot.socket_mode import connected

        app_token = _secret(settings.slack_app_token)
        workspace, url = await _all(_workspace(client), _socket_url(client, app_token))
        state.workspace = workspace
        app = build_app(services, client=client, workspace=workspace)
        connection = connected(app, app_token, url, settings.socket_ping_seconds, services.inflight)
        state.connected = (await stack.enter_async_context(connection)).is_connected
    state.phase = "running"


async def _all(*asked: Awaitable[Any]) -> list[Any]:
    """Every result; ConfigError with the faults of all that failed for one, else the first other error."""
    results = await asyncio.gather(*asked, return_exceptions=True)
    if faults := [fault for found in results if isinstance(found, ConfigError) for fault in found.faults]:
        raise ConfigError(faults)
    for found in results:
        if isinstance(found, BaseException):
            raise found
    return results


async def _workspace(client: AsyncWebClient) -> AuthorizeResult:
    """Who the bot is and where, from auth.test: asked once, and the proof that the token is good."""
    found = await _accepted(
        client.auth_test(), "SLACK_BOT_TOKEN", "Copy it again from OAuth & Permissions of your Slack app."
    )
    return AuthorizeResult(
        enterprise_id=found.get("enterprise_id"),
        team_id=found["team_id"],
        bot_id=found.get("bot_id"),
        bot_user_id=found["user_id"],
        bot_token=client.token,
    )


async def _socket_url(client: AsyncWebClient, app_token: str) -> str:
    """Where the first websocket goes, from apps.connections.open: the proof that the app token is good."""
    found = await _accepted(
        client.apps_connections_open(app_token=app_token),
        "SLACK_APP_TOKEN",
        "Create one with connections:write under Basic Information, and enable Socket Mode.",
    )
    return str(found["url"])


async def _accepted(call: Awaitable[AsyncSlackResponse], setting: str, remedy: str) -> AsyncSlackResponse:
    """The response; ConfigError where Slack refuses the token, UnreachableError where it does not answer."""
    try:
        return await call
    except SlackApiError as error:
        code = error_code(error)
        if code in TRANSIENT:
            raise UnreachableError(f"Slack answered {code}: try again later, or check SLACK_API_URL.") from error
        raise ConfigError([f"{setting} was refused by Slack ({code}). {remedy}"]) from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise UnreachableError(
            f"Slack cannot be reached ({type(error).__name__}): check the network and SLACK_API_URL."
        ) from error


def _stop_event() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Do `work` unless told to stop before it is done; whether it is done."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if working.done():
        working.result()
        return True
    working.cancel()
    await asyncio.wait({working})
    return False


def _secret(value: Secret | None) -> str:
    return value.text if value else ""
