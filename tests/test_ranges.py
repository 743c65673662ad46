"""Ranges to distributions: what is drawn, what comes out, and what the user is told."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from time import process_time

import pytest
from slack_blocks import refusals

from bot.contract import as_json
from bot.page import page
from bot.replies import plain_reply, reply
from model.answer import Answer, Range
from model.ask import answer, ask
from model.catalogue import baselines
from model.ranges import sample
from model.reading import Note, Part, Reading

B = 10**9
ROOT = Path(__file__).parent.parent
ON_2023 = baselines()["2023-09"]
TIMES = 8
NVIDIA = Range(Fraction(50 * B), Fraction(70 * B))
MARGIN = Range(Fraction(2, 5), Fraction(3, 5))


def ranged(name: str, low: Fraction | int, high: Fraction | int) -> Part:
    return Part(name, "range", Fraction(low), Fraction(high), 0, 0)


def asked(*parts: Part, unknown: str | None = None, notes: tuple[Note, ...] = (), lang: str = "en") -> Answer:
    return answer(Reading("", lang, parts, unknown, False, None, None, (), notes), ON_2023)


def points(value: Fraction | Range | None) -> tuple[Fraction, Fraction, Fraction]:
    assert isinstance(value, Range)
    assert value.median is not None
    return value.low, value.median, value.high


# ---- what comes out


def test_one_uniform_range_has_the_points_that_can_be_worked_out_by_hand() -> None:
    values = sample({"nvidia_revenue": NVIDIA}, ON_2023, None, "").values
    assert points(values["nvidia_revenue"]) == (51 * B, 60 * B, 69 * B)
    assert points(values["gap"]) == (129 * B, 165 * B, 201 * B)
    assert values["ai_revenue"] == 75 * B


def test_a_90_percent_interval_puts_its_ends_at_5_and_95_percent() -> None:
    values = sample({"nvidia_revenue": NVIDIA}, ON_2023, None, "", interval=True).values
    for found, expected in zip(points(values["nvidia_revenue"]), (50, 60, 70), strict=True):
        assert abs(found - expected * B) < B // 1000


def test_an_interval_never_leaves_the_bounds_of_its_variable() -> None:
    wide = Range(Fraction(1, 10), Fraction(9, 10))
    found = sample({"end_user_margin": wide}, ON_2023, None, "", interval=True)
    assert found.spread.feasible == 1
    low, _, high = points(found.values["end_user_margin"])
    assert 0 < low < high < 1


def test_two_ranges_agree_with_a_fine_grid() -> None:
    """The exact distribution on 400 × 400 evenly spaced cases, against the draws."""
    gaps = sorted(
        (50 + (n + 0.5) / 20) * 2 / (1 - (0.4 + (m + 0.5) / 2000)) - 75 for n in range(400) for m in range(400)
    )
    expected = [gaps[int(share * len(gaps))] for share in (0.05, 0.5, 0.95)]
    found = points(sample({"nvidia_revenue": NVIDIA, "end_user_margin": MARGIN}, ON_2023, None, "").values["gap"])
    for value, exact in zip(found, expected, strict=True):
        assert float(value) / B == pytest.approx(exact, rel=0.01)


def test_how_often_the_gap_is_open() -> None:
    """Required revenue is four times Nvidia's sales: it exceeds 75B from 18.75B on."""
    spread = sample({"nvidia_revenue": Range(Fraction(15 * B), Fraction(20 * B))}, ON_2023, None, "").spread
    assert spread.positive == pytest.approx(Fraction(1, 4), abs=1e-4)


def test_how_often_an_answer_is_possible() -> None:
    """The margin is above zero where Nvidia sells less than 37.5B."""
    fixed = {"nvidia_revenue": Range(Fraction(10 * B), Fraction(70 * B)), "gap": Fraction(0)}
    found = sample(fixed, ON_2023, "end_user_margin", "")
    assert found.spread.feasible == pytest.approx(Fraction(275, 600), abs=1e-4)
    assert points(found.values["end_user_margin"])[1] == pytest.approx(Fraction(-1, 15), abs=1e-5)


def test_the_drivers_add_up_and_the_wider_effect_leads() -> None:
    fixed = {"nvidia_revenue": NVIDIA, "end_user_margin": MARGIN, "ai_revenue.openai": Range(Fraction(0), Fraction(B))}
    drivers = sample(fixed, ON_2023, None, "").spread.drivers
    assert [name for name, _ in drivers] == ["end_user_margin", "nvidia_revenue", "ai_revenue.openai"]
    assert sum(share for _, share in drivers) == pytest.approx(1, abs=0.002)
    assert drivers[-1][1] < Fraction(1, 100)


@pytest.mark.parametrize("interval", [False, True])
def test_the_bins_hold_nearly_every_draw(interval: bool) -> None:
    spread = sample({"nvidia_revenue": NVIDIA}, ON_2023, None, "", interval).spread
    assert sum(share for *_, share in spread.bins) == pytest.approx(Fraction(98, 100), abs=0.01)


def test_the_same_statement_gives_the_same_answer_and_another_one_another() -> None:
    fixed = {"nvidia_revenue": NVIDIA, "end_user_margin": MARGIN}
    first, again, other = (sample(fixed, ON_2023, None, text).values for text in ("one", "one", "two"))
    assert first == again
    assert first != other


def test_the_same_statement_gives_the_same_answer_in_another_process() -> None:
    text = "Nvidia 50-70B, margin 40 to 60%"
    code = "import sys; from model.ask import ask; from bot.contract import as_json; import json; " \
           "print(json.dumps(as_json(ask(sys.argv[1]))['values']))"  # fmt: skip
    ran = subprocess.run([sys.executable, "-c", code, text], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout) == as_json(ask(text))["values"]


def test_a_hundred_thousand_draws_take_milliseconds() -> None:
    fixed = {"nvidia_revenue": NVIDIA, "end_user_margin": MARGIN}
    best = float("inf")
    for _ in range(TIMES):
        start = process_time()
        sample(fixed, ON_2023, None, "")
        best = min(best, process_time() - start)
    assert best < 0.06  # 20 ms on an idle machine


# ---- from a reading to an answer


def test_the_contract_has_the_stated_ends_and_three_points_of_what_follows() -> None:
    found = as_json(asked(ranged("nvidia_revenue", 50 * B, 70 * B)))
    assert found["set"] == {"nvidia_revenue": {"low": 50 * B, "high": 70 * B}}
    assert found["values"]["gap"] == {"low": 129 * B, "median": 165 * B, "high": 201 * B}
    assert found["values"]["payback_years"] == 1
    assert found["spread"]["interpretation"] == "uniform"


def test_a_range_written_downwards_is_the_same_range() -> None:
    down, up = (asked(ranged("nvidia_revenue", *ends)) for ends in ((70 * B, 50 * B), (50 * B, 70 * B)))
    assert down.fixed == up.fixed


def test_a_range_of_one_value_is_that_value() -> None:
    found = asked(ranged("nvidia_revenue", 60 * B, 60 * B))
    assert found.fixed == {"nvidia_revenue": 60 * B}
    assert found.spread is None


def test_a_question_on_a_range_is_answered_with_a_distribution() -> None:
    target = Part("gap", "set", Fraction(0), None, 0, 0)
    found = asked(ranged("nvidia_revenue", 10 * B, 30 * B), target, unknown="end_user_margin")
    assert found.status == "solved"
    assert points(found.answer)[1] == pytest.approx(Fraction(7, 15), abs=1e-5)
    assert as_json(found)["answer"].keys() == {"low", "median", "high"}


def test_what_is_never_possible_is_infeasible_with_the_reason() -> None:
    target = Part("gap", "set", Fraction(0), None, 0, 0)
    found = asked(ranged("nvidia_revenue", 50 * B, 70 * B), target, unknown="end_user_margin")
    assert found.status == "infeasible"
    assert "selling under cost" in plain_reply(found)


def test_a_range_that_ends_where_nothing_is_possible_is_refused_with_the_reason() -> None:
    found = asked(ranged("end_user_margin", Fraction(1, 2), 1))
    assert (found.status, found.limit and found.limit.value) == ("infeasible", 1)


def test_levers_take_ranges_at_their_middle_and_say_so() -> None:
    target = Part("gap", "set", Fraction(0), None, 0, 0)
    found = asked(ranged("nvidia_revenue", 50 * B, 70 * B), target)
    assert found.solve_for == "levers"
    assert {lever.variable: lever.value for lever in found.levers}["ai_revenue"] == 240 * B
    assert "Ranges are taken at their middle" in plain_reply(found)


# ---- what the user reads


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Nvidia 50-70B, margin 40 to 60%",
         [r"165(\.\d)?B in the middle", r"between 112\.\dB and 235\.\dB", "100% of the cases", "equally likely",
          r"margin (59|60|61)% · Nvidia sales", "rank correlation"]),
        ("Nvidia entre 50 et 70 milliards, marge 40 à 60 %",
         [r"165(,\d)?\sMd\$ dans le cas médian", r"100\s% des cas", "également probables"]),
        ("break-even margin for Nvidia 10-70B",
         ["To break even: margin −6.7%", "45.8% of the cases", "below 0%"]),
        ("about 60B ±10% Nvidia", ["between 143.4B and 186.6B"]),
    ],
)  # fmt: skip
def test_the_reply_says_the_middle_the_spread_and_how_ranges_were_read(text: str, says: list[str]) -> None:
    found = ask(text)
    said = reply(found)
    assert found.spread is not None
    assert [words for words in says if not re.search(words, said.text)] == []
    assert refusals(said.blocks) == []
    assert any(block["type"] == "data_visualization" for block in said.blocks)


def test_the_stated_range_stands_in_the_table_as_it_was_stated() -> None:
    rows = {row.name: row.value for row in page(asked(ranged("nvidia_revenue", 50 * B, 70 * B))).rows}
    assert rows["nvidia_revenue"] == "50B–70B"
    assert rows["gap"] == "165B (129B–201B)"


def test_one_word_changes_how_ranges_are_read_and_the_reply_says_which() -> None:
    part = ranged("nvidia_revenue", 50 * B, 70 * B)
    plain, normal = asked(part), asked(part, notes=(Note("interval", {}),))
    assert "equally likely" in plain_reply(plain)
    assert "normal distribution" in plain_reply(normal)
    assert "equally likely" not in plain_reply(normal)
    assert as_json(normal)["spread"]["interpretation"] == "90% interval"


def test_how_often_the_gap_is_open_is_told_unless_it_is_stated() -> None:
    assert "The gap is open" in plain_reply(ask("Nvidia 50-70B"))
    assert "The gap is open" not in plain_reply(ask("gap between 50B and 70B, what margin?"))
