"""Words that mean one thing beside an amount and another, or nothing, elsewhere: "over 60B" and "over the moon",
"$8bn off Nvidia", "20% above the baseline", "66B, not 50B"."""

from __future__ import annotations

import re
from collections.abc import Callable

from model.catalogue import OUTCOMES
from model.late import Late
from model.reader.asked.limits import low_to_high, widened
from model.reader.measured.bounds import bound
from model.reader.measured.corrections import without_ruled_out
from model.reader.measured.directions import direction
from model.reader.paired.included import each_dollar
from model.reader.paired.omissions import list_ends
from model.reader.words.homographs import as_verb, is_pronoun
from model.reader.words.named import COMPARED, FACILITIES, PARTING, is_company_or_x, names_company
from model.reader.words.spots import Spot, change, is_amount, refuse
from model.reader.words.tokens import Item

_ALL_IN = Late(
    r"\ball[- ]in\b|(?<!revenue in )(?<!co[uû]t )\btotal\b(?! (?:data|capex|cost|spend|tco|ai|revenue))|includ|compris"
    r"|\b(?:with|avec) (?:the |its |l['’])?(?:energy|power|electric\w*|[ée]nergie)\b"
    r"(?! ?(?:at|costs?|is|of|[àa]|co[uû]te|[:=]|ratio))",
    re.IGNORECASE,
)
_AROUND = Late(r" *(?:(?:on )?either side )?(?:of|around|from|de|about) *\$?", re.IGNORECASE)
_TAKES = Late(r"(?:tak|pull|strip|shav|knock)", re.IGNORECASE)
_GIVES = Late("take", re.IGNORECASE)  # "take 60B for Nvidia"
_TAKES_OUT = Late(r"(?:remov|tak|strip|carv|cut|kick|throw|knock|delet|leav|left|retir|enl|minus|net)", re.IGNORECASE)
_SETS = Late(r"(?:mett(?:ons|ez)|mets|set|put|add)\b", re.IGNORECASE)
_THEN = Late(r"(?:and )?then|(?:et )?puis", re.IGNORECASE)
_LARGER = ("bigger", "larger", "stronger")


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
    return each_dollar(settled, text) if measured else settled


def _without(spot: Spot) -> None:
    """ "remove 5B from Nvidia" is a change, "remove Tencent" leaves it out, "without the 30B of energy" says no value."""
    if not is_amount(spot.after):
        spot.settled.append(spot.word)
    elif _TAKES_OUT.match(spot.text, spot.word.start):
        spot.settled.append(change(spot.word))
    else:
        refuse(spot, "negation")


def _drop(spot: Spot) -> None:
    """ "drop Tencent" leaves it out, "Nvidia drops 20%" is a change."""
    at = spot.place + 1
    while at < len(spot.items) and (is_company_or_x(spot.items[at]) or spot.items[at].kind == "separator"):
        if _SETS.match(spot.text, spot.items[at].start):
            break  # "retirons Oracle et mettons Amazon à 9 Md$"
        at += 1
    sets = at < len(spot.items) and _SETS.match(spot.text, spot.items[at].start) is not None
    at -= sets and spot.items[at - 1].kind == "separator"
    then = at > spot.place + 2 and _THEN.fullmatch(spot.text, spot.items[at - 1].start, spot.items[at - 1].end)
    at -= bool(then)
    apart = list_ends(spot.items, at, spot.text)  # "drop Meta and Nvidia sells 60B"
    at -= apart
    named = at > spot.place + 1 and is_company_or_x(spot.items[at - 1])
    ends = (
        bool(then)
        or apart
        or sets
        or at == len(spot.items)
        or spot.items[at].kind in ("mark", "drop", "without", "close")
    )
    leaves_out = named and (ends or not any(map(is_amount, spot.items)))
    spot.settled.append(spot.word._replace(kind="without") if leaves_out else change(spot.word))


def _nearly(spot: Spot) -> None:
    """ "60 Md$, à 5 % près"."""
    if not widened(spot.settled):
        refuse(spot, "bound")


def _within(spot: Spot) -> None:
    """ "60B, within 10%" is a range, "within 10% of today" a limit, "within 4 years" when."""
    if spot.after is None or not is_amount(spot.after) or spot.after.data.unit == "years":
        return
    if spot.before is not None and spot.before.kind == "name" and spot.before.data[0] in OUTCOMES:
        refuse(spot, "bound")  # "coverage within 10 points of 100%"
        return
    middle = spot.items[spot.place + 2] if spot.place + 2 < len(spot.items) else None
    if is_amount(spot.before):
        spot.settled.append(spot.word._replace(kind="range", data="plus_minus"))
    elif middle is not None and is_amount(middle) and _AROUND.fullmatch(spot.text, spot.after.end, middle.start):
        # The amount in the middle comes first, as in "240B plus or minus 5%".
        at = spot.place
        spot.items[at + 1 : at + 3] = [spot.word._replace(kind="range", data="plus_minus"), spot.after]
        spot.settled.append(middle)
    else:
        refuse(spot, "bound")


def _hit(spot: Spot) -> None:
    """ "a 10 point hit"."""
    if is_amount(spot.before):
        spot.settled.insert(-1, change(spot.word))


def _rest(spot: Spot) -> None:
    """ "the rest 5B" are companies that nobody names; "the rest unchanged" says nothing."""
    following = next((item for item in spot.items[spot.place + 1 :] if item.kind != "range"), None)
    total = following is not None and following.data == ("ai_revenue",)
    if following is not None and (total or following.kind in ("amount", "change")):
        refuse(spot, "scope")


def _same(spot: Spot) -> None:
    """ "margin the same" leaves it as it is; "Google 5B, Meta the same" does not."""
    before, after = spot.before, spot.after
    behind = spot.items[spot.place + 2 : spot.place + 3]
    if before is None or before.kind in PARTING:
        named = after is not None and after.kind in ("name", "thing") and not names_company(after)
        named = named and after is not None and after.data[0] not in OUTCOMES
        if named and all(item.kind in PARTING for item in behind):
            spot.settled.append(spot.word._replace(kind="unchanged"))  # "same margin, Nvidia 60B"
        return
    if before.kind in ("noun", "thing") and any(map(is_amount, spot.settled)):
        refuse(spot, "reference")  # "Nvidia 60B, data centers cost the same"
        return
    if before.kind != "name" or (after is not None and after.kind not in PARTING | {"ask"}):
        return
    if names_company(before) and any(map(is_amount, spot.settled)):
        refuse(spot, "reference")
    else:
        spot.settled.append(spot.word._replace(kind="unchanged"))


def _unsaid(spot: Spot) -> None:
    """ "20B worse", "encore 10 Md$": than what, from where?"""
    written = spot.text[spot.word.start : spot.word.end].lower()
    near = spot.after if written == "encore" else spot.before
    if near is not None and near.kind == "amount" and near.data.unit == "times" and written in _LARGER:
        return  # "OpenAI three times bigger"
    if is_amount(near):
        refuse(spot, "reference")
    elif near is not None and near.kind == "name" and written == "smaller" and not any(map(is_amount, spot.items)):
        # "gap smaller pls": by how much?
        spot.settled.append(spot.word._replace(kind="change", data="down"))


def _either(spot: Spot) -> None:
    """ "X makes nothing either"."""
    if not (spot.after is None or spot.after.kind in PARTING):
        spot.settled.append(spot.word._replace(kind="unknown", data="either"))


def _than(spot: Spot) -> None:
    """ "higher than 5B" is a limit, and "better off with … than with …" a comparison that nothing has parted."""
    if spot.after is not None and spot.after.kind in COMPARED:
        refuse(spot, "bound")
    elif spot.after is not None and spot.after.kind == "separator":
        sides = spot.items[: spot.place], spot.items[spot.place + 1 :]
        if all(any(item.kind == "amount" for item in side) for side in sides):
            refuse(spot, "side")


def _dollar(spot: Spot) -> None:
    """ "$1 of GPUs costs $2.30 with energy" is the cost of both, "the gap per GPU dollar" is no term of the model."""
    facilities = any(item.kind in ("name", "noun") and not FACILITIES.isdisjoint(item.data) for item in spot.items)
    if _ALL_IN.search(spot.text):
        refuse(spot, "bound")
    elif not facilities:
        refuse(spot, "offset")


def _let(spot: Spot) -> None:
    """ "take 4B from Google" lowers it."""
    behind = [item.kind for item in spot.items[spot.place + 1 : spot.place + 4]]
    taken = behind == ["amount", "range", "name"] and spot.items[spot.place + 2].data == "from"
    takes = _TAKES.match(spot.text, spot.word.start)
    if takes and not taken and behind[:2] == ["amount", "name"] and not _GIVES.match(spot.text, spot.word.start):
        refuse(spot, "offset")  # "pull 10B of Nvidia"
        return
    spot.settled.append(spot.word._replace(kind="change", data="down") if taken and takes else spot.word)


_RULES: dict[str, Callable[[Spot], None]] = {
    "drop": _drop,
    "either": _either,
    "hit": _hit,
    "let": _let,
    "nearly": _nearly,
    "per_dollar": _dollar,
    "refused": bound,
    "rest": _rest,
    "same": _same,
    "than": _than,
    "unsaid": _unsaid,
    "within": _within,
    "without": _without,
    **dict.fromkeys(("above", "another", "below", "less", "more", "off"), direction),
}
# Statements with one of these need a look: beside the rules, denied amounts and a French "ça" written as "ca".
KINDS = frozenset((*_RULES, "noun", "low", "high"))


def _is_sum(item: Item | None = None) -> bool:
    """Whether an item is an amount with a magnitude; "another 80 cents per GPU dollar" is none."""
    return item is not None and item.kind == "amount" and item.data.scaled
