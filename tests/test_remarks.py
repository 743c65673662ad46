"""A remark behind a statement is passed over where it tells of the world, and asked back where it is of the figures."""

from __future__ import annotations

import pytest
from asked import ask

from model.reader.passed_over.remarks import patterns


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


@pytest.mark.parametrize(
    ("remark", "question"),
    [
        ("Export controls bite harder than feared.", "If Nvidia's GPU sales drop by $10B, how large is the gap?"),
        ("Adoption is going faster than we planned.", "Total AI revenue rises by 60%."),
        ("Nobody bankrolls a hobby forever.", "What would OpenAI's AI revenue need to be to break even?"),
    ],
)
def test_a_remark_ahead_of_a_sentence_that_says_what_its_figures_are_is_passed_over(remark: str, question: str) -> None:
    alone, answer = ask(question), ask(f"{remark} {question}")
    assert (answer.status, answer.fixed, answer.solve_for) == ("solved", alone.fixed, alone.solve_for)


@pytest.mark.parametrize(
    "text",
    [
        "Ads had a great year. Meta 150B.",  # a bare amount may be of what was told
        "Our reader base is Indian and thinks in rupees. What does a 60B Nvidia do to the gap?",
    ],
)
def test_one_ahead_that_may_say_what_they_are_is_asked_back(text: str) -> None:
    assert ask(text).status in ("ambiguous", "not_understood")


def test_a_corrected_word_keeps_its_sentence() -> None:
    """A slip may hide a term: "concernait", once read as "conservait", passed a sentence that narrows the margin."""
    assert ask("Nvidia 99 Md$, marge cloud 21 %. Zut, le pourcentage concernait les éditeurs.").status != "solved"


def test_a_words_file_without_a_table_is_refused_by_its_name() -> None:
    with pytest.raises(ValueError, match="no table doubt"):
        patterns({name: {"en": "word", "en_forms": "is", "fr": "penser", "fr_forms": "est"} for name in
                  ("opens", "verbs", "measure", "part", "time", "points")})  # fmt: skip
