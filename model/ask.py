"""The pipeline on one page: a statement to an answer."""

from __future__ import annotations

from fractions import Fraction

from model.answer import Answer, Limit, Status
from model.catalogue import Baseline, baselines, is_company, variable
from model.conflicts import conflicts
from model.levers import levers, limit_of
from model.reading import Part, Problem, Reading
from model.solve import solve
from model.statement import read

DEFAULT_BASELINE = "2023-09"

# What leaves a reader with a choice is asked back; the rest was not understood.
_CHOICES = frozenset(
    (
        "bare_amount", "which_variable", "missing_value", "missing_target", "several_unknowns", "magnitude", "minus",
        "fraction_or_percent", "points_or_percent", "thousands", "long_scale", "currency", "open_target",
        "how_much_change", "unit_mismatch", "percent_of_money", "ratio_size", "repeated_change",
    )
)  # fmt: skip


def ask(text: str, baseline: str = DEFAULT_BASELINE, lang: str | None = None) -> Answer:
    """The answer to a statement, on a baseline (which the statement itself may name). `lang` ("en", "fr") overrides the
    language of the reply. Raises KeyError for a baseline that does not exist, and nothing for any text."""
    reading = read(text, lang)
    if lang and reading.lang != lang:
        reading = reading._replace(lang=lang)
    return answer(reading, baselines()[reading.baseline or baseline])


def answer(reading: Reading, baseline: Baseline) -> Answer:
    """The answer to a reading, on a baseline."""
    if reading.problems or reading.intent == "help":
        status: Status = "not_understood"
        if reading.problems and all(problem.kind in _CHOICES for problem in reading.problems):
            status = "ambiguous"
        return Answer(reading, status, baseline, problems=reading.problems, notes=reading.notes)
    fixed, problem, clash = _fixed(reading, baseline)
    if problem:
        return Answer(reading, "ambiguous", baseline, fixed, problems=(problem,), notes=reading.notes)
    if clash:
        return Answer(reading, "conflict", baseline, fixed, problems=(clash,), notes=reading.notes)
    if limit := _stated_limit(fixed):
        return Answer(reading, "infeasible", baseline, fixed, limit=limit, notes=reading.notes)
    if found := conflicts(fixed):
        return Answer(reading, "conflict", baseline, fixed, conflicts=found, notes=reading.notes)
    return _solved(reading, fixed, baseline)


def _solved(reading: Reading, fixed: dict[str, Fraction], baseline: Baseline) -> Answer:
    unknown = reading.unknown
    solution = solve(fixed, baseline, unknown)
    targets = solution.plan.open_targets
    if targets and unknown is None:
        (target, *_) = targets
        now = solve({name: value for name, value in fixed.items() if name not in targets}, baseline)
        return Answer(
            reading, "solved", baseline, fixed, "levers", None, now.values, now.plan.steps, now.plan.unused, target,
            now.values, levers(fixed, baseline, target), notes=reading.notes,
        )  # fmt: skip
    if targets and unknown:
        target = targets[0]
        part = next(part for part in reading.parts if part.variable == target)
        problem = Problem(
            "open_target", part.start, part.end, reading.text[part.start : part.end], (),
            {"target": target, "variable": unknown},
        )  # fmt: skip
        return Answer(reading, "ambiguous", baseline, fixed, problems=(problem,), notes=reading.notes)
    limit = limit_of(solution, fixed, baseline) if unknown else None
    through = solution.plan.through
    before = solve({k: v for k, v in fixed.items() if k != through}, baseline).values if through else {}
    return Answer(
        reading, "infeasible" if limit else "solved", baseline, fixed, unknown, solution.answer, solution.values,
        solution.plan.steps, solution.plan.unused, through, before, limit=limit, notes=reading.notes,
    )  # fmt: skip


def _fixed(reading: Reading, baseline: Baseline) -> tuple[dict[str, Fraction], Problem | None, Problem | None]:
    """The final value of each stated variable: (values, a problem to ask back, a repeat that contradicts)."""
    fixed: dict[str, Fraction] = {}
    for part in reading.parts:
        if part.op != "set":
            continue
        have = fixed.get(part.variable)
        if have is not None and have != part.value:
            return fixed, None, _clash(reading, part, have)
        fixed[part.variable] = part.value
    changed: dict[str, Fraction] = {}
    for part in sorted((p for p in reading.parts if p.op in ("add", "scale")), key=_depth):
        name = part.variable
        if name in fixed:
            details = {"variable": name}
            place = reading.text[part.start : part.end]
            return fixed, Problem("repeated_change", part.start, part.end, place, (), details), None
        now = solve({**fixed, **changed}, baseline).values.get(name) or Fraction(0)
        changed[name] = now + part.value if part.op == "add" else now * part.value
    return {**fixed, **changed}, None, None


def _depth(part: Part) -> bool:
    """Inputs change before what is derived from them."""
    return not is_company(part.variable) and part.variable in ("gap", "coverage", "required_revenue")


def _clash(reading: Reading, part: Part, have: Fraction) -> Problem:
    place = reading.text[part.start : part.end]
    return Problem(
        "repeated", part.start, part.end, place, (), {"variable": part.variable, "first": have, "second": part.value}
    )


def _stated_limit(fixed: dict[str, Fraction]) -> Limit | None:
    for name, value in fixed.items():
        if broken := variable(name).broken_bound(value):
            return Limit(name, value, Fraction(broken.value), broken.reason, {})
    return None
