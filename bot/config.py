"""Settings of the bot, from the environment and from `.env`, and what is wrong with them.

A fault is one line for the operator: the setting's name and what to do. No fault ever repeats a secret.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Literal, TypeVar

import attrs
from attrs import validators as must
from dotenv import dotenv_values

from bot.faults import ConfigError
from model.ask import DEFAULT_BASELINE, DEFAULT_LANG

ENV_FILE = Path(".env")
# How every SQLite file begins that is not empty.
_SHORTEST_PASSWORD = 4
_SQLITE = b"SQLite format 3\0"
_DATABASE_FILE = "the SQLite file of subscriptions, posts and figures"

Mode = Literal["http", "socket"]
Read = TypeVar("Read", bound="Defaults")


@attrs.frozen
class Secret:
    """A value that no representation shows."""

    text: str = attrs.field(repr=False)


def _setting(meaning: str, default: Any, *checks: Callable[..., None], read: Callable[[str], Any] = str) -> Any:
    """A field that `read` makes of its text, None where it is not set and has no default; `meaning` is what it must be."""
    return attrs.field(
        default=default,
        converter=attrs.converters.optional(read),
        validator=must.optional(must.and_(*checks)),
        metadata={"meaning": meaning},
    )


@attrs.frozen
class Defaults:
    """The settings that an answer on the command line follows too."""

    aigap_baseline: str = _setting(
        "the dated figures that an answer starts from where a statement names none", DEFAULT_BASELINE
    )
    aigap_lang: str = _setting(
        "en or fr: the language where a statement shows none", DEFAULT_LANG, must.in_(("en", "fr"))
    )


@attrs.frozen
class Settings(Defaults):
    """What an operator can set."""

    slack_bot_token: Secret | None = _setting(
        "Bot User OAuth Token (xoxb-…), from OAuth & Permissions", None, read=Secret
    )
    slack_app_token: Secret | None = _setting(
        "app-level token (xapp-…) with connections:write, for Socket Mode", None, read=Secret
    )
    slack_signing_secret: Secret | None = _setting(
        "Signing Secret, from Basic Information; with PORT it chooses HTTP over Socket Mode", None, read=Secret
    )
    host: str = _setting("address to listen on; 0.0.0.0 in a container", "127.0.0.1")
    port: int | None = _setting(
        "a whole number from 0 to 65535: the port of HTTP mode, or of /healthz and /readyz alone in Socket Mode; "
        "0 takes a free one",
        None,
        must.ge(0),
        must.le(65535),
        read=int,
    )
    log_level: str = _setting(
        "debug, info, warning or error; debug logs contain what users write",
        "info",
        must.in_(("debug", "info", "warning", "error")),
    )
    log_format: str = _setting("json or console", "json", must.in_(("json", "console")))
    slack_api_url: str = _setting(
        "an http or https address, under which Slack's Web API is found",
        "https://slack.com/api/",
        must.matches_re(r"https?://[^\s/]+(/\S*)?"),
    )
    socket_ping_seconds: float = _setting(
        "a number of seconds up to 60: how often the Socket Mode connection is checked and, when lost, opened again",
        5,
        must.gt(0),
        must.le(60),
        read=float,
    )
    drain_seconds: float = _setting(
        "a number of seconds up to 300: how long a stop waits for answers in flight; less than what kills the "
        "process, which is 10 for Docker",
        5,
        must.ge(0),
        must.le(300),
        read=float,
    )
    database_url: Secret | None = _setting(
        "a Postgres address, postgresql://user:password@host/name; without one, the file AIGAP_DATABASE",
        None,
        read=Secret,
    )
    aigap_database: str = _setting(
        "the SQLite file of subscriptions, posts and figures, where no DATABASE_URL is set", "aigap.sqlite"
    )
    aigap_sec_contact: str | None = _setting(
        "a name and an e-mail for the SEC (Example Capital data@example.com); without it EDGAR is not asked", None
    )
    aigap_team_table: Secret | None = _setting(
        "the https address of your own CSV table of AI revenue, such as a published Google Sheet", None, read=Secret
    )
    aigap_team_hosts: str = _setting("further hosts that AIGAP_TEAM_TABLE may lead to, with commas between them", "")
    aigap_mirrors: str = _setting(
        "your own copies of the sources, host=http(s) origin with commas between them",
        "",
        must.matches_re(r"|[^\s=,]+=https?://[^\s,]+(,\s*[^\s=,]+=https?://[^\s,]+)*"),
    )

    @property
    def secrets(self) -> list[str]:
        """The values that must never be logged; of the database's address its password by itself, too."""
        fields = (
            self.slack_bot_token,
            self.slack_app_token,
            self.slack_signing_secret,
            self.database_url,
            self.aigap_team_table,
        )
        return [*(field.text for field in fields if field), *_password_of(self.database_url)]


def _password_of(url: Secret | None) -> list[str]:
    """The password in an address, as it stands there and as it is; none where it is too short to be told from a word."""
    if url is None:
        return []
    from urllib.parse import unquote, urlsplit  # few settings have an address

    password = urlsplit(url.text).password or ""
    return [password, unquote(password)] if len(password) >= _SHORTEST_PASSWORD else []


def load(file: Path = ENV_FILE) -> Settings:
    """Read the environment and `file`; raise ConfigError with a line for each value that cannot be read."""
    return _read(Settings, file)


def load_defaults(baselines: Collection[str]) -> Defaults:
    """Read these two alone, so that nothing else that is set stops an answer; raise ConfigError likewise."""
    found = _read(Defaults, ENV_FILE)
    if faults := _baseline(found.aigap_baseline, baselines):
        raise ConfigError(faults)
    return found


def _read(kind: type[Read], file: Path) -> Read:
    """An environment variable wins over the file, in any case; an empty one counts as not set."""
    given = {name.lower(): text for source in (_lines(file), os.environ) for name, text in source.items() if text}
    texts = {name: given[name] for name in attrs.fields_dict(kind) if name in given}
    if wrong := [name for name, text in texts.items() if not _accepted(kind, name, text)]:
        raise ConfigError([_unreadable(name) for name in wrong])
    return kind(**texts)


def _lines(file: Path) -> dict[str, str | None]:
    try:
        return dotenv_values(file)
    except OSError as error:
        raise ConfigError(
            [f"{file} cannot be read ({error.strerror}): make it readable for the user of the bot."]
        ) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{file} is not UTF-8 text: save it as UTF-8."]) from None


def _accepted(kind: type[Defaults], name: str, text: str) -> bool:
    try:
        kind(**{name: text})
    except ValueError:
        return False
    return True


def configured(settings: Settings) -> bool:
    """Whether anybody began to configure Slack: then `serve`, whose start names what is still missing."""
    return any((settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret))


def mode(settings: Settings) -> Mode:
    """HTTP where a signing secret and a port are set, else Socket Mode."""
    return "http" if settings.slack_signing_secret and settings.port is not None else "socket"


def database_address(settings: Settings) -> str:
    """Where the database is: the Postgres of DATABASE_URL, else the SQLite file."""
    if settings.database_url:
        return settings.database_url.text
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


def meaning_of(name: str) -> str:
    """What a setting must be, in words for the operator."""
    return str(attrs.fields_dict(Settings)[name].metadata["meaning"])


def _unreadable(field: str) -> str:
    return f"{field.upper()} has a wrong value: it must be {meaning_of(field)}."


def _bot_token(token: Secret | None) -> list[str]:
    where = "Copy the Bot User OAuth Token from OAuth & Permissions of your Slack app."
    if token is None:
        return [f"SLACK_BOT_TOKEN is missing. {where}"]
    if not token.text.startswith("xoxb-"):
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
    if not token.text.startswith("xapp-"):
        return [f"SLACK_APP_TOKEN is not an app-level token, which starts with xapp-. {where}"]
    return []


def _baseline(name: str, baselines: Collection[str]) -> list[str]:
    if name in baselines:
        return []
    return [f"AIGAP_BASELINE is not a baseline: it must be one of {', '.join(sorted(baselines))}."]


def _database(address: Secret | None) -> list[str]:
    """Here without the libraries that `bot.database` needs, which would cost the start half a second."""
    if address is None or address.text.startswith(("postgres://", "postgresql://", "sqlite:///")):
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
