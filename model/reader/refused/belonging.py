"""Whose an amount is: what a company spends, raises or sells to another, its own margin or gap, a part or a multiple of
something else are no values of the model, however near they stand to a name that is."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import EQUATIONS, is_company
from model.late import Late
from model.reader.measured.changes_in import GROWTH
from model.reader.refused.attributed import beside_odd_nouns
from model.reader.refused.either import either, is_either
from model.reader.refused.firms_break_even import breaks_even_itself
from model.reader.refused.headings import of_something_headed
from model.reader.refused.money_of_firms import is_bill, lacking, leads_to, needs_money, raises, sells, spends
from model.reader.refused.shares import of_something_else, of_totals, of_wholes
from model.reader.refused.stating import apart_from_firms, beside_odd_words
from model.reader.refused.totals import beside_costs, beside_totals
from model.reader.words.named import (
    BILLS,
    DIRECTIONS,
    FACILITIES,
    NAMES,
    NVIDIA,
    PARTING,
    QUIET,
    SUBJECTS,
    Named,
    beside,
    is_factor,
    is_firm,
)
from model.reader.words.tokens import Item
from model.reading import Problem, spanning
from model.text import has_any

_SAID_OF = frozenset(("spend", "noun", "change"))
_HEADING = (":", ">", "→", "⇒", "=", "|", "\n", " is ", " are ")
_CHANGED = frozenset(("change", "move", "compare"))
_COUNTING = SUBJECTS | {"ask"}  # "half of what the GPUs cost"
_MEASURED = frozenset(("amount", "change"))
_SHARED = FACILITIES | {"cloud_margin"}
_LIGHT = frozenset(("range", "topic"))
_THE = r"(?:the |la |le |les |l['’]|its )?"
_OF = Late(rf" *\b(?:of|at|for|by|de|d['’]|du|des|chez|pour) *{_THE}", re.IGNORECASE)
_ON = Late(rf" *\b(?:of|at|for|on|de|d['’]|du|des|chez|pour|sur) *{_THE}", re.IGNORECASE)
_TOTALS = ("ai_revenue", "datacenter_cost")
_SOURCE = Late(
    r"\b(?:from|due to|thanks to|belongs? to|to|by|at|is|are|on|for|de|d['’]|chez|[àa]|est|sont|pour)\s*"
    r"(?:the |de |du |l['’]|la |le |les |de l['’])*$",
    re.IGNORECASE,
)
_COVERS = Late(r" (?:alone |seule? )?(?:would |could |will |can )?(?:cover(?!age)|couvr)\w*", re.IGNORECASE)
_OF_ALL = frozenset(
    ("payback_years", "cloud_margin", "facility_ratio", "required_revenue")
)  # one for the whole industry
_POSSESSIVE = Late(r"['’]s?(?: own)? +")
_HIS = Late(r"['’]s?(?: own)? +|(?: own)? +")
_PART = Late(
    r"\b(?:dont|of which|including|incl|y compris)\b[^,;.]*$"
    r"|\b(?:(?:is|are|sits?|already|est|sont)(?: already| d[ée]j[àa])?|counted|included|comprise?s?(?! entre))"
    r" (?:in|inside|within|part of|dans)(?: the| le| la| les)? $",
    re.IGNORECASE,
)
_ITS = Late(r" *(?:ses|son|sa|its|their|leurs?|what (?:it|they)) ", re.IGNORECASE)
_UNDER = Late(r"\b(?:at|with|for|on|under|given|if|when|à|avec|pour|sous|si)\b", re.IGNORECASE)
_DOES = Late(r" *(?:does|do|did|would|fait|font|a|ont) *", re.IGNORECASE)
_WHOLE = Late(
    r"(?:['’]s?)? +(?:(?:total|overall|company-?wide|group|entire) (?:sales|revenues?|turnover|top line)|ca total"
    r"|(?:market )?(?:value|size)\b)",
    re.IGNORECASE,
)
_AND_NO_OTHER = Late(
    r"(?:[^,;.]|[.,](?=\d)){0,24}[ ,]+(?:and |et )?(?:nothing else|nobody else|no one else"
    r"|rien d['’]autre|personne d['’]autre)\b"
    r"(?! *(?:chang|mov|is diff|ne))",
    re.IGNORECASE,
)
_LISTS = Late(r" *(?:n|and|et|&|\+)\b", re.IGNORECASE)
_ONLY = ("only", "solely", "uniquement", "seulement", "exclusivement", "seul", "seule")
_ONLY_THAT = Late(r"\bn(?:e |['’])[^,;.]{0,16}\bqu['’]$")
HINTS = frozenset(("else", "autre", "only", "solely", "uniquement", "seul", "exclusivement", "qu'"))
_COSTS = Late(
    r" *(?:(?:would|will|may|could|has|had|to|a|va) )?(?:costs?|costing|co[uû]t(?:e|ent|ait|era|erait|er|é))\b",
    re.IGNORECASE,
)
_LONGEST_LEAD = 32
_IN_TIME = Late(r" *(?:in|over|within|sur|en|pendant) *(?:the (?:first|last) |les )?", re.IGNORECASE)
_OF_SPEND = Late(r"\s*(?:(?:of|in|on|for|de|d['’]|en) *)?(?:ai |ia )?", re.IGNORECASE)
_WOULD = Late(r"\b(?:would|will|could|can|must|to)\b *$", re.IGNORECASE)
_GIVEN = Late(r" *(?:for|with|at|pour|avec) *", re.IGNORECASE)
_LOSS = Late("d[eé]ficit|loss|perte", re.IGNORECASE)


def of_others(
    items: list[Item], kinds: set[str], names: Named, text: str, lang: str, hinted: set[str]
) -> list[Problem]:
    """The amounts and questions of a statement that are not the model's, though a name beside them is."""
    found: list[Problem] = []
    if not _SHARED.isdisjoint(names.variables):
        found += of_totals(items, text)
    found += beside_odd_words(items, text)
    found += beside_odd_nouns(items, text, lang)
    if names.firms:
        alone = not HINTS.isdisjoint(hinted)
        found += apart_from_firms(items, text)
        found += _companies(items, names.firms, not _CHANGED.isdisjoint(kinds), alone, text)
        if has_any(text, _HEADING) or not BILLS.isdisjoint(names.variables) or not _SAID_OF.isdisjoint(kinds):
            found += of_something_headed(items, names.firms, text)
        if "ai_revenue" in names.variables:
            found += beside_totals(items, text)
    if "datacenter_cost" in names.variables:
        found += beside_costs(items, text)
    if "datacenter_cost" in names.variables or "facility_cost" in names.variables or "divide" in kinds or "/" in text:
        found += of_wholes([item for item in items if item.kind not in _LIGHT], text)
    if len(items) > 1 and (names.firms or "nvidia_revenue" in names.variables or _multiplies(names, kinds)):
        spoken = items if _LIGHT.isdisjoint(kinds) else [item for item in items if item.kind not in _LIGHT]
        found += _beside_each_other(spoken, text)
        if "change" in kinds:
            found += of_something_else(spoken, text)
    return found


def _multiplies(names: Named, kinds: set[str]) -> bool:
    return "change" in kinds or "break_even" in kinds or names.multiplied


def _companies(items: list[Item], firms: list[int], changed: bool, alone: bool, text: str) -> list[Problem]:
    """What a company spends, raises, is paid by Nvidia's customers, or is a part or (where `alone` can be read of it) the
    whole of."""
    problems: list[Problem] = []
    last: Item | None = None
    for place in firms:
        firm = items[place]
        if last is not None and _PART.search(text, last.end, firm.start):
            problems.append(spanning("refused_scope", last, firm, text))
        last = firm
        if not is_company(firm.data[0]):
            after = beside(items, place, 1)
            if after is not None and (after.kind == "spend" or _is_his(firm, after, text)):
                problems.append(spanning("refused_outside", firm, after, text))
            continue
        if alone and (
            _AND_NO_OTHER.match(text, firm.end)
            or _is_only(text[max(0, firm.start - _LONGEST_LEAD) : firm.start].lower())
        ):
            problems.append(spanning("refused_scope", firm, firm, text))
        if other := _of_another_kind(items, place, changed, text):
            first, second = (firm, other) if firm.start < other.start else (other, firm)
            problems.append(spanning("refused_outside", first, second, text))
    return problems


def _is_only(lead: str) -> bool:
    """Whether "only" leads to what follows: "only Google makes 20B", "il n'y a qu'OpenAI"."""
    words = lead.rstrip()
    return (words.endswith(_ONLY) and words != lead) or (
        words.endswith(("qu'", "qu’")) and _ONLY_THAT.search(words) is not None
    )


def _of_another_kind(items: list[Item], place: int, changed: bool, text: str) -> Item | None:
    """What beside a company makes its amount another than its revenue."""
    before, after = beside(items, place, -1), beside(items, place, 1)
    if after is not None:
        if _COSTS.match(text, items[place].end) or _WHOLE.match(text, items[place].end):
            return after
        at = items.index(after, place)
        if after.kind == "thing" and after.data == NVIDIA:
            return after  # "Meta GPU fleet 20B"
        if _is_his(items[place], after, text):
            return after
        if after.kind == "amount" and (cost := _spent(items, at, text) or _period(items, at, text)):
            return cost
        needs = after.kind == "need" and needs_money(items, at, text)
        if needs or spends(after, before) or (after.kind == "change" and raises(items, at, text)):
            return after
    if before is None:
        return None
    spent = before.kind in ("noun", "spend") and spends(before, after)
    paid = before.kind == "amount" and not changed and leads_to(items, place, text)
    return before if spent or paid else None


def _spent(items: list[Item], place: int, text: str) -> Item | None:
    """What a company spends, right behind its amount: "OpenAI 100B capex", "Amazon plans 105B of capex"."""
    after, *rest = [*(item for item in items[place + 1 : place + 4] if item.kind not in QUIET), None]
    if after is None or after.kind != "name" or after.data[0] not in BILLS:
        return None
    valued = bool(rest) and rest[0] is not None and rest[0].kind == "amount"
    return after if not valued and _OF_SPEND.fullmatch(text, items[place].end, after.start) else None


def _period(items: list[Item], place: int, text: str) -> Item | None:
    """The time in which a company makes its amount: "OpenAI made 4.3B in six months"."""
    behind = beside(items, place, 1)
    if behind is None or behind.kind != "amount" or behind.data.unit != "years" or behind.data.value >= 1:
        return None
    return behind if _IN_TIME.fullmatch(text, items[place].end, behind.start) else None


def _is_his(firm: Item, after: Item, text: str) -> bool:
    """Whether a firm's customers are meant: "Nvidia's customers sell 60B"."""
    customers = after.kind == "thing" and after.data == ("end_user_margin",)
    return customers and text[firm.end : after.start].strip().lower() in ("'s", "’s", "s'")


def _beside_each_other(items: list[Item], text: str) -> list[Problem]:
    """A company's or Nvidia's own margin, gap, cost or total income; a multiple of another thing."""
    problems: list[Problem] = []
    for place, (first, second) in enumerate(pairwise(items)):
        before, behind = first.kind, second.kind
        if before in PARTING or behind in PARTING:
            continue
        if behind == "spend" and before == "thing" and first.data == ("end_user_margin",):
            problems.append(spanning("refused_outside", first, second, text))  # "end users pay 40%"
            continue
        if behind == "amount" and _is_gap(first) and (firm := lacking(items, place + 1, text)):
            problems.append(spanning("refused_outside", first, firm, text))
            continue
        third = items[place + 2] if place + 2 < len(items) else None
        if third is not None and is_either(items[place : place + 4], items[:place], text):
            problems.append(either(first, second, third, text))
            continue
        if before in NAMES and behind in NAMES:
            valued = third is not None and third.kind == "amount" and third.data.unit in ("money", "number", "times")
            valued = valued or (third is not None and third.kind == "change")  # "gap for ByteDance up 40%"
            given = _is_gap(first) and _GIVEN.fullmatch(text, first.end, second.start) is not None
            priced = valued and (_is_margin(first) or given)  # "the margin for Nvidia at 60B", "gap for OpenAI 13B"
            if not priced and _owns(first, second, text):
                problems.append(spanning("refused_outside", first, second, text))
        elif (behind == "break_even" and breaks_even_itself(items, place, text)) or (
            before == "change" == behind and _grows(first, second, text)
        ):
            problems.append(spanning("refused_outside", first, second, text))
        elif third is None:
            continue
        elif before in _MEASURED and behind in SUBJECTS:
            if _comes_from(items, place, text):
                problems.append(spanning("refused_reference", first, third, text))
        elif before in SUBJECTS and behind in _MEASURED and third.kind in _COUNTING:
            alone = not place or items[place - 1].kind != "amount"  # "75B Nvidia 48% margin"
            if alone and is_firm(first) and _is_own_margin(items[place : place + 4], text):
                problems.append(spanning("refused_outside", first, third, text))
            counted = _counted(items, place, text)
            asked = place > 0 and items[place - 1].kind == "ask"
            halved = asked and third.kind == "name" and third.data[0] in EQUATIONS  # "what margin halves the gap?"
            if counted and not halved and _is_multiple([first, second, *items[counted : counted + 2]], text):
                problems.append(spanning("refused_reference", first, items[counted], text))
            elif behind == "amount" and (
                (is_firm(first) and _is_loss(third, text)) or (_is_margin(first) and _is_margin_on(items, place, text))
            ):
                problems.append(spanning("refused_outside", first, third, text))
    return problems


def _comes_from(items: list[Item], place: int, text: str) -> bool:
    """Whether a share of a total is another's: "half of AI revenue comes from OpenAI", "half of capex is energy"."""
    share, total, part, *rest = items[place : place + 4]
    times = share.kind == "amount" and share.data.value >= 1  # "deux fois plus de revenus chez Oracle"
    relative = not times and (share.kind == "change" or share.data.unit in ("percent", "times", "number"))
    verb = share.kind == "change" and share.data not in DIRECTIONS | {"1/2"}
    if total.data[0] == "ai_revenue" and (verb or total.kind == "noun"):
        return False  # a company's own: "réduisez de moitié le chiffre d'affaires d'Oracle"
    if not relative or total.data[0] not in _TOTALS or (rest and rest[0].kind == "amount"):
        return False
    parted = is_firm(part) or (part.kind in NAMES and part.data[0] in (*FACILITIES, *NVIDIA))
    return parted and _SOURCE.search(text[total.end : part.start]) is not None


def _counted(items: list[Item], place: int, text: str) -> int | None:
    """Where the thing stands that a factor behind this place could count: "half of AI revenue", "half of what the GPUs
    cost"."""
    factor, third = items[place + 1 : place + 3]
    if third.kind == "name" or (third.data == NVIDIA and items[place].data[0] in _TOTALS):
        return place + 2
    if third.kind == "ask" and "of what" in text[factor.start : third.end].lower():
        return place + 3 if place + 3 < len(items) and items[place + 3].kind in NAMES else None
    return None


def _owns(first: Item, second: Item, text: str) -> bool:
    """Whether one of two neighbours is a firm's own: "margin of Nvidia", "Nvidia's margin"."""
    between = text[first.end : second.start]
    if is_firm(second) and _is_margin(first) and _DOES.fullmatch(between):
        return True  # "what margin does Nvidia have?"
    if is_firm(second) and _OF.fullmatch(between):
        return _is_its_own(first, second, text)
    if is_firm(first) and second.data == ("coverage",) and _COVERS.fullmatch(text, first.end, second.end):
        return True  # "OpenAI covers half of required revenue"
    if sells(first) and _is_margin(second) and not between.strip():
        return True  # "GPU margin 75%"
    if is_firm(first) and second.kind == "name" and second.data[0] in _OF_ALL and _POSSESSIVE.fullmatch(between):
        return True  # "Microsoft's required revenue"
    return is_firm(first) and bool(_HIS.fullmatch(between)) and _is_its_own(second, first, text)


def _grows(first: Item, second: Item, text: str) -> bool:
    """Whether it is the growth that changes: "Nvidia's growth halves"."""
    return second.data != first.data and GROWTH.match(text, first.start) is not None


def _is_margin_on(items: list[Item], place: int, text: str) -> bool:
    """Whether a margin and its percentage are on GPUs: "a margin of 75% on GPUs", which have no amount of their own."""
    _, amount, sold, *rest = items[place : place + 4]
    own = bool(rest) and rest[0].kind == "amount"
    on = amount.data.unit == "percent" and _ON.fullmatch(text[amount.end : sold.start])
    return sells(sold) and bool(on) and not own


def _is_own_margin(items: list[Item], text: str) -> bool:
    """Whether a percentage right behind a firm is its margin: "Jensen keeps 76% gross"; not "Nvidia at a 40% margin"."""
    firm, amount, margin, *rest = items
    percent = amount.kind == "amount" and amount.data.unit == "percent" and not amount.data.sign
    if not percent or not _is_margin(margin) or (rest and rest[0].kind == "amount"):
        return False
    if "," in text[amount.end : margin.start]:
        return False  # "if Microsoft makes 30% more, and the margin falls to 42%"
    return _UNDER.search(text, firm.end, amount.start) is None


def _is_margin(item: Item) -> bool:
    return item.kind == "name" and item.data == ("end_user_margin",)


def _is_its_own(item: Item, firm: Item, text: str) -> bool:
    """Whether something of a firm is its own, not the model's: its margin, its gap, its costs, its total income."""
    if _is_margin(item):
        return True
    if not is_company(firm.data[0]):
        return False
    if _is_gap(item):
        return True
    if item.kind == "name" and item.data == ("ai_revenue",):
        return "total" in text[item.start : item.end].lower()
    return is_bill(item)


def _is_multiple(items: list[Item], text: str) -> bool:
    """Whether a factor counts another thing: "OpenAI makes half of AI revenue", "the gap is twice AI revenue"; not "half
    of its revenue", and not where that thing has an amount of its own."""
    first, factor, of, *rest = items
    if first.data[0] in FACILITIES and of.data == ("nvidia_revenue",) and factor.kind == "amount":
        return False  # "energy at 1.3x GPU cost" is their ratio
    if (rest and rest[0].kind in ("amount", "change")) or _WOULD.search(text, first.end, factor.start):
        return False  # "what Microsoft revenue would halve the gap?"
    if _ITS.match(text, factor.end, of.start) or _LISTS.match(text, factor.end, of.start):
        return False
    if any(sign in text[factor.end : of.start] for sign in ",;:.?!\n—"):
        return False
    counted = factor.kind == "amount" and factor.data.unit == "times"
    return counted or is_factor(factor)


def _is_gap(item: Item) -> bool:
    return item.kind == "name" and item.data == ("gap",)


def _is_loss(item: Item, text: str) -> bool:
    return _is_gap(item) and bool(_LOSS.match(text, item.start))
