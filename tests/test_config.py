"""Settings: where they come from, what is wrong with them, and that no fault repeats a secret."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.config import (
    Settings,
    check,
    configured,
    database_address,
    feed_mirrors,
    load,
    mode,
    team_hosts,
)
from bot.defaults import Defaults, defaults
from bot.faults import ConfigError

BASELINES = ("2023-09", "2024-06")
BOT, APP, SECRET = "xoxb-1-2-abc", "xapp-1-2-abc", "8f742231b10e8888"
SOCKET = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP}
HTTP = {"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SECRET, "PORT": "3000"}


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the developer's own machine reaches these tests."""
    monkeypatch.chdir(tmp_path)
    for name in attrs.fields_dict(Settings):
        monkeypatch.delenv(name.upper(), raising=False)


def read(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> Settings:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return load()


def faults(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> list[str]:
    """The lines that such an environment stops the start with."""
    try:
        check(read(monkeypatch, environment), BASELINES)
    except ConfigError as error:
        return error.faults
    return []


@pytest.mark.parametrize(
    ("environment", "chosen"),
    [
        (SOCKET, "socket"),
        (HTTP, "http"),
        ({**SOCKET, **HTTP}, "http"),
        ({**SOCKET, "PORT": "8080"}, "socket"),
        ({**SOCKET, "SLACK_SIGNING_SECRET": SECRET}, "socket"),
        ({**SOCKET, "SLACK_SIGNING_SECRET": "", "PORT": ""}, "socket"),
    ],
)
def test_the_mode_follows_from_what_is_set(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], chosen: str
) -> None:
    assert faults(monkeypatch, environment) == []
    assert mode(load()) == chosen


@pytest.mark.parametrize(
    ("environment", "beginnings"),
    [
        ({}, ["SLACK_BOT_TOKEN is missing", "SLACK_APP_TOKEN is missing"]),
        ({"SLACK_BOT_TOKEN": BOT}, ["SLACK_APP_TOKEN is missing"]),
        ({"SLACK_APP_TOKEN": APP}, ["SLACK_BOT_TOKEN is missing"]),
        ({"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SECRET}, ["PORT is missing"]),
        ({"SLACK_SIGNING_SECRET": SECRET, "PORT": "3000"}, ["SLACK_BOT_TOKEN is missing"]),
        (
            {"SLACK_BOT_TOKEN": APP, "SLACK_APP_TOKEN": BOT},
            ["SLACK_BOT_TOKEN is not a bot token", "SLACK_APP_TOKEN is not an app-level token"],
        ),
        (
            {**SOCKET, "AIGAP_BASELINE": "1999-01"},
            ["AIGAP_BASELINE is not a baseline: it must be one of 2023-09, 2024-06"],
        ),
        ({**HTTP, "PORT": "eighty"}, ["PORT has a wrong value: it must be a whole number from 0 to 65535"]),
        ({**HTTP, "PORT": "65536"}, ["PORT has a wrong value"]),
        (
            {**SOCKET, "LOG_LEVEL": "loud"},
            ["LOG_LEVEL has a wrong value: it must be debug, info, warning or error"],
        ),
        ({**SOCKET, "LOG_FORMAT": "xml"}, ["LOG_FORMAT has a wrong value"]),
        ({**SOCKET, "SLACK_API_URL": "slack.com"}, ["SLACK_API_URL has a wrong value"]),
        ({**SOCKET, "SOCKET_PING_SECONDS": "0"}, ["SOCKET_PING_SECONDS has a wrong value"]),
        ({**SOCKET, "DATABASE_URL": "mysql://me:hidden@host/db"}, ["DATABASE_URL is not an address of a database"]),
        ({**SOCKET, "AIGAP_DATABASE": "."}, ["AIGAP_DATABASE is a directory"]),
        ({**SOCKET, "AIGAP_MIRRORS": "data.sec.gov"}, ["AIGAP_MIRRORS has a wrong value"]),
        (
            {**SOCKET, "AIGAP_LANG": "de", "PORT": "x"},
            ["AIGAP_LANG has a wrong value", "PORT has a wrong value"],
        ),
    ],
)
def test_each_fault_is_a_line_that_names_its_setting(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], beginnings: list[str]
) -> None:
    found = faults(monkeypatch, environment)
    assert [line[: len(beginning)] for line, beginning in zip(found, beginnings, strict=True)] == beginnings
    assert not [line for line in found if "\n" in line]


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=8))
def test_no_fault_repeats_a_secret(monkeypatch: pytest.MonkeyPatch, drawn: str) -> None:
    secret = f"hidden-{drawn}"  # never a word of the settings themselves, such as "baseline"
    names = ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")
    found = faults(monkeypatch, dict.fromkeys(names, secret))
    assert found
    assert not [line for line in found if secret in line]
    assert secret not in repr(load())


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PORT=1\nAIGAP_LANG=fr\nPOSTGRES_USER=not ours\n")
    found = read(monkeypatch, {"PORT": "2"})
    assert (found.port, found.aigap_lang) == (2, "fr")


def test_a_file_that_is_no_text_is_a_line_that_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("AIGAP_LANG=fr # écart".encode("latin-1"))
    assert faults(monkeypatch, SOCKET) == [".env is not UTF-8 text: save it as UTF-8."]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, False), ({"PORT": "3000"}, False), ({"SLACK_APP_TOKEN": APP}, True), (SOCKET, True), (HTTP, True)],
)
def test_slack_is_configured_once_anything_of_it_is_set(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: bool
) -> None:
    assert configured(read(monkeypatch, environment)) is expected


def test_where_the_database_and_the_sources_are(monkeypatch: pytest.MonkeyPatch) -> None:
    assert database_address(load()) == "sqlite:///aigap.sqlite"
    found = read(
        monkeypatch,
        {
            "DATABASE_URL": "postgres://me:hidden@host/db",
            "AIGAP_TEAM_TABLE": "https://docs.google.com/spreadsheets/d/e/2PACX-hidden/pub",
            "AIGAP_TEAM_HOSTS": "example.com, *.example.org,",
            "AIGAP_MIRRORS": "data.sec.gov=http://127.0.0.1:81/, epoch.ai=https://copy.example.com",
        },
    )
    assert database_address(found) == "postgres://me:hidden@host/db"
    assert team_hosts(found) == ("example.com", "*.example.org")
    assert feed_mirrors(found) == {"data.sec.gov": "http://127.0.0.1:81", "epoch.ai": "https://copy.example.com"}
    assert "hidden" not in repr(found)
    assert [secret for secret in found.secrets if "hidden" in secret][-2:] == ["hidden", "hidden"]
    assert len([secret for secret in found.secrets if "hidden" in secret]) == 4


def test_every_setting_says_what_it_is() -> None:
    assert [name for name, field in attrs.fields_dict(Settings).items() if not field.metadata["meaning"]] == []


# ---- what holds where a statement does not say it


def test_an_answer_starts_from_what_the_operator_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert defaults() == Defaults("2023-09", "en")
    (tmp_path / ".env").write_text("# AIGAP_BASELINE=live\nexport AIGAP_LANG = fr\n")
    assert defaults() == Defaults("2023-09", "fr")
    monkeypatch.setenv("aigap_baseline", "2024-06")
    assert defaults() == Defaults("2024-06", "fr")


def test_a_fault_of_another_setting_stops_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORT", "eighty")
    monkeypatch.setenv("AIGAP_BASELINE", "live")
    assert defaults() == Defaults("live", "en")


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("AIGAP_BASELINE", "1999-01", "AIGAP_BASELINE is not a baseline: it must be one of 2023-09"),
        ("AIGAP_LANG", "de", "AIGAP_LANG has a wrong value: it must be en or fr"),
    ],
)
def test_a_wrong_one_is_a_line_too(monkeypatch: pytest.MonkeyPatch, name: str, value: str, fault: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError, match=fault):
        defaults()
