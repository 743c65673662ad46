"""An edition of the weekly post: what the figures make of a subscription's statement, and why it changed. Pure.

Everything that an edition used goes into its snapshot, so that any past post can be explained and the next one
can tell the difference exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from bot import kept
from bot.delivery_needs import Post
from bot.figures import Figure, new_since
from bot.live import LiveFigures
from bot.live_state import LiveState
from bot.replies import Reply, page_reply
from bot.schedule import Edition
from bot.tables import Snapshot, Subscription
from bot.weekly_page import links, thread_page, weekly_page
from bot.weekly_text import local_text
from bot.words import median
from model.answer import Answer, Difference
from model.ask import LIVE, answer
from model.catalogue import Baseline, Words, baselines
from model.catalogue import Figure as Input
from model.compare import difference
from model.reading import Reading
from model.statement import read

# What a chart can show beside the edition itself.
MOST_PAST = 19


@dataclass(frozen=True, slots=True)
class Past:
    """An edition that was posted: its outcome (in the variable's unit), its inputs and the observed figures."""

    day: date
    outcome: str
    value: Fraction | None
    baseline: Baseline | None
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """What an edition says, before any words.

    `answer` is None where there are no live figures to answer with; `difference` where there is no edition to
    compare with. `news` are the observed figures that the last edition did not have; `past` is oldest first.
    """

    lang: str
    zone: str
    day: date
    now: datetime
    state: LiveState
    live: LiveFigures
    answer: Answer | None
    then: Answer | None
    on_live: Answer | None
    difference: Difference | None
    news: tuple[Figure, ...]
    past: tuple[Past, ...]

    @property
    def last(self) -> Past | None:
        """The edition before."""
        return self.past[-1] if self.past else None

    @property
    def outcome(self) -> str:
        """The variable that the edition is about."""
        return outcome_of(self.answer) if self.answer else "gap"

    @property
    def value(self) -> Fraction | None:
        """The outcome; a distribution's median."""
        return median(self.answer.values.get(self.outcome)) if self.answer else None


def reading_of(statement: str, baseline: str, lang: str) -> Reading:
    """A subscription's statement as read; without one, its baseline as it stands."""
    found = read(statement or baseline, lang)
    return found._replace(lang=lang)


def outcome_of(found: Answer) -> str:
    """What an answer is about: what it asks for, else the gap, or the required revenue where there is no gap."""
    if found.solve_for and found.target and found.solve_for != "levers":
        return found.solve_for
    return "gap" if found.values.get("gap") is not None else "required_revenue"


def draft(subscription: Subscription, now: datetime, state: LiveState, past: Iterable[Past]) -> Draft:
    """An edition as the figures stand at `now` (with zone); `past` holds the editions before, oldest first."""
    zone = subscription.when.zone
    day = now.astimezone(ZoneInfo(zone)).date()
    reading = reading_of(subscription.statement, subscription.baseline, subscription.lang)
    live = state.baseline(day)
    baseline = live if subscription.baseline == LIVE else baselines()[subscription.baseline]
    found = answer(reading, baseline) if baseline else None
    before = tuple(past)
    last = before[-1] if before else None
    then = answer(reading, last.baseline) if last and last.baseline else None
    compare = subscription.baseline != LIVE and live is not None
    return Draft(
        lang=subscription.lang,
        zone=zone,
        day=day,
        now=now,
        state=state,
        live=state.on(day),
        answer=found,
        then=then,
        on_live=answer(reading, live) if compare and live else None,
        difference=difference(then, found) if then and found else None,
        news=new_since(last.figures, state.figures) if last else (),
        past=before[-MOST_PAST:],
    )


def post(subscription: Subscription, edition: Edition, made: Draft) -> Post:
    """The edition as Slack gets it, with and without charts, its thread reply, and the figures it used."""
    said = reply(made)
    charts = [block for block in said.blocks if block["type"] == "data_visualization"]
    return Post(
        text=said.text,
        blocks=said.blocks,
        fallback_blocks=[block for block in said.blocks if block not in charts] if charts else None,
        thread=page_reply(thread_page(made)) if made.answer else None,
        snapshot=Snapshot(made.now, kept.rows(made.state.figures, made.now), detail(subscription, edition, made)),
    )


def reply(made: Draft) -> Reply:
    """The edition as a message."""
    said = page_reply(weekly_page(made))
    sources = links(made)
    if not sources:
        return said
    element = {"type": "mrkdwn", "text": sources, "verbatim": True}
    return Reply(said.text, [*said.blocks, {"type": "context", "elements": [element]}])


# ---- what a snapshot holds beside the observed figures


def detail(subscription: Subscription, edition: Edition, made: Draft) -> dict[str, Any]:
    """What an edition said and from which inputs, as JSON; fractions as exact text."""
    found = made.answer
    values: Mapping[str, Any] = found.values if found else {}
    return {
        "edition": edition.key,
        "due": local_text(edition.due_at, made.zone),
        "statement": subscription.statement,
        "baseline": _baseline_row(found.baseline) if found else None,
        "outcome": made.outcome,
        "value": _text(made.value),
        "values": {name: _text(median(value)) for name, value in values.items()},
        "failures": [failure.source for failure in made.state.failures],
    }


def past_edition(snapshot: Snapshot) -> Past:
    """The edition that a snapshot was made for."""
    found = snapshot.detail
    return Past(
        day=date.fromisoformat(found["edition"]),
        outcome=found["outcome"],
        value=_fraction(found["value"]),
        baseline=_baseline(found["baseline"]) if found["baseline"] else None,
        figures=kept.figures(snapshot),
    )


def _baseline_row(found: Baseline) -> dict[str, Any]:
    return {
        "id": found.id,
        "title": found.title,
        "author": found.author,
        "url": found.url,
        "date": found.date.isoformat(),
        "lacks": sorted(found.lacks),
        "figures": {
            name: {
                "value": str(row.value),
                "title": row.title,
                "url": row.url,
                "date": row.date.isoformat(),
                "confidence": row.confidence,
            }
            for name, row in found.figures.items()
        },
    }


def _baseline(row: dict[str, Any]) -> Baseline:
    figures = {
        name: Input(
            name, Fraction(each["value"]), each["title"], each["url"], date.fromisoformat(each["date"]),
            each["confidence"], None,
        )
        for name, each in row["figures"].items()
    }  # fmt: skip
    unsaid: Words = {"en": "", "fr": ""}  # notes are not kept: the past is compared with, not shown
    return Baseline(
        row["id"], row["title"], row["author"], row["url"], date.fromisoformat(row["date"]), figures, {},
        dict.fromkeys(row["lacks"], unsaid),
    )  # fmt: skip


def _text(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


def _fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)
