"""Clauses that tell what the world around a statement does, passed over and said: "The racks are sold out, so Nvidia 60B",
"margin 40% as tokens get cheaper". Their subjects stand in `background.toml`; one with a figure, a firm or another variable
in it is kept."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from model import data_file
from model.hints import finder
from model.late import Late
from model.named import BILLS, FACILITIES, is_factor, states
from model.reading import Note
from model.sentences import parted
from model.text import fold
from model.tokens import Item
from model.turning import IN_ALL_SINCE

FILE = Path(__file__).with_name("background.toml")
_REST = r"[^,;:.!?\n\d()$€£%]*"
_END = r"(?=[,;:!?\n)]|\s[-–—]+\s|\.?\s*$)"
_AHEAD_END = r"(?=, |;|\s[-–—]+\s)"  # of one that begins a sentence
_OPENERS = r"(?:(?:so|and|but|well|ok|now|anyway|tbh|fwiw|imo|alors|et|mais|bon|or)\b,? )*"
_AHEAD = rf"(?:^|[.!?\n] +)\W*{_OPENERS}"
_BEHIND = r"(?:(?<=[\w%$)]), |\s[-–—]+\s|(?<=[\w%$)]) \()(?:(?:and|as|et|tbh|fwiw|imo|anyway)\b,? )*"
_WORD = {
    "en": (
        r"(?!(?:i|we|they|it|he|she|you|that|which|who|what|how|no|nobody|margins?|revenues?|sales|is|are|was|were|at|to|has|have|had"
        r"|did|do|does|will|should|not|share|stock|list|if|unless|far|an?(?= [a-z]+ ?(?:company|firm)))\b)[a-z][a-z'-]* "
    ),
    "fr": (
        r"(?!(?:je|nous|on|ils?|elles?|ca|ce|qui|que|aucune?|personne|marges?|revenus?|ventes|est|sont|a|ont|si)\b)[a-z][a-z'-]*[ ']"
    ),
}
_VERB = {
    "en": (
        r"(?:(?:now|still|just|simply|really|finally|all|already|only|also|keep|never) )*"
        r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|will|won't|would|wouldn't|can|can't|cannot"
        r"|could|couldn't|may|might|must|should|does|doesn't|do|don't|did|didn't|go|get|come|came|got|went|fell|rose|keep|remain"
        r"|stay|look|(?!costs\b|sales\b|prices\b|rates\b)[a-z]{2,}(?:s|ed))\b"
    ),
    "fr": (
        r"(?:ne |n'|se |s')?(?:est|sont|etait|etaient|sera|seront|a|ont|avait|va|vont|peut|peuvent|doit|doivent|reste|restent"
        r"|(?!coute)[a-z]{2,}(?:e|ent|it|ait|aient|ra|ront))\b"
    ),
}
_ELSE = r"(?! (?:filings?|bills?|compan\w+|firms?|caps?|values?|price|desks?|teams?|people|guys|stud\w+|surveys?|data|number)\b)"
# What somebody says or believes of a figure, what makes it none, and what it holds or leaves out.
_OF_IT = Late(
    r"\b(?:believ|buys? (?:it|that|this)|accept|reject|den(?:y|ies|ied)|doubt|disput|question|laugh|trust|agree|disagree|says?\b"
    r"|said\b|think|thought|claim|cancel|fraud|fake|lie[sd]?\b|wrong|false|impossible|joke|myth|exclud|includ|without|except"
    r"|quarterly|monthly|euros?\b|to be\b|on top|inside|part of|separate|extra\b|add(?:ed|s)?\b|net(?:ted)?\b|billed|paid\b|exist"
    r"|croi|pense|dit\b|disent|refus|annul|faux|mensuel|trimestriel|hors\b|sans\b|dedans|inclu|compri|pay[eé]|en sus|en plus)",
    re.IGNORECASE,
)
_TABLES = frozenset(("things", "people", "joining", "attending"))
_QUALIFIED = Late(r"\?|, (?:which|but|mais|ce qui|though|or)\b")
_ATTENDING = Late(r"(?:even )?(?:with|as|while|after|holding)\b|(?:meme )?avec\b|apres\b|comme\b")
_GOES = Late(
    r"\b(?!cool|build|hous|hold)[a-z]+(?:ing|ed)\b|\bas [a-z]+ as\b|\b(?:these|this|that|it is|is|are|has|have|stays?|keeps?)\b"
)
_SURROUNDINGS = FACILITIES | BILLS
_SUBJECTS = frozenset(("name", "thing", "noun"))
_KEPT = frozenset(
    (
        "ask",
        "explain",
        "break_even",
        "close",
        "levers",
        "versus",
        "without",
        "multiply",
        "divide",
        "each",
        "faulty",
        "help",
        "correct",
    )
)
_hints = finder(("is ", "are ", "ing", "ed ", "s ", "with", "est ", "sont", "ent ", "si "))


def without_background(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of such clauses, notes of them), where something is stated beside them."""
    notes: list[Note] = []
    folded = fold(text)
    for shape in ("ahead", "behind", "beside"):
        for found in _patterns()[f"{shape}_{lang}"].finditer(folded):
            start, stop = found.span("clause")
            inside, rest = parted(items, start, stop)
            if (
                not inside
                or not any(map(states, rest))
                or not any(item.kind in ("name", "break_even") for item in rest)
            ):
                continue
            if (
                all(_is_idle(item, text) for item in inside)
                and not _OF_IT.search(found["clause"])
                and not _QUALIFIED.match(folded, stop)
                and not IN_ALL_SINCE.search(text, start)
                and (all(item.kind not in _SUBJECTS for item in inside) or _says_how(inside, found["clause"]))
            ):
                items = rest
                notes.append(Note("passed_over", {"words": text[start:stop].strip(" ,")}))
    return items, notes


def _is_idle(item: Item, text: str) -> bool:
    """Whether an item is no figure, asks nothing and names nothing but what surrounds the GPUs."""
    if item.kind in _SUBJECTS:
        demand = text[item.start : item.end].lower() in ("demand", "demande")
        return demand or _SURROUNDINGS.issuperset(item.data)
    if item.kind == "amount":
        return item.data.unit == "number" and not item.data.scaled
    return item.kind not in _KEPT and not is_factor(item)


def _says_how(inside: list[Item], clause: str) -> bool:
    """Whether a clause that names what surrounds the GPUs says no more than how it is: "with power getting pricier"; not
    "with buildings", "facility costs come down by a third"."""
    sized = any(item.kind in ("amount", "unchanged", "same", "step") for item in inside)
    return not sized and not (_ATTENDING.match(clause) and not _GOES.search(clause))


@cache
def _patterns() -> dict[str, Late]:
    return {name: Late(source) for name, source in data_file.load(FILE, patterns, [__file__]).items()}


def patterns(tables: dict[str, dict[str, str]]) -> dict[str, str]:
    """The sources of the patterns for folded text that the words of the file make, by shape and language. Raises ValueError
    for a table that is missing or unknown."""
    if tables.keys() != _TABLES:
        raise ValueError(f"the tables are {', '.join(tables)}, not {', '.join(sorted(_TABLES))}")
    made = {}
    for lang in ("en", "fr"):
        heads = "|".join(
            map(_plural, (word for table in ("things", "people") for word in _phrases(tables[table][lang])))
        )
        subject = rf"(?:{_WORD[lang]}){{0,4}}?(?:{heads})(?![\w'-]){_ELSE}"
        joining, attending = (_either(_phrases(tables[table][lang])) for table in ("joining", "attending"))
        joined = rf"(?:(?:{joining}){subject}(?: {_REST})?|(?:{attending})(?!an? ){subject} [a-z]{_REST})"
        told = rf"{subject} {_VERB[lang]}{_REST}"
        made[f"ahead_{lang}"] = rf"{_AHEAD}(?P<clause>{joined}|{told}){_AHEAD_END}"
        made[f"behind_{lang}"] = rf"(?:(?<=[\w%$)]) |{_BEHIND})(?P<clause>{joined}){_END}"
        made[f"beside_{lang}"] = rf"{_BEHIND}(?P<clause>{told}){_END}"
    return made


def _plural(word: str) -> str:
    return rf"{word[:-1]}(?:y|ies)" if word.endswith("y") else rf"{word}s?x?"


def _either(phrases: list[str]) -> str:
    return "|".join(phrase if phrase.endswith("'") else f"{phrase} " for phrase in phrases)


def _phrases(words: str) -> list[str]:
    return [phrase.strip() for phrase in words.replace("\n", " ").split(";") if phrase.strip()]
