"""Words that mean one thing beside an amount and another, or nothing, elsewhere: "over 60B" and "over the moon",
"$8bn off Nvidia", "20% above the baseline", "66B, not 50B"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from model.catalogue import OUTCOMES
from model.corrections import without_ruled_out
from model.homographs import as_verb, is_pronoun
from model.included import each_dollar
from model.late import Late
from model.limits import low_to_high, widened
from model.named import FACILITIES, is_company_or_x, names_company
from model.omissions import list_ends
from model.sums import anothers
from model.tokens import Item

_RELATIVE = frozenset(("percent", "points", "times"))
_PARTING = frozenset(("mark", "separator"))
_DIRECTIONS = {
    "above": "up",
    "below": "down",
    "another": "up",
    "off": "down",
    "more": "up",
    "less": "down",
    "without": "down",
    "drop": "down",
    "hit": "down",
}
_ALL_IN = Late(
    r"\ball[- ]in\b|\btotal\b(?! (?:data|capex|cost|spend|tco))|includ|compris"
    r"|\b(?:with|avec) (?:the |its |l['’])?(?:energy|power|electric\w*|[ée]nergie)\b"
    r"(?! ?(?:at|costs?|is|of|[àa]|co[uû]te|[:=]|ratio))",
    re.IGNORECASE,
)
_GIVEN = Late(r"(?:under|sous) (?:an?|the|une?|la) ", re.IGNORECASE)
_AROUND = Late(r" *(?:(?:on )?either side )?(?:of|around|from|de|about) *\$?", re.IGNORECASE)
_BEATS = Late(r"beat|exceed|top|surpass|outdo|d[ée]pass|exc[èe]d", re.IGNORECASE)
_BY = Late(r"\b(?:by|de) *\$?$", re.IGNORECASE)
_TAKES = Late(r"(?:tak|pull|strip|shav|knock)", re.IGNORECASE)
_GIVES = Late("take", re.IGNORECASE)  # "take 60B for Nvidia"
_TAKES_OUT = Late(r"(?:remov|tak|strip|carv|cut|kick|throw|knock|delet|leav|left|retir|enl|minus|net)", re.IGNORECASE)
_EXTRA = Late(r"(?:extra|additional|incremental|net new)", re.IGNORECASE)
_DE = Late(r" *d(?:e |['’] ?)", re.IGNORECASE)
_BRINGS = Late(
    r"\b(?:tak|bring|push|mov|lift|rais|bump|nudg|pull|gett?|ramp)(?:e|es|s|ing|)(?: the| our| their| its)? *$",
    re.IGNORECASE,
)
_COMPARED = frozenset(("amount", "name", "noun", "thing"))
_THEN = Late(r"(?:and )?then|(?:et )?puis", re.IGNORECASE)
_LARGER = ("bigger", "larger", "stronger")
_THAN = ("than", "of")


class Spot(NamedTuple):
    """A word with what stands around it: `settled` is what came before it, to which it may add, `items` the statement."""

    word: Item
    settled: list[Item]
    after: Item | None
    items: list[Item]
    place: int
    text: str

    @property
    def before(self) -> Item | None:
        """What stands right before the word."""
        return self.settled[-1] if self.settled else None


def in_context(items: list[Item], text: str) -> list[Item]:
    """The items with each such word settled by its neighbours: a sign of the amount, a limit, or nothing at all."""
    items = [item for item in without_ruled_out(low_to_high(items), text) if not is_pronoun(item, text)]
    if "demande" in text:
        items = [as_verb(item, items[place + 1 : place + 2], text) for place, item in enumerate(items)]
    measured = any(item.kind == "per_dollar" for item in items)
    settled: list[Item] = []
    for place, item in enumerate(items):
        rule = _RULES.get(item.kind)
        if rule is None:
            settled.append(item)
        elif not (item.kind == "another" and measured and not _is_sum(*items[place + 1 : place + 2])):
            rule(Spot(item, settled, items[place + 1] if place + 1 < len(items) else None, items, place, text))
    return each_dollar(settled) if measured else settled


def _refuse(spot: Spot, why: str) -> None:
    spot.settled.append(spot.word._replace(kind="refused", data=why))


def _without(spot: Spot) -> None:
    """ "remove 5B from Nvidia" is a change, "remove Tencent" leaves it out, "without the 30B of energy" says no value."""
    if not _is_amount(spot.after):
        spot.settled.append(spot.word)
    elif _TAKES_OUT.match(spot.text, spot.word.start):
        spot.settled.append(_change(spot.word))
    else:
        _refuse(spot, "negation")


def _drop(spot: Spot) -> None:
    """ "drop Tencent" leaves it out, "Nvidia drops 20%" is a change."""
    at = spot.place + 1
    while at < len(spot.items) and (is_company_or_x(spot.items[at]) or spot.items[at].kind == "separator"):
        at += 1
    then = at > spot.place + 2 and _THEN.fullmatch(spot.text, spot.items[at - 1].start, spot.items[at - 1].end)
    at -= bool(then)
    apart = list_ends(spot.items, at, spot.text)  # "drop Meta and Nvidia sells 60B"
    at -= apart
    named = at > spot.place + 1 and is_company_or_x(spot.items[at - 1])
    ends = bool(then) or apart or at == len(spot.items) or spot.items[at].kind in ("mark", "drop", "without", "close")
    leaves_out = named and (ends or not any(map(_is_amount, spot.items)))
    spot.settled.append(spot.word._replace(kind="without") if leaves_out else _change(spot.word))


def _nearly(spot: Spot) -> None:
    """ "60 Md$, à 5 % près"."""
    if not widened(spot.settled):
        _refuse(spot, "bound")


def _within(spot: Spot) -> None:
    """ "60B, within 10%" is a range, "within 10% of today" a limit, "within 4 years" when."""
    if spot.after is None or not _is_amount(spot.after) or spot.after.data.unit == "years":
        return
    if spot.before is not None and spot.before.kind == "name" and spot.before.data[0] in OUTCOMES:
        _refuse(spot, "bound")  # "coverage within 10 points of 100%"
        return
    middle = spot.items[spot.place + 2] if spot.place + 2 < len(spot.items) else None
    if _is_amount(spot.before):
        spot.settled.append(spot.word._replace(kind="range", data="plus_minus"))
    elif middle is not None and _is_amount(middle) and _AROUND.fullmatch(spot.text, spot.after.end, middle.start):
        # The amount in the middle comes first, as in "240B plus or minus 5%".
        at = spot.place
        spot.items[at + 1 : at + 3] = [spot.word._replace(kind="range", data="plus_minus"), spot.after]
        spot.settled.append(middle)
    else:
        _refuse(spot, "bound")


def _hit(spot: Spot) -> None:
    """ "a 10 point hit"."""
    if _is_amount(spot.before):
        spot.settled.insert(-1, _change(spot.word))


def _rest(spot: Spot) -> None:
    """ "the rest 5B" are companies that nobody names; "the rest unchanged" says nothing."""
    following = next((item for item in spot.items[spot.place + 1 :] if item.kind != "range"), None)
    total = following is not None and following.data == ("ai_revenue",)
    if following is not None and (total or following.kind in ("amount", "change")):
        _refuse(spot, "scope")


def _same(spot: Spot) -> None:
    """ "margin the same" leaves it as it is; "Google 5B, Meta the same" does not."""
    before, after = spot.before, spot.after
    behind = spot.items[spot.place + 2 : spot.place + 3]
    if before is None or before.kind in _PARTING:
        named = after is not None and after.kind in ("name", "thing") and not names_company(after)
        named = named and after is not None and after.data[0] not in OUTCOMES
        if named and all(item.kind in _PARTING for item in behind):
            spot.settled.append(spot.word._replace(kind="unchanged"))  # "same margin, Nvidia 60B"
        return
    if before.kind != "name" or (after is not None and after.kind not in _PARTING | {"ask"}):
        return
    if names_company(before) and any(map(_is_amount, spot.settled)):
        _refuse(spot, "reference")
    else:
        spot.settled.append(spot.word._replace(kind="unchanged"))


def _unsaid(spot: Spot) -> None:
    """ "20B worse", "encore 10 Md$": than what, from where?"""
    written = spot.text[spot.word.start : spot.word.end].lower()
    near = spot.after if written == "encore" else spot.before
    if near is not None and near.kind == "amount" and near.data.unit == "times" and written in _LARGER:
        return  # "OpenAI three times bigger"
    if _is_amount(near):
        _refuse(spot, "reference")


def _either(spot: Spot) -> None:
    """ "X makes nothing either"."""
    if not (spot.after is None or spot.after.kind in _PARTING):
        spot.settled.append(spot.word._replace(kind="unknown", data="either"))


def _than(spot: Spot) -> None:
    """ "higher than 5B" is a limit."""
    if spot.after is not None and spot.after.kind in _COMPARED:
        _refuse(spot, "bound")


def _dollar(spot: Spot) -> None:
    """ "$1 of GPUs costs $2.30 with energy" is the cost of both, "the gap per GPU dollar" is no term of the model."""
    facilities = any(item.kind in ("name", "noun") and not FACILITIES.isdisjoint(item.data) for item in spot.items)
    if _ALL_IN.search(spot.text):
        _refuse(spot, "bound")
    elif not facilities:
        _refuse(spot, "offset")


def _direction(spot: Spot) -> None:
    """ "another 5B", "20% above the baseline" and "8B off Nvidia" are changes, "over 60B" is a limit."""
    word, settled, after = spot.word, spot.settled, spot.after
    amount = spot.before if _is_amount(spot.before) else None
    if word.kind == "another" and anothers(spot.settled, spot.items[spot.place + 1 :]):
        _refuse(spot, "reference")
        return
    if word.kind == "another" and _lists(spot):
        return
    if word.kind == "more" and _EXTRA.match(spot.text, word.start) and _has_amount(spot):
        settled.append(_change(word))  # "additional AI revenue of 20B"
        return
    if word.kind in ("more", "less") and (behind := _amount_of_name(spot)) is not None:
        settled.insert(behind, _change(word))  # "it takes 50B of capex more"
        return
    owned = amount is not None and len(settled) > 1 and settled[-2].kind == "name"
    if word.kind == "off" and owned and after is not None and after.kind in ("name", "thing", "topic"):
        _refuse(spot, "offset")  # "OpenAI makes 10B off ChatGPT"
        return
    if _leads(word, after, spot.text):
        settled.append(_change(word))
    elif amount and _compares(word, amount, after, spot.text):
        return
    elif amount and (_changes(amount, after, word, settled) or _is_apart(word, after, spot.text)):
        settled.insert(-1, _change(word))
    elif word.kind == "off":
        settled.append(_change(word))
    elif _GIVEN.match(spot.text, word.start) and _is_amount(after):
        return  # "the gap under a 33% margin"
    elif word.kind != "another" and _limits(amount, after):
        _refuse(spot, "bound")


def _has_amount(spot: Spot) -> bool:
    """Whether a name stands behind a word, and its amount behind that."""
    behind = [item for item in spot.items[spot.place + 1 :] if item.kind not in ("range", "noun")][:2]
    noun = spot.after is not None and spot.after.kind == "noun"  # "OpenAI incremental revenue 5B"
    kinds = [item.kind for item in behind]
    return kinds in (["name", "amount"], ["thing", "amount"]) or (noun and kinds[:1] == ["amount"])


def _amount_of_name(spot: Spot) -> int | None:
    """Where an amount stands right before the name that a word at the end of its part follows: "50B of capex more"."""
    ends = spot.after is None or spot.after.kind in _PARTING
    said = [item for item in spot.settled if item.kind != "range"][-2:]
    if not ends or [item.kind for item in said] not in (["amount", "name"], ["amount", "thing"]):
        return None
    if "(" in spot.text[said[0].end : said[1].start]:
        return None  # "Nvidia 60B (energy extra)"
    return next(at for at, item in enumerate(spot.settled) if item is said[0])


def _is_beaten_by(word: Item, after: Item | None, text: str) -> bool:
    if after is None or after.kind != "amount" or not _BEATS.match(text, word.start):
        return False
    return _BY.search(text, word.end, after.start) is not None


def _bound(spot: Spot) -> None:
    """ "beats the article's figure by 7.5B" is a change, "deux fois plus de" a factor; else a limit."""
    word, before, after = spot.word, spot.before, spot.after
    written = spot.text[word.start : word.end].lower()
    if written == "pas" and _leaves_out(spot):
        word = word._replace(kind="without", data=None)
    elif written == "short" and _is_amount(spot.before) and not any(item.kind == "name" for item in spot.items):
        word = word._replace(kind="name", data=("gap",))  # "we're 125B short"
    elif written == "up to" and _is_moved(spot):
        word = word._replace(kind="range", data="to")
    elif written in ("band", "range", "corridor", "bracket") and _is_range(spot.settled):
        return
    elif word.data == "bound" and before and before.kind == "amount" and before.data.unit == "times":
        if written in ("plus de", "plus que"):
            return
    elif word.data == "bound" and _is_beaten_by(word, after, spot.text):
        word = word._replace(kind="change", data="up")
    spot.settled.append(word)


def _leaves_out(spot: Spot) -> bool:
    """Whether a French "pas de" leaves out a company: "pas d'Apple, pas d'Oracle"."""
    opens = spot.before is None or spot.before.kind in _PARTING or names_company(spot.before)
    named = spot.after is not None and is_company_or_x(spot.after)
    return (
        opens
        and named
        and spot.after is not None
        and _DE.fullmatch(spot.text, spot.word.end, spot.after.start) is not None
    )


def _is_moved(spot: Spot) -> bool:
    """Whether "up to" says where a thing is moved: "take Nvidia up to 61B"; not "Nvidia up to 61B"."""
    named = spot.before is not None and spot.before.kind in ("name", "thing") and _is_amount(spot.after)
    return named and spot.before is not None and _BRINGS.search(spot.text, 0, spot.before.start) is not None


def _is_range(settled: list[Item]) -> bool:
    """Whether two amounts stand last: "somewhere in the 45-55% band"."""
    return len(settled) > 1 and _is_amount(settled[-1]) and any(map(_is_amount, settled[-3:-1]))


def _let(spot: Spot) -> None:
    """ "take 4B from Google" lowers it."""
    behind = [item.kind for item in spot.items[spot.place + 1 : spot.place + 4]]
    taken = behind == ["amount", "range", "name"] and spot.items[spot.place + 2].data == "from"
    takes = _TAKES.match(spot.text, spot.word.start)
    if takes and not taken and behind[:2] == ["amount", "name"] and not _GIVES.match(spot.text, spot.word.start):
        _refuse(spot, "offset")  # "pull 10B of Nvidia"
        return
    spot.settled.append(spot.word._replace(kind="change", data="down") if taken and takes else spot.word)


_RULES: dict[str, Callable[[Spot], None]] = {
    "drop": _drop,
    "either": _either,
    "hit": _hit,
    "let": _let,
    "nearly": _nearly,
    "per_dollar": _dollar,
    "refused": _bound,
    "rest": _rest,
    "same": _same,
    "than": _than,
    "unsaid": _unsaid,
    "within": _within,
    "without": _without,
    **dict.fromkeys(("above", "another", "below", "less", "more", "off"), _direction),
}
# Statements with one of these need a look: beside the rules, denied amounts and a French "ça" written as "ca".
KINDS = frozenset((*_RULES, "noun", "low", "high"))


def _is_amount(item: Item | None) -> bool:
    return item is not None and item.kind == "amount"


def _is_sum(item: Item | None = None) -> bool:
    """Whether an item is an amount with a magnitude; "another 80 cents per GPU dollar" is none."""
    return item is not None and item.kind == "amount" and item.data.scaled


def _leads(word: Item, after: Item | None, text: str) -> bool:
    """Whether a word right before an amount makes it a change: "another 5B", "an extra 5B"; not "more than 5B"."""
    if word.kind not in ("another", "more", "less") or not _is_amount(after) or _is_apart(word, after, text):
        return False
    return not text[word.start : word.end].lower().endswith(_THAN)


def _compares(word: Item, before: Item, after: Item | None, text: str) -> bool:
    """Whether "more" belongs to a word behind it: "0.55 looks more realistic"."""
    apart = word.kind in ("more", "less") and bool(text[before.end : word.start].strip())
    return apart and (after is None or after.kind not in _COMPARED)


def _lists(spot: Spot) -> bool:
    """Whether "another" only goes on with a list: "GPUs cost 92B, facilities another 69B"."""
    before, earlier = spot.before, [item.kind for item in spot.settled]
    named = before is not None and before.kind in ("name", "thing") and before.data[0] != "ai_revenue"
    return (
        named and earlier.count("name") + earlier.count("thing") > 1 and "amount" in earlier and "change" not in earlier
    )


def _is_apart(word: Item, after: Item | None, text: str) -> bool:  # "10B more on a 4-year payback"
    return word.kind in ("more", "less") and _is_amount(after) and bool(after and text[word.end : after.start].strip())


def _change(word: Item) -> Item:
    return word._replace(kind="change", data=_DIRECTIONS[word.kind])


def _changes(amount: Item, after: Item | None, word: Item, before: list[Item]) -> bool:
    """Whether an amount and the word behind it are a change: "20% above the baseline", "8B off Nvidia"."""
    if word.kind == "off":
        named = len(before) > 1 and before[-2].kind == "name"
        return amount.data.unit in _RELATIVE or (after is not None and after.kind == "name" and not named)
    if word.kind in ("more", "less"):
        if after is None or after.kind not in ("name", "noun", "amount", "thing"):
            return True
        joined = after.kind in ("name", "thing") and after.start - word.end < 2
        return joined and (amount.data.unit in _RELATIVE or _is_of(before, after))
    return amount.data.unit in _RELATIVE and (after is None or after.kind in _PARTING or after.kind == "baseline")


def _is_of(before: list[Item], after: Item) -> bool:
    """Whether a sum with "more" behind it is of what follows: "50B more capex", "Google makes 5B more AI revenue"."""
    owner = before[-2] if len(before) > 1 else None
    if owner is None or owner.kind not in ("name", "noun", "thing"):
        return True
    return after.data in (("ai_revenue",), owner.data)


def _limits(before: Item | None, after: Item | None) -> bool:
    """Whether "above", "over", "under" stands beside what it could limit."""
    return _is_amount(before) or (after is not None and after.kind in ("amount", "change"))
