"""A change beside a question: whichever way it is told, the change is made and the question answered."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from laws import Law, check

DATA = tomllib.loads(Path(__file__).with_name("data").joinpath("conditions.toml").read_text(encoding="utf-8"))
EVERY = 11  # of the statements that there are
MOST_ASKED_BACK = 0.01


def laws(data: dict[str, Any]) -> Iterator[Law]:
    """Every change that is told with every question that does not ask for what changes."""
    for thing, way in product(data["things"], ("up", "down")):
        for (name, of), (by, value), told in product(thing["names"], thing[way], data["ways"][way]):
            condition = told.format(name=name, of=of, by=by)
            for question, order in product(data["questions"], data["orders"]):
                if question["solve_for"] != thing["variable"]:
                    fixed = {thing["variable"]: value} | ({"gap": question["gap"]} if "gap" in question else {})
                    text = order.format(asked=question["text"], condition=condition)
                    yield Law(text, fixed, question["solve_for"])


@pytest.mark.parametrize("lang", DATA)
def test_a_change_beside_a_question_is_made(lang: str) -> None:
    check(list(laws(DATA[lang]))[::EVERY], MOST_ASKED_BACK)
