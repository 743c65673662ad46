"""A question of which nothing was read: a statement that has one and asks nothing is asked back, lest the gap is answered
instead ("60B of Nvidia calls for how much revenue?"), or what closes it ("what debt closes the gap?"). The nouns that may
be asked for stand in `asking.toml`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from model import data_file
from model.data_file import Tables
from model.late import Late
from model.reader.words.tokens import Item
from model.reading import Problem, quoting
from model.text import fold

FILE = Path(__file__).with_name("asking.toml")
_CODE = [__file__]

_ASKS = Late(
    r"\bhow (?:much|many|long|big|large|far|fast|soon)\b(?: \w+)?|\b(?:combien|quel(?:le)?s?)\b(?: \w+)?"
    r"|\b(?:costs?|makes?|delivers?|needs?|earns?|gives?|brings?|requires?|sells?) (?:us |me |in )?what\b",
    re.IGNORECASE,
)
# Of these the gap, or what the statement comes to, is the answer.
_OF_THE_GAP = Late(
    r"\b(?:gap|hole|shortfall|surplus|deficit|[ée]cart|trou|manque|d[ée]ficit|exc[ée]dent|matters?|worse|better"
    r"|diff[ée]rences?|over|off|left|short|closer|remains?|leaves?|reste(?:-t-il)?|rapproche|tout|paie|gain)\b"
    r"|\b(?:fait|donne|trouve|devient|change) combien\b"
    r"|\bquel (?:que|facteur|param[èe]tre|levier)\b|\btels? quels?\b|\bhow (?:long (?:the|chips|gpus)|far)\b"
    r"|\bquel(?:le)?s? (?:histoire|variable|hypoth[èe]se|effets?|impact|cons[ée]quences?|diff[ée]rence)\b"
    # "what would a 40% margin mean?", "what does doubling Nvidia do?", "how much more with a 60% margin?"
    r"|\bwhat (?:does|do|would|will|did) [^?]*\d[^?]* (?:mean|do|imply|change)\W*\Z"
    r"|\bwhat (?:does|do|would|will) (?:doubling|tripling|halving|cutting|raising) [^?]* (?:mean|do|imply|change)\W*\Z"
    r"|\bhow much (?:does|do|would|will|could) [^?]* (?:help|hurt|matter|change|do)\W*\Z"
    r"|\bhow much (?:more|less|better|worse)(?: would it be)? (?:with|at|if)\b"
    r"|\bcombien de (?:plus|moins|mieux) (?:avec|si|[àa])\b",
    re.IGNORECASE,
)


# What a question asks for by a noun of its own ("what's the burn rate with Nvidia at 60B?", "et la dette si …"), or what it
# lets close the gap ("what debt closes the gap?").
_NOUNS = r"(?:[^\W\d_]+(?:[-'’][^\W\d_]+)* (?:of |de |d['’])?){1,4}?"
_NAMED = Late(
    r"\b(?:(?:what|which)(?:['’]s| is| are| becomes?| would be| will be) (?:the|our)"
    r"|quel(?:le)?s?(?: est| sont| serait)? (?:(?:le|la|les) |l['’])|(?:que (?:devient|co[uû]te|vaut)|o[uù] en est"
    r"|et) (?:le|la)"
    rf"|what about the) ?(?P<asked>{_NOUNS})(?:with|if|at|when|given|once|si|avec|pour)\b",
    re.IGNORECASE,
)
_CLOSING = Late(
    r"\b(?:(?:what|which|how much|quel(?:le)?s?|combien de) |combien d['’])(?P<asked>[^\W\d_]+ )"
    r"(?:closes?|fills?|breaks? even|breaking even|comblent?|comble(?:rait)?|do(?:es)? (?:we|it|anyone) (?:need"
    r"|take) to (?:break|close|fill)"
    r"|to break even|pour (?:[êe]tre|revenir|arriver) [àa])\b",
    re.IGNORECASE,
)
# What a main clause asks for with "what" or "which", and what follows either where they only ask what a statement comes to.
_MAIN = Late(
    r"(?:\A\W*|[.!?;:,\n–—-]\s*|(?<=[\dbnm%])\s"
    r"|\b(?:and|so|but|then|ok|okay|lol|hmm|yo|hey|tell me|show me|know|wonder(?:ing)?|at|to|for|with|in|by)\s)"
    r"(?P<asked>(?:what|which|wat)\b(?:['’]s|s)?(?P<rest>[^.?!;\n]*)(?P<end>\??))",
    re.IGNORECASE,
)
_WHAT_COMES = (
    r"if|then|now|about|abt|next|else|happens?|happen(?:ed)?|changes?|gives|differs|comes out|(?:you|we|i) get|matters"
    r"|(?:would|will|could|might) (?:happen|change|come out|be left|that|this|it|the (?:model|bot|maths?|numbers?|result"
    r"|outcome|answer|picture|effect|impact))"
    r"|(?:do|would|did|will|can|could) (?:we|you|i|they|u) (?:get|have|see|make|think|expect|end|say|call|land|find|reckon"
    r"|learn|conclude)"
    r"|(?:does|would|will|could|did|do) (?:that|this|it|the|all)\b"
    r"|(?:(?:is|are|was|were) )?(?:left|remaining|missing|that|this|it|up|going|new|still|your|ur|wrong|different"
    r"|we looking at)\b"
    r"|(?:(?:is|are) )?the (?:damage|picture|results?|outcome|answer|upshot|verdict|story|point|impact|effect|difference"
    r"|score|situation|consequence|read|call|bottom|new|state|full|move|maths?|deal|latest|model|status|base|baseline"
    r"|implication|catch)\b"
)
_IDLE = Late(
    r"which (?:of|one|is|would|hurts|helps|gets)\b|what (?:helps|hurts|is (?:worse|better|bigger))\b"
    r"|(?:what|wat)(?:['’]?s)?(?: (?:exactly|really|actually|the heck|the hell|on earth))?(?:\W*$|, "
    rf"|\s(?:{_WHAT_COMES}))",
    re.IGNORECASE,
)
# "What margin do we need? Let's say 40%."
_ANSWERED = Late(r"\s*(?:let['’]?s )?(?:say|assume|suppose|take|call it|put it)\b", re.IGNORECASE)
# "What Nvidia sells": no question.
_RELATIVE = Late(
    r"(?:s|['’]s)?\s(?:(?:the|it|they|we|i|you|he|she|was|were|his|her|our|my)\b(?!\s*\?)|[^?]*\Z)", re.IGNORECASE
)
_WORD = Late(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_READ = ("name", "thing", "noun", "topic", "compare", "levers", "baseline")


class Asking(NamedTuple):
    """The words that what is answered may be asked for by, the phrases of what is not, and the words that may stand beside
    a result that is asked for, or behind it, what a company is asked to do where its revenue is, and what may stand around
    an input that is looked up, also of two baselines; folded."""

    answered: frozenset[str]
    lacking: frozenset[str]
    beside: frozenset[str]
    conditions: frozenset[str]
    earning: frozenset[str]
    against: frozenset[str]
    looked_up: frozenset[str]


@cache
def asking() -> Asking:
    """The words of the file."""
    return Asking(*map(frozenset, data_file.load(FILE, read, _CODE)))


def read(tables: Tables) -> tuple[tuple[str, ...], ...]:
    """The words and the phrases of the file's tables. Raises ValueError for an unknown section or key."""
    found: dict[str, set[str]] = {name: set() for name in Asking._fields}
    for name, languages in tables.items():
        if name not in found:
            raise ValueError(f"{name}: unknown section")
        key = "phrases" if name == "lacking" else "words"
        for language, row in languages.items():
            if row.keys() != {key}:
                raise ValueError(f"{name}.{language}: has {key} alone")
            found[name].update(row[key].split() if key == "words" else row[key].strip().splitlines())
    return tuple(tuple(sorted(words)) for words in found.values())


def _is_answered(asked: str) -> bool:
    """Whether what is asked for is what the model answers."""
    if any(phrase in asked for phrase in asking().lacking):
        return False
    return not asking().answered.isdisjoint(_WORD.findall(asked))


def unanswered(text: str, items: list[Item]) -> list[Problem]:
    """The words of a question, outside the names, in a statement whose reading asks nothing."""
    if else_asked := asks_else(text, items):
        return else_asked
    if (asked := _asked_for(text)) is not None:
        return [asked]
    if _OF_THE_GAP.search(text):
        return []
    names = [(item.start, item.end) for item in items if item.kind in ("name", "thing")]
    for found in _ASKS.finditer(text):
        if not any(start <= found.start() < end for start, end in names):
            return [Problem("unread_question", found.start(), found.end(), found[0])]
    return []


def _asked_for(text: str) -> Problem | None:
    """What a main clause asks for that is not the gap, nor what the statement comes to: "which revenue supports 65B?"."""
    for found in _MAIN.finditer(text):
        asked, rest = found["asked"], found["rest"]
        if (
            _IDLE.match(asked)
            or _OF_THE_GAP.search(asked)
            or _ANSWERED.match(text, found.end())
            or (not found["end"] and _RELATIVE.match(rest))
        ):
            continue
        if asked[:5].lower() != "which" or found["end"]:
            return Problem("unread_question", found.start("asked"), found.end(), asked)
    return None


def asks_else(text: str, items: list[Item]) -> list[Problem]:
    """What is asked for by a noun that the model has nothing of."""
    for pattern in (_NAMED, _CLOSING):
        for found in pattern.finditer(text):
            start, end = found.span("asked")
            known = any(item.start < end and item.end > start for item in items if item.kind in _READ)
            if not known and not _is_answered(fold(text[start:end])):
                return [quoting("unread_question", found.start(), end, text)]
    return []
