"""Every sentence a user reads: in both languages, with the same values, used by the code and there when it is."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from bot.messages import MESSAGES, checked, places, say
from model import catalogue, lexicon

ROOT = Path(__file__).parent.parent
SOURCES = [*sorted((ROOT / "bot").glob("*.py")), *sorted((ROOT / "model").rglob("*.py"))]

# Parts of keys that stand in data files: dimensions, degrees of confidence, what is refused and why.
DATA = {
    *("money", "fraction", "ratio", "years"),
    *("known", "reported", "assumed", "derived"),
    *(entry.data for entry in lexicon.LEXICON.words.values() if entry.kind == "refused"),
    *(entry.data for _, entry in lexicon.LEXICON.long_phrases() if entry.kind == "refused"),
    *catalogue.VARIABLES,
}


@cache
def nodes_of_sources() -> dict[Path, list[ast.AST]]:
    return {path: list(ast.walk(ast.parse(path.read_text(encoding="utf-8")))) for path in SOURCES}


def calls(module: str, name: str) -> Iterator[tuple[str, ast.expr]]:
    """(place, first argument) of every call of a function or class of a module."""
    for path, nodes in nodes_of_sources().items():
        imports = (node for node in nodes if isinstance(node, ast.ImportFrom) and node.module == module)
        if name not in {alias.name for node in imports for alias in node.names}:
            continue
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name and node.args:
                yield f"{path.name}:{node.lineno}", node.args[0]


def everywhere() -> Iterator[ast.AST]:
    """Every node of the code."""
    return chain.from_iterable(nodes_of_sources().values())


def literals() -> set[str]:
    """Every string of the code."""
    return {node.value for node in everywhere() if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def openings() -> set[str]:
    """What the formatted strings of the code begin with: "problem_" of f"problem_{kind}"."""
    firsts = (node.values[0] for node in everywhere() if isinstance(node, ast.JoinedStr) and node.values)
    return {first.value for first in firsts if isinstance(first, ast.Constant) and first.value.endswith("_")}


def test_every_message_is_said_somewhere() -> None:
    words, begun = literals() | DATA, openings()
    endings = {word for word in words if re.fullmatch("_[a-z]+", word)}

    def said(key: str) -> bool:
        return (
            key in words
            or any(said(key[len(opening) :]) for opening in begun if key.startswith(opening))
            or any(said(key[: -len(ending)]) for ending in endings if key.endswith(ending))
        )

    assert [key for key in MESSAGES if not said(key)] == []


def test_every_message_that_is_said_is_there() -> None:
    said = [(place, first.value) for place, first in calls("bot.messages", "say") if isinstance(first, ast.Constant)]
    assert said
    assert [(place, key) for place, key in said if key not in MESSAGES] == []


@pytest.mark.parametrize(("what", "key"), [("Problem", "problem_{}"), ("Note", "{}")])
def test_every_problem_and_note_has_its_sentence(what: str, key: str) -> None:
    found = [
        (place, key.format(first.value))
        for place, first in calls("model.reading", what)
        if isinstance(first, ast.Constant)
    ]
    assert found
    assert [(place, key) for place, key in found if key not in MESSAGES] == []


@pytest.mark.parametrize("key", MESSAGES)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_sentence_takes_values_by_name_and_is_one(key: str, lang: str) -> None:
    sentence = MESSAGES[key][lang]
    fields = [name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None]
    assert all(re.fullmatch("[a-z_]+", name) for name in fields)
    said = say(key, lang, **dict.fromkeys(fields, "VALUE"))
    assert said.strip() == said != ""
    assert "  " not in said
    assert said.count("VALUE") == len(fields)


@pytest.mark.parametrize("key", MESSAGES)
def test_french_is_set_as_french(key: str) -> None:
    """A space before : ; ? ! and inside guillemets; no English quotation marks."""
    sentence = re.sub(r"\{\{.*?\}\}", "", MESSAGES[key]["fr"])
    assert not re.search(r"(?<![\s«\d(…])[;?!»](?![a-z])", re.sub(r"\{[^}]*\}", "x", sentence)), sentence
    assert not re.search(r"(?<=[^\s]):(?=\s|$)", sentence), sentence
    assert "“" not in sentence


BROKEN = {
    "without French": ('[gap]\nen = "The gap"', "gap"),
    "without English": ('[gap]\nfr = "L\'écart"', "gap"),
    "in a third language": ('[gap]\nen = "a"\nfr = "b"\nde = "c"', "gap"),
    "with other values": ('[gap]\nen = "{gap}"\nfr = "{ecart}"', "gap"),
}


@pytest.mark.parametrize(("text", "named"), BROKEN.values(), ids=BROKEN)
def test_a_faulty_message_stops_the_start_and_is_named(text: str, named: str) -> None:
    with pytest.raises(ValueError, match=f"messages: {named}: "):
        checked(tomllib.loads(text))


def test_a_sentence_tells_which_values_it_takes() -> None:
    assert places("From {low} to {high}, {{not this}}.") == {"low", "high"}


def test_a_message_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("no_such_message", "en")


def test_a_value_never_formats_another() -> None:
    key = next(key for key, sentences in MESSAGES.items() if places(sentences["en"]) == {"text"})
    assert "{0.__class__} {gap}" in say(key, "en", text="{0.__class__} {gap}")
