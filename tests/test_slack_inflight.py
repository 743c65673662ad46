"""What a stop waits for, and what is done only once."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.inflight import InFlight
from bot.once import Once


async def sleep(seconds: float, done: list[float]) -> None:
    await asyncio.sleep(seconds)
    done.append(seconds)


async def test_drain_waits_for_requests_and_for_what_they_started() -> None:
    inflight, done = InFlight(), []

    async def request() -> None:
        with inflight.request():
            await asyncio.sleep(0.01)
            inflight.start(sleep(0.02, done))

    answering = asyncio.create_task(request())
    await asyncio.sleep(0)
    assert await inflight.drain(1) == 0
    assert done == [0.02]
    await answering


async def test_drain_gives_up_cancels_and_counts() -> None:
    inflight, done = InFlight(), []
    for seconds in (0, 30, 60):
        inflight.start(sleep(seconds, done))
    assert await inflight.drain(0.05) == 2
    assert await inflight.drain(0.05) == 0
    assert done == [0]


@pytest.mark.parametrize("seconds", [0, 1])
async def test_nothing_in_flight_drains_at_once(seconds: float) -> None:
    assert await InFlight().drain(seconds) == 0


@given(st.lists(st.integers(0, 5)), st.integers(1, 6))
def test_a_key_is_first_once_until_forgotten_or_pushed_out(keys: list[int], limit: int) -> None:
    once, kept = Once(limit), []
    for key in keys:
        assert once.first(key) is (key not in kept)
        if key not in kept:
            kept = [*kept, key][-limit:]


def test_what_failed_may_be_tried_again() -> None:
    once = Once()
    assert [once.first("a"), once.first("a")] == [True, False]
    once.forget("a")
    assert once.first("a")
