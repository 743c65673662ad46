"""What delivering is given: composed posts, lengths of time, everything that is passed in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from bot.schedule import Edition
from bot.tables import Snapshot, Subscription, Workspace

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.logs import Logger
    from bot.replies import Reply

Clients = Callable[[Workspace], "Awaitable[AsyncWebClient | None]"]
Compose = Callable[[Subscription, Edition, datetime], "Awaitable[Post]"]
Prepare = Callable[[datetime], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Post:
    """One edition as composed: at most 49 blocks (one is kept for a mark), and the figures it used.

    `fallback_blocks` are for workspaces where Slack does not take charts yet; `thread` follows as a reply.
    """

    text: str
    blocks: list[dict[str, Any]]
    snapshot: Snapshot
    fallback_blocks: list[dict[str, Any]] | None = None
    thread: Reply | None = None

    def payload(self) -> dict[str, Any]:
        """What is kept of it until it is in Slack, as JSON."""
        return {
            "text": self.text,
            "layouts": [blocks for blocks in (self.blocks, self.fallback_blocks) if blocks is not None],
            "thread": self.thread and {"text": self.thread.text, "layouts": [self.thread.blocks]},
        }


@dataclass(frozen=True, slots=True)
class Timing:
    """The lengths of time that delivering knows, in seconds.

    `late`: how long after its due time a post is late. `lease`: when a claim without news is free for others;
    longer than `compose` or `request`, which these may take at most. `settle`: when Slack's history shows
    what was posted. `retry`: before the first new attempt, growing afterwards. `poll`: between two looks at
    the queue. `prepare`: how far ahead of a due time the figures are refreshed. `reinstall`: between attempts
    to tell somebody in a workspace which removed the bot.
    """

    late: float = 15
    lease: float = 30
    compose: float = 15
    request: float = 10
    settle: float = 3
    retry: float = 1
    poll: float = 1
    prepare: float = 120
    reinstall: float = 3600

    def again(self, attempts: int, first: float) -> float:
        """The seconds to wait after so many attempts: `first`, half as long again each time, at most 300."""
        return float(min(first * 1.5 ** min(attempts - 1, 40), 300))


@dataclass(frozen=True, slots=True)
class Delivering:
    """What delivering is given.

    `clients` gives a workspace's client, None where the bot is not installed there. `prepare` (refreshing the
    figures) is called by one replica ahead of a due time. `in_doubt` says what to do where a post may be in
    Slack already and the bot has no scope to look: rather `miss` it, or rather `repeat` it.
    """

    database: AsyncEngine
    clients: Clients
    compose: Compose
    clock: Callable[[], datetime]
    log: Logger
    prepare: Prepare | None = None
    in_doubt: Literal["miss", "repeat"] = "miss"
    timing: Timing = field(default_factory=Timing)
    concurrency: int = 16
