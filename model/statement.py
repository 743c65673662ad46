"""Text to a reading: what a statement fixes, what it asks for, and what was not understood, with places.

The page to begin with. `tokens` makes items of a text, and `plain` reads the usual statement straight from them. In any
other `shorthand` writes out what was typed in a hurry, `spelling` corrects words that are unknown, and `cases` parts the
sides of a comparison. Each side becomes a reading in stages, and their order carries the meaning:

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

A stage returns what it changes. Only `problems` and `notes`, two logs, are added to in place. `kinds` are those of the
settled items: most stages are for words that few statements have, and are entered where `kinds` has one of them.
"""

from __future__ import annotations

from fractions import Fraction

from model import leftover
from model.agreed import agreed
from model.asked_again import without_open_sides
from model.before_results import of_what_is_before
from model.bills import whole_bill
from model.cases import open_choice, sides
from model.catalogue import OUTCOMES
from model.claims import told
from model.closing import partly_closed
from model.companies import new_companies, owning_x
from model.context import KINDS as CONTEXT
from model.context import in_context
from model.corrections import without_denied
from model.counts import without_counts
from model.effects import EFFECTS, effects
from model.ellipsis import ELLIPSES, likewise, opinions
from model.in_common import is_titled
from model.in_turn import in_turn
from model.included import total_costs
from model.limits import at_limits
from model.magnitudes import of_itself, open_bases, per_dollar, shares_of_cost, summed_facilities, with_magnitudes
from model.means import by_means
from model.named import FACILITIES, PARTING, Named, named
from model.nodes import nodes, plain_pairs
from model.nouns import absorb
from model.of_another import of_another
from model.omissions import added_to_total, changing, held, left_out, partial_totals, without_named
from model.open_sides import open_side
from model.other_side import other_side
from model.pairing import Pair, Paired, pair
from model.parallel import announced, parallel
from model.plain import plainly
from model.plain_questions import asked_plainly
from model.pronouns import brought, referring
from model.quantities import quantities
from model.questions import drivers, swung, unknown
from model.reading import Note, Part, Problem, Reading
from model.refusals import refusals
from model.related import related
from model.repair import add_part, pieces
from model.sharing import for_each, in_order, paybacks, shared_change, spread_over
from model.shortened import SHORTENED
from model.shorthand import written_out
from model.side_names import side_names
from model.spelling import respell
from model.spoken_of import not_looked_up
from model.surroundings import without_surroundings
from model.targets import AIMING, at_costs, is_order, targets
from model.tokens import ODD, Item, Lexed, lex
from model.unanswered import asks_else, unanswered
from model.verbs import GOING, companies_out, earned, paid_off, required

LONGEST = 2000
MOST_SIDES = 8
_COMPARING = frozenset(("versus", "compare", "label", "against", "or"))
_LIMITS = frozenset(("refused", "extreme", "above", "below", "less", "more", "within"))
_UNSETTLED = CONTEXT | _LIMITS | ODD | GOING | ELLIPSES | {"correct"}
_HELPING = frozenset(("mark", "help", "range", "topic"))
_BY_RANK = ("sensitivity", "explain", "sources", "baselines", "table")
_INTENTS = frozenset(_BY_RANK)


def read(text: str, lang: str | None = None) -> Reading:
    """The reading of a statement. Never raises; what is wrong with the text is in `problems`."""
    if len(text) > LONGEST:
        problem = Problem("too_long", 0, len(text), "", (), {"length": len(text), "longest": LONGEST})
        return Reading(text, lang or "en", (), None, False, None, None, (problem,), ())
    lexed = lex(text, lang)
    return plainly(text, lexed) or asked_plainly(text, lexed) or in_stages(text, lexed, lang)


def in_stages(text: str, lexed: Lexed, lang: str | None) -> Reading:
    """The reading of any statement that is not too long, from its items."""
    for shortened in SHORTENED:
        if (shorter := shortened(lexed.items, text)) is None:
            continue
        reading = in_stages(shorter.text, lex(shorter.text, lexed.lang), lexed.lang)
        return shorter.restore(reading._replace(notes=(*shorter.notes, *reading.notes)), text)
    written = written_out(text, lexed.items, lexed.lang)
    if written is None:
        return _spelled(text, lexed, lang)
    return written.restore(_spelled(written.text, lex(written.text, lang), lang), text)


def _spelled(text: str, lexed: Lexed, lang: str | None) -> Reading:
    """The reading of a text without shorthand."""
    lexed = lexed._replace(items=parallel(lexed.items, text))  # first, or a head may be taken for a slip
    kinds = {item.kind for item in lexed.items}
    if "unknown" in kinds:  # a slip can hide any word, so the corrected text is read from its first letter
        respelt = respell(text, lexed.items, lexed.lang)
        lexed = lex(respelt.text, lang)
        lexed = lexed._replace(items=in_turn(parallel(lexed.items, respelt.text), respelt.text))
        return respelt.restore(_compared(respelt.text, lexed, respelt.notes), text)
    turned = in_turn(lexed.items, text) if "amount" in kinds and not PARTING.isdisjoint(kinds) else lexed.items
    if turned is not lexed.items or not _COMPARING.isdisjoint(kinds) or announced(text):
        return _compared(text, lexed._replace(items=turned), ())
    return _read(text, lexed.items, lexed.lang, (), kinds)[0]


def _compared(text: str, lexed: Lexed, notes: tuple[Note, ...]) -> Reading:
    """The reading of one statement, or of the sides of a comparison."""
    if any(item.kind == "topic" for item in lexed.items):  # "AI at 100B" is a side with a name of its own
        lexed = lexed._replace(items=earned(lexed.items, text))
    first, *others = parted = sides(lexed.items, text)
    reading, settled = _read(text, first, lexed.lang, notes, alone=bool(first) or not others, compared=bool(others))
    if (link := open_side(lexed.items, text, alone=not others)) is not None:
        kind = "case_without_values" if link.kind == "label" else "one_side"
        problem = Problem(kind, link.start, link.end, text[link.start : link.end])
        return reading._replace(problems=(*reading.problems, problem))
    if not others:
        choice = None if reading.problems else open_choice(lexed.items, reading.parts, text)
        return reading._replace(problems=(choice,)) if choice else reading
    if len(others) >= MOST_SIDES:
        end = max((item.end for side in others for item in side), default=len(text))
        problem = Problem("too_many_sides", 0, end, text[:end], (), {"most": MOST_SIDES})
        return reading._replace(problems=(problem,))
    readings, read_items = [reading], [settled]
    for side in others:
        reading, settled = _read(text, side, lexed.lang, (), alone=False, compared=True)
        readings.append(other_side(reading, settled, readings[-1], side))
        read_items.append(settled)
    labelled = any(item.kind == "label" for item in lexed.items) or ("?" not in text and is_titled(text))
    readings, problems = agreed(readings, read_items, side_names(lexed.items, parted, text), labelled, text)
    readings = without_open_sides(readings, lexed.items)
    problems += [problem for each in readings for problem in each.problems]
    if not (problems or notes or readings[0].notes or any(each.unknown or each.levers for each in readings)):
        problems += unanswered(text, lexed.items)
    once = {(problem.kind, problem.start): problem for problem in problems}  # what sides share is said once
    return readings[0]._replace(problems=tuple(once.values()), cases=tuple(readings), levers=False)


def _read(
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
    kinds = kinds or {item.kind for item in items}
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
        kinds.update(item.kind for item in items)
    items, names, problems = _as_a_whole(items, kinds, text, lang, log)

    # ---- refuse
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
        problems = sorted((_forward(problem, text) for problem in leftover.own_faults(problems, items)), key=_start)
        log = leftover.unanswered_notes(log, problems)
    if text != whole:  # what was passed over leaves holes
        problems = [problem._replace(suggestions=_closed_up(problem.suggestions)) for problem in problems]
    parts = sorted(parts, key=_start) + (held(kept, parts) if levers and kept else [])
    said = (text, lang, tuple(parts), asked, levers, baseline, intent, tuple(problems), tuple(log))
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
        from model.asides import without_asides  # few statements have such words

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


def _closed_up(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" ".join(text.split()) for text in texts)


def _forward(problem: Problem, text: str) -> Problem:
    """A problem from its first character to its last: what the sides of a comparison share can stand before what it is
    joined to."""
    if problem.start <= problem.end:
        return problem
    start, end = problem.end, problem.start
    return problem._replace(start=start, end=end, text=text[start:end])


def _place(paired: Pair) -> int:
    return min(paired[0].start, paired[1].start)


def _start(found: Part | Problem) -> int:
    return found.start
