"""Pronouns: what they stand for was named before ("Nvidia looks low. Put it at 60B", "The gap is 125B. What must OpenAI
make to bring it to 100B?", "Oracle has a big backlog, so its AI revenue climbs to 9B")."""

from __future__ import annotations

import re

from model.catalogue import EQUATIONS, OUTCOMES, is_company
from model.late import Late
from model.reader.measured.corrections import in_measure
from model.reader.words.named import DIRECTIONS, FACILITIES, MEASURES, NVIDIA, is_firm
from model.reader.words.tokens import ODD, Item
from model.reading import Note
from model.text import has_any

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
    r"|\bfor (it) to (?:be|become|reach|hit|(?:fall|rise|drop|climb|go|get|grow|come down) to)\b"
    r"|\b(?:if|when|once) (it) (?:is to |were to )?(?:fall|drop|rise|go|come|grow)s? (?:back |down |up )*to\b"
    r"|\b(?:takes?|gets?|brings?) (us) (?:back |down |up )*to(?= \$?\d)|\bmakes? (it)(?= \$?\d)|\bto (get) (?:back "
    r"|down |up )?to(?= \$?\d)"
    r"|(?<![\w’'])(le |la |les |l['’])(?:(?:r?am[èe]n|port|abaiss|r[ée]dui|mont)\w*|f(?:ait|erait|aire) (?:passer|tomber"
    r"|monter|descendre)) [àa](?= \d)"
    r"|\bpour (qu['’](?:il|elle)s?) (?:(?:passe|tombe|monte|revienne|descende|soit)(?:nt)? (?:[àa]|de)|atteigne)(?= \d)"
    r"|\b(pour) (?:(?:passer|arriver|monter|descendre|tomber|revenir) [àa]|atteindre)(?= \d)"
    # "coverage is 37.5%, what margin for 60%?"
    r"|\b(?:what|which|quel\w*) (?!level|niveau)[^\d,;.?]{2,30} (for|pour)(?= \$?\d[\d.,]* ?(?:%|[a-z]{1,9}\$?)? ?\W*$)",
    re.IGNORECASE,
)
_SOLD = Late(
    r"\b(?:if|when|once) (it|they) (?:only |just )?(?:sells|makes|earns|ships|brings in|sold|made|earned|shipped)\b"
    r"|\bsi (elle|il) (?:en |n['’]en )?(?:vend(?:ait)?|faisait|fait|gagnait|r[ée]alisait)\b",
    re.IGNORECASE,
)
_NAMED = frozenset(("name", "noun", "thing", "unknown", "ask", "break_even", "close", "levers"))
_ENDS = frozenset((".", ";", "!", "\n"))


# "its AI revenue", and a firm that what follows is about: "Consider Meta: AI revenue falls to 5B".
_ITS = Late(r"\b(?:its|their) (?:own |total |annual )*$", re.IGNORECASE)
_ABOUT = Late(
    r"(?:\A|[.;\n])\W*(?:(?:for|consider|take|let us look at|let['’]s look at|look at|as for|in|at|pour|chez|prenons) )"
    r"(?:the case of )?$",
    re.IGNORECASE,
)
_ITS_CASE = Late(r"(?:['’]s case)? *[,:.] *", re.IGNORECASE)
_COLON = Late(r": *(?:the |an? )?$")
_SPENT = FACILITIES | {"datacenter_cost"}  # "Microsoft: AI revenue 13B, capex 80B" are two of its figures
_REVENUES = frozenset(("ai_revenue", "nvidia_revenue"))
_BREAKS = frozenset((",", ".", ";", ":", "-", "\n", "!"))
# What the clause that names a firm may hold besides, and is passed over with it.
_PASSING = ODD | {
    "range", "topic", "let", "more", "less", "change", "spend", "move", "noun", "thing", "separator", "mark", "need", "low",
    "high", "out", "correct", "opinion", "another", "leave", "hit", "above", "below", "filler", "drop",
}  # fmt: skip
_ITS_HINTS = ("its ", "their ", ": ", "for ", "consider ", "take ", "look at ", "in ", "pour ", "chez ")


def owned(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """(the items with the revenue of a firm that the clause before names as that firm's, notes of the other words of that
    clause)."""
    if not has_any(text.lower(), _ITS_HINTS):
        return items, []
    notes: list[Note] = []
    place = len(items)
    while place:
        place -= 1
        item = items[place]
        if item.kind not in ("name", "noun") or _REVENUES.isdisjoint(item.data) or is_firm(item):
            continue
        found = _owner(items, place, text)
        if found is None:
            continue
        start, firm = found
        clause = items[start:place]
        odd = [each for each in clause if each.kind in ODD or each.kind == "change"]
        named = item._replace(kind="name", data=firm.data)
        items = [*items[:start], named, *items[place + 1 :]]
        place = start
        if odd:
            notes.append(Note("passed_over", {"words": text[clause[0].start : clause[-1].end].strip(" ,;:.")}))
    return items, notes


def _owner(items: list[Item], place: int, text: str) -> tuple[int, Item] | None:
    """(where the clause begins that names whose revenue stands at a place, the firm)."""
    its = _ITS.search(text, 0, items[place].start) is not None
    firms = [at for at in range(place) if is_firm(items[at])]
    if not firms:
        return None
    at = firms[-1]
    firm = items[at]
    about = _ABOUT.search(text, 0, firm.start) is not None
    about = about and _ITS_CASE.fullmatch(text, firm.end, items[place].start) is not None
    spends = any(each.kind == "name" and each.data[0] in _SPENT for each in items[place:])
    about = about or (not spends and _COLON.search(text, firm.end, items[place].start) is not None)
    if not (its or about):
        return None
    told = next((each for each in items[place + 1 :] if each.kind not in ("range", "let", "move", "unchanged")), None)
    parted = any(mark in text[firm.end : items[place].start] for mark in _BREAKS)
    if not parted or told is None or told.kind not in ("amount", "change", "multiply", "divide"):
        return None
    marks = [before + 1 for before in range(at) if items[before].kind == "mark"]
    sentence = max((mark for mark in marks if items[mark - 1].data in _ENDS), default=0)
    starts = (sentence, max(marks, default=0))
    return next(((start, firm) for start in starts if _is_idle(items[start:place], firm)), None)


def _is_idle(clause: list[Item], firm: Item) -> bool:
    """Whether a clause states nothing of the firm that it names."""
    return all(
        item is firm or (item.kind in _PASSING and (item.kind != "change" or item.data in DIRECTIONS))
        for item in clause
    )


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
    own = items[items.index(amount) + 1 :][:1]
    if own and own[0].kind in ("name", "thing") and own[0].start - amount.end <= 1:
        return items, []  # "what margin to get to 60% coverage?"
    sold = _SOLD.search(text) is not None
    names = [place for place in range(asked) if before[place].kind == "name" and _can_be(before[place], sold)]
    if not names:
        return items, []
    name = before[names[-1]]
    group = found.lastindex or 1
    stands = name._replace(start=found.start(group), end=found.end(group))
    around = [each for each in before[names[-1] + 1 : names[-1] + 2] if each.kind == "amount"]
    ahead = before[max(0, names[-1] - 1) : names[-1]] if name.data == ("coverage",) else []  # "at 37.5% coverage"
    had = around or [each for each in ahead if each.kind == "amount" and each.data.unit == "percent"]
    if not had:
        return [*before, stands, *items[at:]], []
    measured = in_measure(amount, had[0])
    words = text[min(name.start, had[0].start) : max(name.end, had[0].end)]
    kept = [item for item in before if item is not name and item is not had[0]]
    after = [measured if each is amount else each for each in items[at:]]
    return [*kept, stands, *after], [Note("put_aside", {"written": words})]


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
    if any(item.kind in MEASURES for item in named) or not any(item.kind == "name" for item in named):
        return False
    comma = next((at for at, item in enumerate(told) if item.kind == "mark"), len(told))
    stated = {item.kind for item in told[:comma]}
    return "amount" in stated and stated.isdisjoint(_NAMED) and _REFERS.match(text, items[end].end) is not None
