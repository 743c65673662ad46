"""Words the vocabulary does not know: a typo with one clear candidate, a new company's name, or not understood."""

from __future__ import annotations

import re

from model.catalogue import COMPANY
from model.lexicon import LEXICON, Entry
from model.reading import Note, Problem
from model.tokens import Item

_COMPANY_NAME = re.compile(r"[A-Z][A-Za-z0-9&.-]*[A-Za-z0-9]")


def explain_unknown(items: list[Item], text: str) -> tuple[list[Item], list[Note], list[Problem]]:
    """The items with typos corrected and new companies named; what stays unknown as problems."""
    notes: list[Note] = []
    problems: list[Problem] = []
    if not any(item.kind == "unknown" for item in items):
        return items, notes, problems
    result: list[Item] = []
    for place, item in enumerate(items):
        if item.kind != "unknown":
            result.append(item)
            continue
        written = text[item.start : item.end]
        if item.data == "x":
            result.append(Item("name", (COMPANY + "x",), item.start, item.end))
            continue
        found = candidates(item.data)
        if len(found) == 1:
            ((word, entry),) = found
            result.append(Item(entry.kind, entry.data, item.start, item.end))
            if entry.kind not in ("filler", "ask", "separator"):
                notes.append(Note("typo", {"written": written, "read": word}))
        elif not found and _COMPANY_NAME.fullmatch(written) and _beside_money(items, place):
            slug = re.sub(r"[^a-z0-9]+", "-", written.lower()).strip("-")
            result.append(Item("name", (COMPANY + slug,), item.start, item.end))
            notes.append(Note("new_company", {"name": written}))
        else:
            words = [word for word, _ in found]
            suggestions = tuple(f"{text[: item.start]}{word}{text[item.end :]}" for word in words)
            problems.append(Problem("unknown_word", item.start, item.end, written, suggestions, {"words": words}))
            result.append(item._replace(kind="filler"))
    return result, notes, problems


def _beside_money(items: list[Item], place: int) -> bool:
    """Whether an amount of money stands in the same part and no other name claims it."""
    for step in (1, -1):
        at = place + step
        while 0 <= at < len(items) and items[at].kind in ("filler", "range", "noun"):
            at += step
        if 0 <= at < len(items) and items[at].kind == "amount" and items[at].data.unit == "money":
            return True
    return False


def candidates(word: str) -> list[tuple[str, Entry]]:
    """The vocabulary's words that a misspelt word can stand for: one letter off, two in long words."""
    from rapidfuzz.distance import OSA

    if len(word) < 4 or not word.isalpha():
        return []
    allowed = 1 if len(word) < 8 else 2
    near: dict[int, list[tuple[str, Entry]]] = {}
    for known, entry in LEXICON.words.items():
        if abs(len(known) - len(word)) <= allowed and len(known) > 2:
            distance = OSA.distance(word, known, score_cutoff=allowed)
            if distance <= allowed and (len(word) > 4 or known[0] == word[0]):
                near.setdefault(distance, []).append((known, entry))
    if not near:
        return []
    best = near[min(near)]
    meanings = {(entry.kind, entry.data) for _, entry in best}
    if len(meanings) == 1:
        return best[:1]
    keys = [pair for pair in best if pair[1].kind not in ("filler", "ask", "separator", "need")]
    return keys if len(keys) == 1 and len(best) == 1 else best[:4]
