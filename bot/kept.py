"""Figures as the database keeps them: each refresh and each edition adds a snapshot, and nothing is ever changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import store, tables
from bot.failures import Failure
from bot.figures import Figure, from_rows, to_rows
from bot.live_state import LiveState
from bot.tables import Snapshot, Workspace

# The sources are the operator's settings and the same for every team, so their figures are kept in no team's name.
OPERATOR = Workspace("", "")

_failures = TypeAdapter(list[Failure])


def rows(figures: Iterable[Figure], taken_at: datetime) -> tuple[tables.Figure, ...]:
    """Observed figures as rows; what stands in live.toml counts as checked when it was used."""
    return tuple(
        tables.Figure(
            key=f"{figure.source}/{figure.variable}/{figure.period_end}",
            value=str(figure.value),
            unit=figure.unit,
            source=figure.source,
            url=figure.url,
            checked_at=figure.checked_at or taken_at,
            period_end=figure.period_end,
            filed=figure.filed,
            detail=row,
        )
        for figure, row in zip(figures, to_rows(tuple(figures)), strict=True)
    )


def figures(snapshot: Snapshot) -> tuple[Figure, ...]:
    """The observed figures of a snapshot, as they were."""
    return from_rows([row.detail for row in snapshot.figures])


async def keep(database: AsyncEngine, state: LiveState, at: datetime) -> None:
    """Adds what a refresh brought, with what failed."""
    detail: dict[str, Any] = {"failures": _failures.dump_python(list(state.failures), mode="json")}
    async with database.begin() as connection:
        await store.record_snapshot(connection, OPERATOR, Snapshot(at, rows(state.figures, at), detail))


async def newest(database: AsyncEngine, asked: tuple[str, ...]) -> LiveState:
    """What the newest refresh left, by whichever replica; without figures where there was none."""
    snapshot = await store.newest_snapshot(database, OPERATOR)
    if snapshot is None:
        return LiveState(asked=asked)
    failures = tuple(_failures.validate_python(snapshot.detail["failures"]))
    return LiveState(figures(snapshot), failures, asked, snapshot.taken_at)
