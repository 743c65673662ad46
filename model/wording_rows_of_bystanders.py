"""Wordings of what stands around the model and has a figure beside it: how full a building is, what one of them costs, how
many racks it takes, and what a trade earns that the model has no line for."""

from __future__ import annotations

import re

from model.late import Late
from model.wording import Wording

WORDINGS_OF_BYSTANDERS = (
    # "Every facility costs 2B", "Facilities cost 2B apiece", "A new facility is 2B".
    Wording(
        ("facilit", "building", "apiece", "each"),
        Late(
            r"\b(?:each|every|an?|one|any|building a) (?:new |single |typical )?(?:facility|building) (?:costs?"
            r"|is|runs?|takes?) \$?\d",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
