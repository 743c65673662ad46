"""`/aigap figures`: what it says of figures that are there, old, recorded or missing. The day is passed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.failures import Failure
from bot.figures_page import figures_page
from bot.live_state import LiveState
from bot.recorded import recorded

AT = datetime(2026, 11, 26, 9, tzinfo=UTC)
ASKED = recorded().asked


def failed(*sources: str) -> tuple[Failure, ...]:
    return tuple(Failure(source, "feed_timeout", {"host": "a.example"}, (), AT) for source in sources)


def ages(day: date) -> dict[str, str]:
    """The recorded figures by their names, with the age each has on a day."""
    grid = figures_page(recorded(), day, "en").grid
    assert grid is not None
    return {row[0]: row[4] for row in grid.rows}


@pytest.mark.parametrize(
    ("day", "sales", "openai"),
    [
        (date(2026, 10, 1), "67 days", "1 day"),
        (date(2026, 11, 26), "123 days", "57 days"),
        (date(2026, 12, 31), "158 days (old)", "92 days (old)"),
    ],
)
def test_recorded_figures_age_like_any_other(day: date, sales: str, openai: str) -> None:
    found = ages(day)
    assert found["Nvidia total, quarter"] == sales
    assert found["OpenAI, annualised run-rate"] == openai


def coming(state: LiveState, day: date) -> list[str]:
    return [line for line in figures_page(state, day, "en").below if line.startswith("Next: ")]


def test_of_recorded_figures_no_estimate_is_told_that_is_past() -> None:
    in_time = coming(recorded(), date(2026, 10, 1))
    assert in_time[0] == "Next: Alphabet's 10-Q for the period to 2026-09-30, about 2026-10-29 (estimate)."
    assert len(in_time) == 2
    assert coming(recorded(), date(2026, 10, 30)) == in_time[1:]
    assert coming(recorded(), date(2026, 11, 26)) == []


def test_of_live_figures_a_filing_that_is_due_is_told() -> None:
    live = replace(recorded(), recorded=False, checked_at=AT)
    assert "Next: Nvidia's 10-Q for the period to 2026-10-25, due (estimate was 2026-11-18)." in coming(live, AT.date())


def test_where_no_source_was_asked_nothing_is_promised() -> None:
    page = figures_page(LiveState(asked=ASKED), AT.date(), "en")
    assert page.headline == "No source of live figures has been asked yet."
    assert page.grid is None
    assert page.quiet == (
        "Nothing yet from: SEC EDGAR (Nvidia, Microsoft, Alphabet, Amazon, Meta, Oracle), Epoch AI.",
        "`/aigap live` has no answer before Nvidia's sales are known; `/aigap figures refresh` asks the sources (at most "
        "every ten minutes).",
    )


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (LiveState((), failed(*ASKED), ASKED, AT), "7 of 7 sources failed at"),
        (replace(recorded(), recorded=False, failures=failed("tracker")), "last good values stay, with their age"),
        (
            replace(
                recorded(), recorded=False, failures=failed("tracker"),
                figures=tuple(each for each in recorded().figures if each.source != "tracker"),
            ),
            "no earlier value of theirs is known",
        ),
    ],
)  # fmt: skip
def test_last_good_values_are_told_where_there_are_any(state: LiveState, said: str) -> None:
    headline = figures_page(state, AT.date(), "en").headline
    assert said in headline
    assert ("stay" in headline) == ("stay" in said)


@pytest.mark.parametrize(("lang", "words"), [("en", "“/aigap live” answers"), ("fr", "« /aigap en direct » répond")])
def test_live_answers_once_nvidias_sales_are_known(lang: str, words: str) -> None:
    assert any(line.startswith(words) for line in figures_page(recorded(), AT.date(), lang).quiet)
