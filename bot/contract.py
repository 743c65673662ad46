"""An answer as JSON, the machine contract: other programs rely on these keys and types."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from bot.messages import say
from bot.page import lever_reason
from bot.problems import problem_sentence
from bot.replies import plain_reply
from model.answer import Answer, Range, Source
from model.catalogue import baselines

Number = int | float | None


def as_json(answer: Answer) -> dict[str, Any]:
    """The whole answer as plain JSON values. Money in USD, margins as fractions; exact values beside them as strings."""
    lang = answer.lang
    solved = answer.status in ("solved", "infeasible")
    return {
        "status": answer.status,
        "baseline": answer.baseline.id,
        "set": _numbers(answer.fixed) if answer.status != "not_understood" else {},
        "solve_for": answer.solve_for,
        "answer": number(answer.answer) if solved else None,
        "values": _numbers(answer.values),
        "exact": {name: _exact(value) for name, value in answer.values.items() if _exact(value) is not None},
        "levers": [
            {
                "variable": lever.variable,
                "value": number(lever.value),
                "exact": None if lever.value is None else str(lever.value),
                "feasible": lever.feasible,
                "why": lever_reason(lever, lang),
            }
            for lever in answer.levers
        ],
        "sources": {name: _source(answer.source(name)) for name in answer.values},
        "problems": [
            {
                "kind": problem.kind,
                "text": problem.text,
                "start": problem.start,
                "end": problem.end,
                "message": problem_sentence(problem, lang),
                "suggestions": list(problem.suggestions),
            }
            for problem in answer.problems
        ],
        "reply": plain_reply(answer),
    }


def number(value: Fraction | Range | None) -> Number | dict[str, Number]:
    """A value as a JSON number, whole where it is whole; a range as {"low", "median", "high"}."""
    if value is None:
        return None
    if isinstance(value, Range):
        ends: dict[str, Number] = {"low": _plain(value.low)}
        if value.median is not None:
            ends["median"] = _plain(value.median)
        return {**ends, "high": _plain(value.high)}
    return _plain(value)


def _plain(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


def _numbers(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: number(value) for name, value in values.items()}


def _exact(value: Fraction | Range | None) -> str | None:
    return str(value) if isinstance(value, Fraction) else None


def _source(source: Source) -> dict[str, Any]:
    found: dict[str, Any] = {"from": source.origin}
    for key, value in (
        ("title", source.title),
        ("url", source.url),
        ("as_of", source.as_of),
        ("confidence", source.confidence),
    ):
        if value:
            found[key] = value
    if not source.used:
        found["used"] = False
    return found


def rejected(kind: str, text: str) -> dict[str, Any]:
    """The answer to a line that is no statement: not JSON, no text, or a baseline that does not exist."""
    ids = ", ".join(baselines())
    message = say(f"problem_{kind}", "en", text=text[:80], ids=ids) if kind == "unknown_baseline" else say("problem_bad_line", "en")
    problem = {"kind": kind, "text": text[:80], "start": 0, "end": len(text), "message": message, "suggestions": list[str]()}
    empty: dict[str, Any] = {"status": "not_understood", "baseline": None, "set": {}, "solve_for": None, "answer": None}
    return {**empty, "values": {}, "exact": {}, "levers": [], "sources": {}, "problems": [problem], "reply": message}
