"""What was not read, as a sentence: what was wrong, where, and what to do."""

from __future__ import annotations

from bot.messages import MESSAGES, places, say
from bot.words import amount, listed, short, the
from model.catalogue import VARIABLES, is_company, variable
from model.reading import Problem

LONGEST_ECHO = 60
MOST_CHOICES = 5


def problem_sentence(problem: Problem, lang: str) -> str:
    """The sentence for a problem, with the user's own words cut to a readable length."""
    details = problem.details
    key = f"problem_{problem.kind}"
    words = [say("word", lang, word=word) for word in details.get("words", ())]
    if words:
        key += "_near"
    values: dict[str, object] = {**details, "text": _echo(problem.text)}
    name = details.get("variable")
    if isinstance(name, str) and (name in VARIABLES or is_company(name)):
        values["label"], values["the"] = short(name, lang), the(name, lang)
        values["unit"] = say(f"unit_{variable(name).dimension}", lang)
        for place in ("first", "second"):
            if details.get(place) is not None:
                values[place] = amount(details[place], name, lang)
    if "target" in details:
        values["target"] = short(details["target"], lang).capitalize()
    if "candidates" in details:
        values["candidates"] = listed([short(each, lang) for each in details["candidates"] if each], "or", lang)
    if "choices" in details:
        values["choices"] = listed(list(details["choices"]), "or", lang)
    if "amount" in details:
        values["amount"] = _echo(str(details["amount"]))
    values["words"] = listed(words, "or", lang)
    return say(key, lang, **{name: values[name] for name in places(MESSAGES[key][lang])})


def _echo(text: str) -> str:
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return text if len(text) <= LONGEST_ECHO else text[: LONGEST_ECHO - 1] + "…"
