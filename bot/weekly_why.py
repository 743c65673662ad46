"""What changed since the last edition and why, in words: the first line, the causes, the new figures. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from bot.dates import day_text
from bot.figures import SHARE, Figure
from bot.messages import say
from bot.page import page
from bot.sources import sources
from bot.words import amount, change, short
from model.amounts import show
from model.answer import Difference
from model.ask import LIVE
from model.catalogue import is_company

if TYPE_CHECKING:
    from bot.weekly import Draft

MOST_CAUSES = 3
MOST_NEWS = 8
_ELISION = re.compile(r"\bde (?=[AEIOUÉ])")


def headline(made: Draft) -> str:
    """Whether anything changed, in one sentence."""
    lang, found = made.lang, made.answer
    if found is None:
        return say("weekly_no_figures", lang)
    if not found.values:
        return page(found).headline
    last, why = made.last, made.difference
    if last is None or why is None:
        return say("weekly_first", lang, answer=page(found).headline)
    shown = amount(found.values.get(why.outcome), why.outcome, lang)
    if why.before != why.after:
        return _changed(made, why, shown)
    key = "weekly_still_gap" if why.outcome == "gap" else "weekly_still"
    still = say(key, lang, value=shown, **({} if why.outcome == "gap" else {"label": short(why.outcome, lang)}))
    if found.baseline.id != LIVE:
        return say("weekly_same_dated", lang, still=still, id=found.baseline.id)
    if made.news:
        names = list(dict.fromkeys(_title(figure, made) for figure in _newest(made.news)))
        return say("weekly_same_news", lang, still=still, news=_some(names, lang))
    if made.state.failures:
        return say("weekly_same_failed", lang, still=still)
    filed = max((figure.filed for figure in made.state.figures if figure.form), default=None)
    if filed is None:
        return say("weekly_same", lang, still=still)
    return say("weekly_same_since", lang, still=still, date=day_text(filed, lang, made.day))


def _changed(made: Draft, why: Difference, shown: str) -> str:
    lang = made.lang
    listed = [
        say("weekly_cause", lang, cause=name, change=signed(why.outcome, part, lang))
        for name, part in causes(made, why)
    ]
    key = "weekly_up" if why.after > why.before else "weekly_down"
    size = change(why.outcome, Fraction(0), abs(why.after - why.before), lang).lstrip("+")
    label = short(why.outcome, lang)
    return say(key, lang, label=label[0].upper() + label[1:], change=size, value=shown, causes=_some(listed, lang))


def _some(names: list[str], lang: str) -> str:
    """The first few, and how many more."""
    if len(names) > MOST_CAUSES:
        names = [*names[:MOST_CAUSES], say("weekly_more", lang, count=len(names) - MOST_CAUSES)]
    return ", ".join(names)


def causes(made: Draft, why: Difference) -> list[tuple[str, Fraction]]:
    """What moved the outcome, largest first, and by how much; they add up to the difference."""
    return [(_cause(name, made), value) for name, value in why.contributions.items()]


def elided(text: str, lang: str) -> str:
    """French joins "de" to a name that begins with a vowel: d'OpenAI."""
    return _ELISION.sub("d'", text) if lang == "fr" else text


def _cause(name: str, made: Draft) -> str:
    return elided(_cause_said(name, made), made.lang)


def _cause_said(name: str, made: Draft) -> str:
    lang = made.lang
    live = made.live
    if name == "nvidia_revenue" and live.nvidia:
        quarter = live.nvidia.quarter
        share_alone = any(figure.basis == "share" for figure in made.news) and quarter not in made.news
        if share_alone:
            return say("weekly_cause_share", lang, name=quarter.name)
        return say("weekly_cause_filing", lang, name=quarter.name, form=quarter.form)
    figure = live.inputs.get(name)
    before = made.last.baseline.figures if made.last and made.last.baseline else {}
    if not is_company(name):
        return say("weekly_cause_assumption", lang, label=short(name, lang))
    if figure is None:
        return say("weekly_cause_gone", lang, name=short(name, lang))
    if name not in before:
        return say("weekly_cause_new", lang, name=short(name, lang))
    return say(f"weekly_cause_{figure.basis}", lang, name=short(name, lang))


def signed(outcome: str, value: Fraction, lang: str) -> str:
    """A contribution with its sign."""
    return change(outcome, Fraction(0), value, lang)


def bridge_line(made: Draft, why: Difference) -> str:
    """The bridge in numbers, for whoever sees no chart."""
    lang, last = made.lang, made.last
    assert last is not None
    parts = " · ".join(f"{name} {signed(why.outcome, part, lang)}" for name, part in causes(made, why))
    ends = {"before": amount(why.before, why.outcome, lang), "after": amount(why.after, why.outcome, lang)}
    return say(
        "weekly_bridge",
        lang,
        label=short(why.outcome, lang),
        date=day_text(last.day, lang, made.day),
        parts=parts,
        **ends,
    )


def news_lines(made: Draft) -> list[str]:
    """Each new figure in a sentence, with what it was before."""
    found = [_news(figure, made) for figure in _newest(made.news)]
    restated = [say("weekly_restated", made.lang, name=name) for name in _restated(made)]
    lines = [f"• {_capital(line)}" for line in (*found, *restated)]
    if len(lines) > MOST_NEWS:
        lines = [*lines[:MOST_NEWS], say("weekly_more", made.lang, count=len(lines) - MOST_NEWS)]
    return lines


def _capital(line: str) -> str:
    """A French article begins the line with a capital; a company's name stays as it is written."""
    return line[0].upper() + line[1:] if line.startswith(("le ", "la ", "l'", "les ")) else line


def _newest(news: Iterable[Figure]) -> list[Figure]:
    """The newest of the new figures of each line; Nvidia first, then what counts in the gap, then capex."""
    by_line = groupby(sorted(news, key=attrgetter("variable", "period_end")), attrgetter("variable"))
    newest = [list(figures)[-1] for _, figures in by_line]
    kinds = ("revenue.", SHARE, "ai_revenue.", "capex.")
    return sorted(
        newest, key=lambda figure: next(place for place, kind in enumerate(kinds) if figure.variable.startswith(kind))
    )


def _restated(made: Draft) -> list[str]:
    """Whose figures of earlier quarters are not what they were."""
    before = {(f.variable, f.period_end): f for f in (made.last.figures if made.last else ())}
    changed = [
        f
        for f in made.news
        if f.basis == "quarter" and (old := before.get((f.variable, f.period_end))) and old.value != f.value
    ]
    return list(dict.fromkeys(figure.name for figure in changed))


def _title(figure: Figure, made: Draft) -> str:
    lang = made.lang
    if figure.basis == "share":
        return elided(say("weekly_cause_share", lang, name=figure.name), lang)
    if figure.basis == "quarter":
        return elided(say("weekly_cause_filing", lang, name=figure.name, form=figure.form), lang)
    return elided(say(f"weekly_cause_{figure.basis}", lang, name=short(figure.variable, lang)), lang)


def _news(figure: Figure, made: Draft) -> str:
    lang, day = made.lang, made.day
    before = made.last.figures if made.last else ()
    same_line = [each for each in before if (each.variable, each.source) == (figure.variable, figure.source)]
    old = max(same_line, key=attrgetter("period_end"), default=None)
    unit = "fraction" if figure.unit == "fraction" else "money"
    values = {
        "title": _title(figure, made),
        "value": show(figure.value, unit, lang),
        "end": day_text(figure.period_end, lang, day),
        "filed": day_text(figure.filed, lang, day),
        "was": say(
            "weekly_was_quarter" if figure.basis == "quarter" else "weekly_was", lang, value=show(old.value, unit, lang)
        )
        if old and old.value != figure.value
        else "",
    }
    if figure.variable == sources().nvidia.variable:
        return say("weekly_news_sales", lang, **values)
    if figure.basis == "quarter":
        return say("weekly_news_capex", lang, **values)
    if figure.basis == "share":
        return say("weekly_news_share", lang, **values)
    source = figure.title or say("live_team_table", lang)
    return say("weekly_news_revenue", lang, source=source, **values)
