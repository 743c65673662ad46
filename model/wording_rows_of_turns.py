"""Wordings of comparisons, views and lists that leave open which amount counts for what."""

from __future__ import annotations

import re

from model.amount_pattern import SUM
from model.late import Late
from model.wording import Wording

_COUNTED = (
    "bananas", "pencils", "rocks", "balls", "books", "magazines", "newspapers", "websites", "pens", "sticks", "bots",
    "memes", "algorithms", "datasets", "emojis", "tweets", "spreadsheets", "podcasts", "papers", "blogs", "gifs", "racks",
    "keys", "pins",
)  # fmt: skip

WORDINGS_OF_TURNS = (
    # "60B is too much for Nvidia", "Nvidia at 60B is too much": no other value is given.
    Wording(
        ("too much", "too high", "too low", "too little", "too rich", "a lot for", "a stretch", "trop "),
        Late(
            rf"{SUM}[^.;,\d]{{0,24}}\b(?:is|are|seems?|looks?|sounds?|feels?) (?:way |far |a bit |a little |much "
            rf"|simply )?(?:too (?:much|high|low|little|rich|big|small)|a lot for|a stretch)"
            r"\b[^\d]{0,60}\Z|\d[^.;,\d]{0,16}\b(?:est|semble|para[îi]t) (?:bien |beaucoup )?trop\b[^\d]{0,60}\Z",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "Nvidia sells 60B bananas": a count of what the model does not count.
    Wording(
        _COUNTED,
        Late(rf"{SUM} (?:of )?(?:{'|'.join(_COUNTED)})\b", re.IGNORECASE),
        "units",
    ),
    # "use the same Nvidia number Morgan Stanley has", "same Nvidia figure as Goldman": a figure that is not said.
    Wording(
        ("same ",),
        Late(
            r"\bsame (?:[\w'’-]+ ){1,3}?(?:that |which )?(?!the |we |i |you |it |he |cahn|sequoia|baseline"
            r"|article|before|now|already)(?:[\w'’.&-]+ ){1,3}(?:has|have|uses?|used|assumes?|models?|published"
            r"|gives?|gave|quotes?)\b(?! \$?\d)",
            re.IGNORECASE,
        ),
        "refused_reference",
    ),
    # "what margin do you want?"
    Wording(
        ("do you ", "would you "),
        Late(r"\bwhat (?:\w+ )?(?:do|would) you (?:want|like|prefer|think|suggest|recommend)\b", re.IGNORECASE),
        "refused_outside",
    ),
)
