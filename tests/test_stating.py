"""What may stand between a name and its amount."""

from __future__ import annotations

from typing import Any

import pytest

from model.ask import ask
from model.reader.refused.stating import read, stating
from model.text import fold

STATE = ["Google {} 20B", "Nvidia probably {} 60B"]
OF_EARNING = ["makes", "rakes in", "is heading for", "booked", "tbh does"]
OF_ELSE = ["assigns", "owes", "must find", "gives", "backs out of", "embroiders"]


@pytest.mark.parametrize("words", OF_EARNING)
@pytest.mark.parametrize("statement", STATE)
def test_a_verb_of_earning_or_of_a_level_states_the_amount(statement: str, words: str) -> None:
    assert ask(statement.format(words)).status == "solved"


@pytest.mark.parametrize("words", OF_ELSE)
@pytest.mark.parametrize("statement", STATE)
def test_any_other_verb_is_asked_back(statement: str, words: str) -> None:
    assert ask(statement.format(words)).status == "not_understood"


@pytest.mark.parametrize("statement", ["Google donne 20 milliards", "OpenAI va-t-elle devoir rendre 20 milliards ?"])
def test_any_other_french_verb_is_asked_back(statement: str) -> None:
    assert ask(statement).status != "solved"


@pytest.mark.parametrize(
    "statement",
    [
        "AI revenue reveals 60B",
        "The margin fears 40%",
        "Power forgives 60B",
        "AI revenue reveals 60B and Meta makes 20B",
    ],
)
def test_any_other_verb_of_a_variable_is_asked_back(statement: str) -> None:
    assert ask(statement).status == "not_understood"


@pytest.mark.parametrize("statement", ["Clouds skim 20%", "Payback stretches to 3 years", "L'énergie coûte 60 Md$"])
def test_what_only_a_variable_does_states_its_value_and_no_companys(statement: str) -> None:
    assert ask(statement).status == "solved"
    assert ask("Meta skims 20B").status == "not_understood"


def test_an_amount_of_another_name_is_no_value_of_the_one_before() -> None:
    assert ask("What AI revenue justifies 60B of chips?").status == "solved"


def test_a_verb_stands_for_its_regular_forms() -> None:
    row = {"en": {"verbs": "notch", "words": "did"}, "fr": {"verbs": "vendre", "words": "fait"}}
    of_firms, *others = read({"of_firms": row})
    assert {"notches", "notched", "notching", "did", "vendait", "vendu", "fait"} <= set(of_firms)
    assert not any(others)


def test_the_words_are_written_as_the_reader_folds_them() -> None:
    assert {word for words in stating() for word in words if word != fold(word)} == set()


@pytest.mark.parametrize(
    ("tables", "named"),
    [
        ({"firms": {}}, "firms"),
        ({"of_firms": {"de": {}}}, "of_firms"),
        ({"besides": {"en": {"verb": "a"}}}, "besides.en"),
    ],
)
def test_an_unknown_section_language_or_key_is_refused_with_its_name(tables: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        read(tables)
