"""The stages in which the items of a statement, or of a side of a comparison, become a reading. Their order carries
the meaning:

    settle    words that mean one thing here and another there become what they mean here: all later stages rely on it
    refuse    what must not be passed over, while each amount still stands as it was written: measuring takes in the words
              that turn an amount round
    measure   amounts become quantities; then nouns go to the names beside them, which can hang on where a quantity stands
    pair      names and quantities over the whole statement at once, since neither order nor commas tell enough; then what
              counts for a whole list, which shows only in the names that pairing has left
    fix       each pair becomes a part; not before all are known, since a bare number counts in the measure of its list
    aim       a target takes the names that only say so ("close the gap") ...
    ask       ... so that what is asked for is among those that are still open
    account   what nothing has taken is asked back: nothing is dropped in silence

A stage returns what it changes. Only `problems` and `notes`, two logs, and `kinds` are added to in place. `kinds` are those
of the settled items: most stages are for words that few statements have, and are entered where `kinds` has one of them.
"""

from __future__ import annotations

from fractions import Fraction

from model.catalogue import OUTCOMES
from model.reader.asked import leftover
from model.reader.asked.claims import told
from model.reader.asked.effects import EFFECTS, effects
from model.reader.asked.limits import at_limits
from model.reader.asked.means import by_means
from model.reader.asked.questions import drivers, swung, unknown
from model.reader.asked.spoken_of import not_looked_up
from model.reader.asked.targets import AIMING, at_costs, is_order, targets
from model.reader.asked.trends import trend
from model.reader.asked.unanswered import asks_else, unanswered
from model.reader.measured.closing import partly_closed
from model.reader.measured.context import KINDS as CONTEXT
from model.reader.measured.context import in_context
from model.reader.measured.corrections import without_denied
from model.reader.measured.magnitudes import (
    of_itself,
    open_bases,
    per_dollar,
    shares_of_cost,
    summed_facilities,
    with_magnitudes,
)
from model.reader.measured.quantities import quantities
from model.reader.paired.before_results import of_what_is_before
from model.reader.paired.bills import whole_bill
from model.reader.paired.companies import new_companies, owning_x
from model.reader.paired.ellipsis import ELLIPSES, likewise, opinions
from model.reader.paired.included import total_costs
from model.reader.paired.nodes import nodes, plain_pairs
from model.reader.paired.nouns import absorb
from model.reader.paired.of_another import of_another
from model.reader.paired.omissions import added_to_total, changing, held, left_out, partial_totals, without_named
from model.reader.paired.pairing import Pair, Paired, pair
from model.reader.paired.pronouns import brought, referring
from model.reader.paired.related import related
from model.reader.paired.repair import add_part, pieces
from model.reader.paired.sharing import for_each, in_order, paybacks, shared_change, spread_over
from model.reader.paired.told_under import told_under
from model.reader.paired.verbs import GOING, companies_out, earned, paid_off, required
from model.reader.passed_over.surroundings import without_surroundings
from model.reader.refused.refusals import refusals
from model.reader.words.counts import without_counts
from model.reader.words.named import FACILITIES, PARTING, Named, named
from model.reader.words.tokens import ODD, START, Item
from model.reading import Note, Part, Problem, Reading

_LIMITS = frozenset(("refused", "extreme", "above", "below", "less", "more", "within"))
_UNSETTLED = CONTEXT | _LIMITS | ODD | GOING | ELLIPSES | {"correct"}
_HELPING = frozenset(("mark", "help", "range", "topic"))
_BY_RANK = ("sensitivity", "explain", "sources", "baselines", "table")
_INTENTS = frozenset(_BY_RANK)


def staged(
    text: str,
    items: list[Item],
    lang: str,
    notes: tuple[Note, ...],
    kinds: set[str] | None = None,
    alone: bool = True,
    compared: bool = False,
) -> tuple[Reading, list[Item]]:
    """(the reading of items, the items as measured). `kinds` are theirs, where they are known; `alone`: with what a
    statement by itself must have; `compared`: as a side of a comparison, which the others may ask for."""
    whole, log = text, list(notes)
    kinds = set(kinds or (item.kind for item in items))
    # ---- settle
    if "amount" in kinds or "change" in kinds:
        items = without_counts(items, text)
    items, kinds, text, standing = without_surroundings(items, kinds, text, lang, log)
    if not _UNSETTLED.isdisjoint(kinds):
        items = _settled(items, kinds, text, lang, log)
        kinds = {item.kind for item in items}
    if "name" in kinds:
        items, text = of_another(items, text)
        if "amount" in kinds:
            items, text = related(items, text)
            items = told_under(items, text)
        kinds.update(item.kind for item in items)
    items, names, problems = _as_a_whole(items, kinds, text, lang, log)

    # ---- refuse
    if alone and "amount" not in kinds and (moved := trend(names.variables, text, lang)):
        return Reading(whole, lang, (), None, False, None, None, (moved,), tuple(log)), items
    problems += refusals(items, kinds, names, text, lang)
    baseline = [item.data for item in items if item.kind == "baseline"][-1] if "baseline" in kinds else None
    if alone and kinds <= _HELPING and not problems and ("help" in kinds or not text.strip()):
        return Reading(whole, lang, (), None, False, baseline, "help", (), notes), items

    # ---- measure, pair
    items = _measured(items, kinds, names.variables, text, lang, problems, log)
    pairs, open_names, left, kept = _paired(items, kinds, text)
    if "without" in kinds:  # a total that lacks a company is asked back, before what is left out becomes a part
        partial, open_names = partial_totals(items, pairs, open_names, text)
        problems += partial

    problems += of_what_is_before(pairs, items, text, lang)

    # ---- fix
    parts = _fixed(pairs, items, kinds, names.variables, text, lang, problems, log)
    if open_names:
        total_stated = any(part.variable == "ai_revenue" for part in parts)
        omitted, open_names = left_out(items, open_names, text, total_stated)
        parts += omitted

    # ---- aim, ask
    aims: list[Part] = []
    if "required_revenue" in names.variables or not AIMING.isdisjoint(kinds):
        aims, open_names = targets(items, open_names, text)
    intent = None if _INTENTS.isdisjoint(kinds) else next(kind for kind in _BY_RANK if kind in kinds)
    asked = None
    weighed: tuple[str, ...] = ()
    if intent == "sensitivity":
        asked = swung(open_names)
        weighed = drivers(open_names, asked)
    elif open_names or "ask" in kinds or ("mark" in kinds and ("need" in kinds or "?" in text)):
        stated = len(aims)
        asked = unknown(items, open_names, parts, aims, text, problems, lang)
        log += [Note("target_meant", {})] * (len(aims) - stated)

    # ---- account
    if alone or names.variables:
        # The last bare amount of a side takes the place of one before it.
        problems += leftover.loose_amounts(left if alone else left[:-1], parts, intent, text, lang)
    if asked is not None:  # "OpenAI makes 13B today. How much must it make to ...?"
        aside = [part for part in parts if part.variable == asked]
        log += [Note("put_aside", {"written": text[part.start : part.end]}) for part in aside]
        parts = [part for part in parts if part not in aside]
    parts, asked, claim, begun = told(parts, aims, asked, text, intent in (None, "explain") and "levers" not in kinds)
    if asked is not None and alone and not (parts or aims or problems or intent):
        problems += not_looked_up(asked, items, text, lang)
    if "thing" in kinds and alone and not problems:
        problems += leftover.idle_things(open_names, {asked, *(part.variable for part in parts)}, text)
    free = asked is None and intent is None
    aimed = any(part.variable in OUTCOMES for part in parts) or (free and at_costs(parts, text))
    if "levers" in kinds and not aimed and free:
        parts.append(Part("gap", "set", Fraction(0), None, 0, len(text)))
        aimed = True
    if alone and not (parts or asked or baseline or intent or problems):
        problems += leftover.nothing_stated(kinds, names.variables, text, compared)
    levers = aimed and free
    if free and not (problems or claim or compared):
        problems += asks_else(text, items) if levers else unanswered(text, items)
    if problems:
        problems = sorted((_forward(problem, text) for problem in leftover.own_faults(problems, items)), key=START)
        log = leftover.unanswered_notes(log, problems)
    if text != whole:  # what was passed over or written out leaves holes
        problems = [_of_whole(problem, whole) for problem in problems]
    parts = sorted(parts, key=START) + (held(kept, parts) if levers and kept else [])
    said = (whole, lang, tuple(parts), asked, levers, baseline, intent, tuple(problems), tuple(log))
    seeks = levers and (not kinds.isdisjoint(("levers", "ask")) or is_order(text))
    step = left[-1] if left else None
    return Reading(*said, step=step, claim=claim, standing=(*standing, *begun), drivers=weighed, seeks=seeks), items


def _settled(items: list[Item], kinds: set[str], text: str, lang: str, notes: list[Note]) -> list[Item]:
    """The items with what stands apart, what its neighbours decide and new companies settled."""
    if "unknown" in kinds:
        items = owning_x(items, text)
    if "opinion" in kinds:
        items = opinions(items)
    if "likewise" in kinds:
        items = likewise(items, text)
    if not GOING.isdisjoint(kinds):
        items = companies_out(items, text)
    if "correct" in kinds:
        items = without_named(items, text)
    kinds = {item.kind for item in items}
    if not ODD.isdisjoint(kinds):  # early, or a word that is passed over would part others from what they lean on
        from model.reader.passed_over.asides import without_asides  # few statements have such words

        items, passed = without_asides(items, text)
        notes += passed
    if "refused" in kinds and "amount" in kinds:  # before a limit is one of what is denied
        items, denied = without_denied(items, text)
        notes += denied
    if not CONTEXT.isdisjoint(kinds):  # "over 60B" and "the rest" become limits here
        items = in_context(items, text)
    if not _LIMITS.isdisjoint(kinds):  # of those, the ones that a question asks at
        items = at_limits(items, text, notes)
    if "unknown" in kinds:  # last: a word is a company only where nothing has passed it over
        items, found = new_companies(items, text, lang)
        notes += found
    return items


def _as_a_whole(
    items: list[Item], kinds: set[str], text: str, lang: str, notes: list[Note]
) -> tuple[list[Item], Named, list[Problem]]:
    """(the items with what the whole statement decides: what pronouns stand for, what is done to a result, spending that
    pays off, costs that include energy; what they name; what that leaves open). `kinds` gains what is new."""
    if "name" in kinds or "thing" in kinds:
        items = by_means(items, text)
        kinds.update(item.kind for item in items)
    if "mark" in kinds:
        items = referring(items, text)
        if "ask" in kinds and "amount" in kinds:
            items, aside = brought(items, text)
            notes += aside
    if "amount" in kinds and not EFFECTS.isdisjoint(kinds):
        items = effects(items, kinds, text)
    if "need" in kinds and "amount" in kinds:
        items = required(items, text)
    if "topic" in kinds and not kinds.isdisjoint(("amount", "change")):
        items = earned(items, text)
    names = named(items)
    problems: list[Problem] = []
    if "payback_years" in names.variables:
        items = paid_off(items, text)
        kinds.update(item.kind for item in items)
    if not FACILITIES.isdisjoint(names.variables):
        items, problems = total_costs(whole_bill(items, text), text, lang)
        names = named(items)
    return items, names, problems


def _measured(
    items: list[Item],
    kinds: set[str],
    variables: set[str],
    text: str,
    lang: str,
    problems: list[Problem],
    notes: list[Note],
) -> list[Item]:
    """The items with each amount as a quantity, and nouns taken in by the names beside them."""
    items = quantities(items, text, problems, notes, lang)
    if "close" in kinds:
        items = partly_closed(items, text, problems)
    if "thing" in kinds:
        problems += pieces(items, text)
    return absorb(items, kinds, variables, text)


def _paired(items: list[Item], kinds: set[str], text: str) -> Paired:
    """The pairs of names and quantities, and what is left of either."""
    pairs = plain_pairs(items, text)
    if pairs is not None:
        paired = Paired(pairs, [], [])
    else:
        # A list of names before a list of amounts would pair the last with the first.
        listed, others = in_order(items, text) if not PARTING.isdisjoint(kinds) else ([], items)
        paired = pair(nodes(others, kinds, text))
        if listed:
            paired = paired._replace(pairs=sorted([*listed, *paired.pairs], key=_place))
    if "unchanged" in kinds:  # a name that stays as it is shares no amount
        paired = changing(paired, items, text)
    if "each" in kinds:
        paired = for_each(paired, items, text)
    if paired.names:
        paired = shared_change(paired, items, text)
    paired = spread_over(paired, text)
    return paybacks(paired, text) if paired.left else paired


def _fixed(
    pairs: list[Pair],
    items: list[Item],
    kinds: set[str],
    variables: set[str],
    text: str,
    lang: str,
    problems: list[Problem],
    notes: list[Note],
) -> list[Part]:
    """The parts that pairs make."""
    if len(pairs) > 1 and "facility_cost" in variables:
        pairs = summed_facilities(per_dollar(pairs), text)
        problems += shares_of_cost(pairs, text)
    scales = [item for item in items if item.kind == "counted_in"] if "counted_in" in kinds else []
    if len(pairs) > 1 or scales:
        pairs, counted = with_magnitudes(pairs, text, scales)
        notes += counted
    parts: list[Part] = []
    for name, quantity in pairs:
        add_part(parts, name, of_itself(quantity, text), text, problems, lang)
    if len(parts) > 1:
        problems += open_bases(parts, text) + added_to_total(parts, text)
    return parts


def _of_whole(problem: Problem, whole: str) -> Problem:
    """A problem as the whole text has it, its suggestions without holes."""
    suggestions = tuple(" ".join(text.split()) for text in problem.suggestions)
    return problem._replace(text=whole[problem.start : problem.end], suggestions=suggestions)


def _forward(problem: Problem, text: str) -> Problem:
    """A problem from its first character to its last: what the sides of a comparison share can stand before what it is
    joined to."""
    if problem.start <= problem.end:
        return problem
    start, end = problem.end, problem.start
    return problem._replace(start=start, end=end, text=text[start:end])


def _place(paired: Pair) -> int:
    return min(paired[0].start, paired[1].start)
