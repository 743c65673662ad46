"""Values that a statement mentions as they are: "the 125B gap", "Nvidia's 50B", "l'écart de 125 Md$". What the baseline has
anyway is no target and fixes nothing: "what happens to the 125B gap if Nvidia sells 60B?" asks for the gap."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import EQUATIONS, RESULTS
from model.late import Late
from model.reader.words.named import MEASURES, SUBJECTS
from model.reader.words.rewrites import blanked
from model.reader.words.tokens import Item
from model.reading import Part
from model.solve import in_baselines, rests_on

_DETERMINER = (
    r"(?:\b(?:the|our|that|this|your|those|these|le|la|les|du|des|cet|cette|ces|ce|nos|notre|au|[\w.]+['’]s)"
    r"(?: (?:famous|current|whole|entire|full|present|old|original|published))? +|\bl['’] ?)"
)
_DEFINITE = Late(
    rf"{_DETERMINER}(?:[^\d,.;:?]{{2,28}}?\b(?:of|de|d['’]) *)?\$?\d", re.IGNORECASE
)  # "the 125B gap", "l'écart de 125 Md$"
_AHEAD = 16
_THE = Late(rf"{_DETERMINER}$", re.IGNORECASE)
_OF = Late(r" (?:of|de|d['’]) ?\$?", re.IGNORECASE)
_PART_OF = Late(
    r"\b(?:much|part|share|portion|half|third|quarter|most|all|combien|partie) (?:of|de|du) *$", re.IGNORECASE
)
_FEWEST = 2  # amounts
# What is done to have the result just so: "keep the 125B gap", "to fill the 125B hole".
_AIMED = Late(
    r"\b(?:clos|fill|cover|eliminat|eras|keep|hold|maintain|preserv|reach|hit|support|justif|need|requir|accept"
    r"|target|aim\w* (?:at|for)"
    r"|combl|ferm|gard|maint|attein|conserv|vis)\w*(?: (?:in full|at|up))? *$",
    re.IGNORECASE,
)
# How a question speaks of a result, whatever it is told to be.
_SPOKEN_OF = Late(
    r"\b(?:what (?:will |would |might )?(?:happens?|becomes?)(?: to| of)?|que (?:devient|deviendrait"
    r"|reste-t-il de?))[^?.;]*$",
    re.IGNORECASE,
)
_COMPOSED = Late(
    r"\b(?:includes?|consists?|made (?:up )?of|comes? from|compren\w+|compos\w+|composed)\b", re.IGNORECASE
)


def without_mentioned(items: list[Item], text: str) -> tuple[list[Item], str, list[Part]]:
    """(the items and the text without what results are said to be that a baseline has anyway, those as parts), where
    something else has an amount and no input is asked for: "does the 125B gap shrink if Nvidia sells 40B?"."""
    found: list[Part] = []
    if sum(item.kind in MEASURES for item in items) < _FEWEST or any(map(_asks_for_input, items, items[1:])):
        return items, text, found
    for first, second in pairwise(items):
        name, amount = (second, first) if first.kind == "amount" else (first, second)
        if name.kind != "name" or name.data[0] not in RESULTS or amount.kind != "amount" or amount.data.sign:
            continue
        link = text[first.end : second.start]
        joined = not link.strip() if first is amount else _OF.fullmatch(link)
        definite = _THE.search(text, 0, first.start)
        if not joined or definite is None or _AIMED.search(text, 0, definite.start()):
            continue
        if _PART_OF.search(text, 0, definite.start()):
            continue
        if amount.data.value in in_baselines(name.data[0]):
            found.append(Part(name.data[0], "set", amount.data.value, None, first.start, second.end))
            items = [item for item in items if item is not amount]
            text = (
                blanked(text, second.start, second.end) if first is name else _closed_up(text, definite, second.start)
            )
    return items, text, found


def _closed_up(text: str, definite: re.Match[str], end: int) -> str:
    """The text with an article right before the name that ends up alone, every other character in its place."""
    article = f"{definite[0].strip()} "
    return text[: definite.start()] + article.rjust(end - definite.start()) + text[end:]


def _asks_for_input(asking: Item, name: Item) -> bool:
    """Whether a question word leads to an input: "what margin gives the 125B gap at Nvidia 60B?"."""
    return asking.kind in ("ask", "extreme") and name.kind in SUBJECTS and name.data[0] not in RESULTS


def is_mentioned(part: Part, text: str) -> bool:
    """Whether a value is spoken of as one that is there."""
    return _DEFINITE.search(text, max(0, part.start - _AHEAD), part.end) is not None


def is_as_it_is(part: Part) -> bool:
    """Whether a part says what a dated baseline has, be it as a change by all of it: "Nvidia's 50B fall"."""
    known = in_baselines(part.variable)
    if part.op == "add":
        return abs(part.value) in known
    return part.op == "set" and part.high is None and part.value in known


def mentioned_result(parts: list[Part], text: str) -> Part | None:
    """The result that a statement mentions beside what moves it, or whose parts it asks for."""
    results = [part for part in parts if part.variable in EQUATIONS and part.value and is_mentioned(part, text)]
    if len(results) != 1:
        return None
    (part,) = results
    definite = _DEFINITE.search(text, max(0, part.start - _AHEAD), part.end)
    if definite is None or _AIMED.search(text, 0, definite.start()):
        return None
    spoken_of = _SPOKEN_OF.search(text, 0, definite.start()) is not None
    if not (is_as_it_is(part) and (part.variable in RESULTS or "?" in text)) and not (part.op == "set" and spoken_of):
        return None
    moved = any(rests_on(part.variable, each.variable) for each in parts if each is not part)
    return part if moved or (len(parts) == 1 and _COMPOSED.search(text)) else None
