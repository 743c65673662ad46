"""Weekly posts and live figures as a channel meets them: the bot is a process, Slack and the sources are local.

On SQLite and on Postgres: subscribed in words, refreshed from the sources, posted when due, once, with its thread.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from feeds_server import SEC, SHEET, FeedsServer
from slack_blocks import refusals
from slack_bot import SOCKET, Bot, settings, started
from slack_methods import CHANNEL, TEAM, USER, Channel
from slack_payloads import command, press, submitted
from slack_server import SlackServer

from bot import store
from bot.database import open_database
from bot.schedule import WeeklyTime
from bot.tables import Workspace

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits

Json = dict[str, Any]


@dataclass
class Newsroom:
    """A bot with its Slack, its sources and its database."""

    slack: SlackServer
    feeds: FeedsServer
    bot: Bot
    address: str

    async def say(self, text: str) -> Json:
        """What `/aigap TEXT` shows the asker in the end."""
        url = self.slack.response_url()
        place = self.slack.response_urls[url.rpartition("/")[2]]
        answered = await self.slack.send("slash_commands", command(text, url))
        return answered if answered else await self._shown(place)

    async def press(self, button: Json) -> Json:
        """What a button shows the asker in the end."""
        url = self.slack.response_url()
        await self.slack.send("interactive", press(button, url))
        return await self._shown(self.slack.response_urls[url.rpartition("/")[2]])

    async def _shown(self, place: Any) -> Json:
        message: Json = await self.slack.until(lambda: place.received and place.received[-1], seconds=20)
        assert refusals(message.get("blocks", [])) == []
        assert message["response_type"] == "ephemeral"
        return message

    def posts(self) -> list[Json]:
        return self.slack.workspace.channels[CHANNEL].messages


def environment(slack: SlackServer, feeds: FeedsServer, address: str) -> dict[str, str]:
    mirrors = ",".join(f"{host}={origin}" for host, origin in feeds.mirrors.items())
    return {
        **settings(slack, SOCKET),
        "DATABASE_URL": address,
        "AIGAP_SEC_CONTACT": "Example Capital data@example.com",
        "AIGAP_TEAM_TABLE": SHEET,
        "AIGAP_MIRRORS": mirrors,
    }


@pytest_asyncio.fixture
async def newsroom(empty_address: str, tmp_path: Path) -> AsyncIterator[Newsroom]:
    async with (
        SlackServer() as slack,
        FeedsServer() as feeds,
        started(tmp_path, environment(slack, feeds, empty_address)) as bot,
    ):
        await bot.logged("ready")
        yield Newsroom(slack, feeds, bot, empty_address)


def button(message: Json, action: str) -> Json:
    elements = [e for block in message["blocks"] if block["type"] == "actions" for e in block["elements"]]
    found = next(element for element in elements if element["action_id"] == action)
    return {"action_id": found["action_id"], "value": found["value"]}


async def due_in(seconds: float, address: str) -> None:
    """Subscribe the channel to a time so near that no words could name it."""
    now = datetime.now(UTC)
    soon = now + timedelta(seconds=seconds)
    database = open_database(address)
    await store.subscribe(
        database, Workspace("", TEAM), channel_id=CHANNEL, owner_id=USER, lang="en",
        when=WeeklyTime(soon.weekday(), soon.time(), "UTC"), baseline="live", statement="", now=now,
    )  # fmt: skip
    await database.dispose()


async def test_from_the_first_word_to_the_post(newsroom: Newsroom) -> None:
    at = newsroom
    nothing = await at.say("weekly")
    assert "no weekly update" in nothing["text"]

    made = await at.say("weekly monday 9am with margin 40%")
    assert made["text"].startswith("Done: the weekly update comes to this channel Mondays at 09:00 Europe/Paris.")
    assert "baseline live with “margin 40%”" in made["text"]

    refreshed = await at.bot.logged("figures_refreshed", seconds=30)
    assert refreshed["failed"] == []
    live = await at.say("as of live")
    assert live["text"].startswith("The gap is 1.26T")
    figures = await at.say("figures")
    assert figures["text"].startswith("Live figures: all 8 sources answered")
    assert "345.3B" in figures["text"]
    again = await at.say("figures refresh")
    assert "less than ten minutes ago" in again["text"]

    preview = await at.say("weekly now")
    assert "First update. The gap is" in preview["text"]
    assert at.posts() == []

    await due_in(0.5, at.address)
    post, reply = await at.slack.until(lambda: len(at.posts()) == 2 and at.posts(), seconds=30)
    assert post["text"].startswith("First update. The gap is 1.26T")
    assert post["metadata"]["event_payload"]["late"] is False
    assert reply["thread_ts"] == post["ts"]
    assert [refusals(message["blocks"]) for message in (post, reply)] == [[], []]

    status = await at.say("weekly")
    assert "*1. " in status["text"]
    assert "*2. " in status["text"]
    paused = await at.press(button(status, "weekly_pause"))
    assert paused["replace_original"] is True
    assert paused["text"].startswith("Paused.")
    gone = await at.say("weekly off all")
    assert gone["text"] == "Turned off. What was posted stays."

    assert await at.bot.stop() == 0
    assert len(at.posts()) == 2
    assert not [line for line in at.bot.lines if "2PACX" in line or at.address in line]
    assert {seen.headers["User-Agent"] for seen in at.feeds.asked(SEC)} == {"Example Capital data@example.com"}


def form_values(day: int = 0, at: str = "09:00", zone: str = "Europe/Paris", statement: str | None = None) -> Json:
    """What a user fills in."""
    return {
        "day": {"type": "static_select", "selected_option": {"value": str(day)}},
        "time": {"type": "timepicker", "selected_time": at},
        "zone": {"type": "plain_text_input", "value": zone},
        "baseline": {"type": "static_select", "selected_option": {"value": "live"}},
        "statement": {"type": "plain_text_input", "value": statement},
    }


@pytest_asyncio.fixture
async def embedded(tmp_path: Path) -> AsyncIterator[Newsroom]:
    """A bot on its own SQLite file, without a contact for the SEC; the sources are never asked."""
    nowhere = {"AIGAP_MIRRORS": "epoch.ai=http://127.0.0.1:9"}
    async with (
        SlackServer() as slack,
        FeedsServer() as feeds,
        started(tmp_path, {**settings(slack, SOCKET), **nowhere}) as bot,
    ):
        await bot.logged("ready")
        yield Newsroom(slack, feeds, bot, "")


async def test_a_form_instead_of_words(embedded: Newsroom) -> None:
    at = embedded
    empty = await at.say("weekly")
    await at.slack.send("interactive", press(button(empty, "weekly_form"), at.slack.response_url()))
    view = await at.slack.until(lambda: at.slack.workspace.modals and at.slack.workspace.modals[-1])
    assert refusals(view["blocks"], "modal") == []

    wrong = await at.slack.send("interactive", submitted(view, form_values(zone="Europe/Pari")))
    assert wrong["response_action"] == "errors"
    assert "Europe/Pari" in wrong["errors"]["zone"]

    right = submitted(view, form_values(4, "16:30", "New York", "Nvidia 90B"))
    assert await at.slack.send("interactive", right) == {}
    [told] = await at.slack.until(lambda: at.slack.workspace.ephemerals)
    assert told["text"].startswith("Done: the weekly update comes to this channel Fridays at 16:30 America/New_York.")
    assert (told["channel"], told["user"]) == (CHANNEL, USER)
    status = await at.say("weekly")
    assert "For you: " in status["text"]
    again = await at.say("weekly friday 16:30 New York with Nvidia 90B")
    assert again["text"].startswith("This channel already has that one.")


async def test_without_live_figures_everything_says_so(embedded: Newsroom) -> None:
    at = embedded
    assert "There are no live figures yet" in (await at.say("as of live"))["text"]
    made = await at.say("weekly lundi 9h")
    assert "aucun chiffre" not in made["text"]
    assert "Il n'y a pas encore de chiffres en direct" in made["text"]
    await at.bot.logged("figures_refreshed", seconds=30)
    figures = await at.say("chiffres")
    assert "AIGAP_SEC_CONTACT" in figures["text"]
    assert "epoch.ai" in figures["text"]


CANNOT = [
    ("weekly munday 9am", "I do not understand"),
    ("weekly monday 9am with Nvidia 60B vs 80B", "one set of numbers"),
    ("weekly monday 9am with blorp 60B", "blorp"),
    ("weekly now with <!channel> 60B", "&lt;!channel&gt;"),
    ("weekly off 7", "nothing to change"),
]


async def test_what_cannot_be_done_is_said_with_what_to_do(embedded: Newsroom) -> None:
    for text, said in CANNOT:
        assert said in (await embedded.say(text))["text"]
    asked = await embedded.say("weekly monday 4")
    assert "morning or in the afternoon" in asked["text"]
    done = await embedded.press(button(asked, "weekly_say_1"))
    assert "Mondays at 16:00 Europe/Paris" in done["text"]


async def test_a_profile_without_a_zone_is_asked_for_one(embedded: Newsroom) -> None:
    embedded.slack.workspace.scopes.discard("users:read")
    assert "In which time zone?" in (await embedded.say("weekly monday 9am"))["text"]
    assert "09:00 Europe/Paris" in (await embedded.say("weekly monday 9am Paris"))["text"]


async def test_the_bot_is_invited_before_anything_is_set_up(tmp_path: Path) -> None:
    async with SlackServer() as slack, FeedsServer() as feeds:
        slack.workspace.channels[CHANNEL] = Channel(CHANNEL, members=[USER])
        file = tmp_path / "aigap.sqlite"
        async with started(tmp_path, environment(slack, feeds, f"sqlite:///{file}")) as bot:
            await bot.logged("ready")
            at = Newsroom(slack, feeds, bot, "")
            refused = await at.say("weekly lundi 9h")
            assert "/invite @aigap" in refused["text"]
            assert "no weekly update" in (await at.say("weekly"))["text"]
