"""The form (modal) of a weekly post, for those who prefer it to words; it says what the words would. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from bot.messages import say
from bot.weekly_command import Problem
from model.ask import LIVE

View = dict[str, Any]

CALLBACK = "weekly_form"
# Which field a problem of the words belongs to, by the beginning of its key.
FIELDS = {"weekly_zone": "zone", "weekly_time": "time", "weekly_day": "day", "weekly_baseline": "baseline"}


class Filled(NamedTuple):
    """What was filled in: the words that say the same, and where they are to go."""

    words: str
    channel_id: str
    lang: str


def form(channel_id: str, lang: str, zone: str | None, baselines: Sequence[str]) -> View:
    """The form, with the user's own time zone and the live baseline filled in."""
    days = [_option(day, str(number)) for number, day in enumerate(say("weekdays", lang).split())]
    bases = [_option(name, name) for name in (LIVE, *baselines)]
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": json.dumps({"channel": channel_id, "lang": lang}),
        "title": _plain(say("weekly_form_title", lang)),
        "submit": _plain(say("weekly_form_submit", lang)),
        "close": _plain(say("weekly_form_close", lang)),
        "blocks": [
            _input(
                "day", lang, {"type": "static_select", "action_id": "value", "options": days, "initial_option": days[0]}
            ),
            _input("time", lang, {"type": "timepicker", "action_id": "value", "initial_time": "09:00"}),
            _input("zone", lang, {**_text_field(), **({"initial_value": zone} if zone else {})}),
            _input(
                "baseline",
                lang,
                {"type": "static_select", "action_id": "value", "options": bases, "initial_option": bases[0]},
            ),
            _input("statement", lang, {**_text_field(), "multiline": True, "max_length": 1500}, optional=True),
        ],
    }


def filled(view: View) -> Filled:
    """What the form says, in the words of `/aigap weekly`, so that one reader checks both."""
    values = view["state"]["values"]
    given = json.loads(view["private_metadata"])
    lang = given["lang"]
    day = say("weekdays", "en").split()[int(values["day"]["value"]["selected_option"]["value"])]
    words = [day, values["time"]["value"]["selected_time"], values["zone"]["value"]["value"] or ""]
    words += ["baseline", values["baseline"]["value"]["selected_option"]["value"]]
    statement = (values["statement"]["value"]["value"] or "").strip()
    if statement:
        words += ["with", " ".join(statement.split())]
    return Filled(" ".join(words), given["channel"], lang)


def form_errors(problem: Problem, lang: str) -> dict[str, str]:
    """A problem of the words as Slack shows it, beside the field it belongs to; the time zone is free text."""
    field = next((field for beginning, field in FIELDS.items() if problem.key.startswith(beginning)), "zone")
    return {field: say(problem.key, lang, **problem.values)}


def _input(name: str, lang: str, element: dict[str, Any], optional: bool = False) -> dict[str, Any]:
    label = _plain(say(f"weekly_form_{name}", lang))
    found = {"type": "input", "block_id": name, "label": label, "element": element}
    return {**found, "optional": True} if optional else found


def _text_field() -> dict[str, Any]:
    return {"type": "plain_text_input", "action_id": "value"}


def _option(text: str, value: str) -> dict[str, Any]:
    return {"text": _plain(text), "value": value}


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}
