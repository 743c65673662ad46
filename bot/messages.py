"""Every sentence a user reads, from `messages.toml`: English and French side by side.

A message without one of the languages, with unknown keys, or whose translations take different values stops the start.
"""

from __future__ import annotations

import string
from pathlib import Path

from model import data_file

FILE = Path(__file__).with_name("messages.toml")


def checked(messages: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """The messages, each with its key. Raises ValueError naming the one at fault."""
    for key, sentences in messages.items():
        if sentences.keys() != {"en", "fr"}:
            raise ValueError(f"messages: {key}: must have en and fr and nothing else")
        if places(sentences["en"]) != places(sentences["fr"]):
            raise ValueError(f"messages: {key}: en and fr take different values")
    return messages


def places(sentence: str) -> set[str]:
    """The names of the values a sentence takes."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


MESSAGES = checked(data_file.load(FILE))


def say(key: str, lang: str, **values: object) -> str:
    """The sentence of that key in "en" or "fr", with its values put in. Raises KeyError for an unknown key."""
    return MESSAGES[key]["fr" if lang == "fr" else "en"].format(**values)
