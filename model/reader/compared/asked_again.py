"""One question asked of one value after another, as the sides of a comparison: "If Nvidia is 60B, gap? If margin is 45%,
gap?"; or asked with one value more: "Gap at Nvidia 60B? And with a 45% margin?", whose second side keeps the first."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.words.named import ASKED_RESULTS
from model.reader.words.tokens import Item
from model.reading import Problem, Reading

_MOST = 4  # questions
_WITH = Late(r"\W*(?:and|et)\b,? (?:with|at|under|avec|à|sous)\b", re.IGNORECASE)  # "and if": with both, or instead?
_OPEN = Late(
    r"\b(?:instead|only|alone|just|also|too|as well|on top|then|seulement|plut[ôo]t|[àa] la place|aussi|de plus)\b",
    re.IGNORECASE,
)
_PARTS = frozenset(("ask", "separator", "mark", "range", "topic", "filler", "name", "amount"))


def asked_again(items: list[Item], text: str) -> list[Item] | None:
    """The items with a "versus" before each such question but the first; None where there are none."""
    questions = _questions(items)
    if not 2 <= len(questions) <= _MOST:
        return None
    if any(_OPEN.search(text, question[0].start, question[-1].end) for question in questions[1:]):
        return None  # with both, or instead?
    first, *others = questions
    asked = _asked(first)
    if asked is not None and all(_asked(other) == asked for other in others):
        return [*first, *(item for other in others for item in (_versus(other), *other))]
    if len(others) == 1 and _stated_once(first) and _adds(others[0]) and _WITH.match(text, first[-1].end):
        return [*first, _versus(others[0]), *first[:-1], *others[0]]
    return None


def without_open_sides(readings: list[Reading], items: list[Item]) -> list[Reading]:
    """The readings of such sides without the problems that say it is open which of them a value counts for."""
    if not any(item.kind == "versus" and item.start == item.end for item in items):
        return readings
    return [
        each._replace(problems=tuple(problem for problem in each.problems if not _is_open_side(problem)))
        for each in readings
    ]


def _is_open_side(problem: Problem) -> bool:
    return problem.kind == "refused_side" and "?" in problem.text


def _questions(items: list[Item]) -> list[list[Item]]:
    """The pieces that end with a question mark; none where another follows."""
    ends = [at + 1 for at, item in enumerate(items) if item.kind == "mark" and item.data == "?"]
    if not ends or ends[-1] != len(items):
        return []
    return [items[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _stated_once(question: list[Item]) -> bool:
    return sum(item.kind == "amount" for item in question) == 1


def _adds(question: list[Item]) -> bool:
    """Whether a piece gives one thing a value and asks for nothing."""
    named = sum(item.kind == "name" for item in question)
    plain = all(item.kind in _PARTS or item is question[-2] for item in question)  # "… à 15 Md$ en plus ?"
    return plain and named == 1 and _stated_once(question)


def _asked(question: list[Item]) -> object:
    """The result that a piece asks for and gives no amount, where it gives one to something else and says no more."""
    named = [at for at, item in enumerate(question) if item.kind == "name"]
    results = [at for at in named if question[at].data in ASKED_RESULTS]
    plain = all(item.kind in _PARTS for item in question)
    if not plain or not _stated_once(question) or len(results) != 1 or len(named) != 2:
        return None
    amount = next(at for at, item in enumerate(question) if item.kind == "amount")
    if results == [amount + 1] and question[amount].data.unit == "money":
        return None  # "AI revenue for a 50B gap"
    given = results == [amount - 1] and amount + 1 not in named
    return None if given else question[results[0]].data


def _versus(question: list[Item]) -> Item:
    return Item("versus", None, question[0].start, question[0].start)
