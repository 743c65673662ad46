"""What a user of Slack gets, whichever way Slack reaches the bot. The bot is a process; Slack is local."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import pytest_asyncio
from conftest import Workplace
from slack_blocks import refusals
from slack_bot import HTTP, settings, started
from slack_methods import CHANNEL, USER
from slack_payloads import command, home_opened, mention, over_http, press, shortcut
from slack_server import SlackServer, rate_limited, refused

from bot.replies import help_reply

pytestmark = pytest.mark.asyncio(loop_scope="module")

Json = dict[str, Any]

STATEMENT = "Nvidia sells 60B, margin 40%"
PINGS_OR_FOREIGN_LINKS = re.compile(r"<[!@#]|<(?:https?://|mailto:)?[^>]*evil")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def french(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Workplace]:
    """A bot whose operator speaks French."""
    async with (
        SlackServer() as slack,
        started(tmp_path_factory.mktemp("french"), {**settings(slack, HTTP), "AIGAP_LANG": "fr"}) as bot,
    ):
        await bot.logged("ready")
        yield Workplace(slack, bot, over_http(await bot.url(), slack.signing_secret))


async def ask(at: Workplace, text: str) -> Json:
    """The reply to `/aigap TEXT`, which Slack would show."""
    reply = await at.deliver("slash_commands", command(text, at.slack.response_url()))
    assert refusals(reply.get("blocks", [])) == []
    return reply


def texts(value: Any) -> Iterator[str]:
    """Every text of a message that Slack formats."""
    if isinstance(value, dict):
        if isinstance(value.get("text"), str) and value.get("type") != "plain_text":
            yield value["text"]
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def button(message: Json, prefix: str) -> Json:
    """The first button whose action begins with `prefix`, as Slack sends it back when it is pressed."""
    elements = [e for block in message["blocks"] if block["type"] == "actions" for e in block["elements"]]
    found = next(element for element in elements if element["action_id"].startswith(prefix))
    return {"action_id": found["action_id"], "value": found["value"]}


def actions(message: Json) -> list[str]:
    """The actions that a message offers."""
    blocks = message.get("blocks", [])
    return [e["action_id"] for block in blocks if block["type"] == "actions" for e in block["elements"]]


class TestCommand:
    @pytest.mark.parametrize(
        ("text", "answer"),
        [
            (STATEMENT, "125B"),
            ("Nvidia vend 60 milliards, marge 40 %", "125 Md$"),
            ("break-even revenue", "200B"),
            ("payload: Nvidia 60B, margin 40%", None),  # Bolt loses this word (see bot/web.py)
        ],
    )
    async def test_is_answered_for_the_asker_alone_in_the_acknowledgement(
        self, workplace: Workplace, text: str, answer: str | None
    ) -> None:
        reply = await ask(workplace, text)
        assert reply["response_type"] == "ephemeral"
        assert reply["blocks"]
        assert answer is None or answer in reply["text"].replace("\N{NO-BREAK SPACE}", " ")

    @pytest.mark.parametrize(("text", "lang"), [("", "en"), ("help", "en"), ("  HELP ", "en"), ("aide", "fr")])
    async def test_without_a_statement_shows_the_help(self, workplace: Workplace, text: str, lang: str) -> None:
        reply = await ask(workplace, text)
        assert (reply["response_type"], reply["blocks"]) == ("ephemeral", help_reply(lang).blocks)

    @pytest.mark.parametrize(
        "text",
        [
            "<!channel> Nvidia 60B",
            "<!here|x> <@U0MARIE> <#C0AI> margin 40%",
            "<http://evil.example|click> <mailto:evil@example|me>",
            "Nvidia 60B & margin < 40% > *bold* _it_ ~no~ `code` ```block```",
            "&lt;!channel&gt; &amp;lt;!everyone&amp;gt;",
            "9**9**9 1e999 NaN",
            "\u200bNvidia\u202e 60B \x00\x1b[31m ４０％",
            "n" * 2001,
            "Nvidia " + "9" * 1500,
            "__import__('os').system('true')",
        ],
    )
    async def test_hostile_text_is_answered_and_pings_nobody(self, workplace: Workplace, text: str) -> None:
        reply = await ask(workplace, text)
        assert reply["text"]
        assert [told for told in texts(reply) if PINGS_OR_FOREIGN_LINKS.search(told)] == []


class TestMention:
    @pytest.mark.parametrize(
        ("thread", "ts"), [({}, "1695200001.000100"), ({"thread_ts": "1695200000.5"}, "1695200002.000100")]
    )
    async def test_is_answered_in_its_thread_for_all(
        self, workplace: Workplace, thread: dict[str, str], ts: str
    ) -> None:
        slack, root = workplace.slack, thread.get("thread_ts", ts)
        payload = mention("<@U0AIGAP> *Nvidia sells 60B*, margin 40%", ts, **thread)
        assert await workplace.deliver("events_api", payload) == {}
        [reply] = await slack.until(lambda: in_thread(slack, root))
        assert "125B" in reply["text"]
        assert "share" not in actions(reply)

    async def test_is_answered_once_when_slack_delivers_it_again(self, workplace: Workplace) -> None:
        slack, ts = workplace.slack, "1695200003.000100"
        payload = mention("<@U0AIGAP> margin 40%", ts)
        slack.script("chat.postMessage", rate_limited(1))
        for retry in range(3):
            await workplace.deliver("events_api", payload, retry)
        await slack.until(lambda: in_thread(slack, ts))
        assert await ask(workplace, "margin 40%")
        assert len(in_thread(slack, ts)) == 1

    @pytest.mark.parametrize("text", ["", " <!channel> \ud83d \u0000", "n" * 12_000, "*" * 12_000])
    async def test_whatever_it_says_it_gets_one_reply_that_pings_nobody(self, workplace: Workplace, text: str) -> None:
        slack, ts = workplace.slack, f"1695200005.{len(text)}"
        await workplace.deliver("events_api", mention(f"<@U0AIGAP>{text}", ts))
        [reply] = await slack.until(lambda: in_thread(slack, ts))
        assert [told for told in texts(reply) if PINGS_OR_FOREIGN_LINKS.search(told)] == []

    async def test_is_answered_at_the_next_delivery_where_posting_failed(self, workplace: Workplace) -> None:
        slack, ts = workplace.slack, "1695200004.000100"
        slack.script("chat.postMessage", refused("not_in_channel"))
        await workplace.deliver("events_api", mention("<@U0AIGAP> margin 40%", ts))
        told = await slack.until(lambda: [e for e in slack.workspace.ephemerals if "/invite" in e["text"]])
        assert (told[-1]["channel"], told[-1]["user"]) == (CHANNEL, USER)
        await workplace.deliver("events_api", mention("<@U0AIGAP> margin 40%", ts), retry=1)
        assert await slack.until(lambda: in_thread(slack, ts))

    async def test_whom_else_it_mentions_is_no_part_of_the_statement(self, workplace: Workplace) -> None:
        slack, ts = workplace.slack, "1695200007.000100"
        await workplace.deliver("events_api", mention("<@U0AIGAP> Nvidia 60B, 40% for <@U999> <!here|here>", ts))
        [reply] = await slack.until(lambda: in_thread(slack, ts))
        assert "“40%” of what?" in reply["text"]
        assert [shown for shown in ("U999", "here") if shown in json.dumps(reply)] == []


class TestShortcut:
    async def test_answers_about_the_message_for_the_asker_alone(self, workplace: Workplace) -> None:
        url = workplace.slack.response_url()
        payload = shortcut("&gt; _Nvidia sells <http://x.ai|60B>_, margin 40%", url, thread_ts="1695100000.1")
        assert await workplace.deliver("interactive", payload) == {}
        [told] = await received(workplace, url)
        assert (told["response_type"], told["thread_ts"]) == ("ephemeral", "1695100000.1")
        assert "125B" in told["text"]

    @pytest.mark.parametrize("text", [None, "", " \n"])
    async def test_says_so_where_there_is_no_text(self, workplace: Workplace, text: str | None) -> None:
        url = workplace.slack.response_url()
        await workplace.deliver("interactive", shortcut(text, url))
        [told] = await received(workplace, url)
        assert "no text" in told["text"]

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("weekly monday 9am Europe/Paris", "“weekly” is for a channel: type `/aigap weekly …` in Slack."),
            ("<@U999> chiffres", "« chiffres » est une commande, pas un énoncé"),
        ],
    )
    async def test_says_where_a_subcommand_is_answered(self, workplace: Workplace, text: str, said: str) -> None:
        url = workplace.slack.response_url()
        await workplace.deliver("interactive", shortcut(text, url))
        [told] = await received(workplace, url)
        assert told["text"].startswith(said)


@pytest.mark.parametrize(
    ("text", "answer"),
    [("40%", "Une question d'abord"), ("2024-06", "L'écart"), ("Nvidia 60B", "L'écart"), ("margin 40%", "The gap")],
)
async def test_the_language_set_is_spoken_where_a_statement_shows_none(
    french: Workplace, text: str, answer: str
) -> None:
    assert (await ask(french, text))["text"].startswith(answer)


async def test_the_home_tab_shows_the_help(workplace: Workplace) -> None:
    await workplace.deliver("events_api", home_opened("messages"))
    await workplace.deliver("events_api", home_opened())
    await workplace.slack.until(lambda: workplace.slack.workspace.homes)
    assert workplace.slack.workspace.homes[USER]["blocks"] == help_reply("en").blocks
    assert len(workplace.slack.called("views.publish")) == 1


class TestButtons:
    async def test_a_choice_is_answered_in_place_of_the_question(self, workplace: Workplace) -> None:
        question = await ask(workplace, "40%")
        chosen, url = button(question, "choose_"), workplace.slack.response_url()
        assert await workplace.deliver("interactive", press(chosen, url)) == {}
        [answer] = await received(workplace, url)
        assert (answer["replace_original"], answer["response_type"]) == (True, "ephemeral")
        assert answer["text"] == (await ask(workplace, chosen["value"]))["text"]

    async def test_a_choice_in_a_channel_stays_in_the_channel(self, workplace: Workplace) -> None:
        chosen, url = button(await ask(workplace, "40%"), "choose_"), workplace.slack.response_url()
        await workplace.deliver("interactive", press(chosen, url, ephemeral=False))
        [answer] = await received(workplace, url)
        assert (answer["replace_original"], answer["response_type"]) == (True, "in_channel")
        assert "share" not in actions(answer)

    async def test_share_posts_the_same_reply_once_and_names_who_shared(self, workplace: Workplace) -> None:
        reply, url = await ask(workplace, STATEMENT), workplace.slack.response_url()
        payload = press(button(reply, "share"), url, ts="1695200010.1")
        await workplace.deliver("interactive", payload)
        await workplace.deliver("interactive", payload)
        shared, deleted = await received(workplace, url, 2)
        assert shared["response_type"] == "in_channel"
        assert shared["text"].startswith(reply["text"])
        assert "marie" in shared["text"]
        assert [block for block in reply["blocks"] if block["type"] != "actions"] == shared["blocks"][:-1]
        assert not [text for text in texts(shared) if PINGS_OR_FOREIGN_LINKS.search(text)]
        assert deleted["delete_original"] is True

    @pytest.mark.parametrize(
        ("error", "sentence"),
        [
            ("channel_not_found", "/invite @aigap"),
            ("not_in_channel", "/invite @aigap"),
            ("is_archived", "archived"),
            ("expired_url", "Ask again"),
            ("missing_scope", "permission"),
            ("fatal_error", "went wrong"),
        ],
    )
    async def test_what_slack_refuses_is_told_with_the_reference_of_the_log(
        self, workplace: Workplace, error: str, sentence: str
    ) -> None:
        reply, url = await ask(workplace, STATEMENT), workplace.slack.response_url()
        workplace.slack.script("response_url", refused(error))
        await workplace.deliver("interactive", press(button(reply, "share"), url, ts=f"1695200011.{error}"))
        [told] = await received(workplace, url)
        [failure] = [log for log in workplace.bot.events("failed") if log["reference"] in told["text"]]
        assert failure["slack_error"] == error
        assert (told["response_type"], sentence in told["text"]) == ("ephemeral", True)

    async def test_an_old_button_whose_baseline_is_gone_is_told(self, workplace: Workplace) -> None:
        url = workplace.slack.response_url()
        value = json.dumps({"text": STATEMENT, "baseline": "1999-01"})
        await workplace.deliver("interactive", press({"action_id": "share", "value": value}, url, ts="1"))
        [told] = await received(workplace, url)
        assert workplace.bot.events("failed")[-1]["reference"] in told["text"]

    async def test_a_choice_in_the_home_tab_is_answered_there(self, workplace: Workplace) -> None:
        home = {"type": "view", "view_id": "V0HOME"}
        chosen = {"action_id": "choose_0", "value": STATEMENT}
        payload = press(chosen, "") | {"container": home, "channel": None, "response_url": None}
        await workplace.deliver("interactive", payload)
        homes = workplace.slack.workspace.homes
        await workplace.slack.until(lambda: "125B" in str(homes.get(USER)))
        assert "share" not in actions(homes[USER])

    async def test_a_link_button_is_acknowledged(self, workplace: Workplace) -> None:
        url = workplace.slack.response_url()
        assert await workplace.deliver("interactive", press({"action_id": "source_1"}, url)) == {}


async def test_the_logs_hold_no_statement_and_no_token(workplace: Workplace) -> None:
    for text in ("Zanzibar 77B", "margin 40% zanzibar", "zanzibar 9**9"):
        await ask(workplace, text)
        await workplace.deliver("events_api", mention(f"<@U0AIGAP> {text}", f"1695200020.{len(text)}"))
    logs = "\n".join(workplace.bot.lines)
    assert "answered" in logs
    assert "zanzibar" not in logs.lower()
    for secret in (workplace.slack.bot_token, workplace.slack.app_token, workplace.slack.signing_secret):
        assert secret not in logs


async def test_slack_was_asked_who_the_bot_is_only_once(workplace: Workplace) -> None:
    await ask(workplace, STATEMENT)
    assert len(workplace.slack.called("auth.test")) == 1


def in_thread(slack: Any, root: str) -> list[Json]:
    """The bot's replies in a thread."""
    return [m for m in slack.workspace.channels[CHANNEL].messages if m.get("thread_ts") == root]


async def received(at: Workplace, url: str, count: int = 1) -> list[Json]:
    """What came to a response_url, once there is that much."""
    place = at.slack.response_urls[url.rsplit("/", 1)[1]]
    await at.slack.until(lambda: len(place.received) >= count)
    return place.received
