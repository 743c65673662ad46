"""Who says a figure, and where it stands written: passed over and said, where it makes the figure no other one."""

from __future__ import annotations

import pytest

from model.ask import ask
from model.reader.passed_over.hearsay import words

PAYBACK = {"payback_years": 4}
SAID = {
    "The trustees use a payback of 4 years": PAYBACK,
    "Our auditors signed off on a payback of 4 years": PAYBACK,
    "The 2 engineers on the call said that the payback is 4 years": PAYBACK,
    "By agreement with the auditors the payback is 4 years": PAYBACK,
    "The payback in the auditors' report is 4 years": PAYBACK,
    "Payback 4 years (the actuaries' number)": PAYBACK,
    "Les auditeurs retiennent un payback de 4 ans": PAYBACK,
    "The regulators want Google at 14B": {"ai_revenue.google": 14 * 10**9},
}
OF_SOMETHING_ELSE = (
    "The trustees shelved a payback of 4 years",
    "AI revenue per client is 90B",
    "Payback on the client's trucks is 4 years",
    "The regulators fined Meta 5B",
    "Half of the trustees use a payback of 4 years",
    "The auditors at Intel use a payback of 4 years",
)


@pytest.mark.parametrize("statement", SAID)
def test_who_says_it_is_passed_over(statement: str) -> None:
    answer = ask(statement)
    assert answer.status == "solved"
    assert dict(answer.fixed) == SAID[statement]


def test_what_is_passed_over_is_said() -> None:
    answer = ask("The trustees use a payback of 4 years")
    assert [note.details["words"] for note in answer.notes] == ["The trustees use"]


@pytest.mark.parametrize("statement", OF_SOMETHING_ELSE)
def test_what_makes_the_figure_another_one_is_asked_back(statement: str) -> None:
    assert ask(statement).status in ("not_understood", "ambiguous")


def test_an_unknown_table_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="persons"):
        words({"persons": "clerk"})
