"""The pages that ask back: what was not understood or is open, and what cannot hold together."""

from __future__ import annotations

import re
from fractions import Fraction

from bot.formula import render
from bot.messages import say
from bot.page_parts import Page, again, language, notes
from bot.problems import MOST_CHOICES, problem_sentence
from bot.words import amount, in_brackets, label, short
from model.answer import Answer, Conflict, Relation
from model.ask import DEFAULT_BASELINE
from model.catalogue import is_company, variable
from model.explain import written
from model.reading import Part, Problem
from model.statement import read

# What a value of zero settles about coverage though no formula gives a number: the rest of it could be anything.
NO_SHARE = {
    "gap": "conflict_no_gap",
    "ai_revenue": "conflict_no_revenue",
    "required_revenue": "conflict_nothing_required",
}
MOST_PROBLEMS = 5  # below the first
_QUOTED = re.compile("“[^”]*”|« [^»]*»")


def question_page(answer: Answer) -> Page:
    """What was not read or is open, with the choices; for two open values the relation between them."""
    lang = language(answer)
    first, *more = dict.fromkeys(problem_sentence(found, lang) for found in answer.problems)
    if len(more) > MOST_PROBLEMS:
        more[MOST_PROBLEMS:] = [say("problems_more", lang, count=len(more) - MOST_PROBLEMS)]
    if answer.status == "conflict":
        return Page(first, lines=tuple(more), lang=lang)
    lacks = answer.baseline.lack_notes.get("ai_revenue") if answer.problems[0].kind == "lacks_revenue" else None
    no_live = answer.problems[0].kind == "no_live_figures"
    return Page(
        first if no_live else _led(first, answer, lang),
        lines=(
            *more,
            *([*_required(answer, lang), say("lack_note", lang, note=lacks[lang])] if lacks else []),
            *(relation_lines(answer.relation, lang) if answer.relation else []),
            *notes(answer, lang),
        ),
        choices=_choices(answer) or _points(answer),
        ask="choose_next" if lacks or no_live or answer.relation else "choose",
        lang=lang,
    )


def _led(sentence: str, answer: Answer, lang: str) -> str:
    """The headline of a question back: led by what it is where it asks something, as it stands where it says what is
    wrong."""
    if answer.status != "ambiguous":
        return say("not_understood", lang, question=sentence)
    return say("question_back", lang, question=sentence) if "?" in _QUOTED.sub("", sentence) else sentence


def _choices(answer: Answer) -> tuple[str, ...]:
    """The whole statements that would settle the first problem for which there are any."""
    for problem in answer.problems:
        settled = [_settling(choice, answer.problems) for choice in problem.suggestions[:MOST_CHOICES]]
        if found := tuple(dict.fromkeys(choice for choice in settled if choice)):
            return found
    return ()


def _settling(choice: str, problems: tuple[Problem, ...]) -> str | None:
    """A choice without the words that nobody knows, where it leaves nothing else open but what has choices of its own;
    None where picking it would lead nowhere."""
    told = {(each.kind, each.text) for each in problems if each.suggestions}
    left = [each for each in read(choice).problems if (each.kind, each.text) not in told]
    if not left:
        return choice
    if any(each.kind != "unknown_word" for each in left):
        return None
    for word in reversed(left):
        choice = f"{choice[: word.start]} {choice[word.end :]}"
    choice = " ".join(choice.split())
    return None if any((each.kind, each.text) not in told for each in read(choice).problems) else choice


def _required(answer: Answer, lang: str) -> list[str]:
    """What can be said without AI revenue: how much of it is required, with the unknown as it is in the baseline."""
    required = answer.before.get("required_revenue") or answer.values.get("required_revenue")
    return [say("lack_required", lang, value=amount(required, "required_revenue", lang))] if required else []


def relation_lines(found: Relation, lang: str) -> list[str]:
    """The relation of two open values as a formula, and points on it."""
    points = [
        say("relation_point" if y is not None and variable(found.of).broken_bound(y) is None else "relation_impossible",
            lang, by=short(found.by, lang), x=amount(x, found.by, lang), of=short(found.of, lang),
            y=amount(y, found.of, lang))
        for x, y in found.points
    ]  # fmt: skip
    return [say("relation", lang, formula=formula(found, lang)), *(f"• {point}" for point in points)]


def formula(found: Relation, lang: str) -> str:
    """ "margin = 100% − 100B ÷ AI revenue"."""
    of, by, slope = short(found.of, lang), short(found.by, lang), found.slope
    if found.pole is None:
        if variable(found.by).dimension == "money" != variable(found.of).dimension:
            term = f"{by} ÷ {amount(1 / abs(slope), found.by, lang)}"
        else:
            term = by if abs(slope) == 1 else f"{_plain(abs(slope), found, lang)} × {by}"
    elif found.pole > 0:
        slope, below = -slope, f"({amount(found.pole, found.by, lang)} − {by})"
        term = f"{_plain(abs(slope), found, lang)} ÷ {below}"
    else:
        below = by if not found.pole else f"({by} + {amount(-found.pole, found.by, lang)})"
        term = f"{_plain(abs(slope), found, lang)} ÷ {below}"
    sign = "−" if slope < 0 else "+"
    if not found.constant:
        return f"{of} = {'−' if slope < 0 else ''}{term}"
    return f"{of} = {amount(found.constant, found.of, lang)} {sign} {term}"


def _plain(value: Fraction, found: Relation, lang: str) -> str:
    """A factor of the formula: money where its size says so, a plain number otherwise."""
    money = "money" in (variable(found.of).dimension, variable(found.by).dimension) and value >= 10**6
    return amount(value, "gap" if money else "facility_ratio", lang)


def _points(answer: Answer) -> tuple[str, ...]:
    """Statements that settle one of two open values."""
    found = answer.relation
    if found is None:
        return ()
    reading = answer.reading._replace(unknown=found.of, problems=())
    return tuple(
        again(reading._replace(parts=(*reading.parts, Part(found.by, "set", x, None, 0, 0))), answer.baseline.id,
              DEFAULT_BASELINE)
        for x, y in found.points
        if y is not None and variable(found.of).broken_bound(y) is None
    )  # fmt: skip


def conflict_page(answer: Answer) -> Page:
    """Every smallest set of stated values that clash, the arithmetic, and what each repair gives."""
    lang = language(answer)
    lines: list[str] = []
    choices: list[str] = []
    for place, found in enumerate(answer.conflicts):
        if place:
            lines.append(say("conflict_also", lang, members=members(found, lang)))
        lines += arithmetic(found, lang)
        for name, value in found.repairs:
            member = f"{short(name, lang)} {amount(found.values.get(name), name, lang)}"
            if value is None:
                lines.append("• " + say("repair_only", lang, member=member))
            else:
                shown = amount(value, name, lang)
                lines.append("• " + say("repair", lang, member=member, label=short(name, lang), value=shown))
            kept = tuple(part for part in answer.reading.parts if part.variable != name)
            choices.append(again(answer.reading._replace(parts=kept), answer.baseline.id, DEFAULT_BASELINE))
    return Page(
        say("conflict", lang, members=members(answer.conflicts[0], lang)),
        lines=tuple(lines),
        choices=tuple(dict.fromkeys(choice for choice in choices if choice)),
        ask="choose_rest",
        quiet=notes(answer, lang),
        lang=lang,
    )


def members(found: Conflict, lang: str) -> str:
    """The clashing values."""
    return ", ".join(f"{short(name, lang)} {amount(found.values.get(name), name, lang)}" for name in found.members)


def arithmetic(found: Conflict, lang: str) -> list[str]:
    """The steps that contradict the stated value, with numbers."""
    stated = amount(found.stated, found.variable, lang)
    if found.computed is None:
        zero = next((name for name in found.members if name in NO_SHARE and not found.values.get(name)), None)
        if zero is None:
            return [say("conflict_signs", lang, label=short("anticipated_spend", lang))]
        return [say(NO_SHARE[zero], lang, member=f"{short(found.variable, lang)} {stated}")]
    companies = any(map(is_company, found.members))
    if not found.steps and not companies:
        computed = amount(found.computed, found.variable, lang)
        return [say("conflict_value", lang, label=short(found.variable, lang), computed=computed, stated=stated)]
    values = found.values if companies else {**found.values, found.variable: found.computed}
    lines = []
    for form in found.steps:
        numbers = render(written(form), lambda name: in_brackets(amount(values.get(name), name, lang)))
        computed = amount(values.get(form.variable), form.variable, lang)
        if form is found.steps[-1] and not companies:
            lines.append(
                say("conflict_arithmetic", lang, label=label(form.variable, lang), formula=numbers, computed=computed,
                    stated=stated)
            )  # fmt: skip
        else:
            lines.append(f"{label(form.variable, lang)} = {numbers} = {computed}")
    if companies:
        lines.append(
            say("conflict_companies", lang, computed=amount(found.computed, "ai_revenue", lang), stated=stated)
        )
    return lines
