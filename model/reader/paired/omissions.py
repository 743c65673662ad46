"""Names that a statement leaves out ("without OpenAI") or leaves as they are ("margin unchanged")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from model.catalogue import OUTCOMES, is_company
from model.late import Late
from model.reader.paired.pairing import Pair, Paired
from model.reader.words.named import names_company
from model.reader.words.tokens import Item
from model.reading import Part, Problem, Quantity

_JOINT = Late(r"(?:[\s,&+/]|\b(?:and|or|nor|et|ou|ni|n|the|la|le|les|de|du|then)\b|\b[ld]['’])+", re.IGNORECASE)
_ENDS = Late(
    r"(?: (?:from|off|out of|de|du) (?:the |our |la )?(?:list|total|sum|tally|count|mix|liste|somme))?\s*(?:$|[.;:?!\n)])",
    re.IGNORECASE,
)
_BY = Late(r" *(?:by|with|thanks|par|avec|gr[âa]ce)\b", re.IGNORECASE)
_DOES = Late(r" *(?:can|could|will|would|closes?|makes?|changes?|is|are|does)\b", re.IGNORECASE)
_LEADING = ("sans ", "without ", "don", "do not", "ne touch", "not ", "no change", "keeping", "pas de changement")
_LEAVING = Late(
    r"\b(?:(?:without|sans) (?:touch|chang)|keeping|(?:don['’]?t|not) touch|ne touch"
    r"|(?:at|with|under) (?:unchanged|constant|fixed|the same|same)\b)",
    re.IGNORECASE,
)
_JOINING = Late(r"\b(?:add|contribut|bring|ajout|apport)|\banother\b", re.IGNORECASE)
_LONGEST_LEAD = 20
_CLOUDS = ("cloud_margin",)
_BY_LINK = Late(r"\b(?:by|de) *\$?$", re.IGNORECASE)
_OF_IT = Late(r"exclu|excl\b|ex\b|hors\b", re.IGNORECASE)  # "Microsoft makes 20B, excluding OpenAI"
_IGNORED = Late(r"ignor", re.IGNORECASE)
_PUT_ASIDE = Late(r"ignor|leav|left|oubli|exclu", re.IGNORECASE)
# What parts a "no" or a "without" from what is named behind it: "no small gap", "without getting into Google".
_APART = Late(
    r"\b(?!count|includ|exclud|leav|us|consider|touch|allow|rely)[a-z]+ing\b|\b(?:small|huge|big|large|major|minor|significant"
    r"|new|mere|great|point|surprises?|news|debate|discussion|grande?s?|grosse?s?|petite?s?|notables?|parler|discuter)\b",
    re.IGNORECASE,
)
_OTHER_OF = Late(
    r"['’]s? (?!ai\b|own\b|revenues?\b|sales\b|share\b|line\b|part\b|money\b|income\b|earnings\b|contribution\b|numbers?\b"
    r"|figures?\b|and\b|or\b|vanish|disappear|drop|go(?:es)?\b|is\b|was\b|\d|\$|\w*ing\b)[a-z]{3,}",
    re.IGNORECASE,
)
_CAN_BE_NONE = frozenset(("cloud_margin", "end_user_margin", "facility_ratio", "gap"))
_CAN_BE_DENIED = frozenset(("ai_revenue", "nvidia_revenue"))


def without_named(items: list[Item], text: str) -> list[Item]:
    """The items with "no" before companies at the end of a clause as leaving them out: "margin 40%, no Apple"."""
    settled = list(items)
    for place, item in enumerate(items[:-1]):
        if item.kind != "correct" or text[item.start : item.end].strip(" ,").lower() not in ("no", "pas d'", "pas de"):
            continue
        at = place + 1
        if items[at].data == _CLOUDS and (at + 1 == len(items) or items[at + 1].kind == "mark"):
            settled[place] = item._replace(kind="without", data=None)  # "Nvidia at 70B and no cloud margin"
            continue
        while at < len(items) and (names_company(items[at]) or items[at].kind == "separator"):
            at += 1
        ends = at == len(items) or items[at].kind == "mark"
        if at > place + 1 and names_company(items[at - 1]) and ends:
            settled[place] = item._replace(kind="without", data=None)
    return settled


def list_ends(items: list[Item], at: int, text: str) -> bool:
    """Whether a list ends with the joint before a place, where another name has its value: "drop Meta and Nvidia sells
    60B"; not "drop Meta and Nvidia by 5B"."""
    if not 0 < at < len(items) or items[at - 1].kind != "separator":
        return False
    if items[at].kind == "let":
        return True  # "drop Meta and put Google at 20B"
    if items[at].kind not in ("name", "thing"):
        return False
    amount = next((item for item in items[at + 1 :] if item.kind not in ("range", "let", "move")), None)
    valued = amount is not None and amount.kind == "amount"
    return valued and amount is not None and not _BY_LINK.search(text, items[at].end, amount.start)


def left_out(items: list[Item], names: list[Item], text: str, total_stated: bool) -> tuple[list[Part], list[Item]]:
    """(parts, the other names): "without OpenAI", "no cloud margin" name what counts for nothing. Beside a stated total it
    is left open whether the company is still in it."""
    parts = []
    for place, item in enumerate(items):
        denied = item.kind == "correct" and text[item.start : item.end].lower() in ("no", "non")
        if not (denied or item.kind in ("without", "close")):
            continue
        if item.kind == "close" and _BY.match(text, item.end):
            continue  # "the gap closed by OpenAI"
        if text[: item.start].rstrip().lower().endswith((" or", " ou")):
            continue  # "GPT or no GPT"
        listed = _listed(items[place + 1 :], text)
        if listed and _APART.search(text, item.end, listed[0].start):
            continue  # "no small gap", "without getting into Google"
        owner = next((each for each in reversed(items[:place]) if each.kind not in ("separator", "range")), None)
        if listed and owner is not None and owner.data == listed[0].data and owner.kind == "name":
            continue  # "Microsoft without Copilot"
        for name in listed:
            if is_company(listed[0].data[0]) and not is_company(name.data[0]):
                break  # "without Meta, gap?"
            if name is not listed[0] and (name.data[0] in OUTCOMES or name.data[0] == "nvidia_revenue"):
                break  # "without energy, gap?", "no margin, Nvidia?"
            if name is not listed[0] and _is_asked(name, items, text):
                break  # "without OpenAI, Google?", "sans OpenAI Google doit faire combien ?"
            if _OTHER_OF.match(text, name.end):
                break  # "ignore Apple's rumours"
            variable = _can_be_none(name) or (name.data[0] if denied and name.data[0] in _CAN_BE_DENIED else None)
            if name.kind == "thing" and not _IGNORED.match(text, item.start):
                break  # "excluding hyperscalers": their margin, or their part of the sales?
            if variable == "gap" and _PUT_ASIDE.match(text, item.start):
                break  # "ignore the gap"
            if denied and _DOES.match(text, name.end):
                break  # "no margin can close the gap", "no margin change"
            if variable is None or name not in names or (is_company(variable) and total_stated):
                break
            if item.kind == "close" and not is_company(variable):
                break
            names = [other for other in names if other != name]
            parts.append(Part(variable, "set", Fraction(0), None, item.start, name.end))
    return parts, names


def _is_asked(name: Item, items: list[Item], text: str) -> bool:
    """Whether a name behind one that is left out is asked for."""
    place = next(at for at, item in enumerate(items) if item.start == name.start)
    after = [item for item in items[place + 1 :] if item.kind not in ("filler", "range")][:2]
    ends = [item.data for item in after] == ["?"] and text[: name.start].rstrip().endswith((",", ";", ":"))
    return ends or [item.kind for item in after] == ["need", "ask"]


def added_to_total(parts: list[Part], text: str) -> list[Problem]:
    """Where a company's revenue grows beside a total that is stated: "AI revenue is 90B and OpenAI adds 10B on top"."""
    if not any(part.variable == "ai_revenue" and part.op == "set" for part in parts):
        return []
    return [
        Problem("partial_total", part.start, part.end, text[part.start : part.end])
        for part in parts
        if part.op == "add"
        and is_company(part.variable)
        and _JOINING.search(text, max(0, part.start - len("another ")), part.end)
    ]


def partial_totals(
    items: list[Item], pairs: list[Pair], names: list[Item], text: str
) -> tuple[list[Problem], list[Item]]:
    """(problems, the names that none is about). "Everyone except OpenAI makes 60B" is an amount without one company,
    "AI revenue 100B without OpenAI" a total that may have it or not."""
    without = [
        name for place, item in enumerate(items) if item.kind == "without" for name in _listed(items[place + 1 :], text)
    ]
    found = []
    for name, quantity in pairs:
        if is_company(name.data[0]) and _makes_without(name, quantity, items, text):
            found.append(Problem("refused_scope", name.start, quantity.end, text[name.start : quantity.end]))
        if name in without and is_company(name.data[0]) and quantity.value:
            start, end = min(name.start, quantity.start), max(name.end, quantity.end)
            found.append(Problem("partial_total", start, end, text[start:end]))
        elif name.data == ("ai_revenue",):
            missing = [each for each in without if each in names and is_company(each.data[0])]
            found += (Problem("partial_total", each.start, each.end, text[each.start : each.end]) for each in missing)
            names = [each for each in names if each not in missing]
    return found, names


def _makes_without(name: Item, quantity: Quantity, items: list[Item], text: str) -> bool:
    """Whether a company makes its amount without another: "OpenAI would have made 13B without Microsoft", "Microsoft
    20B ex OpenAI"."""
    without = next((item for item in items if item.kind == "without" and item.start >= quantity.end), None)
    if without is None or text[quantity.end : without.start].strip(" ,"):
        return False
    apart = "," in text[quantity.end : without.start]
    if apart and not _OF_IT.match(text, without.start):
        return False  # "Google 20B, without Meta"
    return name.start < quantity.start


def _listed(items: list[Item], text: str) -> list[Item]:
    """The names of a list that starts here: "Tesla, Apple and X"; a comma alone joins only up to the end of a clause, so
    that "without Tencent, Google to break even" leaves out Tencent."""
    found: list[Item] = []
    sure = 0
    for item in items:
        if item.kind == "name" or item.data == _CLOUDS:
            joint = text[found[-1].end : item.start] if found else "and"
            if not _JOINT.fullmatch(joint):
                break
            found.append(item)
            if joint.strip() != "," or _ENDS.match(text, item.end):
                sure = len(found)
        elif not (item.kind == "range" or (found and (item.kind in ("separator", "refused") or item.data == ","))):
            break
    return found[:sure]


def changing(paired: Paired, items: list[Item], text: str) -> Paired:
    """What is paired, without the names that are said to stay as they are, one by one or as a list."""
    said = [item for item in items if item.kind not in ("range", "each")]
    staying: list[Item] = []
    for place in range(len(said) - 1, -1, -1):
        item, behind = said[place], [*said[place + 1 : place + 3]]
        if item not in paired.names:
            continue
        near = [
            *(each for each in behind[:1] if each.kind != "unchanged" or not leads_on(each, text) or _ends(behind[1:])),
            *(each for each in said[max(0, place - 1) : place] if ":" not in text[each.end : item.start]),
        ]
        listed = not place or said[place - 1].kind == "separator"  # "if margin, payback and Nvidia stay put"
        joined = len(behind) == 2 and (behind[0].kind == "separator" or (listed and behind[0].data == ","))
        joined = joined and behind[1] in staying
        joined = joined and (item.data[0] in OUTCOMES) == (behind[1].data[0] in OUTCOMES)
        if joined or any(each.kind == "unchanged" for each in near):
            staying.append(item)
    names = [item for item in said if item.kind != "unchanged"]
    for place in range(2, len(names)):
        before, joint, item = names[place - 2 : place + 1]
        ends = place + 1 == len(names) or names[place + 1].kind == "mark"
        led = (
            before in staying
            and joint.kind in ("separator", "or")
            and _LEAVING.search(text, max(0, before.start - _LONGEST_LEAD), joint.start)
        )
        if led and ends and item in paired.names and item not in staying:
            staying.insert(0, item)  # "without touching the margin and the payback"
    return paired._replace(names=[name for name in paired.names if name not in staying], kept=tuple(reversed(staying)))


def is_held(part: Part) -> bool:
    """Whether a part is what may not move; see `held`."""
    return part.op == "scale" and part.value == 1


def held(kept: Iterable[Item], parts: Iterable[Part]) -> list[Part]:
    """What may not move where something else is to ("close the gap without touching the margin"), at its baseline value."""
    fixed = {part.variable for part in parts}
    return [
        Part(name.data[0], "scale", Fraction(1), None, name.start, name.end)
        for name in kept
        if len(name.data) == 1 and name.data[0] not in OUTCOMES and name.data[0] not in fixed
    ]


def _ends(items: list[Item]) -> bool:
    """Whether a clause ends here: "margins don't change?"."""
    return not items or items[0].kind in ("mark", "separator")


def leads_on(unchanged: Item, text: str) -> bool:
    """Whether words of constancy are about what follows: "sans toucher à Nvidia"."""
    return text[unchanged.start : unchanged.end].lower().startswith(_LEADING)


def _can_be_none(name: Item) -> str | None:
    whole = "facility_cost" if "facility_cost" in name.data else None
    return next((each for each in name.data if is_company(each) or each in _CAN_BE_NONE), whole)
