"""What amounts of companies are of, said once for several or behind them: "capex: Microsoft 80B, Google 75B", "OpenAI makes
13B, its capex is 50B", "Nvidia sells 60B: 20B to Microsoft". None of these is a company's AI revenue."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import is_company
from model.late import Late
from model.reader.words.named import HEADS, NVIDIA, QUIET, SUBJECTS, names_company
from model.reader.words.tokens import Item
from model.reading import Problem, spanning

_SPENT = frozenset(("datacenter_cost", "facility_cost", "facility_ratio"))
_STATING = frozenset(("amount", "change", "move", "multiply", "divide"))
_HEADED = Late(r"\s*(?:\((?:in )?[$\w ]{1,8}\))?\s*(?::|\n|\||=|\bis\b|\bare\b|\best\b|\bsont\b)\s*", re.IGNORECASE)
_WHOLE = Late(r"(?:total|overall|group|company)\b(?!.*\b(?:ai|ia)\b)", re.IGNORECASE)
_IN = Late(r" *(?:\(|\b(?:in|of|for|en|de|d['’]|pour)\b)? *", re.IGNORECASE)
_ITS = Late(r"\b(?:its|their|his|her|own|ses|son|sa|leurs?)(?: own| ai| annual)? *$", re.IGNORECASE)
_SPENDS = Late(r"d[ée]pens(?:e|ent|era|eront|ait)\b", re.IGNORECASE)
_SUM = Late(r"\s*(?:=+>|-+>|→|⇒|=)\s*$")


def of_something_headed(items: list[Item], firms: list[int], text: str) -> list[Problem]:
    """Amounts that are what a heading or a word behind a list says, a company's own costs, parts of Nvidia's sales."""
    said = [item for item in items if item.kind not in QUIET and item.kind != "separator"]
    companies = [items[place] for place in firms if is_company(items[place].data[0])]
    if not companies:
        return []
    found = _heading(said, companies, text) + _trailing(said, companies, text) + _own(said, companies, text)
    return found + _buyers(said, text) + _total(said, companies, text)


def _is_cost(item: Item) -> bool:
    return item.kind == "spend" or (item.kind in HEADS and not _SPENT.isdisjoint(item.data))


def _heading(said: list[Item], companies: list[Item], text: str) -> list[Problem]:
    """ "capex: Microsoft 80B", "total revenue: Google 350B"; "Microsoft: AI revenue 13B, capex 80B"."""
    found = []
    for first, second in pairwise(item for item in said if item.kind not in ("mark", "counted_in")):
        if second not in companies or not _HEADED.fullmatch(text, first.end, second.start):
            continue
        if _is_cost(first) or first.data == ("gap",) or _WHOLE.match(text, first.start, first.end):
            found.append(spanning("refused_outside", first, second, text))
    first, *others = said
    of_ai = [item.data for item in others[1:2]] == [("ai_revenue",)]  # "Microsoft: 13B of AI revenue, 80B of capex"
    if len(companies) == 1 and first is companies[0] and others and (others[0].kind in HEADS or of_ai):
        cost = next((item for item in others if item.kind == "name" and not _SPENT.isdisjoint(item.data)), None)
        if cost is not None and ":" in text[first.end : others[0].start]:
            found.append(spanning("refused_outside", first, cost, text))
    return found


def _trailing(said: list[Item], companies: list[Item], text: str) -> list[Problem]:
    """ "Google 75B, Meta 65B (capex)", "OpenAI 40B, Anthropic 13B raised"."""
    found = []
    spoken = [item for item in said if item.kind != "mark"]
    for place, (amount, last) in enumerate(pairwise(spoken)):
        if len(companies) < 2 or amount.kind != "amount" or not place or spoken[place - 1] not in companies:
            continue
        valued = place + 2 < len(spoken) and spoken[place + 2].kind in _STATING
        raised = last.kind == "change" and text[last.start : last.end].lower() == "raised"
        if not valued and (_is_cost(last) or raised) and _IN.fullmatch(text, amount.end, last.start):
            found.append(spanning("refused_outside", amount, last, text))
    return found


def _own(said: list[Item], companies: list[Item], text: str) -> list[Problem]:
    """ "OpenAI makes 13B; its capex is 50B", "OpenAI makes 13B and buys 10B of GPUs"."""
    found = []
    for place, item in enumerate(said):
        after = [each.kind for each in said[place + 1 : place + 2]]
        if item.start < companies[0].end or after != ["amount"]:
            continue
        own = item.kind in SUBJECTS and not _SPENT.isdisjoint(item.data) and _ITS.search(text, 0, item.start)
        if own or (
            (item.kind == "spend" or _SPENDS.match(text, item.start)) and place and said[place - 1].kind == "amount"
        ):
            found.append(spanning("refused_outside", item, said[place + 1], text))
    return found


def _buyers(said: list[Item], text: str) -> list[Problem]:
    """ "Nvidia sells 60B: 20B Microsoft, 15B Meta"."""
    if (
        len(said) < 4
        or said[0].data != NVIDIA
        or said[1].kind != "amount"
        or ":" not in text[said[1].end : said[2].start]
    ):
        return []
    first, second = said[2:4]
    bought = {first.kind, second.kind} == {"amount", "name"} and (names_company(first) or names_company(second))
    return [spanning("refused_scope", said[0], second, text)] if bought else []


def _total(said: list[Item], companies: list[Item], text: str) -> list[Problem]:
    """ "Google 20B, Meta 10B => 30B": the sum, not a change of the last."""
    amounts = [item for item in said if item.kind == "amount"]
    if len(companies) < 2 or len(amounts) != len(companies) + 1 or said[-1] is not amounts[-1]:
        return []
    *parts, total = amounts
    summed = sum(item.data.value for item in parts) == total.data.value
    arrow = _SUM.search(text, parts[-1].end, total.start)
    return [spanning("refused_joint", companies[0], total, text)] if summed and arrow else []
