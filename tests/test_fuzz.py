"""A short run of the coverage-guided fuzzer over the reader, from the corpus; a long one is started by hand."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from test_corpus import ROWS

ROOT = Path(__file__).parent.parent
SECONDS = 6
SEEDS = 500  # each of them is run first, which takes of the time


@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="atheris has no wheel for this Python or system"
)
def test_the_fuzzer_finds_nothing(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for place, (_, row) in enumerate(ROWS[:: len(ROWS) // SEEDS]):
        (seeds / str(place)).write_bytes(b"\x00" + row["text"].encode())
    options = [f"-max_total_time={SECONDS}", "-timeout=5", f"-artifact_prefix={tmp_path}/"]
    ran = subprocess.run(
        [sys.executable, "tests/fuzz_reader.py", str(seeds), *options],
        cwd=ROOT, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert "Done" in ran.stderr
