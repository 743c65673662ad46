"""Questions about how a result has moved: what is quoted of them, and what is offered to compare."""

from __future__ import annotations

import pytest

from model.ask import ask

ASKED = [
    ("is the gap growing?", "is the gap growing?", "gap 2023-09 vs 2024-06"),
    ("Demand is strong. Is the gap growing?", "Is the gap growing?", "gap 2023-09 vs 2024-06"),
    (
        "Good morning all, has coverage improved since 2023?",
        "has coverage improved since 2023?",
        "coverage 2023-09 vs 2024-06",
    ),
    ("bonjour, l'écart se creuse-t-il ?", "l'écart se creuse-t-il ?", "écart 2023-09 vs 2024-06"),
]


@pytest.mark.parametrize(("statement", "quoted", "offered"), ASKED)
def test_the_question_alone_is_quoted_and_two_baselines_are_offered(statement: str, quoted: str, offered: str) -> None:
    (problem,) = ask(statement).problems
    assert (problem.kind, problem.text, problem.suggestions) == ("trend", quoted, (offered,))


@pytest.mark.parametrize("offered", sorted({row[2] for row in ASKED}))
def test_what_is_offered_is_answered(offered: str) -> None:
    assert ask(offered).status == "solved"


def test_a_slip_that_was_read_is_said_beside_the_question_back() -> None:
    (note,) = ask("is coverge improving?").reading.notes
    assert (note.kind, note.details) == ("typo", {"written": "coverge", "read": "coverage"})
