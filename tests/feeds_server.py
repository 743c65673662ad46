"""A local stand-in for the sources of the live figures: EDGAR, Epoch's zip, a published Google sheet and its
sign-in page, each under its own host name, with their rules and their real error bodies.

async with FeedsServer() as feeds:
    client = FeedClient(new_http_client(AUTHORITIES), sources().patience, mirrors=feeds.mirrors)
    feeds.next("data.sec.gov", unavailable())
    feeds.today = date(2026, 8, 25)        # filings after that day are not there yet
"""

from __future__ import annotations

import asyncio
import io
import json
import re
import ssl
import time
import zipfile
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import httpx
from aiohttp import web
from filings import FIXTURES, TICKERS, TRACKER_FILE

CONCEPT = re.compile(r"/api/xbrl/companyconcept/CIK(\d{10})/us-gaap/(\w+)\.json")

SEC, EPOCH = "data.sec.gov", "epoch.ai"
GOOGLE, GOOGLE_SIGN_IN = "docs.google.com", "accounts.google.com"
GOOGLE_CONTENT = "doc-0s-1k.googleusercontent.com"
SHEET = f"https://{GOOGLE}/spreadsheets/d/e/2PACX-local/pub?gid=0&single=true&output=csv"
UNPUBLISHED_SHEET = f"https://{GOOGLE}/spreadsheets/d/e/2PACX-private/pub?gid=0&single=true&output=csv"

UNDECLARED = """<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head>
<body><h1>Your Request Originates from an Undeclared Automated Tool</h1></body></html>"""
SIGN_IN = """<!doctype html><html><head><title>Sign in - Google Accounts</title>
<base href="https://accounts.google.com/"></head><body>Sign in to continue to Google Sheets</body></html>"""

# Whom a client trusts where it is told nothing else, read once: a client that reads them itself takes 30 ms.
AUTHORITIES = httpx.create_ssl_context(trust_env=False)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Seen:
    """One request that arrived: the host it was meant for, its path with query, its headers, and when."""

    host: str
    path: str
    headers: dict[str, str]
    at: float


def body(name: str) -> str:
    """A recorded error body."""
    return (FIXTURES / "http" / name).read_text(encoding="utf-8")


def answered(status: int, text: str = "", kind: str = "text/html", **headers: str) -> Handler:
    """A fixed answer."""

    async def answer(request: web.Request) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, body=text.encode(), headers={"Content-Type": kind, **named})

    return answer


def unavailable() -> Handler:
    """sec.gov's page of a day when it is down."""
    return answered(503, body("503.html"))


def forbidden() -> Handler:
    """What EDGAR says when it has had enough."""
    return answered(403, body("403.xml"), "application/xml")


def too_many(retry_after: str) -> Handler:
    """429 with Retry-After, in seconds or as a date."""
    return answered(429, "slow down", "text/plain", Retry_After=retry_after)


def redirected(to: str, status: int = 307) -> Handler:
    """A redirect, with a cookie that a browser would bring along."""
    return answered(status, "", Location=to, Set_Cookie="tracking=me; Path=/")


def raw(content: bytes, kind: str = "text/csv", status: int = 200, **headers: str) -> Handler:
    """Any body at all."""

    async def answer(request: web.Request) -> web.StreamResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return web.Response(status=status, body=content, headers={"Content-Type": kind, **named})

    return answer


def endless(kind: str = "text/csv") -> Handler:
    """A body that goes on for as long as anybody reads it."""

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": kind})
        await response.prepare(request)
        try:
            while True:
                await response.write(b"x" * 65_536)
        except ConnectionResetError:
            return response

    return answer


def silent(seconds: float) -> Handler:
    """Nothing, for that long."""

    async def answer(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(seconds)
        return web.Response(status=504)

    return answer


def zipped(files: dict[str, bytes]) -> bytes:
    """A zip of these files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return content.getvalue()


@dataclass
class FeedsServer:
    """The sources, for the length of an `async with`. Scripted answers come before the ordinary ones."""

    today: date | None = None
    tracker: bytes = field(default_factory=(FIXTURES / TRACKER_FILE).read_bytes)
    team: bytes = field(default_factory=(FIXTURES / "team.csv").read_bytes)
    tls: ssl.SSLContext | None = None
    seen: list[Seen] = field(default_factory=list)
    origin: str = ""
    _next: dict[str, deque[Handler]] = field(default_factory=lambda: defaultdict(deque))

    async def __aenter__(self) -> FeedsServer:
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self.tls)
        await site.start()
        scheme = "https" if self.tls else "http"
        self.origin = f"{scheme}://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._runner.cleanup()

    @property
    def mirrors(self) -> dict[str, str]:
        """Every host that is played here, led to this server."""
        return dict.fromkeys([SEC, EPOCH, GOOGLE, GOOGLE_CONTENT, GOOGLE_SIGN_IN], self.origin)

    def next(self, host: str, *answers: Handler) -> None:
        """Answer the next requests for a host like this, one each."""
        self._next[host].extend(answers)

    def asked(self, host: str) -> list[Seen]:
        """The requests that came for a host."""
        return [request for request in self.seen if request.host == host]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        host = request.headers["Host"]
        self.seen.append(Seen(host, str(request.rel_url), dict(request.headers), time.monotonic()))
        if self._next[host]:
            return await self._next[host].popleft()(request)
        ordinary: dict[str, Handler] = {
            SEC: self._sec, EPOCH: self._epoch, GOOGLE: self._google, GOOGLE_CONTENT: self._google_content,
            GOOGLE_SIGN_IN: answered(200, SIGN_IN),
        }  # fmt: skip
        return await ordinary[host](request)

    async def _sec(self, request: web.Request) -> web.StreamResponse:
        if "@" not in request.headers.get("User-Agent", ""):
            return await answered(403, UNDECLARED)(request)
        concept = CONCEPT.fullmatch(request.path)
        file = FIXTURES / "sec" / (f"{TICKERS.get(int(concept[1]))}.{concept[2]}.json" if concept else "none")
        if not file.is_file():
            return await answered(404, body("404.xml"), "application/xml")(request)
        document: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        if self.today:
            filed = [fact for fact in document["units"]["USD"] if fact["filed"] <= self.today.isoformat()]
            document["units"]["USD"] = filed
        response = web.json_response(document, headers={"Cache-Control": "max-age=0, no-cache, no-store"})
        response.enable_compression(web.ContentCoding.gzip)
        return response

    async def _epoch(self, request: web.Request) -> web.StreamResponse:
        if request.path != "/data/ai_companies.zip":
            return web.Response(status=404)
        files = {"ai_companies/ai_companies.csv": b"Name\n", f"ai_companies/{TRACKER_FILE}": self.tracker}
        return web.Response(body=zipped(files), content_type="application/zip")

    async def _google(self, request: web.Request) -> web.StreamResponse:
        if "2PACX-private" in request.path:
            return await redirected(f"https://{GOOGLE_SIGN_IN}/ServiceLogin?continue=x", 302)(request)
        return await redirected(f"https://{GOOGLE_CONTENT}/pub/abc/xyz?output=csv")(request)

    async def _google_content(self, request: web.Request) -> web.StreamResponse:
        return await raw(self.team, "text/csv; charset=utf-8")(request)
