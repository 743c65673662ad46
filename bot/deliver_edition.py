"""One edition on its way to Slack: compose, post, mark, thread; and what to do where any of these fails."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Any, Literal

from bot import delivery_queue as queue
from bot.delivery_queue import Claim, LeaseLostError, Part
from bot.posting import Blocks, Found, Message, channel_problem, edit, find, post, without_retries
from bot.slack_outcome import BadBlocks, InDoubt, NotYet, Outcome, Refused, Sent, failure
from bot.weekly_text import late_mark, missed_mark

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient

    from bot.delivery_needs import Delivering
    from bot.logs import Logger

_COMPOSE_ATTEMPTS = 5
_LATE_MARK_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class _Work:
    """A claimed edition, and what is needed to deliver it."""

    delivering: Delivering
    claim: Claim
    client: AsyncWebClient
    log: Logger

    @property
    def payload(self) -> dict[str, Any]:
        return self.claim.delivery.payload or {}

    def message(self, part: Part, text: str = "", layouts: Sequence[Blocks] = (), late: bool = False) -> Message:
        """A message of this edition, under the key by which it is found again."""
        delivery = self.claim.delivery
        return Message(
            channel_id=self.claim.subscription.channel_id,
            key=f"{delivery.subscription_id}/{delivery.edition}/{part}",
            text=text,
            layouts=tuple(layouts),
            thread_ts=delivery.ts if part == "thread" else None,
            late=late,
        )


async def deliver_edition(delivering: Delivering, claim: Claim) -> None:
    """Takes a claimed edition one message further: its post or its thread reply, put back, or given up.

    Raises LeaseLostError where another replica has taken over, and whatever the database raises.
    """
    delivery = claim.delivery
    log = delivering.log.bind(subscription=delivery.subscription_id, edition=delivery.edition)
    log.info("edition_claimed", state=delivery.state, attempt=delivery.attempts)
    client = await delivering.clients(claim.subscription.workspace)
    if client is None:
        await _refused(delivering, claim, Refused("not_installed", stop=True), log)
        return
    work = _Work(delivering, claim, without_retries(client), log)
    if delivery.ts is not None:
        await _deliver_thread(work)
    elif delivery.state == "posting":
        await _resume_post(work)
    else:
        await _start_post(work)


# --- the post ---


async def _start_post(work: _Work) -> None:
    """Posts an edition that surely is not in Slack yet."""
    claim = work.claim
    unwanted = _unwanted(claim)
    if unwanted:
        work.log.info("edition_missed", reason=unwanted)
        await queue.give_up(work.delivering.database, claim, "missed", unwanted, tell_owner=False)
        return
    if claim.delivery.payload is None:
        payload = await _compose(work)
        if payload is None:
            return
        work = replace(work, claim=replace(claim, delivery=replace(claim.delivery, payload=payload)))
    await _send_post(work)


def _unwanted(claim: Claim) -> str | None:
    if claim.superseded:
        return "superseded"
    return None if claim.subscription.state == "active" else claim.subscription.state


async def _resume_post(work: _Work) -> None:
    """Looks for an edition that may be in Slack: an earlier attempt ended between asking and hearing."""
    match await _look(work, "post"):
        case Found() as found:
            await _finish_post(work, found, datetime.fromtimestamp(float(found.ts), UTC))
        case None:
            await _start_post(work)
        case NotYet(seconds=seconds):
            await _put_back(work, "post", True, seconds)
        case Refused(error="missing_scope"):
            work.log.warning("edition_missed", reason="in_doubt")
            await queue.give_up(work.delivering.database, work.claim, "missed", "in_doubt")
        case Refused() as refused:
            await _refused(work.delivering, work.claim, refused, work.log)


async def _compose(work: _Work) -> dict[str, Any] | None:
    """The post as JSON, kept in the database; None where the edition was put back or given up instead."""
    delivering, claim = work.delivering, work.claim
    problem = await _channel_problem(work)
    if problem:
        await _refused(delivering, claim, Refused(problem, stop=True), work.log)
        return None
    try:
        async with asyncio.timeout(delivering.timing.compose):
            composed = await delivering.compose(claim.subscription, claim.edition, delivering.clock())
        payload = composed.payload()
        await queue.save_post(delivering.database, claim, payload, composed.snapshot)
    except LeaseLostError:
        raise
    except Exception:
        # The composer is not ours to know: whatever it raises, this edition alone is concerned.
        work.log.exception("edition_not_composed", attempt=claim.delivery.attempts)
        if claim.delivery.attempts >= _COMPOSE_ATTEMPTS:
            await queue.give_up(delivering.database, claim, "failed", "compose_failed")
        else:
            await _put_back(work, "post", False)
        return None
    work.log.info("edition_composed")
    return payload


async def _send_post(work: _Work) -> None:
    message = await _marked(work, work.delivering.clock())
    match await _send(work, "post", message):
        case Sent(ts=ts):
            await _finish_post(work, Found(ts, message.late), work.delivering.clock())
        case NotYet(seconds=seconds):
            await _put_back(work, "post", False, seconds)
        case InDoubt():
            await _put_back(work, "post", True)
        case refused:
            await _refused(work.delivering, work.claim, refused, work.log)


async def _finish_post(work: _Work, found: Found, posted_at: datetime) -> None:
    """Writes down that the edition is in Slack, after marking it late there if it became so on the way."""
    late = _is_late(work, posted_at)
    if late and not found.late:
        await _mark_late(work, found.ts, posted_at)
    thread = work.payload["thread"] is not None
    database = work.delivering.database
    await queue.mark_posted(database, work.claim, found.ts, posted_at, late=late, thread=thread)
    work.log.info("edition_posted", ts=found.ts, late=late)


async def _mark_late(work: _Work, ts: str, posted_at: datetime) -> None:
    # An edit may be repeated at will, so it is simply tried again. The row stays `posting` meanwhile: after a
    # crash the post is found in Slack, still without its mark.
    message = await _marked(work, posted_at)
    for attempt in range(1, _LATE_MARK_ATTEMPTS + 1):
        outcome = await _send(work, "post", message, instead_of=ts)
        if not isinstance(outcome, NotYet | InDoubt):
            break
        await asyncio.sleep(work.delivering.timing.again(attempt, work.delivering.timing.retry))
    if not isinstance(outcome, Sent):
        work.log.error("late_mark_failed", cause=str(outcome))


def _is_late(work: _Work, instant: datetime) -> bool:
    lateness = instant - work.claim.delivery.due_at
    return lateness.total_seconds() > work.delivering.timing.late


async def _marked(work: _Work, now: datetime) -> Message:
    """The post, opening with what its readers must know: that it is late, that others were missed."""
    subscription = work.claim.subscription
    late = _is_late(work, now)
    missed = await queue.missed_before(work.delivering.database, work.claim)
    marks = [late_mark(subscription, work.claim.edition, now)] if late else []
    marks += [missed_mark(subscription, missed)] if missed else []
    layouts: list[Blocks] = work.payload["layouts"]
    if marks:
        note = {"type": "context", "elements": [{"type": "mrkdwn", "text": mark} for mark in marks]}
        layouts = [[note, *blocks] for blocks in layouts]
    return work.message("post", "\n".join([*marks, work.payload["text"]]), layouts, late)


# --- the thread reply ---


async def _deliver_thread(work: _Work) -> None:
    """Posts the reply under an edition; where it may be there already, looks first."""
    found = await _look(work, "thread") if work.claim.delivery.thread_state == "posting" else None
    reply = work.payload["thread"]
    message = work.message("thread", reply["text"], reply["layouts"])
    match found or await _send(work, "thread", message):
        case Found(ts=ts) | Sent(ts=ts):
            await queue.end_thread(work.delivering.database, work.claim, ts)
            work.log.info("thread_posted", ts=ts)
        case NotYet(seconds=seconds):
            await _put_back(work, "thread", False, seconds)
        case InDoubt():
            await _put_back(work, "thread", True)
        case BadBlocks(error=error) | Refused(error=error):
            # The edition itself is in the channel: a missing table under it must not stop the next one.
            await queue.end_thread(work.delivering.database, work.claim, None)
            work.log.error("thread_failed", error=error)


# --- asking Slack ---


async def _send(work: _Work, part: Part, message: Message, instead_of: str | None = None) -> Outcome:
    """Posts (or, `instead_of` a ts, edits), with ever plainer layouts where Slack refuses the blocks."""
    while True:
        outcome = await _attempt(work, part, message, instead_of)
        if not (isinstance(outcome, BadBlocks) and message.layouts):
            return outcome
        message = replace(message, layouts=message.layouts[1:])


async def _attempt(work: _Work, part: Part, message: Message, instead_of: str | None) -> Outcome:
    timing = work.delivering.timing
    begun = monotonic()
    await queue.mark_posting(work.delivering.database, work.claim, part, timing.lease)
    work.log.info(f"{part}_asking")
    if monotonic() - begun > timing.lease - timing.request:
        # Held up for so long (a suspended machine) that another replica may already be looking.
        return NotYet("held up")
    try:
        async with asyncio.timeout(timing.request):
            ts = await (edit(work.client, message, instead_of) if instead_of else post(work.client, message))
    except Exception as error:
        outcome = failure(error)
        work.log.warning(f"{part}_not_answered", cause=str(outcome))
        return outcome
    work.log.info(f"{part}_answered", ts=ts)
    return Sent(ts)


async def _look(work: _Work, part: Part) -> Found | NotYet | Refused | None:
    """Looks for a part in Slack: found, not there (None), not to be told now, or never."""
    timing = work.delivering.timing
    try:
        async with asyncio.timeout(timing.lease / 2):
            found = await find(work.client, work.message(part), work.claim.delivery.due_at)
    except Exception as error:
        outcome = failure(error)
        work.log.warning(f"{part}_not_looked_for", cause=str(outcome))
        if isinstance(outcome, NotYet):
            return outcome
        if not isinstance(outcome, Refused):
            return NotYet(str(outcome))
        blind = outcome.error == "missing_scope"
        return None if blind and work.delivering.in_doubt == "repeat" else outcome
    work.log.info(f"{part}_looked_for", found=found is not None)
    return found


async def _channel_problem(work: _Work) -> str | None:
    try:
        async with asyncio.timeout(work.delivering.timing.request):
            return await channel_problem(work.client, work.claim.subscription.channel_id)
    except Exception as error:
        # Only a check ahead: where Slack does not answer, posting will tell.
        failure(error)
        return None


# --- handing the claim back ---


async def _put_back(work: _Work, part: Part, in_doubt: bool, seconds: float | None = None) -> None:
    """Leaves the rest to a later claim. What was in doubt once stays so: Slack may perform a request late."""
    delivery, timing = work.claim.delivery, work.delivering.timing
    found_in = delivery.state if part == "post" else delivery.thread_state
    in_doubt = in_doubt or found_in == "posting"
    again = seconds or timing.again(delivery.attempts, timing.settle if in_doubt else timing.retry)
    state: Literal["due", "posting"] = "posting" if in_doubt else "due"
    await queue.put_back(work.delivering.database, work.claim, part, state, again)
    work.log.info(f"{part}_put_back", state=state, seconds=again)


async def _refused(delivering: Delivering, claim: Claim, refused: BadBlocks | Refused, log: Logger) -> None:
    """Gives an edition up for what Slack said; where nothing else would pass, pauses its subscription."""
    log.warning("edition_refused", error=refused.error)
    if claim.delivery.ts is not None:
        await queue.end_thread(delivering.database, claim, None)
    elif isinstance(refused, Refused) and refused.stop:
        await queue.give_up(delivering.database, claim, "missed", refused.error, pause=True)
    else:
        await queue.give_up(delivering.database, claim, "failed", refused.error)
