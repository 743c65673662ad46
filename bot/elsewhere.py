"""What the help offers and is no statement: `weekly …` and `figures`, typed where they cannot be answered."""

from __future__ import annotations

from typing import NamedTuple

from bot.messages import say
from bot.subcommands import Name, subcommand
from model.ask import LIVE
from model.catalogue import baselines
from model.statement import read


class Elsewhere(NamedTuple):
    """Which subcommand it is, and the sentence that says where it is answered."""

    name: Name
    sentence: str


def elsewhere(text: str, lang: str | None, default: str) -> Elsewhere | None:
    """Where a text is answered that is a subcommand; None for a statement. Said in `lang` or, where that is None, in the
    language of the text, or the default where it shows none."""
    found = subcommand(text)
    if found is None or (found.name == "weekly" and not _is_weekly(found.rest)):
        return None
    spoken = lang or found.lang or read(found.rest, default).lang
    return Elsewhere(found.name, say(f"problem_{found.name}", spoken, text=text.split()[0]))


def _is_weekly(rest: str) -> bool:
    """Whether it reads as a subscription or a change of one, unlike "weekly revenue of OpenAI 2B"."""
    from bot.weekly_command import Problem, weekly_command

    read_as = weekly_command(rest, (*baselines(), LIVE))
    return not isinstance(read_as, Problem) or read_as.key != "weekly_word_unknown" or bool(read_as.suggestions)
