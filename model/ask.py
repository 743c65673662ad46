"""The pipeline on one page: a statement to an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType

from model import canonical
from model.answer import Answer, Conflict, Limit, Range
from model.catalogue import EQUATIONS, OUTCOMES, Baseline, baselines, is_company, variable
from model.checked import begins_elsewhere, checked
from model.compare import difference
from model.conflicts import conflicts
from model.levers import broken_fact, broken_on_the_way, levers, limit_of, without_targets
from model.problems import status_of
from model.ranges import middle, sample
from model.reader.asked.concluded import without_conclusion
from model.reader.asked.targets import COSTS
from model.reader.measured.stated import TOLD_WITHIN, moved, stated, stated_limit
from model.reader.paired.omissions import is_held
from model.reader.words.named import PARTS_OF_SPEND
from model.reading import Note, Problem, Quantity, Reading
from model.relation import relation
from model.sensitivity import STEP, sensitivity, table
from model.solve import THIS_COMPANY, Solution, agree, find, holds, solve
from model.statement import read

DEFAULT_BASELINE = "2023-09"
DEFAULT_LANG = "en"
LIVE = "live"
NO_EXTRA: Mapping[str, Baseline] = MappingProxyType({})
MOST_AXES = 2
_OF_SPEND = PARTS_OF_SPEND | {"coverage"}

Stated = Mapping[str, Fraction | Range]


def ask(
    text: str,
    baseline: str = DEFAULT_BASELINE,
    lang: str | None = None,
    extra: Mapping[str, Baseline] = NO_EXTRA,
    *,
    default_lang: str = DEFAULT_LANG,
) -> Answer:
    """The answer to a statement, on a baseline (which the statement itself may name): a dated one, or one of `extra`,
    such as `live`, whose absence is an answer too. `lang` ("en", "fr") overrides the language of the reply; without it,
    `default_lang` is the one where no word shows any.
    Raises KeyError for any other baseline that does not exist, and nothing for any text."""
    # English leaves it to signs as well: a space before "%" is French.
    reading = read(text, lang or (None if default_lang == DEFAULT_LANG else default_lang))
    if lang and reading.lang != lang:
        reading = reading._replace(lang=lang)
    name = reading.baseline or baseline
    if any(each == LIVE and LIVE not in extra for each in (name, *(case.baseline for case in reading.cases))):
        return _without_live(reading)
    return answer(reading, baselines().get(name) or extra[name], extra)


def answer(reading: Reading, baseline: Baseline, extra: Mapping[str, Baseline] = NO_EXTRA) -> Answer:
    """The answer to a reading, on a baseline; the sides of a comparison may name those of `extra`."""
    if reading.problems or reading.intent == "help":
        return _unanswered(reading, baseline)
    if reading.cases:
        return _compared(reading, baseline, extra)
    if reading.intent == "table":
        return _tabled(reading, baseline)
    reading = without_conclusion(moved(reading, baseline), baseline)
    fixed, problem = stated(reading, baseline)
    problem = problem or begins_elsewhere(reading, baseline)
    base = Answer(reading, "solved", baseline, fixed, notes=reading.notes)
    if problem:
        return _asked_back(base, problem)
    if limit := stated_limit(fixed):
        return replace(base, status="infeasible", limit=limit)
    if found := _conflicts(fixed):
        return replace(base, status="conflict", conflicts=found)
    return checked(_solved(base))


def _solved(base: Answer) -> Answer:
    """What the stated values lead to: a target is reached by levers or by what is asked for, the rest just follows.

    Where several targets are stated and nothing is asked for, the levers are those that reach every one of them at once.
    """
    unknown = base.reading.unknown
    exact = _middles(base.fixed)
    solution = solve(exact, base.baseline, unknown)
    targets = _targets(base.reading, solution, exact)
    if not targets or broken_fact(solution, exact):
        return _found(base, solution, exact)
    if unknown is None:
        return _told(base, exact, targets) or _levers(_at_middle(base), exact, targets)
    if unknown in EQUATIONS or solution.plan.leads_to(unknown):
        return _open_target(base, targets[0])
    limit = Limit(unknown, None, None, None, {})
    return replace(_at_middle(base), status="infeasible", solve_for=unknown, target=targets[0], limit=limit)


def _told(base: Answer, exact: Mapping[str, Fraction], targets: tuple[str, ...]) -> Answer | None:
    """The answer where the target is what everything else leads to: then it was told, and is checked ("the gap is 165B
    because Nvidia sells 60B", "how come the gap is 125B?"). None of any other, and of a target of nothing."""
    target, reading = targets[0], base.reading
    value = find(without_targets(exact, base.baseline, target), base.baseline, target)
    if len(targets) > 1 or not value or abs(exact[target] - value) > TOLD_WITHIN * abs(value):
        return None
    claim = next(part for part in reading.parts if part.variable == target)
    rest = tuple(part for part in reading.parts if part is not claim)
    told = reading._replace(parts=rest, claim=claim, unknown=target, levers=False)
    return _solved(
        replace(base, reading=told, fixed={name: each for name, each in base.fixed.items() if name != target})
    )


def _targets(reading: Reading, solution: Solution, exact: Mapping[str, Fraction]) -> tuple[str, ...]:
    """The stated targets that many inputs could reach. What demand backs follows from the coverage, and the other way
    round, with the spending as it is."""
    aims = {part.variable for part in reading.parts} & OUTCOMES
    if reading.unknown in _OF_SPEND and aims <= _OF_SPEND:
        return ()
    found = solution.plan.open_targets
    if reading.unknown:  # a second target that the first one brings about is no open question
        missed = tuple(name for name in found if not holds(name, solution.values))
        found = () if not missed and agree(solution.values) else missed or found
    # A gap to be closed stays a target even where AI revenue is stated too, so that it could be taken as a fact; so does
    # any that is asked for, and any where AI revenue may not move.
    aimed = tuple((OUTCOMES | COSTS) & exact.keys())
    stays = (
        reading.levers
        and len(aimed) == 1
        and (exact.get("gap") == 0 or reading.seeks or aimed[0] in COSTS or any(map(is_held, reading.parts)))
    )
    return found or (aimed if stays else ())


def _found(base: Answer, solution: Solution, exact: Mapping[str, Fraction]) -> Answer:
    """What follows from the stated values: with ranges as distributions, or as a sensitivity at their middles."""
    reading, baseline = base.reading, base.baseline
    moving = reading.intent == "sensitivity"
    found = _with_solution(_at_middle(base) if moving else base, solution, exact)
    needs_revenue = found.lacking or (bool(baseline.lacks) and is_company(reading.unknown or ""))
    if needs_revenue and found.solve_for and found.answer is None:
        return _lacks(found)
    if found.solve_for in (None, "gap", "coverage") and _has_one_line(base, exact):
        return _lacks(found)
    if _has_no_figure(solution, baseline):
        return _asked_back(base, _whole(reading, "no_figure", variable=reading.unknown, id=baseline.id))
    if moving:
        step = _step(reading.step)
        return replace(found, step=step, swings=sensitivity(exact, baseline, reading.unknown, step, reading.drivers))
    return _sampled(found) if _has_ranges(base.fixed) else found


def _has_one_line(base: Answer, exact: Mapping[str, Fraction]) -> bool:
    """Whether a statement gives one company alone where the baseline has none: that is not all of AI revenue."""
    if "ai_revenue" not in base.baseline.lacks or "ai_revenue" in exact:
        return False
    return sum(is_company(part.variable) for part in base.reading.parts) == 1


def _has_no_figure(solution: Solution, baseline: Baseline) -> bool:
    """Whether a company is asked for that the baseline does not know and nothing in the statement settles."""
    asked = solution.unknown or ""
    settled = any(form.variable == THIS_COMPANY for form in solution.plan.path)
    return is_company(asked) and asked not in baseline.values and not settled


def _levers(base: Answer, exact: Mapping[str, Fraction], targets: tuple[str, ...]) -> Answer:
    """Every single input that would reach the targets, from where things are without any."""
    state = without_targets(exact, base.baseline, *targets)
    now = solve(state, base.baseline)
    return replace(
        _with_solution(base, now, exact), solve_for="levers", target=targets[0], also=targets[1:],
        implied=tuple(name for name in state if name not in exact), before=now.values,
        levers=levers(exact, base.baseline, *targets),
    )  # fmt: skip


def _at_middle(base: Answer) -> Answer:
    """The answer with a note, where the statement has ranges, that they count with their middles."""
    return replace(base, notes=(*base.notes, Note("ranges_middle", {}))) if _has_ranges(base.fixed) else base


def _with_solution(base: Answer, solution: Solution, exact: Mapping[str, Fraction]) -> Answer:
    """The answer with a solution's values, and why they are impossible where they are."""
    asked_limit = limit_of(solution, exact, base.baseline) if solution.unknown else None
    limit = asked_limit or broken_on_the_way(solution, exact)
    notes = base.notes
    if base.baseline.lacks and "ai_revenue" not in exact and any(map(is_company, exact)):
        notes = (*notes, Note("only_named", {"id": base.baseline.id}))
    through = solution.plan.through
    without = {name: value for name, value in exact.items() if name != through}
    return replace(
        base, status="infeasible" if limit else "solved", solve_for=solution.unknown, answer=solution.answer,
        values=solution.determined(), steps=solution.plan.steps, unused=solution.plan.unused, target=through,
        before=solve(without, base.baseline).values if through else {}, limit=limit, notes=notes,
    )  # fmt: skip


def _sampled(found: Answer) -> Answer:
    """An answer whose values are distributions; impossible only where every draw is."""
    interval = any(note.kind == "interval" for note in found.notes)
    sampled = sample(found.fixed, found.baseline, found.solve_for, canonical.statement(found.reading), interval)
    possible = sampled.spread.feasible > 0
    return replace(
        found, status="solved" if possible else "infeasible", limit=None if possible else found.limit,
        answer=sampled.values.get(found.solve_for or ""), values=sampled.values, spread=sampled.spread,
    )  # fmt: skip


def _compared(reading: Reading, baseline: Baseline, extra: Mapping[str, Baseline]) -> Answer:
    """Every side of a comparison answered, and why the others differ from the first."""
    sides = [
        answer(
            _as_it_is(case, before, baseline),
            baselines().get(case.baseline or "") or extra.get(case.baseline or "", baseline),
        )
        for case, before in zip(reading.cases, (None, *reading.cases), strict=False)
    ]
    for side in sides:
        if side.status not in ("solved", "infeasible"):
            return side
    first, *others = sides
    return replace(
        first, reading=reading, cases=tuple(sides), differences=tuple(difference(first, other) for other in others)
    )


def _as_it_is(side: Reading, before: Reading | None, baseline: Baseline) -> Reading:
    """A side that only names the baseline on which the one before it stands as that baseline itself: "Nvidia 60B vs
    2023-09"; on another one the values are the same."""
    alike = before is not None and side.parts == before.parts and side.baseline == (before.baseline or baseline.id)
    return side._replace(parts=()) if alike and side.baseline else side


def _tabled(reading: Reading, baseline: Baseline) -> Answer:
    """A table over the one or two ranges of a statement."""
    ranges = [part for part in reading.parts if part.op == "range" and part.high is not None]
    if not 0 < len(ranges) <= MOST_AXES:
        return _unsolved(reading, baseline, _whole(reading, "table_ranges"))
    rest = reading._replace(parts=tuple(part for part in reading.parts if part not in ranges), intent=None)
    found = answer(rest, baseline)
    if found.solve_for == "levers":
        return _unsolved(reading, baseline, _whole(reading, "table_unknown"))
    if found.status not in ("solved", "infeasible"):
        return found
    axes = [
        (part.variable, part.value, part.high or part.value, _step_of(part.variable, reading.step)) for part in ranges
    ]
    cells = table(_middles(found.fixed), axes, baseline, reading.unknown)
    return replace(found, reading=reading, status="solved", limit=None, table=cells)


def _unanswered(reading: Reading, baseline: Baseline) -> Answer:
    """A question back; with two values open, the relation between them."""
    found = _unsolved(reading, baseline, *reading.problems)
    if {problem.kind for problem in reading.problems} != {"several_unknowns"}:
        return found
    fixed, problem = stated(reading, baseline)
    candidates: list[str] = reading.problems[0].details["candidates"]
    of, by = (*candidates, "", "")[:2]
    exact = {name: value for name, value in _middles(fixed).items() if name not in (of, by)}
    if problem or not by or not solve(exact, baseline).plan.open_targets or _conflicts(exact):
        return found
    return replace(found, fixed=fixed, relation=relation(exact, baseline, of, by))


def _open_target(base: Answer, target: str) -> Answer:
    reading = base.reading
    part = next(part for part in reading.parts if part.variable == target)
    details = {"target": target, "variable": reading.unknown}
    return _asked_back(
        base, Problem("open_target", part.start, part.end, reading.text[part.start : part.end], (), details)
    )


def _lacks(base: Answer) -> Answer:
    """The question needs a number that the baseline lacks; the trackers' figures are offered, never taken."""
    taken = ", ".join(
        f"{canonical.name(name, base.lang)} {canonical.amount(figure.value, 'money', base.lang)}"
        for name, figure in base.baseline.trackers.items()
        if name != base.reading.unknown
    )
    text = f"{base.reading.text.rstrip(' ?.!')}, {taken}"
    suggestion = text if base.reading.baseline else f"{text}, {base.baseline.id}"
    problem = _whole(base.reading, "lacks_revenue", (suggestion,) if taken else (), id=base.baseline.id)
    return replace(_asked_back(base, problem), limit=None)


def _without_live(reading: Reading) -> Answer:
    """The statement needs live figures and there are none; the newest dated baseline that has all of its own is offered,
    never taken."""
    dated = [each for each in baselines().values() if not each.lacks][-1]
    suggestion = ", ".join(filter(None, (canonical.statement(reading._replace(baseline=None)), dated.id)))
    problem = _whole(reading, "no_live_figures", () if reading.cases else (suggestion,))
    return _unsolved(reading, dated, problem)


def _unsolved(reading: Reading, baseline: Baseline, *problems: Problem) -> Answer:
    """The answer to a reading that nothing is made of, because of its problems."""
    return Answer(reading, status_of(problems), baseline, problems=problems, notes=reading.notes)


def _asked_back(base: Answer, problem: Problem) -> Answer:
    """The answer with a question back instead of what was asked for."""
    return replace(base, status=status_of((problem,)), problems=(problem,))


def _whole(reading: Reading, kind: str, suggestions: tuple[str, ...] = (), **details: object) -> Problem:
    return Problem(kind, 0, len(reading.text), reading.text, suggestions, details)


def _conflicts(fixed: Stated) -> tuple[Conflict, ...]:
    """Clashes of the stated values; a range must hold at its middle and both ends."""
    at_middle = _middles(fixed)
    if not _has_ranges(fixed):
        return conflicts(at_middle)
    lowest, highest = (
        {name: getattr(value, end) if isinstance(value, Range) else value for name, value in fixed.items()}
        for end in ("low", "high")
    )
    return conflicts(at_middle) or conflicts(lowest) or conflicts(highest)


def _middles(fixed: Stated) -> dict[str, Fraction]:
    """The stated values, each range as its middle."""
    return {name: middle(value) for name, value in fixed.items()}


def _has_ranges(fixed: Stated) -> bool:
    return any(isinstance(value, Range) for value in fixed.values())


def _step(step: Quantity | None) -> Fraction:
    """The step of a sensitivity, as a fraction of each input: 20 and 20 % alike."""
    if step is None or step.unit not in ("percent", "points", "number"):
        return STEP
    value = abs(step.value)
    return value if value < 1 or step.unit != "number" else value / 100


def _step_of(name: str, step: Quantity | None) -> Fraction | None:
    """A table's step in the unit of one of its axes; None where it is of another kind."""
    if step is None:
        return None
    dimension = variable(name).dimension
    if dimension == "fraction":
        if step.unit in ("percent", "points"):
            return step.value
        return step.value / 100 if step.unit == "number" and step.value >= 1 else step.value
    return step.value if (dimension == "money") == (step.unit == "money") else None
