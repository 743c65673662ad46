"""The logs: one line an event, whoever speaks; no secret, and no text of a user below debug."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from bot.logs import open_log

TOKEN = "xoxb-1-2-abc"
SECRET = "8f742231b10e8888abcd99"


@pytest.fixture(autouse=True)
def logging_restored() -> Iterator[None]:
    """`open_log` leads the process's logging; give it back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


def logged(stream: io.StringIO) -> list[dict[str, str]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"signature {SECRET}",
        "xoxp-9-8-7 and xapp-1-A0-2-f",
        "wss://wss-primary.slack.com/link/?ticket=12-34-ab&app_id=1",
        "https://hooks.slack.com/commands/T1/2/abcDEF",
        {"deep": ["in", {"a": TOKEN}]},
    ],
)
@pytest.mark.parametrize("form", ["json", "console"])
def test_secrets_are_taken_out(text: object, form: str) -> None:
    stream = io.StringIO()
    log = open_log("info", form, [TOKEN, SECRET], stream)
    log.info("event", value=text)
    logging.getLogger("slack_bolt").error("%s", text)
    line = stream.getvalue()
    assert line.count("[redacted]") >= 2
    for secret in (TOKEN, SECRET, "xoxp-9-8-7", "xapp-1-A0-2-f", "12-34-ab", "abcDEF"):
        assert secret not in line


def test_a_secret_that_json_escapes_or_that_begins_with_another_is_taken_out_whole() -> None:
    stream = io.StringIO()
    log = open_log("info", "json", ["abcd", "abcdefgh", 'say "friend" \\ enter'], stream)
    log.info("event", one="abcdefgh", other='say "friend" \\ enter')
    assert not any(rest in stream.getvalue() for rest in ("abcd", "efgh", "friend"))


@pytest.mark.parametrize(
    ("level", "heard"),
    [("debug", ["debug", "info", "warning"]), ("info", ["warning"]), ("warning", ["warning"]), ("error", [])],
)
def test_other_libraries_speak_from_warning_on(level: str, heard: list[str]) -> None:
    stream = io.StringIO()
    open_log(level, "json", [], stream)
    for name in ("slack_bolt.App", "slack_sdk.web", "uvicorn.error", "anything"):
        stream.truncate(stream.seek(0))
        for said in ("debug", "info", "warning"):
            getattr(logging.getLogger(name), said)("quoting a user")
        assert [line["level"] for line in logged(stream)] == heard


@pytest.mark.parametrize(("level", "quoted"), [("info", False), ("debug", True)])
def test_an_exception_keeps_its_frames_and_not_its_message(level: str, quoted: bool) -> None:
    stream = io.StringIO()
    log = open_log(level, "json", [], stream)
    try:
        raise ValueError("zanzi" + "bar")
    except ValueError as error:
        log.error("failed", exc_info=error)
        logging.getLogger("asyncio").error("lost", exc_info=error)
    for line in logged(stream):
        assert "test_an_exception_keeps_its_frames" in line["exception"]
        assert "ValueError" in line["exception"]
        assert ("zanzibar" in line["exception"]) is quoted


def test_a_line_has_an_event_a_level_and_a_time() -> None:
    stream = io.StringIO()
    open_log("info", "json", [], stream).info("answered", by="command", status="solved")
    [line] = logged(stream)
    assert (line["event"], line["level"], line["by"], line["timestamp"][-1]) == (
        "answered",
        "info",
        "command",
        "Z",
    )
