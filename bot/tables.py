"""What the database holds: one table a concept, each row scoped by enterprise and team."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Literal

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Time,
    TypeDecorator,
    UniqueConstraint,
    text,
)

from bot.schedule import WeeklyTime

SubscriptionState = Literal["active", "paused", "off"]
DeliveryState = Literal["due", "posting", "posted", "late", "missed", "failed"]
ThreadState = Literal["none", "due", "posting", "posted", "failed"]
NoticeState = Literal["due", "posting", "posted", "failed"]


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: needs a zone on the way in, is UTC on the way out, on databases with and without zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _scope() -> Sequence[Column[Any]]:
    # The empty text where a team has no enterprise: NULLs would be distinct in unique constraints.
    return (
        Column("enterprise_id", String(32), nullable=False, default=""),
        Column("team_id", String(32), nullable=False),
    )


def _one_of(column: str, values: Sequence[str]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


_LISTED = "state <> 'off'"

subscription = Table(
    "subscription",
    metadata,
    # Random, because it is part of the key that marks an edition in Slack: never reused, never guessed.
    Column("id", String(32), primary_key=True),
    *_scope(),
    Column("channel_id", String(32), nullable=False),
    Column("owner_id", String(32), nullable=False),
    Column("lang", String(2), nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("wall_time", Time, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("baseline", String(32), nullable=False),
    Column("statement", Text, nullable=False),
    Column("state", String(8), nullable=False),
    Column("reason", String(64)),
    Column("next_due_at", UtcDateTime, index=True),
    Column("created_at", UtcDateTime, nullable=False),
    # A hash of what makes two subscriptions the same, so that subscribing twice leaves one.
    Column("identity", String(64), nullable=False),
    _one_of("state", ("active", "paused", "off")),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("(state = 'active') = (next_due_at IS NOT NULL)", name="next_due_at"),
    Index(None, "enterprise_id", "team_id", "channel_id"),
    Index(None, "identity", unique=True, sqlite_where=text(_LISTED), postgresql_where=text(_LISTED)),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("id", Integer, primary_key=True),
    *_scope(),
    Column("taken_at", UtcDateTime, nullable=False),
    Column("detail", JSON, nullable=False),
    sqlite_autoincrement=True,
)

figure = Table(
    "figure",
    metadata,
    Column("id", Integer, primary_key=True),
    *_scope(),
    Column("snapshot_id", ForeignKey(snapshot.c.id), nullable=False, index=True),
    Column("key", String(128), nullable=False),
    # Exact text ("302969000000", "1/3"), because no numeric column holds a rational.
    Column("value", Text, nullable=False),
    Column("unit", String(32), nullable=False),
    Column("period_end", Date),
    Column("filed", Date),
    Column("source", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("checked_at", UtcDateTime, nullable=False),
    Column("detail", JSON, nullable=False),
    UniqueConstraint("snapshot_id", "key"),
    Index(None, "enterprise_id", "team_id", "key"),
    sqlite_autoincrement=True,
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", Integer, primary_key=True),
    *_scope(),
    Column("subscription_id", ForeignKey(subscription.c.id), nullable=False),
    Column("edition", String(10), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", String(8), nullable=False, index=True),
    Column("reason", String(64)),
    # Counts the claims; also the fencing token: whoever writes must still hold the newest claim.
    Column("attempts", Integer, nullable=False, default=0),
    Column("lease_until", UtcDateTime),
    Column("payload", JSON(none_as_null=True)),
    Column("snapshot_id", ForeignKey(snapshot.c.id)),
    Column("ts", String(32)),
    Column("posted_at", UtcDateTime),
    Column("thread_state", String(8), nullable=False, default="none", index=True),
    Column("thread_ts", String(32)),
    UniqueConstraint("subscription_id", "edition"),
    _one_of("state", ("due", "posting", "posted", "late", "missed", "failed")),
    _one_of("thread_state", ("none", "due", "posting", "posted", "failed")),
    CheckConstraint("(state IN ('posted', 'late')) = (ts IS NOT NULL)", name="ts"),
    sqlite_autoincrement=True,
)

notice = Table(
    "notice",
    metadata,
    Column("id", Integer, primary_key=True),
    *_scope(),
    Column("subscription_id", ForeignKey(subscription.c.id), nullable=False),
    Column("edition", String(10), nullable=False),
    Column("reason", String(64), nullable=False),
    Column("state", String(8), nullable=False, index=True),
    Column("attempts", Integer, nullable=False, default=0),
    Column("lease_until", UtcDateTime),
    UniqueConstraint("subscription_id", "edition"),
    _one_of("state", ("due", "posting", "posted", "failed")),
    sqlite_autoincrement=True,
)

lease = Table(
    "lease",
    metadata,
    *_scope(),
    Column("name", String(128), nullable=False),
    Column("lease_until", UtcDateTime, nullable=False),
    PrimaryKeyConstraint("enterprise_id", "team_id", "name"),
)


@dataclass(frozen=True, slots=True)
class Workspace:
    """Whose row it is: a team, and its enterprise where it has one (else the empty text)."""

    enterprise_id: str
    team_id: str


@dataclass(frozen=True, slots=True)
class Subscription:
    """A channel's weekly post: when, for whom, on which baseline, with which statement."""

    id: str
    workspace: Workspace
    channel_id: str
    owner_id: str
    lang: str
    when: WeeklyTime
    baseline: str
    statement: str
    state: SubscriptionState
    reason: str | None
    next_due_at: datetime | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Figure:
    """A value as it was used: exact text, unit, period, filing date, source and time of the check."""

    key: str
    value: str
    unit: str
    source: str
    url: str
    checked_at: datetime
    period_end: date | None = None
    filed: date | None = None
    detail: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The figures that one edition (or one refresh) used, unique by key, and any detail as JSON."""

    taken_at: datetime
    figures: tuple[Figure, ...]
    detail: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One edition of a subscription on its way to Slack, and what became of it."""

    id: int
    workspace: Workspace
    subscription_id: str
    edition: str
    due_at: datetime
    state: DeliveryState
    reason: str | None
    attempts: int
    lease_until: datetime | None
    payload: dict[str, Any] | None
    snapshot_id: int | None
    ts: str | None
    posted_at: datetime | None
    thread_state: ThreadState
    thread_ts: str | None
