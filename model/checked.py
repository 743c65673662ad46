"""The results that a statement only tells, held against the model: a claim against the answer, and where things stand
against the baseline."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from model import canonical
from model.answer import Answer
from model.catalogue import Baseline, baselines, variable
from model.reading import Note, Part, Problem, Reading
from model.solve import find

_ROUNDED = Fraction(1, 100)  # people tell results in round figures


def begins_elsewhere(reading: Reading, baseline: Baseline) -> Problem | None:
    """The first result that a statement begins with and that is another in the baseline; offered is the statement on each
    dated baseline that has it."""
    for part in reading.standing:
        now = find({}, baseline, part.variable)
        if now is None or not _agree(part.value, now):
            return _begun(reading, part, now, baseline)
    return None


def _begun(reading: Reading, part: Part, now: Fraction | None, baseline: Baseline) -> Problem:
    fitting = [
        each.id
        for each in baselines().values()
        if (value := find({}, each, part.variable)) is not None and _agree(part.value, value)
    ]
    rest = reading._replace(standing=())
    texts = tuple(canonical.statement(rest._replace(baseline=name)) for name in fitting)
    kind = "other_start" if now is not None else "unknown_start"
    details = {"variable": part.variable, "first": part.value, "second": now, "baseline": baseline.id}
    written = reading.text[part.start : part.end]
    return Problem(kind, part.start, part.end, written, texts or (canonical.statement(rest),), details)


def checked(answer: Answer) -> Answer:
    """The answer with notes of the results that its statement begins with, and of whether a claim about one holds."""
    lang, claim = answer.lang, answer.reading.claim
    begun = ", ".join(canonical.part(part, lang) for part in answer.reading.standing)
    if begun:
        answer = replace(answer, notes=(*answer.notes, Note("begins_with", {"parts": begun, "id": answer.baseline.id})))
    found = answer.values.get(claim.variable) if claim else None
    if claim is None or not isinstance(found, Fraction):
        return answer
    told = _resolved(claim, answer.baseline)
    if told is None:
        return answer
    kind = "claim_holds" if _agree(told, found) else "claim_fails"
    value = canonical.amount(told, variable(claim.variable).dimension, lang)
    return replace(answer, notes=(*answer.notes, Note(kind, {"value": value})))


def _resolved(claim: Part, baseline: Baseline) -> Fraction | None:
    """The value that a claim speaks of: "does the gap double?" speaks of twice what it is."""
    if claim.op == "set":
        return claim.value
    now = find({}, baseline, claim.variable)
    if now is None:
        return None
    return now * claim.value if claim.op == "scale" else now + claim.value


def _agree(told: Fraction, found: Fraction) -> bool:
    return abs(told - found) <= _ROUNDED * abs(found)
