"""Answers and replies to the statements of the corpus, each made once in a process though many tests look at it.

Test modules that use them share the xdist group "corpus", and so a process.
"""

from __future__ import annotations

from functools import cache

from bot.replies import Reply, reply
from model import ask as asking
from model.answer import Answer
from model.ask import DEFAULT_BASELINE


def ask(text: str, baseline: str = DEFAULT_BASELINE, lang: str | None = None) -> Answer:
    """As `model.ask.ask`."""
    return _asked(text, baseline, lang)


@cache
def _asked(text: str, baseline: str, lang: str | None) -> Answer:
    return asking.ask(text, baseline, lang)


@cache
def replied(text: str) -> Reply:
    """The reply to a statement in its own language; nobody may change it."""
    return reply(ask(text))
