"""What is said of an amount that makes it no value of the model: until when it holds, after which costs, what is left of
it."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from model.catalogue import EQUATIONS
from model.late import Late
from model.reader.paired.omissions import leads_on
from model.reader.words.named import LIGHT, NAMES, NVIDIA, QUIET, is_firm, names_company
from model.reader.words.sentences import STOP
from model.reader.words.tokens import START, Item
from model.reading import Problem, spanning

_DIVIDED = (("gap",), ("ai_revenue",), ("required_revenue",), ("datacenter_cost",))
_DIVIDING = frozenset(("name", "need", "noun"))
_MARGINS = (("cloud_margin",), ("end_user_margin",))
_UNTIL = Late(r"\b(?:until|till?|before|avant qu(?:e |['’])|jusqu['’][àa] ce qu(?:e |['’]))\s*$", re.IGNORECASE)
_NET = Late(
    r",? *\(?(?:net|nette|after (?:tax|costs?|expenses)|apr[èe]s imp[ôo]ts?)\b(?! (?:of|de|d['’]))", re.IGNORECASE
)
_TO = Late(r"\s*(?:to|aux?|[àa])\b", re.IGNORECASE)
_CANNOT = Late(r" *(?:can|could|will|would|closes?|makes?)\b", re.IGNORECASE)
_PER = Late(
    r" *(?:(?:as|in|en)(?: an?| the)? (?:%|percent(?:age)?|share|part|pourcentage|fraction) (?:of|du|de la|de)|/"
    r"|(?:as )?(?:compared|relative) to|divided by|divis[ée]e?s? par"
    r"|par rapport (?:au|aux|à la|à l['’]|à))(?: the| le| la| l['’])? *",
    re.IGNORECASE,
)
_WORTH = 2 * 10**12
_REACHES = Late(r" *(?:at|hits?|hit|reach(?:es|ed)?|tops|is at|p[èe]se|atteint|[àa]) *\$?", re.IGNORECASE)
_SELLS = Late(r"\b(?:sell|sales|sold|revenue|makes?|earns?|vend|ventes|revenu|chiffre)\w*", re.IGNORECASE)
_SHARE = Late(r"%|percent|share|part|pourcentage|fraction", re.IGNORECASE)
_CHANGED = Late(r"\bchang\w*(?: in (?:the )?\w+)? (?:between|from|entre)\b", re.IGNORECASE)
_RESULTS = (("gap",), ("coverage",), ("required_revenue",))
_DRIVES = Late(
    r"\b(?:driv|push|lift|bring|boost|bump|rais|tak|fait (?:grimper|monter|passer)|porte|rise in|growth in)\w*",
    re.IGNORECASE,
)
_ON_TOP = Late(r" *(?:on top(?! of)|over cost|markup|en plus|de plus)\b", re.IGNORECASE)
_WRITTEN_OFF = Late(
    r" *(?:charges?|write-? ?(?:downs?|offs?)|impairments?|provisions?|d[ée]pr[ée]ciation)\b", re.IGNORECASE
)
_LONGEST_LEAD = 16


def relations(items: list[Item], kinds: set[str], text: str, hinted: set[str]) -> list[Problem]:
    """What a statement says of its amounts that makes them no values. A check is entered where the text has one of its
    hints, or the statement a kind of item."""
    found: list[Problem] = []
    if HINTS.isdisjoint(hinted) and _KINDS.isdisjoint(kinds):
        return found
    said = [item for item in items if item.kind not in LIGHT]
    for hints, check in _BY_HINT:
        if not hinted.isdisjoint(hints):
            found += check(said, text)
    for kind, check in _BY_KIND:
        if kind in kinds:
            found += check(said, text)
    return found


def _until(said: list[Item], text: str) -> list[Problem]:
    """ "until Nvidia hits 60B": when, not how much."""
    return [
        Problem("refused_period", lead.start(), amount.end, text[lead.start() : amount.end])
        for firm, amount in pairwise(said)
        if is_firm(firm)
        and amount.kind == "amount"
        and (lead := _UNTIL.search(text, max(0, firm.start - _LONGEST_LEAD), firm.start))
    ]


def _net(said: list[Item], text: str) -> list[Problem]:
    """ "margin 40% (net)": after more costs than the model has."""
    return [
        Problem("refused_outside", margin.start, net.end(), text[margin.start : net.end()])
        for margin, amount in pairwise(said)
        if (margin.data in _MARGINS or is_firm(margin))
        and amount.kind == "amount"
        and (net := _NET.match(text, amount.end))
    ]


def _denied(said: list[Item], text: str) -> list[Problem]:
    """ "OpenAI makes no 20B", "no 40% margin", "without a margin of 40%"; unlike "OpenAI 13B, no, 20B"."""
    found = []
    for place, (no, first) in enumerate(pairwise(said)):
        second = said[place + 2] if place + 2 < len(said) else None
        opens = no.kind == "correct" and text[no.start : first.start].strip().lower() == "no"
        told = any(each.kind == "amount" for each in said[:place])
        if opens and first.kind == "amount" and not told and (second is None or second.kind in NAMES or place):
            found.append(spanning("refused_negation", no, first, text))
        elif no.kind == "correct" and first.kind in NAMES and _CANNOT.match(text, first.end):
            if text[no.start : first.start].strip().lower() in ("no", "no amount of", "aucune", "aucun"):
                found.append(spanning("refused_negation", no, first, text))  # "no margin can close the gap"
        elif (
            no.kind == "without"
            and first.kind in NAMES
            and not names_company(first)
            and second is not None
            and second.kind == "amount"
            and not STOP.search(text, first.end, second.start)
        ):
            found.append(spanning("refused_negation", no, second, text))
    return found


def _taken_away(said: list[Item], text: str) -> list[Problem]:
    """ "AI revenue 100B minus OpenAI 13B", "capex 120B minus energy": a difference of two things."""
    found = []
    for name, amount, less, *others in (said[at : at + 5] for at in range(len(said) - 3)):
        taken = less.kind in ("change", "less") and text[less.start : less.end].lower() in ("minus", "less", "moins")
        named = next((item for item in others if item.kind in NAMES), None)
        if taken and named is not None and name.kind in NAMES and amount.kind == "amount" and named.data != name.data:
            found.append(spanning("refused_offset", name, named, text))
    return found


def _added_to(said: list[Item], text: str) -> list[Problem]:
    """ "add 40B of energy to Nvidia's 60B": a sum of two things, or 40B more energy?"""
    found = []
    for add, amount, name, *rest in (said[at : at + 5] for at in range(len(said) - 4)):
        adds = add.kind == "change" and text[add.start : add.end].lower().startswith(("add", "ajout"))
        valued = sorted(item.kind for item in rest) in (["amount", "name"], ["amount", "thing"])
        if adds and amount.kind == "amount" and name.kind in NAMES and valued and _TO.match(text, name.end):
            found.append(spanning("refused_offset", add, rest[-1], text))
    return found


def _driven(said: list[Item], text: str) -> list[Problem]:
    """ "Google drives AI revenue to 100B": the total, or what the company makes of it?"""
    found = []
    for place, company in enumerate(said):
        if not names_company(company):
            continue
        rest = [item for item in said[place + 1 : place + 4] if item.kind not in ("change", "move")]
        if len(rest) < 2 or rest[0].data != ("ai_revenue",) or rest[1].kind != "amount":
            continue
        if _DRIVES.search(text, company.end, rest[0].start):
            found.append(spanning("refused_offset", company, rest[1], text))
    return found


def quotients(items: list[Item], text: str) -> list[Problem]:
    """ "gap as % of required", "what percentage of required revenue is the gap", "AI revenue relative to required"."""
    said = [item for item in items if item.kind not in QUIET | {"separator", "versus", "divide"}]
    return [
        spanning("refused_outside", first, second, text)
        for first, second in pairwise(said)
        if (
            first.data in _DIVIDED
            and second.kind in _DIVIDING
            and first.data != second.data
            and _PER.fullmatch(text, first.end, second.start)
        )
        or (second.data == ("gap",) and first.data == ("coverage",) and _SHARE.search(text, first.start, first.end))
    ]


def _between_two(said: list[Item], text: str) -> list[Problem]:
    """ "how much does the gap change between Nvidia 60B and 80B": two states, and what lies between."""
    amounts = [item for item in said if item.kind == "amount"]
    changed = _CHANGED.search(text)
    if changed is None or len(amounts) < 2 or not any(item.data in _RESULTS for item in said):
        return []
    behind = [item for item in said if item.start >= changed.end()]
    return [spanning("refused_side", behind[0], behind[-1], text)] if behind else []


def _charged(said: list[Item], text: str) -> list[Problem]:
    """ "clouds charge 30% on top", "Nvidia takes a 4.5B charge": a markup, or what is written off."""
    found = []
    for name, amount in pairwise(said):
        if amount.kind != "amount" or name.kind not in NAMES:
            continue
        marked = name.data in _MARGINS and _ON_TOP.match(text, amount.end)
        if marked or (is_firm(name) and _WRITTEN_OFF.match(text, amount.end)):
            found.append(spanning("refused_outside", name, amount, text))
    return found


def _unmoved(said: list[Item], text: str) -> list[Problem]:
    """ "gap unchanged with Nvidia at 60B", "capex flat": a result stays as it is only where something else gives way."""
    derived = EQUATIONS.keys() if any(map(names_company, said)) else EQUATIONS.keys() - {"ai_revenue"}
    behind = [*said[2:], None]
    moved = any(item.kind in ("amount", "change") for item in said)
    return [
        spanning("refused_reference", first, second, text)
        for (first, second), third in zip(pairwise(said), behind, strict=False)
        if {first.kind, second.kind} == {"name", "unchanged"}
        and not (
            second.kind == "unchanged"
            and leads_on(second, text)
            and (not moved or (third is not None and third.kind in NAMES))
        )
        and not STOP.search(text, first.end, second.start)
        and (first if first.kind == "name" else second).data[0] in derived
    ]


def _valuations(said: list[Item], text: str) -> list[Problem]:
    """ "Microsoft at 4T": what a company is worth, where no word says that it sells for so much."""
    return [
        spanning("refused_outside", firm, amount, text)
        for firm, amount in pairwise(said)
        if is_firm(firm) and amount.kind == "amount" and amount.data.value >= _WORTH and amount.data.unit == "money"
        if _REACHES.fullmatch(text, firm.end, amount.start) and not _SELLS.search(text)
    ]


def _segments(said: list[Item], text: str) -> list[Problem]:
    """ "Nvidia 130B total, data center 115B": a part of Nvidia's sales, which is no cost of data centres."""
    found = []
    for place, thing in enumerate(said):
        sales = next((b for a, b in pairwise(said[:place]) if a.data == NVIDIA and b.kind == "amount"), None)
        if thing.kind != "thing" or thing.data != ("datacenter_cost",) or sales is None:
            continue
        near = [item for item in (*said[place + 1 : place + 2], said[place - 1]) if item is not sales]
        part = next((item for item in near if item.kind in ("amount", "change")), None)
        if part is not None and (part.kind == "change" or 0 < part.data.value < sales.data.value):
            found.append(spanning("refused_scope", min(part, thing, key=START), max(part, thing, key=START), text))
    return found


def _kept(said: list[Item], text: str) -> list[Problem]:
    """ "don't touch the margin at 45%": as it is, or as it is said to be?"""
    return [
        spanning("refused_negation", kept, amount, text)
        for kept, name, amount in zip(said, said[1:], said[2:], strict=False)
        if kept.kind == "unchanged" and name.kind in NAMES and amount.kind == "amount"
        if text[kept.start : kept.end].lower().startswith(("d", "ne "))
    ]


def _cents(said: list[Item], text: str) -> list[Problem]:
    """ "add 50 cents of energy per GPU dollar": all that energy costs, or more of it?"""
    return [
        spanning("refused_offset", add, ratio, text)
        for add, cents, ratio in zip(said, said[1:], said[2:], strict=False)
        if add.data == "up" and cents.kind == "amount" and cents.data.unit == "money" and not cents.data.scaled
        if ratio.data == ("facility_ratio",)
    ]


def _taken_from(said: list[Item], text: str) -> list[Problem]:
    """ "OpenAI 13B less 20% to Microsoft": what one company passes on to another."""
    return [
        spanning("refused_offset", less, firm, text)
        for less, amount, firm in zip(said, said[1:], said[2:], strict=False)
        if less.data == "down" and amount.kind == "amount" and names_company(firm)
        if text[less.start : less.end].lower() == "less" and _TO.match(text, amount.end)
    ]


_Check = Callable[[list[Item], str], list[Problem]]
_BY_HINT: tuple[tuple[tuple[str, ...], _Check], ...] = (
    ((" til", "until", "before", "avant qu", "jusqu"), _until),
    ((" net", "(net", "after ", "impôt", "impot"), _net),
    (("add", "ajout"), _added_to),
    (
        ("driv", "push", "lift", "bring", "boost", "bump", "rais", "tak", "fait ", "porte", "rise in", "growth in"),
        _driven,
    ),
    (("chang",), _between_two),
    (("over cost", "on top", "markup", "en plus", "de plus", "charge", "write", "provision", "impair"), _charged),
    ((" less ",), _taken_from),
    ((" less ", " minus ", " moins "), _taken_away),
    (("data cent", "datacent", "dc"), _segments),
    ((" hit", " at ", "reach", "tops", "pèse", "atteint", " à "), _valuations),
)
_BY_KIND: tuple[tuple[str, _Check], ...] = (
    ("correct", _denied),
    ("without", _denied),
    ("unchanged", _kept),
    ("unchanged", _unmoved),
    ("change", _cents),
)
HINTS = frozenset(hint for hints, _ in _BY_HINT for hint in hints)
_KINDS = frozenset(kind for kind, _ in _BY_KIND)
