"""Where an answer's numbers come from: every source is named, with its dates, and linked."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from filings import day, observed
from rich.console import Console
from weekly_year import ASKED

from bot.live_state import LiveState
from bot.page import page
from bot.replies import Reply, link, linked, plain_reply, reply
from bot.revenue_tables import RevenueRow
from bot.terminal import show
from model.answer import Answer
from model.ask import ask
from model.catalogue import Baseline, baselines

ON = day("2026-10-01")
EPOCH = "https://epoch.ai/data/ai-companies"
FILING = "https://www.sec.gov/Archives/edgar/data/1045810/000104581026000075/0001045810-26-000075-index.htm"


def live(*team: RevenueRow) -> Baseline:
    found = LiveState(tuple(observed(ON, team)), (), ASKED).baseline(ON)
    assert found is not None
    return found


def asked(text: str, *team: RevenueRow) -> Answer:
    return ask(text, extra={"live": live(*team)})


def quiet(said: Reply) -> str:
    """The small print of a reply."""
    (context,) = [block for block in said.blocks if block["type"] == "context"]
    return "\n".join(element["text"] for element in context["elements"])


def in_a_terminal(found: Answer) -> str:
    console = Console(width=200)
    with console.capture() as captured:
        show(page(found), console)
    return captured.get()


def test_a_live_value_shows_its_filing_period_and_filed_date() -> None:
    said = quiet(reply(asked("as of live")))
    assert f"<{FILING}|Nvidia, Form 10-Q>: Nvidia sales 345.3B (period to 2026-07-26; " in said
    assert "filed 2026-08-26" in said
    assert f"<{EPOCH}|Epoch AI, Data on AI Companies (CC BY 4.0)>: Anthropic 65B (period to 2026-07-31; " in said


EVERY_PAGE = [
    *("as of live", "live, Nvidia 60B", "live vs 2023-09", "live, margin 40 to 60%"),
    *("live break even", "what matters most, live", "sources, live", "explain live"),
]


@pytest.mark.parametrize("text", EVERY_PAGE)
def test_epoch_ai_is_named_and_linked_wherever_its_figures_count(text: str) -> None:
    found = asked(text)
    assert f"<{EPOCH}|Epoch AI, Data on AI Companies (CC BY 4.0)>" in quiet(reply(found))
    assert EPOCH in plain_reply(found).splitlines()
    assert EPOCH in in_a_terminal(found)


def test_a_source_whose_figures_do_not_count_is_not_named() -> None:
    said = quiet(reply(asked("live, Nvidia 60B, AI revenue 100B")))
    assert "Form 10-Q" not in said
    assert "CC BY 4.0)>:" not in said


@pytest.mark.parametrize("text", ["2023-09 vs 2024-06", "Nvidia 60B 2023-09 vs Nvidia 200B 2024-06 vs 2025-06"])
def test_every_baseline_of_a_comparison_is_named_and_linked(text: str) -> None:
    found = ask(text)
    for each in (baselines()[side.baseline.id] for side in found.cases):
        assert f"<{each.url}|{each.title}>" in quiet(reply(found))
        assert each.url in plain_reply(found).splitlines()
        assert each.url in in_a_terminal(found)


def test_later_figures_are_linked_where_they_are_told() -> None:
    said = reply(ask("2026-07"))
    assert f"<{EPOCH}|Epoch AI" in said.blocks[1]["text"]["text"]


def row(company: str, billions: int, url: str) -> RevenueRow:
    return RevenueRow(company, Fraction(billions * 10**9), ON, ON, url, "known", "run_rate", "")


def test_many_figures_of_one_source_are_counted_and_its_addresses_are_all_linked() -> None:
    rows = [row(f"Zorg{place}", place, f"https://{place}.example/") for place in range(1, 12)]
    said = quiet(reply(asked("live", *rows)))
    assert "and 3 more" in said
    assert set(re.findall(r"<(https://\d+\.example/)\|", said)) == {
        f"https://{place}.example/" for place in range(1, 12)
    }


def test_a_title_that_is_part_of_another_gets_its_own_link() -> None:
    titles = (("AI", "https://a.example/"), ("AI & more", "https://b.example/"))
    assert linked("AI & more, AI", titles) == "<https://b.example/|AI &amp; more>, <https://a.example/|AI>"


@pytest.mark.parametrize("url", ["http://a.example/", "javascript:alert(1)", "https://a.example/>", "https://a b", ""])
def test_what_is_no_address_of_the_web_is_no_link(url: str) -> None:
    assert link("title", url) == "title"
