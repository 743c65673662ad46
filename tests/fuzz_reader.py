"""Coverage-guided fuzzing of the reader: `python tests/fuzz_reader.py SEEDS -max_total_time=600`."""

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))

with atheris.instrument_imports(include=["model"]):
    from model.ask import ask

STATUSES = ("solved", "infeasible", "conflict", "ambiguous", "not_understood")


def one(data: bytes) -> None:
    """No text may raise, and every problem stands somewhere in it."""
    text = atheris.FuzzedDataProvider(data).ConsumeUnicodeNoSurrogates(400)
    answer = ask(text)
    assert answer.status in STATUSES
    for problem in answer.problems:
        assert 0 <= problem.start <= problem.end <= len(text), problem
        assert problem.text in (text[problem.start : problem.end], ""), problem


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
