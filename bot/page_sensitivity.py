"""What matters most, as a tornado; and tables over one or two ranges."""

from __future__ import annotations

from fractions import Fraction

from bot import charts
from bot.grid import Grid
from bot.messages import say
from bot.page_origins import cited, origins
from bot.page_parts import Page, i_read, joined, language, notes, read_parts, replaced, shared
from bot.words import amount, label, short, the
from model.amounts import show
from model.answer import Answer, Table
from model.catalogue import variable
from model.sensitivity import STEP


def sensitivity_page(answer: Answer) -> Page:
    """The outcome for each input moved by the step, the widest swing first."""
    lang = language(answer)
    outcome, step = answer.solve_for or "gap", answer.step or STEP
    now = answer.values.get(outcome)
    size = show(step, "fraction", lang)
    header = (
        say("column_input", lang), say("column_now", lang),
        f"{short(outcome, lang)}, −{size}", f"{short(outcome, lang)}, +{size}", say("column_elasticity", lang),
    )  # fmt: skip
    rows = tuple(
        (
            label(swing.variable, lang),
            amount(swing.now, swing.variable, lang),
            amount(swing.at_low, outcome, lang),
            amount(swing.at_high, outcome, lang),
            show(swing.elasticity, "ratio", lang),
        )
        for swing in answer.swings
    )
    zero = next((swing for swing in answer.swings if not swing.now and swing.high), None)
    return Page(
        headline=_headline(answer, outcome, size, lang),
        lines=(i_read(answer, lang), *notes(answer, lang)),
        grid=Grid(header, rows, strong=frozenset((0,))) if rows else None,
        charts=(charts.tornado(answer.swings, outcome, now, step, lang),) if isinstance(now, Fraction) and rows else (),
        below=(
            *([say("swing_zero", lang, label=label(zero.variable, lang), high=amount(zero.high, zero.variable, lang))]
              if zero else []),
            say("elasticity", lang, label=short(outcome, lang)),
        ),
        quiet=(*replaced(answer, lang), *origins([answer], lang)),
        links=cited([answer]),
        share=shared(answer),
        lang=lang,
    )  # fmt: skip


def _headline(answer: Answer, outcome: str, step: str, lang: str) -> str:
    """Of the input that is asked about, else of the one that moves the outcome most."""
    swings, drivers = answer.swings, answer.reading.drivers
    first = next((swing for swing in swings if not drivers or swing.variable in drivers), None)
    if first is None:
        if drivers and swings:
            return say("swing_fixed", lang, input=label(drivers[0], lang), the=the(outcome, lang))
        return say("swing_none", lang, the=the(outcome, lang))
    ends = [end for end in (first.at_low, first.at_high) if end is not None]
    if len(ends) < 2:
        return say("swing_most_bare", lang, input=label(first.variable, lang))
    low, high = (amount(end, outcome, lang) for end in (min(ends), max(ends)))
    rank = swings.index(first) + 1
    return say(
        "swing_most" if rank == 1 else "swing_ranked", lang, input=label(first.variable, lang), step=step,
        the=the(outcome, lang), low=low, high=high, rank=rank, count=len(swings), most=label(swings[0].variable, lang),
    )  # fmt: skip


def table_page(answer: Answer, table: Table) -> Page:
    """Outcomes over one range, or one outcome over two."""
    lang = language(answer)
    row, columns = table.rows, table.columns
    (first, *_) = table.outcomes
    if columns:
        corner = f"{short(row.variable, lang)} \\ {short(columns.variable, lang)}"
        header = (corner, *(amount(value, columns.variable, lang) for value in columns.values))
        names = [first] * len(columns.values)
        headline = say("table_two", lang, label=label(first, lang), row=the(row.variable, lang),
                       column=the(columns.variable, lang))  # fmt: skip
    else:
        header = (label(row.variable, lang), *(label(name, lang) for name in table.outcomes))
        names = list(table.outcomes)
        shown = ", ".join(short(name, lang) for name in table.outcomes)
        headline = say("table_one", lang, label=shown, row=the(row.variable, lang))
    rows = tuple(
        (amount(value, row.variable, lang), *(_cell(cell, name, lang) for cell, name in zip(cells, names, strict=True)))
        for value, cells in zip(row.values, table.cells, strict=True)
    )
    impossible = any(_impossible(cell, name) for cells in table.cells for cell, name in zip(cells, names, strict=True))
    return Page(
        headline=headline,
        lines=(_axes(answer, table, lang), *notes(answer, lang)),
        grid=Grid(header, rows),
        below=(
            *([say("table_impossible", lang)] if impossible else []),
            *([say("table_coarser", lang)] if table.coarser else []),
        ),
        quiet=(*replaced(answer, lang), *origins([answer], lang)),
        links=cited([answer]),
        share=shared(answer),
        lang=lang,
    )


def _axes(answer: Answer, table: Table, lang: str) -> str:
    """What was read: the ranges with their steps, then what is fixed and asked."""
    axes = [
        say("table_axis", lang, label=short(axis.variable, lang), low=amount(axis.values[0], axis.variable, lang),
            high=amount(axis.values[-1], axis.variable, lang), step=amount(axis.step, axis.variable, lang))
        for axis in (table.rows, table.columns)
        if axis
    ]  # fmt: skip
    rest = [read_parts(answer, lang)] if answer.fixed or answer.solve_for else []
    return say("i_read", lang, parts=joined([*axes, *rest]))


def _impossible(value: Fraction | None, name: str) -> bool:
    return value is not None and variable(name).broken_bound(value) is not None


def _cell(value: Fraction | None, name: str, lang: str) -> str:
    text = amount(value, name, lang)
    return f"({text})" if _impossible(value, name) else text
