"""The database: SQLite in a file or Postgres by address, one code path, its clock and its schema."""

import sqlite3
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, inspect, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import FunctionElement, literal

from bot.tables import UtcDateTime

# The newest revision in bot/migrations: a database that already has it needs no Alembic (0.7 s to import).
SCHEMA = "0001"
# "aigap" in ASCII: the advisory lock of migrating, shared by every replica and by nobody else.
_MIGRATION_LOCK = 0x6169676170
BUSY_SECONDS = 15
# Classes of Postgres's errors: connection, too little of something, stopping or starting.
_PASSING = ("08", "53", "57")


class DatabaseSetupError(Exception):
    """The database cannot be used as it is. The message tells the operator why, for the end of a sentence that names the
    setting, which only its reader knows."""


class NewerDatabaseError(DatabaseSetupError):
    """A newer version of aigap has migrated the database."""


class NoAnswerError(DatabaseSetupError):
    """The database does not answer now, and may later."""


class DatabaseClock(FunctionElement[datetime]):
    """The database's own time, moved by `seconds`: the one clock that every replica shares."""

    type = UtcDateTime()
    inherit_cache = True

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__(literal(float(seconds)))


@compiles(DatabaseClock, "sqlite")
def _sqlite_clock(element: DatabaseClock, compiler: SQLCompiler, **options: Any) -> str:
    # Six decimals, as SQLAlchemy writes instants, so that text compares as time does.
    moved = f"printf('%+.3f seconds', {compiler.process(element.clauses, **options)})"
    return f"strftime('%Y-%m-%d %H:%M:%f000', 'now', {moved})"


@compiles(DatabaseClock, "postgresql")
def _postgres_clock(element: DatabaseClock, compiler: SQLCompiler, **options: Any) -> str:
    # Not now(), which stands still for as long as the transaction waits for a lock.
    return f"(clock_timestamp() + make_interval(secs => {compiler.process(element.clauses, **options)}))"


def database_url(address: str) -> URL:
    """Reads a database's address as operators write it: postgres://…, postgresql://…?sslmode=require, sqlite:///file.

    Raises DatabaseSetupError with a sentence that does not repeat the address, since it may hold a password.
    """
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise DatabaseSetupError(
            "it is not a database address; write postgresql://user:password@host/name or sqlite:///file"
        ) from None
    kind = url.drivername.partition("+")[0]
    if kind == "sqlite":
        if url.database in (None, "", ":memory:"):
            raise DatabaseSetupError("it names no file; write sqlite:///aigap.db, for example")
        return url.set(drivername="sqlite+aiosqlite")
    if kind in ("postgres", "postgresql"):
        # libpq's name for what asyncpg calls ssl; the values are the same.
        query = {"ssl" if name == "sslmode" else name: value for name, value in url.query.items()}
        return url.set(drivername="postgresql+asyncpg", query=query)
    raise DatabaseSetupError(f"it starts with {kind}, and only postgresql and sqlite are supported")


def open_database(address: str, busy_seconds: int = BUSY_SECONDS) -> AsyncEngine:
    """An engine for SQLite or Postgres; `busy_seconds` is how long an SQLite file that another process holds is waited
    for. Dispose of it before the event loop ends.

    Raises DatabaseSetupError for an address that cannot be read and for a file that cannot be opened.
    """
    url = database_url(address)
    if url.get_backend_name() == "postgresql":
        return create_async_engine(url, pool_pre_ping=True)
    file = Path(str(url.database)).expanduser().resolve()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        sqlite3.connect(file).close()
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise DatabaseSetupError(f"the file {file} cannot be opened ({why})") from error
    # One connection a process: its tasks take turns in order, where SQLite's own waiting knows no order.
    engine = create_async_engine(url.set(database=str(file)), pool_size=1, max_overflow=0, pool_timeout=BUSY_SECONDS)

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, _record: object) -> None:
        # Python's driver must not begin transactions by itself: "begin" below does.
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {busy_seconds * 1000}")
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # Another replica is turning it on just now, which does not wait for its turn; the file keeps it.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
        # FULL, so that "posting" is on the disk before Slack is asked, even if the power fails in between.
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction which reads and then writes would fail if another one wrote meanwhile.
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


async def migrate(database: AsyncEngine) -> None:
    """Brings the schema up to date; any number of replicas may start at once.

    Raises NewerDatabaseError where the schema is of a version that this code does not know, NoAnswerError where the
    database does not answer, and DatabaseSetupError where it is damaged or none.
    """
    try:
        async with database.connect() as connection:
            if await connection.run_sync(_revision) == SCHEMA:
                return
        async with database.begin() as connection:
            await _wait_for_turn(connection)
            await connection.run_sync(_upgrade)
    except (DBAPIError, OSError) as error:
        # The driver's text names the host, never the password.
        cause = getattr(error, "orig", None) or error
        if _may_pass(error, cause):
            raise NoAnswerError(f"the database does not answer ({cause})") from error
        place = f"the file {database.url.database}" if isinstance(cause, sqlite3.Error) else "the database"
        raise DatabaseSetupError(f"{place} cannot be read ({cause})") from error


def _may_pass(error: Exception, cause: BaseException) -> bool:
    """Whether waiting can help: the server is not there yet, or another process holds the file."""
    if isinstance(cause, sqlite3.Error):
        return cause.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    state = str(getattr(cause, "sqlstate", None) or "")
    return state.startswith(_PASSING) or isinstance(error, OperationalError | InterfaceError | OSError)


async def _wait_for_turn(connection: AsyncConnection) -> None:
    # On SQLite the transaction, begun IMMEDIATE, is the lock.
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    # Alembic reads its options with interpolation: a percent sign in the path would be one.
    location = str(Path(__file__).with_name("migrations")).replace("%", "%%")
    config.set_main_option("script_location", location)
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = _revision(connection)
    if found is not None and found not in known:
        raise NewerDatabaseError(
            f"it has schema {found}, and this version of aigap knows schemas up to {SCHEMA}: "
            "start the newer version again, or restore the backup made before it"
        )
    command.upgrade(config, "head")
