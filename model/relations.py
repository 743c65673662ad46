"""What is said of an amount that makes it no value of the model: until when it holds, after which costs, what is left of
it."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES
from model.late import Late
from model.named import QUIET, is_firm, names_company
from model.reading import Problem, spanning
from model.tokens import Item

_NAMED = frozenset(("name", "thing"))
_MARGINS = (("cloud_margin",), ("end_user_margin",))
_UNTIL = Late(r"\b(?:until|till?|before|avant qu(?:e |['’])|jusqu['’][àa] ce qu(?:e |['’]))\s*$", re.IGNORECASE)
_NET = Late(r",? *\(?(?:net|nette|after tax|apr[èe]s imp[ôo]ts?)\b(?! (?:of|de|d['’]))", re.IGNORECASE)
_LONGEST_LEAD = 16


def relations(items: list[Item], kinds: set[str], text: str, lowered: str) -> list[Problem]:
    """Amounts that hold until a firm sells something, are taken from a company's or denied; margins after more than the
    model's costs."""
    found: list[Problem] = []
    said = [item for item in items if item.kind not in QUIET]
    if "til" in lowered or "before" in lowered or "avant qu" in lowered or "jusqu" in lowered:
        found += _until(said, text)
    if "net" in lowered or "tax" in lowered or "imp" in lowered:
        found += _net(said, text)
    if "correct" in kinds:
        found += _denied(said, text)
    if "unchanged" in kinds:
        found += _kept(said, text) + _unmoved(said, text)
    if "change" in kinds:
        found += _cents(said, text)
    if " less " in lowered:
        found += _taken_from(items, text)
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
        if margin.data in _MARGINS and amount.kind == "amount" and (net := _NET.match(text, amount.end))
    ]


def _denied(said: list[Item], text: str) -> list[Problem]:
    """ "OpenAI makes no 20B"; unlike "OpenAI 13B, no, 20B"."""
    return [
        spanning("refused_negation", no, amount, text)
        for place, (no, amount) in enumerate(pairwise(said))
        if no.kind == "correct" and amount.kind == "amount" and text[no.start : amount.start].strip().lower() == "no"
        if place and said[place - 1].kind in _NAMED and not any(each.kind == "amount" for each in said[:place])
    ]


def _unmoved(said: list[Item], text: str) -> list[Problem]:
    """ "gap unchanged with Nvidia at 60B": a result stays as it is only where something else gives way."""
    return [
        spanning("refused_reference", first, second, text)
        for first, second in pairwise(said)
        if {first.kind, second.kind} == {"name", "unchanged"}
        and (first if first.kind == "name" else second).data[0] in OUTCOMES
    ]


def _kept(said: list[Item], text: str) -> list[Problem]:
    """ "don't touch the margin at 45%": as it is, or as it is said to be?"""
    return [
        spanning("refused_negation", kept, amount, text)
        for kept, name, amount in zip(said, said[1:], said[2:], strict=False)
        if kept.kind == "unchanged" and name.kind in _NAMED and amount.kind == "amount"
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


def _taken_from(items: list[Item], text: str) -> list[Problem]:
    """ "OpenAI 13B less 20% to Microsoft": what one company passes on to another."""
    return [
        spanning("refused_offset", less, firm, text)
        for less, amount, to, firm in zip(items, items[1:], items[2:], items[3:], strict=False)
        if less.data == "down" and amount.kind == "amount" and to.data == "to" and names_company(firm)
        if text[less.start : less.end].lower() == "less"
    ]
