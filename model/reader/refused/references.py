"""Amounts told in terms of another in the same statement: "Google makes twice Meta's 15B", "OpenAI 20B, Google 5B more",
"margin 40%, like the clouds". What they come to would be a guess, so they are asked back."""

from __future__ import annotations

import re
from itertools import pairwise

from model.catalogue import OUTCOMES
from model.late import Late
from model.reader.asked.targets import is_order
from model.reader.words.named import FACILITIES, LIGHT, MARGINS, NAMES, NVIDIA, is_factor, is_firm, names_company
from model.reader.words.sentences import STOP
from model.reader.words.tokens import Item
from model.reading import Problem, spanning

# The kinds of a statement's items as letters, R for a result; and how claims of an effect begin.
_LETTERS = {"name": "N", "thing": "N", "amount": "A", "change": "C", "move": "C", "close": "C"}
_CLAIMED = ("NACRA", "ANCRA", "RCANA", "ACR", "NCAR", "NACAR", "ANCAR", "?ANCAR")
_LEAVES = Late(r"\b(?:leav\w+|laiss\w+)\b", re.IGNORECASE)
_ADDED_TO = Late(r"\bto\b|à|\ba (?=l[ea' ])", re.IGNORECASE)
_IF = Late(r"\b(?:with|if|when|once|avec|si|quand)\b", re.IGNORECASE)
_PASSED = LIGHT | {"mark"}
_COMPARING = frozenset((
    "less", "more", "lower", "higher", "fewer", "above", "below", "moins", "plus", "double", "twice", "triple", "half",
    "moiti", "like", "as with", "same", "equal", "match", "comme", "pareil", "gal", "incl", "as much", "autant", "idem",
    "before", "after", "net of", "with", "compris", "hors", "avant", "apr",
))  # fmt: skip
_TURNING = frozenset(("change", "close", "move", "same", "unchanged"))
_ALIKE = frozenset(("same", "as much", "pareil", "autant", "idem"))
_LEAVING = frozenset(("leav", "laiss"))
AS_MANY = frozenset(
    (
        "as much",
        "as many",
        "fois",
        "half",
        "times",
        "less",
        "more",
        "below",
        "above",
        "lower",
        "higher",
        "de moins",
        "de plus",
        "dessous",
        "dessus",
    )
)
HINTS = _COMPARING | _ALIKE | _LEAVING | AS_MANY
_IS_MULTIPLE = Late(r"\btimes\b|\bfois\b", re.IGNORECASE)  # "Nvidia sells 60B, four times AI revenue"
_IS = Late(r"(?:(?<!let)['’]s|\b(?:is|are|be|equals?|est|sont|[ée]gale?)|=)\s*$", re.IGNORECASE)
_IS_THEN = Late(r"\s*(?:is|are|was|est|sont)\b", re.IGNORECASE)
_THAT = Late(
    r"\s*(?:(?:that|this(?! (?:year|quarter|month|week))|cela|[çc]a)\b(?! (?:as|que|donne|fait))"
    r"|(?:of )?what(?:['’]s| is| we)(?! (?:now|today))\b)",
    re.IGNORECASE,
)
_OWNED = Late(r"['’]s\b|s['’](?= )", re.IGNORECASE)
_OF = Late(r"\b(?:of|the|de|d['’]|du|des|les)\b", re.IGNORECASE)
_SAYS = Late(
    r"[\s,(.;]*(?:(?:this is|it is|it['’]s|i\.?e\b\.?|that is|which is|that['’]s|is|are|or|so|about"
    r"|soit|c['’]est|est|=)[\s,]*)+",
    re.IGNORECASE,
)
_EQUALS = Late(
    r"[\s,]*(?:(?:is|are|be|est|sont)? *(?:set )?(?:equal to|the same as|same as|identical to|on par with|at the level of"
    r"|identiques? [àa]|[ée]gale?s? [àa]|[ée]gaux [àa]|au niveau d[e'’]))(?: the| la| le| les| l['’]| celle d[e'’])?\s*",
    re.IGNORECASE,
)
# Behind a name to the end of its clause: a difference or a factor that says not from what.
_NEXT = Late(STOP.source[0] + r"|\b(?:and|et)\b", re.IGNORECASE)
_BY_SO_MUCH = Late(
    r"\W*(?:(?:is|are|at|makes|earns|est|fait|[àa])\s+)?"
    r"(?:\$?\d[\d.,]*\s*(?:b|bn|billion|m|mn|million|md\$?|milliards?|%|percent|pts?|points?)?\s*"
    r"(?:less|more|lower|higher|fewer|above that|below that|de moins|de plus|plus (?:bas|haut)\w*)"
    r"|double|twice|triple|half|moiti[ée] moins|le double|le triple|la moiti[ée])"
    r"(?:\W|please|pls|thanks|thx|too|now|svp|stp)*",
    re.IGNORECASE,
)
_ENGLISH = Late(r"\d ?bn?\b", re.IGNORECASE)
_DOUBLES = Late(r"\W*(?:double|triple)\W*", re.IGNORECASE)  # French verbs, English nouns
_LIKE = Late(
    r"[\s,]*(?:just |exactly )?(?:like|as with|same as|equal to|matching|comme|pareil que|[ée]gale? [àa])\b"
    r"(?: the| les?)?\s*",
    re.IGNORECASE,
)
_INCLUDING = Late(
    r" *(?:including|incl\.?|before|after|net of|with|without|y compris|hors|avant|apr[èe]s) *(?:the |les? )?", re.I
)
_AS_MUCH = Late(r"\b(?:the same|just as much|as much|pareil|autant|idem)\b", re.IGNORECASE)
_AS_MANY_AS = Late(
    r"(?:\b(?:half|twice|\w+ times)|\d ?x) as (?:much|many|big|large|high)\b(?! as)|"
    r"\bdeux fois (?:moins|plus)\b(?! d[e'’])",
    re.IGNORECASE,
)
_TURNED = frozenset(("change", "more", "less"))
_HALF_COVERED = Late(
    r"\bhalf (?:of )?(?:the |our )?\w+ is (?:covered|backed)(?! by [\w -]*demand)|\bcovers? (?:only )?half\b(?! of )",
    re.IGNORECASE,
)


_DIRECTLY = Late(
    r" *(?:as (?:much|big|large) as )?(?:(?:of|the|that of|what|les?|la|des?|du|celui des?) )*(?:[ld]['’])?",
    re.IGNORECASE,
)
_APPOSED = Late(r", (?:is|are|was|est|sont) ", re.IGNORECASE)
_IS_SO = Late(r" *(?:is|are|was|equals?|=|est|sont|makes?|fait|vaut|valent|at) *", re.IGNORECASE)


def references(
    items: list[Item], kinds: set[str], multiplied: bool, text: str, hinted: set[str], lang: str
) -> list[Problem]:
    """The amounts of a statement that are told in terms of another; `multiplied`: one of them is a number of times."""
    joint = _joint([item for item in items if item.kind not in _PASSED], text) if "separator" in kinds else []
    compared = not _COMPARING.isdisjoint(hinted)
    claims = not _TURNING.isdisjoint(kinds) or not _LEAVING.isdisjoint(hinted)
    if not (multiplied or compared or claims):
        return joint
    said = [item for item in items if item.kind not in _PASSED]
    found = joint + (_factors(said, text) if multiplied or "change" in kinds else [])
    if compared:
        found += _like_another(said, text, lang)
    if "change" in kinds:
        found += _still_going(said, text)
    if claims:
        found += _claims(said, text)
    if "move" in kinds:
        found += _led_to(said, text)
    if "same" in kinds or "unchanged" in kinds:
        found += _same_margins(said, text)
    if not _ALIKE.isdisjoint(hinted):
        found += _as_much(said, text)
    return found


_LESS_THAN_IT = Late(
    r"\b(?:\w+|\d+) ?(?:fois|times|x) (?:moins|plus|less|more|fewer)\b(?! d[e'’]| than| qu)"
    r"|\b(?:an? (?:third|quarter|fifth|half)|\d[\d.,]* ?%) (?:less|more|below|above|lower|higher|fewer)\b"
    r"(?! (?:than|the |base|than|baseline))"
    r"|\b(?:un (?:tiers|quart|cinqui[èe]me)|\d[\d.,]* ?%) (?:de moins|de plus|en dessous|au-dessus)\b(?! (?:que|de la))",
    re.IGNORECASE,
)


def of_the_other(items: list[Item], text: str) -> list[Problem]:
    """Factors of what was said just before ("Google 20B, OpenAI half as much"), and halves that are covered, not halved."""
    found = []
    for factor in _AS_MANY_AS.finditer(text):
        told = [item for item in items if item.end <= factor.start()]
        sums = any(item.kind == "amount" and item.data.unit not in ("years", "percent", "points") for item in told)
        if sum(is_firm(item) for item in told) > 1 and sums:
            found.append(Problem("refused_reference", factor.start(), factor.end(), factor[0]))
    for factor in _LESS_THAN_IT.finditer(text):
        told = [item for item in items if item.end <= factor.start() and (item.kind == "amount" or is_firm(item))]
        # "Google 20B, OpenAI ten times less"; not "Nvidia 20% lower, Meta 20% higher"
        if [item.kind for item in told[-3:]] != ["name", "amount", "name"] or told[-3].data == told[-1].data:
            continue
        if not any(item.kind in _TURNED and told[-3].end <= item.start < told[-1].start for item in items):
            found.append(
                Problem("refused_reference", told[-1].start, factor.end(), text[told[-1].start : factor.end()])
            )
    if half := _HALF_COVERED.search(text):
        found.append(Problem("refused_reference", half.start(), half.end(), half[0]))
    return found


def _factors(said: list[Item], text: str) -> list[Problem]:
    """ "required 4x Nvidia", "twice Meta's 15B", "Nvidia 60B, i.e. half of capex", "Google 2x that"."""
    found = []
    for place, factor in enumerate(said):
        times = factor.kind == "amount" and factor.data.unit == "times" and not factor.data.sign
        if not times and not is_factor(factor):
            continue
        before = said[place - 1] if place else None
        if before is not None and (that := _THAT.match(text, factor.end)):
            found.append(Problem("refused_reference", factor.start, that.end(), text[factor.start : that.end()]))
        elif place + 1 < len(said) and _is_of_another(said, place, text):
            first = before if before is not None and before.kind != "ask" else factor
            found.append(spanning("refused_reference", first, said[place + 1], text))
    return found


def _is_of_another(said: list[Item], place: int, text: str) -> bool:
    """Whether a factor makes what is before it a multiple of what follows."""
    factor, after, *rest = said[place:]
    before = said[place - 1] if place else None
    valued = bool(rest) and rest[0].kind == "amount"
    led = text[before.end : factor.start] if before else ""
    of = text[factor.start : after.start]
    if after.kind == "amount":  # "deux fois les 13 Md$ d'OpenAI"
        named = bool(rest) and rest[0].kind in NAMES
        return before is not None and before.kind == "name" and named and _OF.search(of) is not None
    if after.kind not in NAMES:
        return False
    if before is None or before.kind == "ask":
        return _IS.search(text, before.start if before else 0, factor.start) is not None
    if before.kind == "need":
        return not led.strip(" =")
    if before.kind == "amount":
        told = text[factor.start : factor.end].lower()
        noun = led.strip() == "," and (told.startswith(("la ", "le ")) or _IS_MULTIPLE.search(told) is not None)
        return place > 1 and said[place - 2].kind in NAMES and (noun or _SAYS.fullmatch(led) is not None)
    if before.kind == "worth" and place > 1:
        before = said[place - 2]  # "le revenu requis vaut trois fois …"
    if before.kind in NAMES and _DIRECTLY.fullmatch(text, factor.end, after.start) and before.data != after.data:
        apposed = led.strip() == "," and _APPOSED.match(text, after.end)
        if apposed or (valued and _IS_SO.fullmatch(led)):
            return True  # "AI revenue is four times GPU sales of 40B", "AI revenue, four times GPU sales, is 160B"
    if before.kind not in NAMES or STOP.search(led) or STOP.search(of):
        return False
    if before.data == ("facility_cost",) and after.data == NVIDIA:
        return factor.kind != "amount"  # "facilities cost 2x the GPUs" is their ratio
    return valued and (_OWNED.match(text, after.end) is not None or " of" in of.lower() or " de" in of.lower())


def _joint(said: list[Item], text: str) -> list[Problem]:
    """ "OpenAI and Anthropic make 18B. OpenAI makes 13B": what both make is neither's."""
    return [
        spanning("refused_joint", first, amount, text)
        for place, (first, joint, second, amount) in enumerate(zip(said, said[1:], said[2:], said[3:], strict=False))
        if joint.kind == "separator" and amount.kind == "amount" and names_company(first) and names_company(second)
        if any(a.data == first.data and b.kind == "amount" for a, b in pairwise(said[place + 4 :]))
    ]


def _like_another(said: list[Item], text: str, lang: str) -> list[Problem]:
    """ "OpenAI 20B, Google 5B more", "cloud margin 30%, app margin 10 points higher", "margin 40%, like the clouds"."""
    found = []
    for place, name in enumerate(said):
        if name.kind not in NAMES or place < 2:
            continue
        alike = [
            at
            for at in range(place - 1)
            if _are_alike(said[at], name) and said[at + 1].kind == "amount" and said[at + 1].end <= name.start
        ]
        stop = STOP.search(text, name.end)
        joint = next((item.start for item in said[place + 1 :] if item.kind == "separator"), len(text))
        end = min(stop.start() if stop else len(text), joint)
        verb = lang == "fr" and not _ENGLISH.search(text) and _DOUBLES.fullmatch(text, name.end, end)
        if alike and not verb and _BY_SO_MUCH.fullmatch(text, name.end, end) and not _moves(said[alike[-1]], text):
            found.append(spanning("refused_reference", said[alike[-1]], name, text))
        amount = said[place - 1]
        margin = name.data[0] in MARGINS and amount.kind == "amount" and said[place - 2].data == ("end_user_margin",)
        if margin and _LIKE.fullmatch(text, amount.end, name.start):
            found.append(spanning("refused_layers", said[place - 2], name, text))
    for first, second in pairwise(said):
        if _EQUALS.fullmatch(text, first.end, second.start) and _are_equal(first, second):
            found.append(spanning("refused_reference", first, second, text))
        both = first.data == ("end_user_margin",) and second.data == ("cloud_margin",) and first.kind in NAMES
        holds = second.kind == "thing" and first.kind == "name" and _INCLUDING.fullmatch(text, first.end, second.start)
        if both and (holds or _LIKE.fullmatch(text, first.end, second.start)):
            found.append(spanning("refused_layers", first, second, text))
    return found


def _moves(first: Item, text: str) -> bool:
    """Whether the one before is said to change as well: "Microsoft 50% higher, Google 20% lower"."""
    stop = _NEXT.search(text, first.end)
    return stop is not None and _BY_SO_MUCH.fullmatch(text, first.end, stop.start()) is not None


def _are_alike(first: Item, second: Item) -> bool:
    if first.kind not in NAMES or first.data == second.data:
        return False
    companies = names_company(first) and names_company(second)
    return companies or (first.data[0] in MARGINS and second.data[0] in MARGINS)


def _are_equal(first: Item, second: Item) -> bool:
    """Whether one thing said to equal another could be a value: companies, margins, or what is made and required."""
    pair = {first.data, second.data}
    return _are_alike(first, second) or (first.kind == "name" and pair == {("ai_revenue",), ("required_revenue",)})


def _still_going(said: list[Item], text: str) -> list[Problem]:
    """ "Google's 20B is growing", "the 125B gap widens": by how much?"""
    found = []
    for place, change in enumerate(said):
        after = said[place + 1] if place + 1 < len(said) else None
        ends = after is None or after.kind == "separator" or bool(STOP.search(text, change.end, after.start))
        if change.kind != "change" or change.data not in ("up", "down") or not ends or place < 1:
            continue
        before, earlier = said[place - 1], said[place - 2] if place > 1 else None
        grows = before.kind == "amount" and _IS_THEN.match(text, before.end)
        widens = (
            before.kind == "name"
            and before.data[0] in OUTCOMES
            and earlier is not None
            and earlier.kind == "amount"
            and not text[earlier.end : before.start].strip()
            and not (place > 2 and said[place - 3].kind in NAMES)
        )
        if grows or (widens and earlier is not None):
            found.append(spanning("refused_reference", before if grows or earlier is None else earlier, change, text))
    return found


def _claims(said: list[Item], text: str) -> list[Problem]:
    """ "Nvidia at 60B widens the gap by 40B", "the gap rises to 165B with Nvidia at 60B", "60B widens the gap", "Nvidia
    adds 40B to the gap": what somebody says of an effect, which the answer would tell."""
    told = [item for item in said if item.kind != "separator"]
    shape = "".join(map(_letter, told))
    if shape.startswith(("NARA", "ANRA")) and _LEAVES.search(text, told[1].end, told[2].start):
        return [spanning("refused_offset", told[0], told[3], text)]  # "Nvidia 60B leaves a gap of 165B"
    if not shape.startswith(_CLAIMED) or (shape.startswith("R") and is_order(text)):
        return []
    if shape.startswith("NACAR") and STOP.search(text, told[1].end, told[2].start):
        return []  # "OpenAI 20B, close half of the gap"
    if shape.startswith("NACA") and shape.endswith("R") and STOP.search(text, told[3].end, told[-1].start):
        return []  # "Nvidia 60→80B, gap?"
    linked = _IF if shape.startswith("RCANA") else _ADDED_TO if shape.startswith("NCAR") else None
    if linked is not None and not linked.search(text, told[2].end, told[3].start):
        return []
    return [spanning("refused_offset", told[0], told[min(len(told), 5) - 1], text)]


def _letter(item: Item) -> str:
    result = item.kind == "name" and item.data[0] in OUTCOMES
    return "R" if result else _LETTERS.get(item.kind, "?")


def _led_to(said: list[Item], text: str) -> list[Problem]:
    """ "Nvidia 60B -> 80B gap": is it what Nvidia's sales become, or what the gap is?"""
    return [
        spanning("refused_side", name, result, text)
        for name, first, move, second, result in zip(said, said[1:], said[2:], said[3:], said[4:], strict=False)
        if name.kind in NAMES and first.kind == second.kind == "amount" and move.kind == "move" and move.data == "to"
        if result.kind == "name" and result.data[0] in OUTCOMES and name.data != result.data
        if second.data.unit in ("number", first.data.unit) or first.data.unit == "number"
        if not STOP.search(text, second.end, result.start)  # "Nvidia 60→80B, gap?"
    ]


def _same_margins(said: list[Item], text: str) -> list[Problem]:
    """ "margin 40%, cloud margin the same": as the other, or as it is?"""
    found = []
    for place, (margin, same) in enumerate(pairwise(said)):
        if margin.kind not in NAMES or margin.data[0] not in MARGINS or same.kind not in ("same", "unchanged"):
            continue
        other = next((item for item in said[:place] if item.kind in NAMES and _are_alike(item, margin)), None)
        open_to_both = same.kind == "same" or text[same.start : same.end].lower().startswith(
            ("identi", "same", "the same")
        )
        if other is not None and open_to_both:
            found.append(spanning("refused_layers", margin, same, text))
    return found


def _as_much(said: list[Item], text: str) -> list[Problem]:
    """ "Nvidia 60B and the same in energy", "energy costs just as much"."""
    found = []
    for place, facility in enumerate(said):
        if facility.kind != "name" or facility.data[0] not in FACILITIES or place < 2:
            continue
        valued = place + 1 < len(said) and said[place + 1].kind == "amount"
        told = any(item.kind == "amount" for item in said[:place]) and not valued
        stop = STOP.search(text, facility.end)
        near = _AS_MUCH.search(text, said[place - 1].start, stop.start() if stop else len(text))
        if told and near and said[place - 1].kind != "amount":
            found.append(Problem("refused_reference", near.start(), near.end(), near[0]))
    return found
