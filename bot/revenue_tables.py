"""Tables of AI revenue, from their bytes to rows: the team's own CSV and the tracker's. Pure.

One bad row rejects a table: SourceError holds every fault with its line, so that all can be mended at once.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal, NamedTuple, cast

from pydantic import BaseModel, BeforeValidator, Field, ValidationError, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.failures import Fault, SourceError
from bot.sources import Sources, TableLimits

Kind = Literal["known", "reported", "assumed"]
RevenueBasis = Literal["run_rate", "ttm", "fiscal_year"]

TEAM_COLUMNS = ("company", "annual_revenue_usd", "as_of", "source_url", "kind", "basis", "notes")
LINKS = ("Source 1", "Source 2", "Source 3")
TRACKER_COLUMNS = ("Company", "Date", "Annualized revenue (USD)", "Scope", "Confidence", *LINKS)
AMOUNT_TYPE, REPORTED = "Annualized revenue type", "Report date"  # read where the tracker has them
WHOLE_COMPANY = "Full company"

LONGEST_QUOTE = 60  # characters of a bad cell that a fault repeats
WHOLE_USD = re.compile(r"[0-9]{1,15}")
USD = re.compile(r"[0-9]{1,15}(\.[0-9]{1,6})?")
ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Characters that could end a link in Slack early must come percent-encoded.
LINK = re.compile(r"https?://[^\s/@<>|\"\\]+(/[^\s<>|\"\\]*)?")


class RevenueRow(NamedTuple):
    """Annual revenue of one company in USD, as of a day, known to the public since `reported`."""

    company: str
    annual_revenue: Fraction
    as_of: date
    reported: date
    url: str
    kind: Kind
    basis: RevenueBasis
    note: str


class _Reading(NamedTuple):
    """What a cell is read with: the names of companies, the longest cell, and the last day it may name."""

    sources: Sources
    largest_cell: int
    today: date


def _reading(info: ValidationInfo) -> _Reading:
    return cast(_Reading, info.context)


def _cell(read: Callable[[str, ValidationInfo], Any]) -> BeforeValidator:
    def bounded(text: str, info: ValidationInfo) -> Any:
        largest = _reading(info).largest_cell
        if len(text) > largest:
            raise PydanticCustomError("fault_cell_too_long", "too long", {"largest": largest})
        return read(text, info)

    return BeforeValidator(bounded)


def _name(text: str, info: ValidationInfo) -> str:
    if not _reading(info).sources.company_key(text):
        raise PydanticCustomError("fault_no_company", "no company")
    return visible(text)


def _amount(pattern: re.Pattern[str], key: Literal["fault_whole_usd", "fault_usd"]) -> BeforeValidator:
    def read(text: str, info: ValidationInfo) -> Fraction:
        if not pattern.fullmatch(text):
            raise PydanticCustomError(key, "not an amount", {"text": text})
        return Fraction(text)

    return _cell(read)


def _day(text: str, info: ValidationInfo) -> date:
    day = _iso_date(text)
    if day is None:
        raise PydanticCustomError("fault_date", "not a date", {"text": text})
    return day


def _past_day(text: str, info: ValidationInfo) -> date:
    day = _day(text, info)
    if day > _reading(info).today:
        raise PydanticCustomError("fault_future", "in the future", {"text": text})
    return day


def _link(text: str, info: ValidationInfo) -> str:
    if not LINK.fullmatch(text) and (text or info.data.get("kind") != "assumed"):
        raise PydanticCustomError("fault_link", "not a link", {"text": text})
    return text


def _one_of(*choices: str) -> BeforeValidator:
    def read(text: str, info: ValidationInfo) -> str:
        if text not in choices:
            values = {"text": text, "choices": ", ".join(choices)}
            raise PydanticCustomError("fault_choice", "none of", values)
        return text

    return _cell(read)


def _text(text: str, info: ValidationInfo) -> str:
    return visible(text)


class _TeamRow(BaseModel):
    company: Annotated[str, _cell(_name)]
    annual_revenue_usd: Annotated[Fraction, _amount(WHOLE_USD, "fault_whole_usd")]
    as_of: Annotated[date, _cell(_past_day)]
    kind: Annotated[Kind, _one_of("known", "reported", "assumed")]
    source_url: Annotated[str, _cell(_link)]  # after kind: an assumption needs no source
    basis: Annotated[RevenueBasis, _one_of("run_rate", "ttm", "fiscal_year")]
    notes: Annotated[str, _cell(_text)]

    def revenue(self) -> RevenueRow:
        return RevenueRow(
            self.company, self.annual_revenue_usd, self.as_of, self.as_of, self.source_url,
            self.kind, self.basis, self.notes,
        )  # fmt: skip


class _TrackerRow(BaseModel):
    company: Annotated[str, _cell(_name)] = Field(alias="Company")
    as_of: Annotated[date, _cell(_day)] = Field(alias="Date")
    amount: Annotated[Fraction, _amount(USD, "fault_usd")] = Field(alias="Annualized revenue (USD)")
    confidence: Annotated[str, _cell(_text)] = Field(alias="Confidence")


def team_table(document: bytes, sources: Sources, today: date) -> tuple[RevenueRow, ...]:
    """The rows of a team's CSV, which has exactly TEAM_COLUMNS. Raises SourceError with every fault."""
    header, records = _read(document, sources.team)
    if tuple(header.cells) != TEAM_COLUMNS:
        raise _rejected([Fault(header.line, "", "fault_header", {"columns": ",".join(TEAM_COLUMNS)})])
    reading = _Reading(sources, sources.team.largest_cell, today)
    faults: list[Fault] = []
    rows: list[RevenueRow] = []
    seen: dict[tuple[str, date], int] = {}
    for record in records:
        try:
            row = _TeamRow.model_validate(_by_column(header, record), context=reading).revenue()
        except (ValidationError, SourceError) as error:
            faults += _faults(record, error)
            continue
        first = seen.setdefault((sources.company_key(row.company), row.as_of), record.line)
        if first != record.line:
            faults.append(Fault(record.line, "company", "fault_duplicate", {"first": first}))
        rows.append(row)
    return _accepted(rows, faults)


def tracker_table(document: bytes, sources: Sources) -> tuple[RevenueRow, ...]:
    """The annualized revenues of whole companies in the tracker's CSV. Raises SourceError with every fault.

    Rows of a product, or with no annualized amount, say something else and are passed over.
    """
    header, records = _read(document, sources.tracker)
    missing = [column for column in TRACKER_COLUMNS if header.cells.count(column) != 1]
    if missing:
        raise _rejected([Fault(header.line, "", "fault_columns_missing", {"columns": ", ".join(missing)})])
    reading = _Reading(sources, sources.tracker.largest_cell, date.max)
    faults: list[Fault] = []
    rows: list[RevenueRow] = []
    for record in records:
        try:
            cells = _by_column(header, record)
            if cells["Annualized revenue (USD)"] and cells["Scope"] == WHOLE_COMPANY:
                rows.append(_tracker_row(cells, reading))
        except (ValidationError, SourceError) as error:
            faults += _faults(record, error)
    return _accepted(rows, faults)


def _tracker_row(cells: dict[str, str], reading: _Reading) -> RevenueRow:
    row = _TrackerRow.model_validate(cells, context=reading)
    links = (cells[column] for column in LINKS if len(cells[column]) <= reading.largest_cell)
    url = next((link for link in links if LINK.fullmatch(link)), reading.sources.tracker.page)
    amount_type = visible(cells.get(AMOUNT_TYPE, ""))[: reading.largest_cell]
    note = "; ".join(part for part in (amount_type, row.confidence) if part)
    reported = max(_iso_date(cells.get(REPORTED, "")) or row.as_of, row.as_of)
    return RevenueRow(row.company, row.amount, row.as_of, reported, url, "reported", "run_rate", note)


def unzipped(document: bytes, name: str, largest: int) -> bytes:
    """The one file of that name in a zip, wherever it lies. Never unpacks more than `largest` bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(document)) as archive:
            entries = [entry for entry in archive.infolist() if PurePosixPath(entry.filename).name == name]
            if len(entries) != 1:
                raise SourceError("feed_zip_without_file", file=name, found=len(entries))
            with archive.open(entries[0]) as file:
                content = file.read(largest + 1)
    # All that the module raises for a damaged, encrypted or unknown kind of archive.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
        raise SourceError("feed_zip_unreadable", file=name) from None
    if len(content) > largest:
        raise SourceError("feed_zip_too_large", file=name, largest=largest)
    return content


class _Record(NamedTuple):
    line: int
    cells: list[str]


def _read(document: bytes, limits: TableLimits) -> tuple[_Record, list[_Record]]:
    try:
        text = document.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = document.count(b"\n", 0, error.start) + 1
        raise _rejected([Fault(line, "", "fault_not_utf8")]) from None
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    records: list[_Record] = []
    line = 1
    try:
        for cells in reader:
            if any(cells):
                records.append(_Record(line, [cell.strip() for cell in cells]))
            line = reader.line_num + 1
            if len(records) > limits.largest_rows + 1:
                largest = {"largest": limits.largest_rows}
                raise _rejected([Fault(records[-1].line, "", "fault_too_many_rows", largest)])
    except csv.Error:
        raise _rejected([Fault(line, "", "fault_quotes")]) from None
    if not records:
        raise _rejected([Fault(1, "", "fault_no_rows")])
    return records[0], records[1:]


def _by_column(header: _Record, record: _Record) -> dict[str, str]:
    found, expected = len(record.cells), len(header.cells)
    if found != expected:
        raise _rejected([Fault(record.line, "", "fault_cells", {"found": found, "expected": expected})])
    return dict(zip(header.cells, record.cells, strict=True))


def _faults(record: _Record, error: ValidationError | SourceError) -> list[Fault]:
    if isinstance(error, SourceError):
        return list(error.faults)
    return [
        Fault(record.line, str(fault["loc"][0]), fault["type"], _quotable(fault.get("ctx", {})))
        for fault in error.errors(include_url=False, include_input=False)
    ]


def _quotable(values: dict[str, Any]) -> dict[str, Any]:
    if "text" not in values:
        return values
    text = visible(values["text"])
    return values | {"text": text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"}


def _accepted(rows: Sequence[RevenueRow], faults: Sequence[Fault]) -> tuple[RevenueRow, ...]:
    if faults:
        raise _rejected(faults)
    if not rows:
        raise _rejected([Fault(1, "", "fault_no_rows")])
    return tuple(rows)


def _rejected(faults: Sequence[Fault]) -> SourceError:
    error = SourceError("feed_table_rejected", count=len(faults))
    error.faults = tuple(faults)
    return error


def visible(text: str) -> str:
    """A text on one line, without characters that cannot be seen (they could reorder or hide a reply)."""
    plain = " ".join(text.split())
    return "".join(letter for letter in plain if unicodedata.category(letter) not in {"Cc", "Cf", "Cs"})


def _iso_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if ISO_DATE.fullmatch(text) else None
    except ValueError:
        return None
