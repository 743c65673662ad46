"""Socket Mode: Slack's requests over a websocket that the bot opens."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.inflight import InFlight

CLOSE_SECONDS = 2


@contextlib.asynccontextmanager
async def connected(
    app: AsyncApp, app_token: str, url: str, ping_seconds: float, inflight: InFlight
) -> AsyncIterator[SocketModeClient]:
    """Inside, requests reach `app`: first over `url`, and over a new connection whenever one is lost."""
    handler = AsyncSocketModeHandler(
        app, app_token, logger=logging.getLogger("slack_sdk.socket_mode"), ping_interval=ping_seconds
    )

    async def handle(_: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        with inflight.request():
            await handler.handle(handler.client, request)

    handler.client.socket_mode_request_listeners = [handle]
    handler.client.wss_uri = url
    try:
        await handler.connect_async()
        yield handler.client
    finally:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                await handler.close_async()
