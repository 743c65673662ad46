"""Whether what a company is asked about is what it earns: a question with a verb or a noun of something else is asked back
("what must Google fear?", "how much did Oracle order?", "how long can OpenAI last?"). What asks for its revenue stands in
`asking.toml`."""

from __future__ import annotations

import re

from model.late import Late
from model.reader.asked.unanswered import asking
from model.reader.words.company_words import COMPANY
from model.reader.words.tokens import Item
from model.reading import Problem
from model.text import fold

_MUST = r"(?:must|should|shall|can|could|will|would|might|do|does|did|is|are|was|has|have)"
_DOIT = r"(?:doit|doivent|peut|peuvent|devrait|devra|pourrait|pourra|va|veut|voudrait)"
_ALSO = (
    r"(?:(?:also|now|then|still|alone|itself|already|only|[a-z]+ly|at least|at most|(?:supposed|expected"
    r"|projected|assumed) to"
    r"|have to|need to|needs to|has to|got to|be able to|be) )*"
)
_AUSSI = r"(?:(?:au (?:moins|plus)|r[ée]ellement|vraiment|encore|donc|alors|aussi|bien|seul|seule) )*"
_GAGNE = r"(?:gagn|vend|fai|fer|rapport|encaiss|r[ée]alis|g[ée]n[èe]r|atteint|touch|engrang)"
_OPENS = r"(?:\A\W*|[.;:,!?] ?)"
# What it is asked to do, or how much of what, in the group "asked"; "else" is asked for whatever it is.
_ASKED = (
    # "What must Google fear?", "how much did Oracle order from Nvidia?"
    rf"\b(?:what|how much)(?P<else>(?: else)?) {_MUST} {COMPANY} {_ALSO}(?P<asked>[a-z]+)\b(?!['’-])",
    # "What can Meta do about it?"
    rf"\bwhat {_MUST} {COMPANY} {_ALSO}(?P<asked>do|doing)(?P<else> (?:differently|next|about|instead|with))\b",
    # "Que doit prouver Oracle ?", "combien Microsoft verse-t-il à Nvidia ?", "que doit-elle espérer ?"
    rf"(?:{_OPENS}que|\bcombien) {_DOIT} (?P<asked>[a-zé]+) {COMPANY}\b",
    rf"(?:{_OPENS}que {COMPANY} {_DOIT}|\bcombien {COMPANY}(?: {_DOIT})?)(?:[ -](?:t-)?(?:il"
    rf"|elle)s?)? {_AUSSI}(?!a(?:-t)?-(?:il|elle) besoin)(?P<asked>[a-zéè]+)\b"
    r"(?!['’])",
    # "Combien pèse Nvidia ?", "OpenAI has raised how much?"
    rf"{_OPENS}(?:que|combien) (?!{_DOIT}\b|{_GAGNE})(?P<asked>[a-zé]+) {COMPANY}\W*\Z",
    rf"\b{COMPANY} (?:has|have|had) (?P<asked>[a-z]+) how much\b",
    # "How much hype does Nvidia need?", "combien de modèles Meta peut-elle sortir ?"
    rf"\bhow much (?P<asked>[a-z]+) {_MUST} {COMPANY}\b",
    rf"\bcombien (?:de |d['’] ?)(?P<asked>[a-zéè]+) {COMPANY} ",
)
# "How long can OpenAI last?", "how hard must Meta work?", "à quel point Google doit-il s'inquiéter ?"
_MANNERS = (
    rf"\bhow (?:long|hard|fast|well|badly|often|soon|quickly|smart|rich|strong) {_MUST}"
    rf" {COMPANY}\b(?! (?:need to |have to )?(?:be|do)\b)",
    rf"(?:[àa] quel point|combien de temps) {COMPANY} {_DOIT}\b",
)
_WHAT, _HOW = (tuple(Late(pattern, re.IGNORECASE) for pattern in patterns) for patterns in (_ASKED, _MANNERS))
# Of a verb that is read as one of these, the words of the file decide: "what does Meta need to fix?"
_IDLE = frozenset(
    ("move", "correct", "let", "opinion", "change", "refused", "aside", "hit", "drop", "low", "high", "out", "spend")
)


def unearned(items: list[Item], text: str) -> list[Problem]:
    """What is asked of a company that is not its revenue."""
    for pattern in _WHAT:
        for found in pattern.finditer(text):
            if found.groupdict().get("else") or not _may_earn(found, items):
                return [_problem(found, found.end("asked"))]
    manners = (pattern.search(text) for pattern in _HOW)
    return [_problem(found, found.end()) for found in manners if found][:1]


def _may_earn(found: re.Match[str], items: list[Item]) -> bool:
    """Whether the word that is asked for is one of earning, or read as something else. One that nobody knows is read too:
    it may be a misspelling."""
    start, end = found.span("asked")
    read = any(item.start < end and item.end > start for item in items if item.kind not in _IDLE)
    return read or fold(found["asked"]) in asking().earning


def _problem(found: re.Match[str], end: int) -> Problem:
    return Problem("unread_question", found.start(), end, found.string[found.start() : end])
