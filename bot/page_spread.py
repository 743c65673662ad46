"""Answers on ranges: the middle case, nine cases of ten, how often the gap is open, and what drives the spread."""

from __future__ import annotations

from bot import charts
from bot.messages import say
from bot.page_origins import cited, origins
from bot.page_parts import Page, i_read, joined, language, notes, replaced, shared, target_words
from bot.rows import rows
from bot.words import amount, apart, label, short
from model.amounts import show
from model.answer import Answer, Range, Spread
from model.catalogue import variable

WORTH_NAMING = 0.005


def spread_page(answer: Answer, spread: Spread) -> Page:
    """The page for an answer whose values are distributions."""
    lang = language(answer)
    return Page(
        headline=_headline(answer, spread, lang),
        lines=(
            *_chances(answer, spread, lang),
            *_drivers(spread, lang),
            i_read(answer, lang),
            *([] if spread.interval else [say("ranges_read", lang)]),
            *notes(answer, lang),
        ),
        rows=rows(answer, lang),
        charts=(charts.distribution(spread, lang),) if spread.bins else (),
        quiet=(
            say("ranges_shown", lang), *replaced(answer, lang), *origins([answer], lang), say("footnote", lang)
        ),
        links=cited([answer]),
        share=shared(answer),
        lang=lang,
    )  # fmt: skip


def _headline(answer: Answer, spread: Spread, lang: str) -> str:
    name = spread.outcome
    found = answer.values.get(name)
    if not isinstance(found, Range):
        return say("found", lang, label=label(name, lang), value=amount(found, name, lang))
    values = {
        "low": amount(found.low, name, lang), "median": amount(found.median, name, lang),
        "high": amount(found.high, name, lang),
    }  # fmt: skip
    if answer.target:
        return say("range_for", lang, target=target_words(answer, lang), label=short(name, lang), **values)
    return say("range_found", lang, label=label(name, lang), **values)


def _chances(answer: Answer, spread: Spread, lang: str) -> list[str]:
    """How often the gap is open, and how often the answer is possible in the world, with the reason where it is not."""
    said = []
    if spread.positive is not None and "gap" not in answer.fixed:
        said.append(say("range_open", lang, share=show(spread.positive, "fraction", lang)))
    if spread.feasible == 0 and answer.limit and answer.limit.reason:
        said.append(say("range_never", lang, reason=answer.limit.reason[lang]))
    elif spread.feasible < 1:
        reasons = _reasons(answer, lang)
        key = "range_feasible" if reasons else "range_feasible_bare"
        values = {"reasons": reasons} if reasons else {}
        said.append(say(key, lang, share=show(spread.feasible, "fraction", lang), **values))
    return said


def _reasons(answer: Answer, lang: str) -> str:
    """The bounds that nine cases of ten already break."""
    reasons = [
        bound.reason[lang]
        for name, value in answer.values.items()
        if isinstance(value, Range) and name not in answer.fixed
        for end in (value.low, value.high)
        if (bound := variable(name).broken_bound(end))
    ]
    return apart(dict.fromkeys(reasons), lang)


def _drivers(spread: Spread, lang: str) -> list[str]:
    named = [
        f"{short(name, lang)} {show(round(share, 2), 'fraction', lang)}"
        for name, share in spread.drivers
        if share >= WORTH_NAMING
    ]
    return [say("range_drivers", lang, drivers=joined(named))] if len(spread.drivers) > 1 else []
