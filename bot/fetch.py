"""One address asked over HTTPS, politely and within limits. The only module that imports httpx.

Every hop is checked anew: https, a host of the list, public machines. The connection goes to the very address
that was checked, under the host's own name in TLS, so that a second look-up cannot lead elsewhere.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from itertools import count
from math import ceil
from typing import NamedTuple
from urllib.parse import urljoin

import httpx
from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception_type,
    stop_after_attempt,
    wait_exponential,
    wait_random,
)

from bot.addresses import Address, checked, public
from bot.failures import SourceError
from bot.sources import Patience

REDIRECTS = frozenset({301, 302, 303, 307, 308})
GZIP = 16 + zlib.MAX_WBITS
UNDECLARED = b"Undeclared Automated Tool"  # what the SEC says to a caller that does not name itself
LONGEST_REFUSAL = 65_536
BACKOFF = wait_exponential(multiplier=0.5, max=4) + wait_random(0, 0.5)


class NotFoundError(SourceError):
    """The address is right and nothing is there."""


class BusyError(SourceError):
    """Worth another try: a time-out, 5xx or 429; `retry_after` is what the server asked for, in seconds."""

    retry_after = 0.0


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked: an address, the hosts that may answer, and how. Paced asks go one after the other."""

    url: str
    hosts: tuple[str, ...]
    largest_bytes: int
    agent: str
    per_second: int | None = None
    quiet_seconds: float = 0


class Answer(NamedTuple):
    """A whole body, from the host that gave it in the end."""

    host: str
    content_type: str
    body: bytes


async def resolve(host: str) -> Sequence[str]:
    """The addresses of a host, as this machine would use them."""
    found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def new_http_client(verify: ssl.SSLContext | bool = True) -> httpx.AsyncClient:
    """An HTTP client without cookies, redirects, proxy settings from the environment, or reused connections.

    Connections are made to checked addresses; one that is reused could have been opened for another host.
    """
    for library in ("httpx", "httpcore"):  # they log whole addresses, and one may be a secret
        logging.getLogger(library).setLevel(logging.WARNING)
    return httpx.AsyncClient(
        verify=verify,
        trust_env=False,
        follow_redirects=False,
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        limits=httpx.Limits(max_keepalive_connections=0),
    )


@dataclass(slots=True)
class FeedClient:
    """The way out, one for the whole process: the pace and the silence hosts ask for hold across refreshes.

    `mirrors` leads a host's requests to another origin, as an operator's own copy; the address asked for is
    checked all the same.
    """

    http: httpx.AsyncClient
    patience: Patience
    mirrors: Mapping[str, str] = field(default_factory=dict)
    resolve: Callable[[str], Awaitable[Sequence[str]]] = resolve
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    clock: Callable[[], float] = time.monotonic
    _serial: asyncio.Lock = field(default_factory=asyncio.Lock)
    _next_at: dict[str, float] = field(default_factory=dict)
    _quiet: dict[str, tuple[float, SourceError]] = field(default_factory=dict)

    def be_quiet(self, host: str, seconds: float, reason: SourceError) -> SourceError:
        """Answer every further request to the host with the same reason, unasked, for that long."""
        self._quiet[host] = (self.clock() + seconds, reason)
        return reason

    @asynccontextmanager
    async def turn(self, host: str, per_second: int | None) -> AsyncIterator[None]:
        """The right to ask a host now. Raises what it last refused with, while it wants to be left alone."""
        if per_second is None:
            self._raise_if_quiet(host)
            yield
            return
        async with self._serial:
            self._raise_if_quiet(host)
            wait = self._next_at.get(host, self.clock()) - self.clock()
            if wait > 0:
                await self.sleep(wait)
            self._next_at[host] = self.clock() + 1 / per_second
            yield

    def _raise_if_quiet(self, host: str) -> None:
        until, reason = self._quiet.get(host, (0.0, None))
        if reason and self.clock() < until:
            raise SourceError(reason.key, **reason.values)


async def fetch(client: FeedClient, ask: Ask) -> Answer:
    """The answer to one question, in up to `patience.tries`. Raises SourceError: NotFoundError for a 404."""
    tries = count()
    retrying = AsyncRetrying(
        retry=retry_if_exception_type(BusyError),
        stop=stop_after_attempt(client.patience.tries),
        wait=_pause,
        sleep=client.sleep,
        reraise=True,
    )

    async def attempt() -> Answer:
        return await _follow(client, ask, next(tries))

    return await retrying(attempt)


def _pause(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    return max(BACKOFF(state), error.retry_after if isinstance(error, BusyError) else 0)


async def _follow(client: FeedClient, ask: Ask, tried: int) -> Answer:
    url = ask.url
    for _ in range(client.patience.redirects + 1):
        address = checked(url, ask.hosts)
        answer = await _once(client, ask, address, tried)
        if isinstance(answer, Answer):
            return answer
        url = urljoin(address.url, answer)
    raise SourceError("feed_too_many_redirects", host=address.host)


async def _once(client: FeedClient, ask: Ask, address: Address, tried: int) -> Answer | str:
    """The answer, or where a redirect leads."""
    patience, host = client.patience, address.host
    try:
        origin = client.mirrors.get(host) or await _public_origin(client, host, tried)
        async with (
            client.turn(host, ask.per_second),
            client.http.stream(
                "GET",
                origin + address.path,
                headers={"Host": host, "User-Agent": ask.agent, "Accept": "*/*", "Accept-Encoding": "gzip"},
                timeout=httpx.Timeout(patience.read_seconds, connect=patience.connect_seconds),
                extensions={"sni_hostname": host},
            ) as response,
        ):
            return await _read(client, ask, host, response)
    except (TimeoutError, httpx.TimeoutException):
        raise BusyError("feed_timeout", host=host) from None
    except (httpx.TransportError, httpx.InvalidURL, OSError, UnicodeError):
        raise BusyError("feed_unreachable", host=host) from None


async def _public_origin(client: FeedClient, host: str, tried: int) -> str:
    async with asyncio.timeout(client.patience.connect_seconds):
        addresses = public(host, await client.resolve(host))
    address = addresses[tried % len(addresses)]
    return f"https://[{address}]" if ":" in address else f"https://{address}"


async def _read(client: FeedClient, ask: Ask, host: str, response: httpx.Response) -> Answer | str:
    status = response.status_code
    if status == 200:
        return Answer(host, response.headers.get("content-type", ""), await _body(response, host, ask.largest_bytes))
    if status in REDIRECTS and "location" in response.headers:
        return str(response.headers["location"])
    if status == 403:
        if not ask.quiet_seconds:
            raise SourceError("feed_forbidden", host=host)
        raise client.be_quiet(host, ask.quiet_seconds, await _refusal(response, host, ask))
    if status == 404:
        raise NotFoundError("feed_not_found", host=host)
    if status == 429 or status >= 500:
        busy = BusyError("feed_busy", host=host, status=status)
        busy.retry_after = _retry_after(response)
        if busy.retry_after > client.patience.longest_wait_seconds:
            asked = SourceError("feed_asked_to_wait", host=host, minutes=ceil(busy.retry_after / 60))
            raise client.be_quiet(host, busy.retry_after, asked)
        raise busy
    raise SourceError("feed_status", host=host, status=status)


async def _body(response: httpx.Response, host: str, largest: int) -> bytes:
    encoding = response.headers.get("content-encoding", "identity").lower()
    if encoding not in ("identity", "gzip"):
        raise SourceError("feed_body_unreadable", host=host)
    unzip = zlib.decompressobj(GZIP) if encoding == "gzip" else None
    body = bytearray()
    async for chunk in response.aiter_raw():
        try:
            body += unzip.decompress(chunk, largest + 1 - len(body)) if unzip else chunk
        except zlib.error:
            raise SourceError("feed_body_unreadable", host=host) from None
        if len(body) > largest:
            raise SourceError("feed_too_large", host=host, largest=largest)
    if unzip and not unzip.eof:
        raise SourceError("feed_body_unreadable", host=host)
    return bytes(body)


async def _refusal(response: httpx.Response, host: str, ask: Ask) -> SourceError:
    try:
        said = await _body(response, host, LONGEST_REFUSAL)
    except SourceError:
        said = b""
    key = "feed_refused_agent" if UNDECLARED in said else "feed_refused"
    return SourceError(key, host=host, minutes=round(ask.quiet_seconds / 60))


def _retry_after(response: httpx.Response) -> float:
    """What the server asks for, in seconds, 0 where nothing; a date counts from the server's own."""
    text = response.headers.get("retry-after", "")
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        until, now = parsedate_to_datetime(text), parsedate_to_datetime(response.headers.get("date", ""))
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError):
        return 0.0
