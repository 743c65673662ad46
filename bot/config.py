"""Settings of the bot, from the environment and from `.env`, and what is wrong with them.

A fault is one line for the operator: the setting's name and what to do. No fault ever repeats a secret.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.faults import ConfigError

# How every SQLite file begins that is not empty.
_SQLITE = b"SQLite format 3\0"
_DATABASE_FILE = "the SQLite file of subscriptions, posts and figures"

Mode = Literal["http", "socket"]
Read = TypeVar("Read", bound="Defaults")


class Defaults(BaseSettings):
    """The settings that an answer on the command line follows too. An environment variable wins over `.env`; an empty
    one counts as not set."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    aigap_baseline: str = Field(
        "2023-09", description="the dated figures that an answer starts from where a statement names none"
    )
    aigap_lang: Literal["en", "fr"] = Field("en", description="en or fr: the language where a statement shows none")


class Settings(Defaults):
    """What an operator can set."""

    slack_bot_token: SecretStr | None = Field(
        None, description="Bot User OAuth Token (xoxb-…), from OAuth & Permissions"
    )
    slack_app_token: SecretStr | None = Field(
        None, description="app-level token (xapp-…) with connections:write, for Socket Mode"
    )
    slack_signing_secret: SecretStr | None = Field(
        None, description="Signing Secret, from Basic Information; with PORT it chooses HTTP over Socket Mode"
    )
    host: str = Field("127.0.0.1", description="address to listen on; 0.0.0.0 in a container")
    port: int | None = Field(
        None,
        ge=0,
        le=65535,
        description="a whole number from 0 to 65535: the port of HTTP mode, or of /healthz and /readyz alone "
        "in Socket Mode; 0 takes a free one",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="debug, info, warning or error; debug logs contain what users write"
    )
    log_format: Literal["json", "console"] = Field("json", description="json or console")
    slack_api_url: str = Field(
        "https://slack.com/api/",
        pattern=r"^https?://[^\s/]+(/\S*)?$",
        description="an http or https address, under which Slack's Web API is found",
    )
    socket_ping_seconds: float = Field(
        5,
        gt=0,
        le=60,
        description="a number of seconds up to 60: how often the Socket Mode connection is checked and, "
        "when lost, opened again",
    )
    drain_seconds: float = Field(
        5,
        ge=0,
        le=300,
        description="a number of seconds up to 300: how long a stop waits for answers in flight; "
        "less than what kills the process, which is 10 for Docker",
    )
    database_url: SecretStr | None = Field(
        None,
        description="a Postgres address, postgresql://user:password@host/name; without one, the file AIGAP_DATABASE",
    )
    aigap_database: str = Field(
        "aigap.sqlite", description="the SQLite file of subscriptions, posts and figures, where no DATABASE_URL is set"
    )
    aigap_sec_contact: str | None = Field(
        None,
        description="a name and an e-mail for the SEC (Example Capital data@example.com); without it EDGAR is not asked",
    )
    aigap_team_table: SecretStr | None = Field(
        None, description="the https address of your own CSV table of AI revenue, such as a published Google Sheet"
    )
    aigap_team_hosts: str = Field(
        "", description="further hosts that AIGAP_TEAM_TABLE may lead to, with commas between them"
    )
    aigap_mirrors: str = Field(
        "",
        pattern=r"^$|^[^\s=,]+=https?://[^\s,]+(,\s*[^\s=,]+=https?://[^\s,]+)*$",
        description="your own copies of the sources, host=http(s) origin with commas between them",
    )

    @property
    def secrets(self) -> list[str]:
        """The values that must never be logged."""
        fields = (
            self.slack_bot_token,
            self.slack_app_token,
            self.slack_signing_secret,
            self.database_url,
            self.aigap_team_table,
        )
        return [field.get_secret_value() for field in fields if field]


def load() -> Settings:
    """Read the environment and `.env`; raise ConfigError with a line for each value that cannot be read."""
    return _read(Settings)


def load_defaults(baselines: Collection[str]) -> Defaults:
    """Read these two alone, so that nothing else that is set stops an answer; raise ConfigError likewise."""
    found = _read(Defaults)
    if faults := _baseline(found.aigap_baseline, baselines):
        raise ConfigError(faults)
    return found


def _read(kind: type[Read]) -> Read:
    try:
        return kind()
    except ValidationError as error:
        raise ConfigError([_unreadable(str(fault["loc"][0])) for fault in error.errors()]) from None


def configured(settings: Settings) -> bool:
    """Whether anybody began to configure Slack: then `serve`, whose start names what is still missing."""
    return any((settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret))


def mode(settings: Settings) -> Mode:
    """HTTP where a signing secret and a port are set, else Socket Mode."""
    return "http" if settings.slack_signing_secret and settings.port is not None else "socket"


def database_address(settings: Settings) -> str:
    """Where the database is: the Postgres of DATABASE_URL, else the SQLite file."""
    if settings.database_url:
        return settings.database_url.get_secret_value()
    return f"sqlite:///{settings.aigap_database}"


def unusable_database(settings: Settings, why: object) -> ConfigError:
    """The fault of a database that cannot be used, under the name of the setting that leads to it."""
    setting = "DATABASE_URL" if settings.database_url else "AIGAP_DATABASE"
    return ConfigError([f"{setting} cannot be used: {why}."])


def team_hosts(settings: Settings) -> tuple[str, ...]:
    """The hosts of AIGAP_TEAM_HOSTS."""
    return _listed(settings.aigap_team_hosts)


def feed_mirrors(settings: Settings) -> dict[str, str]:
    """The origins of AIGAP_MIRRORS by host."""
    pairs = (pair.partition("=") for pair in _listed(settings.aigap_mirrors))
    return {host: origin.rstrip("/") for host, _, origin in pairs}


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for each in text.split(",") if (part := each.strip()))


def check(settings: Settings, baselines: Collection[str]) -> None:
    """Raise ConfigError where the settings cannot run the bot; `baselines` are the vintages that exist."""
    faults = [
        *_bot_token(settings.slack_bot_token),
        *_connection(settings),
        *_baseline(settings.aigap_baseline, baselines),
        *_database(settings.database_url),
        *_database_file(settings),
    ]
    if faults:
        raise ConfigError(faults)


def check_database(settings: Settings) -> None:
    """Raise ConfigError where the settings name no database that can be."""
    if faults := [*_database(settings.database_url), *_database_file(settings)]:
        raise ConfigError(faults)


def _unreadable(field: str) -> str:
    return f"{field.upper()} has a wrong value: it must be {Settings.model_fields[field].description}."


def _bot_token(token: SecretStr | None) -> list[str]:
    where = "Copy the Bot User OAuth Token from OAuth & Permissions of your Slack app."
    if token is None:
        return [f"SLACK_BOT_TOKEN is missing. {where}"]
    if not token.get_secret_value().startswith("xoxb-"):
        return [f"SLACK_BOT_TOKEN is not a bot token, which starts with xoxb-. {where}"]
    return []


def _connection(settings: Settings) -> list[str]:
    if mode(settings) == "http":
        return []
    token, where = settings.slack_app_token, "Create it under Basic Information, App-Level Tokens."
    if token is None and settings.slack_signing_secret:
        return ["PORT is missing. Set the port to listen on for HTTP, or set SLACK_APP_TOKEN for Socket Mode."]
    if token is None:
        return [
            f"SLACK_APP_TOKEN is missing. {where} For HTTP instead of Socket Mode, set SLACK_SIGNING_SECRET and PORT."
        ]
    if not token.get_secret_value().startswith("xapp-"):
        return [f"SLACK_APP_TOKEN is not an app-level token, which starts with xapp-. {where}"]
    return []


def _baseline(name: str, baselines: Collection[str]) -> list[str]:
    if name in baselines:
        return []
    return [f"AIGAP_BASELINE is not a baseline: it must be one of {', '.join(sorted(baselines))}."]


def _database(address: SecretStr | None) -> list[str]:
    """Here without the libraries that `bot.database` needs, which would cost the start half a second."""
    if address is None or address.get_secret_value().startswith(("postgres://", "postgresql://", "sqlite:///")):
        return []
    return ["DATABASE_URL is not an address of a database: it must be postgresql://user:password@host/name."]


def _database_file(settings: Settings) -> list[str]:
    """Likewise: whether there is a file that is anything else, by its first bytes; a new one is made."""
    file = Path(settings.aigap_database)
    if settings.database_url or not os.path.lexists(file):
        return []
    if file.is_dir():
        return [f"AIGAP_DATABASE is a directory: it must be {_DATABASE_FILE}."]
    try:
        with file.open("rb") as opened:
            begins = opened.read(len(_SQLITE))
    except OSError as error:
        return [f"AIGAP_DATABASE cannot be read ({error.strerror}): it must be {_DATABASE_FILE}."]
    return [] if begins in (b"", _SQLITE) else [f"AIGAP_DATABASE is another kind of file: it must be {_DATABASE_FILE}."]
