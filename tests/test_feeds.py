"""A refresh of all sources over real HTTP: what it brings, and what stays when a source fails."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime

import pytest
from feeds_server import (
    AUTHORITIES,
    EPOCH,
    GOOGLE,
    GOOGLE_CONTENT,
    GOOGLE_SIGN_IN,
    SEC,
    SHEET,
    SIGN_IN,
    UNPUBLISHED_SHEET,
    FeedsServer,
    answered,
    forbidden,
    raw,
    redirected,
    silent,
    unavailable,
    zipped,
)
from filings import TRACKER_FILE, day, observed

from bot.failures import Failure
from bot.feeds import FeedSettings, Refresh, asked, refresh
from bot.fetch import FeedClient, new_http_client
from bot.figures import Figure, merge
from bot.live import live_figures
from bot.sources import sources

NOW = datetime(2026, 10, 1, 9, tzinfo=UTC)
SETTINGS = FeedSettings(contact="Example Capital data@example.com", team_table=SHEET)
WITHOUT_TEAM = FeedSettings(contact=SETTINGS.contact)


async def no_wait(seconds: float) -> None:
    """Pauses between tries and requests take no time here; tests/test_fetch.py watches them."""


@asynccontextmanager
async def outside(feeds: FeedsServer) -> AsyncIterator[FeedClient]:
    async with new_http_client(AUTHORITIES) as http:
        yield FeedClient(http, sources().patience, feeds.mirrors, sleep=no_wait)


async def refreshed(
    feeds: FeedsServer, settings: FeedSettings = SETTINGS, last: tuple[Figure, ...] = (), now: datetime = NOW
) -> Refresh:
    async with outside(feeds) as client:
        return await refresh(client, settings, now, last, sources())


def failures(found: Refresh) -> dict[str, str]:
    return {failure.source: failure.key for failure in found.failures}


def of(found: Refresh, source: str) -> tuple[Figure, ...]:
    return tuple(figure for figure in found.figures if figure.source == source)


async def test_all_sources_at_once() -> None:
    async with FeedsServer() as feeds:
        found = await refreshed(feeds)
    assert (found.failures, found.at) == ((), NOW)
    live = live_figures(found.figures, asked(SETTINGS, sources()), NOW.date(), sources())
    assert live.nvidia is not None
    assert live.nvidia.total_ttm.value == 302_969 * 10**6
    assert live.nvidia.total_run_rate.value == 384_884 * 10**6
    assert {name: line.value // 10**6 for name, line in live.inputs.items() if name != "nvidia_revenue"} == {
        "ai_revenue.anthropic": 65_000,
        "ai_revenue.openai": 50_000,
        "ai_revenue.acme-robotics": 1_500,
        "ai_revenue.xai": 500,
    }
    assert [line.figure.name for line in live.revenue if not line.counted] == ["Microsoft AI"]
    assert live.capex.total is not None
    assert live.missing == ()


async def test_a_refresh_brings_what_the_pure_functions_make_of_the_same_facts() -> None:
    async with FeedsServer(today=day("2026-03-02")) as feeds:
        found = await refreshed(feeds, WITHOUT_TEAM, now=datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert sorted(found.figures, key=str) == sorted(observed(day("2026-03-02")), key=str)


async def test_the_sec_is_asked_little_and_told_whom_to_write_to() -> None:
    async with FeedsServer() as feeds:
        await refreshed(feeds)
        filings = feeds.asked(SEC)
        assert 7 <= len(filings) <= 12
        assert {request.headers["User-Agent"] for request in filings} == {SETTINGS.contact}
        others = [request for request in feeds.seen if request.host != SEC]
        assert {request.headers["User-Agent"] for request in others} == {"aigap"}


@pytest.mark.parametrize("contact", [None, "", "Example Capital", "data@example.com", "x y@z", "Ex\nample a@b.example"])
async def test_without_a_contact_the_sec_is_not_asked(contact: str | None) -> None:
    async with FeedsServer() as feeds:
        found = await refreshed(feeds, FeedSettings(contact=contact, team_table=SHEET))
        assert feeds.asked(SEC) == []
    assert failures(found) == {company.source: "feed_no_contact" for company in sources().companies}
    assert of(found, "tracker")
    assert of(found, "team")


@pytest.mark.parametrize("contact", ["Example Capital data@example.com", "Ann <ann@desk.example.com>"])
async def test_contacts_the_sec_can_use(contact: str) -> None:
    async with FeedsServer() as feeds:
        assert failures(await refreshed(feeds, FeedSettings(contact=contact))) == {}


@pytest.mark.parametrize(
    ("host", "answers", "source", "key"),
    [
        (EPOCH, [unavailable()] * 3, "tracker", "feed_busy"),
        (EPOCH, [answered(404)], "tracker", "feed_not_found"),
        (EPOCH, [redirected("https://evil.example/ai.zip")], "tracker", "feed_host_not_allowed"),
        (EPOCH, [raw(b"<html>")], "tracker", "feed_zip_unreadable"),
        (EPOCH, [raw(zipped({"ai_companies.csv": b""}))], "tracker", "feed_zip_without_file"),
        (EPOCH, [raw(zipped({TRACKER_FILE: b"Company\n"}))], "tracker", "feed_table_rejected"),
        (EPOCH, [raw(zipped({TRACKER_FILE: b"\0" * 2_000_000}))], "tracker", "feed_zip_too_large"),
        (GOOGLE, [answered(404)], "team", "feed_not_found"),
        (GOOGLE_CONTENT, [raw(b"company\n")], "team", "feed_table_rejected"),
        (GOOGLE_CONTENT, [raw(b"x" * 300_000)], "team", "feed_too_large"),
        (GOOGLE_CONTENT, [answered(200, "<p>hello")], "team", "feed_not_csv"),
        (GOOGLE_CONTENT, [answered(200, SIGN_IN)], "team", "feed_sheet_not_published"),
        (GOOGLE_CONTENT, [raw(b"{}", "application/json")], "team", "feed_not_csv"),
        (SEC, [unavailable()] * 3, "sec.nvidia", "feed_busy"),
        (SEC, [answered(200, "<html>")], "sec.nvidia", "feed_concept_unreadable"),
        (SEC, [answered(404), answered(404)], "sec.nvidia", "feed_quarters_missing"),
    ],
)
async def test_one_source_fails_and_the_others_do_not(
    host: str, answers: list[Callable], source: str, key: str
) -> None:
    async with FeedsServer() as feeds:
        before = await refreshed(feeds)
        feeds.next(host, *answers)
        later = datetime(2026, 10, 8, 9, tzinfo=UTC)
        found = await refreshed(feeds, last=before.figures, now=later)
    assert failures(found) == {source: key}
    assert found.failures[0].at == later
    assert of(found, source) == of(before, source)
    assert {figure.checked_at for figure in of(found, source)} == {NOW}
    assert {figure.checked_at for figure in found.figures if figure.source not in (source, "data")} == {later}


async def test_a_source_that_never_answered_is_missing_and_not_zero() -> None:
    async with FeedsServer() as feeds:
        feeds.next(EPOCH, answered(404))
        found = await refreshed(feeds, WITHOUT_TEAM)
    live = live_figures(found.figures, asked(WITHOUT_TEAM, sources()), NOW.date(), sources())
    assert (live.ai_revenue, live.missing) == (None, ("tracker",))


async def test_a_403_ends_all_asking_of_the_sec_at_once() -> None:
    async with FeedsServer() as feeds:
        feeds.next(SEC, forbidden())
        found = await refreshed(feeds)
        assert len(feeds.asked(SEC)) == 1
    assert failures(found) == {company.source: "feed_refused" for company in sources().companies}


async def test_a_sheet_that_is_not_published_is_called_so_and_its_sign_in_page_is_not_asked() -> None:
    async with FeedsServer() as feeds:
        found = await refreshed(feeds, FeedSettings(contact=SETTINGS.contact, team_table=UNPUBLISHED_SHEET))
        assert feeds.asked(GOOGLE_SIGN_IN) == []
    assert failures(found) == {"team": "feed_sheet_not_published"}


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("http://docs.google.com/x", "feed_address_not_https"),
        ("https://evil.example/x.csv", "feed_host_not_allowed"),
        ("https://docs.google.com:8443/x", "feed_address_port"),
        ("https://a:secret@docs.google.com/x", "feed_address_with_user"),
        ("not an address", "feed_address_unreadable"),
    ],
)
async def test_a_team_table_elsewhere_is_not_asked(table: str, key: str) -> None:
    async with FeedsServer() as feeds:
        found = await refreshed(feeds, FeedSettings(contact=SETTINGS.contact, team_table=table))
        assert {request.host for request in feeds.seen} == {SEC, EPOCH}
    assert failures(found) == {"team": key}
    assert "secret" not in repr(found)


async def test_a_host_that_the_operator_allows() -> None:
    table = "https://tables.example.com/ours.csv"
    settings = FeedSettings(SETTINGS.contact, table, team_hosts=("tables.example.com",))
    async with FeedsServer() as feeds, new_http_client(AUTHORITIES) as http:
        feeds.next("tables.example.com", raw(feeds.team))
        mirrors = feeds.mirrors | {"tables.example.com": feeds.origin}
        client = FeedClient(http, sources().patience, mirrors, sleep=no_wait)
        found = await refresh(client, settings, NOW, (), sources())
    assert [figure.name for figure in of(found, "team")] == ["Acme Robotics", "Microsoft AI"]


async def test_every_fault_of_a_table_is_told_with_its_line() -> None:
    async with FeedsServer(team=b"company,annual_revenue_usd,as_of,source_url,kind,basis,notes\nA,1B,x,,,,\n") as feeds:
        found = await refreshed(feeds)
    (failure,) = found.failures
    assert isinstance(failure, Failure)
    assert (failure.key, failure.values) == ("feed_table_rejected", {"count": 5})
    assert [(fault.line, fault.column) for fault in failure.faults] == [
        (2, column) for column in ("annual_revenue_usd", "as_of", "kind", "source_url", "basis")
    ]


async def test_the_address_of_the_table_is_in_no_figure_no_failure_and_no_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with FeedsServer() as feeds:
        assert "2PACX" not in repr(await refreshed(feeds))
        feeds.next(GOOGLE, *[unavailable()] * 3)
        assert "2PACX" not in repr(await refreshed(feeds))
    client_side = [record for record in caplog.records if not record.name.startswith("aiohttp")]
    assert "2PACX" not in "".join(record.getMessage() for record in client_side)


async def test_new_filings_arrive_on_their_day() -> None:
    async with FeedsServer(today=day("2026-08-25")) as feeds:
        before = await refreshed(feeds)
        feeds.today = date(2026, 8, 26)
        after = await refreshed(feeds, last=before.figures)
    assert of(before, "sec.nvidia")[-1].period_end == day("2026-04-26")
    assert of(after, "sec.nvidia")[-1].period_end == day("2026-07-26")


async def test_an_old_copy_of_the_filings_does_not_undo_newer_ones() -> None:
    async with FeedsServer() as feeds:
        before = await refreshed(feeds)
        feeds.today = day("2026-08-25")
        found = await refreshed(feeds, last=before.figures)
    assert failures(found) == {"sec.nvidia": "feed_went_back"}
    assert of(found, "sec.nvidia") == of(before, "sec.nvidia")


async def test_a_refresh_ends_in_time_with_what_it_has() -> None:
    patience = sources().patience.model_copy(update={"refresh_seconds": 0.5})
    hurried = sources().model_copy(update={"patience": patience})
    async with FeedsServer() as feeds, outside(feeds) as client:
        feeds.next(EPOCH, silent(1.5))
        feeds.next(GOOGLE, answered(404))
        found = await refresh(client, SETTINGS, NOW, (), hurried)
    assert failures(found) == {"tracker": "feed_out_of_time", "team": "feed_not_found"}
    assert of(found, "sec.nvidia")


async def test_a_table_that_is_asked_no_more_is_forgotten() -> None:
    async with FeedsServer() as feeds:
        before = await refreshed(feeds)
        found = await refreshed(feeds, WITHOUT_TEAM, last=before.figures)
    assert of(before, "team")
    assert of(found, "team") == ()
    assert merge({"team": None}, before.figures) == of(before, "team")
