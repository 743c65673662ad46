"""`aigap serve`: from settings to a running bot and back to an exit status."""

from __future__ import annotations

import sys

from bot import quick_start

STOPPED, UNREACHABLE, WRONG_CONFIGURATION = 0, 1, 2


def main() -> int:
    """Serve until SIGTERM or SIGINT.

    Returns 0 when stopped, 1 where Slack cannot be reached, 2 for a wrong configuration; the reasons are
    on standard error, a line each.
    """
    quick_start.begin()
    import asyncio

    from bot import config
    from bot.faults import ConfigError, complain

    try:
        from model.ask import LIVE
        from model.catalogue import baselines

        settings = config.load()
        config.check(settings, (*baselines(), LIVE))

        from bot.logs import open_log

        log = open_log(settings.log_level, settings.log_format, settings.secrets, sys.stderr)
        from bot.runtime import UnreachableError, run

        try:
            asyncio.run(run(settings, log))
        except UnreachableError as error:
            return complain([str(error)], UNREACHABLE)
    except ConfigError as error:
        return complain(error.faults, WRONG_CONFIGURATION)
    return STOPPED
