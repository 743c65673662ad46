"""The chain from Nvidia's sales to the gap as table rows: what, how much, and where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Literal, NamedTuple

from bot.formula import render
from bot.messages import say
from bot.words import amount, in_brackets, label, median, short, value_of
from model.answer import Answer, Range
from model.catalogue import COMPANY, EQUATIONS, VARIABLES, Baseline, is_company
from model.solve import holds

Mark = Literal["", "stated", "solved", "unused"]

MOST_COMPANIES = 30  # a Slack table takes a hundred rows
OTHER = f"{COMPANY}other"  # what an article does not split by company


class Row(NamedTuple):
    """One line of the chain. `mark` says whether the statement fixed it, it was solved for, or it no longer counts."""

    name: str
    label: str
    value: str
    source: str
    mark: Mark


def rows(answer: Answer, lang: str) -> tuple[Row, ...]:
    """Every variable in the order of the model, the companies that the statement touches below their total."""
    found: list[Row] = []
    shown = {name: value_of(answer, name, lang) for name in VARIABLES}
    for name in VARIABLES:
        found.append(_row(answer, name, lang, shown.__getitem__))
        if name == "ai_revenue":
            touched = [each for each in answer.fixed if is_company(each)]
            if answer.solve_for and is_company(answer.solve_for):
                touched.append(answer.solve_for)
            found += [_row(answer, each, lang, shown.__getitem__) for each in touched[:MOST_COMPANIES]]
    return tuple(found)


def _row(answer: Answer, name: str, lang: str, shown: Callable[[str], str]) -> Row:
    company, mark, stated = is_company(name), _mark(answer, name), answer.fixed.get(name)
    named = f"↳ {label(name, lang)}" if company else label(name, lang)
    if isinstance(stated, Range):
        value = amount(stated, name, lang)
    else:
        value = value_of(answer, name, lang) if company else shown(name)
    return Row(name, named, value, _source(answer, name, mark, lang, shown), mark)


def _mark(answer: Answer, name: str) -> Mark:
    if name == answer.solve_for:
        return "solved"
    if name in answer.fixed and (name != answer.target or answer.solve_for != "levers"):
        return "stated"
    return "unused" if name in answer.unused else ""


def where_from(answer: Answer, name: str, lang: str) -> str:
    """Where a value comes from, as the table says it."""
    return _source(answer, name, _mark(answer, name), lang, lambda each: value_of(answer, each, lang))


def _source(answer: Answer, name: str, mark: Mark, lang: str, shown: Callable[[str], str]) -> str:
    if mark == "solved" and answer.target:
        return say("from_solved", lang)
    if mark == "stated":
        return say("from_statement", lang)
    if mark == "unused":
        return say("not_used", lang)
    if name == "ai_revenue" and answer.lacking:
        return say("from_nowhere", lang, id=answer.baseline.id)
    step = next((form for form in answer.steps if form.variable == name), None)
    figure = answer.baseline.figures.get(name)
    if figure and step is None:
        return say("from_baseline", lang, id=answer.baseline.id, confidence=say(figure.confidence, lang))
    if is_company(name):
        return say("from_new_company", lang)
    if name == "ai_revenue" and (step is None or step.equations == (name,)):
        return _sum_of_lines(answer, lang)
    values = answer.values
    own = step is None or step.equations == (name,)
    by_formula = name in EQUATIONS and (own or holds(name, {each: median(value) for each, value in values.items()}))
    # No numbers where one is missing, or where a row's are not those of one case.
    if by_formula and (answer.spread or values.get(name) is None):
        return render(EQUATIONS[name], lambda each: short(each, lang))
    if by_formula or step is None:
        formula = render(EQUATIONS[name], lambda each: in_brackets(shown(each)))
        value = values.get(name)
        if name == "anticipated_spend" and isinstance(value, Fraction) and value < 0:
            return say("nothing_anticipated", lang, formula=formula, spare=amount(-value, name, lang))
        return formula
    return say("from_others", lang, labels=", ".join(short(each, lang) for each in step.inputs if each in VARIABLES))


def lines_of(found: Baseline) -> list[str]:
    """The lines of AI revenue that a baseline has."""
    return [name for name in found.figures if is_company(name)]


def _sum_of_lines(answer: Answer, lang: str) -> str:
    """What AI revenue is the sum of: the baseline's lines, those that the statement gives, or both."""
    found = answer.baseline
    stated = [name for name in answer.fixed if is_company(name)]
    kept = [name for name in lines_of(found) if name not in stated]
    if not kept:
        return say("from_named", lang)
    if stated:
        return say("from_lines", lang, count=len(stated) + len(kept), stated=len(stated), rest=len(kept), id=found.id)
    if kept == [OTHER]:
        return say("from_baseline", lang, id=found.id, confidence=say(found.figures[OTHER].confidence, lang))
    if OTHER in kept:
        return say("from_companies_and_other", lang, count=len(kept) - 1, id=found.id)
    return say("from_companies", lang, count=len(kept), id=found.id)
