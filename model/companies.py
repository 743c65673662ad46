"""Companies that no vocabulary lists: "CoreWeave makes 2B" is a line of its own."""

from __future__ import annotations

import re

from model.catalogue import COMPANY, VARIABLES
from model.late import Late
from model.lexicon import LEXICON
from model.possessors import possessors
from model.reading import Note
from model.slips import VOWEL, is_likely
from model.spelling import all_near, is_change, is_term, nearest
from model.text import fold
from model.tokens import Item

_BETWEEN = frozenset(("filler", "range", "noun", "topic"))
_AI_REVENUE = ("ai_revenue",)  # "Harvey's AI revenue is 100M"
_PIECES = Late(r"[A-Z]+(?![a-z])|[A-Z][a-z]+(?:AI)?")
_DIGITS = (str.maketrans("013457", "oleast"), str.maketrans("013457", "oieast"))
_FEW = 3  # words; capitals throughout a longer text show no name
_COMPANY_NAME = Late(r"(?![A-Z]\d{1,3}\Z)[A-Z][A-Za-z0-9&.-]*[A-Za-z0-9]")  # unlike "H1", "P90"


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
            and (not _may_be_term(str(item.data), lang) or (item.start, item.end) in possessors(text))
            and _beside_money(items, place)
        ):
            slug = re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")
            item = item._replace(kind="name", data=(COMPANY + slug,))
            notes.append(Note("new_company", {"name": written}))
        result.append(item)
    return result, notes


def _may_be_term(word: str, lang: str) -> bool:
    """Whether a word is a slip of one that says something, refused words too: "Porfit"; "Suno" is none of "sunk"."""
    near = nearest(word, lang) or [known for known in all_near(word, lang) if is_likely(word, known, lang, VOWEL)]
    return any(is_term(known) and not is_change(known) for known in near)


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
