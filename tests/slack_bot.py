"""The bot as a process, as an operator starts it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from slack_server import SlackServer

Json = dict[str, Any]

ROOT = Path(__file__).parent.parent
HTTP, SOCKET = "http", "socket"


class Bot:
    """`python -m bot serve` in an empty directory; `lines` is all of its standard error so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []
        self._more = asyncio.Condition()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            async with self._more:
                self.lines.append(line.decode().rstrip())
                self._more.notify_all()
        async with self._more:
            self._more.notify_all()

    @property
    def over(self) -> bool:
        """Whether the process has closed its standard error, as it does when it ends."""
        return self._reading.done()

    def events(self, name: str) -> list[Json]:
        """The log lines of this event."""
        logs = [json.loads(line) for line in self.lines if line.startswith("{")]
        return [log for log in logs if log["event"] == name]

    async def logged(self, name: str, seconds: float = 15) -> Json:
        """The latest log line of this event, once there is one."""
        async with asyncio.timeout(seconds), self._more:
            while not (found := self.events(name)):
                assert not self.over, self.lines
                await self._more.wait()
        return found[-1]

    async def url(self, path: str = "/slack/events") -> str:
        """An address of the bot's own HTTP server."""
        return f"http://127.0.0.1:{(await self.logged('listening'))['port']}{path}"

    async def stop(self, number: int = signal.SIGTERM, seconds: float = 8) -> int:
        """Signal the process and return its exit status."""
        self.process.send_signal(number)
        return await self.ended(seconds)

    async def ended(self, seconds: float = 15) -> int:
        """The exit status, and all of standard error read."""
        async with asyncio.timeout(seconds):
            await self._reading
            return await self.process.wait()


def settings(slack: SlackServer, mode: str) -> dict[str, str]:
    """What an operator sets for `mode`."""
    shared = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_API_URL": slack.api_url, "PORT": "0"}
    if mode == HTTP:
        return {**shared, "SLACK_SIGNING_SECRET": slack.signing_secret}
    return {**shared, "SLACK_APP_TOKEN": slack.app_token, "SOCKET_PING_SECONDS": "0.5"}


@asynccontextmanager
async def started(directory: Path, environment: dict[str, str]) -> AsyncIterator[Bot]:
    """A bot process in `directory` with nothing but `environment`; killed at the end if it still runs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "serve",
        cwd=directory,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **environment},
        stdin=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    bot = Bot(process)
    try:
        yield bot
    finally:
        if not bot.over:
            process.kill()
        await bot.ended()
