"""The command line: ask, batch, console, figures, deliveries, run, serve. `aigap "STATEMENT"` is short for `aigap ask`.

Exit status of `ask`: 0 solved or infeasible, or the help that was asked for; 1 not solved; 2 wrong usage, such as no
statement or a wrong setting.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO

from bot.console import console, show
from bot.defaults import Defaults, defaults
from bot.elsewhere import elsewhere
from bot.faults import ConfigError, complain
from bot.on_demand import LIVE_FIGURES
from bot.streams import on_odd_text
from model.ask import DEFAULT_BASELINE, DEFAULT_LANG, LIVE, ask
from model.catalogue import baselines

COMMANDS = ("ask", "batch", "console", "deliveries", "figures", "run", "serve")
SOLVED = ("solved", "infeasible")
NOT_SOLVED, WRONG_USAGE = 1, 2
NOTHING_ASKED = 'nothing is asked: write a statement, such as aigap "Nvidia sells 60B, margin 40%", or aigap help.'
# Not JSON, but what some editors write first.
BYTE_ORDER_MARK = "\ufeff"


def main(words: list[str]) -> int:
    """Run the command of these words; returns the exit status."""
    if words == ["--version"]:
        from importlib.metadata import version  # slow to import

        sys.stdout.write(f"aigap {version('aigap')}\n")
        return 0
    if words and words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version"):
        words = ["ask", *words]
    try:
        return run_command(parser().parse_args(words))
    except ConfigError as error:
        return complain(error.faults, WRONG_USAGE)


def run_command(options: argparse.Namespace) -> int:
    """Run what was parsed; raises ConfigError where a setting that it needs is wrong."""
    match options.command:
        case "ask":
            return ask_once(options)
        case "batch":
            on_odd_text(sys.stdin, "replace")
            on_odd_text(sys.stdout, "strict")
            return batch(sys.stdin or (), sys.stdout)
        case "serve":
            from bot.serve import main as serve

            return serve()
        case "figures":
            from bot.operator_desk import figures

            return figures(options.action == "refresh", options.lang, lambda: datetime.now(UTC))
        case "deliveries":
            from bot.operator_desk import deliveries

            return deliveries(options.lang, options.limit)
        case "run":
            return run()
        case _:
            return console(standing_of(options), options.lang)


def parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    top = argparse.ArgumentParser(
        prog="aigap", description="Answers AI's $200B question: the gap between AI spending and AI revenue."
    )
    top.add_argument("--version", action="store_true", help="the version of aigap")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    one = commands.add_parser("ask", help="answer one statement")
    one.add_argument("statement", nargs="*", metavar="STATEMENT")
    one.add_argument("--json", action="store_true", help="the answer as JSON")
    commands.add_parser("batch", help='answer JSON lines: {"text": "...", "baseline": "2023-09"} each')
    talk = commands.add_parser("console", help="type statements and see the replies, no Slack needed")
    live = commands.add_parser("figures", help="the live figures: values, dates, sources, what failed")
    live.add_argument("action", nargs="?", choices=("refresh",), help="ask the sources first")
    posts = commands.add_parser("deliveries", help="the newest weekly posts and what became of them")
    posts.add_argument("--limit", type=count, default=20, metavar="N", help="how many (20)")
    for command in (live, posts):
        command.add_argument("--lang", choices=("en", "fr"), help="language of the table")
    for command in (one, talk):
        command.add_argument(
            "--baseline", choices=[*baselines(), LIVE], help="dated figures to start from (AIGAP_BASELINE)"
        )
        command.add_argument("--lang", choices=("en", "fr"), help="language of the reply, whatever the statement's")
    commands.add_parser("run", help="serve where Slack is configured, else the console")
    commands.add_parser("serve", help="the Slack bot: Socket Mode, or HTTP with SLACK_SIGNING_SECRET and PORT")
    top.set_defaults(command="console", baseline=None, lang=None)
    return top


def count(text: str) -> int:
    """A number of rows. Raises ArgumentTypeError where it is none."""
    if text.isdecimal() and 0 < int(text) < 10**6:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of rows, which is 1 or more")


def standing_of(options: argparse.Namespace) -> Defaults:
    """What holds where a statement does not say it: the options, else the settings."""
    standing = defaults()
    return standing._replace(baseline=options.baseline or standing.baseline)


def ask_once(options: argparse.Namespace) -> int:
    """Answer the statement on the command line."""
    on_odd_text(sys.stdout, "strict" if options.json else "replace")
    text = " ".join(options.statement)
    if not text.strip():
        return complain([NOTHING_ASKED], WRONG_USAGE)
    standing = standing_of(options)
    if found := elsewhere(text, options.lang, standing.lang):
        from bot.contract import rejected

        if options.json:
            write_json(rejected(found.name, text, found.sentence), sys.stdout)
        else:
            sys.stdout.write(f"{found.sentence}\n")
        return NOT_SOLVED
    answer = ask(text, standing.baseline, options.lang, LIVE_FIGURES, default_lang=standing.lang)
    if options.json:
        from bot.contract import as_json

        write_json(as_json(answer), sys.stdout)
    else:
        show(answer, sys.stdout)
    helped = answer.reading.intent == "help" and not answer.problems
    return 0 if helped or answer.status in SOLVED else NOT_SOLVED


def write_json(answer: dict[str, object], out: TextIO) -> None:
    """One line. What the stream cannot encode, such as half of a surrogate pair, is escaped as JSON allows."""
    try:
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
    except UnicodeEncodeError:
        out.write(json.dumps(answer) + "\n")


def batch(source: Iterable[str], out: TextIO) -> int:
    """One answer a line, in order. A line that cannot be read gets an answer that says so; blank lines are passed over."""
    try:
        for line in (each.removeprefix(BYTE_ORDER_MARK) for each in source):
            if line.strip():
                write_json(answer_line(line), out)
                out.flush()
    except BrokenPipeError:  # the reader has had enough, as in `aigap batch | head -1`
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())
    return 0


def answer_line(line: str) -> dict[str, object]:
    """The answer to one line of a batch, whatever is set for other commands."""
    from bot.contract import as_json, refused, rejected

    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        return refused("bad_line", line.strip())
    text, baseline, lang = row["text"], row.get("baseline"), row.get("lang")
    if baseline is None:
        baseline = DEFAULT_BASELINE
    if not isinstance(baseline, str) or baseline not in (*baselines(), LIVE):
        return refused("unknown_baseline", str(baseline))
    if lang not in (None, "en", "fr"):
        return refused("unknown_language", str(lang))
    if found := elsewhere(text, lang, DEFAULT_LANG):
        return rejected(found.name, text, found.sentence)
    try:
        return as_json(ask(text, baseline, lang, LIVE_FIGURES))
    except ConfigError as error:
        return refused("wrong_setting", text, lang, faults=" ".join(error.faults))


def run() -> int:
    """What `make run` does: the bot where Slack is configured, else the console or the lines of standard input."""
    from bot import config

    try:
        configured = config.configured(config.load())
    except ConfigError:
        configured = True
    if configured:
        from bot.serve import main as serve

        return serve()
    return console(defaults(), None)
