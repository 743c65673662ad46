"""How the bot starts, refuses to start, and stops. Each test is a process of its own."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from slack_bot import HTTP, SOCKET, Bot, settings, started
from slack_methods import CHANNEL
from slack_payloads import mention, over_http, over_socket
from slack_server import SlackServer, refused, slow, unavailable

pytestmark = pytest.mark.waits


async def refusal(directory: Path, environment: dict[str, str]) -> tuple[int, list[str]]:
    """Exit status and standard error of a bot that cannot start."""
    async with started(directory, environment) as bot:
        return await bot.ended(), bot.lines


@pytest.mark.parametrize(
    ("mode", "method", "setting"),
    [
        (HTTP, "auth.test", "SLACK_BOT_TOKEN"),
        (SOCKET, "apps.connections.open", "SLACK_APP_TOKEN"),
    ],
)
async def test_a_token_that_slack_refuses_stops_the_start(tmp_path: Path, mode: str, method: str, setting: str) -> None:
    async with SlackServer() as slack:
        slack.script(method, refused("invalid_auth"))
        status, lines = await refusal(tmp_path, settings(slack, mode))
    told = [line for line in lines if line.startswith("aigap: ")]
    assert (status, len(told)) == (2, 1)
    assert f"{setting} was refused by Slack (invalid_auth)" in told[0]
    assert not [line for line in lines if slack.bot_token in line or slack.app_token in line]


async def test_each_fault_of_the_configuration_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SLACK_APP_TOKEN=xoxb-swapped\nAIGAP_BASELINE=1999-01\n")
    status, lines = await refusal(tmp_path, {"SLACK_BOT_TOKEN": "xapp-swapped"})
    assert status == 2
    assert [line.split()[:2] for line in lines] == [
        ["aigap:", "SLACK_BOT_TOKEN"],
        ["aigap:", "SLACK_APP_TOKEN"],
        ["aigap:", "AIGAP_BASELINE"],
    ]
    assert "swapped" not in "".join(lines)


def garbage(file: Path) -> None:
    file.write_bytes(b"\x00\xff" * 4000)


def damaged(file: Path) -> None:
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)


def unreadable(file: Path) -> None:
    file.symlink_to(file)  # unlike a mode, it keeps root out too


def in_a_file(file: Path) -> None:
    file.parent.rmdir()
    file.parent.write_text("no folder")


def newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE alembic_version (version_num)")
        database.execute("INSERT INTO alembic_version VALUES ('9999')")
        database.commit()


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (Path.mkdir, "is a directory: it must be the SQLite file of subscriptions, posts and figures."),
        (garbage, "is another kind of file: it must be the SQLite file of subscriptions, posts and figures."),
        (
            unreadable,
            "cannot be read (Too many levels of symbolic links): it must be the SQLite file of subscriptions,",
        ),
        (damaged, "cannot be read (file is not a database)."),
        (in_a_file, "cannot be opened (File exists)."),
        (newer, "cannot be used: it has schema 9999, and this version of aigap knows schemas up to"),
    ],
)
async def test_a_database_that_cannot_be_used_stops_the_bot_with_a_sentence(
    tmp_path: Path, spoil: Callable[[Path], None], fault: str
) -> None:
    place = tmp_path / "data" / "aigap.sqlite"
    place.parent.mkdir()
    spoil(place)
    async with SlackServer() as slack:
        status, lines = await refusal(tmp_path, {**settings(slack, SOCKET), "AIGAP_DATABASE": str(place)})
    assert status == 2
    assert lines[-1].startswith("aigap: AIGAP_DATABASE ")
    assert fault in lines[-1]
    assert [line for line in lines if not line.startswith(("{", "aigap: "))] == []


async def test_a_port_in_use_stops_the_start(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with SlackServer() as slack:
            port = str(taken.getsockname()[1])
            status, lines = await refusal(tmp_path, {**settings(slack, HTTP), "PORT": port})
    assert status == 2
    assert f"PORT {port} cannot be listened on" in lines[-1]


async def test_all_refused_tokens_are_told_at_once(tmp_path: Path) -> None:
    async with SlackServer() as slack:
        wrong = {"SLACK_BOT_TOKEN": "xoxb-old", "SLACK_APP_TOKEN": "xapp-old"}
        status, lines = await refusal(tmp_path, {**settings(slack, SOCKET), **wrong})
    assert status == 2
    assert [line.split()[1] for line in lines[-2:]] == ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"]


async def test_a_slack_that_cannot_be_reached_is_said(tmp_path: Path) -> None:
    async with SlackServer() as slack:
        environment = settings(slack, SOCKET)
        nowhere = await refusal(tmp_path, {**environment, "SLACK_API_URL": f"{slack.api_url}wrong/"})
    gone = await refusal(tmp_path, environment)
    assert (nowhere[0], gone[0]) == (1, 1)
    assert "unreadable_answer: try again later, or check SLACK_API_URL" in nowhere[1][-1]
    assert "Slack cannot be reached" in gone[1][-1]


async def test_probes_tell_starting_ready_and_draining(tmp_path: Path) -> None:
    async with (
        SlackServer() as slack,
        started(tmp_path, settings(slack, HTTP)) as bot,
        httpx.AsyncClient() as web,
    ):
        slack.script("auth.test", unavailable(), slow(0.5))
        probe = await bot.url("/readyz")
        starting = await web.get(probe)
        early = await web.post(await bot.url(), content="command=%2Faigap")
        await bot.logged("ready")
        ready = await web.get(probe)
        await hold_an_answer(slack, bot, seconds=1)
        bot.process.send_signal(signal.SIGTERM)
        await bot.logged("stopping")
        draining = await web.get(probe)
        assert await bot.ended() == 0
    assert [(r.status_code, r.json()["status"]) for r in (starting, ready, draining)] == [
        (503, "starting"),
        (200, "ready"),
        (503, "draining"),
    ]
    assert early.status_code == 503


@pytest.mark.parametrize("mode", [HTTP, SOCKET])
async def test_a_stop_finishes_the_answer_in_flight(tmp_path: Path, mode: str) -> None:
    async with SlackServer() as slack, started(tmp_path, settings(slack, mode)) as bot:
        await bot.logged("ready")
        await hold_an_answer(slack, bot, seconds=1, mode=mode)
        begun = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - begun < 3
        assert "gap" in slack.workspace.channels[CHANNEL].messages[-1]["text"].lower()
        assert [log["event"] for log in map(parsed, bot.lines)][-1] == "stopped"


async def test_what_cannot_be_finished_is_given_up_and_said(tmp_path: Path) -> None:
    async with SlackServer() as slack:
        environment = {**settings(slack, HTTP), "DRAIN_SECONDS": "0.2"}
        async with started(tmp_path, environment) as bot:
            await bot.logged("ready")
            await hold_an_answer(slack, bot, seconds=60)
            assert await bot.stop(signal.SIGINT) == 0
            assert bot.events("unfinished")[-1]["count"] == 1


async def test_a_stop_while_starting_ends_the_start(tmp_path: Path) -> None:
    async with SlackServer() as slack, started(tmp_path, settings(slack, SOCKET)) as bot:
        slack.script("auth.test", slow(60))
        await bot.logged("listening")
        assert await bot.stop() == 0
        assert bot.events("ready") == []


async def hold_an_answer(slack: SlackServer, bot: Bot, seconds: float, mode: str = HTTP) -> None:
    """Mention the bot, and have Slack take `seconds` over its answer."""
    deliver = over_socket(slack) if mode == SOCKET else over_http(await bot.url(), slack.signing_secret)
    slack.script("chat.postMessage", slow(seconds))
    await deliver("events_api", mention("<@U0AIGAP> margin 40%"))
    await bot.logged("answered")


def parsed(line: str) -> dict[str, str]:
    """A log line."""
    return dict(json.loads(line))
