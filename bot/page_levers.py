"""Every way to reach a target, one input at a time: a table of what each would have to be, and why some cannot."""

from __future__ import annotations

from fractions import Fraction

from bot.grid import Grid
from bot.messages import say
from bot.page_origins import cited, origins
from bot.page_parts import Page, at_bound, i_read, language, notes, replaced, shared
from bot.words import amount, change, label, short, the, value_of
from model.answer import Answer, Lever
from model.catalogue import OUTCOMES, is_company

MOST_COMPANIES = 3
SHOWN_FIRST = "ai_revenue.openai"
NOT_A_COMPANY = "ai_revenue.other"


def levers_page(answer: Answer) -> Page:
    """The page for an answer that asks for every lever."""
    lang = language(answer)
    inputs = [found for found in answer.levers if not is_company(found.variable)]
    header = tuple(say(f"column_{name}", lang) for name in ("lever", "now", "needed", "possible"))
    rows = tuple(
        (
            label(found.variable, lang),
            amount(found.now, found.variable, lang),
            amount(found.value, found.variable, lang),
            _possible(found, answer.target or "gap", lang),
        )
        for found in inputs
    )
    strong = frozenset(place for place, found in enumerate(inputs) if found.feasible)
    lacks = (say("levers_lack", lang, id=answer.baseline.id),) if answer.lacking else ()
    return Page(
        headline=levers_headline(answer, lang),
        lines=(*_implied(answer, lang), i_read(answer, lang), *notes(answer, lang), *lacks),
        grid=Grid(header, rows, frozenset((0, 3)), strong) if rows else None,
        below=(*_companies(answer, lang), *_payback(answer, lang)),
        quiet=(*replaced(answer, lang), *origins([answer], lang), say("footnote", lang)),
        links=cited([answer]),
        share=shared(answer),
        lang=lang,
    )


def levers_headline(answer: Answer, lang: str) -> str:
    """The levers that work, in one sentence."""
    target = answer.target or "gap"
    wanted, now = answer.fixed[target], answer.values.get(target)
    if isinstance(now, Fraction) and target == "gap" and wanted == 0 and now <= 0:
        return say("levers_done", lang, gap=amount(now, "gap", lang))
    best = [
        say("lever_to", lang, label=short(found.variable, lang), value=amount(found.value, found.variable, lang))
        for found in answer.levers
        if found.feasible and found.value is not None and not is_company(found.variable)
    ]
    if answer.also:
        targets = _together([_from_to(answer, name, lang) for name in (target, *answer.also)], lang)
        key = "levers_targets" if best else "levers_targets_none"
        return say(key, lang, targets=targets, **({"best": ", ".join(best)} if best else {}))
    listed = ", ".join(best) or say("levers_none", lang)
    if now is None:
        shown = amount(wanted, target, lang)
        return say("levers_open", lang, the=the(target, lang), value=shown, best=listed)
    if target == "gap" and wanted == 0:
        return say("levers_even", lang, gap=value_of(answer, "gap", lang), best=listed)
    return say(
        "levers_target", lang, the=the(target, lang), now=value_of(answer, target, lang),
        value=amount(wanted, target, lang), best=listed,
    )  # fmt: skip


def _from_to(answer: Answer, name: str, lang: str) -> str:
    """One of several targets, and where it is without them."""
    details = {"label": the(name, lang), "value": amount(answer.fixed[name], name, lang)}
    if answer.values.get(name) is None:
        return say("levers_to", lang, **details)
    return say("levers_from_to", lang, now=value_of(answer, name, lang), **details)


def _together(texts: list[str], lang: str) -> str:
    """ "a, b and c"."""
    *first, last = texts
    return say("levers_and", lang, first=", ".join(first), last=last) if first else last


def _implied(answer: Answer, lang: str) -> tuple[str, ...]:
    """What several targets determine between them, which no lever then moves."""
    if not answer.implied:
        return ()
    targets = (answer.target or "gap", *answer.also)
    named = _together([f"{short(name, lang)} {amount(answer.fixed[name], name, lang)}" for name in targets], lang)
    implied = _together([f"{short(name, lang)} {value_of(answer, name, lang)}" for name in answer.implied], lang)
    return (say("levers_implied", lang, targets=named[:1].upper() + named[1:], implied=implied),)


def lever_reason(found: Lever, target: str, lang: str) -> str:
    """Why a lever works (the change from now) or why it cannot reach the target."""
    name, limit = found.variable, found.limit
    if limit is None and found.value is not None:
        if found.now is None:
            return say("why_open", lang)
        return say(
            "why_feasible", lang, change=change(name, found.now, found.value, lang), now=amount(found.now, name, lang)
        )
    if limit is None or limit.value is None or limit.reason is None:
        return say("why_none", lang)
    if limit.bound is not None and target not in OUTCOMES and (value := limit.at_bound.get(target)) is not None:
        bound = amount(limit.bound, name, lang)
        return say("why_still", lang, bound=bound, the=the(target, lang), value=amount(value, target, lang))
    if limit.bound is not None and (revenues := at_bound(limit, lang)):
        return say("why_even", lang, bound=amount(limit.bound, name, lang), **revenues)
    return say("why_bound", lang, value=amount(limit.value, limit.variable, lang), reason=limit.reason[lang])


def _possible(found: Lever, target: str, lang: str) -> str:
    if not found.feasible or found.value is None:
        return say("possible_no", lang, reason=lever_reason(found, target, lang))
    if found.now is None:
        return say("possible_open", lang)
    return say("possible_yes", lang, change=change(found.variable, found.now, found.value, lang))


def _companies(answer: Answer, lang: str) -> tuple[str, ...]:
    """What one company alone would have to make."""
    found = sorted(
        (lever for lever in answer.levers if is_company(lever.variable) and lever.variable != NOT_A_COMPANY),
        key=lambda lever: lever.variable != SHOWN_FIRST,
    )
    named = [
        say("lever_from_to", lang, label=short(lever.variable, lang), value=amount(lever.value, lever.variable, lang),
            now=amount(lever.now, lever.variable, lang))
        for lever in found
        if lever.feasible
    ]  # fmt: skip
    return (say("companies_line", lang, levers=" · ".join(named[:MOST_COMPANIES])),) if named else ()


def _payback(answer: Answer, lang: str) -> tuple[str, ...]:
    """How long the spending would take to pay back."""
    found = next((lever for lever in answer.levers if lever.variable == "payback_years" and lever.feasible), None)
    if found is None or found.value is None or found.now is None or found.value <= found.now:
        return ()
    return (say("payback_line", lang, value=amount(found.value, "payback_years", lang),
                now=amount(found.now, "payback_years", lang)),)  # fmt: skip
