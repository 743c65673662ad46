"""The command line's live side: figures, deliveries, and the weekly post in the console, online and offline."""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import attrs
import pytest
from feeds_server import FeedsServer
from weekly_year import state_on

from bot import kept, operator_desk, store
from bot.__main__ import main
from bot.config import Settings
from bot.database import migrate, open_database
from bot.delivery_queue import enqueue_due
from bot.schedule import WeeklyTime
from bot.subcommands import subcommand
from bot.tables import Workspace

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An empty directory, and no setting of the developer's own machine."""
    monkeypatch.chdir(tmp_path)
    for name in attrs.fields_dict(Settings):
        monkeypatch.delenv(name.upper(), raising=False)
    operator_desk.live_baseline_on.cache_clear()


def clock() -> datetime:
    """The time at which these commands are given."""
    return NOW


def typed(line: str, lang: str = "en") -> str:
    """What the console prints for a line."""
    found = subcommand(line)
    assert found is not None
    out = io.StringIO()
    operator_desk.console(found, lang, out, NOW)
    return out.getvalue()


def test_offline_the_console_shows_the_recorded_post_and_says_so(tmp_path: Path) -> None:
    text = typed("weekly now")
    assert "Gap down 25B to 1.27T: OpenAI's run-rate (−25B)." in text
    assert "Recorded figures of 2026-10-01" in text
    assert "Aug 27 to Sep 24: 1.29T" in text
    assert list(tmp_path.iterdir()) == []


def test_the_same_in_french_with_a_statement() -> None:
    text = typed("hebdo maintenant avec marge 40 %")
    assert "Écart en baisse de 25\u00a0Md$" in text
    assert "Chiffres enregistrés" in text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("weekly monday 9am", "set up in a Slack channel"),
        ("weekly munday 9am", "I do not understand “munday”"),
        ("weekly now with blorp", "blorp"),
        ("weekly now with help", "A weekly update follows one set of numbers"),
        ("weekly now with Nvidia 60B vs 80B", "A weekly update follows one set of numbers"),
        ("weekly now with what matters most?", "A weekly update follows one set of numbers"),
        ("weekly now with Nvidia 60B, Nvidia 70B", "two values for Nvidia's sales"),
        ("figures", "Recorded figures of 2026-10-01"),
        ("chiffres", "Chiffres enregistrés"),
    ],
)
def test_other_lines(line: str, said: str) -> None:
    assert said in " ".join(typed(line).split())


@pytest.mark.parametrize("line", ["chiffres actuels", "figures of 2023", "weeklyish", "", "Nvidia 60B", "figured out"])
def test_statements_are_no_subcommands(line: str) -> None:
    assert subcommand(line) is None


def test_live_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["as of live, Nvidia 60B"]) == 0
    assert "recorded on 2026-10-01" in capsys.readouterr().out


async def test_what_was_kept_comes_back_as_it_was(address: str) -> None:
    engine = open_database(address)
    await kept.keep(engine, state_on(datetime(2026, 3, 2).date()), datetime(2026, 3, 2, tzinfo=UTC))
    newest = await kept.newest(engine, ())
    await engine.dispose()
    assert newest.figures == state_on(datetime(2026, 3, 2).date()).figures
    assert not newest.recorded


def test_figures_refresh_asks_every_source_and_keeps_what_came(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    async def refreshed() -> int:
        async with FeedsServer() as feeds:
            monkeypatch.setenv("AIGAP_MIRRORS", ",".join(f"{host}={origin}" for host, origin in feeds.mirrors.items()))
            monkeypatch.setenv("AIGAP_SEC_CONTACT", "Example Capital data@example.com")
            return await asyncio.to_thread(operator_desk.figures, True, "en", clock)

    assert asyncio.run(refreshed()) == 0
    assert "all 7 sources answered" in capsys.readouterr().out
    assert (tmp_path / "aigap.sqlite").is_file()
    assert operator_desk.figures(False, "en", clock) == 0
    assert "345.3B" in capsys.readouterr().out


def test_a_source_that_fails_is_named_and_told_by_the_exit_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AIGAP_MIRRORS", "epoch.ai=http://127.0.0.1:9")
    assert operator_desk.figures(True, "en", clock) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "7 of 7 sources failed" in said
    assert "Failed: SEC EDGAR (Nvidia, Microsoft, Alphabet, Amazon, Meta, Oracle). The SEC answers only" in said
    assert "Failed: Epoch AI. epoch.ai could not be reached." in said


async def _one_edition(address: str) -> None:
    engine = open_database(address)
    await migrate(engine)
    now = datetime(2026, 11, 23, 8, tzinfo=UTC)
    await store.subscribe(
        engine, Workspace("", "T0TEAM"), channel_id="C0AI", owner_id="U0MARIE", lang="en",
        when=WeeklyTime(0, time(9), "Europe/Paris"), baseline="live", statement="", now=now - timedelta(minutes=1),
    )  # fmt: skip
    await enqueue_due(engine, now)
    await engine.dispose()


def test_deliveries_are_listed(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_one_edition(address))
    monkeypatch.setenv("DATABASE_URL", address)
    assert main(["deliveries"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "2026-11-23 C0AI 2026-11-23 09:00 Europe/Paris due" in said


@pytest.mark.parametrize("command", [["figures"], ["figures", "refresh"], ["deliveries"], ["as of live"]])
@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("no database, and long enough not to pass for an empty one", "is another kind of file: it must be the SQLite"),
        ("SQLite format 3\0, and nothing that goes on like one", "cannot be read (file is not a database)."),
        (None, "is a directory"),
    ],
)
def test_a_database_that_is_none_is_named(
    command: list[str], content: str | None, fault: str,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path,
) -> None:  # fmt: skip
    place = tmp_path / "there"
    place.mkdir() if content is None else place.write_text(content)
    monkeypatch.setenv("AIGAP_DATABASE", str(place))
    assert main(command) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("aigap: AIGAP_DATABASE ")
    assert fault in said.err
    assert said.err.count("\n") == 1


def test_without_a_database_there_are_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["deliveries", "--lang", "fr"]) == 0
    assert "Aucune mise à jour" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
