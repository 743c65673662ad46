"""A table of texts, for Slack and for plain text; the first row of Slack's is the header."""

from __future__ import annotations

from typing import Any, NamedTuple

MOST_ROWS = 99  # Slack takes 100, the header among them


class Grid(NamedTuple):
    """A table: the header, the rows (as long as it), the columns that read from the left, and the rows that stand out."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left: frozenset[int] = frozenset((0,))
    strong: frozenset[int] = frozenset()


def slack_table(grid: Grid) -> dict[str, Any]:
    """The table as a Slack block."""
    settings = [
        {"is_wrapped": True} if column in grid.left else {"align": "right"} for column in range(len(grid.header))
    ]
    rows = [[slack_cell(text, place in grid.strong) for text in row] for place, row in enumerate(grid.rows[:MOST_ROWS])]
    header = [slack_cell(text, True) for text in grid.header]
    return {"type": "table", "column_settings": settings, "rows": [header, *rows]}


def slack_cell(text: str, bold: bool = False) -> dict[str, Any]:
    """One cell of a Slack table."""
    if not bold:
        return {"type": "raw_text", "text": text or "–"}
    piece = {"type": "text", "text": text or "–", "style": {"bold": True}}
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [piece]}]}


def plain_lines(grid: Grid) -> list[str]:
    """The table as aligned lines."""
    table = (grid.header, *grid.rows)
    wide = [max(len(row[column]) for row in table) for column in range(len(grid.header))]
    lines = []
    for row in table:
        cells = [
            f"{text:<{wide[column]}}" if column in grid.left else f"{text:>{wide[column]}}"
            for column, text in enumerate(row)
        ]
        lines.append("  ".join(cells).rstrip())
    return lines


def spoken(grid: Grid) -> list[str]:
    """The table as running text, a line a row, for screen readers and notifications."""
    return [
        f"{row[0]}: " + ", ".join(f"{name} {text}" for name, text in zip(grid.header[1:], row[1:], strict=True) if text)
        for row in grid.rows
    ]
