"""What may stand between a company and its amount."""

from __future__ import annotations

import pytest

from model.ask import ask
from model.firm_verbs import read, stating
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


def test_a_verb_stands_for_its_regular_forms() -> None:
    words = read({"en": {"verbs": "notch", "words": "did"}, "fr": {"verbs": "vendre", "words": "fait"}})
    assert {"notches", "notched", "notching", "did", "vendait", "vendu", "fait"} <= set(words)


def test_the_words_are_written_as_the_reader_folds_them() -> None:
    assert {word for word in stating() if word != fold(word)} == set()


@pytest.mark.parametrize("tables", [{"de": {"verbs": "a", "words": "b"}}, {"en": {"verbs": "a"}}])
def test_an_unknown_section_is_refused_with_its_name(tables: dict[str, dict[str, str]]) -> None:
    with pytest.raises(ValueError, match=next(iter(tables))):
        read(tables)
