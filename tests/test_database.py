"""The database: one code path for SQLite and Postgres, its schema, its clock, and what is set up wrong."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert, make_url, select, text, update
from sqlalchemy.exc import IntegrityError, StatementError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.database import (
    SCHEMA,
    DatabaseClock,
    DatabaseSetupError,
    NewerDatabaseError,
    NoAnswerError,
    database_url,
    migrate,
    open_database,
)
from bot.tables import delivery, lease, metadata

pytest_plugins = ("databases",)
pytestmark = pytest.mark.waits


# ---- the schema


async def test_four_replicas_may_start_at_once_on_an_empty_database(empty_address: str) -> None:
    replicas = [open_database(empty_address) for _ in range(4)]
    await asyncio.gather(*map(migrate, replicas))
    async with replicas[0].connect() as connection:
        versions = await connection.scalars(text("SELECT version_num FROM alembic_version"))
        assert versions.all() == [SCHEMA]
    await asyncio.gather(*(replica.dispose() for replica in replicas))


async def test_migrating_again_changes_nothing(database: AsyncEngine) -> None:
    await migrate(database)
    await migrate(database)


async def test_the_migrations_make_the_tables_that_the_code_uses(database: AsyncEngine) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_every_table_is_scoped_by_enterprise_and_team() -> None:
    assert {table.name for table in metadata.sorted_tables if {"enterprise_id", "team_id"} <= {*table.c.keys()}} == {
        *metadata.tables
    }


async def test_a_database_newer_than_the_code_is_refused_with_a_sentence(empty_address: str) -> None:
    database = open_database(empty_address)
    await migrate(database)
    async with database.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError, match=r"schema 9999, .* start the newer version again"):
        await migrate(database)
    await database.dispose()


# ---- the address


@pytest.mark.parametrize(
    ("address", "driver", "query"),
    [
        ("postgres://bot:pw@db/aigap", "postgresql+asyncpg", {}),
        ("postgresql://bot@db/aigap?sslmode=require", "postgresql+asyncpg", {"ssl": "require"}),
        ("postgresql+asyncpg:///aigap?host=/run/pg", "postgresql+asyncpg", {"host": "/run/pg"}),
        ("sqlite:///aigap.sqlite", "sqlite+aiosqlite", {}),
    ],
)
def test_addresses_as_operators_write_them(address: str, driver: str, query: dict[str, str]) -> None:
    url = database_url(address)
    assert (url.drivername, dict(url.query)) == (driver, query)


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("aigap.sqlite", "not a database address"),
        ("mysql://bot:secret@db/aigap", "it starts with mysql, and only postgresql and sqlite"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("postgresql://bot:secret@db:port/aigap", "not a database address"),
    ],
)
def test_a_wrong_address_is_explained_without_repeating_it(address: str, sentence: str) -> None:
    with pytest.raises(DatabaseSetupError, match=sentence) as raised:
        database_url(address)
    assert "secret" not in str(raised.value)


async def test_a_database_that_does_not_answer_is_a_sentence() -> None:
    engine = open_database("postgresql://bot:secret@127.0.0.1:1/aigap")
    with pytest.raises(NoAnswerError, match=r"the database does not answer \(.*Connect call failed") as raised:
        await migrate(engine)
    assert "secret" not in str(raised.value)
    await engine.dispose()


async def why_not(address: str) -> DatabaseSetupError:
    """What is wrong with a database."""
    engine = open_database(address)
    with pytest.raises(DatabaseSetupError) as raised:
        await migrate(engine)
    await engine.dispose()
    return raised.value


async def test_a_full_server_may_answer_later_and_a_wrong_name_may_not(
    postgres: Callable[[str], str],
) -> None:
    engine = open_database(postgres("postgres"))
    async with engine.begin() as connection:
        await connection.execute(text("CREATE ROLE crowded LOGIN CONNECTION LIMIT 0"))
    await engine.dispose()
    crowded = await why_not(str(make_url(postgres("postgres")).set(username="crowded")))
    assert type(crowded) is NoAnswerError
    assert "too many connections" in str(crowded)
    missing = await why_not(postgres("nowhere"))
    assert type(missing) is DatabaseSetupError
    assert str(missing) == 'the database cannot be read (database "nowhere" does not exist)'


async def test_a_file_that_another_process_holds_may_answer_later(tmp_path: Path) -> None:
    file = tmp_path / "aigap.sqlite"
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("CREATE TABLE theirs (x)")
        other.execute("BEGIN EXCLUSIVE")
        engine = open_database(f"sqlite:///{file}", busy_seconds=0)
        with pytest.raises(NoAnswerError, match="locked"):
            await migrate(engine)
        await engine.dispose()


async def test_a_damaged_file_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "aigap.sqlite"
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    assert str(await why_not(f"sqlite:///{file}")) == f"the file {file} cannot be read (file is not a database)"


def test_a_file_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    for name in ("folder", "file/aigap.sqlite"):
        with pytest.raises(DatabaseSetupError, match=r"the file .* cannot be opened"):
            open_database(f"sqlite:///{tmp_path / name}")


async def test_the_folder_of_a_sqlite_file_is_made(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'new' / 'folder' / 'aigap.sqlite'}")
    await migrate(engine)
    await engine.dispose()
    assert (tmp_path / "new" / "folder" / "aigap.sqlite").exists()


# ---- transactions and time


async def test_sqlite_is_durable_checked_and_shared(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'aigap.sqlite'}")
    async with engine.connect() as connection:
        settings = [
            await connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    await engine.dispose()
    full, on = 2, 1
    assert settings == ["wal", full, on, 15_000]


async def test_concurrent_read_and_write_transactions_lose_nothing(database: AsyncEngine) -> None:
    row = {
        "enterprise_id": "",
        "team_id": "T",
        "name": "count",
        "lease_until": datetime(2026, 1, 1, tzinfo=UTC),
    }
    async with database.begin() as connection:
        await connection.execute(insert(lease).values(row))

    async def add_a_day() -> None:
        async with database.begin() as connection:
            until = await connection.scalar(select(lease.c.lease_until).with_for_update())
            await connection.execute(update(lease).values(lease_until=until + timedelta(days=1)))

    await asyncio.gather(*(add_a_day() for _ in range(10)))
    async with database.connect() as connection:
        assert await connection.scalar(select(lease.c.lease_until)) == datetime(2026, 1, 11, tzinfo=UTC)


async def test_the_database_clock_is_this_machine_s_and_can_be_moved(database: AsyncEngine) -> None:
    async with database.connect() as connection:
        now, later, before = (
            await connection.execute(select(DatabaseClock(), DatabaseClock(90.25), DatabaseClock(-90.25)))
        ).one()
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=2)
    assert later - now == pytest.approx(timedelta(seconds=90.25), abs=timedelta(milliseconds=20))
    assert now - before == pytest.approx(timedelta(seconds=90.25), abs=timedelta(milliseconds=20))


async def test_instants_come_back_in_utc_and_need_a_zone(database: AsyncEngine) -> None:
    paris = datetime.fromisoformat("2026-11-23T09:00:00+01:00")
    row = {"enterprise_id": "", "team_id": "T", "name": "x"}
    async with database.begin() as connection:
        await connection.execute(insert(lease).values(row | {"lease_until": paris}))
        stored = await connection.scalar(select(lease.c.lease_until))
    assert stored.isoformat() == "2026-11-23T08:00:00+00:00"
    async with database.begin() as connection:
        with pytest.raises(StatementError, match="without a zone"):
            await connection.execute(insert(lease).values(row | {"lease_until": paris.replace(tzinfo=None)}))


async def test_a_row_for_a_subscription_that_does_not_exist_is_refused(database: AsyncEngine) -> None:
    orphan = {
        "enterprise_id": "", "team_id": "T", "subscription_id": "none", "edition": "2026-11-23",
        "due_at": datetime.now(UTC), "state": "due",
    }  # fmt: skip
    with pytest.raises(IntegrityError):
        async with database.begin() as connection:
            await connection.execute(insert(delivery).values(orphan))
