"""Data files are TOML, loaded as Python loads its modules: parsed once, and again when they change."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from model import data_file

ROOT = Path(__file__).parent.parent
FILES = [*sorted((ROOT / "model").rglob("*.toml")), *sorted((ROOT / "bot").glob("*.toml"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_data_file_is_what_its_toml_says(path: Path) -> None:
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    assert data_file.load(path) == written
    assert data_file.load(path) == written


def test_what_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text('word = "gap"', encoding="utf-8")
    assert data_file.load(path) == {"word": "gap"}
    path.write_text('word = "margin"', encoding="utf-8")
    assert data_file.load(path) == {"word": "margin"}


def test_a_folder_that_cannot_be_written_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text("number = 1", encoding="utf-8")
    (tmp_path / "__pycache__").touch()  # where a folder would have to be
    assert data_file.load(path) == {"number": 1}


def test_a_fault_is_named_with_its_file(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text("word = ", encoding="utf-8")
    with pytest.raises(ValueError, match=r"^words\.toml: "):
        data_file.load(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        data_file.load(tmp_path / "words.toml")
