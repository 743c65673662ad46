"""What a workspace holds, and the Web API methods on it, with Slack's own error codes."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from slack_blocks import refusals

Json = dict[str, Any]

TEAM, BOT_USER, BOT, APP, USER, CHANNEL = "T0TEAM", "U0AIGAP", "B0AIGAP", "A0AIGAP", "U0MARIE", "C0AI"
MAX_TEXT = 40_000
SCOPES = {
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.update": "chat:write",
    "conversations.info": "channels:read",
    "conversations.members": "channels:read",
    "conversations.history": "channels:history",
    "conversations.replies": "channels:history",
    "users.info": "users:read",
}


class RefusedError(Exception):
    """Slack answers `ok: false` with this error and these further fields."""

    def __init__(self, error: str, **more: Any) -> None:
        super().__init__(error)
        self.answer: Json = {"ok": False, "error": error, **more}


@dataclass
class Channel:
    """A conversation; a `private` one needs groups:… scopes and does not exist for who is not in it."""

    id: str
    name: str = "ai"
    private: bool = False
    archived: bool = False
    members: list[str] = field(default_factory=lambda: [BOT_USER, USER])
    messages: list[Json] = field(default_factory=list)


@dataclass
class Workspace:
    """The state behind the API. `clock` gives seconds since 1970; message times follow it."""

    clock: Callable[[], float]
    scopes: set[str] = field(default_factory=lambda: {*SCOPES.values(), "commands", "groups:history"})
    channels: dict[str, Channel] = field(default_factory=lambda: {CHANNEL: Channel(CHANNEL)})
    users: dict[str, Json] = field(default_factory=lambda: {USER: {"name": "marie", "tz": "Europe/Paris"}})
    ephemerals: list[Json] = field(default_factory=list)
    homes: dict[str, Json] = field(default_factory=dict)
    modals: list[Json] = field(default_factory=list)
    _count: itertools.count[int] = field(default_factory=itertools.count)

    def new_ts(self) -> str:
        """A message's time and id: unique, and later than all before where the clock is."""
        return f"{int(self.clock())}.{next(self._count):06d}"


def call(workspace: Workspace, method: str, args: Json) -> Json:
    """Perform `method` and return Slack's answer; raise RefusedError where Slack would refuse."""
    if method not in METHODS:
        raise RefusedError("unknown_method", req_method=method)
    _need_scope(workspace, SCOPES.get(method), args)
    return {"ok": True, **METHODS[method](workspace, args)}


def check_message(message: Json) -> None:
    """Raise RefusedError where Slack would not show this message."""
    blocks = _decoded(message.get("blocks"))
    if not message.get("text") and not blocks:
        raise RefusedError("no_text")
    if len(message.get("text") or "") > MAX_TEXT:
        raise RefusedError("msg_too_long")
    _check_blocks(blocks, "message")


def _auth_test(workspace: Workspace, args: Json) -> Json:
    return {
        "url": "https://example.slack.com/",
        "team": "Example",
        "user": "aigap",
        "team_id": TEAM,
        "user_id": BOT_USER,
        "bot_id": BOT,
        "is_enterprise_install": False,
    }


def _post_message(workspace: Workspace, args: Json) -> Json:
    channel = _channel_to_write(workspace, args)
    check_message(args)
    metadata = _metadata(args)
    message = {
        "type": "message",
        "ts": workspace.new_ts(),
        "user": BOT_USER,
        "bot_id": BOT,
        "app_id": APP,
        "team": TEAM,
        "text": args.get("text", ""),
        **_some(blocks=_decoded(args.get("blocks")), thread_ts=args.get("thread_ts"), metadata=metadata),
    }
    channel.messages.append(message)
    return {"channel": channel.id, "ts": message["ts"], "message": _seen(message, with_metadata=False)}


def _post_ephemeral(workspace: Workspace, args: Json) -> Json:
    channel = _channel_to_write(workspace, args)
    check_message(args)
    if args.get("user") not in channel.members:
        raise RefusedError("user_not_in_channel")
    ts = workspace.new_ts()
    workspace.ephemerals.append({**args, "ts": ts, "blocks": _decoded(args.get("blocks"))})
    return {"message_ts": ts}


def _update(workspace: Workspace, args: Json) -> Json:
    channel = _channel_to_write(workspace, args)
    found = [message for message in channel.messages if message["ts"] == args.get("ts")]
    if not found:
        raise RefusedError("message_not_found")
    check_message(args)
    found[0].update(text=args.get("text", ""), **_some(blocks=_decoded(args.get("blocks")), metadata=_metadata(args)))
    return {"channel": channel.id, "ts": found[0]["ts"], "text": found[0]["text"]}


def _history(workspace: Workspace, args: Json) -> Json:
    """Top-level messages, newest first."""
    messages = _channel_to_read(workspace, args).messages
    return _page([m for m in reversed(messages) if m.get("thread_ts", m["ts"]) == m["ts"]], args)


def _replies(workspace: Workspace, args: Json) -> Json:
    """A thread with its parent, oldest first."""
    messages = _channel_to_read(workspace, args).messages
    thread = [message for message in messages if args.get("ts") in (message["ts"], message.get("thread_ts"))]
    if not thread:
        raise RefusedError("thread_not_found")
    return _page(thread, args)


def _page(messages: list[Json], args: Json) -> Json:
    """`oldest` and `latest` exclude themselves unless `inclusive`."""
    latest, oldest = str(args.get("latest") or "9" * 10), str(args.get("oldest") or "0")
    inclusive, with_metadata = _flag(args.get("inclusive")), _flag(args.get("include_all_metadata"))
    within = [
        message
        for message in messages
        if float(oldest) < float(message["ts"]) < float(latest) or (inclusive and message["ts"] in (oldest, latest))
    ]
    start, limit = int(args.get("cursor") or 0), min(int(args.get("limit") or 100), 999)
    more = start + limit < len(within)
    return {
        "messages": [_seen(message, with_metadata) for message in within[start : start + limit]],
        "has_more": more,
        "response_metadata": {"next_cursor": str(start + limit) if more else ""},
    }


def _conversation(workspace: Workspace, args: Json) -> Json:
    channel = _known_channel(workspace, args)
    facts = {"id": channel.id, "name": channel.name, "is_private": channel.private}
    member = BOT_USER in channel.members
    return {"channel": {**facts, "is_channel": True, "is_archived": channel.archived, "is_member": member}}


def _members(workspace: Workspace, args: Json) -> Json:
    return {"members": _known_channel(workspace, args).members, "response_metadata": {"next_cursor": ""}}


def _user(workspace: Workspace, args: Json) -> Json:
    user = args.get("user")
    if user not in workspace.users:
        raise RefusedError("user_not_found")
    return {"user": {"id": user, "is_bot": False, **workspace.users[user]}}


def _publish_view(workspace: Workspace, args: Json) -> Json:
    view = _decoded(args.get("view"))
    _check_view(view, "home")
    workspace.homes[args["user_id"]] = view
    return {"view": {"id": "V0HOME", **view}}


def _open_view(workspace: Workspace, args: Json) -> Json:
    view = _decoded(args.get("view"))
    if not args.get("trigger_id"):
        raise RefusedError("invalid_trigger_id")
    _check_view(view, "modal")
    workspace.modals.append(view)
    return {"view": {"id": "V0MODAL", **view}}


METHODS: dict[str, Callable[[Workspace, Json], Json]] = {
    "auth.test": _auth_test,
    "chat.postEphemeral": _post_ephemeral,
    "chat.postMessage": _post_message,
    "chat.update": _update,
    "conversations.history": _history,
    "conversations.info": _conversation,
    "conversations.members": _members,
    "conversations.replies": _replies,
    "users.info": _user,
    "views.open": _open_view,
    "views.publish": _publish_view,
}


def _need_scope(workspace: Workspace, scope: str | None, args: Json) -> None:
    channel = workspace.channels.get(str(args.get("channel")))
    if scope and channel and channel.private:
        scope = scope.replace("channels:", "groups:")
    if scope and scope not in workspace.scopes:
        raise RefusedError("missing_scope", needed=scope, provided=",".join(sorted(workspace.scopes)))


def _known_channel(workspace: Workspace, args: Json) -> Channel:
    """The channel by id, or a user's direct messages with the bot, which open by themselves."""
    name = str(args.get("channel"))
    if name in workspace.users:
        name, user = f"D{name[1:]}", name
        workspace.channels.setdefault(name, Channel(name, "direct", members=[BOT_USER, user]))
    channel = workspace.channels.get(name)
    if channel is None or (channel.private and BOT_USER not in channel.members):
        raise RefusedError("channel_not_found")
    return channel


def _channel_to_read(workspace: Workspace, args: Json) -> Channel:
    channel = _known_channel(workspace, args)
    if BOT_USER not in channel.members:
        raise RefusedError("not_in_channel")
    return channel


def _channel_to_write(workspace: Workspace, args: Json) -> Channel:
    channel = _known_channel(workspace, args)
    if channel.archived:
        raise RefusedError("is_archived")
    if BOT_USER not in channel.members and "chat:write.public" not in workspace.scopes:
        raise RefusedError("not_in_channel")
    return channel


def _check_view(view: Json, kind: str) -> None:
    if not isinstance(view, dict) or view.get("type") != kind:
        raise RefusedError("invalid_arguments", response_metadata={"messages": [f"[ERROR] not a {kind} view"]})
    _check_blocks(view.get("blocks"), "home" if kind == "home" else "modal")


def _check_blocks(blocks: Any, surface: Any) -> None:
    found = refusals(blocks, surface) if blocks is not None else []
    if found:
        told = {"messages": [f"[ERROR] {reason}" for reason in found]}
        raise RefusedError("invalid_blocks", errors=found, response_metadata=told)


def _metadata(args: Json) -> Json | None:
    metadata = _decoded(args.get("metadata"))
    if metadata is None:
        return None
    if not isinstance(metadata.get("event_type"), str) or not isinstance(metadata.get("event_payload"), dict):
        raise RefusedError("invalid_metadata_format")
    return dict(metadata)


def _seen(message: Json, with_metadata: bool) -> Json:
    return message if with_metadata else {key: value for key, value in message.items() if key != "metadata"}


def _decoded(value: Any) -> Any:
    """Structures come as JSON text in a form."""
    return json.loads(value) if isinstance(value, str) else value


def _flag(value: Any) -> bool:
    return value in (True, 1, "1", "true", "True")


def _some(**fields: Any) -> Json:
    return {key: value for key, value in fields.items() if value is not None}
