"""What matters most: swings, exact elasticities, and tables over one or two inputs."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from slack_blocks import refusals
from states import State, baseline_of, states

from bot.charts import LONGEST_LABEL
from bot.contract import as_json
from bot.page import page
from bot.replies import plain_reply, reply
from model.answer import Answer
from model.ask import answer, ask
from model.catalogue import baselines
from model.reading import Part, Quantity, Reading
from model.sensitivity import EVEN_PARTS, LARGEST_TABLE, LONGEST_TABLE, sensitivity, table
from model.solve import solve

B = 10**9
TENTH = Fraction(1, 10)
ON_2023 = baselines()["2023-09"]


def reading(intent: str, *parts: Part, step: Quantity | None = None, unknown: str | None = None) -> Reading:
    return Reading("", "en", parts, unknown, False, None, intent, (), (), (), step)


def ranged(name: str, low: Fraction | int, high: Fraction | int) -> Part:
    return Part(name, "range", Fraction(low), Fraction(high), 0, 0)


def of(value: Fraction, unit: str) -> Quantity:
    # Units come from the tables below as str.
    return Quantity("set", value, None, unit, unit == "money", "", None, 0, 0)  # type: ignore[arg-type]


# ---- swings


@pytest.mark.parametrize(
    ("name", "at_low", "at_high", "elasticity"),
    [
        ("nvidia_revenue", "105", "145", Fraction(8, 5)),
        ("facility_ratio", "115", "135", Fraction(4, 5)),
        ("ai_revenue", "132.5", "117.5", Fraction(-3, 5)),
        ("end_user_margin", Fraction(1175, 11), Fraction(1325, 9), Fraction(8, 5)),
        ("payback_years", Fraction(1325, 9), Fraction(1175, 11), Fraction(-8, 5)),
        ("cloud_margin", None, Fraction(1325, 9), None),
    ],
)
def test_the_gap_of_2023_for_a_tenth_more_and_less(
    name: str, at_low: str | None, at_high: str, elasticity: Fraction | None
) -> None:
    swing = next(swing for swing in sensitivity({}, ON_2023) if swing.variable == name)
    assert swing.at_low == (None if at_low is None else Fraction(at_low) * B)
    assert swing.at_high == Fraction(at_high) * B
    assert swing.elasticity == elasticity


@given(states())
@settings(max_examples=50)
def test_the_elasticity_is_the_limit_of_ever_smaller_swings(state: State) -> None:
    """Exact against a central difference, whose error falls with the square of the step."""
    baseline, step = baseline_of(state), Fraction(1, 10**6)
    now = solve({}, baseline).values["gap"] or Fraction(1)
    for swing in sensitivity({}, baseline, step=step):
        if None not in (swing.at_low, swing.at_high, swing.elasticity):
            slope = (swing.at_high - swing.at_low) / (2 * step * now)
            assert abs(slope - swing.elasticity) <= abs(swing.elasticity) * Fraction(1, 10**4)


@given(states())
@settings(max_examples=30)
def test_the_widest_swing_comes_first(state: State) -> None:
    swings = sensitivity({}, baseline_of(state))
    widths = [abs(s.at_high - s.at_low) for s in swings if s.at_low is not None and s.at_high is not None]
    assert widths == sorted(widths, reverse=True)


def test_what_a_statement_fixes_counts_and_what_it_replaces_does_not() -> None:
    names = {swing.variable for swing in sensitivity({"datacenter_cost": Fraction(300 * B)}, ON_2023)}
    assert "datacenter_cost" in names
    assert not names & {"nvidia_revenue", "facility_ratio"}


def test_an_end_beyond_what_is_possible_is_left_out() -> None:
    swing = next(
        s for s in sensitivity({"end_user_margin": Fraction(19, 20)}, ON_2023) if s.variable == "end_user_margin"
    )
    assert swing.at_high is None
    assert swing.at_low is not None


def test_a_question_is_swung_instead_of_the_gap() -> None:
    swings = sensitivity({"gap": Fraction(0)}, ON_2023, "nvidia_revenue")
    assert {s.variable: s.elasticity for s in swings}["ai_revenue"] == 1
    assert "nvidia_revenue" not in {s.variable for s in swings}


# ---- tables


def test_a_table_over_one_range() -> None:
    found = table({}, [("end_user_margin", Fraction(3, 10), Fraction(6, 10), TENTH)], ON_2023)
    assert found.rows.values == tuple(Fraction(n, 10) for n in (3, 4, 5, 6))
    assert found.outcomes == ("required_revenue", "gap", "coverage")
    assert found.cells[2] == (200 * B, 125 * B, Fraction(3, 8))


def test_a_table_over_two_ranges() -> None:
    axes = [("end_user_margin", Fraction(2, 5), Fraction(3, 5), TENTH),
            ("nvidia_revenue", Fraction(50 * B), Fraction(70 * B), Fraction(10 * B))]  # fmt: skip
    found = table({}, axes, ON_2023)
    assert (len(found.cells), {len(row) for row in found.cells}) == (3, {3})
    assert found.cells[1][0] == 125 * B
    assert (
        found.cells[2][2]
        == solve({"end_user_margin": Fraction(3, 5), "nvidia_revenue": Fraction(70 * B)}, ON_2023).values["gap"]
    )


@pytest.mark.parametrize("step", [Fraction(1, 1000), Fraction(1, 97)])
def test_a_table_stays_readable_and_says_that_its_step_grew(step: Fraction) -> None:
    margins = ("end_user_margin", Fraction(0), Fraction(9, 10), step)
    one = table({}, [margins], ON_2023)
    two = table({}, [margins, ("nvidia_revenue", Fraction(50 * B), Fraction(70 * B), Fraction(B))], ON_2023)
    assert one.coarser
    assert two.coarser
    assert len(one.cells) <= LONGEST_TABLE
    assert (len(two.cells), len(two.cells[0])) <= LARGEST_TABLE
    assert all((value / step).denominator == 1 for value in one.rows.values)


def test_without_a_step_that_fits_there_are_even_parts() -> None:
    found = table({}, [("nvidia_revenue", Fraction(50 * B), Fraction(100 * B), TENTH)], ON_2023)
    assert found.rows.values == tuple(Fraction(n * 10 * B) for n in range(5, 11))
    assert len(found.rows.values) == EVEN_PARTS + 1


def test_an_impossible_input_has_no_cells() -> None:
    found = table({}, [("end_user_margin", Fraction(9, 10), Fraction(11, 10), TENTH)], ON_2023)
    assert found.cells[1:] == ((None,) * 3, (None,) * 3)


# ---- what the user reads


def asked_for(intent: str, *parts: Part, **more: object) -> Answer:
    # `more` are fields of the reading, each of a type of its own.
    return answer(reading(intent, *parts, **more), ON_2023)  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_tornado_is_a_table_and_a_chart_with_the_same_numbers(lang: str) -> None:
    said = reply(ask("sensitivity", lang=lang))
    assert refusals(said.blocks) == []
    (chart,) = [block for block in said.blocks if block["type"] == "data_visualization"]
    low, high = chart["chart"]["series"]
    inputs = chart["chart"]["axis_config"]["categories"]
    assert all(len(name) <= LONGEST_LABEL for name in inputs)
    assert [point["value"] for point in high["data"]][:2] == [22.2222, -18.1818]
    assert [point["value"] for point in low["data"]][:2] == [-18.1818, 22.2222]
    assert "147" in said.text


def test_the_step_of_a_sensitivity_can_be_stated() -> None:
    for step in (of(Fraction(1, 5), "percent"), of(Fraction(20), "number")):
        found = asked_for("sensitivity", step=step)
        assert found.step == Fraction(1, 5)
        assert as_json(found)["step"] == 0.2


def test_a_table_in_words_and_as_a_slack_table() -> None:
    found = asked_for("table", ranged("end_user_margin", Fraction(3, 10), Fraction(3, 5)), step=of(TENTH, "percent"))
    said = reply(found)
    assert refusals(said.blocks) == []
    (block,) = [block for block in said.blocks if block["type"] == "table"]
    assert len(block["rows"]) == 5
    assert "50%: Required AI revenue 200B, Gap 125B, Coverage 37.5%" in said.text
    assert as_json(found)["table"]["cells"][2] == [200 * B, 125 * B, 0.375]


def test_the_largest_table_fits_into_slack() -> None:
    axes = (ranged("end_user_margin", 0, Fraction(97, 100)), ranged("nvidia_revenue", 50 * B, 97 * B))
    said = reply(asked_for("table", *axes, step=of(Fraction(1, 100), "percent")))
    assert refusals(said.blocks) == []


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ((), "table_ranges"),
        (tuple(ranged(name, 1, 2) for name in ("facility_ratio", "payback_years", "nvidia_revenue")), "table_ranges"),
        ((ranged("facility_ratio", 1, 2), Part("gap", "set", Fraction(0), None, 0, 0)), "table_unknown"),
    ],
)
def test_a_table_that_cannot_be_made_is_asked_back(parts: tuple[Part, ...], kind: str) -> None:
    found = asked_for("table", *parts)
    assert (found.status, [problem.kind for problem in found.problems]) == ("ambiguous", [kind])
    assert refusals(reply(found).blocks) == []


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("what matters most for coverage?",
         "Nvidia data-centre sales: the biggest driver. 10% up or down moves coverage between 34.1% and 41 2/3%."),
        ("what matters most?",
         "End-user gross margin: the biggest driver. 10% up or down moves the gap between 106.8B and 147.2B."),
        ("table margin 30% to 60% by 10%", "Depending on the margin: required revenue, gap, coverage."),
        ("tableau marge 30 % à 60 % par 10 %", "Selon la marge : revenu requis, écart, couverture."),
    ],
)  # fmt: skip
def test_the_headline_names_the_step_and_the_inputs(text: str, headline: str) -> None:
    assert page(ask(text)).headline == headline


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "how sensitive is the gap to Nvidia sales?",
            "Nvidia data-centre sales: 10% up or down moves the gap between 105B and 145B.",
        ),
        (
            "how much does the margin matter for coverage?",
            "End-user gross margin: 10% up or down moves coverage between 33.75% and 41.25%.",
        ),
        ("how much does OpenAI matter?", "OpenAI: 10% up or down moves the gap between 124.9B and 125.1B."),
        ("which matters more, margin or Nvidia?", "End-user gross margin: the biggest driver."),
        ("AI revenue 90B, how much does OpenAI matter?", "OpenAI does not move the gap here."),
    ],
)
def test_the_input_that_is_asked_about_leads_the_reply(text: str, said: str) -> None:
    assert plain_reply(ask(text)).startswith(said)
