"""What keeps a command from its work: lines for the operator. Light, because every command line loads it."""

from __future__ import annotations

import sys
from collections.abc import Iterable


class ConfigError(Exception):
    """The bot cannot work with these settings; `faults` holds one line for each reason."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def complain(faults: Iterable[str], status: int) -> int:
    """Write the faults to standard error, a line each; returns the exit status."""
    sys.stderr.write("".join(f"aigap: {fault}\n" for fault in faults))
    return status
