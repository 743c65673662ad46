"""Slack fixtures: a bot process connected to a local Slack, in each of its two modes."""

from __future__ import annotations

import gc
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from _pytest.nodeid import NodeId
from hypothesis import settings as properties
from slack_bot import HTTP, SOCKET, Bot, settings, started
from slack_payloads import Deliver, over_http, over_socket
from slack_server import SlackServer

from model.reader.words.everyday import everyday

Json = dict[str, Any]

properties.register_profile("untimed", deadline=None)  # time is for the benchmarks; a busy machine fails nothing
properties.load_profile("untimed")
everyday()  # loaded when first needed, which is the time of no test
# What the corpus and its answers hold stays to the end: looking through it for garbage took a twentieth of the time.
gc.set_threshold(50_000, 50, 1_000)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests that wait begin first, then slow ones, and tests of a group run in one process."""
    items.sort(key=lambda item: [item.get_closest_marker(name) is None for name in ("waits", "slow")])
    # xdist 3.8 writes the group where pytest 9.2 no longer looks (pytest-xdist issue 1386), and so kept none together.
    for item in items if config.getoption("loadgroup", False) else ():
        group = item.get_closest_marker("xdist_group")
        if item.get_closest_marker("waits"):
            item._id = NodeId.parse(f"{item.nodeid}@waits")
        elif group:
            item._id = NodeId.parse(f"{item.nodeid}@{group.args[0]}")


@dataclass(frozen=True)
class Workplace:
    """A Slack, a bot in it, and how Slack's payloads reach the bot."""

    slack: SlackServer
    bot: Bot
    deliver: Deliver


@pytest_asyncio.fixture(
    scope="module",
    loop_scope="module",
    params=[pytest.param(mode, marks=pytest.mark.xdist_group(f"workplace {mode}")) for mode in (HTTP, SOCKET)],
)
async def workplace(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Workplace]:
    """One bot process a mode, shared by the tests of a module."""
    async with (
        SlackServer() as slack,
        started(tmp_path_factory.mktemp("bot"), settings(slack, request.param)) as bot,
    ):
        await bot.logged("ready")
        if request.param == HTTP:
            yield Workplace(slack, bot, over_http(await bot.url(), slack.signing_secret))
        else:
            yield Workplace(slack, bot, over_socket(slack))
