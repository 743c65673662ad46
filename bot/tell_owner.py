"""Telling the maker of a subscription, once, that an edition could not be posted and what to do."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot import delivery_queue as queue
from bot.posting import Message, post, without_retries
from bot.slack_outcome import BadBlocks, InDoubt, NotYet, Outcome, Refused, Sent, failure
from bot.tables import NoticeState
from bot.weekly_text import notice_text

if TYPE_CHECKING:
    from bot.delivery_needs import Delivering

# Where the bot was removed, the owner can be told once it is back: tried hourly, for two days.
_ATTEMPTS = 48


async def tell_owner(delivering: Delivering, notice: queue.NoticeClaim) -> None:
    """Sends a claimed notice as a direct message, or puts it back.

    The bot may not read direct messages, so it cannot look for what it sent: where that is in doubt, a notice
    counts as sent. The reason also stands in the channel's status.
    """
    timing = delivering.timing
    outcome = await _outcome(delivering, notice)
    state: NoticeState = "posted"
    seconds = None
    match outcome:
        case NotYet(seconds=given):
            state, seconds = "due", given or timing.again(notice.attempts, timing.retry)
        case InDoubt(answered=True):
            # Slack itself said that it failed.
            state, seconds = "due", timing.again(notice.attempts, timing.settle)
        case Refused(stop=True) if notice.attempts < _ATTEMPTS:
            state, seconds = "due", timing.reinstall
        case BadBlocks() | Refused():
            state = "failed"
    await queue.mark_notice(delivering.database, notice, state, seconds)
    delivering.log.info(
        "owner_notice",
        subscription=notice.subscription.id,
        edition=notice.edition,
        state=state,
        cause=str(outcome),
    )


async def _outcome(delivering: Delivering, notice: queue.NoticeClaim) -> Outcome:
    if notice.state == "posting":
        return InDoubt("stopped while sending", answered=False)
    subscription, timing = notice.subscription, delivering.timing
    client = await delivering.clients(subscription.workspace)
    if client is None:
        return Refused("not_installed", stop=True)
    await queue.mark_notice(delivering.database, notice, "posting", timing.lease)
    delivering.log.info("notice_asking", subscription=subscription.id, edition=notice.edition)
    text = notice_text(subscription, notice.edition, notice.reason)
    message = Message(subscription.owner_id, f"{subscription.id}/{notice.edition}/notice", text)
    try:
        async with asyncio.timeout(timing.request):
            return Sent(await post(without_retries(client), message))
    except Exception as error:
        return failure(error)
