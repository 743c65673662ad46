"""The words beside a company's amount that say what it is an amount of."""

from __future__ import annotations

import pytest

from model.ask import ask
from model.reader.refused.attributed import beside_odd_nouns
from model.reader.words.tokens import lex

OWNED = ["Meta's 20B {}", "Meta has a 20B {}", "Meta has 20B of {}", "Meta has 20B in {}"]
MADE = ["revenue", "sales", "AI sales"]
ELSE = ["budget", "debt", "spending", "cash", "orchids"]


@pytest.mark.parametrize("noun", MADE)
@pytest.mark.parametrize("statement", OWNED)
def test_a_noun_of_revenue_leaves_the_amount_what_the_company_makes(statement: str, noun: str) -> None:
    assert ask(statement.format(noun)).status == "solved"


@pytest.mark.parametrize("noun", ELSE)
@pytest.mark.parametrize("statement", OWNED)
def test_an_amount_of_anything_else_is_asked_back(statement: str, noun: str) -> None:
    assert ask(statement.format(noun)).status == "not_understood"


@pytest.mark.parametrize(
    "statement",
    [
        "Meta a une charge de 20 milliards",
        "La garantie de Nvidia est de 6 milliards",
        "Google a 20 milliards d'orchidées",
    ],
)
def test_so_is_one_of_a_french_noun(statement: str) -> None:
    assert ask(statement).status != "solved"


@pytest.mark.parametrize("statement", ["Nvidia sells 60B, owns 10B of OpenAI", "Margin 40%, 10B goes into OpenAI"])
def test_money_that_is_owned_or_put_into_a_company_is_none_that_it_makes(statement: str) -> None:
    assert ask(statement).status == "not_understood"


@pytest.mark.parametrize("statement", ["Margin 40%, pencil in 10B for OpenAI", "Margin 40%, 10B from OpenAI"])
def test_a_verb_of_assuming_may_lead_to_an_amount_before_its_company(statement: str) -> None:
    assert ask(statement).status == "solved"


@pytest.mark.parametrize(("statement", "status"), [("60B/yr", "solved"), ("60B/rack", "not_understood")])
def test_an_amount_for_each_of_something_is_only_for_each_year(statement: str, status: str) -> None:
    assert ask(f"Nvidia sells {statement}").status == status


def test_a_cost_behind_a_comma_is_none_of_the_company_before_it() -> None:
    assert ask("80B of Nvidia sales, 50B of energy").fixed.keys() == {"nvidia_revenue", "facility_cost"}


def test_what_is_asked_back_is_the_amount_with_the_words_that_say_so() -> None:
    text = "Meta has 70B of debt"
    (problem,) = beside_odd_nouns(lex(text, "en").items, text, "en")
    assert problem.text == "70B of debt"
