"""Quarters, trailing year and run-rate from filings: real figures, and the habits of filers one by one."""

from __future__ import annotations

import json
from datetime import timedelta
from itertools import pairwise

import pytest
from filings import CAPEX, CIKS, CONTRACTS, PRODUCTIVE, PROPERTY, REVENUES, SEC, as_known_on, day, fact, recorded
from hypothesis import given
from hypothesis import strategies as st

from bot.edgar import (
    Fact,
    checked_quarters,
    contiguous,
    quarters,
    read_concept,
    run_rate,
    settled,
    trailing_year,
)
from bot.failures import SourceError

MILLION = 10**6

# End of quarter: millions of USD; d where no filing states the quarter alone.
NVIDIA = """
2025-01-26 39331 d | 2025-04-27 44062 | 2025-07-27 46743 | 2025-10-26 57006
2026-01-25 68127 d | 2026-04-26 81615 | 2026-07-26 96221
"""
HYPERSCALERS = {
    "MSFT": "2025-06-30 17079 d | 2025-09-30 19394 | 2025-12-31 29876 | 2026-03-31 30876",
    "GOOGL": "2025-09-30 23953 d | 2025-12-31 27851 d | 2026-03-31 35674 | 2026-06-30 44924 d",
    "AMZN": "2025-06-30 32183 | 2025-09-30 35095 | 2025-12-31 39522 d | 2026-03-31 44203",
    "META": "2025-06-30 16538 d | 2025-09-30 18829 d | 2025-12-31 21383 d | 2026-03-31 18997",
    "ORCL": "2025-08-31 8502 | 2025-11-30 12033 d | 2026-02-28 18635 d | 2026-05-31 16493 d",
}  # fmt: skip


def table(text: str) -> list[tuple[str, int, str]]:
    rows = (row.split() for line in text.strip().splitlines() for row in line.split("|"))
    return [(end, int(value), "difference" if how else "filed") for end, value, *how in rows]


def newest(facts: tuple[Fact, ...], count: int) -> list[tuple[str, int, str]]:
    return [(str(q.end), q.value // MILLION, q.how) for q in checked_quarters(facts)[-count:]]


def test_nvidia_as_recorded() -> None:
    expected = table(NVIDIA)
    run = checked_quarters(recorded("NVDA", REVENUES, CONTRACTS))
    assert newest(recorded("NVDA", REVENUES, CONTRACTS), len(expected)) == expected
    assert trailing_year(run) == 302_969 * MILLION
    assert run_rate(run) == 384_884 * MILLION
    assert (run[-1].form, str(run[-1].filed), run[-1].accession) == (
        "10-Q",
        "2026-08-26",
        "0001045810-26-000075",
    )


@pytest.mark.parametrize("ticker", HYPERSCALERS)
def test_capex_as_recorded(ticker: str) -> None:
    expected = table(HYPERSCALERS[ticker])
    assert newest(recorded(ticker, CAPEX[ticker]), len(expected)) == expected


def test_a_fourth_quarter_is_the_year_less_nine_months_and_known_with_the_annual_report() -> None:
    by_end = {str(quarter.end): quarter for quarter in quarters(recorded("NVDA", REVENUES))}
    fourth = by_end["2026-01-25"]
    assert fourth.value == 215_938 * MILLION - 147_811 * MILLION
    assert (str(fourth.start), fourth.form, str(fourth.filed)) == ("2025-10-27", "10-K", "2026-02-25")


def test_amazons_trailing_years_are_no_fiscal_years_and_agree_with_our_sums() -> None:
    facts = recorded("AMZN", PRODUCTIVE)
    trailing = {f.end: f.value for f in facts if f.form == "10-Q" and f.days > 360}
    assert len(trailing) >= 8
    run = contiguous(quarters(facts))
    ours = {run[last - 1].end: trailing_year(run[:last]) for last in range(4, len(run) + 1)}
    assert {end: value for end, value in trailing.items() if end in ours} == {
        end: value for end, value in ours.items() if end in trailing
    }
    assert not any(f.days > 360 and f.form == "10-Q" for f in settled(facts).values())


def test_the_newest_filing_of_a_period_wins() -> None:
    """Meta restated 2022 in its report for 2024: 31.431B became 31.186B."""
    facts = recorded("META", PROPERTY)
    year = (day("2022-01-01"), day("2022-12-31"))
    assert settled(as_known_on(facts, day("2025-01-29")))[year].value == 31_431 * MILLION
    assert settled(as_known_on(facts, day("2025-01-30")))[year].value == 31_186 * MILLION


def test_a_value_repeated_later_keeps_the_filing_that_first_gave_it() -> None:
    facts = recorded("META", PROPERTY)
    found = settled(facts)
    assert str(found[day("2024-01-01"), day("2024-12-31")].filed) == "2025-01-30"  # repeated on 2026-01-29
    assert str(found[day("2023-01-01"), day("2023-12-31")].filed) == "2025-01-30"  # restated, then repeated


def test_only_quarterly_and_annual_reports_count() -> None:
    eight_k = [f for f in recorded("MSFT", PROPERTY) if f.form == "8-K"]
    assert eight_k
    assert settled(eight_k) == {}


def test_an_amendment_counts_from_its_day() -> None:
    facts = [
        fact("2026-01-01", "2026-03-31", 10, "2026-04-30"),
        fact("2026-01-01", "2026-03-31", 11, "2026-05-20", form="10-Q/A"),
    ]
    assert [q.value // 10**9 for q in quarters(facts)] == [11]
    assert [q.value // 10**9 for q in quarters(as_known_on(facts, day("2026-05-19")))] == [10]


@pytest.mark.parametrize(
    ("days", "is_quarter"), [(79, False), (80, True), (91, True), (98, True), (105, True), (106, False)]
)
def test_quarters_are_told_by_their_days(days: int, is_quarter: bool) -> None:
    start = day("2026-01-01")
    alone = Fact("Revenues", start, start + timedelta(days - 1), 1, "10-Q", day("2026-12-01"), "a")
    assert bool(quarters([alone])) is is_quarter


def test_the_tag_with_the_newest_period_leads_and_others_fill_holes() -> None:
    """Nvidia's capex moved to another tag in 2020; the old one still has quarters that the new one lacks."""
    both = quarters(recorded("NVDA", PROPERTY, PRODUCTIVE))
    old, new = quarters(recorded("NVDA", PROPERTY)), quarters(recorded("NVDA", PRODUCTIVE))
    filled = set(both) - set(new)
    assert filled
    assert filled <= set(old)
    assert set(new) <= set(both)
    assert all(a.end < b.start for a, b in pairwise(both))


def test_a_leading_tag_is_never_overruled() -> None:
    leads = [fact("2026-04-01", "2026-06-30", 20, "2026-07-30", tag="New")]
    other = [
        fact("2026-01-01", "2026-03-31", 9, "2026-07-31", tag="Old"),
        fact("2026-03-20", "2026-06-15", 19, "2026-07-31", tag="Old"),
    ]
    assert [q.value // 10**9 for q in quarters(other + leads)] == [9, 20]


def test_fp_fy_and_frame_are_not_read() -> None:
    document = json.loads((SEC / f"NVDA.{REVENUES}.json").read_bytes())
    for row in document["units"]["USD"]:
        row |= {"fp": "Q3", "fy": 1999, "frame": "CY1999Q3"}
    scrambled = read_concept(json.dumps(document).encode(), CIKS["NVDA"], REVENUES)
    assert checked_quarters(scrambled) == checked_quarters(recorded("NVDA", REVENUES))


@given(st.randoms(use_true_random=False), st.sampled_from(sorted(CAPEX)))
def test_the_order_of_facts_does_not_matter(random, ticker: str) -> None:
    facts = list(recorded(ticker, CAPEX[ticker]))
    random.shuffle(facts)
    assert quarters(facts) == quarters(recorded(ticker, CAPEX[ticker]))


@pytest.mark.parametrize("ticker", HYPERSCALERS)
def test_on_every_filing_day_the_quarters_known_then_are_sound(ticker: str) -> None:
    """A past year can be played again: figures appear on the day of their filing, never before."""
    facts = recorded(ticker, CAPEX[ticker])
    known = 0
    for filed in sorted({f.filed for f in facts if f.filed >= day("2024-06-01") and f.form != "8-K"}):
        run = checked_quarters(as_known_on(facts, filed))
        before = checked_quarters(as_known_on(facts, filed - timedelta(1)))
        assert all(q.filed <= filed for q in run)
        assert run[-1].filed == filed
        assert run[-1].end > before[-1].end
        known += 1
    assert known >= 7


YEAR = [
    fact("2025-01-01", "2025-03-31", 10, "2025-04-30"),
    fact("2025-01-01", "2025-06-30", 21, "2025-07-30"),
    fact("2025-01-01", "2025-09-30", 33, "2025-10-30"),
    fact("2025-01-01", "2025-12-31", 46, "2026-02-05", form="10-K"),
]


def test_cash_flows_filed_year_to_date_give_every_quarter() -> None:
    assert [q.value // 10**9 for q in checked_quarters(YEAR)] == [10, 11, 12, 13]


@pytest.mark.parametrize(
    ("facts", "key", "values"),
    [
        pytest.param([], "feed_quarters_missing", {"found": 0}, id="nothing filed"),
        pytest.param(YEAR[:3], "feed_quarters_missing", {"found": 3}, id="only three quarters"),
        pytest.param(
            [*YEAR, fact("2026-04-01", "2026-06-30", 15, "2026-07-30")],
            "feed_quarters_missing", {"found": 1}, id="a hole before the newest",
        ),
        pytest.param(
            [*YEAR, fact("2025-04-01", "2025-06-30", 12, "2026-03-01", form="10-Q/A")],
            "feed_sums_disagree", {"end": day("2025-12-31")}, id="quarters that are not their year",
        ),
    ],
)  # fmt: skip
def test_unsound_filings_are_refused(facts: list[Fact], key: str, values: dict[str, object]) -> None:
    with pytest.raises(SourceError) as refusal:
        checked_quarters(facts)
    assert (refusal.value.key, refusal.value.values) == (key, values)


def test_rounding_by_the_million_is_no_contradiction() -> None:
    off = YEAR[1]._replace(start=day("2025-04-01"), value=11 * 10**9 + 3 * MILLION)
    assert checked_quarters([*YEAR, off])[1].value == 11_003 * MILLION


def concept(**changes: object) -> bytes:
    row = {
        "start": "2026-01-01",
        "end": "2026-03-31",
        "val": 1,
        "accn": "a",
        "form": "10-Q",
        "filed": "2026-04-30",
    }
    # `changes` are whatever a test wants the SEC to say, of any type.
    document = {"cik": 1, "tag": "Revenues", "units": {"USD": [row | changes.pop("row", {})]}} | changes  # type: ignore[operator]
    return json.dumps(document).encode()


def test_a_document_is_read_as_the_sec_gives_it() -> None:
    (found,) = read_concept(concept(), 1, "Revenues")
    assert found == Fact("Revenues", day("2026-01-01"), day("2026-03-31"), 1, "10-Q", day("2026-04-30"), "a")


@pytest.mark.parametrize(
    ("document", "key", "place"),
    [
        (b"<html>", "feed_concept_unreadable", "document"),
        (b"[" * 100_000, "feed_concept_unreadable", "document"),
        (concept(units={}), "feed_concept_unreadable", "units.USD"),
        (concept(row={"val": 1.5}), "feed_concept_unreadable", "units.USD.0.val"),
        (concept(row={"val": "1"}), "feed_concept_unreadable", "units.USD.0.val"),
        (concept(row={"val": 10**400}), "feed_concept_unreadable", None),
        (concept(row={"end": "2026-02-30"}), "feed_concept_unreadable", "units.USD.0.end"),
        (concept(row={"filed": 1_700_000_000}), "feed_concept_unreadable", "units.USD.0.filed"),
        (concept(cik=2), "feed_concept_other", None),
        (concept(tag="Assets"), "feed_concept_other", None),
    ],
)
def test_another_document_is_refused_with_the_place(document: bytes, key: str, place: str | None) -> None:
    with pytest.raises(SourceError) as refusal:
        read_concept(document, 1, "Revenues")
    assert refusal.value.key == key
    assert place is None or refusal.value.values["place"] == place


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode()))
def test_no_document_crashes_the_reader(document: bytes) -> None:
    with pytest.raises(SourceError):
        read_concept(document, 1, "Revenues")
