"""Pronouns: what they stand for was named in the sentence before ("Nvidia looks low. Put it at 60B", "The gap is 125B. What
must OpenAI make to bring it to 100B?")."""

from __future__ import annotations

import re

from model.catalogue import EQUATIONS, OUTCOMES, is_company
from model.late import Late
from model.named import NVIDIA
from model.reading import Note
from model.tokens import Item

# A sentence that begins so is about what the one before it names.
_REFERS = Late(
    r"\s*(?:so |then |and |but |well,? |alors |donc |et )?"
    r"(?:(?:please |let['’]?s |i['’]?d |i would |i |we |we['’]?d |you can |just )*"
    r"(?:put|set|make|call|take|use|try|give|assume|move|raise|lower|cut|bring) (?:it|them|both|that|each|this|these)\b"
    r"|(?:it|they|both)(?:['’](?:s|re|d)| is| are| should be| would be)\b"
    r"|(?:mets|mettez|mettons|passe|passez|passons|fixe|fixez|fixons|ram[eè]ne)-(?:le|la|les)\b)",
    re.IGNORECASE,
)
# What a question brings "it" to, behind what it asks for.
_BROUGHT = Late(
    r"\b(?:bring|get|shrink|keep|cut|push|hold|drive|lower|raise|reduce|narrow|take)s? (it) (?:back |down |up )*(?:to|at)\b"
    r"|\bfor (it) to (?:be|reach|hit|fall to|rise to|drop to)\b"
    r"|\b(?:if|when|once) (it) (?:is to |were to )?(?:fall|drop|rise|go|come|grow)s? (?:back |down |up )*to\b",
    re.IGNORECASE,
)
_SOLD = Late(r"\b(?:if|when|once) (it) (?:only |just )?(?:sells|makes|earns|ships|brings in)\b", re.IGNORECASE)
_NAMED = frozenset(("name", "noun", "thing", "unknown", "ask", "break_even", "close", "levers"))
_ENDS = frozenset((".", ";", "!", "\n"))
_STATING = frozenset(("amount", "change", "multiply", "divide", "faulty"))


def brought(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items with what a question brings to an amount as a name before it, notes of the amounts that it had)."""
    found = _BROUGHT.search(text) or _SOLD.search(text)
    if found is None:
        return items, []
    at = next((at for at, item in enumerate(items) if item.start >= found.end()), len(items))
    amount = next((item for item in items[at:] if item.kind != "range"), None)
    before = items[:at]
    asked = next((place for place in range(len(before) - 1, -1, -1) if before[place].kind == "ask"), None)
    if amount is None or amount.kind != "amount" or asked is None:
        return items, []
    sold = _SOLD.search(text) is not None
    names = [place for place in range(asked) if before[place].kind == "name" and _can_be(before[place], sold)]
    if not names:
        return items, []
    name = before[names[-1]]
    group = found.lastindex or 1
    stands = name._replace(start=found.start(group), end=found.end(group))
    had = before[names[-1] + 1 : names[-1] + 2]
    if not had or had[0].kind != "amount":
        return [*before, stands, *items[at:]], []
    words = text[name.start : had[0].end]
    kept = [item for item in before if item is not name and item is not had[0]]
    return [*kept, stands, *items[at:]], [Note("put_aside", {"written": words})]


def _can_be(name: Item, sold: bool) -> bool:
    """Whether a name can be what sells or makes an amount, or what is brought to one."""
    if sold:
        return name.data == NVIDIA or is_company(name.data[0])
    return name.data[0] in OUTCOMES or name.data[0] in EQUATIONS


def referring(items: list[Item], text: str) -> list[Item]:
    """The items without the ends of sentences that only name what a pronoun in the next one gives an amount."""
    ends = [place for place, item in enumerate(items[:-1]) if item.kind == "mark" and item.data in _ENDS]
    if not ends:
        return items
    joined = {
        place for place, after in zip(ends, [*ends[1:], len(items)], strict=True) if _refers(items, place, after, text)
    }
    return [item for place, item in enumerate(items) if place not in joined] if joined else items


def _refers(items: list[Item], end: int, after: int, text: str) -> bool:
    first = next((at for at in range(end - 1, -1, -1) if items[at].kind == "mark" and items[at].data in _ENDS), -1)
    named, told = items[first + 1 : end], items[end + 1 : after]
    if any(item.kind in _STATING for item in named) or not any(item.kind == "name" for item in named):
        return False
    comma = next((at for at, item in enumerate(told) if item.kind == "mark"), len(told))
    stated = {item.kind for item in told[:comma]}
    return "amount" in stated and stated.isdisjoint(_NAMED) and _REFERS.match(text, items[end].end) is not None
