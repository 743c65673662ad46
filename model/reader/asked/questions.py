"""What a statement asks for: the name without a value, where the statement asks or has a target."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from model.catalogue import DERIVED, EQUATIONS, INPUTS, OUTCOMES, RESULTS, VARIABLES, is_company
from model.late import Late
from model.reader.asked.asked_names import directly_asked, open_among, owner, unsaid
from model.reader.asked.durations import asked_when, asked_years, stands_alone
from model.reader.asked.lacking import CARRIES, MUST_MOVE, gives_value, is_aiming, is_aside, lacking
from model.reader.asked.open_names import asks_more, breaks_even, meaning_of, must_earn, speaks_of_ai, unsupposed
from model.reader.asked.put_aside import asked_again, asked_and_given
from model.reader.asked.spoken_of import is_spoken_of
from model.reader.paired.repair import missing_value
from model.reader.words.named import BILLS, DEMAND, PARTS_OF_SPEND
from model.reader.words.tokens import START, Item
from model.reading import Part, Problem, spanning
from model.text import has_any

_YEARS_OF = Late(
    r"years? (?:of|worth of) (?:ai )?(?:revenues?|sales)|ann[ée]es? de (?:revenus?|ca|ventes)", re.IGNORECASE
)
_PAYS = Late(r"\b(?:pay|paid|pays|paying) (?:it |this )?(?:off|back)\b|rembours", re.IGNORECASE)
_RECOUPED = Late(
    r"\b(?:recoup|recover|earn(?:ed)? back|get back|pay(?:s|ing)? (?:off|back)|rembours|r[ée]cup[ée]r)\w*",
    re.IGNORECASE,
)
_SOLVES = Late(r"solve|r[ée]sou", re.IGNORECASE)
_HOW_MANY = Late(r"(?:combien de|how many) *$", re.IGNORECASE)
# A level of coverage as a fact or a demand; "AI revenue to cover 90%" asks for the revenue.
_COVERS = Late(
    r" (?:covers|(?:must|should|shall|will|has to|needs to) cover|couvrent|couvre|(?:doi(?:ven)?t"
    r"|devrai(?:en)?t) couvrir)\b",
    re.IGNORECASE,
)
_CARRIED = Late(rf"\b(?:(?:{CARRIES})\w*|is (?:ok|okay|fine|enough|possible)\b|works\b|would do\b)", re.IGNORECASE)
_FOR_A = Late(r" (?:for|pour)(?: an?| une?)? ", re.IGNORECASE)
_REQUIRES = Late(r"req\b|requir|requis|n[ée]cess|need|(?:il )?faut|besoin", re.IGNORECASE)
_TOO_MUCH = Late(r"\btoo much\b|\btrop\b", re.IGNORECASE)
# "How much does Nvidia drop?": by so much as the aim needs, which nothing tells.
_MOVES = Late(
    r"\b(?:drop|fall|rise|grow|climb|declin|shrink|increas|decreas|goes? (?:up|down)|baiss|augment|diminu|recul|progress"
    r"|chut|grimp)\w*",
    re.IGNORECASE,
)
# Of a revenue breaking even needs the least: "what can Google earn at most?" has no answer.
_AT_MOST = Late(r"\b(?:(?:at )?(?:the |a )?(?:very )?most|max(?:imum|imal|i)?|au plus|highest)\b", re.IGNORECASE)
# "what % of AI revenue is Google": the model has no shares but coverage and what demand backs.
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
_PERIOD = Late(r"pay-?back\b|(?:d[ée]lai|dur[ée]e|temps|p[ée]riode|amortissement)\b", re.IGNORECASE)
_SPENT = frozenset((*INPUTS, "facility_cost", "datacenter_cost"))
_SHARES = PARTS_OF_SPEND | {name for name, row in VARIABLES.items() if row.dimension == "fraction"}


# "What is the required revenue at a 60% margin, and how big is the gap?"
_DATING = frozenset(("name", "noun", "baseline", "versus", "topic", "compare"))
_SHOWN = RESULTS | {"datacenter_cost"}
_BESIDES = Late(
    r"\b(?:and|et),? (?:(?:how (?:big|large|wide)|what)(?:['’]s| is) |combien fait |quel(?:le)? est )?"
    r"(?:the |its |l['’]|la |le )?$"
    r"|\? (?:and )?(?:the )?$",
    re.IGNORECASE,
)


class _Said(NamedTuple):
    """What was read of a statement that may ask: its items, the names without a value among them, what it fixes and aims
    at. `fixed` are the variables of both; `aims` is whether something is to be reached, `asks` whether a word or a mark
    asks; `years` is where it asks for a time."""

    items: list[Item]
    names: list[Item]
    parts: list[Part]
    targets: list[Part]
    text: str
    lang: str
    fixed: frozenset[str]
    aims: bool
    asks: bool
    years: Item | None

    def aim_to_break_even(self, start: int, end: int) -> None:
        """Add the gap of zero that "what margin can we afford at 60B?" means."""
        self.targets.append(Part("gap", "set", Fraction(0), None, start, end))


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
    asks = any(
        item.kind in ("ask", "extreme", "explain")
        or (item.kind == "need" and not gives_value(items, place))
        or (item.kind == "mark" and item.data == "?")
        for place, item in enumerate(items)
    )
    said = _Said(
        items,
        names,
        parts,
        targets,
        text,
        lang,
        fixed=frozenset(part.variable for part in [*parts, *targets]),
        aims=bool(targets) or any(part.variable in OUTCOMES for part in parts),
        asks=asks,
        years=asked_years(items, text),
    )
    asked = _time(said) or _named(said)
    if isinstance(asked, Problem):
        if asked.kind != "missing_value" or all(problem.kind != asked.kind for problem in problems):
            problems.append(asked)
        return None
    return asked


def _time(said: _Said) -> str | Problem | None:
    """The payback, where a time is asked for beside an aim; a time that the model lacks is a problem."""
    if said.years is None:
        return None
    if when := asked_when(said.items, said.text):
        return _refused("refused_period", *when, said.text)
    if said.aims and "payback_years" not in said.fixed:
        return "payback_years"  # "over how many years must the spend be written off to break even?"
    counted = _YEARS_OF.search(said.text)
    return _refused("refused_offset", *counted.span(), said.text) if counted else None


def _named(said: _Said) -> str | Problem | None:
    found = _narrowed(_meanings(said), said)
    if isinstance(found, Problem):
        return found
    if not found:
        return _unnamed(said)
    if len(found) > 1 and found.keys() <= _SHOWN and said.parts and not said.aims:
        first, *others = sorted(found.items(), key=lambda meant: meant[1].start)
        if all(_BESIDES.search(said.text, 0, name.start) for _, name in others):
            found = dict([first])  # every answer shows the others too
    if len(found) > 1:
        places = list(found.values())
        start, end = places[0].start, places[-1].end
        details = {"candidates": [variable for variable in found if variable]}
        return Problem("several_unknowns", start, end, said.text[start:end], (), details)
    ((variable, name),) = found.items()
    return _single(variable, name, said)


def _meanings(said: _Said) -> dict[str, Item]:
    """The open names by the variable that each stands for."""
    even = any(map(breaks_even, said.targets))
    found: dict[str, Item] = {}
    for name in open_among(said.names, said.fixed, said.items, said.asks, said.text):
        meaning = meaning_of(name, said.items, said.aims, even, said.text)
        if meaning == "ai_revenue" and meaning in said.fixed and "required_revenue" in name.data:
            meaning = "required_revenue"  # "coverage 50%, AI revenue 120B, what's the requirement?"
        found.setdefault(meaning, name)
    return found


def _narrowed(found: dict[str, Item], said: _Said) -> dict[str, Item] | Problem:
    """Those of several open names that are asked for."""
    if said.asks and has_any(said.text.lower(), _SHARING) and (share := _SHARE.search(said.text)):
        if _SHARES.isdisjoint(found) or any(map(is_company, found)):
            end = max((name.end for name in found.values()), default=share.end())
            return _refused("refused_outside", share.start(), end, said.text)
        found = {variable: name for variable, name in found.items() if variable in _SHARES}
    if len(found) > 1 and not PARTS_OF_SPEND.isdisjoint(found):
        found.pop("datacenter_cost", None)  # "how much of the capex is built in anticipation?"
    if len(found) < 2:
        return found
    asked = directly_asked(found, said.items, said.text)
    makers = [variable for variable in found if is_company(variable)]
    if said.aims and len(makers) == 1 and "ai_revenue" in asked and [name.kind for name in asked.values()] == ["noun"]:
        asked = {makers[0]: found[makers[0]]}  # "OpenAI fills the gap, what revenue?"
    if len(asked) == 1 and not said.aims and OUTCOMES.isdisjoint(asked) and not OUTCOMES.isdisjoint(found):
        return found  # "what does margin do to the gap?"
    if len(asked) == 1 and (firm := owner(found, asked, said.text)):
        first, last = sorted((firm, *asked.values()), key=START)
        return spanning("refused_outside", first, last, said.text)
    if len(asked) == 1 and (left := unsaid(found, asked, said.items)):
        return missing_value(left, said.text)
    return asked


def _unnamed(said: _Said) -> str | Problem | None:
    """What a question means that names nothing: what is required, the gap, the payback, a value put aside, AI revenue."""
    items, text, aims, years = said.items, said.text, said.aims, said.years
    if _asks_for_required(said):
        if aims and (again := asked_again(items, said.names, said.parts, said.targets, text)) is not None:
            return again  # "AI revenue is 75B, margin 50%: what margin is needed for a gap of 80B?"
        # "what does Nvidia at 60B require?", "how much more revenue is needed at 60B?"
        return "gap" if asks_more(text) and not aims else "required_revenue"
    if not aims and must_earn(items):
        if "required_revenue" in said.fixed:
            said.aim_to_break_even(0, len(text))
            return "ai_revenue"  # "how much must AI earn if the required revenue is 240B?"
        return "gap" if asks_more(text) else "required_revenue"  # "how much more must AI earn?"
    if years and not aims and (back := _RECOUPED.search(text)):
        said.aim_to_break_even(*back.span())
        return "payback_years"  # "how long to recoup 300B of capex?"
    if years and not aims and said.parts and "payback_years" not in said.fixed:
        if not stands_alone(years, text):  # "how long can Nvidia sell 60B?"
            return _refused("refused_period", years.start, years.end, text)
        said.aim_to_break_even(years.start, years.end)
        return "payback_years"  # "Nvidia 60B, how many years?"
    if said.asks and (again := asked_again(items, said.names, said.parts, said.targets, text)) is not None:
        return again
    if said.asks and (twice := asked_and_given(items, said.names, said.parts, said.targets, text)):
        return twice
    if said.asks and aims and "ai_revenue" not in said.fixed and speaks_of_ai(items):
        return "ai_revenue"  # "how much must AI earn?"
    return None


def _asks_for_required(said: _Said) -> bool:
    """Whether a need is asked for beside what is stated."""
    needs = said.years is None and any(
        item.kind == "need" and _REQUIRES.match(said.text, item.start) for item in unsupposed(said.items)
    )
    asked = needs and any(
        item.kind == "ask" or (item.kind == "need" and after.data == "?")
        for item, after in pairwise([*said.items, said.items[-1]])
    )
    settled = "required_revenue" in said.fixed or (said.aims and "ai_revenue" not in said.fixed)
    return asked and bool(said.parts) and not said.targets and not settled


def _single(variable: str, name: Item, said: _Said) -> str | Problem | None:
    """What the one name asked for stands for, or why it cannot be asked for."""
    items, parts, text, aims, years = said.items, said.parts, said.text, said.aims, said.years is not None
    if variable == "required_revenue" and variable in said.fixed and not aims and "ai_revenue" in name.data:
        said.aim_to_break_even(name.start, name.end)
        return "ai_revenue"  # "how much AI revenue do we need if required revenue is 180B?"
    if variable == "ai_revenue" and not aims and _is_required(name, said):
        return "required_revenue"  # "to pay for 60B of GPUs at a 40% margin, how much AI revenue?"
    if variable == "ai_revenue" and _COVERS.match(text, name.end) and _tells_only(name, said):
        return None  # "AI revenue must cover 90% of what is required"
    if is_company(variable) and "required_revenue" in said.fixed and not aims and is_aiming(items, text):
        said.aim_to_break_even(name.start, name.end)
        return variable  # "required revenue is 180B; how much must Microsoft earn?"
    if is_company(variable) and _HOW_MANY.search(text, 0, name.start):
        return _refused("refused_outside", name.start, name.end, text)
    if variable not in _SHARES and variable != "gap" and (share := _HOW_MUCH_OF.search(text, 0, name.start)):
        return _refused("refused_outside", share.start(), name.end, text)  # "how much of the capex is real?"
    earns_back = years and not aims and variable in ("datacenter_cost", "nvidia_revenue")
    if earns_back:
        variable = "payback_years"  # "how long does it take to earn back the capex"
    # "How long to pay back?", "payback period if AI revenue were 120B?"
    period = bool(parts) and _PERIOD.match(text, name.start) is not None
    pays = variable == "payback_years" and (period or (years and _PAYS.search(text) is not None))
    aiming = not aims and (earns_back or pays or is_aiming(items, text))
    kinds = {item.kind for item in items}
    dated = not (parts or aims) and "baseline" in kinds <= _DATING  # "Nvidia 2023-09 vs 2024-06"
    # "margin for a gap of 50B"
    asks = said.asks or dated or any(_FOR_A.fullmatch(text, name.end, part.start) for part in parts)
    solves = not parts and any(item.kind == "ask" and _SOLVES.match(text, item.start) for item in items)
    if solves and not aims and (is_company(variable) or variable not in EQUATIONS):  # "solve for OpenAI": for what?
        aiming = True
    if variable not in DERIVED and not (parts or aims or aiming) and _MOVES.search(text):
        return missing_value(name, text)
    problem = lacking(variable, name, asks or aims, aims, aiming, parts, text, said.lang)
    asking = bool(parts) or any(item.kind == "ask" for item in items)
    carried = any(part.variable == "ai_revenue" for part in parts) and _CARRIED.search(text) is not None
    meant = pays or earns_back or carried or (aiming and asking and not solves)
    # "how much must energy fall if Nvidia doubles?": for the cost to stay the same? "how much too much are we spending?"
    revenue = variable == "ai_revenue" or is_company(variable)
    other = MUST_MOVE.search(text) or _TOO_MUCH.search(text) or (revenue and _AT_MOST.search(text))
    if problem and problem.kind == "missing_target" and meant and not other:
        said.aim_to_break_even(name.start, name.end)
        return variable
    if problem is None and parts and not asks and variable not in OUTCOMES and is_aside(name, items, text):
        return missing_value(name, text)
    bare = not (asks or parts or aims or any(map(str.isdigit, text)))
    lone = bare and variable in DERIVED  # "small gap", "coverage improves"; not a side of "gap now and at 40% margin"
    aside = variable in BILLS or text[name.start : name.end].lower() in DEMAND
    of_then = not kinds.isdisjoint(("baseline", "versus"))  # "data center cost in July 2026"
    if problem is None and (lone or aside) and not of_then and is_spoken_of(name, parts, text):
        return missing_value(name, text)
    return problem or variable


def _tells_only(name: Item, said: _Said) -> bool:
    """Whether nothing asks for what is named, whose coverage is stated."""
    asked = "?" in said.text or any(item.kind == "ask" and item.end <= name.start for item in said.items)
    return not asked and any(part.variable == "coverage" for part in said.parts)


def _is_required(name: Item, said: _Said) -> bool:
    """Whether AI revenue is asked for beside nothing but what the spending depends on: then it is the revenue required."""
    asked = next((item for item in reversed(said.items) if item.kind == "ask" and item.end <= name.start), None)
    spent = bool(said.parts) and all(part.variable in _SPENT for part in said.parts)
    return spent and asked is not None and not said.text[asked.end : name.start].strip()


def _refused(kind: str, start: int, end: int, text: str) -> Problem:
    return Problem(kind, start, end, text[start:end])


def swung(names: list[Item]) -> str | None:
    """The result whose sensitivity is asked for, where it is not the gap: "what matters most for coverage?"."""
    results = {name.data[0] for name in names if name.kind == "name" and len(name.data) == 1} & (DERIVED - {"gap"})
    return results.pop() if len(results) == 1 else None


def drivers(names: list[Item], result: str | None) -> tuple[str, ...]:
    """The inputs whose weight is asked for: "how sensitive is the gap to Nvidia sales?"."""
    named = [name.data[0] for name in names if name.kind in ("name", "thing") and len(name.data) == 1]
    return tuple(
        dict.fromkeys(each for each in named if each != result and (each not in DERIVED or each == "facility_cost"))
    )
