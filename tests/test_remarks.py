"""A remark behind a statement is passed over where it tells of the world, and asked back where it is of the figures."""

from __future__ import annotations

import pytest
from asked import ask

from model.remarks import patterns


@pytest.mark.parametrize(
    ("statement", "remark"),
    [
        ("Payback three years.", "Chips get obsolete quickly."),
        ("Nvidia falls 25%.", "Customers are digesting what they bought."),
        ("Google 18B.", "The regulators in Texas never sleep."),
        ("meta 18b;", "lunch was terrible btw"),
        ("AI revenue 90B -", "Berlin hotels are full of lobbyists"),
        ("Nvidia 71 Md$.", "Leur stand au salon était immense."),
    ],
)
def test_a_remark_on_the_world_leaves_the_answer_as_it_is_and_is_said(statement: str, remark: str) -> None:
    alone, answer = ask(statement), ask(f"{statement} {remark}")
    assert (answer.status, answer.fixed) == ("solved", alone.fixed)
    assert [note.details["words"] for note in answer.notes if note.kind == "passed_over"] == [remark.rstrip(".")]


@pytest.mark.parametrize(
    "text",
    [
        "Oracle 12B. Signed, not billed.",  # no subject: it is said of the 12B
        "Nvidia 57B. Gaming is in there.",  # points back
        "Meta 14B. Reality Labs is buried in it.",
        "AI revenue 95B. Hardware vendors exaggerate a lot.",  # doubts it
        "Nvidia 60B. Customers grow.",  # by how much?
        "Google 18B. Perplexity sleeps.",  # a company without a value
        "Nvidia 60B. The backlog covers everything.",  # another measure
    ],
)
def test_a_remark_that_may_be_of_a_figure_is_asked_back(text: str) -> None:
    assert ask(text).status in ("ambiguous", "not_understood")


def test_a_corrected_word_keeps_its_sentence() -> None:
    """A slip may hide a term: "concernait", once read as "conservait", passed a sentence that narrows the margin."""
    assert ask("Nvidia 99 Md$, marge cloud 21 %. Zut, le pourcentage concernait les éditeurs.").status != "solved"


def test_a_words_file_without_a_table_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="no table doubt"):
        patterns({name: {"en": "word", "en_forms": "is", "fr": "penser", "fr_forms": "est"} for name in
                  ("opens", "verbs", "measure", "part", "time", "points")})  # fmt: skip
