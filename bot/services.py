"""What the listeners need, passed in when the app is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.inflight import InFlight
from bot.once import Once

if TYPE_CHECKING:
    from bot.logs import Logger
    from model.answer import Answer


@dataclass(frozen=True, slots=True)
class Services:
    """`ask(text, baseline)` answers; `lang` is spoken where no statement shows a language."""

    ask: Callable[[str, str], Answer]
    baseline: str
    lang: str
    log: Logger
    new_reference: Callable[[], str]
    inflight: InFlight = field(default_factory=InFlight)
    once: Once = field(default_factory=Once)
