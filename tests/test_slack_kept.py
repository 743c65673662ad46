"""Which answers the bot keeps to say again."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from bot.commands import answered
from bot.logs import open_log
from bot.services import Services
from model.ask import LIVE, ask
from model.catalogue import Baseline, baselines


@pytest.mark.parametrize(("text", "baseline"), [("Nvidia 60B as of live", "2023-09"), ("Nvidia 60B", LIVE)])
async def test_that_there_are_no_live_figures_yet_is_not_kept(text: str, baseline: str) -> None:
    live: dict[str, Baseline] = {}
    log = open_log("error", "json", [], io.StringIO())
    services = Services(lambda said, of: ask(said, of, extra=live), baseline, "en", log, str)
    assert answered(services, text, baseline, "test").status == "ambiguous"
    live[LIVE] = replace(baselines()["2024-06"], id=LIVE)
    assert answered(services, text, baseline, "test").status == "solved"
