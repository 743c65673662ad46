"""Amounts of several names: shared ("Google and Meta 15B each", "double Google and Microsoft"), in their order ("OpenAI and
Anthropic at 6B and 3B"), or of a name that goes without saying (years are the payback)."""

from __future__ import annotations

import re

from model.catalogue import EQUATIONS, RESULTS, is_company, variable
from model.late import Late
from model.reader.paired.pairing import Pair, Paired
from model.reader.words.named import LIGHT, PARTING, is_firm
from model.reader.words.tokens import START, Item
from model.reading import Quantity

_LISTING = LIGHT | {"noun", "each"}
ARTICLES = frozenset(("", "the", "le", "la", "les", "l'"))
_AND = frozenset(("and", "et", "&", "+", "/", "n", "plus", "as well as", "ainsi que", "nor", "ni"))
_FOR = Late(r"\b(?:for|on|at|pour|chez|sur)\b", re.IGNORECASE)
_PAYBACK = ("payback_years",)
_SPEND = "datacenter_cost"
_SPREADING = (
    r"\b(?:spread|straight[- ]?lin|smooth|amorti[sz]|depreciat|expens|recover|recoup|earn(?:ed)? back|paid back|won back"
    r"|[ée]tal|liss|r[ée]parti|r[ée]cup[ée]r)"
)
_SPREADS = Late(rf"{_SPREADING}\w*(?: out)?(?: the| our| les?| la| all)? *$", re.IGNORECASE)
_SPREAD = Late(rf"{_SPREADING}\w*(?: out| back)? *(?:over|in|within|across|sur|en)\b", re.IGNORECASE)
_WRITTEN_OFF = Late(
    r"\b(?:amorti[sz]?|depreciat|recover|recoup|(?:earn|pay|write|writing|paying)(?:s|ed)? (?:it )?(?:off|back)"
    r"|rembours|rentabilis|r[ée]cup[ée]r)[^.;?]*\b(?:over|in|within"
    r"|across|sur|en) *$",
    re.IGNORECASE,
)
_CLAUSE = Late(r"[;:?!\n]|[.,](?!\d)|\b(?:and|et|with|avec)\b")
# "a 3-year plan", "over the next 3 years": when, or how much in all, not until when it is paid back.
_OF_YEARS = Late(
    r"[- ]*(?:from now\b|ago\b|hence\b|later\b|out\b|of (?!payback|life|useful|depreciation)"
    r"|apr[èe]s\b|avant\b|plus tard\b|plus t[ôo]t\b|que\b|durant\b|de suite\b|earlier\b|in a row\b"
    r"|plan|contract|deal|outlook|forecast|bond|lease|old|note|study|career|veteran|project|program|view)\b",
    re.IGNORECASE,
)
_LISTED = Late(r"[A-Za-z] *[:=] *\$?\d")  # "Google, Microsoft, Meta: 15B, 20B, 10B"
_SO_LONG = Late(r".*-(?:year|yr|an)s?", re.IGNORECASE)
_THING = Late(
    r" +(?!payback|depreciation|life|amorti[sz]ation|horizon|write|useful|straight|schedule|lifespan|recovery|window)\w",
    re.IGNORECASE,
)
# "un contrat à 3 ans", "un analyste de 40 ans"
_PLAN = Late(
    r"\b(?:plan|contrat|projet|bail|budget) [àa]\s*$"
    r"|(?<!dur[ée]e)(?<!horizon)(?<!d[ée]lai)(?<!retour)(?<!cible)(?<!vie)(?<!amortissement) de\s*$",
    re.IGNORECASE,
)
_ALONE = Late(r"\s*(?:over|across|sur|pendant)(?: the| les)?\s*", re.IGNORECASE)
_SPAN = Late(
    r"\b(?:next|last|past|coming|every|in|within|for|after|ago|prochain\w*|derni\w+"
    r"|dans|pendant|durant|d'ici|tous les|depuis|avant|apr[èe]s|il y a|fallu|took)\b[^,;]*$|\ben *$",
    re.IGNORECASE,
)
_BACK = Late(
    r"\b(?:back|recovered|recouped|repaid|r[ée]cup[ée]r\w+|rembours\w+) (?:in|within|over|en|sous|sur) *$",
    re.IGNORECASE,
)
_ADJACENT = 4


def in_order(items: list[Item], text: str) -> tuple[list[Pair], list[Item]]:
    """(pairs, the other items) of a list of names with a list of as many amounts behind it."""
    for at, item in enumerate(items):
        if item.kind != "quantity" or [each.kind for each in items[at + 2 : at + 3]] != ["quantity"]:
            continue
        if at > 1 and items[at - 2].kind == "quantity" and _joins(items[at - 1], text):
            continue  # inside of a list that was looked at from its beginning
        amounts = _run(items, at, 1, "quantity", text)
        before = next((place for place in range(at - 1, -1, -1) if items[place].kind not in LIGHT), None)
        if before and items[before].data == "," and items[before - 1].kind == "name":
            before -= 1  # "Google and Meta, 20B and 15B"
        names = [] if before is None else _run(items, before, -1, "name", text)[: len(amounts)]
        if len(amounts) > 1 and (behind := _names_behind(items, amounts, text)):
            taken = _headed(items, before) if before is not None else at
            pairs = [(items[name], items[amount].data) for name, amount in zip(behind, amounts, strict=True)]
            return pairs, [*items[:taken], *items[behind[-1] + 1 :]]
        if len(amounts) < 2 or len(names) < len(amounts):
            continue
        last, following = items[amounts[-1]], items[amounts[-1] + 1 : amounts[-1] + 2]
        colon = bool(following) and ":" in text[last.end : following[0].start]  # "… make 20B and 13B: what's the gap?"
        if colon or all(each.kind in PARTING for each in following):
            like = items[amounts[0]].data
            shared = [_likewise(items[amount].data, like) for amount in amounts]
            pairs = [(items[name], quantity) for name, quantity in zip(reversed(names), shared, strict=True)]
            return pairs, [*items[: names[-1]], *items[amounts[-1] + 1 :]]
    return [], items


def _names_behind(items: list[Item], amounts: list[int], text: str) -> list[int]:
    """The places of as many names behind a list of amounts: "30% and 60% for cloud and apps"."""
    first = next((at for at in range(amounts[-1] + 1, len(items)) if items[at].kind not in LIGHT), None)
    if first is None or not _FOR.search(text, items[amounts[-1]].end, items[first].start):
        return []
    names = _run(items, first, 1, "name", text)
    if len(names) > len(amounts) and items[names[len(amounts) - 1] + 1].data == ",":
        names = names[: len(amounts)]  # "… for cloud and apps, Nvidia 60B"
    ends = all(each.kind in PARTING for each in items[names[-1] + 1 : names[-1] + 2]) if names else False
    return names if ends and len(names) == len(amounts) else []


def _headed(items: list[Item], before: int) -> int:
    """Where the items begin that a heading before a list takes with it: "margins of 30% and 60% for …"."""
    return before if items[before].kind == "name" and items[before].data == ("end_user_margin",) else before + 1


def _likewise(quantity: Quantity, first: Quantity) -> Quantity:
    """A quantity of a list as the change that the first one is: "up by 4B and 5B"."""
    if first.op != "add" or quantity.op != "set":
        return quantity
    value = abs(quantity.value) if first.value >= 0 else -abs(quantity.value)
    return quantity._replace(op="add", value=value, toward=first.toward, signed=first.signed)


def _run(items: list[Item], place: int, step: int, kind: str, text: str) -> list[int]:
    """The places of a list of one kind that starts here and goes on over joints; empty where its end is not told by an
    "and"."""
    if not _is_of(items[place], kind):
        return []
    places = [place]
    joints: list[str] = []
    while 0 <= place + 2 * step < len(items) and _joins(items[place + step], text):
        oxford = items[place + 2 * step].data == "," and items[place + step].kind == "separator"
        if oxford and 0 <= place + 3 * step < len(items):  # "Google, Microsoft, and Meta"
            place += step
        if not _is_of(items[place + 2 * step], kind):
            break
        joints.append(items[place + step].kind)
        place += 2 * step
        places.append(place)
    return places if "separator" in joints or (len(places) > 2 and _LISTED.search(text)) else []


def _is_of(item: Item, kind: str) -> bool:
    """Whether an item is of a kind; "cloud" beside "end-user margins" names a margin too."""
    return item.kind == kind or (kind == "name" and item.kind == "thing" and item.data[0].endswith("_margin"))


def for_each(paired: Paired, items: list[Item], text: str) -> Paired:
    """ "Google and Meta 15B each", "each of Google and Meta makes 15B": the names before share the amount."""
    for each in items:
        if each.kind == "each":
            paired = _for_one(each, paired, items, text)
    return paired


def _for_one(each: Item, paired: Paired, items: list[Item], text: str) -> Paired:
    """The pairs with the names that share the amount of one "each"."""
    pairs, names = paired.pairs, paired.names
    told = _told_by(each, pairs)
    shared: list[Pair] = []
    for name, quantity in pairs:
        if quantity is told and name.start <= quantity.start:
            before = _listed_before(name, names, items, text)
            shared += [(other, quantity) for other in before]
            names = [other for other in names if other not in before]
        shared.append((name, quantity))
        if quantity is told and quantity.end <= each.start and quantity.end <= name.start:
            behind = _listed_behind(name, names, items)
            if name.end <= each.start and not (behind and 0 <= each.start - behind[-1].end < _ADJACENT):
                continue  # "10B from OpenAI and Anthropic each", but not "Meta 10B, Google 15B each"
            shared += [(other, quantity) for other in behind]
            names = [other for other in names if other not in behind]
    return paired._replace(pairs=shared, names=names)


def _listed_before(name: Item, names: list[Item], items: list[Item], text: str) -> list[Item]:
    """The open names of the list that ends in one: "how much must OpenAI earn if Google and Meta make 20B each?"."""
    at = next((at for at, item in enumerate(items) if item.end >= name.end), 0)
    found: list[Item] = []
    for item in reversed(items[: at + 1]):
        mine = next((each for each in names if each.start == item.start and each.data[0] not in RESULTS), None)
        if mine is not None:
            found.append(mine)
        elif item.start < name.start and item.kind not in _LISTING and not (_joins(item, text) or _is_put_in(item)):
            break
    return found[::-1]


def _is_put_in(item: Item) -> bool:
    """Whether a separator stands for what "both margins" says, where no word is."""
    return item.kind == "separator" and item.end == item.start + 1


def _listed_behind(name: Item, names: list[Item], items: list[Item]) -> list[Item]:
    """The open names that a list goes on with behind one: "add 2B each to Google and Microsoft"."""
    found: list[Item] = []
    for item in items[items.index(name) + 1 :]:
        if item in names and is_firm(item):
            found.append(item)
        elif item.kind != "separator" and item.data != ",":
            break
    return found


def _told_by(each: Item, pairs: list[Pair]) -> Quantity | None:
    """The amount that "each" is said of: the one right before it, else the one behind it."""
    before = [quantity for _, quantity in pairs if quantity.end <= each.start]
    after = [quantity for _, quantity in pairs if quantity.start >= each.end]
    if before and (each.start - before[-1].end < _ADJACENT or not after):
        return before[-1]
    return after[0] if after else None


def spread_over(paired: Paired, text: str) -> Paired:
    """Spending that is spread over years as the payback: "straight-line the spend across 5 years"."""
    spread = [
        name
        for name, quantity in paired.pairs
        if quantity.unit == "years" and name.data[0] == _SPEND
        if _SPREADS.search(text, 0, name.start) or _SPREAD.search(text, name.end, quantity.start)
    ]
    if not spread:
        return paired
    pairs = [(name._replace(data=_PAYBACK) if name in spread else name, quantity) for name, quantity in paired.pairs]
    return paired._replace(pairs=pairs)


def paybacks(paired: Paired, text: str) -> Paired:
    """ "…, four years to recoup": years without a name are the payback, where they stand in a clause of their own."""
    pairs, names, left, _ = paired
    if any(name.data == _PAYBACK for name, _ in pairs):
        return paired
    found = [quantity for quantity in left if quantity.unit == "years" and _stands_alone(quantity, pairs, text)]
    for quantity in found:
        named = next((name for name in names if name.data == _PAYBACK), None)
        names = [name for name in names if name is not named]
        pairs = [*pairs, (named or Item("name", _PAYBACK, quantity.start, quantity.end), quantity)]
    left = [quantity for quantity in left if quantity not in found]
    return paired._replace(pairs=pairs, names=names, left=left)


def _stands_alone(years: Quantity, pairs: list[Pair], text: str) -> bool:
    """Whether years belong to nothing else in their clause: no amount, no plan, no span of time."""
    if years.op not in ("set", "range") or "half" in text[years.start : years.end].lower():
        return False  # "the half-year report"
    if _SO_LONG.fullmatch(text, years.start, years.end) and _THING.match(text, years.end):
        return False  # "3-year AI revenue"
    start = max((found.end() for found in _CLAUSE.finditer(text, 0, years.start)), default=0)
    if _BACK.search(text, start, years.start):
        return True  # "we want it back in two years"
    if _WRITTEN_OFF.search(text, start, years.start):
        return True  # "pay off 300B of capex over four years"
    return not (
        any(start <= other.start < years.start for _, other in pairs)
        or _OF_YEARS.match(text, years.end)
        or _PLAN.search(text, start, years.start)
        or (pairs and _ALONE.fullmatch(text, start, years.start))
        or _SPAN.search(text, start, years.start)
    )


def shared_change(paired: Paired, items: list[Item], text: str) -> Paired:
    """ "double Google and Microsoft", "Google and Microsoft double", "set Apple and X to zero": a factor, a percentage or
    nothing at all counts for each of a list."""
    pairs, names = paired.pairs, paired.names
    shared = list(pairs)
    for name, quantity in pairs:
        if not (names and _counts_for_each(name, quantity)):
            continue
        step = 1 if quantity.start < name.start else -1
        at = items.index(name)
        while (following := _next_of_list(items, at, step, text)) is not None:
            at, other = following, items[following]
            left_out = following > 0 and items[following - 1].kind in (
                "correct",
                "without",
            )  # "no Meta, Google doubles"
            if other not in names or left_out or not _alike(name, other):
                break  # "zero out Meta and Tesla, gap?"
            names = [each for each in names if each != other]
            shared.append((other, quantity))
    return paired._replace(pairs=shared, names=names)


def _alike(name: Item, other: Item) -> bool:
    """Whether two names of a list can change alike: companies, or inputs of one dimension."""
    if is_firm(name) or is_firm(other):
        return all(is_firm(each) or each.data == ("ai_revenue",) for each in (name, other))
    derived = other.data[0] in EQUATIONS and name.data[0] not in EQUATIONS
    result = other.data[0] in RESULTS and name.data[0] not in RESULTS  # "halve capex, gap?"
    return other.kind == name.kind and not (derived or result) and _dimension(name) == _dimension(other)


def _dimension(name: Item) -> str:
    return variable(name.data[0]).dimension


def _next_of_list(items: list[Item], place: int, step: int, text: str) -> int | None:
    """Where the next member of a list stands, over a joint and an article: "Google and the clouds", "Google n Meta"."""
    at = place + step
    joint = place
    if 0 < at < len(items) - (step > 0) and _joins(items[at], text):
        joint, at = at, at + step
    if not 0 <= at < len(items):
        return None
    first, second = sorted((items[joint], items[at]), key=START)
    between = text[first.end : second.start].strip().lower()
    return at if (between in ARTICLES and joint != place) or between in _AND else None


def _counts_for_each(name: Item, quantity: Quantity) -> bool:
    by_percent = quantity.unit in ("percent", "points") and (quantity.op == "add" or quantity.signed != "")
    relative = quantity.op == "scale" or quantity.unit == "times" or by_percent
    return relative or (quantity.op == "set" and not quantity.value and is_company(name.data[0]))


def _joins(item: Item, text: str) -> bool:
    """Whether an item stands between the members of a list."""
    return (item.kind == "mark" and item.data == ",") or (
        item.kind == "separator" and text[item.start : item.end].lower() in _AND
    )
