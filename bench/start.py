"""From a fresh interpreter to the first answer, and what that loads."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from bench.row import Row, milliseconds

ROOT = Path(__file__).parent.parent
STATEMENT = "Nvidia sells 60B, margin 40%"
HEAVY = ("sympy", "numpy", "rich", "slack_bolt", "sqlalchemy")
SPAWNS = 9
LOADED = f"""
import sys
from bot.contract import as_json
from model.ask import ask
as_json(ask({STATEMENT!r}))
print(*sys.modules)
"""


def rows() -> list[Row]:
    """Median time of a whole run, beside an interpreter that does nothing, and the heavy libraries it loads."""
    bare = _spawn("-c", "pass")
    asked = _spawn("-m", "bot", "ask", "--json", STATEMENT)
    watch = [sys.executable, "-c", LOADED]
    modules = subprocess.run(watch, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own program
    loaded = sorted(set(HEAVY) & set(modules.split()))
    return [
        Row("`aigap ask --json`, start to end", f"{milliseconds(asked)} (python alone {milliseconds(bare)})", "", True),
        Row("heavy libraries in an ordinary answer", ", ".join(loaded) or "none", "none", not loaded),
    ]


def _spawn(*arguments: str) -> float:
    seconds = []
    for _ in range(SPAWNS):
        begun = time.perf_counter()
        subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=True)  # noqa: S603 - our own program
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds)
