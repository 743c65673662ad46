"""Companies that no vocabulary lists: "CoreWeave makes 2B" is a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from model.catalogue import COMPANY, VARIABLES
from model.late import Late
from model.lexicon import LEXICON
from model.reader.words.everyday import everyday
from model.reader.words.glued import SMALL
from model.reader.words.possessors import possessors
from model.reader.words.sentences import begins
from model.reader.words.slips import LOST, VOWEL, is_likely
from model.reader.words.spelling import SAYING_LITTLE, all_near, everyday_near, is_change, is_term, nearest
from model.reader.words.tokens import Item
from model.reading import Note
from model.text import fold

_BETWEEN = frozenset(("filler", "range", "noun", "topic"))
_AI_REVENUE = ("ai_revenue",)  # "Harvey's AI revenue is 100M"
_PIECES = Late(r"[A-Z]+(?![a-z])|[A-Z][a-z]+(?:AI)?")
_DIGITS = (str.maketrans("013457", "oleast"), str.maketrans("013457", "oieast"))
_LEADING = frozenset(("ai", "ia", "the", "les", "des", "la", "le", "our", "total", "no"))
_BEFORE_AI = {*SMALL, "what", "total", "which", "if", "when", "all", "revenu", "revenus", "ca", "their", "our"}
_USUAL = frozenset((*SAYING_LITTLE, "range"))
_SHORTEST_TYPED = 4
_FEW = 3  # words; capitals throughout a longer text show no name
_COMPANY_NAME = Late(r"(?![A-Z]\d{1,3}\Z)[A-Z][A-Za-z0-9&.-]*[A-Za-z0-9]")  # unlike "H1", "P90"

# Whose figure it is that follows, not whose sales: "selon l'OCDE 90 Md$ de revenus IA".
_TELLS = Late(
    r"(?:\b(?:selon|according to|per|cabinet|institut|agence|think tank)(?: (?:the|la|le|les))?|\bd['’]apr[èe]s)"
    r"(?: |(?<=['’]))(?:l['’])?$",
    re.IGNORECASE,
)


def new_companies(items: list[Item], text: str, lang: str) -> tuple[list[Item], list[Note]]:
    """(the items with each unknown capitalised word beside an amount of money as the line of a new company, notes of
    them)."""
    notes: list[Note] = []
    result: list[Item] = []
    for place, item in enumerate(items):
        written = text[item.start : item.end]
        if item.kind == "unknown" and item.data == "x":
            item = item._replace(kind="name", data=(f"{COMPANY}x",))
        elif (
            item.kind == "unknown"
            and not (text.isupper() and len(text.split()) > _FEW)
            and _COMPANY_NAME.fullmatch(written)
            and item.data not in LEXICON.not_companies
            and not _is_disguised(written)
            and not _TELLS.search(text, 0, item.start)
            and (not _is_slipped(items, place, text, lang) or (item.start, item.end) in possessors(text))
            and _beside_money(items, place)
        ):
            slug = re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")
            item = item._replace(kind="name", data=(COMPANY + slug,))
            notes.append(Note("new_company", {"name": written}))
        result.append(item)
    return result, notes


def owning_x(items: list[Item], text: str) -> list[Item]:
    """The items with an "X's" as the company, which an "x" alone may not be: "kill X's 5b"."""
    return [
        item._replace(kind="name", data=(f"{COMPANY}x",))
        if item.kind == "unknown" and item.data == "x" and text.startswith(("'s ", "’s "), item.end)
        else item
        for item in items
    ]


def _is_slipped(items: list[Item], place: int, text: str, lang: str) -> bool:
    """Whether a word is rather a known one with a slip than a name."""
    item = items[place]
    word = str(item.data)
    if _is_run_together(text[item.start : item.end]) or _may_be_term(word, lang):
        return True
    return begins(text, item.start) and _is_mistyped(word, items[place + 1 : place + 2], lang)


def _may_be_term(word: str, lang: str) -> bool:
    """Whether a word is a slip of one that says something, refused words too: "Porfit", "Broacom", "Mta"; "Suno" is none
    of "sunk"."""
    if any(known[1:] == word for known in _short_names()):
        return True  # "OOGL"
    if len(word) < _SHORTEST_TYPED:
        return any(_is_slip(word, known, lang) for known in _short_names() if len(known) <= _SHORTEST_TYPED)
    near = all_near(word, lang)
    meant = nearest(word, lang) or [known for known in near if is_likely(word, known, lang, VOWEL)]
    return any(map(is_term, (*(known for known in meant if not is_change(known)), *_slips(near, word, lang))))


def _slips(known: Iterable[str], word: str, lang: str) -> list[str]:
    return [each for each in known if _is_slip(word, each, lang)]


def _is_slip(word: str, known: str, lang: str) -> bool:
    """Whether a letter of a known word was left out, or two were swapped."""
    return (len(known) > len(word) or sorted(known) == sorted(word)) and is_likely(word, known, lang, LOST)


@cache
def _short_names() -> tuple[str, ...]:
    """What words of three or four letters are slips of: names of three to five."""
    return tuple(
        word
        for word, entry in LEXICON.words.items()
        if entry.kind in ("name", "thing", "refused") and len(word) in (3, 4, 5) and word.isalpha()
    )


def _is_mistyped(word: str, after: list[Item], lang: str) -> bool:
    """Whether the first word of a sentence is a slip of a usual one: "Wold 300B of AI revenue be enough?", "Grw AI revenue
    to 150B"."""
    longer = (each for each in LEXICON.words if len(each) == len(word) + 1)
    near = _slips(longer if len(word) < _SHORTEST_TYPED else all_near(word, lang), word, lang)
    if after and after[0].data == _AI_REVENUE:
        return bool(near) or any(
            len(known) > len(word) and _is_slip(word, known, lang) for known in everyday_near(word)
        )
    return bool(near) and all(LEXICON.words[known].kind in _USUAL for known in near if known in LEXICON.words)


def _is_run_together(written: str) -> bool:
    """Whether a word is one of the model or a usual one run into another: "Microsoftmakes", "Lesrevenus", "AIcapex",
    "IAsont", "Overcapacityof"."""
    word = fold(written)
    if word[1:] in ("ai", "ia"):
        return True  # "AAI revenue"
    if written.endswith(("AI", "IA")) and word[:-2] in _BEFORE_AI:
        return True  # "WithAI revenue at 90B"
    for at in range(2, len(word) - 1):
        head, tail = word[:at], word[at:]
        first, second = LEXICON.words.get(head), LEXICON.words.get(tail)
        known = second is not None or tail in everyday()
        if first is not None and first.kind in ("name", "thing") and known:
            return True
        if head in _LEADING and second is not None and second.kind in ("name", "noun", "thing"):
            return True
        if known and written[:at] in ("AI", "IA") and tail == written[at:]:
            return True
        if tail in SMALL and len(head) >= _SHORTEST_TYPED and head in everyday():
            return True
    return False


def _is_disguised(written: str) -> bool:
    """Whether a word is a known name in other signs or run into others: "G00gle", "NvidiaRevenue", "RequiredRevenue"."""
    if any(fold(written).translate(table) in LEXICON.words for table in _DIGITS if not written.isalpha()):
        return True
    pieces = [fold(piece) for piece in _PIECES.findall(written)]
    if len(pieces) < 2:
        return False
    entries = [LEXICON.words.get(piece) for piece in pieces]
    known = [entry for entry in entries if entry is not None and entry.kind in ("name", "thing", "noun")]
    return "_".join(pieces) in VARIABLES or len(known) > 1 or any(entry.kind == "name" for entry in known)


def _beside_money(items: list[Item], place: int) -> bool:
    """Whether the next amount on one side is money, with no other name in between."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(items) and (items[at].kind in _BETWEEN or items[at].data == _AI_REVENUE):
            at += step
        if 0 <= at < len(items) and items[at].kind == "amount" and items[at].data.unit == "money":
            return True
    return False
