"""The recorded figures: what the fixtures say, enough to answer with, and never taken for live ones."""

from __future__ import annotations

from fractions import Fraction

from recorded_set import DAY, recorded_set, text

from bot.recorded import FILE, recorded
from bot.replies import plain_reply
from model.ask import ask


def test_the_file_is_what_the_fixtures_say() -> None:
    assert FILE.read_text(encoding="utf-8") == text(recorded_set()), "run python tests/recorded_set.py"


def test_it_answers_as_live_and_says_that_it_is_recorded() -> None:
    baseline = recorded().baseline(DAY)
    assert baseline is not None
    found = ask("as of live", extra={"live": baseline})
    assert found.status == "solved"
    assert found.values["ai_revenue"] == Fraction(115_500_000_000)
    assert "(recorded on 2026-10-01, shipped with aigap)" in plain_reply(found)
    french = plain_reply(ask("en direct, marge 40 %", extra={"live": baseline}))
    assert "(enregistré le 2026-10-01, livré avec aigap)" in french


def test_nothing_is_said_to_be_overdue_that_nobody_looked_for() -> None:
    assert {filing.state for filing in recorded().on(DAY).expected} <= {"expected", "due"}
