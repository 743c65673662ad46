"""An answer as a page: sentences, table rows and choices in the reader's language, before any markup.

Slack, the terminal and plain text print the same page, so that they cannot differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from bot import rows as table
from bot.messages import say
from bot.problems import problem_sentence, suggestions
from bot.words import amount, change, label, short, value_of
from model import canonical
from model.answer import Answer, Conflict, Lever, Limit, Range
from model.catalogue import EQUATIONS, INPUTS, is_company
from model.levers import lever
from bot.formula import render

CLOSERS = ("ai_revenue", "nvidia_revenue", "end_user_margin")
MOST_COMPANIES = 3
SHOWN_FIRST = "ai_revenue.openai"


@dataclass(frozen=True, slots=True)
class Page:
    """What a reply says, top to bottom. `choices` are whole statements to pick from; `link` is a title with its address."""

    headline: str
    lines: tuple[str, ...] = ()
    rows: tuple[table.Row, ...] = ()
    below: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    link: tuple[str, str] | None = None
    share: Mapping[str, str] | None = field(default=None)
    lang: Literal["en", "fr"] = "en"


def page(answer: Answer) -> Page:
    """The page for an answer. Help has a page of its own; see `bot.replies`."""
    lang: Literal["en", "fr"] = "fr" if answer.lang == "fr" else "en"
    if answer.status in ("ambiguous", "not_understood") or answer.problems:
        return _question(answer, lang)
    if answer.status == "conflict":
        return _conflict(answer, lang)
    baseline = answer.baseline
    return Page(
        headline=_headline(answer, lang),
        lines=(*_why_not(answer, lang), _i_read(answer, lang), *_notes(answer, lang)),
        rows=table.rows(answer, lang) if answer.values else (),
        below=_below(answer, lang),
        quiet=(
            *_replaced(answer, lang),
            say("baseline_line", lang, id=baseline.id, title=baseline.title, author=baseline.author,
                date=baseline.date.isoformat()),
            say("footnote", lang),
        ),
        link=(baseline.title, baseline.url),
        share={"text": answer.reading.text, "baseline": baseline.id},
        lang=lang,
    )  # fmt: skip


def _headline(answer: Answer, lang: str) -> str:
    if answer.limit:
        return _impossible(answer, answer.limit, lang)
    if answer.solve_for == "levers":
        return _lever_headline(answer, lang)
    if answer.solve_for and answer.solve_for != "gap":
        return _found(answer, answer.solve_for, lang)
    return gap_sentence(answer, lang)


def gap_sentence(answer: Answer, lang: str) -> str:
    """The gap in one sentence, whichever sign it has."""
    values = {name: value_of(answer, name, lang) for name in ("gap", "ai_revenue", "required_revenue", "coverage")}
    gap = answer.values.get("gap")
    if isinstance(gap, Fraction) and answer.values.get("coverage") is None:
        return say("gap_nothing", lang)
    if isinstance(gap, Fraction) and gap == 0:
        return say("gap_even", lang, ai_revenue=values["ai_revenue"])
    if isinstance(gap, Fraction) and gap < 0:
        surplus = amount(-gap, "gap", lang)
        return say("gap_closed", lang, surplus=surplus, **{k: values[k] for k in ("ai_revenue", "required_revenue")})
    return say("gap_open", lang, **values)


def _found(answer: Answer, name: str, lang: str) -> str:
    value = value_of(answer, name, lang)
    if name in ("demand_backed_spend", "anticipated_spend") and not answer.target:
        names = ("demand_backed_spend", "anticipated_spend", "datacenter_cost")
        return say("demand", lang, **{each: value_of(answer, each, lang) for each in names})
    if not answer.target:
        return say("found", lang, label=label(name, lang), value=value)
    now = answer.baseline_value(name)
    found = answer.answer
    if now is None or not isinstance(found, Fraction):
        return say("found", lang, label=label(name, lang), value=value)
    return say(
        "found_for", lang, target=_target(answer, lang), label=short(name, lang), value=value,
        now=amount(now, name, lang), change=change(name, now, found, lang),
    )  # fmt: skip


def _target(answer: Answer, lang: str) -> str:
    name = answer.target or "gap"
    wanted = answer.fixed.get(name)
    if name == "gap" and wanted == 0:
        return say("target_even", lang)
    shown = amount(wanted, name, lang) if isinstance(wanted, Fraction) else value_of(answer, name, lang)
    return say("target_value", lang, label=short(name, lang), value=shown)


def _impossible(answer: Answer, limit: Limit, lang: str) -> str:
    name = limit.variable
    if limit.value is None:
        return say("infeasible_none", lang, target=_target(answer, lang), label=short(name, lang))
    reason = limit.reason[lang] if limit.reason else ""
    shown = amount(limit.value, name, lang)
    if name in answer.fixed:
        return say("infeasible_stated", lang, label=short(name, lang), value=shown, reason=reason)
    if name != answer.solve_for:
        return say("infeasible_elsewhere", lang, label=short(name, lang), value=shown, reason=reason)
    return say(
        "infeasible_for", lang, target=_target(answer, lang), label=short(name, lang), value=shown, reason=reason
    )


def _why_not(answer: Answer, lang: str) -> tuple[str, ...]:
    limit = answer.limit
    if limit is None or not limit.at_bound or limit.bound is None:
        return ()
    return (
        say("even_at_bound", lang, label=short(limit.variable, lang), bound=amount(limit.bound, limit.variable, lang),
            **_at_bound(limit, lang)),
    )  # fmt: skip


def _at_bound(limit: Limit, lang: str) -> dict[str, str]:
    return {
        name: amount(value, name, lang)
        for name in ("required_revenue", "ai_revenue")
        if (value := limit.at_bound[name]) is not None
    }


def _i_read(answer: Answer, lang: str) -> str:
    parts = [
        f"{short(name, lang)} {amount(value, name, lang)}" for name, value in answer.fixed.items() if name != answer.target
    ]
    if answer.target:
        wanted = answer.fixed.get(answer.target)
        if wanted is not None:
            parts.append(f"{short(answer.target, lang)} {amount(wanted, answer.target, lang)}")
    if answer.solve_for and answer.solve_for != "levers":
        parts.append(f"{short(answer.solve_for, lang)} ?")
    return say("i_read", lang, parts=" · ".join(parts)) if parts else say("i_read_nothing", lang)


def _notes(answer: Answer, lang: str) -> tuple[str, ...]:
    return tuple(say(note.kind, lang, **note.details) for note in answer.notes)


def _replaced(answer: Answer, lang: str) -> tuple[str, ...]:
    """Which baseline numbers a stated value has put out of play."""
    unused = [name for name in INPUTS if name in answer.unused]
    stated = [name for name in answer.fixed if name in EQUATIONS and name != answer.target]
    if not unused or not stated:
        return ()
    labels = ", ".join(short(name, lang) for name in unused)
    return (say("replaced", lang, stated=", ".join(short(name, lang) for name in stated), labels=labels),)


# ---- levers


def _lever_headline(answer: Answer, lang: str) -> str:
    target = answer.target or "gap"
    wanted, now = answer.fixed[target], answer.values[target]
    if isinstance(now, Fraction) and isinstance(wanted, Fraction) and target == "gap" and wanted == 0 and now <= 0:
        return say("levers_done", lang, gap=amount(now, "gap", lang))
    best = [
        say("lever_to", lang, label=short(found.variable, lang), value=amount(found.value, found.variable, lang))
        for found in answer.levers
        if found.feasible and found.value is not None and not is_company(found.variable)
    ]
    listed = ", ".join(best) or say("levers_none", lang)
    if target == "gap" and wanted == 0:
        return say("levers_even", lang, gap=value_of(answer, "gap", lang), best=listed)
    return say(
        "levers_target", lang, label=short(target, lang), now=value_of(answer, target, lang),
        value=amount(wanted, target, lang), best=listed,
    )  # fmt: skip


def lever_reason(found: Lever, lang: str) -> str:
    """Why a lever works (the change from now) or why it cannot."""
    name = found.variable
    limit = found.limit
    if limit is None and found.value is not None:
        return say(
            "why_feasible", lang, change=change(name, found.now, found.value, lang), now=amount(found.now, name, lang)
        )
    if limit is None or limit.value is None or limit.reason is None:
        return say("why_none", lang)
    why = say("why_bound", lang, value=amount(limit.value, limit.variable, lang), reason=limit.reason[lang])
    if limit.at_bound and limit.bound is not None:
        return say("why_even", lang, bound=amount(limit.bound, name, lang), **_at_bound(limit, lang))
    return why


def _below(answer: Answer, lang: str) -> tuple[str, ...]:
    if answer.solve_for == "levers":
        return _lever_lines(answer, lang)
    gap = answer.values.get("gap")
    if answer.limit or answer.target or not isinstance(gap, Fraction) or gap <= 0:
        return ()
    fixed = {name: value for name, value in answer.fixed.items() if isinstance(value, Fraction)}
    fixed["gap"] = Fraction(0)
    shown = []
    for name in CLOSERS:
        now = answer.values.get(name)
        if name in answer.fixed and name in EQUATIONS or name in answer.unused or not isinstance(now, Fraction):
            continue
        found = lever({k: v for k, v in fixed.items() if k != name}, answer.baseline, name, now)
        if found.feasible and found.value is not None:
            to = say("lever_to", lang, label=short(name, lang), value=amount(found.value, name, lang))
            shown.append(f"{to} ({change(name, now, found.value, lang)})")
        elif found.value is not None:
            shown.append(say("no_lever", lang, label=short(name, lang), value=amount(found.value, name, lang)))
    return (say("closes", lang, levers=" · ".join(shown)),) if shown else ()


def _lever_lines(answer: Answer, lang: str) -> tuple[str, ...]:
    """The impossible ones with their reasons, then what a company alone would have to make."""
    lines = []
    cannot = [
        f"{short(found.variable, lang)} ({lever_reason(found, lang)})"
        for found in answer.levers
        if not found.feasible and not is_company(found.variable)
    ]
    if cannot:
        lines.append(say("not_possible", lang, levers=" · ".join(cannot)))
    companies = sorted(
        (found for found in answer.levers if is_company(found.variable) and found.feasible),
        key=lambda found: found.variable != SHOWN_FIRST,
    )
    named = [
        say("lever_to", lang, label=short(found.variable, lang), value=amount(found.value, found.variable, lang))
        for found in companies
        if found.variable != "ai_revenue.other"
    ]
    if named:
        lines.append(say("companies_line", lang, levers=" · ".join(named[:MOST_COMPANIES])))
    return tuple(lines)


# ---- questions back and conflicts


def _question(answer: Answer, lang: Literal["en", "fr"]) -> Page:
    sentences = [problem_sentence(found, lang) for found in answer.problems]
    key = "question_back" if answer.status == "ambiguous" else "not_understood"
    if answer.status == "conflict":
        return Page(sentences[0], lines=tuple(sentences[1:]), lang=lang)
    first, *more = sentences
    return Page(
        say(key, lang, question=first),
        lines=(*more, *_notes(answer, lang)),
        choices=suggestions(answer.problems),
        lang=lang,
    )


def _conflict(answer: Answer, lang: Literal["en", "fr"]) -> Page:
    lines: list[str] = []
    choices: list[str] = []
    first = answer.conflicts[0]
    for found in answer.conflicts:
        lines += _arithmetic(found, lang)
        for name, value in found.repairs:
            member = f"{short(name, lang)} {amount(found.values.get(name), name, lang)}"
            if value is None:
                lines.append("• " + say("repair_only", lang, member=member))
            else:
                shown = amount(value, name, lang)
                lines.append("• " + say("repair", lang, member=member, label=short(name, lang), value=shown))
            choices.append(canonical.statement(answer.reading, without=name))
    return Page(
        say("conflict", lang, members=_members(first, lang)),
        lines=tuple(lines),
        choices=tuple(dict.fromkeys(choice for choice in choices if choice)),
        quiet=_notes(answer, lang),
        lang=lang,
    )


def _members(found: Conflict, lang: str) -> str:
    return ", ".join(f"{short(name, lang)} {amount(found.values.get(name), name, lang)}" for name in found.members)


def _arithmetic(found: Conflict, lang: str) -> list[str]:
    """The steps that contradict the stated value, with numbers."""
    stated = amount(found.stated, found.variable, lang)
    if any(is_company(name) for name in found.members):
        computed = amount(found.computed, "ai_revenue", lang)
        return [say("conflict_companies", lang, computed=computed, stated=amount(found.values["ai_revenue"], "ai_revenue", lang))]
    if found.computed is None:
        return [say("conflict_impossible", lang, label=short(found.variable, lang))]
    lines = []
    values = {**found.values, found.variable: found.computed}
    for form in found.steps:
        last = form is found.steps[-1]
        if form.equations != (form.variable,):
            if last:
                computed = amount(found.computed, found.variable, lang)
                lines.append(
                    say("conflict_computed", lang, label=short(found.variable, lang), computed=computed, stated=stated)
                )
            continue
        formula = render(EQUATIONS[form.variable], lambda name: amount(values.get(name), name, lang))
        computed = amount(values.get(form.variable), form.variable, lang)
        if last:
            lines.append(
                say("conflict_arithmetic", lang, label=label(form.variable, lang), formula=formula, computed=computed,
                    stated=stated)
            )  # fmt: skip
        else:
            lines.append(f"{label(form.variable, lang)} = {formula} = {computed}")
    return lines


def range_of(value: Fraction | Range | None) -> Range | None:
    """The range, where a value is one."""
    return value if isinstance(value, Range) else None
