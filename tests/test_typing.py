"""Statements as they are typed: with slips of the finger, in shorthand, without apostrophes."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any
from zlib import crc32

import pytest
from asked import ask
from test_corpus import ROWS

from model import data_file
from model.answer import Answer
from model.reader.words import shorthand
from model.reader.words.slips import is_plain, slip
from model.reader.words.spelling import nearest
from model.statement import read

pytestmark = pytest.mark.xdist_group("corpus")

TABLES = data_file.load(shorthand.FILE)
STATEMENTS = {
    lang: [
        row["text"]
        for name, row in ROWS
        if row["status"] in ("solved", "infeasible") and name != "unseen_hostile" and ("fr" in name) == (lang == "fr")
    ]
    for lang in ("en", "fr")
}
PER_FORM = 8
LONGEST = 140
TYPED = 400
WORD = re.compile(r"[A-Za-zéèêàçùîôû]{5,}")
BESIDE = dict(zip("aeioudnstrlgmcpfvbkhy", "sroiyfbdrtkhnvogcvjju", strict=True))


def reading(answer: Answer) -> tuple[Any, ...]:
    cases = tuple(reading(case) for case in answer.cases)
    return answer.status, dict(answer.fixed), answer.solve_for, answer.baseline.id, cases


def in_other_words(texts: Iterator[tuple[str, str]]) -> tuple[int, int, list[str]]:
    """(how many statements are read the same in the other spelling, how many asked back, those answered otherwise)."""
    same, asked, misread = 0, 0, []
    for text, typed in texts:
        wanted, found = reading(ask(text)), reading(ask(typed))
        if wanted == found:
            same += 1
        elif found[0] in ("ambiguous", "not_understood"):
            asked += 1
        else:
            misread.append(typed)
    return same, asked, misread


def shortened(lang: str) -> Iterator[tuple[str, str]]:
    """Statements of the corpus, and the same with a word in each of its short forms."""
    for word, forms in TABLES[lang].items():
        written = re.compile(rf"(?<![\w'’-]){re.escape(word)}(?![\w'’-])")
        having = list(
            islice((text for text in STATEMENTS[lang] if len(text) < LONGEST and written.search(text)), PER_FORM)
        )
        for form in forms:
            yield from ((text, written.sub(form, text)) for text in having)


@pytest.mark.parametrize("lang", TABLES)
def test_a_word_in_short_is_read_as_the_word_or_asked_back(lang: str) -> None:
    same, asked, misread = in_other_words(shortened(lang))
    assert misread == []
    assert same > 10 * asked


def swapped(word: str, at: int) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def doubled(word: str, at: int) -> str:
    return word[:at] + word[at] + word[at:]


def dropped(word: str, at: int) -> str:
    return word[:at] + word[at + 1 :]


def beside(word: str, at: int) -> str:
    return word[:at] + BESIDE.get(word[at], "e") + word[at + 1 :]


def mistyped(lang: str, how: Callable[[str, int], str]) -> Iterator[tuple[str, str]]:
    """Statements of the corpus, and the same with one word mistyped. Which ones, and where, hangs on each text alone, so
    that a statement more in the corpus leaves the others as they are."""
    for text in sorted(STATEMENTS[lang], key=lambda text: crc32(f"{how.__name__} {text}".encode()))[:TYPED]:
        chance = random.Random(f"{how.__name__} {text}")  # noqa: S311 - which letter, not what nobody may guess
        words = list(WORD.finditer(text))
        if words and len(text) < LONGEST:
            word = chance.choice(words)
            typed = how(word[0], chance.randrange(1, len(word[0]) - 1))
            yield text, text[: word.start()] + typed + text[word.end() :]


@pytest.mark.parametrize("how", [swapped, doubled, dropped, beside])
@pytest.mark.parametrize("lang", STATEMENTS)
def test_a_slip_is_read_as_what_was_meant_or_asked_back(lang: str, how: Callable[[str, int], str]) -> None:
    same, asked, misread = in_other_words(mistyped(lang, how))
    assert same > 5 * asked, (same, asked)  # a letter left out is the worst: 6.7 in English, 8 in French, of 4,000
    assert len(misread) <= same / 100, misread


@pytest.mark.parametrize(
    ("typed", "meant", "lang"),
    [
        ("nidia", "nvidia", "en"),
        ("magin", "margin", "en"),
        ("fslls", "falls", "en"),
        ("hakve", "halve", "en"),
        ("opensi", "openai", "en"),
        ("goofle", "google", "fr"),
        ("comtpez", "comptez", "fr"),
        ("chifre", "chiffre", "fr"),
    ],
)
def test_a_key_beside_the_right_one_and_letters_in_the_wrong_order_are_nearer_than_other_words(
    typed: str, meant: str, lang: str
) -> None:
    assert meant in nearest(typed, lang)


def test_a_real_word_is_no_slip_of_one_that_the_reader_knows() -> None:
    for text in ("radio 0.8", "Nvidia sells 60B, poker 40%", "Quel revenge est requis ?", "Les gouts sont de 90 Md$"):
        assert ask(text).status in ("ambiguous", "not_understood"), text


def test_two_words_as_near_are_asked_back() -> None:
    assert ask("Nvidia doen 20%").status in ("ambiguous", "not_understood")


def test_a_capital_letter_at_the_beginning_is_no_name() -> None:
    answer = ask("Toatl AI revenue of 118,000M")
    assert answer.fixed == {"ai_revenue": 118 * 10**9}
    assert ask("Glaen makes 2B from AI").fixed.keys() != {"ai_revenue.clean"}


def test_slips_cost_less_the_more_usual_they_are() -> None:
    costs = [slip(typed, "margin", 1, "en") for typed in ("amrgin", "margni", "marrgin", "mafgin", "marin", "mazgin")]
    swap_first, swap, double, key, lost, other = costs
    assert swap < double < key < lost < other
    assert swap < swap_first
    assert is_plain("margni", "margin", "en")
    assert not is_plain("marlin", "margin", "en")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("wld a 20% margin be enuf to close teh gap", "would a 20% margin be enough to close the gap"),
        ("hw mch ai rev 2 break even w/ nvidia at 60b", "how much ai rev to break even with nvidia at 60b"),
        ("todays revenue supports hw much capex", "today's revenue supports how much capex"),
        ("googles ai revenue doubles", "google's ai revenue doubles"),
        ("revenue gets up 2 400b", "revenue gets up to 400b"),
        ("lecart si nvidia vend 60 miyar", "l'écart si nvidia vend 60 milliards"),
        ("jaugmente la marge de 10 points", "j'augmente la marge de 10 points"),
        ("cest koi le revenu requis dia", "c'est quoi le revenu requis d'IA"),
    ],
)
def test_shorthand_is_read_written_out(typed: str, written: str) -> None:
    assert reading(ask(typed))[:-1] == reading(ask(written))[:-1]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("nvidia 60b vs80b", "nvidia 60b vs 80b"),
        ("nvidia 60bvs80b", "nvidia 60b vs 80b"),
        ("nvidia 60b to80b", "nvidia 60b to 80b"),
        ("openai at5b, cloudmargin 30", "openai at 5b, cloud margin 30"),
        ("nvidiasells 60b", "nvidia sells 60b"),
        ("nvidia 60bmargin 40", "nvidia 60b margin 40"),
        ("marge à40%", "marge à 40%"),
    ],
)
def test_what_is_run_together_is_read_apart(typed: str, written: str) -> None:
    assert reading(ask(typed)) == reading(ask(written))


def test_what_is_a_name_of_its_own_is_not_parted() -> None:
    assert ask("halve meta, the metaverse burned me").fixed == {"ai_revenue.meta": 5 * 10**9}
    for text in ("TotalRevenue 100B", "nvidia 6ob", "claude3 5b"):
        assert ask(text).status in ("ambiguous", "not_understood"), text


def test_a_slip_that_may_be_a_word_of_another_meaning_is_left_alone() -> None:
    for text in ("couble google", "margin eises by 10 points", "nvidia fingt cinq milliards", "nvidia moims de 60 Md$"):
        assert ask(text).status in ("ambiguous", "not_understood"), text


def test_a_form_in_capitals_is_a_name_or_a_term() -> None:
    assert "what" not in read("CB Insights says Nvidia sells 60B").text
    assert ask("COUT DES DC 90 MDS").fixed == {"datacenter_cost": 90 * 10**9}


def test_parts_stand_where_they_were_typed() -> None:
    [part] = read("wut if nvidia sells 60b, b/c it wld").parts
    assert "wut if nvidia sells 60b, b/c it wld"[part.start : part.end] == "nvidia sells 60b"


def test_a_form_under_two_words_stops_the_start(tmp_path: Any) -> None:
    path = tmp_path / "shorthand.toml"
    path.write_text('[en]\nwould = ["wd"]\nwith = ["wd"]\n', encoding="utf-8")
    with pytest.raises(ValueError, match="two words in en for wd"):
        data_file.load(path, shorthand.by_form)
