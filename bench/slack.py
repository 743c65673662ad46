"""`/aigap` over HTTP against a bare Bolt app (bench/bare.py) on the same machine in the same run."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

# The local Slack of the tests, which the line above makes importable.
from slack_payloads import command, form_or_json, signed  # noqa: E402
from slack_server import SlackServer  # noqa: E402

STATEMENTS = (
    "Nvidia sells 60B, margin 40%",
    "break-even margin",
    "how much can Nvidia sell for a gap of 50B",
    "Nvidia vend 60 milliards, marge 40 %",
    "OpenAI 30B and Microsoft 25B, margin 60%",
    "what closes the gap?",
)
SPAWNS, ROUNDS, REQUESTS, CONNECTIONS = 9, 6, 600, 8


class Row(NamedTuple):
    """A line of the table: what was measured, ours, the bare app's, their ratio, and what it is to be."""

    name: str
    ours: str
    theirs: str
    ratio: float
    aim: str


def rows() -> list[Row]:
    """Requests a second, median latency, and the time from spawn to the first answer."""
    return asyncio.run(_measure())


async def _measure() -> list[Row]:
    async with SlackServer() as slack:
        starts = [[await _spawn_to_answer(slack, ours) for ours in (True, False)] for _ in range(SPAWNS)]
        with _process(slack, ours=True) as ours, _process(slack, ours=False) as bare:
            for port in (ours, bare):
                await _first_answer(port)
                await _latencies(port, 2 * len(STATEMENTS))
            single, many, fresh = [], [], []
            for round_ in range(ROUNDS):
                single.append([statistics.median(await _latencies(port, REQUESTS)) for port in (ours, bare)])
                many.append([await _rate(port) for port in (ours, bare)])
                new = [f"Nvidia sells {60_000 + round_ * REQUESTS + n}M, margin 40%" for n in range(REQUESTS)]
                fresh.append([statistics.median(await _latencies(port, REQUESTS, new)) for port in (ours, bare)])
    return [
        _row("/aigap over HTTP, requests/s", many, "{:,.0f}", "≥ 0.6"),
        _row("/aigap over HTTP, p50", [[s * 1000 for s in pair] for pair in single], "{:.2f} ms", "≤ 1.6"),
        _row("the same, each statement new, p50", [[s * 1000 for s in pair] for pair in fresh], "{:.2f} ms", "≤ 1.6"),
        _row("spawn to first answer", [[s * 1000 for s in pair] for pair in starts], "{:,.0f} ms", "≤ 1.3"),
    ]


def _row(name: str, pairs: list[list[float]], form: str, aim: str) -> Row:
    """Medians of the pairs; the ratio is the median of the ratios, each of two measurements side by side."""
    ours, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(mine / bare for mine, bare in pairs)
    return Row(name, form.format(ours), form.format(theirs), ratio, aim)


@contextmanager
def _process(slack: SlackServer, ours: bool) -> Iterator[int]:
    """Our bot or the bare app; gives its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder = tempfile.mkdtemp()
    settings = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_API_URL": slack.api_url,
        "PORT": str(port),
        "AIGAP_DATABASE": str(Path(folder) / "aigap.sqlite"),
    }
    bare = ["bench/bare.py", str(port), slack.api_url, slack.bot_token, slack.signing_secret]
    process = subprocess.Popen(  # noqa: S603 - our own programs
        [sys.executable, *(["-m", "bot", "serve"] if ours else bare)],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **(settings if ours else {})},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield port
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(folder)


async def _spawn_to_answer(slack: SlackServer, ours: bool) -> float:
    begun = time.perf_counter()
    with _process(slack, ours) as port:
        await _first_answer(port)
        return time.perf_counter() - begun


async def _first_answer(port: int) -> None:
    while True:
        try:
            await _latencies(port, 1)
        except (OSError, ValueError):
            await asyncio.sleep(0.002)
        else:
            return


async def _rate(port: int) -> float:
    begun = time.perf_counter()
    await asyncio.gather(*(_latencies(port, REQUESTS // 2) for _ in range(CONNECTIONS)))
    return CONNECTIONS * (REQUESTS // 2) / (time.perf_counter() - begun)


async def _latencies(port: int, count: int, statements: Sequence[str] = STATEMENTS) -> list[float]:
    """Seconds of each of `count` requests on one connection; ValueError for an answer that is none."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    requests = [_request(text) for text in statements]
    seconds = []
    try:
        for number in range(count):
            begun = time.perf_counter()
            writer.write(requests[number % len(requests)])
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
            body = await reader.readexactly(length)
            seconds.append(time.perf_counter() - begun)
            if b" 200 " not in head.split(b"\r\n", 1)[0] or b"ephemeral" not in body:
                raise ValueError(body)
    finally:
        writer.close()
    return seconds


def _request(text: str) -> bytes:
    body, content_type = form_or_json("slash_commands", command(text, "http://127.0.0.1/response/none"))
    headers = {
        "Host": "127.0.0.1",
        "Content-Type": content_type,
        "Content-Length": str(len(body)),
        **signed(body, SlackServer.signing_secret),
    }
    lines = ["POST /slack/events HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + f"\r\n\r\n{body}").encode()


if __name__ == "__main__":
    for row in rows():
        sys.stdout.write(f"{row.name:32} {row.ours:>10} {row.theirs:>10} {row.ratio:6.2f} {row.aim}\n")
