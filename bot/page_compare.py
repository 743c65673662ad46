"""The sides of a comparison in one table, and why they differ."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from bot import charts
from bot.charts import Chart
from bot.grid import Grid
from bot.messages import say
from bot.page_origins import cited, origins
from bot.page_parts import Page, joined, language, notes, replaced, shared
from bot.words import amount, change, label, median, short
from model.answer import Answer, Difference, Range
from model.catalogue import COMPANY, VARIABLES, is_company

# More lines than these are said as one: AI revenue.
MOST_COMPANIES = 3
SPENT = ("facility_cost", "demand_backed_spend", "anticipated_spend")


def compare_page(answer: Answer) -> Page:
    """The page for a comparison."""
    lang = language(answer)
    sides = answer.cases
    labels = side_labels(sides, lang)
    outcome = _outcome(answer)
    values = [median(side.values.get(outcome)) for side in sides]
    said = [amount(value, outcome, lang) for value in values]
    listed = joined(f"{value} ({name})" for value, name in zip(said, labels, strict=True))
    split = any(found and len(found.contributions) > 1 for found in answer.differences)
    return Page(
        headline=say("compare", lang, label=label(outcome, lang), sides=listed),
        lines=(
            *_reasons(answer, labels, lang),
            *_read(sides, labels, lang),
            *([say("compare_ranges", lang)] if any(side.spread for side in sides) else []),
            *dict.fromkeys(note for side in sides for note in notes(side, lang)),
        ),
        grid=_grid(sides, labels, lang),
        charts=_charts(answer, outcome, labels, values, lang),
        below=_limits(sides, labels, lang),
        quiet=(
            *dict.fromkeys(line for side in sides for line in replaced(side, lang)),
            *origins(sides, lang),
            *([say("compare_exact", lang)] if split else []),
        ),
        links=cited(sides),
        share=shared(answer),
        lang=lang,
    )


def _outcome(answer: Answer) -> str:
    first = next((found for found in answer.differences if found), None)
    if first:
        return first.outcome
    asked = {side.solve_for for side in answer.cases}
    (only,) = asked if len(asked) == 1 else (None,)
    return only if only and only != "levers" else "gap"


def side_labels(sides: Sequence[Answer], lang: str) -> list[str]:
    """What each side is called: by the statement where it names them; else its baseline and its question where those
    differ, and what it states that not all of them do; all that it states where that would leave a side without a name.
    One that states nothing is the baseline "as it stands"."""
    if any(side.reading.called for side in sides):
        return [side.reading.called or say("as_is", lang) for side in sides]
    common = {item for item in sides[0].fixed.items() if all(item in side.fixed.items() for side in sides)}
    labels = _called(sides, common, lang)
    if any(side.fixed and not label for side, label in zip(sides, labels, strict=True)):
        labels = _called(sides, set(), lang)
    return [label or say("as_is", lang) for label in labels]


def _read(sides: Sequence[Answer], labels: Sequence[str], lang: str) -> list[str]:
    """What was read and the labels do not tell: of each side that the statement names all, of others what they share."""
    if not any(side.reading.called for side in sides):
        shared = [item for item in sides[0].fixed.items() if all(item in side.fixed.items() for side in sides)]
        told = [f"{short(name, lang)} {amount(value, name, lang)}" for name, value in shared]
        return [say("compare_shared", lang, parts=joined(told))] if told and len(shared) < len(sides[0].fixed) else []
    read = zip(labels, _called(sides, set(), lang), strict=True)
    return [say("i_read", lang, parts=joined(f"{said} ({label})" for label, said in read if said))]


def _called(sides: Sequence[Answer], common: set[tuple[str, Fraction | Range]], lang: str) -> list[str]:
    bases, asked = {side.baseline.id for side in sides}, {side.solve_for for side in sides}
    labels = []
    for side in sides:
        words = [side.baseline.id] if len(bases) > 1 else []
        words += [f"{short(n, lang)} {amount(v, n, lang)}" for n, v in side.fixed.items() if (n, v) not in common]
        if len(asked) > 1 and side.solve_for and side.solve_for != "levers":
            words.append(f"{short(side.solve_for, lang)} ?")
        labels.append(", ".join(words))
    return labels


def _grid(sides: Sequence[Answer], labels: Sequence[str], lang: str) -> Grid:
    companies = [
        name
        for name in dict.fromkeys(name for side in sides for name in (*side.fixed, side.solve_for or ""))
        if name.startswith(COMPANY)
    ]
    rows: list[tuple[str, ...]] = []
    strong: set[int] = set()
    for name in [*VARIABLES, *companies]:
        values = [side.values.get(name) for side in sides]
        same = all(value == values[0] for value in values)
        if name in SPENT and same:
            continue
        if not same:
            strong.add(len(rows))
        shown = f"↳ {label(name, lang)}" if is_company(name) else label(name, lang)
        rows.append((shown, *(amount(value, name, lang) for value in values)))
    return Grid((say("column_step", lang), *labels), tuple(rows), strong=frozenset(strong))


def _reasons(answer: Answer, labels: Sequence[str], lang: str) -> list[str]:
    """Why each side differs from the first; said once where all state the same."""
    first, *others = labels
    alike = len(set(_called(answer.cases, set(), lang))) == 1
    if alike and all(found and not found.contributions for found in answer.differences):
        return [say("compare_alike", lang)]
    return [
        line
        for name, found in zip(others, answer.differences, strict=True)
        for line in _why(found, first, name, lang, len(labels) > 2)
    ]


def _why(found: Difference | None, first: str, other: str, lang: str, many: bool) -> list[str]:
    if found is None:
        return [say("compare_unsaid", lang, side=other)] if many else []
    total = change(found.outcome, found.before, found.after, lang)
    if not found.contributions:
        return [say("compare_same", lang, label=short(found.outcome, lang), first=first, other=other)]
    if len(found.contributions) == 1:
        (only,) = found.contributions
        if only == found.outcome:
            return [say("compare_moved", lang, label=short(only, lang), change=total, first=first, other=other)]
        return [say("compare_all", lang, label=short(found.outcome, lang), change=total, first=first, other=other,
                    input=short(only, lang))]  # fmt: skip
    parts = joined(f"{name} {_signed(found.outcome, value, lang)}" for name, value in contributions(found, lang))
    return [
        say("compare_why", lang, label=short(found.outcome, lang), change=total, first=first, other=other, parts=parts)
    ]


def contributions(found: Difference, lang: str) -> list[tuple[str, Fraction]]:
    """Each input's label and contribution; many companies together as AI revenue."""
    lines = {name: value for name, value in found.contributions.items() if is_company(name)}
    if len(lines) <= MOST_COMPANIES:
        return [(short(name, lang), value) for name, value in found.contributions.items()]
    rest = [(short(name, lang), value) for name, value in found.contributions.items() if name not in lines]
    together = (short("ai_revenue", lang), sum(lines.values(), Fraction(0)))
    return sorted([*rest, together], key=lambda item: -abs(item[1]))


def _signed(name: str, value: Fraction, lang: str) -> str:
    return change(name, Fraction(0), value, lang)


def _charts(
    answer: Answer, outcome: str, labels: Sequence[str], values: Sequence[Fraction | None], lang: str
) -> tuple[Chart, ...]:
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return ()
    if len(values) > 2:
        return (charts.sides(outcome, labels, known, lang),)
    found = answer.differences[0]
    if found is None or not found.contributions:
        return ()
    if found.contributions.keys() == {found.outcome}:
        return (charts.sides(outcome, labels, known, lang),)
    return (charts.bridge(found, contributions(found, lang), (labels[0], labels[1]), lang),)


def _limits(sides: Sequence[Answer], labels: Sequence[str], lang: str) -> tuple[str, ...]:
    """Which sides cannot be, and why."""
    return tuple(
        say("compare_impossible", lang, side=name, label=short(side.limit.variable, lang),
            value=amount(side.limit.value, side.limit.variable, lang), reason=side.limit.reason[lang])
        for side, name in zip(sides, labels, strict=True)
        if side.limit and side.limit.reason
    )  # fmt: skip
