"""Slack's message markup back to the text that its author saw, without whom and what it mentions."""

from __future__ import annotations

import re

ANGLE = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
LETTER = r"[^\W_]"
EMPHASIS = [re.compile(rf"(?<!{LETTER}){mark}([^{mark}\n]+){mark}(?!{LETTER})") for mark in (r"\*", "_", "`")]
QUOTE = re.compile(r"^(?:&gt;)+ ?", re.MULTILINE)


def unescape(text: str) -> str:
    """`&lt;`, `&gt;` and `&amp;`, the only entities that Slack writes, as characters."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def plain(text: str) -> str:
    """A message's text without emphasis and quote marks; links and dates as they were displayed. What is struck
    out keeps its marks, by which the reader knows that it no longer holds.

    Mentions of people, groups and channels say nothing of an amount, and are only ids or names: they are left out.
    """
    text = ANGLE.sub(_displayed, QUOTE.sub("", text)).replace("```", "")
    for emphasis in EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return unescape(text).strip()


def without_mention(text: str, user_id: str) -> str:
    """`text` without the mentions of the user, as when a message begins with the bot's name."""
    return re.sub(rf"<@{re.escape(user_id)}(?:\|[^>]*)?>[:,]?", " ", text).strip()


def _displayed(match: re.Match[str]) -> str:
    target, label = match.groups()
    if target.startswith(("@", "#", "!")) and not target.startswith("!date"):
        return " "
    return label or target
