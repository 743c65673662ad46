"""Structured logs: one line an event, as JSON or for a console.

Our own events carry no statement. Other libraries speak from WARNING on, because below that some of them
quote requests, and an exception is cut to its type and frames, because its message may quote a user.
LOG_LEVEL=debug lifts both limits. Secrets are taken out of every finished line, whoever wrote it.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable
from typing import Any, TextIO

# structlog imports these where they are installed, for coloured tracebacks and green threads, which are not used here: they
# took 70 ms of every start. A None entry makes an import fail, and structlog does without.
_UNUSED = [name for name in ("rich", "greenlet") if name not in sys.modules]
sys.modules.update(dict.fromkeys(_UNUSED))  # type: ignore[arg-type]  # None is no module, which is the point
import structlog  # noqa: E402 - behind the entries that it must not find

for _name in _UNUSED:
    del sys.modules[_name]

Logger = structlog.typing.FilteringBoundLogger
Processor = structlog.typing.Processor

QUIET = ("aiohttp", "asyncio", "slack_bolt", "slack_sdk", "uvicorn")
SHAPES = r"""xox[a-z]-[\w-]+|xapp-[\w-]+|(?<=ticket=)[^&\s"'\\]+|(?<=hooks\.slack\.com/)[^\s"'\\]+|2PACX-[\w-]+"""


def open_log(level: str, form: str, secrets: Iterable[str], stream: TextIO) -> Logger:
    """The bot's logger on `stream`. `level` and `form` are those of Settings.

    The standard `logging`, through which other libraries speak, is led into the same stream and format.
    """
    debug = level == "debug"
    prepare: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info if debug else structlog.processors.ExceptionRenderer(_frames),
    ]
    render: list[Processor] = [_renderer(form, stream), redactor(secrets)]
    _lead_in(prepare, render, level, stream)
    logger: Logger = structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=[*prepare, *render],
        wrapper_class=structlog.make_filtering_bound_logger(level),
    ).bind()
    return logger


def redactor(secrets: Iterable[str]) -> Processor:
    """The last step of a log line: each secret, also as JSON writes it, and whatever is shaped like one, becomes
    [redacted]."""
    written = {form for secret in secrets for form in (secret, json.dumps(secret)[1:-1])}
    longest_first = sorted(written, key=len, reverse=True)  # one secret may begin another
    shapes = re.compile("|".join([*map(re.escape, longest_first), SHAPES]))

    def redact(_logger: Any, _method: str, line: Any) -> str:
        return shapes.sub("[redacted]", line)

    return redact


def _lead_in(prepare: list[Processor], render: list[Processor], level: str, stream: TextIO) -> None:
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_name_of_logger, *prepare],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *render],
        )
    )
    chosen = logging.getLevelNamesMapping()[level.upper()]
    quiet = chosen if level == "debug" else max(chosen, logging.WARNING)
    logging.basicConfig(handlers=[handler], level=quiet, force=True)
    for name in QUIET:
        # Bolt and the SDK take an unset level for DEBUG, and then build every debug text.
        logging.getLogger(name).setLevel(quiet)
    # Connected, lost, reconnecting: worth a line, and it quotes nobody.
    logging.getLogger("slack_sdk.socket_mode").setLevel(chosen)


def _name_of_logger(_logger: Any, _method: str, event: Any) -> Any:
    return {**event, "logger": event["_record"].name}


def _renderer(form: str, stream: TextIO) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty())


def _frames(exc_info: structlog.typing.ExcInfo) -> str:
    kind, _, frames = exc_info
    return "".join(traceback.format_tb(frames)) + kind.__name__
