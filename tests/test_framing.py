"""What a channel puts round a statement changes no reading: greetings and heads before it, thanks and sources behind it."""

from __future__ import annotations

from itertools import cycle
from zlib import crc32

import pytest
from test_corpus import ROWS
from test_typing import reading

from model.ask import ask

pytestmark = pytest.mark.xdist_group("corpus")

LEADS = {
    "en": ("hi all, ", "quick q: ", "2) ", "- ", "ok so ", "FYI ", "for the memo: ", "my take: ", "To be clear, "),
    "fr": (
        "bonjour à tous, ",
        "petite question : ",
        "2) ",
        "- ",
        "ok donc ",
        "pour la note : ",
        "Bref, ",
        "Pour être clair, ",
    ),
}
TAILS = {
    "en": (
        " please",
        " thanks a lot",
        " lol",
        " imo",
        " asap",
        " if you can",
        " - thoughts?",
        " as per Jensen",
        " for now",
    ),
    "fr": (
        " svp",
        " merci d'avance",
        " à mon avis",
        " si possible",
        " d'après Jensen",
        " pour l'instant",
        " qu'en pensez-vous ?",
    ),
}
STATEMENTS = {
    lang: sorted(
        (
            row["text"].rstrip(" ?.!")
            for name, row in ROWS
            if row["status"] == "solved" and ("fr" in name) == (lang == "fr") and len(row["text"]) < 100
        ),
        key=lambda text: crc32(text.encode()),
    )[:400]
    for lang in ("en", "fr")
}


@pytest.mark.parametrize(("frames", "before"), [(LEADS, True), (TAILS, False)], ids=["leads", "tails"])
@pytest.mark.parametrize("lang", STATEMENTS)
def test_a_frame_changes_no_reading(lang: str, frames: dict[str, tuple[str, ...]], before: bool) -> None:
    same, asked, misread = 0, 0, []
    for text, frame in zip(STATEMENTS[lang], cycle(frames[lang])):
        typed = frame + text if before else text + frame
        wanted, found = reading(ask(text)), reading(ask(typed))
        if found == wanted:
            same += 1
        elif found[0] in ("ambiguous", "not_understood"):
            asked += 1
        else:
            misread.append(typed)
    assert len(misread) <= same / 200, misread
    assert same > 20 * asked, (same, asked)


@pytest.mark.parametrize(
    ("statement", "solve_for"),
    [
        ("How could we break even as per Jensen?", "levers"),
        ("hi all, baseline against cloud margin 20%", None),
        ("Quel effet a une baisse de 10 % des ventes de Nvidia sur la couverture d'après Jensen ?", "coverage"),
    ],
)
def test_the_one_who_says_so_is_not_asked_for(statement: str, solve_for: str | None) -> None:
    answer = ask(statement)
    assert (answer.status, answer.solve_for) == ("solved", solve_for)


@pytest.mark.parametrize("statement", ["thoughts?", "hi all", "quick q:", "please"])
def test_a_frame_alone_is_not_understood(statement: str) -> None:
    assert ask(statement).status == "not_understood"
