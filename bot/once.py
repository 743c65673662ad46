"""What has been done already, so that Slack's second delivery of the same event is not answered again."""

from __future__ import annotations

from collections.abc import Hashable


class Once:
    """Remembers the last `limit` keys in this process.

    The limit of it: a second delivery that reaches another process, or this one after a restart, is new.
    """

    def __init__(self, limit: int = 1000) -> None:
        self._limit = limit
        self._done: dict[Hashable, None] = {}

    def first(self, key: Hashable) -> bool:
        """Whether `key` is new; it is remembered."""
        if key in self._done:
            return False
        if len(self._done) >= self._limit:
            del self._done[next(iter(self._done))]
        self._done[key] = None
        return True

    def forget(self, key: Hashable) -> None:
        """`key` failed: its next delivery may try again."""
        self._done.pop(key, None)
