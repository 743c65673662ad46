"""Writes bot/recorded.json, the figures that aigap shows where it has no live ones, from the recorded fixtures.

`python tests/recorded_set.py` after a change of the fixtures; tests/test_recorded.py compares.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from filings import FIXTURES, TRACKER_FILE, day, filed_by

from bot.figures import Figure, quarter_figures, revenue_figures, share_figures, to_rows
from bot.recorded import FILE
from bot.revenue_tables import tracker_table
from bot.sources import sources

DAY = day("2026-10-01")
# The days on which EDGAR's answers were recorded: nothing filed later was looked for.
LOOKED_ON = {"sec.nvidia": day("2026-09-10")}
OTHERS_LOOKED_ON = day("2026-07-24")


def recorded_set() -> dict[str, Any]:
    """The content of the file: when it was recorded, and every figure with all earlier ones of its line."""
    figures: list[Figure] = []
    for company in sources().companies:
        looked_on = LOOKED_ON.get(company.source, OTHERS_LOOKED_ON)
        figures += quarter_figures(company, filed_by(company, looked_on), sources(), noon(looked_on))
    rows = tracker_table((FIXTURES / TRACKER_FILE).read_bytes(), sources())
    known: dict[Figure, None] = {}
    for reported in sorted({row.reported for row in rows}):
        known |= dict.fromkeys(revenue_figures(rows, "tracker", sources(), noon(DAY), reported))
    figures += sorted(known, key=lambda figure: (figure.period_end, figure.variable))
    figures += [replace(figure, checked_at=None) for figure in share_figures(sources(), DAY)]
    return {"recorded_at": noon(DAY).isoformat(), "figures": to_rows(figures)}


def noon(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 12, tzinfo=UTC)


def text(content: dict[str, Any]) -> str:
    """One figure a line, so that a change can be read."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in content["figures"])
    return f'{{"recorded_at": "{content["recorded_at"]}", "figures": [\n{lines}\n]}}\n'


if __name__ == "__main__":
    Path(FILE).write_text(text(recorded_set()), encoding="utf-8")
    sys.stdout.write(f"{FILE} written\n")
