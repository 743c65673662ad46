"""A year of weekly posts, composed on the recorded filings and reports as each became public.

`python tests/weekly_year.py` writes the golden posts again. Read each as a user would before keeping it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from filings import checked, observed

from bot.delivery_needs import Post
from bot.failures import Failure
from bot.feeds import FeedSettings, asked
from bot.live_state import LiveState
from bot.replies import plain
from bot.schedule import WeeklyTime, edition_on
from bot.sources import sources
from bot.tables import Subscription, Workspace
from bot.weekly import Draft, draft, past_edition, post
from bot.weekly_page import thread_page, weekly_page

GOLDEN = Path(__file__).with_name("golden") / "weekly"
MONDAYS = [date(2025, 7, 28) + timedelta(weeks=week) for week in range(52)]
NINE_IN_PARIS = WeeklyTime(0, time(9), "Europe/Paris")
ASKED = asked(FeedSettings(), sources())


@dataclass(frozen=True)
class Week:
    """One edition: what it says before words, and as a post."""

    day: date
    made: Draft
    post: Post

    @property
    def text(self) -> str:
        """As the console prints it."""
        return plain(weekly_page(self.made))


def subscription(lang: str = "en", statement: str = "", baseline: str = "live") -> Subscription:
    made = datetime(2025, 7, 1, tzinfo=UTC)
    where = Workspace("", "T0TEAM")
    return Subscription(
        "s1", where, "C0AI", "U0MARIE", lang, NINE_IN_PARIS, baseline, statement, "active", None, None, made
    )


@cache
def state_on(day: date) -> LiveState:
    """The live figures as known on a day, all sources having answered that morning."""
    return LiveState(tuple(observed(day)), (), ASKED, checked(day))


def weeks(of: Subscription) -> Iterator[Week]:
    """The 52 editions, each compared with what the one before left in its snapshot."""
    past = []
    for day in MONDAYS:
        edition = edition_on(of.when, day)
        made = draft(of, edition.due_at, state_on(day), past)
        posted = post(of, edition, made)
        yield Week(day, made, posted)
        past.append(past_edition(posted.snapshot))


@cache
def year(lang: str = "en", statement: str = "", baseline: str = "live") -> tuple[Week, ...]:
    return tuple(weeks(subscription(lang, statement, baseline)))


def week_of(day: str, *about: str) -> Week:
    return next(week for week in year(*about) if week.day == date.fromisoformat(day))


def with_failures(day: date) -> str:
    """A Monday on which EDGAR refused and the tracker was down: last good values of four weeks before."""
    of = subscription()
    before = day - timedelta(weeks=4)
    first = post(of, edition_on(of.when, before), draft(of, edition_on(of.when, before).due_at, state_on(before), []))
    at = checked(day)
    refused = {"host": "data.sec.gov", "minutes": 10}
    failures = (
        *(Failure(company.source, "feed_refused", refused, (), at) for company in sources().companies),
        Failure("tracker", "feed_busy", {"host": "epoch.ai", "status": 503}, (), at),
    )
    state = replace(state_on(before), failures=failures, checked_at=at)
    made = draft(of, edition_on(of.when, day).due_at, state, [past_edition(first.snapshot)])
    return plain(weekly_page(made))


@cache
def goldens() -> dict[str, str]:
    """The posts that are kept for reading, by name."""
    statement = "Nvidia 300B, margin 40%"
    return {
        "first": week_of("2025-07-28").text,
        "reports": week_of("2025-08-04").text,
        "nothing_new": week_of("2025-08-11").text,
        "capex_alone": week_of("2025-11-03").text,
        "nvidia_10q": week_of("2025-11-24").text,
        "nvidia_10k_fr": week_of("2026-03-02", "fr").text,
        "several_causes_fr": week_of("2026-03-23", "fr").text,
        "statement": week_of("2026-06-01", "en", statement).text,
        "question": week_of("2026-05-25", "en", "what margin breaks even with AI revenue 900B").text,
        "dated": week_of("2026-03-02", "en", "", "2023-09").text,
        "failed": with_failures(date(2025, 9, 22)),
        "thread": plain(thread_page(week_of("2026-03-23").made)),
        "headlines": "\n".join(f"{week.day} {week.post.text.splitlines()[0]}" for week in year()),
    }


if __name__ == "__main__":
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for name, text in goldens().items():
        (GOLDEN / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
        sys.stdout.write(f"== {name}\n{text}\n\n")
