"""The dated baselines side by side, and every number of one of them with its source."""

from __future__ import annotations

from bot.grid import Grid
from bot.messages import say
from bot.page_origins import baseline_line, every_source
from bot.page_parts import Page, joined, language, shared
from bot.words import amount, apart, label, short
from model.answer import Answer
from model.catalogue import Baseline, Figure, baselines
from model.solve import solve

_SHOWN = ("nvidia_revenue", "required_revenue", "ai_revenue", "gap")


def baselines_page(answer: Answer) -> Page:
    """The page that lists the baselines."""
    lang = language(answer)
    rows = tuple(_baseline_row(found, lang) for found in baselines().values())
    header = (say("column_baseline", lang), *(short(name, lang) for name in _SHOWN), say("column_source", lang))
    return Page(
        headline=say("baselines", lang, count=len(rows)),
        lines=tuple(
            say("baseline_lacks", lang, id=found.id, note=note[lang])
            for found in baselines().values()
            for note in found.lack_notes.values()
        ),
        grid=Grid(header, rows, frozenset((0, len(header) - 1))),
        choices=tuple(found.id for found in baselines().values()),
        ask="choose_next",
        lang=lang,
    )


def _baseline_row(found: Baseline, lang: str) -> tuple[str, ...]:
    values = solve({}, found).values
    amounts = [amount(values[name], name, lang) for name in _SHOWN]
    return (found.id, *amounts, f"{found.title}, {found.date.isoformat()}")


def sources_page(answer: Answer) -> Page:
    """The page that lists where each number of a baseline comes from."""
    lang = language(answer)
    found = answer.baseline
    rows = [_figure_row(figure, found, lang) for figure in found.figures.values()]
    rows += [_figure_row(figure, found, lang, say("not_counted", lang)) for figure in found.trackers.values()]
    header = tuple(say(f"column_{name}", lang) for name in ("number", "value", "confidence", "note"))
    cited = every_source(found)
    others = [title for title, _ in cited if title != found.title]
    return Page(
        headline=say("sources", lang, id=found.id, count=len(found.figures)),
        lines=(
            say("sources_same", lang, title=found.title, author=found.author, date=found.date.isoformat()),
            *(say("lack_note", lang, note=note[lang]) for note in found.lack_notes.values()),
        ),
        grid=Grid(header, tuple(rows), frozenset((0, 2, 3))),
        quiet=(baseline_line(found, lang), *([say("other_sources", lang, titles=joined(others))] if others else [])),
        links=cited,
        share=shared(answer),
        lang=lang,
    )


def _figure_row(figure: Figure, found: Baseline, lang: str, remark: str = "") -> tuple[str, ...]:
    own = (figure.title, figure.date) == (found.title, found.date)
    source = "" if own else f"{figure.title}, {figure.date.isoformat()}"
    note = figure.note[lang] if figure.note else ""
    return (
        label(figure.variable, lang),
        amount(figure.value, figure.variable, lang),
        say(figure.confidence, lang),
        apart((text for text in (source, remark, note) if text), lang),
    )
