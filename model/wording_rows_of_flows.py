"""Wordings of money that goes from one firm to another, of firms that are only mentioned, and of AI revenue whose owner is
told by a person, a place or a description."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.company_words import COMPANY
from model.late import Late
from model.wording import Wording

WORDINGS_OF_FLOWS = (
    # "Nvidia sells 60B. 10B of it goes to Meta.", "of that, Microsoft takes 14B".
    Wording(
        (" of it", " of that", " of them", " goes to", " go to", " went to", " vont à", " vont a", "of the "),
        Late(
            rf"{SUM} (?:of (?:it|that|them|this) )?(?:goes|go|went|is sold|vont|va) (?:to|[àa]) (?!nvidia|nvda){COMPANY}\b",
            re.IGNORECASE,
        ),
        "refused_scope",
    ),
)
