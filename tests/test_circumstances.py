"""A clause that tells under what, from whom or for what a statement is made is passed over by how it opens, and asked back
where it may make the figure another one."""

from __future__ import annotations

import re
import tomllib

import pytest
from asked import ask
from test_corpus import ROWS

from model.reader.passed_over.circumstances import FILE, patterns
from model.text import fold

TABLES = tomllib.loads(FILE.read_text(encoding="utf-8"))
OPENINGS = [
    (place, lang, line)
    for place, row in TABLES.items()
    for lang, lines in row.items()
    for line in filter(None, map(str.strip, lines.splitlines()))
]


@pytest.mark.parametrize(
    ("clause", "statement"),
    [
        ("In a bust", "Nvidia sells only $25 billion of data-centre GPUs."),
        ("Come rain or shine", "Tencent 5.5B"),
        ("Ahead of the election", "Meta 6B"),
        ("If the insurers hesitate", "margin 65%"),
        ("Malgré les sanctions", "Alibaba 8 Md$"),
        ("En cas de récession", "Nvidia 30 Md$"),
    ],
)
def test_what_stands_ahead_is_passed_over_whatever_its_words_and_said(clause: str, statement: str) -> None:
    _is_passed_over(f"{clause}, {statement}", statement, clause)


@pytest.mark.parametrize(
    ("statement", "clause"),
    [
        ("cloud margin 18%", "in line with history"),
        ("required revenue at Nvidia 60B", "as the covenant stipulates"),
        ("energy ratio 0.7", "courtesy of the dams"),
        ("retour sur investissement de 5 ans", "comme pour une usine"),
    ],
)
def test_and_so_is_what_stands_behind(statement: str, clause: str) -> None:
    _is_passed_over(f"{statement}, {clause}", statement, clause)


@pytest.mark.parametrize(
    ("sayer", "statement"),
    [
        ("The rating agency assumes", "an end-user gross margin of 42%."),
        ("Short sellers put", "Tesla's AI revenue at $500 million."),
        ("Nos ingénieurs mesurent", "1,20 $ d'énergie pour chaque dollar de GPU."),
    ],
)
def test_whoever_says_what_no_figure_of_their_own_can_be(sayer: str, statement: str) -> None:
    _is_passed_over(f"{sayer} {statement}", statement, sayer)


def _is_passed_over(text: str, statement: str, clause: str) -> None:
    alone, answer = ask(statement), ask(text)
    assert (answer.status, answer.fixed) == (alone.status, alone.fixed)
    assert alone.status in ("solved", "infeasible")
    assert [note.details["words"] for note in answer.notes if note.kind == "passed_over"] == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "Pfizer projects a margin of 40%",  # its own
        "SoftBank carries OpenAI at 30B",  # what it is worth
        "Intel forecasts GPU sales of 2B",  # of its own GPUs
        "Speaking as a baker, my margin is 40%",
        "Microsoft 12B, as the CFO denied",
        "Google 20B, as in ads",
        "Margin 40%, before our discounts",
        "If pigs fly, Nvidia sells 60B",
        "Selon Intel, sa marge est de 40 %",
    ],
)
def test_a_clause_that_makes_the_figure_another_is_asked_back(text: str) -> None:
    assert ask(text).status in ("ambiguous", "not_understood")


def test_a_file_with_another_table_is_refused_by_name() -> None:
    tables = {name: {"en": "if", "fr": "si"} for name in (*TABLES, "beside")}
    with pytest.raises(ValueError, match="beside"):
        patterns(tables)


def test_every_opening_stands_in_a_statement_of_the_corpus() -> None:
    folded = [fold(row["text"]) for _, row in ROWS]
    idle = []
    for place, lang, line in OPENINGS:
        tables = {**TABLES, place: {**TABLES[place], lang: line}}
        finds = re.compile(patterns(tables)[f"{place}_{lang}"]).search
        if not any(map(finds, folded)):
            idle.append(line)
    assert idle == []
