"""An answer as a page: sentences, table rows and choices in the reader's language, before any markup.

Slack, the terminal and plain text print the same page, so that they cannot differ.
"""

from __future__ import annotations

from fractions import Fraction

from bot.messages import say
from bot.page_baselines import baselines_page, sources_page
from bot.page_compare import compare_page
from bot.page_explain import explain_page
from bot.page_levers import levers_headline, levers_page
from bot.page_origins import cited, origins
from bot.page_parts import (
    Page,
    again,
    at_bound,
    i_read,
    joined,
    language,
    notes,
    replaced,
    shared,
    target_words,
)
from bot.page_question import conflict_page, question_page
from bot.page_sensitivity import sensitivity_page, table_page
from bot.page_spread import spread_page
from bot.rows import rows
from bot.words import amount, change, label, short, the, value_of
from model.answer import Answer, Limit
from model.ask import DEFAULT_BASELINE
from model.catalogue import EQUATIONS, OUTCOMES, variable
from model.reading import Part
from model.solve import find

CLOSERS = ("ai_revenue", "nvidia_revenue", "end_user_margin")


def page(answer: Answer) -> Page:
    """The page for an answer. Help has a page of its own; see `bot.replies`."""
    if answer.status in ("ambiguous", "not_understood") or answer.problems:
        return question_page(answer)
    if answer.status == "conflict":
        return conflict_page(answer)
    match answer.reading.intent:
        case "baselines":
            return baselines_page(answer)
        case "sources":
            return sources_page(answer)
        case "explain" if answer.steps and not answer.spread:
            return explain_page(answer, _headline(answer, language(answer)), _why_not(answer, language(answer)))
        case "sensitivity" if answer.swings:
            return sensitivity_page(answer)
    if answer.table:
        return table_page(answer, answer.table)
    if answer.cases:
        return compare_page(answer)
    if answer.spread:
        return spread_page(answer, answer.spread)
    if answer.solve_for == "levers":
        return levers_page(answer)
    return _chain_page(answer)


def _chain_page(answer: Answer) -> Page:
    """One set of exact values, from Nvidia's sales to the gap."""
    lang = language(answer)
    return Page(
        headline=_headline(answer, lang),
        lines=(
            *_why_not(answer, lang),
            *_lack(answer, lang),
            *_against(answer, lang),
            i_read(answer, lang),
            *notes(answer, lang),
        ),
        rows=rows(answer, lang) if answer.values else (),
        below=_closers(answer, lang),
        quiet=(*replaced(answer, lang), *origins([answer], lang), say("footnote", lang)),
        choices=(*_nearest(answer), *_with_trackers(answer)),
        ask="choose_next",
        links=cited([answer]),
        share=shared(answer),
        lang=lang,
    )


def _headline(answer: Answer, lang: str) -> str:
    if answer.limit:
        return _impossible(answer, answer.limit, lang)
    if answer.solve_for == "levers":
        return levers_headline(answer, lang)
    if answer.solve_for and answer.solve_for != "gap":
        return _found(answer, answer.solve_for, lang)
    return gap_sentence(answer, lang)


def gap_sentence(answer: Answer, lang: str) -> str:
    """The gap in one sentence, whichever sign it has."""
    values = {name: value_of(answer, name, lang) for name in ("gap", "ai_revenue", "required_revenue", "coverage")}
    gap = answer.values.get("gap")
    if answer.lacking and gap is None:
        return say("gap_lacks", lang, required_revenue=values["required_revenue"], id=answer.baseline.id)
    if isinstance(gap, Fraction) and answer.values.get("coverage") is None:
        return say("gap_nothing", lang, ai_revenue=values["ai_revenue"])
    if isinstance(gap, Fraction) and gap == 0:
        return say("gap_even", lang, ai_revenue=values["ai_revenue"])
    if isinstance(gap, Fraction) and gap < 0:
        surplus = amount(-gap, "gap", lang)
        return say("gap_closed", lang, surplus=surplus, **{k: values[k] for k in ("ai_revenue", "required_revenue")})
    return say("gap_open", lang, **values)


def _found(answer: Answer, name: str, lang: str) -> str:
    value = value_of(answer, name, lang)
    if name in ("demand_backed_spend", "anticipated_spend") and not answer.target:
        return _demand(answer, lang)
    now, found = answer.before.get(name), answer.answer
    if not answer.target or not isinstance(found, Fraction):
        return say("found", lang, label=label(name, lang), value=value)
    target = target_words(answer, lang)
    if now is None:
        return say("found_open", lang, target=target, label=short(name, lang), value=value)
    return say(
        "found_for", lang, target=target, label=short(name, lang), value=value, now=amount(now, name, lang),
        change=change(name, now, found, lang),
    )  # fmt: skip


def _demand(answer: Answer, lang: str) -> str:
    """How much of the spending end customers pay for; with more revenue than is required, all of it and more."""
    shown = {name: value_of(answer, name, lang) for name in ("demand_backed_spend", "datacenter_cost")}
    anticipated = answer.values.get("anticipated_spend")
    if isinstance(anticipated, Fraction) and anticipated < 0:
        return say("demand_all", lang, spare=amount(-anticipated, "anticipated_spend", lang), **shown)
    return say("demand", lang, anticipated_spend=amount(anticipated, "anticipated_spend", lang), **shown)


def _impossible(answer: Answer, limit: Limit, lang: str) -> str:
    name = limit.variable
    if limit.value is None:
        key = "infeasible_none" if answer.values else "infeasible_no_effect"
        return say(key, lang, target=target_words(answer, lang), the=the(name, lang))
    reason = limit.reason[lang] if limit.reason else ""
    shown = amount(limit.value, name, lang)
    if name in answer.fixed:
        return say("infeasible_stated", lang, label=short(name, lang), value=shown, reason=reason)
    if name != answer.solve_for:
        return say("infeasible_elsewhere", lang, label=short(name, lang), value=shown, reason=reason)
    return say(
        "infeasible_for", lang, target=target_words(answer, lang), the=the(name, lang), value=shown, reason=reason
    )


def _why_not(answer: Answer, lang: str) -> tuple[str, ...]:
    """What is left at the bound that the answer breaks: the nearest it can come to the target."""
    limit = answer.limit
    if limit is None or not limit.at_bound or limit.bound is None:
        return ()
    named, bound = the(limit.variable, lang), amount(limit.bound, limit.variable, lang)
    target = answer.target or "gap"
    revenues = at_bound(limit, lang) if target in OUTCOMES else {}
    said = [say("even_at_bound", lang, the=named, bound=bound, **revenues)] if revenues else []
    if (reached := limit.at_bound.get(target)) is not None:
        said.append(say("nearest", lang, the=named, bound=bound, target=short(target, lang),
                        value=amount(reached, target, lang)))  # fmt: skip
    return tuple(said)


def _against(answer: Answer, lang: str) -> tuple[str, ...]:
    """What the statement changes: the answer against the baseline's own. A headline with a target says it itself."""
    name = answer.solve_for or "gap"
    found = answer.values.get(name)
    if not answer.fixed or answer.target or answer.limit or not isinstance(found, Fraction):
        return ()
    now = find({}, answer.baseline, name)
    if now is None:
        return ()
    details = {"id": answer.baseline.id, "value": amount(now, name, lang)}
    if found == now:
        return (say("as_baseline", lang, **details),)
    return (say("against_baseline", lang, change=change(name, now, found, lang), **details),)


def _nearest(answer: Answer) -> tuple[str, ...]:
    """The statement with an impossible value moved to the nearest possible one."""
    limit = answer.limit
    if limit is None or limit.bound is None or limit.variable not in answer.fixed or answer.values:
        return ()
    if _excluded(limit):
        return ()
    bound = limit.bound
    parts = tuple(
        part._replace(op="set", value=bound, high=None) if part.variable == limit.variable else part
        for part in answer.reading.parts
    )
    return (again(answer.reading._replace(parts=parts), answer.baseline.id, DEFAULT_BASELINE),)


def _excluded(limit: Limit) -> bool:
    found = variable(limit.variable)
    return any(end is not None and end.excluded and end.value == limit.bound for end in (found.minimum, found.maximum))


def _lack(answer: Answer, lang: str) -> tuple[str, ...]:
    """What the baseline says instead of the number that it lacks, and which later figures there are."""
    if not answer.lacking:
        return ()
    found = answer.baseline
    said = [say("lack_note", lang, note=note[lang]) for note in found.lack_notes.values()]
    trackers = ", ".join(
        say("tracker", lang, label=short(name, lang), value=amount(figure.value, name, lang), title=figure.title,
            date=figure.date.isoformat())
        for name, figure in found.trackers.items()
    )  # fmt: skip
    return (*said, say("later_trackers", lang, trackers=trackers)) if trackers else tuple(said)


def _with_trackers(answer: Answer) -> tuple[str, ...]:
    """The statement with the trackers' figures taken over, for the user to choose."""
    if not answer.lacking or not answer.baseline.trackers:
        return ()
    more = tuple(Part(name, "set", figure.value, None, 0, 0) for name, figure in answer.baseline.trackers.items())
    reading = answer.reading._replace(parts=(*answer.reading.parts, *more))
    return (again(reading, answer.baseline.id, DEFAULT_BASELINE),)


def _closers(answer: Answer, lang: str) -> tuple[str, ...]:
    """What would close an open gap, in one line."""
    gap = answer.values.get("gap")
    if answer.limit or answer.target or OUTCOMES & answer.fixed.keys() or not isinstance(gap, Fraction) or gap <= 0:
        return ()
    fixed = {name: value for name, value in answer.fixed.items() if isinstance(value, Fraction)}
    shown = []
    for name in CLOSERS:
        now = answer.values.get(name)
        if (name in answer.fixed and name in EQUATIONS) or name in answer.unused or not isinstance(now, Fraction):
            continue
        stated = {k: v for k, v in fixed.items() if k != name}
        value = find({**stated, "gap": Fraction(0)}, answer.baseline, name)
        if value is None or find({**stated, name: value}, answer.baseline, "gap") != 0:
            continue  # a stated cost of data centres tells Nvidia's sales, and they do not move it
        if variable(name).broken_bound(value):
            shown.append(say("no_lever", lang, label=short(name, lang), value=amount(value, name, lang)))
        else:
            to = say("lever_to", lang, label=short(name, lang), value=amount(value, name, lang))
            shown.append(f"{to} ({change(name, now, value, lang)})")
    if not shown:
        return ()
    if answer.solve_for in (None, "gap"):
        return (say("closes", lang, levers=joined(shown)),)
    return (
        say("closes_the", lang, gap=amount(gap, "gap", lang), levers=joined(shown)),
    )  # the headline tells of another
