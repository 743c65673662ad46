"""Amounts to quantities: ranges, relative changes, corrections, and amounts that cannot be used as they stand."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import islice, takewhile

from model.amounts import DOLLARS, Amount
from model.late import Late
from model.reader.measured.changes import changes
from model.reader.measured.corrections import corrected, said_once, without_former, without_replaced
from model.reader.measured.directions import qualifies
from model.reader.measured.factors import factors
from model.reader.measured.lists_of_changes import carried
from model.reader.measured.retold import told_once
from model.reader.measured.spans import ranged
from model.reader.measured.sums import in_one, summed
from model.reader.measured.two_amounts import is_difference
from model.reader.words.named import SUBJECTS
from model.reader.words.tokens import SMALL_NUMBERS, Item
from model.reading import Note, Problem, Quantity

_OF = Late(r" *(?:of|in|de|d['’]|en|du|des) *(?:the |la |le |l['’])?", re.IGNORECASE)
_OF_MARGIN = Late(r" (?:of|de) (?:gross |brute )?(?:margin|marge)", re.IGNORECASE)
_KEEP = Late(
    r"\b(?:keep|retain|tak|earn|mak|pocket|gard|prenn|prend|conserv)\w*(?: about| around| environ)? *$", re.IGNORECASE
)
_LEVEL = Late(r"(?:à|:|\() *$")  # "plus élevé à 100 Md$"
_GROWTH = Late(r"(?:growth|change|croissance|[ée]volution|variation) (?:of|is|at|de|est|à)$")
_NEXT = 3
# After these a minus belongs to the value: "sales of -10B" is a value below zero, not a fall.
_EQUALS = (" of", " is", " at", " to", " de", " est", " à", "=", ":")
_SPECIAL = frozenset(
    ("interval", "midpoint", "surplus", "refused", "change", "correct", "instead", "multiply", "divide")
)


def quantities(items: list[Item], text: str, problems: list[Problem], notes: list[Note], lang: str) -> list[Item]:
    """The items with every amount, range and change as one quantity. Unusable amounts go to `problems`."""
    items = in_one(without_former(said_once(items, text), text), text)
    if "on top" not in text and "en plus" not in text and (plain := _plain_amounts(items)):
        return told_once(plain, text)
    items = _without_faults(items, text, problems)
    items = corrected(items, text, notes)
    items = summed(_interval(items, notes), text)
    items = _surpluses(_signed(without_replaced(items, text), text), text)
    items = factors(_changed_by(_at_middle(ranged(items, text), text, problems, notes)), text)
    return told_once(carried(changes(items, text, problems), text, problems, lang), text)


def _plain_amounts(items: list[Item]) -> list[Item] | None:
    """The items where every amount stands for itself, the usual case; None where anything changes or joins amounts."""
    result: list[Item] = []
    new = tuple.__new__  # as in `tokens`, for speed
    before = ""
    for item in items:
        kind, amount, start, end = item
        if kind == "amount":
            value, unit, currency, sign, scaled, fault, _, _ = amount
            if fault or sign or currency not in DOLLARS or unit == "points" or before == "amount":
                return None
            quantity = new(Quantity, ("set", value, None, unit, scaled, "", None, start, end, None, ""))
            item = new(Item, ("quantity", quantity, start, end))
        elif kind in _SPECIAL or (kind in ("range", "move") and (amount not in ("to", None) or before == "amount")):
            return None
        result.append(item)
        before = kind
    return result


def _without_faults(items: list[Item], text: str, problems: list[Problem]) -> list[Item]:
    kept: list[Item] = []
    rising = any(item.kind == "amount" and item.data.sign == "+" for item in items)
    for place, item in enumerate(items):
        if item.kind == "amount":
            amount: Amount = item.data
            if amount.fault == "thousands" and _counts_few(items, place):
                amount = amount._replace(value=min(amount.choices), fault=None)
                item = item._replace(data=amount)
            if amount.unit == "points" and _OF_MARGIN.match(text, item.end) and _KEEP.search(text, 0, item.start):
                item = item._replace(data=amount._replace(unit="percent"))  # "clouds keep 25 points of margin"
                amount = item.data
            problem = _fault(amount, item, text)
            if problem:
                problems.append(problem)
                item = item._replace(kind="faulty")
            elif kept and not _names_next(items, place) and _takes_away(kept[-1], item, text):
                left = kept[-1].data._replace(value=kept[-1].data.value - abs(amount.value))
                kept[-1] = Item("amount", left, kept[-1].start, item.end)  # "200B - 100B"
                continue
            elif kept and _ends_sum(items, place) and _adds(kept, item, text):
                whole = kept[-1].data._replace(value=kept[-1].data.value + amount.value)
                kept[-1] = Item("amount", whole, kept[-1].start, item.end)  # "Nvidia 60B + 20B"
                continue
            elif amount.sign == "-" and not rising and text[item.start + 1 : item.start + 2].isspace():
                kept.append(Item("mark", "-", item.start, item.start + 1))
                begin = item.end - len(text[item.start + 1 : item.end].lstrip())
                item = item._replace(data=amount._replace(value=-amount.value, sign=""), start=begin)
            elif (
                amount.sign == "+"
                and text[item.start + 1 : item.start + 2].isspace()
                and _goes_on(kept, items[place + 1 :], text)
            ):
                more = bool(kept) and kept[-1].kind == "change" and kept[-1].start >= item.end  # "+ 5B more from Meta"
                kept.insert(len(kept) - more, Item("separator", None, item.start, item.start + 1))
                item = item._replace(data=amount._replace(sign=""))
            elif amount.sign == "-" and not rising and _is_value(text[: item.start], kept):
                item = item._replace(data=amount._replace(sign=""))
        kept.append(item)
    return kept


def _names_next(items: list[Item], place: int) -> bool:
    """Whether a name of its own stands right behind an amount: "Nvidia 60B – 40B energy"."""
    after = items[place + 1] if place + 1 < len(items) else None
    return after is not None and after.kind in ("name", "thing") and after.start - items[place].end < _NEXT


def _is_value(before: str, items: list[Item]) -> bool:
    """Whether a minus behind such a text and items belongs to a value: "sales of -10B", "gap: -20B"; not "a growth of
    -10%", nor "Nvidia: -10B", which may be a fall."""
    lead = before.rstrip().lower()
    if lead.endswith(":") and items and items[-1].kind == "name" and items[-1].data != ("gap",):
        return False
    return lead.endswith(_EQUALS) and _GROWTH.search(lead) is None


def _goes_on(before: list[Item], after: list[Item], text: str) -> bool:
    """Whether a "+" between spaces goes on with a list: "47% margin + 66B Nvidia", "Nvidia 60B + 13B OpenAI"."""
    if [item.kind for item in before[-2:]] == ["amount", "name"]:
        return "(" not in text[before[-2].end : before[-1].start]  # "marge 40 % (Nvidia + 10 Md$)"
    behind = [item for item in after if item.kind not in ("range", "move", "spend")][:2]
    own = any(item.kind == "amount" and item.data.sign != "+" for item in behind[1:])
    named = bool(behind) and behind[0].kind in ("name", "thing") and not own
    return named and any(item.kind in ("amount", "change") for item in before)


def _counts_few(items: list[Item], place: int) -> bool:
    """Whether an amount belongs to a ratio or to years, of which nobody has a thousand: "ratio 1.273"."""
    near = [item for item in (*reversed(items[:place]), *items[place + 1 :]) if item.kind == "name"]
    return items[place].data.unit == "number" and bool(near) and not SMALL_NUMBERS.isdisjoint(near[0].data)


def _fault(amount: Amount, item: Item, text: str) -> Problem | None:
    written = text[item.start : item.end]
    if amount.currency not in DOLLARS:
        digits = "".join(c for c in written if c.isdigit() or c in ".,") or written
        return Problem(
            "currency",
            item.start,
            item.end,
            written,
            (),
            {"currency": amount.currency, "amount": written, "digits": digits},
        )
    if amount.fault == "thousands":
        choices = [f"{_plain(value / amount.factor)}" for value in amount.choices]
        rest = written.lstrip("+-$0123456789.,' ")
        suggestions = tuple(f"{text[: item.start]}{choice}{rest}{text[item.end :]}" for choice in choices)
        return Problem("thousands", item.start, item.end, written, suggestions, {"choices": choices})
    if amount.fault == "long_scale":
        return Problem("long_scale", item.start, item.end, written, _long_scale(text, item), {})
    if amount.fault:
        return Problem(f"amount_{amount.fault}", item.start, item.end, written)
    return None


def _long_scale(text: str, item: Item) -> tuple[str, ...]:
    written = text[item.start : item.end]
    swaps = (("billion", "milliard"), ("billion", "mille milliard"), ("trillion", "mille milliard"))
    found = [
        f"{text[: item.start]}{written.replace(word, other)}{text[item.end :]}"
        for word, other in swaps
        if word in written
    ]
    return tuple(found)


def _interval(items: list[Item], notes: list[Note]) -> list[Item]:
    """ "90% interval": how a range is meant; its percentage belongs to no name."""
    at = next((place for place, item in enumerate(items) if item.kind == "interval"), None)
    if at is None:
        return items
    notes.append(Note("interval", {}))
    beside = {at, *(near for near in (at - 1, at + 1) if 0 <= near < len(items) and _is_ninety(items[near]))}
    return [item for place, item in enumerate(items) if place not in beside]


def _at_middle(items: list[Item], text: str, problems: list[Problem], notes: list[Note]) -> list[Item]:
    """ "50 to 70B, use the midpoint": the range as its middle; of other things the middle is not known."""
    at = next((item for item in items if item.kind == "midpoint"), None)
    if at is None:
        return items
    ranges = [place for place, item in enumerate(items) if item.kind == "quantity" and item.data.op == "range"]
    if len(ranges) != 1:
        problems.append(Problem("refused_side", at.start, at.end, text[at.start : at.end]))
        return items
    span = items[ranges[0]]
    notes.append(Note("midpoint", {"written": text[span.start : span.end]}))
    middle = span.data._replace(op="set", value=(span.data.value + span.data.high) / 2, high=None)
    items = [*items[: ranges[0]], span._replace(data=middle), *items[ranges[0] + 1 :]]
    return [item for item in items if item is not at]


def _is_ninety(item: Item) -> bool:
    return item.kind == "amount" and item.data.unit == "percent" and item.data.value == Fraction(9, 10)


def _surpluses(items: list[Item], text: str) -> list[Item]:
    """ "a surplus of 20B" is a gap of -20B, and so is "a gap of negative 20B"."""
    result = list(items)
    for place, item in enumerate(items):
        if item.kind == "refused" and item.data == "negation" and place + 1 < len(items):
            amount = items[place + 1]  # whatever else is refused is asked back
            if amount.kind == "amount" and not amount.data.sign:
                result[place + 1] = amount._replace(data=amount.data._replace(value=-abs(amount.data.value)))
        if item.kind != "surplus":
            continue
        result[place] = item._replace(kind="name", data=("gap",))
        ahead = items[place - 1] if place else None  # "a 20B surplus"
        if ahead is not None and ahead.kind == "amount" and ahead.data.unit == "money" and item.start - ahead.end < 2:
            result[place - 1] = ahead._replace(data=ahead.data._replace(value=-abs(ahead.data.value)))
            continue
        at = next((at for at in range(place + 1, len(items)) if items[at].kind != "range"), None)
        if at is not None and items[at].kind == "amount" and items[at].data.unit == "money" and not items[at].data.sign:
            behind = next((each for each in items[at + 1 :] if each.kind != "range"), None)
            between = text[items[at].end : behind.start] if behind is not None else ""
            if behind is not None and behind.kind in SUBJECTS and (not between.strip() or _OF.fullmatch(between)):
                continue  # "what's the surplus at 250B of AI revenue?"
            result[at] = items[at]._replace(data=items[at].data._replace(value=-items[at].data.value))
    return result


def _signed(items: list[Item], text: str) -> list[Item]:
    """ "minus 10 points", "moins 20 %": a sign in words, right before an amount."""
    result: list[Item] = []
    for place, item in enumerate(items):
        before = items[place - 1] if place else None
        compared = _compared(result, item, text)
        if compared is not None:
            result[compared:] = [item]  # "un chiffre plus prudent de 55 Md$"
            continue
        turned = before is not None and before.kind == "change" and not _LEVEL.search(text, before.end, item.start)
        if item.kind == "amount" and before and turned and not item.data.sign:
            word = text[before.start : before.end].lower()
            added = result[-2] if len(result) > 1 else None
            if word in ("minus", "moins") and added is not None and _sums(added, item):
                bare = added.data.unit == "number"  # "60 minus 10B": counted as what is taken away
                whole = added.data.value * (item.data.factor if bare else 1)
                unit = item.data.unit if bare else added.data.unit
                total = item.data._replace(value=whole - item.data.value, unit=unit, sign=added.data.sign)
                result[-2:] = [Item("amount", total, added.start, item.end)]  # "60B minus 10B"
                continue
            if word == "plus" and _lists(items, place, text):
                result[-1] = before._replace(kind="separator")
                result.append(item)  # "GPUs 50B, plus 60B of power"
                continue
            if word in ("minus", "moins") and _follows_name(items, place - 1, text):
                result.append(item)  # "Nvidia minus 10B" is a fall; "sells minus 10B" may be a value
                continue
            if word == "de moins" and place > 1 and items[place - 2].data == ("gap",):
                before, word = before._replace(start=before.start + len("de ")), "moins"  # "écart de moins 50 Md$"
            if word in ("minus", "moins") and text[: before.start].rstrip().lower().endswith((*_EQUALS, " be", "être")):
                value = -abs(item.data.value)
                item = item._replace(data=item.data._replace(value=value), start=before.start)
                result.pop()
            elif word in ("minus", "moins", "plus"):
                sign = "+" if word == "plus" else "-"
                value = item.data.value if sign == "+" else -item.data.value
                item = item._replace(data=item.data._replace(sign=sign, value=value), start=before.start)
                result.pop()
        result.append(item)
    return result


def _compared(before: list[Item], amount: Item, text: str) -> int | None:
    """The place of a word that only compares what the amount behind it is called; None where there is none."""
    place = len(before) - 1
    while place > 0 and before[place].kind in ("range", "label"):
        place -= 1
    word = before[place] if before else None
    return place if word is not None and word.kind == "change" and qualifies(word, amount, text) else None


def _takes_away(before: Item, item: Item, text: str) -> bool:
    """Whether an amount is taken away from the whole one before it, with spaces around the sign."""
    if before.kind != "amount" or item.data.sign != "-":
        return False
    spaced = text[before.end : item.start].isspace() and text[item.start + 1 : item.start + 2].isspace()
    return spaced and is_difference(before.data, item.data._replace(value=abs(item.data.value)))


def _adds(before: list[Item], item: Item, text: str) -> bool:
    """Whether an amount is added to the one before it, which a name stands before, with spaces around the sign."""
    whole = before[-1]
    named = [each.kind for each in before[:-1] if each.kind != "range"][-1:] == ["name"]
    if not named or whole.kind != "amount" or item.data.sign != "+" or whole.data.sign:
        return False
    spaced = text[whole.end : item.start].isspace() and text[item.start + 1 : item.start + 2].isspace()
    alike = whole.data.unit == item.data.unit == "money" and whole.data.scaled and item.data.scaled
    return spaced and alike and not (whole.data.fault or item.data.fault)


def _ends_sum(items: list[Item], place: int) -> bool:
    """Whether nothing but more of a sum stands behind an amount, up to the next mark."""
    behind = takewhile(lambda item: item.kind != "mark", islice(items, place + 1, None))
    return all(item.kind == "amount" and item.data.sign == "+" for item in behind)


def _lists(items: list[Item], place: int, text: str) -> bool:
    """Whether "plus" and the amount behind it go on with a list of amounts "of" something."""
    listed = place > 1 and items[place - 2].kind in ("mark", "separator", "amount", "thing")
    behind = [item for item in items[place + 1 : place + 3] if item.kind != "range"]
    if not listed or not behind or behind[0].kind not in ("name", "thing"):
        return False
    return _OF.fullmatch(text, items[place].end, behind[0].start) is not None


def _sums(first: Item, second: Item) -> bool:
    if not first.kind == second.kind == "amount":
        return False
    units = (first.data.unit, second.data.unit)
    return units in (
        ("money", "money"),
        ("percent", "points"),
        ("number", "number"),
        ("number", "money"),
        ("years", "years"),
    )


def _follows_name(items: list[Item], place: int, text: str) -> bool:
    before = items[place - 1] if place else None
    return before is not None and before.kind == "name" and not text[before.end : items[place].start].strip()


def _plain(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"


def _changed_by(items: list[Item]) -> list[Item]:
    """ "Google +5B, Meta -2B": beside a plus, a minus is a change too."""
    signs = {item.data.signed for item in items if item.kind == "quantity" and item.data.op == "set"}
    if not {"+", "-"} <= signs:
        return items
    return [
        item._replace(data=item.data._replace(op="add"))
        if item.kind == "quantity" and item.data.signed == "-"
        else item
        for item in items
    ]
