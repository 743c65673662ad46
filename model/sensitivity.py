"""What matters most: an outcome when each input moves by a step, its elasticities, and tables over one or two inputs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from model.answer import Axis, Swing, Table
from model.carry import Slope, carry
from model.catalogue import EQUATIONS, INPUTS, OUTCOMES, Baseline, is_company, variable
from model.solve import Solution, solve

STEP = Fraction(1, 10)
LONGEST_TABLE = 40
LARGEST_TABLE = (20, 8)
EVEN_PARTS = 5
TOO_FINE = 1000


def sensitivity(
    fixed: Mapping[str, Fraction],
    baseline: Baseline,
    unknown: str | None = None,
    step: Fraction = STEP,
    drivers: Sequence[str] = (),
) -> tuple[Swing, ...]:
    """The outcome (what is asked for, else the gap) for each input moved by `step` of itself, the widest swing first. Lines
    of companies are among them where they are in `drivers`.

    A fraction of zero moves up by `step` in points; another input of zero does not move.
    """
    solution = solve(fixed, baseline, unknown)
    outcome = unknown or "gap"
    firms = [each for each in drivers if is_company(each) and "ai_revenue" not in fixed]
    names = [*moving(solution, fixed), *(each for each in firms if solution.values.get(each) is not None)]
    found = [_swing(solution, fixed, baseline, outcome, name, step) for name in names]
    return tuple(sorted(found, key=lambda swing: -_width(swing, solution.values.get(outcome))))


def moving(solution: Solution, fixed: Mapping[str, Fraction]) -> list[str]:
    """The inputs that the outcome depends on: the model's own, AI revenue, and what a statement puts for a formula."""
    plan, unknown = solution.plan, solution.unknown
    stated = [
        name
        for name in fixed
        if name in EQUATIONS and name not in OUTCOMES and name != plan.through and name != unknown
    ]
    names = [*INPUTS, *stated]
    if "ai_revenue" not in names and not (unknown and is_company(unknown)) and plan.through != "ai_revenue":
        names.append("ai_revenue")
    asked = {unknown}
    return [
        name
        for name in names
        if name not in asked and name not in plan.unused and solution.values.get(name) is not None
    ]


def _swing(
    solution: Solution, fixed: Mapping[str, Fraction], baseline: Baseline, outcome: str, name: str, step: Fraction
) -> Swing:
    now = solution.values.get(name) or Fraction(0)
    low: Fraction | None = now * (1 - step)
    high: Fraction | None = now * (1 + step)
    if not now:
        low, high = None, step if variable(name).dimension == "fraction" else None
    low, high = (end if end is not None and variable(name).broken_bound(end) is None else None for end in (low, high))
    at_low, at_high = (
        None if end is None else solve({**fixed, name: end}, baseline, solution.unknown).values.get(outcome)
        for end in (low, high)
    )
    return Swing(name, now, low, high, at_low, at_high, _elasticity(solution, fixed, baseline, outcome, name, now))


def _elasticity(
    solution: Solution, fixed: Mapping[str, Fraction], baseline: Baseline, outcome: str, name: str, now: Fraction
) -> Fraction | None:
    moved = {**fixed, name: Slope(now, Fraction(1))}
    plan = solve({**fixed, name: now}, baseline, solution.unknown).plan
    found = carry(plan, moved, baseline, solution.unknown).get(outcome)
    if not isinstance(found, Slope):
        return None if found is None or not now else Fraction(0)
    return found.rate * now / found.value if found.value and now else None


def _width(swing: Swing, now: Fraction | None) -> Fraction:
    ends = [value for value in (swing.at_low, swing.at_high, now) if value is not None]
    return max(ends) - min(ends) if ends else Fraction(0)


def axis(name: str, low: Fraction, high: Fraction, step: Fraction | None, most: int) -> tuple[Axis, bool]:
    """The values from `low` to `high` by `step`, at most `most` of them; true beside them where the step had to be made
    larger for that. Five even parts where there is no step, or one that is another kind of number."""
    low, high = min(low, high), max(low, high)
    width = high - low
    if not width:
        return Axis(name, (low,), width), False
    fits = step is not None and 0 < step <= width <= step * TOO_FINE
    by = step if step is not None and fits else width / EVEN_PARTS
    wider = max(-(-(width // by) // (most - 1)), 1)
    by *= wider
    return Axis(name, tuple(low + count * by for count in range(int(width // by) + 1)), by), wider > 1


def table(
    fixed: Mapping[str, Fraction],
    ranges: Sequence[tuple[str, Fraction, Fraction, Fraction | None]],
    baseline: Baseline,
    unknown: str | None = None,
) -> Table:
    """Outcomes over one or two ranges (variable, from, to, step). One range: what is asked for, or required revenue, gap
    and coverage; two: what is asked for, or the gap."""

    def cells(moved: Mapping[str, Fraction], outcomes: Sequence[str]) -> tuple[Fraction | None, ...]:
        if any(variable(name).broken_bound(value) for name, value in moved.items()):
            return (None,) * len(outcomes)
        values = solve({**fixed, **moved}, baseline, unknown).values
        return tuple(values.get(name) for name in outcomes)

    if len(ranges) == 2:
        (rows, coarser), (columns, too) = (
            axis(*given, most) for given, most in zip(ranges, LARGEST_TABLE, strict=True)
        )
        outcome = unknown or "gap"
        grid = tuple(
            tuple(cells({rows.variable: row, columns.variable: column}, (outcome,))[0] for column in columns.values)
            for row in rows.values
        )
        return Table(rows, columns, (outcome,), grid, coarser or too)
    (given,) = ranges
    rows, coarser = axis(*given, LONGEST_TABLE)
    outcomes = (unknown,) if unknown else ("required_revenue", "gap", "coverage")
    return Table(rows, None, outcomes, tuple(cells({rows.variable: row}, outcomes) for row in rows.values), coarser)
