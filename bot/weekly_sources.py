"""The sources of an edition in words: links, what failed, which filings are next. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.dates import day_text
from bot.failures import Failure
from bot.figures import TEAM, TRACKER
from bot.live import ExpectedFiling
from bot.messages import say
from bot.sources import sources
from bot.weekly_why import elided

if TYPE_CHECKING:
    from bot.weekly import Draft

# Nvidia's next filing is always named, another one where it is near.
NEAR = timedelta(days=14)


def source_name(source: str, lang: str) -> str:
    """A source as people call it: SEC EDGAR, Nvidia; Epoch AI; the team's table."""
    if source == TRACKER:
        return sources().tracker.title.partition(",")[0]
    if source == TEAM:
        return say("live_team_table", lang)
    name = next((company.name for company in sources().companies if company.source == source), source)
    return f"{sources().sec.title}, {name}"


def failure_lines(made: Draft) -> list[str]:
    """What failed, each reason once with all its sources."""
    return failures_said(made.state.failures, made.lang)


def failures_said(failures: tuple[Failure, ...], lang: str) -> list[str]:
    """What failed, in sentences: each reason once, with all of its sources."""
    by_reason: dict[str, list[str]] = {}
    for failure in failures:
        by_reason.setdefault(say(failure.key, lang, **failure.values), []).append(failure.source)
    return [
        say("weekly_failed", lang, sources=listed(found, lang), reason=reason) for reason, found in by_reason.items()
    ]


def listed(found: Sequence[str], lang: str) -> str:
    """Sources in a row, those at the SEC as one: SEC EDGAR (Nvidia, Microsoft), Epoch AI."""
    filers = [company.name for company in sources().companies if company.source in found]
    filings = [f"{sources().sec.title} ({', '.join(filers)})"] if filers else []
    return ", ".join([*filings, *(source_name(each, lang) for each in found if each in (TRACKER, TEAM))])


def next_filings(made: Draft) -> list[str]:
    """The next filings: an estimate, named so; due or overdue where it has passed."""
    lang = made.lang
    shown = [
        filing
        for filing in made.live.expected
        if filing.company == sources().nvidia.key or filing.state == "overdue" or filing.expected - made.day <= NEAR
    ]
    parts = [filing_said(filing, lang, lambda day: day_text(day, lang, made.day)) for filing in shown]
    return [say("weekly_next", lang, filings=" · ".join(parts))] if parts else []


def filing_said(filing: ExpectedFiling, lang: str, written: Callable[[date], str]) -> str:
    """One filing that is expected, its days as they are `written` there."""
    days = {name: written(getattr(filing, name)) for name in ("expected", "deadline")}
    named = {"name": filing.name, "form": filing.form, "end": written(filing.period_end)}
    return elided(say(f"weekly_filing_{filing.state}", lang, **named, **days), lang)
