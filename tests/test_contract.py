"""The machine contract: the command line as other programs use it, to the letter of its keys, types and exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from fractions import Fraction

import pytest
from machine import ALONE, FOLDER, KEYS, STATUSES, B, Json, aigap, batch

from model.catalogue import VARIABLES, baselines, is_company

STATEMENTS = {
    # the statement: its status, what it fixes, what it asks for, the answer
    "Nvidia sells 60B, margin 40%": ("solved", {"nvidia_revenue": 60 * B, "end_user_margin": 0.4}, None, None),
    "Nvidia vend 60 milliards, marge 40 %": ("solved", {"nvidia_revenue": 60 * B, "end_user_margin": 0.4}, None, None),
    "break-even margin": ("infeasible", {"gap": 0}, "end_user_margin", -1 / 3),
    "break-even revenue": ("solved", {"gap": 0}, "ai_revenue", 200 * B),
    "how much can Nvidia sell for a gap of 50B": ("solved", {"gap": 50 * B}, "nvidia_revenue", 31_250_000_000),
    "how much must OpenAI make to break even": ("solved", {"gap": 0}, "ai_revenue.openai", 126 * B),
    "margin a third": ("solved", {"end_user_margin": 1 / 3}, None, None),
    "what closes the gap?": ("solved", {"gap": 0}, "levers", None),
    "coverage 80%": ("solved", {"coverage": 0.8}, "levers", None),
    "Nvidia 0": ("solved", {"nvidia_revenue": 0}, None, None),
    "data center cost 300B, what does Nvidia sell?": ("solved", {"datacenter_cost": 300 * B}, "nvidia_revenue", 150 * B),
    "Nvidia 50B, energy ratio 1, data center cost 300B": (
        "conflict", {"nvidia_revenue": 50 * B, "facility_ratio": 1, "datacenter_cost": 300 * B}, None, None,
    ),
    "Nvidia 50B, Nvidia 60B": ("conflict", None, None, None),
    "40%": ("ambiguous", {}, None, None),
    "flurgle the gap": ("not_understood", {}, None, None),
    "as of 2024": ("solved", {}, None, None),
    "": ("not_understood", {}, None, None),
}  # fmt: skip


@pytest.fixture(scope="module")
def answers() -> dict[str, Json]:
    """The statements above, answered by one run of `aigap batch`."""
    return dict(zip(STATEMENTS, batch(*({"text": text} for text in STATEMENTS)), strict=True))


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_statement_is_answered(text: str, answers: dict[str, Json]) -> None:
    status, fixed, solve_for, answer = STATEMENTS[text]
    found = answers[text]
    assert (found["status"], found["solve_for"]) == (status, solve_for)
    assert fixed is None or found["set"] == fixed
    assert found["answer"] == (pytest.approx(answer) if answer is not None else None)


@pytest.mark.parametrize("text", STATEMENTS)
def test_the_keys_and_types_are_those_of_the_contract(text: str, answers: dict[str, Json]) -> None:
    found = answers[text]
    assert set(found) == KEYS
    assert found["status"] in STATUSES
    assert found["baseline"] in baselines()
    assert found["solve_for"] is None or found["solve_for"] == "levers" or is_variable(found["solve_for"])
    for values in (found["set"], found["values"]):
        assert all(is_variable(name) and is_plain(value) for name, value in values.items())
    assert isinstance(found["reply"], str)
    assert found["reply"].strip()
    for problem in found["problems"]:
        assert set(problem) == {"kind", "text", "start", "end", "message", "suggestions"}
        assert text[problem["start"] : problem["end"]] == problem["text"]
        assert problem["message"]
        assert all(isinstance(suggestion, str) for suggestion in problem["suggestions"])
    for lever in found["levers"]:
        assert {"variable", "value", "feasible", "why"} <= set(lever)
        assert is_variable(lever["variable"])
        assert is_plain(lever["value"])
        assert isinstance(lever["feasible"], bool)
        assert lever["why"]
    for source in found["sources"].values():
        assert source["from"] in ("statement", "baseline", "solved", "derived")
        assert set(source) <= {"from", "title", "url", "as_of", "confidence", "used"}
        if source["from"] == "baseline":
            assert {"title", "url", "as_of", "confidence"} <= set(source)


def is_variable(name: str) -> bool:
    """Whether it is a variable of the model or a company's line."""
    return name in VARIABLES or is_company(name)


def is_plain(value: object) -> bool:
    """Whether it is a JSON number, or nothing."""
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


@pytest.mark.parametrize("text", [text for text, row in STATEMENTS.items() if row[0] in ("solved", "infeasible")])
def test_a_solved_answer_has_every_variable_with_its_source_and_exact_value(
    text: str, answers: dict[str, Json]
) -> None:
    found = answers[text]
    assert set(VARIABLES) <= set(found["values"])
    assert set(found["sources"]) == set(found["values"])
    for name, value in found["values"].items():
        assert value == (None if value is None else pytest.approx(float(Fraction(found["exact"][name]))))
        if isinstance(value, int):
            assert found["exact"][name] == str(value)
    assert all(found["sources"][name]["from"] == "statement" for name in found["set"])


@pytest.mark.parametrize("text", [text for text, row in STATEMENTS.items() if row[0] not in ("solved", "infeasible")])
def test_what_is_not_solved_has_no_values(text: str, answers: dict[str, Json]) -> None:
    found = answers[text]
    assert (found["answer"], found["values"], found["exact"], found["levers"], found["sources"]) == (
        None,
        {},
        {},
        [],
        {},
    )


def test_exact_values_stand_beside_the_numbers(answers: dict[str, Json]) -> None:
    assert answers["margin a third"]["exact"]["end_user_margin"] == "1/3"
    assert answers["break-even margin"]["exact"]["end_user_margin"] == "-1/3"


def test_levers_are_every_single_input_feasible_ones_first(answers: dict[str, Json]) -> None:
    levers = answers["what closes the gap?"]["levers"]
    assert [lever["feasible"] for lever in levers] == sorted((lever["feasible"] for lever in levers), reverse=True)
    found = {lever["variable"]: (lever["value"], lever["feasible"]) for lever in levers}
    assert found["nvidia_revenue"] == (18_750_000_000, True)
    assert found["ai_revenue"] == (200 * B, True)
    assert found["end_user_margin"] == (pytest.approx(-1 / 3), False)
    assert found["ai_revenue.openai"] == (126 * B, True)


def test_a_source_says_where_the_number_is_from(answers: dict[str, Json]) -> None:
    sources = answers["Nvidia sells 60B, margin 40%"]["sources"]
    assert sources["nvidia_revenue"]["from"] == "statement"
    assert sources["facility_ratio"] == {
        "from": "baseline",
        "title": "AI's $200B Question",
        "url": "https://www.sequoiacap.com/article/follow-the-gpus-perspective/",
        "as_of": "2023-09-20",
        "confidence": "assumed",
    }


def test_a_range_has_two_ends_and_its_values_three_points() -> None:
    [found] = batch({"text": "Nvidia 50-70B"})
    assert found["set"] == {"nvidia_revenue": {"low": 50 * B, "high": 70 * B}}
    gap = found["values"]["gap"]
    assert set(gap) == {"low", "median", "high"}
    assert 125 * B < gap["low"] < gap["median"] < gap["high"] < 205 * B


# ---- ask

ASKED = [
    ("Nvidia sells 60B, margin 40%", 0, "125B"),
    ("break-even margin", 0, "−33 1/3%"),
    ("Nvidia 50B, energy ratio 1, data center cost 300B", 1, "100B, not 300B"),
    ("40%", 1, "40%"),
    ("flurgle the gap", 1, "flurgle"),
]


@pytest.mark.parametrize(("text", "status", "said"), ASKED)
def test_the_exit_status_tells_whether_it_was_solved(text: str, status: int, said: str) -> None:
    ran = aigap("ask", text)
    assert (ran.returncode, ran.stderr) == (status, "")
    assert said in ran.stdout


def test_the_help_that_was_asked_for_is_an_answer() -> None:
    for text in ("help", "aide"):
        assert aigap("ask", text).returncode == 0


@pytest.mark.parametrize("statement", [(), ("",), ("  ", "")])
def test_no_statement_is_wrong_usage(statement: tuple[str, ...]) -> None:
    ran = aigap("ask", *statement)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("aigap: nothing is asked: write a statement")


ELSEWHERE = [
    ("weekly monday 9am Europe/Paris", "“weekly” is for a channel: type `/aigap weekly …` in Slack."),
    ("weekly munday 9am", "“weekly” is for a channel"),
    ("weekly", "“weekly” is for a channel"),
    ("Weekly lundi 9h", "« Weekly » concerne un canal : tapez `/aigap Weekly …` dans Slack."),
    ("hebdo", "« hebdo » concerne un canal"),
    ("figures", "“figures” is a command, not a statement: type `/aigap figures` in Slack"),
    ("chiffres", "« chiffres » est une commande, pas un énoncé"),
]


@pytest.mark.parametrize(("text", "said"), ELSEWHERE)
def test_what_the_help_offers_for_a_channel_says_where_it_is_answered(text: str, said: str) -> None:
    ran = aigap("ask", text)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert ran.stdout.startswith(said)


def test_a_batch_says_so_too() -> None:
    for (_, said), found in zip(ELSEWHERE, batch(*({"text": text} for text, _ in ELSEWHERE)), strict=True):
        assert set(found) == KEYS
        assert found["status"] == "not_understood"
        assert found["reply"].startswith(said)
        assert found["problems"][0]["kind"] in ("weekly", "figures")
    ran = aigap("ask", "--json", "figures")
    assert (ran.returncode, json.loads(ran.stdout)) == (1, batch({"text": "figures"})[0])


def test_a_statement_that_begins_like_one_is_a_statement() -> None:
    [found, live] = batch({"text": "weekly OpenAI revenue 400M"}, {"text": "chiffres actuels"})
    assert found["problems"][0]["kind"] == "refused_period"
    assert live["baseline"] == "live"


def test_the_baseline_and_language_that_are_set_hold_where_nothing_else_is_said() -> None:
    found = json.loads(aigap("ask", "--json", "Nvidia 60B", AIGAP_BASELINE="2024-06", AIGAP_LANG="fr").stdout)
    assert found["baseline"] == "2024-06"
    assert found["reply"].startswith("L'écart")
    said = ("--baseline", "2023-09", "--lang", "en")
    found = json.loads(aigap("ask", "--json", *said, "Nvidia 60B", AIGAP_BASELINE="2024-06", AIGAP_LANG="fr").stdout)
    assert found["baseline"] == "2023-09"
    assert found["reply"].startswith("The gap")
    assert aigap("ask", "margin 40%", AIGAP_LANG="fr").stdout.startswith("The gap")


@pytest.mark.parametrize(
    ("command", "settings", "fault"),
    [
        (("ask", "margin 40%"), {"AIGAP_BASELINE": "1999-01"}, "AIGAP_BASELINE is not a baseline"),
        (("ask", "as of live"), {"PORT": "abc"}, "PORT has a wrong value: it must be a whole number"),
        (("figures",), {"PORT": "abc"}, "PORT has a wrong value"),
        (("deliveries",), {"PORT": "abc"}, "PORT has a wrong value"),
        (("console",), {"AIGAP_LANG": "de"}, "AIGAP_LANG has a wrong value"),
        (("run",), {"LOG_LEVEL": "loud"}, "LOG_LEVEL has a wrong value"),
    ],
)
def test_a_wrong_setting_is_a_line_that_names_it(
    command: tuple[str, ...], settings: dict[str, str], fault: str
) -> None:
    ran = aigap(*command, text="", **settings)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(f"aigap: {fault}")
    assert ran.stderr.count("\n") == 1


def test_a_setting_that_an_answer_does_not_need_may_be_wrong() -> None:
    assert aigap("ask", "margin 40%", PORT="abc", LOG_LEVEL="loud").returncode == 0


def test_ask_and_quotes_may_be_left_out() -> None:
    assert aigap("break-even", "margin").stdout == aigap("ask", "break-even margin").stdout


def test_ask_as_json_is_one_line_with_the_answer_of_a_batch() -> None:
    text = "Nvidia sells 60B, margin 40%"
    ran = aigap("ask", "--json", text)
    assert ran.stdout.endswith("\n")
    assert [json.loads(line) for line in ran.stdout.splitlines()] == batch({"text": text})


def test_a_baseline_and_a_language_can_be_given() -> None:
    ran = aigap("ask", "--json", "--baseline", "2024-06", "--lang", "fr", "margin 40%")
    found = json.loads(ran.stdout)
    assert (found["baseline"], found["values"]["required_revenue"]) == ("2024-06", 500 * B)
    assert found["reply"].startswith("L'écart est de 400\u00a0Md$")


@pytest.mark.parametrize(
    "arguments",
    [("ask", "--baseline", "1999-01", "margin 40%"), ("ask", "--lang", "de", "margin 40%"), ("ask", "--no-such-option"),
     ("batch", "file.jsonl"), ("deliveries", "--limit", "-3"), ("console", "--baseline", "1999-01")],
)  # fmt: skip
def test_wrong_usage_ends_with_status_2_and_a_line_that_says_why(arguments: tuple[str, ...]) -> None:
    ran = aigap(*arguments, text="")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "aigap" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("encoding", ["utf-8:strict", "utf-8:surrogateescape", "ascii:strict"])
@pytest.mark.parametrize("form", [(), ("--json",)])
def test_a_byte_that_is_no_text_is_no_crash(encoding: str, form: tuple[str, ...]) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "ask", *form, b"40% \xff"],
        cwd=FOLDER, capture_output=True, check=False, env={**ALONE, "PYTHONIOENCODING": encoding},
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (1, b"")
    assert "margin 40%" in ran.stdout.decode()
