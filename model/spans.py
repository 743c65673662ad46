"""Two amounts to one range ("50 to 70B", "60B ± 10%"), or to what a verb of change makes of them ("goes from 50 to 60")."""

from __future__ import annotations

import re
from fractions import Fraction

from model.amounts import Amount
from model.catalogue import OUTCOMES, variable
from model.late import Late
from model.named import last_named
from model.reading import Quantity
from model.solve import in_baselines, is_small
from model.tokens import Item

_TEN = 10
_DIRECTIONS = {"up": 1, "gain": 1, "down": -1, "lose": -1}
_HUNDREDS = Late(r"\bhundred\b|\bcents? (?:mille|m|md|milliard)", re.IGNORECASE)
_PLUS = Late(r"plus|moins|more|less", re.IGNORECASE)
_LONGER = Late(r" *(?:longer|shorter|more|less|higher|lower|(?:de|en) (?:plus|moins))", re.IGNORECASE)
_UP = Late(r"up|down|higher|lower", re.IGNORECASE)
_BY = Late(
    r"\b(?:by|(?:hausse|baisse|recul|chute)(?: d(?:u|e la|es) [\w ]{2,24})? d(?:e |['’]))(?: about| around| some| environ)?"
    r"(?: somewhere| anywhere| something| an amount)?(?: between| from)? *\$?$",
    re.IGNORECASE,
)
_AIMS = Late(r"\bto (?:reach|get|hit|have|make|keep|bring|cover|close|break)\b", re.IGNORECASE)
_TAKES = Late(r"takes?|taking|prend|prennent|dure", re.IGNORECASE)  # "takes two to four years"
_A = Late(r"\b(?:une?|an?) *$", re.IGNORECASE)
_OPENS_LIST = Late(r"(?:plus(?! [àa] )|says?|set|put|disons|mettons)\b", re.IGNORECASE)
MOST_FALL = 5  # times; who writes a range from its upper end stays near
MOST_STEP = 20  # times; a range that falls by more begins with a smaller magnitude
# How many of something come to an amount: "two halves sum to 120B".
_COUNTS = Late(
    r"(?:two|three|four|five|six|eight|ten|twelve|deux|trois|quatre|cinq|dix|douze) [a-z-]+s (?:sum|add up|come|amount"
    r"|total|lead)\b",
    re.IGNORECASE,
)


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
            result.append(Item("quantity", _single(item), item.start, item.end))
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


def _single(item: Item) -> Quantity:
    amount: Amount = item.data
    return Quantity("set", amount.value, None, amount.unit, amount.scaled, amount.sign, None, item.start, item.end)


def _join(items: list[Item], place: int, before: list[Item], text: str) -> tuple[Quantity, int] | None:
    first: Amount = items[place].data
    at = place + 1
    links: list[Item] = []
    while at < len(items) and items[at].kind in ("range", "filler", "separator", "mark", "move") and len(links) < 2:
        links.append(items[at])
        at += 1
    if at >= len(items) or items[at].kind != "amount":
        return None
    second: Amount = items[at].data
    if links and _AIMS.search(text, links[0].start, items[at].start):
        return None  # "with energy ratio 1.2 to reach 80% coverage"
    if [link.kind for link in links] == ["range", "separator"] and links[0].data == "to":
        return None  # "300B to build and 50B to power"
    roles = {link.data for link in links if link.kind in ("range", "move")}
    if "to" in roles and first.unit == "number" and _COUNTS.match(text, items[place].start):
        return None  # "three products sum to 10B"
    if first.unit == "years" and second.unit == "number" and "to" in roles:
        second = second._replace(unit="years")  # "from one year to two"
        items[at] = items[at]._replace(data=second)
    dash = any(link.kind == "mark" and link.data == "-" for link in links) or _is_tilde(links, text)
    if any(link.kind == "move" for link in links):
        if "to" not in roles or second.sign or not _same_kind(first, second) or _leads_on(items, at, text):
            return None
        value = second.value  # "50% -> 35%"
        return _single(items[at])._replace(value=value, signed="", toward="set"), at + 1
    if (
        "from" in roles
        and _moving(before, second.unit, text)
        and before[-1].kind == "range"
        and before[-1].data == "to"
    ):
        return _single(items[place])._replace(signed="", toward="set"), at + 1
    glued = not links and second.sign == "-" and items[at].start - items[place].end <= 1
    between = any(item.kind == "range" and item.data == "between" for item in before[-2:])
    anded = between and (not links or any(link.kind == "separator" for link in links))  # "btwn 40 n 55"
    falls = first.sign == "-"
    both_signed = first.sign in ("+", "-") and (second.sign or "-") == first.sign and (second.value < 0) == falls
    if both_signed and (dash or "to" in roles) and first.unit in ("number", second.unit):
        return _changes_by(first, second, -1 if falls else 1, *_place(items[place], items[at])), at + 1
    if "plus_minus" in roles or ("about" in roles and second.unit == "percent" and not dash):
        return _plus_minus(first, second, *_place(items[place], items[at])), at + 1
    if any(link.kind == "mark" and link.data != "-" for link in links) or first.sign:
        return None
    if (
        first.unit == "number"
        and 0 < first.value < 1
        and second.unit == "money"
        and roles == {"to"}
        and _verb_of(before)
    ):
        return _single(items[at])._replace(toward="set"), at + 1  # "grows by a third to 100B"
    if not (glued or dash or "to" in roles or anded):
        return None
    if glued:
        second = second._replace(value=-second.value, sign="")
    if second.sign or not _same_kind(first, second) or ((glued or dash) and is_difference(first, second)):
        return None
    low = first.value
    if first.unit == "number" or (first.unit == "money" and not first.scaled and second.scaled):
        low = first.value * second.factor
        if first.value < _TEN and second.value / second.factor >= 100 and _HUNDREDS.search(text, *items[at][2:]):
            low *= 100  # "two to three hundred billion"
        if first.value > MOST_STEP * second.value / second.factor:
            low /= 1000  # "500 to 1 trillion"
        if (glued or dash) and low > MOST_FALL * second.value:
            return None  # "60..5B"
    verb = _by_how_much(before, first, second, items[place].start, text)
    falls_to = low > second.value and "to" in roles  # "baisse de 80 à 60 Md$"
    by = _BY.search(text, verb.start, items[place].start) is not None if verb is not None else False
    if verb is not None and by and _comes_to(before, low, second, _DIRECTIONS[verb.data]):
        return _single(items[at])._replace(toward="set"), at + 1  # "rose by 10B to 60B"
    relative = second.unit == "percent" or _is_small(before, second)
    if verb is not None and not falls_to and (not between or by or relative):
        span = _place(items[place], items[at])
        return _changes_by(first._replace(value=low), second, _DIRECTIONS[verb.data], *span), at + 1
    level = (dash or glued) and _opens(before)
    after = items[at + 1] if at + 1 < len(items) else None
    longer = after is not None and after.kind == "change" and _LONGER.fullmatch(text, items[at].end, after.end)
    if (
        not (between or longer)
        and not level
        and (_moving(before, second.unit, text) or _targeted(before, rises=low < second.value))
    ):
        change = _led_by(before, items[place], text) if first.scaled else None
        moved = _single(items[at])._replace(value=second.value, signed="", toward="set", change=change)
        return moved, at + 1
    led = bool(before) and before[-1].data == "from"
    if low > second.value and "to" in roles and (led or _is_todays(low, before, after)):
        return _single(items[at])._replace(value=second.value, signed="", toward="set"), at + 1  # "from 60% to 40%"
    low, high = sorted((low, second.value))
    quantity = Quantity("range", low, high, second.unit, second.scaled, "", None, *_place(items[place], items[at]))
    return quantity, at + 1


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
    return _single(amount)._replace(op="add", value=-amount.data.value if verb.data == "down" else amount.data.value)


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


def _place(first: Item, second: Item) -> tuple[int, int]:
    """Where a range stands: a side of a comparison can have its amounts out of their order."""
    return min(first.start, second.start), max(first.end, second.end)


def _leads_on(items: list[Item], at: int, text: str) -> bool:
    """Whether what an arrow leads to has a name of its own: "Nvidia 60B → 120B TCO"."""
    after = items[at + 1] if at + 1 < len(items) else None
    named = after is not None and after.kind in ("name", "noun", "thing", "need")
    return named and after is not None and not text[items[at].end : after.start].strip()


def is_difference(first: Amount, second: Amount) -> bool:
    """Whether a "-" between two whole amounts takes away: "100B - 10B"; not "70-60B"."""
    whole = first.unit == second.unit and (first.scaled == second.scaled if first.unit == "money" else True)
    return whole and first.unit in ("money", "percent") and first.value > second.value


def _is_tilde(links: list[Item], text: str) -> bool:
    """Whether a "~" stands right between two numbers: "35~45%"."""
    return len(links) == 1 and text[links[0].start - 1 : links[0].end + 1].strip("0123456789.bmtn%$") == "~"


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


def _same_kind(first: Amount, second: Amount) -> bool:
    return first.unit in ("number", second.unit) or (first.unit == "money" and second.unit == "money")


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
