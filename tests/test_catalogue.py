"""The data files: what is wrong with one is refused with its place, and nothing in the real ones is missing."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.messages import MESSAGES
from model import catalogue, lexicon
from model.catalogue import (
    COMPANY,
    EQUATIONS,
    INPUTS,
    VARIABLES,
    Baseline,
    baselines,
    is_company,
    load_baseline,
)
from model.data_forms import VariableForm
from model.lexicon import LEXICON
from model.reader.words.tokens import lex
from model.text import words_of

FIGURES = catalogue.HERE / "figures"
VOCABULARY = (catalogue.HERE / "vocabulary.toml").read_text(encoding="utf-8")
ARTICLE = (FIGURES / "2023-09.toml").read_text(encoding="utf-8")
RATIO = re.search(r"\[figures\.facility_ratio\][^\[]*", ARTICLE)[0]
SURE = 'confidence = "assumed"'
GAP = '[figures.gap]\nvalue = "1"\nconfidence = "known"\n'
NOTE = re.search(r"note = .*", RATIO)[0]

# ---- baselines

BROKEN_BASELINES = {
    # what was done to the file: (replace, with, what the message must name)
    "an unknown key": ('author = "', 'auther = "x"\nauthor = "', ["auther"]),
    "an unknown key of a figure": (RATIO, RATIO + 'confidance = "known"\n', ["figures.facility_ratio", "confidance"]),
    "an unknown section": ("[article]", "[articel]\nx = 1\n[article]", ["articel"]),
    "a figure for no variable": ("[figures.facility_ratio]", "[figures.facility_ration]", ["figures.facility_ration"]),
    "a figure for a derived variable": ("[article]", GAP + "[article]", ["figures.gap"]),
    "a missing figure": (RATIO, "", ["figures.facility_ratio", "missing"]),
    "a figure without a value": (RATIO, RATIO.replace('value = "1"\n', ""), ["figures.facility_ratio", "value"]),
    "a figure without confidence": (RATIO, RATIO.replace(SURE, ""), ["figures.facility_ratio", "confidence"]),
    "an unknown confidence": (RATIO, RATIO.replace('"assumed"', '"sure"'), ["figures.facility_ratio", "confidence"]),
    "a value that is no amount": (RATIO, RATIO.replace('"1"', '"about 1"'), ["figures.facility_ratio", "about 1"]),
    "a value without quotes": (RATIO, RATIO.replace('"1"', "1.0"), ["figures.facility_ratio", "value"]),
    "a note in one language": (NOTE, 'note = { en = "half" }', ["figures.facility_ratio", "fr"]),
    "an article's value that is no amount": ('gap = "125B"', 'gap = "125 bn"', ["article.gap", "125 bn"]),
    "an article's value for no variable": ('gap = "125B"', 'hole = "125B"', ["article.hole"]),
    "no address": (re.search(r"^url.*$", ARTICLE, re.MULTILINE)[0], "", ["url"]),
    "no date": (re.search(r"^date.*$", ARTICLE, re.MULTILINE)[0], "", ["date"]),
    "no TOML": ("[article]", "[article", ["line"]),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "named"), BROKEN_BASELINES.values(), ids=BROKEN_BASELINES)
def test_a_faulty_baseline_is_refused_with_the_place(tmp_path: Path, old: str, new: str, named: list[str]) -> None:
    assert ARTICLE.count(old) == 1
    path = tmp_path / "2031-01.toml"
    path.write_text(ARTICLE.replace(old, new), encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape("2031-01.toml")) as raised:
        load_baseline(path)
    message = str(raised.value).replace("\n", " ")
    assert [name for name in named if name not in message] == []


def test_a_new_vintage_is_one_new_file(tmp_path: Path) -> None:
    path = tmp_path / "2031-01.toml"
    path.write_text(ARTICLE.replace('id = "2023-09"', 'id = "2031-01"'), encoding="utf-8")
    loaded = load_baseline(path)
    assert loaded.id == "2031-01"
    assert loaded.figures == baselines()["2023-09"].figures


@pytest.mark.parametrize("path", sorted(FIGURES.glob("*.toml")), ids=lambda path: path.name)
def test_a_baseline_is_named_as_its_file(path: Path) -> None:
    assert load_baseline(path).id == path.stem


def test_the_baselines_are_ordered_by_date() -> None:
    dates = [baseline.date for baseline in baselines().values()]
    assert dates == sorted(dates)


@pytest.mark.parametrize("baseline", baselines().values(), ids=lambda baseline: baseline.id)
def test_every_figure_says_where_it_is_from(baseline: Baseline) -> None:
    figures = {**baseline.figures, **{f"tracker {name}": figure for name, figure in baseline.trackers.items()}}
    for name, figure in figures.items():
        assert figure.title, name
        assert re.fullmatch(r"https://[^\s]+", figure.url), name
        assert isinstance(figure.date, datetime.date), name
        assert figure.confidence in ("known", "reported", "assumed", "derived"), name
        assert figure.note is None or (figure.note["en"] and figure.note["fr"]), name
        assert not catalogue.variable(figure.variable).broken_bound(figure.value), name


@pytest.mark.parametrize("baseline", baselines().values(), ids=lambda baseline: baseline.id)
def test_what_an_article_does_not_give_is_said_in_both_languages(baseline: Baseline) -> None:
    assert baseline.lacks == frozenset(baseline.lack_notes)
    assert all(note["en"] and note["fr"] for note in baseline.lack_notes.values())
    assert bool(baseline.lacks) != any(is_company(name) for name in baseline.figures)


# ---- equations

LABEL = {"en": "Heat", "fr": "Chaleur"}
HEAT = {"dimension": "money", "unit": "USD", "label": LABEL, "short": LABEL, "meaning": LABEL}
BROKEN_VARIABLES = {
    "an unknown key": (HEAT | {"lable": LABEL}, "lable"),
    "an unknown dimension": (HEAT | {"dimension": "metres"}, "dimension"),
    "no label": ({key: value for key, value in HEAT.items() if key != "label"}, "label"),
    "a label in one language": (HEAT | {"label": {"en": "Heat"}}, "label.fr"),
    "a label in a third language": (HEAT | {"label": LABEL | {"de": "Hitze"}}, "label.de"),
    "a bound without a reason": (HEAT | {"minimum": {"value": 0}}, "minimum.reason"),
}


@pytest.mark.parametrize(("row", "place"), BROKEN_VARIABLES.values(), ids=BROKEN_VARIABLES)
def test_a_faulty_variable_is_refused_with_the_place(row: dict[str, object], place: str) -> None:
    with pytest.raises(ValueError, match=re.escape(place)):
        VariableForm.model_validate(row)


@pytest.mark.parametrize("name", VARIABLES)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_variable_is_named_and_explained_in_both_languages(name: str, lang: str) -> None:
    variable = VARIABLES[name]
    for words in (variable.label, variable.short, variable.meaning):
        assert words[lang].strip() == words[lang] != ""
    for bound in (variable.minimum, variable.maximum):
        assert bound is None or bound.reason[lang]


@pytest.mark.parametrize("field", ["label", "short"])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_two_variables_have_the_same_name(field: str, lang: str) -> None:
    names = [getattr(variable, field)[lang].lower() for variable in VARIABLES.values()]
    assert len(set(names)) == len(names)


def test_the_equations_are_in_order_of_calculation() -> None:
    known = {*INPUTS, "this_company", "other_companies"}
    for name, formula in EQUATIONS.items():
        assert set(re.findall("[a-z_]+", formula)) <= known, name
        known.add(name)
    assert known >= VARIABLES.keys()


# ---- vocabulary

BROKEN_VOCABULARIES = {
    # what was done to the file: (added at its end, what the message must name)
    "an unknown section": ('[companys.acme]\nlabel = "Acme"\nwords = ["acme"]', ["companys"]),
    "words for no variable": ('[variables.gapp]\nen = ["gapp"]\nfr = []', ["variables.gapp"]),
    "a word of two companies": ('[companies.acme]\nlabel = "Acme"\nwords = ["chatgpt"]', ["chatgpt", "openai", "acme"]),
    "a word of a company and a variable": ('[companies.acme]\nlabel = "Acme"\nwords = ["margin"]', ["margin", "acme"]),
    "the same but for case and accents": ('[companies.acme]\nlabel = "Acme"\nwords = ["ÉCART"]', ["ÉCART", "gap", "acme"]),
    "the same but for a hyphen": ('[companies.acme]\nlabel = "Acme"\nwords = ["deep-seek"]', ["deep-seek", "acme"]),
    "an unknown language": ('[companies.acme]\nlabel = "Acme"\nwords = ["acme"]\nde = ["akme"]', ["companies.acme", "de"]),
    "a company without a label": ('[companies.acme]\nwords = ["acme"]', ["companies.acme", "label"]),
    "no TOML": ("[companies.acme", ["line"]),
}  # fmt: skip


@pytest.mark.parametrize(("added", "named"), BROKEN_VOCABULARIES.values(), ids=BROKEN_VOCABULARIES)
def test_a_faulty_vocabulary_is_refused_with_the_place(tmp_path: Path, added: str, named: list[str]) -> None:
    path = tmp_path / "words.toml"
    path.write_text(f"{VOCABULARY}\n{added}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape("words.toml")) as raised:
        lexicon.load(path)
    assert [name for name in named if name not in str(raised.value)] == []


def test_a_new_company_is_two_lines(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text(
        f'{VOCABULARY}\n[companies.acme]\nlabel = "Acme"\nwords = ["acme", "acme cloud"]\n', encoding="utf-8"
    )
    loaded = lexicon.load(path)
    assert loaded.words["acme"].data == (COMPANY + "acme",)
    assert loaded.labels["acme"] == "Acme"


def named_in(lang: str) -> Iterator[str]:
    """The variables that some phrase of that language can mean."""
    tongue = {"en": 1, "fr": -1}[lang]
    entries = [*LEXICON.words.values(), *(entry for _, entry in LEXICON.long_phrases())]
    for entry in entries:
        if entry.kind == "name" and entry.tongue != tongue:
            yield from entry.data


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_variable_can_be_named_in_both_languages(lang: str) -> None:
    assert VARIABLES.keys() - set(named_in(lang)) == set()


@pytest.mark.parametrize("baseline", baselines().values(), ids=lambda baseline: baseline.id)
def test_every_company_of_a_baseline_has_a_label(baseline: Baseline) -> None:
    lines = {name.removeprefix(COMPANY) for name in (*baseline.figures, *baseline.trackers) if is_company(name)}
    assert lines - LEXICON.labels.keys() == set()


@pytest.mark.parametrize("baseline", baselines())
def test_every_baseline_can_be_named(baseline: str) -> None:
    assert baseline in set(LEXICON.baselines.ids.values())


def test_every_baseline_that_can_be_named_exists() -> None:
    assert set(LEXICON.baselines.ids.values()) - baselines().keys() <= {"live"}


def test_every_phrase_is_read_as_what_the_vocabulary_says() -> None:
    data = tomllib.loads(VOCABULARY)
    unread = [
        f"{phrase!r}: {kind}"
        for kind, _, lang, phrase in lexicon.rows(data)
        if {item.kind for item in lex(f" {phrase} ", lang).items} - {"filler"} != {kind} - {"filler"}
    ]
    assert unread == []


def test_every_refused_word_has_a_reason_to_read() -> None:
    entries = [*LEXICON.words.values(), *LEXICON.symbols.values(), *(entry for _, entry in LEXICON.long_phrases())]
    reasons = {f"problem_refused_{entry.data}" for entry in entries if entry.kind == "refused"}
    assert reasons
    assert reasons - MESSAGES.keys() == set()


def test_the_labels_of_companies_are_words_of_theirs() -> None:
    for name, label in LEXICON.labels.items():
        words = words_of(label)
        known = LEXICON.words.get(words[0]) if len(words) == 1 else dict(LEXICON.long_phrases()).get(words)
        if name != "x":  # a letter that is also "times" and an unknown; only its longer names are words
            assert known is not None, label
            assert known.data == (COMPANY + name,), label
