"""Text to a reading: which values a statement fixes, what it asks for, and what was not understood, with places.

Names and quantities are paired with their neighbours, in either order, over the whole statement at once: pairs that
fit in kind, stand close and lie within one part win. What is left over is a question (a name), or is asked back.
"""

from __future__ import annotations

import re
from fractions import Fraction

from model.asides import ODD, without_asides
from model.belonging import named
from model.cases import open_scope, other_side, sides
from model.catalogue import OUTCOMES, is_company
from model.context import KINDS as CONTEXT
from model.context import in_context
from model.limits import at_limits
from model.nouns import absorb
from model.omissions import changing, left_out, partial_totals
from model.pairing import Node, pair
from model.quantities import quantities
from model.questions import unknown
from model.reading import Note, Part, Problem, Quantity, Reading
from model.refusals import refusals
from model.repair import add_part, loose, of_itself, per_dollar, pieces, with_magnitudes
from model.spelling import new_companies, respell
from model.tokens import Item, Lexed, lex

LONGEST = 2000
MOST_SIDES = 8
ZERO = Fraction(0)
_BY_RANK = ("sensitivity", "explain", "sources", "baselines", "table")
_INTENTS = frozenset(_BY_RANK)
_HELPING = frozenset(("mark", "help", "range", "topic"))
_LIMITS = frozenset(("refused", "extreme", "above", "below", "less", "more"))
_SETTLED = CONTEXT | _LIMITS | ODD
_COMPARING = frozenset(("versus", "compare", "label", "against", "or"))
_AND = frozenset(("and", "et", "&", "+", "/", "n", "plus", "as well as", "ainsi que"))
_ARTICLES = frozenset(("", "the", "le", "la", "les", "l'"))
_SUBJECTS = frozenset(("name", "noun", "thing"))
_LACKING = frozenset(("missing_value", "missing_target"))
_TARGETS = frozenset(("break_even", "close", "vanish"))
_OF = frozenset(("of", "of the", "of a", "de", "d'", "d’", "des", "du", "de la", "de l'", "de l’"))
_CLAUSE = re.compile(r"[,;:.?!\n]|\b(?:and|et|with|avec)\b")
# "over the next 3 years", "in 2 years": when, or how much in all, not until when it is paid back.
_SPAN = re.compile(
    r"\b(?:next|last|past|coming|every|in|for|after|ago|prochain\w*|derni\w+|dans|pendant|durant|d'ici|tous les)\b[^,;]*$",
    re.IGNORECASE,
)
_YES_OR_NO = re.compile(
    r"(?:\W|so |and |ok |but )*(?:do|does|would|will|is|are|can|could|est-ce qu|suffi\w+)\b", re.IGNORECASE
)
_FOR = re.compile(r"\b(?:for|pour)(?: an?| the| une?| des| les| le| la)? *$", re.IGNORECASE)
CLOSING = 20
SHORTEST_FOR = 3  # characters between a name and the amount that "for" parts from it
FOR = 3  # "margin for 80% coverage": the amount belongs to what follows
_BARRIERS = {",": 4, ";": 8, "\n": 8, ".": 14, "?": 8, "-": 4}


def read(text: str, lang: str | None = None) -> Reading:
    """The reading of a statement. Never raises; what is wrong with the text is in `problems`."""
    if len(text) > LONGEST:
        problem = Problem("too_long", 0, len(text), "", (), {"length": len(text), "longest": LONGEST})
        return Reading(text, lang or "en", (), None, False, None, None, (problem,), ())
    lexed = lex(text, lang)
    kinds = {item.kind for item in lexed.items}
    if "unknown" in kinds:
        respelt = respell(text, lexed.items, lexed.lang)
        reading = _cases(respelt.text, lex(respelt.text, lang), respelt.notes)
        return respelt.restore(reading, text)
    if not _COMPARING.isdisjoint(kinds):
        return _cases(text, lexed, ())
    return _read(text, lexed.items, lexed.lang, ())


def _cases(text: str, lexed: Lexed, notes: tuple[Note, ...]) -> Reading:
    """The reading of one statement, or of the sides of a comparison."""
    first, *others = sides(lexed.items, text)
    reading = _read(text, first, lexed.lang, notes, alone=bool(first) or not others)
    if not others:
        return reading
    if len(others) >= MOST_SIDES:
        last = others[-1][-1]
        problem = Problem("too_many_sides", 0, last.end, text[: last.end], (), {"most": MOST_SIDES})
        return reading._replace(problems=(problem,))
    readings = [reading]
    for side in others:
        readings.append(other_side(_read(text, side, lexed.lang, (), alone=False), side, readings[-1]))
    problems = [*open_scope([first, *others], text), *(problem for each in readings for problem in each.problems)]
    once = {(problem.kind, problem.start): problem for problem in problems}  # what sides share is said once
    return reading._replace(problems=tuple(once.values()), cases=tuple(readings), levers=False)


def _read(text: str, items: list[Item], lang: str, notes: tuple[Note, ...], alone: bool = True) -> Reading:
    found: list[Note] = list(notes)
    kinds = {item.kind for item in items}
    if not _SETTLED.isdisjoint(kinds):
        items[:] = _settled(items, kinds, text, lang, found)
        kinds = {item.kind for item in items}
    names = named(items)
    problems = refusals(items, kinds, names, text, lang)
    baseline = [item.data for item in items if item.kind == "baseline"][-1] if "baseline" in kinds else None
    if alone and kinds <= _HELPING and not problems and ("help" in kinds or not text.strip()):
        return Reading(text, lang, (), None, False, baseline, "help", (), notes)
    items[:] = quantities(items, text, problems, found)
    if "thing" in kinds:
        problems += pieces(items, text)
    items[:] = absorb(items, kinds, names.variables)
    pairs, open_names, left = _pairs(items, kinds, text)
    if "without" in kinds:
        problems += partial_totals(items, pairs, open_names, text)
    if len(pairs) > 1:
        pairs = with_magnitudes(per_dollar(pairs) if "facility_cost" in names.variables else pairs, text, found)
    parts: list[Part] = []
    for name, quantity in pairs:
        add_part(parts, name, of_itself(quantity, text), text, problems, lang)
    if open_names:
        parts += left_out(items, open_names, text, any(part.variable == "ai_revenue" for part in parts))
    targets = [] if _TARGETS.isdisjoint(kinds) else _targets(items, open_names)
    intent = None if _INTENTS.isdisjoint(kinds) else next(kind for kind in _BY_RANK if kind in kinds)
    asked = None
    if intent != "sensitivity" and (open_names or "ask" in kinds):
        asked = unknown(items, open_names, parts, targets, text, problems, lang)
    if alone or names.variables:
        # The last bare amount of a side takes the place of one before it.
        problems += _loose(left if alone else left[:-1], parts, intent, text, lang)
    if targets and parts and asked is None and _YES_OR_NO.match(text):
        targets = []  # "would a 20% margin break even?" asks what the gap is then
    parts += targets
    has_target = any(part.variable in OUTCOMES for part in parts)
    if "levers" in kinds and not has_target and asked is None and intent is None:
        parts.append(Part("gap", "set", ZERO, None, 0, len(text)))
        has_target = True
    if alone and not (parts or asked or baseline or intent or problems):
        problems.append(Problem("nothing_read", 0, len(text), text))
    if problems:
        problems = sorted(_own_faults(problems, items), key=_start)
    parts.sort(key=_start)
    levers = asked is None and has_target and intent is None
    step = left[-1] if left else None
    return Reading(text, lang, tuple(parts), asked, levers, baseline, intent, tuple(problems), tuple(found), (), step)


def _settled(items: list[Item], kinds: set[str], text: str, lang: str, notes: list[Note]) -> list[Item]:
    """The items with what stands apart, what its neighbours decide and new companies settled."""
    if not ODD.isdisjoint(kinds):
        from model.digressions import without_digressions  # few statements have such words

        items = without_digressions(items, text, notes)
    if "aside" in kinds:
        items = without_asides(items, text, notes)
    if not CONTEXT.isdisjoint(kinds):
        items = in_context(items, text)
    if not _LIMITS.isdisjoint(kinds):
        items = at_limits(items, text, notes)
    return new_companies(items, text, notes, lang) if "unknown" in kinds else items


def _pairs(
    items: list[Item], kinds: set[str], text: str
) -> tuple[list[tuple[Item, Quantity]], list[Item], list[Quantity]]:
    """(pairs, names without a quantity, quantities without a name), what counts for a whole list counted for each."""
    pairs, names, left = pair(_nodes(items, kinds, text))
    if "unchanged" in kinds:
        names = changing(items, names)
    if "each" in kinds:
        pairs = _each(pairs, names, items)
    if names and any(_is_relative(quantity) or _is_none(name, quantity) for name, quantity in pairs):
        pairs = _shared_change(pairs, names, items, text)
    return [*pairs, *_paybacks(left, pairs, names, text)] if left else pairs, names, left


def _loose(left: list[Quantity], parts: list[Part], intent: str | None, text: str, lang: str) -> list[Problem]:
    """The amounts without a name, asked back; a wish for a table or a sensitivity takes one, its step."""
    steps = left[-1:] if intent in ("table", "sensitivity") else []
    return [
        loose(quantity, parts, text, lang)
        for quantity in left
        if (quantity not in steps or quantity.op == "range") and not _is_nothing(quantity, text)
    ]


def _own_faults(problems: list[Problem], items: list[Item]) -> list[Problem]:
    """The problems without those of names that lack a value because of another: an amount that cannot be used, or a
    phrase of which they are a part."""
    if all(problem.kind not in _LACKING for problem in problems):
        return problems
    faulty = any(item.kind == "faulty" for item in items)
    places = [(problem.start, problem.end) for problem in problems if problem.kind not in _LACKING]
    return [
        problem
        for problem in problems
        if problem.kind not in _LACKING
        or not (faulty or any(start <= problem.start and problem.end <= end for start, end in places))
    ]


def _is_nothing(quantity: Quantity, text: str) -> bool:
    """Whether "nothing" stands for itself."""
    return not quantity.value and quantity.unit == "number" and text[quantity.start : quantity.start + 1].isalpha()


def _start(found: Part | Problem) -> int:
    return found.start


def _nodes(items: list[Item], kinds: set[str], text: str) -> list[Node]:
    """Names and quantities in order, with what stands before each."""
    nodes: list[Node] = []
    barrier = end = 0
    asked = False
    for place, item in enumerate(items):
        kind = item.kind
        if kind in ("name", "noun", "thing"):
            of = False
            if nodes and nodes[-1].quantity:
                between = text[end : item.start].strip().lower()
                of = between in _OF or (between in _ARTICLES and _leads(nodes[-1].quantity, text))
            elif nodes and kind == "thing" and _FOR.search(text, end, item.start):
                barrier += FOR + 2  # a thing is passed over more easily
            nodes.append(Node(item, None, barrier, asked, of))
            barrier, asked, end = 0, False, item.end
        elif kind == "quantity":
            if "close" in kinds and _closes(items, place):
                barrier += CLOSING  # "close the gap with 50B" gives the gap no value
            if item.start - end > SHORTEST_FOR and _FOR.search(text, end, item.start):
                barrier += FOR
            nodes.append(Node(None, item.data, barrier, asked, False))
            barrier, asked, end = 0, False, item.end
        elif kind == "mark":
            barrier += _BARRIERS.get(item.data, 4)
        elif kind == "separator" or (kind == "let" and not (place and items[place - 1].kind in _SUBJECTS)):
            barrier += 4
            asked = False
        elif kind in ("ask", "extreme"):
            asked = True
            if nodes and nodes[-1].name and _ends(items, place):  # "so the required revenue is what?"
                nodes[-1] = nodes[-1]._replace(asked=True)
        elif kind not in ("filler", "range", "topic", "let"):
            barrier += 1
    return nodes


def _leads(quantity: Quantity, text: str) -> bool:
    """Whether a factor is a verb whose object follows: "to halve the gap", not "Nvidia doubles"."""
    if quantity.op != "scale" or quantity.unit != "times":
        return False
    word = text[quantity.start : quantity.end].lower()
    return word.isalpha() and not word.endswith(("s", "ed", "ent", "ait"))


def _closes(items: list[Item], place: int) -> bool:
    """Whether an amount stands right behind "close the gap", with no "to" between."""
    before = [item for item in items[max(0, place - 4) : place] if item.kind != "separator" and item.data != "from"]
    kinds = [item.kind for item in before[-2:]]
    return kinds == ["close", "name"] and before[-1].data == ("gap",)


def _ends(items: list[Item], place: int) -> bool:
    return place + 1 == len(items) or items[place + 1].kind in ("mark", "separator")


def _each(pairs: list[tuple[Item, Quantity]], names: list[Item], items: list[Item]) -> list[tuple[Item, Quantity]]:
    """ "Google and Meta 15B each", "each of Google and Meta makes 15B": the names before share the amount."""
    each = next((item for item in items if item.kind == "each"), None)
    if each is None:
        return pairs
    shared: list[tuple[Item, Quantity]] = []
    for name, quantity in pairs:
        between = [q.end for p, q in pairs if q.end <= name.start]
        if name.start <= quantity.start and (name.start <= each.start or max(between, default=0) <= each.start):
            start = max(between, default=0)
            before = [n for n in names if start <= n.start and n.end <= name.start and n.data[0] not in OUTCOMES]
            shared += [(other, quantity) for other in before]
            names[:] = [other for other in names if other not in before]
        shared.append((name, quantity))
    return shared


def _paybacks(
    left: list[Quantity], pairs: list[tuple[Item, Quantity]], names: list[Item], text: str
) -> list[tuple[Item, Quantity]]:
    """ "…, four years to recoup": years without a name are the payback, where they stand in a clause of their own."""
    found: list[tuple[Item, Quantity]] = []
    for quantity in [each for each in left if each.unit == "years" and each.op in ("set", "range")]:
        start = max((found.end() for found in _CLAUSE.finditer(text, 0, quantity.start)), default=0)
        shared = any(start <= other.start < quantity.start for _, other in pairs)
        shared = shared or "half" in text[quantity.start : quantity.end].lower()  # "the half-year report"
        if shared or _SPAN.search(text, start, quantity.start) or any(n.data == ("payback_years",) for n, _ in pairs):
            continue
        left.remove(quantity)
        named = next((name for name in names if name.data == ("payback_years",)), None)
        if named:
            names.remove(named)
        found.append((named or Item("name", ("payback_years",), quantity.start, quantity.end), quantity))
    return found


def _is_relative(quantity: Quantity) -> bool:
    return quantity.op == "scale" or (quantity.op == "add" and quantity.unit in ("percent", "points"))


def _is_none(name: Item, quantity: Quantity) -> bool:
    return quantity.op == "set" and not quantity.value and is_company(name.data[0])


def _shared_change(
    pairs: list[tuple[Item, Quantity]], names: list[Item], items: list[Item], text: str
) -> list[tuple[Item, Quantity]]:
    """ "double Google and Microsoft", "Google and Microsoft double", "set Apple and X to zero": a factor, a percentage or
    nothing at all counts for each of a list."""
    shared = list(pairs)
    for name, quantity in pairs:
        if not (_is_relative(quantity) or _is_none(name, quantity)):
            continue
        step = 1 if quantity.start < name.start else -1
        at = items.index(name) + step
        while 0 < at < len(items) - (step > 0) and _joins(items[at], text) and items[at + step] in names:
            first, second = sorted((items[at], items[at + step]), key=lambda item: item.start)
            if text[first.end : second.start].strip().lower() not in _ARTICLES:
                break
            names.remove(items[at + step])
            shared.append((items[at + step], quantity))
            at += 2 * step
    return shared


def _joins(item: Item, text: str) -> bool:
    """Whether an item stands between the members of a list."""
    return (item.kind == "mark" and item.data == ",") or (
        item.kind == "separator" and text[item.start : item.end].lower() in _AND
    )


def _targets(items: list[Item], names: list[Item]) -> list[Part]:
    """Break even, or "close the gap": a gap of zero. A gap that closes gives up its name."""
    targets: list[Part] = []
    for item in items:
        if item.kind == "break_even" and not targets:
            targets.append(Part("gap", "set", ZERO, None, item.start, item.end))
    close = next((item for item in items if item.kind in ("close", "vanish")), None)
    gap = next((name for name in names if name.data == ("gap",)), None)
    if close and gap and not targets:
        targets.append(Part("gap", "set", ZERO, None, min(close.start, gap.start), max(close.end, gap.end)))
    if targets:
        names[:] = [name for name in names if name.data != ("gap",)]
    return targets
