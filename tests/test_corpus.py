"""The corpus: statements as people type them, and what each must be read as."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from model.answer import Answer, Range
from model.ask import ask
from model.statement import LONGEST

CORPUS = Path(__file__).with_name("corpus")
ALL = [
    (path.stem, row)
    for path in sorted(CORPUS.glob("*.jsonl"))
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
]
ROWS = [(name, row) for name, row in ALL if name != "known_faults"]
KNOWN_FAULTS = [row for name, row in ALL if name == "known_faults"]
PARTS = 4  # of each file, so that every process has its share


def close(found: Fraction | Range | None, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return isinstance(found, Range) and close(found.low, wanted["low"]) and close(found.high, wanted["high"])
    if isinstance(found, Range) or found is None or wanted is None:
        return found is wanted
    return abs(float(found) - wanted) <= 1e-9 * max(1, abs(wanted))


def same(found: Mapping[str, Fraction | Range], wanted: dict[str, Any]) -> bool:
    return found.keys() == wanted.keys() and all(close(found[name], wanted[name]) for name in wanted)


def either(row: dict[str, Any], key: str) -> list[Any]:
    """The fair values of a key: what it says, and what `alt_` beside it says (one or a list)."""
    alternatives = row.get(f"alt_{key}", [])
    return [*([row[key]] if key in row else []), *(alternatives if isinstance(alternatives, list) else [alternatives])]


def fault(answer: Answer, row: dict[str, Any]) -> str | None:
    """What is wrong with an answer, or None."""
    said = row.get("text", answer.reading.text)
    if misquoted := [
        each.text for each in answer.problems if said[each.start : each.end] != each.text and len(said) <= LONGEST
    ]:
        return f"quotes {misquoted}"
    wanted = row["status"] if isinstance(row["status"], list) else [row["status"]]
    if answer.status not in wanted:
        return f"status {answer.status}, not {' or '.join(wanted)}"
    if answer.baseline.id != row.get("baseline", answer.baseline.id):
        return f"baseline {answer.baseline.id}"
    if answer.lang != row.get("lang", answer.lang):
        return f"language {answer.lang}"
    if answer.status != "solved":
        return None
    if "cases" in row and len(answer.cases) == len(row["cases"]):
        faults = (fault(side, {"status": ["solved", "infeasible"], **case}) for side, case in sides(answer, row))
        return next(filter(None, faults), None)
    if "cases" in row:
        return f"{len(answer.cases)} cases"
    if "set" not in row:
        return None
    sets = [each for each in either(row, "set") if each is not None]
    if not any(same(answer.fixed, each) for each in sets):
        return f"set {dict(answer.fixed)}"
    if "solve_for" in row and answer.solve_for not in either(row, "solve_for"):
        return f"solve_for {answer.solve_for}"
    if not same(answer.fixed, row["set"]):
        return None  # what follows holds for the first reading
    if (
        row.get("answer") is not None
        and answer.solve_for == row["solve_for"]
        and not close(answer.answer, row["answer"])
    ):
        return f"answer {answer.answer}"
    if "gap" in row and answer.solve_for != "levers" and not close(answer.values["gap"], row["gap"]):
        return f"gap {answer.values['gap']}"
    return None


def sides(answer: Answer, row: dict[str, Any]) -> Iterator[tuple[Answer, dict[str, Any]]]:
    return zip(answer.cases, row["cases"], strict=True)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", sorted({name for name, _ in ROWS}))
def test_statements(name: str, part: int) -> None:
    rows = [row for file, row in ROWS if file == name][part::PARTS]
    found = {row["text"]: fault(ask(row["text"]), row) for row in rows}
    assert {text: wrong for text, wrong in found.items() if wrong} == {}


def test_the_known_faults_are_faults_still() -> None:
    """What a later rule reads belongs to the statements that are held."""
    assert [row["text"] for row in KNOWN_FAULTS if not fault(ask(row["text"]), row)] == []


def test_each_class_has_several_statements_and_near_misses_in_both_languages() -> None:
    by_class: dict[str, int] = defaultdict(int)
    for _, row in ROWS:
        by_class[row["class"]] += 1
    common = {
        "money",
        "percent",
        "relative",
        "range",
        "target",
        "question",
        "company",
        "baseline",
        "levers",
        "comparison",
    }
    assert len(ROWS) >= 400
    assert all(by_class[name] >= 5 for name in common), dict(by_class)
    refused = [row for _, row in ROWS if "solved" not in row["status"] and row["status"] != "infeasible"]
    assert len(refused) >= 60
    assert {row.get("lang", "en") for row in refused} == {"en", "fr"}


def report() -> str:
    """How many statements of each class are read as expected."""
    counts: dict[str, list[bool]] = defaultdict(list)
    for _, row in ROWS:
        counts[row["class"]].append(fault(ask(row["text"]), row) is None)
    lines = [f"{name:<14} {sum(found):>4} of {len(found):>4}" for name, found in sorted(counts.items())]
    return "\n".join([*lines, f"{'all':<14} {sum(map(sum, counts.values())):>4} of {len(ROWS):>4}"])


if __name__ == "__main__":
    import sys

    sys.stdout.write(report() + "\n")
