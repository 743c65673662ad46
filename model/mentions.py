"""Values that a statement mentions as they are: "the 125B gap", "Nvidia's 50B", "l'écart de 125 Md$". What the baseline has
anyway is no target and fixes nothing: "what happens to the 125B gap if Nvidia sells 60B?" asks for the gap."""

from __future__ import annotations

import re

from model.catalogue import EQUATIONS, RESULTS
from model.late import Late
from model.reading import Part
from model.solve import in_baselines, rests_on

_DEFINITE = Late(
    r"\b(?:the|our|that|this|your|those|these|les|ces|des|nos|[\w.]+['’]s)"
    r"(?: (?:famous|current|whole|entire|full|present|old|original|published))? +\$?\d"
    r"|(?:\b(?:the|our|this|that|le|la|du|cet|cette|ce|notre)\b|\bl['’]) ?[^\d,.;:?]{2,28}?\b(?:of|de|d['’]) *\$?\d",
    re.IGNORECASE,
)
_AHEAD = 16
# What is done to have the result just so: "keep the 125B gap", "to fill the 125B hole".
_AIMED = Late(
    r"\b(?:clos|fill|cover|eliminat|eras|keep|hold|maintain|preserv|reach|hit|support|justif|need|requir|accept"
    r"|target|aim\w* (?:at|for)"
    r"|combl|ferm|gard|maint|attein|conserv|vis)\w*(?: (?:in full|at|up))? *$",
    re.IGNORECASE,
)
# How a question speaks of a result, whatever it is told to be.
_SPOKEN_OF = Late(
    r"\b(?:what (?:will |would |might )?(?:happens?|becomes?)(?: to| of)?|que (?:devient|deviendrait"
    r"|reste-t-il de?))[^?.;]*$",
    re.IGNORECASE,
)
_COMPOSED = Late(
    r"\b(?:includes?|consists?|made (?:up )?of|comes? from|compren\w+|compos\w+|composed)\b", re.IGNORECASE
)


def is_mentioned(part: Part, text: str) -> bool:
    """Whether a value is spoken of as one that is there."""
    return _DEFINITE.search(text, max(0, part.start - _AHEAD), part.end) is not None


def is_as_it_is(part: Part) -> bool:
    """Whether a part says what a dated baseline has, be it as a change by all of it: "Nvidia's 50B fall"."""
    known = in_baselines(part.variable)
    if part.op == "add":
        return abs(part.value) in known
    return part.op == "set" and part.high is None and part.value in known


def mentioned_result(parts: list[Part], text: str) -> Part | None:
    """The result that a statement mentions beside what moves it, or whose parts it asks for."""
    results = [part for part in parts if part.variable in EQUATIONS and part.value and is_mentioned(part, text)]
    if len(results) != 1:
        return None
    (part,) = results
    definite = _DEFINITE.search(text, max(0, part.start - _AHEAD), part.end)
    if definite is None or _AIMED.search(text, 0, definite.start()):
        return None
    spoken_of = _SPOKEN_OF.search(text, 0, definite.start()) is not None
    if not (is_as_it_is(part) and (part.variable in RESULTS or "?" in text)) and not (part.op == "set" and spoken_of):
        return None
    moved = any(rests_on(part.variable, each.variable) for each in parts if each is not part)
    return part if moved or (len(parts) == 1 and _COMPOSED.search(text)) else None
