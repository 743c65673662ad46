"""A clause that leads to the statement and says nothing of it, passed over and said: "I doubt that anyone cares, but …",
"Having spoken to six CIOs this week, …"."""

from __future__ import annotations

import re
import string

from model.late import Late
from model.reader.passed_over.turning import IN_ALL_SINCE, may_turn
from model.reader.words.named import MEASURES, STATING, STRAY
from model.reader.words.tokens import Item
from model.reading import Note

_LETTERS = tuple(string.ascii_letters + string.digits + "éèêàç%$)")
_SPEAKING = MEASURES | {
    "name", "noun", "baseline", "label", "without", "levers", "break_even", "ask", "versus", "compare",
}  # fmt: skip
# A clause that leads to the statement: what the writer does or thinks, why, or when.
_LEAD = Late(
    r"\W*(?:(?:hi|hello|ok|well|so|look|bonjour|salut),? )?(?:"
    r"(?:i|i['’]m|i['’]d|you|we|it is|it['’]s|they|he|she|having|leaving aside|whether|since|because|while"
    r"|although|though|even|explain|for the purposes? of|as (?:a|an|the|my|our)|from an?|je|j['’]|nous|on|vous|tu"
    r"|il est|puisque|comme|bien que|si l['’]on en croit)\b"
    r"|(?P<denying>not that|i doubt|i don['’]?t|i do not|i am not|i['’]m not|nobody|no one|never mind|je ne|personne)\b)"
    r"[^.;!?\n]*?(?P<end>,? (?:but|yet|mais)\b|, ?so(?: \w+)?:|:(?= )|,(?= ))",
    re.IGNORECASE,
)
# "I doubt it, but suppose …", "It'll never happen, but what …", "Pas pressé, mais quel …": a denial of nothing told.
_DENIED = Late(
    r"\W*(?P<clause>[^.;:!?\n\d]{3,70}?),? (?:but|yet|mais) (?=(?:just )?(?:suppose|say|what|which|how|imagine"
    r"|assum|if|let['’]?s"
    r"|take|disons|supposons|imaginons|admettons|mettons|si|et si|prenons|quel|combien|qu['’]est)\b)",
    re.IGNORECASE,
)
_OF_UNITS = Late(
    r"\b(?:year\w*|annual\w*|months?|quarter\w*|default|baseline|base|pays?|paid|an|ans|ann[ée]e|mois|trimestre|euros?)\b",
    re.IGNORECASE,
)
_LEAVES_OPEN = Late("aside|whether", re.IGNORECASE)
_FEWEST_LEADING = 4  # words
_BEING = Late(
    r"\W*(?:i['’]m|i am|we['’]re|we are|je suis|on est|nous sommes) (?:in|at|on|off|[àa]|en|dans)\b", re.IGNORECASE
)
_OF_FIGURES = Late(
    r"\b(?:numbers?|figures?|amounts?|values?|everything|following|below|dollars?|currency|units?|both|all|only|per"
    r"|each|cash|tax|accounting|gaap|operating|chiffres?|montants?|valeurs?"
    r"|tout(?:es)? (?:les|ces)|suivant\w*|ci-dessous)\b",
    re.IGNORECASE,
)


def without_lead(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items without those of a clause that leads to the statement and says nothing of it, notes of it)."""
    if (denied := _DENIED.match(text)) is not None:
        ahead = [item for item in items if item.start < denied.end()]
        denies = any(item.data == "negation" for item in ahead)
        figures = _OF_FIGURES.search(denied["clause"]) or _OF_UNITS.search(denied["clause"])
        speaks = figures or any(item.kind in _SPEAKING for item in ahead)
        if denies and not speaks:
            return items[len(ahead) :], [Note("passed_over", {"words": denied["clause"]})]
    found = _LEAD.match(text)
    if found is None:
        return items, []
    denies = found["denying"] is not None or any(
        item.data == "negation" and item.end <= found.end() and not _LEAVES_OPEN.fullmatch(text, item.start, item.end)
        for item in items
    )
    if denies and not found["end"].strip(" ,").lower().startswith(("but", "yet", "mais")):
        return items, []
    clause = found[0][: -len(found["end"])]
    inside = [item for item in items if item.start < found.end()]
    kinds = {item.kind for item in inside}
    rest = [item for item in items if item not in inside]
    states = any(item.kind in STATING for item in rest)
    if not states or not _SPEAKING.isdisjoint(kinds) or STRAY.isdisjoint(kinds):
        return items, []
    if (
        (len(clause.split()) < _FEWEST_LEADING and not _BEING.match(clause))
        or _OF_FIGURES.search(clause)
        or may_turn(clause)
        or IN_ALL_SINCE.match(text)
    ):
        return items, []
    return rest, [Note("passed_over", {"words": clause.strip()})]


def silenced(text: str, passed: list[Note]) -> str:
    """The text with spaces for what was passed over, which no later rule is to see, where a mark parts it from the rest."""
    for note in passed:
        words = note.details["words"]
        at = text.find(words)
        if at >= 0 and not text[:at].rstrip().endswith(_LETTERS):
            text = text[:at] + " " * len(words) + text[at + len(words) :]
    return text
