"""What is said together is all that is said: clauses of one thing each, joined in every way and in any order."""

from __future__ import annotations

import tomllib
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import pytest
from laws import Law, check

from model.catalogue import is_company

DATA = tomllib.loads(Path(__file__).with_name("data").joinpath("clauses.toml").read_text(encoding="utf-8"))
STATEMENTS = 500
MOST_ASKED_BACK = 0.03  # of what is joined; a word can lean on what happens to stand beside it


def joined(lang: str, random: Random) -> Law | None:
    """Two to four clauses of a language with a question; None where two of them say different things of the same."""
    data = DATA[lang]
    clauses: list[dict[str, Any]] = random.sample(data["clauses"], random.choice((2, 2, 2, 3, 3, 4)))
    question: dict[str, Any] = random.choice(data["questions"])
    fixed = {clause["variable"]: clause["value"] for clause in clauses}
    told = {*fixed, question["solve_for"]}
    totals = "ai_revenue" in told and any(map(is_company, told))
    if len(fixed) < len(clauses) or question["solve_for"] in fixed or totals:
        return None
    first, *others = [random.choice(clause["texts"]) for clause in clauses]
    said = random.choice(data["openings"]) + first + "".join(random.choice(data["links"]) + each for each in others)
    asked = random.choice(question["texts"])
    text = random.choice(data["forms"]).format(said=said, asked=asked) if asked else said
    return Law(text, fixed | ({"gap": question["gap"]} if "gap" in question else {}), question["solve_for"])


@pytest.mark.parametrize("lang", DATA)
def test_clauses_say_together_what_each_says(lang: str) -> None:
    random = Random(lang)  # noqa: S311 - the same statements in every run
    statements = list(islice(filter(None, (joined(lang, random) for _ in iter(int, 1))), STATEMENTS))
    check(statements, MOST_ASKED_BACK)
