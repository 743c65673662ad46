"""When an edition is due: weekday and wall time in a zone, through every change of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import Edition, WeeklyTime, edition_on, editions_after, editions_due, next_edition

MONDAY, FRIDAY, SUNDAY = 0, 4, 6


def at(text: str) -> datetime:
    """An instant in UTC, from ISO 8601."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# ---- an ordinary week, and the weeks around each change of the clocks


@pytest.mark.parametrize(
    ("when", "after", "due"),
    [
        (WeeklyTime(MONDAY, time(9), "Europe/Paris"), "2026-11-23 07:59:59", "2026-11-23 08:00:00"),
        (WeeklyTime(MONDAY, time(9), "Europe/Paris"), "2026-11-23 08:00:00", "2026-11-30 08:00:00"),
        (WeeklyTime(FRIDAY, time(16, 30), "America/New_York"), "2026-11-23 00:00:00", "2026-11-27 21:30:00"),
        (WeeklyTime(MONDAY, time(9), "Australia/Sydney"), "2026-11-21 00:00:00", "2026-11-22 22:00:00"),
        (WeeklyTime(MONDAY, time(0), "Pacific/Kiritimati"), "2026-11-21 00:00:00", "2026-11-22 10:00:00"),
        (WeeklyTime(SUNDAY, time(23, 59), "Pacific/Pago_Pago"), "2026-11-23 00:00:00", "2026-11-23 10:59:00"),
    ],
)
def test_the_next_edition_is_the_next_such_wall_time(when: WeeklyTime, after: str, due: str) -> None:
    assert next_edition(when, at(after)).due_at == at(due)


# Nine on the Monday before a change of the clocks, and nine on the Monday after, in UTC.
@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Europe/Paris", "2026-03-23 08:00:00", "2026-03-30 07:00:00"),
        ("Europe/Paris", "2026-10-19 07:00:00", "2026-10-26 08:00:00"),
        ("America/New_York", "2026-03-02 14:00:00", "2026-03-09 13:00:00"),
        ("America/New_York", "2026-10-26 13:00:00", "2026-11-02 14:00:00"),
        ("Australia/Sydney", "2026-03-29 22:00:00", "2026-04-05 23:00:00"),
        ("Australia/Sydney", "2026-09-27 23:00:00", "2026-10-04 22:00:00"),
    ],
)
def test_nine_stays_nine_when_the_clocks_change(zone: str, before: str, after: str) -> None:
    editions = islice(editions_after(WeeklyTime(MONDAY, time(9), zone), at(before) - timedelta(1)), 2)
    assert [edition.due_at for edition in editions] == [at(before), at(after)]


# The Sunday night itself. In the gap 02:30 does not exist; in the fold it comes twice.
@pytest.mark.parametrize(
    ("zone", "day", "due", "shown"),
    [
        ("Europe/Paris", "2026-03-29", "2026-03-29 01:30:00", "03:30"),
        ("Europe/Paris", "2026-10-25", "2026-10-25 00:30:00", "02:30"),
        ("America/New_York", "2026-03-08", "2026-03-08 07:30:00", "03:30"),
        ("America/New_York", "2026-11-01", "2026-11-01 07:30:00", "02:30"),
        ("Australia/Sydney", "2026-10-04", "2026-10-03 16:30:00", "03:30"),
        ("Australia/Sydney", "2026-04-05", "2026-04-04 15:30:00", "02:30"),
    ],
)
def test_a_skipped_time_moves_forward_and_a_repeated_one_counts_once(zone: str, day: str, due: str, shown: str) -> None:
    when = WeeklyTime(SUNDAY, time(2, 30), zone)
    edition = edition_on(when, date.fromisoformat(day))
    assert edition == Edition(day, at(due))
    assert f"{edition.due_at.astimezone(ZoneInfo(zone)):%H:%M}" == shown
    around = list(islice(editions_after(when, at(due) - timedelta(days=8)), 3))
    assert [e.key for e in around].count(day) == 1


def test_half_past_one_in_new_york_comes_twice_and_the_first_counts() -> None:
    edition = edition_on(WeeklyTime(SUNDAY, time(1, 30), "America/New_York"), date(2026, 11, 1))
    assert edition.due_at == at("2026-11-01 05:30:00")


def test_a_day_that_a_country_skipped_still_has_its_edition() -> None:
    samoa = WeeklyTime(FRIDAY, time(9), "Pacific/Apia")
    editions = list(islice(editions_after(samoa, at("2011-12-20 00:00:00")), 3))
    assert [edition.key for edition in editions] == ["2011-12-23", "2011-12-30", "2012-01-06"]
    assert editions[1].due_at == at("2011-12-30 19:00:00")


@pytest.mark.parametrize(
    ("weekday", "wall", "zone", "sentence"),
    [
        (7, time(9), "Europe/Paris", "weekday 7"),
        (MONDAY, time(9, tzinfo=UTC), "Europe/Paris", "zone of its own"),
        (MONDAY, time(9), "Europe/Lutetia", "'Europe/Lutetia' is not a time zone"),
        (MONDAY, time(9), "../../etc/passwd", "not a time zone"),
        (MONDAY, time(9), "", "not a time zone"),
    ],
)
def test_what_is_no_weekly_time_is_refused(weekday: int, wall: time, zone: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        WeeklyTime(weekday, wall, zone)


# ---- after an outage


def test_after_an_outage_every_missed_edition_is_known() -> None:
    when = WeeklyTime(MONDAY, time(9), "Europe/Paris")
    due, following = editions_due(when, at("2026-10-19 07:00:00"), at("2026-11-12 12:00:00"))
    assert [edition.key for edition in due] == ["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09"]
    assert following.key == "2026-11-16"


def test_nothing_is_due_before_its_time() -> None:
    when = WeeklyTime(MONDAY, time(9), "Europe/Paris")
    planned = at("2026-11-23 08:00:00")
    assert editions_due(when, planned, planned - timedelta(seconds=1)) == ([], Edition("2026-11-23", planned))


@pytest.mark.parametrize("hours", [-3, -1, 1, 3])
def test_a_zone_whose_rules_changed_neither_loses_nor_repeats_a_week(hours: int) -> None:
    when = WeeklyTime(MONDAY, time(9), "Europe/Paris")
    planned_by_old_rules = at("2026-11-23 08:00:00") + timedelta(hours=hours)
    due, following = editions_due(when, planned_by_old_rules, at("2026-11-23 12:00:00"))
    assert [edition.key for edition in due] == ["2026-11-23"]
    assert following.key == "2026-11-30"


# ---- what holds in every zone, on every day, at every time

ZONES = ["Europe/Paris", "America/New_York", "Australia/Sydney", "Australia/Lord_Howe", "Africa/Casablanca",
         "America/Santiago", "Pacific/Apia", "Asia/Kathmandu", "America/St_Johns", "UTC"]  # fmt: skip
weekly_times = st.builds(
    WeeklyTime, st.integers(0, 6), st.times().map(lambda t: t.replace(fold=0)), st.sampled_from(ZONES)
)
instants = st.datetimes(datetime(2005, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))


@given(weekly_times, instants)
def test_editions_come_strictly_one_after_the_other_about_a_week_apart(when: WeeklyTime, now: datetime) -> None:
    editions = list(islice(editions_after(when, now), 60))
    assert editions[0].due_at > now
    for earlier, later in pairwise(editions):
        assert timedelta(days=6) <= later.due_at - earlier.due_at <= timedelta(days=8)
        assert date.fromisoformat(later.key) - date.fromisoformat(earlier.key) == timedelta(days=7)


@given(weekly_times, instants)
def test_the_wall_time_is_kept_except_where_the_clocks_skip_it(when: WeeklyTime, now: datetime) -> None:
    for edition in islice(editions_after(when, now), 60):
        zone = ZoneInfo(when.zone)
        asked = datetime.combine(date.fromisoformat(edition.key), when.at)
        shown = edition.due_at.astimezone(zone)
        skipped = asked.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) != asked
        assert date.fromisoformat(edition.key).weekday() == when.weekday
        assert shown.replace(tzinfo=None) > asked if skipped else shown.replace(tzinfo=None, fold=0) == asked
        assert shown.fold == 0


@given(weekly_times, instants)
def test_the_next_edition_is_the_first_there_is(when: WeeklyTime, now: datetime) -> None:
    edition = next_edition(when, now)
    just_before = edition.due_at - timedelta(microseconds=1)
    assert next_edition(when, just_before) == edition
    days = [now.date() + timedelta(days=offset) for offset in range(-2, 10)]
    every = [edition_on(when, day).due_at for day in days if day.weekday() == when.weekday]
    assert edition.due_at == min(due for due in every if due > now)
