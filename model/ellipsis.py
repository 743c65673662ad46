"""What a statement leaves to what it said before: an opinion that an amount makes good ("the margin looks too high, make it
40%"), companies that make the same as another ("Google 20B, same for Meta"), a verb of change that a list goes on with
("raise Google by 5B and Meta by 3B")."""

from __future__ import annotations

import re

from model.changes import changed_by
from model.late import Late
from model.named import FACILITIES, QUIET, is_company_or_x, is_firm
from model.reading import Quantity
from model.tokens import Item

_BY_LINK = Late(r" *(?:(?P<en>by)|de|d['’]) *(?:about |around |some |environ )?\$?", re.IGNORECASE)
_DE = Late(r"\bd(?:e |['’])(?:environ )?$", re.IGNORECASE)
_GIVES = Late(
    r"\b(?:add|put|give|cut|take|trim|shave|knock|remove|ajout|rajout|retir|enl[èe]v|donn)\w*[^,;.?]{0,16}$",
    re.IGNORECASE,
)
_OF = Late(r" *(?:of|de|du|d['’])\b", re.IGNORECASE)
_SUBJECTS = frozenset(("name", "noun", "thing"))
_ENDS_CLAUSE = Late(r"\s*(?:\Z|[,;.!?)\n]|and\b|but\b|et\b)")
ELLIPSES = frozenset(("opinion", "likewise"))
_STATING = frozenset(("amount", "change", "multiply", "divide", "faulty"))


def opinions(items: list[Item]) -> list[Item]:
    """The items without opinions in a clause that states no amount, where one follows; any other is refused: "Nvidia 60B is
    too high"."""
    settled = []
    for place, item in enumerate(items):
        if item.kind != "opinion":
            settled.append(item)
        elif _states(items, place) or not any(each.kind in _STATING for each in items[place + 1 :]):
            settled.append(item._replace(kind="refused", data="offset"))
    return settled


def _states(items: list[Item], place: int) -> bool:
    """Whether an amount stands in the clause of an item."""
    first = next((at for at in range(place - 1, -1, -1) if items[at].kind == "mark"), -1)
    last = next((at for at in range(place + 1, len(items)) if items[at].kind == "mark"), len(items))
    return any(item.kind in _STATING for item in items[first + 1 : last])


def likewise(items: list[Item], text: str) -> list[Item]:
    """The items with the amount of the company before for each that makes the same."""
    settled: list[Item] = []
    pending = False
    for place, item in enumerate(items):
        if item.kind != "likewise":
            settled.append(item)
            if pending and is_company_or_x(item):
                settled += _same(settled[:-1], item, items[place + 1 :])
            pending = pending and (item.kind in QUIET or is_company_or_x(item) or _joins(item))
            continue
        before = settled[-1] if settled else None
        company = (
            before if before is not None and is_company_or_x(before) and _ENDS_CLAUSE.match(text, item.end) else None
        )
        after = next((each for each in items[place + 1 :] if each.kind not in QUIET), None)
        energy = any(
            each is not None and each.kind == "name" and each.data[0] in FACILITIES for each in (before, after)
        )
        if energy and any(each.kind == "amount" for each in settled):
            settled.append(item._replace(kind="refused", data="reference"))  # "Nvidia 60B, same for energy"
        elif company is None:
            pending = True
        else:
            settled += _same(settled[:-1], company, items[place + 1 :])
    return settled


def _joins(item: Item) -> bool:
    return item.kind == "separator" or item.data == ","


def _same(before: list[Item], company: Item, after: list[Item]) -> list[Item]:
    """The amount of the company that was named last, for another that has none of its own."""
    following = next((item for item in after if item.kind not in QUIET), None)
    if following is not None and following.kind in _STATING:
        return []
    said = [item for item in before if item.kind not in QUIET | {"separator", "mark"}][-2:]
    doubled = [item.kind for item in said] == ["name", "change"] and said[1].data not in ("up", "down", "gain", "lose")
    if not (doubled or [item.kind for item in said] == ["name", "amount"]) or not is_company_or_x(said[0]):
        return []
    return [said[1]._replace(start=company.end, end=company.end)]


def carried(items: list[Item], text: str) -> list[Item]:
    """The items with what a verb of change does to a name done to the next ones: "raise Google by 5B and Meta by 3B"."""
    result = list(items)
    led: Item | None = None
    for place, item in enumerate(result):
        if item.kind != "quantity":
            continue
        quantity: Quantity = item.data
        if (
            led is not None
            and quantity.value
            and quantity.op in ("set", "range")
            and not quantity.signed
            and _goes_on(result, place, led, text)
        ):
            item = result[place] = item._replace(data=changed_by(quantity, led.data.toward))
        elif led is None and quantity.op == "set" and not quantity.signed and (way := _ordered(result, place, text)):
            item = result[place] = item._replace(data=changed_by(quantity, way))
        led = item if item.data.toward in ("up", "down") else None
    return result


def _ordered(items: list[Item], place: int, text: str) -> str | None:
    """Which way an order moves the next name of its list, behind one that it moves to a value: "bump Nvidia to 60B and
    OpenAI by 12B", "monte Nvidia à 60 Md$ et Google de 3 Md$"."""
    said = [item for item in items[:place] if item.kind != "range"][-5:]
    kinds = [item.kind for item in said]
    if kinds != ["filler", "name", "quantity", "separator", "name"] or said[0].data not in ("up", "down"):
        return None
    way: str = said[0].data
    return way if _BY_LINK.fullmatch(text, said[4].end, items[place].start) else None


def _is_given(items: list[Item], place: int, led: Item, text: str) -> bool:
    """Whether amounts stand before the names that they are given to or taken from: "add 5B to Google and 3B to Meta"."""
    at = next(at for at, item in enumerate(items) if item is led)
    between, behind = items[at + 1 : place], items[place + 1 : place + 3]
    kinds = [item.kind for item in between]
    if kinds not in (["range", "name", "separator"], ["range", "name", "mark"]) or len(behind) < 2:
        return False
    linked = behind[0].kind == "range" and behind[0].data == between[0].data and behind[1].kind == "name"
    link = text[between[2].start : between[2].end].strip().lower()
    adjacent = not text[items[place].end : behind[0].start].strip()  # not "60B comes from Nvidia"
    return (
        linked and adjacent and link in (",", "and", "et", "n", "&") and _GIVES.search(text, 0, led.start) is not None
    )


def _goes_on(items: list[Item], place: int, led: Item, text: str) -> bool:
    """Whether an amount is by how much a name changes that a list goes on with, behind the one whose amount `led` is."""
    if items[place].data.op == "range" and (led.data.unit == "points") != (items[place].data.unit == "points"):
        return False
    if _is_given(items, place, led, text):
        return True
    before = [item for item in items[:place] if item.kind not in ("filler", "range")]
    listed = before[-1:]
    while before and before[-1] is not led:
        listed = before[-1:] if before[-1].kind in _SUBJECTS else listed
        if before[-1].kind not in (*_SUBJECTS, "separator") and before[-1].data != ",":
            return False
        before.pop()
    if not before or not listed or listed[0].kind not in _SUBJECTS:
        return False
    link = text[items[place - 1].end if items[place - 1].kind in _SUBJECTS else listed[0].end : items[place].start]
    percent = items[place].data.unit == led.data.unit == "percent"
    whole = not _OF.match(text, items[place].end)  # "energy 50% of the GPU cost"
    if percent and whole and not link.strip() and (is_firm(listed[0]) or "facility_cost" in listed[0].data):
        return True  # "Nvidia up 20% and energy 10%"
    if not link.strip() and _orders(items, led, listed[0], text):
        return True  # "raise Google 5B and Meta 3B"
    by = _BY_LINK.fullmatch(link)
    if by is None or by["en"] is not None:
        return by is not None
    # In French "des revenus IA de 90 Md$" is a value; "Meta de 2 Md$" goes on.
    name = listed[0]
    bare = is_firm(name) and text[name.start : name.end].isalpha() and text[: name.start].endswith((" ", ","))
    return (bare or items[place].data.unit == "points") and _DE.search(text, 0, led.start) is not None


def _orders(items: list[Item], led: Item, name: Item, text: str) -> bool:
    """Whether an order before the first name of a list moves each by a bare amount, the next one behind an "and"."""
    said = [item for item in items if item.kind != "range" and item.end <= name.end][-5:]
    kinds = [item.kind for item in said]
    if kinds != ["filler", "name", "quantity", "separator", "name"] or said[2] is not led or said[4] is not name:
        return False
    bare = not text[said[1].end : led.start].strip() and said[0].data in ("up", "down")
    return bare and text[said[3].start : said[3].end].strip().lower() in ("and", "et", "&", "n")
