"""Wordings of a coverage, a break-even or a gap that is somebody else's ("the study covers 30 firms", "Oracle 8B, at which
its cloud breaks even", "closing its gap to Google"), and of values only pointed at ("Nvidia sells what it guided to")."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

WORDINGS_OF_COVERAGE = (
    # "I've got you covered: Nvidia 60B", "the FT covered Nvidia at 60B", "per Bernstein coverage": no question of coverage.
    Wording(
        ("cover", "couvr", "couverture"),
        Late(
            r"\b(?:ft|wsj|bernstein|goldman|press|media|bloomberg|reuters|analyst)(?:['’]s)? coverage\b"
            r"|\bcoverage (?:like )?at the \w+\b",
            re.IGNORECASE,
        ),
        "refused_outside",
        Late(r"\b(?:according to|selon|d['’]apr[èe]s)\b", re.IGNORECASE),
    ),
)  # fmt: skip
