"""The same page in a terminal, with colours and an aligned table."""

from __future__ import annotations

import re

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.grid import Grid
from bot.messages import say
from bot.page_parts import Page

# Control characters, and those that turn the direction of the text.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STYLES = {"stated": "bold cyan", "solved": "bold green", "unused": "dim strike", "": ""}


def _text(words: str, style: str = "") -> Text:
    """Text without the characters that a terminal would obey."""
    return Text(_OBEYED.sub(" ", words), style=style)


def show(found: Page, console: Console) -> None:
    """Print a page."""
    console.print(_text(found.headline, style="bold"))
    for line in found.lines:
        console.print(_text(line))
    if found.rows:
        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
        table.add_column()
        table.add_column(justify="right", no_wrap=True)
        table.add_column(style="dim")
        for row in found.rows:
            style = "bold" if row.name == "gap" and not row.mark else _STYLES[row.mark]
            table.add_row(_text(row.label, style=style), _text(row.value, style=style), _text(row.source))
        console.print(Padding(table, (1, 0, 1, 2), expand=False))
    if found.grid:
        console.print(Padding(_table(found.grid), (1, 0, 1, 2), expand=False))
    for line in found.below:
        console.print(_text(line))
    if found.choices:
        console.print(_text(say(found.ask, found.lang)))
        for number, choice in enumerate(found.choices, 1):
            console.print(Text.assemble("  ", (str(number), "bold"), ". ", _text(choice)))
    for line in found.quiet:
        console.print(_text(line, style="dim"))
    for url in dict.fromkeys(url for _, url in found.links):
        console.print(_text(url, style="dim"))


def _table(grid: Grid) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column, name in enumerate(grid.header):
        if column in grid.left:
            table.add_column(_text(name), min_width=10, overflow="fold")
        else:
            table.add_column(
                _text(name), justify="right", no_wrap=max(map(len, (row[column] for row in grid.rows))) < 24
            )
    for place, row in enumerate(grid.rows):
        table.add_row(*map(_text, row), style="bold" if place in grid.strong else "")
    return table
