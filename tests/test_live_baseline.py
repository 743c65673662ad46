"""The baseline `live`: its inputs with their sources, and what happens where figures are missing."""

from __future__ import annotations

from fractions import Fraction

import pytest
from filings import day, observed
from weekly_year import ASKED

from bot.figures import Figure
from bot.live_state import LiveState
from bot.replies import plain_reply, reply
from bot.revenue_tables import RevenueRow
from model.answer import Range
from model.ask import DEFAULT_BASELINE, ask
from model.catalogue import INPUTS, Baseline, baselines, is_company

ON = day("2026-10-01")


def state(*team: RevenueRow, figures: list[Figure] | None = None) -> LiveState:
    return LiveState(tuple(observed(ON, team) if figures is None else figures), (), ASKED)


def live(*team: RevenueRow) -> Baseline:
    found = state(*team).baseline(ON)
    assert found is not None
    return found


def row(company: str, billions: int) -> RevenueRow:
    return RevenueRow(company, Fraction(billions * 10**9), ON, ON, "https://a.example/", "known", "run_rate", "")


def test_it_has_every_input_with_source_and_date() -> None:
    found = live()
    assert {name for name in found.figures if not is_company(name)} == set(INPUTS)
    sales = found.figures["nvidia_revenue"]
    assert sales.value == Fraction(384_884 * 10**6 * 193_737, 215_938)
    assert (sales.title, sales.date, sales.confidence) == ("Nvidia, Form 10-Q", day("2026-07-26"), "derived")
    assert sales.note is not None
    assert "filed 2026-08-26" in sales.note["en"]
    assert "déposé le 2026-08-26" in sales.note["fr"]


def test_a_row_of_a_table_has_the_day_on_which_it_was_reported() -> None:
    found = {"live": live(row("Perplexity", 1)._replace(as_of=day("2026-06-30"), reported=day("2026-09-02")))}
    said = plain_reply(ask("live", extra=found))
    assert "Perplexity 1B (period to 2026-06-30; annualised run-rate; reported 2026-09-02)" in said
    said = plain_reply(ask("marge 50 %, live", extra=found))
    assert "(période au 2026-06-30 ; rythme annualisé ; publié le 2026-09-02)" in said


def test_what_no_filing_states_is_as_the_newest_article_has_it() -> None:
    article = list(baselines().values())[-1]
    for name in ("facility_ratio", "cloud_margin", "end_user_margin", "payback_years"):
        assert live().figures[name] == article.figures[name]


def test_overlapping_revenue_is_kept_but_not_counted() -> None:
    found = live(row("Microsoft AI", 37))
    assert "ai_revenue.microsoft" not in found.figures
    assert "Azure" in str(found.trackers["ai_revenue.microsoft"].note)
    assert ask("live", extra={"live": found}).values["ai_revenue"] == live_revenue(live())


def live_revenue(found: Baseline) -> Fraction:
    return sum((figure.value for name, figure in found.figures.items() if is_company(name)), Fraction(0))


def test_without_nvidias_sales_there_is_no_baseline() -> None:
    assert LiveState().baseline(ON) is None
    tracker = [figure for figure in observed(ON) if figure.source == "tracker"]
    assert state(figures=tracker).baseline(ON) is None


def test_without_any_ai_revenue_that_is_what_it_lacks() -> None:
    filings = [figure for figure in observed(ON) if figure.source != "tracker"]
    found = state(figures=filings).baseline(ON)
    assert found is not None
    answered = ask("live", extra={"live": found})
    assert answered.lacking
    assert ask("live, AI revenue 100B", extra={"live": found}).status == "solved"


@pytest.mark.parametrize(
    "statement",
    ["as of live Nvidia 60B", "live, Nvidia 60B", "Nvidia 60B with the latest figures", "Nvidia 60 Md$, chiffres actuels",
     "en direct, Nvidia 60 Md$", "Nvidia 60B as of today"],
)  # fmt: skip
def test_words_for_it_in_both_languages(statement: str) -> None:
    found = ask(statement, extra={"live": live()})
    assert (found.status, found.baseline.id) == ("solved", "live")
    assert found.fixed == {"nvidia_revenue": Fraction(60 * 10**9)}


def test_it_is_one_side_of_a_comparison() -> None:
    found = ask("Nvidia 300B live vs 2023-09", extra={"live": live()})
    assert [side.baseline.id for side in found.cases] == ["live", DEFAULT_BASELINE]
    (why,) = found.differences
    assert why is not None
    assert sum(why.contributions.values()) == why.after - why.before


def test_words_that_only_look_like_it_are_none() -> None:
    for statement in ("what is the gap now", "Nvidia delivers 60B", "today Nvidia sells 60B"):
        assert ask(statement).baseline.id == DEFAULT_BASELINE


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("statement", ["live, Nvidia 60B", "Nvidia 60B vs live", ""])
def test_where_there_are_none_the_answer_says_so_and_offers_a_dated_one(statement: str, lang: str) -> None:
    found = ask(statement, "live", lang)
    assert [problem.kind for problem in found.problems] == ["no_live_figures"]
    assert "/aigap " in reply(found).text
    for suggestion in found.problems[0].suggestions:
        offered = ask(suggestion, lang=lang)
        assert (offered.status, offered.baseline.id) == ("solved", "2024-06")  # the newest that gives a gap


def test_ranges_work_on_it() -> None:
    found = ask("live, margin 40 to 60%", extra={"live": live()})
    assert isinstance(found.values["gap"], Range)
