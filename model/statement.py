"""Text to a reading: which values a statement fixes, what it asks for, and what was not understood, with places.

Names and quantities are paired with their neighbours, in either order, over the whole statement at once: pairs that
fit in kind, stand close and lie within one part win. What is left over is a question (a name), or is asked back.
"""

from __future__ import annotations

from fractions import Fraction

from model.catalogue import OUTCOMES, VARIABLES, is_company
from model.pairing import Node, pair
from model.quantities import quantities
from model.reading import Note, Part, Problem, Quantity, Reading, fit
from model.spelling import explain_unknown
from model.tokens import Item, lex

LONGEST = 2000
ZERO = Fraction(0)


def read(text: str, lang: str | None = None) -> Reading:
    """The reading of a statement. Never raises; what is wrong with the text is in `problems`."""
    if len(text) > LONGEST:
        problem = Problem("too_long", 0, len(text), "", (), {"length": len(text), "longest": LONGEST})
        return Reading(text, lang or "en", (), None, False, None, None, (problem,), ())
    lexed = lex(text, lang)
    items, notes, problems = explain_unknown(lexed.items, text)
    baseline, items = _baseline(items)
    problems += [
        Problem(f"refused_{item.data}", item.start, item.end, text[item.start : item.end])
        for item in items
        if item.kind == "refused"
    ]
    kinds = {item.kind for item in items}
    if not items or kinds <= {"filler", "mark"} | {"help"} and ("help" in kinds or baseline is None and not problems):
        asks_help = not problems and (not items or "help" in kinds)
        if asks_help:
            return Reading(text, lexed.lang, (), None, False, baseline, "help", (), ())
    items = quantities(items, text, problems, notes)
    items = _absorb_nouns(items)
    nodes = _nodes(items)
    pairs, names, loose = pair(nodes)
    parts: list[Part] = []
    for name, quantity in pairs:
        _add_part(parts, name, quantity, text, problems)
    targets = _targets(items, names, parts)
    unknown = _unknown(items, names, parts, targets, text, problems)
    for quantity in loose:
        problems.append(_loose(quantity, parts, text))
    parts += targets
    asked = kinds & {"levers", "ask", "close"} or "?" in text
    has_target = any(part.variable in OUTCOMES for part in parts)
    if "levers" in kinds and not has_target and unknown is None and not parts:
        parts.append(Part("gap", "set", ZERO, None, 0, len(text)))
        has_target = True
    if not parts and unknown is None and baseline is None and not problems:
        problems.append(Problem("nothing_read", 0, len(text), text))
    del asked
    return Reading(
        text,
        lexed.lang,
        tuple(sorted(parts, key=lambda part: part.start)),
        unknown,
        unknown is None and has_target,
        baseline,
        None,
        tuple(sorted(problems, key=lambda problem: problem.start)),
        tuple(notes),
    )


def _baseline(items: list[Item]) -> tuple[str | None, list[Item]]:
    found = [item.data for item in items if item.kind == "baseline"]
    rest = [item for item in items if item.kind != "baseline"]
    return (found[-1] if found else None), rest


def _absorb_nouns(items: list[Item]) -> list[Item]:
    """Let "sales" and "revenue" lean on the company or the amount of money named beside them."""
    kept: list[Item] = []
    for place, item in enumerate(items):
        if item.kind == "noun":
            near = _neighbour_name(items, place)
            if near is not None and _takes_noun(near, item):
                continue
            item = item._replace(kind="name")
        kept.append(item)
    return kept


def _neighbour_name(items: list[Item], place: int) -> Item | None:
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(items) and items[at].kind in ("filler", "quantity", "range", "need", "ask"):
            at += step
        if 0 <= at < len(items) and items[at].kind == "name":
            return items[at]
    return None


def _takes_noun(name: Item, noun: Item) -> bool:
    (first, *more) = name.data
    if more:
        return False
    if "ai_revenue" in noun.data and "required_revenue" in noun.data or noun.data == ("nvidia_revenue", "ai_revenue"):
        return is_company(first) or first in ("nvidia_revenue", "ai_revenue", "required_revenue")
    return first in ("nvidia_revenue", "datacenter_cost", "facility_cost") and "datacenter_cost" in noun.data


def _nodes(items: list[Item]) -> list[Node]:
    """Names and quantities in order, with the barriers that stand before each."""
    nodes: list[Node] = []
    barrier = 0
    for item in items:
        if item.kind == "mark":
            barrier += {",": 4, ";": 8, "\n": 8, ".": 8, "?": 8}.get(item.data, 4)
        elif item.kind in ("separator", "compare"):
            barrier += 4
        elif item.kind == "name":
            nodes.append(Node(item, None, barrier))
            barrier = 0
        elif item.kind == "quantity":
            nodes.append(Node(None, item.data, barrier))
            barrier = 0
        elif item.kind not in ("filler", "range"):
            barrier += 1
    return nodes


def _add_part(parts: list[Part], name: Item, quantity: Quantity, text: str, problems: list[Problem]) -> None:
    start, end = min(name.start, quantity.start), max(name.end, quantity.end)
    fits = [(candidate, fit(candidate, quantity)) for candidate in name.data]
    good = [(candidate, found) for candidate, found in fits if not isinstance(found, str)]
    if len(good) == 1:
        candidate, found = good[0]
        assert not isinstance(found, str)
        parts.append(Part(candidate, *found, start, end))
    elif good:
        suggestions = tuple(
            _instead(text, name, VARIABLES[candidate].short.en) for candidate, _ in good if candidate in VARIABLES
        )
        problems.append(
            Problem("which_variable", start, end, text[start:end], suggestions, {"candidates": [c for c, _ in good]})
        )
    else:
        kind = fits[0][1]
        assert isinstance(kind, str)
        problems.append(_misfit(kind, name, quantity, text, start, end))


def _instead(text: str, place: Item | Quantity, words: str) -> str:
    return f"{text[: place.start]}{words}{text[place.end :]}".strip()


def _misfit(kind: str, name: Item, quantity: Quantity, text: str, start: int, end: int) -> Problem:
    written = text[quantity.start : quantity.end]
    variants: tuple[str, ...] = ()
    if kind == "magnitude":
        number = written.rstrip()
        variants = tuple(_instead(text, quantity, f"{number}{unit}") for unit in ("B", "M"))
    elif kind == "fraction_or_percent":
        value = quantity.value
        variants = tuple(
            _instead(text, quantity, f"{float(amount):g}%") for amount in (value, value * 100)
        )
    elif kind == "points_or_percent":
        points = abs(quantity.value) * (1 if quantity.unit == "number" else 100)
        sign = "-" if quantity.value < 0 else "+"
        variants = (_instead(text, quantity, f"{sign}{float(points):g} points"),)
    return Problem(kind, start, end, text[start:end], variants, {"variable": name.data[0], "amount": written})


def _loose(quantity: Quantity, parts: list[Part], text: str) -> Problem:
    written = text[quantity.start : quantity.end]
    words = ("Nvidia", "AI revenue", "gap") if quantity.unit == "money" else ("margin", "cloud margin", "coverage")
    if quantity.unit == "years":
        words = ("payback",)
    taken = {part.variable for part in parts}
    variables = {"Nvidia": "nvidia_revenue", "AI revenue": "ai_revenue", "gap": "gap", "margin": "end_user_margin"}
    free = [word for word in words if variables.get(word) not in taken]
    suggestions = tuple(_instead(text, quantity, f"{word} {written}") for word in free)
    return Problem("bare_amount", quantity.start, quantity.end, written, suggestions)


def _targets(items: list[Item], names: list[Item], parts: list[Part]) -> list[Part]:
    """Break even, or "close the gap": a gap of zero. A gap that closes gives up its name."""
    targets: list[Part] = []
    closes = [item for item in items if item.kind == "close"]
    for item in items:
        if item.kind == "break_even" and not targets:
            targets.append(Part("gap", "set", ZERO, None, item.start, item.end))
    if closes and not targets:
        for name in names:
            if name.data == ("gap",):
                names.remove(name)
                targets.append(Part("gap", "set", ZERO, None, closes[0].start, name.end))
                break
    if targets:
        names[:] = [name for name in names if name.data != ("gap",)]
    return targets


def _unknown(
    items: list[Item],
    names: list[Item],
    parts: list[Part],
    targets: list[Part],
    text: str,
    problems: list[Problem],
) -> str | None:
    """The variable that is asked for: the name without a value, where the statement asks or has a target."""
    fixed = {part.variable for part in [*parts, *targets]}
    open_names = [name for name in names if not (len(name.data) == 1 and name.data[0] in fixed)]
    aims = bool(targets) or any(part.variable in OUTCOMES for part in parts)
    asks = any(item.kind in ("ask", "need") or item.kind == "mark" and item.data == "?" for item in items)
    chosen: dict[str, Item] = {}
    for name in open_names:
        chosen.setdefault(_meant(name, items, aims), name)
    if not chosen:
        return None
    if len(chosen) > 1:
        chosen = _narrow(chosen, items)
    if len(chosen) > 1:
        first, last = open_names[0], open_names[-1]
        details = {"candidates": list(chosen)}
        problems.append(Problem("several_unknowns", first.start, last.end, text[first.start : last.end], (), details))
        return None
    ((variable, name),) = chosen.items()
    if not variable:
        problems.append(
            Problem("which_variable", name.start, name.end, text[name.start : name.end], _either(name, text),
                    {"candidates": list(name.data)})
        )
        return None
    derived = variable in VARIABLES and variable not in ("ai_revenue",) and variable in _DERIVED
    if not (asks or aims or derived):
        problems.append(
            Problem("missing_value", name.start, name.end, text[name.start : name.end], (), {"variable": variable})
        )
        return None
    if not aims and not derived and parts and variable not in fixed:
        suggestion = f"{text.rstrip(' ?.!')} break even"
        problems.append(
            Problem("missing_target", name.start, name.end, text[name.start : name.end], (suggestion,), {"variable": variable})
        )
        return None
    return variable


_DERIVED = frozenset(
    ("facility_cost", "datacenter_cost", "required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend")
)


def _either(name: Item, text: str) -> tuple[str, ...]:
    return tuple(_instead(text, name, VARIABLES[candidate].short.en) for candidate in name.data if candidate in VARIABLES)


def _meant(name: Item, items: list[Item], aims: bool) -> str:
    """The variable a name without a value stands for; empty where that is open."""
    if len(name.data) == 1:
        return str(name.data[0])
    if "ai_revenue" in name.data:
        if aims:
            return "ai_revenue"
        if "required_revenue" in name.data and any(item.kind == "need" for item in items):
            return "required_revenue"
        return ""
    if name.data[0] == "facility_cost":
        return "facility_cost" if not aims else ""
    return "datacenter_cost" if "datacenter_cost" in name.data else ""


def _narrow(chosen: dict[str, Item], items: list[Item]) -> dict[str, Item]:
    """Of several open names, the one that stands right after a question word."""
    asked: dict[str, Item] = {}
    for variable, name in chosen.items():
        before = [item for item in items if item.end <= name.start and item.kind not in ("filler", "range")]
        if before and before[-1].kind == "ask":
            asked[variable] = name
    return asked if len(asked) == 1 else chosen
