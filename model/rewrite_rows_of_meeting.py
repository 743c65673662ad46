"""The replacements for AI revenue that is to meet what is required, and for what else leads there, before the words of a
text are read."""

from __future__ import annotations

from model.late import Late
from model.rewrite import Rewrite

REWRITES_OF_MEETING = (
    # "How much is needed to cover Nvidia's 80B?": what is required for it.
    Rewrite(
        (" to cover ", " covering "),
        Late(
            r"(?<![a-z])((?:how much|what)(?: more)?(?: ai revenue)? (?:is|would be|does it|do we|would we|should we"
            r"|does ai|do they"
            r"|would it|must we|must ai)"
            r" ?(?:have to |need to |need|needed|take|earn|required|make|require| )* ?)to cover (?=(?:costs? (?:at"
            r"|of|with) )?(?:nvidia|nvda|gpus?"
            r"|(?:the |a |an )?(?:data[- ]?cent(?:er|re)|total|gpu|capex|facility|\$?\d))[^?]*\d)"
        ),
        r"\1for ",
    ),
)
