"""What `/aigap` takes beside statements: `weekly …` and `figures`, in English or French."""

from __future__ import annotations

from typing import Literal, NamedTuple

from model.text import fold

Name = Literal["weekly", "figures"]

WORDS: dict[str, tuple[Name, str | None]] = {
    "weekly": ("weekly", None),  # also what a French speaker types, as it stands in the help
    "hebdo": ("weekly", "fr"),
    "hebdomadaire": ("weekly", "fr"),
    "figures": ("figures", None),
    "chiffres": ("figures", "fr"),
}
REFRESH = frozenset(("refresh", "actualiser", "rafraichir"))


class Subcommand(NamedTuple):
    """Which one, the text after its name, and the language of the name where it belongs to one."""

    name: Name
    rest: str
    lang: str | None


def subcommand(text: str) -> Subcommand | None:
    """The subcommand that a text begins with; None where it is a statement."""
    first, *others = text.split(maxsplit=1)[:2] or ("",)
    found = WORDS.get(fold(first))
    if found is None:
        return None
    name, lang = found
    rest = others[0] if others else ""
    # "chiffres actuels" is a statement: the live baseline as it stands.
    if name == "figures" and rest.strip() and fold(rest.strip()) not in REFRESH:
        return None
    return Subcommand(name, rest.strip(), lang)
