"""The command line as another program calls it: a process, its arguments, its lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent  # without a .env of the developer's own
ROOT = FOLDER.parent
ALONE = {name: value for name, value in os.environ.items() if not name.startswith(("AIGAP", "DATABASE", "PORT"))}
ALONE["PYTHONPATH"] = str(ROOT)
Json = dict[str, Any]

KEYS = {"status", "baseline", "set", "solve_for", "answer", "values", "exact", "levers", "sources", "problems", "reply"}
STATUSES = {"solved", "infeasible", "conflict", "ambiguous", "not_understood"}
B = 10**9


def aigap(*arguments: str, text: str | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    """What the command line makes of these arguments and settings, with a text on its standard input."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=text, cwd=FOLDER, capture_output=True, text=True, encoding="utf-8", check=False, env={**ALONE, **settings},
    )  # fmt: skip


def batch(*rows: Json | str, **settings: str) -> list[Json]:
    """The answers of `aigap batch` to these lines."""
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    ran = aigap("batch", text="\n".join(lines) + "\n", **settings)
    assert (ran.returncode, ran.stderr) == (0, "")
    return [json.loads(line) for line in ran.stdout.splitlines()]
