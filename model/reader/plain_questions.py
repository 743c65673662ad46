"""The reading of plain questions and changes: "how much can Nvidia sell for a gap of 50B", "Nvidia 60B, what's the gap?",
"what closes the gap?", "Nvidia +20%", "double Google". The stages of `statement` would read the same."""

from __future__ import annotations

from fractions import Fraction

from model.catalogue import is_company, is_given
from model.reader.plain import is_clear, stated
from model.reader.words.tokens import Item, Lexed
from model.reading import Part, Reading

_MOST_ITEMS = 12
_GAP, _COVERAGE = ("gap",), ("coverage",)
_AIMS = frozenset(("gap", "the gap", "coverage", "écart", "trou", "couverture"))  # a phrase may ask by itself
# What an aim is asked for with: before the name, and between the name and the aim.
_CAN = frozenset(("how much can ", "how much could ", "what can ", "what could ", "how much should ", "combien "))
_WHAT = frozenset(("what ", "which ", "what's the ", "what is the ", "quel ", "quelle "))
_SELLS = frozenset((" sell for a ", " sell at a ", " sell for ", " peut vendre pour un ", " peut vendre pour une "))
_FOR = frozenset((" for a ", " for ", " gives a ", " pour un ", " pour une "))
_LEVEL = frozenset((" of ", " ", " de ", " à "))
_ENDS = frozenset(("", "?", " ?"))
# What asks for the gap before what is stated, and behind it.
_BEFORE = frozenset(
    (
        "what is the gap if ", "what's the gap if ", "what is the gap with ", "what's the gap with ",
        "how big is the gap if ", "how large is the gap if ", "how wide is the gap if ", "quel écart si ",
        "quel est l'écart si ",
        "gap if ", "gap with ",
    )
)  # fmt: skip
_BEHIND = frozenset(
    (
        ", gap?", ", gap", ", what's the gap?", ", what is the gap?", ", how big is the gap?", ", how large is the gap?",
        ". what's the gap?", ". what is the gap?", ": gap?", ", quel écart ?", ", quel est l'écart ?",
    )
)  # fmt: skip
_UP = {"up": 1, "up by": 1, "down": -1, "down by": -1}
_SUMS = frozenset(("nvidia_revenue", "ai_revenue"))
_SHARES = frozenset(("end_user_margin", "cloud_margin"))
_CLOSING = frozenset(("what closes the gap", "what fills the gap", "qu'est-ce qui comble l'écart"))


def asked_plainly(text: str, lexed: Lexed) -> Reading | None:
    """The reading of a plain question or change; None of any other."""
    items = lexed.items
    if not 2 <= len(items) <= _MOST_ITEMS:
        return None
    marks = items[-1].kind == "mark"
    match items[:-1] if marks else items:
        case [Item(kind="name") as name, Item(kind="amount") as amount] if not marks:
            part = _more(text, name, amount)
        case [Item(kind="name") as name, Item(kind="change") as way, Item(kind="amount") as amount] if not marks:
            part = _changed(text, name, way, amount)
        case [Item(kind="change") as times, Item(kind="name") as name] if not marks:
            part = _multiplied(text, times, name)
        case [Item(kind="ask"), Item(kind="close") as close, Item(kind="name", data=("gap",)) as gap]:
            return _closing(text, lexed, close, gap)
        case [
            Item(kind="ask"),
            Item(kind="name") as name,
            Item(kind="name") as aim,
            *between,
            Item(kind="amount") as amount,
        ]:
            if between and (len(between) > 1 or between[0].kind != "range"):
                return None
            return _aimed(text, lexed, name, aim, amount)
        case _:
            return _gap_of(text, lexed)
    return part and Reading(text, lexed.lang, (part,), None, False, None, None, (), ())


def _more(text: str, name: Item, amount: Item) -> Part | None:
    """ "Nvidia +20%"."""
    plus = amount.data.sign == "+" and amount.data.unit == "percent" and not amount.data.fault
    if not plus or not _is_sum(name) or _around(text, name, amount) != ("", " ", ""):
        return None
    return Part(name.data[0], "scale", 1 + amount.data.value, None, name.start, amount.end)


def _changed(text: str, name: Item, way: Item, amount: Item) -> Part | None:
    """ "Nvidia up 20%", "margin down 10 points"."""
    sign, told = _UP.get(text[way.start : way.end].lower()), amount.data
    if sign is None or told.sign or told.fault or _around(text, name, way, amount) != ("", " ", " ", ""):
        return None
    variable, *others = name.data
    if told.unit == "percent" and _is_sum(name):
        return Part(variable, "scale", 1 + sign * told.value, None, name.start, amount.end)
    if told.unit == "points" and variable in _SHARES and not others:
        return Part(variable, "add", sign * told.value, None, name.start, amount.end)
    return None


def _multiplied(text: str, times: Item, name: Item) -> Part | None:
    """ "double Google", "halve Nvidia"."""
    if (
        not _is_sum(name)
        or times.data in _UP
        or not times.data[0].isdigit()
        or _around(text, times, name) != ("", " ", "")
    ):
        return None
    return Part(name.data[0], "scale", Fraction(times.data), None, times.start, name.end)


def _closing(text: str, lexed: Lexed, close: Item, gap: Item) -> Reading | None:
    """ "what closes the gap?"."""
    if text.rstrip(" ?").lower() not in _CLOSING:
        return None
    target = Part("gap", "set", Fraction(0), None, close.start, gap.end)
    return Reading(text, lexed.lang, (target,), None, True, None, None, (), (), seeks=True)


def _aimed(text: str, lexed: Lexed, name: Item, aim: Item, amount: Item) -> Reading | None:
    """ "how much can Nvidia sell for a gap of 50B", "what margin for a coverage of 60%?"."""
    lead, link = text[: name.start].lower(), text[name.end : aim.start].lower()
    asks = (name.data == ("nvidia_revenue",) and lead in _CAN and link in _SELLS) or (
        name.data[0] in _SHARES and lead in _WHAT and link in _FOR
    )
    level, end = text[aim.end : amount.start].lower(), text[amount.end :]
    if not asks or len(name.data) > 1 or aim.data not in (_GAP, _COVERAGE) or level not in _LEVEL or end not in _ENDS:
        return None
    if text[aim.start : aim.end].lower() not in _AIMS or not is_clear(aim, amount.data):
        return None
    target = Part(aim.data[0], "set", amount.data.value, None, aim.start, amount.end)
    return Reading(text, lexed.lang, (target,), name.data[0], False, None, None, (), ())


def _gap_of(text: str, lexed: Lexed) -> Reading | None:
    """ "Nvidia 60B, what's the gap?", "how big is the gap if Nvidia sells 60B?"."""
    items = lexed.items
    asked = next((place for place, item in enumerate(items) if item.data == _GAP), None)
    if asked is None:
        return None
    if asked < 2:
        inner = items[asked + 2 : -1 if items[-1].data == "?" else None]
        if not inner or text[: inner[0].start].lower() not in _BEFORE or items[asked + 1].kind != "separator":
            return None
        begin, ends = inner[0].start, _ENDS
    else:
        inner = items[:asked]
        while inner and inner[-1].kind in ("mark", "ask"):
            inner = inner[:-1]
        begin, ends = 0, _BEHIND
    read = stated(text, inner, begin)
    if read is None or not read[0] or text[read[2] :].lower() not in ends:
        return None
    parts, baseline, _ = read
    if not all(is_given(part.variable) for part in parts):
        return None
    return Reading(text, lexed.lang, tuple(parts), "gap", False, baseline, None, (), ())


def _is_sum(name: Item) -> bool:
    """Whether an item names one sum that a share can change: Nvidia's sales, AI revenue, a company's line."""
    variable, *others = name.data
    return not others and (variable in _SUMS or is_company(variable))


def _around(text: str, *items: Item) -> tuple[str, ...]:
    """What stands before, between and behind some items."""
    ends = [0, *(item.end for item in items)]
    starts = [*(item.start for item in items), len(text)]
    return tuple(text[end:start] for end, start in zip(ends, starts, strict=True))
