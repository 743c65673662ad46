"""The figures shipped with aigap, for where there are no live ones: real, dated, and always labelled as recorded."""

from __future__ import annotations

import json
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.figures import TRACKER, from_rows
from bot.live_state import LiveState
from bot.sources import sources

FILE = Path(__file__).with_name("recorded.json")


@cache
def recorded() -> LiveState:
    """The recorded figures, with all earlier ones of each line, so that past weeks can be shown too."""
    content = json.loads(FILE.read_text(encoding="utf-8"))
    asked = (*(company.source for company in sources().companies), TRACKER)
    at = datetime.fromisoformat(content["recorded_at"])
    return LiveState(from_rows(content["figures"]), (), asked, at, recorded=True)
