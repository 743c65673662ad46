"""The table of problems: every kind that the model can make and no other, each with its sentence."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from bot.messages import MESSAGES
from bot.problems import problem_sentence
from model import lexicon
from model.amounts import Unit
from model.ask import ask
from model.catalogue import VARIABLES
from model.problems import STATUS, status_of
from model.reader.refused.wordings import ROWS
from model.reading import Op, Problem, Quantity, fit

ROOT = Path(__file__).parent.parent
# What the bot finds wrong with what is no statement: a line of a batch, a command, a setting.
OF_THE_BOT = {"bad_line", "unknown_baseline", "unknown_language", "weekly", "figures", "wrong_setting"}


def trees() -> Iterator[ast.Module]:
    """The code of the model, without the table itself."""
    for path in sorted((ROOT / "model").rglob("*.py")):
        if path.name != "problems.py":
            yield ast.parse(path.read_text(encoding="utf-8"))


def written() -> set[str]:
    """Every string in the code and the vocabulary of the model."""
    nodes = (node for tree in trees() for node in ast.walk(tree))
    reasons = {kind.removeprefix("refused_") for kind in refused()}
    return reasons | {each.value for each in nodes if isinstance(each, ast.Constant) and isinstance(each.value, str)}


def named() -> set[str]:
    """The kinds that stand where a problem is made, or where they are handed to what makes it as `kind`."""
    found = set()
    for tree in trees():
        makers = {("Problem", 0)}
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.FunctionDef)
                and node.returns
                and ast.unparse(node.returns) in ("Problem", "Answer")
            ):
                makers |= {(node.name, place) for place, each in enumerate(node.args.args) if each.arg == "kind"}
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                given = [each for place, each in enumerate(node.args) if (node.func.id, place) in makers]
                found |= {each.value for each in given if isinstance(each, ast.Constant)}
    return found


def misfits() -> set[str]:
    """Why an amount does not apply to a variable, whatever the amount."""
    sizes = [Fraction(1, 10), Fraction(3, 2), Fraction(50), Fraction(10**10)]
    amounts = product(get_args(Op), sizes, (None, Fraction(60)), get_args(Unit), (False, True), ("", "+", "-"))
    found = {
        fit(name, Quantity(op, size, high, unit, scaled, signed, None, 0, 0))
        for op, size, high, unit, scaled, signed in amounts
        for name in VARIABLES
    }
    return {kind for kind in found if isinstance(kind, str)}


def refused() -> set[str]:
    """Why a word of the vocabulary is refused."""
    entries = [*lexicon.LEXICON.words.values(), *(entry for _, entry in lexicon.LEXICON.long_phrases())]
    return {f"refused_{entry.data}" for entry in entries if entry.kind == "refused"}


@pytest.mark.parametrize("made", [named, misfits, refused], ids=lambda made: made.__name__)
def test_every_kind_that_the_model_makes_is_in_the_table(made) -> None:
    found = made()
    assert len(found) > 5
    assert found - STATUS.keys() == set()


def test_every_kind_has_its_sentence_and_every_sentence_its_kind() -> None:
    said = {key.removeprefix("problem_").removesuffix("_near") for key in MESSAGES if key.startswith("problem_")}
    assert said == STATUS.keys() | OF_THE_BOT


def test_no_kind_is_idle() -> None:
    """Each is written somewhere in the model, those of refused words and faulty amounts by their reason."""
    found = written()
    assert [k for k in STATUS if not {k, k.removeprefix("refused_"), k.removeprefix("amount_")} & found] == []


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        (["bare_amount", "magnitude"], "ambiguous"),
        (["bare_amount", "unknown_word"], "not_understood"),
        (["repeated"], "conflict"),
        ([], "not_understood"),
    ],
)
def test_several_problems_are_a_choice_only_where_each_is(kinds: list[str], status: str) -> None:
    assert status_of(Problem(kind, 0, 0, "") for kind in kinds) == status


def test_a_kind_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        status_of([Problem("no_such_kind", 0, 0, "")])


@pytest.mark.parametrize("kind", sorted({row.problem for row in ROWS}))
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_is_asked_back_for_its_wording_has_a_sentence_that_needs_the_wording_alone(kind: str, lang: str) -> None:
    assert "Operating" in problem_sentence(Problem(kind, 0, 9, "Operating"), lang)


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("OpenAI minus 20B", ["more_than_all"]),
        ("OpenAI minus 500M", []),
        ("Nvidia minus 60B", ["more_than_all"]),
        ("OpenAI down 120%", []),
    ],
)
def test_money_is_not_taken_from_what_has_less(statement: str, kinds: list[str]) -> None:
    assert [problem.kind for problem in ask(statement).problems] == kinds


def test_a_problem_within_a_longer_one_of_its_kind_is_said_once() -> None:
    assert [problem.text for problem in ask("We own 10B of Nvidia").problems] == ["We own 10B of Nvidia"]
