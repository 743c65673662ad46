"""The form and the list of weekly posts: within Slack's limits, and saying what the words would."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_blocks import refusals
from weekly_year import subscription

from bot.schedule import WeeklyTime
from bot.weekly_command import Problem, Subscribe, weekly_command
from bot.weekly_desk import known_baselines, read_words
from bot.weekly_form import filled, form, form_errors
from bot.weekly_replies import problem_reply, status_reply
from bot.zones import zone_names

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LANGS = pytest.mark.parametrize("lang", ["en", "fr"])


def sent(lang: str, day: int, at: str, zone: str, baseline: str, statement: str | None) -> dict[str, Any]:
    values = {
        "day": {"selected_option": {"value": str(day)}},
        "time": {"selected_time": at},
        "zone": {"value": zone},
        "baseline": {"selected_option": {"value": baseline}},
        "statement": {"value": statement},
    }
    view = form("C0AI", lang, None, ("2023-09",))
    return {**view, "state": {"values": {name: {"value": value} for name, value in values.items()}}}


@LANGS
@pytest.mark.parametrize("zone", [None, "Europe/Paris"])
def test_slack_takes_the_form(lang: str, zone: str | None) -> None:
    view = form("C0AI", lang, zone, known_baselines()[:-1])
    assert refusals(view["blocks"], "modal") == []
    assert all(len(view[name]["text"]) <= 24 for name in ("title", "submit", "close"))
    assert len(view["private_metadata"]) <= 3000


@given(
    st.sampled_from(["en", "fr"]),
    st.integers(0, 6),
    st.times(),
    st.sampled_from(sorted(zone_names().keys.values())),
    st.sampled_from(known_baselines()),
    st.sampled_from([None, "", "Nvidia 90B", "Nvidia 90B,\nmargin 40%", "marge 40 %"]),
)
def test_what_is_filled_in_is_what_the_words_would_say(
    lang: str, day: int, at: time, zone: str, baseline: str, statement: str | None
) -> None:
    found = filled(sent(lang, day, f"{at:%H:%M}", zone, baseline, statement))
    read = read_words(found.words)
    assert isinstance(read, Subscribe)
    assert (read.weekday, read.at, read.zone) == (day, time(at.hour, at.minute), zone)
    assert (read.baseline, read.statement) == (baseline, " ".join((statement or "").split()))
    assert (found.channel_id, found.lang) == ("C0AI", lang)


@LANGS
@pytest.mark.parametrize("zone", ["Mars/Olympus", "EST", "UTC+2", "blorp", "Paris London"])
def test_a_wrong_zone_is_told_at_its_field(lang: str, zone: str) -> None:
    read = read_words(filled(sent(lang, 0, "09:00", zone, "live", None)).words)
    assert isinstance(read, Problem)
    assert list(form_errors(read, lang)) == ["zone"]


@LANGS
def test_the_list_of_a_busy_channel_fits_in_a_message(lang: str) -> None:
    one = replace(subscription(lang, "Nvidia <90B> & co"), next_due_at=NOW)
    many = [replace(one, id=f"s{number}") for number in range(20)]
    said = status_reply(many, lang, NOW, "America/New_York", "Done.")
    assert refusals(said.blocks) == []
    assert "Nvidia &lt;90B&gt; &amp; co" in said.text
    assert refusals(status_reply([], lang, NOW, None).blocks) == []


def test_the_reader_sees_his_own_time_where_it_differs() -> None:
    one = replace(subscription(), when=WeeklyTime(0, time(9), "Europe/Paris"), next_due_at=NOW)
    assert "For you: Mon Nov 23, 03:00 (America/New_York)." in status_reply([one], "en", NOW, "America/New_York").text
    for same in ("Europe/Paris", "Europe/Berlin", None):
        assert "For you" not in status_reply([one], "en", NOW, same).text


@LANGS
def test_why_one_is_paused_and_how_to_start_it_again(lang: str) -> None:
    paused = replace(subscription(lang), state="paused", reason="not_in_channel")
    said = status_reply([paused], lang, NOW, None)
    assert "/invite @aigap" in said.text
    assert "/aigap weekly" in said.text


@LANGS
@given(st.text(max_size=60))
def test_any_problem_is_a_message_that_slack_takes(lang: str, text: str) -> None:
    read = weekly_command(f"monday 9am {text}", known_baselines())
    if isinstance(read, Problem):
        said = problem_reply(read, f"monday 9am {text}", lang)
        assert refusals(said.blocks) == []
        assert "<!" not in said.text
