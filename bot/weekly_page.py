"""An edition as a page: what changed, the breakdown, charts with their numbers, levers, checks, sources. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import groupby
from typing import TYPE_CHECKING

from bot import charts
from bot.charts import Chart
from bot.dates import day_text
from bot.figures import TRACKER, Figure, age, stale
from bot.grid import Grid
from bot.live import RevenueLine, implied_gpu_spend
from bot.live_baseline import sources_title
from bot.messages import say
from bot.page import page
from bot.page_parts import Lang, Page, i_read
from bot.replies import escape, link
from bot.rows import where_from
from bot.sources import sources
from bot.weekly_sources import failure_lines, next_filings
from bot.weekly_text import local_text
from bot.weekly_why import bridge_line, causes, elided, headline, news_lines, signed
from bot.words import Amount, amount, label, short, value_of
from model.amounts import show
from model.answer import Answer
from model.ask import LIVE
from model.catalogue import VARIABLES, is_company

if TYPE_CHECKING:
    from bot.weekly import Draft

# The chain in short; the thread has all of it.
SHORT = ("nvidia_revenue", "datacenter_cost", "required_revenue", "ai_revenue", "gap", "coverage")
MOST_COMPANIES = 8


def weekly_page(made: Draft) -> Page:
    """The edition itself."""
    lang: Lang = "fr" if made.lang == "fr" else "en"
    found, why = made.answer, made.difference
    moved = why if why and why.contributions and why.before != why.after else None
    series = history(made)
    return Page(
        headline=headline(made),
        lines=(
            *_recorded(made),
            *_stated(made),
            *(news_lines(made) if _is_live(found) else ()),
            *([bridge_line(made, moved)] if moved else []),
            *_on_live(made),
            *([] if found else failure_lines(made)),
        ),
        grid=_breakdown(made, found, SHORT) if found and found.values else None,
        charts=(
            *([_bridge_chart(made)] if moved else []),
            *([_history_chart(made, series)] if len(series) > 1 else []),
        ),
        below=(
            *([_history_line(made, series)] if len(series) > 1 else []),
            *(page(found).below[:1] if found else ()),
            *(_checks(made) if found else ()),
        ),
        lang=lang,
    )


def thread_page(made: Draft) -> Page:
    """The full table under the edition: every variable and line, with what moved it; the figures not added."""
    found = made.answer
    assert found is not None
    lang: Lang = "fr" if made.lang == "fr" else "en"
    return Page(
        headline=say("weekly_thread", lang, date=day_text(made.day, lang, made.day)),
        grid=_breakdown(made, found, tuple(VARIABLES), full=True),
        below=tuple(_capex_lines(made)),
        quiet=(say("footnote", lang), say("weekly_exact", lang)),
        lang=lang,
    )


def links(made: Draft) -> str:
    """The sources in one line, as links in Slack's markup."""
    listed = " · ".join(link(escape(title), url) for title, url in cited(made))
    return sources_line(made, listed) if listed else ""


def cited(made: Draft) -> list[tuple[str, str]]:
    """Titles and addresses of everything that the edition stands on, each once."""
    if made.answer and not _is_live(made.answer):
        return [(made.answer.baseline.title, made.answer.baseline.url)]
    nvidia = made.live.nvidia
    found = [(each.title, each.url) for each in (nvidia.quarter, nvidia.share)] if nvidia else []
    found += [(sources_title(line.figure), line.figure.url) for line in made.live.revenue]
    if made.answer:
        assumed = made.answer.baseline.figures["end_user_margin"]
        found.append((assumed.title, assumed.url))
    return list(dict.fromkeys(found))


def sources_line(made: Draft, listed: str) -> str:
    """The sources, and when they were asked last."""
    lang, checked = made.lang, made.state.checked_at
    if checked is None or not _is_live(made.answer):
        return say("weekly_sources", lang, sources=listed)
    key = "weekly_sources_recorded" if made.state.recorded else "weekly_sources_checked"
    return say(key, lang, sources=listed, checked=local_text(checked, made.zone))


def _is_live(found: Answer | None) -> bool:
    return found is None or found.baseline.id == LIVE


# ---- what stands above the table


def _recorded(made: Draft) -> list[str]:
    """That the figures are not live, where they are not."""
    checked = made.state.checked_at
    if not made.state.recorded or checked is None:
        return []
    return [say("figures_recorded", made.lang, at=local_text(checked, made.zone))]


def _stated(made: Draft) -> list[str]:
    """What the subscription assumes, where it assumes anything."""
    found = made.answer
    if found is None or not (found.fixed or found.solve_for):
        return []
    return [i_read(found, made.lang)]


def _on_live(made: Draft) -> list[str]:
    """For a dated baseline, what the live figures make of the same statement."""
    if made.on_live is None or made.on_live.values.get(made.outcome) is None:
        return []
    value = value_of(made.on_live, made.outcome, made.lang)
    return [say("weekly_on_live", made.lang, label=short(made.outcome, made.lang), value=value)]


# ---- the table


def _breakdown(made: Draft, found: Answer, names: Sequence[str], full: bool = False) -> Grid:
    """The named variables and the companies' lines: now, before, (in full) what each moved, and as of when."""
    lang = made.lang
    before = _before(made)
    effects = dict(made.difference.contributions) if full and made.difference else {}
    companies = _companies(found)
    shown = companies if full else companies[:MOST_COMPANIES]
    order = [each for name in names for each in ((name, *shown) if name == "ai_revenue" else (name,))]
    header = [say("column_step", lang), say("column_now", lang)]
    header += [say("column_before", lang)] if before else []
    header += [say("column_effect", lang)] if effects else []
    rows = []
    for name in order:
        row = [f"↳ {label(name, lang)}" if is_company(name) else label(name, lang), value_of(found, name, lang)]
        row += [amount(before.get(name), name, lang)] if before else []
        row += [signed(made.outcome, effects[name], lang) if name in effects else ""] if effects else []
        rows.append((*row, _as_of(made, found, name)))
    if len(shown) < len(companies):
        more = say("weekly_more", lang, count=len(companies) - len(shown))
        rows.insert(order.index(shown[-1]) + 1, (more, *[""] * len(header)))
    header.append(say("column_as_of", lang))
    strong = frozenset(place for place, row in enumerate(rows) if row[0] == label("gap", lang))
    return Grid(tuple(header), tuple(rows), frozenset((0, len(header) - 1)), strong)


def _before(made: Draft) -> Mapping[str, Amount]:
    """Every value of the last edition; none where there was none."""
    return made.then.values if made.then else {}


def _companies(found: Answer) -> list[str]:
    if "ai_revenue" in found.fixed:
        return []
    lines = {name: value for name, value in found.values.items() if is_company(name) and isinstance(value, Fraction)}
    return sorted(lines, key=lambda name: (-lines[name], name))


def _as_of(made: Draft, found: Answer, name: str) -> str:
    """Where a value comes from and as of when, marked where it is old."""
    lang, day = made.lang, made.day
    live = found.baseline.id == LIVE and name not in found.fixed and name != found.solve_for
    figure = made.live.inputs.get(name) if live else None
    if name in found.fixed:
        return say("as_of_stated", lang)
    if figure is None and live and name in found.baseline.figures:
        assumed = found.baseline.figures[name]
        return say("as_of_assumed", lang, title=assumed.title, date=day_text(assumed.date, lang, day))
    if figure is None:
        return where_from(found, name, lang)
    values = {"end": day_text(figure.period_end, lang, day), "filed": day_text(figure.filed, lang, day)}
    if name == "nvidia_revenue":
        said = say("as_of_sales", lang, share=show(figure.parts[-1].value, "fraction", lang), **values)
    else:
        source = sources().tracker.title.partition(",")[0] if figure.source == TRACKER else say("live_team_table", lang)
        said = say("as_of_revenue", lang, basis=say(f"basis_{figure.basis}", lang), source=source, **values)
    return f"{said} {say('stale_mark', lang)}" if stale(figure, day, sources()) else said


# ---- charts, and the same in numbers


def history(made: Draft) -> list[tuple[str, Fraction]]:
    """The outcome at every edition so far and now, with their dates; only what is of the same variable."""
    points = [(each.day, each.value) for each in made.past if each.outcome == made.outcome]
    points.append((made.day, made.value))
    return [(day_text(day, made.lang, made.day), value) for day, value in points if value is not None]


def _history_chart(made: Draft, series: Sequence[tuple[str, Fraction]]) -> Chart:
    name, lang = made.outcome, made.lang
    title = say("weekly_history_title", lang, label=short(name, lang), count=len(series))
    values = tuple(charts.plotted(value, name) for _, value in series)
    return Chart(
        "line",
        title,
        tuple(day for day, _ in series),
        ((short(name, lang), values),),
        say("weekly_history_axis", lang),
        charts.axis_label(name, lang),
    )


def _history_line(made: Draft, series: Sequence[tuple[str, Fraction]]) -> str:
    """The numbers of the line chart; editions in a row that said the same are named once."""
    parts = []
    for value, group in groupby(
        ((amount(value, made.outcome, made.lang), day) for day, value in series), lambda item: item[0]
    ):
        days = [day for _, day in group]
        span = days[0] if len(days) == 1 else say("weekly_span", made.lang, first=days[0], last=days[-1])
        parts.append(say("weekly_point", made.lang, days=span, value=value))
    return say("weekly_history", made.lang, label=short(made.outcome, made.lang), points=" · ".join(parts))


def _bridge_chart(made: Draft) -> Chart:
    why, last = made.difference, made.last
    assert why is not None
    assert last is not None
    ends = (day_text(last.day, made.lang, made.day), day_text(made.day, made.lang, made.day))
    return charts.bridge(why, causes(made, why), ends, made.lang)


# ---- what stands below the table


def _checks(made: Draft) -> list[str]:
    """Other bases, the cross-check, what is old, failed, not added, or expected next."""
    lang, live = made.lang, made.live
    if not _is_live(made.answer):
        return []
    found = []
    if live.nvidia:
        values = {name: show(getattr(live.nvidia, name).value, "money", lang) for name in ("run_rate", "ttm")}
        found.append(say("weekly_bases", lang, **values))
    return [
        *found,
        *_cross_check(made),
        *(_not_added(line, lang) for line in live.revenue if not line.counted),
        *_old(made),
        *failure_lines(made),
        *next_filings(made),
    ]


def _cross_check(made: Draft) -> list[str]:
    lang, live = made.lang, made.live
    if made.answer is None or live.capex.total is None or live.nvidia is None:
        return []
    ratio = made.answer.baseline.value("facility_ratio")
    return [
        say(
            "weekly_cross_check",
            lang,
            count=len(live.capex.companies),
            capex=show(live.capex.total.value, "money", lang),
            end=day_text(live.capex.total.period_end, lang, made.day),
            ratio=show(ratio, "ratio", lang),
            implied=show(implied_gpu_spend(live.capex.total.value, ratio), "money", lang),
            reported=show(live.nvidia.ttm.value, "money", lang),
        )
    ]


def _not_added(line: RevenueLine, lang: str) -> str:
    figure = line.figure
    value = show(figure.value, "money", lang)
    reason = line.overlap.reason[lang] if line.overlap else ""
    return say("weekly_not_added", lang, name=short(figure.variable, lang), value=value, reason=reason)


def _old(made: Draft) -> list[str]:
    """Which figures are older than figures of their kind should be."""
    lang, day = made.lang, made.day
    used = [*made.live.inputs.values(), *made.live.capex.companies]
    old = [
        say(
            "weekly_old_one",
            lang,
            name=_name(figure, lang),
            days=age(figure, day),
            end=day_text(figure.period_end, lang, day),
        )
        for figure in used
        if stale(figure, day, sources())
    ]
    return [say("weekly_old", lang, figures=", ".join(old))] if old else []


def _name(figure: Figure, lang: str) -> str:
    if figure.variable in VARIABLES or is_company(figure.variable):
        return short(figure.variable, lang)
    return elided(say("weekly_old_capex", lang, name=figure.name), lang)


def _capex_lines(made: Draft) -> list[str]:
    lang, day = made.lang, made.day
    return [
        say(
            "weekly_capex",
            lang,
            name=figure.name,
            value=show(figure.value, "money", lang),
            end=day_text(figure.period_end, lang, day),
            filed=day_text(figure.filed, lang, day),
        )
        for figure in made.live.capex.companies
    ]
