"""The command line: ask, batch, console, figures, deliveries, run, serve. `aigap "STATEMENT"` is short for `aigap ask`.

Exit status of `ask`: 0 solved or infeasible, 1 not solved, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from bot.on_demand import LiveOnDemand
from bot.subcommands import subcommand
from model.answer import Answer
from model.ask import DEFAULT_BASELINE, LIVE, ask
from model.catalogue import baselines

COMMANDS = ("ask", "batch", "console", "deliveries", "figures", "run", "serve")
LIVE_FIGURES = LiveOnDemand()
SOLVED = ("solved", "infeasible")


def main(words: list[str]) -> int:
    """Run the command of these words; returns the exit status."""
    if words and words[0] not in COMMANDS and words[0] not in ("-h", "--help"):
        words = ["ask", *words]
    options = parser().parse_args(words)
    match options.command:
        case "ask":
            return ask_once(options)
        case "batch":
            if hasattr(sys.stdin, "reconfigure"):
                sys.stdin.reconfigure(errors="replace")
            return batch(sys.stdin or (), sys.stdout)
        case "serve":
            from bot.serve import main as serve

            return serve()
        case "figures":
            from bot.operator_desk import figures

            return figures(options.action == "refresh", options.lang)
        case "deliveries":
            from bot.operator_desk import deliveries

            return deliveries(options.lang, options.limit)
        case "run":
            return run()
        case _:
            return console(options.baseline, options.lang)


def parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    top = argparse.ArgumentParser(
        prog="aigap", description="Answers AI's $200B question: the gap between AI spending and AI revenue."
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    one = commands.add_parser("ask", help="answer one statement")
    one.add_argument("statement", nargs="*", metavar="STATEMENT")
    one.add_argument("--json", action="store_true", help="the answer as JSON")
    commands.add_parser("batch", help='answer JSON lines: {"text": "...", "baseline": "2023-09"} each')
    talk = commands.add_parser("console", help="type statements and see the replies, no Slack needed")
    live = commands.add_parser("figures", help="the live figures: values, dates, sources, what failed")
    live.add_argument("action", nargs="?", choices=("refresh",), help="ask the sources first")
    posts = commands.add_parser("deliveries", help="the newest weekly posts and what became of them")
    posts.add_argument("--limit", type=int, default=20, help="how many (20)")
    for command in (live, posts):
        command.add_argument("--lang", choices=("en", "fr"), help="language of the table")
    for command in (one, talk):
        command.add_argument(
            "--baseline", default=DEFAULT_BASELINE, choices=[*baselines(), LIVE], help="dated figures to start from"
        )
        command.add_argument("--lang", choices=("en", "fr"), help="language of the reply, whatever the statement's")
    commands.add_parser("run", help="serve where Slack is configured, else the console")
    commands.add_parser("serve", help="the Slack bot: Socket Mode, or HTTP with SLACK_SIGNING_SECRET and PORT")
    top.set_defaults(command="console", baseline=DEFAULT_BASELINE, lang=None)
    return top


def ask_once(options: argparse.Namespace) -> int:
    """Answer the statement on the command line."""
    found = ask(" ".join(options.statement), options.baseline, options.lang, LIVE_FIGURES)
    if options.json:
        from bot.contract import as_json

        sys.stdout.write(json.dumps(as_json(found), ensure_ascii=False) + "\n")
    else:
        show(found, sys.stdout)
    return 0 if found.status in SOLVED else 1


def batch(source: Iterable[str], out: TextIO) -> int:
    """One answer a line, in order. A line that cannot be read gets an answer that says so; blank lines are passed over."""
    try:
        for line in source:
            if line.strip():
                out.write(json.dumps(answer_line(line), ensure_ascii=False) + "\n")
                out.flush()
    except BrokenPipeError:  # the reader has had enough, as in `aigap batch | head -1`
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
    return 0


def answer_line(line: str) -> dict[str, object]:
    """The answer to one line of a batch."""
    from bot.contract import as_json, rejected

    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return rejected("bad_line", line.strip())
    baseline, lang = row.get("baseline"), row.get("lang")
    if baseline is None:
        baseline = DEFAULT_BASELINE
    if not isinstance(baseline, str) or baseline not in (*baselines(), LIVE):
        return rejected("unknown_baseline", str(baseline))
    if lang not in (None, "en", "fr"):
        return rejected("unknown_language", str(lang))
    return as_json(ask(row["text"], baseline, lang, LIVE_FIGURES))


def run() -> int:
    """What `make run` does: the bot where Slack is configured, else the console or the lines of standard input."""
    from bot import config

    try:
        configured = config.configured(config.load())
    except config.ConfigError:
        configured = True
    if configured:
        from bot.serve import main as serve

        return serve()
    return console(DEFAULT_BASELINE, None)


def console(baseline: str, lang: str | None) -> int:
    """Answer statements as Slack would. With a choice on the table, its number picks it."""
    choices: tuple[str, ...] = ()
    for line in _lines(sys.stdin, lang or "en"):
        statement = line.strip().removeprefix("/aigap").strip()
        if statement.lower() in ("quit", "exit", "q"):
            break
        if statement.isdecimal() and 0 < int(statement) <= len(choices):
            statement = choices[int(statement) - 1]
        if found := subcommand(statement):
            from bot.operator_desk import console as show_subcommand

            show_subcommand(found, lang or "en", sys.stdout)
            continue
        choices = show(ask(statement, baseline, lang, LIVE_FIGURES), sys.stdout)
    return 0


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
