"""The sentences about an edition itself: that it is late, that others were missed, why, and whom to tell."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.messages import say
from bot.schedule import Edition
from bot.slack_outcome import REASONS
from bot.tables import Subscription

# Reasons that are ours and not Slack's.
_OWN_REASONS = {"asked", "compose_failed", "in_doubt", "off", "outage", "paused", "superseded"}


def local_text(instant: datetime, zone: str) -> str:
    """An instant as wall time with its zone: 2026-11-23 09:00 Europe/Paris."""
    return f"{instant.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M} {zone}"


def late_mark(subscription: Subscription, edition: Edition, now: datetime) -> str:
    """What a late edition says first: when it was due, and when it came."""
    zone = subscription.when.zone
    return say(
        "weekly_late_mark",
        subscription.lang,
        due=local_text(edition.due_at, zone),
        sent=local_text(now, zone),
    )


def missed_mark(subscription: Subscription, missed: Sequence[str]) -> str:
    """What the first edition after missed ones says: which were missed, by their dates."""
    key = "weekly_missed_mark_one" if len(missed) == 1 else "weekly_missed_mark_many"
    return say(key, subscription.lang, first=missed[0], last=missed[-1], count=len(missed))


def reason_text(reason: str, lang: str) -> str:
    """Why an edition was not posted or a subscription is paused; for an error of Slack's, what it means."""
    group = reason if reason in _OWN_REASONS else REASONS.get(reason, "refused")
    return say(f"weekly_reason_{group}", lang, error=reason)


def notice_text(subscription: Subscription, edition: str, reason: str) -> str:
    """What the subscription's owner is told when an edition could not be posted, and what to do."""
    key = "weekly_notice_paused" if subscription.state == "paused" else "weekly_notice_missed"
    return say(
        key,
        subscription.lang,
        channel=f"<#{subscription.channel_id}>",
        edition=edition,
        reason=reason_text(reason, subscription.lang),
    )
