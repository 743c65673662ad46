"""Slack's native charts. Each says what a table of the same reply says in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Literal, NamedTuple

from bot.messages import say
from bot.words import amount, short
from model.answer import Difference, Spread, Swing
from model.catalogue import variable

# Slack's limits.
LONGEST_TITLE = 50
LONGEST_LABEL = 20
MOST_POINTS = 20
_SCALE = {"money": Fraction(1, 10**9), "fraction": Fraction(100), "ratio": Fraction(1), "years": Fraction(1)}


class Chart(NamedTuple):
    """A chart: categories along the x axis, and for each series a value at every category."""

    kind: Literal["bar", "line", "area"]
    title: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    x_label: str
    y_label: str


def block(chart: Chart) -> dict[str, Any]:
    """The chart as a Slack block, its texts cut to Slack's limits and its categories told apart."""
    categories = _distinct(chart.categories[:MOST_POINTS])
    series = [
        {
            "name": name[:LONGEST_LABEL],
            "data": [{"label": label, "value": value} for label, value in zip(categories, values, strict=False)],
        }
        for name, values in chart.series
    ]
    axes = {
        "categories": categories,
        "x_label": chart.x_label[:LONGEST_TITLE],
        "y_label": chart.y_label[:LONGEST_TITLE],
    }
    return {
        "type": "data_visualization",
        "title": chart.title[:LONGEST_TITLE],
        "chart": {"type": chart.kind, "series": series, "axis_config": axes},
    }


def _distinct(labels: Sequence[str]) -> list[str]:
    """Labels within the limit, numbered where cutting made two alike."""
    found: list[str] = []
    for label in labels:
        text, count = label[:LONGEST_LABEL], 2
        while text in found:
            text, count = f"{label[: LONGEST_LABEL - 3]} {count}", count + 1
        found.append(text)
    return found


def plotted(value: Fraction, name: str) -> float:
    """A value in the unit of the chart's axis: billions of dollars, percent, or as it is."""
    return round(float(value * _SCALE[variable(name).dimension]), 4)


def axis_label(name: str, lang: str) -> str:
    """What the axis of a variable says: its name and unit."""
    return say("chart_axis", lang, label=short(name, lang), unit=say(f"chart_{variable(name).dimension}", lang))


def tornado(swings: Sequence[Swing], outcome: str, now: Fraction, step: Fraction, lang: str) -> Chart:
    """How far each input moves an outcome, down and up by the step, the widest first."""

    def moved(end: Fraction | None) -> float:
        return plotted(end - now, outcome) if end is not None else 0.0

    size = amount(step, "end_user_margin", lang)
    return Chart(
        "bar",
        say("chart_tornado", lang, label=short(outcome, lang)),
        tuple(short(swing.variable, lang) for swing in swings),
        ((f"−{size}", tuple(moved(s.at_low) for s in swings)), (f"+{size}", tuple(moved(s.at_high) for s in swings))),
        say("chart_input", lang),
        axis_label(outcome, lang),
    )


def distribution(spread: Spread, lang: str) -> Chart:
    """The share of draws in each bin of the outcome."""
    name = spread.outcome
    return Chart(
        "bar",
        say("chart_distribution", lang, label=short(name, lang)),
        tuple(amount(_short((low + high) / 2), name, lang) for low, high, _ in spread.bins),
        ((say("chart_share", lang), tuple(round(float(share * 100), 2) for *_, share in spread.bins)),),
        axis_label(name, lang),
        say("chart_share", lang),
    )


def _short(value: Fraction) -> Fraction:
    """Two digits are enough for a bin."""
    return Fraction(f"{float(value):.2g}")


def bridge(found: Difference, parts: Sequence[tuple[str, Fraction]], ends: tuple[str, str], lang: str) -> Chart:
    """From one side to the other: its value, each input's contribution, the other's value."""
    name = found.outcome
    values = (found.before, *(part for _, part in parts), found.after)
    return Chart(
        "bar",
        say("chart_bridge", lang, label=short(name, lang)),
        (ends[0], *(label for label, _ in parts), ends[1]),
        ((short(name, lang), tuple(plotted(value, name) for value in values)),),
        say("chart_input", lang),
        axis_label(name, lang),
    )


def sides(name: str, labels: Sequence[str], values: Sequence[Fraction], lang: str) -> Chart:
    """An outcome on every side of a comparison."""
    return Chart(
        "bar",
        say("chart_sides", lang, label=short(name, lang)),
        tuple(labels),
        ((short(name, lang), tuple(plotted(value, name) for value in values)),),
        say("chart_side", lang),
        axis_label(name, lang),
    )
