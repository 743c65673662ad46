"""What a statement asks for: the name without a value, where the statement asks or has a target."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from model.catalogue import EQUATIONS, INPUTS, OUTCOMES, VARIABLES, is_company
from model.durations import asked_when, asked_years, stands_alone
from model.late import Late
from model.named import BILLS, FACILITIES, beside, is_firm
from model.open_names import asks_more, breaks_even, directly, meaning_of, must_earn, speaks_of_ai, unsupposed
from model.put_aside import asked_again
from model.reading import Part, Problem, spanning
from model.repair import instead, missing_value, names_of
from model.text import has_any
from model.tokens import Item

_YEARS_OF = Late(
    r"years? (?:of|worth of) (?:ai )?(?:revenues?|sales)|ann[ée]es? de (?:revenus?|ca|ventes)", re.IGNORECASE
)
_PAYS = Late(r"\b(?:pay|paid|pays|paying) (?:it |this )?(?:off|back)\b|rembours", re.IGNORECASE)
_RECOUPED = Late(
    r"\b(?:recoup|recover|earn(?:ed)? back|get back|pay(?:s|ing)? (?:off|back)|rembours|r[ée]cup[ée]r)\w*",
    re.IGNORECASE,
)
_MUST_MOVE = Late(
    r"\b(?:must|should|(?:need|ha(?:s|ve)) to|doit|devrait|doivent)\b[^,;?]{0,24}"
    r"\b(?:fall|drop|shrink|go down|rise|grow|climb|baisser|reculer|diminuer|augmenter|monter)\b",
    re.IGNORECASE,
)
_SOLVES = Late(r"solve|r[ée]sou", re.IGNORECASE)
_OR = Late(r" *(?:or|ou|and/or|et/ou) *(?:the |an? |la |le |les |l['’])?", re.IGNORECASE)
_HOW_MANY = Late(r"(?:combien de|how many) *$", re.IGNORECASE)
# "how much capex can 100B of AI revenue support?": with what gap?
_CARRIES = r"support|justif|afford|sustain|carry|pay for|back\W*$|financ|permet|soutien"
_SUPPORTS = Late(rf"\b(?:{_CARRIES}|for|pour)\w*", re.IGNORECASE)
_CARRIED = Late(rf"\b(?:(?:{_CARRIES})\w*|is (?:ok|okay|fine|enough|possible)\b|works\b|would do\b)", re.IGNORECASE)
# What an input can or must be, or where it must go, has a target in mind.
_AIMING = frozenset(("need", "extreme", "change", "move"))
_OF_COSTS = BILLS | {"nvidia_revenue", "facility_ratio"}  # which stated costs settle
_AT_WHAT = Late(
    r"\b(?:at|with|under|for) (?:what|which|how \w+)\b.*\b(?:would|will|does|do|is|are)\b"
    r"|(?:^|\s)(?:à|pour|avec|sous) (?:quel\w*|combien)\b(?! se? ?['’]?(?:[ée]l[èe]v|mont))",
    re.IGNORECASE,
)
_CAN = Late(r"\b(?:can|could|may|might|peu(?:t|vent)|pou[rv]\w+)\b", re.IGNORECASE)
# "what % of AI revenue is Google": the model has no shares but coverage and what demand backs.
_FOR_A = Late(r" (?:for|pour)(?: an?| une?)? ", re.IGNORECASE)
_OF_IT = Late(r"\b(?:for|of|at|pour(?: qu)?|chez|de|d|qu)(?: +|['’])$", re.IGNORECASE)
_REQUIRES = Late(r"req\b|requir|requis|n[ée]cess|need|(?:il )?faut|besoin", re.IGNORECASE)
_FITTING = Late(
    r"\b(?:justifi|sustainab|supportab|affordab|soutenab|viable|too much)\w*|\b(?:works?|qui marche)\W*$"
    r"|\b(?:it|everything) balances\b",
    re.IGNORECASE,
)
_TOO_MUCH = Late(r"\btoo much\b|\btrop\b", re.IGNORECASE)
_SHARE = Late(
    r"\b(?:what|which|quel(?:le)?) (?:%|percent(?:age)?|share|portion|proportion|fraction|part|pourcentage)"
    r" (?:of|des|du|de|d['’])|\b(?:as an? |in |en )(?:%|percent(?:age)?|share|part|pourcentage) (?:of|du|de|des)",
    re.IGNORECASE,
)
_HOW_MUCH_OF = Late(
    r"\b(?:how much of (?:all |the |this |that |these |those |our |its |their |current |total )+"
    r"|combien (?:du |des |de la |de l['’]|de ce |de cette ))$",
    re.IGNORECASE,
)
_SHARING = ("%", "percent", "share", "portion", "fraction", "part", "pourcentage")
_REMARKS = Late(
    r"\s*(?:(?:['’]s|is|are|gets?|got|follows?|comes?|takes?|stays?|was|will|est|sont|co[ûu]tent?|reste|suit|explose)\b"
    r"|and (?:all|everything|so on)\b|et tout\b)",
    re.IGNORECASE,
)
_MOVES = Late(
    r" (?:follows?|balloons?|explodes?|soars?|accordingly|jumps?|matters?|catches up|in step)(?: (?:too|suit|most))?\W*$",
    re.IGNORECASE,
)
_HANGS = Late(
    r"(?:\b(?:on|of|for|in|over|across|after|against|within|towards?|plus|versus|relative to|thanks to|with|sur"
    r"|des?|du|pour)"
    r"|\+)(?: the| all| that| this| our| its| la| le| les| l['’])* ?$",
    re.IGNORECASE,
)
_ON_TOP = Late(
    r" *(?:(?:costs?|bill|spend(?:ing)?) )?(?:on top|extra|separate(?:ly)?|not included|en plus|en sus)\b",
    re.IGNORECASE,
)
_PERIOD = Late(r"pay-?back\b|(?:d[ée]lai|dur[ée]e|temps|p[ée]riode|amortissement)\b", re.IGNORECASE)
_SPENT = frozenset((*INPUTS, "facility_cost", "datacenter_cost"))
_OWN = frozenset(
    (
        "nvidia_revenue",
        "end_user_margin",
        "cloud_margin",
        "payback_years",
        "ai_revenue",
        "facility_cost",
        "facility_ratio",
    )
)
_PARTS_OF_SPEND = frozenset(("demand_backed_spend", "anticipated_spend"))
_SHARES = _PARTS_OF_SPEND | {name for name, row in VARIABLES.items() if row.dimension == "fraction"}
_DERIVED = EQUATIONS.keys() - {"ai_revenue"}


def unknown(
    items: list[Item],
    names: list[Item],
    parts: list[Part],
    targets: list[Part],
    text: str,
    problems: list[Problem],
    lang: str,
) -> str | None:
    """The variable asked for, or None. What is open or lacks a value goes to `problems`; the gap of zero that a question
    such as "what margin can we afford at 60B?" means goes to `targets`."""
    fixed = {part.variable for part in [*parts, *targets]}
    aims = bool(targets) or any(part.variable in OUTCOMES for part in parts)
    asks = any(
        item.kind in ("ask", "extreme", "need", "explain") or (item.kind == "mark" and item.data == "?")
        for item in items
    )
    even = any(map(breaks_even, targets))
    span = asked_years(items, text)
    years = span is not None
    if years and (when := asked_when(items, text)):
        problems.append(Problem("refused_period", when[0], when[1], text[when[0] : when[1]]))
        return None
    if years and aims and "payback_years" not in fixed:
        return "payback_years"  # "over how many years must the spend be written off to break even?"
    if years and (counted := _YEARS_OF.search(text)):
        problems.append(Problem("refused_offset", counted.start(), counted.end(), counted[0]))
        return None
    found: dict[str, Item] = {}
    for name in _open(names, fixed, items, asks, text):
        meaning = meaning_of(name, items, aims, even, text)
        if meaning == "ai_revenue" and meaning in fixed and "required_revenue" in name.data:
            meaning = "required_revenue"  # "coverage 50%, AI revenue 120B, what's the requirement?"
        found.setdefault(meaning, name)
    if asks and has_any(text.lower(), _SHARING) and (share := _SHARE.search(text)):
        if _SHARES.isdisjoint(found) or any(map(is_company, found)):
            end = max((name.end for name in found.values()), default=share.end())
            problems.append(Problem("refused_outside", share.start(), end, text[share.start() : end]))
            return None
        found = {variable: name for variable, name in found.items() if variable in _SHARES}
    if len(found) > 1 and not _PARTS_OF_SPEND.isdisjoint(found):
        found.pop("datacenter_cost", None)  # "how much of the capex is built in anticipation?"
    if len(found) > 1:
        several = found
        found = _askeddirectly(found, items, text)
        makers = [variable for variable in several if is_company(variable)]
        if aims and len(makers) == 1 and [name.kind for name in found.values()] == ["noun"] and "ai_revenue" in found:
            found = {makers[0]: several[makers[0]]}  # "OpenAI fills the gap, what revenue?"
        if len(found) == 1 and not aims and OUTCOMES.isdisjoint(found) and not OUTCOMES.isdisjoint(several):
            found = several  # "what does margin do to the gap?"
        if len(found) == 1 and (firm := _owner(several, found, text)):
            first, last = sorted((firm, *found.values()), key=_start)
            problems.append(spanning("refused_outside", first, last, text))
            return None
        if len(found) == 1 and (left := _unsaid(several, found, items)):
            problems.append(missing_value(left, text))
            return None
    if not found:
        requires = not years and any(
            item.kind == "need" and _REQUIRES.match(text, item.start) for item in unsupposed(items)
        )
        asked = requires and any(
            item.kind == "ask" or (item.kind == "need" and after.data == "?")
            for item, after in pairwise([*items, items[-1]])
        )
        if asked and parts and not targets and "required_revenue" not in fixed and (not aims or "ai_revenue" in fixed):
            if aims and (again := asked_again(items, names, parts, targets, text)) is not None:
                return again  # "AI revenue is 75B, margin 50%: what margin is needed for a gap of 80B?"
            # "what does Nvidia at 60B require?", "how much more revenue is needed at 60B?"
            return "gap" if asks_more(text) and not aims else "required_revenue"
        if not aims and "required_revenue" not in fixed and must_earn(items):
            return "gap" if asks_more(text) else "required_revenue"  # "how much more must AI earn?"
        if years and not aims and (back := _RECOUPED.search(text)):
            targets.append(Part("gap", "set", Fraction(0), None, *back.span()))
            return "payback_years"  # "how long to recoup 300B of capex?"
        if span is not None and not aims and parts and "payback_years" not in fixed:
            if not stands_alone(span, text):  # "how long can Nvidia sell 60B?"
                problems.append(Problem("refused_period", span.start, span.end, text[span.start : span.end]))
                return None
            targets.append(Part("gap", "set", Fraction(0), None, span.start, span.end))
            return "payback_years"  # "Nvidia 60B, how many years?"
        if asks and (again := asked_again(items, names, parts, targets, text)) is not None:
            return again
        if asks and aims and "ai_revenue" not in fixed and speaks_of_ai(items):
            return "ai_revenue"  # "how much must AI earn?"
        return None
    if len(found) > 1:
        places = list(found.values())
        start, end = places[0].start, places[-1].end
        details = {"candidates": [variable for variable in found if variable]}
        problems.append(Problem("several_unknowns", start, end, text[start:end], (), details))
        return None
    ((variable, name),) = found.items()
    if variable == "ai_revenue" and not aims and _is_required(name, items, parts, text):
        return "required_revenue"  # "to pay for 60B of GPUs at a 40% margin, how much AI revenue?"
    if is_company(variable) and _HOW_MANY.search(text, 0, name.start):
        problems.append(Problem("refused_outside", name.start, name.end, text[name.start : name.end]))
        return None
    if variable not in _SHARES and variable != "gap" and (share := _HOW_MUCH_OF.search(text, 0, name.start)):
        problems.append(Problem("refused_outside", share.start(), name.end, text[share.start() : name.end]))
        return None  # "how much of the capex is real?"
    earns_back = years and not aims and variable in ("datacenter_cost", "nvidia_revenue")
    if earns_back:
        variable = "payback_years"  # "how long does it take to earn back the capex"
    # "How long to pay back?", "payback period if AI revenue were 120B?"
    period = bool(parts) and _PERIOD.match(text, name.start) is not None
    pays = variable == "payback_years" and (period or (years and _PAYS.search(text) is not None))
    aiming = not aims and (earns_back or pays or _is_aiming(items, text))
    asks = asks or any(_FOR_A.fullmatch(text, name.end, part.start) for part in parts)  # "margin for a gap of 50B"
    solves = not parts and any(item.kind == "ask" and _SOLVES.match(text, item.start) for item in items)
    if solves and not aims and (is_company(variable) or variable not in EQUATIONS):  # "solve for OpenAI": for what?
        aiming = True
    problem = _lacking(variable, name, bool(asks or aims), aims, aiming, parts, text, lang)
    asking = bool(parts) or any(item.kind == "ask" for item in items)
    carried = any(part.variable == "ai_revenue" for part in parts) and _CARRIED.search(text) is not None
    meant = pays or earns_back or carried or (aiming and asking and not solves)
    # "how much must energy fall if Nvidia doubles?": for the cost to stay the same? "how much too much are we spending?"
    other = _MUST_MOVE.search(text) or _TOO_MUCH.search(text)
    if problem and problem.kind == "missing_target" and meant and not other:
        targets.append(Part("gap", "set", Fraction(0), None, name.start, name.end))
        return variable
    if problem is None and not asks and parts and variable not in OUTCOMES and _is_aside(name, items, text):
        problem = missing_value(name, text)
    if problem:
        problems.append(problem)
        return None
    return variable


def _is_aside(name: Item, items: list[Item], text: str) -> bool:
    """Whether a name is part of what is told beside a value, not asked for: "halve Nvidia and energy", "Nvidia 80B plus
    energy", "a four-year payback on facilities"."""
    place = next(at for at, item in enumerate(items) if item is name or item.start == name.start)
    if [item.kind for item in items[max(0, place - 2) : place]] == ["name", "separator"]:
        return True
    behind = any(item.kind == "quantity" for item in items[:place])
    return (behind and _HANGS.search(text, 0, name.start) is not None) or _ON_TOP.match(text, name.end) is not None


def _is_required(name: Item, items: list[Item], parts: list[Part], text: str) -> bool:
    """Whether AI revenue is asked for beside nothing but what the spending depends on: then it is the revenue required."""
    asked = next((item for item in reversed(items) if item.kind == "ask" and item.end <= name.start), None)
    spent = bool(parts) and all(part.variable in _SPENT for part in parts)
    return spent and asked is not None and not text[asked.end : name.start].strip()


def swung(names: list[Item]) -> str | None:
    """The result whose sensitivity is asked for, where it is not the gap: "what matters most for coverage?"."""
    results = {name.data[0] for name in names if name.kind == "name" and len(name.data) == 1} & (_DERIVED - {"gap"})
    return results.pop() if len(results) == 1 else None


def drivers(names: list[Item], result: str | None) -> tuple[str, ...]:
    """The inputs whose weight is asked for: "how sensitive is the gap to Nvidia sales?"."""
    named = [name.data[0] for name in names if name.kind in ("name", "thing") and len(name.data) == 1]
    return tuple(
        dict.fromkeys(each for each in named if each != result and (each not in _DERIVED or each == "facility_cost"))
    )


def _is_aiming(items: list[Item], text: str) -> bool:
    """Whether what is asked for is to reach something: "how low must the margin go", "at what sales would …"."""
    aims = any(item.kind in _AIMING and not _has_value(items, place) for place, item in enumerate(items))
    return (
        aims or _FITTING.search(text) is not None or _CAN.search(text) is not None or _AT_WHAT.search(text) is not None
    )


def _has_value(items: list[Item], place: int) -> bool:
    """Whether a change or a move says what a condition is: "what is the total cost if OpenAI goes to 12B?"."""
    after = beside(items, place, 1)
    return items[place].kind in ("change", "move") and after is not None and after.kind in ("amount", "quantity")


def _open(names: list[Item], fixed: set[str], items: list[Item], asks: bool, text: str) -> list[Item]:
    """The names that neither a value nor a target has settled; mere things only where nothing else is open."""
    left = [name for name in names if fixed.isdisjoint(name.data)]
    for name in names:  # "what would the energy bill be with a ratio of 1.25?": what is not fixed of its meanings
        other = tuple(each for each in name.data if each not in fixed)
        if 0 < len(other) < len(name.data) and directly(name, items):
            left.append(name._replace(data=other))
    firm = [name for name in left if name.kind != "thing" and not (fixed and not asks and _is_spending(name, text))]
    if firm or not asks:
        return firm
    return (
        left if not fixed - OUTCOMES else [name for name in left if directly(name, items) or _ends_asked(name, items)]
    )


def _ends_asked(name: Item, items: list[Item]) -> bool:
    """Whether a name stands apart before a question mark: "Nvidia 70B, data center?"."""
    place = next(at for at, item in enumerate(items) if item is name)
    parted = place > 0 and items[place - 1].kind in ("mark", "quantity")
    return parted and place + 1 < len(items) and items[place + 1].data == "?"


def _is_spending(name: Item, text: str) -> bool:
    """Whether a word is the verb "spend" or the noun, or what a value is one of: "a four-year payback on the capex"."""
    if "datacenter_cost" not in name.data:
        return False
    return name.kind == "noun" or _HANGS.search(text, 0, name.start) is not None


def _lacking(
    variable: str, name: Item, wanted: bool, aims: bool, aiming: bool, parts: list[Part], text: str, lang: str
) -> Problem | None:
    """Why a name cannot be asked for as it stands. `aims`: a target is stated; `aiming`: one is meant."""
    place = (name.start, name.end, text[name.start : name.end])
    if not variable:
        suggestions = tuple(instead(text, name, words) for words in names_of(name.data, lang))
        return Problem("which_variable", *place, suggestions, {"candidates": list(name.data)})
    derived = variable in _DERIVED or (variable == "ai_revenue" and any(is_company(part.variable) for part in parts))
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
    falls = _MUST_MOVE.search(text) is not None  # "how much must energy fall if Nvidia doubles?"
    spending = aiming and (only_revenue or falls) and variable in BILLS
    if not aims and (afforded or spending or ((parts or aiming) and not (derived or found_through))):
        suggestion = f"{text.rstrip(' ?.!')}, {'équilibre' if lang == 'fr' else 'break even'}"
        return Problem("missing_target", *place, (suggestion,), {"variable": variable})
    return None


def _is_remark(name: Item, text: str) -> bool:
    """Whether something is said of what energy costs that is no amount: "Energy is cheap.", "60B of GPUs, power and
    all"."""
    return (name.data != ("gap",) and _MOVES.match(text, name.end) is not None) or (
        name.data[0] in FACILITIES and _REMARKS.match(text, name.end) is not None
    )


def _askeddirectly(found: dict[str, Item], items: list[Item], text: str) -> dict[str, Item]:
    """Of several open names, the one right after a question word; else the gap, where it is among them and no target."""
    asked = {variable: name for variable, name in found.items() if directly(name, items)}
    names = list(found.values())
    if any(
        _listed(first, second, items, text)
        for first, second in pairwise(sorted(names, key=_start))
        if first in asked.values()
    ):
        return found  # "what margin and payback close the gap?"
    companies = sum(map(is_company, found))
    return asked if len(asked) == 1 and not (companies > 1 and is_company(next(iter(asked)))) else found


def _owner(several: dict[str, Item], asked: dict[str, Item], text: str) -> Item | None:
    """The firm whose own figure is asked for: "what margin breaks even for OpenAI?"."""
    ((variable, _),) = asked.items()
    if is_company(variable) or variable == "nvidia_revenue":
        return None
    return next((name for name in several.values() if is_firm(name) and _OF_IT.search(text, 0, name.start)), None)


def _unsaid(several: dict[str, Item], asked: dict[str, Item], items: list[Item]) -> Item | None:
    """A name that nothing is said of in a clause of its own, where another is asked for: "Google and Microsoft make
    35B, what's the gap?", "Margins improve, what's the gap?"."""
    ((variable, name),) = asked.items()
    if variable not in OUTCOMES:
        return None
    for other in several.values():
        if other is name or other.kind == "noun" or not (is_company(other.data[0]) or other.data[0] in _OWN):
            continue
        clause = [item for item in items if _in_clause(item, other, items)]
        if name not in clause:
            return other
    return None


def _in_clause(item: Item, other: Item, items: list[Item]) -> bool:
    """Whether two items stand in one clause, which a question word ends as well."""
    first, last = sorted((item, other), key=_start)
    return not any(
        each.kind in ("mark", "ask") and first.end <= each.start < last.start and each.data != "-" for each in items
    )


def _start(item: Item) -> int:
    return item.start


def _listed(first: Item, second: Item, items: list[Item], text: str) -> bool:
    """Whether two names are joined by nothing but an "and" or an "or"."""
    between = [item.kind for item in items if first.end <= item.start < second.start]
    listed = between == ["separator"] or (not between and _OR.fullmatch(text, first.end, second.start) is not None)
    return listed and second.data[0] not in OUTCOMES
