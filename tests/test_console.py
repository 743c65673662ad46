"""The console: type a statement as after /aigap and see the reply. Without a terminal it answers its standard input."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WITHOUT_SLACK = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK", "AIGAP", "PORT"))}
LONGEST_WAIT = 20.0


def console(text: str, *arguments: str, folder: Path = ROOT, more: Mapping[str, str] | None = None) -> str:
    """What the console prints for these lines on its standard input."""
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *(arguments or ("console",))],
        input=text, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**WITHOUT_SLACK, "PYTHONPATH": str(ROOT), **(more or {})},
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def headlines(printed: str) -> list[str]:
    """The first line of each reply; replies are parted by a blank line after their last."""
    return [
        line
        for line in printed.splitlines()
        if line.startswith(("The gap", "There is", "To break even", "One question", "L'écart"))
    ]


@pytest.mark.parametrize("command", ["console", "run"])
def test_the_lines_of_standard_input_are_answered_in_order(command: str, tmp_path: Path) -> None:
    printed = console("/aigap Nvidia sells 60B, margin 40%\nbreak-even revenue\n", command, folder=tmp_path)
    assert [line.partition(":")[0] for line in headlines(printed)] == ["The gap is 125B", "To break even"]


def test_a_number_of_any_length_is_a_line_like_others() -> None:
    assert "91.67B" in console(f"40%\n{'1' * 5000}\nmargin 40%\n")


def test_without_a_command_the_console_opens(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot"], input="break-even revenue\n", capture_output=True, text=True, check=True,
        cwd=tmp_path, env={**WITHOUT_SLACK, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert ran.stdout.startswith("To break even")


def test_no_lines_print_nothing() -> None:
    assert console("") == ""
    assert console("\n  \n\n") == ""


@pytest.mark.parametrize("word", ["quit", "/aigap Exit"])
def test_quit_leaves(word: str) -> None:
    assert len(headlines(console(f"Nvidia 60B\n{word}\nmargin 40%\n"))) == 1


def test_the_number_of_a_choice_picks_it() -> None:
    printed = console("40%\n1\n")
    assert "1. margin 40%" in printed
    assert headlines(printed)[1].startswith("The gap is 91.67B")


def test_a_number_that_is_no_choice_is_a_statement_like_any_other() -> None:
    numbers = ["0", "9", "-1", "1.0", "99999999999999999999999"]
    printed = console("".join(f"40%\n{number}\n" for number in numbers))
    assert (
        headlines(printed).count(
            "One question first: “40%” of what? Name the number: Nvidia, margin, AI revenue, gap …"
        )
        == 5
    )
    assert "The gap" not in printed


def test_a_choice_is_on_the_table_for_one_line_only() -> None:
    printed = console("40%\nNvidia 60B\n1\n")
    assert "The gap is 91.67B" not in printed


def test_help_shows_examples_to_copy() -> None:
    printed = console("/aigap\n/aigap help\nhelp\naide\n")
    assert printed.count("/aigap Nvidia sells 60B") == 3
    assert printed.count("/aigap Nvidia vend 60 milliards") == 1


def test_a_baseline_and_a_language_hold_for_every_line() -> None:
    printed = console("marge 50 %\nmargin 50%\n", "console", "--baseline", "2024-06", "--lang", "fr")
    assert [line.partition(" :")[0] for line in headlines(printed)] == ["L'écart est de 500\u00a0Md$"] * 2


def test_the_baseline_and_language_that_are_set_hold_for_lines_that_show_none() -> None:
    printed = console("Nvidia 60B\nmargin 40%\n", more={"AIGAP_BASELINE": "2024-06", "AIGAP_LANG": "fr"})
    assert [line[:12] for line in headlines(printed)] == ["L'écart est ", "The gap is 4"]


def test_a_line_that_a_wrong_setting_leaves_without_an_answer_is_told_so_and_the_next_is_answered() -> None:
    printed = console("live\nfigures\nmargin 40%\n", more={"PORT": "abc"})
    assert printed.count("aigap: PORT has a wrong value: it must be a whole number") == 2
    assert len(headlines(printed)) == 1


def test_bytes_that_are_no_text_are_no_crash() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "console"], input=b"\xff\nmargin 40%\n", cwd=ROOT, capture_output=True,
        check=True, env={**WITHOUT_SLACK, "PYTHONIOENCODING": "utf-8:strict"},
    )  # fmt: skip
    assert b"The gap is 91.67B" in ran.stdout


def test_a_reply_never_carries_the_terminal_commands_of_a_text() -> None:
    printed = console("flurgle \x1b[31mred\x1b[0m\n\x1b]0;title\x07 Nvidia 60B\nNvidia 60B \x9b31m\nZorg\x08\x08 3B\n")
    assert [character for character in "\x1b\x07\x08\x9b" if character in printed] == []


def test_a_reply_never_reads_a_text_as_styles() -> None:
    assert "[bold] [/] Nvidia 60B" in console("[bold]flurgle[/] 60B\n")


# ---- at a terminal


AT_A_TERMINAL = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever runs the tests may ignore it
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # so that ctrl-c reaches it
os.execv(sys.executable, [sys.executable, "-m", "bot", "console"])
"""


def typed(*keys: str) -> str:
    """What a terminal shows of a console in which these keys are typed, some after each prompt; it must end by itself."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL], stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT,
        env={**WITHOUT_SLACK, "TERM": "xterm", "COLUMNS": "100"}, start_new_session=True,
    ) as running:  # fmt: skip
        os.close(theirs)
        shown, waiting = "", list(keys)
        with os.fdopen(ours, "r+b", buffering=0) as terminal:
            until = time.monotonic() + LONGEST_WAIT
            while time.monotonic() < until:
                if not select.select([terminal], [], [], 1)[0]:
                    if keys[-1] == "\x03" and not waiting:
                        terminal.write(b"\x03")  # one that came while the prompt was being set up is lost
                    continue
                try:
                    shown += terminal.read(65536).decode()
                except OSError:  # the other end is closed
                    break
                if waiting and shown.endswith("/aigap "):
                    terminal.write(waiting.pop(0).encode())
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(LONGEST_WAIT)
        running.kill()
    assert (waiting, running.returncode) == ([], 0)
    return shown


def test_at_a_terminal_there_is_a_welcome_a_prompt_and_colour() -> None:
    shown = typed("break-even revenue\n", "quit\n")
    assert shown.startswith("aigap: ")
    assert shown.count("/aigap ") >= 2
    assert "\x1b[1m" in shown
    assert "AI revenue 200B" in shown


@pytest.mark.parametrize("key", ["\x04", "\x03"], ids=["ctrl-d", "ctrl-c"])
def test_ctrl_d_and_ctrl_c_leave_without_a_trace(key: str) -> None:
    assert "Traceback" not in typed(key)


def test_an_empty_line_at_a_prompt_shows_the_help() -> None:
    assert "Examples to copy" in typed("\n", "quit\n")
