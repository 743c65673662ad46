"""What holds where a statement does not say it: the baseline and the language that the operator set.

Reading settings takes as long as an answer, so the command line reads them only where one of these two is set.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import NamedTuple

from model.ask import DEFAULT_BASELINE, DEFAULT_LANG, LIVE
from model.catalogue import baselines

_SET = re.compile(r"\s*(?:export\s+)?AIGAP_(?:BASELINE|LANG)\s*=", re.IGNORECASE)


class Defaults(NamedTuple):
    """The baseline that an answer starts from and the language where a statement shows none."""

    baseline: str
    lang: str


def defaults() -> Defaults:
    """Of the environment and `.env`. Raises ConfigError where one of them cannot be."""
    if not _any_set():
        return Defaults(DEFAULT_BASELINE, DEFAULT_LANG)
    from bot.config import load_defaults

    found = load_defaults((*baselines(), LIVE))
    return Defaults(found.aigap_baseline, found.aigap_lang)


def _any_set() -> bool:
    file = Path(".env")
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines() if file.is_file() else []
    return any(_SET.match(line) for line in (*(f"{name}=" for name in os.environ), *lines))
