"""Sides of a comparison: each answered as alone, and the difference split exactly among what differs."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from slack_blocks import refusals
from states import COMPANIES, State, states

from bot.contract import as_json
from bot.page import page
from bot.page_compare import side_labels
from bot.replies import plain_reply, reply
from model.answer import Answer
from model.ask import answer, ask
from model.catalogue import EQUATIONS, INPUTS, OUTCOMES, baselines
from model.reading import Part, Reading

B = 10**9
ON_2023 = baselines()["2023-09"]


def side(baseline: str | None = None, unknown: str | None = None, **fixed: Fraction | int) -> Reading:
    parts = tuple(Part(name, "set", Fraction(value), None, 0, 0) for name, value in fixed.items())
    return Reading("a vs b", "en", parts, unknown, False, baseline, None, (), ())


def compared(*sides: Reading) -> Answer:
    return answer(sides[0]._replace(cases=sides), ON_2023)


def split(found: Answer) -> dict[str, Fraction]:
    (difference,) = found.differences
    assert difference is not None
    return dict(difference.contributions)


def test_one_input_differs() -> None:
    found = compared(side(nvidia_revenue=60 * B), side(nvidia_revenue=80 * B))
    assert [case.values["gap"] for case in found.cases] == [165 * B, 245 * B]
    assert split(found) == {"nvidia_revenue": 80 * B}


def test_the_first_side_is_the_answer_and_all_sides_are_in_the_contract() -> None:
    found = as_json(compared(side(nvidia_revenue=60 * B), side(nvidia_revenue=80 * B), side("2024-06")))
    assert found["status"] == "solved"
    assert found["set"] == {"nvidia_revenue": 60 * B}
    assert found["values"]["gap"] == 165 * B
    assert [case["values"]["gap"] for case in found["cases"]] == [165 * B, 245 * B, 500 * B]
    assert [case["baseline"] for case in found["cases"]] == ["2023-09", "2023-09", "2024-06"]
    assert [sum(each["contributions"].values()) for each in found["bridge"]] == [80 * B, 335 * B]


def test_two_inputs_share_what_they_do_together() -> None:
    """Required: 200 → 400 by Nvidia alone or by the margin alone, 800 by both; each is worth 300."""
    found = compared(side(), side(nvidia_revenue=100 * B, end_user_margin=Fraction(3, 4)))
    assert split(found) == {"nvidia_revenue": 300 * B, "end_user_margin": 300 * B}


def test_two_vintages() -> None:
    found = compared(side("2023-09"), side("2024-06"))
    assert sum(split(found).values()) == 375 * B
    assert split(found)["nvidia_revenue"] == 400 * B


def test_the_same_question_on_both_sides_is_split_too() -> None:
    """18.75B at a margin of a half and 75B of AI revenue; 40B at a fifth and 100B."""
    found = compared(
        side(unknown="nvidia_revenue", gap=0),
        side(unknown="nvidia_revenue", gap=0, end_user_margin=Fraction(1, 5), ai_revenue=100 * B),
    )
    assert [case.answer for case in found.cases] == [Fraction("18.75") * B, 40 * B]
    assert sum(split(found).values()) == Fraction("21.25") * B
    assert split(found).keys() == {"end_user_margin", "ai_revenue"}


def test_different_questions_are_shown_but_not_split() -> None:
    found = compared(side(unknown="nvidia_revenue", gap=0), side(unknown="ai_revenue", gap=0))
    assert found.differences == (None,)
    assert refusals(reply(found).blocks) == []


def test_where_a_vintage_lacks_ai_revenue_what_is_required_is_split() -> None:
    (difference,) = compared(side("2023-09"), side("2026-07")).differences
    assert difference is not None
    assert (difference.outcome, dict(difference.contributions)) == ("required_revenue", {"nvidia_revenue": 1300 * B})


def test_a_side_that_cannot_be_answered_is_asked_back() -> None:
    found = compared(
        side(nvidia_revenue=60 * B), side(nvidia_revenue=50 * B, facility_ratio=1, datacenter_cost=300 * B)
    )
    assert found.status == "conflict"
    assert refusals(reply(found).blocks) == []


told = st.lists(
    st.sampled_from([n for n in (*INPUTS, *EQUATIONS, *COMPANIES) if n not in OUTCOMES]), max_size=3, unique=True
)


@given(states(), states(), told, told)
@settings(max_examples=100)
def test_whatever_the_sides_state_the_split_adds_up(one: State, two: State, left: list[str], right: list[str]) -> None:
    found = compared(side(**{name: one[name] for name in left}), side("2024-06", **{name: two[name] for name in right}))
    if found.cases:
        (difference,) = found.differences
        assert difference is not None
        assert sum(difference.contributions.values()) == difference.after - difference.before


# ---- what the user reads


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Nvidia 60B vs 80B", ["165B", "245B", "+80B, all of it from Nvidia sales"]),
        ("2023-09 vs 2024-06", ["125B (2023-09)", "500B (2024-06)", "Nvidia sales +400B · AI revenue −25B"]),
        ("margin 40% vs 50% vs 60%", ["91.67B (margin 40%)", "+33.33B", "+83.33B"]),
        ("Nvidia 60 Md$ contre 80 Md$", ["165\u00a0Md$", "245\u00a0Md$", "dû seulement à"]),
    ],
)
def test_the_reply_shows_all_sides_and_why_they_differ(text: str, says: list[str]) -> None:
    found = ask(text)
    said = reply(found)
    assert found.cases
    assert [words for words in says if words not in said.text] == []
    assert refusals(said.blocks) == []
    assert sum(block["type"] == "data_visualization" for block in said.blocks) == 1


def test_the_chart_of_two_sides_is_the_bridge_between_them() -> None:
    (chart,) = page(compared(side("2023-09"), side("2024-06"))).charts
    ((_, values),) = chart.series
    assert chart.categories == ("2023-09", "Nvidia sales", "AI revenue", "2024-06")
    assert values == (125.0, 400.0, -25.0, 500.0)


def test_sides_are_called_by_what_sets_them_apart() -> None:
    same = {"end_user_margin": Fraction(2, 5)}
    found = compared(side(**same), side(nvidia_revenue=80 * B, **same), side("2024-06", **same))
    assert side_labels(found.cases, "en") == ["2023-09", "2023-09, Nvidia sales 80B", "2024-06"]
    assert "2024-06" in plain_reply(found)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("baseline vs Nvidia 75B", ["as it stands", "Nvidia sales 75B"]),
        ("Nvidia 60B, margin 40% vs Nvidia 60B", ["Nvidia sales 60B, margin 40%", "Nvidia sales 60B"]),
        ("Nvidia 60B vs 60B", ["Nvidia sales 60B", "Nvidia sales 60B"]),
        ("Nvidia 60B, margin 40% vs Nvidia 80B, margin 40%", ["Nvidia sales 60B", "Nvidia sales 80B"]),
        ("break even margin vs break even Nvidia", ["margin ?", "Nvidia sales ?"]),
    ],
)
def test_only_the_baseline_stands_as_it_is(text: str, labels: list[str]) -> None:
    assert side_labels(ask(text).cases, "en") == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("bull: Nvidia 80B, bear: Nvidia 40B", ["bull", "bear"]),
        ("base: Nvidia 50B; bull: Nvidia 80B, margin 40%; bear: 30B", ["base", "bull", "bear"]),
        ("Nvidia 80B in the bull case, 40B in the bear case", ["bull case", "bear case"]),
        ("Nvidia 80B (bull) vs Nvidia 40B (bear)", ["bull", "bear"]),
        ("compare the bull case (Nvidia 80B) with the bear case (Nvidia 40B)", ["bull case", "bear case"]),
        ("optimiste : Nvidia 80 Md$, pessimiste : Nvidia 40 Md$", ["optimiste", "pessimiste"]),
        ("Scenario 7: Nvidia 60B; scenario 8: Nvidia 80B", ["Scenario 7", "scenario 8"]),
        ("Goldman: Nvidia 80B vs Sequoia's: Nvidia 50B", ["Goldman", "Sequoia"]),
        ("Morgan Stanley says Nvidia 80B vs UBS says 50B", ["Morgan Stanley", "UBS"]),
        ("bull: Nvidia 80B vs base", ["bull", "as it stands"]),
    ],
)
def test_sides_are_called_as_the_statement_calls_them(text: str, labels: list[str]) -> None:
    assert side_labels(ask(text).cases, "en") == labels


@pytest.mark.parametrize(
    "text",
    [
        "For the board: Nvidia 60B vs Nvidia 80B",  # names no side
        "Goldman: Nvidia 60B vs Nvidia 80B",  # names one of two
        "bull: Nvidia 60B vs bull: Nvidia 80B",  # names both alike
        "on the one hand Nvidia 60B, on the other hand Nvidia 80B",  # points and does not name
    ],
)
def test_sides_without_names_of_their_own_are_called_by_what_they_state(text: str) -> None:
    assert side_labels(ask(text).cases, "en") == ["Nvidia sales 60B", "Nvidia sales 80B"]


def test_what_a_named_side_states_is_told_beside_its_name() -> None:
    found = ask("bull: Nvidia 80B, margin 40% vs base")
    assert "I read: Nvidia sales 80B, margin 40% (bull)" in plain_reply(found)
    assert [case["label"] for case in as_json(found)["cases"]] == ["bull", None]


@pytest.mark.parametrize("sign", ["*", "_", "~", "`", "<", ">", "&", "<!channel>", "<@U1>", "\n", "|", "\u202e"])
def test_no_name_of_a_side_brings_markup(sign: str) -> None:
    said = reply(ask(f"Gold{sign}man: Nvidia 80B vs {sign}Sequoia{sign}: Nvidia 50B"))
    assert refusals(said.blocks) == []
    shown = json.dumps([block for block in said.blocks if block["type"] != "actions"])  # a button's value is not shown
    assert "<!" not in shown
    assert "<@" not in shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nvidia 60B vs 80B, margin 40%", "On every side: margin 40%"),
        ("Nvidia 60 Md$ contre 80 Md$, marge 40 %", "De tous les côtés : marge 40\u202f%"),
    ],
)
def test_what_the_sides_share_is_said_once(text: str, said: str) -> None:
    assert said in page(ask(text)).lines


def test_sides_that_say_the_same_are_not_set_against_each_other() -> None:
    said = plain_reply(ask("bull: Nvidia 100B; bear: Nvidia 100B"))
    assert "The sides say the same." in said
    assert "→" not in said


@pytest.mark.parametrize(
    ("text", "splits"), [("Nvidia 60B vs 80B", False), ("Nvidia 60B vs 60B", False), ("2023-09 vs 2024-06", True)]
)
def test_how_a_difference_is_split_is_told_where_it_is_split(text: str, splits: bool) -> None:
    assert ("Shapley" in plain_reply(ask(text))) == splits


@pytest.mark.parametrize(
    "text",
    [
        "Is 40% or 30% margin needed to break even at AI revenue 150B?",
        "With Nvidia at 60B, is 40% or 50% margin needed for a 100B gap?",
        "AI revenue at 100B vs Nvidia 90B with a 2-year payback: required revenue?",
    ],
)
def test_a_value_or_a_question_that_only_one_side_has_is_asked_back(text: str) -> None:
    assert {problem.kind for problem in ask(text).problems} == {"refused_side"}


@pytest.mark.parametrize(
    "text",
    [
        "Nvidia à 90 ou 80 milliards avec le cloud à 10 %",
        "With a 10% cloud margin: Nvidia 90B or 80B?",
        "Nvidia 90B vs 80B, clouds keep 10%",
    ],
)
def test_a_condition_of_all_sides_is_given_to_each(text: str) -> None:
    states = [{"nvidia_revenue": amount * 10**9, "cloud_margin": Fraction(1, 10)} for amount in (90, 80)]
    assert [case.fixed for case in ask(text).cases] == states


def test_a_named_side_may_state_more_than_the_others() -> None:
    answer = ask("Base case: Nvidia 50B; upside case: Nvidia 80B and AI revenue 140B")
    assert [len(case.fixed) for case in answer.cases] == [1, 2]
