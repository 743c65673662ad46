"""Golden replies: files that begin with a statement, as typed after /aigap, and hold the reply to it as plain text.

`python -m tests.golden` writes each reply again from its statement. Read every one as a user before you keep it: what
is kept here is what people will see.
"""

from __future__ import annotations

from pathlib import Path

from bot.replies import plain_reply
from model.ask import ask

FOLDER = Path(__file__).with_name("golden")
COMMAND = "/aigap"


def files() -> list[Path]:
    """The golden files by name."""
    return sorted(FOLDER.glob("*.txt"))


def statement(text: str) -> str:
    """What a golden file asks: its first line after the command."""
    return text.split("\n", 1)[0].removeprefix(COMMAND).strip()


def answered(asked: str) -> str:
    """What a golden file must hold: the statement, a blank line and the reply."""
    return f"{COMMAND} {asked}".rstrip() + f"\n\n{plain_reply(ask(asked))}\n"


if __name__ == "__main__":
    for path in files():
        path.write_text(answered(statement(path.read_text(encoding="utf-8"))), encoding="utf-8")
