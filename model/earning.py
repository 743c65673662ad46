"""Whether what a company is asked about is what it earns: a question with a verb or a noun of something else is asked back
("what must Google fear?", "how much did Oracle order?", "how long can OpenAI last?"). What asks for its revenue stands in
`asking.toml`."""

from __future__ import annotations

import re

from model.company_words import COMPANY
from model.late import Late
from model.reading import Problem
from model.text import fold
from model.tokens import Item
from model.unanswered import asking

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
_DE = r"(?:de |d['’] ?)"
_VERBS = (
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
)
_NOUNS = (
    # "How much hype does Nvidia need?", "combien de modèles Meta peut-elle sortir ?"
    rf"\bhow much (?P<asked>[a-z]+) {_MUST} {COMPANY}\b",
    rf"\bcombien {_DE}(?P<asked>[a-zéè]+) {COMPANY} ",
)
# "How long can OpenAI last?", "how hard must Meta work?", "à quel point Google doit-il s'inquiéter ?"
_MANNERS = (
    rf"\b(?P<asked>how (?:long|hard|fast|well|badly|often|soon|quickly|smart|rich|strong) {_MUST}"
    rf" {COMPANY})\b(?! (?:need to |have to )?(?:be|do)\b)",
    rf"(?P<asked>(?:[àa] quel point|combien de temps) {COMPANY} {_DOIT})\b",
)
_PATTERNS = {
    kind: tuple(Late(pattern, re.IGNORECASE) for pattern in patterns)
    for kind, patterns in {"verbs": _VERBS, "nouns": _NOUNS, "manners": _MANNERS}.items()
}
# Of a verb that is read as one of these, the words of the file decide: "what does Meta need to fix?"
_IDLE = frozenset(
    ("move", "correct", "let", "opinion", "change", "refused", "aside", "hit", "drop", "low", "high", "out", "spend")
)


def unearned(items: list[Item], text: str) -> list[Problem]:
    """What is asked of a company that is not its revenue. A word that nobody knows may be a misspelling, and is left."""
    for kind, patterns in _PATTERNS.items():
        for pattern in patterns:
            for found in pattern.finditer(text):
                start, end = found.span("asked")
                read = any(item.start < end and item.end > start for item in items if item.kind not in _IDLE)
                known = kind != "manners" and (read or fold(found["asked"]) in asking().earning)
                if not known or found.groupdict().get("else"):
                    return [Problem("unread_question", found.start(), end, text[found.start() : end])]
    return []
