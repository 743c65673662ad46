"""A local Slack: Web API, response_urls and Socket Mode, with Slack's checks, errors and, on demand, faults.

async with SlackServer() as slack:
    client = AsyncWebClient(token=slack.bot_token, base_url=slack.api_url)
    slack.script("chat.postMessage", lost_response())
    ...
    slack.workspace.channels["C0AI"].messages
"""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import WSMsgType, web
from slack_methods import APP, CHANNEL, USER, RefusedError, Workspace, call, check_message

Json = dict[str, Any]

BOT_TOKEN = "xoxb-1-2-local"
APP_TOKEN = "xapp-1-A0AIGAP-3-local"
SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
ACK_SECONDS = 3
RESPONSE_URL_USES, RESPONSE_URL_SECONDS = 5, 1800


@dataclass(frozen=True)
class Fault:
    """What befalls one call: a wait, then a refusal or a lost connection before or after it is performed."""

    delay: float = 0
    status: int = 200
    error: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    lost: Literal["request", "response"] | None = None
    body: str | None = None  # what is sent in place of JSON, labelled as JSON


def unreadable() -> Fault:
    """A proxy answers in Slack's place."""
    return Fault(error="unreadable", body="<html>Bad gateway</html>")


def refused(error: str) -> Fault:
    """Slack answers `ok: false`."""
    return Fault(error=error)


def rate_limited(retry_after: int = 1) -> Fault:
    """429 with Retry-After, in seconds."""
    return Fault(status=429, error="ratelimited", headers={"Retry-After": str(retry_after)})


def unavailable(status: int = 503) -> Fault:
    """Slack is down."""
    return Fault(status=status, error="service_unavailable")


def lost_request() -> Fault:
    """The connection breaks before anything is performed."""
    return Fault(lost="request")


def lost_response() -> Fault:
    """The call is performed and the connection breaks before the answer."""
    return Fault(lost="response")


def slow(seconds: float) -> Fault:
    """The call is performed late."""
    return Fault(delay=seconds)


@dataclass(frozen=True)
class Call:
    """One request that reached the server, whatever became of it."""

    method: str
    args: Json
    token: str | None


@dataclass
class ResponseUrl:
    """Where the answer to one interaction may be sent, and what came of it."""

    channel: str
    user: str
    born: float
    original: str | None = None
    received: list[Json] = field(default_factory=list)


class NotAcknowledgedError(Exception):
    """The bot did not acknowledge an envelope within three seconds; Slack would show the user an error."""


class SlackServer:
    """See the module. `clock` gives the seconds since 1970 that message times and expiries follow."""

    bot_token, app_token, signing_secret = BOT_TOKEN, APP_TOKEN, SIGNING_SECRET

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.workspace = Workspace(clock)
        self.calls: list[Call] = []
        self.response_urls: dict[str, ResponseUrl] = {}
        self.opened = 0  # websockets so far
        self.stray_acks: list[Json] = []
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._tickets: set[str] = set()
        self._sockets: dict[web.WebSocketResponse, asyncio.BaseTransport | None] = {}
        self._acks: dict[str, asyncio.Future[Json]] = {}
        self._changed = asyncio.Condition()
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def __aenter__(self) -> SlackServer:
        await self.come_back()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.go_away()

    @property
    def api_url(self) -> str:
        """What a client takes for https://slack.com/api/."""
        return f"http://127.0.0.1:{self._port}/api/"

    async def come_back(self) -> None:
        """Listen, after `go_away` on the same port."""
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self._on_call)
        app.router.add_post("/response/{id}", self._on_response)
        app.router.add_get("/link", self._on_socket)
        self._runner = web.AppRunner(app, shutdown_timeout=0.01)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def go_away(self) -> None:
        """Break every connection and stop listening, as a network does."""
        for transport in self._sockets.values():
            if isinstance(transport, asyncio.Transport):
                transport.abort()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def script(self, method: str, *faults: Fault) -> None:
        """The next calls of `method` ("response_url" for those) meet these faults, one each."""
        self._faults[method].extend(faults)

    def called(self, method: str) -> list[Json]:
        """The arguments of every call of `method` so far."""
        return [call.args for call in self.calls if call.method == method]

    async def until(self, happened: Callable[[], Any], seconds: float = 5) -> Any:
        """Wait until `happened()` is true and return it; TimeoutError after `seconds`."""
        async with asyncio.timeout(seconds), self._changed:
            while not (result := happened()):
                await self._changed.wait()
        return result

    # The Web API

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        method, args = request.match_info["method"], await _arguments(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or args.pop("token", None)

        def perform() -> web.StreamResponse:
            try:
                self._check_token(method, token)
                answer = (
                    self._open_connection() if method == "apps.connections.open" else call(self.workspace, method, args)
                )
            except RefusedError as refusal:
                answer = refusal.answer
            return web.json_response(answer, headers={"x-oauth-scopes": ",".join(sorted(self.workspace.scopes))})

        return await self._meeting_faults(Call(method, args, token), request, perform)

    async def _meeting_faults(
        self, made: Call, request: web.Request, perform: Callable[[], web.StreamResponse]
    ) -> web.StreamResponse:
        faults = self._faults[made.method]
        fault = faults.popleft() if faults else Fault()
        await asyncio.sleep(fault.delay)
        failed = fault.error is not None or fault.lost == "request"
        answer = _failure(fault) if failed else perform()
        if fault.lost and request.transport is not None:
            request.transport.abort()
        self.calls.append(made)
        await self._notify()
        return answer

    def _check_token(self, method: str, token: str | None) -> None:
        right, wrong = (self.bot_token, self.app_token)
        if method == "apps.connections.open":
            right, wrong = wrong, right
        if not token:
            raise RefusedError("not_authed")
        if token == wrong:
            raise RefusedError("not_allowed_token_type")
        if token != right:
            raise RefusedError("invalid_auth")

    # response_url

    def response_url(self, original: str | None = None, channel: str = CHANNEL, user: str = USER) -> str:
        """A fresh address for one interaction; `original` is the ts of the message it came from."""
        name = secrets.token_hex(8)
        self.response_urls[name] = ResponseUrl(channel, user, self.clock(), original)
        return f"http://127.0.0.1:{self._port}/response/{name}"

    def responses(self) -> list[Json]:
        """What was sent to response_urls and accepted, in order."""
        return [message for place in self.response_urls.values() for message in place.received]

    async def _on_response(self, request: web.Request) -> web.StreamResponse:
        place, message = self.response_urls[request.match_info["id"]], await request.json()

        def perform() -> web.StreamResponse:
            used = len(place.received) >= RESPONSE_URL_USES
            if used or self.clock() - place.born > RESPONSE_URL_SECONDS:
                return web.json_response({"ok": False, "error": "used_url" if used else "expired_url"}, status=404)
            try:
                self._receive(place, message)
            except RefusedError as refusal:
                return web.Response(text=refusal.answer["error"], status=400)
            return web.Response(text="ok")

        return await self._meeting_faults(Call("response_url", message, None), request, perform)

    def _receive(self, place: ResponseUrl, message: Json) -> None:
        if not message.get("delete_original"):
            check_message(message)
        place.received.append(message)
        if message.get("response_type") == "in_channel" and not message.get("replace_original"):
            ts = self.workspace.new_ts()
            self.workspace.channels[place.channel].messages.append({"type": "message", "ts": ts, **message})

    # Socket Mode

    @property
    def connections(self) -> int:
        """How many websockets are open."""
        return len(self._sockets)

    async def send(self, kind: str, payload: Json, retry: int = 0) -> Json:
        """Send an envelope to one connection; its acknowledgement's payload, or {} where it has none."""
        await self.until(lambda: self._sockets)
        envelope_id = secrets.token_hex(8)
        self._acks[envelope_id] = asyncio.get_running_loop().create_future()
        envelope = {
            "envelope_id": envelope_id,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
            **({"retry_attempt": retry, "retry_reason": "timeout"} if kind == "events_api" else {}),
        }
        await self._newest_socket().send_json(envelope)
        try:
            async with asyncio.timeout(ACK_SECONDS):
                return await self._acks[envelope_id]
        except TimeoutError:
            raise NotAcknowledgedError(kind) from None

    async def ask_to_reconnect(self) -> None:
        """What Slack sends when it wants to refresh a connection."""
        await self._newest_socket().send_json({"type": "disconnect", "reason": "refresh_requested", "debug_info": {}})

    def _newest_socket(self) -> web.WebSocketResponse:
        return list(self._sockets)[-1]

    def _open_connection(self) -> Json:
        ticket = secrets.token_hex(8)
        self._tickets.add(ticket)
        return {"ok": True, "url": f"ws://127.0.0.1:{self._port}/link?ticket={ticket}&app_id={APP}"}

    async def _on_socket(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=401)
        self._tickets.remove(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": APP}})
        self._sockets[socket] = request.transport
        self.opened += 1
        await self._notify()
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    self._on_ack(json.loads(message.data))
        finally:
            del self._sockets[socket]
            await self._notify()
        return socket

    def _on_ack(self, ack: Json) -> None:
        waiting = self._acks.pop(ack.get("envelope_id", ""), None)
        if waiting is None or waiting.done():
            self.stray_acks.append(ack)
        else:
            waiting.set_result(ack.get("payload") or {})

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()


async def _arguments(request: web.Request) -> Json:
    """A method's arguments, from the query, a form or JSON."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        args.update(await request.json())
    elif request.method == "POST":
        args.update(await request.post())
    return args


def _failure(fault: Fault) -> web.StreamResponse:
    if fault.body is not None:
        return web.Response(text=fault.body, content_type="application/json", status=fault.status)
    return web.json_response({"ok": False, "error": fault.error}, status=fault.status, headers=fault.headers)
