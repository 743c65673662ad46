"""Two amounts to one range ("50 to 70B", "60B ± 10%"), or to what a verb of change makes of them ("goes from 50 to 60")."""

from __future__ import annotations

import re
from fractions import Fraction

from model.amounts import Amount
from model.catalogue import OUTCOMES, variable
from model.late import Late
from model.reader.measured.two_amounts import Two, is_difference, linked, low_end, same_kind, single, takes_magnitude
from model.reader.words.named import last_named
from model.reader.words.tokens import Item
from model.reading import Quantity
from model.solve import in_baselines, is_small

_DIRECTIONS = {"up": 1, "gain": 1, "down": -1, "lose": -1}
_PLUS = Late(r"plus|moins|more|less", re.IGNORECASE)
_LONGER = Late(r" *(?:longer|shorter|more|less|higher|lower|(?:de|en) (?:plus|moins))", re.IGNORECASE)
_UP = Late(r"up|down|higher|lower", re.IGNORECASE)
_BY = Late(
    r"\b(?:by|(?:hausse|baisse|recul|chute)(?: d(?:u|e la|es) [\w ]{2,24})? d(?:e |['’]))(?: about| around| some| environ)?"
    r"(?: somewhere| anywhere| something| an amount)?(?: between| from)? *\$?$",
    re.IGNORECASE,
)
_TAKES = Late(r"takes?|taking|prend|prennent|dure", re.IGNORECASE)  # "takes two to four years"
_A = Late(r"\b(?:une?|an?) *$", re.IGNORECASE)
_OPENS_LIST = Late(r"(?:plus(?! [àa] )|says?|set|put|disons|mettons)\b", re.IGNORECASE)
MOST_FALL = 5  # times; who writes a range from its upper end stays near


def ranged(items: list[Item], text: str) -> list[Item]:
    """Two amounts with "to", "-", "and" after "between", or "±" between them become one range."""
    items = list(items)
    result: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        if item.kind == "amount":
            if _spread(items, place, result):
                place += 1
                continue
            if around := _around_baseline(item, result):
                result[-1] = Item("quantity", around, around.start, around.end)
                place += 1
                continue
            joined = _join(items, place, result, text)
            if joined:
                quantity, place = joined
                result.append(Item("quantity", quantity, quantity.start, quantity.end))
                continue
            result.append(Item("quantity", single(item), item.start, item.end))
        else:
            result.append(item)
        place += 1
    return result


def _spread(items: list[Item], place: int, before: list[Item]) -> bool:
    """Widen the last quantity where "plus or minus" stands before this amount, if not right between the two."""
    signs = [item for item in before[-2:] if item.kind == "range" and item.data == "plus_minus"]
    at = next((at for at in range(len(before) - 1, -1, -1) if before[at].kind == "quantity"), None)
    if not signs or at is None or before[at].data.op != "set":
        return False
    spread = items[place].data
    each = any(item.kind == "each" for item in before[-3:])  # "Nvidia 60B and AI revenue 90B, each ±10%"
    places = (
        [at for at, item in enumerate(before) if item.kind == "quantity" and item.data.op == "set"] if each else [at]
    )
    for place_of in places:
        middle = before[place_of].data
        half = _half(middle.value, middle.unit, spread)
        if spread.unit not in ("percent", middle.unit):
            return False
        wide = middle._replace(op="range", value=middle.value - half, high=middle.value + half)
        before[place_of] = before[place_of]._replace(data=wide)
    return True


def _around_baseline(item: Item, before: list[Item]) -> Quantity | None:
    """ "Nvidia ±10B": as much less or more than the baseline."""
    sign = before[-1] if before else None
    named = len(before) > 1 and before[-2].kind in ("name", "thing")
    amount: Amount = item.data
    if sign is None or sign.data != "plus_minus" or not named or amount.unit == "times":
        return None
    size = abs(amount.value)
    signed = "+" if amount.unit == "percent" else ""
    return Quantity("add", -size, size, amount.unit, amount.scaled, signed, "up", sign.start, item.end)


def _join(items: list[Item], place: int, before: list[Item], text: str) -> tuple[Quantity, int] | None:
    """(what the amount at a place and the next one make together, the place behind them), or None."""
    two = linked(items, place, before, text)
    joined = _joined(two) if two is not None else None
    return (joined, two.at + 1) if two is not None and joined is not None else None


def _joined(two: Two) -> Quantity | None:
    first, second, before = two.first, two.second, two.before
    if any(link.kind == "move" for link in two.links):  # "50% -> 35%"
        moves = "to" in two.roles and not second.sign and same_kind(first, second)
        return two.to_second() if moves and not _leads_on(two.items, two.at, two.text) else None
    opened = bool(before) and before[-1].kind == "range" and before[-1].data == "to"
    if opened and "from" in two.roles and _moving(before, second.unit, two.text):
        return single(two.items[two.place])._replace(signed="", toward="set")
    falls = first.sign == "-"
    both_signed = first.sign in ("+", "-") and (second.sign or "-") == first.sign and (second.value < 0) == falls
    if both_signed and (two.dash or "to" in two.roles) and first.unit in ("number", second.unit):
        return _changes_by(first, second, -1 if falls else 1, *two.span)
    if "plus_minus" in two.roles:
        sign = next(at for at, link in enumerate(two.links) if link.data == "plus_minus")
        if any(link.kind == "mark" and link.data != "-" for link in two.links[sign:]):
            return None  # "Nvidia 60B give or take, 5B for OpenAI"
        return _plus_minus(first, second, *two.span)
    if any(link.kind == "mark" and link.data != "-" for link in two.links) or first.sign:
        return None
    part = first.unit == "number" and 0 < first.value < 1 and second.unit == "money"
    if part and two.roles == {"to"} and _verb_of(before):
        return single(two.items[two.at])._replace(toward="set")  # "grows by a third to 100B"
    between = any(item.kind == "range" and item.data == "between" for item in before[-2:])
    anded = between and (not two.links or any(link.kind == "separator" for link in two.links))  # "btwn 40 n 55"
    if not (two.glued or two.dash or "to" in two.roles or anded):
        return None
    return _two_ends(two, between)


def _two_ends(two: Two, between: bool) -> Quantity | None:
    """A range, a change by what lies between two ends, or a move from the first to the second."""
    first, second, before = two.first, two.second, two.before
    tight = two.glued or two.dash
    if two.glued:
        second = second._replace(value=-second.value, sign="")
    if second.sign or not same_kind(first, second) or (tight and is_difference(first, second)):
        return None
    low = low_end(two, second)
    if takes_magnitude(first, second) and tight and low > MOST_FALL * second.value:
        return None  # "60..5B"
    verb = _by_how_much(before, first, second, two.items[two.place].start, two.text)
    falls_to = low > second.value and "to" in two.roles  # "baisse de 80 à 60 Md$"
    by = verb is not None and _BY.search(two.text, verb.start, two.items[two.place].start) is not None
    if (
        verb is not None
        and by
        and not takes_magnitude(first, second)
        and _comes_to(before, low, second, _DIRECTIONS[verb.data])
    ):
        return single(two.items[two.at])._replace(toward="set")  # "rose by 10B to 60B"
    after = two.items[two.at + 1] if two.at + 1 < len(two.items) else None
    if verb is not None and not falls_to and "to" in two.roles and _is_todays(low, before, after):
        return two._replace(second=second).to_second()  # "une hausse des ventes de Nvidia de 50 à 70 milliards"
    relative = second.unit == "percent" or _is_small(before, second)
    if verb is not None and not falls_to and (not between or by or relative):
        return _changes_by(first._replace(value=low), second, _DIRECTIONS[verb.data], *two.span)
    longer = (
        after is not None and after.kind == "change" and _LONGER.fullmatch(two.text, two.items[two.at].end, after.end)
    )
    ends = between or longer or (tight and _opens(before))  # "put Nvidia at 52-58B"
    two = two._replace(second=second)
    if not ends and (_moving(before, second.unit, two.text) or _targeted(before, rises=low < second.value)):
        return two.to_second(_led_by(before, two.items[two.place], two.text) if first.scaled else None)
    led = bool(before) and before[-1].data == "from"
    if falls_to and (led or _is_todays(low, before, after)):
        return two.to_second()  # "from 60% to 40%"
    low, high = sorted((low, second.value))
    return Quantity("range", low, high, second.unit, second.scaled, "", None, *two.span)


def _is_todays(value: Fraction, before: list[Item], after: Item | None) -> bool:
    """Whether a value is what the default baseline has of the name beside it: "50% to 40% margin takes how much off?"."""
    name = after if after is not None and after.kind == "name" else last_named(before)
    return name is not None and value in in_baselines(name.data[0])[:1]


def _comes_to(before: list[Item], by: Fraction, result: Amount, sign: int) -> bool:
    """Whether a baseline's value and a change by so much come to an amount."""
    name = last_named(before)
    known = in_baselines(name.data[0]) if name is not None else ()
    return result.unit != "number" and any(each + sign * by == result.value for each in known)


def _is_small(before: list[Item], amount: Amount) -> bool:
    """Whether a sum is small beside what the baselines have, and so no value."""
    name = last_named(before)
    return amount.unit == "money" and name is not None and is_small(amount.value, name.data[0])


def _by_how_much(before: list[Item], first: Amount, second: Amount, start: int, text: str) -> Item | None:
    """The verb of a change that two amounts are the ends of: "up 10 to 20%", "down by 5 to 10 points"; not what it leads
    from and to ("up from 50 to 60B", "the margin rises 50% to 60%")."""
    said: list[Item] = []
    for item in reversed(before):
        if not said and item.kind == "range" and item.data == "to":
            return None  # "grows to 60-70B"
        if item.kind in ("quantity", "mark", "separator") or (item.data == "from" and not _BY.search(text, 0, start)):
            return None
        said.append(item)
        if item.kind == "change":
            break
    verb = said[-1] if said else None
    if verb is None or verb.kind != "change" or verb.data not in _DIRECTIONS:
        return None
    if verb.start > start:
        return verb  # "5 to 10 billion more"
    if _PLUS.fullmatch(text, verb.start, verb.end):
        return None  # "n'est plus à 50 mais à 80 milliards"
    if second.unit in ("points", "times") or _BY.search(text, verb.start, start):
        return verb
    names = [item.data[0] for item in before if item.kind in ("name", "thing")]
    money = bool(names) and variable(names[-1]).dimension == "money"
    by_money = first.unit == "number" and second.unit == "money"  # "up 10-20B", "adds 5 to 10B"
    return verb if (money and second.unit == "percent") or (by_money and (money or not names)) else None


def _opens(before: list[Item]) -> bool:
    """Whether the pair stands where a value does: "put Nvidia at 52-58B", "grows to 60-70B"."""
    if before and before[-1].kind == "range" and before[-1].data == "to":
        return True
    verb = next((item for item in reversed(before) if item.kind in ("move", "change", "let", "quantity")), None)
    return verb is not None and verb.kind == "let"


def _verb_of(before: list[Item]) -> bool:
    """Whether a verb of change opens what stands last."""
    said = next((item for item in reversed(before) if item.kind not in ("filler", "range")), None)
    return said is not None and said.kind == "change"


def _led_by(before: list[Item], amount: Item, text: str) -> Quantity | None:
    """The change that leads to the amount behind it: "up 10B to 60B"."""
    verb = before[-1] if before and before[-1].kind == "change" else None
    if verb is None or not _UP.fullmatch(text, verb.start, verb.end):
        return None
    return single(amount)._replace(op="add", value=-amount.data.value if verb.data == "down" else amount.data.value)


def _changes_by(first: Amount, second: Amount, sign: int, start: int, end: int) -> Quantity:
    """A change by an amount between two ends."""
    if second.unit == "times":  # "grows 1.2 to 1.5x"
        factors = [abs(each.value) or Fraction(1) for each in (first, second)]  # "falls 0 to 2x": not at all to by half
        ends = sorted(each**sign for each in factors)
        return Quantity("scale", ends[0], ends[1], "times", False, "", None, start, end)
    low = first.value * second.factor if first.unit == "number" and second.sign else first.value
    ends = sorted((sign * abs(low), sign * abs(second.value)))
    signed = ("-" if sign < 0 else "+") if second.unit == "percent" else ""
    toward = "down" if sign < 0 else "up"
    return Quantity("add", ends[0], ends[1], second.unit, second.scaled, signed, toward, start, end)


def _leads_on(items: list[Item], at: int, text: str) -> bool:
    """Whether what an arrow leads to has a name of its own: "Nvidia 60B → 120B TCO"."""
    after = items[at + 1] if at + 1 < len(items) else None
    named = after is not None and after.kind in ("name", "noun", "thing", "need")
    return named and after is not None and not text[items[at].end : after.start].strip()


def _targeted(before: list[Item], rises: bool) -> bool:
    """Whether an outcome is to go from one value to another, and no gap is to grow: "the gap from 125B to 50B"."""
    said = [item for item in before if item.kind != "filler"][-2:]
    leads = len(said) == 2 and said[1].kind == "range" and said[1].data == "from"
    named = leads and said[0].kind == "name"
    return named and said[0].data[0] in OUTCOMES and not (rises and said[0].data == ("gap",))


def _moving(before: list[Item], unit: str, text: str) -> bool:
    """Whether a verb of change opens the pair: "goes from 50 to 60" is a new value, not a range; a verb of the clause
    before does not: "Nvidia doubles, payback 3-5 years"."""
    named = parted = False
    for item in reversed(before):
        if item.kind == "move" and _asks_how(before, item):
            return False  # "how does the gap move for a facility ratio from 0.5 to 1.2?"
        if item.kind in ("move", "change", "let"):
            arrow = named and not text[item.start : item.end].strip().isalpha()  # "Nvidia 60B → margin 40-60%"
            lasts = unit == "years" and item.kind == "let" and _TAKES.fullmatch(text, item.start, item.end)
            # "take 55 to 65 billion for Nvidia", "take Google 8 to 12 billion"
            puts = item.kind == "let" and (not named or before[-1].kind in ("name", "thing"))
            opens = item.data != "gain" and not (lasts or arrow or puts) and not _OPENS_LIST.match(text, item.start)
            return opens and not parted  # "OpenAI gagne de 10 à 15 Md$", "plus payback 3-5 years"
        if item.kind == "quantity":  # "from 1B to 20B and Meta from 10B to 15B"
            name = last_named(before) or item
            of_its_own = item.data.unit != unit and _A.search(text, 0, name.start)  # "…, une marge de 40 à 60 %"
            led = item.data.toward == "set" and not of_its_own
            return led and named and before[-1].kind == "range" and before[-1].data == "from"
        if item.kind not in ("filler", "range", "name", "thing", "noun", "separator") and item.data != ",":
            return False
        parted = parted or item.kind == "separator" or item.data == ","
        named = named or item.kind in ("name", "thing")
    return False


def _asks_how(before: list[Item], verb: Item) -> bool:
    """Whether a verb says how a result moves, which is asked."""
    ahead = [item for item in before if item.end <= verb.start and item.kind != "filler"]
    return [item.kind for item in ahead[-2:]] == ["ask", "name"] and ahead[-1].data[0] in OUTCOMES


def _half(value: Fraction, unit: str, spread: Amount) -> Fraction:
    """How far a spread reaches to each side: a percentage is one of the value, unless that is a percentage itself."""
    size = abs(spread.value)
    return value * size if spread.unit == "percent" and unit != "percent" else size


def _plus_minus(middle: Amount, spread: Amount, start: int, end: int) -> Quantity:
    """60B ± 10%, 60B ± 5B and 60 ± 5B; points beside a percentage."""
    if middle.unit == "number" and spread.unit == "money":
        middle = middle._replace(value=middle.value * spread.factor, unit=spread.unit, scaled=spread.scaled)
    if middle.unit == "number" and spread.unit == "points" and middle.value >= 1:
        middle = middle._replace(value=middle.value / 100, unit="percent")
    if middle.unit == "number" and spread.unit == "percent" and 1 < middle.value <= 100:
        middle = middle._replace(value=middle.value / 100, unit="percent")  # "margin 40 ± 5%"
    half = _half(middle.value, middle.unit, spread)
    if spread.unit == "number" and 0 < spread.value < 1 and middle.unit != "number":
        half = middle.value * spread.value  # "60B plus or minus a tenth"
    elif spread.unit == "number" and middle.unit != "number":
        half = half * middle.factor
    return Quantity("range", middle.value - half, middle.value + half, middle.unit, middle.scaled, "", None, start, end)
