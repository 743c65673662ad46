"""The baseline `live`: what the filings and trackers say, with the assumptions of the newest article. Pure."""

from __future__ import annotations

from fractions import Fraction

from bot import figures
from bot.figures import TRACKER
from bot.live import LiveFigures, NvidiaSales, RevenueLine
from bot.messages import say
from bot.sources import Sources
from model.amounts import show
from model.ask import LIVE
from model.catalogue import Baseline, Figure, Words, is_company

AUTHOR = "aigap"


def live_baseline(found: LiveFigures, article: Baseline, sources: Sources, recorded: bool = False) -> Baseline | None:
    """The live figures as a baseline: Nvidia's run-rate × data-centre share, each company's counted AI revenue.

    `article` lends what no filing states: ratio, margins and payback. Lines that are not counted are kept among
    the trackers. None without Nvidia's sales; without any AI revenue that is what the baseline lacks.
    `recorded`: the figures are those shipped with aigap, and the remark says so.
    """
    if found.nvidia is None:
        return None
    assumed = {name: row for name, row in article.figures.items() if not is_company(name) and name != "nvidia_revenue"}
    lines = {line.figure.variable: _revenue(line, sources) for line in found.revenue if line.counted}
    return Baseline(
        id=LIVE,
        title=f"{sources.sec.title}; {sources.tracker.title}",
        author=AUTHOR,
        url=found.nvidia.quarter.url,
        date=found.day,
        figures={"nvidia_revenue": _sales(found.nvidia), **assumed, **lines},
        article={},
        lack_notes={} if lines else {"ai_revenue": _words("live_no_revenue")},
        trackers={line.figure.variable: _revenue(line, sources) for line in found.revenue if not line.counted},
        remark=_words("live_recorded", date=found.day.isoformat()) if recorded else None,
    )


def _sales(nvidia: NvidiaSales) -> Figure:
    quarter, share = nvidia.quarter, nvidia.share
    note = _words(
        "live_sales_note",
        filed=quarter.filed.isoformat(),
        share_form=share.form or "",
        share_end=share.period_end.isoformat(),
        amounts={"quarter": (quarter.value, "money"), "share": (share.value, "fraction")},
    )
    return _figure(nvidia.run_rate, quarter.title, note)


def _revenue(line: RevenueLine, sources: Sources) -> Figure:
    found = line.figure
    title = found.title if found.source == TRACKER else sources_title(found)
    if line.overlap:
        return _figure(found, title, line.overlap.reason.model_dump())
    replaces = line.instead_of
    if replaces is None:
        return _figure(found, title, _reported(found, _words(f"basis_{found.basis}")))
    note = _words("live_instead_of", source=sources.tracker.title, amounts={"value": (replaces.value, "money")})
    return _figure(found, title, _reported(found, note))


def _reported(found: figures.Figure, note: Words) -> Words:
    """A note with the day on which the figure became public, which can be long after its period."""
    return {lang: say("live_reported", lang, note=note[lang], filed=found.filed.isoformat()) for lang in ("en", "fr")}


def sources_title(found: figures.Figure) -> str:
    """What a row of the team's own table is called."""
    return found.title or say("live_team_table", "en")


def _figure(found: figures.Figure, title: str, note: Words | None) -> Figure:
    return Figure(found.variable, found.value, title, found.url, found.period_end, found.confidence, note)


def _words(key: str, amounts: dict[str, tuple[Fraction, str]] | None = None, **values: object) -> Words:
    """A sentence in both languages, with amounts as each of them writes them."""
    return {
        lang: say(
            key,
            lang,
            **values,
            **{name: show(value, unit, lang) for name, (value, unit) in (amounts or {}).items()},
        )
        for lang in ("en", "fr")
    }
