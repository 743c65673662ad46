"""The yardstick: a Bolt app that answers every command with the same text, on the server that aigap uses.

Run as `python bench/bare.py PORT API_URL TOKEN SIGNING_SECRET`.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def main(port: int, api_url: str, token: str, signing_secret: str) -> None:
    """Serve until killed."""
    logging.basicConfig(level=logging.WARNING)
    app = AsyncApp(
        client=AsyncWebClient(token=token, base_url=api_url),
        signing_secret=signing_secret,
        process_before_response=True,
    )

    @app.command("/aigap")
    async def constant(ack: Callable[..., Awaitable[Any]]) -> None:
        await ack(response_type="ephemeral", text="The gap is 125B.")

    handler = AsyncSlackRequestHandler(app)

    async def events(request: Request) -> Response:
        return await handler.handle(request)

    web = Starlette(routes=[Route("/slack/events", events, methods=["POST"])])
    uvicorn.run(web, port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
