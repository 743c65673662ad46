"""Targets that are reached by one input, which is asked for ("bring the gap to 50B through OpenAI"), and verbs of change in
a question for how far an input goes ("how much must the margin fall for a gap of 60B?")."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES, RESULTS, is_given
from model.late import Late
from model.reader.words.hints import finder
from model.reader.words.named import MEASURES, QUIET, beside, is_direction, is_factor
from model.reader.words.tokens import Item

_TARGETS = RESULTS | {"datacenter_cost", "ai_revenue"}
_BY = Late(
    r"\s*,?\s*(?:(?:en (?:deux|2)|gone|closed|filled) )?(?:just |only |simply )?"
    r"(?:by|via|through|with|using|thanks to|par|avec|gr[âa]ce (?:[àa]u?x?)|en jouant sur)\s*"
    r"(?:(?:an?|the|une?|la|le|les|l['’]|du|de|des|d['’]|more|less|lower|higher|cutting|raising|lowering|increasing"
    r"|rise|fall|increase|decrease|cut|drop|in|of|baisse|hausse|r[ée]duction|augmentation|plus|moins|seule?)\s*)*",
    re.IGNORECASE,
)
_ENDS = Late(r"\s*(?:alone|only|seul(?:ement|e|s)?)?\s*(?:$|[?.!](?:\s|$)|[,;])", re.IGNORECASE)
_HOW_FAR = Late(
    r"\b(?:how (?:much|far|low|high)|jusqu['’]?o[uù]|de combien|[àa] combien|combien)\b[^,;.?]{0,32}"
    r"\b(?:must|should|can|could|does|needs?|has|ha(?:s|ve) to|doi(?:t|vent)|peu(?:t|vent)|faut|devrait)\b"
    r"|\b(?:must|should|needs? to|ha(?:s|ve) to|doi(?:t|vent))\b[^,;.?]{0,24}\b(?:by how much|de combien)\b",
    re.IGNORECASE,
)
_REMOVES = Late(r"(?:supprim|effac|eliminat|get(?:ting)? rid of)", re.IGNORECASE)
_REMOVED = frozenset(("facility_cost", "facility_ratio", "end_user_margin", "cloud_margin"))
_NEED_FOR = Late(r"\s*(?:annuel )?(?::|(?:si|sur|avec|at|with|if|for|[àa]|pour)\b)", re.IGNORECASE)
_THE_NEED = Late(r"required|needs?|requis|besoin", re.IGNORECASE)
_TAKEN = Late(
    r"(?:→|->)\s*$"
    r"|\b(?:on|to|en|au|derive|cut|halve|double|triple|lower|reduce|raise|bring|(?:diviser|r[ée]duire|r?amener) le)"
    r"\s+(?:the |le )?$",
    re.IGNORECASE,
)
_NEED_ENDS = Late(
    r"\s*(?:$|[?.,!]|to \$?\d|(?:by|in half|from|with|through|via|par|avec)\b|\d[\d.,]* ?%|(?:[àa]|de) \d|de moiti)",
    re.IGNORECASE,
)
_hints = finder(
    ("by", "via", "through", "with", "using", "thanks", "par ", "avec", "grâce", "grace", "jouant", "how ", "jusqu",
     "combien", "supprim", "effac", "eliminat", "rid of", "need", "requi", "besoin")
)  # fmt: skip


def by_means(items: list[Item], text: str) -> list[Item]:
    """The items with what a target is reached by as the question, and without verbs that only say where a question goes."""
    if not _hints(text.lower()):
        return items
    items = _removed(_bare_need(_need_first(items, text), text), text)
    if _HOW_FAR.search(text):
        items = _without_moves(items)
    return _means(items, text)


def _bare_need(items: list[Item], text: str) -> list[Item]:
    """The revenue required, told by that word alone: "halve required with payback", "impact of margin 40% on required"."""
    return [
        Item("name", ("required_revenue",), item.start, item.end)
        if item.kind == "need"
        and _THE_NEED.fullmatch(text, item.start, item.end)
        and _TAKEN.search(text, 0, item.start)
        and _NEED_ENDS.match(text, item.end)
        else item
        for item in items
    ]


def _need_first(items: list[Item], text: str) -> list[Item]:
    """ "besoin si Nvidia vend 60 Md$", "needed: margin 40%" ask for the revenue required."""
    first = items[0] if items else None
    if first is None or first.kind != "need" or text[: first.start].strip() or not _NEED_FOR.match(text, first.end):
        return items
    if any(item.kind == "ask" for item in items) or not any(item.kind in MEASURES for item in items):
        return items
    return [Item("name", ("required_revenue",), first.start, first.end), *items[1:]]


def _removed(items: list[Item], text: str) -> list[Item]:
    """ "eliminate energy" leaves it out."""
    result = list(items)
    for place, item in enumerate(items):
        if item.kind == "close" and _REMOVES.match(text, item.start):
            after = beside(items, place, 1)
            if after is not None and after.kind == "name" and after.data[0] in _REMOVED:
                result[place] = item._replace(kind="without")
    return result


def _without_moves(items: list[Item]) -> list[Item]:
    """The items without the directions of names that have no amount, where a target has one."""
    if not any(item.kind == "name" and item.data[0] in OUTCOMES for item in items):
        return items
    amounts = [place for place, item in enumerate(items) if item.kind == "amount"]
    if len(amounts) != 1:
        return items
    return [item for place, item in enumerate(items) if place > amounts[0] or not _is_open_move(items, place)]


def _is_open_move(items: list[Item], place: int) -> bool:
    """Whether a direction is of an input that has no amount: "how much must the margin fall", not "reduce it by 50B"."""
    if not is_direction(items[place]):
        return False
    behind = beside(items, place, 1)
    if behind is not None and behind.kind == "amount":
        after = beside(items, items.index(behind), 1)
        return after is not None and after.kind == "name" and after.data[0] in OUTCOMES  # "if Nvidia rises 10B"
    if behind is not None and is_factor(behind):
        halved = beside(items, items.index(behind), 1)
        return halved is not None and halved.kind == "name"  # not "if Nvidia grows by half"
    before = next((item for item in reversed(items[:place]) if item.kind == "name"), None)
    name = behind if behind is not None and behind.kind == "name" else before
    return name is not None and name.data[0] not in OUTCOMES


def _means(items: list[Item], text: str) -> list[Item]:
    for at, name in enumerate(items):
        if name.kind in ("name", "thing") and _is_input(name) and _closes(items[at + 1 :], name, text):
            before = _reached(items[:at], name, text)
            if before is not None:
                parted = [Item("mark", ",", name.start, name.start), Item("ask", None, name.start, name.start)]
                return [*items[: before + 1], *parted, *items[at:]]
    return items


def _closes(behind: list[Item], name: Item, text: str) -> bool:
    """Whether a name ends what it is told with: what follows has a value of its own, and is no other means."""
    rest = [item for item in behind if item.kind not in QUIET | {"mark"}]
    valued = len(rest) > 1 and rest[0].kind in ("name", "thing") and rest[1].kind == "amount"
    return (not rest or valued) and _ENDS.match(text, name.end) is not None


def _reached(ahead: list[Item], name: Item, text: str) -> int | None:
    """The place of the value of the target that a name behind it is the means of; None where it is none."""
    before = len(ahead) - 1
    while before >= 0 and (ahead[before].kind in QUIET | {"separator"} or is_direction(ahead[before])):
        before -= 1
    if before < 1 or ahead[before].kind not in ("amount", "change", "divide", "name"):
        return None
    if not _BY.fullmatch(text, ahead[before].end, name.start):
        return None
    said = ahead[: before + 1]
    targets = [item for item in said if item.kind == "name" and item.data[0] in _TARGETS]
    given = [item for item in said if item.kind == "amount" or is_factor(item)]
    others = [item for item in said if item.kind in ("name", "thing") and item not in targets]
    return None if len(targets) != 1 or len(given) != 1 or others or targets[0].data == name.data else before


def _is_input(name: Item) -> bool:
    """Whether a name can be asked for: an input, AI revenue, a company's line or what energy costs."""
    first = name.data[0]
    return is_given(first) or first == "facility_cost"
