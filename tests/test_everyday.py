"""Ordinary words: what may be passed over, what may not, and where."""

from __future__ import annotations

import pytest

from model.ask import ask
from model.lexicon import LEXICON
from model.reader.words.everyday import everyday, read

PASSED = ["hopefully", "desormais", "analyst", "colleague", "honestly", "evidemment"]
REFUSED = {"exceeded": "bound", "unless": "negation", "fortnightly": "period"}


@pytest.mark.parametrize("word", PASSED)
def test_a_word_that_changes_nothing_is_read_through(word: str) -> None:
    assert ask(f"{word} Nvidia sells 60B").fixed == {"nvidia_revenue": 60 * 10**9}


@pytest.mark.parametrize(("word", "why"), REFUSED.items())
def test_a_word_that_changes_what_an_amount_says_is_asked_back(word: str, why: str) -> None:
    answer = ask(f"Nvidia {word} 60B")
    assert answer.status == "not_understood"
    assert f"refused_{why}" in {problem.kind for problem in answer.problems}


def test_a_word_of_another_kind_of_figure_is_asked_back_beside_it_and_passed_over_apart() -> None:
    beside, apart = ask("OpenAI's debt is 60B"), ask("My students wonder: Nvidia sells 60B")
    assert beside.status == "not_understood"
    assert apart.status == "solved"
    assert [note.details["words"] for note in apart.notes if note.kind == "passed_over"] == ["My students wonder"]


def test_what_narrows_the_statement_is_no_aside() -> None:
    assert ask("In gaming, Nvidia sells 10B").status == "not_understood"


def test_a_word_may_mean_one_thing_in_each_language() -> None:
    entries = read({"pass": {"en": "abc"}, "bound": {"fr": "abc"}})
    english, french = entries["abc"].data
    assert (english.kind, french.kind) == ("filler", "refused")


@pytest.mark.parametrize(
    ("tables", "named"),
    [
        ({"pass": {"en": "abc"}, "bound": {"en": "abc"}}, "'abc'"),
        ({"passed": {"en": "abc"}}, "passed"),
        ({"pass": {"de": "abc"}}, "pass"),
    ],
)
def test_a_faulty_list_is_refused_with_the_word(tables: dict[str, dict[str, str]], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        read(tables)


def test_a_verb_is_known_in_its_regular_forms_unless_a_form_is_listed() -> None:
    entries = read({"pass": {"fr_verbs": "tracer"}, "bound": {"fr": "trace"}})
    assert entries["tracerait"].kind == "filler"
    assert entries["trace"].kind == "refused"


def test_the_vocabulary_comes_first() -> None:
    """A word of both files would be read as the vocabulary says; the list must not say it again."""
    listed = {word for word, entry in everyday().items() if entry.kind != "filler"}
    assert listed & {word for word, entry in LEXICON.words.items() if entry.kind == "filler"} == set()
