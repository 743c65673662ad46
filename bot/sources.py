"""`live.toml`, read and checked once: the sources of the live baseline. An unknown key is an error."""

from __future__ import annotations

import datetime
import unicodedata
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import model_validator

from model import data_file
from model.data_forms import Data, WordsForm

DATA = Path(__file__).with_name("live.toml")


class Sec(Data):
    """EDGAR: where a concept and a filing are found, and how it wants to be asked."""

    title: str
    concept: str
    filing: str
    hosts: tuple[str, ...]
    largest_bytes: int
    requests_per_second: int
    quiet_minutes: int

    def filing_url(self, cik: int, accession: str) -> str:
        """The page of one filing, for people."""
        return self.filing.format(cik=cik, folder=accession.replace("-", ""), accession=accession)


class TableLimits(Data):
    """How large a table may be: rows without its header, and characters of a cell that is read."""

    hosts: tuple[str, ...]
    largest_bytes: int
    largest_rows: int
    largest_cell: int


class Tracker(TableLimits):
    """The public tracker of AI revenue: a file in a zip; `largest_bytes` is the zip's."""

    title: str
    page: str
    address: str
    file: str
    largest_file_bytes: int


class Team(TableLimits):
    """The team's own table, whose address is the operator's setting."""

    sign_in_host: str


class Patience(Data):
    """Time-outs, tries and redirects of one request, and the time of a whole refresh."""

    connect_seconds: float
    read_seconds: float
    refresh_seconds: float
    longest_wait_seconds: float
    tries: int
    redirects: int


class StaleAfterDays(Data):
    """Age of a figure's period end, in days, above which it is marked; by kind of source."""

    filing: int
    team: int
    tracker: int
    share: int


class Company(Data):
    """A filer, the figure that is read of it, and the tags to read it from."""

    key: str
    name: str
    cik: int
    figure: Literal["revenue", "capex"]
    tags: tuple[str, ...]

    @property
    def source(self) -> str:
        """The name of this company's filings as a source."""
        return f"sec.{self.key}"

    @property
    def variable(self) -> str:
        """The name of the figure that is read: revenue.nvidia, capex.google."""
        return f"{self.figure}.{self.key}"


class DataCentreShare(Data):
    """Nvidia's data-centre revenue and its total in one annual report, in USD."""

    data_centre: int
    total: int
    start: datetime.date
    end: datetime.date
    form: str
    filed: datetime.date
    accession: str

    @property
    def share(self) -> Fraction:
        return Fraction(self.data_centre, self.total)


class Overlap(Data):
    """Revenue of `part` that is also within the figure of `whole`, and why."""

    part: str
    whole: str
    reason: WordsForm


class Sources(Data):
    """All of live.toml."""

    sec: Sec
    tracker: Tracker
    team: Team
    patience: Patience
    stale_after_days: StaleAfterDays
    deadline_days: dict[str, int]
    companies: tuple[Company, ...]
    data_centre_shares: tuple[DataCentreShare, ...]
    overlaps: tuple[Overlap, ...]
    names: dict[str, tuple[str, ...]]

    @model_validator(mode="after")
    def _names_are_clear(self) -> Sources:
        spellings = [name for key in self.names for name in self._spellings(key)]
        twice = sorted({name for name in spellings if spellings.count(name) > 1})
        if twice:
            raise ValueError(f"names: given twice: {', '.join(twice)}")
        return self

    @property
    def nvidia(self) -> Company:
        """The one company whose revenue is read."""
        (company,) = (company for company in self.companies if company.figure == "revenue")
        return company

    @property
    def hyperscalers(self) -> tuple[Company, ...]:
        """The companies whose capex is read."""
        return tuple(company for company in self.companies if company.figure == "capex")

    def company_key(self, name: str) -> str:
        """The key of a company's line: a known spelling gives its key, any other name its words with hyphens."""
        known = (key for key in self.names if squashed(name) in self._spellings(key))
        return next(known, "-".join(words(name)))

    def _spellings(self, key: str) -> set[str]:
        return {squashed(name) for name in (key, *self.names[key])}


def words(name: str) -> list[str]:
    """The words of a name, lower case, without punctuation."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(letter if letter.isalnum() else " " for letter in plain).split()


def squashed(name: str) -> str:
    """A name as one word, so that "Open AI" and "OpenAI" are the same."""
    return "".join(words(name))


@cache
def sources() -> Sources:
    """The checked content of live.toml."""
    return Sources.model_validate(data_file.load(DATA))
