"""Amounts that no longer hold ("60B, no wait, 70B", "40% instead of 50%") or are said twice ("60B (sixty billion)")."""

from __future__ import annotations

import re
from itertools import pairwise

from model.amount_pattern import CURRENCIES
from model.amounts import Amount
from model.late import Late
from model.reader.words.named import PARTING
from model.reader.words.tokens import Item
from model.reading import Note

_SHARES = {"number", "percent"}
_COUNTS = Late(r" *(?:an?|one|un|une) (?:single )?(?:cent|centime|dollar|dime|penny|sou)\b", re.IGNORECASE)
_DENYING = frozenset(("refused", "less", "more", "above", "below", "extreme", "without"))
_WAS = Late(r"(?:\bwas|\bwere|[ée]tai(?:t|ent))(?: only| just| at| about| [àa]| de)* *\$?$", re.IGNORECASE)
_IF = Late(r"\b(?:if|suppos\w+|imagin\w+|say|assum\w+|si|disons)\b|\bs['’]", re.IGNORECASE)
_NOW = Late(
    r"[\s,;.(–-]*(?:and |but |et |mais )?(?:it['’]?s |is |it is |elle est |il est |c['’]est )?"
    r"(?:now|today|maintenant|aujourd['’]hui|d[ée]sormais)(?: at| to| is| it['’]?s| [àa]| de| est)*[ $:]*",
    re.IGNORECASE,
)
_ALSO = Late(r"\b(?:also|too|aussi|[ée]galement)\b", re.IGNORECASE)  # then both are meant
_STATED = frozenset(("amount", "name"))
# A noun as well: "a 40% margin rather than a ratio of 0.5".
_VALUED = [["name", "amount"], ["thing", "amount"], ["noun", "amount"]]
_ALTERNATIVES = ("or", "nor", "ou", "ni")
_ADDED = frozenset((
    ("money", "money"), ("years", "years"), ("years", "number"), ("percent", "points"), ("number", "number"),
))  # fmt: skip
_ENDS = Late(r"\s*(?:[,;.?!)\n]|\Z|(?:and|et|with|avec|at|for|pour)\b)", re.IGNORECASE)
_UP = Late("up|down", re.IGNORECASE)  # "70B up" is no change by it
_SIGNS = {"up": 1, "down": -1}
_CHAINED = Late(r"(?!.* (?:or|ou) )[^.?!;:\n]*\d\S*\W*")  # "Nvidia 60B, no 70B, no 65B": it ends with what holds
_AGAIN = ("(", "(yes,", "(yes", "(oui,", "i.e.", "i.e", "soit", "c'est-à-dire", "that is", "aka")


def said_once(items: list[Item], text: str) -> list[Item]:
    """The items without an amount that says what the one before it says: "60B (sixty billion)", "40%, i.e. 0.4"."""
    if not ("(" in text or "i.e" in text or "soit" in text or "c'est" in text or "that is" in text or "aka" in text):
        return items  # written out, since every statement comes by
    kept: list[Item] = []
    last: Item | None = None
    for item in items:
        if item.kind == "amount":
            if last and _is_same(last.data, item.data) and text[last.end : item.start].strip(" ,;)") in _AGAIN:
                continue
            last = item
        kept.append(item)
    return kept


def _is_same(first: Amount, second: Amount) -> bool:
    return first.value == second.value and (first.unit == second.unit or {first.unit, second.unit} <= _SHARES)


def without_former(items: list[Item], text: str) -> list[Item]:
    """The items without what an amount was before: "60B, was 50B", "was 50B, now 60B"."""
    if "was" not in text and "were" not in text and "tai" not in text:
        return items  # written out, since every statement comes by
    said = [item for item in items if item.kind not in PARTING and item.kind != "range"]
    former: list[Item] = []
    supposed: list[tuple[Item, Item]] = []
    for first, second in pairwise(said):
        if first.kind != "amount" or second.kind != "amount" or first.data.unit != second.data.unit:
            continue
        led = _WAS.search(text, 0, first.start)
        if led and _NOW.fullmatch(text, first.end, second.start):
            former.append(first)
        elif not led and _WAS.search(text, first.end, second.start):
            if _IF.search(text, first.end, second.start):  # "the margin is 40%. If it were 30%, ..."
                supposed.append((first, second))
            else:
                former.append(second)
    for first, second in supposed:
        items = _with_supposed(items, first, second)
    return [item for item in items if item not in former] if former else items


def _with_supposed(items: list[Item], is_: Item, were: Item) -> list[Item]:
    """The items with what a thing would be, and its name there, in place of what it is."""
    name = next((item for item in reversed(items[: items.index(is_)]) if item.kind in ("name", "thing")), None)
    if name is None:
        return items
    place = were.start - 1
    said = [name._replace(start=place, end=place), were]
    return [each for item in items if item not in (name, is_) for each in (said if item is were else [item])]


def without_denied(items: list[Item], text: str) -> tuple[list[Item], list[Note]]:
    """The items without a clause that denies an amount for which the next one gives another: "Nvidia doesn't sell 50B, it
    sells 64B"; noted."""
    clauses = _clauses(items)
    for denying, giving in pairwise(clauses):
        old = [item for item in denying if item.kind == "amount"]
        new = [item for item in giving if item.kind == "amount"]
        denials = [item for item in denying if item.kind in _DENYING]
        if (
            len(old) != 1
            or not new
            or [item.data for item in denials] != ["negation"]
            or old[0].data.unit != new[0].data.unit
        ):
            continue
        names, named = ([item for item in clause if item.kind == "name"] for clause in (denying, giving))
        if len(names) > 1 or any(item.kind in ("refused", "ask") for item in giving) or (named and not names):
            continue
        if named and names[0].data != named[0].data:
            continue
        gone = [item for item in denying if named or item not in names]
        note = Note("corrected", {"old": _written(old[0], text), "new": _written(new[0], text)})
        return [item for item in items if item not in gone], [note]
    return items, []


def _clauses(items: list[Item]) -> list[list[Item]]:
    """The items between the marks that end a clause."""
    clauses: list[list[Item]] = [[]]
    for item in items:
        if item.kind == "mark" and item.data in (",", ";", ".", "!", "\n"):
            clauses.append([])
        else:
            clauses[-1].append(item)
    return [clause for clause in clauses if clause]


def without_replaced(items: list[Item], text: str) -> list[Item]:
    """ "40% instead of 50%", "a 2-year payback instead of margins of 40%": what no longer holds is left out."""
    kept: list[Item] = []
    drop = False
    named: list[Item] = []
    for place, item in enumerate(items):
        if item.kind == "instead":
            drop = not _COUNTS.match(text, item.end)  # "not a cent of energy cost"
            named = _with_value(items[place + 1 :]) if drop and _turns_down(kept) else []
        elif item in named:
            drop = item is not named[-1]
        elif drop and item.kind == "amount":
            drop = False
        else:
            drop = drop and item.kind in ("filler", "range")
            kept.append(item)
    return kept


def _turns_down(before: list[Item]) -> bool:
    """Whether a value can be turned down for what stands before it, not where that is only asked for: "how much is
    anticipated rather than demand-backed at 100B of AI revenue?"."""
    kinds = {item.kind for item in before}
    return not kinds.isdisjoint(("amount", "change")) or "ask" not in kinds


def _with_value(items: list[Item]) -> list[Item]:
    """A name that stands first, and its amount; nothing where it has none."""
    said = [item for item in items if item.kind not in ("filler", "range")][:2]
    return said if [item.kind for item in said] in _VALUED else []


def corrected(items: list[Item], text: str, notes: list[Note]) -> list[Item]:
    """ "60B, no wait, 70B", "margin 40… scratch that, margin 45": what came before gives way to what comes after; noted."""
    for place, item in enumerate(items):
        if item.kind == "correct" and (found := _giving_way(items, place, text)):
            old, new = found
            if new.kind == "name":
                notes.append(Note("corrected", {"old": _written(old[0], text), "new": _written(new, text)}))
                return [each for each in items if each not in old and not old[0].end <= each.start < new.start]
            direction = _direction(new, items, text)
            if direction is not None and sum(each.kind == "amount" for each in old) > 1:
                return [each for each in items if each.kind != "correct"]  # "60B to 70B, no, 10% less": of which?
            changed = _changed(old[0], new, direction) if direction else None
            measured = changed or in_measure(new, old[0])
            notes.append(Note("corrected", {"old": _written(old[0], text), "new": _written(measured, text)}))
            items = [measured if each is new else each for each in items if not (changed and each is direction)]
            rest = [each for each in items if each not in old and (each.kind != "correct" or each.start > new.start)]
            rest = [each for each in rest if not (old[0].end <= each.start < new.start and each.kind in PARTING)]
            again = corrected(rest, text, notes) if _CHAINED.fullmatch(text) else rest
            return [each for each in again if each.kind != "correct"]
    return items


def _direction(new: Item, items: list[Item], text: str) -> Item | None:
    """The word that makes what holds a change of the amount before it: "60B, no, 10% less"; not "10% less than today"."""
    at = items.index(new)
    word = next((item for item in (*items[at - 1 : at], *items[at + 1 : at + 2]) if item.kind == "change"), None)
    if word is None or word.start < new.end or text[new.end : word.start].strip() or new.data.sign:
        return None
    moves = _UP.fullmatch(text, word.start, word.end) or word.data not in _SIGNS
    return None if moves or not _ENDS.match(text, word.end) else word


def _changed(old: Item, new: Item, word: Item) -> Item | None:
    """54B for "60B, no, 10% less"; None where the one cannot be changed by the other."""
    before, by, sign = old.data, new.data, _SIGNS[word.data]
    if before.fault or by.fault:
        return None
    part = by.unit == "number" and 0 < by.value < 1 and before.unit in ("money", "years")
    if part or (by.unit == "percent" and before.unit != "percent"):
        value = before.value * (1 + sign * by.value)
    elif (before.unit, by.unit) in _ADDED:
        value = before.value + sign * by.value
    else:
        return None
    return new._replace(data=before._replace(value=value), end=word.end)


def in_measure(new: Item, old: Item) -> Item:
    """A bare number in the magnitude and unit of the amount whose place it takes: "60B, sorry, 70"."""
    amount, before = new.data, old.data
    if amount.unit != "number" or before.unit == "number" or abs(amount.value) < 1 or amount.fault:
        return new
    value = amount.value * before.factor
    return new._replace(data=amount._replace(value=value, unit=before.unit, scaled=before.scaled, factor=before.factor))


def _giving_way(items: list[Item], place: int, text: str) -> tuple[list[Item], Item] | None:
    """(the amount before a correction, with its name where that is said again; the amount that holds)."""
    before = next((item for item in reversed(items[:place]) if item.kind in _STATED), None)
    after = next((item for item in items[place + 1 :] if item.kind in _STATED), None)
    if before is None or after is None or _ALSO.search(text, items[place].start, after.start):
        return None
    if before.kind == after.kind == "name" and _stands_for(items, before, after):
        return [before], after
    if before.kind == "name":  # "50% margin, sorry 40%"
        ahead = [item for item in items[:place] if item.kind in _STATED][-3:-1]
        following = next((item for item in items[items.index(after) + 1 :] if item.kind != "range"), None)
        led = [item.kind for item in ahead] in (["amount"], ["amount", "amount"])
        if led and after.kind == "amount" and (following is None or following.kind in PARTING):
            return [ahead[-1]], after
        return None
    if before.kind != "amount":
        return None
    if after.kind == "amount":
        return _whole(items, _of_owner(items, after, place) or before), after
    name = next((item for item in reversed(items[:place]) if item.kind == "name"), None)
    amount = next((item for item in items[place + 1 :] if item.kind == "amount"), None)
    if name is None or amount is None:
        return None
    if name.data == after.data:
        return [before, name], amount
    # "nvda 48b and margin 40%, wait no, nvda 49b"
    pairs = [pair for pair in pairwise(items[:place]) if pair[0].data == after.data and pair[1].kind == "amount"]
    return ([pairs[-1][1], pairs[-1][0]], amount) if pairs else None


def _of_owner(items: list[Item], after: Item, place: int) -> Item | None:
    """The amount before a correction of the name that stands right behind what holds: "Google 20B, Meta 15B, no, 25B for
    Google"."""
    owner = next((item for item in items[items.index(after) + 1 :] if item.kind not in ("range", "filler")), None)
    if owner is None or owner.kind != "name":
        return None
    pairs = [first for name, first in pairwise(items[:place]) if name.data == owner.data and first.kind == "amount"]
    return pairs[-1] if pairs else None


def _stands_for(items: list[Item], before: Item, after: Item) -> bool:
    """Whether a name without an amount gives way to one with it: "cloud margin... I mean end-user margin 42%"."""
    at, then = items.index(before), items.index(after)
    begins = at == 0 or items[at - 1].kind in PARTING
    ends = next((item for item in items[at + 1 :] if item.kind != "mark"), None)
    valued = next((item for item in items[then + 1 :] if item.kind not in ("range", "let")), None)
    taken_back = ends is not None and ends.kind == "correct" and ends.end - ends.start > _NO
    return begins and taken_back and valued is not None and valued.kind == "amount"


def _whole(items: list[Item], amount: Item) -> list[Item]:
    """An amount with the rest of the range that it ends: "between 50 and 70B, rather 65"."""
    at = items.index(amount)
    ahead = items[max(0, at - 3) : at]
    kinds = [(item.kind, item.data if item.kind == "range" else None) for item in ahead]
    if kinds[-2:] == [("amount", None), ("range", "to")]:
        return [amount, *ahead[-2:]]
    between = kinds[:2] == [("range", "between"), ("amount", None)] and len(kinds) == 3 and ahead[2].kind == "separator"
    return [amount, *ahead] if between else [amount]


def _written(item: Item, text: str) -> str:
    return text[item.start : item.end]


_OF_DENIED = frozenset(("", "in", "en", "a", "an", "per", "of", "d'", "d’", "de", "des", "par"))
_NO = 4  # letters of a "no" or "nope", which may be an answer instead
_LINKS = frozenset(("", "de", "d'", "d’", "à", "at"))


def without_ruled_out(items: list[Item], text: str) -> list[Item]:
    """ "66B, not 50B": the amount that is denied falls away where another of its kind holds in its place."""
    amounts = [item for item in items if item.kind == "amount"]
    names = sum(item.kind == "name" for item in items)
    kept: list[Item] = []
    place = 0
    while place < len(items):
        item = items[place]
        of = place + 2 < len(items) and items[place + 1].kind == "range" and items[place + 1].data == "from"
        at = place + 1 + of  # "la marge n'est pas de 50 % mais de 40 %"
        denied = items[at] if at < len(items) else None
        if denied is not None and not of and item.data == "negation" and _rules_out(item, denied, text):
            place += 2
            continue
        if (
            denied is not None
            and item.kind == "refused"
            and item.data == "negation"
            and denied.kind == "amount"
            and text[item.end : denied.start].strip(" $") in _LINKS
            and any(_is_alike(denied, other) for other in amounts if other is not denied)
            and all(other is denied or other.data != denied.data for other in amounts)  # "Nvidia 60B, not 60B"
            and names < len(amounts)
            and not text[denied.end :].lower().lstrip(" ,").startswith(_ALTERNATIVES)
        ):
            place = at + 1
            continue
        kept.append(item)
        place += 1
    return kept


def _rules_out(denial: Item, denied: Item, text: str) -> bool:
    """Whether what is denied would make amounts others than they are: "annual, not quarterly", "in dollars, not euros"."""
    if text[denial.end : denied.start].strip().lower() not in _OF_DENIED:
        return False
    if text[denied.start : denied.end].lower() == "quarter":  # "64B a year, not a quarter"
        return text[: denial.start].rstrip(" ,(").lower().endswith(("a year", "per year", "annual"))
    return denied.data == "period" or (denied.kind == "unknown" and denied.data in CURRENCIES)


def _is_alike(denied: Item, other: Item) -> bool:
    return denied.data.unit in ("number", other.data.unit) or other.data.unit == "number"  # "10 not 20%"
