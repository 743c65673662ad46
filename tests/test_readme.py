"""What the README says one can say is answered, and the settings it lists are those that there are."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest
from filings import day, observed
from weekly_year import ASKED

from bot.config import Settings
from bot.live_state import LiveState
from model.ask import ask

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
ANSWERED, ASKED_BACK = (
    re.findall(r'"([^"]+)"', part)
    for part in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("### ")[2].split("Asked back, among others:")
)
DOCUMENTS = [ROOT / "README.md", ROOT / "docs" / "decisions_of_the_reader.md", ROOT / "tests" / "corpus" / "README.md"]
SAID = README.split("## What you can say")[1].split("\n\nWhat is not understood")[0]
# Commands of the bot, which no reading answers; their own tests do.
COMMANDS = ("weekly", "figures")
STATEMENTS = [
    statement
    for row in SAID.splitlines()
    for statement in re.findall(r"`([^`]+)`", row.split(" | ")[0])
    if not statement.startswith(COMMANDS)
]


def test_there_are_statements() -> None:
    assert len(STATEMENTS) >= 20


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_of_the_readme_is_answered(statement: str) -> None:
    on = day("2026-10-01")
    live = LiveState(tuple(observed(on, ())), (), ASKED).baseline(on)
    assert live is not None
    found = ask(statement, extra={"live": live})
    assert found.status in ("solved", "infeasible"), [problem.kind for problem in found.problems]


@pytest.mark.parametrize("statement", ANSWERED)
def test_a_statement_of_the_changelog_is_answered(statement: str) -> None:
    assert ask(statement).status in ("solved", "infeasible")


@pytest.mark.parametrize("statement", ASKED_BACK)
def test_a_statement_of_the_changelog_is_asked_back(statement: str) -> None:
    assert ask(statement).status in ("ambiguous", "not_understood")


def test_every_setting_is_in_the_readme() -> None:
    listed = set(re.findall(r"`([A-Z][A-Z_]+)`", README))
    assert {name.upper() for name in attrs.fields_dict(Settings)} - listed == set()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_the_files_that_a_document_names_are_there(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)[^):]*\)", text)
    assert [link for link in links if not (path.parent / link).exists()] == []
    ours = {
        str(file.relative_to(ROOT))
        for folder in ("bot", "model", "tests", "bench")
        for file in (ROOT / folder).rglob("*")
    }
    named = re.findall(r"`([\w/.-]+\.(?:py|toml|jsonl))`", text)
    assert named
    assert [name for name in named if not any(f"/{file}".endswith(f"/{name}") for file in ours)] == []
