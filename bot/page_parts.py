"""What every page is made of, and the sentences that several pages share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.charts import Chart
from bot.grid import Grid
from bot.messages import say
from bot.rows import OTHER, Row, lines_of
from bot.words import amount, listed, short, the, value_of
from model import canonical
from model.answer import Answer, Limit
from model.catalogue import EQUATIONS, INPUTS, is_company
from model.reading import Reading

Lang = Literal["en", "fr"]
Link = tuple[str, str]  # a title and its address

LONGEST_SHARED = 900  # a button's value has 2,000 characters, and each may need two


@dataclass(frozen=True, slots=True)
class Page:
    """What a reply says, top to bottom. `rows` is the chain; a page with a `grid` has that table in its place.

    `choices` are whole statements to pick from, `ask` the message that introduces them; `links` are the titles of sources
    with their addresses, the chief one first; `share` is what a button needs to show the reply to others.
    """

    headline: str
    lines: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    grid: Grid | None = None
    charts: tuple[Chart, ...] = ()
    below: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    ask: Literal["choose", "choose_next", "choose_rest"] = "choose"
    links: tuple[Link, ...] = ()
    share: Mapping[str, str] | None = None
    lang: Lang = "en"


def language(answer: Answer) -> Lang:
    """The language of the reply."""
    return "fr" if answer.lang == "fr" else "en"


def shared(answer: Answer) -> dict[str, str]:
    """What the share button needs to ask the same again; a long statement in canonical words, which fit."""
    text = answer.reading.text
    if len(text) > LONGEST_SHARED:
        text = canonical.statement(answer.reading)
    return {"text": text, "baseline": answer.baseline.id}


def i_read(answer: Answer, lang: str) -> str:
    """What was read, in canonical words."""
    parts = read_parts(answer, lang)
    return say("i_read", lang, parts=parts) if parts else say("i_read_nothing", lang)


def read_parts(answer: Answer, lang: str) -> str:
    """The stated values, the target and the question last."""
    parts = [
        f"{short(name, lang)} {amount(value, name, lang)}"
        for name, value in answer.fixed.items()
        if name != answer.target
    ]
    if answer.target and (wanted := answer.fixed.get(answer.target)) is not None:
        parts.append(f"{short(answer.target, lang)} {amount(wanted, answer.target, lang)}")
    if answer.solve_for and answer.solve_for != "levers":
        parts.append(f"{short(answer.solve_for, lang)} ?")
    return joined(parts)


def notes(answer: Answer, lang: str) -> tuple[str, ...]:
    """What the reader did that the user should know, and what a stated company may count twice. A question answers at no
    limit."""
    told = [note for note in answer.notes if note.kind != "limit" or not answer.problems]
    return (*(say(note.kind, lang, **note.details) for note in told), *_perhaps_twice(answer, lang))


def _perhaps_twice(answer: Answer, lang: str) -> tuple[str, ...]:
    """Companies that are stated on a baseline which gives AI revenue as one amount: they may be part of it."""
    found = answer.baseline
    stated = [short(name, lang) for name in answer.fixed if is_company(name) and name != OTHER]
    if not stated or "ai_revenue" in answer.fixed or OTHER in answer.fixed or lines_of(found) != [OTHER]:
        return ()
    value = amount(found.value(OTHER), OTHER, lang)
    return (say("perhaps_twice", lang, companies=", ".join(stated), value=value, id=found.id),)


def replaced(answer: Answer, lang: str) -> tuple[str, ...]:
    """Which baseline numbers a stated value has put out of play."""
    unused = [name for name in INPUTS if name in answer.unused]
    aimed = () if answer.implied else (answer.target, *answer.also)
    stated = [name for name in answer.fixed if name in EQUATIONS and name not in aimed]
    if not unused or not stated:
        return ()
    labels = ", ".join(short(name, lang) for name in unused)
    given = listed([the(name, lang) for name in stated], "and", lang)
    return (say("replaced", lang, stated=given, labels=labels),)


def target_words(answer: Answer, lang: str) -> str:
    """ "To break even", or what the target is brought to."""
    name = answer.target or "gap"
    wanted = answer.fixed.get(name)
    if name == "gap" and wanted == 0:
        return say("target_even", lang)
    shown = amount(wanted, name, lang) if wanted is not None else value_of(answer, name, lang)
    return say("target_value", lang, the=the(name, lang), value=shown)


def at_bound(limit: Limit, lang: str) -> dict[str, str]:
    """Required and AI revenue at the bound that a value breaks; empty where that is not known."""
    names = ("required_revenue", "ai_revenue")
    values = [limit.at_bound.get(name) for name in names]
    if None in values:
        return {}
    return {name: amount(value, name, lang) for name, value in zip(names, values, strict=True)}


def again(reading: Reading, baseline: str, default: str) -> str:
    """A reading as a whole statement to ask, on the same baseline."""
    text = canonical.statement(reading)
    return text if baseline == default or (reading.baseline == baseline and baseline in text) else f"{text}, {baseline}"


def joined(texts: Iterable[str]) -> str:
    """Texts side by side on one line."""
    return " · ".join(texts)
