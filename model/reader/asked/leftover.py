"""What no name and no amount has taken: amounts without a name, things of which nothing is said, and names that lack a
value because of another fault."""

from __future__ import annotations

from collections.abc import Collection

from model.dated import asks_baseline
from model.late import Late
from model.reader.paired.repair import loose, missing_value
from model.reader.words.tokens import Item
from model.reading import Note, Part, Problem, Quantity, quoting
from model.text import fold

# "Cursor 0.1B, Glean 0.1B": of a name that was not read.
_ANOTHERS = Late(
    r"(?:,|;|\b(?:and|et)\b) *(?-i:[A-Z])[\w.-]+(?: (?-i:[A-Z])[\w.-]+)*(?: (?:at|makes?|earns?|with|à|fait))? *\$?$"
)
_LACKING = frozenset(("missing_value", "missing_target"))
_TOTAL_NEAR = len(" in total ")
_OKAY = ("facility_ratio",)  # "k" without a number
# Of what is said of a variable, things say no more: "GPUs depreciated over 2 years", "energy costs of the data centres".
_SAID_OF = {
    "nvidia_revenue": {"facility_ratio", "payback_years"},
    "datacenter_cost": {"nvidia_revenue", "facility_cost", "payback_years", "required_revenue"},
    "demand_backed_spend": {"anticipated_spend"},
}


def unanswered_notes(notes: list[Note], problems: list[Problem]) -> list[Note]:
    """The notes of a statement that is not answered: no target is meant, and what is asked back was not passed over."""
    asked = {problem.text for problem in problems}
    return [note for note in notes if note.kind != "target_meant" and note.details.get("words") not in asked]


def loose_amounts(left: list[Quantity], parts: list[Part], intent: str | None, text: str, lang: str) -> list[Problem]:
    """The amounts without a name, asked back; a wish for a table or a sensitivity takes one, its step."""
    steps = left[-1:] if intent in ("table", "sensitivity") else []
    return [
        loose(quantity, parts, text, lang)
        for quantity in left
        if (quantity not in steps or quantity.op == "range")
        and not (_is_nothing(quantity, text) or _is_sum(quantity, parts, text) or _is_said_again(quantity, parts, text))
    ]


def idle_things(names: list[Item], settled: set[str | None], text: str) -> list[Problem]:
    """The things among the names without an amount of which the statement settles nothing, nor asks for it: the "GPU" of
    "GPU + energy = 300B", the "cloud" of "40% margin for both cloud and apps"."""
    return [
        missing_value(name, text)
        for name in names
        if name.kind == "thing"
        and name.data != _OKAY
        and settled.isdisjoint((*name.data, *_SAID_OF.get(name.data[0], ())))
    ]


def nothing_stated(kinds: Collection[str], variables: Collection[str], text: str, compared: bool) -> list[Problem]:
    """The problem of a statement that neither states nor asks anything, if it does not ask for the baseline as it is, or
    asks whether one thing stays as it is ("and Google the same?")."""
    if "unchanged" not in kinds:
        return [] if asks_baseline(fold(text)) else [Problem("nothing_read", 0, len(text), text)]
    asks = bool(variables) and not compared and text.rstrip().endswith("?")
    return [quoting("refused_reference", 0, len(text), text)] if asks else []


def own_faults(problems: list[Problem], items: list[Item]) -> list[Problem]:
    """The problems without those that another of their kind has within it, and those of names that lack a value because
    of another: an amount that cannot be used, or a phrase of which they are a part."""
    problems = _outermost(problems)
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


def _outermost(problems: list[Problem]) -> list[Problem]:
    """The problems in their order, without those that lie within a longer one of their kind."""
    kept, outer = [], dict[str, Problem]()
    for problem in sorted(problems, key=lambda each: (each.start, -each.end)):
        other = outer.get(problem.kind)
        if other is None or problem.end > other.end or (problem.start, problem.end) == (other.start, other.end):
            outer[problem.kind] = problem
            kept.append(problem)
    return kept


def _is_sum(quantity: Quantity, parts: list[Part], text: str) -> bool:
    """Whether a total says what GPUs and energy come to: "180B GPUs, 120B energy, 300B total"."""
    costs = {part.variable: part.value for part in parts if part.op == "set"}
    summed = costs.get("nvidia_revenue", 0) + costs.get("facility_cost", 0)
    near = text[max(0, quantity.start - _TOTAL_NEAR) : quantity.end + _TOTAL_NEAR].lower()
    return len(costs) > 1 and quantity.value == summed and quantity.unit == "money" and "total" in near


def _is_said_again(quantity: Quantity, parts: list[Part], text: str) -> bool:
    """Whether an amount without a name is that of the part before it: "1.1T. Yes, eleven hundred billion"."""
    before = [part for part in parts if part.end <= quantity.start]
    whole = not quantity.value or (quantity.unit == "money" and quantity.scaled)
    again = bool(before) and (before[-1].op, before[-1].value) == ("set", quantity.value)
    return again and whole and quantity.op == "set" and not _ANOTHERS.search(text, before[-1].end, quantity.start)


def _is_nothing(quantity: Quantity, text: str) -> bool:
    """Whether "nothing" stands for itself."""
    return not quantity.value and quantity.unit == "number" and text[quantity.start : quantity.start + 1].isalpha()
