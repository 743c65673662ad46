"""The same page in a terminal, with colours and an aligned table."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.grid import Grid
from bot.messages import say
from bot.page_parts import Page

_STYLES = {"stated": "bold cyan", "solved": "bold green", "unused": "dim strike", "": ""}


def show(found: Page, console: Console) -> None:
    """Print a page."""
    console.print(Text(found.headline, style="bold"))
    for line in found.lines:
        console.print(Text(line))
    if found.rows:
        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
        table.add_column()
        table.add_column(justify="right", no_wrap=True)
        table.add_column(style="dim")
        for row in found.rows:
            style = "bold" if row.name == "gap" and not row.mark else _STYLES[row.mark]
            table.add_row(Text(row.label, style=style), Text(row.value, style=style), Text(row.source))
        console.print(Padding(table, (1, 0, 1, 2)))
    if found.grid:
        console.print(Padding(_table(found.grid), (1, 0, 1, 2)))
    for line in found.below:
        console.print(Text(line))
    if found.choices:
        console.print(Text(say(found.ask, found.lang)))
        for number, choice in enumerate(found.choices, 1):
            console.print(f"  [bold]{number}[/]. {escape(choice)}", highlight=False)
    for line in found.quiet:
        console.print(Text(line, style="dim"))
    if found.link:
        console.print(Text(found.link[1], style="dim"))


def _table(grid: Grid) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column, name in enumerate(grid.header):
        if column in grid.left:
            table.add_column(Text(name), min_width=10, overflow="fold")
        else:
            table.add_column(
                Text(name), justify="right", no_wrap=max(map(len, (row[column] for row in grid.rows))) < 24
            )
    for place, row in enumerate(grid.rows):
        table.add_row(*map(Text, row), style="bold" if place in grid.strong else "")
    return table
