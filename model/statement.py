"""Text to a reading: which values a statement fixes, what it asks for, and what was not understood, with places.

Names and quantities are paired with their neighbours, in either order, over the whole statement at once: pairs that
fit in kind, stand close and lie within one part win. What is left over is a question (a name), or is asked back.
"""

from __future__ import annotations

import re
from fractions import Fraction

from model.cases import open_scope, other_side, sides
from model.catalogue import OUTCOMES, is_company
from model.changes import partly_closed
from model.context import KINDS as CONTEXT
from model.context import in_context
from model.late import Late
from model.leftover import idle_things, loose_amounts, own_faults
from model.limits import at_limits
from model.named import named
from model.nouns import absorb
from model.omissions import changing, left_out, partial_totals
from model.pairing import Node, pair
from model.quantities import quantities
from model.questions import unknown
from model.reading import Note, Part, Problem, Quantity, Reading, fit
from model.refusals import refusals
from model.repair import add_part, of_itself, per_dollar, pieces, with_magnitudes
from model.sharing import ARTICLES, Pair, for_each, in_order, paybacks, shared_change
from model.spelling import new_companies, respell
from model.tokens import ODD, Item, Lexed, lex

LONGEST = 2000
MOST_SIDES = 8
ZERO = Fraction(0)
_BY_RANK = ("sensitivity", "explain", "sources", "baselines", "table")
_INTENTS = frozenset(_BY_RANK)
_HELPING = frozenset(("mark", "help", "range", "topic"))
_LIMITS = frozenset(("refused", "extreme", "above", "below", "less", "more"))
_SETTLED = CONTEXT | _LIMITS | ODD
_COMPARING = frozenset(("versus", "compare", "label", "against", "or"))
_SUBJECTS = frozenset(("name", "noun", "thing"))
_TARGETS = frozenset(("break_even", "close", "vanish"))
_OF = frozenset(("of", "of the", "of a", "de", "d'", "d’", "des", "du", "de la", "de l'", "de l’"))
_YES_OR_NO = Late(
    r"(?:\W|so |and |ok |but )*(?:do|does|would|will|is|are|can|could|est-ce qu|suffi\w+"
    r"|(?:sommes|serions|serons)-nous|(?:est|sera|serait|peut|atteint|atteindrait)-on)\b",
    re.IGNORECASE,
)
_FOR = Late(r"\b(?:for|pour)(?: an?| the| une?| des| les| le| la)? *$", re.IGNORECASE)
_THAT = Late(r"\bce qu[e'’]", re.IGNORECASE)
_AT = Late(r" *(?:(?:at|@|with|under|for|given|à|a|avec|pour|sous)(?: an?| une?)?) *", re.IGNORECASE)
_ARTICLE = Late(r"(?:^|\s)(?:an?|une?|the|le|la)\s*\$?$", re.IGNORECASE)
_AUXILIARY = Late(r"^ *(?:does|do|did|can|could|will|would|may|might|must|should) *\$?$", re.IGNORECASE)
_SHARE_OF_GAP = Late(
    r"how much of the (?:gap|hole|shortfall)|quelle part d[ue] (?:gap|trou|l['’][ée]cart)", re.IGNORECASE
)
_IT = Late(r" *(?:it|this|that|[çc]a|cela)\b", re.IGNORECASE)
_MEETING = {("ai_revenue",), ("required_revenue",)}
_MEETS = Late(
    r"\W*(?:to |must |should |would |can |doit |puisse )?"
    r"(?:equal|match|meet|reach|=|catch(?:es)? up with|[ée]gal|rejoi|attei)\w*\W*(?:[àa]u?x? |the |la |le |les )*",
    re.IGNORECASE,
)
# What is asked for at a value of another thing: "required revenue at 80B Nvidia".
_RESULTS = frozenset(
    ("coverage", "required_revenue", "datacenter_cost", "gap", "demand_backed_spend", "anticipated_spend")
)
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
    return _read(text, lexed.items, lexed.lang, (), kinds)


def _cases(text: str, lexed: Lexed, notes: tuple[Note, ...]) -> Reading:
    """The reading of one statement, or of the sides of a comparison."""
    first, *others = sides(lexed.items, text)
    reading = _read(text, first, lexed.lang, notes, alone=bool(first) or not others)
    if not others:
        return reading
    if len(others) >= MOST_SIDES:
        end = max((item.end for side in others for item in side), default=len(text))
        problem = Problem("too_many_sides", 0, end, text[:end], (), {"most": MOST_SIDES})
        return reading._replace(problems=(problem,))
    readings = [reading]
    for side in others:
        readings.append(other_side(_read(text, side, lexed.lang, (), alone=False), side, readings[-1]))
    problems = [*open_scope([first, *others], text), *(problem for each in readings for problem in each.problems)]
    once = {(problem.kind, problem.start): problem for problem in problems}  # what sides share is said once
    return reading._replace(problems=tuple(once.values()), cases=tuple(readings), levers=False)


def _read(
    text: str, items: list[Item], lang: str, notes: tuple[Note, ...], kinds: set[str] | None = None, alone: bool = True
) -> Reading:
    """The reading of items; `kinds` are theirs, where they are known. `alone`: not as a side of a comparison."""
    found: list[Note] = list(notes)
    kinds = kinds or {item.kind for item in items}
    if not _SETTLED.isdisjoint(kinds):
        items[:] = _settled(items, kinds, text, lang, found)
        kinds = {item.kind for item in items}
    names = named(items)
    problems = refusals(items, kinds, names, text, lang)
    baseline = [item.data for item in items if item.kind == "baseline"][-1] if "baseline" in kinds else None
    if alone and kinds <= _HELPING and not problems and ("help" in kinds or not text.strip()):
        return Reading(text, lang, (), None, False, baseline, "help", (), notes)
    items[:] = quantities(items, text, problems, found)
    if "close" in kinds:
        items[:] = partly_closed(items, text)
    if "thing" in kinds:
        problems += pieces(items, text)
    items[:] = absorb(items, kinds, names.variables)
    pairs, open_names, left = _pairs(items, kinds, text)
    if "without" in kinds:
        problems += partial_totals(items, pairs, open_names, text)
    if len(pairs) > 1 and "facility_cost" in names.variables:
        pairs = per_dollar(pairs)
    scales = [item for item in items if item.kind == "counted_in"] if "counted_in" in kinds else []
    if len(pairs) > 1 or scales:
        pairs = with_magnitudes(pairs, text, found, scales)
    parts: list[Part] = []
    for name, quantity in pairs:
        add_part(parts, name, of_itself(quantity, text), text, problems, lang)
    if open_names:
        parts += left_out(items, open_names, text, any(part.variable == "ai_revenue" for part in parts))
    aimed = "required_revenue" in names.variables or not _TARGETS.isdisjoint(kinds)
    targets = _targets(items, open_names, text) if aimed else []
    intent = None if _INTENTS.isdisjoint(kinds) else next(kind for kind in _BY_RANK if kind in kinds)
    asked = None
    if intent != "sensitivity" and (open_names or "ask" in kinds):
        asked = unknown(items, open_names, parts, targets, text, problems, lang)
    if alone or names.variables:
        # The last bare amount of a side takes the place of one before it.
        problems += loose_amounts(left if alone else left[:-1], parts, intent, text, lang)
    if targets and parts and asked is None and _YES_OR_NO.match(text):
        targets = []  # "would a 20% margin break even?" asks what the gap is then
    outcomes = [part for part in parts if part.variable in OUTCOMES]
    if len(parts) > 1 == len(outcomes) and asked is None and not targets and _YES_OR_NO.match(text):
        parts.remove(outcomes[0])  # "will coverage hit 50% at Nvidia 40B?" asks for it
        asked = outcomes[0].variable
    parts += targets
    if "thing" in kinds and alone and not problems:
        problems += idle_things(open_names, {asked, *(part.variable for part in parts)}, text)
    has_target = any(part.variable in OUTCOMES for part in parts)
    if "levers" in kinds and not has_target and asked is None and intent is None:
        parts.append(Part("gap", "set", ZERO, None, 0, len(text)))
        has_target = True
    if alone and not (parts or asked or baseline or intent or problems):
        problems.append(Problem("nothing_read", 0, len(text), text))
    if problems:
        problems = sorted((_forward(problem, text) for problem in own_faults(problems, items)), key=_start)
    parts.sort(key=_start)
    levers = asked is None and has_target and intent is None
    step = left[-1] if left else None
    return Reading(text, lang, tuple(parts), asked, levers, baseline, intent, tuple(problems), tuple(found), (), step)


def _settled(items: list[Item], kinds: set[str], text: str, lang: str, notes: list[Note]) -> list[Item]:
    """The items with what stands apart, what its neighbours decide and new companies settled."""
    if not ODD.isdisjoint(kinds):
        from model.asides import without_asides  # few statements have such words

        items, passed = without_asides(items, text)
        notes += passed
    if not CONTEXT.isdisjoint(kinds):
        items = in_context(items, text)
    if not _LIMITS.isdisjoint(kinds):
        items = at_limits(items, text, notes)
    return new_companies(items, text, notes, lang) if "unknown" in kinds else items


def _pairs(
    items: list[Item], kinds: set[str], text: str
) -> tuple[list[tuple[Item, Quantity]], list[Item], list[Quantity]]:
    """(pairs, names without a quantity, quantities without a name), what counts for a whole list counted for each."""
    listed, others = in_order(items, text) if "separator" in kinds else ([], items)
    pairs, names, left = pair(_nodes(others, kinds, text))
    pairs = sorted([*listed, *pairs], key=_place) if listed else pairs
    if "unchanged" in kinds:
        names = changing(items, names)
    if "each" in kinds:
        pairs = for_each(pairs, names, items)
    if names:
        pairs = shared_change(pairs, names, items, text)
    return [*pairs, *paybacks(left, pairs, names, text)] if left else pairs, names, left


def _place(paired: Pair) -> int:
    return min(paired[0].start, paired[1].start)


def _forward(problem: Problem, text: str) -> Problem:
    """A problem from its first character to its last: what the sides of a comparison share can stand before what it is
    joined to."""
    if problem.start <= problem.end:
        return problem
    start, end = problem.end, problem.start
    return problem._replace(start=start, end=end, text=text[start:end])


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
                of = between in _OF or (between in ARTICLES and _leads(nodes[-1].quantity, text))
                if asked and not _leads(nodes[-1].quantity, text) and not _THAT.search(text, end, item.start):
                    barrier += CLOSING  # "AI needs 600B, how much does Nvidia sell?"
            elif nodes and kind == "thing" and _FOR.search(text, end, item.start):
                barrier += FOR + 2  # a thing is passed over more easily
            elif nodes and kind == "thing" and ":" in text[end : item.start]:
                barrier += FOR + 2  # "what data centres cost: GPUs 48B"
            nodes.append(Node(item, None, barrier, asked, of))
            barrier, asked, end = 0, False, item.end
        elif kind == "quantity":
            if "close" in kinds and _closes(items, place):
                barrier += CLOSING  # "close the gap with 50B" gives the gap no value
            if item.start - end > SHORTEST_FOR and _FOR.search(text, end, item.start):
                barrier += FOR
            if nodes and nodes[-1].name and _belongs_ahead(nodes[-1], items, place, text):
                barrier += CLOSING
            nodes.append(Node(None, item.data, barrier, asked, False))
            barrier, asked, end = 0, False, item.end
        elif kind == "mark":
            barrier += _BARRIERS.get(item.data, 4)
            asked = False
        elif kind == "separator" or (kind == "let" and not (place and items[place - 1].kind in _SUBJECTS)):
            barrier += 4
            asked = False
        elif kind in ("ask", "extreme"):
            asked = True
            if nodes and nodes[-1].name and _ends(items, place):  # "so the required revenue is what?"
                nodes[-1] = nodes[-1]._replace(asked=True)
        elif kind not in ("filler", "range", "topic", "let", "counted_in"):
            barrier += 1
    return nodes


def _leads(quantity: Quantity, text: str) -> bool:
    """Whether a factor is a verb whose object follows: "to halve the gap", not "Nvidia doubles"."""
    if quantity.op != "scale" or quantity.unit != "times":
        return False
    word = text[quantity.start : quantity.end].lower()
    return word.isalpha() and not word.endswith(("s", "ed", "ent", "ait"))


def _belongs_ahead(node: Node, items: list[Item], place: int, text: str) -> bool:
    """Whether an amount belongs to what follows it: "coverage at 40% margin", "what capex does 100B of sales support?"."""
    assert node.name is not None
    between = text[node.name.end : items[place].start]
    if node.asked and _AUXILIARY.search(between):
        return True
    if _ARTICLE.search(between) and _qualifies(items, place):
        return True
    if node.name.data[0] not in _RESULTS or not _AT.fullmatch(between) or place + 1 == len(items):
        return False
    after, quantity = items[place + 1], items[place].data
    own = after.kind in ("name", "thing") and after.data != node.name.data and not _valued(items, place + 1)
    return own and not isinstance(fit(after.data[0], quantity), str)


def _qualifies(items: list[Item], place: int) -> bool:
    """Whether an amount stands right before a name that it fits and that has none of its own: "(a) 1B hole"."""
    after = items[place + 1] if place + 1 < len(items) else None
    if after is None or after.kind != "name" or after.start - items[place].end > 1 or _valued(items, place + 1):
        return False
    return not isinstance(fit(after.data[0], items[place].data), str)


def _valued(items: list[Item], place: int) -> bool:
    """Whether an amount stands behind a name."""
    after = next((item for item in items[place + 1 :] if item.kind != "range"), None)
    return after is not None and after.kind == "quantity"


def _closes(items: list[Item], place: int) -> bool:
    """Whether an amount stands right behind "close the gap", with no "to" between."""
    before = [item for item in items[max(0, place - 4) : place] if item.kind != "separator" and item.data != "from"]
    kinds = [item.kind for item in before[-2:]]
    return kinds == ["close", "name"] and before[-1].data == ("gap",)


def _ends(items: list[Item], place: int) -> bool:
    return place + 1 == len(items) or items[place + 1].kind in ("mark", "separator")


def _drops(items: list[Item], place: int) -> bool:
    """Whether a verb of closing leaves out a company: "zero out Meta and Tesla"."""
    after = next((item for item in items[place + 1 :] if item.kind != "range"), None)
    return after is not None and after.kind == "name" and is_company(after.data[0])


def _met(items: list[Item], names: list[Item], text: str) -> tuple[Item, Item] | None:
    """AI revenue and required revenue, where the statement says that they meet: "AI revenue equals required revenue"."""
    open_names = [name for name in names if name.data in _MEETING]
    if {name.data for name in open_names} != _MEETING or len(open_names) != 2:
        return None
    first, second = open_names
    balanced = any(item.kind == "break_even" for item in items)
    return (first, second) if balanced or _MEETS.fullmatch(text, first.end, second.start) else None


def _targets(items: list[Item], names: list[Item], text: str) -> list[Part]:
    """Break even, or "close the gap": a gap of zero. A gap that closes gives up its name."""
    targets: list[Part] = []
    for item in items:
        if item.kind == "break_even" and not targets:
            targets.append(Part("gap", "set", ZERO, None, item.start, item.end))
    if (met := _met(items, names, text)) and not targets:
        targets.append(Part("gap", "set", ZERO, None, met[0].start, met[1].end))
    if targets and met:
        names[:] = [name for name in names if name not in met]
    shared = _SHARE_OF_GAP.search(text)
    closing = [
        item for place, item in enumerate(items) if item.kind in ("close", "vanish") and not _drops(items, place)
    ]
    close = closing[0] if closing and not shared else None
    gap = next((name for name in names if name.data == ("gap",)), None)
    asked = any(item.kind == "ask" for item in items)
    if close and asked and not gap and not targets and _IT.match(text, close.end):
        targets.append(Part("gap", "set", ZERO, None, close.start, close.end))  # "what closes it?"
    if close and gap and not targets:
        targets.append(Part("gap", "set", ZERO, None, min(close.start, gap.start), max(close.end, gap.end)))
    if targets:
        names[:] = [name for name in names if name.data != ("gap",)]
    return targets
