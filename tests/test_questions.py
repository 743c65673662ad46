"""Questions back: each said once, led as one only where it asks, with choices that lead to an answer."""

from __future__ import annotations

import pytest
from asked import ask

from bot.messages import MESSAGES
from bot.page import page
from bot.page_parts import Page
from bot.words import short
from model.catalogue import INPUTS
from model.statement import read


def asked(text: str) -> Page:
    return page(ask(text))


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("foo 40%", ("margin 40%", "cloud margin 40%", "coverage 40%")),
        ("foo Nvidia 60, flurgle", ("Nvidia 60B,", "Nvidia 60M,")),
        ("bar 40%", ()),  # "bar" turns the meaning round, and would still be there
        ("Nvidia 60B +20%", ()),  # no margin is +20 %
        ("40%", ("margin 40%", "cloud margin 40%", "coverage 40%")),
        ("marge 2", ("marge 2%", "marge 200%")),
        ("gap -50B", ("gap down 50B", "gap of minus 50B")),
        ("écart -50 Md$, marge 40 %", ("écart en baisse de 50 Md$, marge 40 %", "écart de moins 50 Md$, marge 40 %")),
        ("-50B gap", ("gap down 50B", "gap of minus 50B")),
        ("Nvidia -10B", ("Nvidia down 10B",)),  # its sales cannot be negative
        ("margin -10%", ("margin down 10 points",)),
        ("ratio -0.5", ("ratio down 0.5",)),
        ("margin down 10%", ("margin down 10 points", "margin multiplied by 0.9")),
        ("marge +10", ("marge en hausse de 10 points", "marge à multiplier par 1,1")),
        ("margin down 150%", ("margin down 150 points",)),  # no factor is negative
    ],
)
def test_a_choice_leaves_nothing_open(text: str, choices: tuple[str, ...]) -> None:
    assert asked(text).choices == choices
    assert [choice for choice in choices if read(choice).problems] == []


def test_of_two_open_amounts_one_is_settled_after_the_other() -> None:
    first, *_ = asked("40%, 60B").choices
    assert first == "margin 40%, 60B"
    assert asked(first).choices[0] == "margin 40%, Nvidia 60B"


@pytest.mark.parametrize(("text", "lines"), [("9**9**9", 0), ("zzq " * 200, 0), ("foo 40%, flurgle", 2)])
def test_the_same_question_is_put_once(text: str, lines: int) -> None:
    assert len(asked(text).lines) == lines


def test_many_questions_are_counted() -> None:
    found = asked(" ".join(f"zzq{letter * 3}" for letter in "abcdefghij"))
    assert len(found.lines) == 6
    assert found.lines[-1] == "Not shown: 4 more."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("40%", "One question first: “40%” of what? "),
        ("40 %", "Une question d'abord : « 40 % » de quoi ? "),
        ("coverage 80B", "“80B” does not fit coverage: "),
        ("Nvidia 60B in 2030", "There is no baseline for “2030”."),
        ("margin", "“margin” has no value. "),
        ("foo?", "Not answered, because part of it was not understood: I do not know the word “foo”."),
    ],
)
def test_only_what_asks_is_called_a_question(text: str, headline: str) -> None:
    assert asked(text).headline.startswith(headline)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("gap -50B", ("“down” for a change", "“of minus” for a negative value")),
        ("écart -50 Md$", ("« en baisse de » pour une baisse", "« excédent de » pour un écart négatif")),
    ],
)
def test_a_minus_is_asked_back_with_words_for_both_of_its_readings(text: str, words: tuple[str, ...]) -> None:
    said = asked(text).headline
    assert [each for each in words if each not in said] == []


@pytest.mark.parametrize(
    "text", ["gap down 50B", "gap of minus 50B", "écart en baisse de 50 Md$", "excédent de 50 Md$"]
)
def test_the_words_for_a_minus_can_be_read(text: str) -> None:
    (part,) = read(text).parts
    assert (part.variable, part.value) == ("gap", -50 * 10**9)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("gap 0, coverage 80%", "coverage is 100%, not 80%."),
        ("écart 0, couverture 80 %", "couverture est de 100\u202f%, et non de 80\u202f%."),
        ("AI revenue 0, coverage 50%", "coverage is 0%, not 50%."),
        ("required revenue 0, coverage 50%", "leaves nothing to cover, so coverage 50% cannot be."),
        ("data-centre cost 50B, gap 0, anticipated spend 20B", "anticipated spend is 0, not 20B."),
        ("data-centre cost 50B, gap 70B, demand-backed spend 70B", "has the sign of the gap."),
    ],
)
def test_a_conflict_always_says_why(text: str, why: str) -> None:
    assert asked(text).lines[0].endswith(why)


@pytest.mark.parametrize("name", [*INPUTS, "ai_revenue", "datacenter_cost", "ai_revenue.openai"])
@pytest.mark.parametrize(("lang", "words"), [("en", "{} to break even?"), ("fr", "{} pour l'équilibre ?")])
def test_what_asks_for_a_value_without_one_can_be_read(name: str, lang: str, words: str) -> None:
    """As the sentence about a missing value proposes it."""
    assert words.removesuffix("?").strip().format("{label}") in MESSAGES["problem_missing_value"][lang]
    found = read(words.format(short(name, lang)))
    assert (found.unknown, [part.variable for part in found.parts], found.problems) == (name, ["gap"], ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("break even margin", "To break even: impossible with the margin alone."),
        ("marge pour l'équilibre", "Pour l'équilibre : impossible en ne changeant que la marge."),
        ("Nvidia sales for a coverage of 80%", "To bring coverage to 80%: "),
        ("écart 50 Md$, quelle marge ?", "Pour amener l'écart à 50\u00a0Md$ : "),
        ("couverture 80 %", "Ce qui amène la couverture de "),
        ("gap 50B, gap 60B", "There are two values for the gap: 50B and 60B."),
        ("écart 50 Md$, écart 60 Md$", "Il y a deux valeurs pour l'écart : "),
    ],
)
def test_variables_have_their_article_inside_a_sentence(text: str, said: str) -> None:
    assert asked(text).headline.startswith(said)


def test_what_is_not_used_is_told_with_all_that_is_stated() -> None:
    assert (
        "Not used, since you gave the gap and coverage: cloud margin, margin, payback."
        in asked("gap 50B, coverage 80%").quiet
    )
    said = "Non utilisé, car vous donnez l'écart et la couverture : marge des clouds, marge, retour sur investissement."
    assert said in asked("écart 50 Md$, couverture 80 %").quiet


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("OpnAI 20B", "Read “OpnAI” as “OpenAI”."),
        ("Nvdiaa 60B", "Read “Nvdiaa” as “Nvidia”."),
        ("blackwel 60B", "Read “blackwel” as “blackwell”."),
        ("mragin 40%", "Read “mragin” as “margin”."),
    ],
)
def test_a_typo_is_told_with_the_word_as_people_write_it(text: str, note: str) -> None:
    assert note in asked(text).lines


@pytest.mark.parametrize(
    ("text", "asked_for"),
    [
        ("required revenue to break even?", "ai_revenue"),
        ("CA nécessaire pour l'équilibre ?", "ai_revenue"),
        ("revenue needed for a gap of 50B", "ai_revenue"),
        ("required revenue at Nvidia 60B?", "required_revenue"),
        ("how low must required revenue fall to break even?", "required_revenue"),
        ("gap 0, required revenue?", "required_revenue"),
    ],
)
def test_revenue_required_for_an_aim_is_what_ai_has_to_earn(text: str, asked_for: str) -> None:
    """What the spending requires does not rest on the aim; where it is to move for one, that is said, or both are given
    as values."""
    assert read(text).unknown == asked_for
