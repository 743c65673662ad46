"""What went wrong with a source of live figures: the key of a sentence in messages.toml, and its values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a table: its line (1 is the header), its column or "", and the sentence for it."""

    line: int
    column: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that gave nothing usable: which, why, the faults of its table by line, and when that was."""

    source: str
    key: str
    values: Mapping[str, object]
    faults: tuple[Fault, ...]
    at: datetime


class SourceError(Exception):
    """An address or answer that cannot be used. Values name hosts only: an address may be secret."""

    faults: tuple[Fault, ...] = ()

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def failure(self, source: str, at: datetime) -> Failure:
        """The same, as what is shown and kept."""
        return Failure(source, self.key, self.values, self.faults, at)
