"""`aigap serve`: from settings to a running bot and back to an exit status."""

from __future__ import annotations

import asyncio
import sys
from threading import Thread

from bot import quick_start

STOPPED, UNREACHABLE, WRONG_CONFIGURATION = 0, 1, 2


def main() -> int:
    """Serve until SIGTERM or SIGINT.

    Returns 0 when stopped, 1 where Slack cannot be reached, 2 for a wrong configuration; the reasons are
    on standard error, a line each.
    """
    quick_start.begin()
    client = Thread(target=_import_client)
    client.start()
    from bot import config

    try:
        from model.ask import LIVE
        from model.catalogue import baselines

        settings = config.load()
        config.check(settings, (*baselines(), LIVE))

        from bot.logs import open_log

        log = open_log(settings.log_level, settings.log_format, settings.secrets, sys.stderr)
        client.join()
        from bot.runtime import UnreachableError, run

        try:
            asyncio.run(run(settings, log))
        except UnreachableError as error:
            return _complain([str(error)], UNREACHABLE)
    except config.ConfigError as error:
        return _complain(error.faults, WRONG_CONFIGURATION)
    return STOPPED


def _import_client() -> None:
    """aiohttp reads the system's certificates when it is imported, twice. That takes a fifth of the start, during which
    the main thread imports what does without aiohttp. The two share no modules that import one another in a circle, which
    threads could meet half made. No daemon: a start that a setting stops waits for it."""
    import aiohttp  # noqa: F401


def _complain(lines: list[str], status: int) -> int:
    sys.stderr.write("".join(f"aigap: {line}\n" for line in lines))
    return status
