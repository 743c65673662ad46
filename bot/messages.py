"""Every sentence a user reads, from `messages.toml`: English and French side by side.

A message without one of the languages, with unknown keys, or whose translations take different values stops the start.
"""

from __future__ import annotations

import string
import tomllib
from pathlib import Path

FILE = Path(__file__).with_name("messages.toml")


def load(text: str) -> dict[str, dict[str, str]]:
    """The messages of a TOML text by key. Raises ValueError naming the message at fault."""
    messages: dict[str, dict[str, str]] = tomllib.loads(text)
    for key, sentences in messages.items():
        if sentences.keys() != {"en", "fr"}:
            raise ValueError(f"messages: {key}: must have en and fr and nothing else")
        if places(sentences["en"]) != places(sentences["fr"]):
            raise ValueError(f"messages: {key}: en and fr take different values")
    return messages


def places(sentence: str) -> set[str]:
    """The names of the values a sentence takes."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


MESSAGES = load(FILE.read_text(encoding="utf-8"))


def say(key: str, lang: str, **values: object) -> str:
    """The sentence of that key in "en" or "fr", with its values put in. Raises KeyError for an unknown key."""
    return MESSAGES[key]["fr" if lang == "fr" else "en"].format(**values)
