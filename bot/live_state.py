"""What is known of the live figures: the observed ones, which sources failed, and when they were asked. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.failures import Failure
from bot.figures import Figure, known_on
from bot.live import LiveFigures, live_figures
from bot.live_baseline import live_baseline
from bot.sources import sources
from model.catalogue import Baseline, baselines


@dataclass(frozen=True, slots=True)
class LiveState:
    """`asked` names the configured sources; `checked_at` is None where none was ever asked.

    `recorded`: the figures are those shipped with aigap, in place of live ones.
    """

    figures: tuple[Figure, ...] = ()
    failures: tuple[Failure, ...] = ()
    asked: tuple[str, ...] = ()
    checked_at: datetime | None = None
    recorded: bool = False

    def on(self, day: date) -> LiveFigures:
        """The live figures, with their ages and expected filings as of a day."""
        return live_figures(self.figures, self.asked, day, sources())

    def known_by(self, day: date) -> LiveState:
        """What of it was public by the end of a day."""
        return replace(self, figures=known_on(self.figures, day))

    def baseline(self, day: date) -> Baseline | None:
        """The baseline `live`; None where the figures do not suffice."""
        article = list(baselines().values())[-1]
        return live_baseline(self.on(day), article, sources(), self.recorded)
