"""Every reason for which a source or a table is refused has a sentence in both languages."""

import re
from pathlib import Path

import bot
from bot.messages import MESSAGES


def test_every_refusal_has_its_sentence_and_every_sentence_a_refusal() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in Path(bot.__path__[0]).glob("*.py"))
    raised = set(re.findall(r'"((?:feed|fault)_\w+)"', sources))
    assert raised == {key for key in MESSAGES if key.startswith(("feed_", "fault_"))}
    assert len(raised) > 40
