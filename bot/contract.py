"""An answer as JSON, the machine contract: other programs rely on these keys and types."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from bot.messages import MESSAGES, places, say
from bot.page_levers import lever_reason
from bot.problems import LONGEST_ECHO, problem_sentence
from bot.replies import plain_reply
from model.answer import Answer, Range, Source
from model.ask import LIVE
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
                "why": lever_reason(lever, answer.target or "gap", lang),
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
        **_more(answer),
        "reply": plain_reply(answer),
    }


def _more(answer: Answer) -> dict[str, Any]:
    """The keys of the answers that have more to tell than one set of values."""
    found: dict[str, Any] = {}
    if answer.cases:
        found["cases"] = [
            {
                "label": side.reading.called or None,
                "status": side.status,
                "baseline": side.baseline.id,
                "set": _numbers(side.fixed),
                "solve_for": side.solve_for,
                "answer": number(side.answer),
                "values": _numbers(side.values),
            }
            for side in answer.cases
        ]
        found["bridge"] = [
            each
            and {
                "outcome": each.outcome,
                "from": number(each.before),
                "to": number(each.after),
                "contributions": _numbers(each.contributions),
                "exact": {name: str(value) for name, value in each.contributions.items()},
            }
            for each in answer.differences
        ]
    if spread := answer.spread:
        found["spread"] = {
            "outcome": spread.outcome,
            "gap_open": number(spread.positive),
            "feasible": number(spread.feasible),
            "drivers": _numbers(dict(spread.drivers)),
            "interpretation": "90% interval" if spread.interval else "uniform",
        }
    if answer.swings:
        found["step"] = number(answer.step)
        found["sensitivity"] = [
            {
                "variable": swing.variable,
                "low": number(swing.low),
                "high": number(swing.high),
                "at_low": number(swing.at_low),
                "at_high": number(swing.at_high),
                "elasticity": number(swing.elasticity),
            }
            for swing in answer.swings
        ]
    if table := answer.table:
        axes = [axis for axis in (table.rows, table.columns) if axis]
        found["table"] = {
            "axes": [{"variable": axis.variable, "values": [number(value) for value in axis.values]} for axis in axes],
            "outcomes": list(table.outcomes),
            "cells": [[number(cell) for cell in row] for row in table.cells],
        }
    if relation := answer.relation:
        found["relation"] = {
            "of": relation.of,
            "by": relation.by,
            "points": [{relation.by: number(x), relation.of: number(y)} for x, y in relation.points],
        }
    return found


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
    told = {
        "title": source.title,
        "url": source.url,
        "as_of": source.as_of,
        "confidence": source.confidence,
    }
    found: dict[str, Any] = {"from": source.origin} | {key: value for key, value in told.items() if value}
    if not source.used:
        found["used"] = False
    return found


def refused(kind: str, text: str, lang: str | None = None, **more: object) -> dict[str, Any]:
    """The answer to a line that cannot be asked: no JSON, no text, a baseline or language that does not exist, a wrong
    setting where live figures are needed."""
    values = {"text": text[:LONGEST_ECHO], "ids": ", ".join((*baselines(), LIVE)), **more}
    key, spoken = f"problem_{kind}", lang or "en"
    return rejected(kind, text, say(key, spoken, **{name: values[name] for name in places(MESSAGES[key][spoken])}))


def rejected(kind: str, text: str, message: str) -> dict[str, Any]:
    """The answer to what is no statement, with the sentence that says so."""
    problem = {
        "kind": kind,
        "text": text[:LONGEST_ECHO],
        "start": 0,
        "end": len(text),
        "message": message,
        "suggestions": [],
    }
    empty: dict[str, Any] = {"status": "not_understood", "baseline": None, "set": {}, "solve_for": None, "answer": None}
    return {**empty, "values": {}, "exact": {}, "levers": [], "sources": {}, "problems": [problem], "reply": message}
