"""What a statement says beside what it states: stories, circumstances, leads, causes, remarks, scenes, reasons. It is
passed over where it says nothing of the figures, and noted, so that a reader of the reply can object."""

from __future__ import annotations

from model.reader.paired.pronouns import owned
from model.reader.passed_over.background import without_background
from model.reader.passed_over.causes import without_cause
from model.reader.passed_over.circumstances import without_circumstances
from model.reader.passed_over.hearsay import without_hearsay
from model.reader.passed_over.leads import silenced, without_lead
from model.reader.passed_over.mentions import without_mentioned
from model.reader.passed_over.reasons import without_reasons
from model.reader.passed_over.remarks import without_remarks
from model.reader.passed_over.scenes import without_scenes
from model.reader.passed_over.stories import STATED, without_stories
from model.reader.passed_over.subjects import said_of
from model.reader.refused.titles import without_titles
from model.reader.words.named import NAMES
from model.reader.words.tokens import ODD, Item
from model.reading import Note, Part

_REASONED = frozenset(("change", "noun", "name", "thing", "drop", "hit")) | ODD
_TOLD = ODD | {"change", "out", "off", "sources"}


def without_surroundings(
    items: list[Item], kinds: set[str], text: str, lang: str, notes: list[Note]
) -> tuple[list[Item], set[str], str, list[Part]]:
    """(the items, their kinds and the text without that; the results that the statement mentions as a baseline has them).
    `notes` gains what was passed over."""
    standing: list[Part] = []

    def passed(found: tuple[list[Item], list[Note]]) -> list[Item]:
        nonlocal text, kinds
        left, new = found
        notes.extend(new)
        text = silenced(text, new)
        kinds = {item.kind for item in left} if new else kinds
        return left

    if "amount" in kinds and ("\n" in text or "#" in text):
        items = without_titles(items, text)
        kinds = {item.kind for item in items}
    if not _REASONED.isdisjoint(kinds):
        items, text, background = without_background(items, text, lang)
        notes += background
        kinds = {item.kind for item in items} if background else kinds
    if "mark" in kinds and "amount" in kinds and not NAMES.isdisjoint(kinds):
        items, text, said = said_of(items, text)
        notes += said
        kinds = {item.kind for item in items} if said else kinds
    if "mark" in kinds and not STATED.isdisjoint(kinds):
        items = passed(without_stories(items, text, lang))
    if "amount" in kinds and "name" in kinds:
        items, text, standing = without_mentioned(items, text)
    if "mark" in kinds and "name" in kinds:
        items, owners = owned(items, text)
        notes += owners
    if "amount" in kinds and "name" in kinds:
        items = passed(without_hearsay(items, text, lang))
    if not _TOLD.isdisjoint(kinds):
        items = passed(without_circumstances(items, text, lang))
    if not _REASONED.isdisjoint(kinds):
        items = passed(without_lead(items, text))
        if not _TOLD.isdisjoint(kinds):
            items = passed(without_cause(items, text))
        items = passed(without_remarks(items, text, lang, notes))
        items, scenes = without_scenes(items, text, lang)
        notes += scenes
        kinds = {item.kind for item in items} if scenes else kinds
        items = passed(without_reasons(items, text))
    return items, kinds, text, standing
