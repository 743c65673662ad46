"""What follows `/aigap weekly`, in English or French: a subscription to make, one to change, or a problem.

Pure. `monday 9am`, `lundi 9h Europe/Paris`, `friday 16:30 baseline 2023-09 with Nvidia 90B`, `pause 2`, or
nothing. A problem carries the key of its sentence (messages.toml), its values, and its place in the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import time
from typing import Literal

from rapidfuzz import fuzz, process

from bot.weekly_words import Token, clock, next_token, vocabulary
from bot.zones import fold, zone_names

MAX_LENGTH = 2000

_NAME = re.compile(r"\s*([^\s,;]+)")

Which = int | Literal["all"] | None


@dataclass(frozen=True, slots=True)
class Subscribe:
    """A new weekly post. What was not stated is None: the zone, the baseline, the language of the words."""

    weekday: int
    at: time
    zone: str | None
    baseline: str | None
    statement: str
    lang: str | None


@dataclass(frozen=True, slots=True)
class Status:
    """Which subscriptions there are and when each posts next."""


@dataclass(frozen=True, slots=True)
class Form:
    """The form (modal) instead of words."""


@dataclass(frozen=True, slots=True)
class Now:
    """A preview for the asker alone."""

    baseline: str | None = None
    statement: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """Pause one subscription by its number in the status, all of them, or the only one (None)."""

    which: Which = None


@dataclass(frozen=True, slots=True)
class Resume:
    """Resume one that is paused."""

    which: Which = None


@dataclass(frozen=True, slots=True)
class Off:
    """End one for good."""

    which: Which = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What was not understood: the key of its sentence, its values, from `start` to `end` of the text."""

    key: str
    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()


Command = Subscribe | Status | Form | Now | Pause | Resume | Off

_CHANGES: dict[str, type[Pause] | type[Resume] | type[Off]] = {"pause": Pause, "resume": Resume, "off": Off}


class _UnclearError(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def weekly_command(text: str, baselines: Collection[str]) -> Command | Problem:
    """Reads the text after `weekly`; `baselines` are the names there are. Never raises on any text."""
    text = unicodedata.normalize("NFC", text)
    if len(text) > MAX_LENGTH:
        return Problem("weekly_too_long", MAX_LENGTH, len(text), {"limit": str(MAX_LENGTH)})
    try:
        return _read(text, baselines)
    except _UnclearError as unclear:
        return unclear.problem


def _read(text: str, baselines: Collection[str]) -> Command:
    found, baseline, statement = _parts(text, baselines)
    if found and found[0].kind == "action":
        return _action(text, found, baseline, statement)
    if not found:
        return Status()
    _refuse_strangers(text, found)
    langs = {token.lang for token in found if token.lang}
    return Subscribe(
        weekday=_weekday([token for token in found if token.kind == "day"]),
        at=_time([token for token in found if token.kind in ("time", "clock", "half")]),
        zone=_zone([token for token in found if token.kind in ("zone", "asked")]),
        baseline=baseline,
        statement=statement,
        lang=langs.pop() if len(langs) == 1 else None,
    )


def _parts(text: str, baselines: Collection[str]) -> tuple[list[Token], str | None, str]:
    """The tokens up to the statement, the baseline, and the statement as it was written."""
    folded = fold(text)
    found: list[Token] = []
    baseline: str | None = None
    position = 0
    while (token := next_token(text, folded, position)) is not None:
        found.append(token)
        position = token.end
        if token.kind == "baseline":
            named, position = _baseline(text, token, baselines)
            if baseline not in (None, named):
                raise _UnclearError(Problem("weekly_baseline_many", token.start, position))
            baseline = named
        elif token.kind == "statement":
            statement, trailing = _statement(text, folded, token, baselines)
            if baseline and trailing and baseline != trailing:
                raise _UnclearError(Problem("weekly_baseline_many", token.end, len(text)))
            return found, trailing or baseline, statement
    return found, baseline, ""


def _baseline(text: str, said: Token, baselines: Collection[str]) -> tuple[str, int]:
    """The baseline named after the word for it, and where that name ends."""
    name = _NAME.match(text, said.end)
    known = _known_baseline(name[1], baselines) if name else None
    if name is None or known is None:
        listed = tuple(sorted(baselines))
        start, end = (name.start(1), name.end(1)) if name else (said.start, said.end)
        values = {"name": text[start:end], "known": ", ".join(listed)}
        raise _UnclearError(Problem("weekly_baseline_unknown", start, end, values, listed))
    return known, name.end(1)


def _known_baseline(name: str, baselines: Collection[str]) -> str | None:
    """A baseline by its name, or by its year where only one is of that year."""
    named = name.lower()
    if named in baselines:
        return named
    of_year = [each for each in baselines if each.startswith(f"{named}-")]
    return of_year[0] if len(of_year) == 1 else None


def _statement(text: str, folded: str, said: Token, baselines: Collection[str]) -> tuple[str, str | None]:
    """The statement as it was written, and the baseline where one is named at its end."""
    end = len(text)
    baseline: str | None = None
    words, _ = vocabulary()
    named = "|".join(re.escape(phrase) for phrase, word in words.items() if word.kind == "baseline")
    trailing = re.compile(rf"(?<![\s,;])[\s,;]+(?:{named})\s+(\S+)\s*$").search(folded, said.end)
    if trailing and (baseline := _known_baseline(text[slice(*trailing.span(1))], baselines)):
        end = trailing.start()
    statement = text[said.end : end].strip()
    if not statement:
        raise _UnclearError(Problem("weekly_statement_missing", said.start, said.end))
    return statement, baseline


# --- one that exists ---


def _action(text: str, found: Sequence[Token], baseline: str | None, statement: str) -> Command:
    action, *rest = found
    if action.value == "now":
        _refuse(text, [token for token in rest if token.kind not in ("filler", "baseline", "statement")])
        return Now(baseline, statement)
    which: Which = None
    if action.value in _CHANGES and rest and rest[0].kind == "all":
        which, rest = "all", rest[1:]
    elif action.value in _CHANGES and rest and rest[0].value.isdecimal():
        which, rest = int(rest[0].value), rest[1:]
    _refuse(text, [token for token in rest if token.kind != "filler"])
    if action.value in _CHANGES:
        return _CHANGES[action.value](which)
    return Form() if action.value == "form" else Status()


# --- a new one ---


def _refuse_strangers(text: str, found: Sequence[Token]) -> None:
    for token in found:
        if token.kind == "often":
            raise _UnclearError(Problem("weekly_too_often", token.start, token.end, {"text": _said(text, token)}))
        if token.kind == "offset":
            values = {"text": _said(text, token)}
            raise _UnclearError(Problem("weekly_zone_offset", token.start, token.end, values))
    _refuse(text, [token for token in found if token.kind in ("unknown", "action", "all")])


def _refuse(text: str, strangers: Sequence[Token]) -> None:
    """Names what was not understood, with the nearest word there is, or how to say it."""
    if not strangers:
        return
    first = strangers[0]
    words, _ = vocabulary()
    zones = zone_names().keys
    known = [phrase for phrase, word in words.items() if word.kind not in ("filler", "often")]
    choices = zones if "/" in first.value else known
    near = process.extractOne(fold(first.value), list(choices), scorer=fuzz.ratio, score_cutoff=75)
    key = "weekly_zone_unknown" if "/" in first.value else "weekly_word_unknown"
    suggestions = (zones.get(near[0], near[0]),) if near else ()
    raise _UnclearError(Problem(key, first.start, first.end, {"text": _said(text, first)}, suggestions))


def _weekday(days: Sequence[Token]) -> int:
    if not days:
        raise _UnclearError(Problem("weekly_day_missing", 0, 0))
    if len({token.value for token in days}) > 1:
        raise _UnclearError(Problem("weekly_day_many", days[1].start, days[1].end))
    return int(days[0].value)


def _time(said: Sequence[Token]) -> time:
    times = [token for token in said if token.kind != "half"]
    halves = {token.value for token in said if token.kind == "half"}
    if not times:
        raise _UnclearError(Problem("weekly_time_missing", 0, 0))
    if len(times) > 1 or len(halves) > 1:
        raise _UnclearError(Problem("weekly_time_many", said[1].start, said[1].end))
    token = times[0]
    if token.kind == "time":
        return time.fromisoformat(token.value)
    written = clock(token.value)
    half = written.half or next(iter(halves), None)
    hour = written.hour
    impossible = hour > 23 or written.minute > 59
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif half:
        impossible = impossible or half == "am" or hour == 0
    elif not written.certain and 1 <= hour <= 6 and not impossible:
        either = (f"{hour:02}:{written.minute:02}", f"{hour + 12}:{written.minute:02}")
        values = {"text": token.value, "morning": either[0], "afternoon": either[1]}
        raise _UnclearError(Problem("weekly_time_ambiguous", token.start, token.end, values, either))
    if impossible:
        raise _UnclearError(Problem("weekly_time_impossible", token.start, token.end, {"text": token.value}))
    return time(hour, written.minute)


def _zone(said: Sequence[Token]) -> str | None:
    for token in said:
        if token.kind == "asked":
            candidates = zone_names().asked[token.value]
            values = {"text": token.value, "zones": ", ".join(candidates)}
            raise _UnclearError(Problem("weekly_zone_ambiguous", token.start, token.end, values, candidates))
    if len({token.value for token in said}) > 1:
        raise _UnclearError(Problem("weekly_zone_many", said[1].start, said[1].end))
    return said[0].value if said else None


def _said(text: str, token: Token) -> str:
    return text[token.start : token.end]
