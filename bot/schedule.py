"""When a weekly edition is due: weekday and wall time in a zone, turned into instants.

Pure. A wall time that the clocks skip (spring) moves forward by as much as they do; one that they show twice
(autumn) counts the first time only. Every instant handed out is in UTC.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_WEEK = timedelta(days=7)
# How far a zone's rules may have moved a due time since it was stored; editions are a week apart.
_RULE_CHANGE = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class WeeklyTime:
    """A weekday (Monday is 0) and wall time in an IANA zone, such as Monday 09:00 Europe/Paris.

    Raises ValueError for a weekday outside 0 to 6, a time with a zone of its own, or an unknown zone.
    """

    weekday: int
    at: time
    zone: str

    def __post_init__(self) -> None:
        if not 0 <= self.weekday <= 6:
            raise ValueError(f"weekday {self.weekday} is not between 0 (Monday) and 6 (Sunday)")
        if self.at.tzinfo is not None:
            raise ValueError("the wall time carries a zone of its own; give it as `zone`")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"{self.zone!r} is not a time zone of the IANA database") from error


@dataclass(frozen=True, slots=True)
class Edition:
    """One week's post: `key` is its local date (ISO 8601), unique in a subscription; `due_at` is in UTC."""

    key: str
    due_at: datetime


def edition_on(when: WeeklyTime, day: date) -> Edition:
    """The edition of a local date, whatever its weekday."""
    # With fold=0 zoneinfo reads a skipped wall time by the offset before the gap, which moves it forward, and
    # a repeated one as its first occurrence.
    local = datetime.combine(day, when.at.replace(fold=0), ZoneInfo(when.zone))
    return Edition(day.isoformat(), local.astimezone(UTC))


def editions_after(when: WeeklyTime, instant: datetime) -> Iterator[Edition]:
    """The editions due strictly after an instant (with zone), in order, without end."""
    # A day earlier than the instant's own date: a skipped day (Samoa, 2011) moves an edition past its date.
    day = instant.astimezone(ZoneInfo(when.zone)).date() - timedelta(days=1)
    day += timedelta(days=(when.weekday - day.weekday()) % 7)
    while True:
        edition = edition_on(when, day)
        if edition.due_at > instant:
            yield edition
        day += _WEEK


def next_edition(when: WeeklyTime, after: datetime) -> Edition:
    """The first edition due strictly after an instant."""
    return next(editions_after(when, after))


def editions_due(when: WeeklyTime, planned: datetime, now: datetime) -> tuple[list[Edition], Edition]:
    """The editions from the one planned for `planned` up to `now`, oldest first, and the next one after them.

    The planned one is worked out again from its wall time, so that a zone whose rules changed meanwhile
    (a new tzdata) neither loses nor repeats a week; where they put it after `now`, nothing is due yet.
    """
    due: list[Edition] = []
    for edition in editions_after(when, planned - _RULE_CHANGE):
        if edition.due_at > now:
            return due, edition
        due.append(edition)
    raise AssertionError("editions have no end")
