"""The amount that a word of change goes with, and whether it is a level: "higher Nvidia sales of 60B"."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES, variable
from model.late import Late
from model.reader.measured.bystanders import amounts_to
from model.reader.measured.changes_asked import reached
from model.reader.measured.changes_in import tells_of_next
from model.reader.words.named import PARTING, SUBJECTS, names_company
from model.reader.words.tokens import Item
from model.reading import fit

_COMPARES = Late(
    r"(?:(?:higher|lower|cheaper|dearer|more expensive|less expensive|longer|shorter)"
    r" (?=at |with |if |given |when |for |\()"
    r"|(?:(?:de|en) (?:plus|moins)|suppl[ée]mentaires?) (?=[a-z(]))",
    re.IGNORECASE,
)
_MORE_FOR = Late(r"(?:de plus|de moins|en plus|en moins|more|less) (?:pour|chez|for|at)\b", re.IGNORECASE)
_LEAD = 24  # characters of an amount before its subject
_A_SUBJECT = Late(r"\d ?(?:%|[a-z]{0,9}) (?:the |our |l['’]|le |la )[\w ]+$", re.IGNORECASE)
_SO = Late(r"\b(?:so|hence|therefore|thus|donc|du coup)\b", re.IGNORECASE)
_AT = Late(
    r"(?:(?: \w+ly)? *(?:(?:at|@|à) *|\()| (?:[ée]lev[ée]e?s?|haute?s?|bas(?:se)?s?|longue?s?|courte?s?|grande?s?|faibles?)"
    r" *(?:à *|: *|\())\$? *",
    re.IGNORECASE,
)
_STANDS_AT = Late(r" at (?:about |around |roughly )?\$?", re.IGNORECASE)
_IS_AT = Late(
    r" *(?:(?:forecast|estimate|guidance|target|outlook|number|figure) )?(?:(?:of|at|de|d['’]|à|is|=|:|\() *)?\$? *",
    re.IGNORECASE,
)
# English alone: a French infinitive ends in "er" too.
_DESCRIBES = Late(
    r"(?:high|low|wid|narrow|bigg|small|larg|fatt|rich|tight|lean|thinn|slimm|long|short|cheap|dear|pric|steep|strong|weak"
    r"|soft|great|few|fast|slow)i?er|\w+(?:ed|ing)",
    re.IGNORECASE,
)
_WITH = Late("with|w|avec", re.IGNORECASE)
_CONDITIONS = Late(
    "with|w|avec|if|when|once|while|given|assuming|supposing|provided|whereas|si|quand|lorsque|tandis que|alors que",
    re.IGNORECASE,
)
_STATES = Late(
    r"\b(?:sells?|makes?|earns?|does|books?|generates?|brings? in|is|are|at|hits?|reach(?:es)?|stands?|keeps?|vend(?:ent)?"
    r"|fait|font|gagne(?:nt)?|est|sont)\b",
    re.IGNORECASE,
)


def amount_of(items: list[Item], measured: list[Item], place: int, text: str) -> tuple[int | None, bool]:
    """(where the amount stands that a word of change goes with, whether it is its own). `measured` are the items with the
    changes before made."""
    item = items[place]
    told = tells_of_next(item, text) or _MORE_FOR.match(text, item.start)  # "a 5B rise at Google, Meta at 12B"
    if told and place and items[place - 1].kind == "quantity":
        return place - 1, True
    if (own := _behind(items, place, text)) is not None:
        return own, True
    at = _quantity_near(measured, place, text)  # "5 Md$ de plus pour Google"
    if at is not None and at > place and _leads_elsewhere(items, place, at, measured[at].start, text):
        return None, False
    return at, False


def _quantity_near(items: list[Item], place: int, text: str) -> int | None:
    """The quantity a change word goes with: the next one of its part, else the one right before it."""
    names = 0
    listed = False
    for at in range(place + 1, len(items)):
        kind = items[at].kind
        if kind == "quantity":
            if listed and _is_stated(items, at, text):
                break  # "operators cut facility costs and Nvidia sells 40B"
            return at
        if kind in PARTING and not _CONDITIONS.fullmatch(text, *items[at][2:]) and _joins_names(items, at):
            names = 0
            listed = True
            continue
        if kind in ("mark", "separator", "compare"):
            break
        names += kind == "name" and not _is_its_revenue(items[at - 1], items[at])
        if names > 1:
            break
    ends = place + 1 == len(items) or items[place + 1].kind in PARTING
    following = items[place + 1] if place + 1 < len(items) else None
    if (
        following is not None
        and following.kind == "name"
        and following.data[0] in OUTCOMES
        and _set_before(items, place)
    ):
        return None  # "raising Nvidia to 80B raises the gap"
    for at in range(place - 1, -1, -1):
        kind = items[at].kind
        if kind == "quantity":
            return at
        if kind == "name" and _A_SUBJECT.search(text, max(0, items[at].start - _LEAD), items[at].end):
            break  # "with a margin of 62% the gap widens"
        if kind in ("name", "thing") and ends:
            ends = False  # "8 points de marge en moins", "10 Md$ de GPU en plus"
        elif kind not in ("filler", "range"):
            break
    return None


def _behind(items: list[Item], place: int, text: str) -> int | None:
    """Where the amount stands that a comparative goes with, where what follows is said apart: "10B higher at a 40% margin",
    "5 Md$ de plus alors que Nvidia vend 60 Md$", "5 Md$ d'énergie en moins (Google doublé)"."""
    if not _COMPARES.match(text, items[place].start):
        return None
    before = [at for at in range(place) if items[at].kind not in ("range", "filler")][-2:]
    kinds = [items[at].kind for at in before]
    if kinds[-1:] == ["quantity"] and not text[items[before[-1]].end : items[place].start].strip():
        return before[-1]
    owned = kinds in (["quantity", "name"], ["quantity", "thing"]) and text.startswith(" (", items[place].end)
    return before[0] if owned else None


def _leads_elsewhere(items: list[Item], place: int, at: int, start: int, text: str) -> bool:
    """Whether a ":" or a "so" stands between a change and an amount: "costs are down so the energy ratio is 0.7"."""
    between = text[items[place].end : start]
    return (":" in between and not is_level(items, place, at, text)) or _SO.search(between) is not None


def is_level(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether an amount is what something comes to, however it got there: "higher Nvidia sales of 60B", "Nvidia up at 60B";
    not "raise Nvidia 10B", "lower margins by 5 points"."""
    word, quantity = items[place], items[at].data
    if quantity.signed or quantity.op != "set" or quantity.unit == "points":
        return False
    if amounts_to(word, quantity.start, text):
        return False
    if _AT.fullmatch(text, word.end, quantity.start) or reached(word, quantity.start, text):
        return True
    names = [item for item in items[place + 1 : at] if item.kind in ("name", "thing")]
    if len(names) == 1 and _STANDS_AT.fullmatch(text, names[0].end, quantity.start):
        return True  # "raise Nvidia at 60B"
    if len(names) != 1 or not _DESCRIBES.fullmatch(text, word.start, word.end):
        return False
    verb = text[word.start : word.end].lower() == "lower" and not text[names[0].end : quantity.start].strip()
    if verb:
        return False  # "lower Google 3B"
    fits = any(not isinstance(fit(each, quantity), str) for each in names[0].data)
    return fits and _IS_AT.fullmatch(text, name_end(items, place, at, SUBJECTS), quantity.start) is not None


def name_end(items: list[Item], place: int, at: int, kinds: frozenset[str] = frozenset(("name",))) -> int:
    """Where the last name between a change and its quantity ends: no "to" before it is a goal, and what stands behind it
    leads to the quantity."""
    return max((item.end for item in items[place + 1 : at] if item.kind in kinds), default=0)


def is_with(item: Item, text: str) -> bool:
    return _WITH.fullmatch(text, item.start, item.end) is not None


def _is_stated(items: list[Item], at: int, text: str) -> bool:
    """Whether a verb between a name and the quantity behind it says that it is so."""
    name = next((item for item in reversed(items[:at]) if item.kind in SUBJECTS), None)
    return name is not None and _STATES.search(text, name.end, items[at].start) is not None


def _is_its_revenue(first: Item, second: Item) -> bool:
    """Whether two names are one: "Apple's AI revenue", "le revenu IA d'Apple"."""
    company, total = (first, second) if second.data == ("ai_revenue",) else (second, first)
    return names_company(company) and total.data == ("ai_revenue",)


def _set_before(items: list[Item], place: int) -> bool:
    """Whether an amount right before is what something is set to."""
    return [item.kind for item in items[max(0, place - 2) : place]] == ["range", "quantity"]


def _joins_names(items: list[Item], at: int) -> bool:
    """Whether an item stands between two names of a list: "lift Google, Microsoft and Meta by 30%"."""
    names = [item.data[0] for item in items[at - 1 : at] + items[at + 1 : at + 2] if item.kind == "name"]
    aimed = sum(name in OUTCOMES for name in names) == 1  # "raise coverage with Nvidia at 40B"
    return len(names) > 1 and not aimed and len({variable(name).dimension for name in names}) == 1
