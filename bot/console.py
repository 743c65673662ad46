"""The console: statements typed one by one, answered as Slack would answer them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TextIO

from bot.defaults import Defaults
from bot.faults import ConfigError
from bot.on_demand import LIVE_FIGURES
from bot.streams import on_odd_text
from bot.subcommands import subcommand
from model.answer import Answer
from model.ask import ask

LEAVE = ("quit", "exit", "q")


def console(standing: Defaults, lang: str | None) -> int:
    """Answer statements until there are no more. With a choice on the table, its number picks it; a line that a wrong
    setting leaves without an answer is told so, and the next is read."""
    on_odd_text(sys.stdin, "replace")
    on_odd_text(sys.stdout, "replace")
    choices: tuple[str, ...] = ()
    for line in _lines(sys.stdin, lang or standing.lang):
        statement = line.strip().removeprefix("/aigap").strip()
        if statement.lower() in LEAVE:
            break
        statement = {str(number): choice for number, choice in enumerate(choices, 1)}.get(statement, statement)
        try:
            choices = _answered(statement, standing, lang)
        except ConfigError as error:
            choices = ()
            sys.stdout.write("".join(f"aigap: {fault}\n" for fault in error.faults) + "\n")
    return 0


def _answered(statement: str, standing: Defaults, lang: str | None) -> tuple[str, ...]:
    """Print what a line comes to; returns the choices it offers."""
    if found := subcommand(statement):
        from bot.operator_desk import console as show_subcommand

        show_subcommand(found, lang or standing.lang, sys.stdout, datetime.now(UTC))
        return ()
    answer = ask(statement, standing.baseline, lang, LIVE_FIGURES, default_lang=standing.lang)
    return show(answer, sys.stdout)


def _lines(source: TextIO | None, lang: str) -> Iterator[str]:
    """The lines typed at a prompt, or those of standard input where there is no terminal."""
    if source is None or not source.isatty():
        yield from (line for line in source or () if line.strip())
        return
    import readline  # noqa: F401 - gives the prompt history and editing

    from bot.messages import say

    sys.stdout.write(say("console_welcome", lang) + "\n")
    while True:
        try:
            yield input("/aigap ")
        except (EOFError, KeyboardInterrupt):
            sys.stdout.write("\n")
            return


def show(found: Answer, out: TextIO) -> tuple[str, ...]:
    """Print the reply to an answer; returns the choices it offers."""
    from rich.console import Console

    from bot.page import page
    from bot.replies import help_page
    from bot.terminal import show as show_page

    view = help_page(found.lang) if found.reading.intent == "help" else page(found)
    show_page(view, Console(file=out, highlight=False, soft_wrap=not out.isatty()))
    out.write("\n")
    return view.choices
