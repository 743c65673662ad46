"""Editions and what became of them, as a table. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from bot.grid import Grid
from bot.messages import say
from bot.page_parts import Lang, Page
from bot.tables import Delivery, Subscription
from bot.weekly_text import local_text, reason_text


def deliveries_page(found: Sequence[tuple[Delivery, Subscription]], lang: str) -> Page:
    """The editions, newest first: where, when due, in which state, when posted, how often tried."""
    language: Lang = "fr" if lang == "fr" else "en"
    if not found:
        return Page(say("deliveries_none", lang), lang=language)
    header = tuple(
        say(f"column_{name}", lang) for name in ("edition", "channel", "due", "state", "posted", "attempts", "why")
    )
    rows = tuple(_row(delivery, subscription, lang) for delivery, subscription in found)
    left = frozenset((0, 1, 2, 3, 4, 6))
    return Page(say("deliveries", lang, count=len(found)), grid=Grid(header, rows, left), lang=language)


def _row(delivery: Delivery, subscription: Subscription, lang: str) -> tuple[str, ...]:
    zone = subscription.when.zone
    return (
        delivery.edition,
        subscription.channel_id,
        local_text(delivery.due_at, zone),
        say(f"delivery_{delivery.state}", lang),
        local_text(delivery.posted_at, zone) if delivery.posted_at else "",
        str(delivery.attempts),
        reason_text(delivery.reason, lang) if delivery.reason else "",
    )
