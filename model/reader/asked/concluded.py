"""A result that a statement draws from what it has just stated, and goes on from: "AI revenue is 90B, so the gap is 110B.
What if the margin is 40%?". Kept, it would hold what the next value moves."""

from __future__ import annotations

import re
from fractions import Fraction

from model.catalogue import DERIVED, OUTCOMES, Baseline
from model.late import Late
from model.reader.measured.stated import TOLD_WITHIN, stated
from model.reading import Note, Part, Reading
from model.solve import solve

_SO = Late(
    r"\b(?:so|hence|therefore|thus|meaning|means?|impl(?:y|ies|ying)|which (?:raises|brings|puts|lifts|cuts|takes|gives)"
    r"|donc|ce qui (?:donne|fait|porte)|signifie|implique)\b",
    re.IGNORECASE,
)


def without_conclusion(reading: Reading, baseline: Baseline) -> Reading:
    """The reading without a result that what stands before it leads to anyway, where more follows; noted."""
    for place, part in enumerate(reading.parts):
        before, behind = reading.parts[:place], reading.parts[place + 1 :]
        goes_on = behind or (reading.unknown not in (None, part.variable) and "?" in reading.text[part.end :])
        if (
            before
            and goes_on
            and _is_drawn(part, before[-1], reading.text)
            and _follows(part, before, reading, baseline)
        ):
            note = Note("follows", {"words": reading.text[part.start : part.end].strip()})
            aims = any(each.variable in OUTCOMES for each in behind)
            return reading._replace(
                parts=(*before, *behind), notes=(*reading.notes, note), levers=reading.levers and aims
            )
    return reading


def _is_drawn(part: Part, before: Part, text: str) -> bool:
    """Whether a result stands behind a "so" or a "means"."""
    plain = part.variable in DERIVED and part.op == "set" and part.high is None
    return plain and _SO.search(text, before.end, part.end) is not None


def _follows(part: Part, before: tuple[Part, ...], reading: Reading, baseline: Baseline) -> bool:
    """Whether the values before a result lead to it."""
    fixed, problem = stated(reading._replace(parts=before), baseline)
    exact = {name: value for name, value in fixed.items() if isinstance(value, Fraction)}
    if problem or len(exact) < len(fixed):
        return False
    value = solve(exact, baseline).values.get(part.variable)
    return value is not None and abs(value - part.value) <= TOLD_WITHIN * abs(part.value)
