"""What people type after `/aigap weekly`, in English and French, and what they hear where it is unclear."""

import re
from datetime import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import bot.weekly_command
from bot.messages import MESSAGES, say
from bot.weekly_command import (
    MAX_LENGTH,
    Form,
    Now,
    Off,
    Pause,
    Problem,
    Resume,
    Status,
    Subscribe,
    weekly_command,
)
from bot.weekly_words import vocabulary
from bot.zones import fold, zone_names

BASELINES = ["2023-09", "2024-06", "2026-07", "live"]
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def read(text: str) -> object:
    return weekly_command(text, BASELINES)


# ---- day and time, in either order, in both languages


@pytest.mark.parametrize(
    ("text", "weekday", "at", "lang"),
    [
        ("monday 9am", MON, time(9), "en"),
        ("9am monday", MON, time(9), "en"),
        ("Monday, 9 AM.", MON, time(9), "en"),
        ("every monday at 9:30 a.m.", MON, time(9, 30), "en"),
        ("on tuesdays @ 9.15pm", TUE, time(21, 15), "en"),
        ("mon 9", MON, time(9), "en"),
        ("wed 12", WED, time(12), "en"),
        ("thu 00:15", THU, time(0, 15), "en"),
        ("friday 16:30", FRI, time(16, 30), "en"),
        ("friday 04:30", FRI, time(4, 30), "en"),
        ("saturday 12am", SAT, time(0), "en"),
        ("saturday 12pm", SAT, time(12), "en"),
        ("sunday noon", SUN, time(12), "en"),
        ("sunday at midnight", SUN, time(0), "en"),
        ("monday 4 in the afternoon", MON, time(16), "en"),
        ("monday 9 o'clock", MON, time(9), "en"),
        ("monday 9am local time", MON, time(9), "en"),
        ("lundi 9h", MON, time(9), "fr"),
        ("lundi 9 h", MON, time(9), "fr"),
        ("le mardi à 9h30", TUE, time(9, 30), "fr"),
        ("tous les mercredis à 9 heures", WED, time(9), "fr"),
        ("chaque jeudi, 9 heures 30", THU, time(9, 30), "fr"),
        ("vendredi à 16 h 30", FRI, time(16, 30), "fr"),
        ("vendredi 16 h 30 min", FRI, time(16, 30), "fr"),
        ("samedi à midi", SAT, time(12), "fr"),
        ("dimanche à minuit", SUN, time(0), "fr"),
        ("lundi 4h", MON, time(4), "fr"),
        ("lundi à 8 heures du soir", MON, time(20), "fr"),
        ("lundi à 16h de l’après-midi", MON, time(16), "fr"),
        ("LUNDI À 9H", MON, time(9), "fr"),
        ("lundi\u00a0à\u202f9h", MON, time(9), "fr"),
        ("ｌｕｎｄｉ ９h", MON, time(9), "fr"),
        ("\ufefflundi\u200b 9h", MON, time(9), "fr"),
        ("monday lundi 9h", MON, time(9), None),
    ],
)
def test_a_day_and_a_time(text: str, weekday: int, at: time, lang: str | None) -> None:
    assert read(text) == Subscribe(weekday, at, None, None, "", lang)


# ---- zones


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("lundi 9h Europe/Paris", "Europe/Paris"),
        ("monday 9am america/new_york", "America/New_York"),
        ("monday 9am America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("monday 9am Etc/UTC", "Etc/UTC"),
        ("monday 9am UTC", "UTC"),
        ("monday 9am Paris", "Europe/Paris"),
        ("monday 9am new york time", "America/New_York"),
        ("monday 9am Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("lundi à 9h, heure de Londres", "Europe/London"),
        ("lundi 9h à l'heure de São Paulo", "America/Sao_Paulo"),
        ("lundi 9h Montréal", "America/Toronto"),
        ("monday 9am San Francisco", "America/Los_Angeles"),
        ("monday 9am JST", "Asia/Tokyo"),
    ],
)
def test_zones_as_people_name_them(text: str, zone: str) -> None:
    found = read(text)
    assert isinstance(found, Subscribe)
    assert found.zone == zone


@pytest.mark.parametrize("letters", ["ET", "EST", "cst", "IST", "BST", "GMT", "CET", "pt"])
def test_letters_that_stand_for_several_zones_are_asked_back(letters: str) -> None:
    found = read(f"monday 9am {letters}")
    assert isinstance(found, Problem)
    assert (found.key, found.start, found.end) == ("weekly_zone_ambiguous", 11, 11 + len(letters))
    for zone in found.suggestions:
        assert isinstance(read(f"monday 9am {zone}"), Subscribe)


def test_french_et_and_est_are_no_zones() -> None:
    assert isinstance(read("lundi et 9h"), Subscribe)
    assert read("lundi et jeudi 9h") == Problem("weekly_day_many", 9, 14)


# ---- baseline and statement


@pytest.mark.parametrize(
    ("text", "baseline", "statement"),
    [
        ("friday 16:30 baseline 2023-09 with Nvidia 90B", "2023-09", "Nvidia 90B"),
        ("friday 16:30 with Nvidia 90B baseline 2023-09", "2023-09", "Nvidia 90B"),
        ("friday 16:30 with Nvidia 90B", None, "Nvidia 90B"),
        (
            "friday 16:30 assuming Nvidia 90B, margin 40% by Monday 9am",
            None,
            "Nvidia 90B, margin 40% by Monday 9am",
        ),
        ("friday 16:30 baseline live", "live", ""),
        ("friday 16:30 as of LIVE", "live", ""),
        ("friday baseline 2024 16:30", "2024-06", ""),
        ("vendredi 16h30 référence 2026-07 avec Nvidia à 90 Md$", "2026-07", "Nvidia à 90 Md$"),
        ("vendredi 16h30 si marge 40 %", None, "marge 40 %"),
        ("friday 16:30 baseline live with Nvidia 90B baseline live", "live", "Nvidia 90B"),
        ("friday 16:30 with the baseline margin", None, "the baseline margin"),
    ],
)
def test_a_baseline_and_a_statement(text: str, baseline: str | None, statement: str) -> None:
    found = read(text)
    assert isinstance(found, Subscribe)
    assert (found.weekday, found.at) == (FRI, time(16, 30))
    assert (found.baseline, found.statement) == (baseline, statement)


# ---- the other commands


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("", Status()),
        (" \u00a0", Status()),
        ("status", Status()),
        ("état", Status()),
        ("form", Form()),
        ("formulaire", Form()),
        ("now", Now()),
        ("aperçu", Now()),
        ("now with Nvidia 90B", Now(None, "Nvidia 90B")),
        ("now baseline 2023-09 with Nvidia 90B", Now("2023-09", "Nvidia 90B")),
        ("pause", Pause()),
        ("pause 2", Pause(2)),
        ("Pause all", Pause("all")),
        ("mettre en pause", Pause()),
        ("resume 1", Resume(1)),
        ("reprendre", Resume()),
        ("off", Off()),
        ("stop 12", Off(12)),
        ("arrêter tous", Off("all")),
    ],
)
def test_the_other_commands(text: str, command: object) -> None:
    assert read(text) == command


# ---- what is unclear is asked, never guessed


@pytest.mark.parametrize(
    ("text", "key", "place", "suggestions"),
    [
        ("9h30", "weekly_day_missing", "", ()),
        ("monday", "weekly_time_missing", "", ()),
        ("with Nvidia 90B", "weekly_day_missing", "", ()),
        ("monday and thursday 9am", "weekly_day_many", "thursday", ()),
        ("monday 9am 5pm", "weekly_time_many", "5pm", ()),
        ("monday 4", "weekly_time_ambiguous", "4", ("04:00", "16:00")),
        ("friday 4:30", "weekly_time_ambiguous", "4:30", ("04:30", "16:30")),
        ("monday 25:00", "weekly_time_impossible", "25:00", ()),
        ("monday 9:75", "weekly_time_impossible", "9:75", ()),
        ("lundi 9h60", "weekly_time_impossible", "9h60", ()),
        ("monday 15am", "weekly_time_impossible", "15am", ()),
        ("monday 0pm", "weekly_time_impossible", "0pm", ()),
        ("daily 9am", "weekly_too_often", "daily", ()),
        ("every day at 9am", "weekly_too_often", "every day", ()),
        ("tous les jours à 9h", "weekly_too_often", "tous les jours", ()),
        ("munday 9am", "weekly_word_unknown", "munday", ("monday",)),
        ("lindi 9h", "weekly_word_unknown", "lindi", ("lundi",)),
        ("monday 9am Nvidia 90B", "weekly_word_unknown", "Nvidia", ()),
        ("monday 9am pause", "weekly_word_unknown", "pause", ("pause",)),
        ("pause the music", "weekly_word_unknown", "music", ()),
        ("list 3", "weekly_word_unknown", "3", ()),
        ("monday 9am <!channel>", "weekly_word_unknown", "<!channel>", ()),
        ("mon\u200bday 9am", "weekly_word_unknown", "day", ()),
        ("monday 9am Europe/Pari", "weekly_zone_unknown", "Europe/Pari", ("Europe/Paris",)),
        ("monday 9am Mars/Olympus", "weekly_zone_unknown", "Mars/Olympus", ()),
        ("monday 9am UTC+2", "weekly_zone_offset", "UTC+2", ()),
        ("monday 9am +02:00", "weekly_zone_offset", "+02:00", ()),
        ("monday 9am Paris London", "weekly_zone_many", "London", ()),
        ("monday 9am with", "weekly_statement_missing", "with", ()),
        ("monday 9am with baseline live", "weekly_statement_missing", "with", ()),
        ("monday 9am baseline", "weekly_baseline_unknown", "baseline", tuple(BASELINES)),
        ("monday 9am baseline 1999", "weekly_baseline_unknown", "1999", tuple(BASELINES)),
        ("monday 9am baseline live with Nvidia 90B baseline 2023-09", "weekly_baseline_many", None, ()),
    ],
)
def test_what_is_unclear_is_asked(text: str, key: str, place: str | None, suggestions: tuple[str, ...]) -> None:
    found = read(text)
    assert isinstance(found, Problem)
    assert (found.key, found.suggestions) == (key, suggestions)
    if place is not None:
        assert text[found.start : found.end] == place


def test_a_text_that_is_too_long_is_refused() -> None:
    found = read("monday 9am with " + "x" * MAX_LENGTH)
    assert isinstance(found, Problem)
    assert found.key == "weekly_too_long"


# ---- whatever anybody types

WORDS = st.sampled_from([*sorted(vocabulary()[0]), "9am", "16 h 30", "ET", "live", "Europe/Paris", "90B"])
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=8).map(" ".join))


@given(TEXTS)
@example("İstanbul 9h ﬁ ½ ㎏ \ufdfa lundi")
@example("9" * 2000)
@example("lundi " * 333)
def test_any_text_is_a_command_or_a_problem_with_a_sentence_in_both_languages(text: str) -> None:
    found = read(text)
    if isinstance(found, Problem):
        assert 0 <= found.start <= found.end
        for lang in ("en", "fr"):
            assert say(found.key, lang, **found.values)


@given(st.integers(0, 6), st.times(), st.sampled_from(sorted(zone_names().keys.values())), st.booleans())
def test_a_subscription_written_out_is_read_back(weekday: int, at: time, zone: str, french: bool) -> None:
    day = [phrase for phrase, word in vocabulary()[0].items() if word.kind == "day" and word.value == str(weekday)]
    written = f"{at:%Hh%M}" if french else f"{at:%H:%M}"
    found = read(f"{day[0]} {written} {zone}")
    assert isinstance(found, Subscribe)
    assert (found.weekday, found.at, found.zone) == (weekday, time(at.hour, at.minute), zone)


# ---- the words themselves


def test_the_words_are_folded_and_lead_to_what_there_is() -> None:
    words, _ = vocabulary()
    assert [phrase for phrase in words if phrase != fold(phrase)] == []
    known = {*zone_names().keys.values(), "UTC"}
    assert {word.value for word in words.values() if word.kind == "zone"} <= known
    assert {zone for zones in zone_names().asked.values() for zone in zones} <= known
    assert [phrase for phrase in words if phrase.upper() in zone_names().asked and phrase != "et"] == []


def test_every_problem_has_its_sentence() -> None:
    named = set(re.findall(r'"(weekly_\w+)"', Path(bot.weekly_command.__file__).read_text(encoding="utf-8")))
    assert len(named) > 10
    assert named - MESSAGES.keys() == set()
