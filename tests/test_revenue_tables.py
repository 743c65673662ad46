"""Tables of AI revenue: what is read, and every fault named by its line."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from feeds_server import zipped
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import SourceError
from bot.revenue_tables import TEAM_COLUMNS, RevenueRow, team_table, tracker_table, unzipped
from bot.sources import sources

FIXTURES = Path(__file__).parent / "fixtures"
TODAY = date(2026, 10, 1)
HEADER = ",".join(TEAM_COLUMNS) + "\n"
GOOD = "OpenAI,50000000000,2026-09-30,https://epoch.ai/data,reported,run_rate,\n"
TRACKER_HEADER = "Company,Date,Annualized revenue (USD),Scope,Confidence,Source 1,Source 2,Source 3\n"
TRACKER_GOOD = "OpenAI,2026-09-30,50000000000.0,Full company,Likely,https://epoch.ai/x,,\n"


def faults(table: bytes | str, read=team_table) -> list[tuple[int, str, str]]:
    """Line, column and sentence of each fault of a table."""
    document = table.encode() if isinstance(table, str) else table
    with pytest.raises(SourceError) as rejection:
        read(document, sources(), TODAY) if read is team_table else read(document, sources())
    assert rejection.value.key == "feed_table_rejected"
    assert rejection.value.values == {"count": len(rejection.value.faults)}
    return [(fault.line, fault.column, fault.key) for fault in rejection.value.faults]


def test_a_team_table() -> None:
    microsoft, acme = team_table((FIXTURES / "team.csv").read_bytes(), sources(), TODAY)
    assert microsoft == RevenueRow(
        company="Microsoft AI",
        annual_revenue=Fraction(37 * 10**9),
        as_of=date(2026, 4, 29),
        reported=date(2026, 4, 29),
        url="https://www.microsoft.com/en-us/investor",
        kind="reported",
        basis="run_rate",
        note="second-hand; counts OpenAI's Azure bill too",
    )
    assert (acme.kind, acme.basis, acme.url) == ("assumed", "fiscal_year", "")


@pytest.mark.parametrize(
    "spelled",
    [
        HEADER + GOOD,
        "\ufeff" + HEADER + GOOD,
        (HEADER + GOOD).replace("\n", "\r\n"),
        HEADER + "\n,,,,,,\n" + GOOD + "\n\n",
        HEADER + GOOD.rstrip("\n"),
        HEADER + GOOD.replace("OpenAI", '  "OpenAI"').replace('  "', '"'),
    ],
    ids=["plain", "byte order mark", "CRLF", "empty lines", "no end of line", "quoted"],
)
def test_spellings_of_the_same_table(spelled: str) -> None:
    assert team_table(spelled.encode(), sources(), TODAY) == team_table((HEADER + GOOD).encode(), sources(), TODAY)


def test_a_note_on_several_lines_becomes_one_and_lines_are_counted_on() -> None:
    note = GOOD.replace("run_rate,", 'run_rate,"one\ntwo\u200b\u202e three"')
    (row,) = team_table((HEADER + note).encode(), sources(), TODAY)
    assert row.note == "one two three"
    assert faults(HEADER + note + "Acme,1B,2026-01-01,,assumed,ttm,\n") == [
        (4, "annual_revenue_usd", "fault_whole_usd")
    ]


@pytest.mark.parametrize(
    ("change", "column", "key"),
    [
        (("OpenAI", ""), "company", "fault_no_company"),
        (("OpenAI", "…"), "company", "fault_no_company"),
        (("50000000000", "50B"), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", "50000000000.5"), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", '"50,000,000,000"'), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", "-5"), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", "5e10"), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", "٥٠"), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", "9" * 16), "annual_revenue_usd", "fault_whole_usd"),
        (("50000000000", ""), "annual_revenue_usd", "fault_whole_usd"),
        (("2026-09-30", "30/09/2026"), "as_of", "fault_date"),
        (("2026-09-30", "2026-02-30"), "as_of", "fault_date"),
        (("2026-09-30", "20260930"), "as_of", "fault_date"),
        (("2026-09-30", "2026-10-02"), "as_of", "fault_future"),
        (("https://epoch.ai/data", "epoch.ai"), "source_url", "fault_link"),
        (("https://epoch.ai/data", "javascript:alert(1)"), "source_url", "fault_link"),
        (("https://epoch.ai/data", "https://user:pass@epoch.ai/"), "source_url", "fault_link"),
        (("https://epoch.ai/data", "https://epoch.ai/|<!channel>"), "source_url", "fault_link"),
        (("https://epoch.ai/data", ""), "source_url", "fault_link"),
        (("reported", "guess"), "kind", "fault_choice"),
        (("run_rate", "ARR"), "basis", "fault_choice"),
        (("run_rate,", "run_rate," + "x" * 501), "notes", "fault_cell_too_long"),
        (("OpenAI", "x" * 501), "company", "fault_cell_too_long"),
        (("run_rate,", "run_rate"), "", "fault_cells"),
        (("run_rate,", "run_rate,,"), "", "fault_cells"),
    ],
)
def test_a_bad_cell_rejects_the_table(change: tuple[str, str], column: str, key: str) -> None:
    assert faults(HEADER + GOOD + GOOD.replace(*change)) == [(3, column, key)]


def test_every_fault_is_named_at_once() -> None:
    table = HEADER + "Acme,1B,soon,,known,yearly,\n" + GOOD + "Acme,1\n" + GOOD
    assert faults(table) == [
        (2, "annual_revenue_usd", "fault_whole_usd"),
        (2, "as_of", "fault_date"),
        (2, "source_url", "fault_link"),
        (2, "basis", "fault_choice"),
        (4, "", "fault_cells"),
        (5, "company", "fault_duplicate"),
    ]


def test_a_fault_quotes_little_of_a_cell_and_nothing_invisible() -> None:
    with pytest.raises(SourceError) as rejection:
        team_table((HEADER + GOOD.replace("50000000000", "5\u202e\u200b0" + "x" * 99)).encode(), sources(), TODAY)
    (fault,) = rejection.value.faults
    assert fault.values == {"text": "50" + "x" * 58 + "…"}


def test_one_company_under_two_names_on_one_day_is_a_duplicate() -> None:
    table = HEADER + GOOD + GOOD.replace("OpenAI", "Open AI")
    assert faults(table) == [(3, "company", "fault_duplicate")]
    later = HEADER + GOOD + GOOD.replace("2026-09-30", "2026-06-30")
    assert len(team_table(later.encode(), sources(), TODAY)) == 2


@pytest.mark.parametrize(
    ("table", "line", "key"),
    [
        ("", 1, "fault_no_rows"),
        (HEADER, 1, "fault_no_rows"),
        (GOOD, 1, "fault_header"),
        (HEADER.replace("notes", "comments") + GOOD, 1, "fault_header"),
        (
            HEADER.replace("company,annual_revenue_usd", "annual_revenue_usd,company") + GOOD,
            1,
            "fault_header",
        ),
        (HEADER + GOOD * 201, 202, "fault_too_many_rows"),
        (HEADER + GOOD + 'Acme,"1', 3, "fault_quotes"),
        (HEADER + GOOD + 'Acme,"1"2,\n', 3, "fault_quotes"),
        ((HEADER + GOOD).encode() + b"\xff\xfe", 3, "fault_not_utf8"),
        ((HEADER + GOOD).encode("utf-16"), 1, "fault_not_utf8"),
        ("<!doctype html><html>", 1, "fault_header"),
    ],
)
def test_a_table_of_another_shape(table: str | bytes, line: int, key: str) -> None:
    assert faults(table) == [(line, "", key)]


def test_the_limits_themselves_are_allowed() -> None:
    rows = "".join(GOOD.replace("OpenAI", f"Company {n}") for n in range(200))
    assert len(team_table((HEADER + rows).encode(), sources(), TODAY)) == 200
    team_table((HEADER + GOOD.replace("run_rate,", "run_rate," + "x" * 500)).encode(), sources(), TODAY)


def test_the_tracker_as_epoch_writes_it() -> None:
    rows = tracker_table((FIXTURES / "ai_companies_revenue_reports.csv").read_bytes(), sources())
    newest = max(rows, key=lambda row: row.as_of)
    assert (newest.company, newest.annual_revenue, newest.as_of) == ("OpenAI", 50 * 10**9, date(2026, 9, 30))
    assert (newest.kind, newest.basis, newest.note) == ("reported", "run_rate", "Annualized run rate; Likely")
    july = next(row for row in rows if row.as_of == date(2026, 7, 31))
    assert (july.company, july.annual_revenue, july.reported) == ("Anthropic", 65 * 10**9, date(2026, 8, 17))


def test_the_trackers_products_and_whole_years_are_passed_over() -> None:
    rows = tracker_table((FIXTURES / "ai_companies_revenue_reports.csv").read_bytes(), sources())
    assert len(rows) == 15  # of 17: a product, and a whole year without an annualized amount
    assert [row.annual_revenue for row in rows if row.as_of == date(2025, 12, 31)] == [
        21_400_000_000,
        9 * 10**9,
    ]


def test_a_product_is_not_its_company() -> None:
    product = TRACKER_GOOD.replace("Full company", "Product/division").replace("50000000000", "1")
    assert len(tracker_table((TRACKER_HEADER + TRACKER_GOOD + product).encode(), sources())) == 1


def test_a_tracker_without_optional_columns() -> None:
    (row,) = tracker_table((TRACKER_HEADER + TRACKER_GOOD).encode(), sources())
    assert (row.reported, row.note, row.url) == (date(2026, 9, 30), "Likely", "https://epoch.ai/x")


def test_a_tracker_row_without_a_usable_link_leads_to_the_trackers_page() -> None:
    for link in ("", "see Notes", "https://epoch.ai/<x>|y", "https://" + "x" * 600):
        table = TRACKER_HEADER + TRACKER_GOOD.replace("https://epoch.ai/x", link)
        (row,) = tracker_table(table.encode(), sources())
        assert row.url == sources().tracker.page


@pytest.mark.parametrize(
    ("change", "column", "key"),
    [
        (("OpenAI", ""), "Company", "fault_no_company"),
        (("2026-09-30", "Sep 2026"), "Date", "fault_date"),
        (("50000000000.0", "about 50B"), "Annualized revenue (USD)", "fault_usd"),
        (("50000000000.0", "5e10"), "Annualized revenue (USD)", "fault_usd"),
        (("50000000000.0", "inf"), "Annualized revenue (USD)", "fault_usd"),
        (("Likely", "x" * 501), "Confidence", "fault_cell_too_long"),
        (("Likely", "Likely,x"), "", "fault_cells"),
    ],
)
def test_a_bad_cell_rejects_the_tracker(change: tuple[str, str], column: str, key: str) -> None:
    table = TRACKER_HEADER + TRACKER_GOOD + TRACKER_GOOD.replace(*change)
    assert faults(table, tracker_table) == [(3, column, key)]


def test_a_tracker_that_lost_a_column() -> None:
    with pytest.raises(SourceError) as rejection:
        tracker_table((TRACKER_HEADER.replace("Scope", "Extent") + TRACKER_GOOD).encode(), sources())
    (fault,) = rejection.value.faults
    assert (fault.line, fault.key, fault.values) == (1, "fault_columns_missing", {"columns": "Scope"})


CELLS = st.lists(st.text(st.characters(codec="utf-8"), max_size=8), max_size=8).map(",".join)


def rows_or_faults(read: Callable[[], tuple[RevenueRow, ...]]) -> tuple[object, ...]:
    try:
        return read()
    except SourceError as rejection:
        return rejection.faults


@given(st.lists(CELLS, max_size=6), st.sampled_from([HEADER, TRACKER_HEADER, ""]))
def test_every_text_gives_rows_or_faults(lines: list[str], header: str) -> None:
    document = (header + "\n".join(lines)).encode()
    assert rows_or_faults(lambda: team_table(document, sources(), TODAY))
    assert rows_or_faults(lambda: tracker_table(document, sources()))


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_readers(document: bytes) -> None:
    for read in (
        lambda: team_table(document, sources(), TODAY),
        lambda: tracker_table(document, sources()),
        lambda: unzipped(document, "a.csv", 10),
    ):
        with pytest.raises(SourceError):
            read()


def test_a_file_is_found_wherever_it_lies_in_the_zip() -> None:
    assert unzipped(zipped({"a.csv": b"1"}), "a.csv", 10) == b"1"
    assert unzipped(zipped({"x/y/a.csv": b"1", "x/b.csv": b"2"}), "a.csv", 10) == b"1"


def bomb() -> bytes:
    return zipped({"a.csv": b"\0" * 50_000_000})


def lying_bomb() -> bytes:
    """A zip that states a small size for a large file."""
    size = (50_000_000).to_bytes(4, "little")
    return bomb().replace(size, (5).to_bytes(4, "little"))


def encrypted() -> bytes:
    content = bytearray(zipped({"a.csv": b"1"}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def damaged() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a.csv", b"company,revenue")
    return content.getvalue().replace(b"company", b"COMPANY", 1)


def test_a_bomb_takes_no_memory() -> None:
    document = bomb()
    tracemalloc.start()
    with pytest.raises(SourceError):
        unzipped(document, "a.csv", 1000)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2_000_000


@pytest.mark.parametrize(
    ("document", "key"),
    [
        (bomb, "feed_zip_too_large"),
        (lying_bomb, "feed_zip_unreadable"),
        (encrypted, "feed_zip_unreadable"),
        (damaged, "feed_zip_unreadable"),
        (lambda: zipped({"a.csv": b"1"})[:-30], "feed_zip_unreadable"),
        (lambda: b"<html>", "feed_zip_unreadable"),
        (lambda: zipped({"b.csv": b"1"}), "feed_zip_without_file"),
        (lambda: zipped({"x/a.csv": b"1", "y/a.csv": b"1"}), "feed_zip_without_file"),
    ],
    ids=["bomb", "lying bomb", "encrypted", "damaged", "cut off", "a page", "another file", "two of them"],
)
def test_a_zip_that_cannot_be_used(document: Callable[[], bytes], key: str) -> None:
    with pytest.raises(SourceError) as refusal:
        unzipped(document(), "a.csv", 1000)
    assert refusal.value.key == key
