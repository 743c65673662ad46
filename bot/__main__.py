"""`python -m bot` and the script `aigap`: the command line (see `bot.command_line`)."""

from __future__ import annotations

import sys

from bot import quick_start


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    quick_start.begin()
    if words == ["serve"]:  # needs no grammar, and ends its quick start itself
        from bot.serve import main as serve

        return serve()
    from bot.command_line import main as command

    quick_start.done()
    return command(words)


if __name__ == "__main__":
    sys.exit(main())
