"""One address asked over real HTTP and TLS: limits, redirects, tries, pace, silence."""

from __future__ import annotations

import asyncio
import gzip
import ssl
import tracemalloc
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

import pytest
import trustme
from feeds_server import (
    AUTHORITIES,
    EPOCH,
    GOOGLE,
    GOOGLE_CONTENT,
    SEC,
    UNDECLARED,
    FeedsServer,
    answered,
    endless,
    forbidden,
    raw,
    redirected,
    silent,
    too_many,
    unavailable,
)

from bot import fetch as fetch_module
from bot.failures import SourceError
from bot.fetch import Answer, Ask, FeedClient, NotFoundError, fetch, new_http_client
from bot.sources import sources

PATIENCE = sources().patience
CSV = Ask(f"https://{GOOGLE}/table.csv", (GOOGLE, GOOGLE_CONTENT), 1_000, "aigap")
FILING = Ask(f"https://{SEC}/x.json", (SEC,), 1_000, "A b@c.example", per_second=2, quiet_seconds=600)


@dataclass
class Time:
    """A clock that only moves when somebody sleeps; `slept` holds for how long each time."""

    now: float = 1_000.0
    slept: list[float] = field(default_factory=list)

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@asynccontextmanager
async def outside(
    feeds: FeedsServer, time: Time | None = None, verify: ssl.SSLContext | bool = AUTHORITIES, **changes: object
) -> AsyncIterator[FeedClient]:
    """A client whose hosts are all played by the local server, and whose waiting takes no time."""
    time = time or Time()
    async with new_http_client(verify) as http:
        client = FeedClient(http, PATIENCE, feeds.mirrors, sleep=time.sleep, clock=time.clock)
        yield replace(client, **changes) if changes else client


async def refused(client: FeedClient, ask: Ask) -> SourceError:
    with pytest.raises(SourceError) as refusal:
        await fetch(client, ask)
    return refusal.value


async def test_an_answer() -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, raw(b"a,b\n", "text/csv; charset=utf-8"))
        assert await fetch(client, CSV) == Answer(GOOGLE, "text/csv; charset=utf-8", b"a,b\n")
        (seen,) = feeds.asked(GOOGLE)
        assert (seen.path, seen.headers["User-Agent"]) == ("/table.csv", "aigap")
        assert "Cookie" not in seen.headers


async def test_a_redirect_is_followed_without_cookies() -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, redirected(f"https://{GOOGLE_CONTENT}/there?x=1"))
        feeds.next(GOOGLE_CONTENT, redirected("/here", 302), raw(b"at last"))
        answer = await fetch(client, CSV)
        assert (answer.host, answer.body) == (GOOGLE_CONTENT, b"at last")
        assert [seen.path for seen in feeds.seen] == ["/table.csv", "/there?x=1", "/here"]
        assert not any("Cookie" in seen.headers for seen in feeds.seen)


async def test_three_redirects_and_no_more() -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, *[redirected("/again")] * 3, raw(b"found"))
        assert (await fetch(client, CSV)).body == b"found"
        feeds.next(GOOGLE, *[redirected("/again")] * 4)
        assert (await refused(client, CSV)).key == "feed_too_many_redirects"
        assert len(feeds.seen) == 8


@pytest.mark.parametrize(
    ("location", "key"),
    [
        ("https://evil.example/", "feed_host_not_allowed"),
        (f"http://{GOOGLE}/", "feed_address_not_https"),
        (f"https://{GOOGLE}:8443/", "feed_address_port"),
        (f"https://me@{GOOGLE}/", "feed_address_with_user"),
        ("http://169.254.169.254/latest/meta-data", "feed_address_not_https"),
        ("file:///etc/passwd", "feed_address_unreadable"),
    ],
)
async def test_where_a_redirect_leads_is_checked_again(location: str, key: str) -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, redirected(location))
        assert (await refused(client, CSV)).key == key
        assert len(feeds.seen) == 1


async def test_an_address_that_may_not_be_asked_is_not() -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        assert (await refused(client, replace(CSV, hosts=(EPOCH,)))).key == "feed_host_not_allowed"
        assert feeds.seen == []


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1"])
async def test_a_name_that_leads_to_a_private_machine_is_not_asked(address: str) -> None:
    async def resolve(host: str) -> Sequence[str]:
        return [address]

    async with FeedsServer() as feeds, outside(feeds, mirrors={}, resolve=resolve) as client:
        refusal = await refused(client, CSV)
        assert (refusal.key, refusal.values) == ("feed_host_not_public", {"host": GOOGLE})
        assert feeds.seen == []


async def test_a_name_that_nobody_knows() -> None:
    async def resolve(host: str) -> Sequence[str]:
        raise OSError("Name or service not known")

    time = Time()
    async with FeedsServer() as feeds, outside(feeds, time, mirrors={}, resolve=resolve) as client:
        assert (await refused(client, CSV)).key == "feed_unreachable"
        assert len(time.slept) == PATIENCE.tries - 1


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def tls(authority: trustme.CA, *names: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """The server's certificate for these names, and a client that trusts its authority alone."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


async def test_the_checked_machine_must_prove_to_be_the_host_by_name(authority: trustme.CA) -> None:
    """The connection goes to an IP address; the certificate must be for the host's name."""
    server, client_side = tls(authority, SEC)
    async with FeedsServer(tls=server) as feeds, outside(feeds, verify=client_side) as client:
        feeds.next(SEC, raw(b"{}", "application/json"))
        assert (await fetch(client, FILING)).body == b"{}"
        assert (await refused(client, CSV)).key == "feed_unreachable"
        assert feeds.asked(GOOGLE) == []


async def test_an_unknown_authority_is_not_trusted(authority: trustme.CA) -> None:
    server, _ = tls(authority, SEC)
    async with FeedsServer(tls=server) as feeds, outside(feeds, verify=True) as client:
        assert (await refused(client, FILING)).key == "feed_unreachable"
        assert feeds.seen == []


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        (raw(b"x" * 1_001), "feed_too_large"),
        (endless(), "feed_too_large"),
        (raw(gzip.compress(b"\0" * 10_000_000), Content_Encoding="gzip"), "feed_too_large"),
        (raw(gzip.compress(b"x" * 500)[:-9], Content_Encoding="gzip"), "feed_body_unreadable"),
        (raw(b"plain", Content_Encoding="gzip"), "feed_body_unreadable"),
        (raw(b"x", Content_Encoding="br"), "feed_body_unreadable"),
        (answered(204), "feed_status"),
        (answered(301), "feed_status"),
        (answered(401), "feed_status"),
        (answered(404), "feed_not_found"),
        (forbidden(), "feed_forbidden"),
    ],
)  # fmt: skip
async def test_answers_that_are_no_use_are_not_asked_for_again(answer: Callable, key: str) -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, answer)
        assert (await refused(client, CSV)).key == key
        assert len(feeds.seen) == 1


async def test_a_bomb_takes_no_memory() -> None:
    content = gzip.compress(b"\0" * 50_000_000)
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, raw(content, Content_Encoding="gzip"))
        tracemalloc.start()
        assert (await refused(client, CSV)).key == "feed_too_large"
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 10_000_000


async def test_a_body_at_the_limit_plain_and_compressed() -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        content = b"y" * CSV.largest_bytes
        feeds.next(GOOGLE, raw(content), raw(gzip.compress(content), Content_Encoding="gzip"))
        assert (await fetch(client, CSV)).body == content
        assert (await fetch(client, CSV)).body == content


async def test_nothing_there_is_told_apart() -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(GOOGLE, answered(404))
        assert isinstance(await refused(client, CSV), NotFoundError)


@pytest.mark.parametrize("failing", [unavailable(), answered(500), answered(502), too_many("1")])
async def test_what_passes_is_tried_three_times_with_longer_pauses(failing: Callable) -> None:
    time = Time()
    async with FeedsServer() as feeds, outside(feeds, time) as client:
        feeds.next(GOOGLE, failing, failing, raw(b"back"))
        assert (await fetch(client, CSV)).body == b"back"
        assert len(feeds.seen) == 3
        first, second = time.slept
        assert 0.5 <= first <= 1.5
        assert 1 <= second <= 2.5

        feeds.next(GOOGLE, failing, failing, failing, raw(b"too late"))
        refusal = await refused(client, CSV)
        assert (refusal.key, refusal.values["host"]) == ("feed_busy", GOOGLE)
        assert len(feeds.seen) == 6


@pytest.mark.parametrize("retry_after", ["7", "Wed, 26 Aug 2026 12:00:07 GMT"])
async def test_retry_after_is_obeyed_in_seconds_and_as_a_date(retry_after: str) -> None:
    time = Time()
    busy = answered(429, "", Retry_After=retry_after, Date="Wed, 26 Aug 2026 12:00:00 GMT")
    async with FeedsServer() as feeds, outside(feeds, time) as client:
        feeds.next(GOOGLE, busy, raw(b"back"))
        await fetch(client, CSV)
        assert time.slept == [7]


@pytest.mark.parametrize("nonsense", ["soon", "-5", "", "1e9", "٣", "Wed, 99 Aug 2026"])
async def test_a_retry_after_that_says_nothing_is_passed_over(nonsense: str) -> None:
    time = Time()
    async with FeedsServer() as feeds, outside(feeds, time) as client:
        feeds.next(GOOGLE, too_many(nonsense), raw(b"back"))
        await fetch(client, CSV)
        assert time.slept[0] < 2


async def test_a_long_retry_after_is_obeyed_by_not_asking_before() -> None:
    time = Time()
    async with FeedsServer() as feeds, outside(feeds, time) as client:
        feeds.next(GOOGLE, too_many("90"), raw(b"back"))
        for _ in range(2):
            refusal = await refused(client, CSV)
            assert (refusal.key, refusal.values) == ("feed_asked_to_wait", {"host": GOOGLE, "minutes": 2})
        assert len(feeds.seen) == 1
        time.now += 90
        assert (await fetch(client, CSV)).body == b"back"


async def test_a_refusal_is_left_alone_for_ten_minutes() -> None:
    time = Time()
    async with FeedsServer() as feeds, outside(feeds, time) as client:
        feeds.next(SEC, forbidden(), raw(b"{}"))
        assert (await refused(client, FILING)).values == {"host": SEC, "minutes": 10}
        time.now += 599
        assert (await refused(client, FILING)).key == "feed_refused"
        assert len(feeds.seen) == 1
        time.now += 1
        assert (await fetch(client, FILING)).body == b"{}"


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        (forbidden(), "feed_refused"),
        (answered(403, UNDECLARED), "feed_refused_agent"),
        (raw(gzip.compress(UNDECLARED.encode()), status=403, Content_Encoding="gzip"), "feed_refused_agent"),
        (answered(403, "x" * 100_000), "feed_refused"),
    ],
)
async def test_the_sec_says_why_it_refuses(answer: Callable, key: str) -> None:
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(SEC, answer)
        assert (await refused(client, FILING)).key == key


async def test_paced_asks_go_one_after_the_other_at_most_two_a_second() -> None:
    time = Time()
    at: list[float] = []
    running = 0

    async def watch(request: object) -> None:
        nonlocal running
        running += 1
        assert running == 1
        at.append(time.now)

    async def watched(request: object) -> None:
        nonlocal running
        running -= 1

    async with FeedsServer() as feeds, outside(feeds, time) as client:
        client.http.event_hooks = {"request": [watch], "response": [watched]}
        feeds.next(SEC, *[raw(b"{}")] * 6)
        await asyncio.gather(*(fetch(client, FILING) for _ in range(6)))
        assert len(at) == 6
        assert all(later - earlier >= 0.5 for earlier, later in pairwise(at))
        assert at[-1] - at[0] == pytest.approx(2.5)


async def test_silence_is_a_time_out() -> None:
    impatient = PATIENCE.model_copy(update={"read_seconds": 0.05, "tries": 2})
    async with FeedsServer() as feeds, outside(feeds, patience=impatient) as client:
        feeds.next(GOOGLE, silent(0.3), silent(0.3))
        assert (await refused(client, CSV)).key == "feed_timeout"
        assert len(feeds.seen) == 2


async def test_a_closed_door_is_unreachable() -> None:
    async with FeedsServer() as feeds:
        mirrors = feeds.mirrors
    async with outside(feeds, mirrors=mirrors) as client:
        assert (await refused(client, CSV)).key == "feed_unreachable"


def test_no_other_module_reaches_out() -> None:
    modules = Path(fetch_module.__file__).parent.rglob("*.py")
    assert [path.name for path in modules if "import httpx" in path.read_text(encoding="utf-8")] == ["fetch.py"]
