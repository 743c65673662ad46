"""Dates as people write them: Aug 26, 26 août; with the year where it could be another one."""

from __future__ import annotations

from datetime import date

from bot.messages import say

# Within half a year nobody needs the year.
_NEAR_DAYS = 180


def day_text(day: date, lang: str, today: date) -> str:
    """A day, as read on `today`."""
    key = "date_near" if abs((today - day).days) <= _NEAR_DAYS else "date_far"
    return say(
        key,
        lang,
        day=say("first_of_month", lang) if day.day == 1 else day.day,
        month=say("months", lang).split()[day.month - 1],
        year=day.year,
    )
