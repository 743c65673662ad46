"""Words of change to what they do to the amount beside them: "double", "cut by 20%", "up 40% to 70B"."""

from __future__ import annotations

import re

from model.catalogue import OUTCOMES, variable
from model.changes_asked import (
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
    reached,
    serves_target,
)
from model.changes_in import GAINS, GROWTH, at_their_names, changed_once, has_no_amount, tells_of_next
from model.late import Late
from model.named import FACILITIES, PARTING, SUBJECTS, names_company
from model.reading import Problem, Quantity, fit
from model.tokens import Item

_OF_REVENUE = Late(r" *(?:of|in|de|d['’]) *(?:ai |its |ses |ventes|sales|revenue|revenus?|ca\b|chiffre)", re.IGNORECASE)
_BY_MEANS = Late(r"\b(?:by|through|via|en) *$", re.IGNORECASE)
_CASE = Late(r" *(?:case|scenario|world|story)\b", re.IGNORECASE)
_ADDS = Late(r"adds?|ajoute(?:nt)?", re.IGNORECASE)
_ADDING = ("add", "adding", "ajoute", "ajoutez", "ajouter", "ajoutons")
_INTRODUCING = frozenset((",", ":", ".", ";"))
_WITH = Late("with|w|avec", re.IGNORECASE)
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
_MORE_FOR = Late(r"(?:de plus|de moins|en plus|en moins|more|less) (?:pour|chez|for|at)\b", re.IGNORECASE)
_COMPARES = Late(
    r"(?:(?:higher|lower|cheaper|dearer|more expensive|less expensive|longer|shorter)"
    r" (?=at |with |if |given |when |for |\()"
    r"|(?:(?:de|en) (?:plus|moins)|suppl[ée]mentaires?) (?=[a-z(]))",
    re.IGNORECASE,
)
_LEAD = 24  # characters of an amount before its subject
_A_SUBJECT = Late(r"\d ?(?:%|[a-z]{0,9}) (?:the |our |l['’]|le |la )[\w ]+$", re.IGNORECASE)
_TOWARD = Late(r"\b(?:towards?|vers) (?:about |around )?\$?$", re.IGNORECASE)
# "augmente de 75 à 100 Md$": from the one to the other, or by as much?
_FROM_OR_BY = Late(
    r"(?!hausse|baisse|recul\b|chute)[a-zé]+ (?:en |fortement |encore )?d(?:e |['’]) ?\d[\d.,]* (?:[àa]|et)"
    r" \d[\d.,]* ?(?:Md|M\$|mi)",
    re.IGNORECASE,
)
_SO = Late(r"\b(?:so|hence|therefore|thus|donc|du coup)\b", re.IGNORECASE)
_TO_COSTS = Late(r" (?:more )?to (?:the |its |their )?(?:facility|facilities|energy|power) ", re.IGNORECASE)
_SINKS = Late(r"s[iau]nks?\b|dropp?e?d?s?\b", re.IGNORECASE)
_INTO = Late(r" +(?:into|on)\b", re.IGNORECASE)
_WORTH = Late(r"(?:['’]s| at| making| doing)\s*\$?", re.IGNORECASE)
# English alone: a French infinitive ends in "er" too.
_DESCRIBES = Late(
    r"(?:high|low|wid|narrow|bigg|small|larg|fatt|rich|tight|lean|thinn|slimm|long|short|cheap|dear|pric|steep|strong|weak"
    r"|soft|great|few|fast|slow)i?er|\w+(?:ed|ing)",
    re.IGNORECASE,
)
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


def changes(items: list[Item], text: str, problems: list[Problem]) -> list[Item]:
    """Give each "up", "down", "double", "half" the quantity it changes by, or make it one."""
    items = changed_once(items, text)
    result = list(items)
    for place, item in enumerate(items):
        if item.kind != "change":
            continue
        result[place] = item._replace(kind="filler")
        following = next((i for i in items[place + 1 :] if i.kind != "filler"), None)
        if _adds(items, place, following, text):
            result[place] = item._replace(kind="separator")
            for behind in range(place + 1, len(result) - 2):  # "add CoreWeave with 2B and Mistral with 500M"
                kinds = [each.kind for each in result[behind : behind + 3]]
                if kinds == ["name", "separator", "quantity"] and _is_with(result[behind + 1], text):
                    result[behind + 1] = result[behind + 1]._replace(kind="filler")
            continue
        if compares_result(items, place, text) or _is_sunk(items, place, text):
            continue
        if (
            asks_how_much(items[:place], text)
            and _ADDS.fullmatch(text, item.start, item.end)
            and _is_valued(items[:place])
        ):
            continue  # "how much coverage does OpenAI at 20B add?"
        if _adds_cost(items, place, text):
            continue  # "energy adds 40B"
        if _BY_MEANS.search(text, 0, item.start) and has_no_amount(items, place):
            continue  # "bring the gap to 50B by extending payback"
        ends = lands(items, place) or ends_even(item, following, text)
        if ends or _CASE.match(text, item.end):
            continue  # "growth case: Nvidia 80B", "on retombe à l'équilibre"
        told = tells_of_next(item, text) or _MORE_FOR.match(text, item.start)  # "a 5B rise at Google, Meta at 12B"
        more = place > 0 and items[place - 1].kind == "quantity" and bool(told)
        own = place - 1 if more else _behind(items, place, text)
        at = own if own is not None else _quantity_near(result, place, text)  # "5 Md$ de plus pour Google"
        if at is not None and at > place and _leads_elsewhere(items, place, at, result[at].start, text):
            at = None
        if at is not None and own is None and at < place and is_behind(result[at], item, text, problems):
            continue
        direction = _DIRECTIONS[item.data]
        gains = item.data == "gain" and GAINS.search(text, 0, item.end) is not None
        if (
            item.data in ("gain", "lose")
            and not gains
            and (at is None or result[at].data.unit not in ("points", "percent"))
        ):
            if item.data == "lose" and at is not None and at > place and _is_share(result[at].data):
                lost: Quantity = result[at].data
                result[at] = result[at]._replace(
                    data=lost._replace(value=1 - lost.value)
                )  # "loses half of its revenue"
            elif item.data == "lose" and at is not None and at > place and _OF_REVENUE.match(text, result[at].end):
                result[at] = _lowered(result[at])  # "loses 2B of revenue"
            elif item.data == "lose":
                problems.append(Problem("refused_outside", item.start, item.end, text[item.start : item.end]))
            continue
        if at is not None and at > place and _is_level(items, place, at, text):
            continue
        if at is not None and at > place and (is_asked(items, place, at, text) or is_remark(result, place, at, text)):
            continue
        if at is not None and at > place and is_far(items, place, at, text, problems):
            continue
        if at is not None and at > place and _starts(result, at, text):
            problems.append(Problem("how_much_change", item.start, result[at].end, text[item.start : result[at].end]))
            continue
        if at is not None and at > place and _TOWARD.search(text, item.end, result[at].start):
            problems.append(Problem("refused_bound", item.start, result[at].end, text[item.start : result[at].end]))
            continue
        if at is None:
            rate = GROWTH.match(text, item.start)
            asks = place > 0 and items[place - 1].kind == "ask" and not rate  # "what cut in capex closes the gap?"
            asked = (
                asks
                or asks_how_much(items, text)
                or TO_WHAT.match(text, item.end)
                or asks_to_what(items, place, text)
                or serves_target(items, place, text)
            )
            if text[item.start : item.end].lower() != "plus" and not asked:
                problems.append(Problem("how_much_change", item.start, item.end, text[item.start : item.end]))
            continue
        quantity: Quantity = result[at].data
        if quantity.op == "add" and quantity.high is not None and _FROM_OR_BY.match(text, item.start):
            problems.append(Problem("how_much_change", item.start, quantity.end, text[item.start : quantity.end]))
            continue
        if quantity.toward == "set" or (quantity.op == "add" and quantity.high is not None):
            continue
        led_to = [i for i in items[place + 1 : at] if i.kind == "range" and i.start > _name_end(items, place, at)]
        absolute = any(i.data == "to" for i in led_to)
        if quantity.op == "scale" or (quantity.unit == "times" and quantity.op == "set"):
            value = quantity.value
            if value < 1 and _says_by(text, item, quantity):
                value = 1 + value if direction == "up" else 1 - value
            elif value > 1 and direction == "down" and quantity.unit == "times":
                value = 1 / value  # "three times less"
            changed = quantity._replace(op="scale", value=value, toward=direction)
        elif absolute and _is_part(quantity) and _is_sum(items, place, at):
            changed = quantity._replace(op="scale", unit="times")  # "cut the gap to a third"
        elif absolute or (quantity.op == "range" and at > place):
            continue
        else:
            changed = changed_by(quantity, direction)
        result[at] = Item("quantity", changed, quantity.start, quantity.end)
        if _says_result(result, at):
            final: Quantity = result[at + 2].data
            result[at] = item._replace(kind="filler")
            result[at + 2] = result[at + 2]._replace(data=final._replace(change=changed))
    return at_their_names(result, items, text)


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


def _is_level(items: list[Item], place: int, at: int, text: str) -> bool:
    """Whether an amount is what something comes to, however it got there: "higher Nvidia sales of 60B", "Nvidia up at 60B";
    not "raise Nvidia 10B", "lower margins by 5 points"."""
    word, quantity = items[place], items[at].data
    if quantity.signed or quantity.op != "set" or quantity.unit == "points":
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
    return fits and _IS_AT.fullmatch(text, _name_end(items, place, at, SUBJECTS), quantity.start) is not None


def _starts(items: list[Item], at: int, text: str) -> bool:
    """Whether a change is told by where it starts, not by how much: "grew from 3B"."""
    before = items[at - 1]
    return (
        before.kind == "range" and text[before.start : before.end].lower() == "from" and items[at].data.toward is None
    )


def _is_part(quantity: Quantity) -> bool:
    return quantity.op == "set" and quantity.unit == "number" and 0 < quantity.value < 1 and quantity.high is None


def _is_sum(items: list[Item], place: int, at: int) -> bool:
    """Whether what changes is an amount of money: the name between a verb of change and its amount, else the one before."""
    named = next((item for item in (*items[place + 1 : at], *reversed(items[:place])) if item.kind in SUBJECTS), None)
    return named is not None and all(
        variable(each).dimension == "money" for each in named.data if each != "facility_ratio"
    )


def _is_share(quantity: Quantity) -> bool:
    return quantity.op == "scale" and 0 < quantity.value < 1


def _lowered(item: Item) -> Item:
    return item._replace(data=changed_by(item.data, "down")) if item.data.op != "add" else item


def _leads_elsewhere(items: list[Item], place: int, at: int, start: int, text: str) -> bool:
    """Whether a ":" or a "so" stands between a change and an amount: "costs are down so the energy ratio is 0.7"."""
    between = text[items[place].end : start]
    return (":" in between and not _is_level(items, place, at, text)) or _SO.search(between) is not None


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
    return linked[0].kind == "separator" and _is_with(linked[0], text)


def _is_with(item: Item, text: str) -> bool:
    return _WITH.fullmatch(text, item.start, item.end) is not None


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


def _name_end(items: list[Item], place: int, at: int, kinds: frozenset[str] = frozenset(("name",))) -> int:
    """Where the last name between a change and its quantity ends: no "to" before it is a goal, and what stands behind it
    leads to the quantity."""
    return max((item.end for item in items[place + 1 : at] if item.kind in kinds), default=0)


def _quantity_near(items: list[Item], place: int, text: str) -> int | None:
    """The quantity a change word goes with: the next one of its part, else the one right before it."""
    names = 0
    for at in range(place + 1, len(items)):
        kind = items[at].kind
        if kind == "quantity":
            return at
        if kind in PARTING and not _is_with(items[at], text) and _joins_names(items, at):
            names = 0
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
