"""Every verb of change in the vocabulary does what it says, to one name and over a list, or is asked back."""

from __future__ import annotations

import tomllib
from fractions import Fraction
from pathlib import Path

import pytest
from asked import ask

VOCABULARY = Path(__file__).parents[1] / "model" / "vocabulary.toml"
CHANGES = tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))["changes"]
GOOGLE, META = "ai_revenue.google", "ai_revenue.meta"
BASELINE = 10  # billions, what Google and Meta each make
SIGNS = {"up": 1, "down": -1}
ENDS = {"up": 30, "down": 3}
TEMPLATES = {
    "en": (
        ("{verb} Google by 3B", 3, 0),
        ("Google {verb}s by 3B", 3, 0),
        ("Google {verb}s 20%", 2, 0),
        ("{verb} Google by 3B and Meta by 2B", 3, 2),
        ("{verb} Google by 20% and Meta by 10%", 2, 1),
        ("{verb} Google by another 3B", 3, 0),
        ("{verb} Google 3B and Meta 2B", 3, 2),
    ),
    "fr": (
        ("{verb} Google de 3 Md$", 3, 0),
        ("{verb} Google de 3 Md$ et Meta de 2 Md$", 3, 2),
        ("{verb} Google de 20 % et Meta de 10 %", 2, 1),
        ("{verb} Google de 3 Md$ de plus", 3, 0),
    ),
}
TO = {"en": "{verb} Google to {end}B", "fr": "{verb} Google à {end} Md$"}
VERBS = [(lang, way, verb) for lang in TEMPLATES for way in SIGNS for verb in CHANGES[way][f"{lang}_verbs"]]


def billions(text: str) -> tuple[Fraction, Fraction] | None:
    """What Google and Meta make by a statement, in billions; None where it is asked back."""
    answer = ask(text)
    if answer.status in ("ambiguous", "not_understood"):
        return None
    google, meta = (answer.fixed.get(name, BASELINE * 10**9) for name in (GOOGLE, META))
    assert isinstance(google, Fraction | int), text
    assert isinstance(meta, Fraction | int), text
    return Fraction(google, 10**9), Fraction(meta, 10**9)


@pytest.mark.parametrize("lang", TEMPLATES)
def test_a_verb_of_change_changes_by_what_it_says(lang: str) -> None:
    wrong, asked_back, count = {}, [], 0
    for _, way, verb in (each for each in VERBS if each[0] == lang):
        wanted = {
            template.format(verb=verb): (BASELINE + SIGNS[way] * google, BASELINE + SIGNS[way] * meta)
            for template, google, meta in TEMPLATES[lang]
        }
        wanted[TO[lang].format(verb=verb, end=ENDS[way])] = (ENDS[way], BASELINE)
        for text, values in wanted.items():
            count += 1
            found = billions(text)
            if found is None:
                asked_back.append(text)
            elif found != values:
                wrong[text] = found
    assert wrong == {}
    assert len(asked_back) <= count * 0.05, asked_back
