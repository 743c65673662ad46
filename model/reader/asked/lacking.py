"""Why a name cannot be asked for as it stands: nothing says what it is, or what is to be reached."""

from __future__ import annotations

import re

from model.catalogue import DERIVED, EQUATIONS, is_company
from model.late import Late
from model.reader.asked.asked_names import hangs
from model.reader.paired.repair import instead, names_of
from model.reader.words.named import BILLS, FACILITIES, beside
from model.reader.words.tokens import Item
from model.reading import Part, Problem

# What an input can or must be, or where it must go, has a target in mind.
_AIMING = frozenset(("need", "extreme", "change", "move"))
# "What does the margin change?", "what's OpenAI going to make?": nothing is to be reached.
_CHANGING = Late(r"(?:chang\w*|going|gonna|go|va|vont)\b", re.IGNORECASE)
_AT_WHAT = Late(
    r"\b(?:at|with|under|for) (?:what|which|how \w+)\b.*\b(?:would|will|does|do|is|are)\b"
    r"|(?:^|\s)(?:(?:à|pour|avec|sous) quel\w*|(?:pour|avec|sous) combien)\b(?! revien| se? ?['’]?(?:[ée]l[èe]v|mont))",
    re.IGNORECASE,
)
_CAN = Late(
    r"\b(?:(?:can|could|may|might)(?! (?:you|u|someone|anyone) (?:\w+ )?(?:explain|tell|show|give|remind|walk|clarify))"
    r"|peu(?:t|vent)|pou[rv]\w+(?!-(?:vous|tu) ))\b",
    re.IGNORECASE,
)
_FITTING = Late(
    r"\b(?:justifi|sustainab|supportab|affordab|soutenab|viable|too much)\w*|\b(?:works?|qui marche)\W*$"
    r"|\b(?:it|everything) balances\b",
    re.IGNORECASE,
)
MUST_MOVE = Late(
    r"\b(?:must|should|(?:need|ha(?:s|ve)) to|doit|devrait|doivent)\b[^,;?]{0,24}"
    r"\b(?:fall|drop|shrink|go down|rise|grow|climb|baisser|reculer|diminuer|augmenter|monter)\b(?! to\W*\Z)",
    re.IGNORECASE,
)
# "how much capex can 100B of AI revenue support?": with what gap?
CARRIES = r"support|justif|afford|sustain|carry|pay for|back\W*$|financ|permet|souten|soutien"
_SUPPORTS = Late(rf"\b(?:{CARRIES}|for|pour)\w*", re.IGNORECASE)
_OF_COSTS = BILLS | {"nvidia_revenue", "facility_ratio"}  # which stated costs settle
_REMARKS = Late(r"\s*(?:and (?:all|everything|so on)|et tout)\b", re.IGNORECASE)
_MOVES = Late(
    r" (?:follows?|balloons?|explodes?|soars?|accordingly|jumps?|matters?|catches up|in step)(?: (?:too|suit|most))?\W*$",
    re.IGNORECASE,
)
_ON_TOP = Late(
    r" *(?:(?:costs?|bill|spend(?:ing)?) )?(?:on top|extra|separate(?:ly)?|not included|en plus|en sus)\b",
    re.IGNORECASE,
)


def lacking(
    variable: str, name: Item, wanted: bool, aims: bool, aiming: bool, parts: list[Part], text: str, lang: str
) -> Problem | None:
    """Why a name cannot be asked for as it stands. `aims`: a target is stated; `aiming`: one is meant."""
    place = (name.start, name.end, text[name.start : name.end])
    if not variable:
        suggestions = tuple(instead(text, name, words) for words in names_of(name.data, lang))
        return Problem("which_variable", *place, suggestions, {"candidates": list(name.data)})
    derived = variable in DERIVED or (variable == "ai_revenue" and any(is_company(part.variable) for part in parts))
    if not wanted and (not derived or _is_remark(name, text)):
        return Problem("missing_value", *place, (), {"variable": variable})
    # Stated AI revenue settles no other input without a target.
    facts = {part.variable for part in parts} & EQUATIONS.keys()
    through = facts - {"ai_revenue"}
    if variable not in _OF_COSTS:
        through -= BILLS  # "energy costs 60B. How long to pay it back?"
    found_through = bool(through) or (is_company(variable) and "ai_revenue" in facts)
    earned = any(part.variable == "ai_revenue" for part in parts)
    afforded = earned and variable == "datacenter_cost" and _SUPPORTS.search(text) is not None
    only_revenue = all(part.variable == "ai_revenue" or is_company(part.variable) for part in parts)
    # "what should capex be?", "how high can energy go with AI revenue of 250B?"
    falls = MUST_MOVE.search(text) is not None  # "how much must energy fall if Nvidia doubles?"
    spending = aiming and (only_revenue or falls) and variable in BILLS
    if not aims and (afforded or spending or ((parts or aiming) and not (derived or found_through))):
        suggestion = f"{text.rstrip(' ?.!')}, {'équilibre' if lang == 'fr' else 'break even'}"
        return Problem("missing_target", *place, (suggestion,), {"variable": variable})
    return None


def is_aiming(items: list[Item], text: str) -> bool:
    """Whether what is asked for is to reach something: "how low must the margin go", "at what sales would …"."""
    aims = any(
        item.kind in _AIMING and not (_has_value(items, place) or _CHANGING.match(text, item.start))
        for place, item in enumerate(items)
    )
    return (
        aims or _FITTING.search(text) is not None or _CAN.search(text) is not None or _AT_WHAT.search(text) is not None
    )


def _has_value(items: list[Item], place: int) -> bool:
    """Whether a change or a move says what a condition is: "what is the total cost if OpenAI goes to 12B?"."""
    after = beside(items, place, 1)
    valued = after is not None and after.kind in ("amount", "quantity")
    return valued and (items[place].kind in ("change", "move") or gives_value(items, place))


def gives_value(items: list[Item], place: int) -> bool:
    """Whether a word of need only gives a name its value: "the margin should be 40%"."""
    before, after = beside(items, place, -1), beside(items, place, 1)
    named = before is not None and before.kind in ("name", "thing")
    return named and items[place].kind == "need" and after is not None and after.kind in ("amount", "quantity")


def _is_remark(name: Item, text: str) -> bool:
    """Whether what is named only follows, or is thrown in: "required revenue follows", "60B of GPUs, power and all"."""
    return (name.data != ("gap",) and _MOVES.match(text, name.end) is not None) or (
        name.data[0] in FACILITIES and _REMARKS.match(text, name.end) is not None
    )


def is_aside(name: Item, items: list[Item], text: str) -> bool:
    """Whether a name is part of what is told beside a value, not asked for: "halve Nvidia and energy", "Nvidia 80B plus
    energy", "a four-year payback on facilities"."""
    place = next(at for at, item in enumerate(items) if item is name or item.start == name.start)
    if [item.kind for item in items[max(0, place - 2) : place]] == ["name", "separator"]:
        return True
    behind = any(item.kind == "quantity" for item in items[:place])
    return (behind and hangs(name, text)) or _ON_TOP.match(text, name.end) is not None
