"""Where the numbers of a page come from: the baseline, and figures that it has from elsewhere, with their addresses."""

from __future__ import annotations

from collections.abc import Iterable

from bot.messages import say
from bot.page_parts import Link, joined
from bot.words import amount, apart, short
from model.answer import Answer
from model.catalogue import Baseline, Figure, is_company

MOST_FIGURES = 8  # of one source in one line


def origins(sides: Iterable[Answer], lang: str) -> tuple[str, ...]:
    """A line for each baseline of the sides of an answer, and for each source from which it has figures that count."""
    lines = []
    for found, used in _used(sides):
        lines.append(baseline_line(found, lang))
        by_title: dict[str, list[Figure]] = {}
        for figure in used:
            if figure.title != found.title:
                by_title.setdefault(_titled(figure), []).append(figure)
        lines += [_source(title, figures, lang) for title, figures in by_title.items()]
    return tuple(lines)


def cited(sides: Iterable[Answer]) -> tuple[Link, ...]:
    """Titles and addresses of the baselines and of those sources, and of the figures that could stand in for what a
    baseline lacks."""
    found: list[Link] = []
    for baseline, used in _used(sides):
        found += _links(baseline, [*used, *(baseline.trackers.values() if baseline.lacks else ())])
    return tuple(dict.fromkeys(found))


def every_source(found: Baseline) -> tuple[Link, ...]:
    """Titles and addresses of a baseline and of all that it has from elsewhere."""
    return tuple(dict.fromkeys(_links(found, [*found.figures.values(), *found.trackers.values()])))


def _links(found: Baseline, figures: Iterable[Figure]) -> list[Link]:
    """A baseline that is made of others' figures alone has no address of its own."""
    own = any(figure.title == found.title for figure in found.figures.values())
    return [
        *([(found.title, found.url)] if own else []),
        *((figure.title, figure.url) for figure in figures if figure.url),
    ]


def baseline_line(found: Baseline, lang: str) -> str:
    """Which baseline the numbers start from."""
    date = found.date.isoformat()
    line = say("baseline_line", lang, id=found.id, title=found.title, author=found.author, date=date)
    return f"{line} ({found.remark[lang]})" if found.remark else line


def _used(sides: Iterable[Answer]) -> list[tuple[Baseline, list[Figure]]]:
    """Each baseline once, with those of its figures that count on any of the sides that start from it."""
    found: dict[str, tuple[Baseline, dict[str, Figure]]] = {}
    for side in sides:
        _, used = found.setdefault(side.baseline.id, (side.baseline, {}))
        used |= {name: figure for name, figure in side.baseline.figures.items() if _counts(side, name)}
    return [(baseline, [each for name, each in baseline.figures.items() if name in used])
            for baseline, used in found.values()]  # fmt: skip


def _counts(answer: Answer, name: str) -> bool:
    """Whether a figure of the baseline is part of the answer: nothing stated or solved stands in its place."""
    if name in answer.fixed or name in answer.unused:
        return False
    if is_company(name) and ("ai_revenue" in answer.fixed or "ai_revenue" in answer.unused):
        return False
    return not answer.target or name != answer.solve_for


def _titled(figure: Figure) -> str:
    """What a source is called; an article that assumes a value, with its date."""
    return f"{figure.title}, {figure.date.isoformat()}" if figure.confidence == "assumed" else figure.title


def _source(title: str, figures: list[Figure], lang: str) -> str:
    """ "Epoch AI: Anthropic 65B (period to 2026-07-31; annualised run-rate) · OpenAI 50B (period to 2026-09-30; …)"."""
    said = [_of_source(figure, lang) for figure in figures[:MOST_FIGURES]]
    more = len(figures) - len(said)
    rest = [say("figures_more", lang, count=more)] if more else []
    return say("source_line", lang, title=title, figures=joined([*said, *rest]))


def _of_source(figure: Figure, lang: str) -> str:
    value = f"{short(figure.variable, lang)} {amount(figure.value, figure.variable, lang)}"
    if figure.confidence == "assumed":
        return value
    period = say("period_to", lang, date=figure.date.isoformat())
    return f"{value} ({apart([period, *([figure.note[lang]] if figure.note else [])], lang)})"
