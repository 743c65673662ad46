"""The dated baselines: what each reproduces, what one lacks, and where every number comes from."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from slack_blocks import refusals

from bot.contract import as_json
from bot.page import page
from bot.replies import plain_reply, reply
from model.ask import ask
from model.catalogue import INPUTS, baselines, is_company, load_baseline

B = 10**9
LACKING = ("2025-06", "2026-07")
COMPLETE = ("2023-09", "2024-06")
FIGURE = '[figures.{name}]\nvalue = "1"\nconfidence = "assumed"\n'
HEAD = 'id = "x"\ntitle = "t"\nauthor = "a"\nurl = "https://example.org"\ndate = 2024-01-01\n[article]\n'


def test_the_vintages_are_in_the_order_of_their_dates() -> None:
    assert list(baselines()) == ["2023-09", "2024-06", "2025-06", "2026-07"]
    dates = [found.date for found in baselines().values()]
    assert dates == sorted(dates)


@pytest.mark.parametrize(
    ("baseline", "nvidia", "required"), [("2025-06", 210 * B, 840 * B), ("2026-07", 375 * B, 1500 * B)]
)
def test_a_vintage_without_ai_revenue_says_what_is_required(baseline: str, nvidia: int, required: int) -> None:
    found = as_json(ask("the gap", baseline))
    assert found["baseline"] == baseline
    assert (found["values"]["nvidia_revenue"], found["values"]["required_revenue"]) == (nvidia, required)


@pytest.mark.parametrize("baseline", LACKING)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_a_vintage_lacks_is_said_and_never_invented(baseline: str, lang: str) -> None:
    found = ask("Nvidia 100B", baseline, lang)
    said = reply(found)
    assert found.status == "solved"
    assert {found.values[name] for name in ("ai_revenue", "gap", "coverage", "demand_backed_spend")} == {None}
    assert found.values["required_revenue"] == 400 * B
    assert baseline in page(found).headline
    assert refusals(said.blocks) == []


@pytest.mark.parametrize("baseline", LACKING)
def test_a_stated_revenue_fills_what_is_lacking(baseline: str) -> None:
    found = ask("Nvidia 100B, AI revenue 150B", baseline)
    assert found.values["gap"] == 250 * B
    assert not found.lacking


def test_companies_stated_on_such_a_vintage_count_alone_and_the_reply_says_so() -> None:
    found = ask("OpenAI 50B, Anthropic 65B", "2026-07")
    assert found.values["gap"] == 1385 * B
    assert "only the companies named here" in plain_reply(found)


@pytest.mark.parametrize(
    "text", ["break-even margin", "how much may Nvidia sell for a gap of 50B", "OpenAI to break even?"]
)
def test_a_question_that_needs_it_is_asked_back_with_the_later_figures_to_choose(text: str) -> None:
    found = ask(text, "2026-07")
    assert (found.status, [problem.kind for problem in found.problems]) == ("ambiguous", ["lacks_revenue"])
    assert all("65B" in choice and "2026-07" in choice for choice in page(found).choices)


def test_a_question_that_does_not_need_it_is_answered() -> None:
    assert ask("break-even revenue", "2026-07").answer == 1500 * B
    found = ask("what closes the gap?", "2026-07")
    assert {lever.variable: lever.value for lever in found.levers} == {"ai_revenue": 1500 * B}
    assert "gives no AI revenue" in plain_reply(found)


def test_the_choice_that_takes_the_later_figures_over_is_answered() -> None:
    (choice,) = page(ask("Nvidia 375B", "2026-07")).choices
    assert ask(choice).values["ai_revenue"] == 115 * B
    assert ask(choice).baseline.id == "2026-07"


# ---- provenance


@pytest.mark.parametrize("baseline", baselines())
def test_every_number_has_a_source_a_date_and_how_sure_it_is(baseline: str) -> None:
    found = baselines()[baseline]
    for figure in (*found.figures.values(), *found.trackers.values()):
        assert figure.title
        assert figure.url.startswith("https://")
        assert figure.confidence in ("known", "reported", "assumed", "derived")
    assert found.figures.keys() >= set(INPUTS)
    assert bool(found.lacks) != any(map(is_company, found.figures))


@pytest.mark.parametrize("baseline", baselines())
@pytest.mark.parametrize(("text", "lang"), [("sources", "en"), ("sources", "fr")])
def test_sources_lists_every_number(baseline: str, text: str, lang: str) -> None:
    found = ask(text, baseline, lang)
    grid = page(found).grid
    assert grid is not None
    assert len(grid.rows) == len(found.baseline.figures) + len(found.baseline.trackers)
    assert refusals(reply(found).blocks) == []


@pytest.mark.parametrize(("text", "lang"), [("baselines", "en"), ("bases", "fr")])
def test_baselines_lists_every_vintage_and_what_it_lacks(text: str, lang: str) -> None:
    found = ask(text, lang=lang)
    grid = page(found).grid
    assert grid is not None
    assert [row[0] for row in grid.rows] == list(baselines())
    assert all(baseline in reply(found).text for baseline in LACKING)
    assert refusals(reply(found).blocks) == []


# ---- the file


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "ai_revenue"),
        ('[lacks.ai_revenue]\nen = "a"\nfr = "b"\n' + FIGURE.format(name='"ai_revenue.x"'), "ai_revenue"),
        ('[lacks.cloud_margin]\nen = "a"\nfr = "b"\n', "cloud_margin"),
        ("[lacks.ai_revenue]\nen = 'a'\n", "lacks"),
    ],
)
def test_a_file_must_give_ai_revenue_or_say_that_it_is_lacking(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(HEAD + "".join(FIGURE.format(name=name) for name in INPUTS) + text, encoding="utf-8")
    with pytest.raises(ValueError, match=place):
        load_baseline(path)


def test_demand_against_anticipation_is_the_articles_own_question() -> None:
    found = ask("how much capex is backed by demand?")
    assert found.values["demand_backed_spend"] == Fraction("37.5") * B
    assert page(found).headline == (
        "37.5B of the 100B spent is backed by end-customer demand; 62.5B is built in anticipation of it."
    )
