"""The HTTP side: Slack's requests, and two probes for whatever runs the bot."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator

import uvicorn
from slack_bolt.adapter.starlette.async_handler import to_async_bolt_request, to_starlette_response
from slack_bolt.async_app import AsyncBoltRequest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.faults import ConfigError
from bot.inflight import InFlight
from bot.state import State

CLOSE_SECONDS = 2
MAX_BODY = 1_000_000  # bytes; Slack's requests are far smaller


class Server(uvicorn.Server):
    """uvicorn without its signal handlers: one stop event ends both modes."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def listening(host: str, port: int, state: State, inflight: InFlight) -> AsyncIterator[int]:
    """Inside, requests to `host` and `port` (0: a free one) are answered; gives the port.

    Raises ConfigError where it cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family)
    except OSError as error:
        raise ConfigError([f"HOST {host} and PORT {port} cannot be listened on: {error.strerror}."]) from error
    # asyncio does this for its own sockets only; without it each answer waits 40 ms for an acknowledgement.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    server = Server(
        uvicorn.Config(
            web_app(state, inflight),
            lifespan="off",
            ws="none",
            access_log=False,
            log_config=None,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=CLOSE_SECONDS,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        await serving


def web_app(state: State, inflight: InFlight) -> Starlette:
    """Routes for the probes and, once there is an app that takes HTTP, for Slack at POST /slack/events."""

    async def slack_events(request: Request) -> Response:
        if state.app is None:
            return Response("not serving Slack", status_code=503)
        with inflight.request():
            body = await _read(request)
            if body is None:
                return Response("too large", status_code=413)
            try:
                bolt_request = _bolt_request(request, body)
            except (ValueError, TypeError, AttributeError):
                return Response("not a request of Slack", status_code=400)
            return to_starlette_response(await state.app.async_dispatch(bolt_request))

    async def healthz(_: Request) -> Response:
        return JSONResponse({"status": "alive"})

    async def readyz(_: Request) -> Response:
        status: str = state.phase
        if status == "running":
            status = "ready" if state.connected is None or await state.connected() else "disconnected"
        return JSONResponse({"status": status}, status_code=200 if status == "ready" else 503)

    return Starlette(
        routes=[
            Route("/slack/events", slack_events, methods=["POST"]),
            Route("/healthz", healthz),
            Route("/readyz", readyz),
        ]
    )


def _bolt_request(request: Request, body: bytes) -> AsyncBoltRequest:
    """Bolt's request; ValueError, TypeError or AttributeError where `body` has no form that Slack sends.

    Bolt loses a command whose text contains the word "payload", which it takes for a form field's name
    (1.30). Writing one letter of it as an escape hides it from that search; the signature is of the original.
    """
    if body.startswith((b"payload=", b"{")):
        return to_async_bolt_request(request, body)
    bolt_request = to_async_bolt_request(request, body.replace(b"payload", b"pay%6Coad"))
    bolt_request.raw_body = body.decode()
    return bolt_request


async def _read(request: Request) -> bytes | None:
    """The body, or None where it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)
