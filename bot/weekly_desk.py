"""What `/aigap weekly` and `/aigap figures` do, whoever asks: subscribe, list, change, preview, show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot import store
from bot.desk import Desk, drafted, refresh_asked
from bot.figures_page import figures_page
from bot.messages import say
from bot.page import page
from bot.page_parts import Page
from bot.posting import channel_problem
from bot.replies import Reply, page_reply
from bot.schedule import WeeklyTime
from bot.tables import Subscription, Workspace
from bot.weekly import reading_of, reply
from bot.weekly_command import (
    Command,
    Form,
    Now,
    Off,
    Pause,
    Problem,
    Resume,
    Status,
    Subscribe,
    Which,
    weekly_command,
)
from bot.weekly_form import form
from bot.weekly_replies import moment, problem_reply, sentence, status_reply, when_text
from bot.weekly_text import reason_text
from model.answer import Answer
from model.ask import LIVE, answer
from model.catalogue import Baseline, baselines

if TYPE_CHECKING:
    from slack_sdk.web.async_client import AsyncWebClient

    from bot.weekly_slack import Asker

# A preview that belongs to no subscription is drawn up as if it were due now, on this clock.
NO_ZONE = "UTC"
_ACTIONS = {Pause: "pause", Resume: "resume", Off: "off"}


def known_baselines() -> tuple[str, ...]:
    """The names that a subscription may give for its baseline."""
    return (*baselines(), LIVE)


def read_words(text: str) -> Command | Problem:
    """What follows `weekly`."""
    return weekly_command(text, known_baselines())


async def weekly(desk: Desk, asker: Asker, text: str, client: AsyncWebClient, trigger: str | None) -> Reply | None:
    """The reply to `weekly TEXT`; None where it opened the form."""
    match read_words(text):
        case Problem() as problem:
            return problem_reply(problem, text, asker.lang)
        case Status():
            return await _status(desk, asker)
        case Form():
            return await _form(desk, asker, client, trigger)
        case Now() as now:
            return await _now(desk, asker, now)
        case Subscribe() as wanted:
            spoken = replace(asker, lang=wanted.lang or asker.lang)
            return await _subscribe(desk, spoken, wanted, client)
        case Pause() | Resume() | Off() as wanted:
            return await _change_which(desk, asker, _ACTIONS[type(wanted)], wanted.which)


async def figures(desk: Desk, asker: Asker, ask_again: bool) -> Reply:
    """The live figures; `ask_again`: after asking the sources, unless that was done just now."""
    asked = await refresh_asked(desk) if ask_again else True
    zone = asker.zone or NO_ZONE
    found = figures_page(desk.state, _day(desk.clock(), zone), asker.lang, zone)
    if not asked:
        found = replace(found, lines=(say("figures_too_soon", asker.lang), *found.lines))
    return page_reply(found)


async def change(desk: Desk, asker: Asker, name: str, subscription_id: str) -> Reply:
    """A button under a subscription: now, pause, resume or off."""
    if name == "now":
        found = next((each for each in await _here(desk, asker) if each.id == subscription_id), None)
        return await _preview(desk, asker, found) if found else sentence(say("weekly_nothing_to_change", asker.lang))
    changed = await _do(desk, asker, name, subscription_id)
    key = f"weekly_changed_{name}" if changed else "weekly_nothing_to_change"
    return await _status(desk, asker, say(key, asker.lang))


# ---- one that exists


async def _here(desk: Desk, asker: Asker) -> list[Subscription]:
    return await store.subscriptions(desk.database, asker.workspace, asker.channel)


async def _status(desk: Desk, asker: Asker, first: str = "") -> Reply:
    return status_reply(await _here(desk, asker), asker.lang, desk.clock(), asker.zone, first)


async def _change_which(desk: Desk, asker: Asker, name: str, which: Which) -> Reply:
    found = await _here(desk, asker)
    chosen = _chosen(found, name, which)
    if chosen is None:
        return sentence(say("weekly_which", asker.lang, count=len(found), action=name))
    changed = [each for each in chosen if await _do(desk, asker, name, each.id)]
    key = f"weekly_changed_{name}" if changed else "weekly_nothing_to_change"
    return await _status(desk, asker, say(key, asker.lang))


def _chosen(found: Sequence[Subscription], name: str, which: Which) -> Sequence[Subscription] | None:
    """The subscriptions that are meant, by their place in the list; None where that is to be asked."""
    if which == "all":
        return found
    if isinstance(which, int):
        return found[which - 1 : which] if which > 0 else ()
    state = {"pause": "active", "resume": "paused"}.get(name)
    fitting = [each for each in found if state in (None, each.state)]
    return fitting if len(fitting) < 2 else None


async def _do(desk: Desk, asker: Asker, name: str, subscription_id: str) -> bool:
    database, workspace = desk.database, asker.workspace
    match name:
        case "pause":
            changed = await store.pause(database, workspace, subscription_id)
        case "resume":
            changed = await store.resume(database, workspace, subscription_id, desk.clock())
        case _:
            changed = await store.turn_off(database, workspace, subscription_id)
    if changed:
        desk.log.info("subscription_changed", subscription=subscription_id, change=name)
    return changed is not None


# ---- a new one


async def _subscribe(desk: Desk, asker: Asker, wanted: Subscribe, client: AsyncWebClient) -> Reply:
    lang = asker.lang
    zone = wanted.zone or asker.zone
    if zone is None:
        return sentence(say("weekly_zone_missing", lang))
    reading = reading_of(wanted.statement, wanted.baseline or LIVE, lang)
    baseline = wanted.baseline or reading.baseline or LIVE
    if refused := _refused(desk, wanted.statement, baseline, lang):
        return refused
    if problem := await channel_problem(client, asker.channel):
        return sentence(say("weekly_not_here", lang, reason=reason_text(problem, lang)))
    subscription, created = await store.subscribe(
        desk.database,
        asker.workspace,
        channel_id=asker.channel,
        owner_id=asker.user,
        lang=lang,
        when=WeeklyTime(wanted.weekday, wanted.at, zone),
        baseline=baseline,
        statement=wanted.statement,
        now=desk.clock(),
    )
    if created:
        desk.log.info("subscribed", subscription=subscription.id)
    first = say("weekly_subscribed", lang, when=when_text(subscription.when, lang))
    first = first if created else say("weekly_already", lang)
    if baseline == LIVE and LIVE not in desk.live:
        first = f"{first} {say('weekly_no_figures_yet', lang)}"
    return await _status(desk, asker, first)


def _refused(desk: Desk, statement: str, baseline: str, lang: str) -> Reply | None:
    found = refusal(statement, baseline, lang, desk.live.get(LIVE))
    return page_reply(found) if found else None


def refusal(statement: str, baseline: str, lang: str, live: Baseline | None) -> Page | None:
    """Why a statement cannot be followed week by week, in Slack and in the console alike; None where it can."""
    if not statement:
        return None
    dated = baselines()
    figures = (live if baseline == LIVE else dated.get(baseline)) or list(dated.values())[-1]
    found = answer(reading_of(statement, baseline, lang), figures)
    if found.problems or found.conflicts:
        return page(found)
    return None if _is_one_state(found) else Page(say("weekly_statement_kind", lang))


def _is_one_state(found: Answer) -> bool:
    return not (found.cases or found.table or found.swings or found.reading.intent)


async def _form(desk: Desk, asker: Asker, client: AsyncWebClient, trigger: str | None) -> Reply | None:
    if not trigger:
        return await _status(desk, asker)
    view = form(asker.channel, asker.lang, asker.zone, tuple(baselines()))
    await client.views_open(trigger_id=trigger, view=view)
    return None


# ---- a preview


async def _now(desk: Desk, asker: Asker, now: Now) -> Reply:
    """Of what was named, else of the channel's first subscription, else of the live figures."""
    found = await _here(desk, asker)
    if not (now.baseline or now.statement) and found:
        return await _preview(desk, asker, found[0])
    baseline = now.baseline or reading_of(now.statement, LIVE, asker.lang).baseline or LIVE
    if refused := _refused(desk, now.statement, baseline, asker.lang):
        return refused
    return await _preview(
        desk, asker, unsaved(desk.clock(), asker.lang, baseline, now.statement, asker.zone or NO_ZONE)
    )


def unsaved(now: datetime, lang: str, baseline: str, statement: str, zone: str) -> Subscription:
    """A subscription that is nowhere kept, for a preview."""
    local = now.astimezone(ZoneInfo(zone))
    when = WeeklyTime(local.weekday(), local.time().replace(second=0, microsecond=0), zone)
    return Subscription("", Workspace("", ""), "", "", lang, when, baseline, statement, "active", None, None, now)


async def _preview(desk: Desk, asker: Asker, subscription: Subscription) -> Reply:
    said = reply(await drafted(desk, subscription, desk.clock()))
    lang, now = asker.lang, desk.clock()
    if subscription.next_due_at:
        note = say("weekly_preview", lang, moment=moment(subscription.next_due_at, subscription.when.zone, lang, now))
    else:
        note = say("weekly_preview_alone", lang)
    element = {"type": "mrkdwn", "text": note, "verbatim": True}
    return Reply(f"{note}\n{said.text}", [{"type": "context", "elements": [element]}, *said.blocks])


def _day(now: datetime, zone: str) -> date:
    return now.astimezone(ZoneInfo(zone)).date()
