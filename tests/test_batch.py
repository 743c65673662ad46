"""`aigap batch`: JSON lines in, one answer a line out, in order, whatever the lines hold."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys

import pytest
from machine import ALONE, FOLDER, KEYS, B, aigap, batch

from model.catalogue import baselines


def test_a_batch_answers_line_by_line_in_order_and_passes_over_blank_lines() -> None:
    found = batch({"text": "Nvidia 60B"}, "", {"text": "margin 40%"}, "   ", {"text": "40%"})
    assert [list(row["set"]) for row in found] == [["nvidia_revenue"], ["end_user_margin"], []]


def test_bytes_that_are_no_text_spoil_their_line_only() -> None:
    lines = b'{"text": "Nvidia \xff 60B"}\n{"text": "margin 40%"}\n'
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "batch"], input=lines, cwd=FOLDER, capture_output=True, check=False,
        env={**ALONE, "PYTHONIOENCODING": "utf-8:strict"},
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert [json.loads(line)["baseline"] for line in ran.stdout.splitlines()][-1] == "2023-09"


def test_a_reader_that_has_read_enough_is_no_error() -> None:
    """`aigap batch < in.jsonl | head -1`."""
    lines = '{"text": "Nvidia 60B"}\n' * 400
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "batch"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=FOLDER, text=True,
        env=ALONE,
    ) as running:  # fmt: skip
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(lines[:100])
        running.stdin.flush()
        running.stdout.readline()
        running.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            running.stdin.write(lines)
            running.stdin.close()
        assert "Traceback" not in running.stderr.read()


def test_a_batch_without_lines_has_no_answers() -> None:
    assert aigap("batch", text="").stdout == ""


def test_a_line_may_name_its_baseline_and_language() -> None:
    first, second, third = batch(
        {"text": "margin 50%", "baseline": "2024-06"}, {"text": "margin 50%", "lang": "fr"}, {"text": "margin 50%"}
    )
    assert (first["baseline"], first["values"]["gap"]) == ("2024-06", 500 * B)
    assert second["reply"].startswith("L'écart")
    assert third["reply"].startswith("The gap")


BAD_LINES = [
    "no json",
    "{",
    "[]",
    "42",
    "null",
    '"Nvidia 60B"',
    "{}",
    '{"text": 60}',
    '{"text": null}',
    '{"text": ["a"]}',
    '{"txt": "Nvidia 60B"}',
    '{"text": "Nvidia 60B", "baseline": "1999-01"}',
    '{"text": "Nvidia 60B", "baseline": 2023}',
    '{"text": "Nvidia 60B", "baseline": ["2023-09"]}',
    '{"text": "Nvidia 60B", "baseline": {}}',
    '{"text": "Nvidia 60B", "lang": "de"}',
    '{"text": "Nvidia 60B", "lang": ["fr"]}',
    "[" * 5000,
    '{"text": "Nvidia 60B", "text2": NaN}',
    "\\ud800",
    '{"n": ' + "9" * 5000 + "}",
]


def test_a_batch_follows_no_setting_of_other_commands() -> None:
    [found] = batch({"text": "Nvidia 60B"}, AIGAP_BASELINE="2024-06", AIGAP_LANG="fr")
    assert found["baseline"] == "2023-09"
    assert found["reply"].startswith("The gap")


def test_a_wrong_setting_costs_only_the_lines_that_need_live_figures() -> None:
    lines = [{"text": "as of live"}, {"text": "margin 40%", "baseline": "live", "lang": "fr"}, {"text": "margin 40%"}]
    english, french, dated = batch(*lines, PORT="abc")
    assert (english["status"], english["problems"][0]["kind"]) == ("not_understood", "wrong_setting")
    assert english["reply"].startswith("There are no live figures, because a setting is wrong. PORT has a wrong value")
    assert french["reply"].startswith("Il n'y a pas de chiffres en direct")
    assert dated["status"] == "solved"


def test_an_unknown_baseline_is_answered_with_those_there_are() -> None:
    [found] = batch({"text": "Nvidia 60B", "baseline": "1999-01"})
    assert found["reply"].endswith(f"There are: {', '.join(baselines())}, live.")


def test_a_bad_line_is_answered_in_its_place_and_the_rest_goes_on() -> None:
    found = batch({"text": "Nvidia 60B"}, *BAD_LINES, {"text": "margin 40%"})
    assert len(found) == len(BAD_LINES) + 2
    assert (found[0]["status"], found[-1]["status"]) == ("solved", "solved")
    for line, row in zip(BAD_LINES, found[1:-1], strict=True):
        if "text2" in line:  # an unknown key beside a good text
            continue
        assert set(row) == KEYS, line
        assert row["status"] == "not_understood", line
        assert row["problems"][0]["message"], line
        assert row["reply"] == row["problems"][0]["message"], line


HALF_A_PAIR = ['{"text": "a\\ud800b"}', '{"text": "Nvidia 60B", "baseline": "\\ud800"}', '{"text": "40% \\udfff"}']


@pytest.mark.parametrize("encoding", ["utf-8:strict", "ascii:strict", "latin-1:strict"])
def test_what_cannot_be_encoded_is_escaped_and_the_rest_goes_on(encoding: str) -> None:
    found = batch({"text": "marge 40 %"}, *HALF_A_PAIR, {"text": "margin 40%"}, PYTHONIOENCODING=encoding)
    assert [row["status"] for row in found] == [
        "solved", "not_understood", "not_understood", "ambiguous", "solved",
    ]  # fmt: skip
    assert found[2]["problems"][0]["text"].encode("utf-8", "backslashreplace") == b"\\ud800"


def test_a_byte_order_mark_is_no_part_of_a_line() -> None:
    found = batch('\ufeff{"text": "Nvidia 60B"}', {"text": "margin 40%"})
    assert [row["status"] for row in found] == ["solved", "solved"]


def test_answers_come_as_the_lines_do() -> None:
    """A program may write a line, read its answer, and write the next."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "batch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=FOLDER,
        text=True,
        env=ALONE,
    ) as running:
        assert running.stdin
        assert running.stdout
        for text in ("Nvidia 60B", "margin 40%"):
            running.stdin.write(json.dumps({"text": text}) + "\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["status"] == "solved"
        running.stdin.close()
    assert running.returncode == 0
