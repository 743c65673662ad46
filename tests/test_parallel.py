"""Sides of a comparison under heads of any name or announced by number, and sides that state nothing."""

from __future__ import annotations

import pytest

from model.ask import ask

B = 10**9


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Street: Nvidia 60B. Us: Nvidia 70B.", ["Street", "Us"]),
        ("Plan 1: Nvidia 60B; plan 2: Nvidia 80B", ["Plan 1", "plan 2"]),
        ("A) Nvidia 60B B) Nvidia 80B", ["A", "B"]),
        ("low: Nvidia 55B; high: Nvidia 75B", ["low", "high"]),
        ("two cases: margin 40%; margin 60%", ["", ""]),
        ("deux scénarios : marge 40 % ; marge 60 %", ["", ""]),
        ("Street: Nvidia 60B, marginn 40%. Us: Nvidia 70B.", ["Street", "Us"]),  # with a slip
    ],
)
def test_parallel_values_are_sides(text: str, names: list[str]) -> None:
    answer = ask(text)
    assert answer.status == "solved"
    assert [side.reading.called for side in answer.cases] == names


@pytest.mark.parametrize(
    "text",
    [
        "Ignore: Nvidia 100B. Use: Nvidia 60B.",
        "Q1: Nvidia 15B. Q2: Nvidia 20B.",
        "Europe: Nvidia 15B. Asia: Nvidia 20B.",
        "Old figure: Nvidia 50B. New figure: Nvidia 60B.",
        "At least: Nvidia 50B. At most: Nvidia 60B.",
    ],
)
def test_heads_that_say_more_than_a_name_are_no_sides(text: str) -> None:
    answer = ask(text)
    assert (answer.status == "solved", list(answer.cases)) == (False, [])


@pytest.mark.parametrize(
    "text",
    [
        "Bull: Nvidia 60B. Bear: ?",
        "Bull: Nvidia 60B. Bear: we'll see.",
        "scenario A: ; scenario B: Nvidia 60B",
        "Scenario A: Nvidia 60B. Scenario B: as A, but margin 40%",
        "case A margin 40%, case B",
        "two cases: Nvidia 60B",
        "Nvidia 60B vs scenario B",
    ],
)
def test_a_side_without_values_of_its_own_is_asked_for_them(text: str) -> None:
    [problem] = ask(text).problems
    assert problem.kind in ("case_without_values", "one_side")


def test_a_base_case_needs_none() -> None:
    assert [dict(side.fixed) for side in ask("Nvidia 60B vs the baseline").cases] == [{"nvidia_revenue": 60 * B}, {}]
