"""A reason beside a value says why, not how much: the value counts alone."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest
from laws import Law, check

DATA = tomllib.loads(Path(__file__).with_name("data").joinpath("reasons.toml").read_text(encoding="utf-8"))
MOST_ASKED_BACK = 0.01


@pytest.mark.parametrize("lang", DATA)
def test_a_reason_changes_nothing(lang: str) -> None:
    data = DATA[lang]
    laws = (
        Law(order.format(value=value["text"], reason=reason), {value["variable"]: value["value"]})
        for value, reason, order in product(data["values"], data["reasons"], data["orders"])
    )
    check(laws, MOST_ASKED_BACK)
