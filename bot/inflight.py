"""Work in flight: what has been taken on and is not finished, so that a stop can wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any


class InFlight:
    """Counts the requests being answered and keeps the tasks that outlive their request."""

    def __init__(self) -> None:
        self._requests = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Event()

    @contextmanager
    def request(self) -> Iterator[None]:
        """A request is in flight inside this block."""
        self._requests += 1
        try:
            yield
        finally:
            self._requests -= 1
            self._changed.set()

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` beside the request that asked for it. It handles its own exceptions."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._changed.set()

    async def drain(self, seconds: float) -> int:
        """Wait until nothing is in flight, at most `seconds`; cancel the rest and return its count."""
        try:
            async with asyncio.timeout(seconds):
                while self._requests or self._tasks:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            unfinished = self._requests + len(self._tasks)
            for task in self._tasks:
                task.cancel()
            return unfinished
        return 0
