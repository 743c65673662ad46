"""Words that lean on what stands beside them: "sales" on a company, "revenue" on AI, "GPUs" on an amount."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import is_company
from model.late import Late
from model.reader.words.named import MARGINS, NVIDIA, PARTS_OF_SPEND, QUIET, SUBJECTS, beside
from model.reader.words.tokens import Item

_AT = Late(r"(?::|\b(?:at|for|with|between|à|pour|avec|entre)) *\$?$", re.IGNORECASE)
_AT_A = Late(r"\s*(?:at|with|given) an?\s*", re.IGNORECASE)
_SHOULD = Late(r"should|ought|devrai", re.IGNORECASE)
_ITS = Late(r"\b(?:its|their|ses?|son|sa|leurs?) *$", re.IGNORECASE)
# Between a company and "AI revenue" that is its own.
_OF_ITS = Late(
    r"(?:['’]s?\b(?: (?:increased|higher|lower|growing|rising|future|combined))?)?(?: *\([^()]*\))?[\s,:;()=–—-]*"
    r"(?:\b(?:each (?:grow|see|raise|lift|increase|double)|each|both|delivers?|delivered|discloses?|disclosed|from|and"
    r"|own|total|annual|yearly|gross|net|reported|current|actual|its|their|the|an?|some|in|at|of|for|with|has|have|had"
    r"|having|worth|is|are|be|to|by|on|would|will|could|can|may|might|should|must|makes?|made|making|earns?|earned"
    r"|earning|books?|booked|reports?|reported|posts?|posted|generates?|generated|brings?|brought|bringing|gets?"
    r"|sees?|reaches|reached|hits?|expects?|expected|only|about|just|[àa]|et|de|du|des|d['’]|ont|fait|font|faire|son|sa"
    r"|ses|leurs?|le|la|les|l['’]|une?|chez|pour|avec|g[ée]n[èe]re|r[ée]alise|d[ée]gage|gagne|annonce|publie|engrange"
    r"|encaisse|environ)(?:\b|(?<=['’]))\s*)*",
    re.IGNORECASE,
)
_FOR = Late(
    r"\b(?:for|to (?:get|bring|put|push|take|lift)|(?:would|will) (?:put|bring|get|take|push)"
    r"|such that|pour|donne|in an)\b",
    re.IGNORECASE,
)
_BETWEEN = frozenset(("filler", "range", "need", "ask", "close", "move", "topic", "let", "each", "counted_in"))
_LEANING_KINDS = frozenset(("noun", "thing"))
_LEANING = frozenset(("ai_revenue", "required_revenue", "datacenter_cost", "facility_cost", "facility_ratio"))
_SPENDING = frozenset(
    ("nvidia_revenue", "datacenter_cost", "facility_cost", "demand_backed_spend", "anticipated_spend")
)


def absorb(items: list[Item], kinds: set[str], variables: set[str], text: str) -> list[Item]:
    """The items without the nouns and totals that a name beside them takes in; "revenue" beside "AI" is AI revenue.
    `variables` are those that the names can mean."""
    if _LEANING_KINDS.isdisjoint(kinds) and _LEANING.isdisjoint(variables):
        return items
    if "thing" in kinds:
        items = [item for place, item in enumerate(items) if item.kind != "thing" or not _belongs(items, place)]
    items = [_supported(items, place) or item for place, item in enumerate(items)] if "noun" in kinds else items
    settled = (_settled(items, place, kinds, variables, text) for place in range(len(items)))
    return [item for item in settled if item is not None]


def _settled(items: list[Item], place: int, kinds: set[str], variables: set[str], text: str) -> Item | None:
    """An item as what it leans on makes it; None where that takes it in."""
    item = items[place]
    if item.kind == "thing" and _scopes(items, place):
        return None
    if item.kind == "noun":
        return _settled_noun(items, place, variables, text)
    if item.kind == "name" and item.data == ("ai_revenue",):
        return _settled_revenue(items, place, kinds, text)
    if item.kind == "name" and item.data == ("required_revenue",):
        return None if _measures_coverage(items, place) else item
    if item.kind in ("name", "thing") and item.data == ("datacenter_cost",):
        return None if _is_cost_of_another(items, place) else item
    if item.data == NVIDIA:
        return None if _measures_facilities(items, place) else item
    if item.data == ("end_user_margin",):
        return _settled_margin(items, place)
    return item


def _settled_noun(items: list[Item], place: int, variables: set[str], text: str) -> Item | None:
    """A noun as a name of its own, or as it is; None where a name beside it takes it in."""
    item = items[place]
    data = item.data
    near = _neighbours(items, place)
    if (before := beside(items, place, -1)) is not None and before.kind == "ask":
        # "Nvidia 100B, how much revenue is needed?": not that of a name that has its amount.
        valued = [each.end for each in items[:place] if each.kind == "quantity"]
        near = [
            each
            for each in near
            if each.start > item.start or not (valued and (each.kind == "thing" or each.end < valued[-1]))
        ]
    if data[0] == "facility_ratio" and near and _AT_A.fullmatch(text, near[-1].end, item.start):
        return item._replace(kind="name")  # "the facility cost at a ratio of 1.4"
    if data[0] == "facility_ratio" and near and near[-1].data[0] == "facility_cost":
        at = items.index(near[-1])
        items[at] = items[at]._replace(data=("facility_ratio",))  # "the ratio of facilities to GPUs"
        return None
    if _is_asked_cost(items, place):
        return item._replace(kind="name", data=("datacenter_cost",))
    if data == ("facility_ratio", "coverage") and _is_multiple(items, place):
        return item._replace(kind="name", data=("facility_ratio",))  # "ratio 0.8"
    if "ai_revenue" in data and place and items[place - 1].kind == "break_even":
        return item._replace(kind="name", data=("ai_revenue",))  # "break-even revenue for Nvidia at 70B"
    topical = "ai_revenue" in data and _beside_topic(items, place)
    if any(_takes(name, item) for name in near if is_company(name.data[0]) or not topical):
        return None
    if (owner := _owner(items, place)) is not None and _takes(owner, item):
        return None
    backing = "ai_revenue" in data and not PARTS_OF_SPEND.isdisjoint(
        variables
    )  # "anticipated spend with revenue of 60B"
    if topical or (backing and _is_measured(items, place) and not _has_own(items, place)):
        return item._replace(kind="name", data=("ai_revenue",))
    if data[0] == "ai_revenue" and _is_needed(items, place):
        return item._replace(kind="name", data=("required_revenue",))
    return item


def _settled_revenue(items: list[Item], place: int, kinds: set[str], text: str) -> Item | None:
    """AI revenue, or what is required of it; None where it says what a company's or a gap's amount is of."""
    item = items[place]
    if "break_even" not in kinds and (_needed_amount(items, place) or _must_be(items, place, text)):
        item = item._replace(data=("ai_revenue", "required_revenue"))  # "we need 300B of AI revenue"
    if _says_what_lacks(items, place, text):
        return None
    if _is_asked_total(items, place) or _is_aimed_at(items, place, text):
        return item
    close = [near for near in _neighbours(items, place) if not _opens(items, near, item, text)]
    close = [near for near in close if near.end > item.start or not _is_of_all(items, near, place, text)]
    if any(len(near.data) == 1 and is_company(near.data[0]) for near in close):
        return None
    return None if _is_theirs(items, place, text) else item


def _is_cost_of_another(items: list[Item], place: int) -> bool:
    """Whether the cost of data centres only says what a share of it, or a payback, is of."""
    first = beside(items, place, -1)
    asked = first is not None and first.kind == "ask"
    shared = any(near.data[0] in PARTS_OF_SPEND for near in _neighbours(items, place)) and not _has_own(items, place)
    targeted = asked and _has_amount(items, place)
    bought = [each.kind for each in items[:place] if each.kind not in QUIET][-2:]
    targeted = targeted or bought == ["ask", "quantity"]  # "how much of 300B of capex is speculative?"
    if shared and not targeted:
        return True  # "what capex for demand-backed spend of 60B"
    after = beside(items, place, 1)
    owns = first is not None and first.kind == "quantity" and first.data.unit == "money"
    # "capex is depreciated over four years", not "300B capex paid back in 4 years"
    return after is not None and after.data == ("payback_years",) and not owns


def _settled_margin(items: list[Item], place: int) -> Item | None:
    """A margin as that of whom stands beside it; None where it only heads amounts of several."""
    item = items[place]
    if item.kind == "name" and _heads(items, place):
        return None
    if item.kind == "name" and (scope := _scope_of(items, place) or _topic_of(items, place)):
        return item._replace(data=scope.data)
    clouds = any(
        near.kind == "thing" and near.data == ("cloud_margin",) and not _asked_apart(items, near, place)
        for near in _neighbours(items, place)
    )
    return item._replace(data=("cloud_margin",)) if clouds else item


def _is_multiple(items: list[Item], place: int) -> bool:
    """Whether a ratio has a number that is no share: coverage is told in percent."""
    after = beside(items, place, 1)
    return _is_measured(items, place) and after is not None and after.data.unit == "number" and not after.data.signed


def _is_measured(items: list[Item], place: int) -> bool:
    after = beside(items, place, 1)
    return after is not None and after.kind == "quantity"


def _belongs(items: list[Item], place: int) -> bool:
    """Whether a thing says no more than its neighbour: "data-centre GPUs" are GPUs, "Nvidia data-centre" is Nvidia."""
    before, after = beside(items, place, -1, _BETWEEN), beside(items, place, 1, frozenset(("range",)))
    sales = before is not None and before.kind == "noun" and before.data[0] == "ai_revenue"
    nvidia = ("nvidia_revenue",)
    of_nvidia = items[place].data == ("datacenter_cost",) and (
        (before is not None and before.data == nvidia)
        or (after is not None and after.data == nvidia and after.start - items[place].end < 2)
        or (sales and after is not None and after.data == nvidia)  # "CA data center de Nvidia"
        or _sold(items, place, before, after)
    )
    spending = items[place].data == ("cloud_margin",) and after is not None and after.data == ("datacenter_cost",)
    return of_nvidia or spending or (after is not None and after.kind == "thing")


def _sold(items: list[Item], place: int, before: Item | None, after: Item | None) -> bool:
    """Whether a thing stands between an amount of Nvidia's and "revenue": "Nvidia's 216B data center revenue"."""
    if (
        before is None
        or before.kind != "quantity"
        or after is None
        or after.kind != "noun"
        or after.data[0] != "ai_revenue"
    ):
        return False
    owner = beside(items, place, -1, _BETWEEN | {"quantity"})
    return owner is not None and owner.data == ("nvidia_revenue",)


def _measures_facilities(items: list[Item], place: int) -> bool:
    """Whether "of GPU spend" stands behind a percentage that energy and facilities cost."""
    before = [item for item in items[:place] if item.kind not in ("filler", "range")]
    percent = before and before[-1].kind == "quantity" and before[-1].data.unit in ("percent", "times")
    named = next((item for item in reversed(before) if item.kind == "name"), None)
    return bool(percent) and named is not None and named.data[0] in ("facility_cost", "facility_ratio")


def _says_what_lacks(items: list[Item], place: int, text: str) -> bool:
    """Whether "of AI revenue" stands behind the amount of a gap: "il manque 50 Md$ de revenus IA"."""
    # A filler that is left was a verb of change: "reduce the gap by 25B by raising AI revenue".
    before = [item for item in items[:place] if item.kind not in ("range", "topic")][-2:]
    after = beside(items, place, 1)
    lacking = [item.kind for item in before] == ["name", "quantity"] and before[0].data == ("gap",)
    lacking = lacking and ":" not in text[before[1].end : items[place].start]  # "for a gap of 50B: AI revenue?"
    if lacking and _AT.search(text, before[0].end, before[1].start):
        return False  # "gap at 100B AI revenue", "the gap: 100B of AI revenue?"
    return lacking and (after is None or after.kind != "quantity")


def _measures_coverage(items: list[Item], place: int) -> bool:
    """Whether "of required revenue" stands behind the percentage that is covered."""
    before = [item for item in items[:place] if item.kind not in ("filler", "range")][-2:]
    return len(before) == 2 and before[0].data == ("coverage",) and before[1].kind == "quantity"


def _neighbours(items: list[Item], place: int) -> list[Item]:
    """The names before and after, over words that do not part them; over an amount only where the item has none of its
    own to follow it."""
    own = beside(items, place, 1, _BETWEEN)
    valued = own is not None and own.kind == "quantity"
    passed = _BETWEEN if valued else _BETWEEN | {"quantity"}
    found = [beside(items, place, -1, passed), beside(items, place, 1, _BETWEEN)]
    return [near for near in found if near is not None and near.kind in ("name", "thing")]


def _scope_of(items: list[Item], place: int) -> Item | None:
    """The thing behind a margin and its amount that says whose margin it is: "margin of 60% for the clouds"."""
    following = [item for item in items[place + 1 :] if item.kind not in QUIET][:3]
    kinds = [item.kind for item in following]
    if kinds[:2] != ["quantity", "thing"] or following[1].data[0] not in MARGINS or kinds[2:] == ["quantity"]:
        return None
    return following[1]


def _is_asked_cost(items: list[Item], place: int) -> bool:
    """Whether a cost is what a question asks of GPUs that have an amount: "what do 60B of GPUs cost?"."""
    before = [item for item in items[:place] if item.kind not in QUIET]
    bought = [item.kind for item in before[-3:]] == ["ask", "quantity", "thing"] and before[-1].data == NVIDIA
    return bought and "datacenter_cost" in items[place].data


def _opens(items: list[Item], near: Item, item: Item, text: str) -> bool:
    """Whether a colon parts a name from the one before it, with no amount between: "when Google doubles: AI revenue?"."""
    colon = text.rfind(":", near.end, item.start)
    return colon > 0 and not any(each.kind == "quantity" and colon < each.start < item.start for each in items)


def _is_of_all(items: list[Item], near: Item, place: int, text: str) -> bool:
    """Whether what stands between a company and "AI revenue" with its amount leaves it that of all: "with OpenAI
    growing AI revenue is 99B"; not "Google has AI revenue of 20B"."""
    item, after = items[place], beside(items, place, 1, _BETWEEN)
    valued = after is not None and after.kind == "quantity"
    return valued and _OF_ITS.fullmatch(text, near.end, item.start) is None


def _has_amount(items: list[Item], place: int) -> bool:
    """Whether a share of the spending behind a place has an amount of its own."""
    said = [item for item in items[place + 1 :] if item.kind not in QUIET]
    return any(
        first.data[0] in PARTS_OF_SPEND and second.kind == "quantity"
        for first, second in pairwise(said)
        if first.kind in SUBJECTS
    )


def _is_theirs(items: list[Item], place: int, text: str) -> bool:
    """Whether "its AI revenue" is that of the one company that is named before, without a value, which is asked for."""
    companies = [item for item in items[:place] if item.kind == "name" and is_company(item.data[0])]
    valued = any(item.kind == "quantity" and item.data.unit == "money" for item in items[:place])
    return len(companies) == 1 and not valued and _ITS.search(text, 0, items[place].start) is not None


def _is_asked_total(items: list[Item], place: int) -> bool:
    """Whether a total is asked for beside companies that have their amounts, or are left out: "OpenAI at 10B brings AI
    revenue to what?", "dropping Apple leaves how much AI revenue?"."""
    near = (beside(items, place, step) for step in (-1, 1))
    asked = any(item is not None and item.kind == "ask" for item in near)
    told = any(item.kind in ("quantity", "without") for item in items[:place])
    return asked and told and not any(item.kind == "name" and is_company(item.data[0]) for item in items[place:])


def _heads(items: list[Item], place: int) -> bool:
    """Whether a margin only heads amounts that each stand before whose they are: "margins 30% cloud 60% apps"."""
    behind = [item for item in items[place + 1 :] if item.kind not in QUIET and item.data != ","][:5]
    kinds = [item.kind for item in behind]
    owners = [item.data[0] for item in behind[1:4:2] if item.kind == "thing"]
    adjacent = all(second.start - first.end < 2 for first, second in zip(behind[:4:2], behind[1:4:2], strict=False))
    listed = kinds[:4] == ["quantity", "thing"] * 2 and kinds[4:] != ["quantity"]
    return listed and adjacent and all(each in MARGINS for each in owners)


def _supported(items: list[Item], place: int) -> Item | None:
    """ "demand" as what it supports of the capex that is asked for: "how much capex does existing demand support?"."""
    item = items[place]
    before = [each for each in items[:place] if each.kind not in QUIET][-2:]
    asked = len(before) == 2 and before[0].kind == "ask" and before[1].kind in SUBJECTS
    asked = asked and before[1].data[0] == "datacenter_cost"
    if item.kind != "noun" or item.data[0] != "demand_backed_spend" or not asked:
        return None
    return item._replace(kind="name", data=("demand_backed_spend",))


def _topic_of(items: list[Item], place: int) -> Item | None:
    """The thing at the head of a statement, before a comma, whose margin follows: "clouds, gross margin: 18%"."""
    heads = [item for item in items[:place] if item.kind != "range"]
    parted = len(heads) > 1 and heads[-1].kind == "mark" and heads[-1].data == ","
    same = parted and all(item.kind == "thing" and item.data == ("cloud_margin",) for item in heads[:-1])
    return heads[0] if same else None


def _needed_amount(items: list[Item], place: int) -> bool:
    """Whether an amount that is needed stands right before a name."""
    before = [item.kind for item in items[:place] if item.kind not in QUIET]
    return before[-2:] == ["need", "quantity"] and "ask" not in before


def _must_be(items: list[Item], place: int, text: str) -> bool:
    """Whether a total must come to an amount: "AI revenue needs to be 240B"; "should be" sets it."""
    after = [item for item in items[place + 1 :] if item.kind not in QUIET]
    needed = [item.kind for item in after[:2]] == ["need", "quantity"] and all(item.kind != "ask" for item in items)
    return needed and _SHOULD.match(text, after[0].start) is None


def _is_aimed_at(items: list[Item], place: int, text: str) -> bool:
    """Whether a total is what a company's revenue is asked for: "what must OpenAI make for AI revenue to be 90B?"."""
    at = next(
        (at for at in range(place - 1, -1, -1) if items[at].kind == "name" and is_company(items[at].data[0])), None
    )
    if at is None or (not any(item.kind == "ask" for item in items[:at]) and "?" not in text):
        return False
    between = {item.kind for item in items[at + 1 : place]} - QUIET
    measured = any(item.kind == "quantity" for item in items[at + 1 :])
    return (
        measured
        and between <= _BETWEEN | {"quantity"}
        and _FOR.search(text, items[at].end, items[place].start) is not None
    )


def _is_needed(items: list[Item], place: int) -> bool:
    """Whether revenue behind an amount is what something requires: "$275bn is the revenue the build-out requires"."""
    before = [item.kind for item in items[:place] if item.kind not in QUIET]
    after = [item for item in items[place + 1 :] if item.kind not in QUIET and item.data != ("datacenter_cost",)]
    return before[-1:] == ["quantity"] and bool(after) and after[0].kind == "need"


def _asked_apart(items: list[Item], thing: Item, place: int) -> bool:
    """Whether a question for a margin begins behind a thing that has its amount: "clouds keep 25%: what margin …?"."""
    between = [item.kind for item in items[items.index(thing) : place]]
    return "quantity" in between and "ask" in between


def _scopes(items: list[Item], place: int) -> bool:
    """Whether a thing says whose the margin before it is."""
    before = [at for at in range(place) if items[at].data == ("end_user_margin",) and items[at].kind == "name"][-1:]
    return bool(before) and _scope_of(items, before[0]) is items[place]


def _owner(items: list[Item], place: int) -> Item | None:
    """The name behind a noun and its amount: "sales of 120B at Nvidia"; not one that has an amount of its own."""
    following = [item for item in items[place + 1 :] if item.kind not in QUIET][:3]
    kinds = [item.kind for item in following]
    return following[1] if kinds[:2] == ["quantity", "name"] and kinds[2:] != ["quantity"] else None


def _has_own(items: list[Item], place: int) -> bool:
    """Whether an amount of its own follows a total: "anticipated spend for a capex of 250B"."""
    before, after = beside(items, place, -1, _BETWEEN), beside(items, place, 1, _BETWEEN)
    named_before = before is not None and before.kind == "name" and before.data[0] in PARTS_OF_SPEND
    return named_before and after is not None and after.kind == "quantity"


def _beside_topic(items: list[Item], place: int) -> bool:
    near = (beside(items, place, step, frozenset(("filler", "range"))) for step in (-1, 1))
    return any(item is not None and item.kind == "topic" for item in near)


def _takes(name: Item, noun: Item) -> bool:
    (first, *more) = name.data
    if more:
        return first == "facility_cost" and "datacenter_cost" in noun.data  # "energy and facilities cost"
    if "datacenter_cost" in noun.data:
        return first in _SPENDING or first == "payback_years"
    if "coverage" in noun.data:
        return first in ("coverage", "facility_cost")
    return is_company(first) or first in ("nvidia_revenue", "ai_revenue", "required_revenue")
