"""What was not read, as a sentence: what was wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Iterable

from bot.messages import MESSAGES, places, say
from bot.words import amount, short
from model.catalogue import VARIABLES, is_company, variable
from model.reading import Problem

LONGEST_ECHO = 60
MOST_CHOICES = 5


def problem_sentence(problem: Problem, lang: str) -> str:
    """The sentence for a problem, with the user's own words cut to a readable length."""
    details = problem.details
    key = f"problem_{problem.kind}"
    words = [f"*{word}*" for word in details.get("words", ())]
    if words:
        key += "_near"
    values: dict[str, object] = {**details, "text": _echo(problem.text)}
    name = details.get("variable")
    if isinstance(name, str) and (name in VARIABLES or is_company(name)):
        values["label"] = short(name, lang)
        values["unit"] = say(f"unit_{variable(name).dimension}", lang)
        for place in ("first", "second"):
            if place in details:
                values[place] = amount(details[place], name, lang)
    if "target" in details:
        values["target"] = short(details["target"], lang).capitalize()
    if "candidates" in details:
        values["candidates"] = either([short(each, lang) for each in details["candidates"] if each], lang)
    if "choices" in details:
        values["choices"] = either(list(details["choices"]), lang)
    if "amount" in details:
        values["amount"] = _echo(str(details["amount"]))
    values["words"] = either(words, lang)
    return say(key, lang, **{name: values[name] for name in places(MESSAGES[key][lang])})


def either(words: list[str], lang: str) -> str:
    """ "a, b or c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {'ou' if lang == 'fr' else 'or'} {words[-1]}"


def suggestions(problems: Iterable[Problem]) -> tuple[str, ...]:
    """The whole statements that would settle the first problem that has any."""
    for problem in problems:
        if problem.suggestions:
            return problem.suggestions[:MOST_CHOICES]
    return ()


def _echo(text: str) -> str:
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= LONGEST_ECHO else text[: LONGEST_ECHO - 1] + "…"
