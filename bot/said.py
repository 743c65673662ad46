"""What was said to a statement, as it is kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from bot.replies import Reply

if TYPE_CHECKING:
    from model.answer import Status


class Said(NamedTuple):
    """How an answer came out, its language, and its message for the asker alone as JSON.

    One string, because a thousand messages as dicts are five times the memory, and each new one would be written to
    memory that no cache holds, with the garbage collector going over all of them.
    """

    status: Status
    lang: str
    for_asker: str

    @property
    def reply(self) -> Reply:
        """The message itself."""
        message = json.loads(self.for_asker)
        return Reply(message["text"], message.get("blocks", []))
