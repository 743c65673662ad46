"""`/aigap figures`: every live figure with its period, filing, age and source, and what failed. Pure."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from bot.figures import TEAM, Figure, age, stale
from bot.grid import Grid
from bot.live import LiveFigures
from bot.live_state import LiveState
from bot.messages import say
from bot.page_parts import Lang, Page
from bot.sources import sources
from bot.weekly_sources import failures_said, filing_said, listed
from bot.weekly_text import local_text
from bot.words import short
from model.amounts import show


def figures_page(state: LiveState, day: date, lang: str, zone: str = "UTC") -> Page:
    """The live figures on a day; `zone` is the clock on which the time of the last check is told."""
    live = state.on(day)
    rows = _rows(live, lang)
    language: Lang = "fr" if lang == "fr" else "en"
    return Page(
        headline=_headline(state, zone, lang),
        lines=tuple(_faults(state, lang)),
        grid=Grid(_header(lang), tuple(rows), frozenset((0, 5))) if rows else None,
        below=(
            *(say("weekly_not_added", lang, name=short(line.figure.variable, lang),
                  value=show(line.figure.value, "money", lang), reason=line.overlap.reason[lang])
              for line in live.revenue if line.overlap),
            *_next(live, state, lang),
        ),
        quiet=(*_missing(live, state, lang), say("figures_how" if live.nvidia else "figures_how_none", lang)),
        links=((sources().tracker.title, sources().tracker.page),),
        lang=language,
    )  # fmt: skip


def _headline(state: LiveState, zone: str, lang: str) -> str:
    if state.checked_at is None:
        return say("figures_never", lang)
    at = local_text(state.checked_at, zone)
    if state.recorded:
        return say("figures_recorded", lang, at=at)
    if failed := {failure.source for failure in state.failures}:
        kept = any(figure.source in failed for figure in state.figures)
        key = "figures_failed" if kept else "figures_failed_none"
        return say(key, lang, at=at, failed=len(failed), count=len(state.asked))
    return say("figures_good", lang, at=at, count=len(state.asked))


def _faults(state: LiveState, lang: str) -> list[str]:
    """What failed; of a rejected table every fault by its line."""
    lines = failures_said(state.failures, lang)
    for failure in state.failures:
        for fault in failure.faults:
            said = say(fault.key, lang, **fault.values)
            lines.append(say("figures_fault", lang, line=fault.line, column=fault.column or "–", fault=said))
    return lines


def _missing(live: LiveFigures, state: LiveState, lang: str) -> list[str]:
    """Sources that never gave anything and did not fail just now either: nobody has asked them yet."""
    failed = {failure.source for failure in state.failures}
    never = [source for source in live.missing if source not in failed]
    return [say("figures_missing", lang, sources=listed(never, lang))] if never else []


def _header(lang: str) -> tuple[str, ...]:
    return (
        say("column_number", lang),
        *(say(f"column_{name}", lang) for name in ("value", "period_end", "filed", "age", "source")),
    )


def _rows(live: LiveFigures, lang: str) -> list[tuple[str, ...]]:
    rows = []
    if live.nvidia:
        nvidia = live.nvidia
        rows = [
            _row(say("figure_sales", lang), nvidia.run_rate, live.day, lang),
            _row(say("figure_sales_ttm", lang), nvidia.ttm, live.day, lang),
            _row(say("figure_quarter", lang, name=nvidia.quarter.name), nvidia.quarter, live.day, lang),
            _row(say("figure_share", lang, name=nvidia.share.name), nvidia.share, live.day, lang),
        ]
    for line in live.revenue:
        basis = say(f"basis_{line.figure.basis}", lang)
        name = say("figure_revenue", lang, name=short(line.figure.variable, lang), basis=basis)
        rows.append(_row(name if line.counted else f"({name})", line.figure, live.day, lang))
    rows += [_row(say("figure_capex", lang, name=each.name), each, live.day, lang) for each in live.capex.companies]
    if live.capex.total:
        rows.append(_row(say("figure_capex_total", lang), live.capex.total, live.day, lang))
    return rows


def _row(name: str, figure: Figure, day: date, lang: str) -> tuple[str, ...]:
    old = f" {say('stale_mark', lang)}" if stale(figure, day, sources()) else ""
    return (
        name,
        _value(figure.value, figure, lang),
        figure.period_end.isoformat(),
        figure.filed.isoformat(),
        _age(figure, day, lang) + old,
        _source(figure, lang),
    )


def _age(figure: Figure, day: date, lang: str) -> str:
    days = age(figure, day)
    return say("figure_age_one" if abs(days) == 1 else "figure_age", lang, days=days)


def _value(value: Fraction, figure: Figure, lang: str) -> str:
    return show(value, "fraction" if figure.unit == "fraction" else "money", lang)


def _source(figure: Figure, lang: str) -> str:
    if figure.source == TEAM:
        return say("live_team_table", lang)
    return figure.title


def _next(live: LiveFigures, state: LiveState, lang: str) -> list[str]:
    """The filings to come; of recorded figures, which nobody follows, none whose estimate is past."""
    filings = [filing for filing in live.expected if filing.state == "expected" or not state.recorded]
    return [say("weekly_next", lang, filings=filing_said(filing, lang, date.isoformat)) for filing in filings]
