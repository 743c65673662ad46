"""What the listeners need, passed in when the app is built."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.inflight import InFlight
from bot.once import Once

if TYPE_CHECKING:
    from bot.desk import Desk
    from bot.logs import Logger
    from bot.said import Said
    from model.answer import Answer


@dataclass(frozen=True, slots=True)
class Services:
    """`ask(text, baseline)` answers; `lang` is spoken where no statement shows a language.

    `kept` are what was said last to which text (see `bot.commands`).
    `desk` comes after the start, once the database is open: commands that need it wait for it.
    """

    ask: Callable[[str, str], Answer]
    baseline: str
    lang: str
    log: Logger
    new_reference: Callable[[], str]
    inflight: InFlight = field(default_factory=InFlight)
    once: Once = field(default_factory=Once)
    kept: dict[tuple[str, str], Said] = field(default_factory=dict)
    desk: asyncio.Future[Desk] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
