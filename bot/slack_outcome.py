"""What became of a request to post: pure, from what slack-sdk returns or raises.

The question behind each case: can the message be in the channel now? Only where it surely is not may it be
sent again without looking.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError


@dataclass(frozen=True, slots=True)
class Sent:
    """Slack has the message, as `ts`."""

    ts: str


@dataclass(frozen=True, slots=True)
class NotYet:
    """Surely not in Slack; may be sent again, after `seconds` where Slack said so."""

    cause: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class InDoubt:
    """May or may not be in Slack; `answered`: Slack itself said that it failed."""

    cause: str
    answered: bool


@dataclass(frozen=True, slots=True)
class BadBlocks:
    """Refused for its blocks: the same text may pass with other blocks."""

    error: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Refused for good; `stop`: so would be every later message to this channel with this token."""

    error: str
    stop: bool


Outcome = Sent | NotYet | InDoubt | BadBlocks | Refused

_RATE_LIMITED = {"ratelimited", "rate_limited"}
_BUSY = {"team_added_to_org", "request_timeout", "accesslimited"}
_IN_DOUBT = {"fatal_error", "internal_error", "service_unavailable"}
_BLOCKS = {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"}

# The errors that stop a subscription, and which sentence explains each (weekly_reason_… in messages.toml).
REASONS: Mapping[str, str] = {
    "is_archived": "archived",
    "channel_not_found": "not_in_channel",
    "not_in_channel": "not_in_channel",
    "account_inactive": "token",
    "invalid_auth": "token",
    "not_authed": "token",
    "token_expired": "token",
    "token_revoked": "token",
    "not_installed": "token",
    "ekm_access_denied": "not_allowed",
    "enterprise_is_restricted": "not_allowed",
    "missing_scope": "not_allowed",
    "no_permission": "not_allowed",
    "not_allowed_token_type": "not_allowed",
    "org_login_required": "not_allowed",
    "restricted_action": "not_allowed",
    "restricted_action_non_threadable_channel": "not_allowed",
    "restricted_action_read_only_channel": "not_allowed",
    "restricted_action_thread_only_channel": "not_allowed",
    "team_access_not_granted": "not_allowed",
}


def failure(error: Exception) -> Outcome:
    """The outcome behind an exception of slack-sdk, aiohttp or asyncio; any other is raised again."""
    if isinstance(error, SlackApiError):
        return _api_failure(error.response)
    if isinstance(error, aiohttp.ClientConnectorError):
        return NotYet("no connection")
    if isinstance(error, TimeoutError | aiohttp.ClientError | OSError | SlackClientError):
        return InDoubt(type(error).__name__, answered=False)
    raise error


def _api_failure(response: Any) -> Outcome:
    # A SlackResponse, or aiohttp's own where the body was no JSON.
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
    body = getattr(response, "data", None)
    error = str(body.get("error", "")) if isinstance(body, Mapping) else ""
    if status == 429 or error in _RATE_LIMITED:
        return NotYet("rate limited", _retry_after(response.headers))
    if status >= 500 or error in _IN_DOUBT or not error:
        return InDoubt(error or f"HTTP {status}", answered=True)
    if error in _BUSY:
        return NotYet(error)
    if error in _BLOCKS:
        return BadBlocks(error)
    return Refused(error, stop=error in REASONS)


def _retry_after(headers: Mapping[str, str]) -> float:
    seconds = headers.get("Retry-After", "")
    return float(seconds) if seconds.isdigit() else 1.0
