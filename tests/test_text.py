"""Folding keeps every character's place, whatever the text; a place always points at what the user typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model.ask import ask
from model.statement import read
from model.text import INVISIBLE, fold, words_of

# Characters that change their length in some folding, hide, combine, turn the direction, or look like others.
NASTY = (
    "İıßẞŒœﬁﬃǅΐŉẖΆ≈…²½⅓①㎏ｆ６％\u0301\u0345\u200b\u200d\ufeff\u00ad\u2060\u202e\u2066\u2069"
    "\u00a0\u202f\u2028\x00\x1b\x7f\r\n\t🏴‍☠️👩🏽‍🚀한𝟔𝓝𐐀"
)
hostile = st.one_of(st.text(), st.text(st.sampled_from(NASTY)), st.text(st.characters(codec="utf-8")))
# What Slack puts around text.
slack = st.sampled_from(
    [
        "<!channel>",
        "<@U012AB3CD>",
        "<#C01|general>",
        "<https://a.b|a.b>",
        "<https://a.b>",
        "&amp;",
        "&lt;",
        "&gt;",
        "<mailto:a@b.c|a@b.c>",
        ":tada:",
        "https://a.b/c",
        "<",
        ">",
        "&",
        ":",
        "|",
    ]
)
texts = st.lists(st.one_of(hostile, slack, st.sampled_from(["Nvidia", "60B", "margin 40%", " "]))).map("".join)


@given(texts)
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(texts)
@example("<@&GT;")  # an escaped sign that ends a mention
@example("<tel:1|<tel:1|60B>>")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0x24F, categories=["L", "N", "Zs", "P"])))
def test_folded_latin_text_is_small_letters_without_accents(text: str) -> None:
    folded = fold(text)
    assert folded == folded.lower()
    kept = [character for character in folded if character != "ç"]
    assert not any(unicodedata.decomposition(character).startswith("0") for character in kept)


FOLDED = [
    ("Nvidia À 60 Md$", "nvidia a 60 md$"),
    ("ÉQUILIBRE", "equilibre"),
    ("６０Ｂ", "60b"),
    ("l’écart", "l'ecart"),
    ("40\u202f%", "40 %"),
    ("1\u00a0200", "1 200"),
    ("50–70B", "50-70b"),
    ("−10 %", "-10 %"),
    ("ça", "ça"),
    ("50\r\n60", "50\n\n60"),
    ("a\x00b\x1b", "a b "),
    ("<!channel> gap", "           gap"),
    ("<https://x.ai|Nvidia> 60B", "              nvidia  60b"),
    ("R&amp;D", "r&    d"),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_folding_makes_the_plain_form(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("phrase", ["", "'", "$", "!?", "…"])
def test_a_phrase_without_words_has_none(phrase: str) -> None:
    assert words_of(phrase) == ()


# ---- places


@given(texts)
def test_a_problem_points_at_its_text(text: str) -> None:
    for problem in read(text).problems:
        assert 0 <= problem.start <= problem.end <= len(text)
        assert text[problem.start : problem.end] == problem.text


noise = st.text(st.sampled_from(" \u00a0\u202f\u3000\t\u200b\u200d\ufeff\u2060\u00ad"), max_size=5)


@given(noise, noise, noise)
def test_a_part_points_at_its_words_whatever_stands_unseen_around_them(before: str, between: str, after: str) -> None:
    text = f"{before}Nvidia {between}60B{after}"
    reading = read(text)
    [part] = reading.parts
    assert not reading.problems
    assert (part.variable, part.value) == ("nvidia_revenue", 60 * 10**9)
    seen = text[part.start : part.end]
    assert (seen[: len("Nvidia")], seen[-len("60B") :]) == ("Nvidia", "60B")


@given(st.integers(1, len("Nvidia 60B") - 1), st.sampled_from("\u200b\u200c\u200d\u200e\u2060\ufeff\u00ad"))
def test_characters_that_are_not_seen_do_not_split_words(place: int, unseen: str) -> None:
    text = f"{'Nvidia 60B'[:place]}{unseen}{'Nvidia 60B'[place:]}"
    assert INVISIBLE.search(text)
    [part] = read(text).parts
    assert (part.variable, part.value) == ("nvidia_revenue", 60 * 10**9)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Nvidia 60B, flurgle 40%", "flurgle"),
        ("Zürich: Nvidia 60B, flurgle", "flurgle"),
        ("😀 margin 40%, flurgle 3", "flurgle"),
        ("Nvidia\u200b 60B, flur\u200bgle", "flur\u200bgle"),
        ("ﬁ Nvidia 60B and €5B Google", "€5B"),
        ("marge 40 % \u202f et 60 billions", "60 billions"),
    ],
)
def test_what_was_not_understood_is_underlined_where_it_stands(text: str, wrong: str) -> None:
    places = [(problem.start, problem.end) for problem in read(text).problems]
    assert (text.index(wrong), text.index(wrong) + len(wrong)) in places


@pytest.mark.parametrize("turned", ["Nvidia \u202e60B\u202c", "\u2067margin 40%\u2069", "Nvidia 60B\u202d"])
def test_text_that_may_not_say_what_it_shows_is_not_answered(turned: str) -> None:
    answer = ask(turned)
    assert answer.status == "not_understood"
    assert "refused_direction" in {problem.kind for problem in answer.problems}


@pytest.mark.parametrize(
    ("text", "lang"),
    [("40%", "fr"), ("2024-06", "fr"), ("Nvidia 60B", "fr"), ("", "fr"), ("margin 40%", "en"), ("marge 40%", "fr")],
)
def test_the_default_language_is_spoken_where_a_statement_shows_none(text: str, lang: str) -> None:
    assert ask(text, default_lang="fr").lang == lang
    assert ask(text, default_lang="fr", lang="en").lang == "en"


def test_where_english_is_the_default_a_sign_can_show_french() -> None:
    assert [ask(text, default_lang="en").lang for text in ("Nvidia +30 %", "Nvidia +30%")] == ["fr", "en"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Nvidia 60B cc @sam", "en"),
        ("cc: Sam, Nvidia vend 60 milliards", "fr"),
        ("double Google", "en"),
        ("Google doubles", "en"),
        ("triple Google, marge 40%", "fr"),
        ("on double Google", "fr"),
        ("Google double", "fr"),
        ("chiffres de 2024", "fr"),
        ("en direct", "fr"),
        ("marge 40%, as of 2024", "fr"),
    ],
)
def test_what_both_languages_say_shows_neither(text: str, lang: str) -> None:
    assert ask(text).lang == lang
