"""Wordings that head a list and put all of it outside the model or out of use."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

_OLD = (
    r"(?:(?:the )?(?:last|prior|previous) (?:year|version|deck|run)(?:['’]s)?(?: numbers| figures)?"
    r"|(?:old|outdated|stale|superseded|previous|past) ?(?:numbers?|figures?|values?|inputs|assumptions)?"
    r"|outdated|stale|previously|was|formerly|p[ée]rim[ée]e?s?|obsol[èe]tes?|avant"
    r"|(?:l['’]an(?:n[ée]e)?|ann[ée]e) (?:dernier|derni[èe]re|pr[ée]c[ée]dente)|anciens? chiffres?)"
)

_OLDER = (
    "last ", "prior ", "previous", "old ", "outdated", "stale", "supersede", "past ", "was:", "former", "rim", "obsol",
    "avant", "dernier", "derni", "dente", "ancien",
)  # fmt: skip

WORDINGS_OF_LISTS = (
    # "Last year: Nvidia 45B", "Outdated:⏎Nvidia 45B", "Old numbers:⏎…", "Prior year⏎Nvidia 45B".
    Wording(
        _OLDER,
        Late(rf"(?m)^\W*{_OLD}[ \t]*(?::(?=\s*[^\n]*\d)|\n(?=[^\n]*\d))", re.IGNORECASE),
        "refused_period",
        unless=Late(r"\b(?:now|new|maintenant|apr[èe]s|nouveau)\b", re.IGNORECASE),
    ),
)
