"""A reason beside a value says why, not how much: the value counts alone."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest
from asked import ask
from test_corpus import same

DATA = tomllib.loads(Path(__file__).with_name("data").joinpath("reasons.toml").read_text(encoding="utf-8"))
MOST_ASKED_BACK = 0.01


@pytest.mark.parametrize("lang", DATA)
def test_a_reason_changes_nothing(lang: str) -> None:
    data = DATA[lang]
    misread, asked_back, count = {}, [], 0
    for value, reason, order in product(data["values"], data["reasons"], data["orders"]):
        text = order.format(value=value["text"], reason=reason)
        count += 1
        answer = ask(text)
        if answer.status in ("ambiguous", "not_understood"):
            asked_back.append(text)
        elif not same(answer.fixed, {value["variable"]: value["value"]}) or answer.solve_for not in (None, "gap"):
            misread[text] = (answer.status, answer.fixed, answer.solve_for)
    assert misread == {}
    assert len(asked_back) <= MOST_ASKED_BACK * count, asked_back
