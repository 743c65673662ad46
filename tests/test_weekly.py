"""The weekly post over a year of recorded filings: what it says first, why, and that it adds up."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from slack_blocks import refusals
from weekly_year import ASKED, GOLDEN, Week, goldens, state_on, subscription, week_of, weeks, year

from bot.failures import Failure
from bot.live_state import LiveState
from bot.schedule import edition_on
from bot.tables import Snapshot
from bot.weekly import draft, past_edition, post
from bot.weekly_page import history
from model.catalogue import is_company

pytestmark = pytest.mark.xdist_group("weekly year")  # so that a process composes it once

ABOUT = [("en", "", "live"), ("fr", "", "live"), ("en", "Nvidia 300B, margin 40%", "live"), ("en", "", "2023-09")]


def test_every_post_to_be_read_is_kept() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == goldens().keys()


@pytest.mark.parametrize("name", sorted(path.stem for path in GOLDEN.glob("*.txt")))
def test_a_post_that_was_read_stays_as_it_was(name: str) -> None:
    assert goldens()[name] + "\n" == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_the_first_line_says_whether_anything_changed() -> None:
    first, *others = year()
    assert first.post.text.startswith("First update. The gap is")
    unchanged = 0
    for before, week in zip(year(), others, strict=False):
        line = week.post.text.splitlines()[0]
        assert before.made.value is not None
        assert week.made.value is not None
        if week.made.value == before.made.value:
            unchanged += 1
            assert "the gap is still" in line
            assert line.startswith(("No new filings since", "No change from what is new"))
        else:
            way = "up" if week.made.value > before.made.value else "down"
            assert line.startswith(f"Gap {way} ")
    assert 35 <= unchanged <= 45


@pytest.mark.parametrize("about", ABOUT, ids=str)
def test_the_bridge_adds_up_exactly(about: tuple[str, str, str]) -> None:
    for week in year(*about):
        why = week.made.difference
        if why is not None:
            assert sum(why.contributions.values(), Fraction(0)) == why.after - why.before


def test_each_change_has_its_news() -> None:
    for week in year():
        why = week.made.difference
        for name in why.contributions if why else ():
            wanted = name if is_company(name) else "revenue.nvidia"
            assert wanted in {figure.variable for figure in week.made.news}


@pytest.mark.parametrize("about", ABOUT, ids=str)
def test_slack_takes_every_post_and_thread(about: tuple[str, str, str]) -> None:
    for week in year(*about):
        assert refusals(week.post.blocks) == []
        assert week.post.thread is not None
        assert refusals(week.post.thread.blocks) == []
        assert len(week.post.blocks) < 50


def charts(week: Week) -> list[str]:
    return [block["chart"]["type"] for block in week.post.blocks if block["type"] == "data_visualization"]


def test_charts_and_the_same_numbers_in_text() -> None:
    assert charts(week_of("2025-07-28")) == []
    assert charts(week_of("2025-08-11")) == ["line"]
    changed = week_of("2025-11-24")
    assert charts(changed) == ["bar", "line"]
    assert "gap 639.6B → Nvidia's 10-Q +144.9B → 784.6B" in changed.post.text
    assert "Oct 27 to Nov 17: 639.6B · Nov 24: 784.6B" in changed.post.text
    last = year()[-1]
    assert len(history(last.made)) == 20
    assert max(len(block["chart"]["series"][0]["data"]) for block in last.post.blocks if "chart" in block) == 20


def test_where_charts_are_refused_the_rest_remains() -> None:
    week = week_of("2025-11-24")
    assert week.post.fallback_blocks == [block for block in week.post.blocks if block["type"] != "data_visualization"]
    assert week_of("2025-07-28").post.fallback_blocks is None


def test_a_snapshot_explains_its_post_after_a_trip_through_json() -> None:
    for week in year():
        kept = week.post.snapshot
        detail = json.loads(json.dumps(kept.detail))
        figures = tuple(replace(row, detail=json.loads(json.dumps(row.detail))) for row in kept.figures)
        past = past_edition(Snapshot(kept.taken_at, figures, detail))
        assert past.value == week.made.value
        assert past.figures == week.made.state.figures
        assert week.made.answer is not None
        assert past.baseline is not None
        for name, figure in week.made.answer.baseline.figures.items():
            assert past.baseline.figures[name].value == figure.value


def test_an_edition_after_missed_ones_compares_with_the_last_that_was_posted() -> None:
    of = subscription()
    *_, before = (week for week in weeks(of) if week.day <= date(2025, 8, 25))
    late = date(2025, 11, 24)
    made = draft(of, edition_on(of.when, late).due_at, state_on(late), [past_edition(before.post.snapshot)])
    assert made.difference is not None
    assert made.difference.before == before.made.value


def test_without_live_figures_it_says_what_to_do_and_invents_nothing() -> None:
    of, day = subscription(), date(2026, 3, 2)
    failed = Failure("sec.nvidia", "feed_no_contact", {}, (), edition_on(of.when, day).due_at)
    made = draft(of, edition_on(of.when, day).due_at, LiveState((), (failed,), ASKED), [])
    composed = post(of, edition_on(of.when, day), made)
    assert composed.text.startswith("There is no number this week")
    assert "AIGAP_SEC_CONTACT" in composed.text
    assert composed.thread is None
    assert past_edition(composed.snapshot).value is None
    after = draft(of, edition_on(of.when, day).due_at, state_on(day), [past_edition(composed.snapshot)])
    assert post(of, edition_on(of.when, day), after).text.startswith("First update.")


def test_a_source_that_failed_is_no_silence() -> None:
    """ "No new filings" may only be said where the SEC was heard."""
    of, day = subscription(), date(2025, 8, 18)
    then = edition_on(of.when, day - timedelta(weeks=1))
    before = past_edition(post(of, then, draft(of, then.due_at, state_on(day), [])).snapshot)
    failed = Failure("sec.nvidia", "feed_timeout", {"host": "data.sec.gov"}, (), then.due_at)
    made = draft(of, edition_on(of.when, day).due_at, replace(state_on(day), failures=(failed,)), [before])
    text = post(of, edition_on(of.when, day), made).text
    assert text.startswith("Not every source answered; on the last good figures the gap is still")
    assert "Failed: SEC EDGAR (Nvidia). data.sec.gov did not answer in time." in text


def test_what_outsiders_wrote_reaches_slack_escaped() -> None:
    of, day = subscription(), date(2026, 3, 2)
    hostile = [
        replace(figure, title="<!channel> & co", url="https://x.example/|<!here>", note="<@U1>", name="<!everyone>")
        for figure in state_on(day).figures
    ]
    made = draft(of, edition_on(of.when, day).due_at, replace(state_on(day), figures=tuple(hostile)), [])
    composed = post(of, edition_on(of.when, day), made)
    for block in (*composed.blocks, *(composed.thread.blocks if composed.thread else ())):
        for element in [block.get("text"), *block.get("elements", ())]:
            assert "<!" not in str((element or {}).get("text", ""))
    assert "<!" not in composed.text


def test_french_is_french() -> None:
    text = " ".join(week.post.text for week in year("fr"))
    assert not {"filings", " gap ", "run-rate", "update", "quarter"} & set(text.split(" "))
    assert "d'OpenAI" in text
    assert "de OpenAI" not in text
