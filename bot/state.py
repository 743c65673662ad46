"""The process as the probes and Slack's requests meet it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from slack_bolt.async_app import AsyncApp
    from slack_bolt.authorization import AuthorizeResult


@dataclass(slots=True)
class State:
    """`app` takes HTTP requests, where it may; `workspace` is where the bot is, as auth.test says; `connected` tells
    whether Socket Mode has its connection."""

    phase: Literal["starting", "running", "draining"] = "starting"
    app: AsyncApp | None = None
    workspace: AuthorizeResult | None = None
    connected: Callable[[], Awaitable[bool]] | None = None
