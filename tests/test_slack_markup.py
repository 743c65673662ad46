"""Slack's markup back to what its author saw."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markup import plain, unescape, without_mention


@pytest.mark.parametrize(
    ("markup", "seen"),
    [
        ("Nvidia 60B, margin 40%", "Nvidia 60B, margin 40%"),
        ("margin &gt; 40% &amp; gap &lt; 50B", "margin > 40% & gap < 50B"),
        ("*Nvidia sells 60B*, _margin_ ~50%~ `40%`", "Nvidia sells 60B, margin ~50%~ 40%"),
        ("_*Nvidia*_ ~60B to ~70B", "Nvidia ~60B to ~70B"),
        ("*_Nvidia_* ~60B to ~70B", "Nvidia ~60B to ~70B"),
        ("9*9 and snake_case_name", "9*9 and snake_case_name"),
        ("&gt; quoted\n&gt;&gt; twice", "quoted\ntwice"),
        ("<http://x.ai|x.ai> 5B", "x.ai 5B"),
        ("<https://example.com/a?b=1&amp;c=2>", "https://example.com/a?b=1&c=2"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("margin 40% cc <@U0MARIE> and <@U0MARIE|marie>", "margin 40% cc   and"),
        ("<#C0AI|ai> <#C0AI>", ""),
        ("<!channel> <!here|here> <!subteam^S1|@analysts> margin 40%", "margin 40%"),
        ("40%<@U0MARIE>", "40%"),
        ("<!date^1392734382^{date}|Feb 18, 2014>", "Feb 18, 2014"),
        ("```Nvidia 60B```", "Nvidia 60B"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_plain(markup: str, seen: str) -> None:
    assert plain(markup) == seen


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<@U0AIGAP> margin 40%", "margin 40%"),
        ("<@U0AIGAP|aigap>: margin 40%", "margin 40%"),
        ("hey <@U0AIGAP> <@U0MARIE>", "hey   <@U0MARIE>"),
    ],
)
def test_without_mention(text: str, left: str) -> None:
    assert without_mention(text, "U0AIGAP") == left


@given(st.text())
def test_unescape_undoes_what_slack_escapes(text: str) -> None:
    assert unescape(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")) == text


@given(st.text(alphabet="<>|!@#*_~`&;gt a\n^"))
def test_nothing_in_a_message_breaks_it(text: str) -> None:
    assert len(plain(text)) <= len(text) + text.count("<")


@pytest.mark.parametrize("pattern", ["*", "*a ", "`*", "<a|", "_a", "*_~`", "&gt;", "<!"])
def test_a_long_message_takes_no_time(pattern: str) -> None:
    begun = time.process_time()
    plain(pattern * (40_000 // len(pattern)))
    assert time.process_time() - begun < 0.5
