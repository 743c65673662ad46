"""Words of change to what they do to the amount beside them: "double", "cut by 20%", "up 40% to 70B"."""

from __future__ import annotations

import re

from model.catalogue import variable
from model.late import Late
from model.reader.measured.bystanders import is_bystander
from model.reader.measured.changes_asked import (
    TO_WHAT,
    asks_how_much,
    asks_to_what,
    compares_result,
    ends_even,
    is_asked,
    is_behind,
    is_far,
    is_remark,
    lands,
    serves_target,
)
from model.reader.measured.changes_in import GAINS, GROWTH, at_their_names, changed_once, has_no_amount
from model.reader.measured.changes_near import amount_of, is_level, is_with, name_end
from model.reader.measured.open_directions import is_supposed
from model.reader.words.named import FACILITIES, PARTING, SUBJECTS
from model.reader.words.tokens import Item
from model.reading import Problem, Quantity

_OF_REVENUE = Late(r" *(?:of|in|de|d['’]) *(?:ai |its |ses |ventes|sales|revenue|revenus?|ca\b|chiffre)", re.IGNORECASE)
_BY_MEANS = Late(r"\b(?:by|through|via|en) *$", re.IGNORECASE)
_CASE = Late(r" *(?:case|scenario|world|story)\b", re.IGNORECASE)
_ADDS = Late(r"adds?|ajoute(?:nt)?", re.IGNORECASE)
_ADDING = ("add", "adding", "ajoute", "ajoutez", "ajouter", "ajoutons")
_INTRODUCING = frozenset((",", ":", ".", ";"))
_TOWARD = Late(r"\b(?:towards?|vers) (?:about |around )?\$?$", re.IGNORECASE)
# "augmente de 75 à 100 Md$": from the one to the other, or by as much?
_FROM_OR_BY = Late(
    r"(?!hausse|baisse|recul\b|chute)[a-zé]+ (?:en |fortement |encore )?d(?:e |['’]) ?\d[\d.,]* (?:[àa]|et)"
    r" \d[\d.,]* ?(?:Md|M\$|mi)",
    re.IGNORECASE,
)
_TO_COSTS = Late(r" (?:more )?to (?:the |its |their )?(?:facility|facilities|energy|power) ", re.IGNORECASE)
_SINKS = Late(r"s[iau]nks?\b|dropp?e?d?s?\b", re.IGNORECASE)
_INTO = Late(r" +(?:into|on)\b", re.IGNORECASE)
_WORTH = Late(r"(?:['’]s| at| making| doing)\s*\$?", re.IGNORECASE)
_PARTS = Late(r"[:;(]|\s[-–—]\s")
_DIRECTIONS = {"up": "up", "down": "down", "gain": "up", "lose": "down"}


def changed_by(quantity: Quantity, direction: str | None) -> Quantity:
    """A value as a change by it."""
    direction = "down" if quantity.signed == "-" else direction  # "a growth of -10%"
    sign = -1 if direction == "down" else 1
    if quantity.high is not None:  # "10 to 20B higher"
        low, high = sorted((sign * abs(quantity.value), sign * abs(quantity.high)))
        changed = quantity._replace(op="add", value=low, high=high, toward=direction)
    else:
        changed = quantity._replace(op="add", value=sign * abs(quantity.value), toward=direction)
    return changed._replace(signed="-" if sign < 0 else "+") if quantity.unit == "percent" else changed


def as_level(quantity: Quantity) -> Quantity:
    """A change from one amount to another as the range of both; any other quantity as it is."""
    if quantity.op != "add" or quantity.high is None:
        return quantity
    low, high = sorted((abs(quantity.value), abs(quantity.high)))
    return quantity._replace(op="range", value=low, high=high, signed="", toward=None)


def changes(items: list[Item], text: str, problems: list[Problem]) -> list[Item]:
    """Give each "up", "down", "double", "half" the quantity it changes by, or make it one."""
    items = changed_once(items, text)
    result = list(items)
    for place, item in enumerate(items):
        if item.kind == "change":
            _change(items, result, place, text, problems)
    return at_their_names(result, items, text)


def _change(items: list[Item], result: list[Item], place: int, text: str, problems: list[Problem]) -> None:
    """Make the change at a place in `result`."""
    item = items[place]
    result[place] = item._replace(kind="filler")
    following = next((each for each in items[place + 1 :] if each.kind != "filler"), None)
    if _adds(items, place, following, text):
        result[place] = item._replace(kind="separator")
        _without_with(result, place, text)
        return
    if _changes_nothing(items, place, following, text):
        return
    at, own = amount_of(items, result, place, text)
    if at is not None and at < place and _is_apart(items, at, place, text):
        at = None
    if at is not None and not own and at < place and is_behind(result[at], item, text, problems):
        return
    if _is_earning(item, text) and (at is None or result[at].data.unit not in ("points", "percent")):
        if item.data == "lose":
            _lose(item, at, place, result, text, problems)
        return
    if at is None:
        supposed = is_supposed(items[:place], items[place + 1 :], text)
        if (supposed or text[item.start : item.end].lower() != "plus") and not _asks_how_far(items, place, text):
            problems.append(Problem("how_much_change", item.start, item.end, text[item.start : item.end]))
        return
    if is_bystander(result, place, at, text):
        result[at] = result[at]._replace(data=as_level(result[at].data))
        return
    if at > place and _is_no_change(items, result, place, at, text, problems):
        return
    quantity: Quantity = result[at].data
    if quantity.op == "add" and quantity.high is not None and _FROM_OR_BY.match(text, item.start):
        problems.append(Problem("how_much_change", item.start, quantity.end, text[item.start : quantity.end]))
        return
    if (changed := _changed(items, place, at, quantity, text)) is None:
        return
    result[at] = Item("quantity", changed, quantity.start, quantity.end)
    if _says_result(result, at):
        final: Quantity = result[at + 2].data
        result[at] = item._replace(kind="filler")
        result[at + 2] = result[at + 2]._replace(data=final._replace(change=changed))


def _is_apart(items: list[Item], at: int, place: int, text: str) -> bool:
    """Whether a colon or a dash, and a name behind it, part a change from the amount before: "Google 12B: Gemini is
    growing"."""
    named = next((item for item in items[at + 1 : place] if item.kind in SUBJECTS), None)
    return named is not None and _PARTS.search(text, items[at].end, named.start) is not None


def _without_with(result: list[Item], place: int, text: str) -> None:
    """Pass over each "with" behind an "add" at a place: "add CoreWeave with 2B and Mistral with 500M"."""
    for behind in range(place + 1, len(result) - 2):
        kinds = [each.kind for each in result[behind : behind + 3]]
        if kinds == ["name", "separator", "quantity"] and is_with(result[behind + 1], text):
            result[behind + 1] = result[behind + 1]._replace(kind="filler")


def _changes_nothing(items: list[Item], place: int, following: Item | None, text: str) -> bool:
    """Whether a word of change compares, spends, adds up, is a means, tells where something ends, or names a case."""
    item = items[place]
    if compares_result(items, place, text) or _is_sunk(items, place, text):
        return True
    adds = asks_how_much(items[:place], text) and _ADDS.fullmatch(text, item.start, item.end)
    if adds and _is_valued(items[:place]):
        return True  # "how much coverage does OpenAI at 20B add?"
    if _adds_cost(items, place, text):
        return True  # "energy adds 40B"
    if _BY_MEANS.search(text, 0, item.start) and has_no_amount(items, place):
        return True  # "bring the gap to 50B by extending payback"
    # "growth case: Nvidia 80B", "on retombe à l'équilibre"
    return lands(items, place) or ends_even(item, following, text) or _CASE.match(text, item.end) is not None


def _is_earning(item: Item, text: str) -> bool:
    """Whether a "gain" or "lose" earns or loses money; by percent or points it changes what there is."""
    gains = item.data == "gain" and GAINS.search(text, 0, item.end) is not None
    return item.data in ("gain", "lose") and not gains


def _lose(item: Item, at: int | None, place: int, result: list[Item], text: str, problems: list[Problem]) -> None:
    """Take what is lost of revenue off; a loss of money is none of the model's figures."""
    if at is not None and at > place and _is_share(result[at].data):
        lost: Quantity = result[at].data
        result[at] = result[at]._replace(data=lost._replace(value=1 - lost.value))  # "loses half of its revenue"
    elif at is not None and at > place and _OF_REVENUE.match(text, result[at].end):
        result[at] = _lowered(result[at])  # "loses 2B of revenue"
    else:
        problems.append(Problem("refused_outside", item.start, item.end, text[item.start : item.end]))


def _asks_how_far(items: list[Item], place: int, text: str) -> bool:
    """Whether how much changes is what is asked: "what cut in capex closes the gap?"."""
    item = items[place]
    asks = place > 0 and items[place - 1].kind == "ask" and not GROWTH.match(text, item.start)
    return (
        asks
        or asks_how_much(items, text)
        or TO_WHAT.match(text, item.end) is not None
        or asks_to_what(items, place, text)
        or serves_target(items, place, text)
    )


def _is_no_change(
    items: list[Item], result: list[Item], place: int, at: int, text: str, problems: list[Problem]
) -> bool:
    """Whether the amount behind a word of change is a level, asked for, said of something else, or leaves open by how much
    it changes, which goes to `problems`."""
    if is_level(items, place, at, text) or is_asked(items, place, at, text) or is_remark(result, place, at, text):
        return True
    if is_far(items, place, at, text, problems):
        return True
    start, end = items[place].start, result[at].end
    if _starts(result, at, text):
        problems.append(Problem("how_much_change", start, end, text[start:end]))
        return True
    if _TOWARD.search(text, items[place].end, result[at].start):
        problems.append(Problem("refused_bound", start, end, text[start:end]))
        return True
    return False


def _changed(items: list[Item], place: int, at: int, quantity: Quantity, text: str) -> Quantity | None:
    """An amount as the change that the word at a place makes it; None where it stays what it is."""
    if quantity.toward == "set" or (quantity.op == "add" and quantity.high is not None):
        return None
    item = items[place]
    direction = _DIRECTIONS[item.data]
    led_to = [
        each for each in items[place + 1 : at] if each.kind == "range" and each.start > name_end(items, place, at)
    ]
    absolute = any(each.data == "to" for each in led_to)
    if quantity.op == "scale" or (quantity.unit == "times" and quantity.op == "set"):
        value = quantity.value
        if value < 1 and _says_by(text, item, quantity):
            value = 1 + value if direction == "up" else 1 - value
        elif value > 1 and direction == "down" and quantity.unit == "times":
            value = 1 / value  # "three times less"
        return quantity._replace(op="scale", value=value, toward=direction)
    if absolute and _is_part(quantity) and _is_sum(items, place, at, text):
        return quantity._replace(op="scale", unit="times")  # "cut the gap to a third"
    if absolute or (quantity.op == "range" and at > place):
        return None
    return changed_by(quantity, direction)


def _adds_cost(items: list[Item], place: int, text: str) -> bool:
    """Whether energy adds an amount, which is what it costs: "Nvidia 60B, energy adds 40B"."""
    before = next((item for item in reversed(items[:place]) if item.kind not in ("filler", "range")), None)
    after = items[place + 1] if place + 1 < len(items) else None
    adds = text[items[place].start : items[place].end].lower().startswith(("add", "ajout"))
    if after is not None and _TO_COSTS.match(text, after.end):
        return False  # "cooling adds 10B to facility costs"
    named = before is not None and before.kind == "name" and before.data[0] in FACILITIES
    return adds and named and after is not None and after.kind == "quantity" and after.data.scaled


def _is_valued(before: list[Item]) -> bool:
    """Whether a name and its amount stand last."""
    said = [item for item in before if item.kind not in ("range", "filler", "noun")][-2:]
    return sorted(item.kind for item in said) == ["name", "quantity"]


def _is_sunk(items: list[Item], place: int, text: str) -> bool:
    """Whether a verb of falling spends: "300B sunk into data centers", "sank 300B into GPUs"."""
    if not _SINKS.match(text, items[place].start):
        return False
    at = place + 1 if place + 1 < len(items) and items[place + 1].kind == "quantity" else place
    return _INTO.match(text, items[at].end) is not None


def _starts(items: list[Item], at: int, text: str) -> bool:
    """Whether a change is told by where it starts, not by how much: "grew from 3B"."""
    before = items[at - 1]
    return (
        before.kind == "range" and text[before.start : before.end].lower() == "from" and items[at].data.toward is None
    )


def _is_part(quantity: Quantity) -> bool:
    return quantity.op == "set" and quantity.unit == "number" and 0 < quantity.value < 1 and quantity.high is None


def _is_sum(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether what changes is an amount of money: the name between a verb of change and its amount, else the one before.
    What energy costs falls "to 0.6" of the GPUs, and "to a third" of what it was."""
    named = next((item for item in (*items[place + 1 : at], *reversed(items[:place])) if item.kind in SUBJECTS), None)
    if named is not None and not text[items[at].start : items[at].end].strip("0123456789."):
        return False
    return named is not None and all(
        variable(each).dimension == "money" for each in named.data if each != "facility_ratio"
    )


def _is_share(quantity: Quantity) -> bool:
    return quantity.op == "scale" and 0 < quantity.value < 1


def _lowered(item: Item) -> Item:
    return item._replace(data=changed_by(item.data, "down")) if item.data.op != "add" else item


def _adds(items: list[Item], place: int, following: Item | None, text: str) -> bool:
    """Whether a change leads to another name and its value: "Nvidia 60B plus energy 40B", "add CoreWeave with 2B",
    "add Perplexity, 500M", "add Amazon. It makes 9B"."""
    word = text[items[place].start : items[place].end].lower()
    if following is not None and following.kind in ("without", "let", "ask") and word == "plus":
        return True  # "OpenAI 13B plus without Meta", "payback 4 years, plus put OpenAI at 20B"
    if word in ("en plus", "de plus") and place and items[place - 1].kind in PARTING:
        return following is not None and following.kind in ("name", "thing")  # "marge 40 %, en plus OpenAI fait 20 Md$"
    if following is None or following.kind not in ("name", "noun", "thing", "topic"):
        return False
    if word == "plus":
        return True
    linked = items[place + 2 : place + 4]
    if word in _ADDING and linked and linked[0].kind == "quantity":
        return _WORTH.fullmatch(text, following.end, linked[0].start) is not None  # "add Google at 20B", "Google's 20B"
    if word in _ADDING and linked and linked[0].kind == "mark" and linked[0].data in _INTRODUCING:
        behind = [item for item in items[place + 3 :] if item.kind not in ("filler", "range", "noun", "topic")]
        return [item.kind for item in behind[:1]] == ["quantity"] and behind[0].data.op == "set"
    if word not in _ADDING or [item.kind for item in linked[1:]] != ["quantity"]:
        return False
    return linked[0].kind == "separator" and is_with(linked[0], text)


def _says_result(items: list[Item], at: int) -> bool:
    """Whether a change in percent or points is followed by what it leads to: "up 40% to $70bn"."""
    following = items[at + 1 : at + 3]
    if (
        len(following) < 2
        or following[0].kind != "range"
        or following[0].data != "to"
        or following[1].kind != "quantity"
    ):
        return False
    change, result = items[at].data, following[1].data
    return change.unit in ("percent", "points") and result.op == "set" and result.unit != change.unit


def _says_by(text: str, change: Item, quantity: Quantity) -> bool:
    """Whether "by" leads from a change to its factor: "up by half" is half as much again, "up to half" is not."""
    leading, factor = text[change.start : quantity.start].lower(), text[quantity.start : quantity.end].lower()
    return "by" in leading or "by" in factor
