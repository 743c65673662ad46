"""The baseline `live` for the command line, whose figures are read only where a statement asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from model.ask import LIVE
from model.catalogue import Baseline


class LiveOnDemand(Mapping[str, Baseline]):
    """One baseline, `live`: of the figures in the operator's database, else of the recorded ones."""

    def __getitem__(self, name: str) -> Baseline:
        if name != LIVE:
            raise KeyError(name)
        from bot.operator_desk import live_baseline_now

        return live_baseline_now()

    def __contains__(self, name: object) -> bool:
        return name == LIVE

    def __iter__(self) -> Iterator[str]:
        return iter((LIVE,))

    def __len__(self) -> int:
        return 1


LIVE_FIGURES = LiveOnDemand()
