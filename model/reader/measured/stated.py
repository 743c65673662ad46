"""What a statement fixes: the final value or range of each variable it names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from model.answer import Limit, Range
from model.catalogue import Baseline, is_company, variable
from model.late import Late
from model.reader.measured.retold import STARTS
from model.reader.words.tokens import lex
from model.reading import Note, Part, Problem, Reading
from model.solve import solve

# Not "anywhere from 50 to 60%"; and French "de 50 à 60 %" is a range.
_FROM = Late(r"(?<!where )\bfrom\b", re.IGNORECASE)
# What varies is no move, though it begins where things are: "run Nvidia from 50B to 80B".
_VARIES = Late(
    r"\b(?:run|sweep|step|var(?:y|ies)|range[sd]?|ranging|test|try|explore|scenarios?|estimates?|plot|graph|spread|distribution"
    r"|(?:could|might|may) be|sc[ée]narios?|estimations?|fourchettes?|balay\w*|(?:gap|coverage|revenue is required"
    r"|margin) for)\b",
    re.IGNORECASE,
)
_STEPS = Late(
    r"\b(?:up|down|adds?|gains?|loses?|rises?|falls?|drops?|gagne(?:nt)?|prend|perd)\s+\$?\d[\d.,]*\s*(?:to|[àa])\s",
    re.IGNORECASE,
)
_DIGIT = Late(r"\d")
# "Microsoft 10 to 14B and Apple 10 to 6B": where one falls, none is a range.
_TO_AND_TO = Late(
    r"(?<![\d.,])(\d+(?:\.\d+)?) ?(?:B|bn|%)? (?:down )?(?:to|[àa]) \$?(\d+(?:\.\d+)?)(?![\d,])", re.IGNORECASE
)
_TO = Late(r"\b(?:to|reach(?:ing|es)?|[àa]|atteindre)\b[^.;]{0,16}?\d", re.IGNORECASE)
# "from 50 to 85B", "from 50 to 40%", "from 6 to 12 months" count the first amount like the second.
_SCALES = (1, 12, 100, 10**6, 10**9, 10**12)
TOLD_WITHIN = Fraction(1, 200)  # of a result; people round what they tell
Fixed = dict[str, Fraction | Range]


def moved(reading: Reading, baseline: Baseline) -> Reading:
    """The reading with each range that begins at the baseline's own value, or tells by how much it moves and where to, as
    the value it leads to, which is noted: "Nvidia from 50B to 85B", "Nvidia up 10 to 60B"."""
    varies = _VARIES.search(reading.text) is not None
    spans = [place for place, part in enumerate(reading.parts) if part.high is not None]
    others = any(not _begins(_written(reading, reading.parts[place])) for place in spans)
    falls = any(Fraction(fall[1]) > Fraction(fall[2]) for fall in _TO_AND_TO.finditer(reading.text))
    ranges = [place for place in spans if falls or _begins(_written(reading, reading.parts[place]))]
    ranges = [place for place in ranges if reading.parts[place].op == "range" and not varies]
    if others and not falls:  # "margin 40-50%, Nvidia from 50 to 70B" are two ranges
        ranges = [place for place in ranges if _is_led(reading, reading.parts[place])]
    steps = [place for place in spans if _STEPS.search(_written(reading, reading.parts[place]))]
    if not ranges and not steps:
        return reading
    now = solve({}, baseline).values
    parts, notes = list(reading.parts), list(reading.notes)
    for place in steps:
        part, begins = parts[place], now.get(parts[place].variable)
        step, end = sorted(map(abs, (part.value, part.high or Fraction(0))))
        if begins is not None and end in (begins + step, begins - step):
            parts[place] = part._replace(op="set", value=end, high=None)
            notes.append(Note("moved", {"written": _written(reading, part)}))
    led: dict[int, Part] = {}
    for place in ranges:
        part = parts[place]
        text = _written(reading, part)
        first = next((item.data.value for item in lex(text, reading.lang).items if item.kind == "amount"), None)
        begins = now.get(part.variable, Fraction(0) if is_company(part.variable) else None)
        if first is None or part.high is None or begins not in (part.value, part.high):
            continue
        if any(first * scale == begins or first == begins * scale for scale in _SCALES):
            led[place] = part._replace(op="set", value=part.value + part.high - begins, high=None)
    if not falls and len(led) < len(ranges):
        led = {}  # "Nvidia from 90B to 120B and a margin from 50% to 60%" are two ranges
    for place, part in led.items():
        notes.append(Note("moved", {"written": _written(reading, parts[place])}))
        parts[place] = part
    return reading._replace(parts=tuple(parts), notes=tuple(notes))


def stated(reading: Reading, baseline: Baseline) -> tuple[Fixed, Problem | None]:
    """The final value of each stated variable, and why that is not settled: repeats that contradict ("repeated"), a value
    that is set and also changed to another ("repeated_change"), or money taken from what has less ("more_than_all": what
    a company loses is seldom revenue). Changes count from the baseline, whatever else is stated."""
    fixed: Fixed = {}
    for part in reading.parts:
        if part.op not in ("set", "range"):
            continue
        value = _value(part)
        have = fixed.get(part.variable)
        if have is not None and have != value:
            return fixed, _problem(reading, part, "repeated", first=have, second=value)
        fixed[part.variable] = value
    changed: Fixed = {}
    changes = _settled_first([part for part in reading.parts if part.op in ("add", "scale")])
    now = solve({}, baseline).values if changes else {}
    told = {part.variable for part in changes}
    for part in changes:
        name = part.variable
        if (
            part.of in told and part.of not in changed and part.of not in fixed
        ):  # "Google twice Meta, Meta half of Google"
            return fixed, _problem(reading, part, "refused_reference")
        base = fixed.get(part.of, changed.get(part.of, now.get(part.of))) if part.of else now.get(name)
        if isinstance(base, Range):
            return fixed, _problem(reading, part, "refused_reference")  # "half of Google", which is a range
        value = base or Fraction(0)
        result = _changed(part, value)
        if name in changed or (name in fixed and (fixed[name] != result or not _leads(reading, part))):
            return fixed, _problem(reading, part, "repeated_change")
        if (part.op == "scale" and not value and (part.of or part.value != 1)) or (part.of and base is None):
            missing = part._replace(variable=part.of or name)
            return fixed, _problem(reading, missing, "nothing_to_change", baseline=baseline.id)
        if part.op == "add" and result == value + part.value < 0 < value and variable(name).dimension == "money":
            details = {"first": value, "second": result, "baseline": baseline.id}
            return fixed, _problem(reading, part, "more_than_all", **details)
        changed[name] = result
    return {**fixed, **changed}, None


def _leads(reading: Reading, change: Part) -> bool:
    """Whether a change is told with what it leads to: "AI revenue doubles to 150B"; not "Apple 5B, halve it"."""
    value = next(part for part in reading.parts if part.variable == change.variable and part is not change)
    starts = STARTS.search(reading.text)
    return not starts and _TO.search(reading.text, change.start, max(change.end, value.end)) is not None


def _settled_first(changes: list[Part]) -> list[Part]:
    """The changes, each behind the one that settles what it is told of: "Meta half of OpenAI, OpenAI half of Google"."""
    settled: list[Part] = []
    while changes:
        pending = {part.variable for part in changes}
        ready = [part for part in changes if part.of not in pending] or changes
        settled += ready
        changes = [part for part in changes if part not in ready]
    return settled


def _value(part: Part) -> Fraction | Range:
    if part.op == "set" or part.high is None or part.high == part.value:
        return part.value
    return Range(min(part.value, part.high), max(part.value, part.high))


def _changed(part: Part, value: Fraction) -> Fraction | Range:
    """What a change makes of a value."""
    ends = sorted(
        value + end if part.op == "add" else value * end for end in (part.value, part.high) if end is not None
    )
    return ends[0] if ends[0] == ends[-1] else Range(ends[0], ends[-1])


def _begins(written: str) -> bool:
    """Whether "from" leads to the first amount: "Nvidia from 50B to 85B"; not "50 to 70B from Nvidia"."""
    digit = _DIGIT.search(written)
    return _FROM.search(written, 0, digit.start() if digit else len(written)) is not None


def _is_led(reading: Reading, part: Part) -> bool:
    """Whether a verb leads to what a part says: "Nvidia moves from 50 to 70B"."""
    return any(item.kind in ("move", "change") for item in lex(_written(reading, part), reading.lang).items)


def _written(reading: Reading, part: Part) -> str:
    return reading.text[part.start : part.end]


def _problem(reading: Reading, part: Part, kind: str, **details: object) -> Problem:
    return Problem(kind, part.start, part.end, _written(reading, part), (), {"variable": part.variable, **details})


def stated_limit(fixed: Mapping[str, Fraction | Range]) -> Limit | None:
    """The first stated value (or end of a range) that cannot be in the world."""
    for name, value in fixed.items():
        for end in (value.low, value.high) if isinstance(value, Range) else (value,):
            if broken := variable(name).broken_bound(end):
                return Limit(name, end, Fraction(broken.value), broken.reason, {})
    return None
