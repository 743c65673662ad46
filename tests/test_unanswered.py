"""A question of which nothing was read."""

from __future__ import annotations

import pytest

from model.ask import ask
from model.reader.asked.unanswered import asking, read
from model.text import fold


@pytest.mark.parametrize(
    "statement",
    [
        "60B of Nvidia calls for how much revenue?",
        "60 milliards de GPU, ça exige combien ?",
        "Nvidia at 60B costs us what in total?",
    ],
)
def test_it_is_asked_back_instead_of_the_gap_being_answered(statement: str) -> None:
    answer = ask(statement)
    assert answer.status == "ambiguous"
    assert "unread_question" in {problem.kind for problem in answer.problems}


@pytest.mark.parametrize(
    "statement",
    [
        "How much does it matter if Nvidia sells 80B?",
        "Nvidia 60B, how far off are we?",
        "Google 20 Md$ : combien reste-t-il à combler ?",
        "Quel que soit le prix de l'énergie, Nvidia vend 60 milliards",
    ],
)
def test_where_the_gap_is_the_answer_it_is_answered(statement: str) -> None:
    assert ask(statement).status == "solved"


def test_the_words_of_a_name_ask_nothing() -> None:
    assert ask("how much money does AI bring in: 60B").status == "solved"


def test_a_question_that_was_read_is_answered() -> None:
    assert ask("Nvidia sells 60B. How much must AI earn?").solve_for == "required_revenue"


@pytest.mark.parametrize(
    "statement",
    [
        "What is the burn rate with Nvidia at 60B?",
        "Que devient la dette si Nvidia vend 60 milliards ?",
        "What debt closes the gap?",
        "Quel chômage pour être à l'équilibre ?",
    ],
)
def test_a_question_of_what_the_model_lacks_is_asked_back(statement: str) -> None:
    assert [problem.kind for problem in ask(statement).problems] == ["unread_question"]


@pytest.mark.parametrize(
    "statement",
    [
        "What is the damage with Nvidia at 60B?",
        "Quel est le total si Nvidia vend 60 milliards ?",
        "Which single change closes the gap?",
    ],
)
def test_a_word_for_the_answer_itself_is_answered(statement: str) -> None:
    assert ask(statement).status == "solved"


def test_the_words_of_questions_are_written_as_the_reader_folds_them() -> None:
    assert {word for words in asking() for word in words if word != fold(word)} == set()


@pytest.mark.parametrize(
    ("tables", "named"),
    [
        ({"asked": {}}, "asked"),
        ({"answered": {"en": {"phrases": "gap"}}}, "answered.en"),
        ({"lacking": {"en": {}}}, "lacking.en"),
    ],
)
def test_what_the_file_of_questions_may_not_have_is_named(
    tables: dict[str, dict[str, dict[str, str]]], named: str
) -> None:
    with pytest.raises(ValueError, match=named):
        read(tables)
