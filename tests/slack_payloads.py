"""What Slack sends to an app, and the two ways it comes: signed HTTP requests and Socket Mode envelopes."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

import aiohttp
from slack_methods import APP, BOT_USER, CHANNEL, TEAM, USER
from slack_server import ACK_SECONDS, SlackServer

Json = dict[str, Any]
Deliver = Callable[..., Awaitable[Json]]  # (kind, payload, retry=0) -> the acknowledgement's payload

MESSAGE_TS = "1695200000.000100"


def command(text: str, response_url: str, name: str = "/aigap") -> Json:
    """A slash command."""
    return {
        "token": "legacy",
        "team_id": TEAM,
        "team_domain": "example",
        "channel_id": CHANNEL,
        "channel_name": "ai",
        "user_id": USER,
        "user_name": "marie",
        "command": name,
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": "1.2.trigger",
    }


def event(**fields: Any) -> Json:
    """An Events API delivery."""
    return {
        "token": "legacy",
        "team_id": TEAM,
        "api_app_id": APP,
        "type": "event_callback",
        "event_id": f"Ev{fields.get('event_ts', '0')}",
        "event_time": 1695200000,
        "authorizations": [{"team_id": TEAM, "user_id": BOT_USER, "is_bot": True, "enterprise_id": None}],
        "event": fields,
    }


def mention(text: str, ts: str = MESSAGE_TS, user: str = USER, channel: str = CHANNEL, **more: Any) -> Json:
    """Somebody wrote `text`, which names the bot, in a channel."""
    return event(type="app_mention", user=user, text=text, ts=ts, channel=channel, event_ts=ts, **more)


def home_opened(tab: str = "home") -> Json:
    """Somebody opened the bot's Home (or Messages) tab."""
    return event(type="app_home_opened", user=USER, channel="D0HOME", tab=tab, event_ts=MESSAGE_TS)


def shortcut(text: str | None, response_url: str, **more: Any) -> Json:
    """Somebody chose "Ask aigap about this message"."""
    return {
        "type": "message_action",
        "callback_id": "ask_about_message",
        "token": "legacy",
        "team": {"id": TEAM, "domain": "example"},
        "user": {"id": USER, "name": "marie", "team_id": TEAM},
        "channel": {"id": CHANNEL, "name": "ai"},
        "message": {"type": "message", "ts": MESSAGE_TS, "user": "U0OTHER", "text": text, **more},
        "message_ts": MESSAGE_TS,
        "response_url": response_url,
        "trigger_id": "1.2.trigger",
        "action_ts": MESSAGE_TS,
    }


def press(button: Json, response_url: str, ephemeral: bool = True, ts: str = MESSAGE_TS) -> Json:
    """Somebody pressed `button` under a message of the bot."""
    return {
        "type": "block_actions",
        "token": "legacy",
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": "example"},
        "user": {"id": USER, "username": "marie", "name": "marie", "team_id": TEAM},
        "channel": {"id": CHANNEL, "name": "ai"},
        "container": {
            "type": "message",
            "message_ts": ts,
            "channel_id": CHANNEL,
            "is_ephemeral": ephemeral,
        },
        "actions": [{"type": "button", "block_id": "b", "action_ts": ts, **button}],
        "response_url": response_url,
        "trigger_id": "1.2.trigger",
    }


def submitted(view: Json, values: dict[str, Json]) -> Json:
    """Somebody sent a form off; `values` by block, each with the state of its one element."""
    state = {"values": {block: {"value": value} for block, value in values.items()}}
    return {
        "type": "view_submission",
        "token": "legacy",
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": "example"},
        "user": {"id": USER, "username": "marie", "name": "marie", "team_id": TEAM},
        "view": {"id": "V0MODAL", "team_id": TEAM, "hash": "1.a", **view, "state": state},
        "trigger_id": "1.2.trigger",
    }


def signed(body: str, secret: str, at: float | None = None) -> dict[str, str]:
    """The headers with which Slack signs `body`."""
    stamp = str(int(time.time() if at is None else at))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def form_or_json(kind: str, payload: Json) -> tuple[str, str]:
    """The body and content type with which Slack sends `payload` over HTTP."""
    if kind == "events_api":
        return json.dumps(payload), "application/json"
    fields = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
    return urlencode(fields), "application/x-www-form-urlencoded"


def over_socket(slack: SlackServer) -> Deliver:
    """Deliver by Socket Mode to the bot connected to `slack`."""
    return slack.send


def over_http(url: str, secret: str) -> Deliver:
    """Deliver by signed requests to `url`; whatever is not a 200 within three seconds fails."""

    async def deliver(kind: str, payload: Json, retry: int = 0) -> Json:
        body, content_type = form_or_json(kind, payload)
        headers = {"Content-Type": content_type, **signed(body, secret)}
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "http_timeout"}
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ACK_SECONDS)) as session,
            session.post(url, data=body, headers=headers) as response,
        ):
            text = await response.text()
            assert response.status == 200, (response.status, text)
            return json.loads(text) if text.startswith("{") else ({"text": text} if text else {})

    return deliver
