"""The solver's own steps, one line each: symbols, then numbers, then the result."""

from __future__ import annotations

from bot.formula import render
from bot.messages import say
from bot.page_origins import cited, origins
from bot.page_parts import Page, joined, language, notes, replaced, shared
from bot.rows import where_from
from bot.words import amount, in_brackets, label, median, short
from model.answer import Answer
from model.catalogue import VARIABLES, is_company
from model.explain import Step, explain
from model.solve import in_equations


def explain_page(answer: Answer, headline: str, why: tuple[str, ...]) -> Page:
    """The page that explains how an answer was computed; `headline` and `why` are the ordinary reply's."""
    lang = language(answer)
    asked = answer.solve_for if answer.solve_for and answer.solve_for != "levers" else "gap"
    steps = explain(answer.steps, in_equations(asked))
    lines = [f"{number}. {step_line(answer, step, lang)}" for number, step in enumerate(steps, 1)]
    given = say("explain_given", lang, source=where_from(answer, asked, lang))
    return Page(
        headline=headline,
        lines=(*why, *_givens(answer, steps, lang), *(lines or [given]), *notes(answer, lang)),
        quiet=(*replaced(answer, lang), *origins([answer], lang), say("footnote", lang)),
        links=cited([answer]),
        share=shared(answer),
        lang=lang,
    )  # fmt: skip


def step_line(answer: Answer, step: Step, lang: str) -> str:
    """ "Data-centre cost = Nvidia sales + facility cost = 50B + 50B = 100B"."""

    def called(name: str) -> str:
        if name == "other_companies":
            return say("other_companies", lang)
        if name == "this_company":
            return short(answer.solve_for or "ai_revenue", lang)
        return short(name, lang)

    def number(name: str) -> str:
        if name == "other_companies":
            total = median(answer.values.get("ai_revenue"))
            own = median(answer.values.get(answer.solve_for or "")) if is_company(answer.solve_for or "") else None
            return amount(total if total is None or own is None else total - own, "ai_revenue", lang)
        return in_brackets(amount(median(answer.values.get(name)), name, lang))

    name = answer.solve_for or "" if step.variable == "this_company" else step.variable
    result = amount(median(answer.values.get(name)), name, lang)
    if step.variable == "ai_revenue" and "other_companies" in step.inputs and not is_company(answer.solve_for or ""):
        return f"{label(name, lang)} = {where_from(answer, name, lang)} = {result}"
    symbols, numbers = render(step.formula, called), render(step.formula, number)
    return f"{label(name, lang)} = {symbols} = {numbers} = {result}"


def _givens(answer: Answer, steps: tuple[Step, ...], lang: str) -> list[str]:
    """The values that the steps start from, each with where it comes from."""
    computed = {step.variable for step in steps}
    needed = {name for step in steps for name in step.inputs} - computed
    given = [name for name in VARIABLES if name in needed]
    shown = [
        f"{short(name, lang)} {amount(answer.values.get(name), name, lang)} ({where_from(answer, name, lang)})"
        for name in given
    ]
    return [say("explain_from", lang, values=joined(shown))] if shown else []
